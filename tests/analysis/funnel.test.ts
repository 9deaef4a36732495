import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { funnel } from '../../src/analysis/funnel'
import type { Analysis } from '../../src/analysis/contract'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { sql } from '../../src/sql'
import { naive, type Event, type Settings, type Wanted } from './funnelNaive'
import { load, run } from './run'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(() => engine.close())

const columns = { actor: 'VARCHAR', event: 'VARCHAR', time: 'TIMESTAMP', value: 'INTEGER' }
const roles = { actor: 'actor', event: 'event', time: 'time', session: null }
const logsEach = 400

/** Few names and few moments, so that ties, repeats and exact windows are the rule. */
const event: fc.Arbitrary<Event> = fc.record({
  event: fc.constantFrom('a', 'b', 'c', 'd'),
  at: fc.integer({ min: 0, max: 9 }).map((hours) => hours * 3600),
  value: fc.integer({ min: 0, max: 3 }),
})
const logs = fc.array(fc.array(event, { minLength: 1, maxLength: 9 }), {
  minLength: logsEach,
  maxLength: logsEach,
  size: 'max',
})

type Mode = Omit<Settings, 'steps' | 'window' | 'entry'>

const shapes: readonly (readonly (string | Wanted)[])[] = [
  ['a', 'b'],
  ['a', 'b', 'c'],
  ['a', 'a', 'b'],
  ['a', 'b', 'a'],
  ['b', 'b', 'b'],
  ['c', 'a', 'b', 'd'],
  [{ event: 'a', least: 2 }, 'b', { event: 'a', least: 1 }],
  ['a', { event: '', least: 2 }, 'b', { event: 'b', least: 1 }],
]
const hours = (count: number) => count * 3600
const modes: Readonly<Record<string, Mode>> = {
  ordered: { order: 'ordered' },
  strict: { order: 'strict' },
  'any order': { order: 'any' },
  'any order with the first step': { order: 'any', needsFirst: true },
  'any order, d never in between': { order: 'any', exclude: [{ event: 'd', after: 0 }] },
  'any order with the first step, high values never in between': {
    order: 'any',
    needsFirst: true,
    exclude: [{ event: '', least: 3, after: 0 }],
  },
  'time for each step': { order: 'ordered', stepWindow: hours(1) },
  'nothing in between, time for each step': { order: 'strict', stepWindow: hours(2) },
  'd never in between': { order: 'ordered', exclude: [{ event: 'd', after: 0 }] },
  'high values never after step 2': {
    order: 'ordered',
    exclude: [{ event: '', least: 3, after: 2 }],
    stepWindow: hours(3),
  },
  'd leaves the user out': {
    order: 'ordered',
    exclude: [{ event: 'd', after: 0 }],
    leavesOut: true,
  },
  'high values between two steps leave the user out': {
    order: 'ordered',
    exclude: [
      { event: '', least: 3, after: 1, before: 3 },
      { event: 'c', after: 2 },
    ],
    leavesOut: true,
  },
  increasing: { order: 'ordered', increase: true },
  'strict and increasing': { order: 'strict', increase: true },
  'one event for several steps': { order: 'ordered', reuse: true },
  'over with the first out of order': { order: 'strict_order' },
  'over, but may come again': { order: 'strict_order', reentry: true },
  'over with a repeat': { order: 'ordered', repeatsEnd: true },
  'over with a repeat or the first out of order': { order: 'strict_order', repeatsEnd: true },
  'over with a repeat, may come again, increasing': {
    order: 'strict_order',
    repeatsEnd: true,
    reentry: true,
    increase: true,
  },
}

const cases = Object.entries(modes).flatMap(([name, mode]) =>
  (['any', 'first', 'each'] as const).map((entry) => [name, entry, mode] as const),
)

/** The plain order meets every shape; every other mode a few of them, in turn. */
const chosen = (at: number, order: string) =>
  shapes.filter((_, i) => order === 'ordered' || (i + at) % 4 === 0)

