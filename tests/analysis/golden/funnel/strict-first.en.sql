-- cell__events
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    nullif("visitor", '') AS "actor",
    "action" AS "event",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "session"
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
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "session"
  FROM "data"
),
-- One sorted list of events for each user: microseconds, then a bit for every step the event is not
logs AS (
  SELECT actor, list_sort(list((us - 1420070400000000) * 4 + lacking)) AS log
  FROM (
    SELECT hash(input.actor) AS actor, epoch_us("time") AS us, CASE WHEN (event = 'view') THEN 0 ELSE 2 END + CASE WHEN (event = 'cart') THEN 0 ELSE 1 END AS lacking
    FROM input
    WHERE actor IS NOT NULL
    AND epoch_us("time") BETWEEN (-16594328109481984) AND 19434468909481984
  )

  GROUP BY actor
  HAVING bool_or(lacking & 3 <> 3)
),
-- Walk each list forwards: the latest start from which each step is reached
depths AS (
  SELECT actor, log, list_reduce(
      list_transform(log, lambda e: {'e': e, 'level': CAST(NULL AS BIGINT), 'b1': CAST(NULL AS BIGINT), 'b2': CAST(NULL AS BIGINT), 'm': CAST(NULL AS BIGINT), 'p': CAST(NULL AS BIGINT), 'i': CAST(NULL AS BIGINT)}),
      lambda s, x: {
        'e': x.e,
        'level': x.level,
        'b1': (CASE WHEN (x.e & 2 = 0 AND s."i" IS NULL) THEN (x.e >> 2) WHEN true THEN NULL ELSE s."b1" END),
        'b2': (CASE WHEN coalesce(x.e & 1 = 0 AND (x.e >> 2) - s."b1" <= 604800000000, false) THEN s."b1" WHEN true THEN NULL ELSE s."b2" END),
        'm': greatest(s."m", CASE WHEN coalesce(x.e & 1 = 0 AND (x.e >> 2) - s."b1" <= 604800000000, false) THEN 2 WHEN (x.e & 2 = 0 AND s."i" IS NULL) THEN 1 END),
        'p': coalesce(s."p", 0) + 1,
        'i': CASE WHEN (x.e & 2 = 0 AND s."i" IS NULL) THEN coalesce(s."p", 0) + 1 ELSE s."i" END
      },
      {'e': CAST(NULL AS BIGINT), 'level': CAST(NULL AS BIGINT), 'b1': CAST(NULL AS BIGINT), 'b2': CAST(NULL AS BIGINT), 'm': CAST(NULL AS BIGINT), 'p': CAST(NULL AS BIGINT), 'i': CAST(NULL AS BIGINT)}
    ) AS z
  FROM logs
),
-- Walk each list for the attempt that counts
walked AS (
  SELECT actor, level, open_since, duplicates,
    list_reduce(
      list_transform(list_reverse(rest), lambda e: {'e': e, 'level': CAST(level AS BIGINT), 'c1': CAST(NULL AS BIGINT[]), 'c2': CAST(NULL AS BIGINT[])}),
      lambda s, x: {
        'e': x.e,
        'level': x.level,
        'c1': coalesce(CASE WHEN x.e & 2 = 0 THEN CASE WHEN x.level = 1 THEN [(x.e >> 2)] WHEN x.level > 1 AND s."c2"[-1] - (x.e >> 2) <= 604800000000 AND s."c2" IS NOT NULL THEN list_concat([(x.e >> 2)], s."c2") END END, NULL),
        'c2': coalesce(CASE WHEN x.e & 1 = 0 THEN CASE WHEN x.level = 2 THEN [(x.e >> 2)] END END, CASE WHEN NOT true THEN s."c2" END)
      },
      {'e': CAST(NULL AS BIGINT), 'level': CAST(NULL AS BIGINT), 'c1': CAST(NULL AS BIGINT[]), 'c2': CAST(NULL AS BIGINT[])}
    ) AS z
  FROM (
    SELECT
      actor,
      coalesce(z."m", 0) AS level,
      greatest(z."b1") AS open_since,
      len(list_filter(list_zip(list_filter(log, lambda e: e & 3 < 3)[2 :], list_filter(log, lambda e: e & 3 < 3)), lambda pair: pair[1] = pair[2])) AS duplicates,
      log[z."i" :] AS rest
    FROM depths
  )
),
-- Each user’s attempt that counts: when it reached each step
attempts AS (
  SELECT
    actor,
    CASE WHEN level IS NULL THEN NULL WHEN level = 0 THEN [] ELSE list_transform(z."c1", lambda us: us + 1420070400000000) END AS moments,
    open_since + 1420070400000000 AS open_since,
    duplicates,
    CAST(NULL AS BIGINT) AS done
  FROM walked
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
  SELECT * FROM (VALUES (1, 'view'), (2, 'cart')) AS positions (position, step)
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
  SELECT * FROM (VALUES (1, 'view'), (2, 'cart')) AS positions (position, step)
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
    CAST(NULL AS VARCHAR) AS "session"
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
      count(*) FILTER (WHERE NOT (len(moments) = 2) AND NOT (open_since + 604800000000 <= epoch_us(last_time)))
        AS open_actors,
      count(*) FILTER (WHERE moments[1] + 604800000000 <= epoch_us(last_time)) AS mature_actors,
      count(*) FILTER (WHERE moments[1] + 604800000000 <= epoch_us(last_time) AND len(moments) = 2) AS mature_converted,
      median((moments[len(moments)] - moments[1]) / 1e6) FILTER (WHERE len(moments) = 2) AS median_total_seconds,
      quantile_cont((moments[len(moments)] - moments[1]) / 1e6, 0.9) FILTER (WHERE len(moments) = 2) AS p90_total_seconds
    FROM attempts
    CROSS JOIN (SELECT last_time FROM span)
  )
)
SELECT * FROM health;

