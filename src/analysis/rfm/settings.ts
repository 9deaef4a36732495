import type { ParamValues } from '../contract'
import type { params } from './declare'
import { measureNames, type Measure } from './fragments'
import type { Rule, Scheme, Span } from './segments'

type Given = ParamValues<typeof params>

/** How scores come about, read off the params. */
export interface Scale {
  /** the highest score of each measure */
  readonly tops: Readonly<Record<Measure, number>>
  /** thresholds set by hand, ascending; empty where they are quantiles */
  readonly fixed: Readonly<Record<Measure, readonly number[]>>
  /** what is added to each quantile */
  readonly offset: 0 | 1
  /** whether a value on a threshold belongs to the class above it */
  readonly upper: boolean
  /** of recency, frequency and monetary score in the weighted one; they add up to 1 */
  readonly weights: readonly [number, number, number]
}

/** What becomes of rows of orders before they are scored. */
export interface Rules {
  readonly asOf: string | null
  /** the R package takes every row as a transaction */
  readonly everyRow: boolean
  readonly frequency: Given['frequency']
  readonly monetary: Given['monetary']
  readonly elapsed: boolean
  readonly countUnpaid: boolean
  readonly leaveOutRefunded: boolean
}

export interface Settings {
  readonly scale: Scale
  readonly rules: Rules
  readonly scheme: Scheme
  readonly bins: number
  /** the analyst's own, for the scheme `custom` */
  readonly segmentRules: readonly Rule[]
  readonly compare: string | null
  readonly split: Given['split']
  readonly splitOf: Given['split_of']
}

export function settingsOf(given: Given): Settings {
  const compatible = given.method === 'rfm-compatible'
  const fixed = byMeasure((name) =>
    [...new Set(given[`${name}_thresholds`])].toSorted((a, b) => a - b),
  )
  return {
    scale: {
      fixed,
      tops: byMeasure((name) => (fixed[name].length > 0 ? fixed[name].length + 1 : given.bins)),
      offset: compatible ? 1 : 0,
      upper: compatible || given.at_threshold === 'upper',
      weights: weightsOf(given.weights),
    },
    rules: {
      asOf: given.as_of,
      everyRow: compatible,
      frequency: compatible ? 'rows' : given.frequency,
      monetary: given.monetary,
      elapsed: given.days === 'elapsed',
      countUnpaid: given.unpaid === 'count',
      leaveOutRefunded: given.refunded === 'leave-out' && !compatible,
    },
    scheme: given.segments,
    bins: given.bins,
    segmentRules: given.rules.map(ruleOf),
    compare: given.compare,
    split: given.split,
    splitOf: given.split_of,
  }
}

/** A rule of the analyst's own: no bound is any score, one is that score alone. */
function ruleOf({ name, action, ...bounds }: Given['rules'][number], i: number): Rule {
  const span = ([low, high = low]: readonly number[]): Span =>
    low === undefined || high === undefined ? [-Infinity, Infinity] : [low, high]
  return {
    id: `own-${String(i + 1)}`,
    mood: 'other',
    own: { name: name.trim(), action },
    recency: span(bounds.recency),
    frequency: span(bounds.frequency),
    monetary: span(bounds.monetary),
  }
}

/** Weights that add up to 1. */
function weightsOf([
  recency = 0,
  frequency = 0,
  monetary = 0,
]: readonly number[]): Scale['weights'] {
  const total = recency + frequency + monetary
  return [recency / total, frequency / total, monetary / total]
}

export function byMeasure<T>(make: (name: Measure) => T): Readonly<Record<Measure, T>> {
  const [recency, frequency, monetary] = measureNames
  return {
    [recency]: make(recency),
    [frequency]: make(frequency),
    [monetary]: make(monetary),
  }
}
