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
    "spent" AS "column_1",
    "bought" AS "column_2"
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
    "spent" AS "column_1",
    "bought" AS "column_2"
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
    "spent" AS "column_1",
    "bought" AS "column_2"
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
    coalesce(CAST("column_1" AS DOUBLE), 0) AS "y_1",
    CASE WHEN "column_2" > 0 THEN 1 ELSE 0 END AS "y_2"
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
    CAST([sum("y_1"), max("y_2")] AS DOUBLE[]) AS measures,
    CAST([] AS VARCHAR[]) AS segments,
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
    "spent" AS "column_1",
    "bought" AS "column_2"
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
    coalesce(CAST("column_1" AS DOUBLE), 0) AS "y_1",
    CASE WHEN "column_2" > 0 THEN 1 ELSE 0 END AS "y_2"
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
    1 AS row_count
  FROM exposures
  UNION ALL
  SELECT
    arm,
    time,
    measures[1],
    measures[2],
    row_count
  FROM joined
),
-- 各组用同一个截尾值：对所有人求分位数
caps AS (
  SELECT
    CAST(quantile_cont("y_1", 0.999e0) AS DOUBLE) AS "cap_1",
    CAST(CAST(NULL AS DOUBLE) AS DOUBLE) AS "cap_2",
    count(*) AS unit_count
  FROM units
  WHERE arm IS NOT NULL
),
-- 每人用于比较的取值
capped AS (
  SELECT
    arm,
    time,
    CAST(time AS DATE) AS day,
    CAST("y_1" AS DOUBLE) AS "y_1",
    CAST(CASE WHEN "y_1" > "cap_1" THEN "cap_1" ELSE "y_1" END AS DOUBLE) AS "o_1",
    "cap_1",
    CAST("y_2" AS DOUBLE) AS "y_2",
    "cap_2",
    0 AS early,
    row_count
  FROM units CROSS JOIN caps
),
-- 按组别和日期、组别和细分求合计与方差
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
    fsum("o_1") AS "other_sum_1",
    var_samp("o_1") AS "other_variance_1",
    any_value("cap_1") AS "cap_1",
    fsum("y_2") AS "y_sum_2",
    var_samp("y_2") AS "y_variance_2",
    min("y_2") AS "y_low_2",
    max("y_2") AS "y_high_2",
    any_value("cap_2") AS "cap_2",
    CAST(sum(row_count) AS BIGINT) AS row_count,
    count(*) FILTER (WHERE row_count > 1) AS repeated,
    count(*) FILTER (WHERE early > 0) AS early,
    min(time) AS first_time,
    max(time) AS last_time
  FROM capped
  GROUP BY GROUPING SETS ((arm, day))
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
    "other_sum_1" AS "other_sum",
    "other_variance_1" AS "other_variance",
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
    CAST(NULL AS DOUBLE) AS "other_sum",
    CAST(NULL AS DOUBLE) AS "other_variance",
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
    "spent" AS "column_1",
    "bought" AS "column_2"
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
    coalesce(CAST("column_1" AS DOUBLE), 0) AS "y_1",
    CASE WHEN "column_2" > 0 THEN 1 ELSE 0 END AS "y_2"
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
    1 AS row_count
  FROM exposures
  UNION ALL
  SELECT
    arm,
    time,
    measures[1],
    measures[2],
    row_count
  FROM joined
),
-- 每组每个取值各有多少人
tallies AS (
  SELECT 1 AS metric, arm, "y_1" AS value, CAST(count(*) AS DOUBLE) AS n
  FROM units
  WHERE arm IS NOT NULL
  GROUP BY arm, "y_1"
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
    "spent" AS "column_1",
    "bought" AS "column_2"
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
    ('Spend', 'control', 453, 10.686203090507727e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 21.59043422799431e0, 4840.85e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'goal'),
    ('Spend', 'treatment', 447, 12.952930648769575e0, 2.2667275582618487e0, (-0.17344125356759665e0), NULL, 0.2121172074930265e0, (-0.04008533509075127e0), NULL, 0.063243863133336e0, 0.9169515095414412e0, 0.0058064254839625025e0, 0.07709138076609823e0, 1.481979462267179e0, 1.529526971172824e0, 893.6688009712175e0, 'welch', 22.841998552978815e0, 5789.96e0, NULL, 0.15316931624927516e0, 0.08322129987949148e0, (-2.4373827170544144e0), NULL, 0.39225154250260763e0, (-0.27407397988625004e0), NULL, 0.43885532740026234e0, NULL, 2.2666068871209095e0, 0.06325247684785859e0, 105986.5e0, 0.5234133862739578e0, 0.05016949873916565e0, NULL, NULL, 'lift', 'goal'),
    ('Buyers', 'control', 453, 0.20750551876379691e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0.4055206264129661e0, 94, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'guardrail'),
    ('Buyers', 'treatment', 447, 0.25727069351230425e0, 0.049765174748507335e0, 0.0035188870398897495e0, NULL, 0.23982578894759385e0, (-0.009276046675750105e0), NULL, 0.038545690383049114e0, 0.9435453092865613e0, 0.00364029412936266e0, 0.07709138076609823e0, 0.028115746563011305e0, 1.7678177247292644e0, NULL, 'z', 0.43712982484841073e0, 115, NULL, 0.1512857154553629e0, 0.056632090865841554e0, (-0.03948003793677139e0), NULL, 0.3175464758877444e0, (-0.2403864587264852e0), NULL, 0.37453606701856346e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'lift', 'guardrail')
  ) AS computed("metric", "variant", "units", "mean", "difference", "difference_low", "difference_high", "lift", "lift_low", "lift_high", "p_value", "chance_to_beat", "expected_loss", "p_adjusted", "standard_error", "statistic", "degrees", "test", "standard_deviation", "sum", "denominator", "lift_standard_error", "lift_p_value", "always_valid_low", "always_valid_high", "always_valid_p_value", "lift_always_valid_low", "lift_always_valid_high", "lift_always_valid_p_value", "cap", "other_difference", "other_p_value", "rank_statistic", "rank_share", "rank_p_value", "theta", "variance_reduction", "belief", "role")
)
SELECT * FROM metrics;

