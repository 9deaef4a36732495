import { sql, type Sql } from '../../sql'
import { broughtNothing } from '../orderStatus'
import { paidBackOf, tellsRefunds } from '../paidBack'
import { money } from './fragments'
import type { Counting } from './rows'

/** The shop's own orders that count: beside the market, or the rows themselves. */
export function purchases(
  source: 'orders' | 'input' | 'none',
  bound: ReadonlySet<string>,
  { countUnpaid, gross }: Counting,
): Sql {
  if (source === 'orders') {
    const net =
      tellsRefunds(bound, 'orders.') && !gross
        ? sql`sales - ${paidBackOf(bound, sql`orders`, sql`sales`, 'orders.')}`
        : sql`sales`
    const unpaid =
      bound.has('orders.status') && !countUnpaid ? broughtNothing(sql`status`) : sql`false`
    return sql`
SELECT CAST("time" AS DATE) AS day, customer, "order", segment, currency, sales AS gross, ${net} AS value
FROM orders
WHERE "time" IS NOT NULL AND ${gross ? sql`sales > 0` : sql`sales IS NOT NULL`} AND NOT ${unpaid}`
  }
  return sql`
SELECT day, customer, "order", segment, currency, gross, value
FROM market
WHERE counted AND ${source === 'input'}`
}

/** The last twelve whole months, or all there is where it is less. */
export const season = sql`
SELECT
  CASE WHEN whole - INTERVAL 12 MONTH >= first_day THEN CAST(whole - INTERVAL 12 MONTH AS DATE)
    ELSE first_day END AS since,
  CASE WHEN whole - INTERVAL 12 MONTH >= first_day THEN whole ELSE last_day + 1 END AS until
FROM (
  SELECT
    date_trunc('month', min(day)) AS month,
    CASE WHEN min(day) <= month + INTERVAL 6 DAY THEN CAST(month AS DATE) ELSE min(day) END AS first_day,
    max(day) AS last_day,
    CAST(date_trunc('month', max(day) + 1) AS DATE) AS whole
  FROM purchases
)`

export const customers = (orders: boolean) => sql`
SELECT
  segment,
  customer,
  ${
    orders
      ? sql`count(DISTINCT CASE WHEN gross > 0 THEN "order" END)
    + count(*) FILTER (WHERE gross > 0 AND "order" IS NULL)`
      : sql`count(*) FILTER (WHERE gross > 0)`
  } AS orders,
  ${money(sql`fsum(value)`)} AS sales
FROM purchases
CROSS JOIN season
WHERE customer IS NOT NULL AND day >= since AND day < until
GROUP BY segment, customer`

const squares = (a: Sql, b: Sql) => sql`sum(CAST(${a} AS DOUBLE) * ${b})`

/** Customers, orders and sales by segment, with the sums that their spread is made of. */
export const buyers = (everyone: string, rest: string) => sql`
SELECT
  segment,
  count(*) AS customers,
  CAST(sum(orders) AS DOUBLE) AS orders,
  fsum(sales) AS sales,
  ${squares(sql`orders`, sql`orders`)} AS orders_squared,
  ${squares(sql`sales`, sql`sales`)} AS sales_squared,
  ${squares(sql`orders`, sql`sales`)} AS orders_sales,
  min(since) AS "from",
  min(until) AS "to",
  min(guest_sales) AS guest_sales,
  min(first_currency) AS first_currency,
  max(last_currency) AS last_currency
FROM (
  SELECT
    CASE
      WHEN segments <= 1 THEN ${everyone}
      WHEN place <= 8 THEN coalesce(segment, ${rest})
      ELSE ${rest}
    END AS segment, orders, sales
  FROM customers
  JOIN (
    SELECT
      segment AS key,
      row_number() OVER (ORDER BY sum(sales) DESC, segment) AS place,
      count(*) OVER () AS segments
    FROM customers
    WHERE orders > 0
    GROUP BY segment
  ) ON segment IS NOT DISTINCT FROM key
  WHERE orders > 0
)
CROSS JOIN season
CROSS JOIN (
  SELECT
    ${money(sql`fsum(value) FILTER (WHERE customer IS NULL AND day >= since AND day < until)`)} AS guest_sales,
    min(currency) AS first_currency,
    max(currency) AS last_currency
  FROM purchases
  CROSS JOIN season
)
GROUP BY segment
ORDER BY sum(sales) DESC, segment`
