import { sql } from '../../sql'
import { fold, s, x, z, type Field } from './fold'
import { doneUnknown, epoch, instant, isStep, logs, twice, type Log } from './log'
import type { Bodies, Names } from './names'

/**
 * Every entry by itself: a first step begins an attempt unless one is under way; the attempt takes every next
 * step as early as it comes, and is over with the last step or the window. Each attempt is a row. `c` is the
 * attempt under way, `d` those that are over.
 */
export function each(log: Log, names: Names): Bodies {
  return {
    logs: logs(log),
    walked: sql`
SELECT actor, ${twice(log)} AS duplicates, ${fold(sql`log`, fields(log))} AS z
FROM ${names.logs}`,
    attempts: sql`
SELECT
  actor,
  list_transform(moments, lambda us: ${epoch(sql`us`)}) AS moments,
  CASE WHEN place = places THEN ${epoch(sql`moments[1]`)} END AS open_since,
  CASE WHEN place = 1 THEN duplicates ELSE 0 END AS duplicates,
  ${doneUnknown}
FROM (
  SELECT actor, duplicates, len(attempts) AS places,
    unnest(CASE WHEN len(attempts) = 0 THEN [CAST([] AS BIGINT[])] ELSE attempts END) AS moments,
    unnest(range(1, greatest(len(attempts), 1) + 1)) AS place
  FROM (
    SELECT actor, duplicates,
      list_concat(coalesce(${z('d')}, []), CASE WHEN ${z('c')} IS NULL THEN [] ELSE [${z('c')}] END) AS attempts
    FROM ${names.walked}
  )
)`,
  }
}

function fields(log: Log): readonly Field[] {
  const now = instant(log, x)
  const n = log.codes.length
  const running = s('c')
  const within = [
    sql`${now} - ${running}[1] <= ${log.window}`,
    sql`len(${running}) < ${n}`,
    ...(log.stepWindow === null ? [] : [sql`${now} - ${running}[-1] <= ${log.stepWindow}`]),
  ]
  const excluded = log.exclusions.map(({ bit, after, before }) => {
    const isAll = after === 1 && before === Infinity
    const last = Math.min(before, n) - 1
    const gap = isAll ? sql.empty : sql` AND len(${running}) BETWEEN ${after} AND ${last}`
    return sql`(${x} & ${bit} = 0${gap})`
  })
  const next = log.codes.slice(1).map((_, i) => sql`WHEN ${i + 1} THEN ${isStep(log, x, i + 2)}`)
  const isNext = sql`(CASE len(${running}) ${sql.join(next, sql` `)} ELSE false END)`
  const breaks = [...(log.order === 'strict' ? [sql`true`] : []), ...excluded]
  const broken = breaks.length === 0 ? sql`false` : sql`(${sql.join(breaks, sql` OR `)})`
  const isOpen = sql`(${s('o')} = 1 AND ${sql.join(within, sql` AND `)})`
  const begins = log.begins
    ? sql`${isStep(log, x, 1)} AND ${log.begins(epoch(now))}`
    : isStep(log, x, 1)
  const goesOn = sql`coalesce(${isOpen} AND ${isNext}, false)`
  const stays = sql`coalesce(${isOpen} AND NOT ${broken}, false)`
  return [
    {
      name: 'c',
      type: sql`BIGINT[]`,
      next: sql`CASE
        WHEN ${goesOn} THEN list_concat(${running}, [${now}])
        WHEN ${stays} THEN ${running}
        WHEN ${begins} THEN [${now}]
        ELSE ${running}
      END`,
    },
    {
      name: 'd',
      type: sql`BIGINT[][]`,
      next: sql`CASE
        WHEN ${goesOn} OR ${stays} OR NOT (${begins}) OR ${running} IS NULL THEN ${s('d')}
        ELSE list_concat(coalesce(${s('d')}, []), [${running}])
      END`,
    },
    {
      name: 'o',
      next: sql`CASE WHEN ${goesOn} OR ${stays} OR ${begins} THEN 1 ELSE 0 END`,
    },
  ]
}
