import { describe, expect, test } from 'vitest'
import { removalEffects as effectsOfChain } from '../../sample-data/journeys'
import { journeys as planted } from '../../sample-data/truth'
import { movesOf, removalEffects } from '../../src/analysis/attribution/markov'
import { Draws, draws, shares } from '../../src/analysis/attribution/resample'
import { random, type Random } from '../../src/lib/random'
import { Table } from '../../src/table/table'

const channels = planted.channels.length
/** Exact: by the chain itself. */
const chain = effectsOfChain()
const groups = 100

const halfLife = 7
const direct = planted.channels.indexOf('Direct')

/** What each touch of a converting journey gets; `ages` are days before the conversion. */
type Rule = (path: readonly number[], ages: readonly number[]) => readonly number[]

const rules: Readonly<Record<string, Rule>> = {
  first: (path) => path.map((_, at) => Number(at === 0)),
  last: (path) => path.map((_, at) => Number(at === path.length - 1)),
  'last non-direct': (path) => {
    const named = path.findLastIndex((channel) => channel !== direct)
    return path.map((_, at) => Number(at === (named < 0 ? path.length - 1 : named)))
  },
  linear: (path) => path.map(() => 1 / path.length),
  position: (path) => {
    if (path.length < 3) return path.map(() => 1 / path.length)
    return path.map((_, at) => (at === 0 || at === path.length - 1 ? 0.4 : 0.2 / (path.length - 2)))
  },
  'time decay': (_, ages) => {
    const weights = ages.map((age) => 2 ** (-age / halfLife))
    const sum = weights.reduce((a, b) => a + b, 0)
    return weights.map((weight) => weight / sum)
  },
  shapley: (path) => {
    const size = new Set(path).size
    return path.map((channel, at) => (path.indexOf(channel) === at ? 1 / size : 0))
  },
}
const orders = [1, 2, 3]

interface Drawn {
  readonly conversions: number
  /** credit by rule, group and channel */
  readonly credits: ReadonlyMap<string, readonly Float64Array[]>
  /** of order one, two and three */
  readonly moves: readonly Table[]
}

/** As the SQL tells customers apart: fewer groups for longer states. */
const groupsOf = (order: number) => (order === 1 ? groups : 50)

/** Journeys of the planted chain, counted by groups of customers as the SQL counts them. */
function simulated(source: Random, journeys: number): Drawn {
  const credits = new Map(
    Object.keys(rules).map((name) => [
      name,
      Array.from({ length: groups }, () => new Float64Array(channels)),
    ]),
  )
  const counted = orders.map(() => new Map<string, [number, number]>())
  let conversions = 0
  for (let i = 0; i < journeys; i++) {
    const group = source.integer(0, groups - 1)
    const { path, converted } = walk(source)
    orders.forEach((order, k) => {
      const states = statesOf(path, order)
      const moves = [0, ...states].map((state, at) => [state, states[at] ?? -1] as const)
      for (const [origin, target] of moves) {
        if (origin === target) continue
        const key = `${group % groupsOf(order)} ${origin} ${target}`
        const [times, won] = counted[k]?.get(key) ?? [0, 0]
        counted[k]?.set(key, [times + 1, won + Number(converted && target === -1)])
      }
    })
    if (!converted) continue
    conversions++
    const ages = path.map(() => source.next() * 30).toSorted((a, b) => b - a)
    for (const [name, rule] of Object.entries(rules)) {
      const to = credits.get(name)?.[group]
      rule(path, ages).forEach((share, at) => {
        const channel = path[at] ?? 0
        if (to) to[channel] = (to[channel] ?? 0) + share
      })
    }
  }
  return { conversions, credits, moves: counted.map(tableOf) }
}

/** The last `order` touches at each step, as digits of base 64. */
function statesOf(path: readonly number[], order: number): readonly number[] {
  const digits = path.map((channel) => channel + 1)
  const state = (held: readonly number[]) => held.reduce((sum, digit) => sum * 64 + digit, 0)
  if (digits.length <= order) return [state(digits)]
  return digits.slice(order - 1).map((_, at) => state(digits.slice(at, at + order)))
}

