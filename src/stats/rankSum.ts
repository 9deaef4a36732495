import type { Alternative } from './comparison'
import { normalBelow } from './normal'

/** What the ranks of two samples come to. */
export interface RankSum {
  /** U: in how many pairs the treatment's value is above the control's, ties counting half */
  readonly above: number
  readonly control: number
  readonly treatment: number
  /** the sum of t³ − t over all values, t how many units of both samples share the value */
  readonly ties: number
}

/** The Mann–Whitney test: its statistic, and the share of pairs in which the treatment's value is above. */
export interface RankTest {
  readonly statistic: number
  readonly share: number
  readonly pValue: number
}

/**
 * The rank sum test of Mann and Whitney (1947) by its normal distribution, with the variance that ties leave and a correction
 * of continuity, as R's `wilcox.test(exact = FALSE, correct = TRUE)` has it. It asks whether values of one sample tend to be
 * larger, not whether its mean is. Where all values are the same there is nothing to tell: the p-value is 1.
 */
export function mannWhitney(
  { above, control, treatment, ties }: RankSum,
  alternative: Alternative = 'two-sided',
): RankTest {
  const pairs = control * treatment
  const units = control + treatment
  const away = above - pairs / 2
  const variance = (pairs / 12) * (units + 1 - ties / (units * (units - 1)))
  const half =
    alternative === 'two-sided' ? Math.sign(away) / 2 : alternative === 'greater' ? 0.5 : -0.5
  const found = { statistic: above, share: above / pairs }
  if (!(variance > 0)) return { ...found, pValue: 1 }
  const z = (away - half) / Math.sqrt(variance)
  if (alternative === 'greater') return { ...found, pValue: normalBelow(-z) }
  if (alternative === 'less') return { ...found, pValue: normalBelow(z) }
  return { ...found, pValue: Math.min(1, 2 * normalBelow(-Math.abs(z))) }
}
