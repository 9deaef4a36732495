-- cell__events
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    nullif("visitor", '') AS "actor",
    "action" AS "event",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "session",
    "device" AS "column_1"
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
  WHERE place <= 200 OR event IN ('view', 'cart', 'checkout')
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
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "session",
    "device" AS "column_1"
  FROM "data"
),
-- The events of the steps: time and number of the step in one number, and a number for the user
coded AS (
  SELECT actor, us * 16 + code AS entry
  FROM (
    SELECT hash(input.actor) AS actor, epoch_us("time") AS us, CASE
      WHEN (event = 'view') THEN 1
      WHEN (event = 'cart') THEN 2
      WHEN (event = 'checkout') THEN 3
    END AS code
    FROM input
    WHERE actor IS NOT NULL
    AND epoch_us("time") BETWEEN (-16594328109481984) AND 19434468909481984
    AND epoch_us("time") >= 1778457600000000
    AND epoch_us("time") < 1779235200000000
  )
  WHERE code IS NOT NULL
),
-- First and last entry of each user, the last time they do the second step, and a short number to sort by
ends AS (
  SELECT *, CAST(row_number() OVER () AS UINTEGER) AS number
  FROM (
    SELECT
      actor,
      min(entry) FILTER (WHERE entry & 15 = 1 AND (entry >> 4) < 1779062400000000) AS first_start,
      max(entry) FILTER (WHERE entry & 15 = 1 AND (entry >> 4) < 1779062400000000) AS last_start,
      max(entry) FILTER (WHERE entry & 15 = 2) AS last_second,
      bit_or(1 << (entry & 15)) AS done
    FROM coded
    GROUP BY actor
  )
),
-- The events of those who do the second step after a first one, sorted once: user by user, the last event first. Two events are within the time allowed if and only if their coordinates are
backwards AS (
  SELECT number, us, code, again, CAST(number AS HUGEINT) * 144115188075855872 - us AS coordinate
  FROM (
    SELECT number, entry >> 4 AS us, entry & 15 AS code,
      coalesce(number = lag(number) OVER () AND entry = lag(entry) OVER (), false) AS again
    FROM (
      SELECT number, entry
      FROM coded
      JOIN ends USING (actor)
      WHERE last_second >= first_start
        AND entry >= first_start
        AND entry <= CASE WHEN entry & 15 = 1 THEN last_second ELSE entry END
      ORDER BY number, entry DESC
    )
  )
),
-- For each entry that leads to the second step in time, the nearest way on, step by step, and how deep it goes
paths AS (
  SELECT *, CASE WHEN code = 1 AND us < 1779062400000000 THEN CASE WHEN "d3" IS NOT NULL THEN 3 WHEN "d2" IS NOT NULL THEN 2 END END AS level
  FROM (
    SELECT number, us, code, again,
      CASE WHEN coordinate - "v2_2" <= 172800000000 THEN CAST(coordinate - "v2_2" AS BIGINT) END AS "d2",
      CASE WHEN coordinate - "v2_3" <= 172800000000 THEN CAST(coordinate - "v2_3" AS BIGINT) END AS "d3"
    FROM (
    SELECT *, max(coordinate) FILTER (WHERE code = 2) OVER (ROWS UNBOUNDED PRECEDING) AS "v2_2",
      max("v3_3") FILTER (WHERE code = 2) OVER (ROWS UNBOUNDED PRECEDING) AS "v2_3"
    FROM (
    SELECT *, max(coordinate) FILTER (WHERE code = 3) OVER (ROWS UNBOUNDED PRECEDING) AS "v3_3"
    FROM backwards
    )
    )
    WHERE (code = 1 AND coordinate - "v2_2" <= 172800000000) OR again
  )
),
-- Each user’s deepest attempt, of equally deep ones the earliest
best AS (
  SELECT
    number,
    count(*) FILTER (WHERE again) AS duplicates,
    max(level * 144115188075855872 - us) AS rank,
    arg_max("d2", level * 144115188075855872 - us) AS "d2",
      arg_max("d3", level * 144115188075855872 - us) AS "d3"
  FROM paths
  GROUP BY number
),
-- Each user’s attempt that counts: when it reached each step
attempts AS (
  SELECT
    actor,
    CASE
      WHEN first_start IS NULL THEN []
      WHEN rank IS NULL THEN [first_start >> 4]
      ELSE [((rank + 72057594037927936) // 144115188075855872) * 144115188075855872 - rank, ((rank + 72057594037927936) // 144115188075855872) * 144115188075855872 - rank + "d2", ((rank + 72057594037927936) // 144115188075855872) * 144115188075855872 - rank + "d3"][1 : ((rank + 72057594037927936) // 144115188075855872)]
    END AS moments,
    last_start >> 4 AS open_since,
    coalesce(duplicates, 0) AS duplicates,
    done
  FROM ends
  LEFT JOIN best USING (number)
)
SELECT * FROM attempts;

-- cell__paces
WITH
-- Computed above, kept under this name
attempts AS (
  SELECT * FROM "cell__attempts"
),
-- The steps in their order
positions AS (
  SELECT * FROM (VALUES (1, 'view'), (2, 'cart'), (3, 'checkout')) AS positions (position, step)
),
-- How many reached each step, and 10, 25, 50, 75 and 90% quantiles of the seconds since the step before
paces AS (
  SELECT
    position,
    step,
    coalesce(actors, 0) AS actors,
    quantiles,
    mean_seconds
  FROM positions
  LEFT JOIN (
    SELECT position, count(*) AS actors,
      quantile_cont(seconds, [0.1, 0.25, 0.5, 0.75, 0.9]) AS quantiles,
      round(avg(seconds), 6) AS mean_seconds
    FROM (
      SELECT position, (moments[position] - moments[position - 1]) / 1e6 AS seconds
      FROM (
        SELECT moments, CAST(unnest(range(1, len(moments) + 1)) AS INTEGER) AS position
        FROM attempts
      )
    )
    GROUP BY position
  ) USING (position)
  ORDER BY position
)
SELECT * FROM paces;

-- cell
WITH
-- Computed above, kept under this name
paces AS (
  SELECT * FROM "cell__paces"
),
-- Users at each step, their shares with 95% intervals, and the time from the step before
steps AS (
  SELECT
    position,
    step,
    actors,
    actors / nullif(entered, 0) AS rate_from_start,
    actors / nullif(lag(actors) OVER (ORDER BY position), 0) AS rate_from_previous,
    quantiles[3] AS median_seconds,
    quantiles[5] AS p90_seconds,
    mean_seconds,
    CASE WHEN entered = 0 THEN NULL WHEN actors = 0 THEN 0e0 ELSE greatest(0e0, least(1e0, (actors + (1.959963984540054e0 * 1.959963984540054e0) / 2 - 1.959963984540054e0 * sqrt(actors * (entered - actors) / CAST(entered AS DOUBLE) + (1.959963984540054e0 * 1.959963984540054e0) / 4)) / (entered + (1.959963984540054e0 * 1.959963984540054e0)))) END AS rate_low,
    CASE WHEN entered = 0 THEN NULL WHEN actors = entered THEN 1e0 ELSE greatest(0e0, least(1e0, (actors + (1.959963984540054e0 * 1.959963984540054e0) / 2 + 1.959963984540054e0 * sqrt(actors * (entered - actors) / CAST(entered AS DOUBLE) + (1.959963984540054e0 * 1.959963984540054e0) / 4)) / (entered + (1.959963984540054e0 * 1.959963984540054e0)))) END AS rate_high
  FROM (
    SELECT *, first_value(actors) OVER (ORDER BY position) AS entered
    FROM paces
  )
  ORDER BY position
)
SELECT * FROM steps;

-- cell__times
WITH
-- Computed above, kept under this name
paces AS (
  SELECT * FROM "cell__paces"
),
-- How long it takes from step to step
times AS (
  SELECT
    position,
    step,
    actors,
    quantiles[1] AS p10_seconds,
    quantiles[2] AS p25_seconds,
    quantiles[3] AS p50_seconds,
    quantiles[4] AS p75_seconds,
    quantiles[5] AS p90_seconds
  FROM paces
  WHERE position > 1
  ORDER BY position
)
SELECT * FROM times;

-- cell__distribution
WITH
-- Computed above, kept under this name
attempts AS (
  SELECT * FROM "cell__attempts"
),
-- The steps in their order
positions AS (
  SELECT * FROM (VALUES (1, 'view'), (2, 'cart'), (3, 'checkout')) AS positions (position, step)
),
-- How long those who finish take from the first step to the last
totals AS (
  SELECT (moments[len(moments)] - moments[1]) / 1e6 AS seconds
  FROM attempts
  WHERE len(moments) = (SELECT max(position) FROM positions)
),
-- A twentieth of the time within which 95 in 100 finish
width AS (
  SELECT greatest(top, 1e0) / 20 AS width, longest
  FROM (SELECT quantile_cont(seconds, 0.95) AS top, max(seconds) AS longest FROM totals)
  WHERE top IS NOT NULL
),
-- The same in classes
distribution AS (
  SELECT
    class * width AS from_seconds,
    CASE WHEN class < 20 THEN (class + 1) * width ELSE greatest(longest, 20 * width) END AS to_seconds,
    coalesce(actors, 0) AS actors
  FROM width
  CROSS JOIN (SELECT unnest(range(21)) AS class)
  LEFT JOIN (
    SELECT CAST(least(floor(seconds / width), 20) AS BIGINT) AS class, count(*) AS actors
    FROM totals
    CROSS JOIN width
    GROUP BY class
  ) USING (class)
  ORDER BY class
)
SELECT * FROM distribution;

-- cell__health
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    nullif("visitor", '') AS "actor",
    "action" AS "event",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "session",
    "device" AS "column_1"
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
    count(*) - count(CASE WHEN known THEN us END) AS rows_left_out,
    count(*) FILTER (WHERE NOT known) AS rows_without_actor,
    count(*) - count(event) AS rows_without_event,
    count(*) - count(us) AS rows_without_time,
    make_timestamp(min(us)) AS first_time,
    make_timestamp(max(us)) AS last_time,
    coalesce(bool_and(us % 86400000000 = 0), false) AS daily
  FROM (
    SELECT event, NOT (actor IS NULL) AS known, CASE WHEN epoch_us("time") BETWEEN (-16594328109481984) AND 19434468909481984 THEN epoch_us("time") END AS us
    FROM input
  )
),
-- What has to be known before the numbers are believed
health AS (
  SELECT *
  FROM span
  CROSS JOIN (
    SELECT
      count(*) FILTER (WHERE len(moments) > 0) AS entered,
      count(*) FILTER (WHERE len(moments) = 0) AS without_start,
      count(*) FILTER (WHERE moments IS NULL) AS left_out,
      CAST(coalesce(sum(duplicates), 0) AS BIGINT) AS duplicates,
      count(*) FILTER (WHERE NOT (len(moments) = 3) AND NOT (open_since + 172800000000 <= epoch_us(last_time)))
        AS open_actors,
      count(*) FILTER (WHERE moments[1] + 172800000000 <= epoch_us(last_time)) AS mature_actors,
      count(*) FILTER (WHERE moments[1] + 172800000000 <= epoch_us(last_time) AND len(moments) = 3) AS mature_converted,
      median((moments[len(moments)] - moments[1]) / 1e6) FILTER (WHERE len(moments) = 3) AS median_total_seconds,
      quantile_cont((moments[len(moments)] - moments[1]) / 1e6, 0.9) FILTER (WHERE len(moments) = 3) AS p90_total_seconds
    FROM attempts
    CROSS JOIN (SELECT last_time FROM span)
  )
)
SELECT * FROM health;

-- cell__trend
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    nullif("visitor", '') AS "actor",
    "action" AS "event",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "session",
    "device" AS "column_1"
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
    count(*) - count(CASE WHEN known THEN us END) AS rows_left_out,
    count(*) FILTER (WHERE NOT known) AS rows_without_actor,
    count(*) - count(event) AS rows_without_event,
    count(*) - count(us) AS rows_without_time,
    make_timestamp(min(us)) AS first_time,
    make_timestamp(max(us)) AS last_time,
    coalesce(bool_and(us % 86400000000 = 0), false) AS daily
  FROM (
    SELECT event, NOT (actor IS NULL) AS known, CASE WHEN epoch_us("time") BETWEEN (-16594328109481984) AND 19434468909481984 THEN epoch_us("time") END AS us
    FROM input
  )
),
-- The steps in their order
positions AS (
  SELECT * FROM (VALUES (1, 'view'), (2, 'cart'), (3, 'checkout')) AS positions (position, step)
),
-- The funnel by period of entry
trend AS (
  SELECT
    period,
    position,
    step,
    actors,
    actors / nullif(entered, 0) AS rate_from_start,
    CASE WHEN entered = 0 THEN NULL WHEN actors = 0 THEN 0e0 ELSE greatest(0e0, least(1e0, (actors + (1.959963984540054e0 * 1.959963984540054e0) / 2 - 1.959963984540054e0 * sqrt(actors * (entered - actors) / CAST(entered AS DOUBLE) + (1.959963984540054e0 * 1.959963984540054e0) / 4)) / (entered + (1.959963984540054e0 * 1.959963984540054e0)))) END AS rate_low,
    CASE WHEN entered = 0 THEN NULL WHEN actors = entered THEN 1e0 ELSE greatest(0e0, least(1e0, (actors + (1.959963984540054e0 * 1.959963984540054e0) / 2 + 1.959963984540054e0 * sqrt(actors * (entered - actors) / CAST(entered AS DOUBLE) + (1.959963984540054e0 * 1.959963984540054e0) / 4)) / (entered + (1.959963984540054e0 * 1.959963984540054e0)))) END AS rate_high,
    epoch_us(period + INTERVAL 7 DAY) + 172800000000 <= epoch_us(last_time) AS mature
  FROM (
    SELECT period, position, step, count(*) FILTER (WHERE depth >= position) AS actors,
      count(*) AS entered
    FROM (
      SELECT
        CAST(date_trunc('week', make_timestamp(moments[1])) AS DATE) AS period,
        len(moments) AS depth
      FROM attempts
      WHERE len(moments) > 0
    )
    CROSS JOIN positions
    GROUP BY period, position, step
  )
  CROSS JOIN (SELECT last_time FROM span)
  ORDER BY period, position
)
SELECT * FROM trend;

