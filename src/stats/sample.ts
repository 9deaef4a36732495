/** What a comparison needs of one arm: its units, their mean, and the variance of a single unit. */
export interface Sample {
  readonly units: number
  readonly mean: number
  readonly variance: number
  /** what it was before an adjustment such as CUPED; a relative lift is taken against that mean */
  readonly unadjusted?: Unadjusted
}

/** A mean before its adjustment, and how the two vary on a single unit. */
interface Unadjusted {
  readonly mean: number
  readonly variance: number
  /** with the adjusted mean */
  readonly covariance: number
}

/** A share as a sample of zeros and ones; its variance is p(1 − p). */
export function shareSample(successes: number, units: number): Sample {
  const mean = units > 0 ? successes / units : 0
  return { units, mean, variance: mean * (1 - mean) }
}

/** Two quantities measured on the same units; variances and covariance with n − 1. */
export interface Pair {
  readonly units: number
  readonly meanY: number
  readonly meanX: number
  readonly varianceY: number
  readonly varianceX: number
  readonly covariance: number
}

/**
 * A ratio of two means as a sample, such as revenue per order where units are visitors: the delta method
 * at the unit of randomisation (Deng, Knoblich and Lu 2018). Y is the numerator, X the denominator.
 * A denominator without any sum gives a ratio of 0 without variance.
 */
export function ratioSample({ units, ...of }: Pair): Sample {
  if (of.meanX === 0) return { units, mean: 0, variance: 0 }
  const mean = of.meanY / of.meanX
  const variance =
    (of.varianceY + mean * mean * of.varianceX - 2 * mean * of.covariance) / of.meanX ** 2
  return { units, mean, variance: Math.max(0, variance) }
}

/**
 * The factor by which CUPED takes the pre-period X out of the outcome Y: covariance over variance of all arms
 * together, around their joint means (Deng, Xu, Kohavi and Walker 2013). 0 where X does not vary.
 */
export function cupedFactor(arms: readonly Pair[]): number {
  const all = together(arms)
  return all.varianceX > 0 && all.varianceY > 0 ? all.covariance / all.varianceX : 0
}

/** The outcome Y of one arm less `factor` times its pre-period X. */
export function cupedSample(arm: Pair, factor: number): Sample {
  const variance = arm.varianceY + factor * factor * arm.varianceX - 2 * factor * arm.covariance
  return {
    units: arm.units,
    mean: arm.meanY - factor * arm.meanX,
    variance: Math.max(0, variance),
    unadjusted: {
      mean: arm.meanY,
      variance: arm.varianceY,
      covariance: arm.varianceY - factor * arm.covariance,
    },
  }
}

/** The moments of several groups of units as of one group (Chan, Golub and LeVeque 1983). */
function together(groups: readonly Pair[]): Pair {
  const units = groups.reduce((sum, group) => sum + group.units, 0)
  const mean = (of: (group: Pair) => number) =>
    groups.reduce((sum, group) => sum + of(group) * group.units, 0) / units
  const meanY = mean((group) => group.meanY)
  const meanX = mean((group) => group.meanX)
  const spread = (within: (group: Pair) => number, between: (group: Pair) => number) =>
    groups.reduce(
      (sum, group) =>
        sum +
        (group.units > 1 ? within(group) * (group.units - 1) : 0) +
        between(group) * group.units,
      0,
    ) /
    (units - 1)
  return {
    units,
    meanY,
    meanX,
    varianceY: spread(
      (group) => group.varianceY,
      (group) => (group.meanY - meanY) ** 2,
    ),
    varianceX: spread(
      (group) => group.varianceX,
      (group) => (group.meanX - meanX) ** 2,
    ),
    covariance: spread(
      (group) => group.covariance,
      (group) => (group.meanY - meanY) * (group.meanX - meanX),
    ),
  }
}
