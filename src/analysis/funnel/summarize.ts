import { wilson, type Interval } from '../../stats/interval'
import type { Value } from '../../table/table'
import type { PlanContext, Results } from '../contract'
import type { outputs, params, roles } from './declare'
import { nearest } from './nearest'

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

/** All that checks, findings and charts know of the data. */
export interface Summary {
  readonly order: 'ordered' | 'strict' | 'any'
  /** in seconds */
  readonly window: number
  readonly steps: readonly StepSummary[]
  readonly overall: Rate | null
  /** of those whose window was over when the data ended */
  readonly mature: Rate | null
  readonly medianTotal: number | null
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
  readonly duplicates: number
  /** actors who can still go on, because their window was not over when the data ended */
  readonly open: number
  /** steps that never occur, each with the names that come nearest */
  readonly unknown: readonly { readonly step: string; readonly nearest: readonly string[] }[]
  /** the most frequent events, for those who have yet to choose steps */
  readonly known: readonly string[]
}

export function summarize(
  results: Results<typeof outputs>,
  { params: settings }: PlanContext<typeof roles, typeof params>,
): Summary {
  const health = results.health.row(0)
  const counts = results.steps
    .rows()
    .toSorted((a, b) => number(a['position']) - number(b['position']))
  const times = new Map(results.times.rows().map((row) => [number(row['position']), row]))
  const names = results.events.column('event').map(String)
  const steps = counts.map((row): StepSummary => {
    const time = times.get(number(row['position']))
    return {
      name: String(row['step']),
      actors: number(row['actors']),
      fromStart: optional(row['rate_from_start']),
      fromPrevious: optional(row['rate_from_previous']),
      time:
        time && number(time['actors']) > 0
          ? {
              p10: number(time['p10_seconds']),
              p25: number(time['p25_seconds']),
              p50: number(time['p50_seconds']),
              p75: number(time['p75_seconds']),
              p90: number(time['p90_seconds']),
            }
          : null,
    }
  })
  return {
    order: settings.order,
    window: settings.window,
    steps,
    overall: rate(steps.at(-1)?.actors ?? 0, steps[0]?.actors ?? 0),
    mature: rate(number(health['mature_converted']), number(health['mature_actors'])),
    medianTotal: optional(health['median_total_seconds']),
    rows: {
      read: number(health['rows_read']),
      leftOut: number(health['rows_left_out']),
      withoutActor: number(health['rows_without_actor']),
      withoutEvent: number(health['rows_without_event']),
      withoutTime: number(health['rows_without_time']),
    },
    from: text(health['first_time']),
    to: text(health['last_time']),
    daily: health['daily'] === true,
    withoutStart:
      settings.since === null && settings.until === null ? number(health['without_start']) : null,
    duplicates: number(health['duplicates']),
    open: number(health['open_actors']),
    unknown: [...new Set(settings.steps)]
      .filter((step) => !names.includes(step))
      .map((step) => ({ step, nearest: nearest(step, names) })),
    known: names.slice(0, 5),
  }
}

function rate(converted: number, entered: number): Rate | null {
  if (entered === 0) return null
  return { converted, entered, rate: converted / entered, ...wilson(converted, entered) }
}

const number = (value: Value | undefined) => Number(value ?? 0)
const optional = (value: Value | undefined) =>
  value === null || value === undefined ? null : Number(value)
const text = (value: Value | undefined) => (typeof value === 'string' ? value : null)
