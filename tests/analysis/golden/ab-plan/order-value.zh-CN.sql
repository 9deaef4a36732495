-- cell__health
WITH
-- 把数据列换成本分析所用的名称
input AS (
  SELECT
    nullif("visitor", '') AS "visitor",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    "action" AS "event",
    CAST(NULL AS VARCHAR) AS "converted",
    "paid" AS "amount",
    CAST(NULL AS DOUBLE) AS "refund",
    CAST(NULL AS DOUBLE) AS "denominator",
    CAST(NULL AS VARCHAR) AS "currency",
    CAST(NULL AS VARCHAR) AS "status",
    CAST(NULL AS DOUBLE) AS "visitors",
    CAST(NULL AS DOUBLE) AS "conversions"
  FROM "data"
),
-- 数据覆盖到哪一天，以及最后的几个整周
health AS (
  SELECT
    rows_read,
    rows_without_visitor,
    rows_without_time,
    rows_unpaid,
    first_time,
    last_time,
    CAST(CAST(last_time AS DATE) - CAST(length - 1 AS INTEGER) AS DATE) AS window_from,
    CAST(last_time AS DATE) AS window_to,
    length AS window_days,
    first_currency,
    last_currency
  FROM (
    SELECT *, CASE WHEN reach < 7 THEN reach ELSE reach - reach % 7 END AS length
    FROM (
      SELECT *, least(28, CAST(last_time AS DATE) - CAST(first_time AS DATE) + 1) AS reach
      FROM (
        SELECT
          count(*) AS rows_read,
          count(*) FILTER (WHERE visitor IS NULL) AS rows_without_visitor,
          count(*) FILTER (WHERE "time" IS NULL) AS rows_without_time,
          count(*) FILTER (WHERE coalesce(regexp_matches(lower(CAST(status AS VARCHAR)), 'cancel|void|unpaid|not paid|pending|awaiting payment|expired|deleted|abandoned|declined|failed|取消|关闭|删除|未付款|待付款|等待买家付款|待支付|未支付|付款失败|支付失败'), false)) AS rows_unpaid,
          min("time") FILTER (WHERE NOT (visitor IS NULL)) AS first_time,
          max("time") FILTER (WHERE NOT (visitor IS NULL)) AS last_time,
          min(currency) AS first_currency,
          max(currency) AS last_currency
        FROM input
      )
    )
  )
)
SELECT * FROM health;

-- cell__days
WITH
-- 把数据列换成本分析所用的名称
input AS (
  SELECT
    nullif("visitor", '') AS "visitor",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    "action" AS "event",
    CAST(NULL AS VARCHAR) AS "converted",
    "paid" AS "amount",
    CAST(NULL AS DOUBLE) AS "refund",
    CAST(NULL AS DOUBLE) AS "denominator",
    CAST(NULL AS VARCHAR) AS "currency",
    CAST(NULL AS VARCHAR) AS "status",
    CAST(NULL AS DOUBLE) AS "visitors",
    CAST(NULL AS DOUBLE) AS "conversions"
  FROM "data"
),
-- 上文已算好，以此名称保存
health AS (
  SELECT * FROM "cell__health"
),
-- 这几周里发生了什么；金额为净额，未付款的订单不计金额
visits AS (
  SELECT visitor AS visitor, "time", event, coalesce(amount > 0, false) AS converted, amount, denominator
  FROM (
    SELECT
      visitor,
      "time",
      event,
      converted,
      CASE WHEN coalesce(regexp_matches(lower(CAST(status AS VARCHAR)), 'cancel|void|unpaid|not paid|pending|awaiting payment|expired|deleted|abandoned|declined|failed|取消|关闭|删除|未付款|待付款|等待买家付款|待支付|未支付|付款失败|支付失败'), false) THEN 0 ELSE amount END AS amount,
      denominator
    FROM input
    CROSS JOIN (SELECT window_from, window_to FROM health)
    WHERE visitor IS NOT NULL
      AND CAST("time" AS DATE) BETWEEN window_from AND window_to
  )
),
-- 每位访客最早何时能看到差别
entries AS (
  SELECT visitor, min("time") AS entered
  FROM visits
  WHERE event = 'cart'
  GROUP BY visitor
),
-- 每位访客每天一行：是否转化、带来多少金额
days AS (
  SELECT
    visitor,
    CAST("time" AS DATE) AS day,
    bool_or(converted) AS converted,
    CAST(coalesce(sum(amount), 0) AS DOUBLE) AS amount,
    CAST(count(*) FILTER (WHERE amount > 0) AS DOUBLE) AS denominator
  FROM visits
  JOIN entries USING (visitor)
  WHERE "time" >= entered OR entered IS NULL
  GROUP BY ALL
)
SELECT * FROM days;

