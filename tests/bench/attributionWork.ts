/**
 * A log of touches and one of conversions, made in the engine by arithmetic on hashes: journeys of 1 to 12 touches, one in
 * twenty of up to 200, over `channels` channels of uneven size, within 90 days; about one visitor in five buys.
 */
export function tablesOf(touches: number, channels: number): readonly string[] {
  const visitors = Math.round(touches / 11.2)
  return [
    `CREATE OR REPLACE TABLE touchpoints AS
     SELECT
       'V' || lpad(CAST(visitor AS VARCHAR), 9, '0') AS visitor_id,
       TIMESTAMP '2026-01-01' + to_seconds(CAST(hash(visitor, 1) % 7000000 AS BIGINT) + i * 1800 + CAST(hash(visitor, i) % 40000 AS BIGINT)) AS touched_at,
       'channel ' || lpad(CAST(CAST(floor(${channels} * pow((hash(visitor, i, 2) % 100000) / 100000e0, 2)) AS BIGINT) AS VARCHAR), 2, '0') AS channel
     FROM (
       SELECT visitor, unnest(range(CAST(CASE WHEN hash(visitor, 3) % 20 = 0 THEN 1 + hash(visitor, 4) % 200 ELSE 1 + hash(visitor, 5) % 12 END AS BIGINT))) AS i
       FROM range(${visitors}) AS visitors (visitor)
     )`,
    `CREATE OR REPLACE TABLE conversions AS
     SELECT
       'V' || lpad(CAST(visitor AS VARCHAR), 9, '0') AS visitor_id,
       TIMESTAMP '2026-01-01' + to_seconds(CAST(hash(visitor, 1) % 7000000 AS BIGINT) + CAST(hash(visitor, 6) % 400000 AS BIGINT)) AS converted_at,
       10 + CAST(hash(visitor, 7) % 20000 AS BIGINT) / 100e0 AS value
     FROM range(${visitors}) AS visitors (visitor)
     WHERE hash(visitor, 8) % 5 = 0`,
  ]
}
