import type { Pair } from './sample'

/** Numerator and denominator of a ratio now and in the period before, on the same units. */
export interface RatioMoments {
  readonly units: number
  /** numerator, denominator, earlier numerator, earlier denominator */
  readonly means: readonly [number, number, number, number]
  /** in the order of the means, with n − 1 */
  readonly covariances: readonly (readonly number[])[]
}

/**
 * A ratio and the same ratio before, as a pair that `cupedSample` adjusts: each is replaced by its linear part
 * (delta method), whose variances and covariance follow from those of the four sums.
 */
export function ratioPair({ units, means, covariances }: RatioMoments): Pair {
  const [y, d, x, e] = means
  const now = [1 / d, -y / d ** 2, 0, 0]
  const before = [0, 0, 1 / e, -x / e ** 2]
  const form = (left: readonly number[], right: readonly number[]) =>
    left.reduce(
      (sum, a, row) =>
        sum +
        right.reduce((part, b, column) => part + a * b * (covariances[row]?.[column] ?? 0), 0),
      0,
    )
  return {
    units,
    meanY: y / d,
    meanX: x / e,
    varianceY: form(now, now),
    varianceX: form(before, before),
    covariance: form(now, before),
  }
}

/**
 * The factor of CUPED for ratios: the arms' covariances over their variances, within the arms, as GrowthBook has
 * it. 0 where the earlier ratio does not vary.
 */
export function ratioFactor(arms: readonly Pair[]): number {
  const variance = arms.reduce((sum, arm) => sum + arm.varianceX, 0)
  return variance > 0 ? arms.reduce((sum, arm) => sum + arm.covariance, 0) / variance : 0
}
