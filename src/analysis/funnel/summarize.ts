import { isNumeric } from '../../table/kinds'
import type { Value } from '../../table/table'
import type { PlanContext, Results } from '../contract'
import { breakdownOf } from './breakdown'
import { conditionsOf, numberOf } from './condition'
import { whoIs } from './counted'
import type { outputs, params, roles } from './declare'
import { decompose } from './decompose'
import { nearest } from './nearest'
import { comparedDates } from './periods'
import { rate } from './rate'
import type { Breakdown, Change, Group, Period, StepSummary, Summary } from './summary'
import { text as words } from './text'

type Tables = Results<typeof outputs>
type Context = PlanContext<typeof roles, typeof params>

export function summarize(results: Tables, context: Context): Summary {
  const { params: settings } = context
  const health = results.health.row(0)
  const names = results.events.column('event').map(String)
  const steps = stepsOf(results)
  const counts = steps.map(({ actors }) => actors)
  const asked = [...new Set(settings.steps.map(({ event }) => event))].filter((one) => one !== '')
  return {
    order: settings.order,
    entry: settings.entry === 'each' && !countsEntries(settings) ? 'any' : settings.entry,
    unit: settings.unit,
    who: whoIs(settings.unit, context.meant['actor'], context.filled['actor']),
    hold: settings.hold,
    window: settings.window,
    stepWindow: settings.step_window,
    steps,
    overall: rate(counts.at(-1) ?? 0, counts[0] ?? 0),
    mature: rate(number(health['mature_converted']), number(health['mature_actors'])),
    medianTotal: optional(health['median_total_seconds']),
    p90Total: optional(health['p90_total_seconds']),
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
    missed: results.missed
      .rows()
      .map((row) => ({ position: number(row['position']), actors: number(row['actors']) })),
    leftOut: number(health['left_out']),
    duplicates: number(health['duplicates']),
    open: number(health['open_actors']),
    unknown: asked
      .filter((step) => !names.includes(step))
      .map((step) => ({ step, nearest: nearest(step, names) })),
    known: names.slice(0, 5),
    unreadable: unreadable(context),
    idle: idle(context),
    breakdown: breakdown(results, context, steps),
    trendUnit: settings.trend,
    trend: periods(results),
    distribution: results.distribution.rows().map((row) => ({
      from: number(row['from_seconds']),
      to: number(row['to_seconds']),
      count: number(row['actors']),
    })),
    next: results.next.rows().map((row) => ({
      position: number(row['position']),
      step: String(row['step']),
      event: text(row['event']),
      actors: number(row['actors']),
      share: number(row['share']),
    })),
    change: change(results, context, steps),
    reversed: settings.since !== null && settings.until !== null && settings.since > settings.until,
    column: context.filled['actor'] ?? '',
    undated: settings.compare !== 'none' && comparedDates(settings) === undefined,
  }
}

