import { describe, test } from 'vitest'
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

  test('without a shift it is Student’s t', () => {
    for (const t of [-3, -0.2, 0, 1.5, 8]) {
      expectClose(noncentralBelow(t, 7, 0), studentBelow(t, 7), 1e-12)
    }
  })
})
