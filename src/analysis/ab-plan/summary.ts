import type { PlannedLook } from '../interim'

type Metric = 'conversion' | 'mean' | 'ratio'
type Scale = 'relative' | 'absolute'

/** The metric as it is now: what an effect is added to. */
export interface Baseline {
  readonly metric: Metric
  readonly value: number
  /** of a single unit; null where it is not known */
  readonly deviation: number | null
  /** what it was taken from */
  readonly source: 'params' | 'data'
  /** 95 % interval of what was measured; null where it was given */
  readonly interval: { readonly low: number; readonly high: number } | null
}

/** An effect on both scales; the relative one is null where the baseline is 0. */
export interface Effect {
  readonly absolute: number
  readonly relative: number | null
}

/** One plan: an effect, the chance to find it, and what that takes. */
export interface Plan {
  readonly effect: Effect
  readonly power: number
  /** of all arms together, as the formula has it */
  readonly total: number
  /** the same in whole units of each arm */
  readonly all: number
  /** of the smallest variant, as the formula has it */
  readonly exact: number
  /** of the smallest variant, whole */
  readonly perVariant: number
  readonly control: number
  /** null where no traffic is known, or never */
  readonly days: number | null
}

/** A length of the test: what it can find, and how likely it finds the effect planned for. */
export interface Length {
  readonly weeks: number | null
  readonly days: number | null
  readonly perVariant: number
  readonly power: number | null
  readonly detectable: Effect | null
}

/** A look, and what is to be expected of it. */
export interface ExpectedLook extends PlannedLook {
  /** the chance that the effect planned for ends the test here */
  readonly chance: number
}

/** One cell of effects by lengths. */
export interface GridCell {
  /** on the scale of the plan */
  readonly effect: number
  readonly weeks: number | null
  readonly days: number | null
  readonly perVariant: number
  readonly power: number
}

/** Visitors who come for the first time, day by day, or as many on every day. */
export interface Traffic {
  readonly source: 'params' | 'data'
  /** over the whole window */
  readonly perDay: number
  /** at the end of the window, which later days are taken to be like */
  readonly lately: number
  readonly newcomers: readonly number[]
}

/** Whether figures of the plan rest on rows that are taken for visitors. */
export const countsRows = ({
  data,
  baseline,
  traffic,
}: Pick<Summary, 'data' | 'baseline' | 'traffic'>) =>
  data.rowsAreVisitors && (baseline?.source === 'data' || traffic?.source === 'data')

/** All that checks, findings and charts know. */
export interface Summary {
  /** what was asked for: what the plan had to find */
  readonly asked: 'units' | 'effect' | 'power' | 'nothing'
  readonly scale: Scale
  readonly baseline: Baseline | null
  readonly plan: Plan | null
  /** what keeps a plan from being made; null where nothing does */
  readonly obstacle: string | null
  readonly curve: readonly Length[]
  readonly grid: readonly GridCell[]
  readonly looks: readonly ExpectedLook[]
  /** the most that may be found in the longest time allowed; null where no traffic is known */
  readonly atMost: Length | null
  readonly traffic: Traffic | null
  readonly settings: {
    readonly variants: number
    readonly confidence: number
    /** of a single comparison, after the correction */
    readonly alpha: number
    readonly sides: 'two' | 'one'
    readonly power: number
    readonly effect: number | null
    readonly days: number | null
    readonly test: 'difference' | 'baseline' | 'separate' | 'lift' | 'arcsine'
    readonly monitoring: 'fixed' | 'sequential' | 'group-sequential'
    readonly maxWeeks: number
    readonly exposure: number
    readonly goal: string
    readonly exposed: string
  }
  /** what the same plan takes where it is read once at its end; null where that is how it is read */
  readonly fixedTotal: number | null
  readonly isMoney: boolean
  readonly data: {
    readonly given: boolean
    /** whether a row is taken for a visitor, since no column says who came or how many */
    readonly rowsAreVisitors: boolean
    readonly rows: number
    readonly withoutVisitor: number
    readonly withoutTime: number
    readonly unpaid: number
    readonly units: number
    readonly from: string | null
    readonly to: string | null
    readonly days: number
    readonly emptyDays: number
    readonly skewness: number | null
    readonly topShare: number | null
    readonly cap: number | null
    readonly events: readonly string[]
    readonly eventsBound: boolean
    readonly currencies: readonly string[]
    readonly firstWeek: number | null
    readonly lastWeek: number | null
  }
}
