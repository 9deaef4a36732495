import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Scalar } from '../../src/analysis/contract'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { random } from '../../src/lib/random'
import { put, test as tested } from './ab-test'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(() => engine.close())

const columns = {
  unit: 'VARCHAR',
  variant: 'VARCHAR',
  time: 'TIMESTAMP',
  y: 'DOUBLE',
  d: 'DOUBLE',
  before: 'DOUBLE',
}

type Values = readonly [y: Scalar, d: Scalar, before: Scalar]

/** Units in turn of control and treatment over two weeks; of the treatment only every `keep`-th stays. */
async function run(
  values: (i: number, isTreated: boolean) => Values,
  metric: Readonly<Record<string, unknown>>,
  keep = 1,
) {
  const rows = Array.from({ length: 840 }, (_, i): Scalar[] => {
    const isTreated = i % 2 === 1
    const day = String(1 + (i % 14)).padStart(2, '0')
    const variant = isTreated ? 'treatment' : 'control'
    return [`u${String(i)}`, variant, `2026-06-${day} 12:00:00`, ...values(i, isTreated)]
  }).filter((_, i) => i % 2 === 0 || ((i - 1) / 2) % keep === 0)
  await put(engine, columns, rows)
  return tested(engine, 'data', {}, { metrics: [{ name: 'y', ...metric }] })
}

test('a ratio with nothing to divide by has no mean, is not compared, and names no winner', async () => {
  const found = await run((i, isTreated) => [i % 5, isTreated ? 1 + (i % 3) : 0, 0], {
    column: 'y',
    denominator: 'd',
  })
  expect(found.metrics.map((row) => [row['variant'], row['mean'] === null])).toEqual([
    ['control', true],
    ['treatment', false],
  ])
  expect(found.metrics.map((row) => row['p_value'])).toEqual([null, null])
  expect(found.decision).toMatchObject({ decision: 'none', variant: null })
  expect(found.problems).toContain('warning no-ratio')
  expect(found.findings[0]).toBe('too-few')
})

test('where nothing happened the words promise no number of units', async () => {
  const found = await run(() => [0, 0, 0], { column: 'y', type: 'conversion' })
  expect(found.decision).toMatchObject({ decision: 'wait', days: null, units_needed: null })
  expect(found.findings[0]).toBe('wait-undecided-unknown')
})

test('variants that differ before the test are not adjusted to a verdict', async () => {
  const known = (i: number, isTreated: boolean): Values => [
    ((i * 7919) % 50) + (isTreated ? 4 : 0),
    0,
    isTreated ? null : (i * 7919) % 50,
  ]
  const found = await run(known, { column: 'y', before: 'before' })
  expect(found.check('before_imbalance')).toMatchObject({ passed: false, metric: 'y' })
  expect(found.problems).toContain('error before')
  expect(found.decision).toMatchObject({ decision: 'none', reason: 'checks' })
})

test('variants that were alike before pass, at a p-value that chance explains', async () => {
  const alike = (i: number, isTreated: boolean): Values => {
    const past = ((i >> 1) * 7919) % 50
    return [past + ((i * 31) % 7) + (isTreated ? 4 : 0), 0, past]
  }
  const found = await run(alike, { column: 'y', before: 'before' })
  expect(found.check('before_imbalance')).toMatchObject({ passed: true, p_value: 1 })
})

test('means that differ in their last digits alone are the same', async () => {
  const found = await run(() => [0.1, 1, 0], { column: 'y', denominator: 'd' }, 3)
  expect(found.metric('y')).toMatchObject({ difference: 0, p_value: 1, chance_to_beat: 0.5 })
})

test('the two looks of a capped metric are held against each other by one method', async () => {
  const explained = (i: number, isTreated: boolean): Values => {
    const past = ((i >> 1) * 7919) % 50
    return [past + (isTreated ? 1 : 0) + (i % 4 === 0 ? 0.5 : 0), 0, past]
  }
  const found = await run(explained, { column: 'y', before: 'before' })
  expect(Number(found.metric('y')['p_value'])).toBeLessThan(0.001)
  expect(Number(found.metric('y')['other_p_value'])).toBeGreaterThan(0.05)
  expect(found.problems).not.toContain('warning sensitive')
})

