import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attribution } from '../../src/analysis/attribution'
import type { Scalar } from '../../src/analysis/contract'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { load, run, type Outcome } from '../analysis/run'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(() => engine.close())

type Paths = readonly (readonly [path: string, conversions: number, nulls: number])[]
async function paths(rows: Paths, params: Readonly<Record<string, unknown>> = {}) {
  const columns = { path: 'VARCHAR', conversions: 'DOUBLE', nulls: 'DOUBLE' }
  await load(engine, 'data', { columns, rows })
  const roles = { path: 'path', conversions: 'conversions', nulls: 'nulls' }
  return run(engine, attribution, { roles, params })
}
/** What a model gives to each channel that it gives anything. */
const credits = ({ tables }: Outcome, model: string) =>
  Object.fromEntries(
    (tables['channels']?.rows() ?? [])
      .filter((row) => row['model'] === model && row['share'] !== null && row['conversions'] !== 0)
      .map((row) => [String(row['channel']), Number(row['conversions'])]),
  )
const effects = ({ tables }: Outcome) =>
  Object.fromEntries(
    (tables['removal']?.rows() ?? []).map((row) => [String(row['channel']), Number(row['effect'])]),
  )
function equal(
  found: Readonly<Record<string, number>>,
  expected: Readonly<Record<string, number>>,
) {
  expect(Object.keys(found).toSorted()).toEqual(Object.keys(expected).toSorted())
  for (const [name, value] of Object.entries(expected)) expect(found[name]).toBeCloseTo(value, 9)
}

describe('Markov chains worked out by others', () => {
  // S. Puzyrov (2019), “Markov Chain Attribution – Simple Explanation Of Removal Effect”: the transitions 0.8, 0.2, 0.5, 0.25
  // and 1 are given there; 0.8 of all convert, 0.2 without the one channel and 0.4 without the other.
  test('two channels, one journey lost', async () => {
    const outcome = await paths([
      ['Google Ads', 2, 1],
      ['Mailing', 1, 0],
      ['Google Ads > Mailing', 1, 0],
    ])
    equal(effects(outcome), { 'Google Ads': 0.75, Mailing: 0.5 })
    equal(credits(outcome, 'markov_1'), { 'Google Ads': 2.4, Mailing: 1.6 })
  })

  // pychattr, README (simulated, 10,000 walks): A 1.991106, B 1.008894 of three conversions, and no journey lost.
  test('repeated touches, every journey converts', async () => {
    const outcome = await paths([
      ['A > B > A > B > B > A', 1, 0],
      ['A > B > B > A > A', 1, 0],
      ['A > A', 1, 0],
    ])
    const found = credits(outcome, 'markov_1')
    expect(Math.abs((found['A'] ?? 0) - 1.991106)).toBeLessThan(0.02)
    expect(Math.abs((found['B'] ?? 0) - 1.008894)).toBeLessThan(0.02)
    // Two of three journeys touch B, and yet half of the walks meet it: an effect is no share of journeys.
    equal(effects(outcome), { A: 1, B: 0.5 })
  })
})

/** A game as journeys: what a set converts beyond its subsets is how often exactly it occurs. */
function journeysOf(players: readonly string[], worth: (set: readonly string[]) => number): Paths {
  const sets = Array.from({ length: 2 ** players.length - 1 }, (_, i) =>
    players.filter((_, place) => ((i + 1) >> place) % 2 === 1),
  )
  const known = new Map<string, number>()
  for (const set of sets.toSorted((a, b) => a.length - b.length)) {
    const within = [...known].filter(([name]) =>
      name.split(' > ').every((one) => set.includes(one)),
    )
    known.set(set.join(' > '), worth(set) - within.reduce((sum, [, value]) => sum + value, 0))
  }
  return [...known].map(([path, conversions]) => [path, conversions, 0])
}
const airport = (costs: Readonly<Record<string, number>>) =>
  journeysOf(Object.keys(costs), (set) => Math.max(...set.map((one) => costs[one] ?? 0)))
const vote = (weights: Readonly<Record<string, number>>, quota: number) =>
  journeysOf(Object.keys(weights), (set) =>
    set.reduce((sum, one) => sum + (weights[one] ?? 0), 0) >= quota ? 1 : 0,
  )

describe('Shapley values of known games', () => {
  // Littlechild and Owen (1973): a runway as long as the largest aircraft needs. The four are Wikipedia's, “Airport problem”.
  test.each([
    [
      { A: 8, B: 11, C: 13, D: 18 },
      { A: 2, B: 3, C: 4, D: 9 },
    ],
    [
      { A: 1500, B: 2200, C: 3000 },
      { A: 500, B: 850, C: 1650 },
    ],
    [
      { A: 1500, B: 2200, C: 3500 },
      { A: 500, B: 850, C: 2150 },
    ],
    [
      { A: 40, B: 50, C: 60, D: 70, E: 80, F: 90 },
      { A: 40 / 6, B: 52 / 6, C: 67 / 6, D: 87 / 6, E: 117 / 6, F: 177 / 6 },
    ],
  ])('the airport %j', async (costs, expected) => {
    equal(credits(await paths(airport(costs)), 'shapley'), expected)
  })

  // Shapley and Shubik (1954): the power of votes, here of shareholders with 50, 49 and 1 of 100, and of four with 4, 3, 2 and 1.
  test.each([
    [{ A: 50, B: 49, C: 1 }, 51, { A: 4 / 6, B: 1 / 6, C: 1 / 6 }],
    [{ A: 4, B: 3, C: 2, D: 1 }, 6, { A: 5 / 12, B: 3 / 12, C: 3 / 12, D: 1 / 12 }],
    [{ A: 1, B: 1, C: 1 }, 2, { A: 1 / 3, B: 1 / 3, C: 1 / 3 }],
  ])('votes %j, %i needed', async (weights, quota, expected) => {
    equal(credits(await paths(vote(weights, quota)), 'shapley'), expected)
  })
})