function tableOf(counted: ReadonlyMap<string, readonly [number, number]>): Table {
  const rows = [...counted].map(([key, [journeys, conversions]]) => [
    ...key.split(' ').map(Number),
    journeys,
    conversions,
    conversions,
  ])
  const names = ['bucket', 'origin', 'target', 'journeys', 'conversions', 'value']
  return new Table(
    names.map((name) => ({ name, kind: 'number', type: 'DOUBLE' }) as const),
    names.map((_, i) => rows.map((row) => row[i] ?? 0)),
  )
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

/** The shares a model finds in what was drawn, with the groups weighed. */
type Estimate = (weights?: Float64Array) => Float64Array

interface Model {
  readonly groups: number
  readonly samples: number
  readonly of: (drawn: Drawn) => Estimate
}

const proportions = (figures: ArrayLike<number>) =>
  shares([...Array.from(figures), ...new Array<number>(channels).fill(1)]).slice(0, channels)

const ruled = (name: string): Model => ({
  groups,
  samples: 300,
  of: (drawn) => (weights) => {
    const sum = new Float64Array(channels)
    drawn.credits.get(name)?.forEach((group, i) => {
      group.forEach((value, at) => (sum[at] = (sum[at] ?? 0) + value * (weights?.[i] ?? 1)))
    })
    return proportions(sum)
  },
})

const markov = (order: number): Model => ({
  groups: groupsOf(order),
  samples: order === 3 ? 150 : 300,
  of: (drawn) => {
    const table = drawn.moves[order - 1]
    const moves = table && movesOf(table, order)
    const point = moves && removalEffects(moves, channels)
    return (weights) => {
      const found = weights && moves ? removalEffects(moves, channels, weights, point) : point
      return proportions(found?.effects.slice(1) ?? new Array<number>(channels).fill(Number.NaN))
    }
  },
})

const models: Readonly<Record<string, Model>> = {
  ...Object.fromEntries(Object.keys(rules).map((name) => [name, ruled(name)])),
  ...Object.fromEntries(orders.map((order) => [`markov ${order}`, markov(order)])),
}

describe('95 % intervals of shares hold the truth in 93.5 to 96.5 % of samples', () => {
  const journeys = 2000
  const source = random(77)
  const samples = Array.from({ length: 300 }, () => simulated(source, journeys))
  const truth = simulated(random(5), 400_000)

  test.each(Object.keys(models))('%s', (name) => {
    const model = models[name]
    if (!model) throw new Error(`missing model: ${name}`)
    const expected = model.of(truth)()
    let [held, asked] = [0, 0]
    for (const [i, drawn] of samples.slice(0, model.samples).entries()) {
      const estimate = model.of(drawn)
      const point = estimate()
      const spread = new Draws(channels, model.groups)
      for (const weights of draws(model.groups, 100, i + 1)) spread.add(estimate(weights))
      point.forEach((value, channel) => {
        const interval = spread.share(channel, value, drawn.conversions)
        const share = expected[channel] ?? Number.NaN
        asked++
        if (interval && interval.low <= share && share <= interval.high) held++
      })
    }
    expect(held / asked).toBeGreaterThan(0.935)
    expect(held / asked).toBeLessThan(0.965)
  })
})

test('95 % intervals of removal effects hold those of the planted chain in 93.5 to 96.5 % of samples', () => {
  const source = random(78)
  let [held, asked] = [0, 0]
  for (let i = 0; i < 1200; i++) {
    const drawn = simulated(source, 2000)
    const moves = drawn.moves[0] && movesOf(drawn.moves[0], 1)
    const point = moves && removalEffects(moves, channels)
    if (!moves || !point) throw new Error('missing moves')
    const spread = new Draws(channels, groups)
    for (const weights of draws(groups, 100, i + 1)) {
      const found = removalEffects(moves, channels, weights, point) ?? point
      spread.add(found.effects.slice(1))
    }
    chain.effects.forEach((effect, channel) => {
      const interval = spread.share(channel, point.effects[channel + 1] ?? 0, drawn.conversions)
      asked++
      if (interval && interval.low <= effect && effect <= interval.high) held++
    })
  }
  expect(held / asked).toBeGreaterThan(0.935)
  expect(held / asked).toBeLessThan(0.965)
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

test('a handful of conversions that are alike is not taken for certain', () => {
  const spread = new Draws(1, 100)
  for (let i = 0; i < 30; i++) spread.add([0.5])
  expect(spread.share(0, 0.5, 1)).toBeUndefined()
  expect(spread.share(0, 0.5, 9)).toBeUndefined()
  expect(spread.share(0, 0.5, 1000)).toEqual({ low: 0.5, high: 0.5 })
})
