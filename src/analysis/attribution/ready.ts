import { sql, type Sql } from '../../sql'
import type { Settings } from './settings'
import { buckets } from './touches'

/** Beyond so many journeys several are drawn together when the uncertainty is measured. */
const mostDrawn = 4_000_000

/** Ready-made paths, equal ones together: the channels of each and what came of it. */
export function ready({ separator, bound }: Settings): Sql {
  const number = (name: string) =>
    bound.has(name) ? sql`coalesce(CAST(${sql.id(name)} AS DOUBLE), 0)` : sql`0e0`
  const conversions = bound.has('conversions')
    ? number('conversions')
    : sql`CASE WHEN converted THEN 1e0 ELSE 0e0 END`
  const nulls = bound.has('nulls')
    ? number('nulls')
    : bound.has('conversions')
      ? sql`0e0`
      : sql`CASE WHEN converted THEN 0e0 ELSE 1e0 END`
  return sql`
SELECT touches, sum(conversions) AS conversions, sum(nulls) AS nulls, sum(value) AS value
FROM (
  SELECT
    list_filter(
      list_transform(string_split(coalesce(path, ''), ${separator}), lambda one: trim(one)),
      lambda one: one <> ''
    ) AS touches,
    ${conversions} AS conversions,
    ${nulls} AS nulls,
    ${number('value')} AS value
  FROM input
)
GROUP BY touches`
}

/** Every journey of a path is drawn by itself, so each falls into a group of its own chance. */
export function readySteps(settings: Settings): Readonly<Record<string, Sql>> {
  return { coded: coded(settings), drawn, journeys }
}

function coded({ limit, leaveOut, skipDirect, collapse }: Settings): Sql {
  const isKept =
    leaveOut.length === 0
      ? sql`touches`
      : sql`list_filter(touches, lambda one: one NOT IN (${sql.join(leaveOut)}))`
  const named = sql`list_filter(codes, lambda code: code > direct_codes)`
  const chosen = skipDirect
    ? sql`CASE WHEN len(${named}) > 0 THEN ${named} ELSE codes END`
    : sql`codes`
  const final = collapse
    ? sql`list_transform(
    list_filter(
      list_zip(${chosen}, list_prepend(CAST(0 AS UTINYINT), ${chosen})[: len(${chosen})]),
      lambda pair: pair[1] <> pair[2]
    ),
    lambda pair: pair[1]
  )`
    : chosen
  return sql`
SELECT codes, hash(codes) AS seed, sum(conversions) AS conversions, sum(nulls) AS nulls, sum(value) AS value
FROM (
  SELECT ${final} AS codes, conversions, nulls, value
  FROM (
    SELECT
      list_transform(
        ${isKept},
        lambda one: CAST(coalesce(list_position(channels, one), ${limit}) AS UTINYINT)
      ) AS codes,
      conversions,
      nulls,
      value
    FROM ready
    CROSS JOIN (SELECT list(channel ORDER BY code, touches DESC, channel)[: ${limit}] AS channels FROM codes)
  )
  CROSS JOIN directs
)
WHERE len(codes) > 0
GROUP BY codes`
}

const drawn = sql`
SELECT codes, who, sum(conversions) AS conversions, sum(nulls) AS nulls, sum(value) AS value
FROM (
  SELECT
    codes,
    hash(seed, unnest(range(times))) % ${buckets} AS who,
    conversions / times AS conversions,
    CAST(0 AS DOUBLE) AS nulls,
    value / times AS value
  FROM (
    SELECT *, greatest(1, CAST(ceil(abs(conversions) / grain) AS BIGINT)) AS times
    FROM coded
    CROSS JOIN grain
    WHERE conversions <> 0 OR value <> 0
  )
  UNION ALL
  SELECT
    codes,
    hash(seed, unnest(range(times)), 1) % ${buckets},
    CAST(0 AS DOUBLE),
    nulls / times,
    CAST(0 AS DOUBLE)
  FROM (
    SELECT *, CAST(ceil(abs(nulls) / grain) AS BIGINT) AS times
    FROM coded
    CROSS JOIN grain
    WHERE nulls <> 0
  )
)
GROUP BY ALL`

export const grain = sql`
SELECT greatest(1, ceil(sum(abs(conversions) + abs(nulls)) / ${mostDrawn})) AS grain
FROM coded`

const journeys = sql`
SELECT
  who,
  codes,
  conversions,
  nulls,
  value,
  CAST(NULL AS BIGINT[]) AS moments,
  CAST(NULL AS BIGINT) AS closing,
  CAST(NULL AS BIGINT) AS last_touch,
  CAST(0 AS BIGINT) AS duplicates
FROM drawn`
