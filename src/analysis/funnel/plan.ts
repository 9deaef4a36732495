import { message } from '../../i18n/message'
import { sql, type Sql, type Step } from '../../sql'
import type { PlanContext } from '../contract'
import { steps as noted } from '../define'
import { attemptSteps } from './attempts'
import type { params, roles } from './declare'
import { log, usable } from './log'
import { text } from './text'

/** How many event names are read back, besides those of the steps. */
const namesRead = 200

/**
 * One pass over the rows gathers each actor's step events into one sorted list; what follows works on
 * one list an actor. The attempts are kept, so that every output reads them instead of the rows.
 */
export function plan({
  params: settings,
  locale,
}: PlanContext<typeof roles, typeof params>): readonly Step[] {
  const words = text[locale]
  const { steps, window, order } = settings
  const labels =
    order === 'any'
      ? steps.map((_, i) =>
          message(words['step.any'] ?? '', locale).format({ k: String(i + 1) }, { k: i + 1 }),
        )
      : steps
  return noted(words, {
    span,
    events: events(steps),
    ...(steps.length < 2 ? { attempts: noAttempts } : attemptSteps(log(settings))),
    positions: positions(labels),
    reached,
    steps: counted,
    times,
    health: health(BigInt(Math.round(window * 1e6)), steps.length),
  })
}

const span = sql`
SELECT
  count(*) AS rows_read,
  count(*) FILTER (WHERE actor IS NULL OR NOT coalesce(${usable}, false)) AS rows_left_out,
  count(*) FILTER (WHERE actor IS NULL) AS rows_without_actor,
  count(*) FILTER (WHERE event IS NULL) AS rows_without_event,
  count(*) FILTER (WHERE NOT coalesce(${usable}, false)) AS rows_without_time,
  min("time") FILTER (WHERE ${usable}) AS first_time,
  max("time") FILTER (WHERE ${usable}) AS last_time,
  coalesce(bool_and("time" = date_trunc('day', "time")) FILTER (WHERE ${usable}), false) AS daily
FROM input`

function events(steps: readonly string[]): Sql {
  const named = steps.length === 0 ? sql.empty : sql` OR event IN (${sql.join(steps)})`
  return sql`
SELECT event, occurrences
FROM (
  SELECT
    event,
    count(*) AS occurrences,
    row_number() OVER (ORDER BY count(*) DESC, event) AS place
  FROM input
  WHERE event IS NOT NULL
  GROUP BY event
)
WHERE place <= ${namesRead}${named}
ORDER BY place`
}

/** Until there are steps there is nothing to try. */
const noAttempts = sql`
SELECT
  actor,
  CAST([] AS BIGINT[]) AS moments,
  CAST(NULL AS BIGINT) AS open_since,
  CAST(0 AS BIGINT) AS duplicates
FROM input
WHERE false`

function positions(labels: readonly string[]): Sql {
  if (labels.length === 0) {
    return sql`SELECT CAST(NULL AS INTEGER) AS position, CAST(NULL AS VARCHAR) AS step WHERE false`
  }
  const rows = labels.map((label, i) => sql`(${i + 1}, ${label})`)
  return sql`SELECT * FROM (VALUES ${sql.join(rows)}) AS positions (position, step)`
}

const reached = sql`
SELECT
  position,
  (moments[position] - moments[position - 1]) / 1e6 AS seconds
FROM (
  SELECT moments, CAST(unnest(range(1, len(moments) + 1)) AS INTEGER) AS position
  FROM attempts
)`

const counted = sql`
SELECT
  position,
  step,
  actors,
  actors / nullif(first_value(actors) OVER (ORDER BY position), 0) AS rate_from_start,
  actors / nullif(lag(actors) OVER (ORDER BY position), 0) AS rate_from_previous,
  median_seconds
FROM (
  SELECT position, any_value(step) AS step, count(reached.position) AS actors,
    quantile_cont(seconds, 0.5) AS median_seconds
  FROM positions
  LEFT JOIN reached USING (position)
  GROUP BY position
)
ORDER BY position`

const times = sql`
SELECT
  position,
  any_value(step) AS step,
  count(seconds) AS actors,
  quantile_cont(seconds, 0.1) AS p10_seconds,
  quantile_cont(seconds, 0.25) AS p25_seconds,
  quantile_cont(seconds, 0.5) AS p50_seconds,
  quantile_cont(seconds, 0.75) AS p75_seconds,
  quantile_cont(seconds, 0.9) AS p90_seconds
FROM positions
LEFT JOIN reached USING (position)
WHERE position > 1
GROUP BY position
ORDER BY position`

/** `window` in microseconds. An actor is mature when the window of its attempt is over by the last event. */
function health(window: bigint, steps: number): Sql {
  const over = sql`moments[1] + ${window} <= epoch_us(last_time)`
  const converted = sql`len(moments) = ${Math.max(steps, 1)}`
  return sql`
SELECT *
FROM span
CROSS JOIN (
  SELECT
    count(*) FILTER (WHERE len(moments) > 0) AS entered,
    count(*) FILTER (WHERE len(moments) = 0) AS without_start,
    CAST(coalesce(sum(duplicates), 0) AS BIGINT) AS duplicates,
    count(*) FILTER (WHERE NOT (${converted}) AND open_since + ${window} > epoch_us(last_time))
      AS open_actors,
    count(*) FILTER (WHERE ${over}) AS mature_actors,
    count(*) FILTER (WHERE ${over} AND ${converted}) AS mature_converted,
    median((moments[len(moments)] - moments[1]) / 1e6) FILTER (WHERE ${converted})
      AS median_total_seconds
  FROM attempts
  CROSS JOIN (SELECT last_time FROM span)
)`
}
