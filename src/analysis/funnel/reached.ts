import { sql, type Sql } from '../../sql'

/** The 97.5 % quantile of the standard normal, for intervals of 95 %. */
const normal = sql`1.959963984540054e0`

/** Wilson's interval of `successes` out of `trials`, one end of it; NULL without trials. */
const wilson = (successes: Sql, trials: Sql, sign: '+' | '-') => {
  const z2 = sql`(${normal} * ${normal})`
  const half = sql`${normal} * sqrt(${successes} * (${trials} - ${successes}) / CAST(${trials} AS DOUBLE) + ${z2} / 4)`
  const centre = sql`${successes} + ${z2} / 2`
  const end = sign === '+' ? sql`${centre} + ${half}` : sql`${centre} - ${half}`
  const sure =
    sign === '+' ? sql`WHEN ${successes} = ${trials} THEN 1e0` : sql`WHEN ${successes} = 0 THEN 0e0`
  return sql`CASE WHEN ${trials} = 0 THEN NULL ${sure} ELSE greatest(0e0, least(1e0, (${end}) / (${trials} + ${z2}))) END`
}

/** A share with both ends of its interval, as columns. */
export const withInterval = (successes: Sql, trials: Sql) =>
  sql`${wilson(successes, trials, '-')} AS rate_low,
  ${wilson(successes, trials, '+')} AS rate_high`

/** Quantiles of the time to each step, all from one sorted column. */
export const paces = sql`
SELECT
  position,
  step,
  coalesce(actors, 0) AS actors,
  quantiles,
  mean_seconds
FROM positions
LEFT JOIN (
  SELECT position, count(*) AS actors,
    quantile_cont(seconds, [0.1, 0.25, 0.5, 0.75, 0.9]) AS quantiles,
    round(avg(seconds), 6) AS mean_seconds
  FROM (
    SELECT position, (moments[position] - moments[position - 1]) / 1e6 AS seconds
    FROM (
      SELECT moments, CAST(unnest(range(1, len(moments) + 1)) AS INTEGER) AS position
      FROM attempts
    )
  )
  GROUP BY position
) USING (position)
ORDER BY position`

const counted = sql`
SELECT
  position,
  step,
  actors,
  actors / nullif(entered, 0) AS rate_from_start,
  actors / nullif(lag(actors) OVER (ORDER BY position), 0) AS rate_from_previous,
  quantiles[3] AS median_seconds,
  quantiles[5] AS p90_seconds,
  mean_seconds,
  ${withInterval(sql`actors`, sql`entered`)}
FROM (
  SELECT *, first_value(actors) OVER (ORDER BY position) AS entered
  FROM paces
)
ORDER BY position`

const times = sql`
SELECT
  position,
  step,
  actors,
  quantiles[1] AS p10_seconds,
  quantiles[2] AS p25_seconds,
  quantiles[3] AS p50_seconds,
  quantiles[4] AS p75_seconds,
  quantiles[5] AS p90_seconds
FROM paces
WHERE position > 1
ORDER BY position`

const totals = sql`
SELECT (moments[len(moments)] - moments[1]) / 1e6 AS seconds
FROM attempts
WHERE len(moments) = (SELECT max(position) FROM positions)`

/** A twentieth of the time within which 95 in 100 finish. */
const width = sql`
SELECT greatest(top, 1e0) / 20 AS width, longest
FROM (SELECT quantile_cont(seconds, 0.95) AS top, max(seconds) AS longest FROM totals)
WHERE top IS NOT NULL`

/** Twenty classes so wide, and one for the rest. */
const distribution = sql`
SELECT
  class * width AS from_seconds,
  CASE WHEN class < 20 THEN (class + 1) * width ELSE greatest(longest, 20 * width) END AS to_seconds,
  coalesce(actors, 0) AS actors
FROM width
CROSS JOIN (SELECT unnest(range(21)) AS class)
LEFT JOIN (
  SELECT CAST(least(floor(seconds / width), 20) AS BIGINT) AS class, count(*) AS actors
  FROM totals
  CROSS JOIN width
  GROUP BY class
) USING (class)
ORDER BY class`

export const stepBodies = { steps: counted, times, totals, width, distribution }
