import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attribution } from '../../src/analysis/attribution'
import type { Summary } from '../../src/analysis/attribution/summary'
import type { Scalar } from '../../src/analysis/contract'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { random, type Random } from '../../src/lib/random'
import type { Row } from '../../src/table/table'
import {
  chainOf,
  heuristic,
  journeysOf,
  rules,
  shapley,
  type Purchase,
  type Touch,
} from './attributionNaive'
import { load, run } from './run'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(() => engine.close())

const moment = (seconds: number) =>
  new Date(1_767_225_600_000 + seconds * 1000).toISOString().slice(0, 19)
const day = 86_400

async function log(
  touches: readonly Touch[],
  purchases: readonly Purchase[],
  params: Readonly<Record<string, unknown>> = {},
) {
  await load(engine, 'data', {
    columns: { who: 'VARCHAR', moment: 'TIMESTAMP', channel: 'VARCHAR' },
    rows: touches.map(({ customer, at, channel }) => [customer, moment(at), channel]),
  })
  const conversions = {
    columns: { who: 'VARCHAR', moment: 'TIMESTAMP', value: 'DOUBLE' },
    rows: purchases.map(({ customer, at, value }): Scalar[] => [customer, moment(at), value]),
    roles: { customer: 'who', time: 'moment', value: 'value' },
  }
  return run(engine, attribution, {
    roles: { customer: 'who', time: 'moment', channel: 'channel' },
    sides: { conversions },
    params,
  })
}

async function paths(
  rows: readonly (readonly [path: string, conversions: number, nulls: number])[],
  params: Readonly<Record<string, unknown>> = {},
) {
  await load(engine, 'data', {
    columns: { path: 'VARCHAR', conversions: 'DOUBLE', lost: 'DOUBLE' },
    rows,
  })
  const roles = { path: 'path', conversions: 'conversions', nulls: 'lost' }
  return run(engine, attribution, { roles, params })
}

type Outcome = Awaited<ReturnType<typeof log>>
const rowsOf = ({ tables }: Outcome, output: string): readonly Row[] => tables[output]?.rows() ?? []
const credits = (outcome: Outcome, model: string) =>
  new Map(
    rowsOf(outcome, 'channels')
      .filter((row) => row['model'] === model)
      .map((row) => [String(row['channel']), Number(row['conversions'])]),
  )
const effects = (outcome: Outcome, order = 1) =>
  Object.fromEntries(
    rowsOf(outcome, 'removal')
      .filter((row) => row['order'] === order)
      .map((row) => [String(row['channel']), Number(row['effect'])]),
  )
const pathsOf = (outcome: Outcome) =>
  Object.fromEntries(
    rowsOf(outcome, 'paths').map((row) => [
      String(row['path']),
      [Number(row['conversions']), Number(row['nulls'])],
    ]),
  )
const touch = (customer: string, days: number, channel: string): Touch => ({
  customer,
  at: days * day,
  channel,
})
const purchase = (customer: string, days: number, value = 10): Purchase => ({
  customer,
  at: days * day,
  value,
})

