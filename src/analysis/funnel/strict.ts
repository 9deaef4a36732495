import { sql, type Sql } from '../../sql'
import { fold, type Field } from './fold'
import {
  begins,
  code,
  fields,
  logsOfAll,
  microsecond,
  microseconds,
  twice,
  within,
  type Log,
} from './log'

const s = (name: string) => sql`s.${sql.id(name)}`
const z = (name: string) => sql`z.${sql.id(name)}`
const x = sql`x.e`

/** In order, with nothing in between: every event of the actor matters, not only those of the steps. */
export function strict(log: Log): Record<string, Sql> {
  return { logs: logsOfAll(log), ...(log.entry === 'first' ? strictFirst(log) : strictAny(log)) }
}

/** An attempt goes on only with the actor's very next event: `c` dies with every event that is not its next step. */
function strictAny(log: Log): Record<string, Sql> {
  const reaches = log.codes.map((step, k) =>
    k === 0 ? begins(log, x) : sql`${code(x)} = ${step} AND ${within(log, s(`c${k}`))}`,
  )
  const place = sql`coalesce(${s('i')}, 0) + 1`
  const state: Field[] = [
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
  const deepest = fields(log, 'r')
    .map((name, k) => sql`WHEN ${z(name)} IS NOT NULL THEN log[${z(name)} - ${k} : ${z(name)}]`)
    .toReversed()
  return {
    walked: sql`
SELECT actor, log, ${fold(sql`log`, state)} AS z
FROM logs`,
    attempts: sql`
SELECT
  actor,
  ${microseconds(sql`CASE ${sql.join(deepest, sql` `)} ELSE [] END`)} AS moments,
  ${microsecond(sql`greatest(${sql.join(fields(log, 'c').slice(0, -1).map(z))})`)} AS open_since,
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
  const reached = sql`list_filter([${sql.join(fields(log, 't').map((name) => sql.id(name)))}], lambda e: e IS NOT NULL)`
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
