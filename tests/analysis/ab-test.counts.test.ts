import { afterAll, beforeAll, expect, test } from 'vitest'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { random } from '../../src/lib/random'
import { sql } from '../../src/sql'
import type { Row } from '../../src/table/table'
import { put, test as tested } from './ab-test'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(() => engine.close())

const unitRoles = {
  unit: 'visitor',
  variant: 'variant',
  time: 'day',
  converted: 'bought',
  revenue: 'spent',
}
const countRoles = {
  variant: 'variant',
  time: 'day',
  units: 'visitors',
  conversions: 'orders',
  revenue: 'sales',
  squares: 'sales_squared',
}

/** Units of two variants over ten days, and the same counted by day and device. */
async function fill(): Promise<void> {
  const draw = random(11)
  const rows = Array.from({ length: 4000 }, (_, i) => {
    const variant = draw.pick(['old', 'new'])
    const bought = draw.chance(variant === 'old' ? 0.1 : 0.13)
    const day = `2026-03-${String(1 + (i % 10)).padStart(2, '0')}`
    const spent = bought ? draw.integer(1000, 9000) / 100 : 0
    return [`u${i}`, variant, day, bought ? 1 : 0, spent, draw.pick(['phone', 'desktop'])]
  })
  await put(
    engine,
    {
      visitor: 'VARCHAR',
      variant: 'VARCHAR',
      day: 'DATE',
      bought: 'INTEGER',
      spent: 'DOUBLE',
      device: 'VARCHAR',
    },
    rows,
  )
  await engine.query(sql`
CREATE OR REPLACE TABLE counted AS
SELECT variant, day, device, count(*) AS visitors, sum(bought) AS orders, sum(spent) AS sales,
  sum(spent * spent) AS sales_squared
FROM data GROUP BY variant, day, device`)
}

const figures = [
  'units',
  'mean',
  'difference',
  'difference_low',
  'difference_high',
  'lift',
  'lift_low',
  'lift_high',
  'p_value',
  'chance_to_beat',
  'expected_loss',
  'p_adjusted',
] as const

function expectAlike(
  found: readonly Row[],
  wanted: readonly Row[],
  names: readonly string[],
): void {
  expect(found.length).toBe(wanted.length)
  for (const [i, row] of wanted.entries()) {
    for (const name of names) {
      const [a, b] = [found[i]?.[name] ?? null, row[name] ?? null]
      if (b === null) expect(a).toBeNull()
      else
        expect(Math.abs(Number(a) - Number(b))).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(Number(b))),
        )
    }
  }
}

test('counts give what their units give: figures, days, segments and the split', async () => {
  await fill()
  const settings = { segments: ['device'], correction: 'none' }
  const units = await tested(engine, 'data', unitRoles, settings)
  const counts = await tested(engine, 'counted', countRoles, settings)
  const plain = (rows: readonly Row[]) =>
    rows.filter(({ metric }) => !String(metric).includes('per conversion'))
  expectAlike(counts.metrics, plain(units.metrics), figures)
  const parts = ['units', 'mean', 'difference', 'difference_low', 'difference_high', 'p_value']
  expectAlike(counts.segments, plain(units.segments), [...parts, 'interaction_p_value'])
  expectAlike(counts.daily, plain(units.daily), parts)
  expectAlike(counts.cumulative, plain(units.cumulative), [...parts, 'always_valid_low'])
  const split = 'sample_ratio_mismatch'
  expectAlike([counts.check(split)], [units.check(split)], ['statistic', 'p_value'])
  expect(counts.check('units_in_two_variants')['passed']).toBeNull()
  expect(counts.problems).toContain('note counted')
})

test('of a segment of many values the commonest are told apart, as those of units are', async () => {
  const cities = Array.from({ length: 30 }, (_, i) => `city ${String(i).padStart(2, '0')}`)
  await put(
    engine,
    { variant: 'VARCHAR', city: 'VARCHAR', visitors: 'BIGINT', orders: 'BIGINT' },
    cities.flatMap((city, i) =>
      ['A', 'B'].map((variant) => [variant, city, 100 + i, variant === 'A' ? 10 : 12]),
    ),
  )
  const roles = { variant: 'variant', units: 'visitors', conversions: 'orders' }
  const { segments } = await tested(engine, 'data', roles, { segments: ['city'] })
  const values = segments.filter(({ variant }) => variant === 'A')
  expect(new Set(values.map(({ value }) => value))).toEqual(
    new Set([...cities.slice(10), '(other)']),
  )
  expect(values.find(({ value }) => value === '(other)')?.['units']).toBe(1045)
})

test('counts that cannot be forbid every conclusion', async () => {
  const odd = async (rows: readonly (readonly (string | number)[])[]) => {
    await put(engine, { variant: 'VARCHAR', visitors: 'DOUBLE', orders: 'DOUBLE' }, rows)
    const { problems, findings } = await tested(engine, 'data', {
      variant: 'variant',
      units: 'visitors',
      conversions: 'orders',
    })
    return { problems, findings }
  }
  const bad = { problems: ['error counts-odd'], findings: [] }
  expect(
    await odd([
      ['A', 100, 101],
      ['B', 100, 5],
    ]),
  ).toEqual(bad)
  expect(
    await odd([
      ['A', 100, 0.04],
      ['B', 100, 0.05],
    ]),
  ).toEqual(bad)
  expect(
    await odd([
      ['A', -5, 0],
      ['B', 100, 5],
    ]),
  ).toEqual(bad)
  expect(
    (
      await odd([
        ['A', 100, 4],
        ['B', 100, 5],
      ])
    ).problems,
  ).not.toContain('error counts-odd')
})