describe('journeys', () => {
  test('reach back as long as the lookback, its boundary included, and not further', async () => {
    const outcome = await log(
      [
        touch('a', 0, 'A'),
        touch('b', 0, 'B'),
        { ...touch('c', 0, 'C'), at: -1 },
        touch('c', 1, 'D'),
      ],
      [purchase('a', 30), purchase('c', 30)],
    )
    expect(pathsOf(outcome)).toEqual({ A: [1, 0], D: [1, 0], B: [0, 1], C: [0, 1] })
  })

  test('end with a conversion; a touch at its instant comes before it, a later one begins anew', async () => {
    const outcome = await log(
      [touch('a', 1, 'A'), touch('a', 2, 'B'), touch('a', 3, 'C'), touch('a', 4, 'D')],
      [purchase('a', 2), purchase('a', 3.5)],
    )
    expect(pathsOf(outcome)).toEqual({ 'A > B': [1, 0], C: [1, 0], D: [0, 1] })
  })

  test('two conversions at one instant share a journey', async () => {
    const outcome = await log([touch('a', 1, 'A')], [purchase('a', 2, 5), purchase('a', 2, 7)])
    expect(rowsOf(outcome, 'paths')[0]).toMatchObject({ conversions: 2, value: 12 })
  })

  test('without a conversion break where a pause exceeds the lookback', async () => {
    const touches = [touch('a', 0, 'A'), touch('a', 20, 'B'), touch('a', 51, 'C')]
    const other = purchase('b', 60)
    expect(pathsOf(await log(touches, [other]))).toEqual({ 'A > B': [0, 1], C: [0, 1] })
    const endless = await log(touches, [other], { lookback: null })
    expect(pathsOf(endless)).toEqual({ 'A > B > C': [0, 1] })
  })

  test('join touches of a visit', async () => {
    const touches = [
      touch('a', 1, 'A'),
      { ...touch('a', 1, 'A'), at: day + 1800 },
      { ...touch('a', 1, 'B'), at: day + 2000 },
      { ...touch('a', 1, 'B'), at: day + 3801 },
    ]
    const bought = [purchase('a', 2)]
    const by = async (params: Readonly<Record<string, unknown>>) =>
      Object.keys(pathsOf(await log(touches, bought, params)))
    expect(await by({})).toEqual(['A > A > B > B'])
    expect(await by({ session_gap: '30 min' })).toEqual(['A > B > B'])
    expect(await by({ session_gap: '31 min' })).toEqual(['A > B'])
    expect(await by({ session_gap: '30 min', session_rule: 'visit' })).toEqual(['A > B'])
    expect(await by({ repeats: 'collapse' })).toEqual(['A > B'])
  })

  test('skip direct visits unless there is nothing else', async () => {
    const outcome = await log(
      [touch('a', 1, 'A'), touch('a', 2, '(direct) / (none)'), touch('b', 2, '(direct) / (none)')],
      [purchase('a', 3), purchase('b', 3)],
      { direct: 'skip' },
    )
    expect(pathsOf(outcome)).toEqual({ A: [1, 0], '(direct) / (none)': [1, 0] })
  })

  test('leave out channels, and take unnamed touches for direct where asked', async () => {
    const touches = [touch('a', 1, 'A'), touch('a', 2, ''), touch('a', 3, 'pay')]
    const by = async (params: Readonly<Record<string, unknown>>) =>
      Object.keys(pathsOf(await log(touches, [purchase('a', 4)], params)))
    expect(await by({ leave_out: ['pay'] })).toEqual(['A'])
    expect(await by({ unnamed: 'direct' })).toEqual(['A > (direct) > pay'])
  })

  test('that are still open can be left out', async () => {
    const touches = [touch('a', 0, 'A'), touch('b', 50, 'B'), touch('c', 49, 'C')]
    const outcome = await log(touches, [purchase('c', 60)], { open: 'leave-out' })
    expect(pathsOf(outcome)).toEqual({ C: [1, 0], A: [0, 1] })
  })
})

test('conversions and value add up to the last one in every model, with a row for what no channel can claim', async () => {
  const outcome = await log(
    [touch('a', 1, 'A'), touch('a', 2, 'B'), touch('b', 1, 'A')],
    [purchase('a', 3, 11), purchase('b', 90, 13), purchase('z', 3, 17)],
    { markov_order: 3 },
  )
  const rows = rowsOf(outcome, 'channels')
  const models = new Set(rows.map((row) => row['model']))
  expect(models.size).toBe(10)
  for (const model of models) {
    const mine = rows.filter((row) => row['model'] === model)
    const sum = (name: string) => mine.reduce((total, row) => total + Number(row[name]), 0)
    expect(sum('conversions')).toBeCloseTo(3, 12)
    expect(sum('value')).toBeCloseTo(41, 12)
    expect(sum('share')).toBeCloseTo(1, 12)
    expect(mine.at(-1)).toMatchObject({
      channel: '(unattributed)',
      conversions: 2,
      value: 30,
      share: null,
    })
  }
})

describe('in one table', () => {
  const columns = {
    who: 'VARCHAR',
    moment: 'TIMESTAMP',
    channel: 'VARCHAR',
    n: 'INTEGER',
    paid: 'DOUBLE',
  }
  const rows: readonly (readonly Scalar[])[] = [
    ['a', moment(0), 'A', 0, null],
    ['a', moment(60), 'B', 2, 30],
    ['a', moment(120), 'A', 0, null],
    ['b', moment(0), 'C', 0, null],
    ['b', moment(60), null, 1, 5],
  ]
  test.each([
    ['a count', { conversions: 'n', value: 'paid' }, { 'A > B': [2, 0], C: [1, 0], A: [0, 1] }],
    ['a value alone', { value: 'paid' }, { 'A > B': [1, 0], C: [1, 0], A: [0, 1] }],
  ])('conversions are rows with %s', async (_, more, expected) => {
    await load(engine, 'data', { columns, rows })
    const roles = { customer: 'who', time: 'moment', channel: 'channel', ...more }
    const outcome = await run(engine, attribution, { roles })
    expect(pathsOf(outcome)).toEqual(expected)
    expect((outcome.summary as Summary).health.rows.leftOut).toBe(0)
  })
})