-- cell__units
WITH
-- 上文已算好，以此名称保存
days AS (
  SELECT * FROM "cell__days"
),
-- 每位访客一行：首访日期、是否转化、带来多少金额
units AS (
  SELECT
    min(day) AS first_day,
    bool_or(converted) AS converted,
    sum(amount) AS amount,
    sum(denominator) AS denominator
  FROM days
  GROUP BY visitor
)
SELECT * FROM units;

-- cell__figures
WITH
-- 上文已算好，以此名称保存
units AS (
  SELECT * FROM "cell__units"
),
-- 金额；设了上限的按上限计
capped AS (
  SELECT *, CAST(NULL AS DOUBLE) AS cap FROM units
),
-- 规划需要知道的访客概况
figures AS (
  SELECT
    CAST(count(*) AS DOUBLE) AS units,
    CAST(count(*) FILTER (WHERE converted) AS DOUBLE) AS converted,
    avg(amount) AS mean,
    stddev_samp(amount) AS deviation,
    CASE WHEN max(amount) > min(amount) THEN skewness(amount) END AS skewness,
    sum(amount) FILTER (WHERE place <= ceil(0.01 * everyone)) / nullif(sum(amount), 0) AS top_share,
    max(cap) AS cap,
    avg(denominator) AS denominator,
    stddev_samp(denominator) AS denominator_deviation,
    covar_samp(amount, denominator) AS covariance
  FROM (
    SELECT *, row_number() OVER (ORDER BY amount DESC) AS place, count(*) OVER () AS everyone
    FROM capped
  )
)
SELECT * FROM figures;

-- cell__traffic
WITH
-- 上文已算好，以此名称保存
health AS (
  SELECT * FROM "cell__health"
),
-- 上文已算好，以此名称保存
days AS (
  SELECT * FROM "cell__days"
),
-- 上文已算好，以此名称保存
units AS (
  SELECT * FROM "cell__units"
),
-- 每天的访客数，以及其中首次到访的人数
traffic AS (
  SELECT
    CAST(day AS DATE) AS day,
    coalesce(visitors, 0.0) AS visitors,
    coalesce(newcomers, 0.0) AS newcomers
  FROM (
    SELECT unnest(generate_series(CAST(window_from AS TIMESTAMP), CAST(window_to AS TIMESTAMP), INTERVAL 1 DAY)) AS day
    FROM health
  )
  LEFT JOIN (
    SELECT day, CAST(count(*) AS DOUBLE) AS visitors
    FROM days
    GROUP BY day
  ) USING (day)
  LEFT JOIN (
    SELECT first_day AS day, CAST(count(*) AS DOUBLE) AS newcomers
    FROM units
    GROUP BY ALL
  ) USING (day)
  ORDER BY day
)
SELECT * FROM traffic;

-- cell__events
WITH
-- 把数据列换成本分析所用的名称
input AS (
  SELECT
    nullif("visitor", '') AS "visitor",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    "action" AS "event",
    CAST(NULL AS VARCHAR) AS "converted",
    "paid" AS "amount",
    CAST(NULL AS DOUBLE) AS "refund",
    CAST(NULL AS DOUBLE) AS "denominator",
    CAST(NULL AS VARCHAR) AS "currency",
    CAST(NULL AS VARCHAR) AS "status",
    CAST(NULL AS DOUBLE) AS "visitors",
    CAST(NULL AS DOUBLE) AS "conversions"
  FROM "data"
),
-- 出现过的事件，按次数从多到少
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
  WHERE place <= 20 OR event IN ('', 'cart')
  ORDER BY place
)
SELECT * FROM events;

