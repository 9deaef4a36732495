import { sql, type Sql } from '../../sql'
import { fold, s, x, z, type Field } from './fold'
import { coded, doneUnknown, excludedCode, type Log } from './log'
import type { Bodies, Names } from './names'

const and = sql` AND `

/** The parts of an entry: microseconds times 16, plus the number of the first step the event is. */
const code = (entry: Sql) => sql`(${entry} & 15)`
const instant = (entry: Sql) => sql`(${entry} >> 4)`

const isExcluded = (entry: Sql) => sql`${code(entry)} = ${excludedCode}`

/**
 * In any order an attempt begins with any of the steps, and each step counts once. Where `needsFirst`, only attempts count in
 * which the first step was done, whenever (Amplitude). An excluded event ends every attempt begun before it (PostHog).
 */
export function anyOrder(log: Log, names: Names, needsFirst: boolean): Bodies {
  const excludes = log.exclusions.length > 0
  const ended = (from: Sql) => sql`
  SELECT *, list_filter(log, lambda e: e > start AND ${isExcluded(sql`e`)})[1] AS ended
  FROM (${from}
  )`
  const begun = (from: Sql) => sql`
SELECT actor, log, duplicates, open_since, start,
  list_filter(log, lambda e: e >= start AND ${instant(sql`e`)} - ${instant(sql`start`)} <= ${log.window}${
    excludes ? sql` AND (ended IS NULL OR e < ended)` : sql.empty
  }) AS seen
FROM (${excludes ? ended(from) : from}
)`
  const begins = [
    ...(log.begins ? [log.begins(instant(sql`e`))] : []),
    ...(excludes ? [sql`NOT ${isExcluded(sql`e`)}`] : []),
  ]
  const first =
    begins.length > 0 ? sql`list_filter(log, lambda e: ${sql.join(begins, and)})[1]` : sql`log[1]`
  const since = sql`${instant(sql`e`)} >= ${instant(z('r'))} - ${log.window}`
  const start = excludes
    ? sql`list_filter(log, lambda e: ${since} AND (${z('c')} IS NULL OR e > ${z('c')}))[1]`
    : sql`list_filter(log, lambda e: ${since})[1]`
  const distinct = [...new Set(log.codes)].map((step) => {
    const wanted = log.codes.filter((each) => each === step).length
    return sql`list_filter(seen, lambda e: ${code(sql`e`)} = ${step})[1 : ${wanted}]`
  })
  const done = distinct.reduce((all, list) => sql`list_concat(${all}, ${list})`)
  const missed = needsFirst
    ? sql`start IS NULL OR len(list_filter(seen, lambda e: ${code(sql`e`)} = 1)) = 0`
    : sql`start IS NULL`
  // Of every entry the last one is open unless it was ended since; the only one that counts may have been, too.
  const open =
    excludes && log.entry === 'first'
      ? sql`CASE WHEN len(list_filter(log, lambda e: e > start AND ${isExcluded(sql`e`)})) = 0 THEN ${instant(sql`open_since`)} END`
      : instant(sql`open_since`)
  const attempts = sql`
SELECT
  actor,
  CASE
    WHEN ${missed} THEN []
    ELSE list_transform(list_sort(${done}), lambda e: ${instant(sql`e`)})
  END AS moments,
  ${open} AS open_since,
  duplicates,
  ${doneUnknown}
FROM ${names.seen}`
  const logs = sql`
SELECT actor, list_sort(list(entry)) AS log
FROM ${names.coded}
GROUP BY actor${
    excludes
      ? sql`
HAVING bool_or(NOT ${isExcluded(sql`entry`)})`
      : sql.empty
  }`
  const steps = excludes ? sql`list_filter(log, lambda e: NOT ${isExcluded(sql`e`)})` : sql`log`
  const duplicates = sql`len(${steps}) - list_unique(${steps}) AS duplicates`
  if (log.entry === 'first') {
    return {
      coded: coded(log),
      logs,
      seen: begun(sql`
  SELECT actor, log, ${duplicates}, ${first} AS open_since, ${first} AS start
  FROM ${names.logs}`),
      attempts,
    }
  }
  return {
    coded: coded(log),
    logs,
    depths: sql`
SELECT actor, log, ${fold(sql`log`, latestOfEach(log, needsFirst))} AS z
FROM ${names.logs}`,
    seen: begun(sql`
  SELECT actor, log, ${duplicates}, ${z('u')} AS open_since, ${start} AS start
  FROM ${names.depths}`),
    attempts,
  }
}

/**
 * The latest time of each step (of an event asked for twice the last two), how many of them lie
 * within one window that ends here, and where that number was highest first; of windows with the first step where it is needed.
 */
function latestOfEach(log: Log, needsFirst: boolean): readonly Field[] {
  const now = instant(x)
  const excludes = log.exclusions.length > 0
  const unlessExcluded = (next: Sql) =>
    excludes ? sql`CASE WHEN NOT ${isExcluded(x)} THEN ${next} END` : next
  const before = (k: number) => log.codes.lastIndexOf(log.codes[k] ?? 0, k - 1)
  const latest = log.codes.map((step, k) => {
    const own = s(`l${k + 1}`)
    const earlier = k > 0 && before(k) >= 0 ? s(`l${before(k) + 1}`) : now
    return unlessExcluded(sql`CASE WHEN ${code(x)} = ${step} THEN ${earlier} ELSE ${own} END`)
  })
  const inTime = latest.map((time) => sql`coalesce(${now} - ${time} <= ${log.window}, false)`)
  const count = sql.join(
    inTime.map((is) => sql`CAST(${is} AS BIGINT)`),
    sql` + `,
  )
  const start = unlessExcluded(
    log.begins ? sql`CASE WHEN ${log.begins(now)} THEN ${x} ELSE ${s('u')} END` : x,
  )
  const deeper = sql.join(
    [
      sql`${now} - ${instant(sql`(${start})`)} <= ${log.window}`,
      sql`${count} > coalesce(${s('m')}, 0)`,
      ...(needsFirst ? [inTime[0] ?? sql`false`] : []),
    ],
    and,
  )
  return [
    ...latest.map((next, k) => ({ name: `l${k + 1}`, next })),
    { name: 'u', next: start },
    { name: 'm', next: sql`CASE WHEN ${deeper} THEN ${count} ELSE ${s('m')} END` },
    { name: 'r', next: sql`CASE WHEN ${deeper} THEN ${x} ELSE ${s('r')} END` },
    ...(excludes
      ? [
          { name: 'b', next: sql`CASE WHEN ${isExcluded(x)} THEN ${x} ELSE ${s('b')} END` },
          { name: 'c', next: sql`CASE WHEN ${deeper} THEN ${s('b')} ELSE ${s('c')} END` },
        ]
      : []),
  ]
}
