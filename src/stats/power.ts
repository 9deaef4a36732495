import { noncentralBelow } from './noncentral'
import { normalBelow, normalQuantile } from './normal'
import { sequentialFactor } from './sequential'
import { studentQuantile } from './student'

/** How many units each of the two arms has; need not be whole. */
export interface Arms {
  readonly control: number
  readonly treatment: number
}

/** How strict a test is. */
export interface Level {
  readonly alpha: number
  readonly sides: 1 | 2
  /** where the test is always valid: the number of units it is tightest at */
  readonly tuning?: number
}

/** Which share makes the variance of two shares where they do not differ: of both arms, of the control, each its own. */
export type NullShare = 'pooled' | 'control' | 'separate'

/**
 * The power of the z test of two shares: separate variances under the effect, and without one that of the null share.
 * Pooled, with arms of one size, this is R's `power.prop.test`; of the control, Evan Miller's calculator; separate, the
 * formula of Chow, Shao and Wang (2008). Like them it leaves out the chance of a find on the wrong side.
 */
export function powerOfShares(
  base: number,
  other: number,
  arms: Arms,
  level: Level,
  under: NullShare = 'pooled',
): number {
  const { control, treatment } = arms
  const pooled = (base * control + other * treatment) / (control + treatment)
  const first = under === 'pooled' ? pooled : base
  const second = { pooled, control: base, separate: other }[under]
  const none = Math.sqrt((first * (1 - first)) / control + (second * (1 - second)) / treatment)
  const effect = Math.sqrt((base * (1 - base)) / control + (other * (1 - other)) / treatment)
  const beyond = Math.abs(other - base) - critical(arms, level) * none
  // Two certain shares leave no spread: the test then finds what is beyond its limit, always.
  return effect > 0 ? normalBelow(beyond / effect) : beyond > 0 ? 1 : 0
}

/** The power of the test of two shares by Cohen's h, the difference of their arcsines; R's `pwr.2p2n.test`. */
export function powerOfArcsines(base: number, other: number, arms: Arms, level: Level): number {
  const h = 2 * Math.abs(Math.asin(Math.sqrt(other)) - Math.asin(Math.sqrt(base)))
  const shift = h * Math.sqrt(together(arms))
  const limit = critical(arms, level)
  return normalBelow(shift - limit) + (level.sides === 2 ? normalBelow(-shift - limit) : 0)
}

/**
 * The power of the t test of two means `deviations` standard deviations apart, by the noncentral t distribution. With
 * arms of one size this is R's `power.t.test`; like it, it leaves out the chance of a find on the wrong side.
 * An always-valid test has no degrees of freedom; its power is that of the last look.
 */
export function powerOfMeans(deviations: number, arms: Arms, level: Level): number {
  const shift = Math.abs(deviations) * Math.sqrt(together(arms))
  if (level.tuning !== undefined) return normalBelow(shift - critical(arms, level))
  const degrees = arms.control + arms.treatment - 2
  if (!(degrees > 0)) return 0
  const limit = studentQuantile(1 - level.alpha / level.sides, degrees)
  return 1 - noncentralBelow(limit, degrees, shift)
}

/** A metric as its relative lift is tested: mean and variance of one unit of the control. */
export interface Lifted {
  readonly mean: number
  readonly variance: number
  readonly lift: number
}

/**
 * The power of the test of a relative lift by the delta method, both arms with the control's variance, as GrowthBook
 * plans. Where the test is always valid the standard error is widened by as much as its interval, again as
 * GrowthBook has it; that promises more than the last look holds, see `powerOfMeans`.
 */
export function powerOfLift({ mean, variance, lift }: Lifted, arms: Arms, level: Level): number {
  const relative = variance / mean ** 2
  const squared = relative / arms.treatment + (relative * (1 + lift) ** 2) / arms.control
  const limit = normalQuantile(1 - level.alpha / level.sides)
  const shift = (Math.abs(lift) / Math.sqrt(squared)) * (limit / critical(arms, level))
  return normalBelow(shift - limit) + (level.sides === 2 ? normalBelow(-shift - limit) : 0)
}

/** How many standard errors an estimate has to lie from 0 to be a find. */
function critical({ control, treatment }: Arms, { alpha, sides, tuning }: Level): number {
  if (tuning === undefined) return normalQuantile(1 - alpha / sides)
  return sequentialFactor(control + treatment, { alpha: (2 / sides) * alpha, tuning })
}

/** The size of one sample that is as informative as the difference of two. */
const together = ({ control, treatment }: Arms) => 1 / (1 / control + 1 / treatment)
