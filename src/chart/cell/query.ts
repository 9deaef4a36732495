import { failure } from '../../lib/problem'
import { sql, type Sql } from '../../sql'
import type { Column } from '../../table/table'
import { isNumeric, isTemporal } from '../../table/kinds'
import { lookUp, measureOf } from './shape'
import { units, type Aggregate, type Channel, type ChartSpec } from './spec'

/** The most rows a chart fetches: marks beyond that cannot be told apart. */
export const rowCap = 5000

/** One row more is fetched, which tells that there are more. */
const fetched = rowCap + 1

type Columns = Readonly<Partial<Record<Channel, Column>>>

/**
 * The rows a chart draws, under the names of its channels; groups with the rows they stand for as `n`, and those of
 * calendar periods with the first and the last day that have rows as `since` and `until`. Whatever grows with the data is aggregated
 * in the engine: sums by group, histogram classes, box quantiles. More than `rowCap` rows in the result say
 * that some were left out. Throws `chart.column` and `chart.measure`.
 */
export function chartQuery(spec: ChartSpec, relation: string, columns: readonly Column[]): Sql {
  const found = lookUp(spec, columns)
  const from = sql.id(relation)
  if (spec.mark === 'histogram') return classes(spec, found, from)
  if (spec.mark === 'box') return quantiles(spec, found, from)
  if (spec.aggregate || spec.bin !== undefined) return groups(spec, found, from)
  return rows(spec, found, from)
}

/** The rows as they are: the first of them where their order matters, else a repeatable sample. */
function rows(spec: ChartSpec, found: Columns, from: Sql): Sql {
  const selected = entries(found).map(([name, { name: column }]) => {
    return sql`${sql.id(column)} AS ${sql.id(name)}`
  })
  const ordered = spec.mark === 'bar' || spec.mark === 'cell'
  const limit = ordered
    ? sql`LIMIT ${fetched}`
    : sql`USING SAMPLE reservoir(${fetched} ROWS) REPEATABLE (1)`
  return sql`SELECT ${sql.join(selected)} FROM ${from} ${limit}`
}

function groups(spec: ChartSpec, found: Columns, from: Sql): Sql {
  const measure = spec.mark === 'cell' ? 'color' : measureOf(spec, kindsOf(found))
  const column = found[measure]
  const aggregate = spec.aggregate ?? (column ? 'sum' : 'count')
  if (column && aggregate !== 'count' && !isNumeric(column.kind)) throw notNumeric(measure, column)
  const dimensions = entries(found).filter(([name]) => name !== measure)
  const selected = dimensions.map(([name, each]) => {
    return sql`${binned(spec, name, each)} AS ${sql.id(name)}`
  })
  const value = sql`${aggregated(aggregate, column)} AS ${sql.id(measure)}`
  const time = typeof spec.bin === 'string' && dimensions.find(([, each]) => isTemporal(each.kind))
  const days = time ? daysOf(sql.id(time[1].name)) : []
  return sql`SELECT ${sql.join([...selected, value, sql`count(*) AS n`, ...days])}
FROM ${from}
GROUP BY ALL
ORDER BY ALL
LIMIT ${fetched}`
}

const daysOf = (time: Sql) => [
  sql`CAST(min(${time}) AS DATE) AS since`,
  sql`CAST(max(${time}) AS DATE) AS until`,
]

function aggregated(aggregate: Aggregate, column: Column | undefined): Sql {
  if (!column) return sql`count(*)`
  const name = sql.id(column.name)
  switch (aggregate) {
    case 'sum':
      return sql`sum(${name})`
    case 'mean':
      return sql`avg(${name})`
    case 'median':
      return sql`median(${name})`
    case 'count':
      return sql`count(${name})`
    case 'min':
      return sql`min(${name})`
    case 'max':
      return sql`max(${name})`
  }
}

/** The start of the class a value falls into; only the axes are binned. */
function binned(spec: ChartSpec, channel: Channel, { name, kind }: Column): Sql {
  const column = sql.id(name)
  const { bin } = spec
  if (bin === undefined || (channel !== 'x' && channel !== 'y')) return column
  if (typeof bin === 'number') {
    return isNumeric(kind) ? sql`floor(${column} / ${bin}) * ${bin}` : column
  }
  if (!isTemporal(kind)) return column
  return sql`CAST(date_trunc(${units.find((unit) => unit === bin) ?? 'day'}, ${column}) AS DATE)`
}

