import { sql, type Sql } from '../../sql'
import { fold, s, x, z, type Field } from './fold'
import { epoch, instant, isStep, logs, twice, type Log } from './log'
import type { Bodies, Names } from './names'

const list = sql`BIGINT[]`

/**
 * Chains of events in order, whatever may lie between them. Forwards over an actor's list: for each step the
 * latest start from which it is reached, which is never worse than an earlier one, and so the deepest level.
 * Backwards: for each step the rest of a chain to that level from the nearest such event, which is
 * earliest at every step; the rest found last, at a first step, is the attempt that counts.
 */
export function chains(log: Log, names: Names): Bodies {
  const n = log.codes.length
  const alive = range(1, n - 1).map((k) => z(`b${k}`))
  const walked = sql`
SELECT actor, level, open_since, duplicates,
  ${fold(sql`list_reverse(rest)`, rests(log), sql`level`)} AS z
FROM (
  SELECT
    actor,
    coalesce(${z('m')}, 0) AS level,
    greatest(${sql.join(alive)}) AS open_since,
    ${twice(log)} AS duplicates,
    ${log.entry === 'first' ? sql`log[${z('i')} :]` : sql`log`} AS rest
  FROM ${names.depths}
)`
  return {
    logs: logs(log),
    depths: sql`
SELECT actor, log, ${fold(sql`log`, latestStarts(log))} AS z
FROM ${names.logs}`,
    walked,
    attempts: sql`
SELECT
  actor,
  CASE WHEN level = 0 THEN [] ELSE list_transform(${z('c1')}, lambda us: ${epoch(sql`us`)}) END AS moments,
  ${epoch(sql`open_since`)} AS open_since,
  duplicates
FROM ${names.walked}`,
  }
}

/** An event that no chain survives which waits in this gap: the one after step `after`. */
function breaks(log: Log, after: number): Sql {
  if (log.order === 'strict') return sql`true`
  const asked = log.exclusions
    .filter((exclusion) => exclusion.after === 0 || exclusion.after === after)
    .map(({ bit }) => sql`${x} & ${bit} = 0`)
  return asked.length === 0 ? sql`false` : sql`(${sql.join(asked, sql` OR `)})`
}

/** `bk` the latest start from which step k is reached, `lk` when it was reached; `m` the deepest level; `i` where the first start stands. */
function latestStarts(log: Log): readonly Field[] {
  const n = log.codes.length
  const now = instant(log, x)
  const beginning = [
    isStep(log, x, 1),
    ...(log.begins ? [log.begins(epoch(now))] : []),
    ...(log.entry === 'first' ? [sql`${s('i')} IS NULL`] : []),
  ]
  const start: Sql[] = [now]
  const last: Sql[] = [now]
  const reached: Sql[] = [sql`(${sql.join(beginning, sql` AND `)})`]
  const fields: Field[] = []
  for (let k = 1; k <= n; k++) {
    if (k > 1) {
      const from = log.reuse ? value(`b${k - 1}`, k - 1) : s(`b${k - 1}`)
      const since = log.reuse ? value(`l${k - 1}`, k - 1) : s(`l${k - 1}`)
      const within = [
        isStep(log, x, k),
        sql`${now} - ${from} <= ${log.window}`,
        ...(log.stepWindow === null ? [] : [sql`${now} - ${since} <= ${log.stepWindow}`]),
      ]
      start[k - 1] = from
      last[k - 1] = now
      reached[k - 1] = sql`coalesce(${sql.join(within, sql` AND `)}, false)`
    }
    fields.push({ name: `b${k}`, next: value(`b${k}`, k) })
    if (log.stepWindow !== null) fields.push({ name: `l${k}`, next: value(`l${k}`, k) })
  }
  function value(name: string, k: number): Sql {
    const to = name.startsWith('b') ? start[k - 1] : last[k - 1]
    return sql`(CASE WHEN ${reached[k - 1] ?? sql`false`} THEN ${to ?? now} WHEN ${breaks(log, k)} THEN NULL ELSE ${s(name)} END)`
  }
  const deepest = sql.join(
    range(1, n)
      .toReversed()
      .map((k) => sql`WHEN ${reached[k - 1] ?? sql`false`} THEN ${k}`),
    sql` `,
  )
  const place = sql`coalesce(${s('p')}, 0) + 1`
  return [
    ...fields,
    { name: 'm', next: sql`greatest(${s('m')}, CASE ${deepest} END)` },
    { name: 'p', next: place },
    ...(log.entry === 'first'
      ? [
          {
            name: 'i',
            next: sql`CASE WHEN ${reached[0] ?? sql`false`} THEN ${place} ELSE ${s('i')} END`,
          },
        ]
      : []),
  ]
}

/** `ck` the moments from step k to the deepest level, by the nearest such event. */
function rests(log: Log): readonly Field[] {
  const n = log.codes.length
  const now = instant(log, x)
  const next: Sql[] = []
  for (let k = n; k >= 1; k--) {
    const rest = k === n ? sql`[]` : log.reuse ? (next[k] ?? sql`[]`) : s(`c${k + 1}`)
    const goesOn = [
      ...(log.stepWindow === null ? [] : [sql`${rest}[1] - ${now} <= ${log.stepWindow}`]),
      ...(k === 1 ? [sql`${rest}[-1] - ${now} <= ${log.window}`] : []),
      sql`${rest} IS NOT NULL`,
    ]
    const begins = k === 1 && log.begins ? sql` AND ${log.begins(epoch(now))}` : sql.empty
    const chain =
      k === n
        ? sql`CASE WHEN x.level = ${k} THEN [${now}] END`
        : sql`CASE WHEN x.level = ${k} THEN [${now}] WHEN x.level > ${k} AND ${sql.join(goesOn, sql` AND `)} THEN list_concat([${now}], ${rest}) END`
    // Where only the first entry counts, the event passed last is that entry.
    const kept =
      k === 1
        ? log.entry === 'first'
          ? sql`NULL`
          : s('c1')
        : sql`CASE WHEN NOT ${breaks(log, k - 1)} THEN ${s(`c${k}`)} END`
    next[k - 1] = sql`coalesce(CASE WHEN ${isStep(log, x, k)}${begins} THEN ${chain} END, ${kept})`
  }
  return next.map((field, i) => ({ name: `c${i + 1}`, next: field, type: list }))
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