function stepsOf(results: Tables): readonly StepSummary[] {
  const times = new Map(results.times.rows().map((row) => [number(row['position']), row]))
  const counts = results.steps
    .rows()
    .toSorted((a, b) => number(a['position']) - number(b['position']))
  return counts.map((row) => {
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
}

/** Conditions that can hold for no row, because a column of numbers is asked for something else. */
function unreadable({ params: { steps, exclude }, columns }: Context): Summary['unreadable'] {
  return [...steps, ...exclude].flatMap(conditionsOf).flatMap(({ column, test, value }) => {
    const kind = columns.get(column)?.kind
    const fails = isNumeric(kind) && test !== 'contains' && numberOf(value) === undefined
    return fails ? [{ column, value }] : []
  })
}

/** Whether one walk over a user's events decides, as ClickHouse does it. */
const isWalk = ({ order, repeats_end: ends }: Context['params']) =>
  order === 'strict_order' || (order === 'ordered' && ends)

/** Whether an entry can count by itself in this order. */
const countsEntries = (settings: Context['params']) => settings.order !== 'any' && !isWalk(settings)

/** Settings that are set and say nothing in this order. */
function idle({ params: settings, locale }: Context): readonly string[] {
  const { order, entry, reentry } = settings
  const free = order === 'any'
  const walks = isWalk(settings)
  const set: Readonly<Record<string, boolean>> = {
    exclude: (walks || order === 'strict') && settings.exclude.length > 0,
    excluded: settings.excluded === 'user' && (order !== 'ordered' || walks || entry === 'each'),
    step_window: free && settings.step_window !== null,
    entry: entry === 'each' && !countsEntries(settings),
    needs_first: !free && settings.needs_first,
    increase: free && settings.increase,
    repeats_end: (free || order === 'strict') && settings.repeats_end,
    reentry: order !== 'strict_order' && reentry,
    reuse: settings.reuse && (free || walks || settings.increase || entry === 'each'),
  }
  return Object.keys(set).flatMap((name) =>
    set[name] === true ? [words[locale][`param.${name}`] ?? name] : [],
  )
}

/** The groups of a breakdown, in their order. */
const kinds: readonly Group['kind'][] = ['value', 'other', 'none', 'unreached']

function breakdown(
  results: Tables,
  { params: settings, locale }: Context,
  steps: readonly StepSummary[],
): Breakdown | null {
  if (settings.breakdown === null || steps.length < 2) return null
  const groups = new Map<string, { label: string; kind: Group['kind']; counts: number[] }>()
  const rows = results.groups.rows()
  const shared = number(rows.find((row) => row['kind'] === 'shared')?.['actors'])
  for (const row of rows) {
    if (row['kind'] === 'shared') continue
    const kind = kinds.find((each) => each === row['kind']) ?? 'value'
    const label = kind === 'value' ? String(row['value']) : (words[locale][`group.${kind}`] ?? kind)
    const key = `${kind} ${label}`
    const group = groups.get(key) ?? { label, kind, counts: steps.map(() => 0) }
    group.counts[number(row['position']) - 1] = number(row['actors'])
    groups.set(key, group)
  }
  const sorted = [...groups.values()].toSorted(
    (a, b) =>
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      (b.counts[0] ?? 0) - (a.counts[0] ?? 0) ||
      (a.label < b.label ? -1 : 1),
  )
  const names = steps.map(({ name }) => name)
  const untested = settings.breakdown_at === 'last' ? 'last' : shared > 0 ? 'shared' : null
  return breakdownOf(settings.breakdown, sorted, untested, names, settings.correction)
}

function periods(results: Tables): readonly Period[] {
  const rows = results.trend.rows()
  const last = rows.reduce((most, row) => Math.max(most, number(row['position'])), 0)
  const entered = new Map(
    rows
      .filter((row) => row['position'] === 1)
      .map((row) => [String(row['period']), number(row['actors'])]),
  )
  return rows
    .filter((row) => number(row['position']) === last)
    .flatMap((row) => {
      const period = String(row['period'])
      const share = rate(number(row['actors']), entered.get(period) ?? 0)
      return share ? [{ period, rate: share, mature: row['mature'] === true }] : []
    })
    .toSorted((a, b) => (a.period < b.period ? -1 : 1))
}

/** What changed, split into the traffic and the rate of each step. */
function change(
  results: Tables,
  { params: settings, locale }: Context,
  steps: readonly StepSummary[],
): Change | null {
  const dates = comparedDates(settings)
  if (!dates || steps.length < 2) return null
  const counted = new Map(
    results.before.rows().map((row) => [number(row['position']), number(row['actors'])]),
  )
  const before = factors(steps.map((_, i) => counted.get(i + 1) ?? 0))
  const after = factors(steps.map(({ actors }) => actors))
  const effects = decompose(before, after)
  return {
    since: dates.since ?? '',
    until: dates.until ?? '',
    converted: [counted.get(steps.length) ?? 0, steps.at(-1)?.actors ?? 0],
    parts: effects.map((effect, i) => ({
      position: i === 0 ? 0 : i + 1,
      factor: i === 0 ? (words[locale]['change.traffic'] ?? '') : (steps[i]?.name ?? ''),
      before: before[i] ?? 0,
      after: after[i] ?? 0,
      effect,
    })),
  }
}

/** The actors of the first step, and each further step's share of the one before. */
const factors = (counts: readonly number[]) =>
  counts.map((count, i) => (i === 0 ? count : count / Math.max(1, counts[i - 1] ?? 0)))

const number = (value: Value | undefined) => Number(value ?? 0)
const optional = (value: Value | undefined) =>
  value === null || value === undefined ? null : Number(value)
const text = (value: Value | undefined) => (typeof value === 'string' ? value : null)
