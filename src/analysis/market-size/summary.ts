import type { Kinds } from './kinds'
import type { Growth, Outlook, Period, Series } from './series'
import type { Sizing } from './sizing'

/** The share of a seller, as a fraction; null where nothing was sold, or nothing is compared. */
export interface Share {
  readonly name: string
  readonly share: number | null
  readonly change: number | null
  readonly previousShare: number | null
  readonly value: number
  readonly isOther: boolean
}

/** How concentrated a market is. Where some sellers are not known, an index has bounds. */
export interface Concentration {
  readonly sellers: number
  readonly total: number
  readonly hhi: Bounds
  readonly effectiveNumber: Bounds
  readonly cr1: number
  readonly cr4: number
  readonly cr10: number
  readonly gini: number | null
  readonly otherShare: number
}

/** `low` takes those not known as countless small ones, `high` as one. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

export interface Band {
  readonly band: string
  readonly low: number
  readonly high: number | null
  readonly value: number
  readonly share: number | null
  readonly unitShare: number | null
  readonly rows: number
  readonly ownValue: number | null
}

export const strategies = ['differentiation', 'cost', 'focus', 'unclear'] as const
export type Strategy = (typeof strategies)[number]

interface Position {
  readonly name: string
  readonly price: number
  readonly score: number
  readonly share: number
  readonly strategy: Strategy
  readonly focus: string | null
  readonly focusShare: number | null
}

/** A span of days, `to` not included. */
export interface Span {
  readonly from: string
  readonly to: string
}

/** All that checks, findings and charts know. Shares and growth are fractions, values net of refunds. */
export interface Summary {
  readonly kinds: Kinds
  /** whether figures are money or pieces */
  readonly unit: 'money' | 'integer'
  readonly revenue: 'net' | 'gross' | 'as-given'
  readonly own: string
  readonly rows: {
    readonly given: boolean
    readonly read: number
    readonly counted: number
    readonly withoutValue: number
    readonly withoutTime: number
    readonly unpaid: number
    readonly unpaidCounted: boolean
    readonly negative: number
    readonly negativeValue: number
    readonly withoutName: number
    readonly withoutPrice: number
  }
  readonly currencies: readonly [string, string] | null
  readonly period: Period | null
  readonly covered: Span | null
  readonly whole: Span | null
  readonly current: Span | null
  readonly previous: Span | null
  /** the latest whole year, which sizes, prices and positions are of; all rows where there is none */
  readonly latest: Span | null
  readonly series: Series | null
  /** the period after the last whole one, as far as it is known */
  readonly open: { readonly at: string; readonly value: number } | null
  readonly categories: readonly Growth[]
  readonly growth: Growth | null
  readonly outlook: Outlook | null
  readonly shares: readonly Share[]
  readonly concentration: Concentration | null
  readonly before: Concentration | null
  readonly belowZero: { readonly sellers: number; readonly value: number }
  readonly merger: {
    readonly names: string
    readonly found: number
    readonly wanted: number
    readonly share: number
    readonly delta: number
    readonly hhi: number
  } | null
  readonly bands: readonly Band[]
  readonly positions: readonly Position[]
  readonly split: { readonly price: number; readonly score: number; readonly by: 'median' | 'mean' }
  readonly sizing: Sizing
  readonly assumptions: {
    readonly shape: 'triangular' | 'pert' | 'uniform'
    readonly meets: 'tam' | 'sam' | 'som'
    /** the market as a whole is that of the data */
    readonly measured: boolean
    /** whether somebody said who could buy; else the bottom-up size is what the shop's own customers buy */
    readonly segmented: boolean
    /** filters above a market that is neither given nor in the data */
    readonly baseless: boolean
    /** assumptions that do not go from low to high, or below zero */
    readonly disordered: readonly string[]
    /** shares above one */
    readonly excessive: readonly string[]
    /** segments that lack a number */
    readonly incomplete: readonly string[]
    readonly repeated: readonly string[]
  }
  /** the market of the latest year in the data, and what is ours of it */
  readonly measured: { readonly total: number; readonly served: number; readonly own: number }
  readonly servedWanted: boolean
  readonly shop: (Span & { readonly guests: number; readonly sales: number }) | null
}
