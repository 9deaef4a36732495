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
    ('Conversion', '对照组', 352, 0.19318181818181818e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0.39479438104636844e0, 68, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'goal'),
    ('Conversion', '实验组', 230, 0.23043478260869565e0, 0.03725296442687748e0, (-0.031031783026404205e0), 0.10553771188015916e0, 0.19283887468030694e0, (-0.1879076015708219e0), 0.5735853509314358e0, 0.2789346358382634e0, 0.840193479140248e0, 0.016289530264552574e0, 0.8368039075147902e0, 0.03483979705336589e0, 1.0827156939601466e0, NULL, 'z', 0.4211111415918354e0, 53, NULL, 0.1937585714040141e0, 0.3201283801674432e0, (-0.0923582190729676e0), 0.16686414792672255e0, 1, (-0.5279827108888118e0), 0.9136604602494256e0, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lift', 'goal'),
    ('Net revenue per unit', '对照组', 352, 10.221363636363636e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 21.533976528819608e0, 3597.92e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'goal'),
    ('Net revenue per unit', '实验组', 230, 11.836565217391303e0, 1.6152015810276676e0, (-2.0493079129364884e0), 5.279711074991823e0, 0.15802212292706314e0, (-0.22294360603191e0), 0.5389878518860363e0, 0.3868778800165923e0, 0.7924770250152297e0, 0.022694243782076066e0, 0.8368039075147902e0, 1.8649435297921684e0, 0.8660860531298059e0, 477.55268220837775e0, 'welch', 22.292365817477965e0, 2722.41e0, NULL, 0.19388121997359556e0, 0.41545223162188705e0, (-5.322770465321813e0), 8.553173627377149e0, 1, (-0.5632557404508403e0), 0.8792999863049666e0, 1, NULL, 1.6171162401185786e0, 0.3862672612270642e0, NULL, NULL, NULL, NULL, NULL, 'lift', 'goal'),
    ('Net revenue per conversion', '对照组', 352, 52.910588235294114e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 26.459268668846534e0, 3597.92e0, 68, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'goal'),
    ('Net revenue per conversion', '实验组', 230, 51.36622641509434e0, (-1.544361820199775e0), (-5.570365751959406e0), 2.4816421115598555e0, (-0.0291881430864457e0), (-0.10423545389365899e0), 0.04585916772076759e0, 0.45146409651475544e0, 0.22243404425741403e0, 0.03407922377718775e0, 0.8368039075147902e0, 2.0495238426923463e0, (-0.7535222513786579e0), 540.753977206687e0, 'delta', 22.553912553067548e0, 2722.41e0, 53, 0.03820444675077626e0, 0.44520131047575195e0, (-9.169010449915074e0), 6.080286809515524e0, 1, (-0.171316512856801e0), 0.11294022668390959e0, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lift', 'goal')
  ) AS computed("metric", "variant", "units", "mean", "difference", "difference_low", "difference_high", "lift", "lift_low", "lift_high", "p_value", "chance_to_beat", "expected_loss", "p_adjusted", "standard_error", "statistic", "degrees", "test", "standard_deviation", "sum", "denominator", "lift_standard_error", "lift_p_value", "always_valid_low", "always_valid_high", "always_valid_p_value", "lift_always_valid_low", "lift_always_valid_high", "lift_always_valid_p_value", "cap", "other_difference", "other_p_value", "rank_statistic", "rank_share", "rank_p_value", "theta", "variance_reduction", "belief", "role")
)
SELECT * FROM metrics;

-- cell__checks
WITH
-- Made by statistics from the outputs above: the figures as they came out
checks AS (
  SELECT CAST("check" AS VARCHAR) AS "check", CAST("statistic" AS DOUBLE) AS "statistic", CAST("p_value" AS DOUBLE) AS "p_value", CAST("passed" AS BOOLEAN) AS "passed", CAST("metric" AS VARCHAR) AS "metric", CAST("threshold" AS DOUBLE) AS "threshold", CAST("label" AS VARCHAR) AS "label"
  FROM (VALUES
    ('sample_ratio_mismatch', 25.57388316151203e0, 4.257632846194612e-7, FALSE, NULL, 0.001e0, 'the split is as planned'),
    ('units_in_two_variants', 0, NULL, TRUE, NULL, 0.01e0, 'nobody is in two variants'),
    ('outcome_before_exposure', NULL, NULL, NULL, NULL, 0.01e0, 'no outcome before exposure'),
    ('too_short', 14, NULL, TRUE, NULL, 7, 'whole weeks have passed'),
    ('peeking', 1, 0.05000000000000038e0, TRUE, NULL, 1, 'read as often as planned'),
    ('heavy_tails', 0.03464819972952125e0, NULL, TRUE, 'Net revenue per unit', 0.1e0, 'no unit weighs too much'),
    ('heavy_tails', 0.03464819972952125e0, NULL, TRUE, 'Net revenue per conversion', 0.1e0, 'no unit weighs too much')
  ) AS computed("check", "statistic", "p_value", "passed", "metric", "threshold", "label")
)
SELECT * FROM checks;

