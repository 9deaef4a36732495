import { expect, test } from 'vitest'
import { random } from '../../src/lib/random'
import { adjustedLift, adjustedSample, adjustment, type Measure } from '../../src/stats/adjusted'
import { confidenceInterval, difference, pValue } from '../../src/stats/comparison'
import type { Moments } from '../../src/stats/moments'

/** Correlated draws of four quantities, as moments. */
function arm(seed: number, units: number): Moments {
  const draw = random(seed)
  const rows = Array.from({ length: units }, () => {
    const x = 5 + draw.next() * 4
    return [x * 1.5 + draw.next() * 6, 1 + draw.next() * 2, x, draw.chance(0.2) ? 1 : 0]
  })
  const means = [0, 1, 2, 3].map((i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / units)
  const covariance = means.map((a, i) =>
    means.map(
      (b, j) =>
        rows.reduce((sum, row) => sum + ((row[i] ?? 0) - a) * ((row[j] ?? 0) - b), 0) / (units - 1),
    ),
  )
  return { units, means, covariance }
}

const [control, treatment] = [arm(1, 80), arm(2, 120)]
/** Moments from sums, as test suites give them. */
function summed(
  units: number,
  sums: readonly number[],
  products: readonly (readonly number[])[],
): Moments {
  return {
    units,
    means: sums.map((sum) => sum / units),
    covariance: products.map((row, i) =>
      row.map((product, j) => (product - ((sums[i] ?? 0) * (sums[j] ?? 0)) / units) / (units - 1)),
    ),
  }
}

/** GrowthBook's gbstats 0.8.0, RegressionAdjustedStatistic, absolute difference. */
test('one earlier quantity is CUPED as gbstats has it', () => {
  const a = summed(
    3000,
    [1396.87, 16.87],
    [
      [52377.9767, 1],
      [1, 527.9767],
    ],
  )
  const b = summed(
    3461,
    [2422.7, 22.7],
    [
      [134698.29, 1],
      [1, 1348.29],
    ],
  )
  const measure: Measure = { outcome: { numerator: 0 }, before: [{ numerator: 1 }] }
  const by = adjustment([a, b], measure)
  const found = difference(adjustedSample(a, measure, by), adjustedSample(b, measure, by))
  expect(found.estimate).toBeCloseTo(0.2343873339788538, 12)
  expect(found.standardError).toBeCloseTo(0.12983072216925332, 12)
  expect(confidenceInterval(found).low).toBeCloseTo(-0.020126810876695933, 10)
  expect(pValue(found)).toBeCloseTo(0.07107240110004032, 10)
})

/** GrowthBook's gbstats 0.8.0, RatioStatistic, relative difference. */
test('a ratio and its lift are those of the delta method', () => {
  const a = summed(
    100,
    [485.112236689623, 679.9093275844917],
    [
      [2715.484666118136, 3602.146836776702],
      [3602.146836776702, 4939.424001640236],
    ],
  )
  const b = summed(
    100,
    [514.7757826608777, 705.4090874383759],
    [
      [2994.897482705013, 3918.1561431600717],
      [3918.1561431600717, 5291.36604146392],
    ],
  )
  const measure: Measure = { outcome: { numerator: 0, denominator: 1 }, before: [] }
  const found = adjustedLift(a, b, measure, adjustment([a, b], measure))
  expect(found.estimate).toBeCloseTo(0.02278847825468685, 12)
  expect(found.standardError).toBeCloseTo(0.02790610351392426, 12)
  expect(confidenceInterval(found).high).toBeCloseTo(0.07781985883930423, 10)
  expect(pValue(found)).toBeCloseTo(0.4151313805165502, 10)
})

test('what says the same twice is taken out once', () => {
  const twice: Measure = { outcome: { numerator: 0 }, before: [{ numerator: 2 }, { numerator: 2 }] }
  const once: Measure = { outcome: { numerator: 0 }, before: [{ numerator: 2 }] }
  const [two, one] = [twice, once].map((measure) =>
    adjustedSample(control, measure, adjustment([control, treatment], measure)),
  )
  expect(two?.mean).toBeCloseTo(one?.mean ?? Number.NaN, 12)
  expect(two?.variance).toBeCloseTo(one?.variance ?? Number.NaN, 12)
})

test('a lift over nothing is no number', () => {
  const nothing = { units: 9, means: [0], covariance: [[0]] }
  const measure: Measure = { outcome: { numerator: 0 }, before: [] }
  const by = adjustment([nothing, nothing], measure)
  expect(adjustedLift(nothing, nothing, measure, by).estimate).toBeNaN()
})
