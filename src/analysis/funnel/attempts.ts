import { sql, type Sql } from '../../sql'
import { fold, type Field } from './fold'
import { code, moment, type Log } from './log'

const s = (name: string) => sql`s.${sql.id(name)}`
const z = (name: string) => sql`z.${sql.id(name)}`
const x = sql`x.e`
const and = sql` AND `

/**
 * The steps that find each actor's attempt: of those that went deepest the first one, or the only one
 * where only the first entry counts. `attempts` holds when it reached each step (microseconds), the entry that can
 * still go on at the end of the data, and how many of the actor's events are recorded twice.
 */
export function attemptSteps(log: Log): Readonly<Record<string, Sql>> {
  const found =
    log.order === 'ordered' ? ordered(log) : log.order === 'strict' ? strict(log) : any(log)
  return { ...log.sql, ...found }
}

const begins = (log: Log, item: Sql) =>
  sql`${code(item)} = ${log.codes[0] ?? 0}${log.inRange ? sql` AND ${log.inRange(item)}` : sql.empty}`
/** A start has the lowest code there is, so that codes cannot tip the comparison. */
const within = (log: Log, start: Sql) => sql`${x} - ${start} <= ${log.window + 15n}`
const names = (log: Log, letter: string) => log.codes.map((_, k) => `${letter}${k + 1}`)

function ordered(log: Log): Record<string, Sql> {
  if (log.entry === 'first') return { walked: walked(log, sql`log`), attempts: attemptsOf(log, s1) }
  const deepest = sql.join(names(log, 'r').slice(1).toReversed().map(z))
  const since = sql`${moment(sql`coalesce(${deepest})`)} - ${log.window}`
  const rest = sql`CASE
      WHEN ${z('r2')} IS NULL THEN list_filter([${z('r1')}], lambda e: e IS NOT NULL)
      ELSE list_filter(log, lambda e: e >= ${since})
    END`
  return {
    depths: sql`
SELECT actor, log, ${fold(sql`log`, latestStarts(log))} AS z
FROM logs`,
    walked: walked(log, rest, sql`depths`),
    attempts: attemptsOf(log, sql`last_start`, sql`same`),
  }
}

const s1 = sql`t.t1`

/**
 * For each step the latest start from which it is reached in time, which is the best start for all that
 * follows; and the event by which it was first reached.
 */
function latestStarts(log: Log): readonly Field[] {
  const reaches = log.codes.map((step, k) =>
    k === 0 ? begins(log, x) : sql`${code(x)} = ${step} AND ${within(log, s(`s${k}`))}`,
  )
  const starts = reaches.map((reach, k) => ({
    name: `s${k + 1}`,
    next: sql`CASE WHEN ${reach} THEN ${k === 0 ? x : s(`s${k}`)} ELSE ${s(`s${k + 1}`)} END`,
  }))
  const firsts = reaches.map((reach, k) => ({
    name: `r${k + 1}`,
    next: sql`CASE WHEN ${s(`r${k + 1}`)} IS NULL AND ${reach} THEN ${x} ELSE ${s(`r${k + 1}`)} END`,
  }))
  return [...starts, ...firsts]
}

function walked(log: Log, rest: Sql, from?: Sql): Sql {
  const fields = log.codes.map((step, k) => {
    const reach =
      k === 0
        ? begins(log, x)
        : sql`${s(`t${k}`)} IS NOT NULL AND ${code(x)} = ${step} AND ${within(log, s('t1'))}`
    const own = s(`t${k + 1}`)
    return {
      name: `t${k + 1}`,
      next: sql`CASE WHEN ${own} IS NULL AND ${reach} THEN ${x} ELSE ${own} END`,
    }
  })
  return sql`
SELECT actor,${from ? sql` ${z('same')} AS same, ${z('s1')} AS last_start,` : sql.empty}
  ${fold(rest, fields)} AS t
FROM ${from ?? sql`logs`}`
}

function attemptsOf(log: Log, openSince: Sql, same: Sql = sql`t.same`): Sql {
  const reached = sql.join(names(log, 't').map((name) => sql`t.${sql.id(name)}`))
  return sql`
SELECT
  actor,
  ${microseconds(sql`list_filter([${reached}], lambda e: e IS NOT NULL)`)} AS moments,
  ${microsecond(openSince)} AS open_since,
  ${same} AS duplicates
FROM walked`
}

const microsecond = (entry: Sql) => sql`${moment(entry)} // 16`
const microseconds = (list: Sql) => sql`list_transform(${list}, lambda e: ${microsecond(sql`e`)})`
/** Events of no step share one code and cannot be told apart. */
const twice = sql`len(list_filter(log, lambda e: ${code(sql`e`)} < 15))
    - list_unique(list_filter(log, lambda e: ${code(sql`e`)} < 15))`

function strict(log: Log): Record<string, Sql> {
  return log.entry === 'first' ? strictFirst(log) : strictAny(log)
}

