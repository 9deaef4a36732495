import { describe, expect, test } from 'vitest'
import { rankTest } from '../../src/stats/rankSum'
import { expectClose } from './close'

describe('rank test', () => {
  // The sleep data, SciPy 1.17: mannwhitneyu(method='asymptotic') and R's wilcox.test give W = 25.5, p = 0.06933.
  test('of the sleep data is R’s and SciPy’s', () => {
    // Three values occur twice: 3 · (2³ − 2).
    const found = rankTest({ units: 10, others: 10, rankSum: 80.5, ties: 18 })
    expect(found.u).toBe(25.5)
    expectClose(found.pValue, 0.06932757543362658)
  })

  test('finds nothing where all values are equal', () => {
    expect(rankTest({ units: 2, others: 2, rankSum: 5, ties: 60 }).pValue).toBe(1)
  })
})
