import { sql, type Sql } from '../../sql'
import type { AnalysisText } from '../contract'
import { rfmScore } from './scores'
import type { Scale } from './settings'

/** What became of a customer between two dates; the words stand under `change.<change>`. */
type Change = 'rose' | 'fell' | 'same' | 'joined'

const changeWord = (change: Change | 'nobody', words: AnalysisText) =>
  words[`change.${change}`] ?? change

/** One row a customer; `compared` also says where each stood at the earlier date. */
export function customers(scale: Scale, compared: boolean, words: AnalysisText): Sql {
  const joins = sql`
LEFT JOIN named_before ON named_before.customer = named.customer
LEFT JOIN names AS names_before ON names_before.position = named_before.position`
  return sql`
SELECT
  named.customer,
  named.recency_days,
  named.orders,
  named.amount,
  named.recency_score,
  named.frequency_score,
  named.monetary_score,
  ${rfmScore(scale, sql`named`)} AS rfm_score,
  names.segment,
  named.amount / named.orders AS mean_order,
  named.first_order,
  named.last_order,
  named.monetary,
  named.weighted_score,
  ${compared ? before(scale, words) : noBefore},
  named.position
FROM named
JOIN names ON names.position = named.position${compared ? joins : sql.empty}`
}

function before(scale: Scale, words: AnalysisText): Sql {
  return sql`coalesce(names_before.segment, ${changeWord('nobody', words)}) AS segment_before,
  ${rfmScore(scale, sql`named_before`)} AS rfm_score_before,
  CASE
    WHEN named_before.position IS NULL THEN ${changeWord('joined', words)}
    WHEN named.weighted_score > named_before.weighted_score THEN ${changeWord('rose', words)}
    WHEN named.weighted_score < named_before.weighted_score THEN ${changeWord('fell', words)}
    ELSE ${changeWord('same', words)}
  END AS change`
}

const noBefore = sql`CAST(NULL AS VARCHAR) AS segment_before,
  CAST(NULL AS INTEGER) AS rfm_score_before,
  CAST(NULL AS VARCHAR) AS change`

/** How many went from which segment to which; those who were no customers before come from position 0. */
export function movement(compared: boolean, words: AnalysisText): Sql {
  return sql`
SELECT
  segment_before,
  customers.segment,
  count(*) AS customers,
  round(sum(amount), 6) AS amount,
  count(*) FILTER (WHERE change = ${changeWord('rose', words)}) AS rose,
  count(*) FILTER (WHERE change = ${changeWord('fell', words)}) AS fell,
  coalesce(names.position, 0) AS position_before,
  customers.position
FROM customers
LEFT JOIN names ON names.segment = segment_before${
    compared
      ? sql.empty
      : sql`
WHERE false`
  }
GROUP BY ALL
ORDER BY position_before, customers.position`
}
