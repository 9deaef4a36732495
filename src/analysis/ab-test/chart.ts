import {
  bandChart,
  intervalChart,
  lineChart,
  writer,
  type Caption,
  type Chart,
  type IntervalRow,
} from '../../chart'
import type { Say } from '../../i18n/say'
import type { Quantity, Values } from '../../lib/problem'
import { isFatal } from './check'
import { compared, formatOf, lookingFor, percentOf, readingOf } from './findingParts'
import type { MetricSummary, Part, Summary } from './summary'
import { deciding } from './verdict'

/**
 * The lift of every metric, how the estimate settled, what each day brought, and the effect by segment. A title
 * names no winner where a check failed, and nothing is drawn where there is nothing to compare.
 */
export function chart(summary: Summary, say: Say): readonly Chart[] {
  const metric = deciding(summary.metrics)
  if (isFatal(summary) || !metric) return []
  return [
    ...lifts(summary, metric, say),
    ...settling(summary, metric, say),
    ...daily(summary, metric, say),
    ...segments(summary, metric, say),
  ]
}

function lifts(summary: Summary, metric: MetricSummary, say: Say): readonly Chart[] {
  const several = summary.variants.length > 2
  const rows = summary.metrics.flatMap(({ name, guardrail, treatments }) =>
    treatments.flatMap(({ variant, contrast }): IntervalRow[] => {
      const { lift } = contrast
      if (lift === null || lift.low === null || lift.high === null) return []
      const label = several ? `${name} · ${variant}` : name
      const category = categoryOf(metric, variant)
      return [
        { label, value: lift.value, low: lift.low, high: lift.high, category, muted: guardrail },
      ]
    }),
  )
  if (rows.length === 0) return []
  const words = caption('lifts', key(summary), summary, metric, say)
  return [intervalChart(words, rows, 'percent', writer(say))]
}

/** The deciding metric of one variant against the control, over all units up to each day. */
function settling(summary: Summary, metric: MetricSummary, say: Say): readonly Chart[] {
  const variant = told(summary, metric)
  const points = summary.cumulative.flatMap((part) => {
    const { contrast } = part
    const { low, high, value } = contrast?.difference ?? { low: null, high: null, value: 0 }
    if (part.metric !== metric.name || part.variant !== variant) return []
    if (!contrast || low === null || high === null) return []
    const outer = contrast.alwaysValid.difference
    return [{ at: part.value, value, low, high, outerLow: outer.low, outerHigh: outer.high }]
  })
  if (points.length < 2) return []
  const words = caption('settling', 'settling', summary, metric, say)
  return [bandChart(words, points, formatOf(metric), writer(say))]
}

function daily(summary: Summary, metric: MetricSummary, say: Say): readonly Chart[] {
  const own = summary.daily.filter((part) => part.metric === metric.name)
  const days = new Set(own.map(({ value }) => value))
  if (days.size < 2) return []
  const series = metric.arms.map(({ variant }) => ({
    name: variant,
    muted: variant === summary.control,
    points: own
      .filter((part) => part.variant === variant)
      .flatMap(({ value, mean }) => (mean === null ? [] : [{ at: value, value: mean }])),
  }))
  const format = metric.kind === 'conversion' ? 'percent' : formatOf(metric)
  const words = caption('daily', 'daily', summary, metric, say, { days: days.size })
  return [lineChart(words, series, format, writer(say))]
}

function segments(summary: Summary, metric: MetricSummary, say: Say): readonly Chart[] {
  const variant = told(summary, metric)
  const names = [...new Set(summary.segments.map(({ segment }) => segment))]
  return names.flatMap((segment, i) => {
    const rows = summary.segments
      .filter((part) => part.segment === segment && part.metric === metric.name)
      .filter((part) => part.variant === variant)
      .toSorted((a, b) => b.units - a.units)
      .flatMap((part) => rowOf(part))
    if (rows.length < 2) return []
    const words = caption(`segments-${String(i + 1)}`, 'segments', summary, metric, say, {
      segment,
    })
    return [intervalChart(words, rows, formatOf(metric), writer(say))]
  })
}

function rowOf({ value: label, contrast }: Part): readonly IntervalRow[] {
  if (!contrast) return []
  const { value, low, high } = contrast.difference
  return low === null || high === null ? [] : [{ label, value, low, high }]
}

/** Which variant the words and single-variant figures are about: the one decided on, else the first. */
function told({ decision }: Summary, metric: MetricSummary): string | undefined {
  return decision.variant ?? metric.treatments[0]?.variant
}

/** One colour a variant in every figure: its place, the control's first. */
const categoryOf = ({ arms }: MetricSummary, variant: string) =>
  arms.findIndex((arm) => arm.variant === variant)

function key({ decision }: Summary): string {
  if (decision.action === 'none' || decision.reason === 'young') return 'blocked'
  return decision.action === 'ship' ? 'ship' : 'open'
}

function caption(
  id: string,
  name: string,
  summary: Summary,
  metric: MetricSummary,
  say: Say,
  more: Values = {},
): Caption {
  const own = metric.treatments.find(({ variant }) => variant === told(summary, metric))
  const { settings, units, days, control } = summary
  const isClear = own ? isOneSided(own.contrast.difference) : false
  const values = {
    metric: metric.name,
    control: control ?? '',
    kind: metric.kind,
    units: { value: units, format: 'integer' } satisfies Quantity,
    days: days ?? 0,
    clear: isClear && key(summary) !== 'blocked' ? 'yes' : 'no',
    blocked: key(summary) === 'blocked' ? 'yes' : 'no',
    ...readingOf(settings),
    ...(own ? compared(own, metric, summary) : { variant: '' }),
    looking: lookingFor(settings),
    confidence: percentOf(settings.confidence),
    ...more,
  }
  return {
    id,
    title: say(`chart.${name}.title`, values),
    subtitle: say(`chart.${id === 'lifts' ? 'lifts' : name}.subtitle`, values),
    alt: say(`chart.${id === 'lifts' ? 'lifts' : name}.alt`, values),
  }
}

const isOneSided = ({ low, high }: { low: number | null; high: number | null }) =>
  low !== null && high !== null && (low > 0 || high < 0)