describe('rules as Google documents them', () => {
  const start = Date.UTC(2026, 5, 1)
  /** One sale, with touches so many days before it. */
  async function sale(
    touches: readonly (readonly [channel: string, days: number])[],
    params: Readonly<Record<string, unknown>> = {},
  ) {
    const at = (days: number) => new Date(start - days * 86_400_000).toISOString().slice(0, 19)
    const columns = { who: 'VARCHAR', at: 'TIMESTAMP', channel: 'VARCHAR' }
    const rows = touches.map(([channel, days]): Scalar[] => ['u', at(days), channel])
    await load(engine, 'data', { columns, rows })
    return run(engine, attribution, {
      roles: { customer: 'who', time: 'at', channel: 'channel' },
      sides: {
        conversions: {
          columns: { who: 'VARCHAR', at: 'TIMESTAMP' },
          rows: [['u', at(0)]],
          roles: { customer: 'who', time: 'at' },
        },
      },
      params,
    })
  }

  // Google Ads Help, “About attribution models”: a click 8 days before the conversion gets half of what one a day before gets.
  test('time decay halves the credit in seven days', async () => {
    const outcome = await sale([
      ['Search', 8],
      ['Email', 1],
    ])
    equal(credits(outcome, 'time_decay'), { Search: 1 / 3, Email: 2 / 3 })
  })

  // Google Ads API, AttributionModel: 40 % each to the first and the last click, 20 % evenly to all others.
  test('by position', async () => {
    const outcome = await sale([
      ['A', 9],
      ['B', 8],
      ['C', 7],
      ['D', 1],
    ])
    equal(credits(outcome, 'position'), { A: 0.4, B: 0.1, C: 0.1, D: 0.4 })
  })

  // Google Analytics Help, “Get started with attribution”: direct visits get no credit unless there is nothing else.
  test.each([
    [['Display', 'Social', 'Paid Search', 'Organic Search'], 'Organic Search'],
    [['Display', 'Social', 'Paid Search', 'Email'], 'Email'],
    [['Display', 'Social', 'Paid Search', 'Direct'], 'Paid Search'],
    [['Direct', 'Direct'], 'Direct'],
  ])('the last that is not direct: %j', async (channels, last) => {
    const touches = channels.map((channel, i) => [channel, channels.length - i] as const)
    equal(credits(await sale(touches), 'last_non_direct'), { [last]: 1 })
    // Where direct visits never count beside others, every model does without them.
    const skipped = await sale(touches, { direct: 'skip' })
    equal(credits(skipped, 'last'), { [last]: 1 })
    expect(Object.keys(credits(skipped, 'linear'))).toEqual(expect.arrayContaining([last]))
    expect(Object.keys(credits(skipped, 'linear')).includes('Direct')).toBe(last === 'Direct')
  })
})

// DP6, Marketing-Attribution-Models, data/test_dataset.csv and tests/test_end2end.py: sessions that say whether they convert, 30 days.
test('journeys from sessions, as DP6 cuts them', async () => {
  const columns = { who: 'VARCHAR', at: 'TIMESTAMP', bought: 'INTEGER', channel: 'VARCHAR' }
  const rows: Scalar[][] = [
    ['A', '2021-07-20 15:00:00', 0, 'seo'],
    ['A', '2022-01-20 15:00:00', 0, 'direct'],
    ['A', '2022-01-20 16:00:00', 0, 'google_ads'],
    ['A', '2022-01-20 17:00:00', 1, 'direct'],
    ['B', '2022-01-21 17:00:00', 0, 'seo'],
    ['B', '2022-01-21 20:00:00', 0, 'direct'],
    ['C', '2022-02-21 21:00:00', 0, 'direct'],
    ['C', '2022-02-21 22:00:00', 0, 'crm'],
    ['C', '2022-02-21 23:00:00', 1, 'direct'],
    ['D', '2022-02-21 23:01:00', 0, 'seo'],
    ['D', '2022-02-21 23:11:00', 0, 'direct'],
    ['D', '2022-02-21 23:21:00', 1, 'direct'],
  ]
  await load(engine, 'data', { columns, rows })
  const outcome = await run(engine, attribution, {
    roles: { customer: 'who', time: 'at', channel: 'channel', conversions: 'bought' },
  })
  const won = (outcome.tables['paths']?.rows() ?? []).filter((row) => row['conversions'] === 1)
  expect(won.map((row) => row['path']).toSorted()).toEqual([
    'direct > crm > direct',
    'direct > google_ads > direct',
    'seo > direct > direct',
  ])
  equal(credits(outcome, 'first'), { direct: 2, seo: 1 })
})
