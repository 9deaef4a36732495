-- cell__arms
WITH
-- 把数据列换成本分析所用的名称
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
    CAST(NULL AS DOUBLE) AS "deviation",
    "bought" AS "column_1",
    "spent" AS "column_2",
    "spent_before" AS "column_3",
    "device" AS "column_4"
  FROM "data"
),
-- 给每个组别编号，写法不同的同一组别同号
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
-- 把数据列换成本分析所用的名称
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
    CAST(NULL AS DOUBLE) AS "deviation",
    "bought" AS "column_1",
    "spent" AS "column_2",
    "spent_before" AS "column_3",
    "device" AS "column_4"
  FROM "data"
),
-- 不止一行的单位
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
-- 把数据列换成本分析所用的名称
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
    CAST(NULL AS DOUBLE) AS "deviation",
    "bought" AS "column_1",
    "spent" AS "column_2",
    "spent_before" AS "column_3",
    "device" AS "column_4"
  FROM "data"
),
-- 上文已算好，以此名称保存
arms AS (
  SELECT * FROM "cell__arms"
),
-- 上文已算好，以此名称保存
repeated AS (
  SELECT * FROM "cell__repeated"
),
-- 这些单位的各行，以及各指标的取值
several AS (
  SELECT
    unit,
    arm,
    time,
    CASE WHEN "column_1" > 0 THEN 1 ELSE 0 END AS "y_1",
    coalesce(CAST("column_2" AS DOUBLE), 0) AS "y_2",
    CAST("column_3" AS DOUBLE) AS "x_2",
    coalesce(CAST("column_2" AS DOUBLE), 0) AS "y_3",
    coalesce(CAST("column_1" AS DOUBLE), 0) AS "d_3",
    nullif(CAST("column_4" AS VARCHAR), '') AS "s_1"
  FROM input
  JOIN arms ON arms.spelling = input.variant
  SEMI JOIN repeated ON repeated.unit = hash(input.unit)
  WHERE input.unit IS NOT NULL
),
-- 这些单位各合成一行；进过两组的没有编号
joined AS (
  SELECT
    CASE WHEN min(arm) = max(arm) THEN min(arm) END AS arm,
    min(time) AS time,
    CAST([max("y_1"), sum("y_2"), max("x_2"), sum("y_3"), sum("d_3")] AS DOUBLE[]) AS measures,
    CAST([min({'at': time, 'value': "s_1"})['value']] AS VARCHAR[]) AS segments,
    CAST(0 AS INTEGER) AS early,
    count(*) AS row_count
  FROM several
  GROUP BY hash(unit)
)
SELECT * FROM joined;

-- cell__moments
WITH
-- 把数据列换成本分析所用的名称
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
    CAST(NULL AS DOUBLE) AS "deviation",
    "bought" AS "column_1",
    "spent" AS "column_2",
    "spent_before" AS "column_3",
    "device" AS "column_4"
  FROM "data"
),
-- 上文已算好，以此名称保存
arms AS (
  SELECT * FROM "cell__arms"
),
-- 上文已算好，以此名称保存
repeated AS (
  SELECT * FROM "cell__repeated"
),
-- 上文已算好，以此名称保存
joined AS (
  SELECT * FROM "cell__joined"
),
-- 各编号对应的组别
variants AS (
  SELECT DISTINCT arm, variant
  FROM arms
),
-- 写明组别的行，以及各指标的取值
exposures AS (
  SELECT
    arm,
    time,
    CASE WHEN "column_1" > 0 THEN 1 ELSE 0 END AS "y_1",
    coalesce(CAST("column_2" AS DOUBLE), 0) AS "y_2",
    CAST("column_3" AS DOUBLE) AS "x_2",
    coalesce(CAST("column_2" AS DOUBLE), 0) AS "y_3",
    coalesce(CAST("column_1" AS DOUBLE), 0) AS "d_3",
    nullif(CAST("column_4" AS VARCHAR), '') AS "s_1"
  FROM input
  JOIN arms ON arms.spelling = input.variant
  ANTI JOIN repeated ON repeated.unit = hash(input.unit)
  WHERE input.unit IS NOT NULL
),
-- 每人一行；进了两组的人没有组别
units AS (
  SELECT
    arm,
    time,
    CAST("y_1" AS DOUBLE) AS "y_1",
    CAST("y_2" AS DOUBLE) AS "y_2",
    CAST("x_2" AS DOUBLE) AS "x_2",
    CAST("y_3" AS DOUBLE) AS "y_3",
    CAST("d_3" AS DOUBLE) AS "d_3",
    "s_1",
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
    measures[5],
    segments[1],
    row_count
  FROM joined
),
-- 各组用同一个截尾值：对所有人求分位数
caps AS (
  SELECT
    CAST(CAST(NULL AS DOUBLE) AS DOUBLE) AS "cap_1",
    CAST(quantile_cont("y_2", 0.99e0) AS DOUBLE) AS "cap_2",
    CAST(CAST(NULL AS DOUBLE) AS DOUBLE) AS "cap_3",
    count(*) AS unit_count
  FROM units
  WHERE arm IS NOT NULL
),
-- 第一个细分维度最常见的取值
common_1 AS (
  SELECT "s_1" AS value
  FROM units
  WHERE "s_1" IS NOT NULL
  GROUP BY value
  ORDER BY count(*) DESC, value
  LIMIT 20
),
-- 每人用于比较的取值
capped AS (
  SELECT
    arm,
    time,
    CAST(time AS DATE) AS day,
    CAST("y_1" AS DOUBLE) AS "y_1",
    "cap_1",
    CAST(CASE WHEN "y_2" > "cap_2" THEN "cap_2" ELSE "y_2" END AS DOUBLE) AS "y_2",
    CAST("y_2" AS DOUBLE) AS "o_2",
    coalesce("x_2", 0) AS "x_2",
    CASE WHEN "x_2" IS NULL THEN 1 ELSE 0 END AS "z_2",
    "cap_2",
    CAST("y_3" AS DOUBLE) AS "y_3",
    CAST("d_3" AS DOUBLE) AS "d_3",
    "cap_3",
    CASE
      WHEN "s_1" IS NULL THEN '（空）'
      WHEN "s_1" IN (SELECT value FROM common_1) THEN "s_1"
      ELSE '（其他）'
    END AS "s_1",
    0 AS early,
    row_count
  FROM units CROSS JOIN caps
),
-- 按组别和日期、组别和细分求合计与方差
groups AS (
  SELECT
    CASE WHEN grouping(day) = 0 THEN 'day' WHEN grouping("s_1") = 0 THEN 'segment_1' END AS scope,
    CASE WHEN grouping(day) = 0 THEN CAST(day AS VARCHAR) WHEN grouping("s_1") = 0 THEN "s_1" END AS value,
    arm,
    count(*) AS units,
    fsum("y_1") AS "y_sum_1",
    var_samp("y_1") AS "y_variance_1",
    min("y_1") AS "y_low_1",
    max("y_1") AS "y_high_1",
    any_value("cap_1") AS "cap_1",
    fsum("y_2") AS "y_sum_2",
    var_samp("y_2") AS "y_variance_2",
    fsum("x_2") AS "x_sum_2",
    var_samp("x_2") AS "x_variance_2",
    fsum("z_2") AS "z_sum_2",
    var_samp("z_2") AS "z_variance_2",
    covar_samp("y_2", "x_2") AS "y_x_2",
    covar_samp("y_2", "z_2") AS "y_z_2",
    covar_samp("x_2", "z_2") AS "x_z_2",
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
  GROUP BY GROUPING SETS ((arm, day), (arm, "s_1"))
),
-- 同上，每个指标一行；指标 0 只计人数
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
    "x_sum_2" AS "x_sum",
    "x_variance_2" AS "x_variance",
    "z_sum_2" AS "z_sum",
    "z_variance_2" AS "z_variance",
    CAST(NULL AS DOUBLE) AS "y_d",
    "y_x_2" AS "y_x",
    "y_z_2" AS "y_z",
    CAST(NULL AS DOUBLE) AS "d_x",
    CAST(NULL AS DOUBLE) AS "d_z",
    "x_z_2" AS "x_z",
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
-- 把数据列换成本分析所用的名称
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
    CAST(NULL AS DOUBLE) AS "deviation",
    "bought" AS "column_1",
    "spent" AS "column_2",
    "spent_before" AS "column_3",
    "device" AS "column_4"
  FROM "data"
),
-- 上文已算好，以此名称保存
arms AS (
  SELECT * FROM "cell__arms"
),
-- 上文已算好，以此名称保存
repeated AS (
  SELECT * FROM "cell__repeated"
),
-- 上文已算好，以此名称保存
joined AS (
  SELECT * FROM "cell__joined"
),
-- 上文已算好，以此名称保存
moments AS (
  SELECT * FROM "cell__moments"
),
-- 各编号对应的组别
variants AS (
  SELECT DISTINCT arm, variant
  FROM arms
),
-- 写明组别的行，以及各指标的取值
exposures AS (
  SELECT
    arm,
    time,
    CASE WHEN "column_1" > 0 THEN 1 ELSE 0 END AS "y_1",
    coalesce(CAST("column_2" AS DOUBLE), 0) AS "y_2",
    CAST("column_3" AS DOUBLE) AS "x_2",
    coalesce(CAST("column_2" AS DOUBLE), 0) AS "y_3",
    coalesce(CAST("column_1" AS DOUBLE), 0) AS "d_3",
    nullif(CAST("column_4" AS VARCHAR), '') AS "s_1"
  FROM input
  JOIN arms ON arms.spelling = input.variant
  ANTI JOIN repeated ON repeated.unit = hash(input.unit)
  WHERE input.unit IS NOT NULL
),
-- 每人一行；进了两组的人没有组别
units AS (
  SELECT
    arm,
    time,
    CAST("y_1" AS DOUBLE) AS "y_1",
    CAST("y_2" AS DOUBLE) AS "y_2",
    CAST("x_2" AS DOUBLE) AS "x_2",
    CAST("y_3" AS DOUBLE) AS "y_3",
    CAST("d_3" AS DOUBLE) AS "d_3",
    "s_1",
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
    measures[5],
    segments[1],
    row_count
  FROM joined
),
-- 单个人占一组方差过大的指标
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
-- 每组每个取值各有多少人
tallies AS (
  SELECT 2 AS metric, arm, "y_2" AS value, CAST(count(*) AS DOUBLE) AS n
  FROM units
  JOIN heavy ON heavy.metric = 2
  WHERE arm IS NOT NULL
  GROUP BY arm, "y_2"
),
-- 组别两两配对
rivals AS (
  SELECT a.arm AS arm, a.variant AS variant, b.arm AS other_arm, b.variant AS other
  FROM variants AS a
  JOIN variants AS b ON a.arm < b.arm
  WHERE (SELECT count(*) FROM variants) <= 20
),
-- 两组在每个取值上各有多少人
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
-- 任取两组各一人，另一组较高的配对数，相同计一半
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
-- 把数据列换成本分析所用的名称
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
    CAST(NULL AS DOUBLE) AS "deviation",
    "bought" AS "column_1",
    "spent" AS "column_2",
    "spent_before" AS "column_3",
    "device" AS "column_4"
  FROM "data"
),
-- 上文已算好，以此名称保存
arms AS (
  SELECT * FROM "cell__arms"
),
-- 计入多少行，其余为何不计
health AS (
  SELECT
    count(*) AS rows_read,
    count(*) FILTER (WHERE arm IS NOT NULL AND unit IS NULL) AS rows_without_unit,
    count(*) FILTER (WHERE arm IS NULL) AS rows_without_variant,
    count(*) FILTER (WHERE arm IS NOT NULL AND time IS NULL) AS rows_without_time,
    count(*) FILTER (WHERE arm IS NOT NULL AND revenue IS NULL) AS rows_without_revenue,
    CAST(0 AS BIGINT) AS unread_values,
    count(*) FILTER (WHERE revenue < 0 OR refund <> 0) AS refund_rows,
    round(CAST(coalesce(sum(abs(refund)), 0) - coalesce(sum(revenue) FILTER (WHERE revenue < 0), 0)
      AS DOUBLE), 6) AS refund_amount,
    min(nullif(trim(currency), '')) AS first_currency,
    max(nullif(trim(currency), '')) AS last_currency,
    CAST(NULL AS VARCHAR) AS first_unread
  FROM input
  LEFT JOIN arms ON arms.spelling = input.variant
)
SELECT * FROM health;

