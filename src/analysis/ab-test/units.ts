import { sql, type Sql } from '../../sql'
import type { Measured, Metric } from './metric'

/** What the steps are written for. */
export interface Table {
  readonly metrics: readonly Metric[]
  readonly segments: readonly Measured[]
  /** whether rows say whose they are; each row is a unit where they do not */
  readonly hasUnits: boolean
  /** whether revenue has refunds to be taken off */
  readonly hasRefund: boolean
  /** whether outcomes have a time of their own */
  readonly isTimed: boolean
  /** stands for a segment that is not said, and for those beyond the commonest */
  readonly none: string
  readonly other: string
}

/** How many values of a segment are told apart. */
const most = 20
/** The percentile of the second look at means, where none is asked for. */
const usualCap = 99.9

export const eachOnALine = sql`,
  `
export const nothing = sql`CAST(NULL AS DOUBLE)`
/** A column of the n-th metric: `y_1` its numerator, `d_1` its denominator, `x_1` and `z_1` what it is adjusted by. */
export const of = (letter: string, i: number) => sql.id(`${letter}_${String(i + 1)}`)

/** The steps of the commonest values, by segment. */
const commons = [sql`common_1`, sql`common_2`, sql`common_3`, sql`common_4`, sql`common_5`]

/**
 * Units with more rows than one: few in most tables, and they alone have to be put together. Units are told apart by a hash of 64
 * bits, which takes less memory than names: of ten million units two share one by chance in one test of 370,000.
 */
export const repeated = ({ hasUnits }: Pick<Table, 'hasUnits'>) =>
  hasUnits
    ? sql`
SELECT hash(unit) AS unit
FROM input
WHERE unit IS NOT NULL
GROUP BY hash(unit)
HAVING count(*) > 1`
    : noRepeated

export const noRepeated = sql`SELECT CAST(NULL AS UBIGINT) AS unit WHERE false`

/** The values of a metric that a unit has one of. */
const lettersOf = (metric: Metric) => [
  'y',
  ...(metric.denominator ? ['d'] : []),
  ...(metric.before ? ['x'] : []),
  ...(metric.denominatorBefore ? ['z'] : []),
]

/** Every value of a unit, in the order in which `joined` lists them. */
const valuesOf = ({ metrics }: Pick<Table, 'metrics'>) =>
  metrics.flatMap((metric, i) => lettersOf(metric).map((letter) => ({ metric, letter, i })))

/** One row a unit of several rows, its values and segments as lists. One that was in two variants has no arm. */
export function joined(table: Table): Sql {
  const { segments, hasUnits, isTimed } = table
  if (!hasUnits) return noJoined
  const whole = valuesOf(table).map(({ metric, letter, i }) => {
    const isShare =
      letter === 'd' ? metric.denominator?.kind === 'text' : metric.type === 'conversion'
    const summed = letter === 'y' || letter === 'd' ? !isShare : false
    return summed ? sql`sum(${of(letter, i)})` : sql`max(${of(letter, i)})`
  })
  const named = segments.map((_, i) => sql`min({'at': time, 'value': ${of('s', i)}})['value']`)
  return sql`
SELECT
  CASE WHEN min(arm) = max(arm) THEN min(arm) END AS arm,
  min(time) AS time,
  CAST([${sql.join(whole)}] AS DOUBLE[]) AS measures,
  CAST([${sql.join(named)}] AS VARCHAR[]) AS segments,
  CAST(${isTimed ? sql`max(early)` : sql`0`} AS INTEGER) AS early,
  count(*) AS row_count
FROM ${isTimed ? sql`several_timed` : sql`several`}
GROUP BY hash(unit)`
}

export const noJoined = sql`
SELECT
  CAST(NULL AS INTEGER) AS arm,
  CAST(NULL AS TIMESTAMP) AS time,
  CAST([] AS DOUBLE[]) AS measures,
  CAST([] AS VARCHAR[]) AS segments,
  0 AS early,
  CAST(0 AS BIGINT) AS row_count
WHERE false`

