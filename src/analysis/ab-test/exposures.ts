import { sql, type Sql } from '../../sql'
import { amount, happened } from './expression'
import type { Metric } from './metric'
import { eachOnALine, nothing, of, type Table } from './units'

/** A number for each variant, for every way it is spelled: numbers are compared and kept for less than names. */
export const arms = sql`
SELECT
  variant AS spelling,
  trim(variant) AS variant,
  CAST(dense_rank() OVER (ORDER BY trim(variant)) AS INTEGER) AS arm
FROM (SELECT DISTINCT variant FROM input)
WHERE trim(variant) <> ''`

export const variants = sql`
SELECT DISTINCT arm, variant
FROM arms`

/**
 * Rows that name a variant, with the values of each metric: those of units with one row alone, or of units with several. A table
 * without units has rows that stand alone.
 */
export function exposures(
  { metrics, segments, hasUnits, hasRefund, isTimed }: Table,
  rows: 'alone' | 'several',
): Sql {
  const values = metrics.flatMap((metric, i) => [
    sql`${metric.type === 'conversion' ? happened(metric.numerator) : sql`coalesce(${amount(metric.numerator)}, 0)`} AS ${of('y', i)}`,
    ...(metric.denominator ? [sql`${denominator(metric)} AS ${of('d', i)}`] : []),
    ...(metric.before ? [sql`${amount(metric.before)} AS ${of('x', i)}`] : []),
    ...(metric.denominatorBefore
      ? [sql`${amount(metric.denominatorBefore)} AS ${of('z', i)}`]
      : []),
  ])
  const named = segments.map(
    ({ name }, i) => sql`nullif(CAST(${sql.id(name)} AS VARCHAR), '') AS ${of('s', i)}`,
  )
  const exposed = rows === 'several' ? sql`min(time) OVER (PARTITION BY unit)` : sql`time`
  const from = hasRefund ? sql`net` : sql`input`
  const kind = rows === 'alone' ? sql`ANTI` : sql`SEMI`
  const known = hasUnits
    ? sql`
${kind} JOIN repeated ON repeated.unit = hash(${from}.unit)
WHERE ${from}.unit IS NOT NULL`
    : sql.empty
  const columns = [
    ...(rows === 'several' ? [sql`unit`] : []),
    sql`arm`,
    sql`time`,
    ...(isTimed ? [sql`outcome_time`, sql`${exposed} AS exposed`] : []),
    ...values,
    ...named,
  ]
  return sql`
SELECT
  ${sql.join(columns, eachOnALine)}
FROM ${hasRefund ? sql`(SELECT * REPLACE (revenue - coalesce(abs(refund), 0) AS revenue) FROM input) AS net` : sql`input`}
JOIN arms ON arms.spelling = ${from}.variant${known}`
}

/** What is counted of each unit divides by it; the default metric divides by whether it converted. */
function denominator({ denominator: by }: Metric): Sql {
  if (!by) return nothing
  return by.kind === 'text' ? happened(by) : sql`coalesce(${amount(by)}, 0)`
}

/** Outcomes from before the exposure do not count; one known by its day only is compared by days. */
export function timed({ metrics }: Table, from: Sql): Sql {
  const early = sql`outcome_time < CASE
    WHEN outcome_time = date_trunc('day', outcome_time) THEN date_trunc('day', exposed)
    ELSE exposed
  END`
  const counted = metrics.flatMap((metric, i) =>
    (metric.denominator ? ['y', 'd'] : ['y']).map(
      (letter) => sql`CASE WHEN ${early} THEN 0 ELSE ${of(letter, i)} END AS ${of(letter, i)}`,
    ),
  )
  const replaced =
    counted.length === 0
      ? sql`*`
      : sql`* REPLACE (
    ${sql.join(
      counted,
      sql`,
    `,
    )}
  )`
  return sql`
SELECT
  ${replaced},
  CASE WHEN ${early} THEN 1 ELSE 0 END AS early
FROM ${from}`
}
