-- cell__arms
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    nullif("visitor", '') AS "unit",
    "group" AS "variant",
    CAST(CASE WHEN isfinite("seen_at") THEN "seen_at" END AS TIMESTAMP) AS "time",
    CAST("bought" AS VARCHAR) AS "converted",
    "spent" AS "revenue",
    CAST(NULL AS DOUBLE) AS "refund",
    CAST(NULL AS TIMESTAMP) AS "outcome_time",
    CAST(NULL AS VARCHAR) AS "currency",
    CAST(NULL AS DOUBLE) AS "units",
    CAST(NULL AS DOUBLE) AS "conversions",
    CAST(NULL AS DOUBLE) AS "squares",
    CAST(NULL AS DOUBLE) AS "mean",
    CAST(NULL AS DOUBLE) AS "deviation"
  FROM "data"
),
-- A number for each variant, for every way it is spelled
arms AS (
  SELECT
    variant AS spelling,
    trim(variant) AS variant,
    CAST(dense_rank() OVER (ORDER BY trim(variant)) AS INTEGER) AS arm
  FROM (SELECT DISTINCT variant FROM input)
  WHERE trim(variant) <> ''
)
SELECT * FROM arms;

-- cell__repeated
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    nullif("visitor", '') AS "unit",
    "group" AS "variant",
    CAST(CASE WHEN isfinite("seen_at") THEN "seen_at" END AS TIMESTAMP) AS "time",
    CAST("bought" AS VARCHAR) AS "converted",
    "spent" AS "revenue",
    CAST(NULL AS DOUBLE) AS "refund",
    CAST(NULL AS TIMESTAMP) AS "outcome_time",
    CAST(NULL AS VARCHAR) AS "currency",
    CAST(NULL AS DOUBLE) AS "units",
    CAST(NULL AS DOUBLE) AS "conversions",
    CAST(NULL AS DOUBLE) AS "squares",
    CAST(NULL AS DOUBLE) AS "mean",
    CAST(NULL AS DOUBLE) AS "deviation"
  FROM "data"
),
-- Units with more rows than one
repeated AS (
  SELECT hash(unit) AS unit
  FROM input
  WHERE unit IS NOT NULL
  GROUP BY hash(unit)
  HAVING count(*) > 1
)
SELECT * FROM repeated;

-- cell__joined
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    nullif("visitor", '') AS "unit",
    "group" AS "variant",
    CAST(CASE WHEN isfinite("seen_at") THEN "seen_at" END AS TIMESTAMP) AS "time",
    CAST("bought" AS VARCHAR) AS "converted",
    "spent" AS "revenue",
    CAST(NULL AS DOUBLE) AS "refund",
    CAST(NULL AS TIMESTAMP) AS "outcome_time",
    CAST(NULL AS VARCHAR) AS "currency",
    CAST(NULL AS DOUBLE) AS "units",
    CAST(NULL AS DOUBLE) AS "conversions",
    CAST(NULL AS DOUBLE) AS "squares",
    CAST(NULL AS DOUBLE) AS "mean",
    CAST(NULL AS DOUBLE) AS "deviation"
  FROM "data"
),
-- Computed above, kept under this name
arms AS (
  SELECT * FROM "cell__arms"
),
-- Computed above, kept under this name
repeated AS (
  SELECT * FROM "cell__repeated"
),
-- Their rows, with the values of each metric
several AS (
  SELECT
    unit,
    arm,
    time,
    CASE
        WHEN "converted" IN ('0', 'false') THEN 0
        WHEN "converted" IN ('1', 'true') OR lower(trim("converted")) IN ('1', 'true', 't', 'yes', 'y', 'converted', 'success', '是', '有', '已转化', '已购买', '成功')
          OR TRY_CAST("converted" AS DOUBLE) > 0 THEN 1
        ELSE 0
      END AS "y_1",
    coalesce(CAST("revenue" AS DOUBLE), 0) AS "y_2",
    coalesce(CAST("revenue" AS DOUBLE), 0) AS "y_3",
    CASE
        WHEN "converted" IN ('0', 'false') THEN 0
        WHEN "converted" IN ('1', 'true') OR lower(trim("converted")) IN ('1', 'true', 't', 'yes', 'y', 'converted', 'success', '是', '有', '已转化', '已购买', '成功')
          OR TRY_CAST("converted" AS DOUBLE) > 0 THEN 1
        ELSE 0
      END AS "d_3"
  FROM input
  JOIN arms ON arms.spelling = input.variant
  SEMI JOIN repeated ON repeated.unit = hash(input.unit)
  WHERE input.unit IS NOT NULL
),
-- One row of these a unit; one seen in two variants has no number
joined AS (
  SELECT
    CASE WHEN min(arm) = max(arm) THEN min(arm) END AS arm,
    min(time) AS time,
    CAST([max("y_1"), sum("y_2"), sum("y_3"), max("d_3")] AS DOUBLE[]) AS measures,
    CAST([] AS VARCHAR[]) AS segments,
    CAST(0 AS INTEGER) AS early,
    count(*) AS row_count
  FROM several
  GROUP BY hash(unit)
)
SELECT * FROM joined;

