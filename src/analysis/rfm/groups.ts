import { sql } from '../../sql'
import { measureNames, measures } from './fragments'

const total = sql`round(sum(amount), 6)`
const union = sql`
UNION ALL`

export const bySegment = sql`
SELECT
  names.segment,
  customers,
  amount,
  customers / sum(customers) OVER () AS customer_share,
  CASE WHEN sum(amount) OVER () > 0 THEN amount / round(sum(amount) OVER (), 6) END
    AS amount_share,
  orders,
  median_recency_days,
  median_orders,
  median_amount,
  amount / orders AS mean_order,
  action,
  position
FROM (
  SELECT
    position,
    count(*) AS customers,
    ${total} AS amount,
    CAST(sum(orders) AS BIGINT) AS orders,
    median(recency_days) AS median_recency_days,
    median(orders) AS median_orders,
    median(amount) AS median_amount
  FROM customers
  GROUP BY position
)
JOIN names USING (position)
ORDER BY position`

/** The levels each score has, with the values they stand for: what the thresholds came to. */
export const byScore = sql`${sql.join(
  measureNames.map((name) => {
    const score = sql.id(`${name}_score`)
    return sql`
SELECT ${name} AS measure, ${score} AS score, CAST(min(${measures[name]}) AS DOUBLE) AS low,
  CAST(max(${measures[name]}) AS DOUBLE) AS high, count(*) AS customers, ${total} AS amount
FROM customers
GROUP BY ${score}`
  }),
  union,
)}
ORDER BY measure, score`

export const byPlace = sql`
SELECT
  recency_score,
  frequency_score,
  segment,
  count(*) AS customers,
  ${total} AS amount,
  position
FROM customers
GROUP BY recency_score, frequency_score, segment, position
ORDER BY recency_score, frequency_score, position`

export const byScorePair = sql`
SELECT
  recency_score,
  frequency_score,
  CAST(sum(customers) AS BIGINT) AS customers,
  ${total} AS amount,
  ${total} / sum(customers) AS mean_amount
FROM map
GROUP BY recency_score, frequency_score
ORDER BY recency_score, frequency_score`

/** Days since the last order by thirty, each class up to and with its end so that “within 90 days” is three of them, orders one by one to twelve and more, revenue by 1, 2 and 5 times powers of ten. */
export const distribution = sql`
SELECT 'recency' AS measure,
  CAST(30 * ((recency_days - CASE WHEN recency_days > 0 THEN 1 ELSE 0 END) // 30) AS DOUBLE) AS low, low + 30 AS high,
  count(*) AS customers
FROM customers
GROUP BY low
UNION ALL
SELECT 'frequency', CAST(least(orders, 12) AS DOUBLE) AS low, low + 1, count(*)
FROM customers
GROUP BY low
UNION ALL
SELECT 'monetary', digit * pow(10, power) AS low,
  CASE digit WHEN 1 THEN 2 WHEN 2 THEN 5 ELSE 10 END * pow(10, power), customers
FROM (
  SELECT
    CAST(floor(size) AS INTEGER) AS power,
    CASE WHEN size - floor(size) < ${Math.log10(2)} THEN 1 WHEN size - floor(size) < ${Math.log10(5)} THEN 2
      ELSE 5 END AS digit,
    count(*) AS customers
  FROM (SELECT log10(greatest(amount, 1)) + 1e-12 AS size FROM customers)
  GROUP BY power, digit
)
ORDER BY measure, low`
