import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Analysis, Scalar } from '../../src/analysis/contract'
import { columnLabel } from '../../src/analysis/columnLabel'
import { funnel } from '../../src/analysis/funnel'
import { check } from '../../src/analysis/funnel/check'
import type { Summary } from '../../src/analysis/funnel/summary'
import { decompose } from '../../src/analysis/funnel/decompose'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { speaker } from '../../src/i18n/say'
import { load, run } from './run'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(() => engine.close())

const columns = {
  actor: 'VARCHAR',
  event: 'VARCHAR',
  time: 'TIMESTAMP',
  visit: 'VARCHAR',
  device: 'VARCHAR',
}
const at = (day: number, minutes = 0) =>
  new Date(Date.UTC(2026, 0, day, 9, minutes)).toISOString().slice(0, 19)

/** Ann comes twice; Bob goes on after 40 minutes; Cy stops and looks elsewhere; Di comes on the last day. */
const rows: readonly (readonly Scalar[])[] = [
  ['Ann', 'view', at(1), 'v1', 'phone'],
  ['Ann', 'view', at(5), 'v2', 'desktop'],
  ['Ann', 'cart', at(5, 10), 'v2', 'desktop'],
  ['Bob', 'view', at(2), 'v3', 'phone'],
  ['Bob', 'help', at(2, 20), 'v3', 'phone'],
  ['Bob', 'cart', at(2, 40), 'v3', 'tablet'],
  ['Cy', 'view', at(3), 'v4', null],
  ['Cy', 'help', at(3, 5), 'v4', null],
  ['Di', 'view', at(9), 'v5', 'phone'],
]

async function tablesOf(
  params: Readonly<Record<string, unknown>>,
  roles: Readonly<Record<string, string | null>> = { session: null },
) {
  await load(engine, 'data', { columns, rows })
  const { tables, prepared } = await run(engine, funnel as Analysis, {
    roles: { actor: 'actor', event: 'event', time: 'time', ...roles },
    params: { steps: ['view', 'cart'], window: '1 day', ...params },
  })
  expect(prepared.problems).toEqual([])
  return (output: string, ...names: readonly string[]) =>
    (tables[output]?.rows() ?? []).map((row) => names.map((name) => row[name]))
}

test('in any order two excluded events of one instant are no step recorded twice', async () => {
  const shared = [
    ['Eve', 'view', at(1), 'v1', null],
    ['Eve', 'help', at(1, 5), 'v1', null],
    ['Eve', 'leave', at(1, 5), 'v1', null],
  ]
  const params = {
    steps: ['view', 'cart'],
    window: '1 day',
    order: 'any',
    exclude: ['help', 'leave'],
  }
  const duplicates = async (more: readonly (readonly Scalar[])[]) => {
    await load(engine, 'data', { columns, rows: [...shared, ...more] })
    const roles = { actor: 'actor', event: 'event', time: 'time', session: null }
    const { tables } = await run(engine, funnel as Analysis, { roles, params })
    return Number(tables['health']?.column('duplicates')?.[0])
  }
  expect(await duplicates([])).toBe(0)
  expect(await duplicates([['Eve', 'view', at(1), 'v1', null]])).toBe(1)
})

test('without a limit of time everybody counts alike, and periods are compared with a warning', async () => {
  await load(engine, 'data', {
    columns,
    rows: [...rows, ['Di', 'cart', '2027-05-05T00:00:00', 'v6', 'phone']],
  })
  const params = { steps: ['view', 'cart'], window: 'none', trend: 'month' }
  const roles = { actor: 'actor', event: 'event', time: 'time', session: null }
  const { tables, summary } = await run(engine, funnel as Analysis, { roles, params })
  expect(tables['steps']?.column('actors')).toEqual([4, 3])
  expect(tables['trend']?.column('mature')).toEqual([true, true])
  expect(tables['health']?.column('open_actors')).toEqual([0])
  expect(check(summary as Summary).map(({ code, severity }) => [code, severity])).toContainEqual([
    'funnel.endless',
    'warning',
  ])
})

test('visits end with a pause, over all events and not only the steps', async () => {
  const half = await tablesOf({ unit: 'session' })
  expect(half('steps', 'actors')).toEqual([[5], [2]])
  const short = await tablesOf({ unit: 'session', session_gap: '19 min' })
  expect(short('steps', 'actors')).toEqual([[5], [1]])
})