test('orders of the shop count once, net of refunds, without those never paid', async () => {
  await load(engine, 'data', {
    columns: { who: 'VARCHAR', moment: 'TIMESTAMP', channel: 'VARCHAR' },
    rows: [
      ['a', moment(0), 'A'],
      ['b', moment(0), 'B'],
    ],
  })
  const conversions = {
    columns: {
      who: 'VARCHAR',
      moment: 'TIMESTAMP',
      id: 'VARCHAR',
      value: 'DOUBLE',
      back: 'DOUBLE',
      state: 'VARCHAR',
    },
    rows: [
      ['a', moment(60), '1', 30, 0, 'paid'],
      ['a', moment(60), '1', 20, -5, 'paid'],
      ['b', moment(60), '2', 99, 0, 'Cancelled'],
    ],
    roles: {
      customer: 'who',
      time: 'moment',
      order: 'id',
      value: 'value',
      refund: 'back',
      status: 'state',
    },
  }
  const roles = { customer: 'who', time: 'moment', channel: 'channel' }
  const outcome = await run(engine, attribution, { roles, sides: { conversions } })
  expect(rowsOf(outcome, 'paths')).toMatchObject([
    { path: 'A', conversions: 1, value: 45 },
    { path: 'B', conversions: 0, nulls: 1 },
  ])
})

describe('generated logs agree with a slow second implementation', () => {
  const channels = ['Search', 'Social', 'Direct', 'Email', 'Display']
  test.each([1, 2, 3, 4, 5, 6])('number %i', async (seed) => {
    const { touches, purchases } = generated(random(seed), channels)
    const journeys = journeysOf(touches, purchases, 9 * day)
    const outcome = await log(touches, purchases, { lookback: '9 days', markov_order: 3 })
    const table = rowsOf(outcome, 'channels')
    const found = (model: string, channel: string) =>
      table.find((row) => row['model'] === model && row['channel'] === channel)
    for (const [model, rule] of Object.entries(rules)) {
      for (const [channel, credit] of heuristic(journeys, rule)) {
        expect(found(model, channel)?.['conversions']).toBeCloseTo(credit.conversions, 9)
        expect(found(model, channel)?.['value']).toBeCloseTo(credit.value, 9)
      }
    }
    const sets = journeys.map(({ path, conversions }) => ({
      channels: [...new Set(path.map(({ channel }) => channel))],
      conversions,
    }))
    const worth = (coalition: ReadonlySet<string>) =>
      sets.reduce(
        (sum, one) =>
          sum + (one.channels.every((channel) => coalition.has(channel)) ? one.conversions : 0),
        0,
      )
    for (const [channel, value] of shapley(worth, channels)) {
      expect(found('shapley', channel)?.['conversions']).toBeCloseTo(value, 9)
    }
    for (const order of [1, 2, 3]) {
      const whole = chainOf(journeys, order)
      for (const channel of channels) {
        const left = chainOf(journeys, order, channel)
        const row = rowsOf(outcome, 'removal').find(
          (one) => one['order'] === order && one['channel'] === channel,
        )
        expect(row?.['effect']).toBeCloseTo(1 - left.rate / whole.rate, 10)
        expect(row?.['value_effect']).toBeCloseTo(1 - left.worth / whole.worth, 10)
      }
    }
    for (const pair of rowsOf(outcome, 'pairs')) {
      const holding = (...names: readonly unknown[]) =>
        sets
          .filter((one) => names.every((name) => one.channels.includes(String(name))))
          .reduce((sum, one) => sum + one.conversions, 0)
      const [a, b] = [pair['channel_a'], pair['channel_b']]
      const [both, one, other, all] = [holding(a, b), holding(a), holding(b), holding()]
      expect(pair['conversions']).toBe(both)
      expect(pair['lift']).toBeCloseTo((both * all) / (one * other), 10)
      expect(pair['jaccard']).toBeCloseTo(both / (one + other - both), 10)
    }
  })

  /** Sixty customers with touches and purchases on a coarse clock, so that instants coincide. */
  function generated(source: Random, names: readonly string[]) {
    const touches: Touch[] = []
    const purchases: Purchase[] = []
    for (let i = 0; i < 60; i++) {
      const customer = `c${i}`
      for (let n = source.integer(0, 9); n > 0; n--) {
        touches.push({ customer, at: source.integer(0, 120) * 43_200, channel: source.pick(names) })
      }
      for (let n = source.integer(0, 2); n > 0; n--) {
        purchases.push({
          customer,
          at: source.integer(0, 120) * 43_200,
          value: source.integer(1, 99),
        })
      }
    }
    return { touches, purchases }
  }
})

