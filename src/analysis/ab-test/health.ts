import { sql, type Sql } from '../../sql'
import type { Context } from './metric'
import { isUnclear } from './expression'
import type { Table } from './units'

/** How many rows count, and why the others do not. */
export function health({ metrics, hasUnits }: Table, bound: Context['bound']): Sql {
  const isThere = sql`arm IS NOT NULL`
  const unclear = metrics
    .filter(({ type }) => type === 'conversion')
    .flatMap(({ numerator }) => {
      const test = isUnclear(numerator)
      return test ? [{ test, column: sql.id(numerator.name) }] : []
    })
  const unread =
    unclear.length === 0
      ? sql`CAST(0 AS BIGINT)`
      : sql.join(
          unclear.map(({ test }) => sql`count(*) FILTER (WHERE ${test})`),
          sql` + `,
        )
  const example =
    unclear.length === 0
      ? sql`CAST(NULL AS VARCHAR)`
      : sql`coalesce(${sql.join(
          unclear.map(({ test, column }) => sql`min(${column}) FILTER (WHERE ${test})`),
        )})`
  const without = (role: Sql, has: boolean) =>
    has ? sql`count(*) FILTER (WHERE ${isThere} AND ${role} IS NULL)` : sql`CAST(0 AS BIGINT)`
  return sql`
SELECT
  count(*) AS rows_read,
  ${without(sql`unit`, hasUnits)} AS rows_without_unit,
  count(*) FILTER (WHERE arm IS NULL) AS rows_without_variant,
  ${without(sql`time`, bound.has('time'))} AS rows_without_time,
  ${without(sql`revenue`, bound.has('revenue'))} AS rows_without_revenue,
  ${unread} AS unread_values,
  count(*) FILTER (WHERE revenue < 0 OR refund <> 0) AS refund_rows,
  round(CAST(coalesce(sum(abs(refund)), 0) - coalesce(sum(revenue) FILTER (WHERE revenue < 0), 0)
    AS DOUBLE), 6) AS refund_amount,
  min(nullif(trim(currency), '')) AS first_currency,
  max(nullif(trim(currency), '')) AS last_currency,
  ${example} AS first_unread
FROM input
LEFT JOIN arms ON arms.spelling = input.variant`
}