test('visits are those of a column where there is one', async () => {
  const named = await tablesOf({ unit: 'session', session_gap: '1 min' }, { session: 'visit' })
  expect(named('steps', 'actors')).toEqual([[5], [2]])
})

test('all steps are of one value of a column that is held constant', async () => {
  const kept = await tablesOf({ hold: 'device' })
  // Bob's cart is on another device than his view, Ann's second view and cart share one.
  expect(kept('steps', 'actors')).toEqual([[5], [1]])
  const visits = await tablesOf({ hold: 'device', unit: 'session', next: 3 })
  expect(visits('steps', 'actors')).toEqual([[5], [1]])
  const parts = await tablesOf({ hold: 'device', breakdown: 'device' })
  expect(parts('breakdown', 'value', 'actors')).toEqual([
    ['phone', 3],
    ['phone', 0],
    ['desktop', 1],
    ['desktop', 1],
    ['(none)', 1],
    ['(none)', 0],
  ])
})

test('every entry counts by itself where it is asked for', async () => {
  expect((await tablesOf({ entry: 'each' }))('steps', 'actors')).toEqual([[5], [2]])
  expect((await tablesOf({ entry: 'first' }))('steps', 'actors')).toEqual([[4], [1]])
})

test('the trend marks periods whose window is not over, and adds up to the whole', async () => {
  const read = await tablesOf({ trend: 'day' })
  const trend = read('trend', 'period', 'position', 'actors', 'mature')
  expect(trend.filter(([, position]) => position === 1)).toEqual([
    ['2026-01-02', 1, 1, true],
    ['2026-01-03', 1, 1, true],
    ['2026-01-05', 1, 1, true],
    ['2026-01-09', 1, 1, false],
  ])
})

test('the breakdown takes the value of the first step, or of the last one reached', async () => {
  const first = await tablesOf({ breakdown: 'device' })
  const reached = (read: typeof first) =>
    read('breakdown', 'value', 'position', 'actors').filter(([, position]) => position === 2)
  expect(reached(first)).toEqual([
    ['phone', 2, 1],
    ['desktop', 2, 1],
    ['(none)', 2, 0],
  ])
  expect(reached(await tablesOf({ breakdown: 'device', breakdown_at: 'last' }))).toEqual([
    ['desktop', 2, 1],
    ['phone', 2, 0],
    ['tablet', 2, 1],
    ['(none)', 2, 0],
  ])
})

test('the breakdown takes the value of a chosen step, apart from those who did not reach it', async () => {
  const read = await tablesOf({ breakdown: 'device', breakdown_at: 'step', breakdown_step: 2 })
  expect(read('breakdown', 'value', 'position', 'actors')).toEqual([
    ['desktop', 1, 1],
    ['desktop', 2, 1],
    ['tablet', 1, 1],
    ['tablet', 2, 1],
    ['(stopped before)', 1, 2],
    ['(stopped before)', 2, 0],
  ])
  // A step that is not there is the last one.
  const last = await tablesOf({ breakdown: 'device', breakdown_at: 'step', breakdown_step: 9 })
  expect(last('breakdown', 'value', 'actors')).toEqual(read('breakdown', 'value', 'actors'))
})

test('of one value at all steps, a user counts once for each, as where it is held constant', async () => {
  const read = await tablesOf({ breakdown: 'device', breakdown_at: 'all' })
  const kept = await tablesOf({ breakdown: 'device', hold: 'device' })
  const names = ['value', 'position', 'actors', 'rate_low', 'rate_high'] as const
  expect(read('breakdown', ...names)).toEqual(kept('breakdown', ...names))
  expect(read('steps', 'actors')).toEqual([[4], [2]])
})