-- cell
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
plan AS (
  SELECT CAST("metric" AS VARCHAR) AS "metric", CAST("baseline" AS DOUBLE) AS "baseline", CAST("detectable_effect" AS DOUBLE) AS "detectable_effect", CAST("power" AS DOUBLE) AS "power", CAST("units_per_variant" AS BIGINT) AS "units_per_variant", CAST("days" AS BIGINT) AS "days", CAST("weeks" AS BIGINT) AS "weeks", CAST("scale" AS VARCHAR) AS "scale", CAST("effect_absolute" AS DOUBLE) AS "effect_absolute", CAST("effect_relative" AS DOUBLE) AS "effect_relative", CAST("deviation" AS DOUBLE) AS "deviation", CAST("control_units" AS BIGINT) AS "control_units", CAST("total_units" AS BIGINT) AS "total_units", CAST("units_exact" AS DOUBLE) AS "units_exact", CAST("variants" AS BIGINT) AS "variants", CAST("confidence" AS DOUBLE) AS "confidence", CAST("test" AS VARCHAR) AS "test", CAST("visitors_per_day" AS DOUBLE) AS "visitors_per_day", CAST("expected_units" AS DOUBLE) AS "expected_units"
  FROM (VALUES
    ('ratio', 211.7340425531915e0, 0.2e0, 0.8e0, 1209, 865, 124, 'relative', 42.346808510638304e0, 0.2e0, 484.36973462312375e0, 3021, 6043, 1208.0737147946609e0, 3, 0.975e0, 'difference', 6.666666666666667e0, NULL)
  ) AS computed("metric", "baseline", "detectable_effect", "power", "units_per_variant", "days", "weeks", "scale", "effect_absolute", "effect_relative", "deviation", "control_units", "total_units", "units_exact", "variants", "confidence", "test", "visitors_per_day", "expected_units")
)
SELECT * FROM plan;

-- cell__looks
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
looks AS (
  SELECT CAST("look" AS BIGINT) AS "look", CAST("information" AS DOUBLE) AS "information", CAST("units_per_variant" AS BIGINT) AS "units_per_variant", CAST("days" AS BIGINT) AS "days", CAST("bound" AS DOUBLE) AS "bound", CAST("nominal_p_value" AS DOUBLE) AS "nominal_p_value", CAST("alpha_spent" AS DOUBLE) AS "alpha_spent", CAST("chance_to_stop" AS DOUBLE) AS "chance_to_stop"
  FROM (SELECT NULL AS "look", NULL AS "information", NULL AS "units_per_variant", NULL AS "days", NULL AS "bound", NULL AS "nominal_p_value", NULL AS "alpha_spent", NULL AS "chance_to_stop") AS none
  WHERE false
)
SELECT * FROM looks;

