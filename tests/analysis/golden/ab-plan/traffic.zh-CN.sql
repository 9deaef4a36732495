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
  SELECT visitor AS visitor, "time", event, coalesce(event = 'purchase', false) AS converted, amount, denominator
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
-- 每位访客每天一行：是否转化、带来多少金额
days AS (
  SELECT
    visitor,
    CAST("time" AS DATE) AS day,
    bool_or(converted) AS converted,
    CAST(coalesce(sum(amount), 0) AS DOUBLE) AS amount,
    CAST(count(*) FILTER (WHERE amount > 0) AS DOUBLE) AS denominator
  FROM visits
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
  WHERE place <= 20 OR event IN ('purchase', '')
  ORDER BY place
)
SELECT * FROM events;

-- cell
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
plan AS (
  SELECT CAST("metric" AS VARCHAR) AS "metric", CAST("baseline" AS DOUBLE) AS "baseline", CAST("detectable_effect" AS DOUBLE) AS "detectable_effect", CAST("power" AS DOUBLE) AS "power", CAST("units_per_variant" AS BIGINT) AS "units_per_variant", CAST("days" AS BIGINT) AS "days", CAST("weeks" AS BIGINT) AS "weeks", CAST("scale" AS VARCHAR) AS "scale", CAST("effect_absolute" AS DOUBLE) AS "effect_absolute", CAST("effect_relative" AS DOUBLE) AS "effect_relative", CAST("deviation" AS DOUBLE) AS "deviation", CAST("control_units" AS BIGINT) AS "control_units", CAST("total_units" AS BIGINT) AS "total_units", CAST("units_exact" AS DOUBLE) AS "units_exact", CAST("variants" AS BIGINT) AS "variants", CAST("confidence" AS DOUBLE) AS "confidence", CAST("test" AS VARCHAR) AS "test", CAST("visitors_per_day" AS DOUBLE) AS "visitors_per_day", CAST("expected_units" AS DOUBLE) AS "expected_units"
  FROM (VALUES
    ('conversion', 0.13662790697674418e0, 0.7591722452739559e0, 0.8e0, 222, 28, 4, 'relative', 0.10372411490661607e0, 0.7591722452739559e0, 0.3434541046659631e0, 222, 444, 222, 2, 0.95e0, 'difference', 16.38095238095238e0, NULL)
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
    (1, 7, 66, 0.3298449083430094e0, 1.5105022244793676e0, 0.20637675741433217e0, 1.5105022244793676e0),
    (2, 14, 122, 0.5447385164978502e0, 1.0627620171637395e0, 0.1452029500194644e0, 1.0627620171637395e0),
    (3, 21, 172, 0.6928467215850019e0, 0.8754800266417785e0, 0.11961500364001043e0, 0.8754800266417785e0),
    (4, 28, 222, 0.8000000000000002e0, 0.7591722452739559e0, 0.10372411490661607e0, 0.7591722452739559e0),
    (5, 35, 272, 0.8734753923458064e0, 0.6783627163863403e0, 0.09268327811092439e0, 0.6783627163863403e0),
    (6, 42, 322, 0.9218584411295556e0, 0.6181875062365959e0, 0.08446166509627909e0, 0.6181875062365959e0),
    (7, 49, 372, 0.9527152957676468e0, 0.5712146400975562e0, 0.07804386071100332e0, 0.5712146400975562e0),
    (8, 56, 422, 0.9718872553243444e0, 0.5332731028572353e0, 0.07285998789037808e0, 0.5332731028572353e0)
  ) AS computed("weeks", "days", "units_per_variant", "power", "detectable_effect", "detectable_absolute", "detectable_relative")
)
SELECT * FROM curve;

-- cell__grid
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
grid AS (
  SELECT CAST("effect" AS DOUBLE) AS "effect", CAST("weeks" AS DOUBLE) AS "weeks", CAST("days" AS BIGINT) AS "days", CAST("units_per_variant" AS BIGINT) AS "units_per_variant", CAST("power" AS DOUBLE) AS "power"
  FROM (VALUES
    (0.37958612263697794e0, 1, 7, 66, 0.12397253014654042e0),
    (0.37958612263697794e0, 2, 14, 122, 0.19371740888441397e0),
    (0.37958612263697794e0, 3, 21, 172, 0.2552449402610574e0),
    (0.37958612263697794e0, 4, 28, 222, 0.3155278572186147e0),
    (0.37958612263697794e0, 5, 35, 272, 0.37390009607538854e0),
    (0.37958612263697794e0, 6, 42, 322, 0.4298042565461627e0),
    (0.37958612263697794e0, 7, 49, 372, 0.4828254082210933e0),
    (0.37958612263697794e0, 8, 56, 422, 0.532683143961169e0),
    (0.569379183955467e0, 1, 7, 66, 0.21494932733966488e0),
    (0.569379183955467e0, 2, 14, 122, 0.3576616194529584e0),
    (0.569379183955467e0, 3, 21, 172, 0.47452987907665795e0),
    (0.569379183955467e0, 4, 28, 222, 0.5775197524803105e0),
    (0.569379183955467e0, 5, 35, 272, 0.665338992958138e0),
    (0.569379183955467e0, 6, 42, 322, 0.7383070264528493e0),
    (0.569379183955467e0, 7, 49, 372, 0.797675604006097e0),
    (0.569379183955467e0, 8, 56, 422, 0.8451437747310998e0),
    (0.7591722452739559e0, 1, 7, 66, 0.3298449083430094e0),
    (0.7591722452739559e0, 2, 14, 122, 0.5447385164978502e0),
    (0.7591722452739559e0, 3, 21, 172, 0.6928467215850019e0),
    (0.7591722452739559e0, 4, 28, 222, 0.8000000000000002e0),
    (0.7591722452739559e0, 5, 35, 272, 0.8734753923458064e0),
    (0.7591722452739559e0, 6, 42, 322, 0.9218584411295556e0),
    (0.7591722452739559e0, 7, 49, 372, 0.9527152957676468e0),
    (0.7591722452739559e0, 8, 56, 422, 0.9718872553243444e0),
    (1.138758367910934e0, 1, 7, 66, 0.5877507264430362e0),
    (1.138758367910934e0, 2, 14, 122, 0.8459701933111211e0),
    (1.138758367910934e0, 3, 21, 172, 0.9434364402524098e0),
    (1.138758367910934e0, 4, 28, 222, 0.9808463222719555e0),
    (1.138758367910934e0, 5, 35, 272, 0.9939013396429572e0),
    (1.138758367910934e0, 6, 42, 322, 0.9981506158669659e0),
    (1.138758367910934e0, 7, 49, 372, 0.9994611264683103e0),
    (1.138758367910934e0, 8, 56, 422, 0.9998481467022915e0),
    (1.5183444905479118e0, 1, 7, 66, 0.803591001988635e0),
    (1.5183444905479118e0, 2, 14, 122, 0.9705076535014477e0),
    (1.5183444905479118e0, 3, 21, 172, 0.9956120369552108e0),
    (1.5183444905479118e0, 4, 28, 222, 0.999427538425236e0),
    (1.5183444905479118e0, 5, 35, 272, 0.9999321557311436e0),
    (1.5183444905479118e0, 6, 42, 322, 0.999992534538384e0),
    (1.5183444905479118e0, 7, 49, 372, 0.9999992260175856e0),
    (1.5183444905479118e0, 8, 56, 422, 0.9999999236098713e0)
  ) AS computed("effect", "weeks", "days", "units_per_variant", "power")
)
SELECT * FROM grid;
