import type { Comparison } from './comparison'
import type { Interval } from './interval'

/** How an always-valid interval is tuned. */
export interface Sequence {
  /** the chance of ever missing the truth */
  readonly alpha: number
  /** the number of units at which the interval is to be tightest */
  readonly tuning: number
}

/** An interval that holds however often it is looked at, and the p-value that goes with it. */
export interface AlwaysValid extends Interval {
  readonly pValue: number
}

/**
 * The asymptotic confidence sequence of an estimate over `units` units of both arms together
 * (Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas 2021, equations 9, 155 and 161), two-sided. The p-value is one
 * over the evidence against `value`, at most 1.
 */
export function alwaysValid(
  { estimate, standardError }: Comparison,
  units: number,
  { alpha, tuning }: Sequence,
  value = 0,
): AlwaysValid {
  const reach = standardError * sequentialFactor(units, { alpha, tuning })
  const mixed = units * rhoSquared(alpha, tuning)
  const away = estimate - value
  // Without spread any distance is evidence enough, and none is no evidence.
  const t = away === 0 ? 0 : away / standardError
  const logEvidence = (mixed * t * t) / (2 * (mixed + 1)) - Math.log(mixed + 1) / 2
  return {
    low: estimate - reach,
    high: estimate + reach,
    pValue: Math.min(1, Math.exp(-logEvidence)),
  }
}

/** How many standard errors an always-valid interval reaches to each side; a fixed one reaches about 1.96. */
export function sequentialFactor(units: number, { alpha, tuning }: Sequence): number {
  const mixed = units * rhoSquared(alpha, tuning)
  return Math.sqrt(((2 * (mixed + 1)) / mixed) * Math.log(Math.sqrt(mixed + 1) / alpha))
}

/** The square of the mixture's width that makes the interval tightest at `tuning` units. */
function rhoSquared(alpha: number, tuning: number): number {
  const evidence = -2 * Math.log(alpha)
  return (evidence + Math.log(evidence + 1)) / tuning
}
