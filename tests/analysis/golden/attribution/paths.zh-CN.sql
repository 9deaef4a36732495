-- cell__span_of_touches
WITH
-- 把数据列换成本分析所用的名称
input AS (
  SELECT
    "journey" AS "path",
    CAST(NULL AS VARCHAR) AS "customer",
    CAST(NULL AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "channel",
    "orders" AS "conversions",
    CAST(NULL AS BOOLEAN) AS "converted",
    CASE WHEN isfinite("revenue") THEN "revenue" END AS "value",
    "lost" AS "nulls",
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
-- 渠道名的各种写法及次数
spellings AS (
  SELECT CAST(NULL AS VARCHAR) AS spelling, CAST(NULL AS BIGINT) AS touches
  WHERE false
)
SELECT * FROM spellings;

-- cell__codes
WITH
-- 把数据列换成本分析所用的名称
input AS (
  SELECT
    "journey" AS "path",
    CAST(NULL AS VARCHAR) AS "customer",
    CAST(NULL AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "channel",
    "orders" AS "conversions",
    CAST(NULL AS BOOLEAN) AS "converted",
    CASE WHEN isfinite("revenue") THEN "revenue" END AS "value",
    "lost" AS "nulls",
    CAST(NULL AS DOUBLE) AS "cost",
    CAST(NULL AS VARCHAR) AS "currency"
  FROM "data"
),
-- 把现成路径拆成渠道，相同路径合并
ready AS (
  SELECT touches, sum(conversions) AS conversions, sum(nulls) AS nulls, sum(value) AS value
  FROM (
    SELECT
      list_filter(
        list_transform(string_split(coalesce(path, ''), '>'), lambda one: trim(one)),
        lambda one: one <> ''
      ) AS touches,
      coalesce(CAST("conversions" AS DOUBLE), 0) AS conversions,
      coalesce(CAST("nulls" AS DOUBLE), 0) AS nulls,
      coalesce(CAST("value" AS DOUBLE), 0) AS value
    FROM input
  )
  GROUP BY touches
),
-- 各渠道出现的次数
names AS (
  SELECT channel, CAST(round(sum(times)) AS BIGINT) AS touches
  FROM (SELECT unnest(touches) AS channel, abs(conversions) + abs(nulls) AS times FROM ready)
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
-- 每位客户每个时刻的转化
purchases AS (
  SELECT
    CAST(NULL AS UBIGINT) AS who,
    CAST(NULL AS BIGINT) AS instant,
    CAST(NULL AS DOUBLE) AS conversions,
    CAST(NULL AS DOUBLE) AS value
  WHERE false
)
SELECT * FROM purchases;

-- cell__journeys
WITH
-- 把数据列换成本分析所用的名称
input AS (
  SELECT
    "journey" AS "path",
    CAST(NULL AS VARCHAR) AS "customer",
    CAST(NULL AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "channel",
    "orders" AS "conversions",
    CAST(NULL AS BOOLEAN) AS "converted",
    CASE WHEN isfinite("revenue") THEN "revenue" END AS "value",
    "lost" AS "nulls",
    CAST(NULL AS DOUBLE) AS "cost",
    CAST(NULL AS VARCHAR) AS "currency"
  FROM "data"
),
-- 上文已算好，以此名称保存
codes AS (
  SELECT * FROM "cell__codes"
),
-- 把现成路径拆成渠道，相同路径合并
ready AS (
  SELECT touches, sum(conversions) AS conversions, sum(nulls) AS nulls, sum(value) AS value
  FROM (
    SELECT
      list_filter(
        list_transform(string_split(coalesce(path, ''), '>'), lambda one: trim(one)),
        lambda one: one <> ''
      ) AS touches,
      coalesce(CAST("conversions" AS DOUBLE), 0) AS conversions,
      coalesce(CAST("nulls" AS DOUBLE), 0) AS nulls,
      coalesce(CAST("value" AS DOUBLE), 0) AS value
    FROM input
  )
  GROUP BY touches
),
-- 直接访问渠道的最大编号
directs AS (
  SELECT coalesce(max(code) FILTER (WHERE direct), 0) AS direct_codes
  FROM codes
),
-- 用编号表示的路径
coded AS (
  SELECT codes, hash(codes) AS seed, sum(conversions) AS conversions, sum(nulls) AS nulls, sum(value) AS value
  FROM (
    SELECT codes AS codes, conversions, nulls, value
    FROM (
      SELECT
        list_transform(
          touches,
          lambda one: CAST(coalesce(list_position(channels, one), 40) AS UTINYINT)
        ) AS codes,
        conversions,
        nulls,
        value
      FROM ready
      CROSS JOIN (SELECT list(channel ORDER BY code, touches DESC, channel)[: 40] AS channels FROM codes)
    )
    CROSS JOIN directs
  )
  WHERE len(codes) > 0
  GROUP BY codes
),
-- 多少段旅程一起抽样
grain AS (
  SELECT greatest(1, ceil(sum(abs(conversions) + abs(nulls)) / 4000000)) AS grain
  FROM coded
),
-- 路径的每段旅程随机落入一个客户分组
drawn AS (
  SELECT codes, who, sum(conversions) AS conversions, sum(nulls) AS nulls, sum(value) AS value
  FROM (
    SELECT
      codes,
      hash(seed, unnest(range(times))) % 100 AS who,
      conversions / times AS conversions,
      CAST(0 AS DOUBLE) AS nulls,
      value / times AS value
    FROM (
      SELECT *, greatest(1, CAST(ceil(abs(conversions) / grain) AS BIGINT)) AS times
      FROM coded
      CROSS JOIN grain
      WHERE conversions <> 0 OR value <> 0
    )
    UNION ALL
    SELECT
      codes,
      hash(seed, unnest(range(times)), 1) % 100,
      CAST(0 AS DOUBLE),
      nulls / times,
      CAST(0 AS DOUBLE)
    FROM (
      SELECT *, CAST(ceil(abs(nulls) / grain) AS BIGINT) AS times
      FROM coded
      CROSS JOIN grain
      WHERE nulls <> 0
    )
  )
  GROUP BY ALL
),
-- 一行一段旅程：依次的渠道及其结果
journeys AS (
  SELECT
    who,
    codes,
    conversions,
    nulls,
    value,
    CAST(NULL AS BIGINT[]) AS moments,
    CAST(NULL AS BIGINT) AS closing,
    CAST(NULL AS BIGINT) AS last_touch,
    CAST(0 AS BIGINT) AS duplicates
  FROM drawn
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
-- 上文已算好，以此名称保存
codes AS (
  SELECT * FROM "cell__codes"
),
-- 上文已算好，以此名称保存
journeys AS (
  SELECT * FROM "cell__journeys"
),
-- 同上，以最近两个触点为状态
moves_2 AS (
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
      CASE WHEN begins THEN 0 ELSE CASE WHEN CAST("c2" AS BIGINT) IS NOT NULL THEN CAST("c1" AS BIGINT) * 64 + CAST("c2" AS BIGINT) * 1 WHEN CAST("c1" AS BIGINT) IS NOT NULL THEN CAST("c1" AS BIGINT) * 1 END END AS origin,
      CASE WHEN begins THEN CASE WHEN CAST("c2" AS BIGINT) IS NOT NULL THEN CAST("c1" AS BIGINT) * 64 + CAST("c2" AS BIGINT) * 1 WHEN CAST("c1" AS BIGINT) IS NOT NULL THEN CAST("c1" AS BIGINT) * 1 END WHEN CAST("c3" AS BIGINT) IS NULL THEN -1 ELSE CAST("c2" AS BIGINT) * 64 + CAST("c3" AS BIGINT) * 1 END AS target,
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
        unnest(codes[3 :]) AS "c3",
          conversions,
          nulls,
          value
        FROM journeys
        CROSS JOIN (
          SELECT
        CASE
          WHEN pow(channels, 2) > 20000 THEN 0
          ELSE CAST(greatest(1, least(50, floor(400000 / pow(channels, 3)))) AS INTEGER)
        END AS groups
      FROM (SELECT greatest(1, count(DISTINCT code)) AS channels FROM codes)
        )
        WHERE groups > 0
      )
      WHERE place = 1 OR CAST("c2" AS BIGINT) IS NOT NULL
    )
  )
  WHERE origin <> target
  GROUP BY bucket, origin, target
  ORDER BY bucket, origin, target
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
    "journey" AS "path",
    CAST(NULL AS VARCHAR) AS "customer",
    CAST(NULL AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "channel",
    "orders" AS "conversions",
    CAST(NULL AS BOOLEAN) AS "converted",
    CASE WHEN isfinite("revenue") THEN "revenue" END AS "value",
    "lost" AS "nulls",
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
    SELECT nullif(trim(channel), '') AS channel, CAST(CASE WHEN isfinite("time") THEN "time" END AS DATE) AS day, CAST(cost AS DOUBLE) AS cost
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
-- 从无触点的客户的转化
unmatched AS (
  SELECT CAST(0 AS DOUBLE) AS conversions
)
SELECT * FROM unmatched;

-- cell__health
WITH
-- 把数据列换成本分析所用的名称
input AS (
  SELECT
    "journey" AS "path",
    CAST(NULL AS VARCHAR) AS "customer",
    CAST(NULL AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "channel",
    "orders" AS "conversions",
    CAST(NULL AS BOOLEAN) AS "converted",
    CASE WHEN isfinite("revenue") THEN "revenue" END AS "value",
    "lost" AS "nulls",
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
-- 把现成路径拆成渠道，相同路径合并
ready AS (
  SELECT touches, sum(conversions) AS conversions, sum(nulls) AS nulls, sum(value) AS value
  FROM (
    SELECT
      list_filter(
        list_transform(string_split(coalesce(path, ''), '>'), lambda one: trim(one)),
        lambda one: one <> ''
      ) AS touches,
      coalesce(CAST("conversions" AS DOUBLE), 0) AS conversions,
      coalesce(CAST("nulls" AS DOUBLE), 0) AS nulls,
      coalesce(CAST("value" AS DOUBLE), 0) AS value
    FROM input
  )
  GROUP BY touches
),
-- 不能使用的行
read AS (
  SELECT
    count(*) AS rows_read,
    CAST(0 AS BIGINT) AS rows_without_customer,
    CAST(0 AS BIGINT) AS rows_without_channel,
    CAST(0 AS BIGINT) AS rows_without_time,
    count(*) FILTER (WHERE path IS NULL) AS rows_left_out,
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
    coalesce(sum(conversions), 0) AS conversions,
    coalesce(sum(value), 0) AS value,
    CAST(NULL AS TIMESTAMP) AS first_conversion,
    CAST(NULL AS TIMESTAMP) AS last_conversion,
    CAST(0 AS DOUBLE) AS conversions_without_customer,
    CAST(0 AS DOUBLE) AS conversions_without_time,
    CAST(0 AS BIGINT) AS conversions_unpaid,
    CAST(NULL AS VARCHAR) AS unpaid_status,
    CAST(0 AS DOUBLE) AS refunds
  FROM ready
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
    ('first', '直接访问', 40, 8800, 0.20618556701030927e0, 0.155232e0, 0.268548e0, NULL, NULL, NULL, NULL, 0.23237391074729338e0, NULL, NULL),
    ('first', '搜索广告', 79, 15180, 0.4072164948453608e0, 0.331722e0, 0.487362e0, NULL, NULL, NULL, NULL, 0.4008449960390811e0, NULL, NULL),
    ('first', '小红书', 54, 9900, 0.27835051546391754e0, 0.219813e0, 0.345573e0, NULL, NULL, NULL, NULL, 0.26142064959070505e0, NULL, NULL),
    ('first', '直播', 12, 2640, 0.061855670103092786e0, 0.0324043e0, 0.114896e0, NULL, NULL, NULL, NULL, 0.06971217322418802e0, NULL, NULL),
    ('first', '短信', 9, 1350, 0.04639175257731959e0, 0.0244524e0, 0.086275e0, NULL, NULL, NULL, NULL, 0.03564827039873251e0, NULL, NULL),
    ('first', '（未归因）', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('last', '直接访问', 79, 17230, 0.4072164948453608e0, 0.340328e0, 0.477731e0, NULL, NULL, NULL, NULL, 0.4549775547927119e0, NULL, NULL),
    ('last', '搜索广告', 67, 12540, 0.34536082474226804e0, 0.27785e0, 0.41974e0, NULL, NULL, NULL, NULL, 0.33113282281489304e0, NULL, NULL),
    ('last', '小红书', 30, 4500, 0.15463917525773196e0, 0.107855e0, 0.216786e0, NULL, NULL, NULL, NULL, 0.11882756799577501e0, NULL, NULL),
    ('last', '直播', 18, 3600, 0.09278350515463918e0, 0.0602209e0, 0.140324e0, NULL, NULL, NULL, NULL, 0.09506205439662002e0, NULL, NULL),
    ('last', '短信', 0, 0, 0, 0, 0.0188352e0, NULL, NULL, NULL, NULL, 0, NULL, NULL),
    ('last', '（未归因）', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('last_non_direct', '直接访问', 40, 8800, 0.20618556701030927e0, 0.155232e0, 0.268548e0, NULL, NULL, NULL, NULL, 0.23237391074729338e0, NULL, NULL),
    ('last_non_direct', '搜索广告', 67, 12540, 0.34536082474226804e0, 0.27785e0, 0.41974e0, NULL, NULL, NULL, NULL, 0.33113282281489304e0, NULL, NULL),
    ('last_non_direct', '小红书', 54, 9780, 0.27835051546391754e0, 0.219005e0, 0.346639e0, NULL, NULL, NULL, NULL, 0.258251914444151e0, NULL, NULL),
    ('last_non_direct', '直播', 24, 5400, 0.12371134020618557e0, 0.0839964e0, 0.178544e0, NULL, NULL, NULL, NULL, 0.14259308159493003e0, NULL, NULL),
    ('last_non_direct', '短信', 9, 1350, 0.04639175257731959e0, 0.0244524e0, 0.086275e0, NULL, NULL, NULL, NULL, 0.03564827039873251e0, NULL, NULL),
    ('last_non_direct', '（未归因）', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('linear', '直接访问', 54, 11685, 0.27835051546391754e0, 0.225472e0, 0.338215e0, NULL, NULL, NULL, NULL, 0.3085555848956958e0, NULL, NULL),
    ('linear', '搜索广告', 68.5e0, 12989.999999999998e0, 0.35309278350515466e0, 0.289839e0, 0.421949e0, NULL, NULL, NULL, NULL, 0.3430155796144705e0, NULL, NULL),
    ('linear', '小红书', 48.5e0, 8509.999999999998e0, 0.25e0, 0.200461e0, 0.307079e0, NULL, NULL, NULL, NULL, 0.22471613414312117e0, NULL, NULL),
    ('linear', '直播', 18.499999999999996e0, 4009.9999999999995e0, 0.09536082474226802e0, 0.0663708e0, 0.13518e0, NULL, NULL, NULL, NULL, 0.10588856614734617e0, NULL, NULL),
    ('linear', '短信', 4.5e0, 675, 0.023195876288659795e0, 0.0122766e0, 0.0434003e0, NULL, NULL, NULL, NULL, 0.017824135199366254e0, NULL, NULL),
    ('linear', '（未归因）', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('position', '直接访问', 56.49999999999998e0, 12307, 0.29123711340206176e0, 0.237908e0, 0.351014e0, NULL, NULL, NULL, NULL, 0.324980195405334e0, NULL, NULL),
    ('position', '搜索广告', 69.99999999999999e0, 13248, 0.3608247422680412e0, 0.296711e0, 0.430316e0, NULL, NULL, NULL, NULL, 0.34982836017956165e0, NULL, NULL),
    ('position', '小红书', 46.2e0, 8076, 0.23814432989690723e0, 0.189239e0, 0.295089e0, NULL, NULL, NULL, NULL, 0.21325587536308424e0, NULL, NULL),
    ('position', '直播', 16.8e0, 3564, 0.0865979381443299e0, 0.0602267e0, 0.123005e0, NULL, NULL, NULL, NULL, 0.09411143385265382e0, NULL, NULL),
    ('position', '短信', 4.5e0, 675, 0.023195876288659795e0, 0.0122766e0, 0.0434003e0, NULL, NULL, NULL, NULL, 0.017824135199366254e0, NULL, NULL),
    ('position', '（未归因）', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('markov_1', '直接访问', 55.368048458115126e0, 11907.69920804948e0, 0.2854023116397687e0, 0.245512e0, 0.328948e0, NULL, NULL, NULL, NULL, 0.3144362082928302e0, NULL, NULL),
    ('markov_1', '搜索广告', 59.18177011551446e0, 10937.198232344512e0, 0.30506067069852816e0, 0.257912e0, 0.356686e0, NULL, NULL, NULL, NULL, 0.28880903703048616e0, NULL, NULL),
    ('markov_1', '小红书', 49.55618686170153e0, 9024.018565374894e0, 0.25544426217371924e0, 0.222095e0, 0.291922e0, NULL, NULL, NULL, NULL, 0.23828937326049363e0, NULL, NULL),
    ('markov_1', '直播', 22.81687558881959e0, 4479.047253352614e0, 0.1176127607671113e0, 0.092285e0, 0.148753e0, NULL, NULL, NULL, NULL, 0.11827428712312156e0, NULL, NULL),
    ('markov_1', '短信', 7.0771189758493005e0, 1522.0367408785046e0, 0.03647999472087268e0, 0.0253433e0, 0.0522481e0, NULL, NULL, NULL, NULL, 0.04019109429306851e0, NULL, NULL),
    ('markov_1', '（未归因）', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('markov_2', '直接访问', 51.25752508361205e0, 10623.577010745688e0, 0.2642140468227425e0, 0.225392e0, 0.307072e0, NULL, NULL, NULL, NULL, 0.28052751546727456e0, NULL, NULL),
    ('markov_2', '搜索广告', 62.93645484949833e0, 12097.189840442854e0, 0.32441471571906355e0, 0.282686e0, 0.369133e0, NULL, NULL, NULL, NULL, 0.31943992184956044e0, NULL, NULL),
    ('markov_2', '小红书', 50.60869565217392e0, 9359.59947899707e0, 0.26086956521739135e0, 0.226832e0, 0.298046e0, NULL, NULL, NULL, NULL, 0.24715076522305438e0, NULL, NULL),
    ('markov_2', '直播', 23.35785953177258e0, 4957.258222077499e0, 0.12040133779264216e0, 0.0888854e0, 0.161116e0, NULL, NULL, NULL, NULL, 0.1309019863236731e0, NULL, NULL),
    ('markov_2', '短信', 5.839464882943138e0, 832.3754477368916e0, 0.030100334448160505e0, 0.0159229e0, 0.0561803e0, NULL, NULL, NULL, NULL, 0.021979811136437592e0, NULL, NULL),
    ('markov_2', '（未归因）', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('shapley', '直接访问', 54, 11685, 0.27835051546391754e0, 0.225472e0, 0.338215e0, NULL, NULL, NULL, NULL, 0.3085555848956958e0, NULL, NULL),
    ('shapley', '搜索广告', 70.5e0, 13430.000000000002e0, 0.3634020618556701e0, 0.299968e0, 0.431973e0, NULL, NULL, NULL, NULL, 0.35463427515183527e0, NULL, NULL),
    ('shapley', '小红书', 48.5e0, 8509.999999999998e0, 0.25e0, 0.200461e0, 0.307079e0, NULL, NULL, NULL, NULL, 0.22471613414312117e0, NULL, NULL),
    ('shapley', '直播', 16.5e0, 3570, 0.08505154639175258e0, 0.0601325e0, 0.11899e0, NULL, NULL, NULL, NULL, 0.09426987060998152e0, NULL, NULL),
    ('shapley', '短信', 4.5e0, 675, 0.023195876288659795e0, 0.0122766e0, 0.0434003e0, NULL, NULL, NULL, NULL, 0.017824135199366254e0, NULL, NULL),
    ('shapley', '（未归因）', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
  ) AS computed("model", "channel", "conversions", "value", "share", "low", "high", "cost", "roas", "cac", "cost_share", "value_share", "roas_low", "roas_high")
)
SELECT * FROM channels;

-- cell__removal
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
removal AS (
  SELECT CAST("order" AS BIGINT) AS "order", CAST("channel" AS VARCHAR) AS "channel", CAST("effect" AS DOUBLE) AS "effect", CAST("low" AS DOUBLE) AS "low", CAST("high" AS DOUBLE) AS "high", CAST("value_effect" AS DOUBLE) AS "value_effect"
  FROM (VALUES
    (1, '直接访问', 0.4072164948453608e0, 0.340328e0, 0.477731e0, 0.45497755479271185e0),
    (1, '搜索广告', 0.4352653498960643e0, 0.376095e0, 0.49634e0, 0.41789598654553106e0),
    (1, '小红书', 0.3644718799686371e0, 0.3138e0, 0.418338e0, 0.3447959030156621e0),
    (1, '直播', 0.16781173184441503e0, 0.129979e0, 0.213948e0, 0.17113851563816865e0),
    (1, '短信', 0.05205022866444461e0, 0.0353e0, 0.0761215e0, 0.05815502580057218e0),
    (2, '直接访问', 0.4072164948453608e0, 0.339025e0, 0.479181e0, 0.45497755479271185e0),
    (2, '搜索广告', 0.5e0, 0.433318e0, 0.566682e0, 0.518088196461579e0),
    (2, '小红书', 0.4020618556701031e0, 0.345899e0, 0.460918e0, 0.40084499603908097e0),
    (2, '直播', 0.18556701030927836e0, 0.13253e0, 0.253623e0, 0.212305254819118e0),
    (2, '短信', 0.046391752577319534e0, 0.0236612e0, 0.088969e0, 0.03564827039873242e0)
  ) AS computed("order", "channel", "effect", "low", "high", "value_effect")
)
SELECT * FROM removal;

-- cell__pairs
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
pairs AS (
  SELECT CAST("channel_a" AS VARCHAR) AS "channel_a", CAST("channel_b" AS VARCHAR) AS "channel_b", CAST("conversions" AS DOUBLE) AS "conversions", CAST("support" AS DOUBLE) AS "support", CAST("lift" AS DOUBLE) AS "lift", CAST("jaccard" AS DOUBLE) AS "jaccard", CAST("journeys" AS DOUBLE) AS "journeys", CAST("journey_lift" AS DOUBLE) AS "journey_lift", CAST("journey_jaccard" AS DOUBLE) AS "journey_jaccard", CAST("rate" AS DOUBLE) AS "rate", CAST("rate_a" AS DOUBLE) AS "rate_a", CAST("rate_b" AS DOUBLE) AS "rate_b", CAST("best_single" AS DOUBLE) AS "best_single", CAST("gain" AS DOUBLE) AS "gain", CAST("low" AS DOUBLE) AS "low", CAST("high" AS DOUBLE) AS "high", CAST("p_value" AS DOUBLE) AS "p_value", CAST("p_adjusted" AS DOUBLE) AS "p_adjusted", CAST("synergy" AS BOOLEAN) AS "synergy"
  FROM (VALUES
    ('直接访问', '搜索广告', 30, 0.15463917525773196e0, 0.759493670886076e0, 0.2054794520547945e0, 102, 0.8378016310263409e0, 0.16639477977161501e0, 0.29411764705882354e0, 0.29878048780487804e0, 0.1930835734870317e0, 0.29878048780487804e0, (-0.004662840746054497e0), (-0.11339e0), 0.109999e0, 0.532248930839988e0, 1, FALSE),
    ('直接访问', '小红书', 30, 0.15463917525773196e0, 0.9444985394352483e0, 0.23622047244094488e0, 102, 0.964545980335454e0, 0.18411552346570398e0, 0.29411764705882354e0, 0.29878048780487804e0, 0.16666666666666666e0, 0.29878048780487804e0, (-0.004662840746054497e0), (-0.11339e0), 0.109999e0, 0.532248930839988e0, 1, FALSE),
    ('搜索广告', '小红书', 30, 0.15463917525773196e0, 0.7692307692307693e0, 0.20689655172413793e0, 102, 0.571423676546171e0, 0.1383989145183175e0, 0.29411764705882354e0, 0.1930835734870317e0, 0.16666666666666666e0, 0.1930835734870317e0, 0.10103407357179184e0, 0.00964593e0, 0.203009e0, 0.014639493244684887e0, 0.10247645271279421e0, FALSE),
    ('小红书', '直播', 24, 0.12371134020618557e0, 1.6581196581196582e0, 0.26666666666666666e0, 66, 1.406910039113429e0, 0.1493212669683258e0, 0.36363636363636365e0, 0.16666666666666666e0, 0.23076923076923078e0, 0.23076923076923078e0, 0.13286713286713286e0, (-0.0350389e0), 0.285457e0, 0.059826599793589785e0, 0.3589595987615387e0, FALSE),
    ('搜索广告', '直播', 18, 0.09278350515463918e0, 1, 0.1565217391304348e0, 70, 1.2961005624551734e0, 0.14084507042253522e0, 0.2571428571428571e0, 0.20844327176781002e0, 0.375e0, 0.375e0, (-0.11785714285714288e0), (-0.284302e0), 0.0491376e0, 0.9140096251064951e0, 1, FALSE),
    ('直接访问', '短信', 9, 0.04639175257731959e0, 2.4556962025316458e0, 0.11392405063291139e0, 34, 1.0999208547685002e0, 0.09826589595375723e0, 0.2647058823529412e0, 0.3017241379310345e0, 0, 0.3017241379310345e0, (-0.037018255578093295e0), (-0.170883e0), 0.138437e0, 0.6704549973526475e0, 1, FALSE),
    ('直接访问', '直播', 6, 0.030927835051546393e0, 0.4092827004219409e0, 0.05504587155963303e0, 18, 0.5625716834459029e0, 0.04918032786885246e0, 0.3333333333333333e0, 0.29435483870967744e0, 0.3e0, 0.3e0, 0.033333333333333326e0, (-0.162301e0), 0.276416e0, 0.3886854375482204e0, 1, FALSE)
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