test('a column of names is refused instead of being compared name by name', async () => {
  const rows = Array.from({ length: 5_000 }, (_, i): Scalar[] => {
    return [`u${String(i)}`, `u${String(i)}`, '2026-06-01 12:00:00', i % 2, 1, 0]
  })
  await put(engine, columns, rows)
  const found = await tested(engine, 'data', {}, { metrics: ['y'] })
  expect(found.problems).toContain('error many-variants')
  expect(found.findings).toEqual([])
  expect(found.metrics.length).toBeLessThanOrEqual(2)
})

test('where an error forbids conclusions, the table of decisions names no winner either', async () => {
  const money = { unit: 'VARCHAR', variant: 'VARCHAR', revenue: 'DOUBLE', currency: 'VARCHAR' }
  const rows = Array.from({ length: 400 }, (_, i): Scalar[] => {
    const isTreated = i % 2 === 1
    const currency = i % 7 === 0 ? 'USD' : 'CNY'
    return [`u${String(i)}`, isTreated ? 'B' : 'A', (isTreated ? 50 : 10) + (i % 9), currency]
  })
  await put(engine, money, rows)
  const mixed = await tested(engine, 'data', {})
  expect(mixed.problems).toContain('error currencies')
  expect(mixed.decision).toMatchObject({ decision: 'none', variant: null, reason: 'checks' })
  await put(
    engine,
    money,
    rows.map((row) => [...row.slice(0, 3), 'CNY']),
  )
  expect((await tested(engine, 'data', {})).decision).toMatchObject({ decision: 'ship' })
})

test('units in one row and the same units in several rows come to the same', async () => {
  const table = {
    unit: 'VARCHAR',
    variant: 'VARCHAR',
    time: 'TIMESTAMP',
    outcome_time: 'TIMESTAMP',
    converted: 'INTEGER',
    revenue: 'DOUBLE',
    before: 'DOUBLE',
    device: 'VARCHAR',
  }
  const draw = random(41)
  const whole = Array.from({ length: 500 }, (_, i): Scalar[] => {
    const day = String(1 + (i % 14)).padStart(2, '0')
    const spent = draw.integer(0, 400) / 4
    const device = draw.pick(['phone', 'desktop', null])
    const outcome = draw.chance(0.1) ? '2026-05-30 08:00:00' : `2026-06-${day} 18:00:00`
    const time = `2026-06-${day} 12:00:00`
    return [`u${i}`, 'AB'[i % 2] ?? '', time, outcome, spent > 60 ? 1 : 0, spent, i % 9, device]
  })
  // A third of the units come back later: part of the money, another device, and once in the other variant.
  const parts = whole.flatMap((row, i) => {
    if (i % 3 > 0) return [row]
    const [unit = null, variant = null, , outcome = null, converted = null, revenue, before] = row
    const half = Number(revenue) / 2
    const first = [...row.slice(0, 4), 0, half, null, row[7] ?? null]
    const back = '2026-06-20 12:00:00'
    const later = outcome === '2026-05-30 08:00:00' ? outcome : '2026-06-20 12:30:00'
    return [[unit, variant, back, later, converted, half, before ?? null, 'tv'], first]
  })
  const params = {
    metrics: [
      'converted',
      { column: 'revenue', before: 'before' },
      { column: 'revenue', denominator: 'converted', name: 'per order' },
    ],
    segments: ['device'],
    min_days: 1,
  }
  const cross: Scalar[] = ['u1', 'A', ...(whole[1] ?? []).slice(2)]
  await put(engine, table, [...whole, cross])
  const once = await tested(engine, 'data', {}, params)
  await put(engine, table, [...parts, cross])
  const several = await tested(engine, 'data', {}, params)
  expect(several.metrics).toEqual(once.metrics)
  expect(several.segments).toEqual(once.segments)
  expect(several.daily).toEqual(once.daily)
  expect(several.summary.crossed).toBe(1)
  expect(several.summary.early).toBe(once.summary.early)
  expect(several.summary.repeated).toBeGreaterThan(150)
  expect(once.summary.repeated).toBe(0)
})

test('the split of one variant, or of nobody, is not checked', async () => {
  const plain = { unit: 'VARCHAR', variant: 'VARCHAR', converted: 'INTEGER' }
  for (const rows of [[], [['u1', 'A', 1]]]) {
    await put(engine, plain, rows)
    const { check } = await tested(engine, 'data', {})
    expect(check('sample_ratio_mismatch')).toMatchObject({
      statistic: null,
      p_value: null,
      passed: null,
    })
  }
})
