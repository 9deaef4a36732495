-- cell__health
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "visitor",
    CAST(CASE WHEN isfinite("day") THEN "day" END AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "event",
    CAST(NULL AS VARCHAR) AS "converted",
    CAST(NULL AS DOUBLE) AS "amount",
    CAST(NULL AS DOUBLE) AS "refund",
    CAST(NULL AS DOUBLE) AS "denominator",
    CAST(NULL AS VARCHAR) AS "currency",
    CAST(NULL AS VARCHAR) AS "status",
    "uv" AS "visitors",
    "buyers" AS "conversions"
  FROM "data"
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
          count(*) FILTER (WHERE "time" IS NULL) AS rows_without_time,
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
-- The columns under the names this analysis uses
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "visitor",
    CAST(CASE WHEN isfinite("day") THEN "day" END AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "event",
    CAST(NULL AS VARCHAR) AS "converted",
    CAST(NULL AS DOUBLE) AS "amount",
    CAST(NULL AS DOUBLE) AS "refund",
    CAST(NULL AS DOUBLE) AS "denominator",
    CAST(NULL AS VARCHAR) AS "currency",
    CAST(NULL AS VARCHAR) AS "status",
    "uv" AS "visitors",
    "buyers" AS "conversions"
  FROM "data"
),
-- Computed above, kept under this name
health AS (
  SELECT * FROM "cell__health"
),
-- What happened in those weeks; money is net, and none where an order was never paid
visits AS (
  SELECT CAST("time" AS DATE) AS day, visitors, conversions, amount
  FROM input
  CROSS JOIN (SELECT window_from, window_to FROM health)
  WHERE window_from IS NULL OR CAST("time" AS DATE) BETWEEN window_from AND window_to
),
-- One row a visitor and day: whether they converted, and what they brought
days AS (
  SELECT
    CAST(NULL AS VARCHAR) AS visitor,
    CAST(NULL AS DATE) AS day,
    CAST(NULL AS BOOLEAN) AS converted,
    CAST(NULL AS DOUBLE) AS amount,
    CAST(NULL AS DOUBLE) AS denominator
  FROM visits
  WHERE false
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
-- The columns under the names this analysis uses
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "visitor",
    CAST(CASE WHEN isfinite("day") THEN "day" END AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "event",
    CAST(NULL AS VARCHAR) AS "converted",
    CAST(NULL AS DOUBLE) AS "amount",
    CAST(NULL AS DOUBLE) AS "refund",
    CAST(NULL AS DOUBLE) AS "denominator",
    CAST(NULL AS VARCHAR) AS "currency",
    CAST(NULL AS VARCHAR) AS "status",
    "uv" AS "visitors",
    "buyers" AS "conversions"
  FROM "data"
),
-- Computed above, kept under this name
health AS (
  SELECT * FROM "cell__health"
),
-- What happened in those weeks; money is net, and none where an order was never paid
visits AS (
  SELECT CAST("time" AS DATE) AS day, visitors, conversions, amount
  FROM input
  CROSS JOIN (SELECT window_from, window_to FROM health)
  WHERE window_from IS NULL OR CAST("time" AS DATE) BETWEEN window_from AND window_to
),
-- What a plan needs to know of the visitors
figures AS (
  SELECT
    CAST(coalesce(sum(visitors), 0) AS DOUBLE) AS units,
    CAST(sum(conversions) AS DOUBLE) AS converted,
    CAST(sum(amount) AS DOUBLE) / nullif(CAST(sum(visitors) AS DOUBLE), 0) AS mean,
    CAST(NULL AS DOUBLE) AS deviation,
    CAST(NULL AS DOUBLE) AS skewness,
    CAST(NULL AS DOUBLE) AS top_share,
    CAST(NULL AS DOUBLE) AS cap,
    CAST(NULL AS DOUBLE) AS denominator,
    CAST(NULL AS DOUBLE) AS denominator_deviation,
    CAST(NULL AS DOUBLE) AS covariance
  FROM visits
)
SELECT * FROM figures;

-- cell__traffic
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "visitor",
    CAST(CASE WHEN isfinite("day") THEN "day" END AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "event",
    CAST(NULL AS VARCHAR) AS "converted",
    CAST(NULL AS DOUBLE) AS "amount",
    CAST(NULL AS DOUBLE) AS "refund",
    CAST(NULL AS DOUBLE) AS "denominator",
    CAST(NULL AS VARCHAR) AS "currency",
    CAST(NULL AS VARCHAR) AS "status",
    "uv" AS "visitors",
    "buyers" AS "conversions"
  FROM "data"
),
-- Computed above, kept under this name
health AS (
  SELECT * FROM "cell__health"
),
-- What happened in those weeks; money is net, and none where an order was never paid
visits AS (
  SELECT CAST("time" AS DATE) AS day, visitors, conversions, amount
  FROM input
  CROSS JOIN (SELECT window_from, window_to FROM health)
  WHERE window_from IS NULL OR CAST("time" AS DATE) BETWEEN window_from AND window_to
),
-- Visitors of each day, and those who came for the first time
traffic AS (
  SELECT CAST(day AS DATE) AS day, coalesce(visitors, 0.0) AS visitors, coalesce(visitors, 0.0) AS newcomers
  FROM (
    SELECT unnest(generate_series(CAST(window_from AS TIMESTAMP), CAST(window_to AS TIMESTAMP), INTERVAL 1 DAY)) AS day
    FROM health
  )
  LEFT JOIN (
    SELECT day, CAST(sum(visitors) AS DOUBLE) AS visitors FROM visits GROUP BY day
  ) USING (day)
  ORDER BY day
)
SELECT * FROM traffic;

-- cell__events
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "visitor",
    CAST(CASE WHEN isfinite("day") THEN "day" END AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "event",
    CAST(NULL AS VARCHAR) AS "converted",
    CAST(NULL AS DOUBLE) AS "amount",
    CAST(NULL AS DOUBLE) AS "refund",
    CAST(NULL AS DOUBLE) AS "denominator",
    CAST(NULL AS VARCHAR) AS "currency",
    CAST(NULL AS VARCHAR) AS "status",
    "uv" AS "visitors",
    "buyers" AS "conversions"
  FROM "data"
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
    ('conversion', 0.030088115194498173e0, 0.15e0, 0.8e0, 24120, 49, 7, 'relative', 0.004513217279174726e0, 0.15e0, 0.17082979985512123e0, 24120, 48240, 24119.487429137935e0, 2, 0.95e0, 'difference', 997.0714285714286e0, NULL)
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
    (1, 7, 3525, 0.18701171489927487e0, 0.41489344301806386e0, 0.01248336170696947e0, 0.41489344301806386e0),
    (2, 14, 7060, 0.3284300424499975e0, 0.2855274691033085e0, 0.008590983381573864e0, 0.2855274691033085e0),
    (3, 21, 10505, 0.4557687419617044e0, 0.23139700694825252e0, 0.006962299800721116e0, 0.23139700694825252e0),
    (4, 28, 13959, 0.5680097903936092e0, 0.19934301688962527e0, 0.00599785565539384e0, 0.19934301688962527e0),
    (5, 35, 17413, 0.6629210928947223e0, 0.1776289823103171e0, 0.005344521281634299e0, 0.1776289823103171e0),
    (6, 42, 20867, 0.7408205718367104e0, 0.1616894132047196e0, 0.004864929690234418e0, 0.1616894132047196e0),
    (7, 49, 24321, 0.8032537538814228e0, 0.14935568594748e0, 0.00449383108374107e0, 0.14935568594748e0),
    (8, 56, 27775, 0.8523229177885663e0, 0.13944953416402314e0, 0.004195773647746237e0, 0.13944953416402314e0)
  ) AS computed("weeks", "days", "units_per_variant", "power", "detectable_effect", "detectable_absolute", "detectable_relative")
)
SELECT * FROM curve;

-- cell__grid
WITH
-- Made by statistics from the outputs above: the figures as they came out
grid AS (
  SELECT CAST("effect" AS DOUBLE) AS "effect", CAST("weeks" AS DOUBLE) AS "weeks", CAST("days" AS BIGINT) AS "days", CAST("units_per_variant" AS BIGINT) AS "units_per_variant", CAST("power" AS DOUBLE) AS "power"
  FROM (VALUES
    (0.075e0, 1, 7, 3525, 0.07850760645674659e0),
    (0.075e0, 2, 14, 7060, 0.1172218804997821e0),
    (0.075e0, 3, 21, 10505, 0.15397371742626131e0),
    (0.075e0, 4, 28, 13959, 0.1905429945640693e0),
    (0.075e0, 5, 35, 17413, 0.22687502955512195e0),
    (0.075e0, 6, 42, 20867, 0.2628713300317511e0),
    (0.075e0, 7, 49, 24321, 0.29839695456497367e0),
    (0.075e0, 8, 56, 27775, 0.33331549981694464e0),
    (0.1125e0, 1, 7, 3525, 0.12510294328257593e0),
    (0.1125e0, 2, 14, 7060, 0.20797156939984807e0),
    (0.1125e0, 3, 21, 10505, 0.28723207923273064e0),
    (0.1125e0, 4, 28, 13959, 0.36396499507491564e0),
    (0.1125e0, 5, 35, 17413, 0.4366625141470004e0),
    (0.1125e0, 6, 42, 20867, 0.5044175910705166e0),
    (0.1125e0, 7, 49, 24321, 0.5666944737336583e0),
    (0.1125e0, 8, 56, 27775, 0.6232613575295247e0),
    (0.15e0, 1, 7, 3525, 0.18701171489927487e0),
    (0.15e0, 2, 14, 7060, 0.3284300424499975e0),
    (0.15e0, 3, 21, 10505, 0.4557687419617044e0),
    (0.15e0, 4, 28, 13959, 0.5680097903936092e0),
    (0.15e0, 5, 35, 17413, 0.6629210928947223e0),
    (0.15e0, 6, 42, 20867, 0.7408205718367104e0),
    (0.15e0, 7, 49, 24321, 0.8032537538814228e0),
    (0.15e0, 8, 56, 27775, 0.8523229177885663e0),
    (0.225e0, 1, 7, 3525, 0.35204387265501225e0),
    (0.225e0, 2, 14, 7060, 0.6088652491978284e0),
    (0.225e0, 3, 21, 10505, 0.7787359952335152e0),
    (0.225e0, 4, 28, 13959, 0.8819174870071018e0),
    (0.225e0, 5, 35, 17413, 0.9396966997956429e0),
    (0.225e0, 6, 42, 20867, 0.9702751888366814e0),
    (0.225e0, 7, 49, 24321, 0.9857707688751641e0),
    (0.225e0, 8, 56, 27775, 0.9933549136461641e0),
    (0.3e0, 1, 7, 3525, 0.5452256885105222e0),
    (0.3e0, 2, 14, 7060, 0.8351535263820363e0),
    (0.3e0, 3, 21, 10505, 0.9473668434535368e0),
    (0.3e0, 4, 28, 13959, 0.9848707929290214e0),
    (0.3e0, 5, 35, 17413, 0.9959648888909655e0),
    (0.3e0, 6, 42, 20867, 0.9989844002941639e0),
    (0.3e0, 7, 49, 24321, 0.9997560216965916e0),
    (0.3e0, 8, 56, 27775, 0.9999436044727381e0)
  ) AS computed("effect", "weeks", "days", "units_per_variant", "power")
)
SELECT * FROM grid;
