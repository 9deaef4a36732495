-- cell__health
WITH
-- Not given: the columns without rows
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
-- How far the rows reach, and the last whole weeks of them
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
-- Not given: the columns without rows
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
-- Computed above, kept under this name
health AS (
  SELECT * FROM "cell__health"
),
-- What happened in those weeks; money is net, and none where an order was never paid
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
-- One row a visitor and day: whether they converted, and what they brought
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
-- Computed above, kept under this name
days AS (
  SELECT * FROM "cell__days"
),
-- One row a visitor: the first day, whether they converted, and what they brought
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
-- Computed above, kept under this name
units AS (
  SELECT * FROM "cell__units"
),
-- Amounts, lowered to the cap where there is one
capped AS (
  SELECT *, CAST(NULL AS DOUBLE) AS cap FROM units
),
-- What a plan needs to know of the visitors
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
-- Computed above, kept under this name
health AS (
  SELECT * FROM "cell__health"
),
-- Computed above, kept under this name
days AS (
  SELECT * FROM "cell__days"
),
-- Computed above, kept under this name
units AS (
  SELECT * FROM "cell__units"
),
-- Visitors of each day, and those who came for the first time
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
-- Not given: the columns without rows
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
-- The events there are, most frequent first
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
-- Made by statistics from the outputs above: the figures as they came out
plan AS (
  SELECT CAST("metric" AS VARCHAR) AS "metric", CAST("baseline" AS DOUBLE) AS "baseline", CAST("detectable_effect" AS DOUBLE) AS "detectable_effect", CAST("power" AS DOUBLE) AS "power", CAST("units_per_variant" AS BIGINT) AS "units_per_variant", CAST("days" AS BIGINT) AS "days", CAST("weeks" AS BIGINT) AS "weeks", CAST("scale" AS VARCHAR) AS "scale", CAST("effect_absolute" AS DOUBLE) AS "effect_absolute", CAST("effect_relative" AS DOUBLE) AS "effect_relative", CAST("deviation" AS DOUBLE) AS "deviation", CAST("control_units" AS BIGINT) AS "control_units", CAST("total_units" AS BIGINT) AS "total_units", CAST("units_exact" AS DOUBLE) AS "units_exact", CAST("variants" AS BIGINT) AS "variants", CAST("confidence" AS DOUBLE) AS "confidence", CAST("test" AS VARCHAR) AS "test", CAST("visitors_per_day" AS DOUBLE) AS "visitors_per_day", CAST("expected_units" AS DOUBLE) AS "expected_units"
  FROM (VALUES
    ('mean', 0.1e0, 0.3e0, 0.8e0, 11730, 55, 8, 'relative', 0.03e0, 0.3e0, 0.7071067811865476e0, 11730, 35190, 11729.685983381984e0, 3, 0.95e0, 'lift', 642.8571428571429e0, NULL)
  ) AS computed("metric", "baseline", "detectable_effect", "power", "units_per_variant", "days", "weeks", "scale", "effect_absolute", "effect_relative", "deviation", "control_units", "total_units", "units_exact", "variants", "confidence", "test", "visitors_per_day", "expected_units")
)
SELECT * FROM plan;

-- cell__looks
WITH
-- Made by statistics from the outputs above: the figures as they came out
looks AS (
  SELECT CAST("look" AS BIGINT) AS "look", CAST("information" AS DOUBLE) AS "information", CAST("units_per_variant" AS BIGINT) AS "units_per_variant", CAST("days" AS BIGINT) AS "days", CAST("bound" AS DOUBLE) AS "bound", CAST("nominal_p_value" AS DOUBLE) AS "nominal_p_value", CAST("alpha_spent" AS DOUBLE) AS "alpha_spent", CAST("chance_to_stop" AS DOUBLE) AS "chance_to_stop"
  FROM (SELECT NULL AS "look", NULL AS "information", NULL AS "units_per_variant", NULL AS "days", NULL AS "bound", NULL AS "nominal_p_value", NULL AS "alpha_spent", NULL AS "chance_to_stop") AS none
  WHERE false
)
SELECT * FROM looks;

-- cell__curve
WITH
-- Made by statistics from the outputs above: the figures as they came out
curve AS (
  SELECT CAST("weeks" AS DOUBLE) AS "weeks", CAST("days" AS BIGINT) AS "days", CAST("units_per_variant" AS BIGINT) AS "units_per_variant", CAST("power" AS DOUBLE) AS "power", CAST("detectable_effect" AS DOUBLE) AS "detectable_effect", CAST("detectable_absolute" AS DOUBLE) AS "detectable_absolute", CAST("detectable_relative" AS DOUBLE) AS "detectable_relative"
  FROM (VALUES
    (1, 7, 1500, 0.17053353752503891e0, 1.2676861320300181e0, 0.1267686132030018e0, 1.2676861320300181e0),
    (2, 14, 3000, 0.2938888087836994e0, 0.719409279370108e0, 0.0719409279370108e0, 0.719409279370108e0),
    (3, 21, 4500, 0.4112174445318757e0, 0.5429918686858974e0, 0.05429918686858975e0, 0.5429918686858974e0),
    (4, 28, 6000, 0.5174850759160711e0, 0.45059890331604485e0, 0.045059890331604485e0, 0.45059890331604485e0),
    (5, 35, 7500, 0.610372934646343e0, 0.3920805653838537e0, 0.039208056538385376e0, 0.3920805653838537e0),
    (6, 42, 9000, 0.6893782871503717e0, 0.35098505522502943e0, 0.035098505522502946e0, 0.35098505522502943e0),
    (7, 49, 10500, 0.7551251253740635e0, 0.3201821651409773e0, 0.03201821651409773e0, 0.3201821651409773e0),
    (8, 56, 12000, 0.8088642321392742e0, 0.29603361329882183e0, 0.029603361329882182e0, 0.29603361329882183e0),
    (9, 63, 13500, 0.8521290962750651e0, 0.2764698015259423e0, 0.02764698015259423e0, 0.2764698015259423e0)
  ) AS computed("weeks", "days", "units_per_variant", "power", "detectable_effect", "detectable_absolute", "detectable_relative")
)
SELECT * FROM curve;

