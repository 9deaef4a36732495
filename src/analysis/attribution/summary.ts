import type { Mode, Source } from './settings'

/** The models in the order they are shown. */
export const modelIds = [
  'first',
  'last',
  'last_non_direct',
  'linear',
  'position',
  'time_decay',
  'markov_1',
  'markov_2',
  'markov_3',
  'shapley',
] as const
export type ModelId = (typeof modelIds)[number]

/** An estimate with the ends of its 95 % interval, null where none can be had. */
export interface Ranged {
  readonly value: number
  readonly low: number | null
  readonly high: number | null
}

export interface ChannelSummary {
  readonly name: string
  readonly direct: boolean
  readonly touches: number
  /** conversions and journeys it has a touch in */
  readonly conversions: number
  readonly journeys: number
  /** null where nothing is known of costs */
  readonly cost: number | null
}

/** What a model gives a channel; shares are of all that is attributed. */
export interface Credit {
  readonly conversions: number
  readonly value: number
  readonly share: Ranged
  readonly valueShare: Ranged
}

export interface ModelSummary {
  readonly id: ModelId
  /** by the channels' order */
  readonly credits: readonly Credit[]
}

export interface Removal {
  readonly order: number
  /** by the channels' order */
  readonly effects: readonly Ranged[]
  readonly valueEffects: readonly number[]
}

/** Two channels in one journey, against either of them without the other. */
export interface PairSummary {
  readonly a: string
  readonly b: string
  readonly conversions: number
  readonly support: number
  readonly lift: number
  readonly jaccard: number
  readonly journeys: number
  readonly journeyLift: number
  readonly journeyJaccard: number
  /** null where every journey converts */
  readonly test: {
    readonly rate: number
    readonly rateA: number | null
    readonly rateB: number | null
    readonly best: number
    readonly gain: Ranged
    readonly pValue: number
    readonly pAdjusted: number
  } | null
}

/** A tenth of the budget moved from the channel that returns least to the one that returns most. */
export interface Move {
  readonly from: string
  readonly to: string
  readonly amount: number
  readonly fromReturn: number
  readonly toReturn: number
  readonly change: Ranged
}

export interface PathSummary {
  readonly path: string
  readonly conversions: number
  readonly nulls: number
  readonly share: number
  readonly rate: number
}

/** All that checks, findings and charts know of the data. */
export interface Summary {
  readonly mode: Mode
  readonly source: Source
  /** the settings that words repeat */
  readonly chosen: ModelId
  readonly lookback: number | null
  readonly skipped: readonly number[]
  readonly net: boolean
  /** what was taken for the separator of ready-made paths */
  readonly separator: string
  /** what stands for the conversions no channel can claim */
  readonly unattributed: string
  readonly channels: readonly ChannelSummary[]
  readonly pooled: number
  readonly alike: readonly string[]
  readonly models: readonly ModelSummary[]
  readonly removal: readonly Removal[]
  readonly pairs: readonly PairSummary[]
  readonly moves: readonly { readonly model: ModelId; readonly move: Move }[]
  readonly paths: readonly PathSummary[]
  readonly lengths: readonly {
    readonly touches: number
    readonly conversions: number
    readonly nulls: number
  }[]
  readonly lags: readonly { readonly days: number; readonly conversions: number }[]
  readonly medianTouches: number | null
  readonly costs: {
    readonly total: number
    readonly unknown: readonly { readonly channel: string; readonly cost: number }[]
    readonly outside: number
    readonly ofPeriod: boolean
    readonly from: string | null
    readonly to: string | null
  } | null
  readonly health: Health
}

export interface Health {
  readonly rows: {
    readonly read: number
    readonly leftOut: number
    readonly withoutCustomer: number
    readonly withoutChannel: number
    readonly withoutTime: number
    readonly negative: number
  }
  readonly from: string | null
  readonly to: string | null
  readonly conversions: {
    readonly all: number
    readonly value: number
    readonly attributed: number
    readonly attributedValue: number
    readonly withoutCustomer: number
    readonly withoutTime: number
    readonly neverTouched: number
    readonly unpaid: number
    readonly unpaidStatus: string
    readonly refunds: number
    readonly truncated: number
    readonly oneTouch: number
    readonly from: string | null
    readonly to: string | null
  }
  readonly journeys: number
  readonly nulls: number
  readonly open: number
  readonly longest: number
  readonly medianDays: number | null
  readonly p90Days: number | null
  readonly medianLastDays: number | null
  readonly duplicates: number
  readonly currencies: readonly [string, string] | null
}
