import { sql, type Sql } from '../../sql'
import { broughtNothing } from '../orderStatus'
import { paidBackOf, tellsRefunds } from '../paidBack'
import { money } from './fragments'
import type { Kinds } from './kinds'

/**
 * The first day of a period written as text: a date in most forms, `2024`, `2024-05`, `202405`, `2024年5月`, `2024Q2`,
 * `Q2 2024`, `2024年第2季度`; NULL for anything else.
 */
function periodStart(text: Sql): Sql {
  const digits = sql`regexp_extract(${text}, '(?i)(?:q|第)([1-4])', 1)`
  const year = sql`regexp_extract(${text}, '[0-9]{4}')`
  const date = sql`'^([0-9]{4})[-/. 年]+([0-9]{1,2})[-/. 月]+([0-9]{1,2}).*$'`
  const month = sql`'^([0-9]{4})[-/. 年]+([0-9]{1,2})月?$'`
  return sql`CASE
    WHEN regexp_full_match(${text}, '[0-9]{4}([.]0+)? ?年?')
      THEN TRY_CAST(left(${text}, 4) || '-01-01' AS DATE)
    WHEN regexp_full_match(${text}, '(?i)[0-9]{4} ?-?q[1-4]|q[1-4] ?-?[0-9]{4}|[0-9]{4} ?年?第?[1-4]季度?')
      THEN TRY_CAST(${year} || '-' || (3 * CAST(coalesce(nullif(${digits}, ''), regexp_extract(${text}, '([1-4])季', 1)) AS INTEGER) - 2) || '-01' AS DATE)
    WHEN regexp_full_match(${text}, '[0-9]{6}')
      THEN TRY_CAST(left(${text}, 4) || '-' || right(${text}, 2) || '-01' AS DATE)
    WHEN regexp_full_match(${text}, '[0-9]{8}')
      THEN TRY_CAST(left(${text}, 4) || '-' || substr(${text}, 5, 2) || '-' || right(${text}, 2) AS DATE)
    WHEN regexp_matches(${text}, ${date})
      THEN TRY_CAST(regexp_replace(${text}, ${date}, ${'\\1-\\2-\\3'}) AS DATE)
    WHEN regexp_matches(${text}, ${month})
      THEN TRY_CAST(regexp_replace(${text}, ${month}, ${'\\1-\\2-01'}) AS DATE)
  END`
}

/** Which rows count, and for how much. */
export interface Counting {
  readonly countUnpaid: boolean
  /** amounts above zero only, and no refund subtracted */
  readonly gross: boolean
}

/** Each row with its day, its value net of refunds, its price, and whether it counts. */
export function market(
  bound: ReadonlySet<string>,
  kinds: Kinds,
  { countUnpaid, gross }: Counting,
): Sql {
  const at = bound.has('period') ? periodStart(sql`trim(period)`) : sql`CAST("time" AS DATE)`
  const priced = sql`price * units`
  const net =
    tellsRefunds(bound) && !gross
      ? sql`sales - ${paidBackOf(bound, sql`input`, sql`sales`)}`
      : sql`sales`
  const isPriced = bound.has('price') && bound.has('units')
  const value = {
    money: isPriced ? sql`coalesce(${net}, ${priced})` : net,
    product_of: priced,
    pieces: sql`units`,
    none: sql`CAST(NULL AS DOUBLE)`,
  }[kinds.value]
  const price = {
    given: sql`price`,
    per_unit: sql`CASE WHEN units > 0 THEN sales / units END`,
    per_order: sql`sales`,
    none: sql`NULL`,
  }[kinds.price]
  const holder = {
    brands: sql`brand`,
    sellers: sql`seller`,
    categories: sql`category`,
    none: sql`CAST(NULL AS VARCHAR)`,
  }[kinds.holder]
  const unpaid = bound.has('status') ? broughtNothing(sql`status`) : sql`false`
  const valued = gross ? sql`value > 0` : sql`value IS NOT NULL`
  const read = kinds.dated ? sql`day IS NOT NULL AND ${valued}` : valued
  return sql`
SELECT *, coalesce(${countUnpaid ? read : sql`${read} AND NOT unpaid`}, false) AS counted
FROM (
  SELECT
    ${at} AS day,
    nullif(trim(category), '') AS category,
    nullif(trim(${holder}), '') AS holder,
    product,
    CAST(${price} AS DOUBLE) AS price,
    units,
    rating,
    ${value} AS value,
    ${bound.has('sales') ? sql`sales` : value} AS gross,
    ${unpaid} AS unpaid,
    customer,
    "order",
    segment,
    currency
  FROM input
)`
}

/** Sums a day and category: all that growth and the calendar need. */
export const days = sql`
SELECT
  day,
  category,
  ${money(sql`fsum(value)`)} AS value,
  ${money(sql`fsum(units)`)} AS units,
  count(*) AS rows
FROM market
WHERE counted
GROUP BY day, category`

/** The same from numbers that were typed in. */
export function typedDays(history: readonly { period: string; sales: number }[]): Sql {
  const rows = history.map(({ period, sales }) => sql`(${period}, ${sales})`)
  return sql`
SELECT
  ${periodStart(sql`trim(period)`)} AS day,
  CAST(NULL AS VARCHAR) AS category,
  ${money(sql`fsum(sales)`)} AS value,
  CAST(0 AS DOUBLE) AS units,
  count(*) AS rows
FROM (VALUES
  ${sql.join(
    rows,
    sql`,
  `,
  )}
) AS typed (period, sales)
GROUP BY day`
}

export function health(kinds: Kinds): Sql {
  const named = kinds.holder === 'none' ? sql`false` : sql`holder IS NULL`
  const priced = kinds.price === 'none' ? sql`false` : sql`NOT coalesce(price > 0, false)`
  const dated = kinds.dated ? sql`day IS NULL` : sql`false`
  return sql`
SELECT
  count(*) AS rows_read,
  count(*) FILTER (WHERE counted) AS rows_counted,
  count(*) FILTER (WHERE value IS NULL) AS rows_without_value,
  count(*) FILTER (WHERE ${dated}) AS rows_without_time,
  count(*) FILTER (WHERE unpaid) AS rows_unpaid,
  count(*) FILTER (WHERE counted AND value < 0) AS rows_negative,
  ${money(sql`fsum(value) FILTER (WHERE counted AND value < 0)`)} AS negative_value,
  count(*) FILTER (WHERE counted AND ${named}) AS rows_without_name,
  count(*) FILTER (WHERE counted AND ${priced}) AS rows_without_price,
  min(currency) FILTER (WHERE counted) AS first_currency,
  max(currency) FILTER (WHERE counted) AS last_currency
FROM market`
}
