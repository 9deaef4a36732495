import type { Measure } from './fragments'
import type { Mood } from './segments'

/** One segment; shares are fractions, the revenue share null where there is no revenue to share. */
export interface SegmentSummary {
  readonly name: string
  /** what to do for it, in the notebook's language */
  readonly action: string
  readonly position: number
  readonly mood: Mood
  readonly customers: number
  readonly customerShare: number
  readonly amount: number
  readonly amountShare: number | null
  readonly orders: number
  readonly medianRecency: number
  readonly medianOrders: number
  readonly medianAmount: number
}

/** Customers who went from one segment to another; `from` is null for those who were none before. */
interface Flow {
  readonly from: string | null
  readonly to: string
  readonly customers: number
  readonly amount: number
  /** of these, whose weighted score rose and fell */
  readonly rose: number
  readonly fell: number
}

/** A level of a score and the values it stands for. */
interface LevelSummary {
  readonly measure: Measure
  readonly score: number
  readonly low: number
  readonly high: number
  readonly customers: number
  readonly amount: number
}

/** All that checks, findings and charts know of the data. Amounts are net. */
export interface Summary {
  /** what a row stands for */
  readonly grain: 'orders' | 'customers'
  /** whether there is a column that says when customers bought */
  readonly isDated: boolean
  /** the reference date, and whether the analyst chose it; null where there is no date at all */
  readonly asOf: string | null
  readonly asOfChosen: boolean
  /** the earlier date, where one is asked for */
  readonly compare: string | null
  /** the first and the last row that count */
  readonly from: string | null
  readonly to: string | null
  readonly rows: {
    readonly read: number
    readonly counted: number
    readonly withoutTime: number
    readonly withoutAmount: number
    readonly later: number
    readonly guest: number
    readonly withoutOrder: number
    readonly purchase: number
    readonly refund: number
    /** of orders left out because nothing was left of them after refunds */
    readonly refunded: number
  }
  readonly customers: {
    readonly scored: number
    readonly withoutRevenue: number
    readonly withoutOrder: number
  }
  /** whether the analyst says that the column names customers, however odd it looks */
  readonly customerAccepted: boolean
  /** the column that names customers, and in it who ordered most often */
  readonly busiest: { readonly column: string; readonly name: string; readonly orders: number }
  readonly amount: {
    readonly counted: number
    readonly scored: number
    readonly guest: number
    readonly refund: number
    readonly withoutOrder: number
    readonly unpaid: number
  }
  /** rows whose state says that they were never paid */
  readonly unpaid: { readonly rows: number; readonly status: string; readonly counted: boolean }
  readonly orders: number
  readonly orderRole: boolean
  /** the one currency of all rows, where there is a column that says it */
  readonly currency: string | null
  /** two different currencies, where there are */
  readonly currencies: readonly [string, string] | null
  /** what the monetary score compares */
  readonly monetary: 'net' | 'mean' | 'gross'
  /** the highest score of each measure */
  readonly tops: Readonly<Record<Measure, number>>
  /** whose thresholds the analyst set */
  readonly fixed: Readonly<Record<Measure, boolean>>
  /** whether rules are there that the segments asked for do not use */
  readonly rulesUnused: boolean
  /** the analyst's own rules, and what is wrong with them; null where others are asked for */
  readonly rules: {
    readonly count: number
    readonly repeated: readonly string[]
    readonly empty: readonly string[]
    /** whose bounds hold no score there is */
    readonly beyond: readonly string[]
    /** whose customers earlier rules name already */
    readonly covered: readonly string[]
  } | null
  readonly thresholds: Readonly<Record<Measure, readonly number[]>>
  /** where high began, for the eight segments */
  readonly split: {
    readonly by: 'mean' | 'median'
    readonly of: 'values' | 'scores'
    readonly at: Readonly<Record<Measure, number>>
  } | null
  readonly segments: readonly SegmentSummary[]
  readonly movement: readonly Flow[]
  readonly levels: readonly LevelSummary[]
  /** customers by recency score, frequency score and segment */
  readonly map: readonly {
    readonly recency: number
    readonly frequency: number
    readonly segment: string
    readonly mood: Mood
    readonly customers: number
  }[]
  readonly grid: readonly {
    readonly recency: number
    readonly frequency: number
    readonly customers: number
    readonly amount: number
  }[]
  /** customers by days since their last order, number of orders and revenue; `high` is exclusive */
  readonly distribution: readonly {
    readonly measure: Measure
    readonly low: number
    readonly high: number
    readonly customers: number
  }[]
}
