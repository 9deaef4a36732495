import { sql, type Sql } from '../../sql'
import type { Settings } from './settings'

/**
 * A touch is one integer, `microseconds * 64 + code of the channel`: a sorted list of them is a path with its
 * times. Codes 1 to 60 are channels, direct ones first.
 */
export const scale = 64n
/** Customers are drawn from so many groups when the uncertainty is measured. */
export const buckets = 100

/** Names under which tools report visits without a source, in lower case. */
const directNames = [
  'direct',
  '(direct)',
  'direct traffic',
  'direct / none',
  '(direct) / (none)',
  '(none)',
  '直接访问',
  '直接流量',
  '直接输入',
]
/** What a touch without a channel is called where it counts as direct. */
const unnamedDirect = '(direct)'

/** What of a time fits the integer. */
export const usable = sql`"time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999'`

/** The parts of a touch. */
export const codeOf = (touch: Sql) => sql`(${touch} & 63)`
export const instantOf = (touch: Sql) => sql`((${touch} - (${touch} & 63)) // 64)`

export function channelOf(column: Sql, unnamed: Settings['unnamed']): Sql {
  const named = sql`nullif(trim(${column}), '')`
  return unnamed === 'direct' ? sql`coalesce(${named}, ${unnamedDirect})` : named
}

const kept = (channel: Sql, leaveOut: readonly string[]) =>
  leaveOut.length === 0
    ? sql`${channel} IS NOT NULL`
    : sql`${channel} IS NOT NULL AND ${channel} NOT IN (${sql.join(leaveOut)})`

/** How channels are written: names are tidied a spelling, not a row. */
export const spellingsOfLog = sql`
SELECT channel AS spelling, count(*) AS touches
FROM input
WHERE customer IS NOT NULL AND ${usable}
GROUP BY spelling`

export const spellingsOfPaths = sql`
SELECT CAST(NULL AS VARCHAR) AS spelling, CAST(NULL AS BIGINT) AS touches
WHERE false`

/** Which names occur how often: of a log, or of ready-made paths by the journeys that hold them. */
export const namesOfLog = (settings: Settings) => sql`
SELECT channel, CAST(sum(touches) AS BIGINT) AS touches
FROM (
  SELECT ${channelOf(sql`spelling`, settings.unnamed)} AS channel, touches
  FROM spellings
)
WHERE ${kept(sql`channel`, settings.leaveOut)}
GROUP BY channel`

export const namesOfPaths = (settings: Settings) => sql`
SELECT channel, CAST(round(sum(times)) AS BIGINT) AS touches
FROM (SELECT unnest(touches) AS channel, abs(conversions) + abs(nulls) AS times FROM ready)
WHERE ${kept(sql`channel`, settings.leaveOut)}
GROUP BY channel`

/** The code of each channel; those beyond the limit share the last one. */
export function codes({ limit, directNames: given, rest }: Settings): Sql {
  const isDirect =
    given.length === 0
      ? sql`lower(channel) IN (${sql.join(directNames)})`
      : sql`channel IN (${sql.join(given)})`
  return sql`
SELECT
  channel,
  CAST(least(place, ${limit}) AS INTEGER) AS code,
  CASE WHEN place < ${limit} OR channels <= ${limit} THEN channel ELSE ${rest} END AS name,
  direct,
  touches
FROM (
  SELECT
    *,
    row_number() OVER (ORDER BY direct DESC, touches DESC, channel) AS place,
    count(*) OVER () AS channels
  FROM (SELECT *, ${isDirect} AS direct FROM names)
)`
}

export const directs = sql`
SELECT coalesce(max(code) FILTER (WHERE direct), 0) AS direct_codes
FROM codes`

export const touched = sql`
SELECT
  code,
  any_value(name) AS channel,
  CAST(sum(touches) AS BIGINT) AS touches,
  bool_or(direct) AS direct,
  count(*) AS pooled
FROM codes
GROUP BY code
ORDER BY code`

/** The code of each spelling. */
export const spelled = ({ unnamed }: Settings) => sql`
SELECT spelling, code
FROM spellings
JOIN codes ON codes.channel = ${channelOf(sql`spelling`, unnamed)}`

/**
 * Every touch of a known customer, who is a number from here on: names are grouped, joined and kept for twice as much. Where
 * visits are joined, only the touch that begins each.
 */
export function touches(settings: Settings): Sql {
  const { gap, rule } = settings
  const all = sql`
SELECT hash(customer) AS who, epoch_us("time") * 64 + code AS touch
FROM input
JOIN spelled ON spelling IS NOT DISTINCT FROM channel
WHERE customer IS NOT NULL AND ${usable}`
  if (gap === 0n) return all
  const sameChannel =
    rule === 'channel' ? sql` OR ${codeOf(sql`touch`)} <> ${codeOf(sql`before`)}` : sql.empty
  return sql`
SELECT who, touch
FROM (
  SELECT who, touch, lag(touch) OVER (PARTITION BY who ORDER BY touch) AS before
  FROM (${all}
  )
)
WHERE before IS NULL
  OR ${instantOf(sql`touch`)} - ${instantOf(sql`before`)} > ${gap}${sameChannel}`
}