-- cell__checks
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
checks AS (
  SELECT CAST("check" AS VARCHAR) AS "check", CAST("statistic" AS DOUBLE) AS "statistic", CAST("p_value" AS DOUBLE) AS "p_value", CAST("passed" AS BOOLEAN) AS "passed", CAST("metric" AS VARCHAR) AS "metric", CAST("threshold" AS DOUBLE) AS "threshold", CAST("label" AS VARCHAR) AS "label"
  FROM (VALUES
    ('sample_ratio_mismatch', 0.04e0, 0.841480581121794e0, TRUE, NULL, 0.001e0, '分流与计划一致'),
    ('units_in_two_variants', 0, NULL, TRUE, NULL, 0.01e0, '没有人进了两组'),
    ('outcome_before_exposure', NULL, NULL, NULL, NULL, 0.01e0, '结果没有早于曝光'),
    ('too_short', 14, NULL, TRUE, NULL, 7, '跑满了整周'),
    ('peeking', 1, 0.04999999999999993e0, TRUE, NULL, 1, '没有提前偷看结果'),
    ('heavy_tails', 0.019418124560434263e0, NULL, TRUE, 'Spend', 0.1e0, '没有单个极端值左右结果')
  ) AS computed("check", "statistic", "p_value", "passed", "metric", "threshold", "label")
)
SELECT * FROM checks;

