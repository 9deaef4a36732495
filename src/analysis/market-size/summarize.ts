import { remembered } from '../../lib/remember'
import type { Rest } from '../../lib/rest'
import type { Row, Value } from '../../table/table'
import type { PlanContext, Results } from '../contract'
import { tellsRefunds } from '../paidBack'
import type { params, roles } from './declare'
import { kindsOf } from './kinds'
import type { outputs } from './outputs'
import { fill, growthOf, outlook, type Period } from './series'
import { sizes } from './sizes'
import { strategies, type Concentration, type Span, type Strategy, type Summary } from './summary'
import { text } from './text'

const byText = (...args: readonly unknown[]) => [JSON.stringify(args)]
const outlookOnce = remembered(outlook, byText)

type Read = Results<typeof outputs>
type Context = PlanContext<typeof roles, typeof params>

export async function summarize(results: Read, context: Context, rest: Rest): Promise<Summary> {
  const { params: settings, bound, given } = context
  const kinds = kindsOf(bound)
  const health = results.health.row(0)
  const shop = results.buyers.rows()
  const typed = settings.history.length > 0
  const past = history(results, context, kinds.orders && !typed)
  await rest()
  return {
    kinds,
    unit: kinds.value === 'pieces' && !typed && settings.rivals.length === 0 ? 'integer' : 'money',
    revenue: settings.revenue === 'gross' ? 'gross' : tellsRefunds(bound) ? 'net' : 'as-given',
    own: settings.own,
    rows: {
      given: given.has('input'),
      read: number(health['rows_read']),
      counted: number(health['rows_counted']),
      withoutValue: number(health['rows_without_value']),
      withoutTime: number(health['rows_without_time']),
      unpaid: number(health['rows_unpaid']),
      unpaidCounted: settings.unpaid === 'count',
      negative: number(health['rows_negative']),
      negativeValue: number(health['negative_value']),
      withoutName: number(health['rows_without_name']),
      withoutPrice: number(health['rows_without_price']),
    },
    currencies: currencies([health, ...shop]),
    ...past,
    ...market(results, context),
    ...sizes(results, context),
  }
}

/** Growth and outlook over whole periods. */
function history(results: Read, { params: settings }: Context, orders: boolean) {
  const calendar = results.calendar.row(0)
  const whole = span(calendar, 'whole')
  const period = word(calendar['period']) as Period | null
  const yearFrom = word(calendar['year_from'])
  const named = new Map<string, Map<string, number>>()
  for (const row of results.timeline.rows()) {
    const name = word(row['name']) ?? ''
    const values = named.get(name) ?? new Map<string, number>()
    named.set(name, values.set(String(row['day']), number(row['value'])))
  }
  const series =
    whole && period
      ? [...named].map(([name, values]) => fill(name, values, { ...whole, period, orders }))
      : []
  const total = series.find(({ name }) => name === '') ?? null
  return {
    period,
    covered: span(calendar, 'covered'),
    whole,
    current: span(calendar, 'current'),
    previous: span(calendar, 'previous'),
    latest: whole && yearFrom !== null ? { from: yearFrom, to: whole.to } : null,
    series: total,
    open: after(named.get(''), whole),
    growth: total && period ? growthOf(total, period) : null,
    categories: period
      ? series
          .filter(({ name }) => name !== '')
          .toSorted((a, b) => (a.name < b.name ? -1 : 1))
          .flatMap((each) => growthOf(each, period, series.length - 1) ?? [])
      : [],
    outlook: total && period ? outlookOnce(total, period, settings.horizon, settings.seed) : null,
  }
}

/** The period that begins where the whole ones end. */
function after(values: ReadonlyMap<string, number> | undefined, whole: Span | null) {
  const value = whole ? values?.get(whole.to) : undefined
  return whole && value !== undefined ? { at: whole.to, value } : null
}

/** Who sells, at which prices, and where they stand. */
function market(results: Read, { params: settings, locale }: Context) {
  const totals = results.totals.rows()
  const now = totals.find(({ during }) => during === 'now')
  const before = totals.find(({ during }) => during === 'before')
  const positions = results.positions.rows().toSorted(byPosition)
  const isStrategy = (row: Row) => (name: Strategy) =>
    text[locale][`strategy.${name}`] === row['strategy']
  const merged = number(now?.['merged'])
  const delta = (merged * merged - number(now?.['merged_squares'])) * 10_000
  return {
    shares: results.leaders
      .rows()
      .toSorted(byPosition)
      .map((row) => ({
        name: String(row['name']),
        share: maybe(row['share']),
        change: maybe(row['change']),
        previousShare: maybe(row['previous_share']),
        value: number(row['value']),
        isOther: row['other'] === true,
      })),
    concentration: now ? concentration(now) : null,
    before: before ? concentration(before) : null,
    belowZero: { sellers: number(now?.['below_zero']), value: number(now?.['below_zero_value']) },
    merger:
      settings.merge.length > 0
        ? {
            names: settings.merge.join(' + '),
            found: number(now?.['merged_found']),
            wanted: settings.merge.length,
            share: merged,
            delta,
            hhi: (now ? (concentration(now)?.hhi.low ?? 0) : 0) + delta,
          }
        : null,
    bands: results.bands
      .rows()
      .toSorted(byPosition)
      .map((row) => ({
        band: String(row['band']),
        low: number(row['low']),
        high: maybe(row['high']),
        value: number(row['value']),
        share: maybe(row['share']),
        unitShare: maybe(row['unit_share']),
        rows: number(row['rows']),
        ownValue: maybe(row['own_value']),
      })),
    positions: positions.map((row) => ({
      name: String(row['name']),
      price: number(row['price']),
      score: number(row['score']),
      share: number(row['share']),
      strategy: strategies.find(isStrategy(row)) ?? 'unclear',
      focus: word(row['focus']),
      focusShare: maybe(row['focus_share']),
    })),
    split: {
      price: number(positions[0]?.['price_split']),
      score: number(positions[0]?.['score_split']),
      by: settings.score,
    },
  }
}

/** The sums of squares become indices; null where nothing was sold. */
function concentration(row: Row): Concentration | null {
  const total = number(row['total'])
  if (!(total > 0)) return null
  const squares = number(row['squares'])
  const other = number(row['other_share'])
  const most = squares + other * other
  return {
    sellers: number(row['sellers']),
    total,
    hhi: { low: squares * 10_000, high: most * 10_000 },
    effectiveNumber: { low: 1 / most, high: squares > 0 ? 1 / squares : 1 / most },
    cr1: number(row['top_one']),
    cr4: number(row['top_four']),
    cr10: number(row['top_ten']),
    gini: maybe(row['gini']),
    otherShare: other,
  }
}

/** Two that differ, of all currencies seen. */
function currencies(rows: readonly Row[]): readonly [string, string] | null {
  const seen = rows
    .flatMap((row) => [word(row['first_currency']), word(row['last_currency'])])
    .filter((each) => each !== null)
    .toSorted()
  const [first, last] = [seen[0], seen.at(-1)]
  return first !== undefined && last !== undefined && first !== last ? [first, last] : null
}

function span(row: Row, name: string): Span | null {
  const [from, to] = [word(row[`${name}_from`]), word(row[`${name}_to`])]
  return from !== null && to !== null ? { from, to } : null
}

const byPosition = (a: Row, b: Row) => number(a['position']) - number(b['position'])
const number = (value: Value | undefined) => Number(value ?? 0)
const maybe = (value: Value | undefined) =>
  value === null || value === undefined ? null : Number(value)
const word = (value: Value | undefined) =>
  typeof value === 'string' && value !== '' ? value : null