/** About twenty classes of a round width, or of the width asked for, with empty ones left out. */
function classes(spec: ChartSpec, found: Columns, from: Sql): Sql {
  const along = found.x ? 'x' : 'y'
  const column = found[along]
  if (!column) throw failure('chart.channel', { mark: spec.mark, missing: 'x' })
  if (!isNumeric(column.kind)) throw notNumeric(along, column)
  const value = sql`CAST(${sql.id(column.name)} AS DOUBLE)`
  const split = entries(found).filter(([name]) => name === 'color' || name === 'facet')
  const names = split.map(([name]) => sql.id(name))
  const aliased = split.map(([name, each]) => sql`${sql.id(each.name)} AS ${sql.id(name)}`)
  const width =
    typeof spec.bin === 'number'
      ? sql`CAST(${spec.bin} AS DOUBLE)`
      : sql`CASE
    WHEN span <= 0 THEN 1
    WHEN span / 20 / power >= 5 THEN 10 * power
    WHEN span / 20 / power >= 2 THEN 5 * power
    WHEN span / 20 / power >= 1 THEN 2 * power
    ELSE power
  END`
  return sql`WITH numbers AS (
  SELECT ${sql.join([sql`${value} AS value`, ...aliased])}
  FROM ${from}
  WHERE isfinite(${value})
), extent AS (
  SELECT max(value) - min(value) AS span,
    pow(10, floor(log10(greatest(max(value) - min(value), 1e-300) / 20))) AS power
  FROM numbers
), classed AS (
  SELECT ${width} AS width FROM extent
)
SELECT ${sql.join([
    sql`floor(value / width) * width AS x1`,
    sql`x1 + width AS x2`,
    ...names,
    sql`count(*) AS count`,
  ])}
FROM numbers CROSS JOIN classed
GROUP BY ALL
ORDER BY ALL
LIMIT ${fetched}`
}

/** Quartiles, and whiskers to the furthest values within 1.5 interquartile ranges (Tukey). */
function quantiles(spec: ChartSpec, found: Columns, from: Sql): Sql {
  const measure = measureOf(spec, kindsOf(found))
  const column = found[measure]
  if (!column) throw failure('chart.channel', { mark: spec.mark, missing: measure })
  if (!isNumeric(column.kind)) throw notNumeric(measure, column)
  const value = sql`CAST(${sql.id(column.name)} AS DOUBLE)`
  const groups = entries(found).filter(([name]) => name !== measure)
  const aliased = groups.map(([name, each]) => {
    return sql`${binned(spec, name, each)} AS ${sql.id(name)}`
  })
  const names = groups.map(([name]) => sql.id(name))
  const same = names.map((name) => sql`numbers.${name} IS NOT DISTINCT FROM quartiles.${name}`)
  const on = same.length > 0 ? sql.join(same, sql` AND `) : sql`true`
  const fence = sql`1.5e0 * (q[3] - q[1])`
  return sql`WITH numbers AS (
  SELECT ${sql.join([sql`${value} AS value`, ...aliased])}
  FROM ${from}
  WHERE isfinite(${value})
), quartiles AS (
  SELECT ${sql.join([...names, sql`quantile_cont(value, [0.25, 0.5, 0.75]) AS q`])}
  FROM numbers
  GROUP BY ALL
)
SELECT ${sql.join([
    ...names.map((name) => sql`quartiles.${name}`),
    sql`min(value) FILTER (WHERE value >= q[1] - ${fence}) AS low`,
    sql`any_value(q[1]) AS p25`,
    sql`any_value(q[2]) AS p50`,
    sql`any_value(q[3]) AS p75`,
    sql`max(value) FILTER (WHERE value <= q[3] + ${fence}) AS high`,
    sql`count(*) AS count`,
  ])}
FROM quartiles JOIN numbers ON ${on}
GROUP BY ALL
ORDER BY ALL
LIMIT ${fetched}`
}

function notNumeric(channel: Channel, { name, kind }: Column) {
  return failure('chart.measure', { channel, column: name, kind })
}

const entries = (found: Columns) =>
  (['facet', 'color', 'x', 'y'] as const).flatMap((name) => {
    const column = found[name]
    return column ? [[name, column] as const] : []
  })

const kindsOf = (found: Columns) =>
  Object.fromEntries(entries(found).map(([name, { kind }]) => [name, kind]))
