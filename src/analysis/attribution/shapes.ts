import { sql } from '../../sql'
import { instantOf } from './touches'

/** So many paths are kept, those with the most conversions. */
const mostPaths = 1000

const microsecondsOfADay = 86_400_000_000

const daysOf = instantOf(sql`moments[1]`)
const days = sql`(closing - ${daysOf}) / ${microsecondsOfADay}`

export const paths = sql`
SELECT
  list_aggregate(
    list_transform(codes, lambda code: names[code]),
    'string_agg',
    ' > '
  ) AS path,
  conversions,
  value,
  nulls,
  conversions / nullif(conversions + nulls, 0) AS rate,
  conversions / nullif(total, 0) AS share,
  CAST(len(codes) AS BIGINT) AS touches,
  median_days,
  position
FROM (
  SELECT *, row_number() OVER (ORDER BY conversions DESC, nulls DESC, codes) AS position
  FROM (
    SELECT *, sum(conversions) OVER () AS total
    FROM (
      SELECT
        codes,
        sum(conversions) AS conversions,
        sum(value) AS value,
        sum(nulls) AS nulls,
        quantile_cont(${days}, 0.5) FILTER (WHERE conversions > 0) AS median_days
      FROM journeys
      GROUP BY codes
    )
    ORDER BY conversions DESC, nulls DESC, codes
    LIMIT ${mostPaths}
  )
)
CROSS JOIN (SELECT list(channel ORDER BY code) AS names FROM touched)
ORDER BY position`

export const lengths = sql`
SELECT
  CAST(len(codes) AS BIGINT) AS touches,
  sum(conversions + nulls) AS journeys,
  sum(conversions) AS conversions,
  sum(nulls) AS nulls,
  sum(value) AS value
FROM journeys
GROUP BY 1
ORDER BY 1`

/** Conversions by whole days from the first touch; those of a year and more together. */
export const lags = sql`
SELECT
  CAST(least(floor(${days}), 365) AS INTEGER) AS days,
  sum(conversions) AS conversions,
  sum(value) AS value
FROM journeys
WHERE closing IS NOT NULL
GROUP BY 1
ORDER BY 1`

/** How often each two channels stand in one journey, whatever their order; a channel with itself is how often it occurs. */
export const togetherSteps = {
  sets: sql`
SELECT
  list_aggregate(list_transform(codes, lambda code: CAST(1 AS BIGINT) << code), 'bit_or') AS bits,
  sum(conversions) AS conversions,
  sum(nulls) AS nulls,
  sum(value) AS value
FROM journeys
GROUP BY bits`,
  members: sql`
SELECT
  unnest(channels) AS a,
  unnest(list_transform(range(1, len(channels) + 1), lambda place: channels[place :])) AS others,
  conversions,
  nulls,
  value
FROM (
  SELECT
    * EXCLUDE (bits),
    list_filter(range(1, 61), lambda code: (bits >> code) & 1 = 1) AS channels
  FROM sets
)`,
  together: sql`
SELECT
  CAST(a AS INTEGER) AS a,
  CAST(b AS INTEGER) AS b,
  sum(conversions) AS conversions,
  sum(nulls) AS nulls,
  sum(value) AS value
FROM (
  SELECT a, unnest(others) AS b, conversions, nulls, value
  FROM members
)
GROUP BY ALL
ORDER BY a, b`,
}
