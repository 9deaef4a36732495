import { sql, type Sql, type Step } from '../../sql'
import type { PlanContext } from '../contract'
import { steps } from '../define'
import { broughtNothing } from '../orderStatus'
import { paidBackOf, tellsRefunds } from '../paidBack'
import type { params, roles } from './declare'
import { text } from './text'

type Context = PlanContext<typeof roles, typeof params>

/** How many event names are read back for those who have yet to choose one. */
const namesRead = 20

/**
 * The last whole weeks of the traffic, one row a visitor, and what a plan needs of them: how many come for
 * the first time on each day, and the moments of their conversions and amounts.
 */
export function plan(context: Context): readonly Step[] {
  const isCounted = context.bound.has('visitors')
  return steps(text[context.locale], {
    health: health(context),
    visits: isCounted ? counts : visits(context),
    ...(context.params.exposed !== '' &&
      !isCounted && { entries: entries(context.params.exposed) }),
    days: isCounted ? noDays : days(context),
    units,
    capped: capped(context.params.winsorize),
    figures: isCounted ? countedFigures : figures,
    traffic: isCounted ? countedTraffic : traffic,
    events: events(context.params),
  })
}

/** Rows count from the last day backwards: whole weeks, or all days where there is no whole week. */
function health({ params: { window_days: wanted }, bound }: Context): Sql {
  const isNobody = bound.has('visitor') ? sql`visitor IS NULL` : sql`false`
  const isNever = bound.has('time') ? sql`"time" IS NULL` : sql`false`
  return sql`
SELECT
  rows_read,
  rows_without_visitor,
  rows_without_time,
  rows_unpaid,
  first_time,
  last_time,
  CAST(CAST(last_time AS DATE) - CAST(length - 1 AS INTEGER) AS DATE) AS window_from,
  CAST(last_time AS DATE) AS window_to,
  length AS window_days,
  first_currency,
  last_currency
FROM (
  SELECT *, CASE WHEN reach < 7 THEN reach ELSE reach - reach % 7 END AS length
  FROM (
    SELECT *, least(${wanted}, CAST(last_time AS DATE) - CAST(first_time AS DATE) + 1) AS reach
    FROM (
      SELECT
        count(*) AS rows_read,
        count(*) FILTER (WHERE ${isNobody}) AS rows_without_visitor,
        count(*) FILTER (WHERE ${isNever}) AS rows_without_time,
        count(*) FILTER (WHERE ${broughtNothing(sql`status`)}) AS rows_unpaid,
        min("time") FILTER (WHERE NOT (${isNobody})) AS first_time,
        max("time") FILTER (WHERE NOT (${isNobody})) AS last_time,
        min(currency) AS first_currency,
        max(currency) AS last_currency
      FROM input
    )
  )
)`
}

/** What happened within the window; money is net of refunds and none where an order was never paid. */
function visits({ bound, params: { goal } }: Context): Sql {
  const net = tellsRefunds(bound)
    ? sql`amount - ${paidBackOf(bound, sql`input`, sql`amount`)}`
    : sql`amount`
  const unit = bound.has('visitor') ? sql`visitor` : sql`CAST(row_number() OVER () AS VARCHAR)`
  return sql`
SELECT ${unit} AS visitor, "time", event, ${converted(bound, goal)} AS converted, amount, denominator
FROM (
  SELECT
    visitor,
    "time",
    event,
    converted,
    CASE WHEN ${broughtNothing(sql`status`)} THEN 0 ELSE ${net} END AS amount,
    denominator
  FROM input
  CROSS JOIN (SELECT window_from, window_to FROM health)
  WHERE ${bound.has('visitor') ? sql`visitor IS NOT NULL` : sql`true`}
    AND ${bound.has('time') ? sql`CAST("time" AS DATE) BETWEEN window_from AND window_to` : sql`true`}
)`
}

/** A goal's event counts first, then a column that says so, then any amount. */
function converted(bound: Context['bound'], goal: string): Sql {
  if (goal !== '') return sql`coalesce(event = ${goal}, false)`
  if (bound.has('converted')) {
    const yes = sql`lower(trim(converted)) IN ('true', 't', 'yes', 'y', '是', '已转化')`
    return sql`coalesce(${yes} OR TRY_CAST(converted AS DOUBLE) > 0, false)`
  }
  return sql`coalesce(amount > 0, false)`
}

/** Visitors count from the moment they could see a difference, and so do their conversions. */
const entries = (exposed: string) => sql`
SELECT visitor, min("time") AS entered
FROM visits
WHERE event = ${exposed}
GROUP BY visitor`

/**
 * One pass over the rows leaves one row a visitor and day. Without a column for it an amount is divided by the
 * number of amounts: money by orders.
 */
function days({ bound, params: { exposed } }: Context): Sql {
  const denominator = bound.has('denominator')
    ? sql`coalesce(sum(denominator), 0)`
    : sql`count(*) FILTER (WHERE amount > 0)`
  const source =
    exposed === ''
      ? sql`FROM visits`
      : sql`FROM visits
JOIN entries USING (visitor)
WHERE "time" >= entered OR entered IS NULL`
  return sql`
SELECT
  visitor,
  CAST("time" AS DATE) AS day,
  bool_or(converted) AS converted,
  CAST(coalesce(sum(amount), 0) AS DOUBLE) AS amount,
  CAST(${denominator} AS DOUBLE) AS denominator
${source}
GROUP BY ALL`
}

