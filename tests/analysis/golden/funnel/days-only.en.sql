-- cell__events
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    nullif("visitor", '') AS "actor",
    "action" AS "event",
    CAST(CASE WHEN isfinite("day") THEN "day" END AS TIMESTAMP) AS "time"
  FROM "data"
),
-- The events there are, most frequent first
events AS (
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
  WHERE place <= 200 OR event IN ('view', 'purchase')
  ORDER BY place
)
SELECT * FROM events;

-- cell__attempts
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    nullif("visitor", '') AS "actor",
    "action" AS "event",
    CAST(CASE WHEN isfinite("day") THEN "day" END AS TIMESTAMP) AS "time"
  FROM "data"
),
-- The events of the steps, each with the number of its first step
codes AS (
  SELECT * FROM (VALUES ('view', 1), ('purchase', 2)) AS codes (event, code)
),
-- The users who do the second step at some time
further AS (
  SELECT DISTINCT actor
  FROM input
  JOIN codes USING (event)
  WHERE code = 2
    AND actor IS NOT NULL
    AND "time" BETWEEN TIMESTAMP '0001-01-01 00:00:00' AND TIMESTAMP '9999-12-31 23:59:59.999999'
),
-- One sorted list of events for each user: microseconds times 16, plus the number of the step
logs AS (
  SELECT actor, list_sort(list(epoch_us("time") * 16 + code)) AS log
  FROM input
  JOIN codes USING (event)
  WHERE actor IS NOT NULL
    AND "time" BETWEEN TIMESTAMP '0001-01-01 00:00:00' AND TIMESTAMP '9999-12-31 23:59:59.999999'
    AND actor IN (SELECT actor FROM further)
  GROUP BY actor
),
-- Walk each list once: the latest start that still reaches each step in time, and the event that first reached it
depths AS (
  SELECT actor, log, list_reduce(
      list_transform(log, lambda e: {'e': e, 'same': 0::BIGINT, 's1': NULL::BIGINT, 's2': NULL::BIGINT, 'r1': NULL::BIGINT, 'r2': NULL::BIGINT}),
      lambda s, x: {
        'e': x.e,
        'same': CASE WHEN x.e = s.e AND (x.e & 15) < 15 THEN s.same + 1 ELSE s.same END,
        's1': CASE WHEN (x.e & 15) = 1 THEN x.e ELSE s."s1" END,
        's2': CASE WHEN (x.e & 15) = 2 AND x.e - s."s1" <= 345600000015 THEN s."s1" ELSE s."s2" END,
        'r1': CASE WHEN s."r1" IS NULL AND (x.e & 15) = 1 THEN x.e ELSE s."r1" END,
        'r2': CASE WHEN s."r2" IS NULL AND (x.e & 15) = 2 AND x.e - s."s1" <= 345600000015 THEN x.e ELSE s."r2" END
      },
      {'e': NULL::BIGINT, 'same': 0::BIGINT, 's1': NULL::BIGINT, 's2': NULL::BIGINT, 'r1': NULL::BIGINT, 'r2': NULL::BIGINT}
    ) AS z
  FROM logs
),
-- Walk again from the attempt that counts, and take each step as early as it comes
walked AS (
  SELECT actor, z."same" AS same, z."s1" AS last_start,
    list_reduce(
      list_transform(CASE
        WHEN z."r2" IS NULL THEN list_filter([z."r1"], lambda e: e IS NOT NULL)
        ELSE list_filter(log, lambda e: e >= (coalesce(z."r2") - (coalesce(z."r2") & 15)) - 345600000000)
      END, lambda e: {'e': e, 'same': 0::BIGINT, 't1': NULL::BIGINT, 't2': NULL::BIGINT}),
      lambda s, x: {
        'e': x.e,
        'same': CASE WHEN x.e = s.e AND (x.e & 15) < 15 THEN s.same + 1 ELSE s.same END,
        't1': CASE WHEN s."t1" IS NULL AND (x.e & 15) = 1 THEN x.e ELSE s."t1" END,
        't2': CASE WHEN s."t2" IS NULL AND s."t1" IS NOT NULL AND (x.e & 15) = 2 AND x.e - s."t1" <= 345600000015 THEN x.e ELSE s."t2" END
      },
      {'e': NULL::BIGINT, 'same': 0::BIGINT, 't1': NULL::BIGINT, 't2': NULL::BIGINT}
    ) AS t
  FROM depths
),
-- The first and the last entry of those who never do the second step
stayed AS (
  SELECT
    actor,
    min(epoch_us("time") * 16 + code) FILTER (WHERE ((epoch_us("time") * 16 + code) & 15) = 1) AS first_start,
    max(epoch_us("time") * 16 + code) FILTER (WHERE ((epoch_us("time") * 16 + code) & 15) = 1) AS last_start
  FROM input
  JOIN codes USING (event)
  ANTI JOIN further USING (actor)
  WHERE actor IS NOT NULL
    AND "time" BETWEEN TIMESTAMP '0001-01-01 00:00:00' AND TIMESTAMP '9999-12-31 23:59:59.999999'
  GROUP BY actor
),
-- Each user’s attempt that counts: when it reached each step
attempts AS (
  SELECT
    actor,
    list_transform(list_filter([t."t1", t."t2"], lambda e: e IS NOT NULL), lambda e: (e - (e & 15)) // 16) AS moments,
    (last_start - (last_start & 15)) // 16 AS open_since,
    same AS duplicates
  FROM walked
  UNION ALL
  SELECT
    actor,
    CASE WHEN first_start IS NULL THEN [] ELSE [(first_start - (first_start & 15)) // 16] END,
    (last_start - (last_start & 15)) // 16,
    0
  FROM stayed
)
SELECT * FROM attempts;

-- cell
WITH
-- Computed above, kept under this name
attempts AS (
  SELECT * FROM "cell__attempts"
),
-- The steps in their order
positions AS (
  SELECT * FROM (VALUES (1, 'view'), (2, 'purchase')) AS positions (position, step)
),
-- One row for each step an attempt reached, with the seconds since the step before
reached AS (
  SELECT
    position,
    (moments[position] - moments[position - 1]) / 1e6 AS seconds
  FROM (
    SELECT moments, CAST(unnest(range(1, len(moments) + 1)) AS INTEGER) AS position
    FROM attempts
  )
),
-- Users at each step, their shares, and the median time from the step before
steps AS (
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
  ORDER BY position
)
SELECT * FROM steps;

-- cell__times
WITH
-- Computed above, kept under this name
attempts AS (
  SELECT * FROM "cell__attempts"
),
-- The steps in their order
positions AS (
  SELECT * FROM (VALUES (1, 'view'), (2, 'purchase')) AS positions (position, step)
),
-- One row for each step an attempt reached, with the seconds since the step before
reached AS (
  SELECT
    position,
    (moments[position] - moments[position - 1]) / 1e6 AS seconds
  FROM (
    SELECT moments, CAST(unnest(range(1, len(moments) + 1)) AS INTEGER) AS position
    FROM attempts
  )
),
-- How long it takes from step to step
times AS (
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
  ORDER BY position
)
SELECT * FROM times;

-- cell__health
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    nullif("visitor", '') AS "actor",
    "action" AS "event",
    CAST(CASE WHEN isfinite("day") THEN "day" END AS TIMESTAMP) AS "time"
  FROM "data"
),
-- Computed above, kept under this name
attempts AS (
  SELECT * FROM "cell__attempts"
),
-- What the rows hold, and until when they reach
span AS (
  SELECT
    count(*) AS rows_read,
    count(*) FILTER (WHERE actor IS NULL OR NOT coalesce("time" BETWEEN TIMESTAMP '0001-01-01 00:00:00' AND TIMESTAMP '9999-12-31 23:59:59.999999', false)) AS rows_left_out,
    count(*) FILTER (WHERE actor IS NULL) AS rows_without_actor,
    count(*) FILTER (WHERE event IS NULL) AS rows_without_event,
    count(*) FILTER (WHERE NOT coalesce("time" BETWEEN TIMESTAMP '0001-01-01 00:00:00' AND TIMESTAMP '9999-12-31 23:59:59.999999', false)) AS rows_without_time,
    min("time") FILTER (WHERE "time" BETWEEN TIMESTAMP '0001-01-01 00:00:00' AND TIMESTAMP '9999-12-31 23:59:59.999999') AS first_time,
    max("time") FILTER (WHERE "time" BETWEEN TIMESTAMP '0001-01-01 00:00:00' AND TIMESTAMP '9999-12-31 23:59:59.999999') AS last_time,
    coalesce(bool_and("time" = date_trunc('day', "time")) FILTER (WHERE "time" BETWEEN TIMESTAMP '0001-01-01 00:00:00' AND TIMESTAMP '9999-12-31 23:59:59.999999'), false) AS daily
  FROM input
),
-- What has to be known before the numbers are believed
health AS (
  SELECT *
  FROM span
  CROSS JOIN (
    SELECT
      count(*) FILTER (WHERE len(moments) > 0) AS entered,
      count(*) FILTER (WHERE len(moments) = 0) AS without_start,
      CAST(coalesce(sum(duplicates), 0) AS BIGINT) AS duplicates,
      count(*) FILTER (WHERE NOT (len(moments) = 2) AND open_since + 21600000000 > epoch_us(last_time))
        AS open_actors,
      count(*) FILTER (WHERE moments[1] + 21600000000 <= epoch_us(last_time)) AS mature_actors,
      count(*) FILTER (WHERE moments[1] + 21600000000 <= epoch_us(last_time) AND len(moments) = 2) AS mature_converted,
      median((moments[len(moments)] - moments[1]) / 1e6) FILTER (WHERE len(moments) = 2)
        AS median_total_seconds
    FROM attempts
    CROSS JOIN (SELECT last_time FROM span)
  )
)
SELECT * FROM health;
