import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { studentBelow, studentQuantile } from '../../src/stats/student'
import { expectClose } from './close'

describe('student', () => {
  // Reference values: SciPy 1.17, scipy.stats.t.sf, which R's pt confirms to its digits.
  test.each([
    [0.3, 1, 0.4072264209222577],
    [5, 1, 0.0628329581890012],
    [40, 1, 0.007956089912025812],
    [1.96, 2.5, 0.08147378223640703],
    [40, 2.5, 7.09781714524669e-5],
    [1.96, 10, 0.039218120123849856],
    [40, 10, 1.1404288715428768e-12],
    [5, 17.776473516178, 4.812656834543454e-5],
    [40, 17.776473516178, 3.6252213936134965e-19],
    [1.96, 58595.48142257401, 0.025000261290888715],
    [5, 58595.48142257401, 2.8747713742281325e-7],
  ])('above %d with %d degrees of freedom lies %d', (t, degrees, above) => {
    expectClose(studentBelow(-t, degrees), above, 1e-10)
    expectClose(studentBelow(t, degrees), 1 - above, 1e-12)
  })

  // Reference values: mpmath with 30 digits.
  test.each([
    [1, 12.706204736174705],
    [2.5, 3.5746548420036832],
    [10, 2.2281388519862747],
    [55.39, 2.0037276700829326],
    [58595.48, 1.9600044709291113],
    [Infinity, 1.959963984540054],
  ])('97.5 % with %d degrees of freedom lie below %d', (degrees, t) => {
    expectClose(studentQuantile(0.975, degrees), t, 1e-13)
    expectClose(studentQuantile(0.025, degrees), -t, 1e-13)
  })

  test('has no quantile outside of 0 and 1, nor without degrees of freedom', () => {
    expect([0, 0.5, 1].map((p) => studentQuantile(p, 3))).toEqual([-Infinity, 0, Infinity])
    expect([-0.1, 1.1, Number.NaN].every((p) => Number.isNaN(studentQuantile(p, 3)))).toBe(true)
    expect(studentQuantile(0.9, 0)).toBeNaN()
    expect(studentBelow(1, Number.NaN)).toBeNaN()
  })

  test('quantile and share undo one another', () => {
    const p = fc.double({ min: 1e-12, max: 0.5, noNaN: true })
    const degrees = fc.double({ min: 1, max: 1e7, noNaN: true })
    fc.assert(
      fc.property(p, degrees, (share, of) => {
        expectClose(studentBelow(studentQuantile(share, of), of), share, 1e-10)
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})
