import { sql, type Sql } from '../../sql'
import { fold, s, x, z, type Field } from './fold'
import { doneUnknown, epoch, instant, isStep, logs, twice, type Log } from './log'
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
    ${log.leavesOut ? levelLeft : sql`coalesce(${z('m')}, 0)`} AS level,
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
  CASE WHEN level IS NULL THEN NULL WHEN level = 0 THEN [] ELSE list_transform(${z('c1')}, lambda us: ${epoch(sql`us`)}) END AS moments,
  ${epoch(sql`open_since`)} AS open_since,
  duplicates,
  ${doneUnknown}
FROM ${names.walked}`,
  }
}

/** An event that no chain survives which waits in this gap: the one after step `after`. */
function breaks(log: Log, after: number): Sql {
  if (log.order === 'strict') return sql`true`
  const asked = log.exclusions
    .filter((exclusion) => exclusion.after <= after && after < exclusion.before)
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
  const depth = log.leavesOut
    ? leavingOut(log, start, reached)
    : [{ name: 'm', next: sql`greatest(${s('m')}, CASE ${deepest} END)` }]
  return [
    ...fields,
    ...depth,
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

/** How deep an actor got by `leavingOut`: nothing where the deepest attempt was broken. */
const levelLeft = sql`CASE WHEN ${z('m')} % 2 = 1 THEN NULL ELSE coalesce(${z('m')} // 2, 0) END`

/**
 * How deep an actor got, and whether that attempt was broken: `m` is twice the deepest step, one less where the attempt was
 * broken on the way there or after it, so that of equals an unbroken one counts. `xk` is the start of the attempt that was
 * broken while it waited at step k, `f` that of the one that counts. As PostHog has it, what is broken goes on to one step
 * more, and what was broken counts until an attempt goes as deep without.
 */
function leavingOut(log: Log, start: readonly Sql[], reached: readonly Sql[]): readonly Field[] {
  const n = log.codes.length
  const now = instant(log, x)
  const inTime = (since: Sql) => sql`${now} - ${since} <= ${log.window}`
  const ways = range(1, n)
    .toReversed()
    .flatMap((k) => {
      const clean = { is: reached[k - 1] ?? sql`false`, rank: 2 * k, start: start[k - 1] ?? now }
      const waiting = s(`x${k - 1}`)
      const broken = {
        is: sql`coalesce(${isStep(log, x, k)} AND ${inTime(waiting)}, false)`,
        rank: 2 * k - 1,
        start: waiting,
      }
      return k === 1 ? [clean] : [clean, broken]
    })
  const ladder = (value: (way: (typeof ways)[number]) => Sql) =>
    sql`CASE ${sql.join(
      ways.map((way) => sql`WHEN ${way.is} THEN ${value(way)}`),
      sql` `,
    )} END`
  const isBroken = (k: number) =>
    sql`(${breaks(log, k)} AND NOT ${reached[k] ?? sql`false`} AND ${inTime(s(`b${k}`))}
        AND ${s(`b${k + 1}`)} IS DISTINCT FROM ${s(`b${k}`)})`
  const gaps = range(1, n - 1)
  const hit = gaps.map((k) => sql`(${s('m')} = ${2 * k} AND coalesce(${isBroken(k)}, false))`)
  const before = sql`(${s('m')} - CASE WHEN ${inTime(s('f'))} AND (${sql.join(hit, sql` OR `)}) THEN 1 ELSE 0 END)`
  const rank = ladder((way) => sql`${way.rank}`)
  return [
    ...gaps.map((k) => ({
      name: `x${k}`,
      next: sql`CASE WHEN ${reached[k - 1] ?? sql`false`} THEN NULL WHEN ${isBroken(k)} THEN ${s(`b${k}`)} ELSE ${s(`x${k}`)} END`,
    })),
    {
      name: 'f',
      next: sql`CASE WHEN ${rank} > coalesce(${before}, 0) THEN ${ladder((way) => way.start)} ELSE ${s('f')} END`,
    },
    { name: 'm', next: sql`greatest(${before}, ${rank})` },
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
