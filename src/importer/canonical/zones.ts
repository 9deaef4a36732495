import { sql, type Sql } from '../../sql'
import { changesOf } from '../zone'
import type { CanonicalFile } from './file'

/** The name of the cell that holds the zones' offsets. */
export const zonesTable = 'time_zones'

/** Whether a column's times are local to the file's zone: they carry no offset and have a time of day. */
export function isLocal({ report }: CanonicalFile, column: string): boolean {
  const reading = report.reading.columns[column]
  const { kind, format = '' } = reading ?? {}
  return kind === 'timestamp' && !/%[zZ]/.test(format) && !format.startsWith('epoch')
}

/**
 * A relation whose local times in some columns are brought from one zone into another, by the offsets in
 * `time_zones`. An hour that a clock passes twice is taken for the second one.
 */
export function inZone(relation: Sql, columns: readonly string[], from: string, to: string): Sql {
  if (from === to) return relation
  return columns.reduce((inner, column) => {
    const utc = from === 'UTC' ? inner : shifted(inner, column, from, 'since_local', sql`-`)
    return to === 'UTC' ? utc : shifted(utc, column, to, 'since_utc', sql`+`)
  }, relation)
}

function shifted(relation: Sql, column: string, zone: string, since: string, sign: Sql): Sql {
  const name = sql.id(column)
  return sql`(
  SELECT t.* REPLACE (t.${name} ${sign} to_minutes(z.minutes) AS ${name})
  FROM ${relation} AS t
  ASOF LEFT JOIN (SELECT * FROM ${sql.id(zonesTable)} WHERE zone = ${zone}) AS z
    ON t.${name} >= z.${sql.id(since)}
)`
}

/** The offsets of zones as a cell: from when on, in UTC and on the clock, a zone is how many minutes ahead. */
export function zonesCell(zones: readonly string[]): Sql {
  const rows = zones.flatMap((zone) =>
    changesOf(zone).map(({ from, seconds }) => {
      const utc = sql.literal({ type: 'timestamp', iso: iso(from) })
      const local = sql.literal({ type: 'timestamp', iso: iso(from + seconds * 1000) })
      return sql`
  (${zone}, ${utc}, ${local}, ${Math.round(seconds / 60)})`
    }),
  )
  return sql`SELECT *
FROM (VALUES${sql.join(rows, sql`,`)}
) AS zones(zone, since_utc, since_local, minutes)`
}

const iso = (moment: number) => new Date(moment).toISOString().slice(0, 19)
