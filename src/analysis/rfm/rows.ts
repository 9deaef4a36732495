import { sql, type Sql } from '../../sql'
import { broughtNothing } from '../orderStatus'
import { paidBackOf, tellsRefunds } from '../paidBack'
import { dateLiteral, money } from './fragments'
import type { Rules } from './settings'

/**
 * Each row with its net amount, whether it counts, and whether it is an order. It counts where both values
 * were read, it is not later than the reference date, and its order was not left unpaid, unless those are to count.
 */
export function sales(bound: ReadonlySet<string>, rules: Rules): Sql {
  const read = sql`"time" IS NOT NULL AND amount IS NOT NULL`
  const unpaid = bound.has('status') ? broughtNothing(sql`status`) : sql`false`
  const counted = rules.countUnpaid ? read : sql`${read} AND NOT unpaid`
  const net = tellsRefunds(bound)
    ? sql`amount - ${paidBackOf(bound, sql`input`, sql`amount`)}`
    : sql`amount`
  const columns = sql`
  customer,
  "order",
  "time",
  currency,
  amount AS gross,
  ${net} AS net,
  status,
  ${unpaid} AS unpaid,
  ${counted}${until(rules)} AS counted`
  if (!looksAtWholeOrders(rules))
    return sql`
SELECT${columns},
  ${bought(rules)} AS bought
FROM input`
  // DuckDB takes no alias of an expression with a subquery, as the net amount may be, in the same SELECT.
  return sql`
SELECT *, ${bought(rules)} AS bought
FROM (
SELECT${columns}
FROM input
)`
}

/** Whether a row alone does not say that it is an order. */
const looksAtWholeOrders = ({ everyRow, leaveOutRefunded }: Rules) => !everyRow && leaveOutRefunded

function until({ asOf, elapsed }: Rules): Sql {
  if (asOf === null) return sql.empty
  const date = dateLiteral(asOf)
  return elapsed ? sql` AND "time" <= ${date}` : sql` AND "time" < ${date} + INTERVAL 1 DAY`
}

/** An order has an amount above zero; where refunded orders are left out, also something left of it. */
function bought(rules: Rules): Sql {
  if (rules.everyRow) return sql`true`
  if (!looksAtWholeOrders(rules)) return sql`gross > 0`
  return sql`gross > 0 AND CASE
    WHEN "order" IS NULL THEN net > 0
    ELSE round(sum(net) FILTER (WHERE counted) OVER (PARTITION BY customer, "order"), 6) > 0
  END`
}

/**
 * Counts the rows that are not plain purchases of known customers. They are few, and all that is to be said of rows is
 * said of them: so the counts do not cost a pass of their own over every row each. A row is left out for one reason: an order
 * left unpaid is not missed for the time of payment it has not.
 */
export function oddities(bound: ReadonlySet<string>, { countUnpaid }: Rules): Sql {
  const paid = countUnpaid ? sql.empty : sql` AND NOT unpaid`
  const withoutOrder = bound.has('order')
    ? sql`
  OR "order" IS NULL`
    : sql.empty
  const refunded = tellsRefunds(bound)
    ? sql`
  OR net < gross`
    : sql.empty
  return sql`
SELECT
  count(*) AS rows_odd,
  count(*) FILTER (WHERE NOT counted) AS rows_not_counted,
  count(*) FILTER (WHERE "time" IS NULL${paid}) AS rows_without_time,
  count(*) FILTER (WHERE gross IS NULL AND "time" IS NOT NULL${paid})
    AS rows_without_amount,
  count(*) FILTER (WHERE NOT counted AND gross IS NOT NULL AND "time" IS NOT NULL${paid})
    AS rows_later,
  count(*) FILTER (WHERE unpaid) AS rows_unpaid,
  ${money(sql`sum(gross) FILTER (WHERE unpaid)`)} AS unpaid_amount,
  min(status) FILTER (WHERE unpaid) AS unpaid_status,
  count(*) FILTER (WHERE counted AND customer IS NULL) AS guest_rows,
  count(*) FILTER (WHERE counted AND "order" IS NULL) AS rows_without_order,
  count(*) FILTER (WHERE counted AND customer IS NOT NULL AND bought) AS purchases_odd,
  count(*) FILTER (WHERE counted AND (gross < 0 OR net < gross)) AS refund_rows,
  ${money(sql`sum(greatest(gross, 0) - net) FILTER (WHERE counted)`)} AS refund_amount,
  count(*) FILTER (WHERE counted AND customer IS NOT NULL AND gross > 0 AND NOT bought)
    AS refunded_rows,
  ${money(sql`sum(net) FILTER (WHERE counted AND customer IS NULL)`)} AS guest_amount
FROM sales
WHERE NOT counted
  OR NOT bought
  OR unpaid
  OR customer IS NULL
  OR gross < 0${withoutOrder}${refunded}`
}

