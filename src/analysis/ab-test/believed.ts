import { betaBeats, betaLoss } from '../../stats/beta'
import { chanceAbove, expectedLoss, normalPosterior } from '../../stats/bayes'
import type { Comparison } from '../../stats/comparison'
import type { Share } from '../../stats/proportions'
import type { Design } from './design'

/** How likely a variant is better, what taking it costs on average if it is not, and by which model. */
export interface Belief {
  readonly chanceToBeat: number
  readonly expectedLoss: number
  readonly belief: 'lift' | 'difference' | 'beta-binomial'
}

/** Which model is asked for, and the belief about the lift before the test; flat where it is absent. */
export interface Prior {
  readonly belief: 'normal' | 'beta-binomial'
  readonly prior: { readonly mean: number; readonly standardDeviation: number } | null
}

/** A normal posterior of the lift, or of the difference where there is no lift to speak of. */
export function normalBelief(
  lift: Comparison | null,
  between: Comparison,
  { goal }: Design,
  { prior }: Prior,
): Belief {
  const of = lift ?? between
  const posterior = normalPosterior(
    of.estimate,
    of.standardError,
    lift !== null && prior !== null ? prior : undefined,
  )
  const better = goal === 'decrease' ? { ...posterior, mean: -posterior.mean } : posterior
  return {
    chanceToBeat: chanceAbove(better),
    expectedLoss: expectedLoss(better),
    belief: lift === null ? 'difference' : 'lift',
  }
}

/** Beta posteriors of two shares, each with Laplace's flat prior, Beta(1, 1). */
export function betaBelief(control: Share, treatment: Share, { goal }: Design): Belief {
  const of = ({ successes, trials }: Share) => {
    const [a, b] = [1 + successes, 1 + trials - successes]
    return goal === 'decrease' ? { a: b, b: a } : { a, b }
  }
  const [base, better] = [of(control), of(treatment)]
  return {
    chanceToBeat: betaBeats(better, base),
    expectedLoss: betaLoss(better, base),
    belief: 'beta-binomial',
  }
}