const units = sql`
SELECT
  min(day) AS first_day,
  bool_or(converted) AS converted,
  sum(amount) AS amount,
  sum(denominator) AS denominator
FROM days
GROUP BY visitor`

/** Amounts above the percentile given are lowered to it, those of visitors who bought nothing counted in. */
function capped(percentile: number | null): Sql {
  if (percentile === null) {
    return sql`SELECT *, CAST(NULL AS DOUBLE) AS cap FROM units`
  }
  return sql`
SELECT first_day, converted, least(amount, cap) AS amount, denominator, cap
FROM units
CROSS JOIN (SELECT quantile_cont(amount, ${percentile / 100}) AS cap FROM units)`
}

const figures = sql`
SELECT
  CAST(count(*) AS DOUBLE) AS units,
  CAST(count(*) FILTER (WHERE converted) AS DOUBLE) AS converted,
  avg(amount) AS mean,
  stddev_samp(amount) AS deviation,
  CASE WHEN max(amount) > min(amount) THEN skewness(amount) END AS skewness,
  sum(amount) FILTER (WHERE place <= ceil(0.01 * everyone)) / nullif(sum(amount), 0) AS top_share,
  max(cap) AS cap,
  avg(denominator) AS denominator,
  stddev_samp(denominator) AS denominator_deviation,
  covar_samp(amount, denominator) AS covariance
FROM (
  SELECT *, row_number() OVER (ORDER BY amount DESC) AS place, count(*) OVER () AS everyone
  FROM capped
)`

/** Every day of the window, also one without a visit, with those who came for the first time in it. */
const traffic = sql`
SELECT
  CAST(day AS DATE) AS day,
  coalesce(visitors, 0.0) AS visitors,
  coalesce(newcomers, 0.0) AS newcomers
FROM (
  SELECT unnest(generate_series(CAST(window_from AS TIMESTAMP), CAST(window_to AS TIMESTAMP), INTERVAL 1 DAY)) AS day
  FROM health
)
LEFT JOIN (
  SELECT day, CAST(count(*) AS DOUBLE) AS visitors
  FROM days
  GROUP BY day
) USING (day)
LEFT JOIN (
  SELECT first_day AS day, CAST(count(*) AS DOUBLE) AS newcomers
  FROM units
  GROUP BY ALL
) USING (day)
ORDER BY day`

const counts = sql`
SELECT CAST("time" AS DATE) AS day, visitors, conversions, amount
FROM input
CROSS JOIN (SELECT window_from, window_to FROM health)
WHERE window_from IS NULL OR CAST("time" AS DATE) BETWEEN window_from AND window_to`

const noDays = sql`
SELECT
  CAST(NULL AS VARCHAR) AS visitor,
  CAST(NULL AS DATE) AS day,
  CAST(NULL AS BOOLEAN) AS converted,
  CAST(NULL AS DOUBLE) AS amount,
  CAST(NULL AS DOUBLE) AS denominator
FROM visits
WHERE false`

/** Counts tell means, not how single visitors differ. */
const countedFigures = sql`
SELECT
  CAST(coalesce(sum(visitors), 0) AS DOUBLE) AS units,
  CAST(sum(conversions) AS DOUBLE) AS converted,
  CAST(sum(amount) AS DOUBLE) / nullif(CAST(sum(visitors) AS DOUBLE), 0) AS mean,
  CAST(NULL AS DOUBLE) AS deviation,
  CAST(NULL AS DOUBLE) AS skewness,
  CAST(NULL AS DOUBLE) AS top_share,
  CAST(NULL AS DOUBLE) AS cap,
  CAST(NULL AS DOUBLE) AS denominator,
  CAST(NULL AS DOUBLE) AS denominator_deviation,
  CAST(NULL AS DOUBLE) AS covariance
FROM visits`

const countedTraffic = sql`
SELECT CAST(day AS DATE) AS day, coalesce(visitors, 0.0) AS visitors, coalesce(visitors, 0.0) AS newcomers
FROM (
  SELECT unnest(generate_series(CAST(window_from AS TIMESTAMP), CAST(window_to AS TIMESTAMP), INTERVAL 1 DAY)) AS day
  FROM health
)
LEFT JOIN (
  SELECT day, CAST(sum(visitors) AS DOUBLE) AS visitors FROM visits GROUP BY day
) USING (day)
ORDER BY day`

/** The most frequent events, and those that a setting names. */
const events = ({ goal, exposed }: Context['params']) => sql`
SELECT event, occurrences
FROM (
  SELECT
    event,
    count(*) AS occurrences,
    row_number() OVER (ORDER BY count(*) DESC, event) AS place
  FROM input
  WHERE event IS NOT NULL
  GROUP BY event
)
WHERE place <= ${namesRead} OR event IN (${goal}, ${exposed})
ORDER BY place`
