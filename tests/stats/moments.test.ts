import fc from 'fast-check'
import { expect, test } from 'vitest'
import { covarianceOf, pooledMoments, type Moments } from '../../src/stats/moments'

/** By the definition, of all units at once. */
function moments(units: readonly (readonly number[])[]): Moments {
  const n = units.length
  const means = [0, 1].map((i) =>
    n === 0 ? 0 : units.reduce((sum, unit) => sum + (unit[i] ?? 0), 0) / n,
  )
  const away = (unit: readonly number[], i: number) => (unit[i] ?? 0) - (means[i] ?? 0)
  const covariance = [0, 1].map((i) =>
    [0, 1].map((j) =>
      n < 2 ? 0 : units.reduce((sum, unit) => sum + away(unit, i) * away(unit, j), 0) / (n - 1),
    ),
  )
  return { units: n, means, covariance }
}

const group = fc.array(
  fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 9 })),
  {
    maxLength: 8,
  },
)

test('groups pooled are the moments of all their units', () => {
  fc.assert(
    fc.property(fc.array(group, { maxLength: 5 }), (groups) => {
      const pooled = pooledMoments(groups.map(moments), 2)
      const whole = moments(groups.flat())
      expect(pooled.units).toBe(whole.units)
      for (const i of [0, 1]) {
        expect(pooled.means[i]).toBeCloseTo(whole.means[i] ?? Number.NaN, 10)
        for (const j of [0, 1])
          expect(pooled.covariance[i]?.[j]).toBeCloseTo(whole.covariance[i]?.[j] ?? Number.NaN, 8)
      }
    }),
    { seed: 7, numRuns: 200 },
  )
})

test('a combination has the variance of its values', () => {
  const units = [
    [1, 2],
    [4, 1],
    [2, 7],
    [9, 3],
  ]
  const combined = units.map(([a = 0, b = 0]) => [2 * a - 3 * b, 0])
  expect(covarianceOf(moments(units), [2, -3])).toBeCloseTo(
    moments(combined).covariance[0]?.[0] ?? Number.NaN,
    10,
  )
})
