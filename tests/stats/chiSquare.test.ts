import { describe, expect, test } from 'vitest'
import { chiSquareAbove, goodnessOfFit, independence } from '../../src/stats/chiSquare'
import { expectClose } from './close'

describe('chi-square', () => {
  // Reference values: SciPy 1.17, scipy.stats.chi2.sf.
  test.each([
    [3.841458820694124, 1, 0.05],
    [12.6004, 3, 0.005585506033189036],
    [1, 9, 0.9994375026978325],
    [60, 2, 9.357622968840163e-14],
    [180, 200, 0.84177901081357],
  ])('above %d with %d degrees of freedom lies %d', (x, degrees, above) => {
    expectClose(chiSquareAbove(x, degrees), above, 1e-11)
  })

  test('is all above 0 and nothing above infinity', () => {
    expect([-1, 0, Infinity].map((x) => chiSquareAbove(x, 2))).toEqual([1, 1, 0])
    expect(chiSquareAbove(1, 0)).toBeNaN()
  })

  // R, ?chisq.test: chisq.test(as.table(rbind(c(762, 327, 468), c(484, 239, 477)))), Agresti 2007, page 39.
  test('finds the parties of Agresti’s women and men', () => {
    const found = independence([
      [762, 327, 468],
      [484, 239, 477],
    ])
    expectClose(found.statistic, 30.070149095754687)
    expect(found.degrees).toBe(2)
    expectClose(found.pValue, 2.953589183212e-7)
  })

  // R, ?chisq.test: counts against given probabilities; X-squared = 9.9901, df = 4, p-value = 0.04059. Digits: SciPy 1.17.
  test('holds counts against given shares', () => {
    const found = goodnessOfFit([89, 37, 30, 28, 2], [40, 20, 20, 15, 5])
    expectClose(found.statistic, 9.990143369175627)
    expectClose(found.pValue, 0.040594043344781214)
  })

  // R, ?prop.test: smokers among patients, Fleiss 1981, page 139; X-squared = 12.6, p-value = 0.005585.
  test('finds the smokers of Fleiss', () => {
    const smokers = [83, 90, 129, 70]
    const patients = [86, 93, 136, 82]
    const found = independence(smokers.map((some, at) => [some, (patients[at] ?? 0) - some]))
    expectClose(found.statistic, 12.600411297128)
    expectClose(found.pValue, 0.005585476661627)
  })

  test('sets empty rows and columns aside', () => {
    const table = [
      [10, 0, 20],
      [0, 0, 0],
      [15, 0, 12],
    ]
    const without = [
      [10, 20],
      [15, 12],
    ]
    expect(independence(table)).toEqual(independence(without))
    expect(independence([[3, 4]])).toEqual({ statistic: 0, degrees: 0, pValue: 1 })
    expect(independence([])).toEqual({ statistic: 0, degrees: 0, pValue: 1 })
  })

  test('leaves groups of weight 0 out, and calls fewer than two groups alike', () => {
    expect(goodnessOfFit([1000, 1200, 900], [0.5, 0.5, 0])).toEqual(
      goodnessOfFit([1000, 1200], [0.5, 0.5]),
    )
    expect(goodnessOfFit([1000, 1200], [2, 2])).toEqual(goodnessOfFit([1000, 1200], [0.5, 0.5]))
    expect(goodnessOfFit([1000], [1]).pValue).toBe(1)
    expect(goodnessOfFit([0, 0], [1, 1]).pValue).toBe(1)
  })
})
