import { sql, type Sql } from '../../sql'
import { amount, happened } from './expression'
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
const nothing = sql`CAST(NULL AS DOUBLE)`
/** A column of the n-th metric: `y_1` its numerator, `d_1` its denominator, `x_1` and `z_1` what it is adjusted by. */
export const of = (letter: string, i: number) => sql.id(`${letter}_${String(i + 1)}`)

/** The steps of the commonest values, by segment. */
const commons = [sql`common_1`, sql`common_2`, sql`common_3`, sql`common_4`, sql`common_5`]

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

/** Rows that name a variant, with the values of each metric. */
export function exposures({ metrics, segments, hasUnits, hasRefund, isTimed }: Table): Sql {
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
  const exposed = hasUnits ? sql`min(time) OVER (PARTITION BY unit)` : sql`time`
  const known = hasUnits
    ? sql`
WHERE unit IS NOT NULL`
    : sql.empty
  const columns = [
    ...(hasUnits ? [sql`unit`] : []),
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
JOIN arms ON arms.spelling = ${hasRefund ? sql`net` : sql`input`}.variant${known}`
}

/** What is counted of each unit divides by it; the default metric divides by whether it converted. */
function denominator({ denominator: by }: Metric): Sql {
  if (!by) return nothing
  return by.kind === 'text' ? happened(by) : sql`coalesce(${amount(by)}, 0)`
}

/** Outcomes from before the exposure do not count; one known by its day only is compared by days. */
export function timed({ metrics }: Table): Sql {
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
FROM exposures`
}

/**
 * One row a unit. One that was in two variants has none. Units are told apart by a hash of 64 bits, which takes less memory than
 * names: of ten million units two share one by chance in one test of 370,000.
 */
export function units({ metrics, segments, hasUnits, isTimed }: Table): Sql {
  const source = isTimed ? sql`timed` : sql`exposures`
  if (!hasUnits) {
    return sql`
SELECT *, 1 AS row_count
FROM ${source}`
  }
  const whole = (metric: Metric, i: number) => [
    metric.type === 'conversion'
      ? sql`max(${of('y', i)}) AS ${of('y', i)}`
      : sql`sum(${of('y', i)}) AS ${of('y', i)}`,
    ...(metric.denominator
      ? [
          metric.denominator.kind === 'text'
            ? sql`max(${of('d', i)}) AS ${of('d', i)}`
            : sql`sum(${of('d', i)}) AS ${of('d', i)}`,
        ]
      : []),
    ...(metric.before ? [sql`max(${of('x', i)}) AS ${of('x', i)}`] : []),
    ...(metric.denominatorBefore ? [sql`max(${of('z', i)}) AS ${of('z', i)}`] : []),
  ]
  const columns = [
    sql`CASE WHEN min(arm) = max(arm) THEN min(arm) END AS arm`,
    sql`min(time) AS time`,
    ...metrics.flatMap(whole),
    ...segments.map(
      (_, i) => sql`min({'at': time, 'value': ${of('s', i)}})['value'] AS ${of('s', i)}`,
    ),
    ...(isTimed ? [sql`max(early) AS early`] : []),
    sql`count(*) AS row_count`,
  ]
  return sql`
SELECT
  ${sql.join(columns, eachOnALine)}
FROM ${source}
GROUP BY hash(unit)`
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
