import { sql, type Sql } from '../../sql'

/** The days there are, and how far each lies from the one before. */
export const dates = sql`
SELECT day, day - lag(day) OVER (ORDER BY day) AS gap
FROM (SELECT DISTINCT day FROM days WHERE day IS NOT NULL)`

/** What one row stands for: orders are of a day; a market's rows are of the period their dates are spaced by. */
export function grain(orders: boolean): Sql {
  const found = sql`CASE
    WHEN count(*) = count(DISTINCT year(day)) AND count(DISTINCT 100 * month(day) + day(day)) = 1
      AND (count(*) > 1 OR max(month(day) + day(day)) = 2) THEN 'year'
    WHEN count(*) > 1 AND (bool_and(day = date_trunc('quarter', day))
      OR bool_and(day = last_day(day) AND month(day) % 3 = 0)) THEN 'quarter'
    WHEN bool_and(day(day) = 1) OR bool_and(day = last_day(day))
      OR (count(*) > 1 AND count(DISTINCT day(day)) = 1
        AND count(*) = count(DISTINCT 12 * year(day) + month(day))) THEN 'month'
    WHEN bool_and(coalesce(gap % 7 = 0, true)) AND count(*) > 1 THEN 'week'
    ELSE 'day'
  END`
  return sql`
SELECT
  min(day) AS first_day,
  max(day) AS last_day,
  CAST(greatest(coalesce(median(gap), 1) - 1, 0) AS INTEGER) AS slack,
  CASE WHEN count(*) > 0 THEN ${orders ? sql`'day'` : found} END AS grain
FROM dates`
}

const ranks = sql`['day', 'week', 'month', 'quarter', 'year']`

const length = (name: Sql) => sql`CASE ${name}
    WHEN 'day' THEN INTERVAL 1 DAY
    WHEN 'week' THEN INTERVAL 7 DAY
    WHEN 'month' THEN INTERVAL 1 MONTH
    WHEN 'quarter' THEN INTERVAL 3 MONTH
    WHEN 'year' THEN INTERVAL 1 YEAR
  END`

/** The period that growth is seen by: never finer than the rows, months for orders of half a year and more. */
export function lengths(chosen: string): Sql {
  const automatic = sql`CASE
    WHEN grain <> 'day' THEN grain
    WHEN last_day - first_day >= 180 THEN 'month'
    WHEN last_day - first_day >= 42 THEN 'week'
    ELSE 'day'
  END`
  const set = sql`CASE
    WHEN list_position(${ranks}, ${chosen}) < list_position(${ranks}, grain) THEN grain
    ELSE ${chosen}
  END`
  return sql`
SELECT
  *,
  ${chosen === 'auto' ? automatic : set} AS period,
  ${length(sql`grain`)} AS row_length,
  ${length(sql`period`)} AS period_length,
  CASE WHEN period IN ('day', 'week') THEN INTERVAL 364 DAY ELSE INTERVAL 1 YEAR END AS year_length,
  CASE WHEN grain = 'day' THEN slack ELSE 0 END AS days_missed
FROM grain`
}

/** Where the data begin and end, and the whole periods between; a shop that sells seldom may miss days at the ends. */
export const spans = sql`
SELECT
  *,
  CAST(date_trunc(grain, first_day) AS DATE) AS covered_from,
  CAST(date_trunc(grain, last_day) + row_length AS DATE) AS covered_to,
  CAST(CASE
    WHEN covered_from - days_missed <= date_trunc(period, covered_from)
      THEN date_trunc(period, covered_from)
    ELSE date_trunc(period, covered_from) + period_length
  END AS DATE) AS begins,
  CAST(date_trunc(period, covered_to + days_missed) AS DATE) AS ends
FROM lengths`

/** Which span is compared with which. */
export function calendar(chosen: string): Sql {
  const automatic = sql`CASE
    WHEN whole_from + 2 * year_length <= whole_to THEN 'year'
    WHEN whole_from + period_length < whole_to THEN 'ends'
    ELSE 'all'
  END`
  return sql`
SELECT
  grain,
  period,
  covered_from,
  covered_to,
  CASE WHEN begins < ends THEN begins END AS whole_from,
  CASE WHEN begins < ends THEN ends END AS whole_to,
  ${chosen === 'auto' ? automatic : sql`${chosen}`} AS compare,
  CAST(CASE
    WHEN compare = 'year' AND whole_from + year_length <= whole_to THEN whole_to - year_length
    WHEN compare IN ('previous', 'ends') THEN whole_to - period_length
    WHEN compare = 'year' THEN whole_from
  END AS DATE) AS current_from,
  CASE WHEN current_from IS NOT NULL THEN whole_to END AS current_to,
  CAST(CASE
    WHEN compare = 'year' AND whole_from + 2 * year_length <= whole_to
      THEN whole_to - 2 * year_length
    WHEN compare = 'previous' AND whole_from + period_length < whole_to
      THEN whole_to - 2 * period_length
    WHEN compare = 'ends' AND whole_from + period_length < whole_to THEN whole_from
  END AS DATE) AS previous_from,
  CAST(CASE
    WHEN compare = 'ends' THEN previous_from + period_length
    WHEN previous_from IS NOT NULL THEN current_from
  END AS DATE) AS previous_to,
  CAST(CASE WHEN whole_from + year_length <= whole_to THEN whole_to - year_length END AS DATE)
    AS year_from
FROM spans`
}

/** The market by period, as a whole and in its eight largest categories. */
export const timeline = sql`
SELECT
  name,
  CAST(date_trunc(period, day) AS DATE) AS day,
  fsum(value) AS value,
  CAST(sum(rows) AS BIGINT) AS rows
FROM (
  SELECT CAST(NULL AS VARCHAR) AS name, day, value, rows FROM days
  UNION ALL
  SELECT category, day, value, rows
  FROM days
  WHERE category IN (
    SELECT category FROM days WHERE category IS NOT NULL
    GROUP BY category ORDER BY sum(value) DESC, category LIMIT 8
  )
)
CROSS JOIN calendar
WHERE day IS NOT NULL
GROUP BY name, CAST(date_trunc(period, day) AS DATE)`