-- cell__curve
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
curve AS (
  SELECT CAST("weeks" AS DOUBLE) AS "weeks", CAST("days" AS BIGINT) AS "days", CAST("units_per_variant" AS BIGINT) AS "units_per_variant", CAST("power" AS DOUBLE) AS "power", CAST("detectable_effect" AS DOUBLE) AS "detectable_effect", CAST("detectable_absolute" AS DOUBLE) AS "detectable_absolute", CAST("detectable_relative" AS DOUBLE) AS "detectable_relative"
  FROM (VALUES
    (1, 7, 9, 0.04230346820869513e0, 2.3817919272759416e0, 504.30643328269224e0, 2.3817919272759416e0),
    (2, 14, 18, 0.05256501208895814e0, 1.6507147798851973e0, 349.5125134473945e0, 1.6507147798851973e0),
    (3, 21, 28, 0.062155753073135256e0, 1.324582515174272e0, 280.4592106331227e0, 1.324582515174272e0),
    (4, 28, 37, 0.07113973708358645e0, 1.1374824677245352e0, 240.843761224696e0, 1.1374824677245352e0),
    (5, 35, 47, 0.07979326224023486e0, 1.0123340477618177e0, 214.3455803468453e0, 1.0123340477618177e0),
    (6, 42, 57, 0.08824558824991569e0, 0.9210914187005379e0, 195.0264096425192e0, 0.9210914187005379e0),
    (7, 49, 67, 0.09656743245262933e0, 0.8507736474842276e0, 180.13774367955938e0, 0.8507736474842276e0),
    (8, 56, 77, 0.10480117991160098e0, 0.7944380996202716e0, 168.20959039087518e0, 0.7944380996202716e0),
    (9, 63, 86, 0.11297373545347411e0, 0.7479908834608751e0, 158.37513354810423e0, 0.7479908834608751e0),
    (10, 70, 96, 0.12110281124730848e0, 0.7088410246966319e0, 150.08577568656452e0, 0.7088410246966319e0),
    (11, 77, 106, 0.12920031928423792e0, 0.6752581777800399e0, 142.97514374846952e0, 0.6752581777800399e0),
    (12, 84, 116, 0.13727434011394046e0, 0.6460368265287482e0, 136.78798891916676e0, 0.6460368265287482e0),
    (13, 91, 126, 0.14533033171754306e0, 0.6203078863891935e0, 131.34029641280978e0, 0.6203078863891935e0),
    (14, 98, 135, 0.1533719060395431e0, 0.5974268761409701e0, 126.49560761525242e0, 0.5974268761409701e0),
    (15, 105, 145, 0.16140134652316596e0, 0.5769044048617582e0, 122.15030180812312e0, 0.5769044048617582e0),
    (16, 112, 155, 0.16941996376503243e0, 0.5583612659036051e0, 118.22408803488781e0, 0.5583612659036051e0),
    (17, 119, 165, 0.17742834632234306e0, 0.5414984644076456e0, 114.65365890537628e0, 0.5414984644076456e0),
    (18, 126, 175, 0.18542654152243698e0, 0.5260766431011604e0, 111.38833433662124e0, 0.5260766431011604e0),
    (19, 133, 184, 0.19341418830428359e0, 0.5119016110328446e0, 108.38699749347559e0, 0.5119016110328446e0),
    (20, 140, 194, 0.20139061643210054e0, 0.4988139450276624e0, 105.6158930626124e0, 0.4988139450276624e0),
    (21, 147, 204, 0.20935492165836989e0, 0.48668137506082076e0, 103.04701497697357e0, 0.48668137506082076e0),
    (22, 154, 214, 0.2173060233788351e0, 0.47539311352818386e0, 100.65690572927068e0, 0.47539311352818386e0),
    (23, 161, 224, 0.22524270933965962e0, 0.46485556790481053e0, 98.42574859584515e0, 0.46485556790481053e0),
    (24, 168, 233, 0.23316367063282262e0, 0.45498905485939933e0, 96.33667190283644e0, 0.45498905485939933e0),
    (25, 175, 243, 0.24106752931366016e0, 0.4457252506116995e0, 94.37520918004952e0, 0.4457252506116995e0),
    (26, 182, 253, 0.24895286034857256e0, 0.43700519019381273e0, 92.5288755364623e0, 0.43700519019381273e0)
  ) AS computed("weeks", "days", "units_per_variant", "power", "detectable_effect", "detectable_absolute", "detectable_relative")
)
SELECT * FROM curve;

