-- cell__health
WITH
-- 未提供：只有列，没有行
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "visitor",
    CAST(NULL AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "event",
    CAST(NULL AS VARCHAR) AS "converted",
    CAST(NULL AS DOUBLE) AS "amount",
    CAST(NULL AS DOUBLE) AS "refund",
    CAST(NULL AS DOUBLE) AS "denominator",
    CAST(NULL AS VARCHAR) AS "currency",
    CAST(NULL AS VARCHAR) AS "status",
    CAST(NULL AS DOUBLE) AS "visitors",
    CAST(NULL AS DOUBLE) AS "conversions"
  WHERE false
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
          count(*) FILTER (WHERE false) AS rows_without_visitor,
          count(*) FILTER (WHERE false) AS rows_without_time,
          count(*) FILTER (WHERE coalesce(regexp_matches(lower(CAST(status AS VARCHAR)), 'cancel|void|unpaid|not paid|pending|awaiting payment|expired|deleted|abandoned|declined|failed|取消|关闭|删除|未付款|待付款|等待买家付款|待支付|未支付|付款失败|支付失败'), false)) AS rows_unpaid,
          min("time") FILTER (WHERE NOT (false)) AS first_time,
          max("time") FILTER (WHERE NOT (false)) AS last_time,
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
-- 未提供：只有列，没有行
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "visitor",
    CAST(NULL AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "event",
    CAST(NULL AS VARCHAR) AS "converted",
    CAST(NULL AS DOUBLE) AS "amount",
    CAST(NULL AS DOUBLE) AS "refund",
    CAST(NULL AS DOUBLE) AS "denominator",
    CAST(NULL AS VARCHAR) AS "currency",
    CAST(NULL AS VARCHAR) AS "status",
    CAST(NULL AS DOUBLE) AS "visitors",
    CAST(NULL AS DOUBLE) AS "conversions"
  WHERE false
),
-- 上文已算好，以此名称保存
health AS (
  SELECT * FROM "cell__health"
),
-- 这几周里发生了什么；金额为净额，未付款的订单不计金额
visits AS (
  SELECT CAST(row_number() OVER () AS VARCHAR) AS visitor, "time", event, coalesce(amount > 0, false) AS converted, amount, denominator
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
    WHERE true
      AND true
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
-- 未提供：只有列，没有行
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "visitor",
    CAST(NULL AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "event",
    CAST(NULL AS VARCHAR) AS "converted",
    CAST(NULL AS DOUBLE) AS "amount",
    CAST(NULL AS DOUBLE) AS "refund",
    CAST(NULL AS DOUBLE) AS "denominator",
    CAST(NULL AS VARCHAR) AS "currency",
    CAST(NULL AS VARCHAR) AS "status",
    CAST(NULL AS DOUBLE) AS "visitors",
    CAST(NULL AS DOUBLE) AS "conversions"
  WHERE false
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
  WHERE place <= 20 OR event IN ('', '')
  ORDER BY place
)
SELECT * FROM events;

-- cell
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
plan AS (
  SELECT CAST("metric" AS VARCHAR) AS "metric", CAST("baseline" AS DOUBLE) AS "baseline", CAST("detectable_effect" AS DOUBLE) AS "detectable_effect", CAST("power" AS DOUBLE) AS "power", CAST("units_per_variant" AS BIGINT) AS "units_per_variant", CAST("days" AS BIGINT) AS "days", CAST("weeks" AS BIGINT) AS "weeks", CAST("scale" AS VARCHAR) AS "scale", CAST("effect_absolute" AS DOUBLE) AS "effect_absolute", CAST("effect_relative" AS DOUBLE) AS "effect_relative", CAST("deviation" AS DOUBLE) AS "deviation", CAST("control_units" AS BIGINT) AS "control_units", CAST("total_units" AS BIGINT) AS "total_units", CAST("units_exact" AS DOUBLE) AS "units_exact", CAST("variants" AS BIGINT) AS "variants", CAST("confidence" AS DOUBLE) AS "confidence", CAST("test" AS VARCHAR) AS "test", CAST("visitors_per_day" AS DOUBLE) AS "visitors_per_day", CAST("expected_units" AS DOUBLE) AS "expected_units"
  FROM (VALUES
    ('conversion', 0.1e0, 0.02e0, 0.8e0, 3841, 20, 3, 'absolute', 0.02e0, 0.19999999999999998e0, 0.30000000000000004e0, 3841, 7682, 3840.847482436288e0, 2, 0.95e0, 'difference', 400, NULL)
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
    (1, 7, 1400, 0.3939918535157504e0, 0.034022258968380584e0, 0.034022258968380584e0, 0.3402225896838058e0),
    (2, 14, 2800, 0.6671054705661983e0, 0.023589330507883324e0, 0.023589330507883324e0, 0.23589330507883324e0),
    (3, 21, 4200, 0.8339085794763048e0, 0.019091351716775357e0, 0.019091351716775357e0, 0.19091351716775357e0),
    (4, 28, 5600, 0.9226473088345313e0, 0.016446263971161692e0, 0.016446263971161692e0, 0.1644626397116169e0),
    (5, 35, 7000, 0.9658135813835722e0, 0.014656704933413508e0, 0.014656704933413508e0, 0.14656704933413506e0),
    (6, 42, 8400, 0.9855063415697672e0, 0.01334379064966625e0, 0.01334379064966625e0, 0.1334379064966625e0),
    (7, 49, 9800, 0.9940608714463784e0, 0.012328134190950598e0, 0.012328134190950598e0, 0.12328134190950597e0),
    (8, 56, 11200, 0.9976347489305322e0, 0.011512453858570314e0, 0.011512453858570314e0, 0.11512453858570314e0)
  ) AS computed("weeks", "days", "units_per_variant", "power", "detectable_effect", "detectable_absolute", "detectable_relative")
)
SELECT * FROM curve;

-- cell__grid
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
grid AS (
  SELECT CAST("effect" AS DOUBLE) AS "effect", CAST("weeks" AS DOUBLE) AS "weeks", CAST("days" AS BIGINT) AS "days", CAST("units_per_variant" AS BIGINT) AS "units_per_variant", CAST("power" AS DOUBLE) AS "power"
  FROM (VALUES
    (0.01e0, 1, 7, 1400, 0.13631059550248642e0),
    (0.01e0, 2, 14, 2800, 0.2297999108785468e0),
    (0.01e0, 3, 21, 4200, 0.320909988970865e0),
    (0.01e0, 4, 28, 5600, 0.40754385009684224e0),
    (0.01e0, 5, 35, 7000, 0.48799409804966437e0),
    (0.01e0, 6, 42, 8400, 0.5612433108153976e0),
    (0.01e0, 7, 49, 9800, 0.6268534249127453e0),
    (0.01e0, 8, 56, 11200, 0.6848173743536103e0),
    (0.015e0, 1, 7, 1400, 0.2485946669453824e0),
    (0.015e0, 2, 14, 2800, 0.44114992801227093e0),
    (0.015e0, 3, 21, 4200, 0.6022951014226819e0),
    (0.015e0, 4, 28, 5600, 0.7266462744296398e0),
    (0.015e0, 5, 35, 7000, 0.8173337042382522e0),
    (0.015e0, 6, 42, 8400, 0.8807563678300022e0),
    (0.015e0, 7, 49, 9800, 0.9236858311914914e0),
    (0.015e0, 8, 56, 11200, 0.9519867387021443e0),
    (0.02e0, 1, 7, 1400, 0.3939918535157504e0),
    (0.02e0, 2, 14, 2800, 0.6671054705661983e0),
    (0.02e0, 3, 21, 4200, 0.8339085794763048e0),
    (0.02e0, 4, 28, 5600, 0.9226473088345313e0),
    (0.02e0, 5, 35, 7000, 0.9658135813835722e0),
    (0.02e0, 6, 42, 8400, 0.9855063415697672e0),
    (0.02e0, 7, 49, 9800, 0.9940608714463784e0),
    (0.02e0, 8, 56, 11200, 0.9976347489305322e0),
    (0.03e0, 1, 7, 1400, 0.7014643822481418e0),
    (0.03e0, 2, 14, 2800, 0.9406578292461141e0),
    (0.03e0, 3, 21, 4200, 0.9906629390485939e0),
    (0.03e0, 4, 28, 5600, 0.9987334862815351e0),
    (0.03e0, 5, 35, 7000, 0.999845332509826e0),
    (0.03e0, 6, 42, 8400, 0.9999825539036321e0),
    (0.03e0, 7, 49, 9800, 0.9999981519112048e0),
    (0.03e0, 8, 56, 11200, 0.9999998140184821e0),
    (0.04e0, 1, 7, 1400, 0.9030612651427712e0),
    (0.04e0, 2, 14, 2800, 0.995984015191453e0),
    (0.04e0, 3, 21, 4200, 0.9998868939303622e0),
    (0.04e0, 4, 28, 5600, 0.9999974674603288e0),
    (0.04e0, 5, 35, 7000, 0.9999999515212132e0),
    (0.04e0, 6, 42, 8400, 0.9999999991736077e0),
    (0.04e0, 7, 49, 9800, 0.9999999999871297e0),
    (0.04e0, 8, 56, 11200, 0.9999999999998137e0)
  ) AS computed("effect", "weeks", "days", "units_per_variant", "power")
)
SELECT * FROM grid;
