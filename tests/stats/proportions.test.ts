import { describe, expect, test } from 'vitest'
import { independence } from '../../src/stats/chiSquare'
import { newcombeDifference, pooledZ, waldDifference } from '../../src/stats/proportions'
import { expectClose } from './close'

describe('two shares', () => {
  // R: prop.test(c(15, 25), c(50, 50), correct = FALSE).
  const some = { successes: 15, trials: 50 }
  const more = { successes: 25, trials: 50 }

  test('the pooled z test is R’s prop.test without its correction', () => {
    const { z, pValue } = pooledZ(some, more)
    expectClose(z * z, 4.166666666667)
    expectClose(pValue, 0.04122683333716)
    expectClose(
      independence([
        [15, 35],
        [25, 25],
      ]).pValue,
      pValue,
    )
    expectClose(pooledZ(some, more, 'greater').pValue, pValue / 2)
    expectClose(pooledZ(some, more, 'less').pValue, 1 - pValue / 2)
    const { low, high } = waldDifference(some, more)
    expectClose(low, 0.0120068587677, 1e-11)
    expectClose(high, 0.3879931412323)
  })

  // Newcombe 1998, Statistics in Medicine 17, 873–890, table II, method 10; four digits as printed.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('Newcombe’s interval of %d/%d less %d/%d', (a, m, b, n, low, high) => {
    const treatment = { successes: a, trials: m }
    const found = newcombeDifference({ successes: b, trials: n }, treatment)
    expect(found.low).toBeCloseTo(low, 4)
    expect(found.high).toBeCloseTo(high, 4)
  })

  test('nobody or everybody is no difference', () => {
    const nobody = { successes: 0, trials: 40 }
    expect(pooledZ(nobody, { successes: 0, trials: 50 })).toEqual({ z: 0, pValue: 1 })
  })
})
