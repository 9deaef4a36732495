import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import type { Row } from '../../src/table/table'
import { test as tested } from '../analysis/ab-test'
import { load } from '../analysis/run'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(() => engine.close())

/** Two samples of values as units of two variants, by mean and by rank. */
async function compared(control: readonly number[], treatment: readonly number[]): Promise<Row> {
  const rows = [
    ...control.map((value): [string, number] => ['control', value]),
    ...treatment.map((value): [string, number] => ['treatment', value]),
  ]
  await load(engine, 'data', { columns: { variant: 'VARCHAR', value: 'DOUBLE' }, rows })
  const params = {
    metrics: [{ column: 'value', type: 'mean' }],
    control: 'control',
    rank_test: 'always',
  }
  const roles = { unit: null, variant: 'variant' }
  return (await tested(engine, 'data', roles, params)).metric('value')
}

/** To the last digit that was printed. */
const printed = (found: unknown, expected: string) => {
  const digits = /e/.test(expected)
    ? Number(`5e${Number(expected.split('e')[1]) - (expected.split('e')[0] ?? '').length + 1}`)
    : 0.5 * 10 ** -(expected.split('.')[1]?.length ?? 0)
  expect(Math.abs(Number(found) - Number(expected))).toBeLessThanOrEqual(digits * 1.001)
}

const to = (from: number, end: number) => Array.from({ length: end - from + 1 }, (_, i) => from + i)
/** datasets::mtcars, miles per gallon of cars that shift by themselves, and of those that do not. */
const automatic = [
  21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 21.5, 15.5,
  15.2, 13.3, 19.2,
]
const manual = [21, 21, 22.8, 32.4, 30.4, 33.9, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4]
/** datasets::ToothGrowth, length of teeth with orange juice and with ascorbic acid. */
const juice = [
  15.2, 21.5, 17.6, 9.7, 14.5, 10, 8.2, 9.4, 16.5, 9.7, 19.7, 23.3, 23.6, 26.4, 20, 25.2, 25.8,
  21.2, 14.5, 27.3, 25.5, 26.4, 22.4, 24.5, 24.8, 30.9, 26.4, 27.3, 29.4, 23,
]
const acid = [
  4.2, 11.5, 7.3, 5.8, 6.4, 10, 11.2, 11.2, 5.2, 7, 16.5, 16.5, 15.2, 17.3, 22.5, 17.3, 13.6, 14.5,
  18.8, 15.5, 23.6, 18.5, 33.9, 25.5, 26.4, 32.5, 26.7, 21.5, 23.3, 29.5,
]

describe('two samples of R', () => {
  // As R prints them: ?t.test and its examples, t.test(mpg ~ am, mtcars), t.test(len ~ supp, ToothGrowth).
  test.each([
    [
      '1 to 10 and 7 to 20',
      to(7, 20),
      to(1, 10),
      '-5.4349',
      '21.982',
      '1.855e-05',
      '-11.052802',
      '-4.947198',
    ],
    [
      'the same with a 200',
      [...to(7, 20), 200],
      to(1, 10),
      '-1.6329',
      '14.165',
      '0.1245',
      '-47.242900',
      '6.376233',
    ],
    ['cars', manual, automatic, '-3.7671', '18.332', '0.001374', '-11.280194', '-3.209684'],
    ['teeth', acid, juice, '1.9153', '55.309', '0.06063', '-0.1710156', '7.5710156'],
  ])('%s', async (_, control, treatment, t, degrees, p, low, high) => {
    const found = await compared(control, treatment)
    printed(found['statistic'], t)
    printed(found['degrees'], degrees)
    printed(found['p_value'], p)
    printed(found['difference_low'], low)
    printed(found['difference_high'], high)
  })

  // wilcox.test(mpg ~ am, mtcars): W = 42, p-value = 0.001871.
  test('cars by rank', async () => {
    const found = await compared(manual, automatic)
    expect(found['rank_statistic']).toBe(42)
    printed(found['rank_p_value'], '0.001871')
  })
})
