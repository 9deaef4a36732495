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
  WHERE place <= 200 OR event IN ('view', 'cart', 'checkout', 'purchase')
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
  SELECT * FROM (VALUES ('view', 1), ('cart', 2), ('checkout', 3), ('purchase', 4)) AS codes (event, code)
),
-- 发生过第二步的用户
further AS (
  SELECT DISTINCT actor
  FROM input
  JOIN codes USING (event)
  WHERE code = 2
    AND actor IS NOT NULL
    AND "time" BETWEEN TIMESTAMP '0001-01-01 00:00:00' AND TIMESTAMP '9999-12-31 23:59:59.999999'
),
-- 每位用户一个排好序的事件列表：微秒数乘以 16，再加步骤序号
logs AS (
  SELECT actor, list_sort(list(epoch_us("time") * 16 + code)) AS log
  FROM input
  JOIN codes USING (event)
  WHERE actor IS NOT NULL
    AND "time" BETWEEN TIMESTAMP '0001-01-01 00:00:00' AND TIMESTAMP '9999-12-31 23:59:59.999999'
    AND actor IN (SELECT actor FROM further)
  GROUP BY actor
),
-- 把每个列表走一遍：能按时到达各步的最晚起点，以及首次到达该步的事件
depths AS (
  SELECT actor, log, list_reduce(
      list_transform(log, lambda e: {'e': e, 'same': 0::BIGINT, 's1': NULL::BIGINT, 's2': NULL::BIGINT, 's3': NULL::BIGINT, 's4': NULL::BIGINT, 'r1': NULL::BIGINT, 'r2': NULL::BIGINT, 'r3': NULL::BIGINT, 'r4': NULL::BIGINT}),
      lambda s, x: {
        'e': x.e,
        'same': CASE WHEN x.e = s.e AND (x.e & 15) < 15 THEN s.same + 1 ELSE s.same END,
        's1': CASE WHEN (x.e & 15) = 1 THEN x.e ELSE s."s1" END,
        's2': CASE WHEN (x.e & 15) = 2 AND x.e - s."s1" <= 2764800000015 THEN s."s1" ELSE s."s2" END,
        's3': CASE WHEN (x.e & 15) = 3 AND x.e - s."s2" <= 2764800000015 THEN s."s2" ELSE s."s3" END,
        's4': CASE WHEN (x.e & 15) = 4 AND x.e - s."s3" <= 2764800000015 THEN s."s3" ELSE s."s4" END,
        'r1': CASE WHEN s."r1" IS NULL AND (x.e & 15) = 1 THEN x.e ELSE s."r1" END,
        'r2': CASE WHEN s."r2" IS NULL AND (x.e & 15) = 2 AND x.e - s."s1" <= 2764800000015 THEN x.e ELSE s."r2" END,
        'r3': CASE WHEN s."r3" IS NULL AND (x.e & 15) = 3 AND x.e - s."s2" <= 2764800000015 THEN x.e ELSE s."r3" END,
        'r4': CASE WHEN s."r4" IS NULL AND (x.e & 15) = 4 AND x.e - s."s3" <= 2764800000015 THEN x.e ELSE s."r4" END
      },
      {'e': NULL::BIGINT, 'same': 0::BIGINT, 's1': NULL::BIGINT, 's2': NULL::BIGINT, 's3': NULL::BIGINT, 's4': NULL::BIGINT, 'r1': NULL::BIGINT, 'r2': NULL::BIGINT, 'r3': NULL::BIGINT, 'r4': NULL::BIGINT}
    ) AS z
  FROM logs
),
-- 从计入的那次进入起再走一遍，每一步都取最早的一次
walked AS (
  SELECT actor, z."same" AS same, z."s1" AS last_start,
    list_reduce(
      list_transform(CASE
        WHEN z."r2" IS NULL THEN list_filter([z."r1"], lambda e: e IS NOT NULL)
        ELSE list_filter(log, lambda e: e >= (coalesce(z."r4", z."r3", z."r2") - (coalesce(z."r4", z."r3", z."r2") & 15)) - 2764800000000)
      END, lambda e: {'e': e, 'same': 0::BIGINT, 't1': NULL::BIGINT, 't2': NULL::BIGINT, 't3': NULL::BIGINT, 't4': NULL::BIGINT}),
      lambda s, x: {
        'e': x.e,
        'same': CASE WHEN x.e = s.e AND (x.e & 15) < 15 THEN s.same + 1 ELSE s.same END,
        't1': CASE WHEN s."t1" IS NULL AND (x.e & 15) = 1 THEN x.e ELSE s."t1" END,
        't2': CASE WHEN s."t2" IS NULL AND s."t1" IS NOT NULL AND (x.e & 15) = 2 AND x.e - s."t1" <= 2764800000015 THEN x.e ELSE s."t2" END,
        't3': CASE WHEN s."t3" IS NULL AND s."t2" IS NOT NULL AND (x.e & 15) = 3 AND x.e - s."t1" <= 2764800000015 THEN x.e ELSE s."t3" END,
        't4': CASE WHEN s."t4" IS NULL AND s."t3" IS NOT NULL AND (x.e & 15) = 4 AND x.e - s."t1" <= 2764800000015 THEN x.e ELSE s."t4" END
      },
      {'e': NULL::BIGINT, 'same': 0::BIGINT, 't1': NULL::BIGINT, 't2': NULL::BIGINT, 't3': NULL::BIGINT, 't4': NULL::BIGINT}
    ) AS t
  FROM depths
),
-- 从未发生第二步的用户，其最早和最晚的进入
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
-- 每位用户计入的那次进入：何时到达各步骤
attempts AS (
  SELECT
    actor,
    list_transform(list_filter([t."t1", t."t2", t."t3", t."t4"], lambda e: e IS NOT NULL), lambda e: (e - (e & 15)) // 16) AS moments,
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
-- 上文已算好，以此名称保存
attempts AS (
  SELECT * FROM "cell__attempts"
),
-- 按顺序排列的步骤
positions AS (
  SELECT * FROM (VALUES (1, 'view'), (2, 'cart'), (3, 'checkout'), (4, 'purchase')) AS positions (position, step)
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
  SELECT * FROM (VALUES (1, 'view'), (2, 'cart'), (3, 'checkout'), (4, 'purchase')) AS positions (position, step)
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
      count(*) FILTER (WHERE NOT (len(moments) = 4) AND open_since + 172800000000 > epoch_us(last_time))
        AS open_actors,
      count(*) FILTER (WHERE moments[1] + 172800000000 <= epoch_us(last_time)) AS mature_actors,
      count(*) FILTER (WHERE moments[1] + 172800000000 <= epoch_us(last_time) AND len(moments) = 4) AS mature_converted,
      median((moments[len(moments)] - moments[1]) / 1e6) FILTER (WHERE len(moments) = 4)
        AS median_total_seconds
    FROM attempts
    CROSS JOIN (SELECT last_time FROM span)
  )
)
SELECT * FROM health;
