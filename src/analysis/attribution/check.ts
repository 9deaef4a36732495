import type { Problem, Quantity, Severity, Values } from '../../lib/problem'
import { otherSeparator } from './separator'
import type { Summary } from './summary'

/** Fewer conversions than this say little about shares. */
const fewConversions = 50
/** A share of touches without a time above which no conclusion is drawn. */
const tooMuchUnread = 0.2

/** What is wrong with the data for this analysis, loudest first. An error forbids a conclusion. */
export function check(summary: Summary): readonly Problem[] {
  const problems = [
    ...basis(summary),
    ...rows(summary),
    ...ends(summary),
    ...channels(summary),
    ...costs(summary),
  ]
  const loudness: Record<Severity, number> = { error: 0, warning: 1, note: 2 }
  return problems.toSorted((a, b) => loudness[a.severity] - loudness[b.severity])
}

/** Whether no number of this attribution may be believed. */
export const failed = (summary: Summary) =>
  check(summary).some(({ severity }) => severity === 'error')

function basis(summary: Summary): readonly Problem[] {
  const { health, mode, source } = summary
  const { conversions } = health
  if (health.rows.read === 0) return [problem('empty', 'error')]
  if (mode === 'none') return [problem('roles', 'error')]
  if (source === 'none') return [problem('no-conversions-given', 'error')]
  const other = mode === 'paths' ? otherSeparator(summary) : undefined
  const found: Problem[] = [
    ...when(other !== undefined, 'separator', 'error', {
      separator: summary.separator,
      other: other ?? '',
    }),
    ...when(health.currencies !== null, 'currencies', 'error', {
      first: health.currencies?.[0] ?? '',
      last: health.currencies?.[1] ?? '',
    }),
  ]
  if (conversions.all <= 0) return [...found, problem('no-conversions', 'error')]
  if (conversions.attributed <= 0) {
    return [...found, problem('no-match', 'error', { conversions: count(conversions.all) })]
  }
  return [
    ...found,
    ...when(conversions.attributed < fewConversions, 'few', 'warning', {
      n: conversions.attributed,
      count: count(conversions.attributed),
    }),
    ...when(health.nulls <= 0, 'no-nulls', 'warning', {}),
    ...unattributed(summary),
  ]
}

function unattributed({ health: { conversions }, mode }: Summary): readonly Problem[] {
  const left = conversions.all - conversions.attributed
  if (left <= 1e-9) return []
  const share = left / conversions.all
  const unknown = conversions.withoutCustomer + conversions.withoutTime
  const severity = share >= 0.05 ? 'warning' : 'note'
  return [
    problem('unattributed', severity, {
      n: Math.round(left),
      count: count(left),
      all: count(conversions.all),
      share: percent(share),
      unknown: count(unknown),
      how: mode,
      never: count(conversions.neverTouched),
      other: count(Math.max(0, left - unknown - conversions.neverTouched)),
    }),
  ]
}

function rows({ health, net, mode }: Summary): readonly Problem[] {
  const { rows: of, conversions } = health
  if (mode === 'none') return []
  const leftOut = of.leftOut / Math.max(1, of.read)
  const undated = of.withoutTime / Math.max(1, of.read)
  const severity = undated > tooMuchUnread ? 'error' : leftOut > 0.01 ? 'warning' : 'note'
  return [
    ...when(of.leftOut > 0, mode === 'log' ? 'left-out' : 'left-out-paths', severity, {
      n: of.leftOut,
      count: count(of.leftOut),
      rows: count(of.read),
      share: percent(leftOut),
      customer: count(of.withoutCustomer),
      channel: count(of.withoutChannel),
      time: count(of.withoutTime),
    }),
    ...when(of.negative > 0, 'negative', mode === 'paths' ? 'error' : 'warning', {
      n: of.negative,
      count: count(of.negative),
      how: mode,
    }),
    ...when(health.duplicates > 0, 'duplicates', 'warning', {
      n: health.duplicates,
      count: count(health.duplicates),
    }),
    ...when(conversions.unpaid > 0, 'unpaid', 'note', {
      n: conversions.unpaid,
      count: count(conversions.unpaid),
      status: conversions.unpaidStatus,
    }),
    ...when(net && conversions.refunds > 0, 'refunds', 'note', {
      amount: money(conversions.refunds),
    }),
  ]
}