/** One row a unit: those that stand alone, and those put together. */
export function units(table: Table): Sql {
  const { segments, isTimed } = table
  const values = valuesOf(table)
  const columns = (
    value: (at: number) => Sql | undefined,
    segment: (at: number) => Sql | undefined,
  ) => [
    sql`arm`,
    sql`time`,
    ...values.map(
      ({ letter, i }, at) => value(at) ?? sql`CAST(${of(letter, i)} AS DOUBLE) AS ${of(letter, i)}`,
    ),
    ...segments.map((_, i) => segment(i) ?? of('s', i)),
    ...(isTimed ? [sql`early`] : []),
  ]
  const alone = columns(
    () => undefined,
    () => undefined,
  )
  const together = columns(
    (at) => sql`measures[${at + 1}]`,
    (at) => sql`segments[${at + 1}]`,
  )
  return sql`
SELECT
  ${sql.join([...alone, sql`1 AS row_count`], eachOnALine)}
FROM ${isTimed ? sql`timed` : sql`exposures`}
UNION ALL
SELECT
  ${sql.join([...together, sql`row_count`], eachOnALine)}
FROM joined`
}

/** Whether a second look at the metric is taken: capped where it is not, as it is where it is capped. */
export const hasOther = ({ type, winsorize }: Metric) =>
  winsorize !== null ? type !== 'conversion' : type === 'mean' || type === 'auto'

/** The same cap for every variant: a type 7 quantile over all units. */
export function caps({ metrics }: Table): Sql {
  const quantiles = metrics.map((metric, i) => {
    const cap = hasOther(metric)
      ? sql`quantile_cont(${of('y', i)}, ${Number(((metric.winsorize ?? usualCap) / 100).toPrecision(12))})`
      : nothing
    return sql`CAST(${cap} AS DOUBLE) AS ${of('cap', i)}`
  })
  return sql`
SELECT
  ${sql.join([...quantiles, sql`count(*) AS unit_count`], eachOnALine)}
FROM units
WHERE arm IS NOT NULL`
}

/** The commonest values of a segment, by the `size` of the rows that have them. */
export function commonest(segment: Sql, from: Sql, size: Sql): Sql {
  return sql`
SELECT ${segment} AS value
FROM ${from}
WHERE ${segment} IS NOT NULL
GROUP BY value
ORDER BY ${size} DESC, value
LIMIT ${most}`
}

/** The value of the `i`-th segment where it is one of the commonest, else what stands for it. */
export function toldApart(
  segment: Sql,
  i: number,
  { none, other }: Pick<Table, 'none' | 'other'>,
): Sql {
  return sql`CASE
    WHEN ${segment} IS NULL THEN ${none}
    WHEN ${segment} IN (SELECT value FROM ${commons[i] ?? sql.empty}) THEN ${segment}
    ELSE ${other}
  END`
}

/** Units with the values that are compared, the day of exposure, and the segments told apart. */
export function capped({ metrics, segments, isTimed, ...words }: Table): Sql {
  const values = metrics.flatMap((metric, i) => {
    const y = of('y', i)
    // The function `least` takes five times as long in this build of the engine.
    const least = sql`CASE WHEN ${y} > ${of('cap', i)} THEN ${of('cap', i)} ELSE ${y} END`
    const [main, second] = metric.winsorize === null ? [y, least] : [least, y]
    const missing = sql`CASE WHEN ${of('x', i)} IS NULL THEN 1 ELSE 0 END`
    return [
      sql`CAST(${hasOther(metric) ? main : y} AS DOUBLE) AS ${y}`,
      ...(hasOther(metric) ? [sql`CAST(${second} AS DOUBLE) AS ${of('o', i)}`] : []),
      ...(metric.denominator ? [sql`CAST(${of('d', i)} AS DOUBLE) AS ${of('d', i)}`] : []),
      ...(metric.before ? [sql`coalesce(${of('x', i)}, 0) AS ${of('x', i)}`] : []),
      ...(metric.before
        ? [
            sql`${metric.denominatorBefore ? sql`coalesce(${of('z', i)}, 0)` : missing} AS ${of('z', i)}`,
          ]
        : []),
      of('cap', i),
    ]
  })
  const named = segments.map((_, i) => {
    const s = of('s', i)
    return sql`${toldApart(s, i, words)} AS ${s}`
  })
  return sql`
SELECT
  ${sql.join([sql`arm`, sql`time`, sql`CAST(time AS DATE) AS day`, ...values, ...named, isTimed ? sql`early` : sql`0 AS early`, sql`row_count`], eachOnALine)}
FROM units CROSS JOIN caps`
}
