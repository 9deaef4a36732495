-- cell__arms
WITH
-- Rows of counts, as given
counts AS (
  SELECT 'A' AS variant, CAST(NULL AS TIMESTAMP) AS time, CAST(2400 AS DOUBLE) AS units, CAST(120 AS DOUBLE) AS conversions, CAST(NULL AS DOUBLE) AS revenue, CAST(NULL AS DOUBLE) AS squares, CAST(NULL AS DOUBLE) AS mean, CAST(NULL AS DOUBLE) AS deviation, CAST(NULL AS VARCHAR) AS currency
  UNION ALL
  SELECT 'B' AS variant, CAST(NULL AS TIMESTAMP) AS time, CAST(2410 AS DOUBLE) AS units, CAST(171 AS DOUBLE) AS conversions, CAST(NULL AS DOUBLE) AS revenue, CAST(NULL AS DOUBLE) AS squares, CAST(NULL AS DOUBLE) AS mean, CAST(NULL AS DOUBLE) AS deviation, CAST(NULL AS VARCHAR) AS currency
),
-- A number for each variant, for every way it is spelled
arms AS (
  SELECT
    variant AS spelling,
    trim(variant) AS variant,
    CAST(dense_rank() OVER (ORDER BY trim(variant)) AS INTEGER) AS arm
  FROM (SELECT DISTINCT variant FROM counts)
  WHERE trim(variant) <> ''
)
SELECT * FROM arms;

-- cell__repeated
WITH
-- Units with more rows than one
repeated AS (
  SELECT CAST(NULL AS UBIGINT) AS unit WHERE false
)
SELECT * FROM repeated;

-- cell__joined
WITH
-- One row of these a unit; one seen in two variants has no number
joined AS (
  SELECT
    CAST(NULL AS INTEGER) AS arm,
    CAST(NULL AS TIMESTAMP) AS time,
    CAST([] AS DOUBLE[]) AS measures,
    CAST([] AS VARCHAR[]) AS segments,
    0 AS early,
    CAST(0 AS BIGINT) AS row_count
  WHERE false
)
SELECT * FROM joined;

