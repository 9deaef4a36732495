import { sql, type Sql } from '../../sql'
import type { Metric } from './metric'
import { eachOnALine, hasOther, of, type Table } from './units'

const letters = ['y', 'd', 'x', 'z'] as const
const pairs = [
  ['y', 'd'],
  ['y', 'x'],
  ['y', 'z'],
  ['d', 'x'],
  ['d', 'z'],
  ['x', 'z'],
] as const
const nothing = sql`CAST(NULL AS DOUBLE)`

/** The letters a metric has columns for. */
function measured({ denominator, before }: Metric): ReadonlySet<string> {
  return new Set(['y', ...(denominator ? ['d'] : []), ...(before ? ['x', 'z'] : [])])
}

/** All that is needed of units: by variant and day of exposure, and by variant and segment. */
export function groups({ metrics, segments }: Table): Sql {
  const scopes = segments.map((_, i) => of('s', i))
  const sums = metrics.flatMap((metric, i) => {
    const has = measured(metric)
    return [
      ...letters
        .filter((letter) => has.has(letter))
        .flatMap((letter) => [
          sql`fsum(${of(letter, i)}) AS ${of(`${letter}_sum`, i)}`,
          sql`var_samp(${of(letter, i)}) AS ${of(`${letter}_variance`, i)}`,
        ]),
      ...pairs
        .filter(([a, b]) => has.has(a) && has.has(b))
        .map(([a, b]) => sql`covar_samp(${of(a, i)}, ${of(b, i)}) AS ${of(`${a}_${b}`, i)}`),
      sql`min(${of('y', i)}) AS ${of('y_low', i)}`,
      sql`max(${of('y', i)}) AS ${of('y_high', i)}`,
      ...(hasOther(metric)
        ? [
            sql`fsum(${of('o', i)}) AS ${of('other_sum', i)}`,
            sql`var_samp(${of('o', i)}) AS ${of('other_variance', i)}`,
          ]
        : []),
      sql`any_value(${of('cap', i)}) AS ${of('cap', i)}`,
    ]
  })
  const cases = (then: (i: number | null) => Sql) => [
    sql`WHEN grouping(day) = 0 THEN ${then(null)}`,
    ...segments.map((_, i) => sql`WHEN grouping(${of('s', i)}) = 0 THEN ${then(i)}`),
  ]
  const columns = [
    sql`CASE ${sql.join(
      cases((i) => sql`${i === null ? 'day' : `segment_${String(i + 1)}`}`),
      sql` `,
    )} END AS scope`,
    sql`CASE ${sql.join(
      cases((i) => (i === null ? sql`CAST(day AS VARCHAR)` : of('s', i))),
      sql` `,
    )} END AS value`,
    sql`arm`,
    sql`count(*) AS units`,
    ...sums,
    sql`CAST(sum(row_count) AS BIGINT) AS row_count`,
    sql`count(*) FILTER (WHERE row_count > 1) AS repeated`,
    sql`count(*) FILTER (WHERE early > 0) AS early`,
    sql`min(time) AS first_time`,
    sql`max(time) AS last_time`,
  ]
  const sets = [sql`(arm, day)`, ...scopes.map((scope) => sql`(arm, ${scope})`)]
  return sql`
SELECT
  ${sql.join(columns, eachOnALine)}
FROM capped
GROUP BY GROUPING SETS (${sql.join(sets, sql`, `)})`
}

/** The same, one row a metric; metric 0 is the units alone. */
export function moments({ metrics }: Pick<Table, 'metrics'>): Sql {
  const selects = [null, ...metrics].map((metric, at) => {
    const has = metric ? measured(metric) : new Set<string>()
    const i = at - 1
    const column = (name: string, isThere: boolean) =>
      sql`${isThere ? of(name, i) : nothing} AS ${sql.id(name)}`
    const columns = [
      sql`scope`,
      sql`value`,
      sql`variant`,
      sql`${at} AS metric`,
      sql`units`,
      column('y_sum', metric !== null),
      column('y_variance', metric !== null),
      column('y_low', metric !== null),
      column('y_high', metric !== null),
      ...letters
        .slice(1)
        .flatMap((letter) => [
          column(`${letter}_sum`, has.has(letter)),
          column(`${letter}_variance`, has.has(letter)),
        ]),
      ...pairs.map(([a, b]) => column(`${a}_${b}`, has.has(a) && has.has(b))),
      column('other_sum', metric !== null && hasOther(metric)),
      column('other_variance', metric !== null && hasOther(metric)),
      column('cap', metric !== null),
      sql`row_count AS ${sql.id('rows')}`,
      sql`repeated`,
      sql`early`,
      sql`first_time`,
      sql`last_time`,
    ]
    return sql`
SELECT
  ${sql.join(columns, eachOnALine)}
FROM groups
LEFT JOIN variants USING (arm)`
  })
  return sql.join(
    selects,
    sql`
UNION ALL`,
  )
}
