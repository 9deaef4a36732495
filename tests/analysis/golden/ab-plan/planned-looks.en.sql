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
    ('conversion', 0.05e0, 0.10000000000000002e0, 0.8e0, 35856, 18, 3, 'relative', 0.005000000000000001e0, 0.10000000000000002e0, 0.21794494717703367e0, 35856, 71712, 35855.65679346278e0, 2, 0.95e0, 'difference', 4000, 52660.25972506281e0)
  ) AS computed("metric", "baseline", "detectable_effect", "power", "units_per_variant", "days", "weeks", "scale", "effect_absolute", "effect_relative", "deviation", "control_units", "total_units", "units_exact", "variants", "confidence", "test", "visitors_per_day", "expected_units")
)
SELECT * FROM plan;

-- cell__looks
WITH
-- Made by statistics from the outputs above: the figures as they came out
looks AS (
  SELECT CAST("look" AS BIGINT) AS "look", CAST("information" AS DOUBLE) AS "information", CAST("units_per_variant" AS BIGINT) AS "units_per_variant", CAST("days" AS BIGINT) AS "days", CAST("bound" AS DOUBLE) AS "bound", CAST("nominal_p_value" AS DOUBLE) AS "nominal_p_value", CAST("alpha_spent" AS DOUBLE) AS "alpha_spent", CAST("chance_to_stop" AS DOUBLE) AS "chance_to_stop"
  FROM (VALUES
    (1, 0.25e0, 8964, 5, 2.3683277035239e0, 0.01786870097543969e0, 0.01786870097543969e0, 0.19284656915484483e0),
    (2, 0.5e0, 17928, 9, 2.3675242946636885e0, 0.0179075442812332e0, 0.031005725347914154e0, 0.2420705153813314e0),
    (3, 1, 35856, 18, 2.2260807872108805e0, 0.026008770604610487e0, 0.050000000000000294e0, 0.3650829154638266e0)
  ) AS computed("look", "information", "units_per_variant", "days", "bound", "nominal_p_value", "alpha_spent", "chance_to_stop")
)
SELECT * FROM looks;

-- cell__curve
WITH
-- Made by statistics from the outputs above: the figures as they came out
curve AS (
  SELECT CAST("weeks" AS DOUBLE) AS "weeks", CAST("days" AS BIGINT) AS "days", CAST("units_per_variant" AS BIGINT) AS "units_per_variant", CAST("power" AS DOUBLE) AS "power", CAST("detectable_effect" AS DOUBLE) AS "detectable_effect", CAST("detectable_absolute" AS DOUBLE) AS "detectable_absolute", CAST("detectable_relative" AS DOUBLE) AS "detectable_relative"
  FROM (VALUES
    (1, 7, 14000, 0.4005549017882041e0, 0.16225065352499188e0, 0.008112532676249595e0, 0.16225065352499188e0),
    (2, 14, 28000, 0.691574366117503e0, 0.11350413594240642e0, 0.0056752067971203215e0, 0.11350413594240642e0),
    (3, 21, 42000, 0.8608083749493145e0, 0.09223497788394543e0, 0.0046117488941972715e0, 0.09223497788394543e0),
    (4, 28, 56000, 0.9427930891011421e0, 0.07965083962290996e0, 0.003982541981145498e0, 0.07965083962290996e0),
    (5, 35, 70000, 0.9780955061030457e0, 0.07110353556924504e0, 0.0035551767784622523e0, 0.07110353556924504e0),
    (6, 42, 84000, 0.9920688913364298e0, 0.06481523088153796e0, 0.0032407615440768977e0, 0.06481523088153796e0),
    (7, 49, 98000, 0.9972562545254104e0, 0.05994029515392865e0, 0.0029970147576964326e0, 0.05994029515392865e0),
    (8, 56, 112000, 0.9990862429069675e0, 0.05601856515344294e0, 0.002800928257672147e0, 0.05601856515344294e0)
  ) AS computed("weeks", "days", "units_per_variant", "power", "detectable_effect", "detectable_absolute", "detectable_relative")
)
SELECT * FROM curve;

