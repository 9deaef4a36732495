import { sql, type Sql } from '../../sql'
import { broughtNothing } from '../orderStatus'
import { paidBackOf, tellsRefunds } from '../paidBack'
import { countedRows } from './purchases'
import type { Settings } from './settings'
import { channelOf, instantOf, usable } from './touches'

const microsecondsOfADay = 86_400_000_000

/** The times of touches, and the last time of all. */
export function spanSteps(settings: Settings): Readonly<Record<string, Sql>> {
  const named = settings.unnamed === 'direct' ? sql`true` : sql`channel IS NOT NULL`
  return {
    span_of_touches: sql`
SELECT
  min("time") FILTER (WHERE ${usable} AND ${named}) AS first_touch,
  max("time") FILTER (WHERE ${usable} AND ${named}) AS last_touch,
  greatest(
    max("time") FILTER (WHERE ${usable}),
    (SELECT max("time") FROM conversions WHERE ${usable})
  ) AS last_time
FROM input`,
    span: sql`SELECT last_time AS "time" FROM span_of_touches`,
  }
}

/** What the checks need to know, in one row. */
export function healthSteps(settings: Settings): Readonly<Record<string, Sql>> {
  return {
    read: read(settings),
    bills: bills(settings),
    sold: sold(settings),
    travelled: travelled(settings),
    unmatched: unmatched(settings),
    // The rows are read once here: a step that is named twice is copied whole.
    health: sql`
SELECT * EXCLUDE (least_currency, greatest_currency)
FROM read
CROSS JOIN sold
CROSS JOIN travelled
CROSS JOIN bills`,
  }
}

function read(settings: Settings): Sql {
  const { mode, unnamed } = settings
  const channel = channelOf(sql`channel`, unnamed)
  // A row that is a conversion and no touch has done its part.
  const unnamedTouch = sql`(${channel} IS NULL AND NOT ${isConversion(settings)})`
  const isLog = mode === 'log'
  const missing = (what: Sql) =>
    isLog ? sql`count(*) FILTER (WHERE ${what})` : sql`CAST(0 AS BIGINT)`
  return sql`
SELECT
  count(*) AS rows_read,
  ${missing(sql`customer IS NULL`)} AS rows_without_customer,
  ${missing(unnamedTouch)} AS rows_without_channel,
  ${missing(sql`NOT coalesce(${usable}, false)`)} AS rows_without_time,
  ${
    isLog
      ? sql`count(*) FILTER (WHERE customer IS NULL OR ${unnamedTouch} OR NOT coalesce(${usable}, false))`
      : sql`count(*) FILTER (WHERE path IS NULL)`
  } AS rows_left_out,
  count(*) FILTER (WHERE conversions < 0 OR nulls < 0) AS rows_negative,
  (SELECT CAST(coalesce(sum(touches), 0) AS BIGINT) FROM codes) AS touches,
  any_value(first_touch) AS first_touch,
  any_value(last_touch) AS last_touch,
  min(nullif(trim(currency), '')) AS least_currency,
  max(nullif(trim(currency), '')) AS greatest_currency
FROM input
CROSS JOIN span_of_touches`
}

const isConversion = (settings: Settings) =>
  settings.conversions === 'log' ? sql`coalesce(${countedRows(settings)} > 0, false)` : sql`false`

function bills({ conversions }: Settings): Sql {
  const named = sql`nullif(trim(currency), '') AS currency`
  const sides = [sql`costs`, ...(conversions === 'side' ? [sql`conversions`] : [])]
  const each = [
    sql`SELECT unnest([least_currency, greatest_currency]) AS currency FROM read`,
    ...sides.map((side) => sql`SELECT ${named} FROM ${side}`),
  ]
  return sql`
SELECT min(currency) AS first_currency, max(currency) AS last_currency
FROM (
  ${sql.join(
    each,
    sql`
  UNION ALL
  `,
  )}
)`
}

