-- cell__span_of_touches
WITH
-- 把数据列换成本分析所用的名称
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "path",
    nullif("visitor", '') AS "customer",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    "channel" AS "channel",
    CAST(NULL AS DOUBLE) AS "conversions",
    CAST(NULL AS BOOLEAN) AS "converted",
    CAST(NULL AS DOUBLE) AS "value",
    CAST(NULL AS DOUBLE) AS "nulls",
    "cost" AS "cost",
    CAST(NULL AS VARCHAR) AS "currency"
  FROM "data"
),
-- 把另一张表的列换成本分析所用的名称
conversions AS (
  SELECT
    nullif("visitor", '') AS "customer",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    "value" AS "value",
    nullif("order_id", '') AS "order",
    CAST(NULL AS DOUBLE) AS "refund",
    CAST(NULL AS VARCHAR) AS "status",
    CAST(NULL AS VARCHAR) AS "currency"
  FROM "data_conversions"
),
-- 数据覆盖的时间
span_of_touches AS (
  SELECT
    min("time") FILTER (WHERE "time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999' AND channel IS NOT NULL) AS first_touch,
    max("time") FILTER (WHERE "time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999' AND channel IS NOT NULL) AS last_touch,
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
    nullif("visitor", '') AS "customer",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    "channel" AS "channel",
    CAST(NULL AS DOUBLE) AS "conversions",
    CAST(NULL AS BOOLEAN) AS "converted",
    CAST(NULL AS DOUBLE) AS "value",
    CAST(NULL AS DOUBLE) AS "nulls",
    "cost" AS "cost",
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
    SELECT nullif(trim(spelling), '') AS channel, touches
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
-- 把另一张表的列换成本分析所用的名称
conversions AS (
  SELECT
    nullif("visitor", '') AS "customer",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    "value" AS "value",
    nullif("order_id", '') AS "order",
    CAST(NULL AS DOUBLE) AS "refund",
    CAST(NULL AS VARCHAR) AS "status",
    CAST(NULL AS VARCHAR) AS "currency"
  FROM "data_conversions"
),
-- 转化，同一订单号的行合并
orders AS (
  SELECT min(customer) AS customer, min(CASE WHEN "time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999' THEN "time" END) AS "time", sum(coalesce(CAST(value AS DOUBLE), 0)) AS value, CAST(1 AS DOUBLE) AS counted
  FROM conversions
  WHERE true AND "order" IS NOT NULL
  GROUP BY "order"
  UNION ALL
  SELECT customer, CASE WHEN "time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999' THEN "time" END AS "time", coalesce(CAST(value AS DOUBLE), 0) AS value, CAST(1 AS DOUBLE) AS counted
  FROM conversions
  WHERE true AND "order" IS NULL
),
-- 每位客户每个时刻的转化
purchases AS (
  SELECT hash(customer) AS who, epoch_us("time") AS instant, CAST(count(*) AS DOUBLE) AS conversions, sum(value) AS value
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
    nullif("visitor", '') AS "customer",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    "channel" AS "channel",
    CAST(NULL AS DOUBLE) AS "conversions",
    CAST(NULL AS BOOLEAN) AS "converted",
    CAST(NULL AS DOUBLE) AS "value",
    CAST(NULL AS DOUBLE) AS "nulls",
    "cost" AS "cost",
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
  JOIN codes ON codes.channel = nullif(trim(spelling), '')
),
-- 已知客户的触点，写成整数：微秒 × 64 + 渠道编号
touches AS (
  SELECT hash(customer) AS who, epoch_us("time") * 64 + code AS touch
  FROM input
  JOIN spelled ON spelling IS NOT DISTINCT FROM channel
  WHERE customer IS NOT NULL AND "time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999'
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
    coalesce(closing - ((touch - (touch & 63)) // 64) <= 2592000000000 AND closing IS NOT NULL, false) AS won,
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
      SELECT who, closing, won, unnest(CASE
        WHEN won OR moments[-1] - moments[1] <= 165888000000000 THEN [moments]
        ELSE list_transform(
          list_filter(range(1, len(moments) + 1), lambda i: i = 1 OR ((moments[i] - (moments[i] & 63)) // 64) - ((moments[i - 1] - (moments[i - 1] & 63)) // 64) > 2592000000000),
          lambda start: moments[start : coalesce(
            list_filter(range(start + 1, len(moments) + 1), lambda i: ((moments[i] - (moments[i] & 63)) // 64) - ((moments[i - 1] - (moments[i - 1] & 63)) // 64) > 2592000000000)[1] - 1,
            len(moments)
          )]
        )
      END) AS moments
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
    nullif("visitor", '') AS "customer",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    "channel" AS "channel",
    CAST(NULL AS DOUBLE) AS "conversions",
    CAST(NULL AS BOOLEAN) AS "converted",
    CAST(NULL AS DOUBLE) AS "value",
    CAST(NULL AS DOUBLE) AS "nulls",
    "cost" AS "cost",
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
    SELECT nullif(trim(channel), '') AS channel, CAST(CASE WHEN isfinite("time") THEN "time" END AS DATE) AS day, CAST(cost AS DOUBLE) AS cost
    FROM input
    WHERE TRUE AND cost IS NOT NULL
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
    nullif("visitor", '') AS "customer",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    "channel" AS "channel",
    CAST(NULL AS DOUBLE) AS "conversions",
    CAST(NULL AS BOOLEAN) AS "converted",
    CAST(NULL AS DOUBLE) AS "value",
    CAST(NULL AS DOUBLE) AS "nulls",
    "cost" AS "cost",
    CAST(NULL AS VARCHAR) AS "currency"
  FROM "data"
),
-- 把另一张表的列换成本分析所用的名称
conversions AS (
  SELECT
    nullif("visitor", '') AS "customer",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    "value" AS "value",
    nullif("order_id", '') AS "order",
    CAST(NULL AS DOUBLE) AS "refund",
    CAST(NULL AS VARCHAR) AS "status",
    CAST(NULL AS VARCHAR) AS "currency"
  FROM "data_conversions"
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
  SELECT min(customer) AS customer, min(CASE WHEN "time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999' THEN "time" END) AS "time", sum(coalesce(CAST(value AS DOUBLE), 0)) AS value, CAST(1 AS DOUBLE) AS counted
  FROM conversions
  WHERE true AND "order" IS NOT NULL
  GROUP BY "order"
  UNION ALL
  SELECT customer, CASE WHEN "time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999' THEN "time" END AS "time", coalesce(CAST(value AS DOUBLE), 0) AS value, CAST(1 AS DOUBLE) AS counted
  FROM conversions
  WHERE true AND "order" IS NULL
),
-- 不能使用的行
read AS (
  SELECT
    count(*) AS rows_read,
    count(*) FILTER (WHERE customer IS NULL) AS rows_without_customer,
    count(*) FILTER (WHERE (nullif(trim(channel), '') IS NULL AND NOT false)) AS rows_without_channel,
    count(*) FILTER (WHERE NOT coalesce("time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999', false)) AS rows_without_time,
    count(*) FILTER (WHERE customer IS NULL OR (nullif(trim(channel), '') IS NULL AND NOT false) OR NOT coalesce("time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999', false)) AS rows_left_out,
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
    UNION ALL
    SELECT nullif(trim(currency), '') AS currency FROM conversions
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
    coalesce(sum(nulls) FILTER (WHERE journeys.last_touch + 2592000000000 > epoch_us(last_time)), 0) AS open_journeys,
    coalesce(sum(conversions) FILTER (WHERE closing - 2592000000000 < epoch_us(first_touch)), 0) AS truncated,
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
    ('first', 'Direct', 12, 1200, 0.23076923076923078e0, 0.135487e0, 0.364785e0, 0, NULL, NULL, 0, 0.2436548223350254e0, NULL, NULL),
    ('first', 'Email', 16, 1325, 0.3076923076923077e0, 0.195445e0, 0.448471e0, 90.4e0, 14.657079646017696e0, 5.65e0, 0.27996283679157635e0, 0.26903553299492383e0, 8.38726e0, 23.2497e0),
    ('first', 'Search ads', 12, 1065, 0.23076923076923078e0, 0.133993e0, 0.36776e0, 84, 12.678571428571429e0, 7, 0.26014245896562405e0, 0.216243654822335e0, 6.83625e0, 21.4464e0),
    ('first', 'Display', 12, 1335, 0.23076923076923078e0, 0.126403e0, 0.38348e0, 84, 15.892857142857142e0, 7, 0.26014245896562405e0, 0.27106598984771574e0, 8.6938e0, 25.9549e0),
    ('first', 'Social', 0, 0, 0, 0, 0.0684822e0, 64.5e0, 0, NULL, 0.1997522452771756e0, 0, 0, 5.22907e0),
    ('first', '（未归因）', 1, 80, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('last', 'Direct', 15, 1545, 0.28846153846153844e0, 0.176735e0, 0.433616e0, 0, NULL, NULL, 0, 0.31370558375634516e0, NULL, NULL),
    ('last', 'Email', 17, 1440, 0.3269230769230769e0, 0.219352e0, 0.456406e0, 90.4e0, 15.929203539823007e0, 5.31764705882353e0, 0.27996283679157635e0, 0.2923857868020305e0, 10.1192e0, 23.3213e0),
    ('last', 'Search ads', 9, 765, 0.17307692307692307e0, 0.0805641e0, 0.333312e0, 84, 9.107142857142858e0, 9.333333333333334e0, 0.26014245896562405e0, 0.15532994923857868e0, 4.04823e0, 18.3613e0),
    ('last', 'Display', 7, 820, 0.1346153846153846e0, 0.0688945e0, 0.246437e0, 84, 9.761904761904761e0, 12, 0.26014245896562405e0, 0.166497461928934e0, 4.75048e0, 18.2676e0),
    ('last', 'Social', 4, 355, 0.07692307692307693e0, 0.0262809e0, 0.204642e0, 64.5e0, 5.503875968992248e0, 16.125e0, 0.1997522452771756e0, 0.07208121827411168e0, 1.97483e0, 14.1406e0),
    ('last', '（未归因）', 1, 80, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('last_non_direct', 'Direct', 3, 300, 0.057692307692307696e0, 0.0172908e0, 0.175624e0, 0, NULL, NULL, 0, 0.06091370558375635e0, NULL, NULL),
    ('last_non_direct', 'Email', 23, 2085, 0.4423076923076923e0, 0.320997e0, 0.570916e0, 90.4e0, 23.064159292035395e0, 3.930434782608696e0, 0.27996283679157635e0, 0.4233502538071066e0, 16.0703e0, 30.6712e0),
    ('last_non_direct', 'Search ads', 9, 765, 0.17307692307692307e0, 0.0805641e0, 0.333312e0, 84, 9.107142857142858e0, 9.333333333333334e0, 0.26014245896562405e0, 0.15532994923857868e0, 4.04823e0, 18.3613e0),
    ('last_non_direct', 'Display', 10, 1075, 0.19230769230769232e0, 0.100348e0, 0.336974e0, 84, 12.797619047619047e0, 8.4e0, 0.26014245896562405e0, 0.2182741116751269e0, 6.47632e0, 22.6137e0),
    ('last_non_direct', 'Social', 7, 700, 0.1346153846153846e0, 0.065776e0, 0.255775e0, 64.5e0, 10.852713178294573e0, 9.214285714285714e0, 0.1997522452771756e0, 0.14213197969543148e0, 5.14743e0, 21.0153e0),
    ('last_non_direct', '（未归因）', 1, 80, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('linear', 'Direct', 11.916666666666668e0, 1209.1666666666667e0, 0.22916666666666669e0, 0.161578e0, 0.314425e0, 0, NULL, NULL, 0, 0.2455160744500846e0, NULL, NULL),
    ('linear', 'Email', 15.000000000000002e0, 1263.75e0, 0.2884615384615385e0, 0.216273e0, 0.37327e0, 90.4e0, 13.979535398230087e0, 6.026666666666666e0, 0.27996283679157635e0, 0.2565989847715736e0, 10.3976e0, 18.2836e0),
    ('linear', 'Search ads', 11.75e0, 1047.5e0, 0.22596153846153846e0, 0.168943e0, 0.295385e0, 84, 12.470238095238095e0, 7.148936170212766e0, 0.26014245896562405e0, 0.21269035532994923e0, 9.08598e0, 16.6904e0),
    ('linear', 'Display', 10.333333333333332e0, 1109.5833333333335e0, 0.1987179487179487e0, 0.127583e0, 0.296056e0, 84, 13.209325396825399e0, 8.129032258064518e0, 0.26014245896562405e0, 0.2252961082910322e0, 8.34336e0, 19.796e0),
    ('linear', 'Social', 3, 295, 0.057692307692307696e0, 0.0302489e0, 0.10728e0, 64.5e0, 4.573643410852713e0, 21.5e0, 0.1997522452771756e0, 0.05989847715736041e0, 2.27021e0, 8.93242e0),
    ('linear', '（未归因）', 1, 80, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('position', 'Direct', 12.700000000000001e0, 1289.5e0, 0.24423076923076925e0, 0.174156e0, 0.331193e0, 0, NULL, NULL, 0, 0.2618274111675127e0, NULL, NULL),
    ('position', 'Email', 15.9e0, 1334.5e0, 0.3057692307692308e0, 0.231178e0, 0.392152e0, 90.4e0, 14.76216814159292e0, 5.685534591194969e0, 0.27996283679157635e0, 0.27096446700507615e0, 11.0572e0, 19.1608e0),
    ('position', 'Search ads', 11.400000000000002e0, 1012.5e0, 0.21923076923076928e0, 0.155843e0, 0.299262e0, 84, 12.053571428571429e0, 7.368421052631578e0, 0.26014245896562405e0, 0.20558375634517767e0, 8.43447e0, 16.7086e0),
    ('position', 'Display', 9.7e0, 1073.5e0, 0.18653846153846151e0, 0.115253e0, 0.287584e0, 84, 12.779761904761905e0, 8.659793814432991e0, 0.26014245896562405e0, 0.21796954314720812e0, 7.81158e0, 19.6838e0),
    ('position', 'Social', 2.3000000000000003e0, 215, 0.04423076923076923e0, 0.0200307e0, 0.0948385e0, 64.5e0, 3.3333333333333335e0, 28.043478260869563e0, 0.1997522452771756e0, 0.04365482233502538e0, 1.52389e0, 7.08775e0),
    ('position', '（未归因）', 1, 80, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('time_decay', 'Direct', 11.974033117989785e0, 1229.6143414405476e0, 0.2302698676536497e0, 0.161756e0, 0.316835e0, 0, NULL, NULL, 0, 0.24966788658691322e0, NULL, NULL),
    ('time_decay', 'Email', 15.038311422434658e0, 1263.4859019026949e0, 0.2891982965852819e0, 0.216734e0, 0.374312e0, 90.4e0, 13.976613959100606e0, 6.011313202700288e0, 0.27996283679157635e0, 0.25654536079242535e0, 10.4235e0, 18.2394e0),
    ('time_decay', 'Search ads', 11.751246020877335e0, 1042.2369245540594e0, 0.2259855004014872e0, 0.166791e0, 0.298658e0, 84, 12.407582435167374e0, 7.148178146450605e0, 0.26014245896562405e0, 0.21162171056935217e0, 8.93741e0, 16.7704e0),
    ('time_decay', 'Display', 10.045066661874522e0, 1079.3362452172644e0, 0.19317435888220233e0, 0.122901e0, 0.290329e0, 84, 12.849241014491243e0, 8.362313842955091e0, 0.26014245896562405e0, 0.21915456755680496e0, 7.99691e0, 19.5113e0),
    ('time_decay', 'Social', 3.1913427768236957e0, 310.3265868854339e0, 0.06137197647737876e0, 0.0326052e0, 0.112566e0, 64.5e0, 4.811264912952464e0, 20.21092828649264e0, 0.1997522452771756e0, 0.06301047449450435e0, 2.42712e0, 9.24449e0),
    ('time_decay', '（未归因）', 1, 80, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('markov_1', 'Direct', 11.241431318931426e0, 1101.8406438785441e0, 0.21618137151791203e0, 0.179006e0, 0.258645e0, 0, NULL, NULL, 0, 0.22372398860478054e0, NULL, NULL),
    ('markov_1', 'Email', 12.627395794415852e0, 1138.672602644948e0, 0.24283453450799716e0, 0.203322e0, 0.287258e0, 90.4e0, 12.595935869966238e0, 7.159037498450561e0, 0.27996283679157635e0, 0.2312025589126798e0, 10.4991e0, 14.9691e0),
    ('markov_1', 'Search ads', 10.967682584276396e0, 1003.5794113344039e0, 0.21091697277454607e0, 0.171104e0, 0.257121e0, 84, 11.947373944457189e0, 7.658864974851201e0, 0.26014245896562405e0, 0.20377246930647794e0, 9.68548e0, 14.5801e0),
    ('markov_1', 'Display', 9.526045623193033e0, 961.3317193277608e0, 0.18319318506140447e0, 0.147535e0, 0.225193e0, 84, 11.44442523009239e0, 8.817929634462958e0, 0.26014245896562405e0, 0.19519425773152502e0, 8.88048e0, 14.5324e0),
    ('markov_1', 'Social', 7.637444679183295e0, 719.5756228143433e0, 0.1468739361381403e0, 0.110533e0, 0.192576e0, 64.5e0, 11.156211206423928e0, 8.44523302090841e0, 0.1997522452771756e0, 0.1461067254445367e0, 8.53178e0, 14.4163e0),
    ('markov_1', '（未归因）', 1, 80, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('shapley', 'Direct', 11.916666666666668e0, 1209.1666666666667e0, 0.22916666666666669e0, 0.161578e0, 0.314425e0, 0, NULL, NULL, 0, 0.2455160744500846e0, NULL, NULL),
    ('shapley', 'Email', 15.000000000000002e0, 1263.75e0, 0.2884615384615385e0, 0.216273e0, 0.37327e0, 90.4e0, 13.979535398230087e0, 6.026666666666666e0, 0.27996283679157635e0, 0.2565989847715736e0, 10.3976e0, 18.2836e0),
    ('shapley', 'Search ads', 11.75e0, 1047.5e0, 0.22596153846153846e0, 0.168943e0, 0.295385e0, 84, 12.470238095238095e0, 7.148936170212766e0, 0.26014245896562405e0, 0.21269035532994923e0, 9.08598e0, 16.6904e0),
    ('shapley', 'Display', 10.333333333333332e0, 1109.5833333333335e0, 0.1987179487179487e0, 0.127583e0, 0.296056e0, 84, 13.209325396825399e0, 8.129032258064518e0, 0.26014245896562405e0, 0.2252961082910322e0, 8.34336e0, 19.796e0),
    ('shapley', 'Social', 3, 295, 0.057692307692307696e0, 0.0302489e0, 0.10728e0, 64.5e0, 4.573643410852713e0, 21.5e0, 0.1997522452771756e0, 0.05989847715736041e0, 2.27021e0, 8.93242e0),
    ('shapley', '（未归因）', 1, 80, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
  ) AS computed("model", "channel", "conversions", "value", "share", "low", "high", "cost", "roas", "cac", "cost_share", "value_share", "roas_low", "roas_high")
)
SELECT * FROM channels;

-- cell__removal
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
removal AS (
  SELECT CAST("order" AS BIGINT) AS "order", CAST("channel" AS VARCHAR) AS "channel", CAST("effect" AS DOUBLE) AS "effect", CAST("low" AS DOUBLE) AS "low", CAST("high" AS DOUBLE) AS "high", CAST("value_effect" AS DOUBLE) AS "value_effect"
  FROM (VALUES
    (1, 'Direct', 0.44805516760132746e0, 0.359821e0, 0.539685e0, 0.4633888389454645e0),
    (1, 'Email', 0.5032962243435297e0, 0.418124e0, 0.588278e0, 0.4788788453303918e0),
    (1, 'Search ads', 0.4371442318221842e0, 0.353201e0, 0.524849e0, 0.4220642075525799e0),
    (1, 'Display', 0.3796842098825692e0, 0.30213e0, 0.463912e0, 0.40429656660028085e0),
    (1, 'Social', 0.30440932819777455e0, 0.221976e0, 0.401651e0, 0.3026238996009966e0)
  ) AS computed("order", "channel", "effect", "low", "high", "value_effect")
)
SELECT * FROM removal;

-- cell__pairs
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
pairs AS (
  SELECT CAST("channel_a" AS VARCHAR) AS "channel_a", CAST("channel_b" AS VARCHAR) AS "channel_b", CAST("conversions" AS DOUBLE) AS "conversions", CAST("support" AS DOUBLE) AS "support", CAST("lift" AS DOUBLE) AS "lift", CAST("jaccard" AS DOUBLE) AS "jaccard", CAST("journeys" AS DOUBLE) AS "journeys", CAST("journey_lift" AS DOUBLE) AS "journey_lift", CAST("journey_jaccard" AS DOUBLE) AS "journey_jaccard", CAST("rate" AS DOUBLE) AS "rate", CAST("rate_a" AS DOUBLE) AS "rate_a", CAST("rate_b" AS DOUBLE) AS "rate_b", CAST("best_single" AS DOUBLE) AS "best_single", CAST("gain" AS DOUBLE) AS "gain", CAST("low" AS DOUBLE) AS "low", CAST("high" AS DOUBLE) AS "high", CAST("p_value" AS DOUBLE) AS "p_value", CAST("p_adjusted" AS DOUBLE) AS "p_adjusted", CAST("synergy" AS BOOLEAN) AS "synergy"
  FROM (VALUES
    ('Email', 'Search ads', 18, 0.34615384615384615e0, 1.0411568409343714e0, 0.42857142857142855e0, 42, 1.117117117117117e0, 0.4421052631578947e0, 0.42857142857142855e0, 0.40625e0, 0.5238095238095238e0, 0.5238095238095238e0, (-0.09523809523809529e0), (-0.331945e0), 0.154474e0, 0.7626806101752346e0, 1, FALSE),
    ('Search ads', 'Display', 16, 0.3076923076923077e0, 1.1954022988505748e0, 0.43243243243243246e0, 37, 1.2343287597524886e0, 0.43529411764705883e0, 0.43243243243243246e0, 0.5e0, 0.36363636363636365e0, 0.5e0, (-0.06756756756756754e0), (-0.298685e0), 0.171767e0, 0.7018517255367456e0, 1, FALSE),
    ('Direct', 'Email', 16, 0.3076923076923077e0, 0.9585253456221198e0, 0.37209302325581395e0, 31, 0.880439761795694e0, 0.30392156862745096e0, 0.5161290322580645e0, 0.42857142857142855e0, 0.3488372093023256e0, 0.42857142857142855e0, 0.08755760368663595e0, (-0.159002e0), 0.319245e0, 0.25061912814826126e0, 1, FALSE),
    ('Direct', 'Search ads', 15, 0.28846153846153844e0, 0.9605911330049262e0, 0.35714285714285715e0, 28, 0.9340866290018832e0, 0.2978723404255319e0, 0.5357142857142857e0, 0.41935483870967744e0, 0.4e0, 0.41935483870967744e0, 0.11635944700460826e0, (-0.131552e0), 0.345789e0, 0.18572144583448325e0, 1, FALSE),
    ('Email', 'Display', 12, 0.23076923076923078e0, 0.8387096774193549e0, 0.27906976744186046e0, 37, 1.0508474576271187e0, 0.3854166666666667e0, 0.32432432432432434e0, 0.5135135135135135e0, 0.5454545454545454e0, 0.5454545454545454e0, (-0.22113022113022107e0), (-0.446372e0), 0.0347555e0, 0.9527417836539467e0, 1, FALSE),
    ('Direct', 'Display', 12, 0.23076923076923078e0, 0.9285714285714286e0, 0.3e0, 24, 0.8549267451881644e0, 0.2553191489361702e0, 0.5e0, 0.45714285714285713e0, 0.34285714285714286e0, 0.45714285714285713e0, 0.04285714285714287e0, (-0.202911e0), 0.283159e0, 0.3730300060677405e0, 1, FALSE),
    ('Search ads', 'Social', 10, 0.19230769230769232e0, 1.6300940438871474e0, 0.3333333333333333e0, 26, 1.1124913733609385e0, 0.3132530120481928e0, 0.38461538461538464e0, 0.5135135135135135e0, 0.05e0, 0.5135135135135135e0, (-0.12889812889812885e0), (-0.349842e0), 0.116059e0, 0.8438886173889139e0, 1, FALSE),
    ('Direct', 'Social', 9, 0.17307692307692307e0, 1.5194805194805194e0, 0.3e0, 21, 0.9594694178334562e0, 0.25e0, 0.42857142857142855e0, 0.5e0, 0.08e0, 0.5e0, (-0.07142857142857145e0), (-0.309675e0), 0.184253e0, 0.700578538110516e0, 1, FALSE),
    ('Display', 'Social', 7, 0.1346153846153846e0, 1.378787878787879e0, 0.25e0, 26, 1.1879145173176124e0, 0.3291139240506329e0, 0.2692307692307692e0, 0.5151515151515151e0, 0.2e0, 0.5151515151515151e0, (-0.24592074592074592e0), (-0.453314e0), 0.00561238e0, 0.9718744104381447e0, 1, FALSE),
    ('Email', 'Social', 4, 0.07692307692307693e0, 0.6099706744868035e0, 0.10526315789473684e0, 23, 0.8378378378378378e0, 0.23711340206185566e0, 0.17391304347826086e0, 0.5294117647058824e0, 0.30434782608695654e0, 0.5294117647058824e0, (-0.3554987212276215e0), (-0.522105e0), (-0.116761e0), 0.9979393035850948e0, 1, FALSE)
  ) AS computed("channel_a", "channel_b", "conversions", "support", "lift", "jaccard", "journeys", "journey_lift", "journey_jaccard", "rate", "rate_a", "rate_b", "best_single", "gain", "low", "high", "p_value", "p_adjusted", "synergy")
)
SELECT * FROM pairs;

-- cell__budget
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
budget AS (
  SELECT CAST("model" AS VARCHAR) AS "model", CAST("channel_from" AS VARCHAR) AS "channel_from", CAST("channel_to" AS VARCHAR) AS "channel_to", CAST("amount" AS DOUBLE) AS "amount", CAST("return_from" AS DOUBLE) AS "return_from", CAST("return_to" AS DOUBLE) AS "return_to", CAST("change" AS DOUBLE) AS "change", CAST("low" AS DOUBLE) AS "low", CAST("high" AS DOUBLE) AS "high"
  FROM (VALUES
    ('first', 'Social', 'Display', 32.29e0, 0, 15.892857142857142e0, 513.1803571428571e0, 229.281e0, 797.079e0),
    ('last', 'Social', 'Email', 32.29e0, 5.503875968992248e0, 15.929203539823007e0, 336.63382726212524e0, 36.4847e0, 636.783e0),
    ('last_non_direct', 'Search ads', 'Email', 32.29e0, 9.107142857142858e0, 23.064159292035395e0, 450.67206068268e0, 86.1657e0, 815.178e0),
    ('linear', 'Social', 'Email', 32.29e0, 4.573643410852713e0, 13.979535398230087e0, 303.7162522724154e0, 105.696e0, 501.736e0),
    ('position', 'Social', 'Email', 32.29e0, 3.3333333333333335e0, 14.76216814159292e0, 369.037075958702e0, 186.133e0, 551.942e0),
    ('time_decay', 'Social', 'Email', 32.29e0, 4.811264912952464e0, 13.976613959100606e0, 295.94912070012344e0, 99.289e0, 492.609e0),
    ('markov_1', 'Social', 'Email', 32.29e0, 11.156211206423928e0, 12.595935869966238e0, 46.48870938578122e0, (-91.7129e0), 184.69e0),
    ('shapley', 'Social', 'Email', 32.29e0, 4.573643410852713e0, 13.979535398230087e0, 303.7162522724154e0, 105.696e0, 501.736e0)
  ) AS computed("model", "channel_from", "channel_to", "amount", "return_from", "return_to", "change", "low", "high")
)
SELECT * FROM budget;
