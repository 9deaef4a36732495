import { sql, type Sql } from '../../sql'
import type { ParamValues } from '../contract'
import type { params } from './declare'

/**
 * An actor's events are one list of integers, `microseconds * 16 + code`: sorting it sorts by time, then
 * by the step an event belongs to, and two equal entries are one event recorded twice. The code is the
 * first step of that event; 15 is any other event, which only the strict order has to see.
 */
export const scale = 16n
const other = 15

/** What of a time fits the list: the years 1 to 9999. */
export const usable = sql`"time" BETWEEN TIMESTAMP '0001-01-01 00:00:00' AND TIMESTAMP '9999-12-31 23:59:59.999999'`

export const code = (entry: Sql) => sql`(${entry} & 15)`
export const moment = (entry: Sql) => sql`(${entry} - (${entry} & 15))`

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
  /** the step that gathers the lists, and the names it reads */
  readonly sql: Readonly<Record<'codes' | 'logs', Sql>>
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
    sql: {
      codes: sql`SELECT * FROM (VALUES ${sql.join(rows)}) AS codes (event, code)`,
      logs: logs(order === 'strict', [
        ...(since === null ? [] : [sql`epoch_us("time") >= ${startOf(since)}`]),
        // Later steps may lie after the last day of entries, by as much as the window.
        ...(end === null ? [] : [sql`epoch_us("time") < ${end + micros}`]),
      ]),
    },
  }
}

/** Only the strict order has to see events that are no step, and then only of actors with a step. */
function logs(strict: boolean, conditions: readonly Sql[]): Sql {
  const where = sql.join([sql`actor IS NOT NULL`, usable, ...conditions], andOnALine)
  const entry = (code: Sql) => sql`list_sort(list(epoch_us("time") * 16 + ${code}))`
  return strict
    ? sql`
SELECT actor, ${entry(sql`coalesce(code, ${other})`)} AS log
FROM input
LEFT JOIN codes USING (event)
WHERE ${where}
GROUP BY actor
HAVING count(code) > 0`
    : sql`
SELECT actor, ${entry(sql`code`)} AS log
FROM input
JOIN codes USING (event)
WHERE ${where}
GROUP BY actor`
}

const andOnALine = sql`
  AND `

/** The first microsecond of a date. */
const startOf = (iso: string) => BigInt(Date.parse(`${iso}T00:00:00Z`)) * 1000n
