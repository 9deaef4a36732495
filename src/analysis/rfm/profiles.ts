import { sql, type Sql } from '../../sql'
import { dateLiteral, money } from './fragments'
import type { Rules } from './settings'

/**
 * The rows of a ready-made customer table, brought into the shape of orders: one row stands for all that a
 * customer ever bought. The days since the last order are read from their own column, else from its date.
 */
export function profiles(bound: ReadonlySet<string>, { asOf }: Rules): Sql {
  const days = bound.has('recency_days')
  const late =
    asOf === null || days ? sql.empty : sql` AND "time" < ${dateLiteral(asOf)} + INTERVAL 1 DAY`
  const stated = days ? sql`recency_days` : sql`"time"`
  const net = bound.has('refund') ? sql`amount - abs(coalesce(refund, 0))` : sql`amount`
  return sql`
SELECT
  customer,
  "time",
  currency,
  recency_days,
  CAST(round(order_count) AS BIGINT) AS orders,
  amount AS gross,
  ${net} AS net,
  ${stated} IS NOT NULL AS dated,
  ${stated} IS NOT NULL AND amount IS NOT NULL AND order_count IS NOT NULL${late} AS counted
FROM input`
}

export function profileHealth({ asOf }: Rules): Sql {
  const last = sql`coalesce(max("time") FILTER (WHERE counted), max("time"))`
  const reference =
    asOf === null
      ? sql`CAST(CAST(${last} AS DATE) + 1 AS TIMESTAMP)`
      : sql`CAST(${dateLiteral(asOf)} AS TIMESTAMP)`
  return sql`
SELECT
  CAST(${reference} AS DATE) AS as_of,
  ${reference} AS reference,
  min("time") FILTER (WHERE counted) AS first_time,
  max("time") FILTER (WHERE counted) AS last_time,
  count(*) AS rows_read,
  count(*) FILTER (WHERE counted) AS rows_counted,
  count(*) FILTER (WHERE NOT dated) AS rows_without_time,
  count(*) FILTER (WHERE dated AND (gross IS NULL OR orders IS NULL)) AS rows_without_amount,
  count(*) FILTER (WHERE NOT counted AND dated AND gross IS NOT NULL AND orders IS NOT NULL)
    AS rows_later,
  CAST(0 AS BIGINT) AS rows_unpaid,
  CAST(0 AS DOUBLE) AS unpaid_amount,
  CAST(NULL AS VARCHAR) AS unpaid_status,
  count(*) FILTER (WHERE counted AND customer IS NULL) AS guest_rows,
  CAST(0 AS BIGINT) AS rows_without_order,
  count(*) FILTER (WHERE counted AND customer IS NOT NULL) AS purchase_rows,
  count(*) FILTER (WHERE counted AND net < gross) AS refund_rows,
  ${money(sql`sum(gross - net) FILTER (WHERE counted)`)} AS refund_amount,
  CAST(0 AS BIGINT) AS refunded_rows,
  ${money(sql`sum(net) FILTER (WHERE counted AND customer IS NULL)`)} AS guest_amount,
  ${money(sql`sum(net) FILTER (WHERE counted)`)} AS amount,
  min(currency) FILTER (WHERE counted) AS first_currency,
  max(currency) FILTER (WHERE counted) AS last_currency
FROM profiles`
}

/** Rows of one customer are added up; the latest decides how long ago the last order was. */
export function profileBuyers(bound: ReadonlySet<string>, { monetary }: Rules): Sql {
  const since = sql`CAST(CAST(reference AS DATE) - CAST(last_order AS DATE) AS INTEGER)`
  const days = bound.has('recency_days') ? sql`CAST(floor(days) AS INTEGER)` : since
  const value = {
    net: sql`amount`,
    mean: sql`CASE WHEN orders > 0 THEN amount / orders END`,
    gross: sql`gross`,
  }[monetary]
  return sql`
SELECT
  customer,
  ${days} AS recency_days,
  orders,
  amount,
  ${value} AS monetary,
  CAST(NULL AS TIMESTAMP) AS first_order,
  last_order
FROM (
  SELECT
    customer,
    min(recency_days) AS days,
    CAST(sum(orders) AS BIGINT) AS orders,
    ${money(sql`sum(net)`)} AS amount,
    ${money(sql`sum(gross)`)} AS gross,
    max("time") AS last_order
  FROM profiles
  WHERE counted AND customer IS NOT NULL
  GROUP BY customer
)
CROSS JOIN (SELECT reference FROM health)`
}
