import { holm } from '../../stats/adjust'
import { fisherExact } from '../../stats/fisher'
import { newcombeDifference, pooledZ, type Share } from '../../stats/proportions'
import type { Table } from '../../table/table'
import type { PairSummary } from './summary'

/** So many pairs are kept, those with the most conversions. */
const mostPairs = 150
/** Where fewer are expected in a cell, shares are tested exactly. */
const fewExpected = 5
/** A pair in fewer journeys is not put to the test. */
const fewestJourneys = 5

interface Count {
  readonly conversions: number
  readonly journeys: number
}

/** How often channels stand in one journey: by code, a channel with itself is how often it occurs. */
export function counted(together: Table): (a: number, b: number) => Count {
  const keyed = new Map<number, Count>()
  const column = (name: string) => together.column(name)
  const [first, second] = [column('a'), column('b')]
  const [conversions, nulls] = [column('conversions'), column('nulls')]
  for (let row = 0; row < together.rowCount; row++) {
    const bought = Number(conversions[row])
    const count = { conversions: bought, journeys: bought + Number(nulls[row]) }
    keyed.set(Number(first[row]) * 64 + Number(second[row]), count)
  }
  return (a, b) =>
    keyed.get(Math.min(a, b) * 64 + Math.max(a, b)) ?? { conversions: 0, journeys: 0 }
}

/**
 * Pairs of channels by the conversions they share. The test asks whether journeys with both convert more often
 * than those with either alone: the larger of the two one-sided p-values (Berger 1982), adjusted by Holm.
 */
export function pairsOf(
  count: (a: number, b: number) => Count,
  names: readonly string[],
  all: Count,
): readonly PairSummary[] {
  const pairs = names.flatMap((a, i) =>
    names.slice(i + 1).map((b, j) => ({ a, b, codes: [i + 1, i + j + 2] as const })),
  )
  const found = pairs
    .flatMap(({ a, b, codes: [x, y] }) => {
      const both = count(x, y)
      if (both.journeys <= 0) return []
      return [{ a, b, both, one: count(x, x), other: count(y, y) }]
    })
    .toSorted(
      (p, q) => q.both.conversions - p.both.conversions || q.both.journeys - p.both.journeys,
    )
    .slice(0, mostPairs)
  const tests = found.map(({ both, one, other }) => tested(both, one, other, all))
  const adjusted = holm(tests.flatMap((test) => (test ? [test.pValue] : [])))
  let next = 0
  return found.map(({ a, b, both, one, other }, i): PairSummary => {
    const test = tests[i]
    const visits = overlap(both.journeys, one.journeys, other.journeys, all.journeys)
    return {
      a,
      b,
      conversions: both.conversions,
      ...overlap(both.conversions, one.conversions, other.conversions, all.conversions),
      journeys: both.journeys,
      journeyLift: visits.lift,
      journeyJaccard: visits.jaccard,
      test: test ? { ...test, pAdjusted: adjusted[next++] ?? 1 } : null,
    }
  })
}

/** Support n(ab) / N, lift n(ab) N / (n(a) n(b)), Jaccard n(ab) / (n(a) + n(b) − n(ab)). */
function overlap(both: number, one: number, other: number, all: number) {
  return {
    support: all > 0 ? both / all : 0,
    lift: one * other > 0 ? (both * all) / (one * other) : 0,
    jaccard: one + other - both > 0 ? both / (one + other - both) : 0,
  }
}

function tested(both: Count, one: Count, other: Count, all: Count) {
  if (all.journeys <= all.conversions || both.journeys < fewestJourneys) return undefined
  const alone = [less(one, both), less(other, both)].map(asShare)
  const pair = asShare(both)
  const rivals = alone.filter(({ trials }) => trials > 0)
  const [first] = rivals.toSorted((p, q) => rate(q) - rate(p))
  if (!first) return undefined
  const [a, b] = alone.map((share) => (share.trials > 0 ? rate(share) : null))
  return {
    rate: rate(pair),
    rateA: a ?? null,
    rateB: b ?? null,
    best: rate(first),
    gain: { value: rate(pair) - rate(first), ...newcombeDifference(first, pair) },
    pValue: Math.max(...rivals.map((rival) => greater(rival, pair))),
  }
}

/** Whether the pair converts more often: the one-sided z test, or Fisher's test on both sides where few are expected. */
function greater(rival: Share, pair: Share): number {
  const trials = rival.trials + pair.trials
  const done = rival.successes + pair.successes
  const least = (Math.min(rival.trials, pair.trials) * Math.min(done, trials - done)) / trials
  if (least >= fewExpected) return pooledZ(rival, pair, 'greater').pValue
  if (rate(pair) <= rate(rival)) return 1
  return fisherExact([
    [pair.successes, pair.trials - pair.successes],
    [rival.successes, rival.trials - rival.successes],
  ])
}

const less = (all: Count, some: Count): Count => ({
  conversions: all.conversions - some.conversions,
  journeys: all.journeys - some.journeys,
})
const asShare = ({ conversions, journeys }: Count): Share => ({
  successes: conversions,
  trials: journeys,
})
const rate = ({ successes, trials }: Share) => successes / trials
