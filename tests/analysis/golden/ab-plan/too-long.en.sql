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
    ('conversion', 0.03e0, 0.03e0, 0.8e0, 1577010, 1578, 226, 'relative', 0.0009e0, 0.03e0, 0.1705872210923198e0, 1577010, 3154020, 1577009.5757950116e0, 2, 0.95e0, 'difference', 2000, NULL)
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
    (1, 7, 7000, 0.002717436136023131e0, 0.4137537657600828e0, 0.012412612972802484e0, 0.4137537657600828e0),
    (2, 14, 14000, 0.0031805277504670095e0, 0.29089167749294526e0, 0.008726750324788358e0, 0.29089167749294526e0),
    (3, 21, 21000, 0.0036609955410056697e0, 0.2378818862019438e0, 0.007136456586058314e0, 0.2378818862019438e0),
    (4, 28, 28000, 0.004179215496450174e0, 0.20655350372327302e0, 0.006196605111698191e0, 0.20655350372327302e0),
    (5, 35, 35000, 0.004735917433054812e0, 0.18525088133011958e0, 0.005557526439903587e0, 0.18525088133011958e0),
    (6, 42, 42000, 0.0053312233378616835e0, 0.1695499930787229e0, 0.005086499792361687e0, 0.1695499930787229e0),
    (7, 49, 49000, 0.005965521017856951e0, 0.15735354211723354e0, 0.004720606263517006e0, 0.15735354211723354e0),
    (8, 56, 56000, 0.0066393921567398095e0, 0.14752190560654516e0, 0.004425657168196355e0, 0.14752190560654516e0),
    (9, 63, 63000, 0.007353522511061417e0, 0.13937533678304134e0, 0.00418126010349124e0, 0.13937533678304134e0),
    (10, 70, 70000, 0.008108647537747482e0, 0.13247984204285324e0, 0.003974395261285597e0, 0.13247984204285324e0),
    (11, 77, 77000, 0.008905521719815401e0, 0.1265435485904107e0, 0.003796306457712321e0, 0.1265435485904107e0),
    (12, 84, 84000, 0.009744901080599278e0, 0.12136193587267675e0, 0.0036408580761803024e0, 0.12136193587267675e0),
    (13, 91, 91000, 0.010627532906243298e0, 0.11678684190252375e0, 0.0035036052570757126e0, 0.11678684190252375e0),
    (14, 98, 98000, 0.011554149478820164e0, 0.11270793516525499e0, 0.0033812380549576495e0, 0.11270793516525499e0),
    (15, 105, 105000, 0.012525464103611494e0, 0.10904112849838757e0, 0.003271233854951627e0, 0.10904112849838757e0),
    (16, 112, 112000, 0.013542168489172057e0, 0.105721055976599e0, 0.00317163167929797e0, 0.105721055976599e0),
    (17, 119, 119000, 0.014604930950244899e0, 0.10269602923136506e0, 0.0030808808769409515e0, 0.10269602923136506e0),
    (18, 126, 126000, 0.015714395127308267e0, 0.09992456169901978e0, 0.0029977368509705934e0, 0.09992456169901978e0),
    (19, 133, 133000, 0.016871179041318907e0, 0.09737291534703274e0, 0.002921187460410982e0, 0.09737291534703274e0),
    (20, 140, 140000, 0.018075874373643164e0, 0.09501333231015847e0, 0.002850399969304754e0, 0.09501333231015847e0),
    (21, 147, 147000, 0.019329045902996334e0, 0.09282273628158344e0, 0.002784682088447503e0, 0.09282273628158344e0),
    (22, 154, 154000, 0.020631231056310262e0, 0.0907817629173434e0, 0.002723452887520302e0, 0.0907817629173434e0),
    (23, 161, 161000, 0.0219829395457371e0, 0.08887402503697715e0, 0.0026662207511093145e0, 0.08887402503697715e0),
    (24, 168, 168000, 0.02338465307356402e0, 0.08708554822993532e0, 0.0026125664468980596e0, 0.08708554822993532e0),
    (25, 175, 175000, 0.024836825092823867e0, 0.08540433203364318e0, 0.0025621299610092954e0, 0.08540433203364318e0),
    (26, 182, 182000, 0.026339880615278755e0, 0.08382000493443326e0, 0.0025146001480329974e0, 0.08382000493443326e0)
  ) AS computed("weeks", "days", "units_per_variant", "power", "detectable_effect", "detectable_absolute", "detectable_relative")
)
SELECT * FROM curve;

