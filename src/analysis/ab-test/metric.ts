import { isNumeric } from '../../table/kinds'
import type { Kind } from '../../table/table'
import type { AnalysisText, NamedColumn, PlanContext } from '../contract'
import type { params, roles } from './declare'

export type Context = PlanContext<typeof roles, typeof params>

/** How a metric compares units: a share, a mean, a share of two sums; `auto` is decided by the values. */
type MetricType = 'auto' | 'conversion' | 'mean' | 'ratio'

/** A column of `input`, and what it holds. */
export type Measured = NamedColumn

/** One thing the variants are compared by. */
export interface Metric {
  readonly name: string
  readonly type: MetricType
  readonly numerator: Measured
  readonly denominator: Measured | null
  /** the same measure before the test, for CUPED */
  readonly before: Measured | null
  readonly denominatorBefore: Measured | null
  readonly goal: 'increase' | 'decrease'
  readonly guardrail: boolean
  /** the percentile values are capped at; null where they are taken as they are */
  readonly winsorize: number | null
  /** whether its mean is an amount of money */
  readonly money: boolean
}

const converted: Measured = { name: 'converted', kind: 'text' }
const revenue: Measured = { name: 'revenue', kind: 'decimal' }
/** What a metric is of which no more is said. */
export const plainMetric = {
  denominator: null,
  before: null,
  denominatorBefore: null,
  goal: 'increase',
  guardrail: false,
  winsorize: null,
  money: false,
} as const

/**
 * The metrics of a cell, the one that decides first: those it names, else conversion, revenue per unit and
 * revenue per converted unit, as far as the roles allow.
 */
export function metricsOf({ params, bound, columns }: Context, words: AnalysisText): Metric[] {
  if (params.metrics.length === 0) return defaults(bound, words)
  const column = (name: string | null) => (name === null ? null : (columns.get(name) ?? null))
  const metrics = params.metrics.flatMap((given): Metric[] => {
    const numerator = column(given.column)
    if (!numerator) return []
    const denominator = column(given.denominator)
    const denominatorBefore = column(given.denominator_before)
    return [
      {
        name: given.name || defaultName(given.column ?? '', given.denominator),
        type: typeOf(given.type, numerator.kind, denominator !== null),
        numerator,
        denominator,
        before: column(given.before),
        denominatorBefore: denominator ? denominatorBefore : null,
        goal: given.goal,
        guardrail: given.guardrail,
        winsorize: given.winsorize,
        money: false,
      },
    ]
  })
  return distinct(metrics)
}

function defaults(bound: Context['bound'], words: AnalysisText): Metric[] {
  const name = (key: string) => words[`metric.${key}`] ?? key
  const paid = bound.has('revenue')
  const counted = bound.has('converted')
  return [
    ...(counted
      ? [
          {
            ...plainMetric,
            name: name('converted'),
            type: 'conversion',
            numerator: converted,
          } as const,
        ]
      : []),
    ...(paid
      ? [
          {
            ...plainMetric,
            name: name('revenue'),
            type: 'mean',
            numerator: revenue,
            money: true,
          } as const,
        ]
      : []),
    ...(paid && counted
      ? [
          {
            ...plainMetric,
            name: name('value'),
            type: 'ratio',
            numerator: revenue,
            denominator: converted,
            money: true,
          } as const,
        ]
      : []),
  ]
}

const defaultName = (column: string, denominator: string | null) =>
  denominator === null ? column : `${column} / ${denominator}`

/** A denominator makes a ratio; what is true, false, text or a time can only convert. */
function typeOf(asked: MetricType, kind: Kind, isRatio: boolean): MetricType {
  if (isRatio) return 'ratio'
  if (asked === 'conversion' || asked === 'mean') return asked
  return isNumeric(kind) || kind === 'null' ? 'auto' : 'conversion'
}

/** Two metrics of one name would be one row of the results: the later gets a number. */
function distinct(metrics: readonly Metric[]): Metric[] {
  const seen = new Map<string, number>()
  return metrics.map((metric) => {
    const count = (seen.get(metric.name) ?? 0) + 1
    seen.set(metric.name, count)
    return count === 1 ? metric : { ...metric, name: `${metric.name} (${String(count)})` }
  })
}