-- cell__next
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    nullif("visitor", '') AS "actor",
    "action" AS "event",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "session",
    "device" AS "column_1"
  FROM "data"
),
-- Computed above, kept under this name
attempts AS (
  SELECT * FROM "cell__attempts"
),
-- The steps in their order
positions AS (
  SELECT * FROM (VALUES (1, 'view'), (2, 'cart'), (3, 'checkout')) AS positions (position, step)
),
-- Those who stopped before the last step
stopped AS (
  SELECT
    actor,
    CAST(len(moments) AS INTEGER) AS position,
    moments[len(moments)] AS until_then
  FROM attempts
  WHERE len(moments) BETWEEN 1 AND 2
),
-- Their first event after that
onward AS (
  SELECT stopped.actor, until_then, min({'us': epoch_us("time"), 'event': event}) AS follows
  FROM input
  JOIN stopped ON hash(input.actor) = stopped.actor
  WHERE epoch_us("time") > until_then AND event IS NOT NULL
  GROUP BY stopped.actor, until_then
),
-- What those who stopped did next
next AS (
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
  WHERE place <= 2
  ORDER BY position, actors DESC, event
)
SELECT * FROM next;

-- cell__missed
WITH
-- Computed above, kept under this name
attempts AS (
  SELECT * FROM "cell__attempts"
),
-- Who stopped before a step that they did at another time
missed AS (
  SELECT CAST(len(moments) + 1 AS INTEGER) AS position, count(*) AS actors
  FROM attempts
  WHERE len(moments) BETWEEN 1 AND 2 AND (done >> (len(moments) + 1)) & 1 = 1
  GROUP BY len(moments)
  ORDER BY position
)
SELECT * FROM missed;

