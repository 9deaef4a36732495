-- cell__events
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    nullif("visitor", '') AS "actor",
    "action" AS "event",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "session",
    "device" AS "column_1",
    "price" AS "column_2"
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
    "device" AS "column_1",
    "price" AS "column_2"
  FROM "data"
),
-- One sorted list of events for each user: microseconds, then a bit for every step the event is not
logs AS (
  SELECT actor, list_sort(list((us - 1420070400000000) * 16 + lacking)) AS log
  FROM (
    SELECT hash(input.actor) AS actor, epoch_us("time") AS us, CASE WHEN (event = 'view' AND "column_1" IS DISTINCT FROM 'tablet') THEN 0 ELSE 8 END + CASE WHEN (event = 'cart' AND coalesce("column_2" >= 20, false)) THEN 0 ELSE 4 END + CASE WHEN (event = 'checkout') THEN 0 ELSE 2 END + CASE WHEN (event = 'search') THEN 0 ELSE 1 END AS lacking
    FROM input
    WHERE actor IS NOT NULL
    AND epoch_us("time") BETWEEN (-16594328109481984) AND 19434468909481984
  )
  WHERE lacking < 15
  GROUP BY actor
  HAVING bool_or(lacking & 14 <> 14)
),
-- Walk each list forwards: the latest start from which each step is reached
depths AS (
  SELECT actor, log, list_reduce(
      list_transform(log, lambda e: {'e': e, 'level': CAST(NULL AS BIGINT), 'b1': CAST(NULL AS BIGINT), 'l1': CAST(NULL AS BIGINT), 'b2': CAST(NULL AS BIGINT), 'l2': CAST(NULL AS BIGINT), 'b3': CAST(NULL AS BIGINT), 'l3': CAST(NULL AS BIGINT), 'm': CAST(NULL AS BIGINT), 'p': CAST(NULL AS BIGINT)}),
      lambda s, x: {
        'e': x.e,
        'level': x.level,
        'b1': (CASE WHEN (x.e & 8 = 0) THEN (x.e >> 4) WHEN (x.e & 1 = 0) THEN NULL ELSE s."b1" END),
        'l1': (CASE WHEN (x.e & 8 = 0) THEN (x.e >> 4) WHEN (x.e & 1 = 0) THEN NULL ELSE s."l1" END),
        'b2': (CASE WHEN coalesce(x.e & 4 = 0 AND (x.e >> 4) - s."b1" <= 604800000000 AND (x.e >> 4) - s."l1" <= 2400000000, false) THEN s."b1" WHEN false THEN NULL ELSE s."b2" END),
        'l2': (CASE WHEN coalesce(x.e & 4 = 0 AND (x.e >> 4) - s."b1" <= 604800000000 AND (x.e >> 4) - s."l1" <= 2400000000, false) THEN (x.e >> 4) WHEN false THEN NULL ELSE s."l2" END),
        'b3': (CASE WHEN coalesce(x.e & 2 = 0 AND (x.e >> 4) - s."b2" <= 604800000000 AND (x.e >> 4) - s."l2" <= 2400000000, false) THEN s."b2" WHEN false THEN NULL ELSE s."b3" END),
        'l3': (CASE WHEN coalesce(x.e & 2 = 0 AND (x.e >> 4) - s."b2" <= 604800000000 AND (x.e >> 4) - s."l2" <= 2400000000, false) THEN (x.e >> 4) WHEN false THEN NULL ELSE s."l3" END),
        'm': greatest(s."m", CASE WHEN coalesce(x.e & 2 = 0 AND (x.e >> 4) - s."b2" <= 604800000000 AND (x.e >> 4) - s."l2" <= 2400000000, false) THEN 3 WHEN coalesce(x.e & 4 = 0 AND (x.e >> 4) - s."b1" <= 604800000000 AND (x.e >> 4) - s."l1" <= 2400000000, false) THEN 2 WHEN (x.e & 8 = 0) THEN 1 END),
        'p': coalesce(s."p", 0) + 1
      },
      {'e': CAST(NULL AS BIGINT), 'level': CAST(NULL AS BIGINT), 'b1': CAST(NULL AS BIGINT), 'l1': CAST(NULL AS BIGINT), 'b2': CAST(NULL AS BIGINT), 'l2': CAST(NULL AS BIGINT), 'b3': CAST(NULL AS BIGINT), 'l3': CAST(NULL AS BIGINT), 'm': CAST(NULL AS BIGINT), 'p': CAST(NULL AS BIGINT)}
    ) AS z
  FROM logs
),
-- Walk each list for the attempt that counts
walked AS (
  SELECT actor, level, open_since, duplicates,
    list_reduce(
      list_transform(list_reverse(rest), lambda e: {'e': e, 'level': CAST(level AS BIGINT), 'c1': CAST(NULL AS BIGINT[]), 'c2': CAST(NULL AS BIGINT[]), 'c3': CAST(NULL AS BIGINT[])}),
      lambda s, x: {
        'e': x.e,
        'level': x.level,
        'c1': coalesce(CASE WHEN x.e & 8 = 0 THEN CASE WHEN x.level = 1 THEN [(x.e >> 4)] WHEN x.level > 1 AND s."c2"[1] - (x.e >> 4) <= 2400000000 AND s."c2"[-1] - (x.e >> 4) <= 604800000000 AND s."c2" IS NOT NULL THEN list_concat([(x.e >> 4)], s."c2") END END, s."c1"),
        'c2': coalesce(CASE WHEN x.e & 4 = 0 THEN CASE WHEN x.level = 2 THEN [(x.e >> 4)] WHEN x.level > 2 AND s."c3"[1] - (x.e >> 4) <= 2400000000 AND s."c3" IS NOT NULL THEN list_concat([(x.e >> 4)], s."c3") END END, CASE WHEN NOT (x.e & 1 = 0) THEN s."c2" END),
        'c3': coalesce(CASE WHEN x.e & 2 = 0 THEN CASE WHEN x.level = 3 THEN [(x.e >> 4)] END END, CASE WHEN NOT false THEN s."c3" END)
      },
      {'e': CAST(NULL AS BIGINT), 'level': CAST(NULL AS BIGINT), 'c1': CAST(NULL AS BIGINT[]), 'c2': CAST(NULL AS BIGINT[]), 'c3': CAST(NULL AS BIGINT[])}
    ) AS z
  FROM (
    SELECT
      actor,
      coalesce(z."m", 0) AS level,
      greatest(z."b1", z."b2") AS open_since,
      len(list_filter(list_zip(list_filter(log, lambda e: e & 15 < 15)[2 :], list_filter(log, lambda e: e & 15 < 15)), lambda pair: pair[1] = pair[2])) AS duplicates,
      log AS rest
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
  SELECT * FROM (VALUES (1, 'View'), (2, 'Dear cart'), (3, 'checkout')) AS positions (position, step)
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
  SELECT * FROM (VALUES (1, 'View'), (2, 'Dear cart'), (3, 'checkout')) AS positions (position, step)
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
    "device" AS "column_1",
    "price" AS "column_2"
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
-- The columns under the names this analysis uses
input AS (
  SELECT
    nullif("visitor", '') AS "actor",
    "action" AS "event",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "session",
    "device" AS "column_1",
    "price" AS "column_2"
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
  SELECT * FROM (VALUES (1, 'View'), (2, 'Dear cart'), (3, 'checkout')) AS positions (position, step)
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
    epoch_us(period + INTERVAL 1 DAY) + 604800000000 <= epoch_us(last_time) AS mature
  FROM (
    SELECT period, position, step, count(*) FILTER (WHERE depth >= position) AS actors,
      count(*) AS entered
    FROM (
      SELECT
        CAST(date_trunc('day', make_timestamp(moments[1])) AS DATE) AS period,
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
-- The steps in their order
positions AS (
  SELECT * FROM (VALUES (1, 'View'), (2, 'Dear cart'), (3, 'checkout')) AS positions (position, step)
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
-- The columns under the names this analysis uses
input AS (
  SELECT
    nullif("visitor", '') AS "actor",
    "action" AS "event",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "session",
    "device" AS "column_1",
    "price" AS "column_2"
  FROM "data"
),
-- Computed above, kept under this name
attempts AS (
  SELECT * FROM "cell__attempts"
),
-- The steps in their order
positions AS (
  SELECT * FROM (VALUES (1, 'View'), (2, 'Dear cart'), (3, 'checkout')) AS positions (position, step)
),
-- The value of each attempt
valued AS (
  SELECT attempts.actor, moments[1] AS began, min(CAST("column_1" AS VARCHAR)) AS value,
    len(moments) AS depth
  FROM input
  JOIN attempts ON hash(input.actor) = attempts.actor
  WHERE len(moments) >= 1
    AND epoch_us("time") = moments[len(moments)]
    AND CASE len(moments) WHEN 1 THEN (event = 'view' AND "column_1" IS DISTINCT FROM 'tablet') WHEN 2 THEN (event = 'cart' AND coalesce("column_2" >= 20, false)) WHEN 3 THEN (event = 'checkout') ELSE false END
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
    CASE WHEN place <= 8 THEN value END AS value,
    CASE
      WHEN depth < 1 THEN 'unreached'
      WHEN value IS NULL THEN 'none'
      WHEN place <= 8 THEN 'value'
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
  FROM (VALUES
    ('phone', 1, 'View', 120, 1, 0.9689808335812963e0, 1, NULL, FALSE),
    ('phone', 2, 'Dear cart', 63, 0.525e0, 0.4362699530582483e0, 0.6121790886208165e0, 0.525e0, FALSE),
    ('phone', 3, 'checkout', 16, 0.13333333333333333e0, 0.08376608962687307e0, 0.20564796574684283e0, 0.25396825396825395e0, FALSE),
    ('desktop', 1, 'View', 102, 1, 0.9637055378535367e0, 1, NULL, FALSE),
    ('desktop', 2, 'Dear cart', 48, 0.47058823529411764e0, 0.37655914505951693e0, 0.5667522938902749e0, 0.47058823529411764e0, FALSE),
    ('desktop', 3, 'checkout', 26, 0.2549019607843137e0, 0.18029658418266672e0, 0.3472987403989328e0, 0.5416666666666666e0, FALSE),
    ('(none)', 1, 'View', 10, 1, 0.7224672001371106e0, 1, NULL, TRUE),
    ('(none)', 2, 'Dear cart', 7, 0.7e0, 0.39677814746114526e0, 0.892208732593699e0, 0.7e0, TRUE),
    ('(none)', 3, 'checkout', 5, 0.5e0, 0.23659309051256389e0, 0.7634069094874361e0, 0.7142857142857143e0, TRUE)
  ) AS computed("value", "position", "step", "actors", "rate_from_start", "rate_low", "rate_high", "rate_from_previous", "small")
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
