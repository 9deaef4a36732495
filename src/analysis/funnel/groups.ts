import { sql, type Sql } from '../../sql'
import type { PlanContext } from '../contract'
import type { params, roles } from './declare'
import { whose, type Log } from './log'

const none = sql`
SELECT CAST(NULL AS VARCHAR) AS value, CAST(NULL AS VARCHAR) AS kind, position,
  CAST(NULL AS BIGINT) AS actors
FROM positions
WHERE false`

/**
 * How many of each value of a column reached each step. The value is that of the event that was the first step of the
 * attempt, or the last one reached; of several at one instant the first by name. Beyond the most frequent values
 * the rest is one group, and those without a value another.
 */
export function groupBodies(
  { params: settings, columns }: PlanContext<typeof roles, typeof params>,
  log: Log,
): Readonly<Record<string, Sql>> {
  const column = settings.breakdown === null ? undefined : columns.get(settings.breakdown)
  if (!column || settings.steps.length < 2) return { groups: none }
  const first = settings.breakdown_at === 'first'
  const steps = log.stepIs.map((is, k) => sql`WHEN ${k + 1} THEN ${is}`)
  const depth = first ? sql`1` : sql`len(moments)`
  const anyStep = sql`(${sql.join(log.stepIs, sql` OR `)})`
  const isStep =
    settings.order === 'any'
      ? anyStep
      : sql`CASE ${depth} ${sql.join(steps, sql` `)} ELSE false END`
  return {
    valued: sql`
SELECT attempts.actor, moments[1] AS began, min(CAST(${sql.id(column.name)} AS VARCHAR)) AS value
FROM ${log.from}
JOIN attempts ON ${whose(log.from)} = attempts.actor
WHERE len(moments) > 0
  AND epoch_us("time") = moments[${depth}]
  AND ${isStep}
GROUP BY attempts.actor, moments[1]`,
    ranked: sql`
SELECT value, row_number() OVER (ORDER BY count(*) DESC, value) AS place
FROM valued
WHERE value IS NOT NULL
GROUP BY value`,
    groups: sql`
SELECT
  CASE WHEN place <= ${settings.breakdown_top} THEN value END AS value,
  CASE
    WHEN value IS NULL THEN 'none'
    WHEN place <= ${settings.breakdown_top} THEN 'value'
    ELSE 'other'
  END AS kind,
  position,
  count(*) FILTER (WHERE depth >= position) AS actors
FROM (
  SELECT value, len(moments) AS depth
  FROM attempts
  LEFT JOIN valued AS found
    ON attempts.actor = found.actor AND moments[1] = found.began
  WHERE len(moments) > 0
)
LEFT JOIN ranked USING (value)
CROSS JOIN positions
GROUP BY 1, 2, position
ORDER BY kind, value, position`,
  }
}
