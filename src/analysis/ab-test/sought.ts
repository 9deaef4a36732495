import type { Alternative } from '../../stats/comparison'
import type { Design } from './design'

/** The two ends of an interval; null where there is none. */
interface Ends {
  readonly low: number | null
  readonly high: number | null
}

/** What a test looks for in the difference itself: doing better is a smaller value where less is better. */
export function soughtIn({ goal }: Pick<Design, 'goal'>, alternative: Alternative): Alternative {
  if (alternative === 'two-sided' || goal === 'increase') return alternative
  return oppositeOf(alternative)
}

/** The side a one-sided test does not look for. */
export const oppositeOf = (alternative: Exclude<Alternative, 'two-sided'>): Alternative =>
  alternative === 'greater' ? 'less' : 'greater'

/** On how many sides a difference is looked for. */
export const sidesOf = (alternative: Alternative): 1 | 2 => (alternative === 'two-sided' ? 2 : 1)

/** An interval that misses for certain is none: one that all but does stands for it. */
const farthest = 1 - 1e-9

/**
 * The chance of missing the truth of a two-sided interval each end of which is the bound this test asks for: a one-sided
 * test spends all of `alpha` on its one side.
 */
export const bothEnds = (alpha: number, alternative: Alternative) =>
  Math.min(farthest, (2 * alpha) / sidesOf(alternative))

/** The interval as a test names it: where one side is looked for, the other end is open. */
export function named<E extends Ends>(ends: E, alternative: Alternative): E {
  if (alternative === 'greater') return { ...ends, high: null }
  return alternative === 'less' ? { ...ends, low: null } : ends
}
