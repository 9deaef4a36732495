import { sql, type Sql } from '../../sql'
import { parts, type Part } from './outputs'
import type { Settings } from './settings'
import { buckets, instantOf } from './touches'

/** What converting journeys give their channels, by part, group of customers and channel. */
export function creditSteps({ halfLife }: Settings): Readonly<Record<string, Sql>> {
  return { won: won(halfLife), placed, whole, credits }
}

/** The weight of a touch halves with each half-life between it and the last one; their sum is one. */
function won(halfLife: bigint): Sql {
  const touch = sql`touch`
  const age = sql`(${instantOf(sql`moments[-1]`)} - ${instantOf(touch)}) / ${Number(halfLife)}`
  return sql`
SELECT
  CAST(who % ${buckets} AS INTEGER) AS bucket,
  codes,
  conversions,
  value,
  len(codes) AS touches,
  list_transform(moments, lambda touch: pow(2e0, -(${age}))) AS decay,
  coalesce(list_filter(codes, lambda code: code > direct_codes)[-1], codes[-1]) AS named,
  list_distinct(codes) AS channels
FROM journeys
CROSS JOIN directs
WHERE conversions <> 0 OR value <> 0`
}

const placed = sql`
SELECT
  bucket,
  unnest(codes) AS code,
  generate_subscripts(codes, 1) AS place,
  touches,
  unnest(decay) / list_sum(decay) AS decay,
  conversions,
  value
FROM won`

const rules: Readonly<Record<Exclude<Part, 'last_non_direct' | 'shapley'>, Sql>> = {
  single: sql`CASE WHEN touches = 1 THEN 1 ELSE 0 END`,
  pair_first: sql`CASE WHEN touches = 2 AND place = 1 THEN 1 ELSE 0 END`,
  pair_last: sql`CASE WHEN touches = 2 AND place = 2 THEN 1 ELSE 0 END`,
  first: sql`CASE WHEN touches > 2 AND place = 1 THEN 1 ELSE 0 END`,
  middle: sql`CASE WHEN place > 1 AND place < touches THEN 1e0 / (touches - 2) ELSE 0 END`,
  last: sql`CASE WHEN touches > 2 AND place = touches THEN 1 ELSE 0 END`,
  linear: sql`1e0 / touches`,
  decay: sql`coalesce(decay, 0)`,
}

const eachOnALine = sql`,
  `
const zero = sql`CAST(0 AS DOUBLE)`

function weighed(weights: Readonly<Partial<Record<Part, Sql>>>): Sql {
  return sql.join(
    parts.flatMap((part) => {
      const weight = weights[part]
      if (weight === undefined)
        return [sql`${zero} AS ${sql.id(part)}`, sql`${zero} AS ${sql.id(`${part}_value`)}`]
      return [
        sql`CAST(sum(${weight} * conversions) AS DOUBLE) AS ${sql.id(part)}`,
        sql`CAST(sum(${weight} * value) AS DOUBLE) AS ${sql.id(`${part}_value`)}`,
      ]
    }),
    eachOnALine,
  )
}

/** The parts that do not depend on the place of a touch. */
const whole = sql`
SELECT
  bucket,
  named AS code,
  ${weighed({ last_non_direct: sql`1` })}
FROM won
GROUP BY ALL
UNION ALL
SELECT
  bucket,
  code,
  ${weighed({ shapley: sql`1e0 / size` })}
FROM (
  SELECT bucket, unnest(channels) AS code, len(channels) AS size, conversions, value
  FROM won
)
GROUP BY ALL`

const added = sql.join(
  parts.flatMap((part) =>
    [part, `${part}_value`].map((name) => sql`sum(${sql.id(name)}) AS ${sql.id(name)}`),
  ),
  eachOnALine,
)

const credits = sql`
SELECT
  bucket,
  CAST(code AS INTEGER) AS code,
  ${added}
FROM (
  SELECT
    bucket,
    code,
    ${weighed(rules)}
  FROM placed
  GROUP BY ALL
  UNION ALL
  SELECT * FROM whole
)
GROUP BY ALL
ORDER BY bucket, code`
