import { normalBelow } from './normal'

/** Two groups ranked together; equal values share the mean of their ranks. */
export interface Ranked {
  readonly units: number
  readonly others: number
  /** the sum of the ranks of the first group */
  readonly rankSum: number
  /** the sum of t³ − t over every set of t equal values */
  readonly ties: number
}

/** The outcome of a rank test. */
export interface RankTest {
  /** how many pairs the first group wins, ties counting half */
  readonly u: number
  readonly pValue: number
}

/**
 * Mann and Whitney's test, two-sided, by the normal approximation with the variance corrected for ties
 * (Lehmann 1975) and the correction of continuity, as R's `wilcox.test` and SciPy have it.
 */
export function rankTest({ units, others, rankSum, ties }: Ranked): RankTest {
  const u = rankSum - (units * (units + 1)) / 2
  const all = units + others
  const variance = ((units * others) / 12) * (all + 1 - ties / (all * (all - 1)))
  const away = Math.max(0, Math.abs(u - (units * others) / 2) - 0.5)
  return { u, pValue: variance > 0 ? Math.min(1, 2 * normalBelow(-away / Math.sqrt(variance))) : 1 }
}
