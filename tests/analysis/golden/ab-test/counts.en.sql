-- cell__arms
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "unit",
    "group" AS "variant",
    CAST(CASE WHEN isfinite("day") THEN "day" END AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "converted",
    "sales" AS "revenue",
    CAST(NULL AS DOUBLE) AS "refund",
    CAST(NULL AS TIMESTAMP) AS "outcome_time",
    CAST(NULL AS VARCHAR) AS "currency",
    "visitors" AS "units",
    "orders" AS "conversions",
    CASE WHEN isfinite("sales_squared") THEN "sales_squared" END AS "squares",
    CAST(NULL AS DOUBLE) AS "mean",
    CAST(NULL AS DOUBLE) AS "deviation"
  FROM "data"
),
-- Rows of counts, as given
counts AS (
  SELECT * REPLACE (CAST("units" AS DOUBLE) AS "units", CAST("conversions" AS DOUBLE) AS "conversions", CAST("revenue" AS DOUBLE) AS "revenue", CAST("squares" AS DOUBLE) AS "squares", CAST("mean" AS DOUBLE) AS "mean", CAST("deviation" AS DOUBLE) AS "deviation")
  FROM input
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
-- The columns under the names this analysis uses
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "unit",
    "group" AS "variant",
    CAST(CASE WHEN isfinite("day") THEN "day" END AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "converted",
    "sales" AS "revenue",
    CAST(NULL AS DOUBLE) AS "refund",
    CAST(NULL AS TIMESTAMP) AS "outcome_time",
    CAST(NULL AS VARCHAR) AS "currency",
    "visitors" AS "units",
    "orders" AS "conversions",
    CASE WHEN isfinite("sales_squared") THEN "sales_squared" END AS "squares",
    CAST(NULL AS DOUBLE) AS "mean",
    CAST(NULL AS DOUBLE) AS "deviation"
  FROM "data"
),
-- Computed above, kept under this name
arms AS (
  SELECT * FROM "cell__arms"
),
-- Rows of counts, as given
counts AS (
  SELECT * REPLACE (CAST("units" AS DOUBLE) AS "units", CAST("conversions" AS DOUBLE) AS "conversions", CAST("revenue" AS DOUBLE) AS "revenue", CAST("squares" AS DOUBLE) AS "squares", CAST("mean" AS DOUBLE) AS "mean", CAST("deviation" AS DOUBLE) AS "deviation")
  FROM input
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
    CAST("conversions" AS DOUBLE) * (units - "conversions") / units AS "q_1",
    revenue AS "y_2",
    greatest(0, squares - revenue * revenue / units) AS "q_2"
  FROM counts
  JOIN arms ON arms.spelling = counts.variant
  WHERE units > 0 AND coalesce(units >= 0 AND units = floor(units) AND "conversions" BETWEEN 0 AND units AND "conversions" = floor("conversions") AND squares * units >= revenue * revenue * (1 - 1e-12), false)
),
-- A common centre to add squares up around
centres AS (
  SELECT count(*) AS row_count,
    sum("y_1") / sum(n) AS "c_1",
    sum("y_2") / sum(n) AS "c_2"
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
    sum("y_2") AS "y_sum_2",
    greatest(0, sum("q_2") + sum(n * ("y_2" / n - "c_2") * ("y_2" / n - "c_2")) - sum(n * ("y_2" / n - "c_2")) * sum(n * ("y_2" / n - "c_2")) / sum(n)) / nullif(sum(n) - 1, 0) AS "y_variance_2",
    CAST(NULL AS DOUBLE) AS "y_low_2",
    CAST(NULL AS DOUBLE) AS "y_high_2",
    CAST(NULL AS DOUBLE) AS "other_sum_2",
    CAST(NULL AS DOUBLE) AS "other_variance_2",
    CAST(NULL AS DOUBLE) AS "cap_2",
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
  UNION ALL
  SELECT
    scope,
    value,
    variant,
    2 AS metric,
    units,
    "y_sum_2" AS "y_sum",
    "y_variance_2" AS "y_variance",
    "y_low_2" AS "y_low",
    "y_high_2" AS "y_high",
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
    "other_sum_2" AS "other_sum",
    "other_variance_2" AS "other_variance",
    "cap_2" AS "cap",
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
-- The columns under the names this analysis uses
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "unit",
    "group" AS "variant",
    CAST(CASE WHEN isfinite("day") THEN "day" END AS TIMESTAMP) AS "time",
    CAST(NULL AS VARCHAR) AS "converted",
    "sales" AS "revenue",
    CAST(NULL AS DOUBLE) AS "refund",
    CAST(NULL AS TIMESTAMP) AS "outcome_time",
    CAST(NULL AS VARCHAR) AS "currency",
    "visitors" AS "units",
    "orders" AS "conversions",
    CASE WHEN isfinite("sales_squared") THEN "sales_squared" END AS "squares",
    CAST(NULL AS DOUBLE) AS "mean",
    CAST(NULL AS DOUBLE) AS "deviation"
  FROM "data"
),
-- Rows of counts, as given
counts AS (
  SELECT * REPLACE (CAST("units" AS DOUBLE) AS "units", CAST("conversions" AS DOUBLE) AS "conversions", CAST("revenue" AS DOUBLE) AS "revenue", CAST("squares" AS DOUBLE) AS "squares", CAST("mean" AS DOUBLE) AS "mean", CAST("deviation" AS DOUBLE) AS "deviation")
  FROM input
),
-- How many rows count, and why the others do not
health AS (
  SELECT
    count(*) AS rows_read,
    CAST(0 AS BIGINT) AS rows_without_unit,
    count(*) FILTER (WHERE coalesce(trim(variant), '') = '') AS rows_without_variant,
    count(*) FILTER (WHERE time IS NULL) AS rows_without_time,
    CAST(0 AS BIGINT) AS rows_without_revenue,
    count(*) FILTER (WHERE NOT coalesce(units >= 0 AND units = floor(units) AND "conversions" BETWEEN 0 AND units AND "conversions" = floor("conversions") AND squares * units >= revenue * revenue * (1 - 1e-12), false)) AS unread_values,
    CAST(0 AS BIGINT) AS refund_rows,
    CAST(0 AS DOUBLE) AS refund_amount,
    min(currency) AS first_currency,
    max(currency) AS last_currency,
    min(variant) FILTER (WHERE NOT coalesce(units >= 0 AND units = floor(units) AND "conversions" BETWEEN 0 AND units AND "conversions" = floor("conversions") AND squares * units >= revenue * revenue * (1 - 1e-12), false)) AS first_unread
  FROM counts
)
SELECT * FROM health;

-- cell
WITH
-- Made by statistics from the outputs above: the figures as they came out
metrics AS (
  SELECT CAST("metric" AS VARCHAR) AS "metric", CAST("variant" AS VARCHAR) AS "variant", CAST("units" AS BIGINT) AS "units", CAST("mean" AS DOUBLE) AS "mean", CAST("difference" AS DOUBLE) AS "difference", CAST("difference_low" AS DOUBLE) AS "difference_low", CAST("difference_high" AS DOUBLE) AS "difference_high", CAST("lift" AS DOUBLE) AS "lift", CAST("lift_low" AS DOUBLE) AS "lift_low", CAST("lift_high" AS DOUBLE) AS "lift_high", CAST("p_value" AS DOUBLE) AS "p_value", CAST("chance_to_beat" AS DOUBLE) AS "chance_to_beat", CAST("expected_loss" AS DOUBLE) AS "expected_loss", CAST("p_adjusted" AS DOUBLE) AS "p_adjusted", CAST("standard_error" AS DOUBLE) AS "standard_error", CAST("statistic" AS DOUBLE) AS "statistic", CAST("degrees" AS DOUBLE) AS "degrees", CAST("test" AS VARCHAR) AS "test", CAST("standard_deviation" AS DOUBLE) AS "standard_deviation", CAST("sum" AS DOUBLE) AS "sum", CAST("denominator" AS DOUBLE) AS "denominator", CAST("lift_standard_error" AS DOUBLE) AS "lift_standard_error", CAST("lift_p_value" AS DOUBLE) AS "lift_p_value", CAST("always_valid_low" AS DOUBLE) AS "always_valid_low", CAST("always_valid_high" AS DOUBLE) AS "always_valid_high", CAST("always_valid_p_value" AS DOUBLE) AS "always_valid_p_value", CAST("lift_always_valid_low" AS DOUBLE) AS "lift_always_valid_low", CAST("lift_always_valid_high" AS DOUBLE) AS "lift_always_valid_high", CAST("lift_always_valid_p_value" AS DOUBLE) AS "lift_always_valid_p_value", CAST("cap" AS DOUBLE) AS "cap", CAST("other_difference" AS DOUBLE) AS "other_difference", CAST("other_p_value" AS DOUBLE) AS "other_p_value", CAST("rank_statistic" AS DOUBLE) AS "rank_statistic", CAST("rank_share" AS DOUBLE) AS "rank_share", CAST("rank_p_value" AS DOUBLE) AS "rank_p_value", CAST("theta" AS DOUBLE) AS "theta", CAST("variance_reduction" AS DOUBLE) AS "variance_reduction", CAST("belief" AS VARCHAR) AS "belief", CAST("role" AS VARCHAR) AS "role"
  FROM (VALUES
    ('Conversion', '原版', 5820, 0.05670103092783505e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0.23127045643478925e0, 330, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'goal'),
    ('Conversion', '新版', 5854, 0.07208746156474205e0, 0.015386430636906999e0, 0.006487123476799852e0, 0.024285737797014144e0, 0.27136068577817796e0, 0.09413653293728547e0, 0.44858483861907045e0, 0.0007094231811356703e0, 0.9986561035666963e0, 0.00003438634562406324e0, 0.0014188463622713406e0, 0.004540546270392603e0, 3.3859112689045068e0, NULL, 'z', 0.2586326728197617e0, 422, NULL, 0.09041266658229755e0, 0.0026935389586213686e0, 0.0014305298124175341e0, 0.029342331461396462e0, 0.01903263573516754e0, (-0.006533235560735207e0), 0.5492546071170912e0, 0.06157607536552783e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lift', 'goal'),
    ('Net revenue per unit', '原版', 5820, 3.4304123711340204e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 15.065942108573346e0, 19965, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'goal'),
    ('Net revenue per unit', '新版', 5854, 4.361291424666894e0, 0.9308790535328737e0, 0.3507138220160274e0, 1.5110442850497199e0, 0.27136068577817807e0, 0.08043757136407056e0, 0.46228380019228554e0, 0.0016644846039776306e0, 0.9973319064385439e0, 0.00007769004463236296e0, 0.0016644846039776306e0, 0.2959770635192203e0, 3.145105375614431e0, 11540.63353245961e0, 'welch', 16.86760066725848e0, 25531, NULL, 0.09740132585072156e0, 0.005344895463434949e0, 0.021158879171408795e0, 1.8405992278943386e0, 0.04049272133007856e0, (-0.028013698447382718e0), 0.5707350700037388e0, 0.11122125480106357e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lift', 'goal')
  ) AS computed("metric", "variant", "units", "mean", "difference", "difference_low", "difference_high", "lift", "lift_low", "lift_high", "p_value", "chance_to_beat", "expected_loss", "p_adjusted", "standard_error", "statistic", "degrees", "test", "standard_deviation", "sum", "denominator", "lift_standard_error", "lift_p_value", "always_valid_low", "always_valid_high", "always_valid_p_value", "lift_always_valid_low", "lift_always_valid_high", "lift_always_valid_p_value", "cap", "other_difference", "other_p_value", "rank_statistic", "rank_share", "rank_p_value", "theta", "variance_reduction", "belief", "role")
)
SELECT * FROM metrics;

-- cell__checks
WITH
-- Made by statistics from the outputs above: the figures as they came out
checks AS (
  SELECT CAST("check" AS VARCHAR) AS "check", CAST("statistic" AS DOUBLE) AS "statistic", CAST("p_value" AS DOUBLE) AS "p_value", CAST("passed" AS BOOLEAN) AS "passed", CAST("metric" AS VARCHAR) AS "metric", CAST("threshold" AS DOUBLE) AS "threshold", CAST("label" AS VARCHAR) AS "label"
  FROM (VALUES
    ('sample_ratio_mismatch', 0.09902347096111017e0, 0.7530046689763552e0, TRUE, NULL, 0.001e0, 'the split is as planned'),
    ('units_in_two_variants', NULL, NULL, NULL, NULL, 0.01e0, 'nobody is in two variants'),
    ('outcome_before_exposure', NULL, NULL, NULL, NULL, 0.01e0, 'no outcome before exposure'),
    ('too_short', 14, NULL, TRUE, NULL, 7, 'whole weeks have passed'),
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
    ('ship', '新版', 'Conversion', NULL, NULL, 'better')
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
  FROM (VALUES
    ('2026-03-02', 'Conversion', '原版', 400, 0.05e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-02', 'Conversion', '新版', 413, 0.07990314769975787e0, 0.029903147699757868e0, (-0.003860679303488518e0), 0.06366697470300425e0, 0.5980629539951573e0, (-0.2632193601883195e0), 1.459345268178634e0, 0.08421756909795808e0),
    ('2026-03-02', 'Net revenue per unit', '原版', 400, 3.025e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-02', 'Net revenue per unit', '新版', 413, 4.8341404358353515e0, 1.8091404358353516e0, (-0.3981599050229767e0), 4.016440776693679e0, 0.5980629539951575e0, (-0.3307157418904152e0), 1.5268416498807302e0, 0.10804006966729657e0),
    ('2026-03-03', 'Conversion', '原版', 426, 0.05868544600938967e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-03', 'Conversion', '新版', 402, 0.07213930348258707e0, 0.013453857473197398e0, (-0.02027690816419757e0), 0.047184623110592364e0, 0.22925373134328364e0, (-0.40753461673065583e0), 0.8660420794172231e0, 0.4332557615876901e0),
    ('2026-03-03', 'Net revenue per unit', '原版', 426, 3.550469483568075e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-03', 'Net revenue per unit', '新版', 402, 4.364427860696518e0, 0.8139583771284427e0, (-1.3907485829493913e0), 3.0186653372062766e0, 0.2292537313432837e0, (-0.45760106506387616e0), 0.9161085277504435e0, 0.46885317358888084e0),
    ('2026-03-04', 'Conversion', '原版', 415, 0.05060240963855422e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-04', 'Conversion', '新版', 428, 0.0794392523364486e0, 0.028836842697894376e0, (-0.00434533811201885e0), 0.0620190235078076e0, 0.5698709390298174e0, (-0.2586058427277713e0), 1.3983477207874062e0, 0.09008040173806464e0),
    ('2026-03-04', 'Net revenue per unit', '原版', 415, 3.06144578313253e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-04', 'Net revenue per unit', '新版', 428, 4.80607476635514e0, 1.74462898322261e0, (-0.4243986196699776e0), 3.9136565861151977e0, 0.5698709390298176e0, (-0.3235131143792128e0), 1.463254992438848e0, 0.11476626724295766e0),
    ('2026-03-05', 'Conversion', '原版', 404, 0.06435643564356436e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-05', 'Conversion', '新版', 417, 0.07194244604316546e0, 0.007586010399601106e0, (-0.026875837040840102e0), 0.042047857840042314e0, 0.11787493082457104e0, (-0.44975700090804216e0), 0.6855068625571842e0, 0.6664382634319141e0),
    ('2026-03-05', 'Net revenue per unit', '原版', 404, 3.8935643564356437e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-05', 'Net revenue per unit', '新版', 417, 4.35251798561151e0, 0.4589536291758667e0, (-1.7938347574389994e0), 2.711742015790733e0, 0.11787493082457097e0, (-0.49452908673541146e0), 0.7302789483845534e0, 0.689342863014375e0),
    ('2026-03-06', 'Conversion', '原版', 430, 0.05116279069767442e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-06', 'Conversion', '新版', 406, 0.06403940886699508e0, 0.012876618169320661e0, (-0.018758873617768783e0), 0.044512109956410105e0, 0.2516793551276311e0, (-0.4394384535433227e0), 0.942797163798585e0, 0.42378711850415096e0),
    ('2026-03-06', 'Net revenue per unit', '原版', 430, 3.0953488372093023e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-06', 'Net revenue per unit', '新版', 406, 3.874384236453202e0, 0.7790353992438996e0, (-1.287489105522552e0), 2.845559904010351e0, 0.251679355127631e0, (-0.49333809357428776e0), 0.9966968038295498e0, 0.4595339080658127e0),
    ('2026-03-07', 'Conversion', '原版', 419, 0.06443914081145585e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-07', 'Conversion', '新版', 432, 0.07175925925925926e0, 0.007320118447803406e0, (-0.02651818939875976e0), 0.04115842629436657e0, 0.11359739368998618e0, (-0.44191150278180175e0), 0.6691062901617741e0, 0.6718396037833663e0),
    ('2026-03-07', 'Net revenue per unit', '原版', 419, 3.8985680190930787e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-07', 'Net revenue per unit', '新版', 432, 4.341435185185185e0, 0.4428671660921064e0, (-1.7689392306940017e0), 2.6546735628782145e0, 0.11359739368998628e0, (-0.48570006213473e0), 0.7128948495147025e0, 0.6944170222303215e0),
    ('2026-03-08', 'Conversion', '原版', 408, 0.056372549019607844e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-08', 'Conversion', '新版', 421, 0.06413301662707839e0, 0.007760467607470546e0, (-0.02462015339600255e0), 0.04014108861094364e0, 0.13766394712382535e0, (-0.47668501336089186e0), 0.7520129076085426e0, 0.6389077278665326e0),
    ('2026-03-08', 'Net revenue per unit', '原版', 408, 3.4105392156862746e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-08', 'Net revenue per unit', '新版', 421, 3.880047505938242e0, 0.4695082902519676e0, (-1.6459458041368724e0), 2.5849623846408076e0, 0.1376639471238252e0, (-0.5247458384593484e0), 0.8000737327069989e0, 0.6632141821966868e0),
    ('2026-03-09', 'Conversion', '原版', 434, 0.06451612903225806e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-09', 'Conversion', '新版', 410, 0.07804878048780488e0, 0.013532651455546815e0, (-0.021229471099170096e0), 0.048294774010263726e0, 0.20975609756097563e0, (-0.3825586759910297e0), 0.8020708711129809e0, 0.444485688520706e0),
    ('2026-03-09', 'Net revenue per unit', '原版', 434, 3.903225806451613e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-09', 'Net revenue per unit', '新版', 410, 4.721951219512195e0, 0.8187254130605819e0, (-1.4542528081903754e0), 3.091703634311539e0, 0.20975609756097552e0, (-0.42939543706147704e0), 0.8489076321834281e0, 0.47975649070601406e0),
    ('2026-03-10', 'Conversion', '原版', 423, 0.05673758865248227e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-10', 'Conversion', '新版', 436, 0.06422018348623854e0, 0.0074825948337562675e0, (-0.024384507350180697e0), 0.03934969701769323e0, 0.13188073394495423e0, (-0.46721996419778433e0), 0.7309814320876928e0, 0.6456941082756116e0),
    ('2026-03-10', 'Net revenue per unit', '原版', 423, 3.4326241134751774e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-10', 'Net revenue per unit', '新版', 436, 3.885321100917431e0, 0.45269698744225373e0, (-1.6290459263487662e0), 2.5344399012332737e0, 0.1318807339449541e0, (-0.5140722783456579e0), 0.777833746235566e0, 0.6696190750512793e0),
    ('2026-03-11', 'Conversion', '原版', 412, 0.04854368932038835e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-11', 'Conversion', '新版', 425, 0.07764705882352942e0, 0.029103369503141067e0, (-0.003729261204301587e0), 0.06193600021058372e0, 0.599529411764706e0, (-0.2633126671709014e0), 1.4623714907003134e0, 0.08391022433435624e0),
    ('2026-03-11', 'Net revenue per unit', '原版', 412, 2.936893203883495e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-11', 'Net revenue per unit', '新版', 425, 4.697647058823529e0, 1.7607538549400341e0, (-0.3851930835473323e0), 3.9067007934274005e0, 0.5995294117647059e0, (-0.33077807377760904e0), 1.5298368973070207e0, 0.10766446241685175e0),
    ('2026-03-12', 'Conversion', '原版', 401, 0.06234413965087282e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-12', 'Conversion', '新版', 414, 0.07004830917874397e0, 0.007704169527871146e0, (-0.02641979106723942e0), 0.04182813012298171e0, 0.12357487922705318e0, (-0.45815247951464827e0), 0.7053022379687546e0, 0.6584409536356595e0),
    ('2026-03-12', 'Net revenue per unit', '原版', 401, 3.7718204488778055e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-12', 'Net revenue per unit', '新版', 414, 4.23792270531401e0, 0.4661022564362045e0, (-1.7643209133877162e0), 2.6965254262601253e0, 0.12357487922705322e0, (-0.503950301816827e0), 0.7511000602709335e0, 0.681771708144669e0),
    ('2026-03-13', 'Conversion', '原版', 427, 0.04918032786885246e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-13', 'Conversion', '新版', 403, 0.08436724565756824e0, 0.035186917788715785e0, 0.0011716376510727683e0, 0.0692021979263588e0, 0.7154673283705543e0, (-0.18946262255531854e0), 1.620397279296427e0, 0.04166719645923833e0),
    ('2026-03-13', 'Net revenue per unit', '原版', 427, 2.9754098360655736e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-13', 'Net revenue per unit', '新版', 403, 5.104218362282879e0, 2.128808526217305e0, (-0.09564224382418596e0), 4.353259296258797e0, 0.7154673283705544e0, (-0.26043862441027377e0), 1.6913732811513826e0, 0.060669915667673234e0),
    ('2026-03-14', 'Conversion', '原版', 416, 0.0625e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-14', 'Conversion', '新版', 429, 0.06993006993006994e0, 0.007430069930069935e0, (-0.026088088687487423e0), 0.040948228547627294e0, 0.11888111888111896e0, (-0.4498253342615397e0), 0.6875875720237776e0, 0.6642345030242554e0),
    ('2026-03-14', 'Net revenue per unit', '原版', 416, 3.78125e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-14', 'Net revenue per unit', '新版', 429, 4.230769230769231e0, 0.44951923076923084e0, (-1.7410965099196383e0), 2.6401349714581e0, 0.1188811188811189e0, (-0.49457291373386764e0), 0.7323351514961054e0, 0.6872214186611755e0),
    ('2026-03-15', 'Conversion', '原版', 405, 0.05432098765432099e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-15', 'Conversion', '新版', 418, 0.06220095693779904e0, 0.007879969283478054e0, (-0.02410951782086144e0), 0.039869456387817546e0, 0.14506307090039144e0, (-0.4868865412206341e0), 0.777012683021417e0, 0.6296312101686128e0),
    ('2026-03-15', 'Net revenue per unit', '原版', 405, 3.28641975308642e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-15', 'Net revenue per unit', '新版', 418, 3.763157894736842e0, 0.47673814165042216e0, (-1.6129017172050921e0), 2.5663780005059365e0, 0.14506307090039142e0, (-0.5362302152173649e0), 0.8263563570181477e0, 0.6544054980501351e0)
  ) AS computed("day", "metric", "variant", "units", "mean", "difference", "difference_low", "difference_high", "lift", "lift_low", "lift_high", "p_value")
)
SELECT * FROM daily;

-- cell__cumulative
WITH
-- Made by statistics from the outputs above: the figures as they came out
cumulative AS (
  SELECT CAST("day" AS DATE) AS "day", CAST("metric" AS VARCHAR) AS "metric", CAST("variant" AS VARCHAR) AS "variant", CAST("units" AS BIGINT) AS "units", CAST("mean" AS DOUBLE) AS "mean", CAST("difference" AS DOUBLE) AS "difference", CAST("difference_low" AS DOUBLE) AS "difference_low", CAST("difference_high" AS DOUBLE) AS "difference_high", CAST("lift" AS DOUBLE) AS "lift", CAST("lift_low" AS DOUBLE) AS "lift_low", CAST("lift_high" AS DOUBLE) AS "lift_high", CAST("p_value" AS DOUBLE) AS "p_value", CAST("always_valid_low" AS DOUBLE) AS "always_valid_low", CAST("always_valid_high" AS DOUBLE) AS "always_valid_high"
  FROM (VALUES
    ('2026-03-02', 'Conversion', '原版', 400, 0.05e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-02', 'Conversion', '新版', 413, 0.07990314769975787e0, 0.029903147699757868e0, (-0.003860679303488518e0), 0.06366697470300425e0, 0.5980629539951573e0, (-0.2632193601883195e0), 1.459345268178634e0, 0.08421756909795808e0, (-0.030033744265051947e0), 0.08984003966456769e0),
    ('2026-03-02', 'Net revenue per unit', '原版', 400, 3.025e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-02', 'Net revenue per unit', '新版', 413, 4.8341404358353515e0, 1.8091404358353516e0, (-0.3981599050229767e0), 4.016440776693679e0, 0.5980629539951575e0, (-0.3307157418904152e0), 1.5268416498807302e0, 0.10804006966729657e0, (-2.10316683906562e0), 5.721447710736323e0),
    ('2026-03-03', 'Conversion', '原版', 826, 0.05447941888619855e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-03', 'Conversion', '新版', 815, 0.07607361963190185e0, 0.0215942007457033e0, (-0.002298354727577317e0), 0.04548675621898392e0, 0.3963735514655761e0, (-0.12267626592129183e0), 0.915423368852444e0, 0.07646774754952224e0, (-0.017082445451818633e0), 0.06027084694322523e0),
    ('2026-03-03', 'Net revenue per unit', '原版', 826, 3.296004842615012e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-03', 'Net revenue per unit', '新版', 815, 4.602453987730061e0, 1.306449145115049e0, (-0.25321038390278483e0), 2.866108674132883e0, 0.39637355146557596e0, (-0.16309486083595415e0), 0.9558419637671061e0, 0.1005776927353336e0, (-1.216369392128684e0), 3.829267682358782e0),
    ('2026-03-04', 'Conversion', '原版', 1241, 0.0531829170024174e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-04', 'Conversion', '新版', 1243, 0.07723250201126307e0, 0.024049585008845666e0, 0.004655750593045439e0, 0.04344341942464589e0, 0.4522050756966284e0, 0.011428838071598446e0, 0.8929813133216583e0, 0.015213366703792697e0, (-0.006471782839533289e0), 0.05457095285722462e0),
    ('2026-03-04', 'Net revenue per unit', '原版', 1241, 3.217566478646253e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-04', 'Net revenue per unit', '新版', 1243, 4.672566371681416e0, 1.454999893035163e0, 0.1895705216824648e0, 2.720429264387861e0, 0.45220507569662843e0, (-0.022776191473131147e0), 0.927186342866388e0, 0.024240751343736204e0, (-0.535490603513382e0), 3.445490389583708e0),
    ('2026-03-05', 'Conversion', '原版', 1645, 0.05592705167173252e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-05', 'Conversion', '新版', 1660, 0.07590361445783132e0, 0.0199765627860988e0, 0.0030763581699133832e0, 0.03687676740228422e0, 0.35718962807752747e0, 0.004205971676915776e0, 0.7101732844781392e0, 0.02070176932019019e0, (-0.006339995328826245e0), 0.046293120901023846e0),
    ('2026-03-05', 'Net revenue per unit', '原版', 1645, 3.3835866261398175e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-05', 'Net revenue per unit', '新版', 1660, 4.5921686746987955e0, 1.208582048558978e0, 0.1061151412690724e0, 2.3110489558488836e0, 0.35718962807752763e0, (-0.02318679083806313e0), 0.7375660469931185e0, 0.03167508212702308e0, (-0.5075103843401954e0), 2.924674481458151e0),
    ('2026-03-06', 'Conversion', '原版', 2075, 0.05493975903614458e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-06', 'Conversion', '新版', 2066, 0.07357212003872217e0, 0.01863236100257759e0, 0.0037040107914398032e0, 0.03356071121371538e0, 0.33914165859954826e0, 0.024252386844798912e0, 0.6540309303542976e0, 0.0144763572986919e0, (-0.00451472984300965e0), 0.04177945184816483e0),
    ('2026-03-06', 'Net revenue per unit', '原版', 2075, 3.323855421686747e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-06', 'Net revenue per unit', '新版', 2066, 4.451113262342691e0, 1.1272578406559441e0, 0.1536819041375489e0, 2.1008337771743393e0, 0.33914165859954826e0, (-0.00012739020323160322e0), 0.6784107074023281e0, 0.02325814926222002e0, (-0.38186604352355924e0), 2.6363817248354477e0),
    ('2026-03-07', 'Conversion', '原版', 2494, 0.05653568564554932e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-07', 'Conversion', '新版', 2498, 0.0732586068855084e0, 0.01672292123995909e0, 0.003064131224884829e0, 0.030381711255033347e0, 0.29579408207417e0, 0.020365146531990896e0, 0.5712230176163491e0, 0.016483183791136335e0, (-0.004429200252048269e0), 0.03787504273196644e0),
    ('2026-03-07', 'Net revenue per unit', '原版', 2494, 3.4204089815557337e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-07', 'Net revenue per unit', '新版', 2498, 4.432145716573259e0, 1.011736735017525e0, 0.12101790887329023e0, 1.90245556116176e0, 0.29579408207417e0, (-0.0009667204809071239e0), 0.5925548846292472e0, 0.026005522959227045e0, (-0.3672988490455409e0), 2.390772319080591e0),
    ('2026-03-08', 'Conversion', '原版', 2902, 0.05651274982770503e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-08', 'Conversion', '新版', 2919, 0.07194244604316546e0, 0.015429696215460434e0, 0.0028421545360031632e0, 0.028017237894917703e0, 0.27303035620284255e0, 0.02132779352040204e0, 0.5247329188852831e0, 0.01637127450039333e0, (-0.004069198370412853e0), 0.03492859080133372e0),
    ('2026-03-08', 'Net revenue per unit', '原版', 2902, 3.4190213645761545e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-08', 'Net revenue per unit', '新版', 2919, 4.35251798561151e0, 0.9334966210353559e0, 0.11273972269107935e0, 1.7542535193796325e0, 0.27303035620284244e0, 0.0018519560244109057e0, 0.544208756381274e0, 0.025808799589169856e0, (-0.33763999136110767e0), 2.2046332334318195e0),
    ('2026-03-09', 'Conversion', '原版', 3336, 0.05755395683453238e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-09', 'Conversion', '新版', 3329, 0.07269450285370982e0, 0.015140546019177442e0, 0.003297956097452209e0, 0.026983135940902674e0, 0.263066987083208e0, 0.031583328793948234e0, 0.49455064537246785e0, 0.01224912118156265e0, (-0.0032248337779589575e0), 0.03350592581631384e0),
    ('2026-03-09', 'Net revenue per unit', '原版', 3336, 3.4820143884892087e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-09', 'Net revenue per unit', '新版', 3329, 4.398017422649445e0, 0.9160030341602359e0, 0.14380675549609956e0, 1.6881993128243722e0, 0.26306698708320825e0, 0.013659484198693284e0, 0.5124744899677232e0, 0.020080965899073894e0, (-0.2812916348965895e0), 2.1132977032170612e0),
    ('2026-03-10', 'Conversion', '原版', 3759, 0.05746209098164405e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-10', 'Conversion', '新版', 3765, 0.07171314741035857e0, 0.01425105642871452e0, 0.003148329456882969e0, 0.025353783400546073e0, 0.2480079681274902e0, 0.03191994290250949e0, 0.4640959933524709e0, 0.01192097181418287e0, (-0.002994463721860411e0), 0.03149657657928945e0),
    ('2026-03-10', 'Net revenue per unit', '原版', 3759, 3.476456504389465e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-10', 'Net revenue per unit', '新版', 3765, 4.338645418326693e0, 0.8621889139372279e0, 0.13829782142878888e0, 1.5860800064456668e0, 0.24800796812749004e0, 0.015200016015294249e0, 0.48081592023968583e0, 0.019580813400433394e0, (-0.26202576579065084e0), 1.9864035936651065e0),
    ('2026-03-11', 'Conversion', '原版', 4171, 0.0565811555981779e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-11', 'Conversion', '新版', 4190, 0.07231503579952267e0, 0.015733880201344773e0, 0.005214020897495309e0, 0.02625373950519424e0, 0.27807633186359765e0, 0.06757909928586786e0, 0.48857356444132743e0, 0.0033991132738864244e0, (-0.0006356981399945026e0), 0.03210345854268405e0),
    ('2026-03-11', 'Net revenue per unit', '原版', 4171, 3.4231599136897626e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-11', 'Net revenue per unit', '新版', 4190, 4.375059665871122e0, 0.9518997521813595e0, 0.2660302659603363e0, 1.6377692384023828e0, 0.27807633186359787e0, 0.0513002269048797e0, 0.5048524368223161e0, 0.006530398331095717e0, (-0.11520090460291765e0), 2.0190004089656366e0),
    ('2026-03-12', 'Conversion', '原版', 4572, 0.05708661417322835e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-12', 'Conversion', '新版', 4604, 0.07211120764552563e0, 0.01502459347229728e0, 0.004971942930593817e0, 0.025077244014000744e0, 0.263189430480242e0, 0.06498189879703972e0, 0.4613969621634443e0, 0.00342392970739237e0, (-0.0006472442073219148e0), 0.030696431151916476e0),
    ('2026-03-12', 'Net revenue per unit', '原版', 4572, 3.453740157480315e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-12', 'Net revenue per unit', '新版', 4604, 4.362728062554301e0, 0.9089879050739862e0, 0.25359224031495975e0, 1.5643835698330126e0, 0.26318943048024224e0, 0.049652108926886956e0, 0.4767267520335975e0, 0.00656644725799942e0, (-0.11262177490967273e0), 1.9305975850576451e0),
    ('2026-03-13', 'Conversion', '原版', 4999, 0.05641128225645129e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-13', 'Conversion', '新版', 5007, 0.07309766327142002e0, 0.016686381014968728e0, 0.0070486432447350224e0, 0.02632411878520243e0, 0.2957986478504563e0, 0.10104971340325275e0, 0.4905475822976598e0, 0.0006960645073614743e0, 0.0016319541683619924e0, 0.03174080786157546e0),
    ('2026-03-13', 'Net revenue per unit', '原版', 4999, 3.4128825765153032e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-13', 'Net revenue per unit', '新版', 5007, 4.422408627920911e0, 1.0095260514056075e0, 0.3811759722446417e0, 1.6378761305665732e0, 0.2957986478504561e0, 0.08598973337577498e0, 0.5056075623251373e0, 0.0016413757739714566e0, 0.028145394172684024e0, 1.9909067086385308e0),
    ('2026-03-14', 'Conversion', '原版', 5415, 0.056879039704524466e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-14', 'Conversion', '新版', 5436, 0.0728476821192053e0, 0.01596864241468083e0, 0.0067066431994497865e0, 0.02523064162991187e0, 0.2807473982970672e0, 0.09620627132758117e0, 0.4652885252665532e0, 0.0007337305499969886e0, 0.0014721004987893905e0, 0.03046518433057227e0),
    ('2026-03-14', 'Net revenue per unit', '原版', 5415, 3.44118190212373e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-14', 'Net revenue per unit', '新版', 5436, 4.4072847682119205e0, 0.9661028660881903e0, 0.3622599918775432e0, 1.5699457402988375e0, 0.28074739829706724e0, 0.0819343858640024e0, 0.4795604107301321e0, 0.0017164584418943103e0, 0.02109688094542317e0, 1.9111088512309573e0),
    ('2026-03-15', 'Conversion', '原版', 5820, 0.05670103092783505e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-15', 'Conversion', '新版', 5854, 0.07208746156474205e0, 0.015386430636906999e0, 0.006487123476799852e0, 0.024285737797014144e0, 0.27136068577817796e0, 0.09413653293728547e0, 0.44858483861907045e0, 0.0007094231811356703e0, 0.0014305298124175341e0, 0.029342331461396462e0),
    ('2026-03-15', 'Net revenue per unit', '原版', 5820, 3.4304123711340204e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-15', 'Net revenue per unit', '新版', 5854, 4.361291424666894e0, 0.9308790535328737e0, 0.3507138220160274e0, 1.5110442850497199e0, 0.27136068577817807e0, 0.08043757136407059e0, 0.46228380019228554e0, 0.0016644846039776306e0, 0.021158879171408795e0, 1.8405992278943386e0)
  ) AS computed("day", "metric", "variant", "units", "mean", "difference", "difference_low", "difference_high", "lift", "lift_low", "lift_high", "p_value", "always_valid_low", "always_valid_high")
)
SELECT * FROM cumulative;
