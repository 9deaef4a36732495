import { expect, test } from 'vitest'
import { falseFinds } from '../../src/stats/looks'

/** Armitage, McPherson and Rowe (1969), table 2, to three digits. */
test.each([
  [1, 0.05],
  [2, 0.083],
  [3, 0.107],
  [4, 0.126],
  [5, 0.142],
  [10, 0.193],
  [20, 0.248],
  [50, 0.32],
])('%i looks find what is not there with probability %f', (looks, chance) => {
  expect(falseFinds(looks)).toBeCloseTo(chance, 3)
})

test('no look finds nothing', () => {
  expect(falseFinds(0)).toBe(0)
})
