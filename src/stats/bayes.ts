import { normalBelow, normalDensity } from './normal'

/** A normal distribution of what is believed about an effect. */
export interface Belief {
  readonly mean: number
  readonly standardDeviation: number
}

/**
 * The belief after seeing an estimate with its standard error: a normal likelihood on a normal prior, each
 * weighted by its precision; without a prior the estimate itself (a flat prior).
 */
export function normalPosterior(estimate: number, standardError: number, prior?: Belief): Belief {
  if (!prior) return { mean: estimate, standardDeviation: standardError }
  if (standardError === 0) return { mean: estimate, standardDeviation: 0 }
  if (prior.standardDeviation === 0) return prior
  const [before, now] = [prior.standardDeviation ** -2, standardError ** -2]
  return {
    mean: (prior.mean * before + estimate * now) / (before + now),
    standardDeviation: (before + now) ** -0.5,
  }
}

/** The probability that the effect is above 0. */
export function chanceAbove({ mean, standardDeviation }: Belief): number {
  if (standardDeviation === 0) return mean > 0 ? 1 : mean < 0 ? 0 : 0.5
  return normalBelow(mean / standardDeviation)
}

/**
 * What one loses on average by taking the treatment: the mean of −effect where the effect is below 0 and 0 elsewhere.
 * The loss of keeping the control is that of the opposite belief, `expectedLoss({…belief, mean: -belief.mean})`.
 */
export function expectedLoss({ mean, standardDeviation }: Belief): number {
  if (standardDeviation === 0) return Math.max(0, -mean)
  const z = mean / standardDeviation
  return standardDeviation * normalDensity(z) - mean * normalBelow(-z)
}
