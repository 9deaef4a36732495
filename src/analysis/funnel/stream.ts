import { sql, type Sql } from '../../sql'
import { coded, type Log } from './log'
import type { Bodies, Names } from './names'

/** More than the microseconds of any time either side of 1970, so that a level can stand before them in one number. */
const level = 2n ** 57n

/**
 * Whether the one pass below can tell: in order, within a window from the first step, where an event is one step
 * at most.
 */
export const streams = (log: Log) =>
  log.order === 'ordered' &&
  log.apart &&
  log.entry !== 'each' &&
  log.stepWindow === null &&
  log.exclusions.length === 0 &&
  !log.increase &&
  !log.repeatsEnd

/**
 * Sorts the events once, by actor and from the last to the first, and passes over them once. Passing a step,
 * the nearest later step is the one passed last; so running maxima of a coordinate hold the path on from each
 * event. The coordinate grows with every row and is the time counted backwards, far apart for different actors: two
 * events are within the window of each other if and only if their coordinates are. Only actors who do the
 * second step after a first one are sorted at all, and by a number of 32 bits: a hash makes the sort a third slower. Who
 * never gets to the second step in time is known by the first entry, and only the others' entries are compared.
 */
export function stream(log: Log, names: Names): Bodies {
  const n = log.codes.length
  const first = sql`entry & 15 = 1`
  const starts = log.begins ? sql`${first} AND ${log.begins(sql`(entry >> 4)`)}` : first
  const lastUseful = log.entry === 'first' ? sql`first_start` : sql`last_second`
  const ends = sql`
SELECT *, CAST(row_number() OVER () AS UINTEGER) AS number
FROM (
  SELECT
    actor,
    min(entry) FILTER (WHERE ${starts}) AS first_start,
    max(entry) FILTER (WHERE ${starts}) AS last_start,
    max(entry) FILTER (WHERE entry & 15 = 2) AS last_second,
    bit_or(1 << (entry & 15)) AS done
  FROM ${names.coded}
  GROUP BY actor
)`
  const backwards = sql`
SELECT number, us, code, again, CAST(number AS HUGEINT) * ${level} - us AS coordinate
FROM (
  SELECT number, entry >> 4 AS us, entry & 15 AS code,
    coalesce(number = lag(number) OVER () AND entry = lag(entry) OVER (), false) AS again
  FROM (
    SELECT number, entry
    FROM ${names.coded}
    JOIN ${names.ends} USING (actor)
    WHERE last_second >= first_start
      AND entry >= first_start
      AND entry <= CASE WHEN ${first} THEN ${lastUseful} ELSE entry END
    ORDER BY number, entry DESC
  )
)`
  const away = range(2, n).map((k) => ({ k, distance: sql`coordinate - ${via(2, k)}` }))
  const reached = away
    .toReversed()
    .map(({ k }) => sql`WHEN ${sql.id(`d${k}`)} IS NOT NULL THEN ${k}`)
  const starting = log.begins ? sql`code = 1 AND ${log.begins(sql`us`)}` : sql`code = 1`
  const paths = sql`
SELECT *, CASE WHEN ${starting} THEN CASE ${sql.join(reached, sql` `)} END END AS level
FROM (
  SELECT number, us, code, again,
    ${sql.join(
      away.map(
        ({ k, distance }) =>
          sql`CASE WHEN ${distance} <= ${log.window} THEN CAST(${distance} AS BIGINT) END AS ${sql.id(`d${k}`)}`,
      ),
      eachOnALine,
    )}
  FROM (${onward(log, names)}
  )
  WHERE (code = 1 AND coordinate - ${via(2, 2)} <= ${log.window}) OR again
)`
  const rank = sql`level * ${level} - us`
  const best = sql`
SELECT
  number,
  count(*) FILTER (WHERE again) AS duplicates,
  max(${rank}) AS rank,
  ${sql.join(
    range(2, n).map((k) => sql`arg_max(${sql.id(`d${k}`)}, ${rank}) AS ${sql.id(`d${k}`)}`),
    eachOnALine,
  )}
FROM ${names.paths}
GROUP BY number`
  const depth = sql`((rank + ${level / 2n}) // ${level})`
  const start = sql`${depth} * ${level} - rank`
  const moments = range(2, n).map((k) => sql`${start} + ${sql.id(`d${k}`)}`)
  const attempts = sql`
SELECT
  actor,
  CASE
    WHEN first_start IS NULL THEN []
    WHEN rank IS NULL THEN [first_start >> 4]
    ELSE [${sql.join([start, ...moments])}][1 : ${depth}]
  END AS moments,
  ${log.entry === 'first' ? sql`first_start` : sql`last_start`} >> 4 AS open_since,
  coalesce(duplicates, 0) AS duplicates,
  done
FROM ${names.ends}
LEFT JOIN ${names.best} USING (number)`
  return { coded: coded(log), ends, backwards, paths, best, attempts }
}

/** Step by step from the last to the second: at each row the path on from the nearest such step. */
function onward(log: Log, names: Names): Sql {
  const n = log.codes.length
  return range(2, n)
    .toReversed()
    .reduce<Sql>((from, k) => {
      const running = range(k, n).map((to) => {
        const passed = to === k ? sql`coordinate` : via(k + 1, to)
        return sql`max(${passed}) FILTER (WHERE code = ${k}) OVER (ROWS UNBOUNDED PRECEDING) AS ${via(k, to)}`
      })
      return sql`
  SELECT *, ${sql.join(running, eachOnALine)}
  FROM ${
    k === n
      ? names.backwards
      : sql`(${from}
  )`
  }`
    }, sql.empty)
}

/** The coordinate of step `to` on the path on from the nearest step `from`. */
const via = (from: number, to: number) => sql.id(`v${from}_${to}`)

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)

const eachOnALine = sql`,
    `
