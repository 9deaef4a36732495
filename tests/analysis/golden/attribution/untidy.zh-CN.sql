-- cell__span_of_touches
WITH
-- 把数据列换成本分析所用的名称
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "path",
    nullif("who", '') AS "customer",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    "source" AS "channel",
    CAST(NULL AS DOUBLE) AS "conversions",
    "bought" AS "converted",
    "paid" AS "value",
    CAST(NULL AS DOUBLE) AS "nulls",
    CAST(NULL AS DOUBLE) AS "cost",
    CAST(NULL AS VARCHAR) AS "currency"
  FROM "data"
),
-- 未提供：只有列，没有行
conversions AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "customer",
    CAST(NULL AS TIMESTAMP) AS "time",
    CAST(NULL AS DOUBLE) AS "value",
    CAST(NULL AS VARCHAR) AS "order",
    CAST(NULL AS DOUBLE) AS "refund",
    CAST(NULL AS VARCHAR) AS "status",
    CAST(NULL AS VARCHAR) AS "currency"
  WHERE false
),
-- 数据覆盖的时间
span_of_touches AS (
  SELECT
    min("time") FILTER (WHERE "time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999' AND true) AS first_touch,
    max("time") FILTER (WHERE "time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999' AND true) AS last_touch,
    greatest(
      max("time") FILTER (WHERE "time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999'),
      (SELECT max("time") FROM conversions WHERE "time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999')
    ) AS last_time
  FROM input
)
SELECT * FROM span_of_touches;

-- cell__spellings
WITH
-- 把数据列换成本分析所用的名称
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "path",
    nullif("who", '') AS "customer",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    "source" AS "channel",
    CAST(NULL AS DOUBLE) AS "conversions",
    "bought" AS "converted",
    "paid" AS "value",
    CAST(NULL AS DOUBLE) AS "nulls",
    CAST(NULL AS DOUBLE) AS "cost",
    CAST(NULL AS VARCHAR) AS "currency"
  FROM "data"
),
-- 渠道名的各种写法及次数
spellings AS (
  SELECT channel AS spelling, count(*) AS touches
  FROM input
  WHERE customer IS NOT NULL AND "time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999'
  GROUP BY spelling
)
SELECT * FROM spellings;

-- cell__codes
WITH
-- 上文已算好，以此名称保存
spellings AS (
  SELECT * FROM "cell__spellings"
),
-- 各渠道出现的次数
names AS (
  SELECT channel, CAST(sum(touches) AS BIGINT) AS touches
  FROM (
    SELECT coalesce(nullif(trim(spelling), ''), '(direct)') AS channel, touches
    FROM spellings
  )
  WHERE channel IS NOT NULL
  GROUP BY channel
),
-- 为每个渠道编号：直接访问在前，其余按次数；超出上限的共用最后一个编号
codes AS (
  SELECT
    channel,
    CAST(least(place, 40) AS INTEGER) AS code,
    CASE WHEN place < 40 OR channels <= 40 THEN channel ELSE '（其他渠道）' END AS name,
    direct,
    touches
  FROM (
    SELECT
      *,
      row_number() OVER (ORDER BY direct DESC, touches DESC, channel) AS place,
      count(*) OVER () AS channels
    FROM (SELECT *, lower(channel) IN ('direct', '(direct)', 'direct traffic', 'direct / none', '(direct) / (none)', '(none)', '直接访问', '直接流量', '直接输入') AS direct FROM names)
  )
)
SELECT * FROM codes;

-- cell__touched
WITH
-- 上文已算好，以此名称保存
codes AS (
  SELECT * FROM "cell__codes"
),
-- 所区分的渠道
touched AS (
  SELECT
    code,
    any_value(name) AS channel,
    CAST(sum(touches) AS BIGINT) AS touches,
    bool_or(direct) AS direct,
    count(*) AS pooled
  FROM codes
  GROUP BY code
  ORDER BY code
)
SELECT * FROM touched;

-- cell__purchases
WITH
-- 把数据列换成本分析所用的名称
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "path",
    nullif("who", '') AS "customer",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    "source" AS "channel",
    CAST(NULL AS DOUBLE) AS "conversions",
    "bought" AS "converted",
    "paid" AS "value",
    CAST(NULL AS DOUBLE) AS "nulls",
    CAST(NULL AS DOUBLE) AS "cost",
    CAST(NULL AS VARCHAR) AS "currency"
  FROM "data"
),
-- 转化，同一订单号的行合并
orders AS (
  SELECT
    customer,
    CASE WHEN "time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999' THEN "time" END AS "time",
    coalesce(CAST(value AS DOUBLE), 0) AS value,
    counted
  FROM (SELECT *, CASE WHEN converted THEN 1e0 ELSE 0e0 END AS counted FROM input)
  WHERE counted > 0
),
-- 每位客户每个时刻的转化
purchases AS (
  SELECT hash(customer) AS who, epoch_us("time") AS instant, sum(counted) AS conversions, sum(value) AS value
  FROM orders
  WHERE customer IS NOT NULL AND "time" IS NOT NULL
  GROUP BY ALL
)
SELECT * FROM purchases;

-- cell__journeys
WITH
-- 把数据列换成本分析所用的名称
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "path",
    nullif("who", '') AS "customer",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    "source" AS "channel",
    CAST(NULL AS DOUBLE) AS "conversions",
    "bought" AS "converted",
    "paid" AS "value",
    CAST(NULL AS DOUBLE) AS "nulls",
    CAST(NULL AS DOUBLE) AS "cost",
    CAST(NULL AS VARCHAR) AS "currency"
  FROM "data"
),
-- 上文已算好，以此名称保存
span_of_touches AS (
  SELECT * FROM "cell__span_of_touches"
),
-- 上文已算好，以此名称保存
spellings AS (
  SELECT * FROM "cell__spellings"
),
-- 上文已算好，以此名称保存
codes AS (
  SELECT * FROM "cell__codes"
),
-- 上文已算好，以此名称保存
purchases AS (
  SELECT * FROM "cell__purchases"
),
-- 最晚的时刻
span AS (
  SELECT last_time AS "time" FROM span_of_touches
),
-- 直接访问渠道的最大编号
directs AS (
  SELECT coalesce(max(code) FILTER (WHERE direct), 0) AS direct_codes
  FROM codes
),
-- 每种写法对应的渠道编号
spelled AS (
  SELECT spelling, code
  FROM spellings
  JOIN codes ON codes.channel = coalesce(nullif(trim(spelling), ''), '(direct)')
),
-- 已知客户的触点，写成整数：微秒 × 64 + 渠道编号
touches AS (
  SELECT who, touch
  FROM (
    SELECT who, touch, lag(touch) OVER (PARTITION BY who ORDER BY touch) AS before
    FROM (
  SELECT hash(customer) AS who, epoch_us("time") * 64 + code AS touch
  FROM input
  JOIN spelled ON spelling IS NOT DISTINCT FROM channel
  WHERE customer IS NOT NULL AND "time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999'
    )
  )
  WHERE before IS NULL
    OR ((touch - (touch & 63)) // 64) - ((before - (before & 63)) // 64) > 300000000 OR (touch & 63) <> (before & 63)
),
-- 每位客户的转化时刻
bought AS (
  SELECT who, list_sort(list(instant)) AS moments
  FROM purchases
  GROUP BY who
),
-- 按时间排列的触点：转化之前（够近或太早）以及最后一次转化之后
stretches AS (
  SELECT
    who,
    closing,
    coalesce(true AND closing IS NOT NULL, false) AS won,
    list_sort(list(touch)) AS moments
  FROM (
    SELECT
      who,
      touch,
      CASE
        WHEN ((touch - (touch & 63)) // 64) <= moments[1] THEN moments[1]
        WHEN ((touch - (touch & 63)) // 64) <= moments[-1]
          THEN list_filter(moments, lambda one: one >= ((touch - (touch & 63)) // 64))[1]
      END AS closing
    FROM touches
    LEFT JOIN bought USING (who)
  )
  GROUP BY ALL
),
-- 一行一段旅程：依次的渠道及其结果
journeys AS (
  SELECT
    travelled.who,
    list_transform(moments, lambda touch: CAST((touch & 63) AS UTINYINT)) AS codes,
    CASE WHEN won THEN conversions ELSE 0e0 END AS conversions,
    CASE WHEN won THEN 0e0 ELSE 1e0 END AS nulls,
    CASE WHEN won THEN value ELSE 0e0 END AS value,
    CASE WHEN won THEN moments END AS moments,
    CASE WHEN won THEN closing END AS closing,
    last_touch,
    duplicates
  FROM (
    SELECT
      who,
      closing,
      won,
      moments AS moments,
      ((moments[-1] - (moments[-1] & 63)) // 64) AS last_touch,
      CAST(len(list_filter(
        list_zip(moments[2 :], moments),
        lambda pair: pair[1] = pair[2]
      )) AS BIGINT) AS duplicates
    FROM (
      SELECT who, closing, won, unnest([moments]) AS moments
      FROM stretches
    )
    CROSS JOIN directs
  ) AS travelled
  LEFT JOIN purchases ON purchases.who = travelled.who AND purchases.instant = closing
  CROSS JOIN (SELECT epoch_us(max("time")) AS last_instant FROM span)
)
SELECT * FROM journeys;

-- cell__credits
WITH
-- 上文已算好，以此名称保存
codes AS (
  SELECT * FROM "cell__codes"
),
-- 上文已算好，以此名称保存
journeys AS (
  SELECT * FROM "cell__journeys"
),
-- 直接访问渠道的最大编号
directs AS (
  SELECT coalesce(max(code) FILTER (WHERE direct), 0) AS direct_codes
  FROM codes
),
-- 发生转化的旅程，各触点的权重，以及最后一个非直接渠道
won AS (
  SELECT
    CAST(who % 100 AS INTEGER) AS bucket,
    codes,
    conversions,
    value,
    len(codes) AS touches,
    list_transform(moments, lambda touch: pow(2e0, -((((moments[-1] - (moments[-1] & 63)) // 64) - ((touch - (touch & 63)) // 64)) / 604800000000))) AS decay,
    coalesce(list_filter(codes, lambda code: code > direct_codes)[-1], codes[-1]) AS named,
    list_distinct(codes) AS channels
  FROM journeys
  CROSS JOIN directs
  WHERE conversions <> 0 OR value <> 0
),
-- 按位置展开的触点
placed AS (
  SELECT
    bucket,
    unnest(codes) AS code,
    generate_subscripts(codes, 1) AS place,
    touches,
    unnest(decay) / list_sum(decay) AS decay,
    conversions,
    value
  FROM won
),
-- 与位置无关的归因
whole AS (
  SELECT
    bucket,
    named AS code,
    CAST(0 AS DOUBLE) AS "single",
    CAST(0 AS DOUBLE) AS "single_value",
    CAST(0 AS DOUBLE) AS "pair_first",
    CAST(0 AS DOUBLE) AS "pair_first_value",
    CAST(0 AS DOUBLE) AS "pair_last",
    CAST(0 AS DOUBLE) AS "pair_last_value",
    CAST(0 AS DOUBLE) AS "first",
    CAST(0 AS DOUBLE) AS "first_value",
    CAST(0 AS DOUBLE) AS "middle",
    CAST(0 AS DOUBLE) AS "middle_value",
    CAST(0 AS DOUBLE) AS "last",
    CAST(0 AS DOUBLE) AS "last_value",
    CAST(0 AS DOUBLE) AS "linear",
    CAST(0 AS DOUBLE) AS "linear_value",
    CAST(0 AS DOUBLE) AS "decay",
    CAST(0 AS DOUBLE) AS "decay_value",
    CAST(sum(1 * conversions) AS DOUBLE) AS "last_non_direct",
    CAST(sum(1 * value) AS DOUBLE) AS "last_non_direct_value",
    CAST(0 AS DOUBLE) AS "shapley",
    CAST(0 AS DOUBLE) AS "shapley_value"
  FROM won
  GROUP BY ALL
  UNION ALL
  SELECT
    bucket,
    code,
    CAST(0 AS DOUBLE) AS "single",
    CAST(0 AS DOUBLE) AS "single_value",
    CAST(0 AS DOUBLE) AS "pair_first",
    CAST(0 AS DOUBLE) AS "pair_first_value",
    CAST(0 AS DOUBLE) AS "pair_last",
    CAST(0 AS DOUBLE) AS "pair_last_value",
    CAST(0 AS DOUBLE) AS "first",
    CAST(0 AS DOUBLE) AS "first_value",
    CAST(0 AS DOUBLE) AS "middle",
    CAST(0 AS DOUBLE) AS "middle_value",
    CAST(0 AS DOUBLE) AS "last",
    CAST(0 AS DOUBLE) AS "last_value",
    CAST(0 AS DOUBLE) AS "linear",
    CAST(0 AS DOUBLE) AS "linear_value",
    CAST(0 AS DOUBLE) AS "decay",
    CAST(0 AS DOUBLE) AS "decay_value",
    CAST(0 AS DOUBLE) AS "last_non_direct",
    CAST(0 AS DOUBLE) AS "last_non_direct_value",
    CAST(sum(1e0 / size * conversions) AS DOUBLE) AS "shapley",
    CAST(sum(1e0 / size * value) AS DOUBLE) AS "shapley_value"
  FROM (
    SELECT bucket, unnest(channels) AS code, len(channels) AS size, conversions, value
    FROM won
  )
  GROUP BY ALL
),
-- 按客户分组和渠道的归因分项，各模型由分项相加
credits AS (
  SELECT
    bucket,
    CAST(code AS INTEGER) AS code,
    sum("single") AS "single",
    sum("single_value") AS "single_value",
    sum("pair_first") AS "pair_first",
    sum("pair_first_value") AS "pair_first_value",
    sum("pair_last") AS "pair_last",
    sum("pair_last_value") AS "pair_last_value",
    sum("first") AS "first",
    sum("first_value") AS "first_value",
    sum("middle") AS "middle",
    sum("middle_value") AS "middle_value",
    sum("last") AS "last",
    sum("last_value") AS "last_value",
    sum("linear") AS "linear",
    sum("linear_value") AS "linear_value",
    sum("decay") AS "decay",
    sum("decay_value") AS "decay_value",
    sum("last_non_direct") AS "last_non_direct",
    sum("last_non_direct_value") AS "last_non_direct_value",
    sum("shapley") AS "shapley",
    sum("shapley_value") AS "shapley_value"
  FROM (
    SELECT
      bucket,
      code,
      CAST(sum(CASE WHEN touches = 1 THEN 1 ELSE 0 END * conversions) AS DOUBLE) AS "single",
    CAST(sum(CASE WHEN touches = 1 THEN 1 ELSE 0 END * value) AS DOUBLE) AS "single_value",
    CAST(sum(CASE WHEN touches = 2 AND place = 1 THEN 1 ELSE 0 END * conversions) AS DOUBLE) AS "pair_first",
    CAST(sum(CASE WHEN touches = 2 AND place = 1 THEN 1 ELSE 0 END * value) AS DOUBLE) AS "pair_first_value",
    CAST(sum(CASE WHEN touches = 2 AND place = 2 THEN 1 ELSE 0 END * conversions) AS DOUBLE) AS "pair_last",
    CAST(sum(CASE WHEN touches = 2 AND place = 2 THEN 1 ELSE 0 END * value) AS DOUBLE) AS "pair_last_value",
    CAST(sum(CASE WHEN touches > 2 AND place = 1 THEN 1 ELSE 0 END * conversions) AS DOUBLE) AS "first",
    CAST(sum(CASE WHEN touches > 2 AND place = 1 THEN 1 ELSE 0 END * value) AS DOUBLE) AS "first_value",
    CAST(sum(CASE WHEN place > 1 AND place < touches THEN 1e0 / (touches - 2) ELSE 0 END * conversions) AS DOUBLE) AS "middle",
    CAST(sum(CASE WHEN place > 1 AND place < touches THEN 1e0 / (touches - 2) ELSE 0 END * value) AS DOUBLE) AS "middle_value",
    CAST(sum(CASE WHEN touches > 2 AND place = touches THEN 1 ELSE 0 END * conversions) AS DOUBLE) AS "last",
    CAST(sum(CASE WHEN touches > 2 AND place = touches THEN 1 ELSE 0 END * value) AS DOUBLE) AS "last_value",
    CAST(sum(1e0 / touches * conversions) AS DOUBLE) AS "linear",
    CAST(sum(1e0 / touches * value) AS DOUBLE) AS "linear_value",
    CAST(sum(coalesce(decay, 0) * conversions) AS DOUBLE) AS "decay",
    CAST(sum(coalesce(decay, 0) * value) AS DOUBLE) AS "decay_value",
    CAST(0 AS DOUBLE) AS "last_non_direct",
    CAST(0 AS DOUBLE) AS "last_non_direct_value",
    CAST(0 AS DOUBLE) AS "shapley",
    CAST(0 AS DOUBLE) AS "shapley_value"
    FROM placed
    GROUP BY ALL
    UNION ALL
    SELECT * FROM whole
  )
  GROUP BY ALL
  ORDER BY bucket, code
)
SELECT * FROM credits;

-- cell__moves
WITH
-- 上文已算好，以此名称保存
journeys AS (
  SELECT * FROM "cell__journeys"
),
-- 旅程在状态之间转移的次数；0 为起点，-1 为终点
moves AS (
  SELECT
    bucket,
    origin,
    target,
    CAST(sum(conversions + nulls) AS DOUBLE) AS journeys,
    CAST(sum(CASE WHEN target = -1 THEN "conversions" ELSE 0 END) AS DOUBLE) AS "conversions",
    CAST(sum(CASE WHEN target = -1 THEN "value" ELSE 0 END) AS DOUBLE) AS "value"
  FROM (
    SELECT
      bucket,
      CASE WHEN begins THEN 0 ELSE CASE WHEN CAST("c1" AS BIGINT) IS NOT NULL THEN CAST("c1" AS BIGINT) * 1 END END AS origin,
      CASE WHEN begins THEN CASE WHEN CAST("c1" AS BIGINT) IS NOT NULL THEN CAST("c1" AS BIGINT) * 1 END WHEN CAST("c2" AS BIGINT) IS NULL THEN -1 ELSE CAST("c2" AS BIGINT) * 1 END AS target,
      conversions,
      nulls,
      value
    FROM (
      SELECT *, unnest(CASE WHEN place = 1 THEN [false, true] ELSE [false] END) AS begins
      FROM (
        SELECT
          CAST(who % 100 % groups AS INTEGER) AS bucket,
          generate_subscripts(codes, 1) AS place,
          unnest(codes) AS c1,
        unnest(codes[2 :]) AS "c2",
          conversions,
          nulls,
          value
        FROM journeys
        CROSS JOIN (
          SELECT 100 AS groups
        )
        WHERE groups > 0
      )
      WHERE place = 1 OR CAST("c1" AS BIGINT) IS NOT NULL
    )
  )
  WHERE origin <> target
  GROUP BY bucket, origin, target
  ORDER BY bucket, origin, target
)
SELECT * FROM moves;

-- cell__moves_2
WITH
-- 同上，以最近两个触点为状态
moves_2 AS (
  SELECT
    CAST(NULL AS INTEGER) AS bucket,
    CAST(NULL AS BIGINT) AS origin,
    CAST(NULL AS BIGINT) AS target,
    CAST(NULL AS DOUBLE) AS journeys,
    CAST(NULL AS DOUBLE) AS conversions,
    CAST(NULL AS DOUBLE) AS value
  WHERE false
)
SELECT * FROM moves_2;

-- cell__moves_3
WITH
-- 同上，以最近三个触点为状态
moves_3 AS (
  SELECT
    CAST(NULL AS INTEGER) AS bucket,
    CAST(NULL AS BIGINT) AS origin,
    CAST(NULL AS BIGINT) AS target,
    CAST(NULL AS DOUBLE) AS journeys,
    CAST(NULL AS DOUBLE) AS conversions,
    CAST(NULL AS DOUBLE) AS value
  WHERE false
)
SELECT * FROM moves_3;

-- cell__paths
WITH
-- 上文已算好，以此名称保存
touched AS (
  SELECT * FROM "cell__touched"
),
-- 上文已算好，以此名称保存
journeys AS (
  SELECT * FROM "cell__journeys"
),
-- 转化最多的路径
paths AS (
  SELECT
    list_aggregate(
      list_transform(codes, lambda code: names[code]),
      'string_agg',
      ' > '
    ) AS path,
    conversions,
    value,
    nulls,
    conversions / nullif(conversions + nulls, 0) AS rate,
    conversions / nullif(total, 0) AS share,
    CAST(len(codes) AS BIGINT) AS touches,
    median_days,
    position
  FROM (
    SELECT *, row_number() OVER (ORDER BY conversions DESC, nulls DESC, codes) AS position
    FROM (
      SELECT *, sum(conversions) OVER () AS total
      FROM (
        SELECT
          codes,
          sum(conversions) AS conversions,
          sum(value) AS value,
          sum(nulls) AS nulls,
          quantile_cont((closing - ((moments[1] - (moments[1] & 63)) // 64)) / 86400000000, 0.5) FILTER (WHERE conversions > 0) AS median_days
        FROM journeys
        GROUP BY codes
      )
      ORDER BY conversions DESC, nulls DESC, codes
      LIMIT 1000
    )
  )
  CROSS JOIN (SELECT list(channel ORDER BY code) AS names FROM touched)
  ORDER BY position
)
SELECT * FROM paths;

-- cell__lengths
WITH
-- 上文已算好，以此名称保存
journeys AS (
  SELECT * FROM "cell__journeys"
),
-- 按触点数统计的旅程
lengths AS (
  SELECT
    CAST(len(codes) AS BIGINT) AS touches,
    sum(conversions + nulls) AS journeys,
    sum(conversions) AS conversions,
    sum(nulls) AS nulls,
    sum(value) AS value
  FROM journeys
  GROUP BY 1
  ORDER BY 1
)
SELECT * FROM lengths;

-- cell__lags
WITH
-- 上文已算好，以此名称保存
journeys AS (
  SELECT * FROM "cell__journeys"
),
-- 按距首次触点天数统计的转化
lags AS (
  SELECT
    CAST(least(floor((closing - ((moments[1] - (moments[1] & 63)) // 64)) / 86400000000), 365) AS INTEGER) AS days,
    sum(conversions) AS conversions,
    sum(value) AS value
  FROM journeys
  WHERE closing IS NOT NULL
  GROUP BY 1
  ORDER BY 1
)
SELECT * FROM lags;

-- cell__together
WITH
-- 上文已算好，以此名称保存
journeys AS (
  SELECT * FROM "cell__journeys"
),
-- 按渠道集合统计的旅程
sets AS (
  SELECT
    list_aggregate(list_transform(codes, lambda code: CAST(1 AS BIGINT) << code), 'bit_or') AS bits,
    sum(conversions) AS conversions,
    sum(nulls) AS nulls,
    sum(value) AS value
  FROM journeys
  GROUP BY bits
),
-- 集合中的每个渠道
members AS (
  SELECT
    unnest(channels) AS a,
    unnest(list_transform(range(1, len(channels) + 1), lambda place: channels[place :])) AS others,
    conversions,
    nulls,
    value
  FROM (
    SELECT
      * EXCLUDE (bits),
      list_filter(range(1, 61), lambda code: (bits >> code) & 1 = 1) AS channels
    FROM sets
  )
),
-- 两个渠道出现在同一旅程的次数
together AS (
  SELECT
    CAST(a AS INTEGER) AS a,
    CAST(b AS INTEGER) AS b,
    sum(conversions) AS conversions,
    sum(nulls) AS nulls,
    sum(value) AS value
  FROM (
    SELECT a, unnest(others) AS b, conversions, nulls, value
    FROM members
  )
  GROUP BY ALL
  ORDER BY a, b
)
SELECT * FROM together;

-- cell__spend
WITH
-- 把数据列换成本分析所用的名称
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "path",
    nullif("who", '') AS "customer",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    "source" AS "channel",
    CAST(NULL AS DOUBLE) AS "conversions",
    "bought" AS "converted",
    "paid" AS "value",
    CAST(NULL AS DOUBLE) AS "nulls",
    CAST(NULL AS DOUBLE) AS "cost",
    CAST(NULL AS VARCHAR) AS "currency"
  FROM "data"
),
-- 上文已算好，以此名称保存
span_of_touches AS (
  SELECT * FROM "cell__span_of_touches"
),
-- 上文已算好，以此名称保存
codes AS (
  SELECT * FROM "cell__codes"
),
-- 各渠道的花费
spend AS (
  SELECT
    code,
    coalesce(name, costs_by_day.channel) AS channel,
    CAST(coalesce(sum(cost), 0) AS DOUBLE) AS cost,
    CAST(coalesce(sum(cost) FILTER (WHERE NOT (day IS NULL OR first_touch IS NULL OR day BETWEEN CAST(first_touch AS DATE) AND CAST(last_time AS DATE))), 0) AS DOUBLE) AS outside,
    min(day) AS first_day,
    max(day) AS last_day
  FROM (
    SELECT coalesce(nullif(trim(channel), ''), '(direct)') AS channel, CAST(CASE WHEN isfinite("time") THEN "time" END AS DATE) AS day, CAST(cost AS DOUBLE) AS cost
    FROM input
    WHERE FALSE AND cost IS NOT NULL
  ) AS costs_by_day
  LEFT JOIN codes ON codes.channel = costs_by_day.channel
  CROSS JOIN span_of_touches
  GROUP BY ALL
  ORDER BY code, channel
)
SELECT * FROM spend;

-- cell__unmatched
WITH
-- 上文已算好，以此名称保存
purchases AS (
  SELECT * FROM "cell__purchases"
),
-- 上文已算好，以此名称保存
journeys AS (
  SELECT * FROM "cell__journeys"
),
-- 从无触点的客户的转化
unmatched AS (
  SELECT coalesce(sum(conversions), 0) AS conversions
  FROM purchases
  WHERE who NOT IN (SELECT who FROM journeys)
)
SELECT * FROM unmatched;

-- cell__health
WITH
-- 把数据列换成本分析所用的名称
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "path",
    nullif("who", '') AS "customer",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    "source" AS "channel",
    CAST(NULL AS DOUBLE) AS "conversions",
    "bought" AS "converted",
    "paid" AS "value",
    CAST(NULL AS DOUBLE) AS "nulls",
    CAST(NULL AS DOUBLE) AS "cost",
    CAST(NULL AS VARCHAR) AS "currency"
  FROM "data"
),
-- 未提供：只有列，没有行
costs AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "channel",
    CAST(NULL AS TIMESTAMP) AS "time",
    CAST(NULL AS DOUBLE) AS "cost",
    CAST(NULL AS VARCHAR) AS "currency"
  WHERE false
),
-- 上文已算好，以此名称保存
span_of_touches AS (
  SELECT * FROM "cell__span_of_touches"
),
-- 上文已算好，以此名称保存
codes AS (
  SELECT * FROM "cell__codes"
),
-- 上文已算好，以此名称保存
journeys AS (
  SELECT * FROM "cell__journeys"
),
-- 转化，同一订单号的行合并
orders AS (
  SELECT
    customer,
    CASE WHEN "time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999' THEN "time" END AS "time",
    coalesce(CAST(value AS DOUBLE), 0) AS value,
    counted
  FROM (SELECT *, CASE WHEN converted THEN 1e0 ELSE 0e0 END AS counted FROM input)
  WHERE counted > 0
),
-- 不能使用的行
read AS (
  SELECT
    count(*) AS rows_read,
    count(*) FILTER (WHERE customer IS NULL) AS rows_without_customer,
    count(*) FILTER (WHERE (coalesce(nullif(trim(channel), ''), '(direct)') IS NULL AND NOT coalesce(CASE WHEN converted THEN 1e0 ELSE 0e0 END > 0, false))) AS rows_without_channel,
    count(*) FILTER (WHERE NOT coalesce("time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999', false)) AS rows_without_time,
    count(*) FILTER (WHERE customer IS NULL OR (coalesce(nullif(trim(channel), ''), '(direct)') IS NULL AND NOT coalesce(CASE WHEN converted THEN 1e0 ELSE 0e0 END > 0, false)) OR NOT coalesce("time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999', false)) AS rows_left_out,
    count(*) FILTER (WHERE conversions < 0 OR nulls < 0) AS rows_negative,
    (SELECT CAST(coalesce(sum(touches), 0) AS BIGINT) FROM codes) AS touches,
    any_value(first_touch) AS first_touch,
    any_value(last_touch) AS last_touch,
    min(nullif(trim(currency), '')) AS least_currency,
    max(nullif(trim(currency), '')) AS greatest_currency
  FROM input
  CROSS JOIN span_of_touches
),
-- 币种
bills AS (
  SELECT min(currency) AS first_currency, max(currency) AS last_currency
  FROM (
    SELECT unnest([least_currency, greatest_currency]) AS currency FROM read
    UNION ALL
    SELECT nullif(trim(currency), '') AS currency FROM costs
  )
),
-- 全部转化，无论有无旅程
sold AS (
  SELECT
    count(*) AS conversion_rows,
    coalesce(sum(counted), 0) AS conversions,
    coalesce(sum(value), 0) AS value,
    min("time") AS first_conversion,
    max("time") AS last_conversion,
    coalesce(sum(counted) FILTER (WHERE customer IS NULL), 0) AS conversions_without_customer,
    coalesce(sum(counted) FILTER (WHERE customer IS NOT NULL AND "time" IS NULL), 0)
      AS conversions_without_time,
    CAST(0 AS BIGINT) AS conversions_unpaid,
    CAST(NULL AS VARCHAR) AS unpaid_status,
    CAST(0 AS DOUBLE) AS refunds
  FROM orders
),
-- 旅程的概况
travelled AS (
  SELECT
    coalesce(sum(conversions), 0) AS attributed_conversions,
    coalesce(sum(value), 0) AS attributed_value,
    coalesce(sum(conversions + nulls), 0) AS journeys,
    coalesce(sum(nulls), 0) AS nulls,
    CAST(0 AS DOUBLE) AS open_journeys,
    CAST(0 AS DOUBLE) AS truncated,
    coalesce(sum(conversions) FILTER (WHERE len(codes) = 1), 0) AS one_touch,
    max(len(codes)) AS max_touches,
    median((closing - ((moments[1] - (moments[1] & 63)) // 64)) / 86400000000) AS median_days,
    quantile_cont((closing - ((moments[1] - (moments[1] & 63)) // 64)) / 86400000000, 0.9) AS p90_days,
    median((closing - ((moments[-1] - (moments[-1] & 63)) // 64)) / 86400000000) AS median_last_days,
    CAST(coalesce(sum(duplicates), 0) AS BIGINT) AS duplicates
  FROM journeys
  CROSS JOIN span_of_touches
),
-- 体检所需的全部数字，一行
health AS (
  SELECT * EXCLUDE (least_currency, greatest_currency)
  FROM read
  CROSS JOIN sold
  CROSS JOIN travelled
  CROSS JOIN bills
)
SELECT * FROM health;

-- cell
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
channels AS (
  SELECT CAST("model" AS VARCHAR) AS "model", CAST("channel" AS VARCHAR) AS "channel", CAST("conversions" AS DOUBLE) AS "conversions", CAST("value" AS DOUBLE) AS "value", CAST("share" AS DOUBLE) AS "share", CAST("low" AS DOUBLE) AS "low", CAST("high" AS DOUBLE) AS "high", CAST("cost" AS DOUBLE) AS "cost", CAST("roas" AS DOUBLE) AS "roas", CAST("cac" AS DOUBLE) AS "cac", CAST("cost_share" AS DOUBLE) AS "cost_share", CAST("value_share" AS DOUBLE) AS "value_share", CAST("roas_low" AS DOUBLE) AS "roas_low", CAST("roas_high" AS DOUBLE) AS "roas_high"
  FROM (VALUES
    ('first', '(direct)', 0, 0, 0, 0, 0.707598e0, NULL, NULL, NULL, NULL, 0, NULL, NULL),
    ('first', '(direct) / (none)', 0, 0, 0, 0, 0.707598e0, NULL, NULL, NULL, NULL, 0, NULL, NULL),
    ('first', 'Search', 2, 140, 0.6666666666666666e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.5384615384615384e0, NULL, NULL),
    ('first', 'Email', 1, 120, 0.3333333333333333e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.46153846153846156e0, NULL, NULL),
    ('first', 'Social', 0, 0, 0, 0, 0.707598e0, NULL, NULL, NULL, NULL, 0, NULL, NULL),
    ('first', 'email', 0, 0, 0, 0, 0.707598e0, NULL, NULL, NULL, NULL, 0, NULL, NULL),
    ('first', '（未归因）', 1, 40, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('last', '(direct)', 1, 80, 0.3333333333333333e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.3076923076923077e0, NULL, NULL),
    ('last', '(direct) / (none)', 0, 0, 0, 0, 0.707598e0, NULL, NULL, NULL, NULL, 0, NULL, NULL),
    ('last', 'Search', 0, 0, 0, 0, 0.707598e0, NULL, NULL, NULL, NULL, 0, NULL, NULL),
    ('last', 'Email', 0, 0, 0, 0, 0.707598e0, NULL, NULL, NULL, NULL, 0, NULL, NULL),
    ('last', 'Social', 1, 60, 0.3333333333333333e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.23076923076923078e0, NULL, NULL),
    ('last', 'email', 1, 120, 0.3333333333333333e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.46153846153846156e0, NULL, NULL),
    ('last', '（未归因）', 1, 40, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('last_non_direct', '(direct)', 0, 0, 0, 0, 0.707598e0, NULL, NULL, NULL, NULL, 0, NULL, NULL),
    ('last_non_direct', '(direct) / (none)', 0, 0, 0, 0, 0.707598e0, NULL, NULL, NULL, NULL, 0, NULL, NULL),
    ('last_non_direct', 'Search', 1, 80, 0.3333333333333333e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.3076923076923077e0, NULL, NULL),
    ('last_non_direct', 'Email', 0, 0, 0, 0, 0.707598e0, NULL, NULL, NULL, NULL, 0, NULL, NULL),
    ('last_non_direct', 'Social', 1, 60, 0.3333333333333333e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.23076923076923078e0, NULL, NULL),
    ('last_non_direct', 'email', 1, 120, 0.3333333333333333e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.46153846153846156e0, NULL, NULL),
    ('last_non_direct', '（未归因）', 1, 40, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('linear', '(direct)', 0.5e0, 40, 0.16666666666666666e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.15384615384615385e0, NULL, NULL),
    ('linear', '(direct) / (none)', 0, 0, 0, 0, 0.707598e0, NULL, NULL, NULL, NULL, 0, NULL, NULL),
    ('linear', 'Search', 1.1666666666666665e0, 80, 0.38888888888888884e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.3076923076923077e0, NULL, NULL),
    ('linear', 'Email', 0.5e0, 60, 0.16666666666666666e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.23076923076923078e0, NULL, NULL),
    ('linear', 'Social', 0.3333333333333333e0, 20, 0.1111111111111111e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.07692307692307693e0, NULL, NULL),
    ('linear', 'email', 0.5e0, 60, 0.16666666666666666e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.23076923076923078e0, NULL, NULL),
    ('linear', '（未归因）', 1, 40, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('position', '(direct)', 0.5e0, 40, 0.16666666666666666e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.15384615384615385e0, NULL, NULL),
    ('position', '(direct) / (none)', 0, 0, 0, 0, 0.707598e0, NULL, NULL, NULL, NULL, 0, NULL, NULL),
    ('position', 'Search', 1.1e0, 76, 0.3666666666666667e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.2923076923076923e0, NULL, NULL),
    ('position', 'Email', 0.5e0, 60, 0.16666666666666666e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.23076923076923078e0, NULL, NULL),
    ('position', 'Social', 0.4e0, 24, 0.13333333333333333e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.09230769230769231e0, NULL, NULL),
    ('position', 'email', 0.5e0, 60, 0.16666666666666666e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.23076923076923078e0, NULL, NULL),
    ('position', '（未归因）', 1, 40, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('time_decay', '(direct)', 0.9794034485918046e0, 78.35227588734438e0, 0.3264678161972682e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.3013549072590168e0, NULL, NULL),
    ('time_decay', '(direct) / (none)', 0, 0, 0, 0, 0.707598e0, NULL, NULL, NULL, NULL, 0, NULL, NULL),
    ('time_decay', 'Search', 0.6855036036583889e0, 41.54214724766724e0, 0.22850120121946296e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.15977748941410477e0, NULL, NULL),
    ('time_decay', 'Email', 0.47526495118259765e0, 57.03179414191172e0, 0.15842165039419923e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.21935305439196814e0, NULL, NULL),
    ('time_decay', 'Social', 0.3350929477498065e0, 20.105576864988393e0, 0.11169764924993551e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.07732914178841689e0, NULL, NULL),
    ('time_decay', 'email', 0.5247350488174024e0, 62.96820585808829e0, 0.17491168293913414e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.24218540714649342e0, NULL, NULL),
    ('time_decay', '（未归因）', 1, 40, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('markov_1', '(direct)', 0.5e0, 40, 0.16666666666666669e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.15384615384615385e0, NULL, NULL),
    ('markov_1', '(direct) / (none)', 0, 0, 0, 0, 0.707598e0, NULL, NULL, NULL, NULL, 0, NULL, NULL),
    ('markov_1', 'Search', 1, 70, 0.33333333333333337e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.2692307692307692e0, NULL, NULL),
    ('markov_1', 'Email', 0.5e0, 60, 0.16666666666666669e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.23076923076923078e0, NULL, NULL),
    ('markov_1', 'Social', 0.5e0, 30, 0.16666666666666669e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.11538461538461539e0, NULL, NULL),
    ('markov_1', 'email', 0.5e0, 60, 0.16666666666666669e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.23076923076923078e0, NULL, NULL),
    ('markov_1', '（未归因）', 1, 40, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('shapley', '(direct)', 0.5e0, 40, 0.16666666666666666e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.15384615384615385e0, NULL, NULL),
    ('shapley', '(direct) / (none)', 0, 0, 0, 0, 0.707598e0, NULL, NULL, NULL, NULL, 0, NULL, NULL),
    ('shapley', 'Search', 1, 70, 0.3333333333333333e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.2692307692307692e0, NULL, NULL),
    ('shapley', 'Email', 0.5e0, 60, 0.16666666666666666e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.23076923076923078e0, NULL, NULL),
    ('shapley', 'Social', 0.5e0, 30, 0.16666666666666666e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.11538461538461539e0, NULL, NULL),
    ('shapley', 'email', 0.5e0, 60, 0.16666666666666666e0, NULL, NULL, NULL, NULL, NULL, NULL, 0.23076923076923078e0, NULL, NULL),
    ('shapley', '（未归因）', 1, 40, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
  ) AS computed("model", "channel", "conversions", "value", "share", "low", "high", "cost", "roas", "cac", "cost_share", "value_share", "roas_low", "roas_high")
)
SELECT * FROM channels;

-- cell__removal
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
removal AS (
  SELECT CAST("order" AS BIGINT) AS "order", CAST("channel" AS VARCHAR) AS "channel", CAST("effect" AS DOUBLE) AS "effect", CAST("low" AS DOUBLE) AS "low", CAST("high" AS DOUBLE) AS "high", CAST("value_effect" AS DOUBLE) AS "value_effect"
  FROM (VALUES
    (1, '(direct)', 0.3333333333333333e0, NULL, NULL, 0.3076923076923077e0),
    (1, '(direct) / (none)', 0, 0, 0.707598e0, 0),
    (1, 'Search', 0.6666666666666666e0, NULL, NULL, 0.5384615384615384e0),
    (1, 'Email', 0.3333333333333333e0, NULL, NULL, 0.46153846153846156e0),
    (1, 'Social', 0.3333333333333333e0, NULL, NULL, 0.23076923076923078e0),
    (1, 'email', 0.3333333333333333e0, NULL, NULL, 0.46153846153846156e0)
  ) AS computed("order", "channel", "effect", "low", "high", "value_effect")
)
SELECT * FROM removal;

-- cell__pairs
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
pairs AS (
  SELECT CAST("channel_a" AS VARCHAR) AS "channel_a", CAST("channel_b" AS VARCHAR) AS "channel_b", CAST("conversions" AS DOUBLE) AS "conversions", CAST("support" AS DOUBLE) AS "support", CAST("lift" AS DOUBLE) AS "lift", CAST("jaccard" AS DOUBLE) AS "jaccard", CAST("journeys" AS DOUBLE) AS "journeys", CAST("journey_lift" AS DOUBLE) AS "journey_lift", CAST("journey_jaccard" AS DOUBLE) AS "journey_jaccard", CAST("rate" AS DOUBLE) AS "rate", CAST("rate_a" AS DOUBLE) AS "rate_a", CAST("rate_b" AS DOUBLE) AS "rate_b", CAST("best_single" AS DOUBLE) AS "best_single", CAST("gain" AS DOUBLE) AS "gain", CAST("low" AS DOUBLE) AS "low", CAST("high" AS DOUBLE) AS "high", CAST("p_value" AS DOUBLE) AS "p_value", CAST("p_adjusted" AS DOUBLE) AS "p_adjusted", CAST("synergy" AS BOOLEAN) AS "synergy"
  FROM (VALUES
    ('(direct)', 'Search', 1, 0.3333333333333333e0, 1.5e0, 0.5e0, 1, 2, 0.5e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('Search', 'Social', 1, 0.3333333333333333e0, 1.5e0, 0.5e0, 1, 2, 0.5e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('Email', 'email', 1, 0.3333333333333333e0, 3, 1, 1, 4, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
  ) AS computed("channel_a", "channel_b", "conversions", "support", "lift", "jaccard", "journeys", "journey_lift", "journey_jaccard", "rate", "rate_a", "rate_b", "best_single", "gain", "low", "high", "p_value", "p_adjusted", "synergy")
)
SELECT * FROM pairs;

-- cell__budget
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
budget AS (
  SELECT CAST("model" AS VARCHAR) AS "model", CAST("channel_from" AS VARCHAR) AS "channel_from", CAST("channel_to" AS VARCHAR) AS "channel_to", CAST("amount" AS DOUBLE) AS "amount", CAST("return_from" AS DOUBLE) AS "return_from", CAST("return_to" AS DOUBLE) AS "return_to", CAST("change" AS DOUBLE) AS "change", CAST("low" AS DOUBLE) AS "low", CAST("high" AS DOUBLE) AS "high"
  FROM (SELECT NULL AS "model", NULL AS "channel_from", NULL AS "channel_to", NULL AS "amount", NULL AS "return_from", NULL AS "return_to", NULL AS "change", NULL AS "low", NULL AS "high") AS none
  WHERE false
)
SELECT * FROM budget;
