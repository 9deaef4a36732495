import type { Problem, Quantity, Severity, Values } from '../../lib/problem'
import { leastPast } from './series'
import type { Summary } from './summary'

/** A share of rows that could not be read, above which no conclusion is drawn. */
const tooMuchUnread = 0.2

/** What is wrong with the data and the assumptions, loudest first. */
export function check(summary: Summary): readonly Problem[] {
  const problems = [
    ...nothing(summary),
    ...rows(summary),
    ...assumptions(summary),
    ...time(summary),
    ...sellers(summary),
  ]
  const loudness: Record<Severity, number> = { error: 0, warning: 1, note: 2 }
  return problems.toSorted((a, b) => loudness[a.severity] - loudness[b.severity])
}

/** Whether anything may be concluded. */
export const isSound = (summary: Summary) =>
  !check(summary).some(({ severity }) => severity === 'error')

function nothing({ rows, kinds, sizing, series, shares, assumptions, shop }: Summary) {
  const wrong = assumptions.disordered.length + assumptions.incomplete.length > 0
  const some = sizing.sizes.length > 0 || series !== null || shares.length > 0 || wrong || shop
  if (some || assumptions.baseless) return []
  if (!rows.given) return [problem('nothing', 'error')]
  if (rows.read === 0) return [problem('empty', 'error')]
  if (kinds.value === 'none') return [problem('no-value', 'error')]
  return rows.counted === 0 ? [problem('no-rows', 'error', { rows: integer(rows.read) })] : []
}

function rows({ rows, currencies, shop, unit }: Summary): readonly Problem[] {
  const share = (n: number): Values => ({
    n,
    count: integer(n),
    rows: integer(rows.read),
    share: percent(n / Math.max(1, rows.read)),
  })
  const unread = (code: string, missing: number) => {
    const part = missing / Math.max(1, rows.read)
    const severity = part > tooMuchUnread ? 'error' : part > 0.01 ? 'warning' : 'note'
    return when(missing > 0, code, severity, share(missing))
  }
  const guestShare = shop ? shop.guests / (shop.guests + shop.sales) : 0
  return [
    ...unread('unread-time', rows.withoutTime),
    ...unread('unread-value', rows.withoutValue),
    ...when(currencies !== null, 'currencies', 'error', {
      first: currencies?.[0] ?? '',
      last: currencies?.[1] ?? '',
    }),
    ...when(
      rows.unpaid > 0,
      rows.unpaidCounted ? 'unpaid-counted' : 'unpaid',
      rows.unpaidCounted ? 'warning' : 'note',
      share(rows.unpaid),
    ),
    ...when(rows.negative > 0, 'negative', 'note', {
      n: rows.negative,
      count: integer(rows.negative),
      value: { value: rows.negativeValue, format: unit },
    }),
    ...when(shop !== null && shop.guests > 0, 'guests', guestShare > 0.05 ? 'warning' : 'note', {
      amount: money(shop?.guests ?? 0),
      share: percent(guestShare),
    }),
  ]
}

function assumptions({
  assumptions: made,
  sizing,
  measured,
  servedWanted,
  own,
  kinds,
  rows,
}: Summary) {
  const names = (list: readonly string[]): Values => ({ n: list.length, names: list })
  const tam = sizing.sizes.find(({ level }) => level === 'tam')
  const bottom = sizing.sizes.find(({ level }) => level === 'bottom-up')
  const isMarket = rows.counted > 0 && kinds.holder !== 'none' && !kinds.orders
  return [
    ...when(made.disordered.length > 0, 'disordered', 'error', names(made.disordered)),
    ...when(made.excessive.length > 0, 'excessive', 'error', names(made.excessive)),
    ...when(made.incomplete.length > 0, 'incomplete', 'error', names(made.incomplete)),
    ...when(made.baseless, 'baseless', 'error', {}),
    ...when(made.repeated.length > 0, 'repeated', 'warning', names(made.repeated)),
    ...when(
      tam !== undefined && bottom !== undefined && bottom.point > tam.point,
      'beyond-market',
      'warning',
      { bottom: money(bottom?.point ?? 0), tam: money(tam?.point ?? 0) },
    ),
    ...when(isMarket && own !== '' && measured.own === 0, 'own-unknown', 'warning', { name: own }),
    ...when(
      servedWanted && measured.total > 0 && measured.served <= 0,
      'served-unknown',
      'warning',
      {},
    ),
  ]
}

function time(summary: Summary): readonly Problem[] {
  const { whole, covered, series, growth, outlook, period, categories } = summary
  if (covered === null || period === null) return []
  if (whole === null) {
    return [problem('no-whole-period', 'warning', { period, ...dates(covered) })]
  }
  const points = series?.points ?? []
  const gaps = points.filter(({ value }) => value === null).length
  const isBroken = growth !== null && growth.cagr === null && growth.years >= 1
  return [
    ...when(covered.to > whole.to, 'open-period', 'note', {
      period,
      date: { value: whole.to, format: 'date' },
    }),
    ...when(covered.from < whole.from, 'open-start', 'note', {
      period,
      date: { value: whole.from, format: 'date' },
    }),
    ...when(gaps > 0, 'gaps', 'warning', { n: gaps, count: integer(gaps), period }),
    ...when(isBroken, 'undefined-growth', 'warning', {
      first: { value: growth?.first.value ?? 0, format: summary.unit },
      date: { value: growth?.first.at ?? '', format: 'date' },
    }),
    ...when(growth !== null && growth.years < 1, 'short-growth', 'note', { period }),
    ...when(outlook === null && gaps === 0 && points.length > 1, 'short-forecast', 'note', {
      n: points.length,
      least: leastPast[period],
      period,
    }),
    ...when(categories.length === 8, 'many-categories', 'note', {}),
  ]
}

function sellers(summary: Summary): readonly Problem[] {
  const { concentration, belowZero, merger, rows, kinds, bands, unit } = summary
  const other = concentration?.otherShare ?? 0
  const isRivals = kinds.holder !== 'categories'
  return [
    ...when(belowZero.sellers > 0, 'below-zero', 'warning', {
      n: belowZero.sellers,
      value: { value: belowZero.value, format: unit },
    }),
    ...when(other > 0 && isRivals, 'other', other > 0.1 ? 'warning' : 'note', {
      share: percent(other),
      low: integer(concentration?.hhi.low ?? 0),
      high: integer(concentration?.hhi.high ?? 0),
    }),
    ...when(rows.withoutName > 0, 'without-name', 'note', {
      n: rows.withoutName,
      count: integer(rows.withoutName),
    }),
    ...when(bands.length > 0 && rows.withoutPrice > 0, 'without-price', 'note', {
      n: rows.withoutPrice,
      count: integer(rows.withoutPrice),
    }),
    ...when(merger !== null && merger.found < merger.wanted, 'merge-unknown', 'warning', {
      names: merger?.names ?? '',
      found: merger?.found ?? 0,
      wanted: merger?.wanted ?? 0,
    }),
  ]
}

const dates = ({ from, to }: { readonly from: string; readonly to: string }): Values => ({
  from: { value: from, format: 'date' },
  to: { value: to, format: 'date' },
})

const problem = (code: string, severity: Severity, values: Values = {}): Problem => ({
  code: `market-size.${code}`,
  severity,
  values,
})

const when = (condition: boolean, code: string, severity: Severity, values: Values) =>
  condition ? [problem(code, severity, values)] : []

const integer = (value: number): Quantity => ({ value, format: 'integer' })
const percent = (value: number): Quantity => ({ value, format: 'percent' })
const money = (value: number): Quantity => ({ value, format: 'money-compact' })
