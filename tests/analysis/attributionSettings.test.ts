import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { attribution } from '../../src/analysis/attribution'
import type { Summary } from '../../src/analysis/attribution/summary'
import { failed } from '../../src/analysis/attribution/check'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { problemText, speaker } from '../../src/i18n/say'
import { locales } from '../../src/lib/locale'
import { load, run } from './run'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(() => engine.close())

const names = [
  'A',
  'B',
  ' A ',
  'a',
  'Direct',
  '(direct) / (none)',
  '>',
  'null',
  `O'Brien "ads"`,
  '',
  null,
]
const many = Array.from({ length: 70 }, (_, i) => `ch${i}`)
const customer = fc.constantFrom('u1', 'u2', 'u3', 'u4', 'u5', 'u6', '', null)
const moment = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 100 * 24 }).map((hours) => stamp(hours)) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 90 }).map((days) => stamp(days * 24)) },
  fc.constantFrom(null, 'infinity', '-infinity', '1965-07-01T00:00:00', '1700-01-01T00:00:00'),
)
const stamp = (hours: number) => new Date(Date.UTC(2026, 0, 1, hours)).toISOString().slice(0, 19)
const touches = fc.oneof(
  fc.array(fc.tuple(customer, moment, fc.constantFrom(...names)), { maxLength: 120, size: 'max' }),
  fc.array(fc.tuple(customer, moment, fc.constantFrom(...many)), { maxLength: 200, size: 'max' }),
)
const sold = fc.array(
  fc.tuple(
    customer,
    moment,
    fc.constantFrom(null, 0, 10, 99.5, -20),
    fc.constantFrom(null, 'o1', 'o2', 'o3', 'o4', 'o5', 'o6'),
    fc.constantFrom(null, 0, 5),
    fc.constantFrom(null, 'paid', 'cancelled', 'refunded'),
  ),
  { maxLength: 60, size: 'max' },
)
const bills = fc.array(
  fc.tuple(
    fc.constantFrom('A', 'B', 'nobody', 'ch1', 'ch2', null),
    fc.constantFrom(null, '2026-01-05', '2030-01-01'),
    fc.constantFrom(null, 0, 12.5, 400, -3),
  ),
  { maxLength: 8 },
)
const params = fc.record({
  model: fc.constantFrom(
    'markov',
    'shapley',
    'position',
    'linear',
    'time_decay',
    'first',
    'last',
    'last_non_direct',
  ),
  markov_order: fc.constantFrom(1, 2, 3),
  lookback: fc.constantFrom('1 day', '30 days', 'none'),
  session_gap: fc.constantFrom('0 seconds', '30 min', '2 days'),
  half_life: fc.constantFrom('1 second', '7 days'),
  position_weights: fc.constantFrom([0.4, 0.2, 0.4], [1, 0, 0], [0, 1, 0], [1, 2, 5]),
  repeats: fc.constantFrom('keep', 'collapse'),
  direct: fc.constantFrom('channel', 'skip'),
  direct_names: fc.constantFrom([], ['A']),
  leave_out: fc.constantFrom([], ['B', 'null']),
  unnamed: fc.constantFrom('leave-out', 'direct'),
  session_rule: fc.constantFrom('channel', 'visit'),
  open: fc.constantFrom('count', 'leave-out'),
  cost_period: fc.constantFrom('all', 'touches'),
  unpaid: fc.constantFrom('leave-out', 'count'),
  channels: fc.constantFrom(2, 5, 40, 60),
  seed: fc.constantFrom(0, 1),
})