-- cell__moments
WITH
-- Computed above, kept under this name
arms AS (
  SELECT * FROM "cell__arms"
),
-- Rows of counts, as given
counts AS (
  SELECT 'A' AS variant, CAST(NULL AS TIMESTAMP) AS time, CAST(2400 AS DOUBLE) AS units, CAST(120 AS DOUBLE) AS conversions, CAST(NULL AS DOUBLE) AS revenue, CAST(NULL AS DOUBLE) AS squares, CAST(NULL AS DOUBLE) AS mean, CAST(NULL AS DOUBLE) AS deviation, CAST(NULL AS VARCHAR) AS currency
  UNION ALL
  SELECT 'B' AS variant, CAST(NULL AS TIMESTAMP) AS time, CAST(2410 AS DOUBLE) AS units, CAST(171 AS DOUBLE) AS conversions, CAST(NULL AS DOUBLE) AS revenue, CAST(NULL AS DOUBLE) AS squares, CAST(NULL AS DOUBLE) AS mean, CAST(NULL AS DOUBLE) AS deviation, CAST(NULL AS VARCHAR) AS currency
),
-- What the numbers stand for
variants AS (
  SELECT DISTINCT arm, variant
  FROM arms
),
-- Of each row the sum and the squares within
counted AS (
  SELECT
    arm,
    time,
    CAST(time AS DATE) AS day,
    units AS n,
    CAST("conversions" AS DOUBLE) AS "y_1",
    CAST("conversions" AS DOUBLE) * (units - "conversions") / units AS "q_1"
  FROM counts
  JOIN arms ON arms.spelling = counts.variant
  WHERE units > 0 AND coalesce(units >= 0 AND units = floor(units) AND "conversions" BETWEEN 0 AND units AND "conversions" = floor("conversions"), false)
),
-- A common centre to add squares up around
centres AS (
  SELECT count(*) AS row_count,
    sum("y_1") / sum(n) AS "c_1"
  FROM counted
),
-- Sums and variances by variant and day, and by variant and segment
groups AS (
  SELECT
    CASE WHEN grouping(day) = 0 THEN 'day' END AS scope,
    CASE WHEN grouping(day) = 0 THEN CAST(day AS VARCHAR) END AS value,
    arm,
    CAST(sum(n) AS BIGINT) AS units,
    sum("y_1") AS "y_sum_1",
    greatest(0, sum("q_1") + sum(n * ("y_1" / n - "c_1") * ("y_1" / n - "c_1")) - sum(n * ("y_1" / n - "c_1")) * sum(n * ("y_1" / n - "c_1")) / sum(n)) / nullif(sum(n) - 1, 0) AS "y_variance_1",
    CASE WHEN sum("y_1") = sum(n) THEN 1 ELSE 0 END AS "y_low_1",
    CASE WHEN sum("y_1") = 0 THEN 0 ELSE 1 END AS "y_high_1",
    CAST(NULL AS DOUBLE) AS "other_sum_1",
    CAST(NULL AS DOUBLE) AS "other_variance_1",
    CAST(NULL AS DOUBLE) AS "cap_1",
    count(*) AS row_count,
    CAST(0 AS BIGINT) AS repeated,
    CAST(0 AS BIGINT) AS early,
    min(time) AS first_time,
    max(time) AS last_time
  FROM counted
  CROSS JOIN centres
  GROUP BY GROUPING SETS ((arm, day))
),
-- The same, one row a metric; metric 0 counts units
moments AS (
  SELECT
    scope,
    value,
    variant,
    0 AS metric,
    units,
    CAST(NULL AS DOUBLE) AS "y_sum",
    CAST(NULL AS DOUBLE) AS "y_variance",
    CAST(NULL AS DOUBLE) AS "y_low",
    CAST(NULL AS DOUBLE) AS "y_high",
    CAST(NULL AS DOUBLE) AS "d_sum",
    CAST(NULL AS DOUBLE) AS "d_variance",
    CAST(NULL AS DOUBLE) AS "x_sum",
    CAST(NULL AS DOUBLE) AS "x_variance",
    CAST(NULL AS DOUBLE) AS "z_sum",
    CAST(NULL AS DOUBLE) AS "z_variance",
    CAST(NULL AS DOUBLE) AS "y_d",
    CAST(NULL AS DOUBLE) AS "y_x",
    CAST(NULL AS DOUBLE) AS "y_z",
    CAST(NULL AS DOUBLE) AS "d_x",
    CAST(NULL AS DOUBLE) AS "d_z",
    CAST(NULL AS DOUBLE) AS "x_z",
    CAST(NULL AS DOUBLE) AS "other_sum",
    CAST(NULL AS DOUBLE) AS "other_variance",
    CAST(NULL AS DOUBLE) AS "cap",
    row_count AS "rows",
    repeated,
    early,
    first_time,
    last_time
  FROM groups
  LEFT JOIN variants USING (arm)
  UNION ALL
  SELECT
    scope,
    value,
    variant,
    1 AS metric,
    units,
    "y_sum_1" AS "y_sum",
    "y_variance_1" AS "y_variance",
    "y_low_1" AS "y_low",
    "y_high_1" AS "y_high",
    CAST(NULL AS DOUBLE) AS "d_sum",
    CAST(NULL AS DOUBLE) AS "d_variance",
    CAST(NULL AS DOUBLE) AS "x_sum",
    CAST(NULL AS DOUBLE) AS "x_variance",
    CAST(NULL AS DOUBLE) AS "z_sum",
    CAST(NULL AS DOUBLE) AS "z_variance",
    CAST(NULL AS DOUBLE) AS "y_d",
    CAST(NULL AS DOUBLE) AS "y_x",
    CAST(NULL AS DOUBLE) AS "y_z",
    CAST(NULL AS DOUBLE) AS "d_x",
    CAST(NULL AS DOUBLE) AS "d_z",
    CAST(NULL AS DOUBLE) AS "x_z",
    CAST(NULL AS DOUBLE) AS "other_sum",
    CAST(NULL AS DOUBLE) AS "other_variance",
    "cap_1" AS "cap",
    row_count AS "rows",
    repeated,
    early,
    first_time,
    last_time
  FROM groups
  LEFT JOIN variants USING (arm)
)
SELECT * FROM moments;

-- cell__ranks
WITH
-- In how many pairs of units the other’s value is above; ties count half
ranks AS (
  SELECT
    CAST(NULL AS INTEGER) AS metric,
    CAST(NULL AS VARCHAR) AS variant,
    CAST(NULL AS VARCHAR) AS other,
    CAST(NULL AS DOUBLE) AS units,
    CAST(NULL AS DOUBLE) AS other_units,
    CAST(NULL AS DOUBLE) AS above,
    CAST(NULL AS DOUBLE) AS ties
  WHERE false
)
SELECT * FROM ranks;

