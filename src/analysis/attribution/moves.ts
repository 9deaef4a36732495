import { sql, type Sql } from '../../sql'
import type { Settings } from './settings'
import { buckets } from './touches'

/** So many rows of moves of order two and three are read back at most; fewer groups are told apart where there are more. */
const mostMoves = 400_000
const mostGroups = 50
/** With more states than this an order is left out. */
export const mostStates = 20_000

/**
 * A state of order k is the last k touches, as digits of base 64; a journey of fewer touches is one state. 0 is the
 * start, -1 the end of a journey. Moves of a state to itself say nothing and are left out.
 */
export function moveSteps({ order }: Settings): Readonly<Record<string, Sql>> {
  const orders = Array.from({ length: order }, (_, i) => i + 1)
  return {
    groups: groups(order),
    windows: windows(order),
    moves: sql`
${sql.join(
  orders.map(movesOf),
  sql`
UNION ALL`,
)}
ORDER BY "order", bucket, origin, target`,
  }
}

/** How many groups of customers each order tells apart, none where it would have too many states. */
function groups(order: number): Sql {
  const rows = Array.from({ length: order }, (_, i) => sql`(${i + 1})`)
  return sql`
SELECT
  k,
  CASE
    WHEN k = 1 THEN ${buckets}
    WHEN pow(channels, k) > ${mostStates} THEN 0
    ELSE CAST(greatest(1, least(${mostGroups}, floor(${mostMoves} / pow(channels, k + 1)))) AS INTEGER)
  END AS groups
FROM (VALUES ${sql.join(rows)}) AS orders (k)
CROSS JOIN (SELECT greatest(1, count(DISTINCT code)) AS channels FROM codes)`
}

/** Each touch with those after it, as many as the highest order needs. */
function windows(order: number): Sql {
  const later = Array.from(
    { length: order },
    (_, i) => sql`unnest(codes[${i + 2} :]) AS ${sql.id(`c${i + 2}`)}`,
  )
  return sql`
SELECT
  who,
  unnest(codes) AS c1,
  ${sql.join(later, eachOnALine)},
  conversions + nulls AS journeys,
  conversions,
  value
FROM journeys`
}

function movesOf(order: number): Sql {
  const digits = (from: number) =>
    sql.join(
      Array.from(
        { length: order },
        (_, i) => sql`CAST(${sql.id(`c${from + i}`)} AS BIGINT) * ${64 ** (order - 1 - i)}`,
      ),
      sql` + `,
    )
  const next = sql.id(`c${order + 1}`)
  const isWhole = sql`${sql.id(`c${order}`)} IS NOT NULL`
  const bucket = sql`CAST(who % ${buckets} % groups AS INTEGER) AS bucket`
  const from = sql`CROSS JOIN (SELECT groups FROM groups WHERE k = ${order} AND groups > 0)`
  const first = Array.from(
    { length: order },
    (_, i) =>
      sql`WHEN ${i + 1} THEN ${sql.join(
        Array.from(
          { length: i + 1 },
          (__, j) => sql`CAST(codes[${j + 1}] AS BIGINT) * ${64 ** (i - j)}`,
        ),
        sql` + `,
      )}`,
  )
  const state = sql`CASE least(len(codes), ${order}) ${sql.join(first, sql` `)} END`
  const short =
    order === 1
      ? sql.empty
      : sql`
UNION ALL
SELECT
  ${order},
  ${bucket},
  ${state},
  CAST(-1 AS BIGINT),
  sum(conversions + nulls),
  sum(conversions),
  sum(value)
FROM journeys
${from}
WHERE len(codes) < ${order}
GROUP BY ALL`
  return sql`
SELECT
  ${order} AS "order",
  ${bucket},
  ${digits(1)} AS origin,
  CASE WHEN ${next} IS NULL THEN -1 ELSE ${digits(2)} END AS target,
  CAST(sum(journeys) AS DOUBLE) AS journeys,
  CAST(sum(CASE WHEN ${next} IS NULL THEN conversions ELSE 0 END) AS DOUBLE) AS conversions,
  CAST(sum(CASE WHEN ${next} IS NULL THEN value ELSE 0 END) AS DOUBLE) AS value
FROM windows
${from}
WHERE ${isWhole}
GROUP BY ALL
HAVING origin <> target
UNION ALL
SELECT
  ${order},
  ${bucket},
  CAST(0 AS BIGINT),
  ${state},
  sum(conversions + nulls),
  CAST(0 AS DOUBLE),
  CAST(0 AS DOUBLE)
FROM journeys
${from}
GROUP BY ALL${short}`
}

const eachOnALine = sql`,
  `