test('means of days with one unit or none add up to those of the units', async () => {
  const spent = { A: [[10, 12, 14], [20], []], B: [[11, 15, 31], [], [9, 12]] }
  const units = Object.entries(spent).flatMap(([variant, days]) =>
    days.flat().map((value, i) => [`${variant}${i}`, variant, value]),
  )
  await put(engine, { visitor: 'VARCHAR', variant: 'VARCHAR', spent: 'DOUBLE' }, units)
  const whole = await tested(engine, 'data', {
    unit: 'visitor',
    variant: 'variant',
    revenue: 'spent',
  })
  await put(
    engine,
    { variant: 'VARCHAR', day: 'DATE', visitors: 'BIGINT', average: 'DOUBLE', sd: 'DOUBLE' },
    Object.entries(spent).flatMap(([variant, days]) =>
      days.map((values, i) => {
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length
        const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
        const deviation = values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : null
        const day = `2026-03-0${i + 1}`
        return [variant, day, values.length, values.length > 0 ? mean : null, deviation]
      }),
    ),
  )
  const counts = await tested(engine, 'data', {
    variant: 'variant',
    time: 'day',
    units: 'visitors',
    mean: 'average',
    deviation: 'sd',
  })
  expect(counts.problems).not.toContain('error counts-odd')
  expectAlike(counts.metrics, whole.metrics, ['units', 'mean', 'difference', 'p_value'])
})

test('revenue without its squares has no interval, and that is said', async () => {
  await put(engine, { variant: 'VARCHAR', visitors: 'BIGINT', orders: 'BIGINT', sales: 'DOUBLE' }, [
    ['A', 1000, 40, 900],
    ['B', 1000, 50, 1100],
  ])
  const { problems, metrics } = await tested(engine, 'data', {
    variant: 'variant',
    units: 'visitors',
    conversions: 'orders',
    revenue: 'sales',
  })
  expect(problems).toContain('warning untold')
  expect(new Set(metrics.map(({ metric }) => metric)).size).toBe(1)
})

test('columns of counts are metrics of their own', async () => {
  await put(engine, { variant: 'VARCHAR', visitors: 'BIGINT', carts: 'BIGINT', orders: 'BIGINT' }, [
    ['A', 1000, 200, 40],
    ['B', 1000, 260, 41],
  ])
  const { metric } = await tested(
    engine,
    'data',
    { variant: 'variant', units: 'visitors', conversions: 'orders' },
    { metrics: ['carts', { column: 'orders', name: 'Orders', guardrail: true }] },
  )
  expect(Number(metric('carts')['difference'])).toBeCloseTo(0.06, 12)
  expect(metric('Orders')['role']).toBe('guardrail')
})

test('harm that a one-sided test did not look for is adjusted for the number of tests', async () => {
  await put(engine, { variant: 'VARCHAR', visitors: 'BIGINT', carts: 'BIGINT', orders: 'BIGINT' }, [
    ['A', 2000, 200, 100],
    ['B', 2000, 260, 75],
  ])
  const roles = { variant: 'variant', units: 'visitors', conversions: 'orders' }
  const asked = (params: Readonly<Record<string, unknown>>) =>
    tested(engine, 'data', roles, {
      metrics: ['carts', 'orders'],
      alternative: 'greater',
      ...params,
    })
  // Fewer orders: z = −1.9326, by chance in 2.66 % of tests on that side; of two tests in 5.33 %; by SciPy’s norm.cdf.
  const once = await asked({ correction: 'none' })
  expect(once.decision).toMatchObject({ decision: 'stop', reason: 'guardrail' })
  const both = await asked({})
  expect(both.decision).toMatchObject({ decision: 'ship', variant: 'B' })
  expect(both.findings).toContain('same-adjusted')
  const opposite = both.summary.metrics[1]?.treatments[0]?.opposite
  expect(opposite?.pValue).toBeCloseTo(0.0266446, 6)
  expect(opposite?.pAdjusted).toBeCloseTo(0.0532892, 6)
  const guarded = await asked({ metrics: ['carts', { column: 'orders', guardrail: true }] })
  expect(guarded.decision).toMatchObject({ decision: 'stop', reason: 'guardrail' })
})

test('planned shares that cannot be are refused', async () => {
  await fill()
  const shares = async (...given: readonly (readonly [string, number])[]) => {
    const rows = given.map(([variant, share]) => ({ variant, share }))
    return (await tested(engine, 'counted', countRoles, { shares: rows })).problems
  }
  expect(await shares(['old', 0], ['new', 0])).toContain('error shares')
  expect(await shares(['old', 50], ['old', 50])).toContain('error shares')
  expect(await shares(['old', 50], ['new', 50])).not.toContain('error shares')
})
