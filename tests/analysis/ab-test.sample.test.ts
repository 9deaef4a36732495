import { afterAll, beforeAll, expect, test } from 'vitest'
import { experiment } from '../../sample-data/truth'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { openSamples } from '../sample-data/ask'
import { test as tested, type Tested } from './ab-test'

const roles = { unit: 'visitor_id', time: 'assigned_at' }
let engine: Engine
let plain: Tested
beforeAll(async () => {
  engine = await openNodeEngine()
  await openSamples(engine, ['experiment'])
  plain = await tested(engine, 'experiment', roles)
})
afterAll(() => engine.close())

test('the planted point is found, and the treatment is to be shipped', () => {
  const row = plain.metric('Conversion')
  const planted = experiment.conversion.treatment - experiment.conversion.control
  expect(Number(row['difference_low'])).toBeLessThan(planted)
  expect(Number(row['difference_high'])).toBeGreaterThan(planted)
  expect(Number(row['p_adjusted'])).toBeLessThan(0.05)
  expect(plain.decision).toMatchObject({ decision: 'ship', variant: 'treatment' })
  expect(plain.checks.filter((check) => check['passed'] === false)).toEqual([])
})

test('no difference is found in what a buyer spends', () => {
  const row = plain.metric('Net revenue per conversion')
  expect(Number(row['difference_low'])).toBeLessThan(0)
  expect(Number(row['difference_high'])).toBeGreaterThan(0)
  expect(plain.findings).toEqual(['ship-better', 'differs', 'same', 'belief', 'basis'])
})

test('spend before the test narrows the interval of the same difference', async () => {
  const { metric, summary } = await tested(engine, 'experiment', roles, {
    metrics: [
      { column: 'revenue', name: 'plain' },
      { column: 'revenue', name: 'adjusted', before: 'revenue_before' },
    ],
  })
  const width = (name: string) =>
    Number(metric(name)['difference_high']) - Number(metric(name)['difference_low'])
  expect(width('adjusted')).toBeLessThan(width('plain'))
  expect(Number(metric('adjusted')['variance_reduction'])).toBeGreaterThan(0.0005)
  expect(metric('adjusted')['mean']).toBe(metric('plain')['mean'])
  expect(summary.metrics[1]?.theta).toBeGreaterThan(0)
})
