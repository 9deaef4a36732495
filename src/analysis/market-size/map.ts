import { sql, type Sql } from '../../sql'
import type { AnalysisText } from '../contract'
import { inLatest, money } from './fragments'
import type { Kinds } from './kinds'

/** A segment that holds this share of an item's sales is what the item focuses on. */
const focused = 2 / 3

/**
 * What the map shows: a dot an item, its price and score weighted by units where there are units. A price of zero or less
 * is none, as in the bands.
 */
export function items(kinds: Kinds, hasUnits: boolean): Sql {
  const name = kinds.item === 'products' ? sql`product` : sql`holder`
  const mean = (column: Sql) =>
    hasUnits
      ? sql`coalesce(sum(${column} * units) FILTER (WHERE ${column} IS NOT NULL AND units > 0)
      / nullif(sum(units) FILTER (WHERE ${column} IS NOT NULL AND units > 0), 0), avg(${column}))`
      : sql`avg(${column})`
  return sql`
SELECT
  ${name} AS name,
  category,
  ${mean(sql`nullif(greatest(price, 0), 0)`)} AS price,
  ${mean(sql`rating`)} AS score,
  ${money(hasUnits ? sql`sum(units)` : sql`count(*)`)} AS weight,
  ${money(sql`fsum(value)`)} AS value
FROM market
CROSS JOIN calendar
WHERE counted AND ${inLatest} AND ${name} IS NOT NULL AND ${kinds.item !== 'none'}
GROUP BY ALL`
}

/** One row an item over its categories, with the category that holds most of its sales. */
export const dots = sql`
SELECT
  name,
  sum(price * weight) FILTER (WHERE price IS NOT NULL)
    / nullif(sum(weight) FILTER (WHERE price IS NOT NULL), 0) AS price,
  sum(score * weight) FILTER (WHERE score IS NOT NULL)
    / nullif(sum(weight) FILTER (WHERE score IS NOT NULL), 0) AS score,
  fsum(value) AS value,
  max_by(category, (value, category)) FILTER (WHERE category IS NOT NULL) AS focus,
  max(value) FILTER (WHERE category IS NOT NULL) / nullif(sum(value), 0) AS focus_share
FROM items
GROUP BY name
HAVING sum(value) > 0`

/** The strategies read off the map; the lines are the median (or mean) over its items, each counting once. */
export function positions(words: AnalysisText, score: 'median' | 'mean'): Sql {
  const middle = (column: Sql) =>
    score === 'median' ? sql`median(${column})` : sql`avg(${column})`
  const word = (name: string) => words[`strategy.${name}`] ?? name
  return sql`
SELECT
  name,
  price,
  score,
  value,
  value / sum(value) OVER () AS share,
  CASE
    WHEN focus_share >= ${focused} AND widest < 0.5 THEN ${word('focus')}
    WHEN price < price_split THEN ${word('cost')}
    WHEN score >= score_split AND best > worst THEN ${word('differentiation')}
    ELSE ${word('unclear')}
  END AS strategy,
  focus,
  focus_share,
  price_split,
  score_split,
  row_number() OVER (ORDER BY value DESC, name) AS position
FROM dots
CROSS JOIN (
  SELECT ${middle(sql`price`)} AS price_split, ${middle(sql`score`)} AS score_split,
    max(score) AS best, min(score) AS worst
  FROM dots WHERE price IS NOT NULL AND score IS NOT NULL
)
CROSS JOIN (
  SELECT max(value) / nullif(sum(value), 0) AS widest
  FROM (SELECT category, sum(value) AS value FROM items WHERE category IS NOT NULL GROUP BY category)
)
WHERE price IS NOT NULL AND score IS NOT NULL
ORDER BY position`
}