test('nothing is tested where users count for several values, or the value follows from how far they went', async () => {
  const crowd = Array.from({ length: 80 }, (_, i): readonly Scalar[][] => {
    const device = i % 2 === 0 ? 'phone' : 'desktop'
    const went = i % 2 === 0 || i % 8 === 1
    const own = [`u${i}`, 'view', at(1 + (i % 5)), 'v', device]
    return [own, ...(went ? [[`u${i}`, 'cart', at(1 + (i % 5), 9), 'v', device]] : [])]
  }).flat()
  const told = async (more: readonly (readonly Scalar[])[], breakdown_at = 'all') => {
    await load(engine, 'data', { columns, rows: [...crowd, ...more] })
    const { tables, summary } = await run(engine, funnel as Analysis, {
      roles: { actor: 'actor', event: 'event', time: 'time', session: null },
      params: {
        steps: ['view', 'cart'],
        window: '1 day',
        breakdown: 'device',
        breakdown_at,
      },
    })
    return {
      tests: tables['differences']?.rowCount,
      keys: funnel.findings(summary as Summary).map(({ key }) => key),
    }
  }
  // Everybody has one device: those are different users.
  const apart = await told([])
  expect(apart.tests).toBe(2)
  expect(apart.keys).toContain('breakdown-differs')
  const shared = await told([['u0', 'view', at(3), 'v', 'desktop']])
  expect(shared.tests).toBe(0)
  expect(shared.keys).toContain('breakdown-untested')
  expect(shared.keys).not.toContain('breakdown-differs')
  // The value of the last step reached depends on how far they went.
  const last = await told([], 'last')
  expect([last.tests, last.keys.includes('breakdown-untested')]).toEqual([0, true])
  expect((await told([], 'first')).tests).toBe(2)
})

test.each([
  ['order', {}, '2 of 4 orders', '4 笔订单中有 2 笔', 'Orders', '订单数'],
  ['customer', {}, '2 of 4 customers', '4 位客户中有 2 位', 'Customers', '客户数'],
  ['visitor', {}, '2 of 4 visitors', '4 位访客中有 2 位', 'Visitors', '访客数'],
  ['session', {}, '2 of 4 visits', '4 个会话中有 2 个', 'Visits', '会话数'],
  ['product', {}, '2 of 4 users', '4 位用户中有 2 位', 'Users', '人数'],
  ['customer', { unit: 'session' }, '2 of 5 visits', '5 个会话中有 2 个', 'Visits', '会话数'],
  ['order', { entry: 'each' }, '2 of 5 entries', '5 次进入中有 2 次', 'Entries', '进入次数'],
  // In any order entries do not count by themselves.
  ['order', { entry: 'each', order: 'any' }, '2 of 4 orders', '4 笔订单', 'Orders', '订单数'],
  [
    'order',
    { hold: 'device' },
    '1 of 5 pairs of order and “device”',
    '5 组“订单 × device”组合中有 1 组',
    'Pairs of order and “device”',
    '“订单 × device”组合数',
  ],
])('what is counted has its own name: %s, %j', async (role, params, en, zh, heading, 标题) => {
  await load(engine, 'data', { columns, rows })
  const { summary } = await run(engine, funnel as Analysis, {
    roles: { actor: 'actor', event: 'event', time: 'time', session: null },
    known: { [role]: 'actor' },
    params: { steps: ['view', 'cart'], window: '1 day', ...params },
  })
  for (const [locale, words, name] of [
    ['en', en, heading],
    ['zh-CN', zh, 标题],
  ] as const) {
    const say = speaker({ locale, currency: '', timezone: 'UTC' }, funnel.text[locale])
    const [first] = funnel.findings(summary as Summary)
    expect(say(`finding.${first?.key ?? ''}`, first?.values)).toContain(words)
    const [chart] = funnel.chart(summary as Summary, say)
    expect(chart?.subtitle).toContain(name)
    expect(columnLabel('funnel', summary, locale)('actors')).toBe(name)
    expect(columnLabel('funnel', summary, locale)('no such column')).toBeUndefined()
  }
})

test.each([
  ['visitor_id', 'visitor'],
  ['访客ID', 'visitor'],
  ['user_id', 'user'],
  ['用户编号', 'user'],
  ['buyer', 'customer'],
])('%s is who the column says, though the importer takes all for customers', async (actor, who) => {
  await load(engine, 'data', {
    columns: { [actor]: 'VARCHAR', event: 'VARCHAR', time: 'TIMESTAMP' },
    rows: rows.map(([name = null, event = null, time = null]) => [name, event, time]),
  })
  const { summary } = await run(engine, funnel as Analysis, {
    roles: { actor, event: 'event', time: 'time', session: null },
    known: { customer: actor },
    params: { steps: ['view', 'cart'], window: '1 day' },
  })
  expect((summary as Summary).who).toBe(who)
})

