import type { Table } from '../../table/table'
import { parts, type Part } from './outputs'
import type { ModelId } from './summary'

/** The models that are sums of parts, and how much of each part they take. */
export type Mix = Readonly<Partial<Record<Part, number>>>

/** The weights of the first touch, all in the middle together, and the last one; they are made to sum to one. */
export function mixes(
  weights: readonly number[],
  timed: boolean,
): Readonly<Partial<Record<ModelId, Mix>>> {
  const [first = 0, middle = 0, last = 0] = weights
  const sum = first + middle + last || 1
  const ends = first + last
  return {
    first: { single: 1, pair_first: 1, first: 1 },
    last: { single: 1, pair_last: 1, last: 1 },
    last_non_direct: { last_non_direct: 1 },
    linear: { linear: 1 },
    position: {
      single: 1,
      pair_first: ends === 0 ? 0.5 : first / ends,
      pair_last: ends === 0 ? 0.5 : last / ends,
      first: first / sum,
      middle: middle / sum,
      last: last / sum,
    },
    ...(timed && { time_decay: { decay: 1 } }),
    shapley: { shapley: 1 },
  }
}

/** What each group of customers gives each channel, conversions first, then value: `[group * 2 * channels + measure * channels + channel]`. */
interface Given {
  readonly channels: number
  readonly groups: number
  readonly amounts: Float64Array
}

/** Mixes the parts of a model, group by group. Channels have codes from 1 up to `channels`. */
export function given(table: Table, mix: Mix, channels: number, groups: number): Given {
  const amounts = new Float64Array(groups * 2 * channels)
  const bucket = table.column('bucket')
  const code = table.column('code')
  for (const part of parts) {
    const weight = mix[part] ?? 0
    if (weight === 0) continue
    const conversions = table.column(part)
    const value = table.column(`${part}_value`)
    for (let row = 0; row < table.rowCount; row++) {
      const group = Number(bucket[row])
      if (!(group < groups)) continue
      const at = group * 2 * channels + Number(code[row]) - 1
      amounts[at] = (amounts[at] ?? 0) + weight * Number(conversions[row])
      amounts[at + channels] = (amounts[at + channels] ?? 0) + weight * Number(value[row])
    }
  }
  return { channels, groups, amounts }
}

/** The sum over the groups, each as often as it was drawn. */
export function summed({ groups, channels, amounts }: Given, often?: Float64Array): Float64Array {
  const width = 2 * channels
  const total = new Float64Array(width)
  for (let group = 0; group < groups; group++) {
    const weight = often ? (often[group] ?? 0) : 1
    if (weight === 0) continue
    const begin = group * width
    for (let at = 0; at < width; at++)
      total[at] = (total[at] ?? 0) + weight * (amounts[begin + at] ?? 0)
  }
  return total
}
