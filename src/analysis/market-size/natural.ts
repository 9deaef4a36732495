import { sql, type Sql } from '../../sql'

/** So many distinct prices are parted exactly; of more, neighbours are put together to so many groups first. */
const most = 1000

/**
 * Prices from low to high in at most a thousand groups of neighbours, with running sums of the offers, their prices and the
 * squares of these, around the mean so that large prices cost no digits.
 */
export const groups = sql`
SELECT
  place,
  low,
  sum(offers) OVER upwards AS n,
  sum(prices) OVER upwards AS s,
  sum(squares) OVER upwards AS q
FROM (
  SELECT
    row_number() OVER (ORDER BY min(price)) AS place,
    min(price) AS low,
    sum(rows) AS offers,
    sum(rows * away) AS prices,
    sum(rows * away * away) AS squares
  FROM (
    SELECT
      price,
      CAST(rows AS DOUBLE) AS rows,
      price - sum(price * rows) OVER () / sum(rows) OVER () AS away,
      ((row_number() OVER (ORDER BY price) - 1) * least(${most}, count(*) OVER ())) // count(*) OVER () AS grouped
    FROM offers
  )
  GROUP BY grouped
)
WINDOW upwards AS (ORDER BY place)`

/**
 * Natural breaks: of all ways to part the prices into so many bands, the one with the smallest squared distances from the mean of
 * the own band (Fisher 1958, by dynamic programming; Jenks 1967). Fewer bands where there are fewer prices.
 */
export const naturalCuts = (count: number): Sql => sql`
SELECT unnest(lows) AS low
FROM (
  WITH RECURSIVE best AS (
    SELECT 1 AS bands, place, q - s * s / n AS cost, [first_value(low) OVER (ORDER BY place)] AS lows
    FROM groups
    UNION ALL
    SELECT bands + 1, parted.place, least.cost, list_append(lows, starts.low)
    FROM (
      SELECT
        bands,
        high.place,
        min({'cost': cost + (high.q - low.q) - (high.s - low.s) ** 2 / (high.n - low.n), 'place': low.place}) AS least,
        arg_min(lows, {'cost': cost + (high.q - low.q) - (high.s - low.s) ** 2 / (high.n - low.n), 'place': low.place}) AS lows
      FROM best
      JOIN groups AS low USING (place)
      JOIN groups AS high ON high.place > low.place
      WHERE bands < ${count}
      GROUP BY bands, high.place
    ) AS parted
    JOIN groups AS starts ON starts.place = least.place + 1
  )
  SELECT lows
  FROM best
  WHERE place = (SELECT max(place) FROM groups)
  ORDER BY bands DESC
  LIMIT 1
)`
