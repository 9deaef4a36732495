import type { Value } from '../../table/table'
import type { PlanContext, Results } from '../contract'
import { baselineOf, type Figures } from './baseline'
import type { outputs, params, roles } from './declare'
import { alphaOf } from './design'
import { obstacle } from './obstacle'
import { lay } from './lay'
import type { Summary, Traffic } from './summary'

type Context = PlanContext<typeof roles, typeof params>

export function summarize(results: Results<typeof outputs>, context: Context): Summary {
  const { params: settings, bound, given } = context
  const data = dataOf(results, context)
  const figures = given.has('input') ? figuresOf(results, bound.has('visitors')) : null
  const baseline = baselineOf(settings, figures)
  const traffic = trafficOf(results, settings)
  const common = {
    scale: settings.scale,
    baseline,
    traffic,
    settings: {
      variants: settings.variants,
      confidence: settings.confidence,
      alpha: alphaOf(settings),
      sides: settings.sides,
      power: settings.power,
      effect: settings.effect,
      days: settings.days,
      test: settings.test,
      monitoring: settings.monitoring,
      maxWeeks: settings.max_weeks,
      exposure: settings.exposure,
      goal: settings.goal,
      exposed: settings.exposed,
    },
    isMoney: settings.metric !== 'conversion' && bound.has('amount'),
    data,
  }
  const blocked = obstacle(common, settings)
  if (blocked !== null || !baseline) {
    return { ...common, ...nothing, obstacle: blocked ?? 'baseline' }
  }
  return { ...common, ...lay(baseline, traffic, settings) }
}

const nothing = {
  asked: 'nothing',
  plan: null,
  curve: [],
  grid: [],
  looks: [],
  atMost: null,
  fixedTotal: null,
} as const

function dataOf(results: Results<typeof outputs>, { bound, given }: Context): Summary['data'] {
  const health = results.health.row(0)
  const figures = results.figures.row(0)
  const days = results.traffic.column('newcomers').map(number)
  const isDated = text(health['window_from']) !== null
  const week = (from: number, to?: number) =>
    days.length >= 14 ? days.slice(from, to).reduce((sum, count) => sum + count, 0) : null
  return {
    given: given.has('input'),
    rowsAreVisitors: given.has('input') && !bound.has('visitor') && !bound.has('visitors'),
    rows: number(health['rows_read']),
    withoutVisitor: number(health['rows_without_visitor']),
    withoutTime: number(health['rows_without_time']),
    unpaid: number(health['rows_unpaid']),
    units: number(figures['units']),
    from: text(health['window_from']),
    to: text(health['window_to']),
    days: isDated ? number(health['window_days']) : 0,
    emptyDays: days.length > 0 ? visitorsOf(results).filter((count) => count === 0).length : 0,
    skewness: optional(figures['skewness']),
    topShare: optional(figures['top_share']),
    cap: optional(figures['cap']),
    events: results.events.column('event').map(String),
    eventsBound: bound.has('event'),
    currencies: [
      ...new Set(
        [health['first_currency'], health['last_currency']].flatMap((one) => text(one) ?? []),
      ),
    ],
    firstWeek: bound.has('visitors') ? week(0, 7) : null,
    lastWeek: bound.has('visitors') ? week(-7) : null,
  }
}

const visitorsOf = (results: Results<typeof outputs>) =>
  results.traffic.column('visitors').map(number)

function figuresOf(results: Results<typeof outputs>, isCounted: boolean): Figures {
  const row = results.figures.row(0)
  const converted = optional(row['converted'])
  return {
    units: number(row['units']),
    converted: isCounted ? converted : (converted ?? 0),
    mean: optional(row['mean']),
    deviation: optional(row['deviation']),
    denominator: optional(row['denominator']),
    denominatorDeviation: optional(row['denominator_deviation']),
    covariance: optional(row['covariance']),
  }
}

/** Only the visitors that take part in the test count. */
function trafficOf(
  results: Results<typeof outputs>,
  { visitors_per_day: given, exposure }: Context['params'],
): Traffic | null {
  if (given !== null) {
    const perDay = given * exposure
    return { source: 'params', perDay, lately: perDay, newcomers: [] }
  }
  const newcomers = results.traffic.column('newcomers').map((count) => number(count) * exposure)
  const mean = (counts: readonly number[]) =>
    counts.reduce((sum, count) => sum + count, 0) / counts.length
  if (newcomers.length === 0 || mean(newcomers) === 0) return null
  return { source: 'data', perDay: mean(newcomers), lately: mean(newcomers.slice(-7)), newcomers }
}

const number = (value: Value | undefined) => Number(value ?? 0)
const optional = (value: Value | undefined) =>
  value === null || value === undefined || Number.isNaN(Number(value)) ? null : Number(value)
const text = (value: Value | undefined) => (typeof value === 'string' ? value : null)