test('whatever the rows and the settings, every figure adds up and every sentence has its figures', async () => {
  await fc.assert(
    fc.asyncProperty(touches, sold, bills, params, async (seen, bought, spent, asked) => {
      await load(engine, 'data', {
        columns: { who: 'VARCHAR', at: 'TIMESTAMP', channel: 'VARCHAR' },
        rows: seen,
      })
      const { tables, summary, prepared } = await run(engine, attribution, {
        roles: { customer: 'who', time: 'at', channel: 'channel' },
        sides: {
          conversions: {
            columns: {
              who: 'VARCHAR',
              at: 'TIMESTAMP',
              value: 'DOUBLE',
              id: 'VARCHAR',
              back: 'DOUBLE',
              state: 'VARCHAR',
            },
            rows: bought,
            roles: {
              customer: 'who',
              time: 'at',
              value: 'value',
              order: 'id',
              refund: 'back',
              status: 'state',
            },
          },
          costs: {
            columns: { name: 'VARCHAR', day: 'DATE', spent: 'DOUBLE' },
            rows: spent,
            roles: { channel: 'name', time: 'day', cost: 'spent' },
          },
        },
        params: asked,
      })
      expect(prepared.problems).toEqual([])
      const rows = (output: string) => tables[output]?.rows() ?? []
      const sum = (of: readonly Readonly<Record<string, unknown>>[], name: string) =>
        of.reduce((total, row) => total + Number(row[name] ?? 0), 0)
      const [health = {}] = rows('health')
      const attributed = Number(health['attributed_conversions'])
      // As many orders as were bought: rows of one number are one, rows without any each their own.
      const counted = bought.filter(
        ([, , , , , state]) => asked.unpaid === 'count' || state !== 'cancelled',
      )
      const numbers = new Set(counted.flatMap(([, , , id]) => id ?? []))
      const unnumbered = counted.filter(([, , , id]) => id === null).length
      expect(health['conversions']).toBe(numbers.size + unnumbered)
      for (const model of new Set(rows('channels').map((row) => row['model']))) {
        const own = rows('channels').filter((row) => row['model'] === model)
        expect(sum(own, 'conversions'), String(model)).toBeCloseTo(Number(health['conversions']), 8)
        expect(sum(own, 'value'), String(model)).toBeCloseTo(Number(health['value']), 6)
        if (attributed > 0) expect(sum(own, 'share'), String(model)).toBeCloseTo(1, 8)
      }
      const spentOn = (of: typeof rows) =>
        sum(
          of('channels').filter((row) => row['model'] === 'linear'),
          'cost',
        )
      expect(spentOn(rows)).toBeCloseTo(
        sum(
          rows('spend').filter((row) => row['code'] !== null),
          'cost',
        ),
        8,
      )
      expect(sum(rows('lengths'), 'conversions')).toBeCloseTo(attributed, 8)
      expect(sum(rows('lengths'), 'nulls')).toBeCloseTo(Number(health['nulls']), 8)
      expect(sum(rows('lags'), 'conversions')).toBeCloseTo(attributed, 8)
      for (const row of rows('channels')) ordered(row['low'], row['share'], row['high'])
      for (const row of rows('budget')) ordered(row['low'], row['change'], row['high'])
      for (const row of rows('pairs')) ordered(row['low'], row['gain'], row['high'])
      for (const row of rows('removal')) {
        ordered(row['low'], row['effect'], row['high'])
        ordered(-1e-12, row['effect'], 1 + 1e-12)
      }
      const found = summary as Summary
      const conclusions = attribution.findings(found)
      if (failed(found)) expect(conclusions).toEqual([])
      for (const locale of locales) {
        const say = speaker({ locale, currency: 'CNY', timezone: 'UTC' }, attribution.text[locale])
        const said = [
          ...conclusions.map(({ key, values }) => say(`finding.${key}`, values)),
          ...attribution.check(found).map((one) => problemText(say, one).text),
          ...attribution
            .chart(found, say)
            .flatMap(({ title, subtitle, alt }) => [title, subtitle, alt]),
        ]
        for (const line of said)
          expect(line).not.toMatch(/NaN|undefined|Infinity|∞|finding\.|problem\./)
      }
    }),
    { seed: 11, numRuns: 60 },
  )
}, 240_000)

/** An interval has its ends in order around what it is about; where there is none, both ends are missing. */
function ordered(low: unknown, value: unknown, high: unknown) {
  expect(low === null).toBe(high === null)
  if (low === null || value === null) return
  const slack = 1e-5 * Math.max(1, Math.abs(Number(value)))
  expect(Number(low)).toBeLessThanOrEqual(Number(value) + slack)
  expect(Number(value)).toBeLessThanOrEqual(Number(high) + slack)
}
