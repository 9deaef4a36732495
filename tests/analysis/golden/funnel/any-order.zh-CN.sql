-- cell__events
WITH
-- 把数据列换成本分析所用的名称
input AS (
  SELECT
    nullif("visitor", '') AS "actor",
    "action" AS "event",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time"
  FROM "data"
),
-- 数据中有哪些事件，按出现次数从多到少
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
  WHERE place <= 200 OR event IN ('cart', 'view', 'search')
  ORDER BY place
)
SELECT * FROM events;

-- cell__attempts
WITH
-- 把数据列换成本分析所用的名称
input AS (
  SELECT
    nullif("visitor", '') AS "actor",
    "action" AS "event",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time"
  FROM "data"
),
-- 各步骤对应的事件，附其首次出现的步骤序号
codes AS (
  SELECT * FROM (VALUES ('cart', 1), ('view', 2), ('search', 3)) AS codes (event, code)
),
-- 每位用户一个排好序的事件列表：微秒数乘以 16，再加步骤序号
logs AS (
  SELECT actor, list_sort(list(epoch_us("time") * 16 + code)) AS log
  FROM input
  JOIN codes USING (event)
  WHERE actor IS NOT NULL
    AND "time" BETWEEN TIMESTAMP '0001-01-01 00:00:00' AND TIMESTAMP '9999-12-31 23:59:59.999999'
  GROUP BY actor
),
-- 把每个列表走一遍：能按时到达各步的最晚起点，以及首次到达该步的事件
depths AS (
  SELECT actor, log, list_reduce(
      list_transform(log, lambda e: {'e': e, 'same': 0::BIGINT, 'l1': NULL::BIGINT, 'l2': NULL::BIGINT, 'l3': NULL::BIGINT, 'u': NULL::BIGINT, 'm': NULL::BIGINT, 'r': NULL::BIGINT}),
      lambda s, x: {
        'e': x.e,
        'same': CASE WHEN x.e = s.e AND (x.e & 15) < 15 THEN s.same + 1 ELSE s.same END,
        'l1': CASE WHEN (x.e & 15) = 1 THEN (x.e - (x.e & 15)) ELSE s."l1" END,
        'l2': CASE WHEN (x.e & 15) = 2 THEN (x.e - (x.e & 15)) ELSE s."l2" END,
        'l3': CASE WHEN (x.e & 15) = 3 THEN (x.e - (x.e & 15)) ELSE s."l3" END,
        'u': (x.e - (x.e & 15)),
        'm': CASE WHEN (x.e - (x.e & 15)) - ((x.e - (x.e & 15))) <= 1382400000000 AND CAST(coalesce((x.e - (x.e & 15)) - CASE WHEN (x.e & 15) = 1 THEN (x.e - (x.e & 15)) ELSE s."l1" END <= 1382400000000, false) AS BIGINT) + CAST(coalesce((x.e - (x.e & 15)) - CASE WHEN (x.e & 15) = 2 THEN (x.e - (x.e & 15)) ELSE s."l2" END <= 1382400000000, false) AS BIGINT) + CAST(coalesce((x.e - (x.e & 15)) - CASE WHEN (x.e & 15) = 3 THEN (x.e - (x.e & 15)) ELSE s."l3" END <= 1382400000000, false) AS BIGINT) > coalesce(s."m", 0) THEN CAST(coalesce((x.e - (x.e & 15)) - CASE WHEN (x.e & 15) = 1 THEN (x.e - (x.e & 15)) ELSE s."l1" END <= 1382400000000, false) AS BIGINT) + CAST(coalesce((x.e - (x.e & 15)) - CASE WHEN (x.e & 15) = 2 THEN (x.e - (x.e & 15)) ELSE s."l2" END <= 1382400000000, false) AS BIGINT) + CAST(coalesce((x.e - (x.e & 15)) - CASE WHEN (x.e & 15) = 3 THEN (x.e - (x.e & 15)) ELSE s."l3" END <= 1382400000000, false) AS BIGINT) ELSE s."m" END,
        'r': CASE WHEN (x.e - (x.e & 15)) - ((x.e - (x.e & 15))) <= 1382400000000 AND CAST(coalesce((x.e - (x.e & 15)) - CASE WHEN (x.e & 15) = 1 THEN (x.e - (x.e & 15)) ELSE s."l1" END <= 1382400000000, false) AS BIGINT) + CAST(coalesce((x.e - (x.e & 15)) - CASE WHEN (x.e & 15) = 2 THEN (x.e - (x.e & 15)) ELSE s."l2" END <= 1382400000000, false) AS BIGINT) + CAST(coalesce((x.e - (x.e & 15)) - CASE WHEN (x.e & 15) = 3 THEN (x.e - (x.e & 15)) ELSE s."l3" END <= 1382400000000, false) AS BIGINT) > coalesce(s."m", 0) THEN x.e ELSE s."r" END
      },
      {'e': NULL::BIGINT, 'same': 0::BIGINT, 'l1': NULL::BIGINT, 'l2': NULL::BIGINT, 'l3': NULL::BIGINT, 'u': NULL::BIGINT, 'm': NULL::BIGINT, 'r': NULL::BIGINT}
    ) AS z
  FROM logs
),
-- 从计入的那次进入起，窗口之内的事件
seen AS (
  SELECT actor, log, duplicates, open_since, start,
    list_filter(log, lambda e: e >= start AND (e - (e & 15)) - (start - (start & 15)) <= 1382400000000) AS seen
  FROM (
    SELECT actor, log, z."same" AS duplicates, z."u" AS open_since, list_filter(log, lambda e: e >= (z."r" - (z."r" & 15)) - 1382400000000)[1] AS start
    FROM depths
  )
),
-- 每位用户计入的那次进入：何时到达各步骤
attempts AS (
  SELECT
    actor,
    CASE WHEN start IS NULL THEN [] ELSE list_transform(list_sort(list_concat(list_concat(list_filter(seen, lambda e: (e & 15) = 1)[1 : 1], list_filter(seen, lambda e: (e & 15) = 2)[1 : 1]), list_filter(seen, lambda e: (e & 15) = 3)[1 : 1])), lambda e: (e - (e & 15)) // 16) END AS moments,
    (open_since - (open_since & 15)) // 16 AS open_since,
    duplicates
  FROM seen
)
SELECT * FROM attempts;

-- cell
WITH
-- 上文已算好，以此名称保存
attempts AS (
  SELECT * FROM "cell__attempts"
),
-- 按顺序排列的步骤
positions AS (
  SELECT * FROM (VALUES (1, '完成 1 步'), (2, '完成 2 步'), (3, '完成 3 步')) AS positions (position, step)
),
-- 每次进入到达的每一步各一行，附距上一步的秒数
reached AS (
  SELECT
    position,
    (moments[position] - moments[position - 1]) / 1e6 AS seconds
  FROM (
    SELECT moments, CAST(unnest(range(1, len(moments) + 1)) AS INTEGER) AS position
    FROM attempts
  )
),
-- 各步骤的人数、比例，以及距上一步用时的中位数
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
-- 上文已算好，以此名称保存
attempts AS (
  SELECT * FROM "cell__attempts"
),
-- 按顺序排列的步骤
positions AS (
  SELECT * FROM (VALUES (1, '完成 1 步'), (2, '完成 2 步'), (3, '完成 3 步')) AS positions (position, step)
),
-- 每次进入到达的每一步各一行，附距上一步的秒数
reached AS (
  SELECT
    position,
    (moments[position] - moments[position - 1]) / 1e6 AS seconds
  FROM (
    SELECT moments, CAST(unnest(range(1, len(moments) + 1)) AS INTEGER) AS position
    FROM attempts
  )
),
-- 步骤之间用了多久
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
-- 把数据列换成本分析所用的名称
input AS (
  SELECT
    nullif("visitor", '') AS "actor",
    "action" AS "event",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time"
  FROM "data"
),
-- 上文已算好，以此名称保存
attempts AS (
  SELECT * FROM "cell__attempts"
),
-- 各行是否齐全，数据截至何时
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
-- 采信这些数字之前需要知道的情况
health AS (
  SELECT *
  FROM span
  CROSS JOIN (
    SELECT
      count(*) FILTER (WHERE len(moments) > 0) AS entered,
      count(*) FILTER (WHERE len(moments) = 0) AS without_start,
      CAST(coalesce(sum(duplicates), 0) AS BIGINT) AS duplicates,
      count(*) FILTER (WHERE NOT (len(moments) = 3) AND open_since + 86400000000 > epoch_us(last_time))
        AS open_actors,
      count(*) FILTER (WHERE moments[1] + 86400000000 <= epoch_us(last_time)) AS mature_actors,
      count(*) FILTER (WHERE moments[1] + 86400000000 <= epoch_us(last_time) AND len(moments) = 3) AS mature_converted,
      median((moments[len(moments)] - moments[1]) / 1e6) FILTER (WHERE len(moments) = 3)
        AS median_total_seconds
    FROM attempts
    CROSS JOIN (SELECT last_time FROM span)
  )
)
SELECT * FROM health;