-- cell
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
metrics AS (
  SELECT CAST("metric" AS VARCHAR) AS "metric", CAST("variant" AS VARCHAR) AS "variant", CAST("units" AS BIGINT) AS "units", CAST("mean" AS DOUBLE) AS "mean", CAST("difference" AS DOUBLE) AS "difference", CAST("difference_low" AS DOUBLE) AS "difference_low", CAST("difference_high" AS DOUBLE) AS "difference_high", CAST("lift" AS DOUBLE) AS "lift", CAST("lift_low" AS DOUBLE) AS "lift_low", CAST("lift_high" AS DOUBLE) AS "lift_high", CAST("p_value" AS DOUBLE) AS "p_value", CAST("chance_to_beat" AS DOUBLE) AS "chance_to_beat", CAST("expected_loss" AS DOUBLE) AS "expected_loss", CAST("p_adjusted" AS DOUBLE) AS "p_adjusted", CAST("standard_error" AS DOUBLE) AS "standard_error", CAST("statistic" AS DOUBLE) AS "statistic", CAST("degrees" AS DOUBLE) AS "degrees", CAST("test" AS VARCHAR) AS "test", CAST("standard_deviation" AS DOUBLE) AS "standard_deviation", CAST("sum" AS DOUBLE) AS "sum", CAST("denominator" AS DOUBLE) AS "denominator", CAST("lift_standard_error" AS DOUBLE) AS "lift_standard_error", CAST("lift_p_value" AS DOUBLE) AS "lift_p_value", CAST("always_valid_low" AS DOUBLE) AS "always_valid_low", CAST("always_valid_high" AS DOUBLE) AS "always_valid_high", CAST("always_valid_p_value" AS DOUBLE) AS "always_valid_p_value", CAST("lift_always_valid_low" AS DOUBLE) AS "lift_always_valid_low", CAST("lift_always_valid_high" AS DOUBLE) AS "lift_always_valid_high", CAST("lift_always_valid_p_value" AS DOUBLE) AS "lift_always_valid_p_value", CAST("cap" AS DOUBLE) AS "cap", CAST("other_difference" AS DOUBLE) AS "other_difference", CAST("other_p_value" AS DOUBLE) AS "other_p_value", CAST("rank_statistic" AS DOUBLE) AS "rank_statistic", CAST("rank_share" AS DOUBLE) AS "rank_share", CAST("rank_p_value" AS DOUBLE) AS "rank_p_value", CAST("theta" AS DOUBLE) AS "theta", CAST("variance_reduction" AS DOUBLE) AS "variance_reduction", CAST("belief" AS VARCHAR) AS "belief", CAST("role" AS VARCHAR) AS "role"
  FROM (VALUES
    ('Buyers', 'A', 318, 0.2610062893081761e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0.43918334013228777e0, 83, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'goal'),
    ('Buyers', 'B', 300, 0.26e0, (-0.0010062893081760893e0), (-0.13070352855377673e0), 0.12869094993742455e0, (-0.0038554216867469444e0), (-0.4998374596275084e0), 0.4921266162540145e0, 1, 0.4893460982224412e0, 0.01451085176174391e0, 1, 0.03532535240868751e0, (-0.028486320434516432e0), NULL, 'sequential', 0.4386342439892262e0, 78, NULL, 0.1350895391493904e0, 1, (-0.13070352855377673e0), 0.12869094993742455e0, 1, (-0.4998374596275084e0), 0.4921266162540145e0, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'beta-binomial', 'goal'),
    ('Buyers', 'C', 282, 0.2765957446808511e0, 0.015589455372674976e0, (-0.11846385250413458e0), 0.14964276324948453e0, 0.05972827480133304e0, (-0.46823298128675594e0), 0.587689530889422e0, 1, 0.6671876186350643e0, 0.00791669622222449e0, 1, 0.03627792864620718e0, 0.4297228633064429e0, NULL, 'sequential', 0.447314809396354e0, 78, NULL, 0.14287853899082356e0, 1, (-0.11846385250413458e0), 0.14964276324948453e0, 1, (-0.46823298128675594e0), 0.587689530889422e0, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'beta-binomial', 'goal'),
    ('Spend', 'A', 318, 12.68077641509434e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 22.518024737866792e0, 4032.4869e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 72.22229999999999e0, NULL, NULL, NULL, NULL, NULL, 0.1734387409047588e0, 0.005660306116566205e0, NULL, 'goal'),
    ('Spend', 'B', 300, 13.414956333333333e0, 0.8094356808578631e0, (-5.986079099763276e0), 7.604950461479002e0, 0.06383171300886321e0, (-0.4882064933068872e0), 0.6158699193246137e0, 1, 0.6644114769732392e0, 0.033393741418703854e0, 1, 1.8508794467807397e0, 0.4373249064198783e0, NULL, 'sequential', 23.630844577921735e0, 4024.4869e0, NULL, 0.1503574347040321e0, 1, (-5.986079099763276e0), 7.604950461479002e0, 1, (-0.4882064933068872e0), 0.6158699193246137e0, 1, 72.22229999999999e0, 0.7754572327044063e0, 0.6777298800762578e0, NULL, NULL, NULL, 0.1734387409047588e0, 0.005660306116566205e0, 'lift', 'goal'),
    ('Spend', 'C', 282, 14.164457092198582e0, 1.4640833479328634e0, (-5.5504787011670595e0), 8.478645397032786e0, 0.11545691683279878e0, (-0.4667665550939938e0), 0.6976803887595914e0, 1, 0.7681494134073577e0, 0.021289543877677623e0, 1, 1.898302888098014e0, 0.7712590846868422e0, NULL, 'sequential', 23.79418161644321e0, 3994.3769e0, NULL, 0.15756315084829883e0, 1, (-5.5504787011670595e0), 8.478645397032786e0, 1, (-0.4667665550939938e0), 0.6976803887595914e0, 1, 72.22229999999999e0, 1.5225685802221367e0, 0.42421821169839574e0, NULL, NULL, NULL, 0.1734387409047588e0, 0.005660306116566205e0, 'lift', 'goal'),
    ('Spend per buyer', 'A', 318, 48.61253012048193e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 27.281259073369004e0, 4034.84e0, 83, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'guardrail'),
    ('Spend per buyer', 'B', 300, 51.78320512820513e0, 3.1706750077232044e0, (-4.743970242535241e0), 11.08532025798165e0, 0.06522341050476003e0, (-0.10301947206376168e0), 0.23346629307328176e0, 0.8237814635860174e0, 0.9226823205594631e0, 0.0015957281337768033e0, 1, 2.155694556656556e0, 1.470836857630176e0, NULL, 'sequential', 26.305264417518696e0, 4039.09e0, 78, 0.04582394468499109e0, 0.8522966585732538e0, (-4.743970242535241e0), 11.08532025798165e0, 0.8237814635860174e0, (-0.10301947206376168e0), 0.23346629307328176e0, 0.8522966585732538e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lift', 'guardrail'),
    ('Spend per buyer', 'C', 282, 51.37730769230769e0, 2.7647775718257606e0, (-4.87640238644197e0), 10.405957530093492e0, 0.056873764129813854e0, (-0.10526570613075475e0), 0.21901323439038245e0, 0.9035034067266786e0, 0.9025396419938867e0, 0.0020140777172246594e0, 1, 2.0678802014614077e0, 1.3370105143769175e0, NULL, 'sequential', 23.363599906741644e0, 4007.43e0, 78, 0.043878694423953896e0, 0.9275211733280135e0, (-4.87640238644197e0), 10.405957530093492e0, 0.9035034067266786e0, (-0.10526570613075475e0), 0.21901323439038245e0, 0.9275211733280135e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lift', 'guardrail')
  ) AS computed("metric", "variant", "units", "mean", "difference", "difference_low", "difference_high", "lift", "lift_low", "lift_high", "p_value", "chance_to_beat", "expected_loss", "p_adjusted", "standard_error", "statistic", "degrees", "test", "standard_deviation", "sum", "denominator", "lift_standard_error", "lift_p_value", "always_valid_low", "always_valid_high", "always_valid_p_value", "lift_always_valid_low", "lift_always_valid_high", "lift_always_valid_p_value", "cap", "other_difference", "other_p_value", "rank_statistic", "rank_share", "rank_p_value", "theta", "variance_reduction", "belief", "role")
)
SELECT * FROM metrics;

-- cell__checks
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
checks AS (
  SELECT CAST("check" AS VARCHAR) AS "check", CAST("statistic" AS DOUBLE) AS "statistic", CAST("p_value" AS DOUBLE) AS "p_value", CAST("passed" AS BOOLEAN) AS "passed", CAST("metric" AS VARCHAR) AS "metric", CAST("threshold" AS DOUBLE) AS "threshold", CAST("label" AS VARCHAR) AS "label"
  FROM (VALUES
    ('sample_ratio_mismatch', 2.16e0, 0.3395955256449391e0, TRUE, NULL, 0.001e0, '分流与计划一致'),
    ('units_in_two_variants', 0, NULL, TRUE, NULL, 0.01e0, '没有人进了两组'),
    ('outcome_before_exposure', NULL, NULL, NULL, NULL, 0.01e0, '结果没有早于曝光'),
    ('too_short', 14, NULL, TRUE, NULL, 7, '跑满了整周'),
    ('peeking', 1, NULL, TRUE, NULL, 1, '没有提前偷看结果'),
    ('heavy_tails', 0.02205565911638341e0, NULL, TRUE, 'Spend', 0.1e0, '没有单个极端值左右结果'),
    ('heavy_tails', 0.026375317984039224e0, NULL, TRUE, 'Spend per buyer', 0.1e0, '没有单个极端值左右结果'),
    ('before_imbalance', 1.8913967222453978e0, 0.23616592210988982e0, TRUE, 'Spend', 0.001e0, '实验前各组相当')
  ) AS computed("check", "statistic", "p_value", "passed", "metric", "threshold", "label")
)
SELECT * FROM checks;

-- cell__decision
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
decision AS (
  SELECT CAST("decision" AS VARCHAR) AS "decision", CAST("variant" AS VARCHAR) AS "variant", CAST("metric" AS VARCHAR) AS "metric", CAST("days" AS BIGINT) AS "days", CAST("units_needed" AS BIGINT) AS "units_needed", CAST("reason" AS VARCHAR) AS "reason"
  FROM (VALUES
    ('stop', NULL, 'Buyers', 1295, 84119, 'endless')
  ) AS computed("decision", "variant", "metric", "days", "units_needed", "reason")
)
SELECT * FROM decision;

-- cell__looks
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
looks AS (
  SELECT CAST("look" AS BIGINT) AS "look", CAST("now" AS BOOLEAN) AS "now", CAST("information" AS DOUBLE) AS "information", CAST("bound" AS DOUBLE) AS "bound", CAST("nominal_p_value" AS DOUBLE) AS "nominal_p_value", CAST("alpha_spent" AS DOUBLE) AS "alpha_spent"
  FROM (SELECT NULL AS "look", NULL AS "now", NULL AS "information", NULL AS "bound", NULL AS "nominal_p_value", NULL AS "alpha_spent") AS none
  WHERE false
)
SELECT * FROM looks;

-- cell__segments
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
segments AS (
  SELECT CAST("segment" AS VARCHAR) AS "segment", CAST("value" AS VARCHAR) AS "value", CAST("metric" AS VARCHAR) AS "metric", CAST("variant" AS VARCHAR) AS "variant", CAST("units" AS BIGINT) AS "units", CAST("mean" AS DOUBLE) AS "mean", CAST("difference" AS DOUBLE) AS "difference", CAST("difference_low" AS DOUBLE) AS "difference_low", CAST("difference_high" AS DOUBLE) AS "difference_high", CAST("lift" AS DOUBLE) AS "lift", CAST("lift_low" AS DOUBLE) AS "lift_low", CAST("lift_high" AS DOUBLE) AS "lift_high", CAST("p_value" AS DOUBLE) AS "p_value", CAST("p_adjusted" AS DOUBLE) AS "p_adjusted", CAST("interaction_p_value" AS DOUBLE) AS "interaction_p_value"
  FROM (VALUES
    ('device', 'desktop', 'Buyers', 'A', 97, 0.25773195876288657e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('device', 'desktop', 'Buyers', 'B', 88, 0.2840909090909091e0, 0.026358950328022546e0, (-0.31703878197106294e0), 0.36975668262710804e0, 0.10227272727272749e0, (-1.2945046426411775e0), 1.4990500971866325e0, 1, 1, 0.6176933226843689e0),
    ('device', 'desktop', 'Buyers', 'C', 101, 0.3069306930693069e0, 0.049198734306420355e0, (-0.27768033879430476e0), 0.37607780740714547e0, 0.190891089108911e0, (-1.1997495716149797e0), 1.5815317498328019e0, 1, 1, 0.5028176060083376e0),
    ('device', 'desktop', 'Spend', 'A', 97, 12.286518556701031e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('device', 'desktop', 'Spend', 'B', 88, 14.879484090909092e0, 2.6511008252583075e0, (-15.512845964527678e0), 20.815047615044293e0, 0.2157731511187443e0, (-1.4065024499749241e0), 1.838048752212413e0, 1, 1, 0.5230049745780291e0),
    ('device', 'desktop', 'Spend', 'C', 101, 14.690342574257425e0, 2.717849509322198e0, (-13.787150648953803e0), 19.222849667598197e0, 0.2212058278982447e0, (-1.2757834828347536e0), 1.718195138631243e0, 1, 1, 0.6356025924505514e0),
    ('device', 'desktop', 'Spend per buyer', 'A', 97, 47.739200000000004e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('device', 'desktop', 'Spend per buyer', 'B', 88, 52.843199999999996e0, 5.103999999999992e0, (-17.03018209084959e0), 27.238182090849573e0, 0.10691423400475902e0, (-0.38364737517049474e0), 0.5974758431800128e0, 0.9632819581627815e0, 1, 0.566156315745355e0),
    ('device', 'desktop', 'Spend per buyer', 'C', 101, 48.15225806451613e0, 0.4130580645161288e0, (-19.13186518297175e0), 19.95798131200401e0, 0.008652387650319419e0, (-0.4030543747373022e0), 0.420359150037941e0, 1, 1, 0.3648911736229953e0),
    ('device', 'mobile', 'Buyers', 'A', 221, 0.26244343891402716e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('device', 'mobile', 'Buyers', 'B', 212, 0.25e0, (-0.01244343891402716e0), (-0.18023307780747852e0), 0.1553461999794242e0, (-0.047413793103448315e0), (-0.6718512158423555e0), 0.577023629635459e0, 1, 1, 0.6176933226843689e0),
    ('device', 'mobile', 'Buyers', 'C', 181, 0.2596685082872928e0, (-0.00277493062673434e0), (-0.18239747074890889e0), 0.1768476094954402e0, (-0.010573442560487744e0), (-0.6917361404537056e0), 0.6705892553327301e0, 1, 1, 0.5028176060083376e0),
    ('device', 'mobile', 'Spend', 'A', 221, 12.853821719457013e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('device', 'mobile', 'Spend', 'B', 212, 12.807039150943396e0, 0.03301644441411611e0, (-8.744325762784598e0), 8.81035865161283e0, 0.002568609175910589e0, (-0.6811344270407276e0), 0.6862716453925488e0, 1, 1, 0.5230049745780291e0),
    ('device', 'mobile', 'Spend', 'C', 181, 13.871007182320444e0, 0.8242395635419495e0, (-8.806747569349122e0), 10.455226696433021e0, 0.0641240855468134e0, (-0.7054980881642314e0), 0.8337462592578582e0, 1, 1, 0.6356025924505514e0),
    ('device', 'mobile', 'Spend per buyer', 'A', 221, 48.98896551724138e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('device', 'mobile', 'Spend per buyer', 'B', 212, 51.283207547169816e0, 2.2942420299284336e0, (-7.654677925214017e0), 12.243161985070884e0, 0.046831812137796386e0, (-0.16099180340048208e0), 0.25465542767607485e0, 1, 1, 0.566156315745355e0),
    ('device', 'mobile', 'Spend per buyer', 'C', 181, 53.50446808510638e0, 4.515502567864999e0, (-5.411193493861033e0), 14.442198629591031e0, 0.09217387058879196e0, (-0.12028119414866968e0), 0.3046289353262536e0, 0.6543072802738641e0, 1, 0.3648911736229953e0)
  ) AS computed("segment", "value", "metric", "variant", "units", "mean", "difference", "difference_low", "difference_high", "lift", "lift_low", "lift_high", "p_value", "p_adjusted", "interaction_p_value")
)
SELECT * FROM segments;

-- cell__daily
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
daily AS (
  SELECT CAST("day" AS DATE) AS "day", CAST("metric" AS VARCHAR) AS "metric", CAST("variant" AS VARCHAR) AS "variant", CAST("units" AS BIGINT) AS "units", CAST("mean" AS DOUBLE) AS "mean", CAST("difference" AS DOUBLE) AS "difference", CAST("difference_low" AS DOUBLE) AS "difference_low", CAST("difference_high" AS DOUBLE) AS "difference_high", CAST("lift" AS DOUBLE) AS "lift", CAST("lift_low" AS DOUBLE) AS "lift_low", CAST("lift_high" AS DOUBLE) AS "lift_high", CAST("p_value" AS DOUBLE) AS "p_value"
  FROM (VALUES
    ('2026-03-02', 'Buyers', 'A', 24, 0.2916666666666667e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-02', 'Buyers', 'B', 23, 0.21739130434782608e0, (-0.0742753623188406e0), (-1.2566212549001476e0), 1.1080705302624665e0, (-0.2546583850931678e0), (-3.790850456142939e0), 3.2815336859566036e0, 1),
    ('2026-03-02', 'Buyers', 'C', 18, 0.3333333333333333e0, 0.04166666666666663e0, (-1.3832661763227412e0), 1.4665995096560747e0, 0.1428571428571427e0, (-5.040731931925745e0), 5.326446217640029e0, 1),
    ('2026-03-02', 'Spend', 'A', 24, 11.819583333333334e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-02', 'Spend', 'B', 23, 12.784347826086957e0, 0.0075301091654012e0, (-62.54145964015027e0), 62.556519858481074e0, 0.0006370875311792885e0, (-5.29261129880038e0), 5.293885473862738e0, 1),
    ('2026-03-02', 'Spend', 'C', 18, 15.15611111111111e0, 3.1249159913549622e0, (-64.49251192609299e0), 70.74234390880292e0, 0.2643846151955409e0, (-6.038253167575446e0), 6.567022397966527e0, 1),
    ('2026-03-02', 'Spend per buyer', 'A', 24, 40.52428571428571e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-02', 'Spend per buyer', 'B', 23, 58.80800000000001e0, 18.283714285714296e0, (-41.65613620125239e0), 78.22356477268099e0, 0.45117918708358334e0, (-1.4402583819844557e0), 2.3426167561516222e0, 0.7818331929432814e0),
    ('2026-03-02', 'Spend per buyer', 'C', 18, 45.468333333333334e0, 4.944047619047623e0, (-61.96695735850416e0), 71.8550525965994e0, 0.12200209163229586e0, (-1.6350346101416229e0), 1.8790387934062147e0, 1),
    ('2026-03-03', 'Buyers', 'A', 13, 0.38461538461538464e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-03', 'Buyers', 'B', 26, 0.3076923076923077e0, (-0.07692307692307693e0), (-1.7323929681423158e0), 1.578546814296162e0, (-0.2e0), (-3.9318474489008484e0), 3.531847448900848e0, 1),
    ('2026-03-03', 'Buyers', 'C', 25, 0.28e0, (-0.10461538461538461e0), (-1.776166644973129e0), 1.56693587574236e0, (-0.27199999999999996e0), (-3.8406714485622557e0), 3.296671448562256e0, 1),
    ('2026-03-03', 'Spend', 'A', 13, 19.87230769230769e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-03', 'Spend', 'B', 26, 16.64076923076923e0, (-2.1922484276467173e0), (-100.34357285868667e0), 95.95907600339324e0, (-0.11031675141057262e0), (-4.685559972911484e0), 4.464926470090338e0, 1),
    ('2026-03-03', 'Spend', 'C', 25, 13.383291999999999e0, (-5.96195480663398e0), (-102.0892488140869e0), 90.16533920081893e0, (-0.30001320928327685e0), (-4.1311422255670385e0), 3.5311158070004844e0, 1),
    ('2026-03-03', 'Spend per buyer', 'A', 13, 51.66799999999999e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-03', 'Spend per buyer', 'B', 26, 54.082499999999996e0, 2.414500000000004e0, (-82.67691512255432e0), 87.50591512255433e0, 0.046731052101881325e0, (-1.6575220634256493e0), 1.750984167629412e0, 1),
    ('2026-03-03', 'Spend per buyer', 'C', 25, 48.06999999999999e0, (-3.597999999999999e0), (-94.47511343942857e0), 87.27911343942857e0, (-0.06963691259580397e0), (-1.7479709173477656e0), 1.6086970921561574e0, 1),
    ('2026-03-04', 'Buyers', 'A', 25, 0.08e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-04', 'Buyers', 'B', 24, 0.20833333333333334e0, 0.12833333333333335e0, (-0.7800719089292534e0), 1.0367385755959202e0, 1.604166666666667e0, (-17.171272607572163e0), 20.3796059409055e0, 0.9771769213737973e0),
    ('2026-03-04', 'Buyers', 'C', 15, 0.2e0, 0.12000000000000001e0, (-1.0547413119657358e0), 1.294741311965736e0, 1.5e0, (-19.959034150703545e0), 22.959034150703545e0, 0.9991973595187518e0),
    ('2026-03-04', 'Spend', 'A', 25, 2.7112e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-04', 'Spend', 'B', 24, 12.136762500000001e0, 8.220065935487888e0, (-41.933573768400805e0), 58.37370563937658e0, 3.031892127282343e0, (-28.115933705195477e0), 34.17971795976016e0, 0.9569255869194014e0),
    ('2026-03-04', 'Spend', 'C', 15, 9.977333333333332e0, 7.082986420461429e0, (-51.71512122351616e0), 65.88109406443901e0, 2.6124913029143664e0, (-30.084982640043503e0), 35.309965245872235e0, 0.9869450101882772e0),
    ('2026-03-04', 'Spend per buyer', 'A', 25, 33.89e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-04', 'Spend per buyer', 'B', 24, 59.211999999999996e0, 25.321999999999996e0, (-44.61756167430857e0), 95.26156167430855e0, 0.7471820596046029e0, (-1.537008215207667e0), 3.031372334416873e0, 0.6975696171835983e0),
    ('2026-03-04', 'Spend per buyer', 'C', 15, 49.886666666666656e0, 15.996666666666655e0, (-32.562843212520356e0), 64.55617654585367e0, 0.47201731090783877e0, (-1.1742788827939872e0), 2.118313504609665e0, 0.7425539866201647e0),
    ('2026-03-05', 'Buyers', 'A', 29, 0.2413793103448276e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-05', 'Buyers', 'B', 22, 0.2727272727272727e0, 0.03134796238244511e0, (-1.0833041288657383e0), 1.1460000536306285e0, 0.12987012987012975e0, (-4.743939397904399e0), 5.00367965764466e0, 1),
    ('2026-03-05', 'Buyers', 'C', 14, 0.14285714285714285e0, (-0.09852216748768475e0), (-1.2934752801780351e0), 1.0964309452026655e0, (-0.4081632653061225e0), (-4.630917004795978e0), 3.8145904741837326e0, 1),
    ('2026-03-05', 'Spend', 'A', 29, 13.770079310344826e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-05', 'Spend', 'B', 22, 16.822831818181818e0, 2.880014662988142e0, (-65.3089606008389e0), 71.06898992681519e0, 0.2091501870163173e0, (-5.1638273212243355e0), 5.58212769525697e0, 1),
    ('2026-03-05', 'Spend', 'C', 14, 5.899285714285715e0, (-8.821555307389765e0), (-70.36416820067342e0), 52.72105758589388e0, (-0.6406321349770685e0), (-3.867413978953559e0), 2.5861497089994225e0, 0.971203908009167e0),
    ('2026-03-05', 'Spend per buyer', 'A', 29, 57.08e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-05', 'Spend per buyer', 'B', 22, 62.835e0, 5.755000000000003e0, (-50.53568028305292e0), 62.045680283052924e0, 0.100823405746321e0, (-0.9221037738510868e0), 1.1237505853437288e0, 1),
    ('2026-03-05', 'Spend per buyer', 'C', 14, 41.29500000000001e0, (-15.78499999999999e0), (-57.213234887873476e0), 25.643234887873497e0, (-0.2765416958654518e0), (-0.8530762401264895e0), 0.2999928483955859e0, 0.6658498702902852e0),
    ('2026-03-06', 'Buyers', 'A', 20, 0.35e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-06', 'Buyers', 'B', 22, 0.22727272727272727e0, (-0.12272727272727271e0), (-1.4923126087167828e0), 1.2468580632622372e0, (-0.35064935064935066e0), (-3.530036428945267e0), 2.8287377276465655e0, 1),
    ('2026-03-06', 'Buyers', 'C', 22, 0.2727272727272727e0, (-0.07727272727272727e0), (-1.482928214554902e0), 1.3283827600094478e0, (-0.2207792207792208e0), (-3.769727592375846e0), 3.3281691508174043e0, 1),
    ('2026-03-06', 'Spend', 'A', 20, 17.816e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-06', 'Spend', 'B', 22, 11.918181818181818e0, (-5.32568462547388e0), (-80.94927905631194e0), 70.29790980536417e0, (-0.29892706698887966e0), (-3.8626685678262134e0), 3.264814433848454e0, 1),
    ('2026-03-06', 'Spend', 'C', 22, 12.590000000000002e0, (-4.270916702049481e0), (-78.52798267263316e0), 69.9861492685342e0, (-0.23972365862424122e0), (-3.839977600098517e0), 3.3605302828500347e0, 1),
    ('2026-03-06', 'Spend per buyer', 'A', 20, 50.902857142857144e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-06', 'Spend per buyer', 'B', 22, 52.44e0, 1.5371428571428538e0, (-75.10809746133864e0), 78.18238317562435e0, 0.030197575213291358e0, (-1.4923828107370893e0), 1.5527779611636718e0, 1),
    ('2026-03-06', 'Spend per buyer', 'C', 22, 46.16333333333334e0, (-4.739523809523803e0), (-69.63951283441133e0), 60.16046521536373e0, (-0.09310919024098176e0), (-1.3087008872933819e0), 1.1224825068114184e0, 1),
    ('2026-03-07', 'Buyers', 'A', 21, 0.14285714285714285e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-07', 'Buyers', 'B', 17, 0.35294117647058826e0, 0.2100840336134454e0, (-1.2213287804264965e0), 1.641496847653387e0, 1.470588235294118e0, (-14.513532489718266e0), 17.4547089603065e0, 0.9647584635684842e0),
    ('2026-03-07', 'Buyers', 'C', 26, 0.34615384615384615e0, 0.2032967032967033e0, (-0.9234720002298373e0), 1.3300654068232438e0, 1.4230769230769231e0, (-12.133257604270337e0), 14.979411450424184e0, 0.9392092490840551e0),
    ('2026-03-07', 'Spend', 'A', 21, 6.845714285714285e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-07', 'Spend', 'B', 17, 15.550588235294118e0, 8.900749892674378e0, (-59.94711924082703e0), 77.74861902617579e0, 1.3001930143723008e0, (-14.350894782035185e0), 16.951280810779785e0, 0.9789485050728155e0),
    ('2026-03-07', 'Spend', 'C', 26, 17.82923076923077e0, 10.692102434388465e0, (-48.75631235260433e0), 70.14051722138126e0, 1.561868051767931e0, (-13.554748620512092e0), 16.678484724047955e0, 0.9397935463522813e0),
    ('2026-03-07', 'Spend per buyer', 'A', 21, 47.92e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-07', 'Spend per buyer', 'B', 17, 44.059999999999995e0, (-3.8600000000000065e0), (-78.6147407764829e0), 70.8947407764829e0, (-0.08055091819699513e0), (-1.5615738274230533e0), 1.4004719910290628e0, 1),
    ('2026-03-07', 'Spend per buyer', 'C', 26, 51.50666666666667e0, 3.586666666666666e0, (-63.650388642304286e0), 70.82372197563762e0, 0.07484696716750137e0, (-1.3971576305394222e0), 1.546851564874425e0, 1),
    ('2026-03-08', 'Buyers', 'A', 20, 0.25e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-08', 'Buyers', 'B', 26, 0.34615384615384615e0, 0.09615384615384615e0, (-1.1729843451290436e0), 1.365292037436736e0, 0.3846153846153846e0, (-5.782032589337351e0), 6.5512633585681215e0, 1),
    ('2026-03-08', 'Buyers', 'C', 18, 0.2222222222222222e0, (-0.02777777777777779e0), (-1.4484710885533687e0), 1.3929155329978133e0, (-0.11111111111111116e0), (-5.491224115254061e0), 5.26900189303184e0, 1),
    ('2026-03-08', 'Spend', 'A', 20, 12.1365e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-08', 'Spend', 'B', 26, 16.76508846153846e0, 5.312160270121346e0, (-61.01879760970362e0), 71.6431181499463e0, 0.43770117168222683e0, (-6.384928408720908e0), 7.260330752085363e0, 1),
    ('2026-03-08', 'Spend', 'C', 18, 12.32611111111111e0, 0.44535792028891663e0, (-77.25859337372322e0), 78.14930921430104e0, 0.03669574591430121e0, (-6.473656286307089e0), 6.547047778135691e0, 1),
    ('2026-03-08', 'Spend per buyer', 'A', 20, 48.546e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-08', 'Spend per buyer', 'B', 26, 48.75666666666667e0, 0.21066666666666833e0, (-80.91331538242251e0), 81.33464871575585e0, 0.004339526771859027e0, (-1.6710942188981652e0), 1.6797732724418835e0, 1),
    ('2026-03-08', 'Spend per buyer', 'C', 18, 55.4675e0, 6.921500000000002e0, (-63.88852946061423e0), 77.73152946061424e0, 0.1425761133770033e0, (-1.5124901247273876e0), 1.7976423514813944e0, 1),
    ('2026-03-09', 'Buyers', 'A', 22, 0.2727272727272727e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-09', 'Buyers', 'B', 20, 0.35e0, 0.07727272727272727e0, (-1.3283827600094478e0), 1.482928214554902e0, 0.2833333333333333e0, (-5.561587470887886e0), 6.128254137554553e0, 1),
    ('2026-03-09', 'Buyers', 'C', 23, 0.4782608695652174e0, 0.2055335968379447e0, (-1.1383117661722406e0), 1.5493789598481298e0, 0.7536231884057973e0, (-6.11275349694824e0), 7.619999873759834e0, 0.9642660144773719e0),
    ('2026-03-09', 'Spend', 'A', 22, 11.469545454545456e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-09', 'Spend', 'B', 20, 15.558000000000002e0, 4.873036291404661e0, (-61.217470138173866e0), 70.96354272098318e0, 0.4248674292034341e0, (-6.524264447515122e0), 7.373999305921991e0, 1),
    ('2026-03-09', 'Spend', 'C', 23, 24.612608695652174e0, 13.516020699442327e0, (-55.564197366286955e0), 82.5962387651716e0, 1.178426883001352e0, (-8.20046277061849e0), 10.557316536621194e0, 0.9217262094240225e0),
    ('2026-03-09', 'Spend per buyer', 'A', 22, 42.05500000000001e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-09', 'Spend per buyer', 'B', 20, 44.45142857142858e0, 2.3964285714285722e0, (-74.73861103515091e0), 79.53146817800805e0, 0.05698320226913736e0, (-1.8588679950120859e0), 1.9728343995503608e0, 1),
    ('2026-03-09', 'Spend per buyer', 'C', 23, 51.46272727272727e0, 9.407727272727264e0, (-65.92767484602567e0), 84.74312939148021e0, 0.223700565277072e0, (-1.8807887645083865e0), 2.3281898950625304e0, 0.9873211616092273e0),
    ('2026-03-10', 'Buyers', 'A', 27, 0.2222222222222222e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-10', 'Buyers', 'B', 23, 0.21739130434782608e0, (-0.004830917874396129e0), (-1.0719466730056517e0), 1.0622848372568594e0, (-0.02173913043478258e0), (-4.775615262666039e0), 4.732137001796475e0, 1),
    ('2026-03-10', 'Buyers', 'C', 14, 0.21428571428571427e0, (-0.007936507936507936e0), (-1.359242004930052e0), 1.3433689890570362e0, (-0.03571428571428571e0), (-6.042036695532192e0), 5.970608124103621e0, 1),
    ('2026-03-10', 'Spend', 'A', 27, 13.056011111111111e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-10', 'Spend', 'B', 23, 10.220434782608695e0, (-2.2693881050163167e0), (-60.6039438739164e0), 56.06516766388376e0, (-0.17381940668578247e0), (-4.208323895306384e0), 3.8606850819348186e0, 1),
    ('2026-03-10', 'Spend', 'C', 14, 14.203735714285715e0, 1.8832820882313648e0, (-86.09384624365018e0), 89.86041042011291e0, 0.14424636071492214e0, (-6.9079647867802345e0), 7.196457508210078e0, 1),
    ('2026-03-10', 'Spend per buyer', 'A', 27, 58.824999999999996e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-10', 'Spend per buyer', 'B', 23, 47.013999999999996e0, (-11.811e0), (-72.8701281103304e0), 49.2481281103304e0, (-0.20078198045048876e0), (-1.0941592672344393e0), 0.6925953063334618e0, 0.927431765687003e0),
    ('2026-03-10', 'Spend per buyer', 'C', 14, 68.64666666666666e0, 9.821666666666665e0, (-65.98178867312745e0), 85.62512200646077e0, 0.1669641592293526e0, (-1.2459798162351787e0), 1.5799081346938841e0, 0.9808875073086887e0),
    ('2026-03-11', 'Buyers', 'A', 28, 0.32142857142857145e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-11', 'Buyers', 'B', 13, 0.23076923076923078e0, (-0.09065934065934067e0), (-1.5483924217691611e0), 1.3670737404504796e0, (-0.28205128205128205e0), (-4.3987984929995285e0), 3.8346959288969646e0, 1),
    ('2026-03-11', 'Buyers', 'C', 23, 0.34782608695652173e0, 0.026397515527950277e0, (-1.1697081419285065e0), 1.2225031729844071e0, 0.08212560386473419e0, (-3.776935742801804e0), 3.9411869505312724e0, 1),
    ('2026-03-11', 'Spend', 'A', 28, 15.877142857142857e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-11', 'Spend', 'B', 13, 11.136923076923077e0, (-4.814989936914943e0), (-81.00319558670672e0), 71.37321571287684e0, (-0.30326551699122367e0), (-4.623449680121899e0), 4.016918646139452e0, 1),
    ('2026-03-11', 'Spend', 'C', 23, 19.66314347826087e0, 3.2989519198402633e0, (-65.25761264137329e0), 71.85551648105381e0, 0.2077799481634141e0, (-4.463853526223793e0), 4.879413422550621e0, 1),
    ('2026-03-11', 'Spend per buyer', 'A', 28, 49.39555555555555e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-11', 'Spend per buyer', 'B', 13, 48.26e0, (-1.1355555555555554e0), (-76.35113046911721e0), 74.0800193580061e0, (-0.022989022854057944e0), (-1.5350288300331862e0), 1.4890507843250704e0, 1),
    ('2026-03-11', 'Spend per buyer', 'C', 23, 57.03875e0, 7.643194444444447e0, (-50.85258013694779e0), 66.13896902583669e0, 0.15473445654129933e0, (-1.1089367128851697e0), 1.4184056259677684e0, 0.9871927606035675e0),
    ('2026-03-12', 'Buyers', 'A', 24, 0.25e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-12', 'Buyers', 'B', 18, 0.1111111111111111e0, (-0.1388888888888889e0), (-1.2741065526033173e0), 0.9963287748255396e0, (-0.5555555555555556e0), (-3.8570088696446128e0), 2.745897758533502e0, 0.9870282789059406e0),
    ('2026-03-12', 'Buyers', 'C', 23, 0.34782608695652173e0, 0.09782608695652173e0, (-1.1446718505480116e0), 1.340324024461055e0, 0.3913043478260869e0, (-5.5177502537506635e0), 6.300358949402837e0, 1),
    ('2026-03-12', 'Spend', 'A', 24, 9.463333333333333e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-12', 'Spend', 'B', 18, 5.36e0, (-5.009294039966042e0), (-53.123707339771705e0), 43.10511925983962e0, (-0.5293371651954254e0), (-4.559442106205409e0), 3.500767775814558e0, 0.9994465129187593e0),
    ('2026-03-12', 'Spend', 'C', 23, 16.192608695652176e0, 5.832979601392319e0, (-50.37023111403164e0), 62.036190316816274e0, 0.6163768511510024e0, (-6.699946770857359e0), 7.932700473159363e0, 1),
    ('2026-03-12', 'Spend per buyer', 'A', 24, 37.85333333333333e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-12', 'Spend per buyer', 'B', 18, 48.24000000000001e0, 10.386666666666677e0, (-15.53895736717951e0), 36.31229070051286e0, 0.2743923916872141e0, (-0.4955792174546203e0), 1.0443640008290485e0, 0.6352432261824075e0),
    ('2026-03-12', 'Spend per buyer', 'C', 23, 46.55375000000001e0, 8.700416666666676e0, (-28.66629753878641e0), 46.06713087211976e0, 0.22984545614653074e0, (-0.8026643947588569e0), 1.2623553070519185e0, 0.879513548635004e0),
    ('2026-03-13', 'Buyers', 'A', 21, 0.14285714285714285e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-13', 'Buyers', 'B', 24, 0.5416666666666666e0, 0.3988095238095238e0, (-0.8138322200653476e0), 1.611451267684395e0, 2.7916666666666665e0, (-17.690226239104128e0), 23.273559572437463e0, 0.7458327326018627e0),
    ('2026-03-13', 'Buyers', 'C', 19, 0.2631578947368421e0, 0.12030075187969924e0, (-1.15483661639232e0), 1.3954381201517185e0, 0.8421052631578947e0, (-11.36471099440218e0), 13.048921520717972e0, 1),
    ('2026-03-13', 'Spend', 'A', 21, 8.486190476190476e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-13', 'Spend', 'B', 24, 28.08458333333333e0, 19.57773190953366e0, (-49.89510671539201e0), 89.05057053445933e0, 2.3070106621413324e0, (-16.183579479606273e0), 20.79760080388894e0, 0.8137141188037594e0),
    ('2026-03-13', 'Spend', 'C', 19, 15.816842105263158e0, 6.727307990093911e0, (-70.96734258336365e0), 84.42195856355146e0, 0.7927359171313176e0, (-11.526209866051321e0), 13.111681700313955e0, 1),
    ('2026-03-13', 'Spend per buyer', 'A', 21, 59.403333333333336e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-13', 'Spend per buyer', 'B', 24, 51.848461538461535e0, (-7.554871794871801e0), (-65.98537921237497e0), 50.875635622631364e0, (-0.12717925696995344e0), (-1.0260575060325736e0), 0.7716989920926667e0, 0.9839666389478995e0),
    ('2026-03-13', 'Spend per buyer', 'C', 19, 60.104e0, 0.7006666666666632e0, (-59.600376892503995e0), 61.00171022583732e0, 0.011795073228213847e0, (-1.0120109086848037e0), 1.0356010551412316e0, 1),
    ('2026-03-14', 'Buyers', 'A', 23, 0.4782608695652174e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-14', 'Buyers', 'B', 20, 0.05e0, (-0.4282608695652174e0), (-1.5479831512538353e0), 0.6914614121234004e0, (-0.8954545454545455e0), (-1.912113186912883e0), 0.1212040960037919e0, 0.6636205829732507e0),
    ('2026-03-14', 'Buyers', 'C', 21, 0.19047619047619047e0, (-0.28778467908902694e0), (-1.5872000885403814e0), 1.0116307303623278e0, (-0.6017316017316018e0), (-2.5194923408755496e0), 1.3160291374123463e0, 0.8915063691615054e0),
    ('2026-03-14', 'Spend', 'A', 23, 24.122708695652175e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-14', 'Spend', 'B', 20, 2.872e0, (-20.741241554504086e0), (-83.86864000803908e0), 42.3861568990309e0, (-0.8598222453452105e0), (-2.1043817827879208e0), 0.38473729209750007e0, 0.7453138515666784e0),
    ('2026-03-14', 'Spend', 'C', 21, 9.068095238095239e0, (-14.815934530159206e0), (-84.53644587781858e0), 54.904576817500164e0, (-0.6141903348038853e0), (-2.5804621671917602e0), 1.3520814975839897e0, 0.9020795670739643e0),
    ('2026-03-14', 'Spend per buyer', 'A', 23, 50.591818181818184e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-14', 'Spend per buyer', 'B', 20, 57.44e0, 6.848181818181814e0, (-32.68138604565149e0), 46.37774968201512e0, 0.1353614490305654e0, (-0.751745380934346e0), 1.0224682789954767e0, 0.9437540133424491e0),
    ('2026-03-14', 'Spend per buyer', 'C', 21, 47.60750000000001e0, (-2.9843181818181748e0), (-65.62119887671636e0), 59.65256251308001e0, (-0.058988158343964925e0), (-1.2691205891683246e0), 1.1511442724803949e0, 1),
    ('2026-03-15', 'Buyers', 'A', 21, 0.2857142857142857e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-15', 'Buyers', 'B', 22, 0.13636363636363635e0, (-0.14935064935064934e0), (-1.3447247282219077e0), 1.046023429520609e0, (-0.5227272727272727e0), (-3.4872389296987993e0), 2.4417843842442535e0, 0.9858335488637036e0),
    ('2026-03-15', 'Buyers', 'C', 21, 0.09523809523809523e0, (-0.19047619047619047e0), (-1.347755106524799e0), 0.9668027255724181e0, (-0.6666666666666666e0), (-3.1470666467669304e0), 1.8137333134335973e0, 0.9514577879812866e0),
    ('2026-03-15', 'Spend', 'A', 21, 12.904761904761905e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-15', 'Spend', 'B', 22, 7.045000000000001e0, (-5.180525320839223e0), (-66.46715147132181e0), 56.10610082964336e0, (-0.40144292154104677e0), (-4.149549526404019e0), 3.346663683321926e0, 1),
    ('2026-03-15', 'Spend', 'C', 21, 5.321428571428571e0, (-6.831582187806697e0), (-66.83688881071284e0), 53.173724435099444e0, (-0.5293845975791167e0), (-3.85407983265412e0), 2.7953106374958865e0, 0.9930440269422862e0),
    ('2026-03-15', 'Spend per buyer', 'A', 21, 45.16666666666667e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-15', 'Spend per buyer', 'B', 22, 51.66333333333334e0, 6.49666666666667e0, (-109.4103117764153e0), 122.40364510974864e0, 0.1438376383763838e0, (-2.4877349772764714e0), 2.775410254029239e0, 1),
    ('2026-03-15', 'Spend per buyer', 'C', 21, 55.875e0, 10.708333333333329e0, (-38.55307274310299e0), 59.969739409769645e0, 0.23708487084870836e0, (-1.0996248806643787e0), 1.5737946223617953e0, 0.8951047979161876e0)
  ) AS computed("day", "metric", "variant", "units", "mean", "difference", "difference_low", "difference_high", "lift", "lift_low", "lift_high", "p_value")
)
SELECT * FROM daily;

-- cell__cumulative
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
cumulative AS (
  SELECT CAST("day" AS DATE) AS "day", CAST("metric" AS VARCHAR) AS "metric", CAST("variant" AS VARCHAR) AS "variant", CAST("units" AS BIGINT) AS "units", CAST("mean" AS DOUBLE) AS "mean", CAST("difference" AS DOUBLE) AS "difference", CAST("difference_low" AS DOUBLE) AS "difference_low", CAST("difference_high" AS DOUBLE) AS "difference_high", CAST("lift" AS DOUBLE) AS "lift", CAST("lift_low" AS DOUBLE) AS "lift_low", CAST("lift_high" AS DOUBLE) AS "lift_high", CAST("p_value" AS DOUBLE) AS "p_value", CAST("always_valid_low" AS DOUBLE) AS "always_valid_low", CAST("always_valid_high" AS DOUBLE) AS "always_valid_high"
  FROM (VALUES
    ('2026-03-02', 'Buyers', 'A', 24, 0.2916666666666667e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-02', 'Buyers', 'B', 23, 0.21739130434782608e0, (-0.0742753623188406e0), (-1.2566212549001476e0), 1.1080705302624665e0, (-0.2546583850931678e0), (-3.790850456142939e0), 3.2815336859566036e0, 1, (-1.2566212549001476e0), 1.1080705302624665e0),
    ('2026-03-02', 'Buyers', 'C', 18, 0.3333333333333333e0, 0.04166666666666663e0, (-1.3832661763227412e0), 1.4665995096560747e0, 0.1428571428571427e0, (-5.040731931925745e0), 5.326446217640029e0, 1, (-1.3832661763227412e0), 1.4665995096560747e0),
    ('2026-03-02', 'Spend', 'A', 24, 11.819583333333334e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-02', 'Spend', 'B', 23, 12.784347826086957e0, 0.0075301091654012e0, (-62.54145964015027e0), 62.556519858481074e0, 0.0006370875311792885e0, (-5.29261129880038e0), 5.293885473862738e0, 1, (-62.54145964015027e0), 62.556519858481074e0),
    ('2026-03-02', 'Spend', 'C', 18, 15.15611111111111e0, 3.1249159913549622e0, (-64.49251192609299e0), 70.74234390880292e0, 0.2643846151955409e0, (-6.038253167575446e0), 6.567022397966527e0, 1, (-64.49251192609299e0), 70.74234390880292e0),
    ('2026-03-02', 'Spend per buyer', 'A', 24, 40.52428571428571e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-02', 'Spend per buyer', 'B', 23, 58.80800000000001e0, 18.283714285714296e0, (-41.65613620125239e0), 78.22356477268099e0, 0.45117918708358334e0, (-1.4402583819844557e0), 2.3426167561516222e0, 0.7818331929432814e0, (-41.65613620125239e0), 78.22356477268099e0),
    ('2026-03-02', 'Spend per buyer', 'C', 18, 45.468333333333334e0, 4.944047619047623e0, (-61.96695735850416e0), 71.8550525965994e0, 0.12200209163229586e0, (-1.6350346101416229e0), 1.8790387934062147e0, 1, (-61.96695735850416e0), 71.8550525965994e0),
    ('2026-03-03', 'Buyers', 'A', 37, 0.32432432432432434e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-03', 'Buyers', 'B', 49, 0.2653061224489796e0, (-0.059018201875344733e0), (-0.7692519834692373e0), 0.6512155797185477e0, (-0.18197278911564624e0), (-2.1432277395135766e0), 1.779282161282284e0, 1, (-0.7692519834692373e0), 0.6512155797185477e0),
    ('2026-03-03', 'Buyers', 'C', 43, 0.3023255813953488e0, (-0.021998742928975523e0), (-0.7883374422963565e0), 0.7443399564384054e0, (-0.06782945736434119e0), (-2.3444392651980483e0), 2.208780350469366e0, 1, (-0.7883374422963565e0), 0.7443399564384054e0),
    ('2026-03-03', 'Spend', 'A', 37, 14.648918918918918e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-03', 'Spend', 'B', 49, 14.83061224489796e0, 0.08808795085267285e0, (-38.063394482430574e0), 38.239570384135924e0, 0.006013273152799571e0, (-2.606457081259491e0), 2.6184836275650905e0, 1, (-38.063394482430574e0), 38.239570384135924e0),
    ('2026-03-03', 'Spend', 'C', 43, 14.125402325581394e0, (-0.5568735145152726e0), (-38.920194625601226e0), 37.80644759657068e0, (-0.038014649244598964e0), (-2.6033124680578608e0), 2.527283169568663e0, 1, (-38.920194625601226e0), 37.80644759657068e0),
    ('2026-03-03', 'Spend per buyer', 'A', 37, 45.1675e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-03', 'Spend per buyer', 'B', 49, 55.9e0, 10.732500000000002e0, (-27.49016314701528e0), 48.955163147015284e0, 0.2376155421486689e0, (-0.7465836286606227e0), 1.2218147129579604e0, 0.8375641661514067e0, (-27.49016314701528e0), 48.955163147015284e0),
    ('2026-03-03', 'Spend per buyer', 'C', 43, 46.86923076923077e0, 1.701730769230771e0, (-39.43375557010855e0), 42.837217108570094e0, 0.03767600086856193e0, (-0.8941218548170511e0), 0.969473856554175e0, 1, (-39.43375557010855e0), 42.837217108570094e0),
    ('2026-03-04', 'Buyers', 'A', 62, 0.22580645161290322e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-04', 'Buyers', 'B', 73, 0.2465753424657534e0, 0.02076889085285019e0, (-0.4128703437091239e0), 0.45440812541482434e0, 0.09197651663405085e0, (-1.923196352146189e0), 2.107149385414291e0, 1, (-0.4128703437091239e0), 0.45440812541482434e0),
    ('2026-03-04', 'Buyers', 'C', 58, 0.27586206896551724e0, 0.05005561735261402e0, (-0.44126256077104464e0), 0.5413737954762726e0, 0.22167487684729065e0, (-2.1832833022302265e0), 2.6266330559248074e0, 1, (-0.44126256077104464e0), 0.5413737954762726e0),
    ('2026-03-04', 'Spend', 'A', 62, 9.83532258064516e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-04', 'Spend', 'B', 73, 13.944963013698631e0, 3.614434648448551e0, (-19.499721078895824e0), 26.728590375792926e0, 0.36749528231655193e0, (-2.3721573716877282e0), 3.107147936320832e0, 1, (-19.499721078895824e0), 26.728590375792926e0),
    ('2026-03-04', 'Spend', 'C', 58, 13.052625862068965e0, 3.0752009438802705e0, (-20.95536647726182e0), 27.105768365022364e0, 0.3126690475747008e0, (-2.4769272886719262e0), 3.1022653838213277e0, 1, (-20.95536647726182e0), 27.105768365022364e0),
    ('2026-03-04', 'Spend per buyer', 'A', 62, 43.55642857142857e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-04', 'Spend per buyer', 'B', 73, 56.82000000000001e0, 13.263571428571439e0, (-15.793045285780739e0), 42.32018814292361e0, 0.3045146689844047e0, (-0.49578983665375087e0), 1.1048191746225604e0, 0.5784705909366724e0, (-15.793045285780739e0), 42.32018814292361e0),
    ('2026-03-04', 'Spend per buyer', 'C', 58, 47.435e0, 3.8785714285714334e0, (-26.355023838210965e0), 34.112166695353835e0, 0.0890470489840766e0, (-0.644964658561209e0), 0.8230587565293621e0, 1, (-26.355023838210965e0), 34.112166695353835e0),
    ('2026-03-05', 'Buyers', 'A', 91, 0.23076923076923078e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-05', 'Buyers', 'B', 95, 0.25263157894736843e0, 0.021862348178137647e0, (-0.3067536407375954e0), 0.3504783370938707e0, 0.09473684210526313e0, (-1.3976141302822183e0), 1.5870878144927447e0, 1, (-0.3067536407375954e0), 0.3504783370938707e0),
    ('2026-03-05', 'Buyers', 'C', 72, 0.25e0, 0.019230769230769218e0, (-0.35208080226409216e0), 0.3905423407256306e0, 0.08333333333333327e0, (-1.584428079682109e0), 1.7510947463487756e0, 1, (-0.35208080226409216e0), 0.3905423407256306e0),
    ('2026-03-05', 'Spend', 'A', 91, 11.089256043956043e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-05', 'Spend', 'B', 95, 14.611416842105262e0, 3.099414545828294e0, (-15.207807729887323e0), 21.406636821543913e0, 0.279497067570873e0, (-1.5788981284104302e0), 2.1378922635521764e0, 1, (-15.207807729887323e0), 21.406636821543913e0),
    ('2026-03-05', 'Spend', 'C', 72, 11.661698611111111e0, 0.2699383675764473e0, (-18.384148999744085e0), 18.92402573489698e0, 0.024342333381649286e0, (-1.6762274389722491e0), 1.7249121057355477e0, 1, (-18.384148999744085e0), 18.92402573489698e0),
    ('2026-03-05', 'Spend per buyer', 'A', 91, 48.06428571428572e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-05', 'Spend per buyer', 'B', 95, 58.32375e0, 10.25946428571428e0, (-11.326493995236493e0), 31.845422566665054e0, 0.2134529647793133e0, (-0.2950485226665148e0), 0.7219544522251414e0, 0.5618071497506445e0, (-11.326493995236493e0), 31.845422566665054e0),
    ('2026-03-05', 'Spend per buyer', 'C', 72, 46.75277777777777e0, (-1.3115079365079438e0), (-24.13285667233692e0), 21.509840799321033e0, (-0.027286537540661633e0), (-0.49450199282490476e0), 0.4399289177435815e0, 1, (-24.13285667233692e0), 21.509840799321033e0),
    ('2026-03-06', 'Buyers', 'A', 111, 0.25225225225225223e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-06', 'Buyers', 'B', 117, 0.24786324786324787e0, (-0.004389004389004358e0), (-0.2837978378741034e0), 0.2750198290960947e0, (-0.01739926739926728e0), (-1.11515185251873e0), 1.0803533177201954e0, 1, (-0.2837978378741034e0), 0.2750198290960947e0),
    ('2026-03-06', 'Buyers', 'C', 94, 0.2553191489361702e0, 0.0030668966839179634e0, (-0.3053249877346534e0), 0.3114587811024893e0, 0.012158054711246213e0, (-1.217203991173504e0), 1.2415201005959966e0, 1, (-0.3053249877346534e0), 0.3114587811024893e0),
    ('2026-03-06', 'Spend', 'A', 111, 12.301281981981981e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-06', 'Spend', 'B', 117, 14.10499658119658e0, 1.5598189187176636e0, (-13.891545557840121e0), 17.01118339527545e0, 0.12680133021927084e0, (-1.2036781644419785e0), 1.45728082488052e0, 1, (-13.891545557840121e0), 17.01118339527545e0),
    ('2026-03-06', 'Spend', 'C', 94, 11.878960638297873e0, (-0.4868746786576992e0), (-16.04038592414532e0), 15.06663656682992e0, (-0.03957918202109647e0), (-1.2801265625797735e0), 1.2009681985375806e0, 1, (-16.04038592414532e0), 15.06663656682992e0),
    ('2026-03-06', 'Spend per buyer', 'A', 111, 48.773928571428584e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-06', 'Spend per buyer', 'B', 117, 57.30931034482759e0, 8.535381773399003e0, (-9.044338492323828e0), 26.115102039121833e0, 0.17499885745104748e0, (-0.22095606019209008e0), 0.5709537750941851e0, 0.5553453093648022e0, (-9.044338492323828e0), 26.115102039121833e0),
    ('2026-03-06', 'Spend per buyer', 'C', 94, 46.60541666666667e0, (-2.168511904761914e0), (-19.91397859236925e0), 15.576954782845423e0, (-0.04446047239328211e0), (-0.39908496903620294e0), 0.31016402424963874e0, 1, (-19.91397859236925e0), 15.576954782845423e0),
    ('2026-03-07', 'Buyers', 'A', 132, 0.23484848484848486e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-07', 'Buyers', 'B', 134, 0.26119402985074625e0, 0.026345545002261384e0, (-0.21832333291234424e0), 0.271014422916867e0, 0.11218103033220976e0, (-0.9879796538579897e0), 1.2123417145224091e0, 1, (-0.21832333291234424e0), 0.271014422916867e0),
    ('2026-03-07', 'Buyers', 'C', 120, 0.275e0, 0.04015151515151516e0, (-0.21859525874919367e0), 0.298898289052224e0, 0.1709677419354839e0, (-1.0193191200297018e0), 1.3612546039006694e0, 1, (-0.21859525874919367e0), 0.298898289052224e0),
    ('2026-03-07', 'Spend', 'A', 132, 11.433350757575758e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-07', 'Spend', 'B', 134, 14.288392537313433e0, 2.6647412930850525e0, (-10.621471366197701e0), 15.950953952367806e0, 0.2330673963902831e0, (-1.0541767280751848e0), 1.5203115208557512e0, 1, (-10.621471366197701e0), 15.950953952367806e0),
    ('2026-03-07', 'Spend', 'C', 120, 13.168185833333332e0, 1.6250534077294194e0, (-11.543970499266816e0), 14.794077314725655e0, 0.1421327345050318e0, (-1.0877530641164619e0), 1.3720185331265256e0, 1, (-11.543970499266816e0), 14.794077314725655e0),
    ('2026-03-07', 'Spend per buyer', 'A', 132, 48.69129032258064e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-07', 'Spend per buyer', 'B', 134, 55.038000000000004e0, 6.346709677419362e0, (-9.262752861615352e0), 21.95617221645408e0, 0.13034589215796707e0, (-0.2131242571925729e0), 0.4738160415085071e0, 0.7059157621863992e0, (-9.262752861615352e0), 21.95617221645408e0),
    ('2026-03-07', 'Spend per buyer', 'C', 120, 47.9421212121212e0, (-0.7491691104594409e0), (-15.852354414995744e0), 14.354016194076863e0, (-0.01538610099457588e0), (-0.32276323430099185e0), 0.2919910323118401e0, 1, (-15.852354414995744e0), 14.354016194076863e0),
    ('2026-03-08', 'Buyers', 'A', 152, 0.23684210526315788e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-08', 'Buyers', 'B', 160, 0.275e0, 0.03815789473684214e0, (-0.17866317135797782e0), 0.2549789608316621e0, 0.16111111111111126e0, (-0.8291248965840465e0), 1.151347118806269e0, 1, (-0.17866317135797782e0), 0.2549789608316621e0),
    ('2026-03-08', 'Buyers', 'C', 138, 0.26811594202898553e0, 0.03127383676582765e0, (-0.19843907075958164e0), 0.2609867442912369e0, 0.13204508856682787e0, (-0.8981554167867924e0), 1.1622455939204481e0, 1, (-0.19843907075958164e0), 0.2609867442912369e0),
    ('2026-03-08', 'Spend', 'A', 152, 11.525870394736842e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-08', 'Spend', 'B', 160, 14.690855625000001e0, 3.1074237022725377e0, (-8.532174297117013e0), 14.747021701662089e0, 0.26960425511044334e0, (-0.8702608879757856e0), 1.4094693981966724e0, 0.9736387245058072e0, (-8.532174297117013e0), 14.747021701662089e0),
    ('2026-03-08', 'Spend', 'C', 138, 13.05835e0, 1.4707184061143668e0, (-10.283172653115063e0), 13.224609465343796e0, 0.1276015047666989e0, (-0.9539653048112238e0), 1.2091683143446217e0, 1, (-10.283172653115063e0), 13.224609465343796e0),
    ('2026-03-08', 'Spend per buyer', 'A', 152, 48.67111111111112e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-08', 'Spend per buyer', 'B', 160, 53.75318181818181e0, 5.082070707070692e0, (-8.830456907362532e0), 18.994598321503915e0, 0.10441657465901795e0, (-0.19762782000500723e0), 0.4064609693230431e0, 0.7981663437421573e0, (-8.830456907362532e0), 18.994598321503915e0),
    ('2026-03-08', 'Spend per buyer', 'C', 138, 48.75567567567567e0, 0.08456456456455186e0, (-13.292514281410853e0), 13.461643410539956e0, 0.00173746936599618e0, (-0.2733957835176967e0), 0.27687072224968906e0, 1, (-13.292514281410853e0), 13.461643410539956e0),
    ('2026-03-09', 'Buyers', 'A', 174, 0.2413793103448276e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-09', 'Buyers', 'B', 180, 0.2833333333333333e0, 0.04195402298850573e0, (-0.15557514004299836e0), 0.23948318602000981e0, 0.17380952380952372e0, (-0.7160168759132072e0), 1.0636359235322546e0, 1, (-0.15557514004299836e0), 0.23948318602000981e0),
    ('2026-03-09', 'Buyers', 'C', 161, 0.2981366459627329e0, 0.05675733561790533e0, (-0.1517728799133986e0), 0.26528755114920927e0, 0.23513753327417922e0, (-0.7249905516158982e0), 1.1952656181642567e0, 0.9757744811132246e0, (-0.1517728799133986e0), 0.26528755114920927e0),
    ('2026-03-09', 'Spend', 'A', 174, 11.518748850574713e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-09', 'Spend', 'B', 180, 14.787205e0, 3.3071376685619374e0, (-7.103994636165936e0), 13.71826997328981e0, 0.2871091045966274e0, (-0.7405764727251105e0), 1.3147946819183653e0, 0.9031807682782393e0, (-7.103994636165936e0), 13.71826997328981e0),
    ('2026-03-09', 'Spend', 'C', 161, 14.708958385093167e0, 3.1876886018906827e0, (-7.48587101121082e0), 13.861248214992186e0, 0.27673913575532444e0, (-0.7700512609789096e0), 1.3235295324895584e0, 0.9295830041838392e0, (-7.48587101121082e0), 13.861248214992186e0),
    ('2026-03-09', 'Spend per buyer', 'A', 174, 47.72595238095238e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-09', 'Spend per buyer', 'B', 180, 52.4764705882353e0, 4.750518207282923e0, (-7.881714807181609e0), 17.382751221747455e0, 0.09953742084314851e0, (-0.18012460914689218e0), 0.3791994508331892e0, 0.7927465461672754e0, (-7.881714807181609e0), 17.382751221747455e0),
    ('2026-03-09', 'Spend per buyer', 'C', 161, 49.376041666666666e0, 1.6500892857142873e0, (-10.387100650108778e0), 13.687279221537352e0, 0.0345742557957386e0, (-0.22320077445328496e0), 0.2923492860447621e0, 1, (-10.387100650108778e0), 13.687279221537352e0),
    ('2026-03-10', 'Buyers', 'A', 201, 0.23880597014925373e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-10', 'Buyers', 'B', 203, 0.27586206896551724e0, 0.03705609881626351e0, (-0.14001332841584058e0), 0.2141255260483676e0, 0.15517241379310345e0, (-0.6434777700409408e0), 0.9538225976271476e0, 1, (-0.14001332841584058e0), 0.2141255260483676e0),
    ('2026-03-10', 'Buyers', 'C', 175, 0.2914285714285714e0, 0.0526226012793177e0, (-0.13717697799410664e0), 0.24242218055274203e0, 0.22035714285714286e0, (-0.6547328887403352e0), 1.0954471744546208e0, 0.985833760659218e0, (-0.13717697799410664e0), 0.24242218055274203e0),
    ('2026-03-10', 'Spend', 'A', 201, 11.725246766169155e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-10', 'Spend', 'B', 203, 14.269787684729064e0, 2.658822982925818e0, (-6.722601988744257e0), 12.040247954595893e0, 0.22676051395330268e0, (-0.6616084198978074e0), 1.1151294478044127e0, 0.9872828578488956e0, (-6.722601988744257e0), 12.040247954595893e0),
    ('2026-03-10', 'Spend', 'C', 175, 14.668540571428572e0, 3.040727864901891e0, (-6.874059924573013e0), 12.955515654376795e0, 0.2593316734002819e0, (-0.6867380700621126e0), 1.2054014168626763e0, 0.9326022114024546e0, (-6.874059924573013e0), 12.955515654376795e0),
    ('2026-03-10', 'Spend per buyer', 'A', 201, 49.11333333333334e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-10', 'Spend per buyer', 'B', 203, 51.98875e0, 2.8754166666666663e0, (-8.640987080474329e0), 14.391820413807661e0, 0.058546558979231694e0, (-0.18389207353303666e0), 0.30098519149150005e0, 1, (-8.640987080474329e0), 14.391820413807661e0),
    ('2026-03-10', 'Spend per buyer', 'C', 175, 50.50960784313725e0, 1.3962745098039164e0, (-10.065758864785593e0), 12.858307884393426e0, 0.02842964252349497e0, (-0.20896228799319055e0), 0.2658215730401805e0, 1, (-10.065758864785593e0), 12.858307884393426e0),
    ('2026-03-11', 'Buyers', 'A', 229, 0.24890829694323144e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-11', 'Buyers', 'B', 216, 0.27314814814814814e0, 0.0242398512049167e0, (-0.14117139424889694e0), 0.18965109665873034e0, 0.09738466536712148e0, (-0.5983547637455184e0), 0.7931240944797615e0, 1, (-0.14117139424889694e0), 0.18965109665873034e0),
    ('2026-03-11', 'Buyers', 'C', 198, 0.29797979797979796e0, 0.04907150103656652e0, (-0.12464461999817775e0), 0.22278762207131078e0, 0.19714690767322338e0, (-0.5638057055311406e0), 0.9580995208775874e0, 0.9990354007890974e0, (-0.12464461999817775e0), 0.22278762207131078e0),
    ('2026-03-11', 'Spend', 'A', 229, 12.232902183406114e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-11', 'Spend', 'B', 216, 14.081235648148148e0, 1.9356410266254755e0, (-6.811241448842395e0), 10.682523502093346e0, 0.1582323636374012e0, (-0.6102061773418593e0), 0.9266709046166618e0, 1, (-6.811241448842395e0), 10.682523502093346e0),
    ('2026-03-11', 'Spend', 'C', 198, 15.248721717171717e0, 3.0438244727706234e0, (-6.126675609964991e0), 12.214324555506238e0, 0.2488227590750754e0, (-0.5846543021023651e0), 1.0822998202525158e0, 0.9050100918470173e0, (-6.126675609964991e0), 12.214324555506238e0),
    ('2026-03-11', 'Spend per buyer', 'A', 229, 49.1578947368421e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-11', 'Spend per buyer', 'B', 216, 51.79915254237289e0, 2.6412578055307847e0, (-7.748484138685656e0), 13.030999749747226e0, 0.05373008383842068e0, (-0.1637753179338971e0), 0.27123548561073846e0, 1, (-7.748484138685656e0), 13.030999749747226e0),
    ('2026-03-11', 'Spend per buyer', 'C', 198, 51.3949152542373e0, 2.2370205173951945e0, (-7.955512556772431e0), 12.42955359156282e0, 0.04550684136028769e0, (-0.16724959683955998e0), 0.25826327956013534e0, 1, (-7.955512556772431e0), 12.42955359156282e0),
    ('2026-03-12', 'Buyers', 'A', 253, 0.2490118577075099e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-12', 'Buyers', 'B', 234, 0.2606837606837607e0, 0.011671902976250814e0, (-0.14172054368423684e0), 0.16506434963673847e0, 0.04687288020621359e0, (-0.5829532998683958e0), 0.676699060280823e0, 1, (-0.14172054368423684e0), 0.16506434963673847e0),
    ('2026-03-12', 'Buyers', 'C', 221, 0.3031674208144796e0, 0.05415556310696973e0, (-0.10668470630707955e0), 0.214995832521019e0, 0.21748186454068796e0, (-0.4931103525966605e0), 0.9280740816780364e0, 0.913068403952302e0, (-0.10668470630707955e0), 0.214995832521019e0),
    ('2026-03-12', 'Spend', 'A', 253, 11.97017628458498e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-12', 'Spend', 'B', 234, 13.410371367521368e0, 1.4357672624502378e0, (-6.567801905862506e0), 9.439336430762982e0, 0.11994537326064263e0, (-0.5857223795673482e0), 0.8256131260886334e0, 1, (-6.567801905862506e0), 9.439336430762982e0),
    ('2026-03-12', 'Spend', 'C', 221, 15.346954298642533e0, 3.3164601657990964e0, (-5.046325161884109e0), 11.679245493482302e0, 0.2770602610147008e0, (-0.5078941343982819e0), 1.0620146564276836e0, 0.7907498661067759e0, (-5.046325161884109e0), 11.679245493482302e0),
    ('2026-03-12', 'Spend per buyer', 'A', 253, 48.08126984126984e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-12', 'Spend per buyer', 'B', 234, 51.682459016393445e0, 3.601189175123608e0, (-6.050094411747722e0), 13.252472761994937e0, 0.07489796311562015e0, (-0.13374062838786932e0), 0.2835365546191096e0, 0.8431429685370533e0, (-6.050094411747722e0), 13.252472761994937e0),
    ('2026-03-12', 'Spend per buyer', 'C', 221, 50.81686567164179e0, 2.735595830371956e0, (-6.486298932630612e0), 11.957490593374525e0, 0.05689524921872796e0, (-0.14124169852817595e0), 0.25503219696563184e0, 0.9922147913118402e0, (-6.486298932630612e0), 11.957490593374525e0),
    ('2026-03-13', 'Buyers', 'A', 274, 0.24087591240875914e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-13', 'Buyers', 'B', 258, 0.2868217054263566e0, 0.045945793017597464e0, (-0.09918181833837042e0), 0.19107340437356535e0, 0.19074465586093492e0, (-0.46677512691139733e0), 0.8482644386332672e0, 0.9754495413939746e0, (-0.09918181833837042e0), 0.19107340437356535e0),
    ('2026-03-13', 'Buyers', 'C', 240, 0.3e0, 0.059124087591240854e0, (-0.09126136072725743e0), 0.20950953590973914e0, 0.24545454545454534e0, (-0.4493401253559408e0), 0.9402492162650316e0, 0.8098777675959843e0, (-0.09126136072725743e0), 0.20950953590973914e0),
    ('2026-03-13', 'Spend', 'A', 274, 11.703155474452554e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-13', 'Spend', 'B', 258, 14.775414341085272e0, 3.0649270534316297e0, (-4.543196358541824e0), 10.673050465405083e0, 0.26188894611562014e0, (-0.46732683394918756e0), 0.9911047261804278e0, 0.794721171780683e0, (-4.543196358541824e0), 10.673050465405083e0),
    ('2026-03-13', 'Spend', 'C', 240, 15.38415375e0, 3.577476077587759e0, (-4.311215465846949e0), 11.466167621022468e0, 0.3056847433495371e0, (-0.4600714752130639e0), 1.0714409619121381e0, 0.6844346217960253e0, (-4.311215465846949e0), 11.466167621022468e0),
    ('2026-03-13', 'Spend per buyer', 'A', 274, 48.59590909090909e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-13', 'Spend per buyer', 'B', 258, 51.71162162162162e0, 3.1157125307125284e0, (-5.728136557601232e0), 11.959561619026289e0, 0.06411470819249247e0, (-0.12452502268312345e0), 0.2527544390681084e0, 0.9014661154316421e0, (-5.728136557601232e0), 11.959561619026289e0),
    ('2026-03-13', 'Spend per buyer', 'C', 240, 51.46180555555556e0, 2.865896464646468e0, (-5.8889883002051615e0), 11.620781229498098e0, 0.0589740272022732e0, (-0.12745597101411676e0), 0.24540402541866319e0, 0.9467670297665525e0, (-5.8889883002051615e0), 11.620781229498098e0),
    ('2026-03-14', 'Buyers', 'A', 297, 0.25925925925925924e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-14', 'Buyers', 'B', 278, 0.2697841726618705e0, 0.010524913402611247e0, (-0.12680233341017141e0), 0.1478521602153939e0, 0.0405960945529291e0, (-0.49946116244701333e0), 0.5806533515528716e0, 1, (-0.12680233341017141e0), 0.1478521602153939e0),
    ('2026-03-14', 'Buyers', 'C', 261, 0.29118773946360155e0, 0.0319284802043423e0, (-0.110469455498001e0), 0.1743264159066856e0, 0.12315270935960602e0, (-0.45750063906233945e0), 0.7038060577815515e0, 1, (-0.110469455498001e0), 0.1743264159066856e0),
    ('2026-03-14', 'Spend', 'A', 297, 12.664939057239057e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-14', 'Spend', 'B', 278, 13.919053597122302e0, 1.285666442490875e0, (-5.92921883162725e0), 8.500551716609e0, 0.10151382779501104e0, (-0.49534495338703666e0), 0.6983726089770588e0, 1, (-5.92921883162725e0), 8.500551716609e0),
    ('2026-03-14', 'Spend', 'C', 261, 14.875965134099618e0, 2.1341018598511603e0, (-5.3338775537721705e0), 9.602081273474491e0, 0.16850470817159954e0, (-0.4661345454357301e0), 0.8031439617789292e0, 1, (-5.3338775537721705e0), 9.602081273474491e0),
    ('2026-03-14', 'Spend per buyer', 'A', 297, 48.88103896103897e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-14', 'Spend per buyer', 'B', 278, 51.788000000000004e0, 2.906961038961036e0, (-5.337023170425164e0), 11.150945248347236e0, 0.05947011562659405e0, (-0.11453267234273304e0), 0.23347290359592113e0, 0.9152546846306305e0, (-5.337023170425164e0), 11.150945248347236e0),
    ('2026-03-14', 'Spend per buyer', 'C', 261, 51.25894736842105e0, 2.3779084073820798e0, (-5.6783313769202675e0), 10.434148191684427e0, 0.04864684666947057e0, (-0.12069083505302299e0), 0.21798452839196414e0, 1, (-5.6783313769202675e0), 10.434148191684427e0),
    ('2026-03-15', 'Buyers', 'A', 318, 0.2610062893081761e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-15', 'Buyers', 'B', 300, 0.26e0, (-0.0010062893081760893e0), (-0.13070352855377673e0), 0.12869094993742455e0, (-0.0038554216867469444e0), (-0.4998374596275084e0), 0.4921266162540145e0, 1, (-0.13070352855377673e0), 0.12869094993742455e0),
    ('2026-03-15', 'Buyers', 'C', 282, 0.2765957446808511e0, 0.015589455372674976e0, (-0.11846385250413458e0), 0.14964276324948453e0, 0.05972827480133304e0, (-0.46823298128675594e0), 0.587689530889422e0, 1, (-0.11846385250413458e0), 0.14964276324948453e0),
    ('2026-03-15', 'Spend', 'A', 318, 12.68077641509434e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-15', 'Spend', 'B', 300, 13.414956333333333e0, 0.8094356808578631e0, (-5.986079099763277e0), 7.604950461479003e0, 0.06383171300886321e0, (-0.4882064933068872e0), 0.6158699193246137e0, 1, (-5.986079099763277e0), 7.604950461479003e0),
    ('2026-03-15', 'Spend', 'C', 282, 14.164457092198582e0, 1.4640833479328634e0, (-5.5504787011670595e0), 8.478645397032786e0, 0.11545691683279878e0, (-0.4667665550939939e0), 0.6976803887595915e0, 1, (-5.5504787011670595e0), 8.478645397032786e0),
    ('2026-03-15', 'Spend per buyer', 'A', 318, 48.61253012048193e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-15', 'Spend per buyer', 'B', 300, 51.78320512820513e0, 3.1706750077232044e0, (-4.743970242535245e0), 11.085320257981653e0, 0.06522341050476003e0, (-0.10301947206376179e0), 0.23346629307328187e0, 0.8237814635860179e0, (-4.743970242535245e0), 11.085320257981653e0),
    ('2026-03-15', 'Spend per buyer', 'C', 282, 51.37730769230769e0, 2.7647775718257606e0, (-4.876402386441966e0), 10.405957530093488e0, 0.056873764129813854e0, (-0.10526570613075473e0), 0.21901323439038242e0, 0.9035034067266783e0, (-4.876402386441966e0), 10.405957530093488e0)
  ) AS computed("day", "metric", "variant", "units", "mean", "difference", "difference_low", "difference_high", "lift", "lift_low", "lift_high", "p_value", "always_valid_low", "always_valid_high")
)
SELECT * FROM cumulative;
