import { paidBack } from '../../analysis/paidBack'
import type { Place } from '../../notebook'
import { sql, type Sql } from '../../sql'
import type { Draft } from './draft'
import { originsOfSubject } from './provenance'
import { paid, type Orders } from './subject'

/** Up to this many days are shown day by day. */
const mostDays = 92

/** Up to this many bars stand side by side; more days make a line. */
export const mostBars = 31

/** Title, figures and revenue by month, or by day where there are few; the figures' own SQL stands below what it is for. */
export function overview(draft: Draft, orders: Orders, title: string, top: Place): void {
  const { key, subject, time, amount, customer, order, status, days: span } = orders
  const days = span ?? Infinity
  const isDated = time !== undefined && span !== undefined
  const figures = draft.free('overview')
  const unit = days <= mostDays ? 'day' : 'month'
  const series = draft.free('days')
  const from = sql.id(key)
  // A refund that stands in a row of its own is no order, and who only sent back is no customer.
  const bought = sql`FILTER (WHERE ${sql.id(amount)} > 0)`
  const count = order === undefined ? sql`count(*)` : sql`count(DISTINCT ${sql.id(order)})`
  const orderCount = sql`${count} ${bought}`
  const people =
    customer === undefined ? sql`NULL` : sql`count(DISTINCT ${sql.id(customer)}) ${bought}`
  const onlyPaid =
    status === undefined
      ? sql.empty
      : sql`
WHERE ${paid(status)}`
  const sum = netSum(orders)
  const { codes = [] } = subject
  const { currency } = subject.roles
  const isMixed = currency !== undefined && codes.length > 1
  // Amounts of several currencies have no sum until each has a rate.
  const net = isMixed
    ? sql`CASE WHEN (SELECT count(DISTINCT ${sql.id(currency)}) FROM ${from}) = 1 THEN ${sum} END`
    : sum
  const live = (field: string, format: string) => `{{${figures}.${field} | ${format}}}`
  const values = {
    title,
    orders: live('orders', 'integer'),
    customers: live('customers', 'integer'),
    revenue: live('revenue', 'money-compact'),
    mean: live('mean_order', 'money'),
    sums: live('sums', 'text'),
    first: live('first_day', 'date'),
    last: live('last_day', 'date'),
  }
  const period = draft.say(days === 1 ? 'starter.report.day' : 'starter.report.period', {
    first_day: values.first,
    last_day: values.last,
  })
  const known = customer === undefined ? 'starter.orders' : 'starter.customers'
  const words = isDated ? known : 'starter.undated'
  draft.text(isMixed ? `${words}-mixed` : words, { ...values, period }, top)
  if (isMixed) draft.text('starter.mixed', { codes: list(codes, draft) }, top)
  const ends = isDated
    ? sql`,
  CAST(min(${sql.id(time)}) AS DATE) AS first_day,
  CAST(max(${sql.id(time)}) AS DATE) AS last_day`
    : sql.empty
  const sums = isMixed ? sumsByCurrency(orders, currency) : sql.empty
  draft.sql(
    figures,
    sql`SELECT
  ${orderCount} AS orders,
  ${people} AS customers,
  ${net} AS revenue,
  ${net} / nullif(${orderCount}, 0) AS mean_order${ends}${sums}
FROM ${from}${onlyPaid}`,
    originsOfSubject(subject, ['time', 'amount', 'refund', 'status', 'order', 'customer']),
  )
  if (!isDated) return
  draft.text(`starter.${unit}s`, values)
  // The chart is captioned by the names of its columns, so they are in the reader's language.
  const column = (name: string) => draft.say(`starter.column.${name}`)
  draft.sql(
    series,
    sql`SELECT
  CAST(${sql.id(time)} AS DATE) AS ${sql.id(column('day'))},
  ${net} AS ${sql.id(column('revenue'))},
  ${orderCount} AS ${sql.id(column('orders'))}
FROM ${from}
WHERE ${sql.id(time)} IS NOT NULL${status === undefined ? sql.empty : sql` AND ${paid(status)}`}
GROUP BY ALL
ORDER BY ${sql.id(column('day'))}`,
    originsOfSubject(subject, ['time', 'amount', 'refund', 'status', 'order']),
  )
  draft.add('chart', 'revenue', '', {
    from: series,
    mark: unit === 'day' && days > mostBars ? 'line' : 'bar',
    x: column('day'),
    y: column('revenue'),
    // Months are added up by the chart, which then sees on which day the last one breaks off.
    ...(unit === 'month' && { aggregate: 'sum', bin: unit }),
    format: 'money-compact',
    title: draft.say(`starter.revenue-${unit}`),
  })
}

/** What orders brought less what was paid back, added up. */
export function netSum({ key, amount, refund, status }: Orders): Sql {
  const paid = sql.id(amount)
  if (refund === undefined && status === undefined) return sql`sum(${paid})`
  return sql`sum(${paid} - ${paidBack({
    from: sql.id(key),
    amount: paid,
    ...(refund !== undefined && { refund: sql.id(refund) }),
    ...(status !== undefined && { status: sql.id(status) }),
  })})`
}

/** What orders brought in each currency, as one text: what cannot be added up can be said side by side. */
const sumsByCurrency = (orders: Orders, currency: string): Sql => sql`,
  (
    SELECT string_agg(concat(code, ' ', format('{:,.2f}', CAST(brought AS DOUBLE))), ' + ' ORDER BY code)
    FROM (
      SELECT coalesce(${sql.id(currency)}, '?') AS code, ${netSum(orders)} AS brought
      FROM ${sql.id(orders.key)}${
        orders.status === undefined
          ? sql.empty
          : sql`
      WHERE ${paid(orders.status)}`
      }
      GROUP BY ALL
    )
    WHERE brought IS NOT NULL
  ) AS sums`

const list = (codes: readonly string[], draft: Draft) =>
  codes.toSorted().join(draft.say('starter.mixed.and'))
