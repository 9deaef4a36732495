import { describe, expect, test } from 'vitest'
import { betaBeats, betaBelow, betaLoss, betaQuantile } from '../../src/stats/beta'
import { expectClose } from './close'

describe('beta', () => {
  // R, ?binom.test on Mendel's peas, 682 of 925: 0.7076683 to 0.7654066; more digits from SciPy 1.17.
  test.each([
    [682, 244, 0.025, 0.707668264079039],
    [683, 243, 0.975, 0.7654065582415253],
    [0.5, 0.5, 0.1, 0.024471741852423214],
    [1, 10, 0.5, 0.06696700846319258],
    [20034, 24667, 0.975, 0.4527901568156505],
  ])('of %d and %d the quantile at %d is %d', (a, b, p, x) => {
    expectClose(betaQuantile(p, { a, b }), x, 1e-12)
    expectClose(betaBelow(x, { a, b }), p, 1e-9)
  })

  test('lies between 0 and 1', () => {
    expect([-1, 0, 1, 2].map((x) => betaBelow(x, { a: 2, b: 3 }))).toEqual([0, 0, 1, 1])
    expect([0, 1].map((p) => betaQuantile(p, { a: 2, b: 3 }))).toEqual([0, 1])
    expect(betaQuantile(-0.1, { a: 2, b: 3 })).toBeNaN()
  })

  // Reference values: the closed sum of Evan Miller (2015), in mpmath with 25 digits.
  test.each([
    [52, 50, 50, 52, 0.6107705226877711],
    [21, 81, 11, 91, 0.9751730331528113],
    [1101, 8901, 1001, 9001, 0.989457354431714],
    [1, 2001, 1, 1001, 0.33344437041972],
    [9, 901, 3, 1001, 0.97783809168807981],
    [5, 2, 2, 3, 0.8809523809523812],
    [1, 1, 1, 1, 0.5],
  ])('Beta(%d, %d) beats Beta(%d, %d) with %d', (a, b, c, d, chance) => {
    expectClose(betaBeats({ a, b }, { a: c, b: d }), chance, 1e-10)
    expectClose(betaBeats({ a: c, b: d }, { a, b }), 1 - chance, 1e-9)
  })

  test('the losses of two choices differ by the difference of the means', () => {
    const [one, other] = [
      { a: 52, b: 50 },
      { a: 50, b: 52 },
    ]
    expectClose(betaLoss(other, one) - betaLoss(one, other), 52 / 102 - 50 / 102, 1e-10)
    // Two uniform shares: the mean of the positive part of their difference is 1/6.
    expectClose(betaLoss({ a: 1, b: 1 }, { a: 1, b: 1 }), 1 / 6, 1e-10)
  })
})
