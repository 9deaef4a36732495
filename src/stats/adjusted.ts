import { difference, type Comparison } from './comparison'
import { covarianceOf, pooledMoments, type Moments } from './moments'
import type { Sample } from './sample'

/** A mean of one quantity, or the ratio of two means, by their places in the moments. */
export interface Quotient {
  readonly numerator: number
  readonly denominator?: number
}

/** What is compared, and what is known of the units from before and taken out of it (CUPED). */
export interface Measure {
  readonly outcome: Quotient
  readonly before: readonly Quotient[]
}

/** How much of each earlier quantity is taken out, and its mean over all arms, around which that is done. */
export interface Adjustment {
  readonly factors: readonly number[]
  readonly centres: readonly number[]
}

/**
 * The factors of CUPED (Deng, Xu, Kohavi and Walker 2013), the least squares of the outcome on what is
 * known from before. For a mean the covariances are those of all arms together, around the joint means;
 * for a ratio those within the arms, added up, of the linearised quantities. Both as GrowthBook has them
 * for one earlier quantity. What does not vary, or follows from the others, gets the factor 0.
 */
export function adjustment(arms: readonly Moments[], { outcome, before }: Measure): Adjustment {
  const size = arms[0]?.means.length ?? 0
  const all = pooledMoments(arms, size)
  const centres = before.map((one) => value(all, one))
  const sources = outcome.denominator === undefined ? [all] : arms
  const joint = (a: Quotient, b: Quotient) =>
    sources.reduce((sum, arm) => sum + covarianceOf(arm, gradient(arm, a), gradient(arm, b)), 0)
  const factors = leastSquares(
    before.map((a) => before.map((b) => joint(a, b))),
    before.map((a) => joint(a, outcome)),
  )
  return { factors, centres }
}

/** One arm as a sample: its adjusted mean, and the variance of a unit by the delta method. */
export function adjustedSample(arm: Moments, measure: Measure, by: Adjustment): Sample {
  const unadjusted = value(arm, measure.outcome)
  const taken = measure.before.reduce(
    (sum, one, i) => sum + (by.factors[i] ?? 0) * (value(arm, one) - (by.centres[i] ?? 0)),
    0,
  )
  const variance = Math.max(0, covarianceOf(arm, slope(arm, measure, by)))
  return { units: arm.units, mean: unadjusted - taken, variance, unadjusted }
}

/**
 * The lift of the adjusted difference over the control's unadjusted mean, by the delta method over all
 * quantities at once, since that mean is part of both. NaN where the control's mean is 0.
 */
export function adjustedLift(
  control: Moments,
  treatment: Moments,
  measure: Measure,
  by: Adjustment,
): Comparison {
  const from = adjustedSample(control, measure, by)
  const to = adjustedSample(treatment, measure, by)
  const base = value(control, measure.outcome)
  const { estimate, degrees } = difference(from, to)
  const baseSlope = gradient(control, measure.outcome)
  const controlSlope = slope(control, measure, by).map(
    (each, i) => each + (estimate / base) * (baseSlope[i] ?? 0),
  )
  const squared =
    to.variance / treatment.units + Math.max(0, covarianceOf(control, controlSlope)) / control.units
  return {
    estimate: estimate / Math.abs(base),
    standardError: Math.sqrt(squared) / Math.abs(base),
    degrees,
  }
}

function value({ means }: Moments, { numerator, denominator }: Quotient): number {
  const above = means[numerator] ?? 0
  if (denominator === undefined) return above
  const below = means[denominator] ?? 0
  return below === 0 ? 0 : above / below
}

/** How a quotient moves with each mean. */
function gradient(arm: Moments, quotient: Quotient): readonly number[] {
  const { numerator, denominator } = quotient
  const below = denominator === undefined ? 1 : (arm.means[denominator] ?? 0)
  return arm.means.map((_, i) => {
    if (below === 0) return 0
    if (i === numerator) return 1 / below
    return i === denominator ? -value(arm, quotient) / below : 0
  })
}

function slope(arm: Moments, { outcome, before }: Measure, { factors }: Adjustment) {
  const taken = before.map((one) => gradient(arm, one))
  return gradient(arm, outcome).map((each, i) =>
    taken.reduce((left, one, k) => left - (factors[k] ?? 0) * (one[i] ?? 0), each),
  )
}

/** Solves the normal equations by elimination; a quantity without variance of its own left is passed over. */
function leastSquares(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0])
  const size = rows.length
  const used = new Set<number>()
  for (let k = 0; k < size; k++) {
    const pivotRow = rows[k] ?? []
    const pivot = pivotRow[k] ?? 0
    if (!(pivot > 1e-12 * (matrix[k]?.[k] ?? 0))) continue
    used.add(k)
    for (const [i, row] of rows.entries()) {
      if (i === k) continue
      const times = (row[k] ?? 0) / pivot
      rows[i] = row.map((each, j) => each - times * (pivotRow[j] ?? 0))
    }
  }
  return rows.map((row, i) => (used.has(i) ? (row[size] ?? 0) / (row[i] ?? 1) : 0))
}
