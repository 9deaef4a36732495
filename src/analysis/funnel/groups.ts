import { sql, type Sql } from '../../sql'
import type { PlanContext } from '../contract'
import type { params, roles } from './declare'
import { whose, type Log } from './log'

const none = sql`
SELECT CAST(NULL AS VARCHAR) AS value, CAST(NULL AS VARCHAR) AS kind, position,
  CAST(NULL AS BIGINT) AS actors
FROM positions
WHERE false`

type Context = PlanContext<typeof roles, typeof params>

/** The column a funnel is broken down by, where there is one and there are steps to compare. */
export function brokenDownBy({ params, columns }: Pick<Context, 'params' | 'columns'>) {
  if (params.breakdown === null || params.steps.length < 2) return undefined
  return columns.get(params.breakdown)
}

/**
 * How many of each value of a column reached each step. The value is that of the event that was the first step of the
 * attempt, the last one reached or one of a given number, which then has to be reached; of several at one instant the first by
 * name. Where all steps are to be of one value, `log` and `attempts` are those of users by value. Beyond the most frequent
 * values the rest is one group, and those without a value another. There a last row,
 * `shared`, says how often a user counts for a further one of the values shown.
 */
export function groupBodies(
  context: Pick<Context, 'params' | 'columns'>,
  log: Log,
  attempts: Sql,
): Readonly<Record<string, Sql>> {
  const { params: settings } = context
  const column = brokenDownBy(context)
  if (!column) return { groups: none }
  const steps = log.stepIs.map((is, k) => sql`WHEN ${k + 1} THEN ${is}`)
  const least =
    settings.breakdown_at === 'step' ? Math.min(settings.breakdown_step, settings.steps.length) : 1
  const depth = settings.breakdown_at === 'last' ? sql`len(moments)` : sql`${least}`
  const isAll = settings.breakdown_at === 'all'
  const whole = isAll ? sql`, any_value(hash(whole)) AS whole` : sql.empty
  const shared = isAll
    ? sql`
UNION ALL
SELECT NULL, 'shared', 0, count(DISTINCT actor) - count(DISTINCT whole)
FROM valued
JOIN ranked USING (value)
WHERE place <= ${settings.breakdown_top}`
    : sql.empty
  const anyStep = sql`(${sql.join(log.stepIs, sql` OR `)})`
  const isStep =
    settings.order === 'any'
      ? anyStep
      : sql`CASE ${depth} ${sql.join(steps, sql` `)} ELSE false END`
  return {
    valued: sql`
SELECT ${attempts}.actor, moments[1] AS began, min(CAST(${sql.id(column.name)} AS VARCHAR)) AS value,
  len(moments) AS depth${whole}
FROM ${log.from}
JOIN ${attempts} ON ${whose(log.from)} = ${attempts}.actor
WHERE len(moments) >= ${least}
  AND epoch_us("time") = moments[${depth}]
  AND ${isStep}
GROUP BY ${attempts}.actor, moments[1], len(moments)`,
    ranked: sql`
SELECT value, row_number() OVER (ORDER BY count(*) DESC, value) AS place
FROM valued
WHERE value IS NOT NULL
GROUP BY value`,
    groups: sql`
SELECT
  CASE WHEN place <= ${settings.breakdown_top} THEN value END AS value,
  CASE
    WHEN depth < ${least} THEN 'unreached'
    WHEN value IS NULL THEN 'none'
    WHEN place <= ${settings.breakdown_top} THEN 'value'
    ELSE 'other'
  END AS kind,
  position,
  count(*) FILTER (WHERE depth >= position) AS actors
FROM (
  SELECT value, len(moments) AS depth
  FROM ${attempts}
  LEFT JOIN valued AS found
    ON ${attempts}.actor = found.actor AND moments[1] = found.began AND len(moments) = found.depth
  WHERE len(moments) > 0
)
LEFT JOIN ranked USING (value)
CROSS JOIN positions
GROUP BY 1, 2, position${shared}
ORDER BY kind, value, position`,
  }
}
