import { sql, type Sql } from '../../src/sql'

const window = 604_800_000_000n

const coded = sql`
  SELECT actor, us, code
  FROM (
    SELECT visitor AS actor, epoch_us(at_time) AS us,
      CASE event WHEN 'view' THEN 1 WHEN 'cart' THEN 2 WHEN 'purchase' THEN 3 END AS code
    FROM log
  )
  WHERE code IS NOT NULL`

/** Times before this one stand within one user's part of a coordinate: more than the microseconds of any time either side of 1970. */
const apart = 2n ** 57n

/** Other ways to the same three numbers (levels only, no times): users who reach each step within seven days. */
export const rivals: Readonly<Record<string, Sql>> = {
  'running maxima, forwards': sql`
WITH coded AS (SELECT hash(actor) AS actor, us * 16 + code AS entry FROM (${coded})),
ends AS (
  SELECT *, CAST(row_number() OVER () AS UINTEGER) AS number
  FROM (
    SELECT actor, min(entry) FILTER (WHERE entry & 15 = 1) AS first_start, max(entry) FILTER (WHERE entry & 15 = 2) AS last_second
    FROM coded
    GROUP BY actor
  )
),
forwards AS (
  SELECT number, entry & 15 AS code, CAST(number AS HUGEINT) * ${apart} + (entry >> 4) AS coordinate
  FROM (
    SELECT number, entry
    FROM coded
    JOIN ends USING (actor)
    WHERE last_second >= first_start
      AND entry >= first_start
      AND entry <= CASE WHEN entry & 15 = 1 THEN last_second ELSE entry END
    ORDER BY number, entry
  )
),
levels AS (
  SELECT number, max(code) AS level
  FROM (
    SELECT *, max(one) FILTER (WHERE code = 2 AND coordinate - one <= ${window}) OVER (ROWS UNBOUNDED PRECEDING) AS two
    FROM (SELECT *, max(coordinate) FILTER (WHERE code = 1) OVER (ROWS UNBOUNDED PRECEDING) AS one FROM forwards)
  )
  WHERE coordinate - CASE code WHEN 2 THEN one WHEN 3 THEN two END <= ${window}
  GROUP BY number
)
SELECT (SELECT count(first_start) FROM ends) AS a, count(*) AS b, count(*) FILTER (WHERE level = 3) AS c
FROM levels`,
  'one fold over a list a user': sql`
SELECT count(z.a) AS a, count(z.b) AS b, count(z.c) AS c
FROM (
  SELECT list_reduce(
    list_transform(log, lambda e: {'e': e, 'a': NULL::BIGINT, 'b': NULL::BIGINT, 'c': NULL::BIGINT}),
    lambda s, x: {
      'e': x.e,
      'a': CASE WHEN x.e & 15 = 1 THEN x.e >> 4 ELSE s.a END,
      'b': CASE WHEN x.e & 15 = 2 AND (x.e >> 4) - s.a <= ${window} THEN s.a ELSE s.b END,
      'c': CASE WHEN x.e & 15 = 3 AND (x.e >> 4) - s.b <= ${window} THEN s.b ELSE s.c END
    },
    {'e': NULL::BIGINT, 'a': NULL::BIGINT, 'b': NULL::BIGINT, 'c': NULL::BIGINT}
  ) AS z
  FROM (SELECT list_sort(list(us * 16 + code)) AS log FROM (${coded}) GROUP BY actor)
)`,
  'one ASOF JOIN a step': sql`
WITH coded AS MATERIALIZED (SELECT hash(actor) AS actor, us * 16 + code AS entry FROM (${coded})),
ones AS (SELECT * FROM coded WHERE entry & 15 = 1),
twos AS (
  SELECT coded.actor, coded.entry, ones.entry AS start
  FROM coded ASOF JOIN ones ON coded.actor = ones.actor AND coded.entry >= ones.entry
  WHERE coded.entry & 15 = 2 AND (coded.entry >> 4) - (ones.entry >> 4) <= ${window}
),
threes AS (
  SELECT coded.actor
  FROM coded ASOF JOIN twos ON coded.actor = twos.actor AND coded.entry >= twos.entry
  WHERE coded.entry & 15 = 3 AND (coded.entry >> 4) - (twos.start >> 4) <= ${window}
)
SELECT
  (SELECT count(DISTINCT actor) FROM ones) AS a,
  (SELECT count(DISTINCT actor) FROM twos) AS b,
  (SELECT count(DISTINCT actor) FROM threes) AS c`,
  'nested window functions': sql`
SELECT
  count(DISTINCT actor) FILTER (WHERE code = 1) AS a,
  count(DISTINCT actor) FILTER (WHERE code = 2 AND us - one <= ${window}) AS b,
  count(DISTINCT actor) FILTER (WHERE code = 3 AND us - two <= ${window}) AS c
FROM (
  SELECT *, max(CASE WHEN code = 2 AND us - one <= ${window} THEN one END)
    OVER (PARTITION BY actor ORDER BY us, code ROWS UNBOUNDED PRECEDING) AS two
  FROM (
    SELECT *, max(CASE WHEN code = 1 THEN us END)
      OVER (PARTITION BY actor ORDER BY us, code ROWS UNBOUNDED PRECEDING) AS one
    FROM (${coded})
  )
)`,
}
