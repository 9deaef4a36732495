import { describe, expect, test } from 'vitest'
import { noncentralBelow } from '../../src/stats/noncentral'
import { studentBelow } from '../../src/stats/student'
import { expectClose } from './close'

describe('noncentral t', () => {
  // Reference values: SciPy 1.17, scipy.stats.nct.cdf.
  test.each([
    [2, 10, 1, 0.8076115625303752],
    [2.024394163911969, 38, 3.1622776601683795, 0.1310471983078727],
    [0, 5, 1, 0.15865525393145707],
    [-1, 5, 1, 0.030807353260750292],
    [1.96, 1e5, 2.8, 0.20045508118548935],
    [5, 3, 0.5, 0.9821551682446169],
    [40, 50, 36, 0.8214473508764231],
    [3, 20, -1, 0.9998469152055284],
  ])('below %d with %d degrees and shift %d lies %d', (t, degrees, shift, below) => {
    expectClose(noncentralBelow(t, degrees, shift), below, 1e-12)
  })

  // Numerical integration over the normal numerator with thirty digits (mpmath 1.3).
  test.each([
    [63.65674116287399, 1, 150, 0.0184680648275313046, 1e-9],
    [12_000, 1, 20_000, 0.0955807056969851883, 1e-7],
    [4000, 2, 12_000, 0.000123409935209649178, 1e-7],
    [12.706, 1, 150, 0, 1e-12],
    [2, 62, 1e12, 0, 1e-12],
    [2, 62, -1e12, 1, 1e-12],
    [Infinity, 0.01, 1e12, 1, 1e-12],
  ])(
    'below %d with %d degrees and the far shift %d lies %d',
    (t, degrees, shift, below, within) => {
      expect(Math.abs(noncentralBelow(t, degrees, shift) - below)).toBeLessThan(within)
    },
  )

  test('without a shift it is Student’s t', () => {
    for (const t of [-3, -0.2, 0, 1.5, 8]) {
      expectClose(noncentralBelow(t, 7, 0), studentBelow(t, 7), 1e-12)
    }
  })
})