-- cell__groups
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    nullif("visitor", '') AS "actor",
    "action" AS "event",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "session",
    "device" AS "column_1"
  FROM "data"
),
-- Computed above, kept under this name
attempts AS (
  SELECT * FROM "cell__attempts"
),
-- The steps in their order
positions AS (
  SELECT * FROM (VALUES (1, 'view'), (2, 'cart'), (3, 'checkout')) AS positions (position, step)
),
-- The value of each attempt
valued AS (
  SELECT attempts.actor, moments[1] AS began, min(CAST("column_1" AS VARCHAR)) AS value,
    len(moments) AS depth
  FROM input
  JOIN attempts ON hash(input.actor) = attempts.actor
  WHERE len(moments) >= 1
    AND epoch_us("time") = moments[1]
    AND CASE 1 WHEN 1 THEN (event = 'view') WHEN 2 THEN (event = 'cart') WHEN 3 THEN (event = 'checkout') ELSE false END
  GROUP BY attempts.actor, moments[1], len(moments)
),
-- The values, most frequent first
ranked AS (
  SELECT value, row_number() OVER (ORDER BY count(*) DESC, value) AS place
  FROM valued
  WHERE value IS NOT NULL
  GROUP BY value
),
-- Users of each value at each step
groups AS (
  SELECT
    CASE WHEN place <= 2 THEN value END AS value,
    CASE
      WHEN depth < 1 THEN 'unreached'
      WHEN value IS NULL THEN 'none'
      WHEN place <= 2 THEN 'value'
      ELSE 'other'
    END AS kind,
    position,
    count(*) FILTER (WHERE depth >= position) AS actors
  FROM (
    SELECT value, len(moments) AS depth
    FROM attempts
    LEFT JOIN valued AS found
      ON attempts.actor = found.actor AND moments[1] = found.began AND len(moments) = found.depth
    WHERE len(moments) > 0
  )
  LEFT JOIN ranked USING (value)
  CROSS JOIN positions
  GROUP BY 1, 2, position
  ORDER BY kind, value, position
)
SELECT * FROM groups;

