import { sql, type Sql } from '../../sql'
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
  position
FROM customers
GROUP BY position, segment
ORDER BY position`

/** The levels each score has, with the values they stand for: what the thresholds came to. */
export function byScore(mean: boolean): Sql {
  const values = { ...measures, monetary: mean ? sql`mean_order` : sql`amount` }
  const selects = measureNames.map((name) => {
    const score = sql.id(`${name}_score`)
    return sql`
SELECT ${name} AS measure, ${score} AS score, min(${values[name]}) AS low,
  max(${values[name]}) AS high, count(*) AS customers, ${total} AS amount
FROM customers
GROUP BY ${score}`
  })
  return sql`${sql.join(selects, union)}
ORDER BY measure, score`
}

export const byScorePair = sql`
SELECT
  recency_score,
  frequency_score,
  count(*) AS customers,
  ${total} AS amount,
  ${total} / count(*) AS mean_amount
FROM customers
GROUP BY recency_score, frequency_score
ORDER BY recency_score, frequency_score`

/** Days since the last order by thirty, orders one by one to twelve and more. */
export const distribution = sql`
SELECT 'recency' AS measure, 30 * (recency_days // 30) AS low, low + 30 AS high,
  count(*) AS customers
FROM customers
GROUP BY low
UNION ALL
SELECT 'frequency', least(orders, 12) AS low, low + 1, count(*)
FROM customers
GROUP BY low
ORDER BY measure, low`
