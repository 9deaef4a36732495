import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { funnel } from '../../src/analysis/funnel'
import type { Analysis } from '../../src/analysis/contract'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { naive, type Event, type Settings } from './funnelNaive'
import { load, run } from './run'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(() => engine.close())

const columns = { actor: 'VARCHAR', event: 'VARCHAR', time: 'TIMESTAMP' }
const roles = { actor: 'actor', event: 'event', time: 'time' }
const logsEach = 400

/** Few names and few moments, so that ties, repeats and exact windows are the rule. */
const event: fc.Arbitrary<Event> = fc.record({
  event: fc.constantFrom('a', 'b', 'c', 'd'),
  at: fc.integer({ min: 0, max: 9 }).map((hours) => hours * 3600),
})
const logs = fc.array(fc.array(event, { minLength: 1, maxLength: 9 }), {
  minLength: logsEach,
  maxLength: logsEach,
  size: 'max',
})

const shapes = [
  ['a', 'b'],
  ['a', 'b', 'c'],
  ['a', 'a', 'b'],
  ['a', 'b', 'a'],
  ['b', 'b', 'b'],
  ['c', 'a', 'b', 'd'],
] as const
const cases = shapes.flatMap((steps) =>
  (['ordered', 'strict', 'any'] as const).flatMap((order) =>
    (['any', 'first'] as const).map((entry) => [steps.join('>'), order, entry, steps] as const),
  ),
)

test.each(cases)('%s, %s, %s entry agrees with brute force', async (name, order, entry, steps) => {
  const seed =
    [...`${name}${order}${entry}`].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) | 0
  const [users = []] = fc.sample(logs, { numRuns: 1, seed })
  const window = ((Math.abs(seed) % 5) + 1) * 3600
  await expectNaive(users, { steps, order, entry, window }, {})
})

test.each(cases)('%s, %s, %s entry within dates agrees', async (name, order, entry, steps) => {
  const [users = []] = fc.sample(logs, { numRuns: 1, seed: name.length + order.length })
  const stretched = users.map((log) => log.map(({ event, at }) => ({ event, at: at * 12 })))
  const range = { since: 86_400, until: 3 * 86_400 }
  const dates = { since: '2026-01-02', until: '2026-01-03' }
  await expectNaive(stretched, { steps, order, entry, window: 36 * 3600, ...range }, dates)
})

/** All logs are actors of one table: one run of the engine over hundreds of cases. */
async function expectNaive(
  users: readonly (readonly Event[])[],
  settings: Settings,
  dates: Readonly<Record<string, string>>,
) {
  const rows = users.flatMap((log, i) => log.map(({ event, at }) => [`u${i}`, event, moment(at)]))
  await load(engine, 'data', { columns, rows })
  const { steps, window, order, entry } = settings
  const params = { steps: [...steps], window: `${window / 3600} hours`, order, entry, ...dates }
  const { tables, prepared } = await run(engine, funnel as Analysis, { roles, params })
  expect(prepared.problems).toEqual([])
  const found = new Map(
    tables['attempts']
      ?.rows()
      .map((row) => [
        String(row['actor']),
        { moments: seconds(row['moments']), duplicates: Number(row['duplicates']) },
      ]),
  )
  const expected = new Map(
    users.flatMap((log, i) => {
      const moments = naive(log, settings)
      return moments ? [[`u${i}`, { moments, duplicates: duplicates(log, settings) }] as const] : []
    }),
  )
  expect(Object.fromEntries(sorted(found))).toEqual(Object.fromEntries(sorted(expected)))
  const levels = [...expected.values()].map(({ moments }) => moments.length)
  expect(tables['steps']?.column('actors')).toEqual(
    steps.map((_, k) => levels.filter((level) => level > k).length),
  )
}

const epoch = Date.UTC(2026, 0, 1)
const moment = (at: number) => new Date(epoch + at * 1000).toISOString().slice(0, 19)
const seconds = (value: unknown) =>
  (value as readonly (number | bigint)[]).map((micros) => Number(micros) / 1e6 - epoch / 1000)
const sorted = <T>(map: ReadonlyMap<string, T>) => [...map].toSorted(([a], [b]) => (a < b ? -1 : 1))

/** Counted where they can matter: in order, only with users who do the second step. */
function duplicates(log: readonly Event[], settings: Settings): number {
  const { steps, order, window, since = -Infinity, until = Infinity } = settings
  const kept = log.filter(
    ({ event, at }) => steps.includes(event) && at >= since && at < until + window,
  )
  if (order === 'ordered' && !kept.some(({ event }) => event === steps[1])) return 0
  return kept.length - new Set(kept.map(({ event, at }) => `${event} ${at}`)).size
}
