import { sql, type Sql } from '../../sql'
import type { AnalysisText, NamedColumn } from '../contract'
import { countedMetrics, type CountedMetric, type Source } from './counts'
import type { Context } from './metric'
import { commonest, eachOnALine, of, toldApart } from './units'

/** The steps up to the sums by variant, from rows of counts. */
export function countedSteps(context: Context, words: AnalysisText): Readonly<Record<string, Sql>> {
  const metrics = countedMetrics(context, words)
  const segments = context.params.segments.flatMap((name) => context.columns.get(name) ?? [])
  const common = segments.map(
    (column, i) =>
      [`common_${String(i + 1)}`, commonest(textOf(column), sql`counts`, sql`sum(units)`)] as const,
  )
  return {
    counts: counts(context),
    ...Object.fromEntries(common),
    arms: sql`
SELECT
  variant AS spelling,
  trim(variant) AS variant,
  CAST(dense_rank() OVER (ORDER BY trim(variant)) AS INTEGER) AS arm
FROM (SELECT DISTINCT variant FROM counts)
WHERE trim(variant) <> ''`,
    variants: sql`
SELECT DISTINCT arm, variant
FROM arms`,
    counted: counted(metrics, segments, {
      none: words['segment.none'] ?? '',
      other: words['segment.other'] ?? '',
    }),
    centres: sql`
SELECT ${sql.join([sql`count(*) AS row_count`, ...metrics.map((_, i) => sql`sum(${of('y', i)}) / sum(n) AS ${of('c', i)}`)], eachOnALine)}
FROM counted`,
    groups: groups(metrics, segments),
  }
}

/** Rows of counts as they are given: typed in, or a table. */
function counts({ params }: Context): Sql {
  if (params.counts.length === 0) {
    const figures = ['units', 'conversions', 'revenue', 'squares', 'mean', 'deviation'].map(
      (name) => sql`CAST(${sql.id(name)} AS DOUBLE) AS ${sql.id(name)}`,
    )
    return sql`
SELECT * REPLACE (${sql.join(figures)})
FROM input`
  }
  const figure = (value: number | null) =>
    value === null ? sql`CAST(NULL AS DOUBLE)` : sql`CAST(${value} AS DOUBLE)`
  const rows = params.counts.map(
    (row) => sql`
  SELECT ${row.variant} AS variant, CAST(NULL AS TIMESTAMP) AS time, ${figure(row.units)} AS units, ${figure(row.conversions)} AS conversions, ${figure(row.revenue)} AS revenue, ${figure(row.squares)} AS squares, ${figure(row.mean)} AS mean, ${figure(row.deviation)} AS deviation, CAST(NULL AS VARCHAR) AS currency`,
  )
  return sql.join(
    rows,
    sql`
  UNION ALL`,
  )
}

/** Whether the figures of a row can be: as many conversions as units at most, and whole numbers of both. */
const isPossible = (metrics: readonly CountedMetric[]) => {
  const tests = metrics.map(({ source }) => {
    // Of nobody there is no mean, and of one unit no deviation.
    if (source === 'deviation')
      return sql`(units = 0 OR mean IS NOT NULL) AND (units <= 1 OR deviation >= 0)`
    if (source === 'squares') return sql`squares * units >= revenue * revenue * (1 - 1e-12)`
    const column = nameOf(source)
    return sql`${column} BETWEEN 0 AND units AND ${column} = floor(${column})`
  })
  const all = [sql`units >= 0`, sql`units = floor(units)`, ...tests]
  return sql`coalesce(${sql.join(all, sql` AND `)}, false)`
}

const textOf = ({ name }: NamedColumn) => sql`nullif(CAST(${sql.id(name)} AS VARCHAR), '')`

const nameOf = (source: Source) =>
  typeof source === 'string' ? sql.id(source) : sql.id(source.name)

/** Of each row and metric the sum, the mean and the squares within: what is needed to add rows up exactly. */
function counted(
  metrics: readonly CountedMetric[],
  segments: readonly NamedColumn[],
  names: { readonly none: string; readonly other: string },
): Sql {
  const values = metrics.flatMap(({ source }, i) => {
    const [sum, within] =
      source === 'deviation'
        ? [
            sql`units * mean`,
            sql`CASE WHEN units > 1 THEN (units - 1) * deviation * deviation ELSE 0 END`,
          ]
        : source === 'squares'
          ? [sql`revenue`, sql`greatest(0, squares - revenue * revenue / units)`]
          : [
              sql`CAST(${nameOf(source)} AS DOUBLE)`,
              sql`CAST(${nameOf(source)} AS DOUBLE) * (units - ${nameOf(source)}) / units`,
            ]
    return [sql`${sum} AS ${of('y', i)}`, sql`${within} AS ${of('q', i)}`]
  })
  const named = segments.map(
    (column, i) => sql`${toldApart(textOf(column), i, names)} AS ${of('s', i)}`,
  )
  return sql`
SELECT
  ${sql.join([sql`arm`, sql`time`, sql`CAST(time AS DATE) AS day`, sql`units AS n`, ...values, ...named], eachOnALine)}
FROM counts
JOIN arms ON arms.spelling = counts.variant
WHERE units > 0 AND ${isPossible(metrics)}`
}