-- cell__grid
WITH
-- Made by statistics from the outputs above: the figures as they came out
grid AS (
  SELECT CAST("effect" AS DOUBLE) AS "effect", CAST("weeks" AS DOUBLE) AS "weeks", CAST("days" AS BIGINT) AS "days", CAST("units_per_variant" AS BIGINT) AS "units_per_variant", CAST("power" AS DOUBLE) AS "power"
  FROM (VALUES
    (0.015e0, 1, 7, 7000, 0.0016707630832482282e0),
    (0.015e0, 2, 14, 14000, 0.0016049368212777656e0),
    (0.015e0, 3, 21, 21000, 0.0015928466204003678e0),
    (0.015e0, 4, 28, 28000, 0.0016095685425211335e0),
    (0.015e0, 5, 35, 35000, 0.001642418554533862e0),
    (0.015e0, 6, 42, 42000, 0.0016854155568076018e0),
    (0.015e0, 7, 49, 49000, 0.0017354284722619978e0),
    (0.015e0, 8, 56, 56000, 0.0017906685021801246e0),
    (0.015e0, 9, 63, 63000, 0.0018500429455376283e0),
    (0.015e0, 10, 70, 70000, 0.0019128490210318658e0),
    (0.015e0, 11, 77, 77000, 0.001978616181183872e0),
    (0.015e0, 12, 84, 84000, 0.0020470192245231472e0),
    (0.015e0, 13, 91, 91000, 0.002117827698980908e0),
    (0.015e0, 14, 98, 98000, 0.002190875056835859e0),
    (0.015e0, 15, 105, 105000, 0.002266039111695333e0),
    (0.015e0, 16, 112, 112000, 0.002343229242753521e0),
    (0.015e0, 17, 119, 119000, 0.002422377776144683e0),
    (0.015e0, 18, 126, 126000, 0.0025034340348448715e0),
    (0.015e0, 19, 133, 133000, 0.002586360140875021e0),
    (0.015e0, 20, 140, 140000, 0.0026711279963553434e0),
    (0.015e0, 21, 147, 147000, 0.0027577170748611115e0),
    (0.015e0, 22, 154, 154000, 0.002846112780559523e0),
    (0.015e0, 23, 161, 161000, 0.0029363052121278398e0),
    (0.015e0, 24, 168, 168000, 0.00302828821979201e0),
    (0.015e0, 25, 175, 175000, 0.0031220586776617215e0),
    (0.015e0, 26, 182, 182000, 0.0032176159162623542e0),
    (0.022500000000000003e0, 1, 7, 7000, 0.0021375847021115526e0),
    (0.022500000000000003e0, 2, 14, 14000, 0.0022731925872472194e0),
    (0.022500000000000003e0, 3, 21, 21000, 0.0024366568291108344e0),
    (0.022500000000000003e0, 4, 28, 28000, 0.0026245050099798005e0),
    (0.022500000000000003e0, 5, 35, 35000, 0.0028302036236212674e0),
    (0.022500000000000003e0, 6, 42, 42000, 0.0030504355849410975e0),
    (0.022500000000000003e0, 7, 49, 49000, 0.003283504778181077e0),
    (0.022500000000000003e0, 8, 56, 56000, 0.0035285134413587382e0),
    (0.022500000000000003e0, 9, 63, 63000, 0.0037849821184168593e0),
    (0.022500000000000003e0, 10, 70, 70000, 0.004052664520705236e0),
    (0.022500000000000003e0, 11, 77, 77000, 0.004331451326052809e0),
    (0.022500000000000003e0, 12, 84, 84000, 0.004621317195341214e0),
    (0.022500000000000003e0, 13, 91, 91000, 0.004922290095361608e0),
    (0.022500000000000003e0, 14, 98, 98000, 0.0052344327620233114e0),
    (0.022500000000000003e0, 15, 105, 105000, 0.005557831080845125e0),
    (0.022500000000000003e0, 16, 112, 112000, 0.005892586567854647e0),
    (0.022500000000000003e0, 17, 119, 119000, 0.00623881136609572e0),
    (0.022500000000000003e0, 18, 126, 126000, 0.006596624832557074e0),
    (0.022500000000000003e0, 19, 133, 133000, 0.006966151157586031e0),
    (0.022500000000000003e0, 20, 140, 140000, 0.007347517670536985e0),
    (0.022500000000000003e0, 21, 147, 147000, 0.007740853611216458e0),
    (0.022500000000000003e0, 22, 154, 154000, 0.00814628922355165e0),
    (0.022500000000000003e0, 23, 161, 161000, 0.008563955076031582e0),
    (0.022500000000000003e0, 24, 168, 168000, 0.008993981544275942e0),
    (0.022500000000000003e0, 25, 175, 175000, 0.009436498411204475e0),
    (0.022500000000000003e0, 26, 182, 182000, 0.009891634553667483e0),
    (0.03e0, 1, 7, 7000, 0.002717436136023131e0),
    (0.03e0, 2, 14, 14000, 0.0031805277504670095e0),
    (0.03e0, 3, 21, 21000, 0.0036609955410056697e0),
    (0.03e0, 4, 28, 28000, 0.004179215496450174e0),
    (0.03e0, 5, 35, 35000, 0.004735917433054812e0),
    (0.03e0, 6, 42, 42000, 0.0053312233378616835e0),
    (0.03e0, 7, 49, 49000, 0.005965521017856951e0),
    (0.03e0, 8, 56, 56000, 0.0066393921567398095e0),
    (0.03e0, 9, 63, 63000, 0.007353522511061417e0),
    (0.03e0, 10, 70, 70000, 0.008108647537747482e0),
    (0.03e0, 11, 77, 77000, 0.008905521719815401e0),
    (0.03e0, 12, 84, 84000, 0.009744901080599278e0),
    (0.03e0, 13, 91, 91000, 0.010627532906243298e0),
    (0.03e0, 14, 98, 98000, 0.011554149478820164e0),
    (0.03e0, 15, 105, 105000, 0.012525464103611494e0),
    (0.03e0, 16, 112, 112000, 0.013542168489172057e0),
    (0.03e0, 17, 119, 119000, 0.014604930950244899e0),
    (0.03e0, 18, 126, 126000, 0.015714395127308267e0),
    (0.03e0, 19, 133, 133000, 0.016871179041318907e0),
    (0.03e0, 20, 140, 140000, 0.018075874373643164e0),
    (0.03e0, 21, 147, 147000, 0.019329045902996334e0),
    (0.03e0, 22, 154, 154000, 0.020631231056310262e0),
    (0.03e0, 23, 161, 161000, 0.0219829395457371e0),
    (0.03e0, 24, 168, 168000, 0.02338465307356402e0),
    (0.03e0, 25, 175, 175000, 0.024836825092823867e0),
    (0.03e0, 26, 182, 182000, 0.026339880615278755e0),
    (0.045000000000000005e0, 1, 7, 7000, 0.004309801465769982e0),
    (0.045000000000000005e0, 2, 14, 14000, 0.006005962969267083e0),
    (0.045000000000000005e0, 3, 21, 21000, 0.007838681601943509e0),
    (0.045000000000000005e0, 4, 28, 28000, 0.009885345102726484e0),
    (0.045000000000000005e0, 5, 35, 35000, 0.012167943709248508e0),
    (0.045000000000000005e0, 6, 42, 42000, 0.014699173844744895e0),
    (0.045000000000000005e0, 7, 49, 49000, 0.017488499537533342e0),
    (0.045000000000000005e0, 8, 56, 56000, 0.020543621542691126e0),
    (0.045000000000000005e0, 9, 63, 63000, 0.02387096563945562e0),
    (0.045000000000000005e0, 10, 70, 70000, 0.027475881159912285e0),
    (0.045000000000000005e0, 11, 77, 77000, 0.03136273529099298e0),
    (0.045000000000000005e0, 12, 84, 84000, 0.03553496512139864e0),
    (0.045000000000000005e0, 13, 91, 91000, 0.03999511152615537e0),
    (0.045000000000000005e0, 14, 98, 98000, 0.04474484532758366e0),
    (0.045000000000000005e0, 15, 105, 105000, 0.04978499061052016e0),
    (0.045000000000000005e0, 16, 112, 112000, 0.05511554757887582e0),
    (0.045000000000000005e0, 17, 119, 119000, 0.060735716137425066e0),
    (0.045000000000000005e0, 18, 126, 126000, 0.06664392076528991e0),
    (0.045000000000000005e0, 19, 133, 133000, 0.07283783691518558e0),
    (0.045000000000000005e0, 20, 140, 140000, 0.07931441898697394e0),
    (0.045000000000000005e0, 21, 147, 147000, 0.08606992981806055e0),
    (0.045000000000000005e0, 22, 154, 154000, 0.09309997157205169e0),
    (0.045000000000000005e0, 23, 161, 161000, 0.10039951787237361e0),
    (0.045000000000000005e0, 24, 168, 168000, 0.10796294700885078e0),
    (0.045000000000000005e0, 25, 175, 175000, 0.11578407603656354e0),
    (0.045000000000000005e0, 26, 182, 182000, 0.12385619558410244e0),
    (0.06e0, 1, 7, 7000, 0.00666949222253399e0),
    (0.06e0, 2, 14, 14000, 0.010822241426541424e0),
    (0.06e0, 3, 21, 21000, 0.015670424513069048e0),
    (0.06e0, 4, 28, 28000, 0.021368925161935948e0),
    (0.06e0, 5, 35, 35000, 0.027973811079635202e0),
    (0.06e0, 6, 42, 42000, 0.03551571181653762e0),
    (0.06e0, 7, 49, 49000, 0.044011096202899946e0),
    (0.06e0, 8, 56, 56000, 0.0534654695160075e0),
    (0.06e0, 9, 63, 63000, 0.06387477054297602e0),
    (0.06e0, 10, 70, 70000, 0.07522626394465132e0),
    (0.06e0, 11, 77, 77000, 0.08749928336424107e0),
    (0.06e0, 12, 84, 84000, 0.10066593779651734e0),
    (0.06e0, 13, 91, 91000, 0.11469181711432808e0),
    (0.06e0, 14, 98, 98000, 0.12953670515757454e0),
    (0.06e0, 15, 105, 105000, 0.14515529822218987e0),
    (0.06e0, 16, 112, 112000, 0.16149792276774755e0),
    (0.06e0, 17, 119, 119000, 0.1785112449120812e0),
    (0.06e0, 18, 126, 126000, 0.1961389642776744e0),
    (0.06e0, 19, 133, 133000, 0.2143224853305279e0),
    (0.06e0, 20, 140, 140000, 0.23300156019278062e0),
    (0.06e0, 21, 147, 147000, 0.2521148978568488e0),
    (0.06e0, 22, 154, 154000, 0.27160073569651133e0),
    (0.06e0, 23, 161, 161000, 0.2913973701120399e0),
    (0.06e0, 24, 168, 168000, 0.3114436440351185e0),
    (0.06e0, 25, 175, 175000, 0.3316793898395034e0),
    (0.06e0, 26, 182, 182000, 0.3520458269467729e0)
  ) AS computed("effect", "weeks", "days", "units_per_variant", "power")
)
SELECT * FROM grid;