/** Every conversion the data holds, whether a journey leads to it or not. */
function sold(settings: Settings): Sql {
  const { mode, conversions, bound } = settings
  if (mode === 'paths') {
    return sql`
SELECT
  count(*) AS conversion_rows,
  coalesce(sum(conversions), 0) AS conversions,
  coalesce(sum(value), 0) AS value,
  CAST(NULL AS TIMESTAMP) AS first_conversion,
  CAST(NULL AS TIMESTAMP) AS last_conversion,
  CAST(0 AS DOUBLE) AS conversions_without_customer,
  CAST(0 AS DOUBLE) AS conversions_without_time,
  CAST(0 AS BIGINT) AS conversions_unpaid,
  CAST(NULL AS VARCHAR) AS unpaid_status,
  CAST(0 AS DOUBLE) AS refunds
FROM ready`
  }
  const ofSide = (test: string, then: Sql, otherwise: Sql) =>
    conversions === 'side' && bound.has(test) ? then : otherwise
  const unpaid = ofSide(
    'conversions.status',
    sql`(SELECT count(*) FROM conversions WHERE ${broughtNothing(sql`status`)})`,
    sql`CAST(0 AS BIGINT)`,
  )
  const status = ofSide(
    'conversions.status',
    sql`(SELECT min(status) FROM conversions WHERE ${broughtNothing(sql`status`)})`,
    sql`CAST(NULL AS VARCHAR)`,
  )
  const back = paidBackOf(bound, sql`conversions`, sql`value`, 'conversions.')
  const refunds =
    conversions === 'side' && tellsRefunds(bound, 'conversions.')
      ? sql`(SELECT coalesce(CAST(sum(${back}) AS DOUBLE), 0) FROM conversions)`
      : sql`CAST(0 AS DOUBLE)`
  return sql`
SELECT
  count(*) AS conversion_rows,
  coalesce(sum(counted), 0) AS conversions,
  coalesce(sum(value), 0) AS value,
  min("time") AS first_conversion,
  max("time") AS last_conversion,
  coalesce(sum(counted) FILTER (WHERE customer IS NULL), 0) AS conversions_without_customer,
  coalesce(sum(counted) FILTER (WHERE customer IS NOT NULL AND "time" IS NULL), 0)
    AS conversions_without_time,
  ${unpaid} AS conversions_unpaid,
  ${status} AS unpaid_status,
  ${refunds} AS refunds
FROM orders`
}

/** What the journeys look like. */
function travelled({ lookback }: Settings): Sql {
  const days = (touch: Sql) => sql`(closing - ${instantOf(touch)}) / ${microsecondsOfADay}`
  const open =
    lookback === null
      ? sql`CAST(0 AS DOUBLE)`
      : sql`coalesce(sum(nulls) FILTER (WHERE journeys.last_touch + ${lookback} > epoch_us(last_time)), 0)`
  const truncated =
    lookback === null
      ? sql`CAST(0 AS DOUBLE)`
      : sql`coalesce(sum(conversions) FILTER (WHERE closing - ${lookback} < epoch_us(first_touch)), 0)`
  return sql`
SELECT
  coalesce(sum(conversions), 0) AS attributed_conversions,
  coalesce(sum(value), 0) AS attributed_value,
  coalesce(sum(conversions + nulls), 0) AS journeys,
  coalesce(sum(nulls), 0) AS nulls,
  ${open} AS open_journeys,
  ${truncated} AS truncated,
  coalesce(sum(conversions) FILTER (WHERE len(codes) = 1), 0) AS one_touch,
  max(len(codes)) AS max_touches,
  median(${days(sql`moments[1]`)}) AS median_days,
  quantile_cont(${days(sql`moments[1]`)}, 0.9) AS p90_days,
  median(${days(sql`moments[-1]`)}) AS median_last_days,
  CAST(coalesce(sum(duplicates), 0) AS BIGINT) AS duplicates
FROM journeys
CROSS JOIN span_of_touches`
}

/** How many conversions belong to customers of whom no touch is known. */
function unmatched({ mode }: Settings): Sql {
  if (mode !== 'log') return sql`SELECT CAST(0 AS DOUBLE) AS conversions`
  return sql`
SELECT coalesce(sum(conversions), 0) AS conversions
FROM purchases
WHERE who NOT IN (SELECT who FROM journeys)`
}