-- cell__grid
WITH
-- Made by statistics from the outputs above: the figures as they came out
grid AS (
  SELECT CAST("effect" AS DOUBLE) AS "effect", CAST("weeks" AS DOUBLE) AS "weeks", CAST("days" AS BIGINT) AS "days", CAST("units_per_variant" AS BIGINT) AS "units_per_variant", CAST("power" AS DOUBLE) AS "power"
  FROM (VALUES
    (0.05000000000000001e0, 1, 7, 14000, 0.13019749360495114e0),
    (0.05000000000000001e0, 2, 14, 28000, 0.22369568953076577e0),
    (0.05000000000000001e0, 3, 21, 42000, 0.31762479782673336e0),
    (0.05000000000000001e0, 4, 28, 56000, 0.4085458094619541e0),
    (0.05000000000000001e0, 5, 35, 70000, 0.49374839227307565e0),
    (0.05000000000000001e0, 6, 42, 84000, 0.5715171213483752e0),
    (0.05000000000000001e0, 7, 49, 98000, 0.6409821904739994e0),
    (0.05000000000000001e0, 8, 56, 112000, 0.7019178408598621e0),
    (0.07500000000000001e0, 1, 7, 14000, 0.2448535127780949e0),
    (0.07500000000000001e0, 2, 14, 28000, 0.4476093285001816e0),
    (0.07500000000000001e0, 3, 21, 42000, 0.6192139918422351e0),
    (0.07500000000000001e0, 4, 28, 56000, 0.7495289635763236e0),
    (0.07500000000000001e0, 5, 35, 70000, 0.8413846200179762e0),
    (0.07500000000000001e0, 6, 42, 84000, 0.9026671903471675e0),
    (0.07500000000000001e0, 7, 49, 98000, 0.941841917695615e0),
    (0.07500000000000001e0, 8, 56, 112000, 0.9660356086904748e0),
    (0.10000000000000002e0, 1, 7, 14000, 0.4005549017882041e0),
    (0.10000000000000002e0, 2, 14, 28000, 0.691574366117503e0),
    (0.10000000000000002e0, 3, 21, 42000, 0.8608083749493145e0),
    (0.10000000000000002e0, 4, 28, 56000, 0.9427930891011421e0),
    (0.10000000000000002e0, 5, 35, 70000, 0.9780955061030457e0),
    (0.10000000000000002e0, 6, 42, 84000, 0.9920688913364298e0),
    (0.10000000000000002e0, 7, 49, 98000, 0.9972562545254104e0),
    (0.10000000000000002e0, 8, 56, 112000, 0.9990862429069675e0),
    (0.15000000000000002e0, 1, 7, 14000, 0.7347097328137191e0),
    (0.15000000000000002e0, 2, 14, 28000, 0.9607953979334777e0),
    (0.15000000000000002e0, 3, 21, 42000, 0.9957945893507082e0),
    (0.15000000000000002e0, 4, 28, 56000, 0.999630998144559e0),
    (0.15000000000000002e0, 5, 35, 70000, 0.9999718733956066e0),
    (0.15000000000000002e0, 6, 42, 84000, 0.999998070074217e0),
    (0.15000000000000002e0, 7, 49, 98000, 0.9999998778339231e0),
    (0.15000000000000002e0, 8, 56, 112000, 0.9999999927002462e0),
    (0.20000000000000004e0, 1, 7, 14000, 0.9330247357191307e0),
    (0.20000000000000004e0, 2, 14, 28000, 0.9986643027632467e0),
    (0.20000000000000004e0, 3, 21, 42000, 0.9999842633328364e0),
    (0.20000000000000004e0, 4, 28, 56000, 0.9999998632978753e0),
    (0.20000000000000004e0, 5, 35, 70000, 0.9999999989984181e0),
    (0.20000000000000004e0, 6, 42, 84000, 0.9999999999909167e0),
    (0.20000000000000004e0, 7, 49, 98000, 0.999999999999717e0),
    (0.20000000000000004e0, 8, 56, 112000, 0.9999999999999535e0)
  ) AS computed("effect", "weeks", "days", "units_per_variant", "power")
)
SELECT * FROM grid;