-- cell__trend
WITH
-- The steps in their order
positions AS (
  SELECT * FROM (VALUES (1, 'view'), (2, 'cart')) AS positions (position, step)
),
-- The funnel by period of entry
trend AS (
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
  WHERE false
)
SELECT * FROM trend;

-- cell__next
WITH
-- The steps in their order
positions AS (
  SELECT * FROM (VALUES (1, 'view'), (2, 'cart')) AS positions (position, step)
),
-- What those who stopped did next
next AS (
  SELECT position, step, CAST(NULL AS VARCHAR) AS event, CAST(NULL AS BIGINT) AS actors,
    CAST(NULL AS DOUBLE) AS share
  FROM positions
  WHERE false
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
  WHERE len(moments) BETWEEN 1 AND 1 AND (done >> (len(moments) + 1)) & 1 = 1
  GROUP BY len(moments)
  ORDER BY position
)
SELECT * FROM missed;

-- cell__groups
WITH
-- The steps in their order
positions AS (
  SELECT * FROM (VALUES (1, 'view'), (2, 'cart')) AS positions (position, step)
),
-- Users of each value at each step
groups AS (
  SELECT CAST(NULL AS VARCHAR) AS value, CAST(NULL AS VARCHAR) AS kind, position,
    CAST(NULL AS BIGINT) AS actors
  FROM positions
  WHERE false
)
SELECT * FROM groups;

-- cell__before
WITH
-- The same funnel for the other period
before AS (
  SELECT CAST(NULL AS INTEGER) AS position, CAST(NULL AS BIGINT) AS actors WHERE false
)
SELECT * FROM before;

-- cell__breakdown
WITH
-- Made by statistics from the outputs above: the figures as they came out
breakdown AS (
  SELECT CAST("value" AS VARCHAR) AS "value", CAST("position" AS BIGINT) AS "position", CAST("step" AS VARCHAR) AS "step", CAST("actors" AS BIGINT) AS "actors", CAST("rate_from_start" AS DOUBLE) AS "rate_from_start", CAST("rate_low" AS DOUBLE) AS "rate_low", CAST("rate_high" AS DOUBLE) AS "rate_high", CAST("rate_from_previous" AS DOUBLE) AS "rate_from_previous", CAST("small" AS BOOLEAN) AS "small"
  FROM (SELECT NULL AS "value", NULL AS "position", NULL AS "step", NULL AS "actors", NULL AS "rate_from_start", NULL AS "rate_low", NULL AS "rate_high", NULL AS "rate_from_previous", NULL AS "small") AS none
  WHERE false
)
SELECT * FROM breakdown;

-- cell__differences
WITH
-- Made by statistics from the outputs above: the figures as they came out
differences AS (
  SELECT CAST("position" AS BIGINT) AS "position", CAST("step" AS VARCHAR) AS "step", CAST("statistic" AS DOUBLE) AS "statistic", CAST("degrees" AS BIGINT) AS "degrees", CAST("p_value" AS DOUBLE) AS "p_value", CAST("p_adjusted" AS DOUBLE) AS "p_adjusted", CAST("small" AS BOOLEAN) AS "small"
  FROM (SELECT NULL AS "position", NULL AS "step", NULL AS "statistic", NULL AS "degrees", NULL AS "p_value", NULL AS "p_adjusted", NULL AS "small") AS none
  WHERE false
)
SELECT * FROM differences;

-- cell__change
WITH
-- Made by statistics from the outputs above: the figures as they came out
change AS (
  SELECT CAST("position" AS BIGINT) AS "position", CAST("factor" AS VARCHAR) AS "factor", CAST("before" AS DOUBLE) AS "before", CAST("after" AS DOUBLE) AS "after", CAST("effect" AS DOUBLE) AS "effect", CAST("share" AS DOUBLE) AS "share"
  FROM (SELECT NULL AS "position", NULL AS "factor", NULL AS "before", NULL AS "after", NULL AS "effect", NULL AS "share") AS none
  WHERE false
)
SELECT * FROM change;
