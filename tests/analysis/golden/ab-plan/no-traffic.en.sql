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
    ('mean', 20, 0.05e0, 0.8e0, 56513, NULL, NULL, 'relative', 1, 0.05e0, 60, 56513, 113026, 56512.89446803279e0, 2, 0.95e0, 'difference', NULL, NULL)
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
    (NULL, NULL, 14128, 0.28801064519832886e0, 0.1000024560340012e0, 2.000049120680024e0, 0.1000024560340012e0),
    (NULL, NULL, 28256, 0.5083935002474915e0, 0.07071121296042363e0, 1.4142242592084726e0, 0.07071121296042363e0),
    (NULL, NULL, 42384, 0.6794907998836119e0, 0.057735136542629004e0, 1.1547027308525801e0, 0.057735136542629004e0),
    (NULL, NULL, 56513, 0.8000007323454507e0, 0.04999995331436582e0, 0.9999990662873164e0, 0.04999995331436582e0),
    (NULL, NULL, 70641, 0.8794640439709621e0, 0.04472124179167105e0, 0.894424835833421e0, 0.04472124179167105e0),
    (NULL, NULL, 84769, 0.9293917633072437e0, 0.040824675295695084e0, 0.8164935059139017e0, 0.040824675295695084e0),
    (NULL, NULL, 113026, 0.9773628155034918e0, 0.035355155837921426e0, 0.7071031167584285e0, 0.035355155837921426e0),
    (NULL, NULL, 169539, 0.9980893945656474e0, 0.02886732297873565e0, 0.577346459574713e0, 0.02886732297873565e0)
  ) AS computed("weeks", "days", "units_per_variant", "power", "detectable_effect", "detectable_absolute", "detectable_relative")
)
SELECT * FROM curve;

-- cell__grid
WITH
-- Made by statistics from the outputs above: the figures as they came out
grid AS (
  SELECT CAST("effect" AS DOUBLE) AS "effect", CAST("weeks" AS DOUBLE) AS "weeks", CAST("days" AS BIGINT) AS "days", CAST("units_per_variant" AS BIGINT) AS "units_per_variant", CAST("power" AS DOUBLE) AS "power"
  FROM (VALUES
    (0.025e0, NULL, NULL, 14128, 0.1039095762044615e0),
    (0.025e0, NULL, NULL, 28256, 0.16615748436295474e0),
    (0.025e0, NULL, NULL, 42384, 0.22757877475347776e0),
    (0.025e0, NULL, NULL, 56513, 0.28802282958624303e0),
    (0.025e0, NULL, NULL, 70641, 0.3468547121060348e0),
    (0.025e0, NULL, NULL, 84769, 0.40348222013503166e0),
    (0.025e0, NULL, NULL, 113026, 0.5084035713260568e0),
    (0.025e0, NULL, NULL, 169539, 0.6794981773656559e0),
    (0.0375e0, NULL, NULL, 14128, 0.18157074317760769e0),
    (0.0375e0, NULL, NULL, 28256, 0.3176749770792827e0),
    (0.0375e0, NULL, NULL, 42384, 0.4442176201296223e0),
    (0.0375e0, NULL, NULL, 56513, 0.5561546484819492e0),
    (0.0375e0, NULL, NULL, 70641, 0.6514517361021404e0),
    (0.0375e0, NULL, NULL, 84769, 0.7302158888069139e0),
    (0.0375e0, NULL, NULL, 113026, 0.8441308483113883e0),
    (0.0375e0, NULL, NULL, 169539, 0.9534654736653148e0),
    (0.05e0, NULL, NULL, 14128, 0.28801064519832886e0),
    (0.05e0, NULL, NULL, 28256, 0.5083935002474915e0),
    (0.05e0, NULL, NULL, 42384, 0.6794907998836119e0),
    (0.05e0, NULL, NULL, 56513, 0.8000007323454507e0),
    (0.05e0, NULL, NULL, 70641, 0.8794640439709621e0),
    (0.05e0, NULL, NULL, 84769, 0.9293917633072437e0),
    (0.05e0, NULL, NULL, 113026, 0.9773628155034918e0),
    (0.05e0, NULL, NULL, 169539, 0.9980893945656474e0),
    (0.075e0, NULL, NULL, 14128, 0.5561334907056031e0),
    (0.075e0, NULL, NULL, 28256, 0.8441217895489059e0),
    (0.075e0, NULL, NULL, 42384, 0.9534624622665835e0),
    (0.075e0, NULL, NULL, 56513, 0.9875328076879896e0),
    (0.075e0, NULL, NULL, 70641, 0.9969135192297711e0),
    (0.075e0, NULL, NULL, 84769, 0.9992809578522382e0),
    (0.075e0, NULL, NULL, 113026, 0.9999659927403163e0),
    (0.075e0, NULL, NULL, 169539, 0.9999999477776396e0),
    (0.1e0, NULL, NULL, 14128, 0.7999807363276111e0),
    (0.1e0, NULL, NULL, 28256, 0.9773601001923017e0),
    (0.1e0, NULL, NULL, 42384, 0.9980891437602536e0),
    (0.1e0, NULL, NULL, 56513, 0.999865371388669e0),
    (0.1e0, NULL, NULL, 70641, 0.9999916351420542e0),
    (0.1e0, NULL, NULL, 84769, 0.9999995269157488e0),
    (0.1e0, NULL, NULL, 113026, 0.9999999987704966e0),
    (0.1e0, NULL, NULL, 169539, 0.9999999999999952e0)
  ) AS computed("effect", "weeks", "days", "units_per_variant", "power")
)
SELECT * FROM grid;
