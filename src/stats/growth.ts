import type { Interval } from './interval'
import { studentQuantile } from './student'

/**
 * Compound growth a period: (end / begin)^(1 / periods) − 1, `periods` being those between the two points.
 * Null where it is undefined: a beginning that is not above zero, an end below zero, no period between.
 */
export function compoundGrowth(begin: number, end: number, periods: number): number | null {
  if (!(begin > 0) || !(end >= 0) || !(periods > 0)) return null
  return (end / begin) ** (1 / periods) - 1
}

/** Growth between pairs of values, and how sure it is. */
export interface MeanGrowth extends Interval {
  readonly mean: number
}

/**
 * The geometric mean of end / begin over pairs, less one, with a t interval of the mean logarithm; null for
 * fewer than two pairs or one with a value that is not above zero.
 */
export function meanGrowth(
  pairs: readonly (readonly [begin: number, end: number])[],
  confidence = 0.95,
): MeanGrowth | null {
  const n = pairs.length
  if (n < 2 || pairs.some(([begin, end]) => !(begin > 0) || !(end > 0))) return null
  const logs = pairs.map(([begin, end]) => Math.log(end / begin))
  const mean = logs.reduce((sum, value) => sum + value, 0) / n
  const variance = logs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1)
  const half = studentQuantile(0.5 + confidence / 2, n - 1) * Math.sqrt(variance / n)
  return {
    mean: Math.expm1(mean),
    low: Math.expm1(mean - half),
    high: Math.expm1(mean + half),
  }
}
