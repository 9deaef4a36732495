import { sql, type Sql } from '../../sql'
import type { Settings } from './settings'
import { codeOf, instantOf, scale } from './touches'

/** From the log to journeys. A journey ends with the next conversion of its customer, at the same instant at the latest. */
export function stretchSteps(settings: Settings): Readonly<Record<string, Sql>> {
  return {
    bought,
    stretches: stretches(settings),
    journeys: journeys(settings),
  }
}

const bought = sql`
SELECT customer, list_sort(list(instant)) AS moments
FROM purchases
GROUP BY customer`

/** A customer's touches between two conversions, those near enough to the second one apart from the others. */
function stretches({ lookback }: Settings): Sql {
  const instant = instantOf(sql`touch`)
  const near = lookback === null ? sql`true` : sql`closing - ${instant} <= ${lookback}`
  return sql`
SELECT
  customer,
  closing,
  coalesce(${near} AND closing IS NOT NULL, false) AS won,
  list_sort(list(touch)) AS moments
FROM (
  SELECT
    customer,
    touch,
    CASE
      WHEN ${instant} <= moments[1] THEN moments[1]
      WHEN ${instant} <= moments[-1]
        THEN list_filter(moments, lambda one: one >= ${instant})[1]
    END AS closing
  FROM touches
  LEFT JOIN bought USING (customer)
)
GROUP BY ALL`
}

/** In the unit of touches. A pause longer than the lookback begins another journey without a conversion. */
function journeys(settings: Settings): Sql {
  const { lookback } = settings
  const width = (lookback ?? 0n) * scale
  const lost =
    lookback === null
      ? sql`
  SELECT customer, moments
  FROM stretches
  WHERE NOT won`
      : sql`
  SELECT customer, moments
  FROM stretches
  WHERE NOT won AND moments[-1] - moments[1] <= ${width}
  UNION ALL
  SELECT customer, moments[part.begins : part.ends] AS moments
  FROM (
    SELECT customer, moments, unnest(list_transform(
      list_zip(list_prepend(1, breaks), list_append(list_transform(breaks, lambda b: b - 1), len(moments))),
      lambda pair: {begins: pair[1], ends: pair[2]}
    )) AS part
    FROM (
      SELECT
        customer,
        moments,
        list_filter(
          range(2, len(moments) + 1),
          lambda i: ${instantOf(sql`moments[i]`)} - ${instantOf(sql`moments[i - 1]`)} > ${lookback}
        ) AS breaks
      FROM stretches
      WHERE NOT won AND moments[-1] - moments[1] > ${width}
    )
  )`
  const open =
    settings.countOpen || lookback === null
      ? sql.empty
      : sql`
WHERE closing IS NOT NULL OR ${instantOf(sql`moments[-1]`)} + ${lookback} <= last_instant`
  return sql`
SELECT
  who,
  list_transform(moments, lambda touch: CAST(${codeOf(sql`touch`)} AS UTINYINT)) AS codes,
  conversions,
  nulls,
  value,
  moments,
  closing
FROM (
  SELECT who, ${cleaned(settings)} AS moments, conversions, nulls, value, closing
  FROM (
    SELECT hash(stretches.customer) AS who, moments, conversions, CAST(0 AS DOUBLE) AS nulls, value, closing
    FROM stretches
    JOIN purchases ON purchases.customer = stretches.customer AND purchases.instant = stretches.closing
    WHERE won
    UNION ALL
    SELECT hash(customer), moments, CAST(0 AS DOUBLE), CAST(1 AS DOUBLE), CAST(0 AS DOUBLE), CAST(NULL AS BIGINT)
    FROM (${lost}
    )
  )
  CROSS JOIN directs
)
CROSS JOIN (SELECT epoch_us(max("time")) AS last_instant FROM span)${open}`
}

/** Leaves out direct touches where others stand beside them, and repeats, where that is asked for. */
function cleaned({ skipDirect, collapse }: Settings): Sql {
  const isNamed = sql`${codeOf(sql`touch`)} > direct_codes`
  const named = sql`list_filter(moments, lambda touch: ${isNamed})`
  const chosen = skipDirect
    ? sql`CASE WHEN len(${named}) > 0 THEN ${named} ELSE moments END`
    : sql`moments`
  if (!collapse) return chosen
  return sql`list_transform(
    list_filter(
      list_zip(${chosen}, list_prepend(CAST(0 AS BIGINT), ${chosen})[: len(${chosen})]),
      lambda pair: ${codeOf(sql`pair[1]`)} <> ${codeOf(sql`pair[2]`)}
    ),
    lambda pair: pair[1]
  )`
}
