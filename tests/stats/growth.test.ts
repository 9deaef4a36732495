import { describe, expect, test } from 'vitest'
import { compoundGrowth, meanGrowth } from '../../src/stats/growth'

describe('compound growth', () => {
  // Investopedia, “Compound Annual Growth Rate”: 10,000 to 19,000 in three years is 23.86 %.
  test.each([
    [10_000, 19_000, 3, 0.23856232963017088],
    [100, 100, 5, 0],
    [100, 0, 2, -1],
    [8, 1, 3, -0.5],
  ])('%d to %d over %d', (begin, end, periods, rate) => {
    expect(compoundGrowth(begin, end, periods)).toBeCloseTo(rate, 12)
  })

  test.each([
    [0, 100, 3],
    [-5, 100, 3],
    [100, -1, 3],
    [100, 120, 0],
  ])('%d to %d over %d is undefined', (begin, end, periods) => {
    expect(compoundGrowth(begin, end, periods)).toBeNull()
  })
})

describe('mean growth', () => {
  test('is the geometric mean with a t interval of its logarithm', () => {
    const found = meanGrowth([
      [100, 110],
      [200, 230],
      [50, 54],
    ])
    // By hand: logs 0.0953102, 0.1397619, 0.0769610; mean 0.1040110, sd 0.0322919, t(2) 4.3026527.
    expect(found?.mean).toBeCloseTo(0.10961272, 7)
    expect(found?.low).toBeCloseTo(0.02407884, 7)
    expect(found?.high).toBeCloseTo(0.20229063, 7)
  })

  test('is not stated for one pair or for values that are not above zero', () => {
    expect(meanGrowth([[1, 2]])).toBeNull()
    expect(
      meanGrowth([
        [1, 2],
        [0, 2],
      ]),
    ).toBeNull()
  })
})
