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
    CAST(NULL AS VARCHAR) AS "session"
  FROM "data"
),
-- One sorted list of events for each user: microseconds, then a bit for every step the event is not
logs AS (
  SELECT actor, list_sort(list((us - 1420070400000000) * 16 + lacking)) AS log
  FROM (
    SELECT actor, us, bit_and(lacking) AS lacking
    FROM (
    SELECT hash(input.actor) AS actor, epoch_us("time") AS us, CASE WHEN (event = 'view') THEN 0 ELSE 8 END + CASE WHEN (event = 'cart') THEN 0 ELSE 4 END + CASE WHEN (event = 'checkout') THEN 0 ELSE 2 END + CASE WHEN (event = 'search') THEN 0 ELSE 1 END AS lacking
    FROM input
    WHERE actor IS NOT NULL
    AND epoch_us("time") BETWEEN (-16594328109481984) AND 19434468909481984
    )
    GROUP BY actor, us
  )

  GROUP BY actor
  HAVING bool_or(lacking & 14 <> 14)
),
-- Walk each list for the attempt that counts
walked AS (
  SELECT actor, len(list_filter(list_zip(list_filter(log, lambda e: e & 15 < 15)[2 :], list_filter(log, lambda e: e & 15 < 15)), lambda pair: pair[1] = pair[2])) AS duplicates, list_reduce(
      list_transform(log, lambda e: {'e': e, 'level': CAST(NULL AS BIGINT), 'c1': CAST(NULL AS BIGINT[]), 'c2': CAST(NULL AS BIGINT[]), 'c3': CAST(NULL AS BIGINT[]), 'm': CAST(NULL AS BIGINT), 't': CAST(NULL AS BIGINT), 'h': CAST(NULL AS BIGINT)}),
      lambda s, x: {
        'e': x.e,
        'level': x.level,
        'c1': CASE WHEN s."h" IS NOT NULL THEN s."c1" WHEN (CASE WHEN coalesce(s."m", 0) = 1 AND x.e & 4 = 0 THEN 2 WHEN coalesce(s."m", 0) = 2 AND x.e & 2 = 0 THEN 3 WHEN x.e & 8 = 0 THEN 1 WHEN x.e & 4 = 0 THEN 2 WHEN x.e & 2 = 0 THEN 3 ELSE 0 END) = 1 THEN [(x.e >> 4)] ELSE s."c1" END,
        'c2': CASE WHEN s."h" IS NOT NULL THEN s."c2" WHEN ((CASE WHEN coalesce(s."m", 0) = 1 AND x.e & 4 = 0 THEN 2 WHEN coalesce(s."m", 0) = 2 AND x.e & 2 = 0 THEN 3 WHEN x.e & 8 = 0 THEN 1 WHEN x.e & 4 = 0 THEN 2 WHEN x.e & 2 = 0 THEN 3 ELSE 0 END) = 2 AND coalesce(s."m", 0) < 2 AND (x.e >> 4) - s."c1"[1] <= 604800000000) THEN list_concat(s."c1", [(x.e >> 4)]) ELSE s."c2" END,
        'c3': CASE WHEN s."h" IS NOT NULL THEN s."c3" WHEN ((CASE WHEN coalesce(s."m", 0) = 1 AND x.e & 4 = 0 THEN 2 WHEN coalesce(s."m", 0) = 2 AND x.e & 2 = 0 THEN 3 WHEN x.e & 8 = 0 THEN 1 WHEN x.e & 4 = 0 THEN 2 WHEN x.e & 2 = 0 THEN 3 ELSE 0 END) = 3 AND coalesce(s."m", 0) < 3 AND (x.e >> 4) - s."c2"[1] <= 604800000000) THEN list_concat(s."c2", [(x.e >> 4)]) ELSE s."c3" END,
        'm': CASE WHEN s."h" IS NULL THEN greatest(coalesce(s."m", 0), CASE WHEN ((CASE WHEN coalesce(s."m", 0) = 1 AND x.e & 4 = 0 THEN 2 WHEN coalesce(s."m", 0) = 2 AND x.e & 2 = 0 THEN 3 WHEN x.e & 8 = 0 THEN 1 WHEN x.e & 4 = 0 THEN 2 WHEN x.e & 2 = 0 THEN 3 ELSE 0 END) = 3 AND coalesce(s."m", 0) < 3 AND (x.e >> 4) - s."c2"[1] <= 604800000000) THEN 3 WHEN ((CASE WHEN coalesce(s."m", 0) = 1 AND x.e & 4 = 0 THEN 2 WHEN coalesce(s."m", 0) = 2 AND x.e & 2 = 0 THEN 3 WHEN x.e & 8 = 0 THEN 1 WHEN x.e & 4 = 0 THEN 2 WHEN x.e & 2 = 0 THEN 3 ELSE 0 END) = 2 AND coalesce(s."m", 0) < 2 AND (x.e >> 4) - s."c1"[1] <= 604800000000) THEN 2 WHEN (CASE WHEN coalesce(s."m", 0) = 1 AND x.e & 4 = 0 THEN 2 WHEN coalesce(s."m", 0) = 2 AND x.e & 2 = 0 THEN 3 WHEN x.e & 8 = 0 THEN 1 WHEN x.e & 4 = 0 THEN 2 WHEN x.e & 2 = 0 THEN 3 ELSE 0 END) = 1 THEN 1 ELSE 0 END) ELSE s."m" END,
        't': (CASE WHEN coalesce(s."m", 0) = 1 AND x.e & 4 = 0 THEN 2 WHEN coalesce(s."m", 0) = 2 AND x.e & 2 = 0 THEN 3 WHEN x.e & 8 = 0 THEN 1 WHEN x.e & 4 = 0 THEN 2 WHEN x.e & 2 = 0 THEN 3 ELSE 0 END),
        'h': coalesce(s."h", CASE WHEN coalesce(s."m", 0) >= 1 AND (CASE WHEN coalesce(s."m", 0) = 1 AND x.e & 4 = 0 THEN 2 WHEN coalesce(s."m", 0) = 2 AND x.e & 2 = 0 THEN 3 WHEN x.e & 8 = 0 THEN 1 WHEN x.e & 4 = 0 THEN 2 WHEN x.e & 2 = 0 THEN 3 ELSE 0 END) = 0 THEN coalesce(s."m", 0) WHEN coalesce(s."m", 0) >= 2 AND (CASE WHEN coalesce(s."m", 0) = 1 AND x.e & 4 = 0 THEN 2 WHEN coalesce(s."m", 0) = 2 AND x.e & 2 = 0 THEN 3 WHEN x.e & 8 = 0 THEN 1 WHEN x.e & 4 = 0 THEN 2 WHEN x.e & 2 = 0 THEN 3 ELSE 0 END) = 1 THEN coalesce(s."m", 0) WHEN (CASE WHEN coalesce(s."m", 0) = 1 AND x.e & 4 = 0 THEN 2 WHEN coalesce(s."m", 0) = 2 AND x.e & 2 = 0 THEN 3 WHEN x.e & 8 = 0 THEN 1 WHEN x.e & 4 = 0 THEN 2 WHEN x.e & 2 = 0 THEN 3 ELSE 0 END) > 1 AND (CASE WHEN coalesce(s."m", 0) = 1 AND x.e & 4 = 0 THEN 2 WHEN coalesce(s."m", 0) = 2 AND x.e & 2 = 0 THEN 3 WHEN x.e & 8 = 0 THEN 1 WHEN x.e & 4 = 0 THEN 2 WHEN x.e & 2 = 0 THEN 3 ELSE 0 END) <= coalesce(s."m", 0) THEN CASE WHEN s."t" BETWEEN 1 AND coalesce(s."m", 0) THEN s."t" ELSE coalesce(s."m", 0) END WHEN coalesce(s."m", 0) >= 1 AND (CASE WHEN coalesce(s."m", 0) = 1 AND x.e & 4 = 0 THEN 2 WHEN coalesce(s."m", 0) = 2 AND x.e & 2 = 0 THEN 3 WHEN x.e & 8 = 0 THEN 1 WHEN x.e & 4 = 0 THEN 2 WHEN x.e & 2 = 0 THEN 3 ELSE 0 END) > coalesce(s."m", 0) + 1 THEN coalesce(s."m", 0) WHEN ((CASE WHEN coalesce(s."m", 0) = 1 AND x.e & 4 = 0 THEN 2 WHEN coalesce(s."m", 0) = 2 AND x.e & 2 = 0 THEN 3 WHEN x.e & 8 = 0 THEN 1 WHEN x.e & 4 = 0 THEN 2 WHEN x.e & 2 = 0 THEN 3 ELSE 0 END) = 3 AND coalesce(s."m", 0) < 3 AND (x.e >> 4) - s."c2"[1] <= 604800000000) THEN 3 END)
      },
      {'e': CAST(NULL AS BIGINT), 'level': CAST(NULL AS BIGINT), 'c1': CAST(NULL AS BIGINT[]), 'c2': CAST(NULL AS BIGINT[]), 'c3': CAST(NULL AS BIGINT[]), 'm': CAST(NULL AS BIGINT), 't': CAST(NULL AS BIGINT), 'h': CAST(NULL AS BIGINT)}
    ) AS z
  FROM logs
),
-- Each user’s attempt that counts: when it reached each step
attempts AS (
  SELECT
    actor,
    list_transform(
      coalesce(CASE coalesce(z."h", z."m") WHEN 1 THEN z."c1" WHEN 2 THEN z."c2" WHEN 3 THEN z."c3" END, []),
      lambda us: us + 1420070400000000
    ) AS moments,
    CASE WHEN z."h" IS NULL THEN z."c1"[1] END + 1420070400000000 AS open_since,
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
      count(*) FILTER (WHERE NOT (len(moments) = 3) AND NOT (open_since + 604800000000 <= epoch_us(last_time)))
        AS open_actors,
      count(*) FILTER (WHERE moments[1] + 604800000000 <= epoch_us(last_time)) AS mature_actors,
      count(*) FILTER (WHERE moments[1] + 604800000000 <= epoch_us(last_time) AND len(moments) = 3) AS mature_converted,
      median((moments[len(moments)] - moments[1]) / 1e6) FILTER (WHERE len(moments) = 3) AS median_total_seconds,
      quantile_cont((moments[len(moments)] - moments[1]) / 1e6, 0.9) FILTER (WHERE len(moments) = 3) AS p90_total_seconds
    FROM attempts
    CROSS JOIN (SELECT last_time FROM span)
  )
)
SELECT * FROM health;

-- cell__trend
WITH
-- The steps in their order
positions AS (
  SELECT * FROM (VALUES (1, 'view'), (2, 'cart'), (3, 'checkout')) AS positions (position, step)
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
  SELECT * FROM (VALUES (1, 'view'), (2, 'cart'), (3, 'checkout')) AS positions (position, step)
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
  WHERE len(moments) BETWEEN 1 AND 2 AND (done >> (len(moments) + 1)) & 1 = 1
  GROUP BY len(moments)
  ORDER BY position
)
SELECT * FROM missed;

-- cell__groups
WITH
-- The steps in their order
positions AS (
  SELECT * FROM (VALUES (1, 'view'), (2, 'cart'), (3, 'checkout')) AS positions (position, step)
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
