import { sql, type Sql } from '../../sql'
import { broughtNothing } from '../orderStatus'
import { dateLiteral, money } from './fragments'

/**
 * Each row with its net amount, and whether it counts: both values read, not after the reference date,
 * and not of an order that was never paid, unless those are to count.
 */
export function sales(bound: ReadonlySet<string>, asOf: string | null, countUnpaid: boolean): Sql {
  const read = sql`"time" IS NOT NULL AND amount IS NOT NULL`
  const unpaid = bound.has('status') ? broughtNothing(sql`status`) : sql`false`
  const counted = countUnpaid ? read : sql`${read} AND NOT unpaid`
  const until = asOf === null ? sql.empty : sql` AND "time" < ${dateLiteral(asOf)} + INTERVAL 1 DAY`
  const net = bound.has('refund') ? sql`amount - abs(coalesce(refund, 0))` : sql`amount`
  return sql`
SELECT
  customer,
  "order",
  "time",
  currency,
  amount AS gross,
  ${net} AS net,
  status,
  ${unpaid} AS unpaid,
  ${counted}${until} AS counted
FROM input`
}

export function health(asOf: string | null, countUnpaid: boolean): Sql {
  const paid = countUnpaid ? sql.empty : sql` AND NOT unpaid`
  const last = sql`coalesce(max("time") FILTER (WHERE counted), max("time"))`
  const reference = asOf === null ? sql`CAST(${last} AS DATE) + 1` : dateLiteral(asOf)
  return sql`
SELECT
  ${reference} AS as_of,
  min("time") FILTER (WHERE counted) AS first_time,
  max("time") FILTER (WHERE counted) AS last_time,
  count(*) AS rows_read,
  count(*) FILTER (WHERE counted) AS rows_counted,
  count(*) FILTER (WHERE "time" IS NULL) AS rows_without_time,
  count(*) FILTER (WHERE gross IS NULL AND "time" IS NOT NULL) AS rows_without_amount,
  count(*) FILTER (WHERE NOT counted AND gross IS NOT NULL AND "time" IS NOT NULL${paid})
    AS rows_later,
  count(*) FILTER (WHERE unpaid) AS rows_unpaid,
  ${money(sql`sum(gross) FILTER (WHERE unpaid)`)} AS unpaid_amount,
  min(status) FILTER (WHERE unpaid) AS unpaid_status,
  count(*) FILTER (WHERE counted AND customer IS NULL) AS guest_rows,
  count(*) FILTER (WHERE counted AND "order" IS NULL) AS rows_without_order,
  count(*) FILTER (WHERE counted AND customer IS NOT NULL AND gross > 0) AS purchase_rows,
  count(*) FILTER (WHERE counted AND (gross < 0 OR net < gross)) AS refund_rows,
  ${money(sql`sum(greatest(gross, 0) - net) FILTER (WHERE counted)`)} AS refund_amount,
  ${money(sql`sum(net) FILTER (WHERE counted AND customer IS NULL)`)} AS guest_amount,
  ${money(sql`sum(net) FILTER (WHERE counted)`)} AS amount,
  min(currency) FILTER (WHERE counted) AS first_currency,
  max(currency) FILTER (WHERE counted) AS last_currency
FROM sales`
}

/** Measured: a third faster than `count(DISTINCT …) FILTER`, three times as slow as counting rows. */
export function buyers(orders: boolean, mean: boolean): Sql {
  const count = orders
    ? sql`count(DISTINCT CASE WHEN gross > 0 THEN "order" END)
      + count(*) FILTER (WHERE gross > 0 AND "order" IS NULL)`
    : sql`count(*) FILTER (WHERE gross > 0)`
  return sql`
SELECT
  customer,
  CAST(as_of - CAST(last_order AS DATE) AS INTEGER) AS recency_days,
  orders,
  amount,
  ${mean ? sql`CASE WHEN orders > 0 THEN amount / orders END` : sql`amount`} AS monetary,
  first_order,
  last_order
FROM (
  SELECT
    customer,
    ${count} AS orders,
    ${money(sql`sum(net)`)} AS amount,
    min("time") FILTER (WHERE gross > 0) AS first_order,
    max("time") FILTER (WHERE gross > 0) AS last_order
  FROM sales
  WHERE counted AND customer IS NOT NULL
  GROUP BY customer
)
CROSS JOIN (SELECT as_of FROM health)`
}
