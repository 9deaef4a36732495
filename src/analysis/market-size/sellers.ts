import { sql, type Sql } from '../../sql'
import { inCurrent, inPrevious, money } from './fragments'

/** How tables call those they do not name. */
const unnamed =
  '(all )?others?( brands?| sellers?| vendors?)?|(the )?rest( of (the )?market)?|unknown|misc(ellaneous)?\\.?|(其他|其它|其余|未知)(品牌|商家|店铺|厂商|卖家)?'

/** Whether a name stands for several sellers nobody knows; so does an empty one. */
function isOther(others: readonly string[]): Sql {
  const named =
    others.length === 0
      ? sql`regexp_full_match(lower(holder), ${unnamed})`
      : sql`holder IN (${sql.join(others)})`
  return sql`(holder IS NULL OR ${named})`
}

/** What each seller sold now and before; those not named are one row without a name. */
export function sellers(others: readonly string[], isNamed: boolean): Sql {
  return sql`
SELECT
  CASE WHEN ${isOther(others)} THEN NULL ELSE holder END AS name,
  ${money(sql`fsum(value) FILTER (WHERE ${inCurrent})`)} AS value,
  ${money(sql`fsum(value) FILTER (WHERE ${inPrevious})`)} AS previous,
  ${money(sql`fsum(units) FILTER (WHERE ${inCurrent})`)} AS units,
  count(*) FILTER (WHERE ${inCurrent}) AS rows,
  count(*) FILTER (WHERE ${inPrevious}) AS previous_rows,
  min(previous_from) IS NOT NULL AS compared
FROM market
CROSS JOIN calendar
WHERE counted AND ${isNamed}
GROUP BY ALL`
}

/** The same from numbers that were typed in, compared where each has one for before. */
export function typedSellers(
  others: readonly string[],
  rivals: readonly { name: string; sales: number; before: number | null }[],
): Sql {
  const rows = rivals.map(({ name, sales, before }) => sql`(${name}, ${sales}, ${before})`)
  const compared = rivals.every(({ before }) => before !== null)
  return sql`
SELECT
  CASE WHEN ${isOther(others)} THEN NULL ELSE holder END AS name,
  ${money(sql`fsum(sales)`)} AS value,
  ${money(sql`fsum(CAST(before AS DOUBLE))`)} AS previous,
  CAST(0 AS DOUBLE) AS units,
  count(*) AS rows,
  count(before) AS previous_rows,
  ${compared} AS compared
FROM (VALUES
  ${sql.join(
    rows,
    sql`,
  `,
  )}
) AS typed (holder, sales, before)
GROUP BY ALL`
}

/** Amounts below zero have no share. */
export function shares(other: string): Sql {
  const part = (value: Sql, total: Sql) =>
    sql`CASE WHEN ${total} > 0 THEN greatest(${value}, 0) / ${total} END`
  return sql`
SELECT
  coalesce(name, ${other}) AS name,
  ${part(sql`value`, sql`total`)} AS share,
  CASE WHEN compared THEN share - ${part(sql`previous`, sql`previous_total`)} END AS change,
  CASE WHEN compared THEN ${part(sql`previous`, sql`previous_total`)} END AS previous_share,
  value,
  CASE WHEN compared THEN previous END AS previous_value,
  ${part(sql`units`, sql`units_total`)} AS unit_share,
  name IS NULL AS other,
  row_number() OVER (ORDER BY name IS NULL, value DESC, name) AS position
FROM sellers
CROSS JOIN (
  SELECT
    sum(greatest(value, 0)) AS total,
    sum(greatest(previous, 0)) AS previous_total,
    sum(greatest(units, 0)) AS units_total
  FROM sellers
)
WHERE rows > 0 OR previous_rows > 0
ORDER BY position`
}

export const leaders = (own: string) => sql`
SELECT name, share, change, previous_share, value, other, position
FROM shares
WHERE position <= 12 OR other OR name = ${own}`

/** The sums that concentration is made of, now and before. */
export function totals(merge: readonly string[]): Sql {
  const merged =
    merge.length === 0 ? sql`false` : sql`coalesce(name IN (${sql.join(merge)}), false)`
  return sql`
SELECT
  during,
  count(*) FILTER (WHERE named) AS sellers,
  max(total) AS total,
  sum(share * share) FILTER (WHERE named) AS squares,
  coalesce(sum(share) FILTER (WHERE NOT named), 0) AS other_share,
  coalesce(sum(share) FILTER (WHERE named AND place = 1), 0) AS top_one,
  coalesce(sum(share) FILTER (WHERE named AND place <= 4), 0) AS top_four,
  coalesce(sum(share) FILTER (WHERE named AND place <= 10), 0) AS top_ten,
  2 * sum((named_count - place + 1) * amount) FILTER (WHERE named)
    / (max(named_count) * nullif(sum(amount) FILTER (WHERE named), 0))
    - (max(named_count) + 1) / max(named_count) AS gini,
  count(*) FILTER (WHERE raw < 0) AS below_zero,
  ${money(sql`fsum(raw) FILTER (WHERE raw < 0)`)} AS below_zero_value,
  coalesce(sum(share) FILTER (WHERE ${merged}), 0) AS merged,
  coalesce(sum(share * share) FILTER (WHERE ${merged}), 0) AS merged_squares,
  count(*) FILTER (WHERE ${merged}) AS merged_found
FROM (
  SELECT
    *,
    name IS NOT NULL AS named,
    sum(amount) OVER (PARTITION BY during) AS total,
    CASE WHEN total > 0 THEN amount / total END AS share,
    row_number() OVER (PARTITION BY during, name IS NULL ORDER BY amount DESC, name) AS place,
    count(name) OVER (PARTITION BY during) AS named_count
  FROM (
    SELECT 'now' AS during, name, value AS raw, greatest(value, 0) AS amount
    FROM sellers WHERE rows > 0
    UNION ALL
    SELECT 'before', name, previous, greatest(previous, 0)
    FROM sellers WHERE compared AND previous_rows > 0
  )
)
GROUP BY during`
}
