import type { Model } from './models'
import type { Move } from './summary'

/** The part of the budget that is moved. */
const tenth = 0.1

/**
 * A tenth of what all paid channels cost, moved from the one that returns least to the one that returns most, if each
 * kept its average return. Only channels that cost as much themselves take part: a smaller one would be emptied, or more
 * than doubled, far beyond what its average tells of. Undefined where there are not two such channels whose returns differ.
 */
export function moved(
  { summary, spread }: Model,
  channels: readonly { readonly name: string; readonly cost: number | null }[],
  attributed: { readonly conversions: number; readonly value: number },
): Move | undefined {
  const total = attributed.value === 0 ? attributed.conversions : attributed.value
  const paid = channels.flatMap(({ name, cost }, i) => {
    const credit = summary.credits[i]
    if (cost === null || cost <= 0 || !credit) return []
    const share = attributed.value === 0 ? credit.share.value : credit.valueShare.value
    return [{ name, cost, at: i, returned: (share * total) / cost }]
  })
  const amount = tenth * paid.reduce((sum, { cost }) => sum + cost, 0)
  const ascending = paid
    .filter(({ cost }) => cost >= amount)
    .toSorted((a, b) => a.returned - b.returned)
  const [from, to] = [ascending[0], ascending.at(-1)]
  if (!from || !to || from.returned === to.returned) return undefined
  const weights = new Map([
    [to.at, (amount * total) / to.cost],
    [from.at, (-amount * total) / from.cost],
  ])
  const interval = spread(weights)
  return {
    from: from.name,
    to: to.name,
    amount,
    fromReturn: from.returned,
    toReturn: to.returned,
    change: {
      value: amount * (to.returned - from.returned),
      low: interval?.low ?? null,
      high: interval?.high ?? null,
    },
  }
}
