import { sql, type Sql } from '../../sql'
import { fold, type Field } from './fold'
import { code, logsOfSteps, microsecond, microseconds, moment, twice, type Log } from './log'

const s = (name: string) => sql`s.${sql.id(name)}`
const z = (name: string) => sql`z.${sql.id(name)}`
const x = sql`x.e`
const and = sql` AND `

/** In any order an attempt begins with any of the steps, and each step counts once. */
export function anyOrder(log: Log): Record<string, Sql> {
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
      logs: logsOfSteps(log),
      seen: begun(sql`
  SELECT actor, log, ${twice} AS duplicates, ${firstInRange} AS open_since, ${firstInRange} AS start
  FROM logs`),
      attempts,
    }
  }
  return {
    logs: logsOfSteps(log),
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
