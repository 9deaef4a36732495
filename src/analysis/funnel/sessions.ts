import { sql, type Sql } from '../../sql'
import type { NamedColumn, ParamValues } from '../contract'
import type { params } from './declare'

/** The rows with a visit of a visitor in place of the visitor: as the data says, or cut at every long pause. */
export function sessions({ session_gap }: ParamValues<typeof params>, named: boolean): Sql {
  if (named) {
    return sql`
SELECT * REPLACE (actor || ' · ' || "session" AS actor)
FROM input`
  }
  return sql`
SELECT * EXCLUDE (opens) REPLACE (
  actor || ' · ' || CAST(
    1 + sum(opens) OVER (PARTITION BY actor ORDER BY "time") AS BIGINT
  ) AS actor
)
FROM (
  SELECT *, CASE
    WHEN epoch_us("time") - lag(epoch_us("time")) OVER (PARTITION BY actor ORDER BY "time")
      > ${BigInt(Math.round(session_gap * 1e6))} THEN 1 ELSE 0
  END AS opens
  FROM input
  WHERE actor IS NOT NULL AND "time" IS NOT NULL
)`
}

const withValue = ({ name }: NamedColumn) =>
  sql`actor || coalesce(' · ' || CAST(${sql.id(name)} AS VARCHAR), '') AS actor`

/** The rows with a visitor for each value of a column: all steps then have to be of one value, missing ones being one. */
export const held = (column: NamedColumn, from: Sql) => sql`
SELECT * REPLACE (${withValue(column)})
FROM ${from}`

/** The same, and who it is whatever the value. */
export const byValue = (column: NamedColumn, from: Sql) => sql`
SELECT * REPLACE (${withValue(column)}), actor AS whole
FROM ${from}`