/** A table of customers is counted with its own columns. */
export const noOddities = sql`
SELECT
  CAST(NULL AS BIGINT) AS rows_odd,
  CAST(NULL AS BIGINT) AS rows_not_counted,
  CAST(NULL AS BIGINT) AS rows_without_time,
  CAST(NULL AS BIGINT) AS rows_without_amount,
  CAST(NULL AS BIGINT) AS rows_later,
  CAST(NULL AS BIGINT) AS rows_unpaid,
  CAST(NULL AS DOUBLE) AS unpaid_amount,
  CAST(NULL AS VARCHAR) AS unpaid_status,
  CAST(NULL AS BIGINT) AS guest_rows,
  CAST(NULL AS BIGINT) AS rows_without_order,
  CAST(NULL AS BIGINT) AS purchases_odd,
  CAST(NULL AS BIGINT) AS refund_rows,
  CAST(NULL AS DOUBLE) AS refund_amount,
  CAST(NULL AS BIGINT) AS refunded_rows,
  CAST(NULL AS DOUBLE) AS guest_amount
WHERE false`

export function health(bound: ReadonlySet<string>, { asOf, elapsed }: Rules): Sql {
  const last = sql`coalesce(last_time, latest)`
  const next = elapsed
    ? sql`${last} + INTERVAL 1 DAY`
    : sql`CAST(CAST(${last} AS DATE) + 1 AS TIMESTAMP)`
  const reference = asOf === null ? next : sql`CAST(${dateLiteral(asOf)} AS TIMESTAMP)`
  return sql`
SELECT
  CAST(${reference} AS DATE) AS as_of,
  ${reference} AS reference,
  first_time,
  last_time,
  rows_read,
  rows_read - rows_not_counted AS rows_counted,
  rows_without_time,
  rows_without_amount,
  rows_later,
  rows_unpaid,
  unpaid_amount,
  unpaid_status,
  guest_rows,
  ${bound.has('order') ? sql`rows_without_order` : sql`rows_read - rows_not_counted AS rows_without_order`},
  rows_read - rows_odd + purchases_odd AS purchase_rows,
  refund_rows,
  refund_amount,
  refunded_rows,
  guest_amount,
  amount,
  first_currency,
  last_currency
FROM (
  SELECT
    min("time") FILTER (WHERE counted) AS first_time,
    max("time") FILTER (WHERE counted) AS last_time,
    max("time") AS latest,
    count(*) AS rows_read,
    ${money(sql`sum(net) FILTER (WHERE counted)`)} AS amount,
    min(currency) FILTER (WHERE counted) AS first_currency,
    max(currency) FILTER (WHERE counted) AS last_currency
  FROM sales
)
CROSS JOIN oddities`
}

/**
 * Whether order numbers only grow from row to row, or only fall, the shorter before the longer: then no order has two
 * rows. Most exports of orders are written so, and to see it costs a tenth of counting.
 */
