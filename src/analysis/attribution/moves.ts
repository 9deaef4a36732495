import { sql, type Sql } from '../../sql'
import type { Settings } from './settings'
import { buckets } from './touches'

/** So many rows of moves of order two and three are read back at most; fewer groups are told apart where there are more. */
const mostMoves = 400_000
const mostGroups = 50
/** With more states than this an order is left out. */
const mostStates = 20_000

/**
 * A state of order k is the last k touches, as digits of base 64; a journey of fewer touches is one state. 0 is the
 * start, -1 the end of a journey. Moves of a state to itself say nothing and are left out. Each order is an output
 * of its own and names the journeys once: a step that is named twice is copied whole.
 */
export function moveSteps({ order }: Settings): Readonly<Record<string, Sql>> {
  return {
    moves: movesOf(1),
    moves_2: order >= 2 ? movesOf(2) : noMoves,
    moves_3: order >= 3 ? movesOf(3) : noMoves,
  }
}

const noMoves = sql`
SELECT
  CAST(NULL AS INTEGER) AS bucket,
  CAST(NULL AS BIGINT) AS origin,
  CAST(NULL AS BIGINT) AS target,
  CAST(NULL AS DOUBLE) AS journeys,
  CAST(NULL AS DOUBLE) AS conversions,
  CAST(NULL AS DOUBLE) AS value
WHERE false`

/** How many groups of customers are told apart; none where there would be too many states. */
function groups(order: number): Sql {
  if (order === 1) return sql`SELECT ${buckets} AS groups`
  return sql`SELECT
      CASE
        WHEN pow(channels, ${order}) > ${mostStates} THEN 0
        ELSE CAST(greatest(1, least(${mostGroups}, floor(${mostMoves} / pow(channels, ${order + 1})))) AS INTEGER)
      END AS groups
    FROM (SELECT greatest(1, count(DISTINCT code)) AS channels FROM codes)`
}

function movesOf(order: number): Sql {
  const touch = (i: number) => sql`CAST(${sql.id(`c${i}`)} AS BIGINT)`
  const digits = (from: number, length: number) =>
    sql.join(
      Array.from({ length }, (_, i) => sql`${touch(from + i)} * ${64 ** (length - 1 - i)}`),
      sql` + `,
    )
  const lengths = Array.from({ length: order }, (_, i) => order - i)
  const state = sql`CASE ${sql.join(
    lengths.map((length) => sql`WHEN ${touch(length)} IS NOT NULL THEN ${digits(1, length)}`),
    sql` `,
  )} END`
  const later = Array.from(
    { length: order },
    (_, i) => sql`
      unnest(codes[${i + 2} :]) AS ${sql.id(`c${i + 2}`)},`,
  )
  const next = touch(order + 1)
  const ended = (name: string) =>
    sql`CAST(sum(CASE WHEN target = -1 THEN ${sql.id(name)} ELSE 0 END) AS DOUBLE) AS ${sql.id(name)}`
  return sql`
SELECT
  bucket,
  origin,
  target,
  CAST(sum(conversions + nulls) AS DOUBLE) AS journeys,
  ${ended('conversions')},
  ${ended('value')}
FROM (
  SELECT
    bucket,
    CASE WHEN begins THEN 0 ELSE ${state} END AS origin,
    CASE WHEN begins THEN ${state} WHEN ${next} IS NULL THEN -1 ELSE ${digits(2, order)} END AS target,
    conversions,
    nulls,
    value
  FROM (
    SELECT *, unnest(CASE WHEN place = 1 THEN [false, true] ELSE [false] END) AS begins
    FROM (
      SELECT
        CAST(who % ${buckets} % groups AS INTEGER) AS bucket,
        generate_subscripts(codes, 1) AS place,
        unnest(codes) AS c1,${sql.join(later, sql.empty)}
        conversions,
        nulls,
        value
      FROM journeys
      CROSS JOIN (
        ${groups(order)}
      )
      WHERE groups > 0
    )
    WHERE place = 1 OR ${touch(order)} IS NOT NULL
  )
)
WHERE origin <> target
GROUP BY bucket, origin, target
ORDER BY bucket, origin, target`
}