-- cell__grid
WITH
-- Made by statistics from the outputs above: the figures as they came out
grid AS (
  SELECT CAST("effect" AS DOUBLE) AS "effect", CAST("weeks" AS DOUBLE) AS "weeks", CAST("days" AS BIGINT) AS "days", CAST("units_per_variant" AS BIGINT) AS "units_per_variant", CAST("power" AS DOUBLE) AS "power"
  FROM (VALUES
    (0.15e0, 1, 7, 1500, 0.08390498844168415e0),
    (0.15e0, 2, 14, 3000, 0.11878622948358156e0),
    (0.15e0, 3, 21, 4500, 0.15430093229738412e0),
    (0.15e0, 4, 28, 6000, 0.19014545290849982e0),
    (0.15e0, 5, 35, 7500, 0.2260527506777587e0),
    (0.15e0, 6, 42, 9000, 0.2617898057091749e0),
    (0.15e0, 7, 49, 10500, 0.2971550409961558e0),
    (0.15e0, 8, 56, 12000, 0.331975784421021e0),
    (0.15e0, 9, 63, 13500, 0.3661057982644674e0),
    (0.22499999999999998e0, 1, 7, 1500, 0.12195178212727162e0),
    (0.22499999999999998e0, 2, 14, 3000, 0.1965917582505878e0),
    (0.22499999999999998e0, 3, 21, 4500, 0.27135377358618307e0),
    (0.22499999999999998e0, 4, 28, 6000, 0.3443117214433476e0),
    (0.22499999999999998e0, 5, 35, 7500, 0.414078674014892e0),
    (0.22499999999999998e0, 6, 42, 9000, 0.4797117317931581e0),
    (0.22499999999999998e0, 7, 49, 10500, 0.5406256704896336e0),
    (0.22499999999999998e0, 8, 56, 12000, 0.5965168695650352e0),
    (0.22499999999999998e0, 9, 63, 13500, 0.6472979198448183e0),
    (0.3e0, 1, 7, 1500, 0.17053353752503891e0),
    (0.3e0, 2, 14, 3000, 0.2938888087836994e0),
    (0.3e0, 3, 21, 4500, 0.4112174445318757e0),
    (0.3e0, 4, 28, 6000, 0.5174850759160711e0),
    (0.3e0, 5, 35, 7500, 0.610372934646343e0),
    (0.3e0, 6, 42, 9000, 0.6893782871503717e0),
    (0.3e0, 7, 49, 10500, 0.7551251253740635e0),
    (0.3e0, 8, 56, 12000, 0.8088642321392742e0),
    (0.3e0, 9, 63, 13500, 0.8521290962750651e0),
    (0.44999999999999996e0, 1, 7, 1500, 0.2879110777091874e0),
    (0.44999999999999996e0, 2, 14, 3000, 0.5076101120315365e0),
    (0.44999999999999996e0, 3, 21, 4500, 0.6785854116383715e0),
    (0.44999999999999996e0, 4, 28, 6000, 0.7991757743045673e0),
    (0.44999999999999996e0, 5, 35, 7500, 0.8788008083497943e0),
    (0.44999999999999996e0, 6, 42, 9000, 0.9289014113726194e0),
    (0.44999999999999996e0, 7, 49, 10500, 0.9592711936746378e0),
    (0.44999999999999996e0, 8, 56, 12000, 0.9771369293605642e0),
    (0.44999999999999996e0, 9, 63, 13500, 0.9873894073862888e0),
    (0.6e0, 1, 7, 1500, 0.41373992231154433e0),
    (0.6e0, 2, 14, 3000, 0.6926100772044943e0),
    (0.6e0, 3, 21, 4500, 0.8547086705122647e0),
    (0.6e0, 4, 28, 6000, 0.936188759731045e0),
    (0.6e0, 5, 35, 7500, 0.9734874807625578e0),
    (0.6e0, 6, 42, 9000, 0.9894571153676947e0),
    (0.6e0, 7, 49, 10500, 0.9959549307654597e0),
    (0.6e0, 8, 56, 12000, 0.998493757075149e0),
    (0.6e0, 9, 63, 13500, 0.9994532566330402e0)
  ) AS computed("effect", "weeks", "days", "units_per_variant", "power")
)
SELECT * FROM grid;
