import { sql, type Sql } from '../../sql'
import { fold, type Field } from './fold'
import {
  begins,
  code,
  fields,
  logsOfSteps,
  microsecond,
  microseconds,
  moment,
  within,
  type Log,
} from './log'

const s = (name: string) => sql`s.${sql.id(name)}`
const z = (name: string) => sql`z.${sql.id(name)}`
const x = sql`x.e`

/**
 * In order, with anything in between. Most actors of a shop never do the second step: their attempt is their
 * first entry, and lists are made only of the others.
 */
export function ordered(log: Log): Record<string, Sql> {
  const second = log.codes[1] ?? 0
  const further = sql`
SELECT DISTINCT actor
FROM input
JOIN codes USING (event)
WHERE code = ${second}
  AND ${log.counts}`
  const logs = logsOfSteps(
    log,
    sql`
  AND actor IN (SELECT actor FROM further)`,
  )
  if (log.entry === 'first') {
    const attempts = attemptsOf(log, sql`t.t1`, sql`t.same`, sql`first_start`)
    return { further, logs, walked: walked(log, sql`log`), stayed: stayed(log), attempts }
  }
  const deepest = sql.join(fields(log, 'r').slice(1).toReversed().map(z))
  const since = sql`${moment(sql`coalesce(${deepest})`)} - ${log.window}`
  const rest = sql`CASE
      WHEN ${z('r2')} IS NULL THEN list_filter([${z('r1')}], lambda e: e IS NOT NULL)
      ELSE list_filter(log, lambda e: e >= ${since})
    END`
  return {
    further,
    logs,
    depths: sql`
SELECT actor, log, ${fold(sql`log`, latestStarts(log))} AS z
FROM logs`,
    walked: walked(log, rest, sql`depths`),
    stayed: stayed(log),
    attempts: attemptsOf(log, sql`last_start`, sql`same`, sql`last_start`),
  }
}

/** The entries of those who never do the second step. */
function stayed(log: Log): Sql {
  const start = sql`epoch_us("time") * 16 + code`
  return sql`
SELECT
  actor,
  min(${start}) FILTER (WHERE ${begins(log, sql`(${start})`)}) AS first_start,
  max(${start}) FILTER (WHERE ${begins(log, sql`(${start})`)}) AS last_start
FROM input
JOIN codes USING (event)
ANTI JOIN further USING (actor)
WHERE ${log.counts}
GROUP BY actor`
}

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

function attemptsOf(log: Log, openSince: Sql, same: Sql, stayedSince: Sql): Sql {
  const reached = sql.join(fields(log, 't').map((name) => sql`t.${sql.id(name)}`))
  return sql`
SELECT
  actor,
  ${microseconds(sql`list_filter([${reached}], lambda e: e IS NOT NULL)`)} AS moments,
  ${microsecond(openSince)} AS open_since,
  ${same} AS duplicates
FROM walked
UNION ALL
SELECT
  actor,
  CASE WHEN first_start IS NULL THEN [] ELSE [${microsecond(sql`first_start`)}] END,
  ${microsecond(stayedSince)},
  0
FROM stayed`
}