-- cell__decision
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
decision AS (
  SELECT CAST("decision" AS VARCHAR) AS "decision", CAST("variant" AS VARCHAR) AS "variant", CAST("metric" AS VARCHAR) AS "metric", CAST("days" AS BIGINT) AS "days", CAST("units_needed" AS BIGINT) AS "units_needed", CAST("reason" AS VARCHAR) AS "reason"
  FROM (VALUES
    ('stop', NULL, 'Spend', 658, 42807, 'endless')
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
  FROM (SELECT NULL AS "segment", NULL AS "value", NULL AS "metric", NULL AS "variant", NULL AS "units", NULL AS "mean", NULL AS "difference", NULL AS "difference_low", NULL AS "difference_high", NULL AS "lift", NULL AS "lift_low", NULL AS "lift_high", NULL AS "p_value", NULL AS "p_adjusted", NULL AS "interaction_p_value") AS none
  WHERE false
)
SELECT * FROM segments;

-- cell__daily
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
daily AS (
  SELECT CAST("day" AS DATE) AS "day", CAST("metric" AS VARCHAR) AS "metric", CAST("variant" AS VARCHAR) AS "variant", CAST("units" AS BIGINT) AS "units", CAST("mean" AS DOUBLE) AS "mean", CAST("difference" AS DOUBLE) AS "difference", CAST("difference_low" AS DOUBLE) AS "difference_low", CAST("difference_high" AS DOUBLE) AS "difference_high", CAST("lift" AS DOUBLE) AS "lift", CAST("lift_low" AS DOUBLE) AS "lift_low", CAST("lift_high" AS DOUBLE) AS "lift_high", CAST("p_value" AS DOUBLE) AS "p_value"
  FROM (VALUES
    ('2026-03-02', 'Spend', 'control', 39, 11.32076923076923e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-02', 'Spend', 'treatment', 26, 13.718461538461538e0, 2.3976923076923082e0, (-7.22592360073252e0), NULL, 0.21179588231297147e0, (-0.7178707816385064e0), NULL, 0.339216628081918e0),
    ('2026-03-02', 'Buyers', 'control', 39, 0.20512820512820512e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-02', 'Buyers', 'treatment', 26, 0.3076923076923077e0, 0.10256410256410259e0, (-0.08040526048187283e0), NULL, 0.5000000000000001e0, (-0.5844237134726126e0), NULL, 0.17350599553166213e0),
    ('2026-03-03', 'Spend', 'control', 25, 13.362e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-03', 'Spend', 'treatment', 39, 13.827948717948717e0, 0.4659487179487165e0, (-9.616713113096177e0), NULL, 0.03487118080741779e0, (-0.4964296808504609e0), NULL, 0.4692500266359496e0),
    ('2026-03-03', 'Buyers', 'control', 25, 0.24e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-03', 'Buyers', 'treatment', 39, 0.3076923076923077e0, 0.06769230769230772e0, (-0.11809602925795601e0), NULL, 0.28205128205128216e0, (-0.35920726426716443e0), NULL, 0.2783846634519022e0),
    ('2026-03-04', 'Spend', 'control', 28, 18.704285714285714e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-04', 'Spend', 'treatment', 36, 12.531944444444443e0, (-6.1723412698412705e0), (-16.59917054599164e0), NULL, (-0.32999609630251964e0), (-0.7731453267207291e0), NULL, 0.8369972807185296e0),
    ('2026-03-04', 'Buyers', 'control', 28, 0.35714285714285715e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-04', 'Buyers', 'treatment', 36, 0.2777777777777778e0, (-0.07936507936507936e0), (-0.27239838180604253e0), NULL, (-0.2222222222222222e0), (-0.7028242348538615e0), NULL, 0.75159881681154e0),
    ('2026-03-05', 'Spend', 'control', 27, 11.244444444444445e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-05', 'Spend', 'treatment', 38, 15.964210526315789e0, 4.719766081871343e0, (-4.6733092753178855e0), NULL, 0.4197420428541708e0, (-0.2903214978154808e0), NULL, 0.20219984305999758e0),
    ('2026-03-05', 'Buyers', 'control', 27, 0.2222222222222222e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-05', 'Buyers', 'treatment', 38, 0.34210526315789475e0, 0.11988304093567254e0, (-0.06272044388382583e0), NULL, 0.5394736842105264e0, (-0.2094188803375846e0), NULL, 0.1475021385344656e0),
    ('2026-03-06', 'Spend', 'control', 38, 10.647368421052633e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-06', 'Spend', 'treatment', 26, 16.569615384615386e0, 5.922246963562753e0, (-4.489234713699627e0), NULL, 0.5562169664245787e0, (-0.6195556720057297e0), NULL, 0.17234746552612626e0),
    ('2026-03-06', 'Buyers', 'control', 38, 0.21052631578947367e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-06', 'Buyers', 'treatment', 26, 0.3076923076923077e0, 0.09716599190283404e0, (-0.0872250039483668e0), NULL, 0.4615384615384617e0, (-0.5928964179247596e0), NULL, 0.18897979998067582e0),
    ('2026-03-07', 'Spend', 'control', 30, 10.173666666666666e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-07', 'Spend', 'treatment', 34, 10.674117647058823e0, 0.5004509803921575e0, (-8.574512384854263e0), NULL, 0.049190817508485064e0, (-0.6186668650167502e0), NULL, 0.4634607553761899e0),
    ('2026-03-07', 'Buyers', 'control', 30, 0.2e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-07', 'Buyers', 'treatment', 34, 0.20588235294117646e0, 0.00588235294117645e0, (-0.15976677350498705e0), NULL, 0.02941176470588225e0, (-0.5991514886759985e0), NULL, 0.4767272392892625e0),
    ('2026-03-08', 'Spend', 'control', 29, 11.571034482758622e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-08', 'Spend', 'treatment', 35, 24.942e0, 13.370965517241379e0, 2.6448429670173663e0, NULL, 1.1555548933126711e0, 0.1659914544838672e0, NULL, 0.02076941955195575e0),
    ('2026-03-08', 'Buyers', 'control', 29, 0.2413793103448276e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-08', 'Buyers', 'treatment', 35, 0.42857142857142855e0, 0.18719211822660095e0, (-0.0025829827043180598e0), NULL, 0.7755102040816325e0, (-0.35917724046641564e0), NULL, 0.05826016076494939e0),
    ('2026-03-09', 'Spend', 'control', 33, 6.769393939393939e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-09', 'Spend', 'treatment', 32, 12.4853125e0, 5.7159185606060605e0, (-2.5910182141698774e0), NULL, 0.8443767066565201e0, (-0.2781932968338041e0), NULL, 0.1273605970477818e0),
    ('2026-03-09', 'Buyers', 'control', 33, 0.15151515151515152e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-09', 'Buyers', 'treatment', 32, 0.25e0, 0.09848484848484848e0, (-0.06397375103645025e0), NULL, 0.6499999999999999e0, (-0.3162848417717411e0), NULL, 0.16050235883509661e0),
    ('2026-03-10', 'Spend', 'control', 37, 10.033783783783784e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-10', 'Spend', 'treatment', 27, 6.0600000000000005e0, (-3.9737837837837837e0), (-11.988322047579867e0), NULL, (-0.396040404040404e0), (-0.9614446871994707e0), NULL, 0.7946082805135106e0),
    ('2026-03-10', 'Buyers', 'control', 37, 0.21621621621621623e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-10', 'Buyers', 'treatment', 27, 0.1111111111111111e0, (-0.10510510510510512e0), (-0.24950251609242594e0), NULL, (-0.48611111111111116e0), (-1.0249360664105787e0), NULL, 0.9274799860863607e0),
    ('2026-03-11', 'Spend', 'control', 32, 13.28125e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-11', 'Spend', 'treatment', 32, 6.855e0, (-6.42625e0), (-15.83875884282364e0), NULL, (-0.48385882352941173e0), (-0.90400001996635e0), NULL, 0.8708043972631474e0),
    ('2026-03-11', 'Buyers', 'control', 32, 0.21875e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-11', 'Buyers', 'treatment', 32, 0.125e0, (-0.09375e0), (-0.24768707766740142e0), NULL, (-0.42857142857142855e0), (-0.8801552404871801e0), NULL, 0.8398833179981331e0),
    ('2026-03-12', 'Spend', 'control', 30, 2.957333333333333e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-12', 'Spend', 'treatment', 35, 9.605714285714285e0, 6.648380952380952e0, (-0.4040560694133317e0), NULL, 2.2480999613551464e0, NULL, NULL, 0.06023280535550463e0),
    ('2026-03-12', 'Buyers', 'control', 30, 0.06666666666666667e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-12', 'Buyers', 'treatment', 35, 0.17142857142857143e0, 0.10476190476190476e0, (-0.03624400797507292e0), NULL, 1.5714285714285714e0, NULL, NULL, 0.184520628949637e0),
    ('2026-03-13', 'Spend', 'control', 35, 10.112571428571428e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-13', 'Spend', 'treatment', 29, 11.050689655172414e0, 0.9381182266009862e0, (-7.948664549796291e0), NULL, 0.09276752537445476e0, (-0.5932299467840443e0), NULL, 0.43030837099124725e0),
    ('2026-03-13', 'Buyers', 'control', 35, 0.2e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-13', 'Buyers', 'treatment', 29, 0.2413793103448276e0, 0.041379310344827586e0, (-0.13023616472591384e0), NULL, 0.20689655172413793e0, (-0.5121516821709555e0), NULL, 0.34508723650379153e0),
    ('2026-03-14', 'Spend', 'control', 33, 14.606363636363636e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-14', 'Spend', 'treatment', 31, 9.15548387096774e0, (-5.450879765395895e0), (-14.723742867175714e0), NULL, (-0.3731852705505374e0), (-0.881339778746778e0), NULL, 0.8349749851484287e0),
    ('2026-03-14', 'Buyers', 'control', 33, 0.2727272727272727e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-14', 'Buyers', 'treatment', 31, 0.1935483870967742e0, (-0.07917888563049852e0), (-0.25204976306849725e0), NULL, (-0.29032258064516125e0), (-0.8400978656609058e0), NULL, 0.772557994246e0),
    ('2026-03-15', 'Spend', 'control', 37, 6.71054054054054e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-15', 'Spend', 'treatment', 27, 16.537037037037038e0, 9.826496496496498e0, (-0.19539598202743846e0), NULL, 1.4643375503257097e0, (-0.021506571858986523e0), NULL, 0.053287708541831916e0),
    ('2026-03-15', 'Buyers', 'control', 37, 0.13513513513513514e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-15', 'Buyers', 'treatment', 27, 0.2962962962962963e0, 0.16116116116116114e0, (-0.01041802032385633e0), NULL, 1.1925925925925924e0, (-0.07552645410751424e0), NULL, 0.05675417368449842e0)
  ) AS computed("day", "metric", "variant", "units", "mean", "difference", "difference_low", "difference_high", "lift", "lift_low", "lift_high", "p_value")
)
SELECT * FROM daily;

-- cell__cumulative
WITH
-- 由上面的结果经统计计算得出：此处为算出的数值
cumulative AS (
  SELECT CAST("day" AS DATE) AS "day", CAST("metric" AS VARCHAR) AS "metric", CAST("variant" AS VARCHAR) AS "variant", CAST("units" AS BIGINT) AS "units", CAST("mean" AS DOUBLE) AS "mean", CAST("difference" AS DOUBLE) AS "difference", CAST("difference_low" AS DOUBLE) AS "difference_low", CAST("difference_high" AS DOUBLE) AS "difference_high", CAST("lift" AS DOUBLE) AS "lift", CAST("lift_low" AS DOUBLE) AS "lift_low", CAST("lift_high" AS DOUBLE) AS "lift_high", CAST("p_value" AS DOUBLE) AS "p_value", CAST("always_valid_low" AS DOUBLE) AS "always_valid_low", CAST("always_valid_high" AS DOUBLE) AS "always_valid_high"
  FROM (VALUES
    ('2026-03-02', 'Spend', 'control', 39, 11.32076923076923e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-02', 'Spend', 'treatment', 26, 13.718461538461538e0, 2.3976923076923082e0, (-7.22592360073252e0), NULL, 0.21179588231297147e0, (-0.7178707816385064e0), NULL, 0.339216628081918e0, (-42.75727688605887e0), NULL),
    ('2026-03-02', 'Buyers', 'control', 39, 0.20512820512820512e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-02', 'Buyers', 'treatment', 26, 0.3076923076923077e0, 0.10256410256410259e0, (-0.08040526048187283e0), NULL, 0.5000000000000001e0, (-0.5844237134726126e0), NULL, 0.17350599553166213e0, (-0.7706182071397227e0), NULL),
    ('2026-03-03', 'Spend', 'control', 64, 12.118125e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-03', 'Spend', 'treatment', 65, 13.784153846153847e0, 1.6660288461538482e0, (-4.94313394899753e0), NULL, 0.13748239485513214e0, (-0.45025179503853163e0), NULL, 0.3384349109244706e0, (-21.551414895406808e0), NULL),
    ('2026-03-03', 'Buyers', 'control', 64, 0.21875e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-03', 'Buyers', 'treatment', 65, 0.3076923076923077e0, 0.08894230769230771e0, (-0.037908695909776274e0), NULL, 0.40659340659340665e0, (-0.29427018138818034e0), NULL, 0.12580803161428106e0, (-0.3599860571493993e0), NULL),
    ('2026-03-04', 'Spend', 'control', 92, 14.122608695652174e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-04', 'Spend', 'treatment', 101, 13.337821782178217e0, (-0.7847869134739565e0), (-6.319326831275816e0), NULL, (-0.055569543162062064e0), (-0.4347057190367493e0), NULL, 0.5925442730915693e0, (-17.377790074390816e0), NULL),
    ('2026-03-04', 'Buyers', 'control', 92, 0.2608695652173913e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-04', 'Buyers', 'treatment', 101, 0.297029702970297e0, 0.03616013775290572e0, (-0.06997040200256827e0), NULL, 0.1386138613861386e0, (-0.2996534336237636e0), NULL, 0.2881040309325778e0, (-0.28366316946516584e0), NULL),
    ('2026-03-05', 'Spend', 'control', 119, 13.469579831932775e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-05', 'Spend', 'treatment', 139, 14.055827338129497e0, 0.5862475061967221e0, (-4.167521337858726e0), NULL, 0.04352381540565103e0, (-0.3184783862773875e0), NULL, 0.4194069573083757e0, (-12.242081580546373e0), NULL),
    ('2026-03-05', 'Buyers', 'control', 119, 0.25210084033613445e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-05', 'Buyers', 'treatment', 139, 0.30935251798561153e0, 0.057251677649477084e0, (-0.03464687055226756e0), NULL, 0.22709832134292576e0, (-0.18305101667535875e0), NULL, 0.15440365533786726e0, (-0.1916993779762714e0), NULL),
    ('2026-03-06', 'Spend', 'control', 157, 12.786496815286624e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-06', 'Spend', 'treatment', 165, 14.451939393939394e0, 1.6654425786527707e0, (-2.5595161717098502e0), NULL, 0.13025010702397286e0, (-0.22369430024420664e0), NULL, 0.25798938735950183e0, (-8.920506821898737e0), NULL),
    ('2026-03-06', 'Buyers', 'control', 157, 0.24203821656050956e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-06', 'Buyers', 'treatment', 165, 0.3090909090909091e0, 0.06705269253039953e0, (-0.014575357923391222e0), NULL, 0.27703349282296647e0, (-0.1085073755195537e0), NULL, 0.089342268651732e0, (-0.13807088511165522e0), NULL),
    ('2026-03-07', 'Spend', 'control', 187, 12.367326203208556e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-07', 'Spend', 'treatment', 199, 13.8064824120603e0, 1.4391562088517436e0, (-2.3813351284430784e0), NULL, 0.11636761133367465e0, (-0.21205041318252169e0), NULL, 0.2674471002956198e0, (-7.607033828422997e0), NULL),
    ('2026-03-07', 'Buyers', 'control', 187, 0.23529411764705882e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-07', 'Buyers', 'treatment', 199, 0.2914572864321608e0, 0.05616316878510197e0, (-0.017395728963665563e0), NULL, 0.23869346733668337e0, (-0.11266964413407396e0), NULL, 0.10553238568667539e0, (-0.11843472432567828e0), NULL),
    ('2026-03-08', 'Spend', 'control', 216, 12.260416666666666e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-08', 'Spend', 'treatment', 234, 15.472051282051282e0, 3.2116346153846163e0, (-0.41947719071384393e0), NULL, 0.2619515064374878e0, (-0.07492550039827511e0), NULL, 0.07279123565478486e0, (-5.01127806367329e0), NULL),
    ('2026-03-08', 'Buyers', 'control', 216, 0.2361111111111111e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-08', 'Buyers', 'treatment', 234, 0.31196581196581197e0, 0.07585470085470086e0, 0.0070005173578835955e0, NULL, 0.3212669683257919e0, (-0.018938657461175845e0), NULL, 0.03598550816461027e0, (-0.08039395660908263e0), NULL),
    ('2026-03-09', 'Spend', 'control', 249, 11.532690763052209e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-09', 'Spend', 'treatment', 266, 15.112744360902255e0, 3.5800535978500463e0, 0.24651188093371212e0, NULL, 0.31042656665343205e0, (-0.024776281631804842e0), NULL, 0.038686845438193826e0, (-3.6975246234957213e0), NULL),
    ('2026-03-09', 'Buyers', 'control', 249, 0.2248995983935743e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-09', 'Buyers', 'treatment', 266, 0.30451127819548873e0, 0.07961167980191444e0, 0.01598623164901601e0, NULL, 0.35398764769065527e0, 0.019856653616925235e0, NULL, 0.020515430263697454e0, (-0.059542686831786096e0), NULL),
    ('2026-03-10', 'Spend', 'control', 286, 11.338776223776224e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-10', 'Spend', 'treatment', 293, 14.27853242320819e0, 2.939756199431967e0, (-0.16358126708265708e0), NULL, 0.2592657392133383e0, (-0.0500499307960523e0), NULL, 0.059576480385229724e0, (-3.636560029113891e0), NULL),
    ('2026-03-10', 'Buyers', 'control', 286, 0.22377622377622378e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-10', 'Buyers', 'treatment', 293, 0.28668941979522183e0, 0.06291319601899806e0, 0.0034865768107229175e0, NULL, 0.28114334470989755e0, (-0.021947267192066244e0), NULL, 0.041360183718976595e0, (-0.06322125720695623e0), NULL),
    ('2026-03-11', 'Spend', 'control', 318, 11.534245283018867e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-11', 'Spend', 'treatment', 325, 13.547600000000001e0, 2.0133547169811337e0, (-0.9331555413488952e0), NULL, 0.17455452589908654e0, (-0.10358219915832334e0), NULL, 0.13038702706043234e0, (-4.076451998231434e0), NULL),
    ('2026-03-11', 'Buyers', 'control', 318, 0.22327044025157233e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-11', 'Buyers', 'treatment', 325, 0.27076923076923076e0, 0.04749879051765843e0, (-0.008351117717498975e0), NULL, 0.2127410617551462e0, (-0.06425620114628441e0), NULL, 0.08138792615855478e0, (-0.06809811700586847e0), NULL),
    ('2026-03-12', 'Spend', 'control', 348, 10.794856321839081e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-12', 'Spend', 'treatment', 360, 13.164361111111111e0, 2.36950478927203e0, (-0.3931989897940964e0), NULL, 0.21950313358764056e0, (-0.0648080145551474e0), NULL, 0.07910624059579324e0, (-3.2184560718444963e0), NULL),
    ('2026-03-12', 'Buyers', 'control', 348, 0.20977011494252873e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-12', 'Buyers', 'treatment', 360, 0.2611111111111111e0, 0.0513409961685824e0, (-0.000991808607558202e0), NULL, 0.2447488584474887e0, (-0.035493390540997455e0), NULL, 0.05384508552653061e0, (-0.05464867946969612e0), NULL),
    ('2026-03-13', 'Spend', 'control', 383, 10.732506527415143e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-13', 'Spend', 'treatment', 389, 13.006786632390746e0, 2.2742801049756025e0, (-0.35918158049127635e0), NULL, 0.21190577421650528e0, (-0.05959605126204451e0), NULL, 0.07768349837030669e0, (-2.95582765154258e0), NULL),
    ('2026-03-13', 'Buyers', 'control', 383, 0.20887728459530025e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-13', 'Buyers', 'treatment', 389, 0.2596401028277635e0, 0.05076281823246326e0, 0.0007199772901742008e0, NULL, 0.24302699228791785e0, (-0.025594425896688866e0), NULL, 0.04800178515192727e0, (-0.04874313155105099e0), NULL),
    ('2026-03-14', 'Spend', 'control', 416, 11.039807692307694e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-14', 'Spend', 'treatment', 420, 12.72252380952381e0, 1.682716117216117e0, (-0.8489882213485176e0), NULL, 0.15242259322946342e0, (-0.09454632208107205e0), NULL, 0.13703022014241426e0, (-3.2661459662423313e0), NULL),
    ('2026-03-14', 'Buyers', 'control', 416, 0.21394230769230768e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-14', 'Buyers', 'treatment', 420, 0.25476190476190474e0, 0.04081959706959706e0, (-0.007313123672038055e0), NULL, 0.19079721776350989e0, (-0.05565664730163372e0), NULL, 0.08182249342813963e0, (-0.053372760061221866e0), NULL),
    ('2026-03-15', 'Spend', 'control', 453, 10.686203090507727e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-15', 'Spend', 'treatment', 447, 12.952930648769575e0, 2.2667275582618487e0, (-0.17344125356759665e0), NULL, 0.2121172074930265e0, (-0.04008533509075127e0), NULL, 0.063243863133336e0, (-2.4373827170544144e0), NULL),
    ('2026-03-15', 'Buyers', 'control', 453, 0.20750551876379691e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('2026-03-15', 'Buyers', 'treatment', 447, 0.25727069351230425e0, 0.049765174748507335e0, 0.0035188870398897495e0, NULL, 0.23982578894759385e0, (-0.009276046675750105e0), NULL, 0.038545690383049114e0, (-0.03948003793677139e0), NULL)
  ) AS computed("day", "metric", "variant", "units", "mean", "difference", "difference_low", "difference_high", "lift", "lift_low", "lift_high", "p_value", "always_valid_low", "always_valid_high")
)
SELECT * FROM cumulative;