/** An attempt goes on only with the actor's very next event: `c` dies with every event that is not its next step. */
function strictAny(log: Log): Record<string, Sql> {
  const reaches = log.codes.map((step, k) =>
    k === 0 ? begins(log, x) : sql`${code(x)} = ${step} AND ${within(log, s(`c${k}`))}`,
  )
  const place = sql`coalesce(${s('i')}, 0) + 1`
  const fields: Field[] = [
    { name: 'i', next: place },
    ...reaches.map((reach, k) => ({
      name: `c${k + 1}`,
      next: sql`CASE WHEN ${reach} THEN ${k === 0 ? x : s(`c${k}`)} END`,
    })),
    ...reaches.map((reach, k) => ({
      name: `r${k + 1}`,
      next: sql`CASE WHEN ${s(`r${k + 1}`)} IS NULL AND ${reach} THEN ${place} ELSE ${s(`r${k + 1}`)} END`,
    })),
  ]
  const deepest = names(log, 'r')
    .map((name, k) => sql`WHEN ${z(name)} IS NOT NULL THEN log[${z(name)} - ${k} : ${z(name)}]`)
    .toReversed()
  return {
    walked: sql`
SELECT actor, log, ${fold(sql`log`, fields)} AS z
FROM logs`,
    attempts: sql`
SELECT
  actor,
  ${microseconds(sql`CASE ${sql.join(deepest, sql` `)} ELSE [] END`)} AS moments,
  ${microsecond(sql`greatest(${sql.join(names(log, 'c').slice(0, -1).map(z))})`)} AS open_since,
  ${z('same')} AS duplicates
FROM walked`,
  }
}

function strictFirst(log: Log): Record<string, Sql> {
  const next = log.codes.slice(1).map((step, i) => {
    const item = sql`rest[${i + 2}]`
    const before = i === 0 ? sql`rest[1]` : sql.id(`t${i + 1}`)
    const reach = sql`${before} IS NOT NULL AND ${code(item)} = ${step} AND ${item} - rest[1] <= ${log.window + 15n}`
    return sql`CASE WHEN ${reach} THEN ${item} END AS ${sql.id(`t${i + 2}`)}`
  })
  const reached = sql`list_filter([${sql.join(names(log, 't').map((name) => sql.id(name)))}], lambda e: e IS NOT NULL)`
  return {
    walked: sql`
SELECT actor, duplicates, len(rest) AS remaining, rest[1] AS t1, ${sql.join(next)}
FROM (
  SELECT
    actor,
    ${twice} AS duplicates,
    log[list_position(log, list_filter(log, lambda e: ${begins(log, sql`e`)})[1]) :] AS rest
  FROM logs
)`,
    attempts: sql`
SELECT
  actor,
  ${microseconds(reached)} AS moments,
  CASE WHEN len(${reached}) = remaining THEN ${microsecond(sql`t1`)} END AS open_since,
  duplicates
FROM walked`,
  }
}

/** In any order an attempt begins with any of the steps, and each step counts once. */
function any(log: Log): Record<string, Sql> {
  const begun = (from: Sql) => sql`
SELECT actor, log, duplicates, open_since, start,
  list_filter(log, lambda e: e >= start AND ${moment(sql`e`)} - ${moment(sql`start`)} <= ${log.window}) AS seen
FROM (${from}
)`
  const firstInRange = log.inRange
    ? sql`list_filter(log, lambda e: ${log.inRange(sql`e`)})[1]`
    : sql`log[1]`
  const start = sql`list_filter(log, lambda e: e >= ${moment(z('r'))} - ${log.window})[1]`
  const distinct = [...new Set(log.codes)].map((step) => {
    const wanted = log.codes.filter((each) => each === step).length
    return sql`list_filter(seen, lambda e: ${code(sql`e`)} = ${step})[1 : ${wanted}]`
  })
  const done = distinct.reduce((all, list) => sql`list_concat(${all}, ${list})`)
  const attempts = sql`
SELECT
  actor,
  CASE WHEN start IS NULL THEN [] ELSE ${microseconds(sql`list_sort(${done})`)} END AS moments,
  ${microsecond(sql`open_since`)} AS open_since,
  duplicates
FROM seen`
  if (log.entry === 'first') {
    return {
      seen: begun(sql`
  SELECT actor, log, ${twice} AS duplicates, ${firstInRange} AS open_since, ${firstInRange} AS start
  FROM logs`),
      attempts,
    }
  }
  return {
    depths: sql`
SELECT actor, log, ${fold(sql`log`, latestOfEach(log))} AS z
FROM logs`,
    seen: begun(sql`
  SELECT actor, log, ${z('same')} AS duplicates, ${z('u')} AS open_since, ${start} AS start
  FROM depths`),
    attempts,
  }
}

/**
 * The latest time of each step (of an event asked for twice the last two), how many of them lie
 * within one window that ends here, and where that number was highest first.
 */
function latestOfEach(log: Log): readonly Field[] {
  const now = moment(x)
  const before = (k: number) => log.codes.lastIndexOf(log.codes[k] ?? 0, k - 1)
  const latest = log.codes.map((step, k) => {
    const own = s(`l${k + 1}`)
    const earlier = k > 0 && before(k) >= 0 ? s(`l${before(k) + 1}`) : now
    return sql`CASE WHEN ${code(x)} = ${step} THEN ${earlier} ELSE ${own} END`
  })
  const count = sql.join(
    latest.map((time) => sql`CAST(coalesce(${now} - ${time} <= ${log.window}, false) AS BIGINT)`),
    sql` + `,
  )
  const start = log.inRange ? sql`CASE WHEN ${log.inRange(x)} THEN ${now} ELSE ${s('u')} END` : now
  const deeper = sql.join(
    [sql`${now} - (${start}) <= ${log.window}`, sql`${count} > coalesce(${s('m')}, 0)`],
    and,
  )
  return [
    ...latest.map((next, k) => ({ name: `l${k + 1}`, next })),
    { name: 'u', next: start },
    { name: 'm', next: sql`CASE WHEN ${deeper} THEN ${count} ELSE ${s('m')} END` },
    { name: 'r', next: sql`CASE WHEN ${deeper} THEN ${x} ELSE ${s('r')} END` },
  ]
}
