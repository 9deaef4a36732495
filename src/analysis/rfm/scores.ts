import { sql, type Sql } from '../../sql'
import { eachOnALine, measureNames, measures, money } from './fragments'

const plus = sql`
    + `
const letters = { recency: 'r', frequency: 'f', monetary: 'm' } as const
const places = (bins: number) => Array.from({ length: bins - 1 }, (_, i) => i + 1)
const edge = (name: keyof typeof letters, k: number) => sql.id(`${letters[name]}${k}`)

/** Type 7 quantiles at k/bins; the R package adds one to each. */
export function thresholds(bins: number, compatible: boolean): Sql {
  const fractions = sql.join(places(bins).map((k) => k / bins))
  const lists = measureNames.map((name) => {
    const list = sql`quantile_cont(${measures[name]}, [${fractions}])
    FILTER (WHERE orders > 0)`
    const shifted = compatible ? sql`list_transform(${list}, lambda q: q + 1)` : list
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
  ${money(sql`sum(amount) FILTER (WHERE orders > 0)`)} AS amount
FROM buyers`
}

export function edges(bins: number): Sql {
  const columns = measureNames.flatMap((name) =>
    places(bins).map((k) => sql`${sql.id(name)}[${k}] AS ${edge(name, k)}`),
  )
  return sql`
SELECT
  ${sql.join(columns, eachOnALine)}
FROM thresholds`
}

/** A score is one more than the thresholds below the value, so that equal values share a score. */
export function scored(bins: number, compatible: boolean): Sql {
  const above = compatible ? sql`>=` : sql`>`
  const count = (name: keyof typeof measures) =>
    sql.join(
      places(bins).map((k) => sql`CAST(${measures[name]} ${above} ${edge(name, k)} AS INTEGER)`),
      plus,
    )
  return sql`
SELECT
  customer, recency_days, orders, amount, first_order, last_order, monetary,
  ${bins} - (
    ${count('recency')}
  ) AS recency_score,
  1
    + ${count('frequency')} AS frequency_score,
  1
    + ${count('monetary')} AS monetary_score
FROM buyers
CROSS JOIN edges
WHERE orders > 0`
}

export function customers(bins: number): Sql {
  const base = bins < 10 ? 10 : 100
  return sql`
SELECT
  customer,
  recency_days,
  orders,
  amount,
  recency_score,
  frequency_score,
  monetary_score,
  ${base * base} * recency_score + ${base} * frequency_score + monetary_score AS rfm_score,
  segment,
  amount / orders AS mean_order,
  first_order,
  last_order,
  position
FROM named
JOIN names USING (position)`
}
