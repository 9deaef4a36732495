import type { RankTest } from '../../stats/rankSum'
import type { Check } from './checks'
import type { Contrast, Settings } from './compare'
import type { Design } from './design'
import type { Decision } from './decision'

/** A variant against the control, by one metric. */
export interface Treatment {
  readonly variant: string
  readonly contrast: Contrast
  readonly pAdjusted: number
  /** the p-value of the side that a one-sided test does not look for, and the same adjusted; null for a two-sided one */
  readonly opposite: { readonly pValue: number; readonly pAdjusted: number } | null
  /**
   * the plain means with values capped where they are not, or uncapped where they are; `flips` where one of the two
   * looks finds a difference and the other none
   */
  readonly other: {
    readonly difference: number
    readonly pValue: number
    readonly flips: boolean
  } | null
  /** the Mann–Whitney test of its units' values; null where it was not asked for */
  readonly ranks: RankTest | null
}

/** What a metric comes to in one variant, the control included. */
export interface ArmSummary {
  readonly variant: string
  readonly units: number
  /** null for a ratio with nothing to divide by */
  readonly mean: number | null
  readonly sum: number
  /** the sum of what is divided by; null but for ratios */
  readonly denominator: number | null
  readonly standardDeviation: number | null
}

export interface MetricSummary extends Omit<Design, 'measure'> {
  /** the control's mean, before any adjustment */
  readonly base: number
  readonly cap: number | null
  /** the factor of CUPED and what it takes off the variance; null without it */
  readonly theta: number | null
  readonly varianceReduction: number | null
  readonly arms: readonly ArmSummary[]
  readonly treatments: readonly Treatment[]
}

/** A comparison within a part of the units: a day, all days up to one, a value of a segment. */
export interface Part {
  readonly value: string
  readonly metric: string
  readonly variant: string
  readonly units: number
  /** null for a ratio with nothing to divide by */
  readonly mean: number | null
  readonly contrast: Contrast | null
}

export interface SegmentPart extends Part {
  readonly segment: string
  readonly pAdjusted: number | null
  /** whether the effect differs between the values of the segment */
  readonly interaction: number | null
}

/** All that checks, findings, charts and tables know of the data. */
export interface Summary {
  readonly rows: {
    readonly read: number
    readonly withoutUnit: number
    readonly withoutVariant: number
    readonly withoutTime: number
    readonly withoutRevenue: number
    readonly unread: number
    readonly unreadExample: string | null
    readonly refund: number
    readonly refundAmount: number
  }
  readonly currencies: readonly [string, string] | null
  /** whether there is anything to read */
  readonly given: boolean
  /** whether rows are counts of units */
  readonly counted: boolean
  /** whether planned shares are said that cannot be: a variant twice, or nothing for all */
  readonly sharesOdd: boolean
  /** whether looks are planned that cannot be: not ascending, or fewer than there were */
  readonly looksOdd: boolean
  /** metrics that counts cannot tell */
  readonly untold: readonly string[]
  readonly unitRole: boolean
  readonly timeRole: boolean
  readonly units: number
  readonly crossed: number
  readonly repeated: number
  readonly early: number
  readonly from: string | null
  readonly to: string | null
  readonly days: number | null
  readonly control: string | null
  readonly controlAsked: string | null
  readonly variants: readonly {
    readonly name: string
    readonly units: number
    readonly share: number
  }[]
  /** metrics asked for as ratios, without what to divide by */
  readonly withoutDenominator: readonly string[]
  readonly metrics: readonly MetricSummary[]
  readonly checks: readonly (Check & { readonly label: string })[]
  readonly decision: Decision
  readonly segments: readonly SegmentPart[]
  readonly daily: readonly Part[]
  readonly cumulative: readonly Part[]
  readonly settings: Settings & {
    readonly correction: 'holm' | 'bh' | 'none'
    readonly worthwhile: number
    readonly looks: number
    readonly planned: number | null
    readonly minDays: number
    readonly tolerance: number
  }
}
