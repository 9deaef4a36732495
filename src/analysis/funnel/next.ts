import { sql, type Sql } from '../../sql'
import { whose } from './log'

const none = sql`
SELECT position, step, CAST(NULL AS VARCHAR) AS event, CAST(NULL AS BIGINT) AS actors,
  CAST(NULL AS DOUBLE) AS share
FROM positions
WHERE false`

/**
 * What those who stopped at a step did next: the first event of any name later than their last step, NULL where there
 * is none. The most frequent ones of each step, and always those without any.
 */
export function nextBodies(top: number, steps: number, from: Sql): Readonly<Record<string, Sql>> {
  if (top === 0 || steps < 2) return { next: none }
  return {
    stopped: sql`
SELECT
  actor,
  CAST(len(moments) AS INTEGER) AS position,
  moments[len(moments)] AS until_then
FROM attempts
WHERE len(moments) BETWEEN 1 AND ${steps - 1}`,
    onward: sql`
SELECT stopped.actor, until_then, min({'us': epoch_us("time"), 'event': event}) AS follows
FROM ${from}
JOIN stopped ON ${whose(from)} = stopped.actor
WHERE epoch_us("time") > until_then AND event IS NOT NULL
GROUP BY stopped.actor, until_then`,
    next: sql`
SELECT position, step, event, actors, actors / total AS share
FROM (
  SELECT position, follows.event AS event, count(*) AS actors,
    sum(count(*)) OVER (PARTITION BY position) AS total,
    row_number() OVER (
      PARTITION BY position, follows.event IS NULL ORDER BY count(*) DESC, follows.event
    ) AS place
  FROM stopped
  LEFT JOIN onward USING (actor, until_then)
  GROUP BY position, follows.event
)
JOIN positions USING (position)
WHERE place <= ${top}
ORDER BY position, actors DESC, event`,
  }
}
