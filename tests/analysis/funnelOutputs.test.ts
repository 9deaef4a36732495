import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Analysis, Scalar } from '../../src/analysis/contract'
import { funnel } from '../../src/analysis/funnel'
import { failed } from '../../src/analysis/funnel/check'
import type { Summary } from '../../src/analysis/funnel/summary'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { naive, type Event, type Settings } from './funnelNaive'
import { load, run } from './run'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(() => engine.close())

const columns = { who: 'VARCHAR', event: 'VARCHAR', time: 'TIMESTAMP', device: 'VARCHAR' }
const roles = { actor: 'who', event: 'event', time: 'time', session: null }
const hour = 3600
const day = 24 * hour
const names = ['a', 'b', 'c', 'x']
const devices = ['phone', 'desktop', null]

interface Seen extends Event {
  readonly device: string | null
}
const one = fc.record({
  event: fc.constantFrom(...names, 'a'),
  // Most of them on whole hours or days, so that many share an instant; some before 1970.
  at: fc.oneof(
    fc.integer({ min: 0, max: 6 * 24 }).map((hours) => hours * hour),
    fc.integer({ min: 0, max: 6 }).map((days) => days * day),
    fc.integer({ min: 0, max: 6 * day }),
    fc.integer({ min: 0, max: 40 }).map((hours) => hours * hour - 60 * 365 * day),
  ),
  value: fc.constant(0),
  device: fc.constantFrom(...devices),
})
const people = fc.array(fc.array(one, { maxLength: 9 }), { minLength: 1, maxLength: 40 })
const steps = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 2, maxLength: 3 })
const asked = fc.record({
  steps,
  window: fc.constantFrom(6 * hour, day, 3 * day),
  order: fc.constantFrom('ordered', 'strict', 'any', 'strict_order'),
  entry: fc.constantFrom('any', 'first', 'each'),
  trend: fc.constantFrom('day', 'week', 'month'),
  at: fc.constantFrom('first', 'last', 'step'),
  step: fc.integer({ min: 1, max: 4 }),
  range: fc.boolean(),
})
type Asked = typeof asked extends fc.Arbitrary<infer T> ? T : never

/** Every output, read off the attempts that brute force finds in the rows. */
function expected(log: readonly (readonly Seen[])[], wanted: Asked) {
  const { step, range } = wanted
  const settings = settingsOf(wanted)
  const attempts = attemptsOf(log, {
    ...settings,
    ...(range && { since: 2 * day, until: 4 * day }),
  })
  const entered = attempts.filter(({ moments }) => moments.length > 0)
  const depth = wanted.steps.length
  const counts = (of: readonly Attempt[]) =>
    wanted.steps.map((_, k) => of.filter(({ moments }) => moments.length > k).length)
  const end = Math.max(...log.flat().map(({ at }) => at))
  const over = entered.filter(({ moments }) => (moments[0] ?? 0) + wanted.window <= end)
  const least = Math.min(step, depth)
  const value = ({ events, moments }: Attempt) => {
    const place = { first: 1, last: moments.length, step: least }[wanted.at]
    if (moments.length < place) return '(stopped before)'
    const there = events.filter(({ at, event }) => {
      const isIt =
        wanted.order === 'any'
          ? wanted.steps.some((step) => step === event)
          : event === wanted.steps[place - 1]
      return at === moments[place - 1] && isIt
    })
    return there.flatMap(({ device }) => device ?? []).toSorted()[0] ?? '(none)'
  }
  const stopped = entered.filter(({ moments }) => moments.length < depth)
  const follows = ({ events, moments }: Attempt) =>
    events
      .filter(({ at }) => at > (moments.at(-1) ?? 0))
      .toSorted((a, b) => a.at - b.at || (a.event < b.event ? -1 : 1))[0]?.event ?? null
  return {
    steps: counts(entered),
    medians: wanted.steps.map((_, k) => {
      const gaps = entered.flatMap(({ moments }) => {
        const [from, to] = [moments[k - 1], moments[k]]
        return from === undefined || to === undefined ? [] : [to - from]
      })
      return gaps.length === 0 ? null : quantile(gaps, 0.5)
    }),
    trend: grouped(entered, ({ moments }) => periodOf(moments[0] ?? 0, wanted.trend), counts),
    breakdown: grouped(entered, value, counts),
    next: grouped(
      stopped,
      (one) => `${one.moments.length} ${follows(one)}`,
      (of) => of.length,
    ),
    finished: entered.filter(({ moments }) => moments.length === depth).length,
    mature: [over.length, over.filter(({ moments }) => moments.length === depth).length],
    withoutStart: attempts.length - entered.length,
    before: range ? counts(attemptsOf(log, { ...settings, since: 0, until: 2 * day })) : null,
  }
}

