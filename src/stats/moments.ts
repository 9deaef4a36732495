/** The means of several quantities measured on the same units, and their covariances with n − 1. */
export interface Moments {
  readonly units: number
  readonly means: readonly number[]
  readonly covariance: readonly (readonly number[])[]
}

/**
 * The moments of several groups of units as of one group: the covariance within each, and between their means
 * (Chan, Golub and LeVeque 1983). Nothing but zeros where there are no units.
 */
export function pooledMoments(groups: readonly Moments[], size: number): Moments {
  const filled = groups.filter(({ units }) => units > 0)
  const units = filled.reduce((sum, group) => sum + group.units, 0)
  const each = Array.from({ length: size }, (_, i) => i)
  const means = each.map((i) =>
    units === 0
      ? 0
      : filled.reduce((sum, group) => sum + (group.means[i] ?? 0) * group.units, 0) / units,
  )
  const away = (group: Moments, i: number) => (group.means[i] ?? 0) - (means[i] ?? 0)
  const covariance = each.map((i) =>
    each.map((j) => {
      if (units < 2) return 0
      const sum = filled.reduce(
        (total, group) =>
          total +
          (group.units > 1 ? (group.covariance[i]?.[j] ?? 0) * (group.units - 1) : 0) +
          away(group, i) * away(group, j) * group.units,
        0,
      )
      return sum / (units - 1)
    }),
  )
  return { units, means, covariance }
}

/** A sum less than this share of what it is made of is only rounding. */
const rounding = 1e-11

/** The variance of a linear combination of the quantities, and with another one their covariance. */
export function covarianceOf(
  { covariance }: Moments,
  weights: readonly number[],
  others: readonly number[] = weights,
): number {
  let sum = 0
  let size = 0
  for (const [i, a] of weights.entries()) {
    if (a === 0) continue
    for (const [j, b] of others.entries()) {
      const part = b === 0 ? 0 : a * b * (covariance[i]?.[j] ?? 0)
      sum += part
      size += Math.abs(part)
    }
  }
  return Math.abs(sum) > rounding * size ? sum : 0
}
