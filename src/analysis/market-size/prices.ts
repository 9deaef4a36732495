import { sql, type Sql } from '../../sql'
import { inLatest, money } from './fragments'
import { naturalCuts } from './natural'

/** What was sold at each price; `own` is the shop's brand, empty where it is not named. */
export const offers = (own: string) => sql`
SELECT
  price,
  ${money(sql`fsum(value)`)} AS value,
  ${money(sql`fsum(units)`)} AS units,
  count(*) AS rows,
  ${money(sql`fsum(value) FILTER (WHERE holder = ${own})`)} AS own_value
FROM market
CROSS JOIN calendar
WHERE counted AND price > 0 AND ${inLatest}
GROUP BY price`

/**
 * Where bands begin. Given edges stand as they are, with a first band from 0 where something is cheaper; else round ones:
 * 1, 2, 5, 10 … where prices spread eightfold or more, equal steps where they do not; else so many by quantiles or natural breaks.
 */
export function cuts(
  edges: readonly number[],
  bands: 'round' | 'quantile' | 'natural',
  count: number,
): Sql {
  if (edges.length > 0) {
    const least = Math.min(...edges)
    return sql`
SELECT DISTINCT CAST(low AS DOUBLE) AS low
FROM (
  SELECT unnest([${sql.join(edges)}]) AS low
  UNION ALL
  SELECT 0 FROM offers WHERE price < ${least}
)
WHERE EXISTS (SELECT 1 FROM offers)`
  }
  if (bands === 'natural') return naturalCuts(count)
  if (bands === 'quantile') {
    const shares = Array.from({ length: count }, (_, i) => sql`${i / count}`)
    return sql`
SELECT DISTINCT unnest(quantile_cont(price, [${sql.join(shares)}])) AS low
FROM market
CROSS JOIN calendar
WHERE counted AND price > 0 AND ${inLatest}`
  }
  return sql`
SELECT low
FROM (
  SELECT least, greatest, unnest(CASE
    WHEN greatest >= 8 * least THEN list_transform(
      range(3 * CAST(floor(log10(least)) AS BIGINT), 3 * CAST(floor(log10(greatest)) AS BIGINT) + 3),
      k -> round([1, 2, 5][1 + ((k % 3) + 3) % 3] * pow(10, floor(k / 3)), 8))
    ELSE list_transform(
      range(CAST(floor(least / width) AS BIGINT), CAST(floor(greatest / width) AS BIGINT) + 1),
      k -> round(k * width, 8))
  END) AS low
  FROM (
    SELECT *, scale * CASE
      WHEN step <= scale THEN 1 WHEN step <= 2 * scale THEN 2 WHEN step <= 5 * scale THEN 5 ELSE 10
    END AS width
    FROM (
      SELECT
        greatest(min(price), max(price) / 10000) AS least,
        max(price) AS greatest,
        CASE WHEN least < greatest THEN (greatest - least) / 6 ELSE greatest END AS step,
        pow(10, floor(log10(step))) AS scale
      FROM offers
      HAVING count(*) > 0
    )
  )
)
WHERE low <= greatest`
}

/** Each band from its cut to the next, the last without an end; cuts that lie wholly below all prices are dropped. */
export function edges(given: boolean): Sql {
  const kept = given ? sql`true` : sql`high IS NULL OR high > (SELECT min(price) FROM offers)`
  return sql`
SELECT row_number() OVER (ORDER BY low) AS position, low, high
FROM (SELECT low, lead(low) OVER (ORDER BY low) AS high FROM cuts)
WHERE ${kept}`
}

const written = (edge: Sql) =>
  sql`CASE WHEN ${edge} = floor(${edge}) THEN CAST(CAST(${edge} AS BIGINT) AS VARCHAR) ELSE CAST(round(${edge}, 2) AS VARCHAR) END`

/** Bands hold their lower edge and not their upper one; one without an offer stays. */
export function bands(own: string): Sql {
  const total = (column: Sql) => sql`nullif(sum(sum(greatest(${column}, 0))) OVER (), 0)`
  return sql`
SELECT
  CASE
    WHEN edges.high IS NULL THEN '≥ ' || ${written(sql`edges.low`)}
    ELSE ${written(sql`edges.low`)} || '–' || ${written(sql`edges.high`)}
  END AS band,
  coalesce(sum(value), 0) AS value,
  coalesce(sum(greatest(value, 0)), 0) / ${total(sql`value`)} AS share,
  coalesce(sum(units), 0) AS units,
  coalesce(sum(greatest(units, 0)), 0) / ${total(sql`units`)} AS unit_share,
  CAST(coalesce(sum(rows), 0) AS BIGINT) AS rows,
  ${own === '' ? sql`CAST(NULL AS DOUBLE)` : sql`coalesce(sum(own_value), 0)`} AS own_value,
  edges.low,
  edges.high,
  edges.position
FROM edges
LEFT JOIN offers
  ON (offers.price >= edges.low OR edges.position = 1)
  AND (offers.price < edges.high OR edges.high IS NULL)
GROUP BY edges.position, edges.low, edges.high
ORDER BY edges.position`
}