/** Journeys cut off by the beginning and the end of the data. */
function ends({ health, lookback, source }: Summary): readonly Problem[] {
  const { conversions, open, nulls } = health
  if (source === 'none' || lookback === null || conversions.attributed <= 0) return []
  const truncated = conversions.truncated / conversions.attributed
  const still = nulls > 0 ? open / nulls : 0
  const window = { value: lookback, format: 'duration' } as const
  const span = spanOf(health)
  if (span < lookback) {
    const severity = span < lookback / 4 ? 'error' : 'warning'
    return [problem('short', severity, { window, span: { value: span, format: 'duration' } })]
  }
  return [
    ...when(conversions.truncated > 0, 'truncated', truncated >= 0.2 ? 'warning' : 'note', {
      n: conversions.truncated,
      count: count(conversions.truncated),
      share: percent(truncated),
      window,
      from: { value: health.from?.slice(0, 10) ?? null, format: 'date' },
    }),
    ...when(open > 0, 'open', still >= 0.2 ? 'warning' : 'note', {
      n: open,
      count: count(open),
      share: percent(still),
      window,
    }),
  ]
}

/** From the first touch to the last touch or conversion, in seconds. */
function spanOf({ from, to, conversions }: Summary['health']): number {
  const [begin, ...ends] = [from, to, conversions.to].map((at) =>
    at === null ? Number.NaN : Date.parse(`${at}Z`) / 1000,
  )
  return Math.max(0, ...ends.filter(Number.isFinite)) - (begin ?? 0)
}

function channels({ alike, pooled, skipped, channels: known, mode }: Summary): readonly Problem[] {
  if (mode === 'none') return []
  return [
    ...when(alike.length > 0, 'alike', 'warning', { names: alike.join(' · ') }),
    ...when(pooled > 0, 'pooled', 'note', {
      n: pooled,
      count: count(pooled),
      told: known.length - 1,
    }),
    ...when(skipped.length > 0, 'skipped', 'note', {
      orders: skipped.map(String),
      channels: known.length,
    }),
  ]
}

function costs({ costs: of }: Summary): readonly Problem[] {
  if (!of) return []
  const unknown = of.unknown.reduce((sum, { cost }) => sum + cost, 0)
  const period = {
    amount: money(of.outside),
    share: percent(of.total > 0 ? of.outside / of.total : 0),
    from: { value: of.from, format: 'date' } as const,
    to: { value: of.to, format: 'date' } as const,
  }
  return [
    ...when(unknown > 0, 'unknown-costs', 'warning', {
      n: of.unknown.length,
      count: count(of.unknown.length),
      amount: money(unknown),
      names: of.unknown
        .slice(0, 5)
        .map(({ channel }) => channel)
        .join(' · '),
    }),
    ...when(of.outside > 0 && !of.ofPeriod, 'costs-outside', 'warning', period),
    ...when(of.outside > 0 && of.ofPeriod, 'costs-left-out', 'note', period),
  ]
}

const problem = (code: string, severity: Severity, values: Values = {}): Problem => ({
  code: `attribution.${code}`,
  severity,
  values,
})

const when = (condition: boolean, code: string, severity: Severity, values: Values) =>
  condition ? [problem(code, severity, values)] : []

const count = (value: number): Quantity => ({ value: Math.round(value), format: 'integer' })
const percent = (value: number): Quantity => ({ value, format: 'percent' })
const money = (value: number): Quantity => ({ value, format: 'money' })
