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
SELECT who, list_sort(list(instant)) AS moments
FROM purchases
GROUP BY who`

/** A customer's touches between two conversions, those near enough to the second one apart from the others. */
function stretches({ lookback }: Settings): Sql {
  const instant = instantOf(sql`touch`)
  const near = lookback === null ? sql`true` : sql`closing - ${instant} <= ${lookback}`
  return sql`
SELECT
  who,
  closing,
  coalesce(${near} AND closing IS NOT NULL, false) AS won,
  list_sort(list(touch)) AS moments
FROM (
  SELECT
    who,
    touch,
    CASE
      WHEN ${instant} <= moments[1] THEN moments[1]
      WHEN ${instant} <= moments[-1]
        THEN list_filter(moments, lambda one: one >= ${instant})[1]
    END AS closing
  FROM touches
  LEFT JOIN bought USING (who)
)
GROUP BY ALL`
}

/** Times are kept of the journeys that convert. */
function journeys(settings: Settings): Sql {
  const { lookback, countOpen } = settings
  const open =
    countOpen || lookback === null
      ? sql.empty
      : sql`
WHERE won OR last_touch + ${lookback} <= last_instant`
  return sql`
SELECT
  travelled.who,
  list_transform(moments, lambda touch: CAST(${codeOf(sql`touch`)} AS UTINYINT)) AS codes,
  CASE WHEN won THEN conversions ELSE 0e0 END AS conversions,
  CASE WHEN won THEN 0e0 ELSE 1e0 END AS nulls,
  CASE WHEN won THEN value ELSE 0e0 END AS value,
  CASE WHEN won THEN moments END AS moments,
  CASE WHEN won THEN closing END AS closing,
  last_touch,
  duplicates
FROM (
  SELECT
    who,
    closing,
    won,
    ${cleaned(settings)} AS moments,
    ${instantOf(sql`moments[-1]`)} AS last_touch,
    ${repeated} AS duplicates
  FROM (
    SELECT who, closing, won, unnest(${pieces(lookback)}) AS moments
    FROM stretches
  )
  CROSS JOIN directs
) AS travelled
LEFT JOIN purchases ON purchases.who = travelled.who AND purchases.instant = closing
CROSS JOIN (SELECT epoch_us(max("time")) AS last_instant FROM span)${open}`
}

/** How many touches of a sorted list equal the one before: pairs take a quarter of the time of counting distinct ones. */
const repeated = sql`CAST(len(list_filter(
      list_zip(moments[2 :], moments),
      lambda pair: pair[1] = pair[2]
    )) AS BIGINT)`

/** The journeys of a stretch: one that does not convert ends where a pause is longer than the lookback. */
function pieces(lookback: bigint | null): Sql {
  if (lookback === null) return sql`[moments]`
  const pause = sql`${instantOf(sql`moments[i]`)} - ${instantOf(sql`moments[i - 1]`)}`
  return sql`CASE
      WHEN won OR moments[-1] - moments[1] <= ${lookback * scale} THEN [moments]
      ELSE list_transform(
        list_filter(range(1, len(moments) + 1), lambda i: i = 1 OR ${pause} > ${lookback}),
        lambda start: moments[start : coalesce(
          list_filter(range(start + 1, len(moments) + 1), lambda i: ${pause} > ${lookback})[1] - 1,
          len(moments)
        )]
      )
    END`
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
