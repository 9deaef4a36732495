import { describe, expect, test } from 'vitest'
import { mannWhitney, type RankSum } from '../../src/stats/rankSum'
import { expectClose } from './close'

/** Pairs counted one by one, and values that are shared. */
function ranked(control: readonly number[], treatment: readonly number[]): RankSum {
  const above = treatment.flatMap((b) => control.map((a) => (b > a ? 1 : b === a ? 0.5 : 0)))
  const all = [...control, ...treatment]
  const shared = [...new Set(all)].map((value) => all.filter((one) => one === value).length)
  return {
    above: above.reduce<number>((sum, one) => sum + one, 0),
    control: control.length,
    treatment: treatment.length,
    ties: shared.reduce((sum, t) => sum + t ** 3 - t, 0),
  }
}

const may = [
  41, 36, 12, 18, 28, 23, 19, 8, 7, 16, 11, 14, 18, 14, 34, 6, 30, 11, 1, 11, 4, 32, 23, 45, 115,
  37,
]
const august = [
  39, 9, 16, 78, 35, 66, 122, 89, 110, 44, 28, 65, 22, 59, 23, 31, 44, 21, 9, 45, 168, 73, 76, 118,
  84, 85,
]
const drug1 = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]
const drug2 = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]
const permeability = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46]
const early = [1.15, 0.88, 0.9, 0.74, 1.21]

describe('the Mann–Whitney test', () => {
  // R, ?wilcox.test: Ozone by month, W = 127.5, p-value = 0.0001208; sleep, W = 25.5, p-value = 0.06933; Hollander and Wolfe
  // (1973), page 69, W = 35. The further digits, and one-sided: SciPy 1.17, mannwhitneyu(method='asymptotic').
  test.each([
    ['ozone', may, august, 127.5, 0.00012080783076877434, 0.9999439498752809],
    ['sleep', drug1, drug2, 25.5, 0.06932757543362658, 0.9707516686072744],
    ['permeability', permeability, early, 35, 0.24462360512698333, 0.12231180256349167],
  ])('of %s', (_, first, second, w, p, greater) => {
    const found = mannWhitney(ranked(second, first))
    expect(found.statistic).toBe(w)
    expectClose(found.pValue, p, 1e-11)
    expectClose(found.share, w / (first.length * second.length))
    expectClose(mannWhitney(ranked(second, first), 'greater').pValue, greater, 1e-11)
    // Whoever is called the control, the other side says the same.
    expectClose(mannWhitney(ranked(first, second), 'less').pValue, greater, 1e-11)
    expectClose(mannWhitney(ranked(first, second)).pValue, p, 1e-11)
  })

  test('has nothing to tell where all values are the same, or the samples are alike', () => {
    expect(mannWhitney(ranked([3, 3], [3, 3, 3])).pValue).toBe(1)
    expect(mannWhitney(ranked([1, 2, 3], [1, 2, 3])).pValue).toBe(1)
  })
})