describe('removal effects', () => {
  test('are the share of journeys touched where every journey converts and none comes back to a channel', async () => {
    const outcome = await paths([
      ['A > B', 3, 0],
      ['A', 5, 0],
      ['C > B', 2, 0],
    ])
    expect(effects(outcome)).toEqual({
      A: expect.closeTo(0.8, 12) as number,
      B: expect.closeTo(0.5, 12) as number,
      C: expect.closeTo(0.2, 12) as number,
    })
    const codes = attribution.check(outcome.summary as Summary).map(({ code }) => code)
    expect(codes).toContain('attribution.no-nulls')
  })

  test('are one for a channel on every converting path, and nothing for one on none', async () => {
    const outcome = await paths([
      ['A > B', 3, 4],
      ['C', 0, 9],
    ])
    expect(effects(outcome)).toMatchObject({ A: 1, B: 1, C: 0 })
  })

  test('of order one do not mind repeated touches', async () => {
    const rows = [
      ['A > A > A > B', 3, 4],
      ['B > B > A', 2, 5],
      ['B', 1, 1],
    ] as const
    const kept = effects(await paths(rows))
    const once = effects(await paths(rows, { repeats: 'collapse' }))
    for (const [channel, effect] of Object.entries(kept))
      expect(once[channel]).toBeCloseTo(effect, 12)
  })
})

describe('with many channels', () => {
  const names = Array.from({ length: 9 }, (_, i) => `channel ${i}`)
  const rows = names.map((name, i) => [`${name} > ${names[(i + 1) % 9] ?? ''}`, 9 - i, 1] as const)

  test('those beyond the limit are pooled and nothing is lost', async () => {
    const outcome = await paths(rows, { channels: 4 })
    const found = credits(outcome, 'linear')
    expect([...found.keys()]).toContain('(other channels)')
    expect(found.size).toBe(5)
    expect([...found.values()].reduce((a, b) => a + b, 0)).toBeCloseTo(45, 12)
  })

  test('a high order with too many states is left out, and said so', async () => {
    const many = Array.from(
      { length: 40 },
      (_, i) => [`c${i} > c${(i * 7) % 40} > c${(i * 3) % 40}`, 1, 2] as const,
    )
    const outcome = await paths(many, { markov_order: 3 })
    expect(new Set(rowsOf(outcome, 'removal').map((row) => row['order']))).toEqual(new Set([1, 2]))
    const codes = attribution.check(outcome.summary as Summary).map(({ code }) => code)
    expect(codes).toContain('attribution.skipped')
  })
})

test('a tenth of the budget moves from the lowest to the highest average return', async () => {
  await load(engine, 'data', {
    columns: { who: 'VARCHAR', moment: 'TIMESTAMP', channel: 'VARCHAR', cost: 'DOUBLE' },
    rows: [
      ['a', moment(0), 'A', 10],
      ['b', moment(0), 'B', 30],
      ['c', moment(0), 'C', 0],
    ],
  })
  const conversions = {
    columns: { who: 'VARCHAR', moment: 'TIMESTAMP', value: 'DOUBLE' },
    rows: [
      ['a', moment(60), 50],
      ['b', moment(60), 60],
      ['c', moment(60), 70],
    ],
    roles: { customer: 'who', time: 'moment', value: 'value' },
  }
  const roles = { customer: 'who', time: 'moment', channel: 'channel', cost: 'cost' }
  const outcome = await run(engine, attribution, { roles, sides: { conversions } })
  const last = rowsOf(outcome, 'budget').find((row) => row['model'] === 'last')
  expect(last).toMatchObject({
    channel_from: 'B',
    channel_to: 'A',
    amount: 4,
    return_from: 2,
    return_to: 5,
    change: 12,
  })
})
