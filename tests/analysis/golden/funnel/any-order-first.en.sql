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
  WHERE place <= 200 OR event IN ('cart', 'view', 'view')
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
  SELECT * FROM (VALUES ('cart', 1), ('view', 2)) AS codes (event, code)
),
-- One sorted list of events for each user: microseconds times 16, plus the number of the step
logs AS (
  SELECT actor, list_sort(list(epoch_us("time") * 16 + code)) AS log
  FROM input
  JOIN codes USING (event)
  WHERE actor IS NOT NULL
    AND "time" BETWEEN TIMESTAMP '0001-01-01 00:00:00' AND TIMESTAMP '9999-12-31 23:59:59.999999'
    AND epoch_us("time") < 1775347200000000
  GROUP BY actor
),
-- The events within the time allowed from the start of the attempt that counts
seen AS (
  SELECT actor, log, duplicates, open_since, start,
    list_filter(log, lambda e: e >= start AND (e - (e & 15)) - (start - (start & 15)) <= 9676800000000) AS seen
  FROM (
    SELECT actor, log, len(list_filter(log, lambda e: (e & 15) < 15))
      - list_unique(list_filter(log, lambda e: (e & 15) < 15)) AS duplicates, list_filter(log, lambda e: e < 28395878400000000)[1] AS open_since, list_filter(log, lambda e: e < 28395878400000000)[1] AS start
    FROM logs
  )
),
-- Each user’s attempt that counts: when it reached each step
attempts AS (
  SELECT
    actor,
    CASE WHEN start IS NULL THEN [] ELSE list_transform(list_sort(list_concat(list_filter(seen, lambda e: (e & 15) = 1)[1 : 1], list_filter(seen, lambda e: (e & 15) = 2)[1 : 2])), lambda e: (e - (e & 15)) // 16) END AS moments,
    (open_since - (open_since & 15)) // 16 AS open_since,
    duplicates
  FROM seen
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
  SELECT * FROM (VALUES (1, '1 step done'), (2, '2 steps done'), (3, '3 steps done')) AS positions (position, step)
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
  SELECT * FROM (VALUES (1, '1 step done'), (2, '2 steps done'), (3, '3 steps done')) AS positions (position, step)
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
      count(*) FILTER (WHERE NOT (len(moments) = 3) AND open_since + 604800000000 > epoch_us(last_time))
        AS open_actors,
      count(*) FILTER (WHERE moments[1] + 604800000000 <= epoch_us(last_time)) AS mature_actors,
      count(*) FILTER (WHERE moments[1] + 604800000000 <= epoch_us(last_time) AND len(moments) = 3) AS mature_converted,
      median((moments[len(moments)] - moments[1]) / 1e6) FILTER (WHERE len(moments) = 3)
        AS median_total_seconds
    FROM attempts
    CROSS JOIN (SELECT last_time FROM span)
  )
)
SELECT * FROM health;
