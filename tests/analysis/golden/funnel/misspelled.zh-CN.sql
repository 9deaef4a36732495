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
  WHERE place <= 200 OR event IN ('浏览商品', '支付')
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
-- 各步骤对应的事件：时间与步骤序号合成一个数，用户也以一个数表示
coded AS (
  SELECT actor, us * 16 + code AS entry
  FROM (
    SELECT hash(input.actor) AS actor, epoch_us("time") AS us, CASE
      WHEN (event = '浏览商品') THEN 1
      WHEN (event = '支付') THEN 2
    END AS code
    FROM input
    WHERE actor IS NOT NULL
    AND epoch_us("time") BETWEEN (-16594328109481984) AND 19434468909481984
  )
  WHERE code IS NOT NULL
),
-- 每位用户的最早和最晚进入、最后一次做第二步的时间，以及用于排序的短编号
ends AS (
  SELECT *, CAST(row_number() OVER () AS UINTEGER) AS number
  FROM (
    SELECT
      actor,
      min(entry) FILTER (WHERE entry & 15 = 1) AS first_start,
      max(entry) FILTER (WHERE entry & 15 = 1) AS last_start,
      max(entry) FILTER (WHERE entry & 15 = 2) AS last_second,
      bit_or(1 << (entry & 15)) AS done
    FROM coded
    GROUP BY actor
  )
),
-- 第一步之后还做过第二步的用户，其事件只排序一次：逐个用户，从后往前；两个事件在窗口之内，当且仅当它们的坐标在窗口之内
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
-- 按时走到第二步的每次进入：往后最近的路径，逐步写出，以及按时能走多深
paths AS (
  SELECT *, CASE WHEN code = 1 THEN CASE WHEN "d2" IS NOT NULL THEN 2 END END AS level
  FROM (
    SELECT number, us, code, again,
      CASE WHEN coordinate - "v2_2" <= 3600000000 THEN CAST(coordinate - "v2_2" AS BIGINT) END AS "d2"
    FROM (
    SELECT *, max(coordinate) FILTER (WHERE code = 2) OVER (ROWS UNBOUNDED PRECEDING) AS "v2_2"
    FROM backwards
    )
    WHERE (code = 1 AND coordinate - "v2_2" <= 3600000000) OR again
  )
),
-- 每位用户走得最深的一次，同样深时取最早
best AS (
  SELECT
    number,
    count(*) FILTER (WHERE again) AS duplicates,
    max(level * 144115188075855872 - us) AS rank,
    arg_max("d2", level * 144115188075855872 - us) AS "d2"
  FROM paths
  GROUP BY number
),
-- 每位用户计入的那次进入：何时到达各步骤
attempts AS (
  SELECT
    actor,
    CASE
      WHEN first_start IS NULL THEN []
      WHEN rank IS NULL THEN [first_start >> 4]
      ELSE [((rank + 72057594037927936) // 144115188075855872) * 144115188075855872 - rank, ((rank + 72057594037927936) // 144115188075855872) * 144115188075855872 - rank + "d2"][1 : ((rank + 72057594037927936) // 144115188075855872)]
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
-- 上文已算好，以此名称保存
attempts AS (
  SELECT * FROM "cell__attempts"
),
-- 按顺序排列的步骤
positions AS (
  SELECT * FROM (VALUES (1, '浏览商品'), (2, '支付')) AS positions (position, step)
),
-- 到达各步骤的人数，以及距上一步秒数的 10%、25%、50%、75%、90% 分位数
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
-- 上文已算好，以此名称保存
paces AS (
  SELECT * FROM "cell__paces"
),
-- 各步骤的人数、比例及 95% 区间，以及距上一步的用时
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
-- 上文已算好，以此名称保存
paces AS (
  SELECT * FROM "cell__paces"
),
-- 步骤之间用了多久
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
-- 上文已算好，以此名称保存
attempts AS (
  SELECT * FROM "cell__attempts"
),
-- 按顺序排列的步骤
positions AS (
  SELECT * FROM (VALUES (1, '浏览商品'), (2, '支付')) AS positions (position, step)
),
-- 走完全程的用户从第一步到最后一步用了多久
totals AS (
  SELECT (moments[len(moments)] - moments[1]) / 1e6 AS seconds
  FROM attempts
  WHERE len(moments) = (SELECT max(position) FROM positions)
),
-- 95% 的人完成所用时间的二十分之一
width AS (
  SELECT greatest(top, 1e0) / 20 AS width, longest
  FROM (SELECT quantile_cont(seconds, 0.95) AS top, max(seconds) AS longest FROM totals)
  WHERE top IS NOT NULL
),
-- 同上，分组计数
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
-- 采信这些数字之前需要知道的情况
health AS (
  SELECT *
  FROM span
  CROSS JOIN (
    SELECT
      count(*) FILTER (WHERE len(moments) > 0) AS entered,
      count(*) FILTER (WHERE len(moments) = 0) AS without_start,
      count(*) FILTER (WHERE moments IS NULL) AS left_out,
      CAST(coalesce(sum(duplicates), 0) AS BIGINT) AS duplicates,
      count(*) FILTER (WHERE NOT (len(moments) = 2) AND NOT (open_since + 3600000000 <= epoch_us(last_time)))
        AS open_actors,
      count(*) FILTER (WHERE moments[1] + 3600000000 <= epoch_us(last_time)) AS mature_actors,
      count(*) FILTER (WHERE moments[1] + 3600000000 <= epoch_us(last_time) AND len(moments) = 2) AS mature_converted,
      median((moments[len(moments)] - moments[1]) / 1e6) FILTER (WHERE len(moments) = 2) AS median_total_seconds,
      quantile_cont((moments[len(moments)] - moments[1]) / 1e6, 0.9) FILTER (WHERE len(moments) = 2) AS p90_total_seconds
    FROM attempts
    CROSS JOIN (SELECT last_time FROM span)
  )
)
SELECT * FROM health;

-- cell__trend
WITH
-- 按顺序排列的步骤
positions AS (
  SELECT * FROM (VALUES (1, '浏览商品'), (2, '支付')) AS positions (position, step)
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
  SELECT * FROM (VALUES (1, '浏览商品'), (2, '支付')) AS positions (position, step)
),
-- 流失者接着做了什么
next AS (
  SELECT position, step, CAST(NULL AS VARCHAR) AS event, CAST(NULL AS BIGINT) AS actors,
    CAST(NULL AS DOUBLE) AS share
  FROM positions
  WHERE false
)
SELECT * FROM next;

-- cell__missed
WITH
-- 上文已算好，以此名称保存
attempts AS (
  SELECT * FROM "cell__attempts"
),
-- 停在某一步之前、却在别的时候做过这一步的用户
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
-- 按顺序排列的步骤
positions AS (
  SELECT * FROM (VALUES (1, '浏览商品'), (2, '支付')) AS positions (position, step)
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
