import { normalQuantile } from './normal'

export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * Wilson's score interval of a proportion: the shares that a z test at this chance of a false find would not refuse.
 * It stays within 0 and 1 and holds its level for few cases and for shares near 0 or 1, where the
 * plain normal interval does not (Wilson 1927; Brown, Cai and DasGupta 2001). All of 0 to 1 where there are no trials.
 */
export function wilson(successes: number, trials: number, alpha = 0.05): Interval {
  if (!(trials > 0)) return { low: 0, high: 1 }
  const z2 = normalQuantile(alpha / 2) ** 2
  const share = successes / trials
  const centre = (share + z2 / (2 * trials)) / (1 + z2 / trials)
  const half =
    (Math.sqrt(z2) * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials * trials))) /
    (1 + z2 / trials)
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === trials ? 1 : Math.min(1, centre + half),
  }
}