-- cell__grid
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
grid AS (
  SELECT CAST("effect" AS DOUBLE) AS "effect", CAST("weeks" AS DOUBLE) AS "weeks", CAST("days" AS BIGINT) AS "days", CAST("units_per_variant" AS BIGINT) AS "units_per_variant", CAST("power" AS DOUBLE) AS "power"
  FROM (VALUES
    (0.1e0, 1, 7, 9, 0.03271870545630606e0),
    (0.1e0, 2, 14, 18, 0.03670940341243645e0),
    (0.1e0, 3, 21, 28, 0.04019360771311953e0),
    (0.1e0, 4, 28, 37, 0.0432957071183957e0),
    (0.1e0, 5, 35, 47, 0.046166919509904925e0),
    (0.1e0, 6, 42, 57, 0.04888112041388659e0),
    (0.1e0, 7, 49, 67, 0.05148081620800948e0),
    (0.1e0, 8, 56, 77, 0.05399303692914592e0),
    (0.1e0, 9, 63, 86, 0.05643618177565135e0),
    (0.1e0, 10, 70, 96, 0.058823410243983076e0),
    (0.1e0, 11, 77, 106, 0.06116449527732837e0),
    (0.1e0, 12, 84, 116, 0.06346691282520411e0),
    (0.1e0, 13, 91, 126, 0.0657365199261748e0),
    (0.1e0, 14, 98, 135, 0.06797799637525426e0),
    (0.1e0, 15, 105, 145, 0.07019514335398969e0),
    (0.1e0, 16, 112, 155, 0.07239109175187108e0),
    (0.1e0, 17, 119, 165, 0.07456845139295643e0),
    (0.1e0, 18, 126, 175, 0.07672942039557251e0),
    (0.1e0, 19, 133, 184, 0.07887586691958248e0),
    (0.1e0, 20, 140, 194, 0.08100939134488094e0),
    (0.1e0, 21, 147, 204, 0.08313137429867679e0),
    (0.1e0, 22, 154, 214, 0.08524301426428038e0),
    (0.1e0, 23, 161, 224, 0.0873453573957822e0),
    (0.1e0, 24, 168, 233, 0.08943932141744848e0),
    (0.1e0, 25, 175, 243, 0.09152571497500883e0),
    (0.1e0, 26, 182, 253, 0.09360525344848147e0),
    (0.15e0, 1, 7, 9, 0.03725997548680704e0),
    (0.15e0, 2, 14, 18, 0.04406487446024576e0),
    (0.15e0, 3, 21, 28, 0.050224117760865994e0),
    (0.15e0, 4, 28, 37, 0.05586031282907511e0),
    (0.15e0, 5, 35, 47, 0.061192704863316405e0),
    (0.15e0, 6, 42, 57, 0.0663268622621781e0),
    (0.15e0, 7, 49, 67, 0.07132257318392399e0),
    (0.15e0, 8, 56, 77, 0.07621719936942395e0),
    (0.15e0, 9, 63, 86, 0.08103568628864166e0),
    (0.15e0, 10, 70, 96, 0.0857954979342701e0),
    (0.15e0, 11, 77, 106, 0.0905093003827957e0),
    (0.15e0, 12, 84, 116, 0.09518653182211201e0),
    (0.15e0, 13, 91, 126, 0.09983437477186863e0),
    (0.15e0, 14, 98, 135, 0.1044583861247379e0),
    (0.15e0, 15, 105, 145, 0.10906292094649817e0),
    (0.15e0, 16, 112, 155, 0.11365142656196214e0),
    (0.15e0, 17, 119, 165, 0.1182266520895009e0),
    (0.15e0, 18, 126, 175, 0.12279080115851904e0),
    (0.15e0, 19, 133, 184, 0.12734564543063742e0),
    (0.15e0, 20, 140, 194, 0.1318926104542254e0),
    (0.15e0, 21, 147, 204, 0.13643284159299807e0),
    (0.15e0, 22, 154, 214, 0.14096725534499366e0),
    (0.15e0, 23, 161, 224, 0.1454965797775667e0),
    (0.15e0, 24, 168, 233, 0.1500213867369068e0),
    (0.15e0, 25, 175, 243, 0.15454211776021487e0),
    (0.15e0, 26, 182, 253, 0.15905910510968657e0),
    (0.2e0, 1, 7, 9, 0.04230346820869513e0),
    (0.2e0, 2, 14, 18, 0.05256501208895814e0),
    (0.2e0, 3, 21, 28, 0.062155753073135256e0),
    (0.2e0, 4, 28, 37, 0.07113973708358645e0),
    (0.2e0, 5, 35, 47, 0.07979326224023486e0),
    (0.2e0, 6, 42, 57, 0.08824558824991569e0),
    (0.2e0, 7, 49, 67, 0.09656743245262933e0),
    (0.2e0, 8, 56, 77, 0.10480117991160098e0),
    (0.2e0, 9, 63, 86, 0.11297373545347411e0),
    (0.2e0, 10, 70, 96, 0.12110281124730848e0),
    (0.2e0, 11, 77, 106, 0.12920031928423792e0),
    (0.2e0, 12, 84, 116, 0.13727434011394046e0),
    (0.2e0, 13, 91, 126, 0.14533033171754306e0),
    (0.2e0, 14, 98, 135, 0.1533719060395431e0),
    (0.2e0, 15, 105, 145, 0.16140134652316596e0),
    (0.2e0, 16, 112, 155, 0.16941996376503243e0),
    (0.2e0, 17, 119, 165, 0.17742834632234306e0),
    (0.2e0, 18, 126, 175, 0.18542654152243698e0),
    (0.2e0, 19, 133, 184, 0.19341418830428359e0),
    (0.2e0, 20, 140, 194, 0.20139061643210054e0),
    (0.2e0, 21, 147, 204, 0.20935492165836989e0),
    (0.2e0, 22, 154, 214, 0.2173060233788351e0),
    (0.2e0, 23, 161, 224, 0.22524270933965962e0),
    (0.2e0, 24, 168, 233, 0.23316367063282262e0),
    (0.2e0, 25, 175, 243, 0.24106752931366016e0),
    (0.2e0, 26, 182, 253, 0.24895286034857256e0),
    (0.3e0, 1, 7, 9, 0.05404172063716928e0),
    (0.3e0, 2, 14, 18, 0.07342650692113784e0),
    (0.3e0, 3, 21, 28, 0.09251763714314842e0),
    (0.3e0, 4, 28, 37, 0.11103296208512403e0),
    (0.3e0, 5, 35, 47, 0.12929812636930071e0),
    (0.3e0, 6, 42, 57, 0.1474399492045807e0),
    (0.3e0, 7, 49, 67, 0.16551008669267864e0),
    (0.3e0, 8, 56, 77, 0.18352616204047323e0),
    (0.3e0, 9, 63, 86, 0.20148878258140224e0),
    (0.3e0, 10, 70, 96, 0.2193896111870446e0),
    (0.3e0, 11, 77, 106, 0.2372155695514977e0),
    (0.3e0, 12, 84, 116, 0.2549511778393494e0),
    (0.3e0, 13, 91, 126, 0.27257992083611726e0),
    (0.3e0, 14, 98, 135, 0.29008507263483174e0),
    (0.3e0, 15, 105, 145, 0.3074502047178638e0),
    (0.3e0, 16, 112, 155, 0.32465950126577925e0),
    (0.3e0, 17, 119, 165, 0.341697953148273e0),
    (0.3e0, 18, 126, 175, 0.35855147348135763e0),
    (0.3e0, 19, 133, 184, 0.37520696136555753e0),
    (0.3e0, 20, 140, 194, 0.39165233080768724e0),
    (0.3e0, 21, 147, 204, 0.4078765159652501e0),
    (0.3e0, 22, 154, 214, 0.42386946017390237e0),
    (0.3e0, 23, 161, 224, 0.43962209385250395e0),
    (0.3e0, 24, 168, 233, 0.4551263048244618e0),
    (0.3e0, 25, 175, 243, 0.4703749035503162e0),
    (0.3e0, 26, 182, 253, 0.48536158505346316e0),
    (0.4e0, 1, 7, 9, 0.0682196166178568e0),
    (0.4e0, 2, 14, 18, 0.10009650890105037e0),
    (0.4e0, 3, 21, 28, 0.13266189818840535e0),
    (0.4e0, 4, 28, 37, 0.16484149478179055e0),
    (0.4e0, 5, 35, 47, 0.19683849637992568e0),
    (0.4e0, 6, 42, 57, 0.22864519904550384e0),
    (0.4e0, 7, 49, 67, 0.26018932036863796e0),
    (0.4e0, 8, 56, 77, 0.291379798515615e0),
    (0.4e0, 9, 63, 86, 0.3221241866639055e0),
    (0.4e0, 10, 70, 96, 0.352335885500799e0),
    (0.4e0, 11, 77, 106, 0.38193716192538607e0),
    (0.4e0, 12, 84, 116, 0.4108602396760692e0),
    (0.4e0, 13, 91, 126, 0.43904744912085203e0),
    (0.4e0, 14, 98, 135, 0.46645090174410164e0),
    (0.4e0, 15, 105, 145, 0.4930319243026622e0),
    (0.4e0, 16, 112, 155, 0.5187603777246901e0),
    (0.4e0, 17, 119, 165, 0.5436139300900896e0),
    (0.4e0, 18, 126, 175, 0.56757732325599e0),
    (0.4e0, 19, 133, 184, 0.5906416560596429e0),
    (0.4e0, 20, 140, 194, 0.6128036973780078e0),
    (0.4e0, 21, 147, 204, 0.6340652365315468e0),
    (0.4e0, 22, 154, 214, 0.6544324749457133e0),
    (0.4e0, 23, 161, 224, 0.6739154607270501e0),
    (0.4e0, 24, 168, 233, 0.6925275663617627e0),
    (0.4e0, 25, 175, 243, 0.7102850088050194e0),
    (0.4e0, 26, 182, 253, 0.7272064106197461e0)
  ) AS computed("effect", "weeks", "days", "units_per_variant", "power")
)
SELECT * FROM grid;
