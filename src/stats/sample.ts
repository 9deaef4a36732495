import type { Moments } from './moments'

/** What a comparison needs of one arm: its units, their mean, and the variance of a single unit. */
export interface Sample {
  readonly units: number
  readonly mean: number
  readonly variance: number
  /** the mean before an adjustment such as CUPED, which a relative lift is taken against */
  readonly unadjusted?: number
}

/** The quantity at a place of the moments, as it is. */
export function sampleAt({ units, means, covariance }: Moments, place: number): Sample {
  return { units, mean: means[place] ?? 0, variance: covariance[place]?.[place] ?? 0 }
}

/** A share as a sample of zeros and ones; its variance is p(1 − p). */
export function shareSample(successes: number, units: number): Sample {
  const mean = units > 0 ? successes / units : 0
  return { units, mean, variance: mean * (1 - mean) }
}
