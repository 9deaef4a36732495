import { dayNumber, isDate } from '../../lib/dates'
import type { Row } from '../../table/table'
import type { Results } from '../contract'
import { running, slices, together, number, text } from './cells'
import { checksOf } from './checks'
import { countedMetrics, isCounted, untold } from './counts'
import { correction } from './correct'
import { designOf } from './design'
import { interimOf } from './interim'
import { metricsOf, type Context } from './metric'
import { adjustmentOf, summariesOf } from './metrics'
import type { outputs } from './outputs'
import { adjustedTogether, partsOf, segmentParts } from './parts'
import { ranksOf } from './ranks'
import type { Summary } from './summary'
import { text as words } from './text'
import { controlOf, mostVariants, splitOf } from './variants'
import { decide } from './verdict'

/** What the moments come to: comparisons, checks, and what to do. */
export function summarize(results: Results<typeof outputs>, context: Context): Summary {
  const { params, bound, locale, columns } = context
  const labels = words[locale]
  const all = results.moments
    .rows()
    .filter((row) => row['scope'] === 'day' && Number(row['metric']) === 0)
  const counted = all.filter((row) => text(row['variant']) !== null)
  const total = (column: string, of: readonly Row[] = counted) =>
    of.reduce((sum, row) => sum + number(row[column]), 0)
  const split = splitOf(
    counted.map((row) => ({ variant: String(row['variant']), units: number(row['units']) })),
    params.shares,
  )
  const { control, asked } = controlOf(
    split.filter(({ units }) => units > 0).map(({ name }) => name),
    params.control,
  )
  const named = [
    ...(control === null ? [] : [control]),
    ...split.flatMap(({ name, units }) => (units > 0 && name !== control ? [name] : [])),
  ]
  // A column of ten thousand names would otherwise be compared ten thousand times for nothing.
  const variants = named.length > mostVariants ? named.slice(0, 2) : named
  const isOfCounts = isCounted(context)
  const given = isOfCounts
    ? countedMetrics(context, labels).map(({ metric }) => metric)
    : metricsOf(context, labels)
  const days = slices(results.moments, 'day', variants, given)
  const arms = together(days, given)
  const designs = given.map((metric, i) => designOf(metric, arms[i] ?? new Map()))
  const units = total('units')
  const isInterim = params.monitoring === 'group-sequential'
  const interim = isInterim ? interimOf(context, units) : undefined
  const work = {
    variants,
    designs,
    ranks: ranksOf(results.ranks),
    adjustments: designs.map(({ measure }, i) => adjustmentOf(arms[i] ?? new Map(), measure)),
    settings: {
      confidence: params.confidence,
      alternative: params.alternative,
      sequential: params.monitoring === 'sequential',
      tuning: params.sequential_tuning,
      interim: interim ?? null,
      shareTest: params.share_test,
      belief: params.belief,
      prior:
        params.prior_sd === null
          ? null
          : { mean: params.prior_mean, standardDeviation: params.prior_sd },
    },
  }
  const correct = correction(params.correction)
  const metrics = summariesOf(arms, work, correct)
  const { from, to } = period(counted)
  const span = from === null || to === null ? null : daysBetween(from, to)
  const crossed = total('units', all) - units
  const early = total('early')
  const checks = checksOf(
    {
      split,
      units: units + crossed,
      crossed: bound.has('unit') ? crossed : null,
      early: bound.has('time') && bound.has('outcome_time') ? early : null,
      days: span,
      designs,
      arms,
      control,
    },
    context,
  )
  // A day is none of the planned looks, so what it holds is read as if once.
  const once = { ...work, settings: { ...work.settings, interim: null } }
  const dated = days.filter(({ value }) => value !== null)
  const segments = params.segments.flatMap((name, i) =>
    columns.has(name)
      ? segmentParts(
          name,
          slices(results.moments, `segment_${String(i + 1)}`, variants, given),
          work,
        )
      : [],
  )
  return {
    ...health(results.health.row(0)),
    given: context.given.has('input') || params.counts.length > 0,
    counted: isOfCounts,
    sharesOdd: areOdd(params.shares),
    looksOdd: isInterim && !interim,
    untold: isOfCounts ? untold(context, labels) : [],
    unitRole: bound.has('unit'),
    timeRole: bound.has('time'),
    units,
    crossed,
    repeated: total('repeated'),
    early,
    from,
    to,
    days: span,
    control,
    controlAsked: asked,
    variants: split,
    withoutDenominator: params.metrics.flatMap(({ type, column, denominator }) =>
      type === 'ratio' && denominator === null ? [column ?? ''] : [],
    ),
    metrics,
    checks: checks.map((check) => ({
      ...check,
      label: labels[`check.${check.check}`] ?? check.check,
    })),
    decision: decide(metrics, checks, { units, days: span }, context, interim ?? null),
    segments: adjustedTogether(segments, correct),
    daily: dated.flatMap((slice) => partsOf(slice, once)),
    cumulative: running(dated, given).flatMap((slice) => partsOf(slice, once)),
    settings: {
      ...work.settings,
      correction: params.correction,
      worthwhile: params.worthwhile,
      looks: params.looks,
      planned: params.planned_units,
      minDays: params.min_days,
      tolerance: params.tolerance,
    },
  }
}

function areOdd(shares: Context['params']['shares']): boolean {
  const names = new Set(shares.map(({ variant }) => variant.trim()))
  return (
    shares.length > 0 && (names.size < shares.length || shares.every(({ share }) => share === 0))
  )
}

function health(row: Row): Pick<Summary, 'rows' | 'currencies'> {
  const [first, last] = [text(row['first_currency']), text(row['last_currency'])]
  return {
    rows: {
      read: number(row['rows_read']),
      withoutUnit: number(row['rows_without_unit']),
      withoutVariant: number(row['rows_without_variant']),
      withoutTime: number(row['rows_without_time']),
      withoutRevenue: number(row['rows_without_revenue']),
      unread: number(row['unread_values']),
      unreadExample: text(row['first_unread']),
      refund: number(row['refund_rows']),
      refundAmount: number(row['refund_amount']),
    },
    currencies: first !== null && last !== null && first !== last ? [first, last] : null,
  }
}

/** The first and the last exposure, where there are times. */
function period(rows: readonly Row[]): {
  readonly from: string | null
  readonly to: string | null
} {
  const times = rows
    .flatMap((row) => [text(row['first_time']), text(row['last_time'])])
    .filter((time) => time !== null)
    .toSorted()
  return { from: times[0] ?? null, to: times.at(-1) ?? null }
}

/** Calendar days from the first to the last, both counted. */
function daysBetween(from: string, to: string): number | null {
  const [first, last] = [from.slice(0, 10), to.slice(0, 10)]
  return isDate(first) && isDate(last) ? dayNumber(last) - dayNumber(first) + 1 : null
}
