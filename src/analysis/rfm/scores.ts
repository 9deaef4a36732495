import { sql, type Sql } from '../../sql'
import { eachOnALine, measureNames, measures, money, type Measure } from './fragments'
import type { Scale } from './settings'

const plus = sql`
    + `
const letters = { recency: 'r', frequency: 'f', monetary: 'm' } as const
const edge = (name: Measure, k: number) => sql.id(`${letters[name]}${k}`)

/** 1 … top − 1: the thresholds between the scores of a measure. */
export const places = (top: number) => Array.from({ length: top - 1 }, (_, i) => i + 1)

/**
 * Type 7 quantiles at k/bins, to which the R package adds one, or the thresholds set by hand; `busiest` also says who
 * ordered most often, which reads the customers twice.
 */
export function thresholds({ fixed, tops, offset }: Scale, from: Sql, busiest: boolean): Sql {
  const lists = measureNames.map((name) => {
    if (fixed[name].length > 0) {
      return sql`CAST([${sql.join(fixed[name])}] AS DOUBLE[]) AS ${sql.id(name)}`
    }
    const fractions = sql.join(places(tops[name]).map((k) => k / tops[name]))
    const list = sql`quantile_cont(${measures[name]}, [${fractions}])
    FILTER (WHERE orders > 0)`
    const shifted = offset === 0 ? list : sql`list_transform(${list}, lambda q: q + ${offset})`
    return sql`CAST(${shifted} AS DOUBLE[]) AS ${sql.id(name)}`
  })
  return sql`
SELECT
  ${sql.join(lists, eachOnALine)},
  count(*) FILTER (WHERE orders > 0) AS customers,
  count(*) FILTER (WHERE orders > 0 AND amount <= 0) AS customers_without_revenue,
  count(*) FILTER (WHERE orders = 0) AS customers_without_order,
  ${money(sql`sum(amount) FILTER (WHERE orders = 0)`)} AS amount_without_order,
  CAST(coalesce(sum(orders), 0) AS BIGINT) AS orders,
  ${money(sql`sum(amount) FILTER (WHERE orders > 0)`)} AS amount${
    busiest
      ? sql`,
  max(orders) AS most_orders,
  min(CASE WHEN orders = (SELECT max(orders) FROM ${from}) THEN customer END) AS busiest`
      : sql.empty
  }
FROM ${from}`
}

export function edges({ tops }: Scale, from: Sql): Sql {
  const columns = measureNames.flatMap((name) =>
    places(tops[name]).map((k) => sql`${sql.id(name)}[${k}] AS ${edge(name, k)}`),
  )
  return sql`
SELECT
  ${sql.join(columns, eachOnALine)}
FROM ${from}`
}

/** A score is one more than the thresholds below the value, so that equal values share a score. */
export function scored({ tops, upper, weights }: Scale, from: Sql, edgesOf: Sql): Sql {
  const above = upper ? sql`>=` : sql`>`
  const count = (name: Measure) =>
    sql.join(
      places(tops[name]).map(
        (k) => sql`CAST(${measures[name]} ${above} ${edge(name, k)} AS INTEGER)`,
      ),
      plus,
    )
  const weighted = measureNames.map((name, i) => {
    return sql`${weights[i] ?? 0} * ${sql.id(`${name}_score`)}`
  })
  return sql`
SELECT
  customer, recency_days, orders, amount, first_order, last_order, monetary,
  ${tops.recency} - (
    ${count('recency')}
  ) AS recency_score,
  1
    + ${count('frequency')} AS frequency_score,
  1
    + ${count('monetary')} AS monetary_score,
  round(CAST(${sql.join(weighted, sql` + `)} AS DOUBLE), 6) AS weighted_score
FROM ${from}
CROSS JOIN ${edgesOf}
WHERE orders > 0`
}

/** The three scores side by side: 100 R + 10 F + M, with wider places where a score can reach ten. */
export function rfmScore({ tops }: Scale, from: Sql): Sql {
  const base = Math.max(tops.recency, tops.frequency, tops.monetary) < 10 ? 10 : 100
  const [r, f, m] = measureNames.map((name) => sql`${from}.${sql.id(`${name}_score`)}`)
  return sql`${base * base} * ${r ?? 0} + ${base} * ${f ?? 0} + ${m ?? 0}`
}
