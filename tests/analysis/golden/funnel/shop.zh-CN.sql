-- cell__events
WITH
-- 把数据列换成本分析所用的名称
input AS (
  SELECT
    nullif("visitor", '') AS "actor",
    "action" AS "event",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "session"
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
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "session"
  FROM "data"
),
-- 各步骤对应的事件，附其首次出现的步骤序号
coded AS (
  SELECT actor, us, code
  FROM (
    SELECT actor, epoch_us("time") AS us, CASE
      WHEN (event = 'view') THEN 1
      WHEN (event = 'cart') THEN 2
      WHEN (event = 'checkout') THEN 3
      WHEN (event = 'purchase') THEN 4
    END AS code
    FROM input
    WHERE actor IS NOT NULL
    AND epoch_us("time") BETWEEN (-16594328109481984) AND 19434468909481984
  )
  WHERE code IS NOT NULL
),
-- 每位用户的最早和最晚进入，以及最后一次做第二步的时间
ends AS (
  SELECT
    actor,
    min(us) FILTER (WHERE code = 1) AS first_start,
    max(us) FILTER (WHERE code = 1) AS last_start,
    max(us) FILTER (WHERE code = 2) AS last_second
  FROM coded
  GROUP BY actor
),
-- 第一步之后还做过第二步的用户，其事件只排序一次：逐个用户，从后往前
backwards AS (
  SELECT actor, who, us, code,
    who IS DISTINCT FROM lag(who) OVER () AS opens,
    lag(us) OVER () - us AS gap,
    lag(code) OVER () AS before
  FROM (
    SELECT actor, hash(actor) AS who, entry >> 4 AS us, entry & 15 AS code
    FROM (
      SELECT actor, us * 16 + code AS entry
      FROM coded
      JOIN ends USING (actor)
      WHERE last_second >= first_start
        AND CASE WHEN code = 1 THEN us BETWEEN first_start AND last_second ELSE us >= first_start END
      ORDER BY actor, entry DESC
    )
  )
),
-- 把相邻事件的间隔累加成坐标：两个事件在窗口之内，当且仅当它们的坐标在窗口之内
gaps AS (
  SELECT actor, us, code, NOT opens AND gap = 0 AND code = before AS again,
    sum(CASE WHEN opens OR gap > 172800000000 THEN 172800000001 ELSE gap END)
      OVER (ROWS UNBOUNDED PRECEDING) AS coordinate
  FROM backwards
),
-- 每次进入往后最近的路径，逐步写出，以及按时能走多深
paths AS (
  SELECT actor, again,
    CASE WHEN code = 1 THEN 1 + CAST(coalesce((coordinate - "v2_2" <= 172800000000), false) AS BIGINT) + CAST(coalesce((coordinate - "v2_3" <= 172800000000), false) AS BIGINT) + CAST(coalesce((coordinate - "v2_4" <= 172800000000), false) AS BIGINT) END AS level,
    us,
    coordinate - "v2_2" AS "d2", coordinate - "v2_3" AS "d3", coordinate - "v2_4" AS "d4"
  FROM (
    SELECT *, max(CASE WHEN code = 2 THEN coordinate END) OVER (ROWS UNBOUNDED PRECEDING) AS "v2_2",
      max(CASE WHEN code = 2 THEN "v3_3" END) OVER (ROWS UNBOUNDED PRECEDING) AS "v2_3",
      max(CASE WHEN code = 2 THEN "v3_4" END) OVER (ROWS UNBOUNDED PRECEDING) AS "v2_4"
    FROM (
    SELECT *, max(CASE WHEN code = 3 THEN coordinate END) OVER (ROWS UNBOUNDED PRECEDING) AS "v3_3",
      max(CASE WHEN code = 3 THEN "v4_4" END) OVER (ROWS UNBOUNDED PRECEDING) AS "v3_4"
    FROM (
    SELECT *, max(CASE WHEN code = 4 THEN coordinate END) OVER (ROWS UNBOUNDED PRECEDING) AS "v4_4"
    FROM gaps
    )
    )
  )
  WHERE code = 1 OR again
),
-- 每位用户走得最深的一次，同样深时取最早
best AS (
  SELECT
    actor,
    count(*) FILTER (WHERE again) AS duplicates,
    max(level * 144115188075855872 - us) AS rank,
    CAST(arg_max("d2", level * 144115188075855872 - us) FILTER (WHERE level >= 2) AS BIGINT) AS "d2",
      CAST(arg_max("d3", level * 144115188075855872 - us) FILTER (WHERE level >= 3) AS BIGINT) AS "d3",
      CAST(arg_max("d4", level * 144115188075855872 - us) FILTER (WHERE level >= 4) AS BIGINT) AS "d4"
  FROM paths
  GROUP BY actor
),
-- 每位用户计入的那次进入：何时到达各步骤
attempts AS (
  SELECT
    ends.actor,
    CASE
      WHEN first_start IS NULL THEN []
      WHEN rank IS NULL THEN [first_start]
      ELSE [((rank + 72057594037927936) // 144115188075855872) * 144115188075855872 - rank, ((rank + 72057594037927936) // 144115188075855872) * 144115188075855872 - rank + "d2", ((rank + 72057594037927936) // 144115188075855872) * 144115188075855872 - rank + "d3", ((rank + 72057594037927936) // 144115188075855872) * 144115188075855872 - rank + "d4"][1 : ((rank + 72057594037927936) // 144115188075855872)]
    END AS moments,
    last_start AS open_since,
    coalesce(duplicates, 0) AS duplicates
  FROM ends
  LEFT JOIN best USING (actor)
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
-- 各步骤的人数、比例及 95% 区间，以及距上一步的用时
steps AS (
  SELECT
    position,
    step,
    actors,
    actors / nullif(entered, 0) AS rate_from_start,
    actors / nullif(lag(actors) OVER (ORDER BY position), 0) AS rate_from_previous,
    median_seconds,
    p90_seconds,
    mean_seconds,
    CASE WHEN entered = 0 THEN NULL WHEN actors = 0 THEN 0e0 ELSE greatest(0e0, least(1e0, (actors + (1.959963984540054e0 * 1.959963984540054e0) / 2 - 1.959963984540054e0 * sqrt(actors * (entered - actors) / CAST(entered AS DOUBLE) + (1.959963984540054e0 * 1.959963984540054e0) / 4)) / (entered + (1.959963984540054e0 * 1.959963984540054e0)))) END AS rate_low,
    CASE WHEN entered = 0 THEN NULL WHEN actors = entered THEN 1e0 ELSE greatest(0e0, least(1e0, (actors + (1.959963984540054e0 * 1.959963984540054e0) / 2 + 1.959963984540054e0 * sqrt(actors * (entered - actors) / CAST(entered AS DOUBLE) + (1.959963984540054e0 * 1.959963984540054e0) / 4)) / (entered + (1.959963984540054e0 * 1.959963984540054e0)))) END AS rate_high
  FROM (
    SELECT *, first_value(actors) OVER (ORDER BY position) AS entered
    FROM (
      SELECT position, any_value(step) AS step, count(reached.position) AS actors,
        quantile_cont(seconds, 0.5) AS median_seconds,
        quantile_cont(seconds, 0.9) AS p90_seconds,
        round(avg(seconds), 6) AS mean_seconds
      FROM positions
      LEFT JOIN reached USING (position)
      GROUP BY position
    )
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

-- cell__distribution
WITH
-- 上文已算好，以此名称保存
attempts AS (
  SELECT * FROM "cell__attempts"
),
-- 按顺序排列的步骤
positions AS (
  SELECT * FROM (VALUES (1, 'view'), (2, 'cart'), (3, 'checkout'), (4, 'purchase')) AS positions (position, step)
),
-- 走完全程的用户从第一步到最后一步用了多久
totals AS (
  SELECT (moments[len(moments)] - moments[1]) / 1e6 AS seconds
  FROM attempts
  WHERE len(moments) = (SELECT max(position) FROM positions)
),
-- 同上，分组计数
distribution AS (
  SELECT
    class * width AS from_seconds,
    CASE WHEN class < 20 THEN (class + 1) * width ELSE greatest(longest, 20 * width) END AS to_seconds,
    count(seconds) AS actors
  FROM (
    SELECT class, greatest(top, 1e0) / 20 AS width, longest
    FROM (SELECT quantile_cont(seconds, 0.95) AS top, max(seconds) AS longest FROM totals)
    CROSS JOIN (SELECT unnest(range(21)) AS class)
    WHERE top IS NOT NULL
  )
  LEFT JOIN totals ON least(floor(seconds / width), 20) = class
  GROUP BY class, width, longest
  ORDER BY class
)
SELECT * FROM distribution;

-- cell__health
WITH
-- 把数据列换成本分析所用的名称
input AS (
  SELECT
    nullif("visitor", '') AS "actor",
    "action" AS "event",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "session"
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
    count(*) FILTER (WHERE actor IS NULL OR NOT coalesce(epoch_us("time") BETWEEN (-16594328109481984) AND 19434468909481984, false)) AS rows_left_out,
    count(*) FILTER (WHERE actor IS NULL) AS rows_without_actor,
    count(*) FILTER (WHERE event IS NULL) AS rows_without_event,
    count(*) FILTER (WHERE NOT coalesce(epoch_us("time") BETWEEN (-16594328109481984) AND 19434468909481984, false)) AS rows_without_time,
    min("time") FILTER (WHERE epoch_us("time") BETWEEN (-16594328109481984) AND 19434468909481984) AS first_time,
    max("time") FILTER (WHERE epoch_us("time") BETWEEN (-16594328109481984) AND 19434468909481984) AS last_time,
    coalesce(bool_and("time" = date_trunc('day', "time")) FILTER (WHERE epoch_us("time") BETWEEN (-16594328109481984) AND 19434468909481984), false) AS daily
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
      median((moments[len(moments)] - moments[1]) / 1e6) FILTER (WHERE len(moments) = 4) AS median_total_seconds,
      quantile_cont((moments[len(moments)] - moments[1]) / 1e6, 0.9) FILTER (WHERE len(moments) = 4) AS p90_total_seconds
    FROM attempts
    CROSS JOIN (SELECT last_time FROM span)
  )
)
SELECT * FROM health;

-- cell__trend
WITH
-- 按顺序排列的步骤
positions AS (
  SELECT * FROM (VALUES (1, 'view'), (2, 'cart'), (3, 'checkout'), (4, 'purchase')) AS positions (position, step)
),
-- 按进入时期的漏斗
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
-- 按顺序排列的步骤
positions AS (
  SELECT * FROM (VALUES (1, 'view'), (2, 'cart'), (3, 'checkout'), (4, 'purchase')) AS positions (position, step)
),
-- 流失者接着做了什么
next AS (
  SELECT position, step, CAST(NULL AS VARCHAR) AS event, CAST(NULL AS BIGINT) AS actors,
    CAST(NULL AS DOUBLE) AS share
  FROM positions
  WHERE false
)
SELECT * FROM next;

-- cell__groups
WITH
-- 按顺序排列的步骤
positions AS (
  SELECT * FROM (VALUES (1, 'view'), (2, 'cart'), (3, 'checkout'), (4, 'purchase')) AS positions (position, step)
),
-- 各取值在各步骤的人数
groups AS (
  SELECT CAST(NULL AS VARCHAR) AS value, CAST(NULL AS VARCHAR) AS kind, position,
    CAST(NULL AS BIGINT) AS actors
  FROM positions
  WHERE false
)
SELECT * FROM groups;

-- cell__before
WITH
-- 对比时期的同一漏斗
before AS (
  SELECT CAST(NULL AS INTEGER) AS position, CAST(NULL AS BIGINT) AS actors WHERE false
)
SELECT * FROM before;

-- cell__breakdown
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
breakdown AS (
  SELECT CAST("value" AS VARCHAR) AS "value", CAST("position" AS BIGINT) AS "position", CAST("step" AS VARCHAR) AS "step", CAST("actors" AS BIGINT) AS "actors", CAST("rate_from_start" AS DOUBLE) AS "rate_from_start", CAST("rate_low" AS DOUBLE) AS "rate_low", CAST("rate_high" AS DOUBLE) AS "rate_high", CAST("rate_from_previous" AS DOUBLE) AS "rate_from_previous", CAST("small" AS BOOLEAN) AS "small"
  FROM (SELECT NULL AS "value", NULL AS "position", NULL AS "step", NULL AS "actors", NULL AS "rate_from_start", NULL AS "rate_low", NULL AS "rate_high", NULL AS "rate_from_previous", NULL AS "small") AS none
  WHERE false
)
SELECT * FROM breakdown;

-- cell__differences
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
differences AS (
  SELECT CAST("position" AS BIGINT) AS "position", CAST("step" AS VARCHAR) AS "step", CAST("statistic" AS DOUBLE) AS "statistic", CAST("degrees" AS BIGINT) AS "degrees", CAST("p_value" AS DOUBLE) AS "p_value", CAST("p_adjusted" AS DOUBLE) AS "p_adjusted", CAST("small" AS BOOLEAN) AS "small"
  FROM (SELECT NULL AS "position", NULL AS "step", NULL AS "statistic", NULL AS "degrees", NULL AS "p_value", NULL AS "p_adjusted", NULL AS "small") AS none
  WHERE false
)
SELECT * FROM differences;

-- cell__change
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
change AS (
  SELECT CAST("position" AS BIGINT) AS "position", CAST("factor" AS VARCHAR) AS "factor", CAST("before" AS DOUBLE) AS "before", CAST("after" AS DOUBLE) AS "after", CAST("effect" AS DOUBLE) AS "effect", CAST("share" AS DOUBLE) AS "share"
  FROM (SELECT NULL AS "position", NULL AS "factor", NULL AS "before", NULL AS "after", NULL AS "effect", NULL AS "share") AS none
  WHERE false
)
SELECT * FROM change;