-- cell__before
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    nullif("visitor", '') AS "actor",
    "action" AS "event",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "session",
    "device" AS "column_1"
  FROM "data"
),
-- The steps in their order
positions AS (
  SELECT * FROM (VALUES (1, 'view'), (2, 'cart'), (3, 'checkout')) AS positions (position, step)
),
-- The events of the steps: time and number of the step in one number, and a number for the user
coded_before AS (
  SELECT actor, us * 16 + code AS entry
  FROM (
    SELECT hash(input.actor) AS actor, epoch_us("time") AS us, CASE
      WHEN (event = 'view') THEN 1
      WHEN (event = 'cart') THEN 2
      WHEN (event = 'checkout') THEN 3
    END AS code
    FROM input
    WHERE actor IS NOT NULL
    AND epoch_us("time") BETWEEN (-16594328109481984) AND 19434468909481984
    AND epoch_us("time") >= 1777852800000000
    AND epoch_us("time") < 1778630400000000
  )
  WHERE code IS NOT NULL
),
-- First and last entry of each user, the last time they do the second step, and a short number to sort by
ends_before AS (
  SELECT *, CAST(row_number() OVER () AS UINTEGER) AS number
  FROM (
    SELECT
      actor,
      min(entry) FILTER (WHERE entry & 15 = 1 AND (entry >> 4) < 1778457600000000) AS first_start,
      max(entry) FILTER (WHERE entry & 15 = 1 AND (entry >> 4) < 1778457600000000) AS last_start,
      max(entry) FILTER (WHERE entry & 15 = 2) AS last_second,
      bit_or(1 << (entry & 15)) AS done
    FROM coded_before
    GROUP BY actor
  )
),
-- The events of those who do the second step after a first one, sorted once: user by user, the last event first. Two events are within the time allowed if and only if their coordinates are
backwards_before AS (
  SELECT number, us, code, again, CAST(number AS HUGEINT) * 144115188075855872 - us AS coordinate
  FROM (
    SELECT number, entry >> 4 AS us, entry & 15 AS code,
      coalesce(number = lag(number) OVER () AND entry = lag(entry) OVER (), false) AS again
    FROM (
      SELECT number, entry
      FROM coded_before
      JOIN ends_before USING (actor)
      WHERE last_second >= first_start
        AND entry >= first_start
        AND entry <= CASE WHEN entry & 15 = 1 THEN last_second ELSE entry END
      ORDER BY number, entry DESC
    )
  )
),
-- For each entry that leads to the second step in time, the nearest way on, step by step, and how deep it goes
paths_before AS (
  SELECT *, CASE WHEN code = 1 AND us < 1778457600000000 THEN CASE WHEN "d3" IS NOT NULL THEN 3 WHEN "d2" IS NOT NULL THEN 2 END END AS level
  FROM (
    SELECT number, us, code, again,
      CASE WHEN coordinate - "v2_2" <= 172800000000 THEN CAST(coordinate - "v2_2" AS BIGINT) END AS "d2",
      CASE WHEN coordinate - "v2_3" <= 172800000000 THEN CAST(coordinate - "v2_3" AS BIGINT) END AS "d3"
    FROM (
    SELECT *, max(coordinate) FILTER (WHERE code = 2) OVER (ROWS UNBOUNDED PRECEDING) AS "v2_2",
      max("v3_3") FILTER (WHERE code = 2) OVER (ROWS UNBOUNDED PRECEDING) AS "v2_3"
    FROM (
    SELECT *, max(coordinate) FILTER (WHERE code = 3) OVER (ROWS UNBOUNDED PRECEDING) AS "v3_3"
    FROM backwards_before
    )
    )
    WHERE (code = 1 AND coordinate - "v2_2" <= 172800000000) OR again
  )
),
-- Each user’s deepest attempt, of equally deep ones the earliest
best_before AS (
  SELECT
    number,
    count(*) FILTER (WHERE again) AS duplicates,
    max(level * 144115188075855872 - us) AS rank,
    arg_max("d2", level * 144115188075855872 - us) AS "d2",
      arg_max("d3", level * 144115188075855872 - us) AS "d3"
  FROM paths_before
  GROUP BY number
),
-- Each user’s attempt that counts: when it reached each step
attempts_before AS (
  SELECT
    actor,
    CASE
      WHEN first_start IS NULL THEN []
      WHEN rank IS NULL THEN [first_start >> 4]
      ELSE [((rank + 72057594037927936) // 144115188075855872) * 144115188075855872 - rank, ((rank + 72057594037927936) // 144115188075855872) * 144115188075855872 - rank + "d2", ((rank + 72057594037927936) // 144115188075855872) * 144115188075855872 - rank + "d3"][1 : ((rank + 72057594037927936) // 144115188075855872)]
    END AS moments,
    last_start >> 4 AS open_since,
    coalesce(duplicates, 0) AS duplicates,
    done
  FROM ends_before
  LEFT JOIN best_before USING (number)
),
-- The same funnel for the other period
before AS (
  SELECT position, count(reach) AS actors
  FROM positions
  LEFT JOIN (
    SELECT CAST(unnest(range(1, len(moments) + 1)) AS INTEGER) AS position, 1 AS reach
    FROM attempts_before
  ) USING (position)
  GROUP BY position
  ORDER BY position
)
SELECT * FROM before;

-- cell__breakdown
WITH
-- Made by statistics from the outputs above: the figures as they came out
breakdown AS (
  SELECT CAST("value" AS VARCHAR) AS "value", CAST("position" AS BIGINT) AS "position", CAST("step" AS VARCHAR) AS "step", CAST("actors" AS BIGINT) AS "actors", CAST("rate_from_start" AS DOUBLE) AS "rate_from_start", CAST("rate_low" AS DOUBLE) AS "rate_low", CAST("rate_high" AS DOUBLE) AS "rate_high", CAST("rate_from_previous" AS DOUBLE) AS "rate_from_previous", CAST("small" AS BOOLEAN) AS "small"
  FROM (VALUES
    ('phone', 1, 'view', 39, 1, 0.9103331462924283e0, 1, NULL, FALSE),
    ('phone', 2, 'cart', 28, 0.717948717948718e0, 0.5622468051697918e0, 0.8345650791115233e0, 0.717948717948718e0, FALSE),
    ('phone', 3, 'checkout', 6, 0.15384615384615385e0, 0.07247472376982096e0, 0.297294636489267e0, 0.21428571428571427e0, FALSE),
    ('desktop', 1, 'view', 35, 1, 0.9010990076755958e0, 1, NULL, FALSE),
    ('desktop', 2, 'cart', 23, 0.6571428571428571e0, 0.4915194951399625e0, 0.7916830501295106e0, 0.6571428571428571e0, FALSE),
    ('desktop', 3, 'checkout', 14, 0.4e0, 0.2555072885938058e0, 0.564272909871075e0, 0.6086956521739131e0, FALSE),
    ('(other)', 1, 'view', 2, 1, 0.3423802275066528e0, 1, NULL, TRUE),
    ('(other)', 2, 'cart', 2, 1, 0.3423802275066528e0, 1, 1, TRUE),
    ('(other)', 3, 'checkout', 2, 1, 0.3423802275066528e0, 1, 1, TRUE),
    ('(none)', 1, 'view', 4, 1, 0.5101091635454025e0, 1, NULL, TRUE),
    ('(none)', 2, 'cart', 4, 1, 0.5101091635454025e0, 1, 1, TRUE),
    ('(none)', 3, 'checkout', 2, 0.5e0, 0.15003898915214947e0, 0.8499610108478506e0, 0.5e0, TRUE)
  ) AS computed("value", "position", "step", "actors", "rate_from_start", "rate_low", "rate_high", "rate_from_previous", "small")
)
SELECT * FROM breakdown;

-- cell__differences
WITH
-- Made by statistics from the outputs above: the figures as they came out
differences AS (
  SELECT CAST("position" AS BIGINT) AS "position", CAST("step" AS VARCHAR) AS "step", CAST("statistic" AS DOUBLE) AS "statistic", CAST("degrees" AS BIGINT) AS "degrees", CAST("p_value" AS DOUBLE) AS "p_value", CAST("p_adjusted" AS DOUBLE) AS "p_adjusted", CAST("small" AS BOOLEAN) AS "small"
  FROM (VALUES
    (0, 'checkout', 5.667008547008547e0, 1, 0.017286911013763832e0, 0.017286911013763832e0, FALSE),
    (2, 'cart', 0.3183884032988889e0, 1, 0.5725777689111844e0, 0.5725777689111844e0, FALSE),
    (3, 'checkout', 8.240623121618913e0, 1, 0.004096306710451496e0, 0.008192613420902993e0, FALSE)
  ) AS computed("position", "step", "statistic", "degrees", "p_value", "p_adjusted", "small")
)
SELECT * FROM differences;

-- cell__change
WITH
-- Made by statistics from the outputs above: the figures as they came out
change AS (
  SELECT CAST("position" AS BIGINT) AS "position", CAST("factor" AS VARCHAR) AS "factor", CAST("before" AS DOUBLE) AS "before", CAST("after" AS DOUBLE) AS "after", CAST("effect" AS DOUBLE) AS "effect", CAST("share" AS DOUBLE) AS "share"
  FROM (VALUES
    (0, 'Traffic', 80, 80, 0, 0),
    (2, 'cart', 0.575e0, 0.7125e0, 5.065789473684212e0, 5.065789473684212e0),
    (3, 'checkout', 0.5e0, 0.42105263157894735e0, (-4.0657894736842115e0), (-4.0657894736842115e0))
  ) AS computed("position", "factor", "before", "after", "effect", "share")
)
SELECT * FROM change;