-- cell__health
WITH
-- Rows of counts, as given
counts AS (
  SELECT 'A' AS variant, CAST(NULL AS TIMESTAMP) AS time, CAST(2400 AS DOUBLE) AS units, CAST(120 AS DOUBLE) AS conversions, CAST(NULL AS DOUBLE) AS revenue, CAST(NULL AS DOUBLE) AS squares, CAST(NULL AS DOUBLE) AS mean, CAST(NULL AS DOUBLE) AS deviation, CAST(NULL AS VARCHAR) AS currency
  UNION ALL
  SELECT 'B' AS variant, CAST(NULL AS TIMESTAMP) AS time, CAST(2410 AS DOUBLE) AS units, CAST(171 AS DOUBLE) AS conversions, CAST(NULL AS DOUBLE) AS revenue, CAST(NULL AS DOUBLE) AS squares, CAST(NULL AS DOUBLE) AS mean, CAST(NULL AS DOUBLE) AS deviation, CAST(NULL AS VARCHAR) AS currency
),
-- How many rows count, and why the others do not
health AS (
  SELECT
    count(*) AS rows_read,
    CAST(0 AS BIGINT) AS rows_without_unit,
    count(*) FILTER (WHERE coalesce(trim(variant), '') = '') AS rows_without_variant,
    CAST(0 AS BIGINT) AS rows_without_time,
    CAST(0 AS BIGINT) AS rows_without_revenue,
    count(*) FILTER (WHERE NOT coalesce(units >= 0 AND units = floor(units) AND "conversions" BETWEEN 0 AND units AND "conversions" = floor("conversions"), false)) AS unread_values,
    CAST(0 AS BIGINT) AS refund_rows,
    CAST(0 AS DOUBLE) AS refund_amount,
    min(currency) AS first_currency,
    max(currency) AS last_currency,
    min(variant) FILTER (WHERE NOT coalesce(units >= 0 AND units = floor(units) AND "conversions" BETWEEN 0 AND units AND "conversions" = floor("conversions"), false)) AS first_unread
  FROM counts
)
SELECT * FROM health;

