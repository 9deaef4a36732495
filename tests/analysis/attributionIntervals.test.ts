import { describe, expect, test } from 'vitest'
import { journeys as planted } from '../../sample-data/truth'
import { movesOf, removalEffects } from '../../src/analysis/attribution/markov'
import { Draws, draws, shares } from '../../src/analysis/attribution/resample'
import { random, type Random } from '../../src/lib/random'
import { Table } from '../../src/table/table'

const channels = planted.channels.length
const groups = 100

interface Drawn {
  readonly first: readonly Float64Array[]
  readonly shapley: readonly Float64Array[]
  readonly moves: Table
}

/** Journeys of the planted chain, counted by groups of customers as the SQL counts them. */
function simulated(source: Random, journeys: number): Drawn {
  const empty = () => Array.from({ length: groups }, () => new Float64Array(2 * channels))
  const [first, shapley] = [empty(), empty()]
  const moves = new Map<string, { journeys: number; conversions: number }>()
  const moved = (group: number, origin: number, target: number, conversions: number) => {
    const key = `${group} ${origin} ${target}`
    const before = moves.get(key) ?? { journeys: 0, conversions: 0 }
    moves.set(key, {
      journeys: before.journeys + 1,
      conversions: before.conversions + conversions,
    })
  }
  const give = (to: Float64Array | undefined, channel: number, share: number) => {
    if (!to) return
    to[channel] = (to[channel] ?? 0) + share
    to[channels + channel] = (to[channels + channel] ?? 0) + share
  }
  for (let i = 0; i < journeys; i++) {
    const group = source.integer(0, groups - 1)
    const { path, converted } = walk(source)
    path.forEach((channel, at) => {
      const before = at === 0 ? -1 : (path[at - 1] ?? -1)
      if (before !== channel) moved(group, before + 1, channel + 1, 0)
    })
    moved(group, (path.at(-1) ?? 0) + 1, -1, Number(converted))
    if (!converted) continue
    give(first[group], path[0] ?? 0, 1)
    const set = [...new Set(path)]
    for (const channel of set) give(shapley[group], channel, 1 / set.length)
  }
  const rows = [...moves].map(([key, counted]) => [
    ...key.split(' ').map(Number),
    counted.journeys,
    counted.conversions,
    counted.conversions,
  ])
  const names = ['bucket', 'origin', 'target', 'journeys', 'conversions', 'value']
  const columns = names.map((name) => ({ name, kind: 'number', type: 'DOUBLE' }) as const)
  return {
    first,
    shapley,
    moves: new Table(
      columns,
      names.map((_, i) => rows.map((row) => row[i] ?? 0)),
    ),
  }
}

function walk(source: Random): { readonly path: readonly number[]; readonly converted: boolean } {
  const path: number[] = []
  let at = pick(source, planted.start)
  while (at < channels) {
    path.push(at)
    at = pick(source, planted.steps[at] ?? [])
  }
  return { path, converted: at === channels }
}

function pick(source: Random, weights: readonly number[]): number {
  let left = source.next()
  const found = weights.findIndex((weight) => (left -= weight) < 0)
  return found < 0 ? weights.length - 1 : found
}

const total = (of: readonly Float64Array[], weights?: Float64Array) => {
  const sum = new Float64Array(2 * channels)
  of.forEach((group, i) =>
    group.forEach((value, at) => (sum[at] = (sum[at] ?? 0) + value * (weights?.[i] ?? 1))),
  )
  return sum
}

const models: Readonly<Record<string, (drawn: Drawn) => (weights?: Float64Array) => Float64Array>> =
  {
    first: (drawn) => (weights) => shares(total(drawn.first, weights)).slice(0, channels),
    shapley: (drawn) => (weights) => shares(total(drawn.shapley, weights)).slice(0, channels),
    markov: (drawn) => {
      const counted = movesOf(drawn.moves, 1)
      return (weights) => {
        const effects = counted && removalEffects(counted, channels, weights)?.effects
        return shares([...(effects?.slice(1) ?? []), ...new Array<number>(channels).fill(1)]).slice(
          0,
          channels,
        )
      }
    },
  }

describe('95 % intervals of shares hold the truth in 93.5 to 96.5 % of samples', () => {
  const samples = 300
  const journeys = 2000
  const truth = simulated(random(5), 400_000)

  test.each(Object.keys(models))('%s', (name) => {
    const model = models[name]
    if (!model) throw new Error(`missing model: ${name}`)
    const expected = model(truth)()
    const source = random(77)
    let held = 0
    for (let sample = 0; sample < samples; sample++) {
      const drawn = simulated(source, journeys)
      const estimate = model(drawn)
      const point = estimate()
      const spread = new Draws(channels, groups)
      for (const weights of draws(groups, 100, sample + 1)) spread.add(estimate(weights))
      const conversions = total(drawn.first)
        .slice(0, channels)
        .reduce((a, b) => a + b, 0)
      point.forEach((value, i) => {
        const interval = spread.share(i, value, conversions)
        const share = expected[i] ?? Number.NaN
        if (interval && interval.low <= share && share <= interval.high) held++
      })
    }
    const coverage = held / samples / channels
    expect(coverage).toBeGreaterThan(0.935)
    expect(coverage).toBeLessThan(0.965)
  })
})

test('the same seed draws the same, another one differently', () => {
  const drawn = (seed: number) => [...draws(20, 3, seed)].map((weights) => [...weights])
  expect(drawn(1)).toEqual(drawn(1))
  expect(drawn(1)).not.toEqual(drawn(2))
  for (const weights of drawn(3)) expect(weights.reduce((a, b) => a + b, 0)).toBe(20)
})

test('a share of nothing or everything has the interval of Clopper and Pearson', () => {
  const spread = new Draws(2, 50)
  for (let i = 0; i < 30; i++) spread.add([0, 0.5 + (i % 2) / 10])
  // 1 − 0.025^(1/20) for none of twenty.
  expect(spread.share(0, 0, 20)?.high).toBeCloseTo(0.1684, 4)
  expect(spread.share(0, 0, 20)?.low).toBe(0)
  expect(spread.share(1, 1, 20)?.low).toBeCloseTo(0.8316, 4)
})
