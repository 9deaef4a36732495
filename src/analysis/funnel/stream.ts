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
 * second step after a first one are sorted at all.
 */
export function stream(log: Log, names: Names): Bodies {
  const n = log.codes.length
  const isFirst = log.begins
    ? sql`entry & 15 = 1 AND ${log.begins(sql`(entry >> 4)`)}`
    : sql`entry & 15 = 1`
  const entries = log.entry === 'first' ? sql`entry = first_start` : sql`entry <= last_second`
  const ends = sql`
SELECT
  actor,
  min(CASE WHEN ${isFirst} THEN entry END) AS first_start,
  max(CASE WHEN ${isFirst} THEN entry END) AS last_start,
  max(CASE WHEN entry & 15 = 2 THEN entry END) AS last_second
FROM ${names.coded}
GROUP BY actor`
  const backwards = sql`
SELECT actor, us, code, again, CAST(actor AS HUGEINT) * ${level} - us AS coordinate
FROM (
  SELECT actor, entry >> 4 AS us, entry & 15 AS code,
    coalesce(actor = lag(actor) OVER () AND entry = lag(entry) OVER (), false) AS again
  FROM (
    SELECT actor, entry
    FROM ${names.coded}
    JOIN ${names.ends} USING (actor)
    WHERE last_second >= first_start
      AND entry >= first_start
      AND (entry & 15 <> 1 OR ${entries})
    ORDER BY actor, entry DESC
  )
)`
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
    range(2, n).map(
      (k) =>
        sql`CAST(least(coordinate - ${via(2, k)}, ${log.window + 1n}) AS BIGINT) AS ${sql.id(`d${k}`)}`,
    ),
    sql`,
  `,
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
    range(2, n).map((k) => sql`arg_max(${sql.id(`d${k}`)}, ${rank}) AS ${sql.id(`d${k}`)}`),
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
    WHEN rank IS NULL THEN [first_start >> 4]
    ELSE [${sql.join([start, ...moments])}][1 : ${depth}]
  END AS moments,
  ${log.entry === 'first' ? sql`first_start` : sql`last_start`} >> 4 AS open_since,
  coalesce(duplicates, 0) AS duplicates
FROM ${names.ends}
LEFT JOIN ${names.best} USING (actor)`
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
        return sql`max(CASE WHEN code = ${k} THEN ${passed} END) OVER (ROWS UNBOUNDED PRECEDING) AS ${via(k, to)}`
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