-- cell__decision
WITH
-- Made by statistics from the outputs above: the figures as they came out
decision AS (
  SELECT CAST("decision" AS VARCHAR) AS "decision", CAST("variant" AS VARCHAR) AS "variant", CAST("metric" AS VARCHAR) AS "metric", CAST("days" AS BIGINT) AS "days", CAST("units_needed" AS BIGINT) AS "units_needed", CAST("reason" AS VARCHAR) AS "reason"
  FROM (VALUES
    ('none', NULL, 'Conversion', NULL, NULL, 'checks')
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
    ('2026-03-02', 'Conversion', '对照组', 21, 0.2857142857142857e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-02', 'Conversion', '实验组', 18, 0.3888888888888889e0, 0.1031746031746032e0, (-0.19355896526924882e0), 0.3999081716184552e0, 0.3611111111111112e0, (-0.5214010487421855e0), 3.864902029413801e0, 0.49562782065479216e0),
    ('2026-03-02', 'Net revenue per unit', '对照组', 21, 15.779523809523809e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-02', 'Net revenue per unit', '实验组', 18, 19.471111111111114e0, 3.6915873015873046e0, (-12.937431640403258e0), 20.320606243577867e0, 0.23394795344579594e0, (-0.5901222930354647e0), 3.716641513642669e0, 0.6552935551677923e0),
    ('2026-03-02', 'Net revenue per conversion', '对照组', 21, 55.22833333333333e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-02', 'Net revenue per conversion', '实验组', 18, 50.06857142857143e0, (-5.1597619047619006e0), (-11.181104315675928e0), 0.8615805061521256e0, (-0.09342599338676225e0), (-0.19855592681507317e0), 0.011703940041548663e0, 0.09065039844443767e0),
    ('2026-03-03', 'Conversion', '对照组', 24, 0.20833333333333334e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-03', 'Conversion', '实验组', 16, 0.0625e0, (-0.14583333333333334e0), (-0.34881515421168774e0), 0.10351866082588915e0, (-0.7000000000000001e0), (-1.3535784829632267e0), 1.0643109359109815e0, 0.3725061093482146e0),
    ('2026-03-03', 'Net revenue per unit', '对照组', 24, 12.38875e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-03', 'Net revenue per unit', '实验组', 16, 3.048125e0, (-9.340625e0), (-21.662550303733504e0), 2.9813003037335033e0, (-0.7539602461911007e0), (-1.3273084413421448e0), 1.218209637578123e0, 0.13281908320689068e0),
    ('2026-03-03', 'Net revenue per conversion', '对照组', 24, 59.465999999999994e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-03', 'Net revenue per conversion', '实验组', 16, 48.77e0, (-10.69599999999999e0), (-25.39958059600706e0), 4.007580596007077e0, (-0.1798674873036692e0), (-0.3826536928637594e0), 0.022918718256420972e0, 0.14597827420735143e0),
    ('2026-03-04', 'Conversion', '对照组', 28, 0.2857142857142857e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-04', 'Conversion', '实验组', 15, 0.06666666666666667e0, (-0.21904761904761905e0), (-0.411876846987422e0), 0.04802356533834756e0, (-0.7666666666666667e0), (-1.2432214703878552e0), (-0.2901118629454782e0), 0.12863919237624347e0),
    ('2026-03-04', 'Net revenue per unit', '对照组', 28, 13.113214285714287e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-04', 'Net revenue per unit', '实验组', 15, 2.8026666666666666e0, (-10.31054761904762e0), (-20.397694813794715e0), (-0.2234004243005252e0), (-0.7862715726593494e0), (-1.2388867419207352e0), (-0.3336564033979636e0), 0.04535874102931662e0),
    ('2026-03-04', 'Net revenue per conversion', '对照组', 28, 45.89625000000001e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-04', 'Net revenue per conversion', '实验组', 15, 42.04e0, (-3.85625000000001e0), (-11.611412841423899e0), 3.8989128414238783e0, (-0.08402102568292637e0), (-0.23879545943621394e0), 0.07075340807036119e0, 0.31665515788450693e0),
    ('2026-03-05', 'Conversion', '对照组', 29, 0.06896551724137931e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-05', 'Conversion', '实验组', 10, 0.2e0, 0.1310344827586207e0, (-0.07691876625864286e0), 0.44485567931679626e0, 1.9000000000000001e0, NULL, NULL, 0.26698763540868803e0),
    ('2026-03-05', 'Net revenue per unit', '对照组', 29, 3.4441379310344824e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-05', 'Net revenue per unit', '实验组', 10, 10.132e0, 6.687862068965517e0, (-9.057554512043586e0), 22.433278649974618e0, 1.941810172206648e0, NULL, NULL, 0.371055407929209e0),
    ('2026-03-05', 'Net revenue per conversion', '对照组', 29, 49.94e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-05', 'Net revenue per conversion', '实验组', 10, 50.66e0, 0.7199999999999989e0, (-6.85242399974554e0), 8.292423999745537e0, 0.014417300760913073e0, (-0.1387246055374099e0), 0.16755920705923605e0, 0.8481859968530872e0),
    ('2026-03-06', 'Conversion', '对照组', 23, 0.2608695652173913e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-06', 'Conversion', '实验组', 20, 0.25e0, (-0.010869565217391297e0), (-0.27205513327587216e0), 0.25031600284108957e0, (-0.04166666666666664e0), (-0.8043498932398301e0), 2.6603611558452758e0, 0.9350597874157074e0),
    ('2026-03-06', 'Net revenue per unit', '对照组', 23, 14.801304347826088e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-06', 'Net revenue per unit', '实验组', 20, 13.15e0, (-1.6513043478260876e0), (-17.152887064667773e0), 13.8502783690156e0, (-0.11156478571218756e0), (-0.8529048559922187e0), 2.885568909521924e0, 0.8307200849774767e0),
    ('2026-03-06', 'Net revenue per conversion', '对照组', 23, 56.73833333333334e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-06', 'Net revenue per conversion', '实验组', 20, 52.6e0, (-4.138333333333335e0), (-18.6803900932457e0), 10.403723426579027e0, (-0.07293716769967397e0), (-0.3197332375726448e0), 0.17385890217329691e0, 0.5686125720336613e0),
    ('2026-03-07', 'Conversion', '对照组', 24, 0.125e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-07', 'Conversion', '实验组', 16, 0.25e0, 0.125e0, (-0.11205795618534428e0), 0.3832019364123004e0, 1, NULL, NULL, 0.40724625554346916e0),
    ('2026-03-07', 'Net revenue per unit', '对照组', 24, 6.685416666666666e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-07', 'Net revenue per unit', '实验组', 16, 13.438125e0, 6.7527083333333335e0, (-8.119379687167513e0), 21.62479635383418e0, 1.0100654409473357e0, NULL, NULL, 0.35934498145933397e0),
    ('2026-03-07', 'Net revenue per conversion', '对照组', 24, 53.48333333333333e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-07', 'Net revenue per conversion', '实验组', 16, 53.7525e0, 0.26916666666667055e0, (-18.5132719017018e0), 19.05160523503514e0, 0.005032720473667883e0, (-0.3473394967535288e0), 0.35740493770086457e0, 0.9769962029611675e0),
    ('2026-03-08', 'Conversion', '对照组', 27, 0.18518518518518517e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-08', 'Conversion', '实验组', 16, 0.1875e0, 0.002314814814814825e0, (-0.21639620827369813e0), 0.26601230239547297e0, 0.012500000000000056e0, (-1.0626938260031122e0), 5.331463662570382e0, 1),
    ('2026-03-08', 'Net revenue per unit', '对照组', 27, 9.711481481481481e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-08', 'Net revenue per unit', '实验组', 16, 10.305e0, 0.5935185185185183e0, (-13.554607562100308e0), 14.741644599137345e0, 0.06111513672247433e0, (-1.1254209320388515e0), 6.869369612809426e0, 0.9322929781015156e0),
    ('2026-03-08', 'Net revenue per conversion', '对照组', 27, 52.442e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-08', 'Net revenue per conversion', '实验组', 16, 54.96e0, 2.5180000000000007e0, (-10.19325079207938e0), 15.229250792079382e0, 0.0480149498493574e0, (-0.19840802842100555e0), 0.29443792811972036e0, 0.6886549329956478e0),
    ('2026-03-09', 'Conversion', '对照组', 26, 0.19230769230769232e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-09', 'Conversion', '实验组', 18, 0.2777777777777778e0, 0.08547008547008547e0, (-0.15558431671222275e0), 0.34010145451237617e0, 0.4444444444444444e0, (-0.6986025692078233e0), 7.395137048898414e0, 0.7160697730898047e0),
    ('2026-03-09', 'Net revenue per unit', '对照组', 26, 10.439615384615385e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-09', 'Net revenue per unit', '实验组', 18, 14.662222222222223e0, 4.222606837606838e0, (-10.985608076358659e0), 19.430821751572335e0, 0.40447915771203546e0, (-0.7768156676323209e0), 10.722012967035567e0, 0.5763350144602801e0),
    ('2026-03-09', 'Net revenue per conversion', '对照组', 26, 54.285999999999994e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-09', 'Net revenue per conversion', '实验组', 18, 52.784e0, (-1.5019999999999953e0), (-20.557471326087548e0), 17.553471326087557e0, (-0.027668275430129233e0), (-0.37317929184864135e0), 0.3178427409883829e0, 0.8743686509114512e0),
    ('2026-03-10', 'Conversion', '对照组', 26, 0.23076923076923078e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-10', 'Conversion', '实验组', 19, 0.21052631578947367e0, (-0.02024291497975711e0), (-0.24770994913213487e0), 0.23303705076153985e0, (-0.08771929824561414e0), (-0.9096640507717149e0), 2.742458957540229e0, 1),
    ('2026-03-10', 'Net revenue per unit', '对照组', 26, 11.405384615384616e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-10', 'Net revenue per unit', '实验组', 19, 11.72e0, 0.31461538461538474e0, (-13.791257196263816e0), 14.420487965494585e0, 0.02758481149254739e0, (-0.9550201489637561e0), 3.68214206341756e0, 0.9641788596775674e0),
    ('2026-03-10', 'Net revenue per conversion', '对照组', 26, 49.42333333333333e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-10', 'Net revenue per conversion', '实验组', 19, 55.67000000000001e0, 6.246666666666677e0, (-8.713240157673663e0), 21.206573491007017e0, 0.126391043366831e0, (-0.1840051506614847e0), 0.4367872373951467e0, 0.3988399413854179e0),
    ('2026-03-11', 'Conversion', '对照组', 26, 0.15384615384615385e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-11', 'Conversion', '实验组', 15, 0.2e0, 0.046153846153846156e0, (-0.17679558460141e0), 0.3144045358899182e0, 0.3e0, (-1.079702813198626e0), 22.903428431304366e0, 0.6927800714707005e0),
    ('2026-03-11', 'Net revenue per unit', '对照组', 26, 8.636153846153846e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-11', 'Net revenue per unit', '实验组', 15, 8.961333333333332e0, 0.3251794871794864e0, (-12.888658949956088e0), 13.539017924315061e0, 0.037653276327899915e0, NULL, NULL, 0.9603577796814807e0),
    ('2026-03-11', 'Net revenue per conversion', '对照组', 26, 56.135e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-11', 'Net revenue per conversion', '实验组', 15, 44.80666666666666e0, (-11.32833333333334e0), (-31.49290398597647e0), 8.836237319309788e0, (-0.20180517205546167e0), (-0.5103044059718205e0), 0.10669406186089708e0, 0.26251212761277914e0),
    ('2026-03-12', 'Conversion', '对照组', 24, 0.25e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-12', 'Conversion', '实验组', 18, 0.2777777777777778e0, 0.02777777777777779e0, (-0.2231018549601107e0), 0.2928041735268561e0, 0.11111111111111116e0, (-0.762083623089276e0), 3.3351664905377945e0, 1),
    ('2026-03-12', 'Net revenue per unit', '对照组', 24, 14.099166666666667e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-12', 'Net revenue per unit', '实验组', 18, 11.252222222222223e0, (-2.8469444444444445e0), (-16.670114936094073e0), 10.976226047205182e0, (-0.20192288748349982e0), (-0.8576536782870641e0), 2.3445084240860026e0, 0.6794489202478562e0),
    ('2026-03-12', 'Net revenue per conversion', '对照组', 24, 56.39666666666667e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-12', 'Net revenue per conversion', '实验组', 18, 40.508e0, (-15.888666666666666e0), (-25.12611378367705e0), (-6.651219549656284e0), (-0.28173059873514983e0), (-0.4307555202633824e0), (-0.13270567720691728e0), 0.001348806478981698e0),
    ('2026-03-13', 'Conversion', '对照组', 27, 0.25925925925925924e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-13', 'Conversion', '实验组', 14, 0.2857142857142857e0, 0.026455026455026454e0, (-0.22565326210546294e0), 0.3167562872957433e0, 0.10204081632653061e0, (-1.1066359291076378e0), 1.3107175617606992e0, 1),
    ('2026-03-13', 'Net revenue per unit', '对照组', 27, 12.444444444444445e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-13', 'Net revenue per unit', '实验组', 14, 14.051428571428572e0, 1.606984126984127e0, (-14.126515772318369e0), 17.340484026286624e0, 0.12913265306122448e0, (-0.9232931041503227e0), 3.3841299955851403e0, 0.8350273349799886e0),
    ('2026-03-13', 'Net revenue per conversion', '对照组', 27, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-13', 'Net revenue per conversion', '实验组', 14, 49.18000000000001e0, 1.1800000000000068e0, (-12.313848119325652e0), 14.673848119325665e0, 0.024583333333333474e0, (-0.2589164495098799e0), 0.3080831161765468e0, 0.8588277219264144e0),
    ('2026-03-14', 'Conversion', '对照组', 21, 0.14285714285714285e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-14', 'Conversion', '实验组', 21, 0.23809523809523808e0, 0.09523809523809523e0, (-0.147226089485595e0), 0.32750649529744846e0, 0.6666666666666666e0, NULL, NULL, 0.696516403833477e0),
    ('2026-03-14', 'Net revenue per unit', '对照组', 21, 7.962857142857143e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-14', 'Net revenue per unit', '实验组', 21, 13.300476190476191e0, 5.337619047619048e0, (-8.803860238704699e0), 19.479098333942794e0, 0.6703145556751586e0, NULL, NULL, 0.449639609444639e0),
    ('2026-03-14', 'Net revenue per conversion', '对照组', 21, 55.74e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-14', 'Net revenue per conversion', '实验组', 21, 55.862e0, 0.12199999999999989e0, (-12.752492730448017e0), 12.996492730448017e0, 0.002188733405095082e0, (-0.22905788759296217e0), 0.23343535440315236e0, 0.9848128407649694e0),
    ('2026-03-15', 'Conversion', '对照组', 26, 0.07692307692307693e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-15', 'Conversion', '实验组', 14, 0.2857142857142857e0, 0.20879120879120877e0, (-0.026687426994600943e0), 0.47542244163193637e0, 2.714285714285714e0, NULL, NULL, 0.1590801327643433e0),
    ('2026-03-15', 'Net revenue per unit', '对照组', 26, 4.037307692307692e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-15', 'Net revenue per unit', '实验组', 14, 16.951428571428572e0, 12.91412087912088e0, (-4.175700155939175e0), 30.003941914180935e0, 3.1986962261326366e0, NULL, NULL, 0.12917898393486935e0),
    ('2026-03-15', 'Net revenue per conversion', '对照组', 26, 52.485e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-15', 'Net revenue per conversion', '实验组', 14, 59.330000000000005e0, 6.845000000000006e0, (-11.763085914309826e0), 25.45308591430984e0, 0.13041821472801765e0, (-0.25714753303134885e0), 0.5179839624873842e0, 0.46096312170372844e0)
  ) AS computed("day", "metric", "variant", "units", "mean", "difference", "difference_low", "difference_high", "lift", "lift_low", "lift_high", "p_value")
)
SELECT * FROM daily;

-- cell__cumulative
WITH
-- Made by statistics from the outputs above: the figures as they came out
cumulative AS (
  SELECT CAST("day" AS DATE) AS "day", CAST("metric" AS VARCHAR) AS "metric", CAST("variant" AS VARCHAR) AS "variant", CAST("units" AS BIGINT) AS "units", CAST("mean" AS DOUBLE) AS "mean", CAST("difference" AS DOUBLE) AS "difference", CAST("difference_low" AS DOUBLE) AS "difference_low", CAST("difference_high" AS DOUBLE) AS "difference_high", CAST("lift" AS DOUBLE) AS "lift", CAST("lift_low" AS DOUBLE) AS "lift_low", CAST("lift_high" AS DOUBLE) AS "lift_high", CAST("p_value" AS DOUBLE) AS "p_value", CAST("always_valid_low" AS DOUBLE) AS "always_valid_low", CAST("always_valid_high" AS DOUBLE) AS "always_valid_high"
  FROM (VALUES
    ('2026-03-02', 'Conversion', '对照组', 21, 0.2857142857142857e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-02', 'Conversion', '实验组', 18, 0.3888888888888889e0, 0.1031746031746032e0, (-0.19355896526924882e0), 0.3999081716184552e0, 0.3611111111111112e0, (-0.5214010487421855e0), 3.864902029413801e0, 0.49562782065479216e0, (-1.4393812799300534e0), 1.6457304862792599e0),
    ('2026-03-02', 'Net revenue per unit', '对照组', 21, 15.779523809523809e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-02', 'Net revenue per unit', '实验组', 18, 19.471111111111114e0, 3.6915873015873046e0, (-12.937431640403258e0), 20.320606243577867e0, 0.23394795344579594e0, (-0.5901222930354647e0), 3.716641513642669e0, 0.6552935551677923e0, (-79.8665314970936e0), 87.24970610026821e0),
    ('2026-03-02', 'Net revenue per conversion', '对照组', 21, 55.22833333333333e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-02', 'Net revenue per conversion', '实验组', 18, 50.06857142857143e0, (-5.1597619047619006e0), (-11.181104315675928e0), 0.8615805061521256e0, (-0.09342599338676225e0), (-0.19855592681507317e0), 0.011703940041548663e0, 0.09065039844443767e0, (-35.35006620511482e0), 25.03054239559102e0),
    ('2026-03-03', 'Conversion', '对照组', 45, 0.24444444444444444e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-03', 'Conversion', '实验组', 34, 0.23529411764705882e0, (-0.009150326797385616e0), (-0.19913883316513986e0), 0.18083817957036863e0, (-0.03743315508021389e0), (-0.8152132178387965e0), 0.7403469076783686e0, 0.9249343390908065e0, (-0.7269506034380807e0), 0.7086499498433095e0),
    ('2026-03-03', 'Net revenue per unit', '对照组', 45, 13.971111111111112e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-03', 'Net revenue per unit', '实验组', 34, 11.742647058823529e0, (-2.228464052287583e0), (-12.806900945237878e0), 8.349972840662712e0, (-0.15950514132804394e0), (-0.8576003110790398e0), 0.5385900284229519e0, 0.6759779835628398e0, (-41.55764991142268e0), 37.10072180684751e0),
    ('2026-03-03', 'Net revenue per conversion', '对照组', 45, 57.15454545454546e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-03', 'Net revenue per conversion', '实验组', 34, 49.90625e0, (-7.248295454545463e0), (-15.137228754035132e0), 0.6406378449442052e0, (-0.12681923015746793e0), (-0.2520393066065646e0), (-0.0015991537083712426e0), 0.07112168991811857e0, (-36.52772835478899e0), 22.031137445698068e0),
    ('2026-03-04', 'Conversion', '对照组', 73, 0.2602739726027397e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-04', 'Conversion', '实验组', 49, 0.1836734693877551e0, (-0.0766005032149846e0), (-0.224540350291503e0), 0.07133934386153379e0, (-0.2943071965628356e0), (-0.7977784870596165e0), 0.20916409393394525e0, 0.32396471554775685e0, (-0.5420397937168435e0), 0.38883878728687427e0),
    ('2026-03-04', 'Net revenue per unit', '对照组', 73, 13.642054794520549e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-04', 'Net revenue per unit', '实验组', 49, 9.00591836734694e0, (-4.636136427173609e0), (-12.440575148307314e0), 3.168302293960096e0, (-0.33984150459766177e0), (-0.8230345848952264e0), 0.14335157569990287e0, 0.2417749058499873e0, (-28.93364794416503e0), 19.66137508981781e0),
    ('2026-03-04', 'Net revenue per conversion', '对照组', 73, 52.4142105263158e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-04', 'Net revenue per conversion', '实验组', 49, 49.032222222222224e0, (-3.381988304093575e0), (-10.187716867076201e0), 3.423740258889052e0, (-0.06452426298390143e0), (-0.1887591176894325e0), 0.05971059172162964e0, 0.32707580516192275e0, (-24.572496500906865e0), 17.808519892719715e0),
    ('2026-03-05', 'Conversion', '对照组', 102, 0.20588235294117646e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-05', 'Conversion', '实验组', 59, 0.1864406779661017e0, (-0.019441674975074763e0), (-0.14606425432853345e0), 0.10718090437838393e0, (-0.09443099273607743e0), (-0.693625702402733e0), 0.5047637169305781e0, 0.7658148978749972e0, (-0.37655620552855024e0), 0.3376728555784007e0),
    ('2026-03-05', 'Net revenue per unit', '对照组', 102, 10.742647058823529e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-05', 'Net revenue per unit', '实验组', 59, 9.196779661016949e0, (-1.54586739780658e0), (-8.14956570919298e0), 5.057830913579821e0, (-0.14390004524414435e0), (-0.723059167975072e0), 0.4352590774867833e0, 0.6440982226351779e0, (-20.00039979455147e0), 16.908664998938313e0),
    ('2026-03-05', 'Net revenue per conversion', '对照组', 102, 52.17857142857143e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-05', 'Net revenue per conversion', '实验组', 59, 49.32818181818182e0, (-2.8503896103896125e0), (-8.887758153842906e0), 3.186978933063682e0, (-0.054627590069068546e0), (-0.16588469758042446e0), 0.056629517442287364e0, 0.35246644928825144e0, (-19.74492112293297e0), 14.044141902153743e0),
    ('2026-03-06', 'Conversion', '对照组', 125, 0.216e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-06', 'Conversion', '实验组', 79, 0.20253164556962025e0, (-0.013468354430379748e0), (-0.12773971785657387e0), 0.10080300899581437e0, (-0.06235349273323957e0), (-0.5822170622911009e0), 0.4575100768246218e0, 0.818287895021029e0, (-0.3087024106569462e0), 0.2817657017961867e0),
    ('2026-03-06', 'Net revenue per unit', '对照组', 125, 11.48944e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-06', 'Net revenue per unit', '实验组', 79, 10.19759493670886e0, (-1.2918450632911398e0), (-7.38104816846008e0), 4.797358041877801e0, (-0.11243760037835959e0), (-0.6175178680406189e0), 0.39264266728389974e0, 0.675964013318483e0, (-16.91669716236252e0), 14.333007035780241e0),
    ('2026-03-06', 'Net revenue per conversion', '对照组', 125, 53.19185185185185e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-06', 'Net revenue per conversion', '实验组', 79, 50.350625e0, (-2.84122685185185e0), (-8.817518345979718e0), 3.135064642276017e0, (-0.05341470080352042e0), (-0.16227014614427013e0), 0.055440744537229296e0, 0.34965998899733747e0, (-18.18896927260262e0), 12.506515568898918e0),
    ('2026-03-07', 'Conversion', '对照组', 149, 0.20134228187919462e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-07', 'Conversion', '实验组', 95, 0.21052631578947367e0, 0.009184033910279055e0, (-0.09505850273020579e0), 0.1134265705507639e0, 0.04561403508771931e0, (-0.4845004872719525e0), 0.5757285574473912e0, 0.8624159690796899e0, (-0.24385201181489585e0), 0.26222007963545396e0),
    ('2026-03-07', 'Net revenue per unit', '对照组', 149, 10.715637583892619e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-07', 'Net revenue per unit', '实验组', 95, 10.743368421052631e0, 0.027730837160012456e0, (-5.562732266291984e0), 5.6181939406120085e0, 0.0025878849431877488e0, (-0.5196736533183839e0), 0.5248494232047594e0, 0.9922065671326925e0, (-13.46269373189664e0), 13.518155406216666e0),
    ('2026-03-07', 'Net revenue per conversion', '对照组', 149, 53.22100000000001e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-07', 'Net revenue per conversion', '实验组', 95, 51.031e0, (-2.190000000000012e0), (-7.935843924990397e0), 3.5558439249903735e0, (-0.04114917044023997e0), (-0.14655505935647845e0), 0.06425671847599852e0, 0.45350502854781793e0, (-16.067300585421517e0), 11.687300585421493e0),
    ('2026-03-08', 'Conversion', '对照组', 176, 0.19886363636363635e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-08', 'Conversion', '实验组', 111, 0.2072072072072072e0, 0.008343570843570847e0, (-0.08737696395764222e0), 0.10406410564478391e0, 0.04195624195624197e0, (-0.44971634784598036e0), 0.5336288317584643e0, 0.8638880985305348e0, (-0.21193350148402135e0), 0.22862064317116304e0),
    ('2026-03-08', 'Net revenue per unit', '对照组', 176, 10.561590909090908e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-08', 'Net revenue per unit', '实验组', 111, 10.68018018018018e0, 0.11858927108927197e0, (-5.028181581367364e0), 5.265360123545908e0, 0.011228353011400589e0, (-0.4782708895780206e0), 0.5007275956008218e0, 0.9638336992009051e0, (-11.665293942958634e0), 11.902472485137178e0),
    ('2026-03-08', 'Net revenue per conversion', '对照组', 176, 53.10971428571428e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-08', 'Net revenue per conversion', '实验组', 111, 51.54347826086957e0, (-1.566236024844713e0), (-6.80047686843473e0), 3.6680048187453043e0, (-0.02949057523485881e0), (-0.12645818784637333e0), 0.0674770373766557e0, 0.5563208414558725e0, (-13.559505781377096e0), 10.42703373168767e0),
    ('2026-03-09', 'Conversion', '对照组', 202, 0.19801980198019803e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-09', 'Conversion', '实验组', 129, 0.21705426356589147e0, 0.01903446158569344e0, (-0.07085837620260384e0), 0.10892729937399072e0, 0.09612403100775187e0, (-0.37676834901580286e0), 0.5690164110313066e0, 0.6759354910247245e0, (-0.17888362524129864e0), 0.21695254841268552e0),
    ('2026-03-09', 'Net revenue per unit', '对照组', 202, 10.545891089108911e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-09', 'Net revenue per unit', '实验组', 129, 11.235813953488373e0, 0.6899228643794615e0, (-4.172990210484341e0), 5.552835939243264e0, 0.0654210117049253e0, (-0.4077329833326639e0), 0.5385750067425145e0, 0.7802221467464514e0, (-9.969431616564362e0), 11.349277345323285e0),
    ('2026-03-09', 'Net revenue per conversion', '对照组', 202, 53.256750000000004e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-09', 'Net revenue per conversion', '实验组', 129, 51.76500000000001e0, (-1.4917499999999961e0), (-6.71960179709656e0), 3.736101797096568e0, (-0.028010533875987478e0), (-0.12472439419967006e0), 0.0687033264476951e0, 0.5749240066314367e0, (-12.95847994648082e0), 9.974979946480827e0),
    ('2026-03-10', 'Conversion', '对照组', 228, 0.20175438596491227e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-10', 'Conversion', '实验组', 148, 0.21621621621621623e0, 0.014461830251303959e0, (-0.0698713773344666e0), 0.09879503783707452e0, 0.07168037602820224e0, (-0.3596902663435073e0), 0.5030510183999117e0, 0.7354550595773186e0, (-0.16441740913600442e0), 0.19334106963861233e0),
    ('2026-03-10', 'Net revenue per unit', '对照组', 228, 10.64390350877193e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-10', 'Net revenue per unit', '实验组', 148, 11.297972972972973e0, 0.6540694642010436e0, (-3.9168322783343967e0), 5.224971206736484e0, 0.06145014971828777e0, (-0.3784363045615519e0), 0.5013366039981275e0, 0.7784735578951579e0, (-9.003640239788162e0), 10.311779168190249e0),
    ('2026-03-10', 'Net revenue per conversion', '对照组', 228, 52.75673913043478e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-10', 'Net revenue per conversion', '实验组', 148, 52.253125e0, (-0.5036141304347836e0), (-5.424987329474187e0), 4.41775906860462e0, (-0.009545967751904784e0), (-0.10239963779784012e0), 0.08330770229403053e0, 0.8406121879176125e0, (-10.906447602307928e0), 9.89921934143836e0),
    ('2026-03-11', 'Conversion', '对照组', 254, 0.1968503937007874e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-11', 'Conversion', '实验组', 163, 0.2147239263803681e0, 0.017873532679580695e0, (-0.061907011589030794e0), 0.09765407694819218e0, 0.09079754601226993e0, (-0.3302006384881943e0), 0.5117957305127342e0, 0.658424160959671e0, (-0.14656251959145067e0), 0.18230958495061206e0),
    ('2026-03-11', 'Net revenue per unit', '对照组', 254, 10.438385826771654e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-11', 'Net revenue per unit', '实验组', 163, 11.082944785276073e0, 0.6445589585044189e0, (-3.658365137054031e0), 4.947483054062869e0, 0.06174891110570931e0, (-0.3606240958996162e0), 0.4841219181110348e0, 0.7684572977503971e0, (-8.193188636732394e0), 9.482306553741232e0),
    ('2026-03-11', 'Net revenue per conversion', '对照组', 254, 53.027e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-11', 'Net revenue per conversion', '实验组', 163, 51.61485714285714e0, (-1.412142857142861e0), (-6.242854698264541e0), 3.418568983978819e0, (-0.026630638300165217e0), (-0.116521231304819e0), 0.06325995470448859e0, 0.5658162320047037e0, (-11.338281865310785e0), 8.513996151025063e0),
    ('2026-03-12', 'Conversion', '对照组', 278, 0.2014388489208633e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-12', 'Conversion', '实验组', 181, 0.22099447513812154e0, 0.019555626217258232e0, (-0.05710315338391628e0), 0.09621440581843274e0, 0.09707971586424623e0, (-0.29913468244475555e0), 0.49329411417324803e0, 0.6146524221586074e0, (-0.13449876089669333e0), 0.1736100133312098e0),
    ('2026-03-12', 'Net revenue per unit', '对照组', 278, 10.754424460431654e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-12', 'Net revenue per unit', '实验组', 181, 11.099779005524862e0, 0.3453545450932083e0, (-3.7355930743494214e0), 4.426302164535838e0, 0.03211278728711687e0, (-0.35237049043284574e0), 0.41659606500707946e0, 0.8679457844862707e0, (-7.830469281508995e0), 8.521178371695411e0),
    ('2026-03-12', 'Net revenue per conversion', '对照组', 278, 53.388035714285714e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-12', 'Net revenue per conversion', '实验组', 181, 50.2265e0, (-3.161535714285712e0), (-7.709145638179891e0), 1.3860742096084664e0, (-0.05921805648001655e0), (-0.14206801480021497e0), 0.023631901840181872e0, 0.1725112782643273e0, (-12.274372491888986e0), 5.951301063317562e0),
    ('2026-03-13', 'Conversion', '对照组', 305, 0.20655737704918034e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-13', 'Conversion', '实验组', 195, 0.22564102564102564e0, 0.019083648591845304e0, (-0.055120743793180396e0), 0.093288040976871e0, 0.09238909238909233e0, (-0.28076235908956587e0), 0.4655405438677505e0, 0.6118127025900096e0, (-0.126869026533114e0), 0.1650363237168046e0),
    ('2026-03-13', 'Net revenue per unit', '对照组', 305, 10.904032786885246e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-13', 'Net revenue per unit', '实验组', 195, 11.311692307692308e0, 0.40765952080706214e0, (-3.5190275622478566e0), 4.334346603861981e0, 0.03738612390246771e0, (-0.32817277608865697e0), 0.4029450238935924e0, 0.8383998938687739e0, (-7.293480255779364e0), 8.108799297393489e0),
    ('2026-03-13', 'Net revenue per conversion', '对照组', 305, 52.789365079365076e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-13', 'Net revenue per conversion', '实验组', 195, 50.13136363636364e0, (-2.6580014430014387e0), (-6.951700756545032e0), 1.6356978705421543e0, (-0.050351078081831854e0), (-0.12982057410587666e0), 0.02911841794221294e0, 0.22440898803080003e0, (-11.080862119999608e0), 5.764859233996731e0),
    ('2026-03-14', 'Conversion', '对照组', 326, 0.20245398773006135e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-14', 'Conversion', '实验组', 216, 0.22685185185185186e0, 0.024397864121790513e0, (-0.04646741855771949e0), 0.09526314680130052e0, 0.1205106621773289e0, (-0.2470690834998569e0), 0.48809040785451474e0, 0.49639008624355374e0, (-0.1123207007200328e0), 0.16111642896361383e0),
    ('2026-03-14', 'Net revenue per unit', '对照组', 326, 10.714570552147238e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-14', 'Net revenue per unit', '实验组', 216, 11.505046296296298e0, 0.7904757441490595e0, (-2.986148071999568e0), 4.567099560297687e0, 0.0737757748014124e0, (-0.2893148260161607e0), 0.4368663756189855e0, 0.6810330262101171e0, (-6.476549426817423e0), 8.057500915115542e0),
    ('2026-03-14', 'Net revenue per conversion', '对照组', 326, 52.92348484848485e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-14', 'Net revenue per conversion', '实验组', 216, 50.7161224489796e0, (-2.20736239950525e0), (-6.31725680922499e0), 1.9025320102144896e0, (-0.04170856106367011e0), (-0.11785887199833892e0), 0.03444174987099869e0, 0.2918386033929906e0, (-10.117425800650995e0), 5.702701001640494e0),
    ('2026-03-15', 'Conversion', '对照组', 352, 0.19318181818181818e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-15', 'Conversion', '实验组', 230, 0.23043478260869565e0, 0.03725296442687748e0, (-0.031031783026404205e0), 0.10553771188015916e0, 0.19283887468030694e0, (-0.1879076015708219e0), 0.5735853509314358e0, 0.2789346358382634e0, (-0.0923582190729676e0), 0.16686414792672255e0),
    ('2026-03-15', 'Net revenue per unit', '对照组', 352, 10.221363636363636e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-15', 'Net revenue per unit', '实验组', 230, 11.836565217391303e0, 1.6152015810276676e0, (-2.0493079129364875e0), 5.279711074991823e0, 0.15802212292706314e0, (-0.22294360603190994e0), 0.5389878518860363e0, 0.3868778800165923e0, (-5.3227704653218115e0), 8.553173627377147e0),
    ('2026-03-15', 'Net revenue per conversion', '对照组', 352, 52.910588235294114e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-15', 'Net revenue per conversion', '实验组', 230, 51.36622641509434e0, (-1.544361820199775e0), (-5.570365751959392e0), 2.481642111559842e0, (-0.0291881430864457e0), (-0.10423545389365875e0), 0.045859167720767355e0, 0.45146409651475383e0, (-9.169010449915048e0), 6.080286809515497e0)
  ) AS computed("day", "metric", "variant", "units", "mean", "difference", "difference_low", "difference_high", "lift", "lift_low", "lift_high", "p_value", "always_valid_low", "always_valid_high")
)
SELECT * FROM cumulative;
