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

/** What each group of customers gives each channel, conversions first, then value: `[group][measure * channels + channel]`. */
interface Given {
  readonly channels: number
  readonly groups: readonly Float64Array[]
}

/** Mixes the parts of a model, group by group. Channels have codes from 1 up to `channels`. */
export function given(table: Table, mix: Mix, channels: number, groups: number): Given {
  const found = Array.from({ length: groups }, () => new Float64Array(2 * channels))
  const bucket = table.column('bucket')
  const code = table.column('code')
  for (const part of parts) {
    const weight = mix[part] ?? 0
    if (weight === 0) continue
    const conversions = table.column(part)
    const value = table.column(`${part}_value`)
    for (let row = 0; row < table.rowCount; row++) {
      const of = found[Number(bucket[row])]
      if (!of) continue
      const channel = Number(code[row]) - 1
      of[channel] = (of[channel] ?? 0) + weight * Number(conversions[row])
      of[channels + channel] = (of[channels + channel] ?? 0) + weight * Number(value[row])
    }
  }
  return { channels, groups: found }
}

/** The sum over the groups, each as often as its weight says. */
export function summed({ groups, channels }: Given, weights?: Float64Array): Float64Array {
  const total = new Float64Array(2 * channels)
  groups.forEach((group, i) => {
    const weight = weights ? (weights[i] ?? 0) : 1
    if (weight === 0) return
    for (let at = 0; at < total.length; at++)
      total[at] = (total[at] ?? 0) + weight * (group[at] ?? 0)
  })
  return total
}