-- cell
WITH
-- Made by statistics from the outputs above: the figures as they came out
metrics AS (
  SELECT CAST("metric" AS VARCHAR) AS "metric", CAST("variant" AS VARCHAR) AS "variant", CAST("units" AS BIGINT) AS "units", CAST("mean" AS DOUBLE) AS "mean", CAST("difference" AS DOUBLE) AS "difference", CAST("difference_low" AS DOUBLE) AS "difference_low", CAST("difference_high" AS DOUBLE) AS "difference_high", CAST("lift" AS DOUBLE) AS "lift", CAST("lift_low" AS DOUBLE) AS "lift_low", CAST("lift_high" AS DOUBLE) AS "lift_high", CAST("p_value" AS DOUBLE) AS "p_value", CAST("chance_to_beat" AS DOUBLE) AS "chance_to_beat", CAST("expected_loss" AS DOUBLE) AS "expected_loss", CAST("p_adjusted" AS DOUBLE) AS "p_adjusted", CAST("standard_error" AS DOUBLE) AS "standard_error", CAST("statistic" AS DOUBLE) AS "statistic", CAST("degrees" AS DOUBLE) AS "degrees", CAST("test" AS VARCHAR) AS "test", CAST("standard_deviation" AS DOUBLE) AS "standard_deviation", CAST("sum" AS DOUBLE) AS "sum", CAST("denominator" AS DOUBLE) AS "denominator", CAST("lift_standard_error" AS DOUBLE) AS "lift_standard_error", CAST("lift_p_value" AS DOUBLE) AS "lift_p_value", CAST("always_valid_low" AS DOUBLE) AS "always_valid_low", CAST("always_valid_high" AS DOUBLE) AS "always_valid_high", CAST("always_valid_p_value" AS DOUBLE) AS "always_valid_p_value", CAST("lift_always_valid_low" AS DOUBLE) AS "lift_always_valid_low", CAST("lift_always_valid_high" AS DOUBLE) AS "lift_always_valid_high", CAST("lift_always_valid_p_value" AS DOUBLE) AS "lift_always_valid_p_value", CAST("cap" AS DOUBLE) AS "cap", CAST("other_difference" AS DOUBLE) AS "other_difference", CAST("other_p_value" AS DOUBLE) AS "other_p_value", CAST("rank_statistic" AS DOUBLE) AS "rank_statistic", CAST("rank_share" AS DOUBLE) AS "rank_share", CAST("rank_p_value" AS DOUBLE) AS "rank_p_value", CAST("theta" AS DOUBLE) AS "theta", CAST("variance_reduction" AS DOUBLE) AS "variance_reduction", CAST("belief" AS VARCHAR) AS "belief", CAST("role" AS VARCHAR) AS "role"
  FROM (VALUES
    ('Conversion', 'A', 2400, 0.05e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0.21794494717703367e0, 120, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'goal'),
    ('Conversion', 'B', 2410, 0.07095435684647303e0, 0.020954356846473024e0, 0.007496910180984162e0, 0.03441180351196189e0, 0.4190871369294605e0, 0.09764359887198648e0, 0.7405306749869345e0, 0.002304862302633661e0, 0.994705750566779e0, 0.000275894330541206e0, 0.002304862302633661e0, 0.006866170384578245e0, 3.04784832505603e0, NULL, 'z', 0.2567485853728826e0, 171, NULL, 0.16396249782322098e0, 0.010619745950610413e0, 0.00011195069889324491e0, 0.0417967629940528e0, 0.04785349975937403e0, (-0.07862451034903178e0), 0.9167987842079528e0, 0.16359617320110356e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lift', 'goal')
  ) AS computed("metric", "variant", "units", "mean", "difference", "difference_low", "difference_high", "lift", "lift_low", "lift_high", "p_value", "chance_to_beat", "expected_loss", "p_adjusted", "standard_error", "statistic", "degrees", "test", "standard_deviation", "sum", "denominator", "lift_standard_error", "lift_p_value", "always_valid_low", "always_valid_high", "always_valid_p_value", "lift_always_valid_low", "lift_always_valid_high", "lift_always_valid_p_value", "cap", "other_difference", "other_p_value", "rank_statistic", "rank_share", "rank_p_value", "theta", "variance_reduction", "belief", "role")
)
SELECT * FROM metrics;

-- cell__checks
WITH
-- Made by statistics from the outputs above: the figures as they came out
checks AS (
  SELECT CAST("check" AS VARCHAR) AS "check", CAST("statistic" AS DOUBLE) AS "statistic", CAST("p_value" AS DOUBLE) AS "p_value", CAST("passed" AS BOOLEAN) AS "passed", CAST("metric" AS VARCHAR) AS "metric", CAST("threshold" AS DOUBLE) AS "threshold", CAST("label" AS VARCHAR) AS "label"
  FROM (VALUES
    ('sample_ratio_mismatch', 0.02079002079002079e0, 0.8853524506933064e0, TRUE, NULL, 0.001e0, 'the split is as planned'),
    ('units_in_two_variants', NULL, NULL, NULL, NULL, 0.01e0, 'nobody is in two variants'),
    ('outcome_before_exposure', NULL, NULL, NULL, NULL, 0.01e0, 'no outcome before exposure'),
    ('too_short', NULL, NULL, NULL, NULL, 7, 'whole weeks have passed'),
    ('peeking', 1, 0.05000000000000038e0, TRUE, NULL, 1, 'read as often as planned')
  ) AS computed("check", "statistic", "p_value", "passed", "metric", "threshold", "label")
)
SELECT * FROM checks;

-- cell__decision
WITH
-- Made by statistics from the outputs above: the figures as they came out
decision AS (
  SELECT CAST("decision" AS VARCHAR) AS "decision", CAST("variant" AS VARCHAR) AS "variant", CAST("metric" AS VARCHAR) AS "metric", CAST("days" AS BIGINT) AS "days", CAST("units_needed" AS BIGINT) AS "units_needed", CAST("reason" AS VARCHAR) AS "reason"
  FROM (VALUES
    ('ship', 'B', 'Conversion', NULL, NULL, 'better')
  ) AS computed("decision", "variant", "metric", "days", "units_needed", "reason")
)
SELECT * FROM decision;

-- cell__looks
WITH
-- Made by statistics from the outputs above: the figures as they came out
looks AS (
  SELECT CAST("look" AS BIGINT) AS "look", CAST("now" AS BOOLEAN) AS "now", CAST("information" AS DOUBLE) AS "information", CAST("bound" AS DOUBLE) AS "bound", CAST("nominal_p_value" AS DOUBLE) AS "nominal_p_value", CAST("alpha_spent" AS DOUBLE) AS "alpha_spent"
  FROM (SELECT NULL AS "look", NULL AS "now", NULL AS "information", NULL AS "bound", NULL AS "nominal_p_value", NULL AS "alpha_spent") AS none
  WHERE false
)
SELECT * FROM looks;

-- cell__segments
WITH
-- Made by statistics from the outputs above: the figures as they came out
segments AS (
  SELECT CAST("segment" AS VARCHAR) AS "segment", CAST("value" AS VARCHAR) AS "value", CAST("metric" AS VARCHAR) AS "metric", CAST("variant" AS VARCHAR) AS "variant", CAST("units" AS BIGINT) AS "units", CAST("mean" AS DOUBLE) AS "mean", CAST("difference" AS DOUBLE) AS "difference", CAST("difference_low" AS DOUBLE) AS "difference_low", CAST("difference_high" AS DOUBLE) AS "difference_high", CAST("lift" AS DOUBLE) AS "lift", CAST("lift_low" AS DOUBLE) AS "lift_low", CAST("lift_high" AS DOUBLE) AS "lift_high", CAST("p_value" AS DOUBLE) AS "p_value", CAST("p_adjusted" AS DOUBLE) AS "p_adjusted", CAST("interaction_p_value" AS DOUBLE) AS "interaction_p_value"
  FROM (SELECT NULL AS "segment", NULL AS "value", NULL AS "metric", NULL AS "variant", NULL AS "units", NULL AS "mean", NULL AS "difference", NULL AS "difference_low", NULL AS "difference_high", NULL AS "lift", NULL AS "lift_low", NULL AS "lift_high", NULL AS "p_value", NULL AS "p_adjusted", NULL AS "interaction_p_value") AS none
  WHERE false
)
SELECT * FROM segments;

-- cell__daily
WITH
-- Made by statistics from the outputs above: the figures as they came out
daily AS (
  SELECT CAST("day" AS DATE) AS "day", CAST("metric" AS VARCHAR) AS "metric", CAST("variant" AS VARCHAR) AS "variant", CAST("units" AS BIGINT) AS "units", CAST("mean" AS DOUBLE) AS "mean", CAST("difference" AS DOUBLE) AS "difference", CAST("difference_low" AS DOUBLE) AS "difference_low", CAST("difference_high" AS DOUBLE) AS "difference_high", CAST("lift" AS DOUBLE) AS "lift", CAST("lift_low" AS DOUBLE) AS "lift_low", CAST("lift_high" AS DOUBLE) AS "lift_high", CAST("p_value" AS DOUBLE) AS "p_value"
  FROM (SELECT NULL AS "day", NULL AS "metric", NULL AS "variant", NULL AS "units", NULL AS "mean", NULL AS "difference", NULL AS "difference_low", NULL AS "difference_high", NULL AS "lift", NULL AS "lift_low", NULL AS "lift_high", NULL AS "p_value") AS none
  WHERE false
)
SELECT * FROM daily;

-- cell__cumulative
WITH
-- Made by statistics from the outputs above: the figures as they came out
cumulative AS (
  SELECT CAST("day" AS DATE) AS "day", CAST("metric" AS VARCHAR) AS "metric", CAST("variant" AS VARCHAR) AS "variant", CAST("units" AS BIGINT) AS "units", CAST("mean" AS DOUBLE) AS "mean", CAST("difference" AS DOUBLE) AS "difference", CAST("difference_low" AS DOUBLE) AS "difference_low", CAST("difference_high" AS DOUBLE) AS "difference_high", CAST("lift" AS DOUBLE) AS "lift", CAST("lift_low" AS DOUBLE) AS "lift_low", CAST("lift_high" AS DOUBLE) AS "lift_high", CAST("p_value" AS DOUBLE) AS "p_value", CAST("always_valid_low" AS DOUBLE) AS "always_valid_low", CAST("always_valid_high" AS DOUBLE) AS "always_valid_high"
  FROM (SELECT NULL AS "day", NULL AS "metric", NULL AS "variant", NULL AS "units", NULL AS "mean", NULL AS "difference", NULL AS "difference_low", NULL AS "difference_high", NULL AS "lift", NULL AS "lift_low", NULL AS "lift_high", NULL AS "p_value", NULL AS "always_valid_low", NULL AS "always_valid_high") AS none
  WHERE false
)
SELECT * FROM cumulative;