interface Attempt {
  readonly events: readonly Seen[]
  readonly moments: readonly number[]
}
const attemptsOf = (log: readonly (readonly Seen[])[], settings: Settings): readonly Attempt[] =>
  log.flatMap((events) => (naive(events, settings) ?? []).map((moments) => ({ events, moments })))

const settingsOf = ({ steps: events, window, order, entry }: Asked): Settings => ({
  steps: events.map((event) => ({ event })),
  window,
  order,
  entry,
})

const epoch = Date.UTC(2026, 0, 1)
const moment = (at: number) => new Date(epoch + at * 1000).toISOString().slice(0, 19)
function periodOf(at: number, unit: 'day' | 'week' | 'month'): string {
  const date = new Date(epoch + at * 1000)
  const back = { day: 0, week: (date.getUTCDay() + 6) % 7, month: date.getUTCDate() - 1 }
  return new Date(date.getTime() - back[unit] * day * 1000).toISOString().slice(0, 10)
}
function quantile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * p
  const low = sorted[Math.floor(place)] ?? 0
  return low + ((sorted[Math.ceil(place)] ?? 0) - low) * (place % 1)
}
function grouped<T, R>(of: readonly T[], key: (one: T) => string, measure: (of: T[]) => R) {
  const groups = new Map<string, T[]>()
  for (const each of of) groups.set(key(each), [...(groups.get(key(each)) ?? []), each])
  return Object.fromEntries([...groups].map(([name, each]) => [name, measure(each)]))
}

test('every output says what brute force finds in the rows, whatever the settings', async () => {
  await fc.assert(
    fc.asyncProperty(people, asked, async (log, wanted) => {
      fc.pre(log.flat().length > 0)
      const rows = log.flatMap((events, i) =>
        events.map(({ event, at, device }): Scalar[] => [`u${i}`, event, moment(at), device]),
      )
      // Rows that lack what a funnel needs change nothing but the counts of health.
      const untidy: Scalar[][] = [
        [null, 'a', moment(0), 'phone'],
        ['', 'b', moment(0), 'phone'],
        ['u0', 'a', null, 'phone'],
        ['u0', 'a', 'infinity', 'phone'],
        ['u0', 'b', '-infinity', 'phone'],
      ]
      await load(engine, 'data', { columns, rows: [...rows, ...untidy] })
      const { tables, summary } = await run(engine, funnel as Analysis, {
        roles,
        params: {
          steps: wanted.steps,
          window: `${wanted.window / hour} hours`,
          order: wanted.order,
          entry: wanted.entry,
          trend: wanted.trend,
          breakdown: 'device',
          breakdown_at: wanted.at,
          breakdown_step: wanted.step,
          next: 20,
          ...(wanted.range && { since: '2026-01-03', until: '2026-01-04', compare: 'previous' }),
        },
      })
      const read = (output: string) => tables[output]?.rows() ?? []
      const want = expected(log, wanted)
      const by = (output: string, name: string) =>
        grouped(
          read(output),
          (row) => String(row[name]),
          (of) =>
            of
              .toSorted((a, b) => Number(a['position']) - Number(b['position']))
              .map(({ actors }) => Number(actors)),
        )
      const [health] = read('health')
      expect(read('steps').map(({ actors }) => actors)).toEqual(want.steps)
      expect(read('steps').map((row) => row['median_seconds'])).toEqual(want.medians)
      expect(by('trend', 'period')).toEqual(want.trend)
      expect(by('breakdown', 'value')).toEqual(want.breakdown)
      expect(
        Object.fromEntries(
          read('next').map(({ position, event, actors }) => [
            `${String(position)} ${String(event)}`,
            actors,
          ]),
        ),
      ).toEqual(want.next)
      const total = read('distribution').reduce((sum, { actors }) => sum + Number(actors), 0)
      expect(total).toBe(want.finished)
      expect([health?.['mature_actors'], health?.['mature_converted']]).toEqual(want.mature)
      expect(health?.['entered']).toBe(want.steps[0])
      expect(health?.['rows_left_out']).toBe(untidy.length)
      expect(health?.['without_start']).toBe(want.withoutStart)
      if (want.before) expect(read('before').map(({ actors }) => actors)).toEqual(want.before)
      for (const row of [...read('steps'), ...read('breakdown'), ...read('trend')]) {
        const { rate_low: low, rate_from_start: rate, rate_high: high } = row
        if (rate === null) continue
        expect(Number(low)).toBeLessThanOrEqual(Number(rate))
        expect(Number(rate)).toBeLessThanOrEqual(Number(high))
      }
      const said = funnel.findings(summary as Summary)
      if (failed(summary as Summary)) expect(said).toEqual([])
    }),
    { seed: 29, numRuns: 60 },
  )
}, 120_000)
