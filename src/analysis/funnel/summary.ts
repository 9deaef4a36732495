import type { Interval } from '../../stats/interval'

/** Who goes through a funnel, by what the column of actors is known to hold. */
export type Who = 'customer' | 'visitor' | 'session' | 'order' | 'user'

export interface StepSummary {
  readonly name: string
  readonly actors: number
  /** null where nobody reached the first step */
  readonly fromStart: number | null
  /** null for the first step and where nobody reached the one before */
  readonly fromPrevious: number | null
  /** seconds from the step before, null where nobody reached it */
  readonly time: {
    readonly p10: number
    readonly p25: number
    readonly p50: number
    readonly p75: number
    readonly p90: number
  } | null
}

/** A share with its 95 % Wilson interval. */
export interface Rate extends Interval {
  readonly converted: number
  readonly entered: number
  readonly rate: number
}

/** A value of the column the funnel is broken down by: how many reached each step. */
export interface Group {
  readonly label: string
  readonly kind: 'value' | 'none' | 'other' | 'unreached'
  readonly counts: readonly number[]
}

/** Whether the share that goes on to a step differs between values. */
export interface Difference {
  readonly position: number
  readonly step: string
  readonly statistic: number
  readonly degrees: number
  readonly p: number
  readonly adjusted: number
  /** fewer than five expected somewhere: the test is then only a hint */
  readonly small: boolean
}

export interface Breakdown {
  readonly column: string
  readonly groups: readonly Group[]
  /** why nothing is tested: users count for several values, or the value is that of the last step they reached; null where it is */
  readonly untested: 'shared' | 'last' | null
  /** the test over the whole funnel has position 0 */
  readonly differences: readonly Difference[]
}

/** Those who entered in one period. */
export interface Period {
  readonly period: string
  readonly rate: Rate
  readonly mature: boolean
}

interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
}

/** What those did who stopped at a step; no event where they did nothing more. */
interface Next {
  readonly position: number
  readonly step: string
  readonly event: string | null
  readonly actors: number
  readonly share: number
}

/** A part of the change between two periods. `effect` is in actors who finish, and adds up over the parts. */
interface Part {
  /** 0 is the traffic */
  readonly position: number
  readonly factor: string
  readonly before: number
  readonly after: number
  readonly effect: number
}

export interface Change {
  readonly since: string
  readonly until: string
  readonly converted: readonly [before: number, after: number]
  readonly parts: readonly Part[]
}

/** All that checks, findings and charts know of the data. */
export interface Summary {
  readonly order: 'ordered' | 'strict' | 'strict_order' | 'any'
  /** as it was counted: where entries cannot count by themselves, each user's deepest does */
  readonly entry: 'any' | 'first' | 'each'
  readonly unit: 'visitor' | 'session'
  readonly who: Who
  /** the column whose value all steps of an attempt share */
  readonly hold: string | null
  /** in seconds, null without a limit */
  readonly window: number | null
  readonly stepWindow: number | null
  readonly steps: readonly StepSummary[]
  readonly overall: Rate | null
  /** of those whose window was over when the data ended */
  readonly mature: Rate | null
  readonly medianTotal: number | null
  readonly p90Total: number | null
  readonly rows: {
    readonly read: number
    readonly leftOut: number
    readonly withoutActor: number
    readonly withoutEvent: number
    readonly withoutTime: number
  }
  readonly from: string | null
  readonly to: string | null
  readonly daily: boolean
  /** not known where a range of dates hides earlier entries */
  readonly withoutStart: number | null
  /** of those who stopped before a step, how many did it nevertheless, before the steps before it or too late */
  readonly missed: readonly { readonly position: number; readonly actors: number }[]
  /** users whom an excluded event leaves out altogether */
  readonly leftOut: number
  readonly duplicates: number
  /** actors who can still go on, because their window was not over when the data ended */
  readonly open: number
  /** steps that never occur, each with the names that come nearest */
  readonly unknown: readonly { readonly step: string; readonly nearest: readonly string[] }[]
  /** the most frequent events, for those who have yet to choose steps */
  readonly known: readonly string[]
  /** conditions that ask a column of numbers for something that is no number */
  readonly unreadable: readonly { readonly column: string; readonly value: string }[]
  /** settings that say nothing in this order */
  readonly idle: readonly string[]
  readonly breakdown: Breakdown | null
  readonly trendUnit: 'none' | 'day' | 'week' | 'month'
  readonly trend: readonly Period[]
  readonly distribution: readonly Bin[]
  readonly next: readonly Next[]
  readonly change: Change | null
  /** whether entries are to end before they begin */
  readonly reversed: boolean
  /** the column that says who did it */
  readonly column: string
  /** whether a comparison is asked for whose dates are not known */
  readonly undated: boolean
}
