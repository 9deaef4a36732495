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
 * event. The coordinate adds up the time between neighbours, where what is longer than the window, or lies between
 * two actors, counts as just too long: two events are within the window of each other if and only if
 * their coordinates are. Only actors who do the second step after a first one are sorted at all.
 */
export function stream(log: Log, names: Names): Bodies {
  const n = log.codes.length
  const first = log.begins ? sql`code = 1 AND ${log.begins(sql`us`)}` : sql`code = 1`
  const entries =
    log.entry === 'first' ? sql`us = first_start` : sql`us BETWEEN first_start AND last_second`
  const ends = sql`
SELECT
  actor,
  min(us) FILTER (WHERE ${first}) AS first_start,
  max(us) FILTER (WHERE ${first}) AS last_start,
  max(us) FILTER (WHERE code = 2) AS last_second
FROM ${names.coded}
GROUP BY actor`
  // The first instant of the lag is unknown; IS DISTINCT FROM makes the very first row the first of its actor.
  const backwards = sql`
SELECT actor, who, us, code,
  who IS DISTINCT FROM lag(who) OVER () AS opens,
  lag(us) OVER () - us AS gap,
  lag(code) OVER () AS before
FROM (
  SELECT actor, hash(actor) AS who, entry >> 4 AS us, entry & 15 AS code
  FROM (
    SELECT actor, us * 16 + code AS entry
    FROM ${names.coded}
    JOIN ${names.ends} USING (actor)
    WHERE last_second >= first_start
      AND CASE WHEN code = 1 THEN ${entries} ELSE us >= first_start END
    ORDER BY actor, entry DESC
  )
)`
  const gaps = sql`
SELECT actor, us, code, NOT opens AND gap = 0 AND code = before AS again,
  sum(CASE WHEN opens OR gap > ${log.window} THEN ${log.window + 1n} ELSE gap END)
    OVER (ROWS UNBOUNDED PRECEDING) AS coordinate
FROM ${names.backwards}`
  const reached = range(2, n).map((k) => sql`(coordinate - ${via(2, k)} <= ${log.window})`)
  const level0 = sql`1 + ${sql.join(
    reached.map((within) => sql`CAST(coalesce(${within}, false) AS BIGINT)`),
    sql` + `,
  )}`
  const deepest = log.begins ? sql`CASE WHEN ${log.begins(sql`us`)} THEN ${level0} END` : level0
  const paths = sql`
SELECT actor, again,
  CASE WHEN code = 1 THEN ${deepest} END AS level,
  us,
  ${sql.join(
    range(2, n).map((k) => sql`coordinate - ${via(2, k)} AS ${sql.id(`d${k}`)}`),
    sql`, `,
  )}
FROM (${onward(log, names)}
)
WHERE code = 1 OR again`
  const rank = sql`level * ${level} - us`
  const best = sql`
SELECT
  actor,
  count(*) FILTER (WHERE again) AS duplicates,
  max(${rank}) AS rank,
  ${sql.join(
    range(2, n).map(
      (k) =>
        sql`CAST(arg_max(${sql.id(`d${k}`)}, ${rank}) FILTER (WHERE level >= ${k}) AS BIGINT) AS ${sql.id(`d${k}`)}`,
    ),
    eachOnALine,
  )}
FROM ${names.paths}
GROUP BY actor`
  const depth = sql`((rank + ${level / 2n}) // ${level})`
  const start = sql`${depth} * ${level} - rank`
  const moments = range(2, n).map((k) => sql`${start} + ${sql.id(`d${k}`)}`)
  const attempts = sql`
SELECT
  ${names.ends}.actor,
  CASE
    WHEN first_start IS NULL THEN []
    WHEN rank IS NULL THEN [first_start]
    ELSE [${sql.join([start, ...moments])}][1 : ${depth}]
  END AS moments,
  ${log.entry === 'first' ? sql`first_start` : sql`last_start`} AS open_since,
  coalesce(duplicates, 0) AS duplicates
FROM ${names.ends}
LEFT JOIN ${names.best} USING (actor)`
  return { coded: coded(log), ends, backwards, gaps, paths, best, attempts }
}

/** Step by step from the last to the second: at each row the path on from the nearest such step. */
function onward(log: Log, names: Names): Sql {
  const n = log.codes.length
  return range(2, n)
    .toReversed()
    .reduce<Sql>((from, k) => {
      const running = range(k, n).map((to) => {
        const passed = to === k ? sql`coordinate` : via(k + 1, to)
        return sql`max(CASE WHEN code = ${k} THEN ${passed} END) OVER (ROWS UNBOUNDED PRECEDING) AS ${via(k, to)}`
      })
      return sql`
  SELECT *, ${sql.join(running, eachOnALine)}
  FROM ${
    k === n
      ? names.gaps
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