-- cell__moments
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    nullif("visitor", '') AS "unit",
    "group" AS "variant",
    CAST(CASE WHEN isfinite("seen_at") THEN "seen_at" END AS TIMESTAMP) AS "time",
    CAST("bought" AS VARCHAR) AS "converted",
    "spent" AS "revenue",
    CAST(NULL AS DOUBLE) AS "refund",
    CAST(NULL AS TIMESTAMP) AS "outcome_time",
    CAST(NULL AS VARCHAR) AS "currency",
    CAST(NULL AS DOUBLE) AS "units",
    CAST(NULL AS DOUBLE) AS "conversions",
    CAST(NULL AS DOUBLE) AS "squares",
    CAST(NULL AS DOUBLE) AS "mean",
    CAST(NULL AS DOUBLE) AS "deviation"
  FROM "data"
),
-- Computed above, kept under this name
arms AS (
  SELECT * FROM "cell__arms"
),
-- Computed above, kept under this name
repeated AS (
  SELECT * FROM "cell__repeated"
),
-- Computed above, kept under this name
joined AS (
  SELECT * FROM "cell__joined"
),
-- What the numbers stand for
variants AS (
  SELECT DISTINCT arm, variant
  FROM arms
),
-- Rows that name a variant, with the values of each metric
exposures AS (
  SELECT
    arm,
    time,
    CASE
        WHEN "converted" IN ('0', 'false') THEN 0
        WHEN "converted" IN ('1', 'true') OR lower(trim("converted")) IN ('1', 'true', 't', 'yes', 'y', 'converted', 'success', '是', '有', '已转化', '已购买', '成功')
          OR TRY_CAST("converted" AS DOUBLE) > 0 THEN 1
        ELSE 0
      END AS "y_1",
    coalesce(CAST("revenue" AS DOUBLE), 0) AS "y_2",
    coalesce(CAST("revenue" AS DOUBLE), 0) AS "y_3",
    CASE
        WHEN "converted" IN ('0', 'false') THEN 0
        WHEN "converted" IN ('1', 'true') OR lower(trim("converted")) IN ('1', 'true', 't', 'yes', 'y', 'converted', 'success', '是', '有', '已转化', '已购买', '成功')
          OR TRY_CAST("converted" AS DOUBLE) > 0 THEN 1
        ELSE 0
      END AS "d_3"
  FROM input
  JOIN arms ON arms.spelling = input.variant
  ANTI JOIN repeated ON repeated.unit = hash(input.unit)
  WHERE input.unit IS NOT NULL
),
-- One row a unit; one seen in two variants has none
units AS (
  SELECT
    arm,
    time,
    CAST("y_1" AS DOUBLE) AS "y_1",
    CAST("y_2" AS DOUBLE) AS "y_2",
    CAST("y_3" AS DOUBLE) AS "y_3",
    CAST("d_3" AS DOUBLE) AS "d_3",
    1 AS row_count
  FROM exposures
  UNION ALL
  SELECT
    arm,
    time,
    measures[1],
    measures[2],
    measures[3],
    measures[4],
    row_count
  FROM joined
),
-- The same cap for all variants, a quantile over the units
caps AS (
  SELECT
    CAST(CAST(NULL AS DOUBLE) AS DOUBLE) AS "cap_1",
    CAST(quantile_cont("y_2", 0.999e0) AS DOUBLE) AS "cap_2",
    CAST(CAST(NULL AS DOUBLE) AS DOUBLE) AS "cap_3",
    count(*) AS unit_count
  FROM units
  WHERE arm IS NOT NULL
),
-- Units with the values that are compared
capped AS (
  SELECT
    arm,
    time,
    CAST(time AS DATE) AS day,
    CAST("y_1" AS DOUBLE) AS "y_1",
    "cap_1",
    CAST("y_2" AS DOUBLE) AS "y_2",
    CAST(CASE WHEN "y_2" > "cap_2" THEN "cap_2" ELSE "y_2" END AS DOUBLE) AS "o_2",
    "cap_2",
    CAST("y_3" AS DOUBLE) AS "y_3",
    CAST("d_3" AS DOUBLE) AS "d_3",
    "cap_3",
    0 AS early,
    row_count
  FROM units CROSS JOIN caps
),
-- Sums and variances by variant and day, and by variant and segment
groups AS (
  SELECT
    CASE WHEN grouping(day) = 0 THEN 'day' END AS scope,
    CASE WHEN grouping(day) = 0 THEN CAST(day AS VARCHAR) END AS value,
    arm,
    count(*) AS units,
    fsum("y_1") AS "y_sum_1",
    var_samp("y_1") AS "y_variance_1",
    min("y_1") AS "y_low_1",
    max("y_1") AS "y_high_1",
    any_value("cap_1") AS "cap_1",
    fsum("y_2") AS "y_sum_2",
    var_samp("y_2") AS "y_variance_2",
    min("y_2") AS "y_low_2",
    max("y_2") AS "y_high_2",
    fsum("o_2") AS "other_sum_2",
    var_samp("o_2") AS "other_variance_2",
    any_value("cap_2") AS "cap_2",
    fsum("y_3") AS "y_sum_3",
    var_samp("y_3") AS "y_variance_3",
    fsum("d_3") AS "d_sum_3",
    var_samp("d_3") AS "d_variance_3",
    covar_samp("y_3", "d_3") AS "y_d_3",
    min("y_3") AS "y_low_3",
    max("y_3") AS "y_high_3",
    any_value("cap_3") AS "cap_3",
    CAST(sum(row_count) AS BIGINT) AS row_count,
    count(*) FILTER (WHERE row_count > 1) AS repeated,
    count(*) FILTER (WHERE early > 0) AS early,
    min(time) AS first_time,
    max(time) AS last_time
  FROM capped
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
  UNION ALL
  SELECT
    scope,
    value,
    variant,
    3 AS metric,
    units,
    "y_sum_3" AS "y_sum",
    "y_variance_3" AS "y_variance",
    "y_low_3" AS "y_low",
    "y_high_3" AS "y_high",
    "d_sum_3" AS "d_sum",
    "d_variance_3" AS "d_variance",
    CAST(NULL AS DOUBLE) AS "x_sum",
    CAST(NULL AS DOUBLE) AS "x_variance",
    CAST(NULL AS DOUBLE) AS "z_sum",
    CAST(NULL AS DOUBLE) AS "z_variance",
    "y_d_3" AS "y_d",
    CAST(NULL AS DOUBLE) AS "y_x",
    CAST(NULL AS DOUBLE) AS "y_z",
    CAST(NULL AS DOUBLE) AS "d_x",
    CAST(NULL AS DOUBLE) AS "d_z",
    CAST(NULL AS DOUBLE) AS "x_z",
    CAST(NULL AS DOUBLE) AS "other_sum",
    CAST(NULL AS DOUBLE) AS "other_variance",
    "cap_3" AS "cap",
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
-- The columns under the names this analysis uses
input AS (
  SELECT
    nullif("visitor", '') AS "unit",
    "group" AS "variant",
    CAST(CASE WHEN isfinite("seen_at") THEN "seen_at" END AS TIMESTAMP) AS "time",
    CAST("bought" AS VARCHAR) AS "converted",
    "spent" AS "revenue",
    CAST(NULL AS DOUBLE) AS "refund",
    CAST(NULL AS TIMESTAMP) AS "outcome_time",
    CAST(NULL AS VARCHAR) AS "currency",
    CAST(NULL AS DOUBLE) AS "units",
    CAST(NULL AS DOUBLE) AS "conversions",
    CAST(NULL AS DOUBLE) AS "squares",
    CAST(NULL AS DOUBLE) AS "mean",
    CAST(NULL AS DOUBLE) AS "deviation"
  FROM "data"
),
-- Computed above, kept under this name
arms AS (
  SELECT * FROM "cell__arms"
),
-- Computed above, kept under this name
repeated AS (
  SELECT * FROM "cell__repeated"
),
-- Computed above, kept under this name
joined AS (
  SELECT * FROM "cell__joined"
),
-- Computed above, kept under this name
moments AS (
  SELECT * FROM "cell__moments"
),
-- What the numbers stand for
variants AS (
  SELECT DISTINCT arm, variant
  FROM arms
),
-- Rows that name a variant, with the values of each metric
exposures AS (
  SELECT
    arm,
    time,
    CASE
        WHEN "converted" IN ('0', 'false') THEN 0
        WHEN "converted" IN ('1', 'true') OR lower(trim("converted")) IN ('1', 'true', 't', 'yes', 'y', 'converted', 'success', '是', '有', '已转化', '已购买', '成功')
          OR TRY_CAST("converted" AS DOUBLE) > 0 THEN 1
        ELSE 0
      END AS "y_1",
    coalesce(CAST("revenue" AS DOUBLE), 0) AS "y_2",
    coalesce(CAST("revenue" AS DOUBLE), 0) AS "y_3",
    CASE
        WHEN "converted" IN ('0', 'false') THEN 0
        WHEN "converted" IN ('1', 'true') OR lower(trim("converted")) IN ('1', 'true', 't', 'yes', 'y', 'converted', 'success', '是', '有', '已转化', '已购买', '成功')
          OR TRY_CAST("converted" AS DOUBLE) > 0 THEN 1
        ELSE 0
      END AS "d_3"
  FROM input
  JOIN arms ON arms.spelling = input.variant
  ANTI JOIN repeated ON repeated.unit = hash(input.unit)
  WHERE input.unit IS NOT NULL
),
-- One row a unit; one seen in two variants has none
units AS (
  SELECT
    arm,
    time,
    CAST("y_1" AS DOUBLE) AS "y_1",
    CAST("y_2" AS DOUBLE) AS "y_2",
    CAST("y_3" AS DOUBLE) AS "y_3",
    CAST("d_3" AS DOUBLE) AS "d_3",
    1 AS row_count
  FROM exposures
  UNION ALL
  SELECT
    arm,
    time,
    measures[1],
    measures[2],
    measures[3],
    measures[4],
    row_count
  FROM joined
),
-- Metrics of which one unit makes up much of a variance
heavy AS (
  SELECT metric
  FROM (
    SELECT
      metric,
      variant,
      sum(units) AS n,
      max(greatest(y_high - centre, centre - y_low)) ** 2
        / nullif(sum((units - 1) * coalesce(y_variance, 0) + units * (y_sum / units - centre) ** 2), 0) AS share
    FROM (
      SELECT *, sum(y_sum) OVER arm / sum(units) OVER arm AS centre
      FROM moments
      WHERE scope = 'day' AND variant IS NOT NULL AND metric > 0
      WINDOW arm AS (PARTITION BY metric, variant)
    )
    GROUP BY metric, variant
  )
  GROUP BY metric
  HAVING max(share) > 0.1e0 AND min(n) >= 100
),
-- How many units of each variant have each value
tallies AS (
  SELECT 2 AS metric, arm, "y_2" AS value, CAST(count(*) AS DOUBLE) AS n
  FROM units
  JOIN heavy ON heavy.metric = 2
  WHERE arm IS NOT NULL
  GROUP BY arm, "y_2"
),
-- Variants two by two
rivals AS (
  SELECT a.arm AS arm, a.variant AS variant, b.arm AS other_arm, b.variant AS other
  FROM variants AS a
  JOIN variants AS b ON a.arm < b.arm
  WHERE (SELECT count(*) FROM variants) <= 20
),
-- Of two variants, how many units have each value
paired AS (
  SELECT
    metric,
    variant,
    other,
    value,
    coalesce(sum(n) FILTER (WHERE tallies.arm = rivals.arm), 0) AS n,
    coalesce(sum(n) FILTER (WHERE tallies.arm = other_arm), 0) AS other_n
  FROM tallies
  JOIN rivals ON tallies.arm = rivals.arm OR tallies.arm = other_arm
  GROUP BY metric, variant, other, value
),
-- In how many pairs of units the other’s value is above; ties count half
ranks AS (
  SELECT
    metric,
    variant,
    other,
    sum(n) AS units,
    sum(other_n) AS other_units,
    sum(other_n * (coalesce(below, 0) + n / 2)) AS above,
    sum((n + other_n) ** 3 - (n + other_n)) AS ties
  FROM (
    SELECT *, sum(n) OVER (
      PARTITION BY metric, variant, other
      ORDER BY value
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS below
    FROM paired
  )
  GROUP BY metric, variant, other
)
SELECT * FROM ranks;

-- cell__health
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    nullif("visitor", '') AS "unit",
    "group" AS "variant",
    CAST(CASE WHEN isfinite("seen_at") THEN "seen_at" END AS TIMESTAMP) AS "time",
    CAST("bought" AS VARCHAR) AS "converted",
    "spent" AS "revenue",
    CAST(NULL AS DOUBLE) AS "refund",
    CAST(NULL AS TIMESTAMP) AS "outcome_time",
    CAST(NULL AS VARCHAR) AS "currency",
    CAST(NULL AS DOUBLE) AS "units",
    CAST(NULL AS DOUBLE) AS "conversions",
    CAST(NULL AS DOUBLE) AS "squares",
    CAST(NULL AS DOUBLE) AS "mean",
    CAST(NULL AS DOUBLE) AS "deviation"
  FROM "data"
),
-- Computed above, kept under this name
arms AS (
  SELECT * FROM "cell__arms"
),
-- How many rows count, and why the others do not
health AS (
  SELECT
    count(*) AS rows_read,
    count(*) FILTER (WHERE arm IS NOT NULL AND unit IS NULL) AS rows_without_unit,
    count(*) FILTER (WHERE arm IS NULL) AS rows_without_variant,
    count(*) FILTER (WHERE arm IS NOT NULL AND time IS NULL) AS rows_without_time,
    count(*) FILTER (WHERE arm IS NOT NULL AND revenue IS NULL) AS rows_without_revenue,
    count(*) FILTER (WHERE CASE
      WHEN "converted" IN ('0', '1', 'true', 'false') THEN false
      ELSE lower(trim("converted")) NOT IN ('1', 'true', 't', 'yes', 'y', 'converted', 'success', '是', '有', '已转化', '已购买', '成功', '0', 'false', 'f', 'no', 'n', '', '否', '无', '未转化', '未购买', '失败') AND TRY_CAST("converted" AS DOUBLE) IS NULL
    END) AS unread_values,
    count(*) FILTER (WHERE revenue < 0 OR refund <> 0) AS refund_rows,
    round(CAST(coalesce(sum(abs(refund)), 0) - coalesce(sum(revenue) FILTER (WHERE revenue < 0), 0)
      AS DOUBLE), 6) AS refund_amount,
    min(nullif(trim(currency), '')) AS first_currency,
    max(nullif(trim(currency), '')) AS last_currency,
    coalesce(min("converted") FILTER (WHERE CASE
      WHEN "converted" IN ('0', '1', 'true', 'false') THEN false
      ELSE lower(trim("converted")) NOT IN ('1', 'true', 't', 'yes', 'y', 'converted', 'success', '是', '有', '已转化', '已购买', '成功', '0', 'false', 'f', 'no', 'n', '', '否', '无', '未转化', '未购买', '失败') AND TRY_CAST("converted" AS DOUBLE) IS NULL
    END)) AS first_unread
  FROM input
  LEFT JOIN arms ON arms.spelling = input.variant
)
SELECT * FROM health;

-- cell
WITH
-- Made by statistics from the outputs above: the figures as they came out
metrics AS (
  SELECT CAST("metric" AS VARCHAR) AS "metric", CAST("variant" AS VARCHAR) AS "variant", CAST("units" AS BIGINT) AS "units", CAST("mean" AS DOUBLE) AS "mean", CAST("difference" AS DOUBLE) AS "difference", CAST("difference_low" AS DOUBLE) AS "difference_low", CAST("difference_high" AS DOUBLE) AS "difference_high", CAST("lift" AS DOUBLE) AS "lift", CAST("lift_low" AS DOUBLE) AS "lift_low", CAST("lift_high" AS DOUBLE) AS "lift_high", CAST("p_value" AS DOUBLE) AS "p_value", CAST("chance_to_beat" AS DOUBLE) AS "chance_to_beat", CAST("expected_loss" AS DOUBLE) AS "expected_loss", CAST("p_adjusted" AS DOUBLE) AS "p_adjusted", CAST("standard_error" AS DOUBLE) AS "standard_error", CAST("statistic" AS DOUBLE) AS "statistic", CAST("degrees" AS DOUBLE) AS "degrees", CAST("test" AS VARCHAR) AS "test", CAST("standard_deviation" AS DOUBLE) AS "standard_deviation", CAST("sum" AS DOUBLE) AS "sum", CAST("denominator" AS DOUBLE) AS "denominator", CAST("lift_standard_error" AS DOUBLE) AS "lift_standard_error", CAST("lift_p_value" AS DOUBLE) AS "lift_p_value", CAST("always_valid_low" AS DOUBLE) AS "always_valid_low", CAST("always_valid_high" AS DOUBLE) AS "always_valid_high", CAST("always_valid_p_value" AS DOUBLE) AS "always_valid_p_value", CAST("lift_always_valid_low" AS DOUBLE) AS "lift_always_valid_low", CAST("lift_always_valid_high" AS DOUBLE) AS "lift_always_valid_high", CAST("lift_always_valid_p_value" AS DOUBLE) AS "lift_always_valid_p_value", CAST("cap" AS DOUBLE) AS "cap", CAST("other_difference" AS DOUBLE) AS "other_difference", CAST("other_p_value" AS DOUBLE) AS "other_p_value", CAST("rank_statistic" AS DOUBLE) AS "rank_statistic", CAST("rank_share" AS DOUBLE) AS "rank_share", CAST("rank_p_value" AS DOUBLE) AS "rank_p_value", CAST("theta" AS DOUBLE) AS "theta", CAST("variance_reduction" AS DOUBLE) AS "variance_reduction", CAST("belief" AS VARCHAR) AS "belief", CAST("role" AS VARCHAR) AS "role"
  FROM (VALUES
    ('Conversion', 'control', 426, 0.176056338028169e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0.3808680924785904e0, 75, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'goal'),
    ('Conversion', 'treatment', 474, 0.3227848101265823e0, 0.14672847209841328e0, 0.09123386378993338e0, 0.20222308040689319e0, 0.8334177215189875e0, 0.38670067132315117e0, 1.280134771714824e0, 4.3417541313896245e-7, 0.99987467202873e0, 0.000006917252532129446e0, 0.0000013025262394168874e0, 0.028314095945749216e0, 5.0533288385378405e0, NULL, 'z', 0.46754120297373636e0, 153, NULL, 0.22761095401408662e0, 0.00026544328498263447e0, 0.049903888667004265e0, 0.2435530555298223e0, 0.0005787071412719784e0, 0.05506562971758444e0, 1.6117698133203906e0, 0.03020967898170457e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lift', 'goal'),
    ('Net revenue per unit', 'control', 426, 8.704201877934272e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 19.588233717847707e0, 3707.99e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'goal'),
    ('Net revenue per unit', 'treatment', 474, 16.03571729957806e0, 7.331515421643788e0, 4.470711836129036e0, 10.19231900715854e0, 0.8422961145041529e0, 0.3757607817626141e0, 1.3088314472456917e0, 5.941563663602429e-7, 0.999802496240589e0, 0.00001168743951553494e0, 0.0000013025262394168874e0, 1.4576339686036255e0, 5.0297369432651085e0, 889.3104321839332e0, 'welch', 24.086795089578818e0, 7600.93e0, NULL, 0.23770864661982766e0, 0.000415569610464063e0, 2.346902736995947e0, 12.316128106291629e0, 0.0009147242075826564e0, 0.02941334646139593e0, 1.6551788825469098e0, 0.038807733625957845e0, NULL, 7.332021900517027e0, 5.925142732995247e-7, NULL, NULL, NULL, NULL, NULL, 'lift', 'goal'),
    ('Net revenue per conversion', 'control', 426, 49.43986666666667e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 30.21266935103958e0, 3707.99e0, 75, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'goal'),
    ('Net revenue per conversion', 'treatment', 474, 49.67928104575164e0, 0.23941437908496965e0, (-3.128804200722666e0), 3.6076329588926055e0, 0.004842536908506421e0, (-0.06352538290314073e0), 0.07321045672015357e0, 0.8890533182261002e0, 0.5552992373400811e0, 0.011605200352572433e0, 0.8890533182261002e0, 1.7155912755002554e0, 0.1395521080714041e0, 712.5186573799507e0, 'delta', 19.479358882160938e0, 7600.93e0, 153, 0.03482297955842926e0, 0.8894408198887207e0, (-5.62732460870214e0), 6.106153366872079e0, 1, (-0.11424021593819286e0), 0.1239252897552057e0, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lift', 'goal')
  ) AS computed("metric", "variant", "units", "mean", "difference", "difference_low", "difference_high", "lift", "lift_low", "lift_high", "p_value", "chance_to_beat", "expected_loss", "p_adjusted", "standard_error", "statistic", "degrees", "test", "standard_deviation", "sum", "denominator", "lift_standard_error", "lift_p_value", "always_valid_low", "always_valid_high", "always_valid_p_value", "lift_always_valid_low", "lift_always_valid_high", "lift_always_valid_p_value", "cap", "other_difference", "other_p_value", "rank_statistic", "rank_share", "rank_p_value", "theta", "variance_reduction", "belief", "role")
)
SELECT * FROM metrics;

-- cell__checks
WITH
-- Made by statistics from the outputs above: the figures as they came out
checks AS (
  SELECT CAST("check" AS VARCHAR) AS "check", CAST("statistic" AS DOUBLE) AS "statistic", CAST("p_value" AS DOUBLE) AS "p_value", CAST("passed" AS BOOLEAN) AS "passed", CAST("metric" AS VARCHAR) AS "metric", CAST("threshold" AS DOUBLE) AS "threshold", CAST("label" AS VARCHAR) AS "label"
  FROM (VALUES
    ('sample_ratio_mismatch', 2.56e0, 0.10959858339911599e0, TRUE, NULL, 0.001e0, 'the split is as planned'),
    ('units_in_two_variants', 0, NULL, TRUE, NULL, 0.01e0, 'nobody is in two variants'),
    ('outcome_before_exposure', NULL, NULL, NULL, NULL, 0.01e0, 'no outcome before exposure'),
    ('too_short', 14, NULL, TRUE, NULL, 7, 'whole weeks have passed'),
    ('peeking', 1, 0.05000000000000038e0, TRUE, NULL, 1, 'read as often as planned'),
    ('heavy_tails', 0.030587730351453655e0, NULL, TRUE, 'Net revenue per unit', 0.1e0, 'no unit weighs too much'),
    ('heavy_tails', 0.030587730351453655e0, NULL, TRUE, 'Net revenue per conversion', 0.1e0, 'no unit weighs too much')
  ) AS computed("check", "statistic", "p_value", "passed", "metric", "threshold", "label")
)
SELECT * FROM checks;

-- cell__decision
WITH
-- Made by statistics from the outputs above: the figures as they came out
decision AS (
  SELECT CAST("decision" AS VARCHAR) AS "decision", CAST("variant" AS VARCHAR) AS "variant", CAST("metric" AS VARCHAR) AS "metric", CAST("days" AS BIGINT) AS "days", CAST("units_needed" AS BIGINT) AS "units_needed", CAST("reason" AS VARCHAR) AS "reason"
  FROM (VALUES
    ('ship', 'treatment', 'Conversion', NULL, NULL, 'better')
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
    ('2026-03-02', 'Conversion', 'control', 31, 0.1935483870967742e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-02', 'Conversion', 'treatment', 34, 0.17647058823529413e0, (-0.01707779886148006e0), (-0.20618590498151984e0), 0.17203030725855972e0, (-0.08823529411764698e0), (-0.7821021521608099e0), 2.7214186480071425e0, 0.8593139219868957e0),
    ('2026-03-02', 'Net revenue per unit', 'control', 31, 9.226451612903226e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-02', 'Net revenue per unit', 'treatment', 34, 9.966176470588236e0, 0.73972485768501e0, (-9.852381988229398e0), 11.331831703599418e0, 0.08017436049309597e0, (-0.7651934139408897e0), 4.74118144230504e0, 0.8894532916492078e0),
    ('2026-03-02', 'Net revenue per conversion', 'control', 31, 47.67e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-02', 'Net revenue per conversion', 'treatment', 34, 56.475e0, 8.805e0, (-7.010241342633565e0), 24.620241342633562e0, 0.18470736312146002e0, (-0.19526193560777738e0), 0.5646766618506974e0, 0.2683384078159467e0),
    ('2026-03-03', 'Conversion', 'control', 30, 0.16666666666666666e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-03', 'Conversion', 'treatment', 34, 0.38235294117647056e0, 0.2156862745098039e0, 0.004814847374962294e0, 0.4265577016446455e0, 1.2941176470588236e0, 0.0021325693208922303e0, 11.7544790181345e0, 0.05547640237088891e0),
    ('2026-03-03', 'Net revenue per unit', 'control', 30, 8.962333333333333e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-03', 'Net revenue per unit', 'treatment', 34, 17.73941176470588e0, 8.777078431372548e0, (-2.4356960164351182e0), 19.989852879180212e0, 0.9793296126052606e0, (-0.17643205810820728e0), 11.979878854720766e0, 0.12273170648183172e0),
    ('2026-03-03', 'Net revenue per conversion', 'control', 30, 53.774e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-03', 'Net revenue per conversion', 'treatment', 34, 46.395384615384614e0, (-7.378615384615387e0), (-18.219518513994277e0), 3.462287744763504e0, (-0.13721529706950175e0), (-0.32276282823118513e0), 0.048332234092181625e0, 0.17833343856602935e0),
    ('2026-03-04', 'Conversion', 'control', 34, 0.058823529411764705e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-04', 'Conversion', 'treatment', 30, 0.43333333333333335e0, 0.37450980392156863e0, 0.18034949394075236e0, 0.5686701139023849e0, 6.366666666666667e0, NULL, NULL, 0.00041639163621176226e0),
    ('2026-03-04', 'Net revenue per unit', 'control', 34, 3.0073529411764706e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-04', 'Net revenue per unit', 'treatment', 30, 21.003333333333334e0, 17.995980392156863e0, 7.623729857853741e0, 28.368230926459987e0, 5.9839934800326e0, NULL, NULL, 0.0011316142896832177e0),
    ('2026-03-04', 'Net revenue per conversion', 'control', 34, 51.125e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-04', 'Net revenue per conversion', 'treatment', 30, 48.46923076923077e0, (-2.6557692307692307e0), (-9.982479074415838e0), 4.670940612877378e0, (-0.05194658642091405e0), (-0.19407435312321905e0), 0.09018118028139097e0, 0.46807900919898215e0),
    ('2026-03-05', 'Conversion', 'control', 33, 0.06060606060606061e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-05', 'Conversion', 'treatment', 32, 0.375e0, 0.3143939393939394e0, 0.1279452105293129e0, 0.5008426682585658e0, 5.1875e0, NULL, NULL, 0.002052177894265808e0),
    ('2026-03-05', 'Net revenue per unit', 'control', 33, 2.4593939393939395e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-05', 'Net revenue per unit', 'treatment', 32, 17.418125e0, 14.95873106060606e0, 5.857732594648484e0, 24.059729526563636e0, 6.082283452439626e0, NULL, NULL, 0.001897235772543608e0),
    ('2026-03-05', 'Net revenue per conversion', 'control', 33, 40.58e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-05', 'Net revenue per conversion', 'treatment', 32, 46.44833333333333e0, 5.868333333333332e0, (-0.03521143506082236e0), 11.771878101727488e0, 0.14461146706094954e0, (-0.003230789134609696e0), 0.29245372325650876e0, 0.05131416894248346e0),
    ('2026-03-06', 'Conversion', 'control', 28, 0.42857142857142855e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-06', 'Conversion', 'treatment', 36, 0.3055555555555556e0, (-0.12301587301587297e0), (-0.36016795215261843e0), 0.11413620612087247e0, (-0.2870370370370369e0), (-0.7623377020696386e0), 0.18826362799556473e0, 0.30892550006849917e0),
    ('2026-03-06', 'Net revenue per unit', 'control', 28, 20.574285714285715e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-06', 'Net revenue per unit', 'treatment', 36, 15.217222222222224e0, (-5.3570634920634905e0), (-18.0492490423876e0), 7.335122058260621e0, (-0.26037664521902815e0), (-0.7875972221360693e0), 0.266843931698013e0, 0.4014398477046864e0),
    ('2026-03-06', 'Net revenue per conversion', 'control', 28, 48.00666666666667e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-06', 'Net revenue per conversion', 'treatment', 36, 49.801818181818184e0, 1.7951515151515167e0, (-9.039664110855215e0), 12.629967141158248e0, 0.03739379631616824e0, (-0.19302932338829332e0), 0.2678169160206298e0, 0.741386294716218e0),
    ('2026-03-07', 'Conversion', 'control', 30, 0.2e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-07', 'Conversion', 'treatment', 34, 0.2647058823529412e0, 0.06470588235294117e0, (-0.14139755520750033e0), 0.27080931991338264e0, 0.32352941176470584e0, (-0.5123039573484872e0), 4.178134230881953e0, 0.5419917460652915e0),
    ('2026-03-07', 'Net revenue per unit', 'control', 30, 9.655333333333335e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-07', 'Net revenue per unit', 'treatment', 34, 13.679411764705883e0, 4.024078431372548e0, (-7.096739267805605e0), 15.1448961305507e0, 0.41677260561063456e0, (-0.50921996439962e0), 5.92659668429334e0, 0.47219741393836323e0),
    ('2026-03-07', 'Net revenue per conversion', 'control', 30, 48.27666666666667e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-07', 'Net revenue per conversion', 'treatment', 34, 51.67777777777778e0, 3.4011111111111063e0, (-10.860282202439933e0), 17.662504424662146e0, 0.07045041312803506e0, (-0.24126429384698195e0), 0.3821651201030521e0, 0.6332776494611397e0),
    ('2026-03-08', 'Conversion', 'control', 27, 0.07407407407407407e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-08', 'Conversion', 'treatment', 37, 0.2972972972972973e0, 0.22322322322322324e0, 0.045886844955690065e0, 0.4005596014907564e0, 3.013513513513514e0, NULL, NULL, 0.028374116126922422e0),
    ('2026-03-08', 'Net revenue per unit', 'control', 27, 2.6262962962962964e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-08', 'Net revenue per unit', 'treatment', 37, 14.272162162162164e0, 11.645865865865868e0, 3.1843474944258805e0, 20.107384237305858e0, 4.434330536995889e0, NULL, NULL, 0.00794795240246336e0),
    ('2026-03-08', 'Net revenue per conversion', 'control', 27, 35.455000000000005e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-08', 'Net revenue per conversion', 'treatment', 37, 48.00636363636364e0, 12.551363636363632e0, 4.719921974853936e0, 20.38280529787333e0, 0.3540082819451031e0, 0.1138272232034771e0, 0.5941893406867291e0, 0.00222364022538211e0),
    ('2026-03-09', 'Conversion', 'control', 32, 0.125e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-09', 'Conversion', 'treatment', 33, 0.18181818181818182e0, 0.05681818181818182e0, (-0.12593223080879354e0), 0.23552092750144832e0, 0.4545454545454546e0, (-0.6641084602252485e0), 21.762184607218327e0, 0.7330162562025214e0),
    ('2026-03-09', 'Net revenue per unit', 'control', 32, 5.8890625e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-09', 'Net revenue per unit', 'treatment', 33, 8.979090909090909e0, 3.090028409090909e0, (-5.969439792469608e0), 12.149496610651425e0, 0.5247063363805206e0, (-0.7004859021842222e0), 60.59035919313016e0, 0.4977979809880228e0),
    ('2026-03-09', 'Net revenue per conversion', 'control', 32, 47.1125e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-09', 'Net revenue per conversion', 'treatment', 33, 49.385e0, 2.272500000000001e0, (-12.556712624571423e0), 17.101712624571427e0, 0.048235606261607875e0, (-0.27393862349544196e0), 0.37040983601865773e0, 0.7604338911229153e0),
    ('2026-03-10', 'Conversion', 'control', 32, 0.21875e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-10', 'Conversion', 'treatment', 32, 0.40625e0, 0.1875e0, (-0.034922823250313456e0), 0.4099228232503135e0, 0.8571428571428571e0, (-0.12770113074179568e0), 4.8380803439749585e0, 0.1056454292018768e0),
    ('2026-03-10', 'Net revenue per unit', 'control', 32, 11.096875e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-10', 'Net revenue per unit', 'treatment', 32, 21.1840625e0, 10.087187499999999e0, (-2.2891472996207334e0), 22.46352229962073e0, 0.9090115460433679e0, (-0.14554776438438988e0), 5.606944076905196e0, 0.10824975376822524e0),
    ('2026-03-10', 'Net revenue per conversion', 'control', 32, 50.728571428571435e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-10', 'Net revenue per conversion', 'treatment', 32, 52.145384615384614e0, 1.4168131868131795e0, (-9.546318735481202e0), 12.379945109107561e0, 0.027929294023351887e0, (-0.1917030330934244e0), 0.2475616211401282e0, 0.7969249357867149e0),
    ('2026-03-11', 'Conversion', 'control', 26, 0.2692307692307692e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-11', 'Conversion', 'treatment', 38, 0.21052631578947367e0, (-0.058704453441295545e0), (-0.2728788614355666e0), 0.1554699545529755e0, (-0.2180451127819549e0), (-0.9255555167562052e0), 0.4894652911922953e0, 0.586099212596412e0),
    ('2026-03-11', 'Net revenue per unit', 'control', 26, 13.378076923076922e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-11', 'Net revenue per unit', 'treatment', 38, 10.122894736842106e0, (-3.2551821862348156e0), (-14.59892725247674e0), 8.088562880007109e0, (-0.2433221310470782e0), (-0.7704552508765772e0), 1.6026577455625923e0, 0.5669021682069264e0),
    ('2026-03-11', 'Net revenue per conversion', 'control', 26, 49.69e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-11', 'Net revenue per conversion', 'treatment', 38, 48.08375000000001e0, (-1.6062499999999886e0), (-13.601721851522534e0), 10.389221851522557e0, (-0.03232541758905189e0), (-0.2701141398287496e0), 0.2054633046506458e0, 0.7897854317253244e0),
    ('2026-03-12', 'Conversion', 'control', 25, 0.28e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-12', 'Conversion', 'treatment', 40, 0.4e0, 0.12e0, (-0.11243553268431644e0), 0.35243553268431643e0, 0.4285714285714285e0, (-0.6442443494108027e0), 1.5013872065536598e0, 0.3249436586926556e0),
    ('2026-03-12', 'Net revenue per unit', 'control', 25, 14.8124e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-12', 'Net revenue per unit', 'treatment', 40, 20.71725e0, 5.90485e0, (-7.126801837589094e0), 18.93650183758909e0, 0.3986423537036537e0, (-0.32658764584396915e0), 3.448720297052561e0, 0.3676083670860642e0),
    ('2026-03-12', 'Net revenue per conversion', 'control', 25, 52.90142857142857e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-12', 'Net revenue per conversion', 'treatment', 40, 51.793124999999996e0, (-1.1083035714285714e0), (-10.575832371349742e0), 8.3592252284926e0, (-0.020950352407442415e0), (-0.19719478576354382e0), 0.15529408094865899e0, 0.8143626634865841e0),
    ('2026-03-13', 'Conversion', 'control', 34, 0.14705882352941177e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-13', 'Conversion', 'treatment', 30, 0.4666666666666667e0, 0.3196078431372549e0, 0.10503440697916014e0, 0.5341812792953496e0, 2.173333333333333e0, 0.4462834897196357e0, 17.84173581650628e0, 0.0052269978822109715e0),
    ('2026-03-13', 'Net revenue per unit', 'control', 34, 6.840588235294118e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-13', 'Net revenue per unit', 'treatment', 30, 25.812666666666665e0, 18.972078431372548e0, 6.992074882610208e0, 30.95208198013489e0, 2.773457161693467e0, 0.671779724530428e0, 27.77501857142177e0, 0.0025703291848393735e0),
    ('2026-03-13', 'Net revenue per conversion', 'control', 34, 46.516e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-13', 'Net revenue per conversion', 'treatment', 30, 55.31285714285714e0, 8.796857142857142e0, (-1.0873425742883285e0), 18.681056860002613e0, 0.18911465179415993e0, (-0.060014222135718415e0), 0.43824352572403824e0, 0.0796014988055235e0),
    ('2026-03-14', 'Conversion', 'control', 35, 0.17142857142857143e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-14', 'Conversion', 'treatment', 29, 0.2413793103448276e0, 0.06995073891625617e0, (-0.12966397775368432e0), 0.26956545558619666e0, 0.4080459770114943e0, (-0.5732224119539218e0), 4.887444958213689e0, 0.48868467324413645e0),
    ('2026-03-14', 'Net revenue per unit', 'control', 35, 8.577142857142857e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-14', 'Net revenue per unit', 'treatment', 29, 11.949655172413793e0, 3.372512315270937e0, (-7.1758756341910175e0), 13.920900264732891e0, 0.39319763835603866e0, (-0.6026861929005449e0), 5.902411808643692e0, 0.5246449486169117e0),
    ('2026-03-14', 'Net revenue per conversion', 'control', 35, 50.03333333333333e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-14', 'Net revenue per conversion', 'treatment', 29, 49.505714285714284e0, (-0.5276190476190479e0), (-12.734084931496897e0), 11.678846836258801e0, (-0.010545350718568578e0), (-0.2524005640848165e0), 0.23130986264767933e0, 0.9310951489890104e0),
    ('2026-03-15', 'Conversion', 'control', 29, 0.13793103448275862e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-15', 'Conversion', 'treatment', 35, 0.4e0, 0.2620689655172414e0, 0.05690508865734176e0, 0.467232842377141e0, 1.9000000000000001e0, 0.23790228206356323e0, 39.79481829164376e0, 0.020272917609879038e0),
    ('2026-03-15', 'Net revenue per unit', 'control', 29, 8.22655172413793e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-15', 'Net revenue per unit', 'treatment', 35, 17.77114285714286e0, 9.544591133004928e0, (-1.6034000240422515e0), 20.69258229005211e0, 1.1602177258546462e0, (-0.1165386406654434e0), 69.72049287480552e0, 0.09197533749540568e0),
    ('2026-03-15', 'Net revenue per conversion', 'control', 29, 59.6425e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-15', 'Net revenue per conversion', 'treatment', 35, 44.42785714285714e0, (-15.214642857142856e0), (-29.494738687822228e0), (-0.9345470264634823e0), (-0.2550973359121911e0), (-0.4443005599882174e0), (-0.06589411183616478e0), 0.03740144150280974e0)
  ) AS computed("day", "metric", "variant", "units", "mean", "difference", "difference_low", "difference_high", "lift", "lift_low", "lift_high", "p_value")
)
SELECT * FROM daily;

-- cell__cumulative
WITH
-- Made by statistics from the outputs above: the figures as they came out
cumulative AS (
  SELECT CAST("day" AS DATE) AS "day", CAST("metric" AS VARCHAR) AS "metric", CAST("variant" AS VARCHAR) AS "variant", CAST("units" AS BIGINT) AS "units", CAST("mean" AS DOUBLE) AS "mean", CAST("difference" AS DOUBLE) AS "difference", CAST("difference_low" AS DOUBLE) AS "difference_low", CAST("difference_high" AS DOUBLE) AS "difference_high", CAST("lift" AS DOUBLE) AS "lift", CAST("lift_low" AS DOUBLE) AS "lift_low", CAST("lift_high" AS DOUBLE) AS "lift_high", CAST("p_value" AS DOUBLE) AS "p_value", CAST("always_valid_low" AS DOUBLE) AS "always_valid_low", CAST("always_valid_high" AS DOUBLE) AS "always_valid_high"
  FROM (VALUES
    ('2026-03-02', 'Conversion', 'control', 31, 0.1935483870967742e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-02', 'Conversion', 'treatment', 34, 0.17647058823529413e0, (-0.01707779886148006e0), (-0.20618590498151984e0), 0.17203030725855972e0, (-0.08823529411764698e0), (-0.7821021521608099e0), 2.7214186480071425e0, 0.8593139219868957e0, (-0.7956569928850631e0), 0.7615013951621029e0),
    ('2026-03-02', 'Net revenue per unit', 'control', 31, 9.226451612903226e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-02', 'Net revenue per unit', 'treatment', 34, 9.966176470588236e0, 0.73972485768501e0, (-9.852381988229398e0), 11.331831703599418e0, 0.08017436049309597e0, (-0.7651934139408897e0), 4.74118144230504e0, 0.8894532916492078e0, (-42.03145791444495e0), 43.51090762981497e0),
    ('2026-03-02', 'Net revenue per conversion', 'control', 31, 47.67e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-02', 'Net revenue per conversion', 'treatment', 34, 56.475e0, 8.805e0, (-7.010241342633565e0), 24.620241342633562e0, 0.18470736312146002e0, (-0.19526193560777738e0), 0.5646766618506974e0, 0.2683384078159467e0, (-54.61801404508974e0), 72.22801404508974e0),
    ('2026-03-03', 'Conversion', 'control', 61, 0.18032786885245902e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-03', 'Conversion', 'treatment', 68, 0.27941176470588236e0, 0.09908389585342334e0, (-0.0447299873354072e0), 0.24289777904225388e0, 0.5494652406417112e0, (-0.4786917674424066e0), 1.5776222487258291e0, 0.1835309470926202e0, (-0.3433022881810385e0), 0.5414700798878852e0),
    ('2026-03-03', 'Net revenue per unit', 'control', 61, 9.09655737704918e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-03', 'Net revenue per unit', 'treatment', 68, 13.85279411764706e0, 4.756236740597879e0, (-2.876178526721623e0), 12.388652007917383e0, 0.5228611818134596e0, (-0.541387646145312e0), 1.5871100097722313e0, 0.2198051080361637e0, (-18.498030195333456e0), 28.01050367652922e0),
    ('2026-03-03', 'Net revenue per conversion', 'control', 61, 50.44454545454545e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-03', 'Net revenue per conversion', 'treatment', 68, 49.57842105263158e0, (-0.866124401913865e0), (-11.048004835701994e0), 9.315756031874264e0, (-0.017169832617370137e0), (-0.21660325579063233e0), 0.18226359055589203e0, 0.8663887366456896e0, (-31.827749309036147e0), 30.095500505208417e0),
    ('2026-03-04', 'Conversion', 'control', 95, 0.1368421052631579e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-04', 'Conversion', 'treatment', 98, 0.32653061224489793e0, 0.18968850698174003e0, 0.0739461547746287e0, 0.3054308591888514e0, 1.3861852433281001e0, (-0.006260642538883587e0), 2.778631129195084e0, 0.001835009838017185e0, (-0.11539210875784425e0), 0.49476912272132434e0),
    ('2026-03-04', 'Net revenue per unit', 'control', 95, 6.917263157894737e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-04', 'Net revenue per unit', 'treatment', 98, 16.04173469387755e0, 9.124471535982813e0, 3.0689348535334426e0, 15.180008218432185e0, 1.3190869463407604e0, (-0.09440335688737922e0), 2.7325772495689e0, 0.0033504862219524015e0, (-6.729607495016605e0), 24.978550566982232e0),
    ('2026-03-04', 'Net revenue per conversion', 'control', 95, 50.54923076923076e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-04', 'Net revenue per conversion', 'treatment', 98, 49.127812500000005e0, (-1.421418269230756e0), (-9.739138663347534e0), 6.896302124886022e0, (-0.02811948367166788e0), (-0.18924945382057798e0), 0.1330104864772422e0, 0.7361204832189348e0, (-23.172364318781376e0), 20.329527780319864e0),
    ('2026-03-05', 'Conversion', 'control', 128, 0.1171875e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-05', 'Conversion', 'treatment', 130, 0.3384615384615385e0, 0.22127403846153848e0, 0.12267815511538348e0, 0.31986992180769347e0, 1.8882051282051284e0, 0.3412341629937601e0, 3.435176093416497e0, 0.000023243902731516642e0, (-0.013622884303350846e0), 0.4561709612264278e0),
    ('2026-03-05', 'Net revenue per unit', 'control', 128, 5.76796875e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-05', 'Net revenue per unit', 'treatment', 130, 16.38053846153846e0, 10.61256971153846e0, 5.577818132172668e0, 15.647321290904253e0, 1.8399145646443493e0, 0.25583170719104986e0, 3.423997422097649e0, 0.00004627164097103933e0, (-1.3189523534462335e0), 22.544091776523153e0),
    ('2026-03-05', 'Net revenue per conversion', 'control', 128, 49.22e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-05', 'Net revenue per conversion', 'treatment', 130, 48.39704545454545e0, (-0.8229545454545502e0), (-8.10560675024272e0), 6.459697659333619e0, (-0.016719921687414672e0), (-0.16275612135012715e0), 0.1293162779752978e0, 0.8238697262143226e0, (-18.064905545696902e0), 16.418996454787802e0),
    ('2026-03-06', 'Conversion', 'control', 156, 0.17307692307692307e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-06', 'Conversion', 'treatment', 166, 0.3313253012048193e0, 0.15824837812789622e0, 0.06523624656628868e0, 0.25126050968950375e0, 0.9143239625167338e0, 0.13522687431193448e0, 1.693421050721533e0, 0.0011243814194812336e0, (-0.04825354310013777e0), 0.3647502993559302e0),
    ('2026-03-06', 'Net revenue per unit', 'control', 156, 8.425512820512822e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-06', 'Net revenue per unit', 'treatment', 166, 16.12825301204819e0, 7.702740191535369e0, 2.952247722776055e0, 12.453232660294685e0, 0.9142161854863262e0, 0.09951757707651265e0, 1.7289147938961398e0, 0.0015651695915866357e0, (-2.8033056201569337e0), 18.208786003227672e0),
    ('2026-03-06', 'Net revenue per conversion', 'control', 156, 48.680740740740745e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-06', 'Net revenue per conversion', 'treatment', 166, 48.67799999999999e0, (-0.002740740740755143e0), (-5.860008096545397e0), 5.854526615063887e0, (-0.000056300308891179765e0), (-0.12037140362300532e0), 0.12025880300522294e0, 0.9992655359787231e0, (-12.94625533610173e0), 12.94077385462022e0),
    ('2026-03-07', 'Conversion', 'control', 186, 0.1774193548387097e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-07', 'Conversion', 'treatment', 200, 0.32e0, 0.14258064516129032e0, 0.05776530258592723e0, 0.22739598773665343e0, 0.8036363636363636e0, 0.1349540702527351e0, 1.4723186570199922e0, 0.001251216329328598e0, (-0.03599246635804293e0), 0.32115375668062357e0),
    ('2026-03-07', 'Net revenue per unit', 'control', 186, 8.623870967741935e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-07', 'Net revenue per unit', 'treatment', 200, 15.71195e0, 7.088079032258065e0, 2.7435118424689007e0, 11.432646222047229e0, 0.8219138550160845e0, 0.11511905519081922e0, 1.5287086548413498e0, 0.0014511075955671864e0, (-2.029813438879261e0), 16.20597150339539e0),
    ('2026-03-07', 'Net revenue per conversion', 'control', 186, 48.60727272727272e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-07', 'Net revenue per conversion', 'treatment', 200, 49.09984375e0, 0.49257102272727593e0, (-4.921348687933934e0), 5.906490733388486e0, 0.010133689777062983e0, (-0.10207451295814622e0), 0.12234189251227219e0, 0.8580339073269908e0, (-10.861142586884501e0), 11.846284632339053e0),
    ('2026-03-08', 'Conversion', 'control', 213, 0.1643192488262911e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-08', 'Conversion', 'treatment', 237, 0.31645569620253167e0, 0.15213644737624057e0, 0.07478875431809576e0, 0.2294841404343854e0, 0.9258589511754068e0, 0.23838132330916906e0, 1.6133365790416447e0, 0.00017722200494880834e0, (-0.00409981446772692e0), 0.3083727092202081e0),
    ('2026-03-08', 'Net revenue per unit', 'control', 213, 7.863615023474178e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-08', 'Net revenue per unit', 'treatment', 237, 15.487172995780591e0, 7.623557972306413e0, 3.69666453842802e0, 11.550451406184806e0, 0.9694724308792895e0, 0.23368228480035602e0, 1.7052625769582228e0, 0.00015534097417383333e0, (-0.2866495420996902e0), 15.533765486712516e0),
    ('2026-03-08', 'Net revenue per conversion', 'control', 213, 47.855714285714285e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-08', 'Net revenue per conversion', 'treatment', 237, 48.93946666666667e0, 1.083752380952383e0, (-4.093871144620264e0), 6.26137590652503e0, 0.02264624814671089e0, (-0.08739024277858021e0), 0.13268273907200198e0, 0.6808135836773009e0, (-9.337667818869233e0), 11.505172580774e0),
    ('2026-03-09', 'Conversion', 'control', 245, 0.15918367346938775e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-09', 'Conversion', 'treatment', 270, 0.3e0, 0.14081632653061224e0, 0.06949731273114679e0, 0.2121353403300777e0, 0.8846153846153846e0, 0.24114830146766963e0, 1.5280824677630995e0, 0.0001599216341359887e0, 0.0015430998217649816e0, 0.2800895532394595e0),
    ('2026-03-09', 'Net revenue per unit', 'control', 245, 7.605714285714286e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-09', 'Net revenue per unit', 'treatment', 270, 14.691740740740741e0, 7.086026455026455e0, 3.471550175238371e0, 10.700502734814538e0, 0.9316713971672649e0, 0.2427052976417754e0, 1.6206374966927544e0, 0.00013246949981310954e0, 0.04460478704079485e0, 14.127448123012115e0),
    ('2026-03-09', 'Net revenue per conversion', 'control', 245, 47.779487179487184e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-09', 'Net revenue per conversion', 'treatment', 270, 48.97246913580247e0, 1.1929819563152861e0, (-3.659345923874553e0), 6.045309836505125e0, 0.024968496456099686e0, (-0.07845021724785156e0), 0.12838721016005095e0, 0.6291342386656165e0, (-8.254500649486193e0), 10.640464562116765e0),
    ('2026-03-10', 'Conversion', 'control', 277, 0.16606498194945848e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-10', 'Conversion', 'treatment', 302, 0.31125827814569534e0, 0.14519329619623686e0, 0.07702117610153383e0, 0.21336541629093989e0, 0.8743161531816872e0, 0.28694315080700894e0, 1.4616891555563654e0, 0.00004581933012224927e0, 0.015645914044112863e0, 0.27474067834836086e0),
    ('2026-03-10', 'Net revenue per unit', 'control', 277, 8.009025270758123e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-10', 'Net revenue per unit', 'treatment', 302, 15.379668874172184e0, 7.370643603414061e0, 3.8861007477878298e0, 10.855186459040294e0, 0.9202922146250597e0, 0.2925327274348174e0, 1.548051701815302e0, 0.000037622627557547296e0, 0.7631811413901257e0, 13.978106065437997e0),
    ('2026-03-10', 'Net revenue per conversion', 'control', 277, 48.22826086956522e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-10', 'Net revenue per conversion', 'treatment', 302, 49.41127659574468e0, 1.1830157261794625e0, (-3.2460675399081618e0), 5.612098992267087e0, 0.02452951246529424e0, (-0.06891720650331062e0), 0.1179762314338991e0, 0.5999314231389612e0, (-7.212026889284557e0), 9.578058341643482e0),
    ('2026-03-11', 'Conversion', 'control', 303, 0.17491749174917492e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-11', 'Conversion', 'treatment', 340, 0.3e0, 0.12508250825082506e0, 0.06025671244049739e0, 0.18990830406115272e0, 0.7150943396226414e0, 0.21068973472813546e0, 1.2194989445171474e0, 0.0002142615050190601e0, 0.0046666138507718835e0, 0.24549840265087824e0),
    ('2026-03-11', 'Net revenue per unit', 'control', 303, 8.46973597359736e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-11', 'Net revenue per unit', 'treatment', 340, 14.792147058823529e0, 6.32241108522617e0, 3.0126782425049283e0, 9.63214392794741e0, 0.7464708587062184e0, 0.21135798828262564e0, 1.2815837291298111e0, 0.00019209657144294036e0, 0.18618094632994975e0, 12.45864122412239e0),
    ('2026-03-11', 'Net revenue per conversion', 'control', 303, 48.42132075471697e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-11', 'Net revenue per conversion', 'treatment', 340, 49.307156862745096e0, 0.8858361080281227e0, (-3.2206746638409793e0), 4.992346879897225e0, 0.01829434005973141e0, (-0.06758670182852727e0), 0.10417538194799009e0, 0.6719195594010117e0, (-6.724967785493394e0), 8.49664000154964e0),
    ('2026-03-12', 'Conversion', 'control', 328, 0.18292682926829268e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-12', 'Conversion', 'treatment', 380, 0.3105263157894737e0, 0.12759948652118103e0, 0.06503072235394902e0, 0.19016825068841303e0, 0.6975438596491229e0, 0.23260450077257694e0, 1.1624832185256688e0, 0.00009519211899117647e0, 0.013625627697451737e0, 0.24157334534491032e0),
    ('2026-03-12', 'Net revenue per unit', 'control', 328, 8.953170731707317e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-12', 'Net revenue per unit', 'treatment', 380, 15.41584210526316e0, 6.4626713735558425e0, 3.2469492736647068e0, 9.678393473446977e0, 0.7218304628849013e0, 0.23126094118422352e0, 1.212399984585579e0, 0.00008752268977624989e0, 0.615046861198298e0, 12.310295885913387e0),
    ('2026-03-12', 'Net revenue per conversion', 'control', 328, 48.944e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-12', 'Net revenue per conversion', 'treatment', 380, 49.64423728813559e0, 0.7002372881355896e0, (-3.089134406102906e0), 4.489608982374085e0, 0.01430690765232898e0, (-0.06388979138864906e0), 0.09250360669330701e0, 0.7167816849348468e0, (-6.187953866663318e0), 7.5884284429344975e0),
    ('2026-03-13', 'Conversion', 'control', 362, 0.17955801104972377e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-13', 'Conversion', 'treatment', 410, 0.32195121951219513e0, 0.14239320846247136e0, 0.08232139824660334e0, 0.20246501867833938e0, 0.7930206378986866e0, 0.3239607489979677e0, 1.2620805267994055e0, 0.000005933728925946002e0, 0.03475382688334355e0, 0.25003259004159917e0),
    ('2026-03-13', 'Net revenue per unit', 'control', 362, 8.754751381215469e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-13', 'Net revenue per unit', 'treatment', 410, 16.176585365853658e0, 7.421833984638189e0, 4.323291462934046e0, 10.520376506342332e0, 0.8477492576845485e0, 0.34556798136715716e0, 1.3499305340019396e0, 0.0000030560646858826303e0, 1.8785373280813564e0, 12.965130641195021e0),
    ('2026-03-13', 'Net revenue per conversion', 'control', 362, 48.75723076923076e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-13', 'Net revenue per conversion', 'treatment', 410, 50.24545454545454e0, 1.4882237762237835e0, (-2.073899495544774e0), 5.050347047992341e0, 0.030523139906521463e0, (-0.044129489497334515e0), 0.10517576931037743e0, 0.4122730413421045e0, (-4.8821371560384765e0), 7.858584708486044e0),
    ('2026-03-14', 'Conversion', 'control', 397, 0.17884130982367757e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-14', 'Conversion', 'treatment', 439, 0.31662870159453305e0, 0.13778739177085547e0, 0.08021652015074224e0, 0.1953582633909687e0, 0.7704449934229525e0, 0.3243051638715653e0, 1.2165848229743397e0, 0.000004493293080342492e0, 0.03608664778194852e0, 0.2394881357597624e0),
    ('2026-03-14', 'Net revenue per unit', 'control', 397, 8.739093198992444e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-14', 'Net revenue per unit', 'treatment', 439, 15.897357630979498e0, 7.158264431987053e0, 4.189400443005583e0, 10.127128420968523e0, 0.819108375318889e0, 0.3430098291806663e0, 1.2952069214571118e0, 0.0000026079981638524917e0, 1.9213849302307429e0, 12.395143933743363e0),
    ('2026-03-14', 'Net revenue per conversion', 'control', 397, 48.86507042253522e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-14', 'Net revenue per conversion', 'treatment', 439, 50.20820143884892e0, 1.3431310163136985e0, (-2.0836837670661263e0), 4.769945799693524e0, 0.02748652574732162e0, (-0.04402318440080728e0), 0.09899623589545052e0, 0.44181946268561484e0, (-4.699643778569463e0), 7.38590581119686e0),
    ('2026-03-15', 'Conversion', 'control', 426, 0.176056338028169e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-15', 'Conversion', 'treatment', 474, 0.3227848101265823e0, 0.14672847209841328e0, 0.09123386378993338e0, 0.20222308040689319e0, 0.8334177215189875e0, 0.38670067132315117e0, 1.280134771714824e0, 4.3417541313896245e-7, 0.049903888667004265e0, 0.2435530555298223e0),
    ('2026-03-15', 'Net revenue per unit', 'control', 426, 8.704201877934272e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-15', 'Net revenue per unit', 'treatment', 474, 16.03571729957806e0, 7.331515421643788e0, 4.470711836129036e0, 10.19231900715854e0, 0.8422961145041529e0, 0.375760781762614e0, 1.3088314472456917e0, 5.941563663602449e-7, 2.346902736995947e0, 12.316128106291629e0),
    ('2026-03-15', 'Net revenue per conversion', 'control', 426, 49.43986666666667e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-15', 'Net revenue per conversion', 'treatment', 474, 49.67928104575164e0, 0.23941437908496965e0, (-3.1288042007226493e0), 3.6076329588925886e0, 0.004842536908506421e0, (-0.0635253829031403e0), 0.07321045672015314e0, 0.8890533182260997e0, (-5.627324608702112e0), 6.106153366872051e0)
  ) AS computed("day", "metric", "variant", "units", "mean", "difference", "difference_low", "difference_high", "lift", "lift_low", "lift_high", "p_value", "always_valid_low", "always_valid_high")
)
SELECT * FROM cumulative;
