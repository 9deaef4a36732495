import type { Interval } from './interval'
import type { Sample } from './sample'
import { studentBelow, studentQuantile } from './student'

/** An estimate with its standard error, and the degrees of freedom its interval is read with. */
export interface Comparison {
  readonly estimate: number
  readonly standardError: number
  readonly degrees: number
}

/** What a test looks for: any difference, or only one above or below. */
export type Alternative = 'two-sided' | 'greater' | 'less'

/** Means that differ by less than this share of themselves are the same but for rounding. */
const rounding = 1e-12

/** The difference of two means, treatment less control, with Welch's and Satterthwaite's degrees of freedom. */
export function difference(control: Sample, treatment: Sample): Comparison {
  const squared = control.variance / control.units + treatment.variance / treatment.units
  const away = treatment.mean - control.mean
  const size = Math.max(Math.abs(control.mean), Math.abs(treatment.mean))
  return {
    estimate: Math.abs(away) > rounding * size ? away : 0,
    standardError: Math.sqrt(squared),
    degrees: satterthwaite(control, treatment),
  }
}

/** The p-value of “the estimate is `value`”. Without any spread it is 1 at that value and 0 elsewhere. */
export function pValue(
  { estimate, standardError, degrees }: Comparison,
  alternative: Alternative = 'two-sided',
  value = 0,
): number {
  const away = estimate - value
  if (away === 0) return alternative === 'two-sided' ? 1 : 0.5
  const t = away / standardError
  if (alternative === 'less') return studentBelow(t, degrees)
  if (alternative === 'greater') return studentBelow(-t, degrees)
  return 2 * studentBelow(-Math.abs(t), degrees)
}

/**
 * The interval that misses the estimated value with chance `alpha`, which may be too small for `1 − alpha` to differ from
 * 1; open on one side where the alternative is one-sided.
 */
export function confidenceInterval(
  { estimate, standardError, degrees }: Comparison,
  alpha = 0.05,
  alternative: Alternative = 'two-sided',
): Interval {
  const both = alternative === 'two-sided'
  const reach = -studentQuantile(both ? alpha / 2 : alpha, degrees) * standardError
  return {
    low: alternative === 'less' ? Number.NEGATIVE_INFINITY : estimate - reach,
    high: alternative === 'greater' ? Number.POSITIVE_INFINITY : estimate + reach,
  }
}

/** Satterthwaite's degrees of freedom of the difference of two means; infinite where nothing varies. */
function satterthwaite(control: Sample, treatment: Sample): number {
  const a = control.variance / control.units
  const b = treatment.variance / treatment.units
  if (a + b === 0) return Number.POSITIVE_INFINITY
  return (a + b) ** 2 / (a ** 2 / (control.units - 1) + b ** 2 / (treatment.units - 1))
}