/** Rows added up around a common centre, so that large means cost no digits of the variance. */
function groups(metrics: readonly CountedMetric[], segments: readonly NamedColumn[]): Sql {
  const sums = metrics.flatMap(({ metric }, i) => {
    const away = sql`(${of('y', i)} / n - ${of('c', i)})`
    const all = sql`sum(${of('q', i)}) + sum(n * ${away} * ${away}) - sum(n * ${away}) * sum(n * ${away}) / sum(n)`
    const isShare = metric.type === 'conversion'
    const end = (is: Sql, then: number) =>
      isShare ? sql`CASE WHEN ${is} THEN ${then} ELSE ${1 - then} END` : sql`CAST(NULL AS DOUBLE)`
    return [
      sql`sum(${of('y', i)}) AS ${of('y_sum', i)}`,
      sql`greatest(0, ${all}) / nullif(sum(n) - 1, 0) AS ${of('y_variance', i)}`,
      sql`${end(sql`sum(${of('y', i)}) = sum(n)`, 1)} AS ${of('y_low', i)}`,
      sql`${end(sql`sum(${of('y', i)}) = 0`, 0)} AS ${of('y_high', i)}`,
      sql`CAST(NULL AS DOUBLE) AS ${of('other_sum', i)}`,
      sql`CAST(NULL AS DOUBLE) AS ${of('other_variance', i)}`,
      sql`CAST(NULL AS DOUBLE) AS ${of('cap', i)}`,
    ]
  })
  const scopes = segments.map((_, i) => of('s', i))
  const scope = scopes.map(
    (s, i) => sql`WHEN grouping(${s}) = 0 THEN ${`segment_${String(i + 1)}`}`,
  )
  const value = scopes.map((s) => sql`WHEN grouping(${s}) = 0 THEN ${s}`)
  const cases = (first: Sql, rest: readonly Sql[]) =>
    sql`CASE ${sql.join([first, ...rest], sql` `)} END`
  const columns = [
    sql`${cases(sql`WHEN grouping(day) = 0 THEN 'day'`, scope)} AS scope`,
    sql`${cases(sql`WHEN grouping(day) = 0 THEN CAST(day AS VARCHAR)`, value)} AS value`,
    sql`arm`,
    sql`CAST(sum(n) AS BIGINT) AS units`,
    ...sums,
    sql`count(*) AS row_count`,
    sql`CAST(0 AS BIGINT) AS repeated`,
    sql`CAST(0 AS BIGINT) AS early`,
    sql`min(time) AS first_time`,
    sql`max(time) AS last_time`,
  ]
  const sets = [sql`(arm, day)`, ...scopes.map((s) => sql`(arm, ${s})`)]
  return sql`
SELECT
  ${sql.join(columns, eachOnALine)}
FROM counted
CROSS JOIN centres
GROUP BY GROUPING SETS (${sql.join(sets, sql`, `)})`
}

/** How many rows count; those whose figures cannot be are the unread ones. */
export function countedHealth(context: Context, words: AnalysisText): Sql {
  const odd = sql`NOT ${isPossible(countedMetrics(context, words))}`
  const zero = sql`CAST(0 AS BIGINT)`
  const undated = context.bound.has('time') ? sql`count(*) FILTER (WHERE time IS NULL)` : zero
  return sql`
SELECT
  count(*) AS rows_read,
  ${zero} AS rows_without_unit,
  count(*) FILTER (WHERE coalesce(trim(variant), '') = '') AS rows_without_variant,
  ${undated} AS rows_without_time,
  ${zero} AS rows_without_revenue,
  count(*) FILTER (WHERE ${odd}) AS unread_values,
  ${zero} AS refund_rows,
  CAST(0 AS DOUBLE) AS refund_amount,
  min(currency) AS first_currency,
  max(currency) AS last_currency,
  min(variant) FILTER (WHERE ${odd}) AS first_unread
FROM counts`
}
