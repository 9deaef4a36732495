-- cell__events
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    nullif("visitor", '') AS "actor",
    "action" AS "event",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time"
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
  WHERE place <= 200 OR event IN ('view', 'cart')
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
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time"
  FROM "data"
),
-- The events of the steps, each with the number of its first step
codes AS (
  SELECT * FROM (VALUES ('view', 1), ('cart', 2)) AS codes (event, code)
),
-- One sorted list of events for each user: microseconds times 16, plus the number of the step
logs AS (
  SELECT actor, list_sort(list(epoch_us("time") * 16 + coalesce(code, 15))) AS log
  FROM input
  LEFT JOIN codes USING (event)
  WHERE actor IS NOT NULL
    AND "time" BETWEEN TIMESTAMP '0001-01-01 00:00:00' AND TIMESTAMP '9999-12-31 23:59:59.999999'
  GROUP BY actor
  HAVING count(code) > 0
),
-- Walk again from the attempt that counts, and take each step as early as it comes
walked AS (
  SELECT actor, duplicates, len(rest) AS remaining, rest[1] AS t1, CASE WHEN rest[1] IS NOT NULL AND (rest[2] & 15) = 2 AND rest[2] - rest[1] <= 9676800000015 THEN rest[2] END AS "t2"
  FROM (
    SELECT
      actor,
      len(list_filter(log, lambda e: (e & 15) < 15))
      - list_unique(list_filter(log, lambda e: (e & 15) < 15)) AS duplicates,
      log[list_position(log, list_filter(log, lambda e: (e & 15) = 1)[1]) :] AS rest
    FROM logs
  )
),
-- Each user’s attempt that counts: when it reached each step
attempts AS (
  SELECT
    actor,
    list_transform(list_filter(["t1", "t2"], lambda e: e IS NOT NULL), lambda e: (e - (e & 15)) // 16) AS moments,
    CASE WHEN len(list_filter(["t1", "t2"], lambda e: e IS NOT NULL)) = remaining THEN (t1 - (t1 & 15)) // 16 END AS open_since,
    duplicates
  FROM walked
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
  SELECT * FROM (VALUES (1, 'view'), (2, 'cart')) AS positions (position, step)
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
  SELECT * FROM (VALUES (1, 'view'), (2, 'cart')) AS positions (position, step)
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
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time"
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
      count(*) FILTER (WHERE NOT (len(moments) = 2) AND open_since + 604800000000 > epoch_us(last_time))
        AS open_actors,
      count(*) FILTER (WHERE moments[1] + 604800000000 <= epoch_us(last_time)) AS mature_actors,
      count(*) FILTER (WHERE moments[1] + 604800000000 <= epoch_us(last_time) AND len(moments) = 2) AS mature_converted,
      median((moments[len(moments)] - moments[1]) / 1e6) FILTER (WHERE len(moments) = 2)
        AS median_total_seconds
    FROM attempts
    CROSS JOIN (SELECT last_time FROM span)
  )
)
SELECT * FROM health;