export const numbering = sql`
SELECT
  coalesce(bool_and(length("order") > length(before)
    OR length("order") = length(before) AND "order" > before), true)
  OR coalesce(bool_and(length("order") < length(before)
    OR length("order") = length(before) AND "order" < before), true) AS distinct_rows
FROM (SELECT "order", lag("order") OVER () AS before FROM sales WHERE "order" IS NOT NULL)`

/** Where rows of one order are not counted as one. */
export const noNumbering = sql`SELECT CAST(NULL AS BOOLEAN) AS distinct_rows WHERE false`
export const noRepeats = sql`
SELECT CAST(NULL AS VARCHAR) AS customer, CAST(NULL AS BIGINT) AS repeated
WHERE false`

/**
 * Rows beyond the first of an order, by customer. Measured: to count them and take them off the rows takes less time and
 * memory than `count(DISTINCT "order")` by customer. Two orders of one customer with the same hash would count as one.
 */
export function repeats(before: string | null, rules: Rules): Sql {
  return sql`
SELECT customer, CAST(sum(row_count - 1) AS BIGINT) AS repeated
FROM (
  SELECT customer, count(*) AS row_count
  FROM sales
  CROSS JOIN numbering
  WHERE NOT distinct_rows
    AND counted AND bought AND customer IS NOT NULL AND "order" IS NOT NULL${earlierThan(before, rules)}
  GROUP BY customer, hash("order")
  HAVING count(*) > 1
)
GROUP BY customer`
}

const earlierThan = (before: string | null, rules: Rules) =>
  before === null ? sql.empty : until({ ...rules, asOf: before })

/** Customers as they stood at the reference date, or at an earlier one. */
export function buyers(
  hasOrders: boolean,
  rules: Rules,
  before: string | null,
  repeatsOf: Sql,
): Sql {
  const reference =
    before === null ? sql`reference` : sql`CAST(${dateLiteral(before)} AS TIMESTAMP)`
  const gross = sql`,
    ${money(sql`sum(gross) FILTER (WHERE bought)`)} AS gross`
  const byOrder = countsOrders(hasOrders, rules)
  return sql`
SELECT
  spent.customer,
  ${daysBetween(reference, rules)} AS recency_days,
  ${byOrder ? sql`purchases - coalesce(repeated, 0)` : sql`purchases`} AS orders,
  amount,
  ${monetary(rules)} AS monetary,
  first_order,
  last_order
FROM (
  SELECT
    customer,
    ${rules.frequency === 'days' ? dayCount : rowCount} AS purchases,
    ${money(sql`sum(net)`)} AS amount,
    min("time") FILTER (WHERE bought) AS first_order,
    max("time") FILTER (WHERE bought) AS last_order${rules.monetary === 'gross' ? gross : sql.empty}
  FROM sales
  WHERE counted AND customer IS NOT NULL${earlierThan(before, rules)}
  GROUP BY customer
) AS spent${
    byOrder
      ? sql`
LEFT JOIN ${repeatsOf} AS repeats ON repeats.customer = spent.customer`
      : sql.empty
  }
CROSS JOIN (SELECT reference FROM health)`
}
/** Calendar days, or full periods of 24 hours. */
function daysBetween(reference: Sql, { elapsed }: Rules): Sql {
  return elapsed
    ? sql`CAST(floor(epoch(${reference} - last_order) / 86400) AS INTEGER)`
    : sql`CAST(CAST(${reference} AS DATE) - CAST(last_order AS DATE) AS INTEGER)`
}

function monetary({ monetary: chosen }: Rules): Sql {
  if (chosen === 'mean') return sql`CASE WHEN orders > 0 THEN amount / orders END`
  return chosen === 'gross' ? sql`gross` : sql`amount`
}

/** Whether rows of one order are one order. */
export const countsOrders = (hasOrders: boolean, { frequency }: Rules) =>
  hasOrders && frequency === 'orders'
const rowCount = sql`count(*) FILTER (WHERE bought)`
const dayCount = sql`count(DISTINCT CASE WHEN bought THEN CAST("time" AS DATE) END)`
