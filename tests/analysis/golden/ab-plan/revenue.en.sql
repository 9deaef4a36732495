-- cell__health
WITH
-- The columns under the names this analysis uses
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
-- The columns under the names this analysis uses
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
-- Computed above, kept under this name
health AS (
  SELECT * FROM "cell__health"
),
-- What happened in those weeks; money is net, and none where an order was never paid
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
  SELECT first_day, converted, least(amount, cap) AS amount, denominator, cap
  FROM units
  CROSS JOIN (SELECT quantile_cont(amount, 0.99e0) AS cap FROM units)
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
-- The columns under the names this analysis uses
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
    ('mean', 28.25552325581395e0, 0.2e0, 0.0622016524557768e0, 166, 20, 3, 'relative', 5.6511046511627905e0, 0.2e0, 121.23947977571163e0, 166, 332, 166, 2, 0.95e0, 'difference', 16.38095238095238e0, NULL)
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
    (1, 7, 66, 0.04511605463702306e0, 2.1082242624708694e0, 59.568979676716864e0, 2.1082242624708694e0),
    (2, 14, 122, 0.05509253948156523e0, 1.5452869345267728e0, 43.66289091542668e0, 1.5452869345267728e0),
    (3, 21, 172, 0.06314178687414662e0, 1.299923735016399e0, 36.730025325540396e0, 1.299923735016399e0),
    (4, 28, 222, 0.07078741715599945e0, 1.1434797703428399e0, 32.309619243474906e0, 1.1434797703428399e0),
    (5, 35, 272, 0.07818996197284567e0, 1.0326325629305535e0, 29.17757339659502e0, 1.0326325629305535e0),
    (6, 42, 322, 0.08543405361292289e0, 0.9488162713130338e0, 26.809300219580106e0, 0.9488162713130338e0),
    (7, 49, 372, 0.09256968629324058e0, 0.8825733703931122e0, 24.937572392104684e0, 0.8825733703931122e0),
    (8, 56, 422, 0.09962860142376528e0, 0.8285126860036535e0, 23.41005946711311e0, 0.8285126860036535e0)
  ) AS computed("weeks", "days", "units_per_variant", "power", "detectable_effect", "detectable_absolute", "detectable_relative")
)
SELECT * FROM curve;

-- cell__grid
WITH
-- Made by statistics from the outputs above: the figures as they came out
grid AS (
  SELECT CAST("effect" AS DOUBLE) AS "effect", CAST("weeks" AS DOUBLE) AS "weeks", CAST("days" AS BIGINT) AS "days", CAST("units_per_variant" AS BIGINT) AS "units_per_variant", CAST("power" AS DOUBLE) AS "power"
  FROM (VALUES
    (0.1e0, 1, 7, 66, 0.03384470051204891e0),
    (0.1e0, 2, 14, 122, 0.03764753704724111e0),
    (0.1e0, 3, 21, 172, 0.040540911283761805e0),
    (0.1e0, 4, 28, 222, 0.0431764868379898e0),
    (0.1e0, 5, 35, 272, 0.045642483808048584e0),
    (0.1e0, 6, 42, 322, 0.047987130307591164e0),
    (0.1e0, 7, 49, 372, 0.050240123198272646e0),
    (0.1e0, 8, 56, 422, 0.05242123779302443e0),
    (0.15000000000000002e0, 1, 7, 66, 0.03915122657681547e0),
    (0.15000000000000002e0, 2, 14, 122, 0.04570444111729277e0),
    (0.15000000000000002e0, 3, 21, 172, 0.05084835817149258e0),
    (0.15000000000000002e0, 4, 28, 222, 0.05564128664323875e0),
    (0.15000000000000002e0, 5, 35, 272, 0.06021094230248725e0),
    (0.15000000000000002e0, 6, 42, 322, 0.06462630435016647e0),
    (0.15000000000000002e0, 7, 49, 372, 0.06892929287208749e0),
    (0.15000000000000002e0, 8, 56, 422, 0.07314742577600986e0),
    (0.2e0, 1, 7, 66, 0.04511605463702306e0),
    (0.2e0, 2, 14, 122, 0.05509253948156523e0),
    (0.2e0, 3, 21, 172, 0.06314178687414662e0),
    (0.2e0, 4, 28, 222, 0.07078741715599945e0),
    (0.2e0, 5, 35, 272, 0.07818996197284567e0),
    (0.2e0, 6, 42, 322, 0.08543405361292289e0),
    (0.2e0, 7, 49, 372, 0.09256968629324058e0),
    (0.2e0, 8, 56, 422, 0.09962860142376528e0),
    (0.30000000000000004e0, 1, 7, 66, 0.05922874362161068e0),
    (0.30000000000000004e0, 2, 14, 122, 0.07837878446957258e0),
    (0.30000000000000004e0, 3, 21, 172, 0.09452365416613617e0),
    (0.30000000000000004e0, 4, 28, 222, 0.11029781068048727e0),
    (0.30000000000000004e0, 5, 35, 272, 0.12588788699716746e0),
    (0.30000000000000004e0, 6, 42, 322, 0.14137821800524097e0),
    (0.30000000000000004e0, 7, 49, 372, 0.15680839856841322e0),
    (0.30000000000000004e0, 8, 56, 422, 0.17219566103286588e0),
    (0.4e0, 1, 7, 66, 0.0765901250311215e0),
    (0.4e0, 2, 14, 122, 0.10845972170364804e0),
    (0.4e0, 3, 21, 172, 0.13612785835133545e0),
    (0.4e0, 4, 28, 222, 0.1635578190742304e0),
    (0.4e0, 5, 35, 272, 0.19085730533974687e0),
    (0.4e0, 6, 42, 322, 0.2180263733579909e0),
    (0.4e0, 7, 49, 372, 0.24502537303561467e0),
    (0.4e0, 8, 56, 422, 0.2718001064257973e0)
  ) AS computed("effect", "weeks", "days", "units_per_variant", "power")
)
SELECT * FROM grid;
