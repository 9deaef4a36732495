import { sql, type Sql } from '../../sql'
import type { Settings } from './settings'
import { channelOf } from './touches'

/** What each channel cost: as billed, or touch by touch where no bills are given. */
export function spend({ given, bound, costsOfPeriod, unnamed }: Settings): Sql {
  const billed = given.has('costs')
  const channel = billed ? sql`nullif(trim(channel), '')` : channelOf(sql`channel`, unnamed)
  const day = sql`CAST(CASE WHEN isfinite("time") THEN "time" END AS DATE)`
  const inside = sql`(day IS NULL OR first_touch IS NULL OR day BETWEEN CAST(first_touch AS DATE) AND CAST(last_time AS DATE))`
  const counted = billed && costsOfPeriod ? sql` FILTER (WHERE ${inside})` : sql.empty
  const isBound = billed || bound.has('cost')
  return sql`
SELECT
  code,
  coalesce(name, costs_by_day.channel) AS channel,
  CAST(coalesce(sum(cost)${counted}, 0) AS DOUBLE) AS cost,
  CAST(coalesce(sum(cost) FILTER (WHERE NOT ${inside}), 0) AS DOUBLE) AS outside,
  min(day) AS first_day,
  max(day) AS last_day
FROM (
  SELECT ${channel} AS channel, ${day} AS day, CAST(cost AS DOUBLE) AS cost
  FROM ${billed ? sql`costs` : sql`input`}
  WHERE ${isBound} AND cost IS NOT NULL
) AS costs_by_day
LEFT JOIN codes ON codes.channel = costs_by_day.channel
CROSS JOIN span_of_touches
GROUP BY ALL
ORDER BY code, channel`
}
