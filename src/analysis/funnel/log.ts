import { sql, type Sql } from '../../sql'
import type { ParamValues } from '../contract'
import type { params } from './declare'

/**
 * An actor's events are one list of integers, `microseconds * 16 + code`: sorting it sorts by time, then
 * by the step an event belongs to, and two equal entries are one event recorded twice. The code is the
 * first step of that event; 15 is any other event, which only the strict order has to see.
 */
const scale = 16n
const other = 15

/** What of a time fits the list: the years 1 to 9999. */
export const usable = sql`"time" BETWEEN TIMESTAMP '0001-01-01 00:00:00' AND TIMESTAMP '9999-12-31 23:59:59.999999'`

/** The parts of an entry. */
export const code = (entry: Sql) => sql`(${entry} & 15)`
export const moment = (entry: Sql) => sql`(${entry} - (${entry} & 15))`
export const microsecond = (entry: Sql) => sql`${moment(entry)} // 16`
export const microseconds = (list: Sql) =>
  sql`list_transform(${list}, lambda e: ${microsecond(sql`e`)})`

/** The settings as the SQL needs them. */
export interface Log {
  readonly order: 'ordered' | 'strict' | 'any'
  readonly entry: 'any' | 'first'
  /** the code of each step; two steps of one event share one */
  readonly codes: readonly number[]
  /** the window in the list's own unit */
  readonly window: bigint
  /** whether the time of an entry lets it begin an attempt; absent where every time does */
  readonly inRange?: (entry: Sql) => Sql
  /** the names and codes of the steps: the relation `codes` */
  readonly names: Sql
  /** what a row has to be to count, whatever its event */
  readonly counts: Sql
}

export function log(settings: ParamValues<typeof params>): Log {
  const { steps, order, entry, since, until } = settings
  const names = [...new Set(steps)]
  const codes = steps.map((step) => steps.indexOf(step) + 1)
  const micros = BigInt(Math.round(settings.window * 1e6))
  const end = until === null ? null : startOf(until) + 86_400_000_000n
  const rows = names.map((name) => sql`(${name}, ${steps.indexOf(name) + 1})`)
  return {
    order,
    entry,
    codes,
    window: micros * scale,
    ...(end !== null && { inRange: (item: Sql) => sql`${item} < ${end * scale}` }),
    names: sql`SELECT * FROM (VALUES ${sql.join(rows)}) AS codes (event, code)`,
    counts: sql.join(
      [
        sql`actor IS NOT NULL`,
        usable,
        ...(since === null ? [] : [sql`epoch_us("time") >= ${startOf(since)}`]),
        // Later steps may lie after the last day of entries, by as much as the window.
        ...(end === null ? [] : [sql`epoch_us("time") < ${end + micros}`]),
      ],
      andOnALine,
    ),
  }
}

const andOnALine = sql`
  AND `

/** The first microsecond of a date. */
const startOf = (iso: string) => BigInt(Date.parse(`${iso}T00:00:00Z`)) * 1000n

/** The step that gathers the lists, of all events of a step or of those only that `also` asks for. */
export function logsOfSteps(log: Log, also: Sql = sql.empty): Sql {
  return sql`
SELECT actor, ${list(sql`code`)} AS log
FROM input
JOIN codes USING (event)
WHERE ${log.counts}${also}
GROUP BY actor`
}

/** The lists with every event of the actors who did a step at all. */
export function logsOfAll(log: Log): Sql {
  return sql`
SELECT actor, ${list(sql`coalesce(code, ${other})`)} AS log
FROM input
LEFT JOIN codes USING (event)
WHERE ${log.counts}
GROUP BY actor
HAVING count(code) > 0`
}

const list = (code: Sql) => sql`list_sort(list(epoch_us("time") * 16 + ${code}))`

/** Whether an entry of the list may begin an attempt. */
export const begins = (log: Log, entry: Sql) =>
  sql`${code(entry)} = ${log.codes[0] ?? 0}${log.inRange ? sql` AND ${log.inRange(entry)}` : sql.empty}`

/** Whether the event `x.e` is in the window of a start. A start has the lowest code there is, so that codes cannot tip it. */
export const within = (log: Log, start: Sql) => sql`x.e - ${start} <= ${log.window + 15n}`

/** `s1`, `s2` …: a field for each step. */
export const fields = (log: Log, letter: string) => log.codes.map((_, k) => `${letter}${k + 1}`)

/** Events of no step share one code and cannot be told apart. */
export const twice = sql`len(list_filter(log, lambda e: ${code(sql`e`)} < 15))
    - list_unique(list_filter(log, lambda e: ${code(sql`e`)} < 15))`
