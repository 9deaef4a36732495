import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { abTest } from '../../src/analysis/ab-test'
import type { Summary } from '../../src/analysis/ab-test/summary'
import type { Row } from '../../src/table/table'
import { run } from '../analysis/run'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(() => engine.close())

type Counts = Readonly<Record<string, number>>

/** The one comparison of two variants typed in, the control first, and the check of the split. */
async function compared(
  control: Counts,
  treatment: Counts,
  params: Readonly<Record<string, unknown>> = {},
): Promise<Row> {
  const counts = [
    { variant: 'A', ...control },
    { variant: 'B', ...treatment },
  ]
  const { tables, summary } = await run(engine, abTest, {
    columns: {},
    roles: {},
    params: { counts, ...params },
  })
  const errors = abTest.check(summary as Summary).filter(({ code }) => code.includes('counts-odd'))
  expect(errors).toEqual([])
  const found = (tables['metrics']?.rows() ?? []).filter((row) => row['difference'] !== null)
  expect(found).toHaveLength(1)
  const split = tables['checks']?.rows().find((row) => row['check'] === 'sample_ratio_mismatch')
  return { ...(found[0] ?? {}), split: split?.['p_value'] ?? null }
}

const near = (found: unknown, expected: number, tolerance = 1e-9) => {
  expect(Math.abs(Number(found) - expected)).toBeLessThanOrEqual(tolerance)
}

describe('counts, as calculators take them', () => {
  test('Cookie Cats (Tactile Entertainment): retention after a day and a week, by its counts', async () => {
    const day = await compared(
      { units: 44_700, conversions: 20_034 },
      { units: 45_489, conversions: 20_119 },
    )
    near(day['statistic'], -1.7840862247974725)
    near(day['p_value'], 0.07440965529691913)
    near(day['split'], 0.0086, 5e-5)
    const week = await compared(
      { units: 44_700, conversions: 8_502 },
      { units: 45_489, conversions: 8_279 },
    )
    near(week['statistic'], -3.164358912748)
    near(week['p_value'], 0.00155425, 5e-9)
  })

  test('proportions_ztest of the documentation of statsmodels: 5 of 83 and 12 of 99', async () => {
    const found = await compared({ units: 83, conversions: 5 }, { units: 99, conversions: 12 })
    expect(found['test']).toBe('z')
    near(found['p_value'], 0.159, 5e-4)
  })

  test('Newcombe (1998, table II, example a): 48 of 80 and 56 of 70, the interval of Wald', async () => {
    const found = await compared({ units: 80, conversions: 48 }, { units: 70, conversions: 56 })
    near(found['difference'], 0.2)
    near(found['difference_low'], 0.0575, 5e-5)
    near(found['difference_high'], 0.3425, 5e-5)
  })

  test('gbstats: 49 and 51 of 100, a flat prior', async () => {
    const found = await compared({ units: 100, conversions: 49 }, { units: 100, conversions: 51 })
    near(found['lift'], 2 / 49)
    const flat = await compared(
      { units: 100, conversions: 49 },
      { units: 100, conversions: 51 },
      { prior_sd: null },
    )
    near(flat['chance_to_beat'], 0.60918, 5e-6)
  })

  test('Fisher’s tea (R, fisher.test, TeaTasting, two-sided): 3 of 4 and 1 of 4', async () => {
    const found = await compared({ units: 4, conversions: 1 }, { units: 4, conversions: 3 })
    expect(found['test']).toBe('fisher')
    near(found['p_value'], 0.4857142857142857)
  })

  test('Fisher’s convictions of twins (R, fisher.test, Convictions): 2 of 17 and 10 of 13', async () => {
    const found = await compared(
      { units: 17, conversions: 2 },
      { units: 13, conversions: 10 },
      { share_test: 'fisher' },
    )
    near(found['p_value'], 0.0005367, 5e-8)
  })
})

describe('counts of papers and books', () => {
  // Newcombe (1998), Interval estimation for the difference between independent proportions, table II, method 10.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('Newcombe: %i of %i and %i of %i', async (converted, units, base, of, low, high) => {
    const params = { share_test: 'fisher' }
    const found = await compared(
      { units: of, conversions: base },
      { units, conversions: converted },
      params,
    )
    near(found['difference_low'], low, 5.1e-5)
    near(found['difference_high'], high, 5.1e-5)
  })

  test('Agresti, An Introduction to Categorical Data Analysis, 2.2.2: aspirin and heart attacks', async () => {
    const found = await compared(
      { units: 11_034, conversions: 189 },
      { units: 11_037, conversions: 104 },
    )
    near(found['difference'], -0.0077, 5e-5)
    near(found['standard_error'], 0.0015, 5e-5)
    near(found['difference_low'], -0.011, 5e-4)
    near(found['difference_high'], -0.005, 5e-4)
    near(1 / (1 + Number(found['lift'])), 1.82, 5e-3)
  })

  test('Kohavi, Tang and Xu, Trustworthy Online Controlled Experiments, 3: a split of 0.993', async () => {
    const found = await compared(
      { units: 821_588, conversions: 0 },
      { units: 815_482, conversions: 1 },
    )
    near(found['split'], 1.8e-6, 5e-8)
  })

  test('R, ?fisher.test: the tea taster one-sided, 0.2429; Convictions, less, 0.0004652', async () => {
    const tea = await compared(
      { units: 4, conversions: 1 },
      { units: 4, conversions: 3 },
      { alternative: 'greater' },
    )
    near(tea['p_value'], 17 / 70)
    const twins = await compared(
      { units: 13, conversions: 10 },
      { units: 17, conversions: 2 },
      { alternative: 'less', share_test: 'fisher' },
    )
    near(twins['p_value'], 0.0004652, 5e-8)
  })
})

describe('means, as calculators take them', () => {
  // Student’s sleep data (R, t.test(extra ~ group)).
  const drugs = [
    [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0],
    [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
  ] as const
  const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0)
  const sums: readonly Counts[] = drugs.map((values) => ({
    units: 10,
    revenue: sum(values),
    squares: sum(values.map((one) => one * one)),
  }))
  const spread: readonly Counts[] = drugs.map((values) => {
    const mean = sum(values) / 10
    return {
      units: 10,
      mean,
      deviation: Math.sqrt(sum(values.map((one) => (one - mean) ** 2)) / 9),
    }
  })

  test.each([
    ['sums and sums of squares', sums],
    ['means and standard deviations', spread],
  ])('sleep, from %s', async (_, [control = {}, treatment = {}]) => {
    const found = await compared(control, treatment)
    near(found['statistic'], 1.8608, 5e-5)
    near(found['degrees'], 17.776, 5e-4)
    near(found['p_value'], 0.07939, 5e-6)
    near(found['difference_low'], -0.2054832, 5e-8)
    near(found['difference_high'], 3.3654832, 5e-8)
  })

  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.3, AUTO83B.DAT: unequal variances.
  test('miles per gallon of American and Japanese cars', async () => {
    const found = await compared(
      { units: 79, mean: 30.48101, deviation: 6.10771 },
      { units: 249, mean: 20.14458, deviation: 6.4147 },
    )
    near(found['statistic'], -12.94627, 5e-5)
    near(found['degrees'], 136.875, 5e-4)
  })

  test('large values close together keep their variance', async () => {
    const found = await compared(
      { units: 10, mean: 1e9 + 0.75, deviation: 1.7890100055 },
      { units: 10, mean: 1e9 + 2.33, deviation: 2.0022487638 },
    )
    near(found['statistic'], 1.8608, 5e-5)
  })
})
