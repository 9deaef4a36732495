import { sql, type Sql } from '../../sql'
import { fold, s, x, z, type Field } from './fold'
import { doneUnknown, epoch, instant, isStep, logs, twice, type Log } from './log'
import type { Bodies, Names } from './names'

const list = sql`BIGINT[]`

/** Whether attempts end at an event out of order, as ClickHouse's `strict_order` and `strict_deduplication` have it. */
export const walks = (log: Log) =>
  log.order === 'strict_order' || (log.order === 'ordered' && log.repeatsEnd)

/**
 * One walk an actor, which an event out of order ends for good. An event is the step after the deepest one if it
 * can be, else the first step it is. `ck` are the moments of the chain to step k, `m` how deep it is; `h` is the level
 * at which the walk ended.
 */
export function walk(log: Log, names: Names): Bodies {
  return {
    logs: logs(log),
    walked: sql`
SELECT actor, ${twice(log)} AS duplicates, ${fold(sql`log`, fields(log))} AS z
FROM ${names.logs}`,
    attempts: sql`
SELECT
  actor,
  list_transform(
    coalesce(CASE coalesce(${z('h')}, ${z('m')}) ${sql.join(
      log.codes.map((_, k) => sql`WHEN ${k + 1} THEN ${z(`c${k + 1}`)}`),
      sql` `,
    )} END, []),
    lambda us: ${epoch(sql`us`)}
  ) AS moments,
  ${epoch(sql`CASE WHEN ${z('h')} IS NULL THEN ${z('c1')}[1] END`)} AS open_since,
  duplicates,
  ${doneUnknown}
FROM ${names.walked}`,
  }
}

function fields(log: Log): readonly Field[] {
  const n = log.codes.length
  const now = instant(log, x)
  const depth = sql`coalesce(${s('m')}, 0)`
  const first = log.begins
    ? sql`${isStep(log, x, 1)} AND ${log.begins(epoch(now))}`
    : isStep(log, x, 1)
  const steps = range(1, n).map((k) => (k === 1 ? first : isStep(log, x, k)))
  const onward = range(2, n).map(
    (k) => sql`WHEN ${depth} = ${k - 1} AND ${steps[k - 1] ?? now} THEN ${k}`,
  )
  const any = range(1, n).map((k) => sql`WHEN ${steps[k - 1] ?? now} THEN ${k}`)
  const type = sql`(CASE ${sql.join([...onward, ...any], sql` `)} ELSE 0 END)`
  const goesOn = range(2, n).map((k) => {
    const chain = s(`c${k - 1}`)
    const within = [
      sql`${now} - ${chain}[1] <= ${log.window}`,
      ...(log.stepWindow === null ? [] : [sql`${now} - ${chain}[-1] <= ${log.stepWindow}`]),
    ]
    const fresh = log.repeatsEnd ? sql` AND ${depth} < ${k}` : sql.empty
    return sql`(${type} = ${k}${fresh} AND ${sql.join(within, sql` AND `)})`
  })
  const chains: Field[] = range(1, n).map((k) => {
    const own = s(`c${k}`)
    const reached =
      k === 1
        ? sql`WHEN ${type} = 1${log.entry === 'first' ? sql` AND ${own} IS NULL` : sql.empty} THEN [${now}]`
        : sql`WHEN ${goesOn[k - 2] ?? now} THEN list_concat(${s(`c${k - 1}`)}, [${now}])`
    return {
      name: `c${k}`,
      type: list,
      next: sql`CASE WHEN ${s('h')} IS NOT NULL THEN ${own} ${reached} ELSE ${own} END`,
    }
  })
  const depthNow = sql`greatest(${depth}, CASE ${sql.join(
    [
      ...range(2, n)
        .toReversed()
        .map((k) => sql`WHEN ${goesOn[k - 2] ?? now} THEN ${k}`),
      sql`WHEN ${type} = 1 THEN 1`,
    ],
    sql` `,
  )} ELSE 0 END)`
  const ends: Sql[] = []
  const begun = sql`${depth} >= 1`
  if (log.order === 'strict_order') {
    ends.push(sql`WHEN ${begun} AND ${type} = 0 THEN ${depth}`)
    if (!log.reentry) ends.push(sql`WHEN ${depth} >= 2 AND ${type} = 1 THEN ${depth}`)
  }
  if (log.repeatsEnd) {
    ends.push(
      sql`WHEN ${type} > 1 AND ${type} <= ${depth} THEN CASE WHEN ${s('t')} BETWEEN 1 AND ${depth} THEN ${s('t')} ELSE ${depth} END`,
    )
  }
  if (log.order === 'strict_order') {
    ends.push(sql`WHEN ${begun} AND ${type} > ${depth} + 1 THEN ${depth}`)
  }
  ends.push(sql`WHEN ${goesOn[n - 2] ?? now} THEN ${n}`)
  return [
    ...chains,
    { name: 'm', next: sql`CASE WHEN ${s('h')} IS NULL THEN ${depthNow} ELSE ${s('m')} END` },
    { name: 't', next: type },
    { name: 'h', next: sql`coalesce(${s('h')}, CASE ${sql.join(ends, sql` `)} END)` },
  ]
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