test.each([
  [1, 'note'],
  [2, 'warning'],
])('%i of 150 who entered late is a %s', async (late, severity) => {
  const early = Array.from({ length: 150 - late }, (_, i) => [
    `e${i}`,
    'view',
    '2026-01-01 10:00:00',
  ])
  const open = Array.from({ length: late }, (_, i) => [`l${i}`, 'view', '2026-01-10 10:00:00'])
  await load(engine, 'data', {
    columns: { visitor: 'VARCHAR', event: 'VARCHAR', time: 'TIMESTAMP' },
    rows: [
      ...early,
      ...open,
      ['l0', 'help', '2026-01-10 12:00:00'],
      ['e0', 'cart', '2026-01-01 11:00:00'],
    ],
  })
  const { summary } = await run(engine, funnel as Analysis, {
    roles: { actor: 'visitor', event: 'event', time: 'time', session: null },
    params: { steps: ['view', 'cart'], window: '1 day' },
  })
  const found = funnel.check(summary as Summary).find(({ code }) => code === 'funnel.open')
  expect(found?.severity).toBe(severity)
})

test('a step that was done, but too early, is said of those who seem lost', async () => {
  const visits = (shipsFirst: number) =>
    Array.from({ length: 40 }, (_, i) => [
      [`u${i}`, 'approved', '2026-01-02 10:00:00'],
      [`u${i}`, 'shipped', i < shipsFirst ? '2026-01-02 09:00:00' : '2026-01-02 11:00:00'],
      [`u${i + 100}`, 'approved', '2026-01-02 10:00:00'],
    ]).flat()
  const doubt = async (shipsFirst: number) => {
    await load(engine, 'data', {
      columns: { visitor: 'VARCHAR', event: 'VARCHAR', time: 'TIMESTAMP' },
      rows: visits(shipsFirst),
    })
    const { summary } = await run(engine, funnel as Analysis, {
      roles: { actor: 'visitor', event: 'event', time: 'time', session: null },
      params: { steps: ['approved', 'shipped'], window: '1 day' },
    })
    expect((summary as Summary).missed).toEqual(
      shipsFirst === 0 ? [] : [{ position: 2, actors: shipsFirst }],
    )
    return funnel.check(summary as Summary).find(({ code }) => code === 'funnel.missed')
  }
  expect(await doubt(0)).toBeUndefined()
  expect(await doubt(9)).toBeUndefined()
  expect(await doubt(20)).toMatchObject({ severity: 'note', values: { after: 'approved' } })
  expect(await doubt(40)).toMatchObject({
    severity: 'warning',
    values: { step: 'shipped', missed: { value: 40 }, lost: { value: 80 } },
  })
})

test('what came next is the first event after the last step, or nothing', async () => {
  const read = await tablesOf({ next: 3 })
  expect(read('next', 'position', 'event', 'actors', 'share')).toEqual([
    [1, 'help', 1, 0.5],
    [1, null, 1, 0.5],
  ])
})

test('what is not asked for is a relation without rows', async () => {
  const read = await tablesOf({})
  for (const output of ['breakdown', 'differences', 'trend', 'next', 'change', 'before']) {
    expect(read(output, 'position')).toEqual([])
  }
})

test('the parts of a change add up to it', async () => {
  const read = await tablesOf({ since: '2026-01-04', until: '2026-01-06', compare: 'previous' })
  const effects = read('change', 'effect').map(([effect]) => Number(effect))
  expect(read('before', 'actors')).toEqual([[3], [1]])
  expect(effects.reduce((sum, effect) => sum + effect, 0)).toBeCloseTo(0, 12)
})

test('Shapley parts add up, and give nothing to what did not change', () => {
  const factor = fc.double({ min: 0, max: 1000, noNaN: true })
  const pairs = fc.array(fc.tuple(factor, factor), { minLength: 1, maxLength: 7 })
  fc.assert(
    fc.property(pairs, (given) => {
      const before = given.map(([was]) => was)
      const after = given.map(([was, is], i) => (i === 0 ? was : is))
      const parts = decompose(before, after)
      const product = (list: readonly number[]) => list.reduce((all, one) => all * one, 1)
      const whole = product(after) - product(before)
      const size = Math.max(1, product(after), product(before), ...parts.map(Math.abs))
      expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - whole) / size).toBeLessThan(1e-9)
      expect(parts[0]).toBeCloseTo(0, 12)
    }),
    { seed: 4, numRuns: 300 },
  )
})