describe.each(cases.map(([name, entry, mode], at) => [name, entry, mode, at] as const))(
  '%s, %s entry',
  (name, entry, mode, at) => {
    test.each(chosen(at, name).map((steps) => [steps.map(title).join('>'), steps] as const))(
      '%s agrees with brute force',
      async (shape, given) => {
        const steps = given.map((one) => (typeof one === 'string' ? { event: one } : one))
        const seed =
          [...`${shape}${name}${entry}`].reduce((sum, one) => sum * 31 + one.charCodeAt(0), 7) | 0
        const [users = []] = fc.sample(logs, { numRuns: 1, seed })
        const settings = { ...mode, steps, entry, window: hours((Math.abs(seed) % 5) + 1) }
        await expectNaive(users, settings, {})
        const stretched = users.map((log) => log.map((one) => ({ ...one, at: one.at * 12 })))
        const stepWindow = mode.stepWindow === undefined ? {} : { stepWindow: mode.stepWindow * 12 }
        const range = { window: hours(36), since: 86_400, until: 3 * 86_400, ...stepWindow }
        const dates = { since: '2026-01-02', until: '2026-01-03' }
        await expectNaive(stretched, { ...settings, ...range }, dates)
      },
    )
  },
)

/** All logs are actors of one table: one run of the engine over hundreds of cases. */
async function expectNaive(
  users: readonly (readonly Event[])[],
  settings: Settings,
  dates: Readonly<Record<string, string>>,
) {
  const rows = users.flatMap((log, i) =>
    log.map(({ event: name, at, value }) => [`u${i}`, name, moment(at), value]),
  )
  await load(engine, 'data', { columns, rows })
  const params = { ...paramsOf(settings), ...dates }
  const { tables, prepared } = await run(engine, funnel as Analysis, { roles, params })
  expect(prepared.problems).toEqual([])
  const known = await engine.query(sql`SELECT DISTINCT hash(actor) AS number, actor FROM data`)
  const people = new Map(known.rows().map((row) => [row['number'], String(row['actor'])]))
  const found = new Map<string, (readonly number[])[]>()
  for (const row of tables['attempts']?.rows() ?? []) {
    const actor = people.get(row['actor']) ?? ''
    found.set(actor, [
      ...(found.get(actor) ?? []),
      row['moments'] === null ? [] : seconds(row['moments']),
    ])
  }
  const expected = new Map(
    users.flatMap((log, i) => {
      const attempts = naive(log, settings)
      return attempts ? [[`u${i}`, attempts] as const] : []
    }),
  )
  expect(Object.fromEntries(sorted(found))).toEqual(Object.fromEntries(sorted(expected)))
  const levels = [...expected.values()].flat().map(({ length }) => length)
  expect(tables['steps']?.column('actors')).toEqual(
    settings.steps.map((_, k) => levels.filter((level) => level > k).length),
  )
}

function paramsOf(settings: Settings): Readonly<Record<string, unknown>> {
  const { steps, window, stepWindow, order, entry, exclude = [] } = settings
  return {
    steps: steps.map(written),
    window: `${window / 3600} hours`,
    ...(stepWindow !== undefined && { step_window: `${stepWindow / 3600} hours` }),
    order,
    entry,
    exclude: exclude.map((one) => ({
      ...written(one),
      after: one.after,
      before: one.before ?? 0,
    })),
    excluded: settings.leavesOut === true ? 'user' : 'attempt',
    increase: settings.increase ?? false,
    reuse: settings.reuse ?? false,
    repeats_end: settings.repeatsEnd ?? false,
    reentry: settings.reentry ?? false,
    needs_first: settings.needsFirst ?? false,
  }
}

const written = ({ event: name, least }: Wanted) => ({
  event: name,
  ...(least !== undefined && { column: 'value', test: 'at_least', value: least }),
})
const title = (one: string | Wanted) =>
  typeof one === 'string' ? one : `${one.event || '*'}≥${String(one.least)}`
const epoch = Date.UTC(2026, 0, 1)
const moment = (at: number) => new Date(epoch + at * 1000).toISOString().slice(0, 19)
const seconds = (value: unknown) =>
  (value as readonly (number | bigint)[]).map((micros) => Number(micros) / 1e6 - epoch / 1000)
const sorted = (map: ReadonlyMap<string, readonly (readonly number[])[]>) =>
  [...map]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([actor, attempts]) => [actor, attempts.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))])
