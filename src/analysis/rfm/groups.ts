import { sql } from '../../sql'
import { measureNames, measures } from './fragments'

const total = sql`round(sum(amount), 6)`
const union = sql`
UNION ALL`

export const bySegment = sql`
SELECT
  segment,
  count(*) AS customers,
  ${total} AS amount,
  count(*) / sum(count(*)) OVER () AS customer_share,
  CASE WHEN sum(${total}) OVER () > 0 THEN ${total} / sum(${total}) OVER () END
    AS amount_share,
  CAST(sum(orders) AS BIGINT) AS orders,
  median(recency_days) AS median_recency_days,
  median(orders) AS median_orders,
  median(amount) AS median_amount,
  ${total} / sum(orders) AS mean_order,
  any_value(action) AS action,
  position
FROM customers
JOIN names USING (position, segment)
GROUP BY position, segment
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

/** Days since the last order by thirty, orders one by one to twelve and more, revenue by 1, 2 and 5 times powers of ten. */
export const distribution = sql`
SELECT 'recency' AS measure, CAST(30 * (recency_days // 30) AS DOUBLE) AS low, low + 30 AS high,
  count(*) AS customers
FROM customers
GROUP BY low
UNION ALL
SELECT 'frequency', CAST(least(orders, 12) AS DOUBLE) AS low, low + 1, count(*)
FROM customers
GROUP BY low
UNION ALL
SELECT 'monetary', low, CASE low // power WHEN 1 THEN 2 WHEN 2 THEN 5 ELSE 10 END * power, customers
FROM (
  SELECT power, CASE WHEN amount < 2 * power THEN 1 WHEN amount < 5 * power THEN 2 ELSE 5 END * power
    AS low, count(*) AS customers
  FROM (SELECT amount, pow(10, floor(log10(greatest(amount, 1)) + 1e-12)) AS power FROM customers)
  GROUP BY ALL
)
ORDER BY measure, low`
