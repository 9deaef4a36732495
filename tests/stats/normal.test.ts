import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalBelow, normalQuantile } from '../../src/stats/normal'

describe('normal', () => {
  // Reference values: R 4, qnorm and pnorm, 16 digits.
  test.each([
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489],
    [0.9, 1.2815515655446],
    [0.6, 0.2533471031357997],
    [0.025, -1.959963984540054],
    [1e-10, -6.361340902404056],
    [1e-300, -37.0470962993612],
  ])('the quantile at %d is %d', (p, z) => {
    expect(Math.abs(normalQuantile(p) / z - 1)).toBeLessThan(1e-13)
  })

  test.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1.959963984540054, 0.025],
    [-5, 2.866515718791939e-7],
    [-10, 7.619853024160527e-24],
  ])('the share below %d is %d', (z, p) => {
    expect(Math.abs(normalBelow(z) / p - 1)).toBeLessThan(1e-13)
  })

  test('has no quantile outside of 0 and 1', () => {
    expect([0, 1, 0.5].map(normalQuantile)).toEqual([-Infinity, Infinity, 0])
    expect([-0.1, 1.1, Number.NaN].map(normalQuantile)).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ])
  })

  test('quantile and share undo one another', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-280, max: 0.5, noNaN: true }), (p) => {
        expect(Math.abs(normalBelow(normalQuantile(p)) / p - 1)).toBeLessThan(1e-11)
      }),
      { seed: 3, numRuns: 2000 },
    )
  })
})
