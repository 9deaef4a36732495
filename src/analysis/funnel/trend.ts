import { sql, type Sql } from '../../sql'
import { withInterval } from './reached'

const none = sql`
SELECT
  CAST(NULL AS DATE) AS period,
  position,
  step,
  CAST(NULL AS BIGINT) AS actors,
  CAST(NULL AS DOUBLE) AS rate_from_start,
  CAST(NULL AS DOUBLE) AS rate_low,
  CAST(NULL AS DOUBLE) AS rate_high,
  CAST(NULL AS BOOLEAN) AS mature
FROM positions
WHERE false`

/**
 * The funnel of those who entered in each day, week (from Monday) or month, by the attempt that counts. A period is mature
 * when the window of its last moment is over at the last event, or where there is none (null).
 */
export function trend(unit: 'none' | 'day' | 'week' | 'month', window: bigint | null): Sql {
  if (unit === 'none') return none
  const length = {
    day: sql`INTERVAL 1 DAY`,
    week: sql`INTERVAL 7 DAY`,
    month: sql`INTERVAL 1 MONTH`,
  }
  return sql`
SELECT
  period,
  position,
  step,
  actors,
  actors / nullif(entered, 0) AS rate_from_start,
  ${withInterval(sql`actors`, sql`entered`)},
  ${window === null ? sql`true` : sql`epoch_us(period + ${length[unit]}) + ${window} <= epoch_us(last_time)`} AS mature
FROM (
  SELECT period, position, step, count(*) FILTER (WHERE depth >= position) AS actors,
    count(*) AS entered
  FROM (
    SELECT
      CAST(date_trunc(${unit}, make_timestamp(moments[1])) AS DATE) AS period,
      len(moments) AS depth
    FROM attempts
    WHERE len(moments) > 0
  )
  CROSS JOIN positions
  GROUP BY period, position, step
)
CROSS JOIN (SELECT last_time FROM span)
ORDER BY period, position`
}
