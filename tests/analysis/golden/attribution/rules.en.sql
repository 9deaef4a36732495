-- cell__span_of_touches
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "path",
    nullif("visitor", '') AS "customer",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    "channel" AS "channel",
    CAST(NULL AS DOUBLE) AS "conversions",
    CAST(NULL AS BOOLEAN) AS "converted",
    CAST(NULL AS DOUBLE) AS "value",
    CAST(NULL AS DOUBLE) AS "nulls",
    "cost" AS "cost",
    CAST(NULL AS VARCHAR) AS "currency"
  FROM "data"
),
-- The columns of a further table under the names this analysis uses
conversions AS (
  SELECT
    nullif("visitor", '') AS "customer",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    "value" AS "value",
    nullif("order_id", '') AS "order",
    CAST(NULL AS DOUBLE) AS "refund",
    CAST(NULL AS VARCHAR) AS "status",
    CAST(NULL AS VARCHAR) AS "currency"
  FROM "data_conversions"
),
-- From when to when the data reaches
span_of_touches AS (
  SELECT
    min("time") FILTER (WHERE "time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999' AND channel IS NOT NULL) AS first_touch,
    max("time") FILTER (WHERE "time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999' AND channel IS NOT NULL) AS last_touch,
    greatest(
      max("time") FILTER (WHERE "time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999'),
      (SELECT max("time") FROM conversions WHERE "time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999')
    ) AS last_time
  FROM input
)
SELECT * FROM span_of_touches;

-- cell__spellings
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "path",
    nullif("visitor", '') AS "customer",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    "channel" AS "channel",
    CAST(NULL AS DOUBLE) AS "conversions",
    CAST(NULL AS BOOLEAN) AS "converted",
    CAST(NULL AS DOUBLE) AS "value",
    CAST(NULL AS DOUBLE) AS "nulls",
    "cost" AS "cost",
    CAST(NULL AS VARCHAR) AS "currency"
  FROM "data"
),
-- How the channels are written, and how often
spellings AS (
  SELECT channel AS spelling, count(*) AS touches
  FROM input
  WHERE customer IS NOT NULL AND "time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999'
  GROUP BY spelling
)
SELECT * FROM spellings;

-- cell__codes
WITH
-- Computed above, kept under this name
spellings AS (
  SELECT * FROM "cell__spellings"
),
-- How often each channel occurs
names AS (
  SELECT channel, CAST(sum(touches) AS BIGINT) AS touches
  FROM (
    SELECT nullif(trim(spelling), '') AS channel, touches
    FROM spellings
  )
  WHERE channel IS NOT NULL AND channel NOT IN ('Display')
  GROUP BY channel
),
-- A number for each channel, direct ones first, then by frequency; those beyond the limit share the last
codes AS (
  SELECT
    channel,
    CAST(least(place, 3) AS INTEGER) AS code,
    CASE WHEN place < 3 OR channels <= 3 THEN channel ELSE '(other channels)' END AS name,
    direct,
    touches
  FROM (
    SELECT
      *,
      row_number() OVER (ORDER BY direct DESC, touches DESC, channel) AS place,
      count(*) OVER () AS channels
    FROM (SELECT *, lower(channel) IN ('direct', '(direct)', 'direct traffic', 'direct / none', '(direct) / (none)', '(none)', '直接访问', '直接流量', '直接输入') AS direct FROM names)
  )
)
SELECT * FROM codes;

-- cell__touched
WITH
-- Computed above, kept under this name
codes AS (
  SELECT * FROM "cell__codes"
),
-- The channels as they are told apart
touched AS (
  SELECT
    code,
    any_value(name) AS channel,
    CAST(sum(touches) AS BIGINT) AS touches,
    bool_or(direct) AS direct,
    count(*) AS pooled
  FROM codes
  GROUP BY code
  ORDER BY code
)
SELECT * FROM touched;

-- cell__purchases
WITH
-- The columns of a further table under the names this analysis uses
conversions AS (
  SELECT
    nullif("visitor", '') AS "customer",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    "value" AS "value",
    nullif("order_id", '') AS "order",
    CAST(NULL AS DOUBLE) AS "refund",
    CAST(NULL AS VARCHAR) AS "status",
    CAST(NULL AS VARCHAR) AS "currency"
  FROM "data_conversions"
),
-- Conversions, rows of one order number together
orders AS (
  SELECT min(customer) AS customer, min(CASE WHEN "time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999' THEN "time" END) AS "time", sum(coalesce(CAST(value AS DOUBLE), 0)) AS value, CAST(1 AS DOUBLE) AS counted
  FROM conversions
  WHERE true AND "order" IS NOT NULL
  GROUP BY "order"
  UNION ALL
  SELECT customer, CASE WHEN "time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999' THEN "time" END AS "time", coalesce(CAST(value AS DOUBLE), 0) AS value, CAST(1 AS DOUBLE) AS counted
  FROM conversions
  WHERE true AND "order" IS NULL
),
-- Conversions by customer and instant
purchases AS (
  SELECT hash(customer) AS who, epoch_us("time") AS instant, CAST(count(*) AS DOUBLE) AS conversions, sum(value) AS value
  FROM orders
  WHERE customer IS NOT NULL AND "time" IS NOT NULL
  GROUP BY ALL
)
SELECT * FROM purchases;

-- cell__journeys
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "path",
    nullif("visitor", '') AS "customer",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    "channel" AS "channel",
    CAST(NULL AS DOUBLE) AS "conversions",
    CAST(NULL AS BOOLEAN) AS "converted",
    CAST(NULL AS DOUBLE) AS "value",
    CAST(NULL AS DOUBLE) AS "nulls",
    "cost" AS "cost",
    CAST(NULL AS VARCHAR) AS "currency"
  FROM "data"
),
-- Computed above, kept under this name
span_of_touches AS (
  SELECT * FROM "cell__span_of_touches"
),
-- Computed above, kept under this name
spellings AS (
  SELECT * FROM "cell__spellings"
),
-- Computed above, kept under this name
codes AS (
  SELECT * FROM "cell__codes"
),
-- Computed above, kept under this name
purchases AS (
  SELECT * FROM "cell__purchases"
),
-- The last time of all
span AS (
  SELECT last_time AS "time" FROM span_of_touches
),
-- The highest number of a direct channel
directs AS (
  SELECT coalesce(max(code) FILTER (WHERE direct), 0) AS direct_codes
  FROM codes
),
-- The number of each spelling
spelled AS (
  SELECT spelling, code
  FROM spellings
  JOIN codes ON codes.channel = nullif(trim(spelling), '')
),
-- Touches of known customers as integers: microseconds × 64 + number of the channel
touches AS (
  SELECT who, touch
  FROM (
    SELECT who, touch, lag(touch) OVER (PARTITION BY who ORDER BY touch) AS before
    FROM (
  SELECT hash(customer) AS who, epoch_us("time") * 64 + code AS touch
  FROM input
  JOIN spelled ON spelling IS NOT DISTINCT FROM channel
  WHERE customer IS NOT NULL AND "time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999'
    )
  )
  WHERE before IS NULL
    OR ((touch - (touch & 63)) // 64) - ((before - (before & 63)) // 64) > 1800000000
),
-- When each customer converted
bought AS (
  SELECT who, list_sort(list(instant)) AS moments
  FROM purchases
  GROUP BY who
),
-- Touches up to a conversion, near enough to it or not, and those after the last one, in order of time
stretches AS (
  SELECT
    who,
    closing,
    coalesce(closing - ((touch - (touch & 63)) // 64) <= 2592000000000 AND closing IS NOT NULL, false) AS won,
    list_sort(list(touch)) AS moments
  FROM (
    SELECT
      who,
      touch,
      CASE
        WHEN ((touch - (touch & 63)) // 64) <= moments[1] THEN moments[1]
        WHEN ((touch - (touch & 63)) // 64) <= moments[-1]
          THEN list_filter(moments, lambda one: one >= ((touch - (touch & 63)) // 64))[1]
      END AS closing
    FROM touches
    LEFT JOIN bought USING (who)
  )
  GROUP BY ALL
),
-- One row a journey: its channels in order, and what came of it
journeys AS (
  SELECT
    travelled.who,
    list_transform(moments, lambda touch: CAST((touch & 63) AS UTINYINT)) AS codes,
    CASE WHEN won THEN conversions ELSE 0e0 END AS conversions,
    CASE WHEN won THEN 0e0 ELSE 1e0 END AS nulls,
    CASE WHEN won THEN value ELSE 0e0 END AS value,
    CASE WHEN won THEN moments END AS moments,
    CASE WHEN won THEN closing END AS closing,
    last_touch,
    duplicates
  FROM (
    SELECT
      who,
      closing,
      won,
      list_transform(
      list_filter(
        list_zip(CASE WHEN len(list_filter(moments, lambda touch: (touch & 63) > direct_codes)) > 0 THEN list_filter(moments, lambda touch: (touch & 63) > direct_codes) ELSE moments END, list_prepend(CAST(0 AS BIGINT), CASE WHEN len(list_filter(moments, lambda touch: (touch & 63) > direct_codes)) > 0 THEN list_filter(moments, lambda touch: (touch & 63) > direct_codes) ELSE moments END)[: len(CASE WHEN len(list_filter(moments, lambda touch: (touch & 63) > direct_codes)) > 0 THEN list_filter(moments, lambda touch: (touch & 63) > direct_codes) ELSE moments END)]),
        lambda pair: (pair[1] & 63) <> (pair[2] & 63)
      ),
      lambda pair: pair[1]
    ) AS moments,
      ((moments[-1] - (moments[-1] & 63)) // 64) AS last_touch,
      CAST(len(list_filter(
        list_zip(moments[2 :], moments),
        lambda pair: pair[1] = pair[2]
      )) AS BIGINT) AS duplicates
    FROM (
      SELECT who, closing, won, unnest(CASE
        WHEN won OR moments[-1] - moments[1] <= 165888000000000 THEN [moments]
        ELSE list_transform(
          list_filter(range(1, len(moments) + 1), lambda i: i = 1 OR ((moments[i] - (moments[i] & 63)) // 64) - ((moments[i - 1] - (moments[i - 1] & 63)) // 64) > 2592000000000),
          lambda start: moments[start : coalesce(
            list_filter(range(start + 1, len(moments) + 1), lambda i: ((moments[i] - (moments[i] & 63)) // 64) - ((moments[i - 1] - (moments[i - 1] & 63)) // 64) > 2592000000000)[1] - 1,
            len(moments)
          )]
        )
      END) AS moments
      FROM stretches
    )
    CROSS JOIN directs
  ) AS travelled
  LEFT JOIN purchases ON purchases.who = travelled.who AND purchases.instant = closing
  CROSS JOIN (SELECT epoch_us(max("time")) AS last_instant FROM span)
  WHERE won OR last_touch + 2592000000000 <= last_instant
)
SELECT * FROM journeys;

-- cell__credits
WITH
-- Computed above, kept under this name
codes AS (
  SELECT * FROM "cell__codes"
),
-- Computed above, kept under this name
journeys AS (
  SELECT * FROM "cell__journeys"
),
-- The highest number of a direct channel
directs AS (
  SELECT coalesce(max(code) FILTER (WHERE direct), 0) AS direct_codes
  FROM codes
),
-- Journeys that convert, with the weight of each touch and the last channel that is not direct
won AS (
  SELECT
    CAST(who % 100 AS INTEGER) AS bucket,
    codes,
    conversions,
    value,
    len(codes) AS touches,
    list_transform(moments, lambda touch: pow(2e0, -((((moments[-1] - (moments[-1] & 63)) // 64) - ((touch - (touch & 63)) // 64)) / 604800000000))) AS decay,
    coalesce(list_filter(codes, lambda code: code > direct_codes)[-1], codes[-1]) AS named,
    list_distinct(codes) AS channels
  FROM journeys
  CROSS JOIN directs
  WHERE conversions <> 0 OR value <> 0
),
-- Their touches by place
placed AS (
  SELECT
    bucket,
    unnest(codes) AS code,
    generate_subscripts(codes, 1) AS place,
    touches,
    unnest(decay) / list_sum(decay) AS decay,
    conversions,
    value
  FROM won
),
-- Credit that does not depend on the place of a touch
whole AS (
  SELECT
    bucket,
    named AS code,
    CAST(0 AS DOUBLE) AS "single",
    CAST(0 AS DOUBLE) AS "single_value",
    CAST(0 AS DOUBLE) AS "pair_first",
    CAST(0 AS DOUBLE) AS "pair_first_value",
    CAST(0 AS DOUBLE) AS "pair_last",
    CAST(0 AS DOUBLE) AS "pair_last_value",
    CAST(0 AS DOUBLE) AS "first",
    CAST(0 AS DOUBLE) AS "first_value",
    CAST(0 AS DOUBLE) AS "middle",
    CAST(0 AS DOUBLE) AS "middle_value",
    CAST(0 AS DOUBLE) AS "last",
    CAST(0 AS DOUBLE) AS "last_value",
    CAST(0 AS DOUBLE) AS "linear",
    CAST(0 AS DOUBLE) AS "linear_value",
    CAST(0 AS DOUBLE) AS "decay",
    CAST(0 AS DOUBLE) AS "decay_value",
    CAST(sum(1 * conversions) AS DOUBLE) AS "last_non_direct",
    CAST(sum(1 * value) AS DOUBLE) AS "last_non_direct_value",
    CAST(0 AS DOUBLE) AS "shapley",
    CAST(0 AS DOUBLE) AS "shapley_value"
  FROM won
  GROUP BY ALL
  UNION ALL
  SELECT
    bucket,
    code,
    CAST(0 AS DOUBLE) AS "single",
    CAST(0 AS DOUBLE) AS "single_value",
    CAST(0 AS DOUBLE) AS "pair_first",
    CAST(0 AS DOUBLE) AS "pair_first_value",
    CAST(0 AS DOUBLE) AS "pair_last",
    CAST(0 AS DOUBLE) AS "pair_last_value",
    CAST(0 AS DOUBLE) AS "first",
    CAST(0 AS DOUBLE) AS "first_value",
    CAST(0 AS DOUBLE) AS "middle",
    CAST(0 AS DOUBLE) AS "middle_value",
    CAST(0 AS DOUBLE) AS "last",
    CAST(0 AS DOUBLE) AS "last_value",
    CAST(0 AS DOUBLE) AS "linear",
    CAST(0 AS DOUBLE) AS "linear_value",
    CAST(0 AS DOUBLE) AS "decay",
    CAST(0 AS DOUBLE) AS "decay_value",
    CAST(0 AS DOUBLE) AS "last_non_direct",
    CAST(0 AS DOUBLE) AS "last_non_direct_value",
    CAST(sum(1e0 / size * conversions) AS DOUBLE) AS "shapley",
    CAST(sum(1e0 / size * value) AS DOUBLE) AS "shapley_value"
  FROM (
    SELECT bucket, unnest(channels) AS code, len(channels) AS size, conversions, value
    FROM won
  )
  GROUP BY ALL
),
-- Credit by group of customers and channel, part by part; models are sums of parts
credits AS (
  SELECT
    bucket,
    CAST(code AS INTEGER) AS code,
    sum("single") AS "single",
    sum("single_value") AS "single_value",
    sum("pair_first") AS "pair_first",
    sum("pair_first_value") AS "pair_first_value",
    sum("pair_last") AS "pair_last",
    sum("pair_last_value") AS "pair_last_value",
    sum("first") AS "first",
    sum("first_value") AS "first_value",
    sum("middle") AS "middle",
    sum("middle_value") AS "middle_value",
    sum("last") AS "last",
    sum("last_value") AS "last_value",
    sum("linear") AS "linear",
    sum("linear_value") AS "linear_value",
    sum("decay") AS "decay",
    sum("decay_value") AS "decay_value",
    sum("last_non_direct") AS "last_non_direct",
    sum("last_non_direct_value") AS "last_non_direct_value",
    sum("shapley") AS "shapley",
    sum("shapley_value") AS "shapley_value"
  FROM (
    SELECT
      bucket,
      code,
      CAST(sum(CASE WHEN touches = 1 THEN 1 ELSE 0 END * conversions) AS DOUBLE) AS "single",
    CAST(sum(CASE WHEN touches = 1 THEN 1 ELSE 0 END * value) AS DOUBLE) AS "single_value",
    CAST(sum(CASE WHEN touches = 2 AND place = 1 THEN 1 ELSE 0 END * conversions) AS DOUBLE) AS "pair_first",
    CAST(sum(CASE WHEN touches = 2 AND place = 1 THEN 1 ELSE 0 END * value) AS DOUBLE) AS "pair_first_value",
    CAST(sum(CASE WHEN touches = 2 AND place = 2 THEN 1 ELSE 0 END * conversions) AS DOUBLE) AS "pair_last",
    CAST(sum(CASE WHEN touches = 2 AND place = 2 THEN 1 ELSE 0 END * value) AS DOUBLE) AS "pair_last_value",
    CAST(sum(CASE WHEN touches > 2 AND place = 1 THEN 1 ELSE 0 END * conversions) AS DOUBLE) AS "first",
    CAST(sum(CASE WHEN touches > 2 AND place = 1 THEN 1 ELSE 0 END * value) AS DOUBLE) AS "first_value",
    CAST(sum(CASE WHEN place > 1 AND place < touches THEN 1e0 / (touches - 2) ELSE 0 END * conversions) AS DOUBLE) AS "middle",
    CAST(sum(CASE WHEN place > 1 AND place < touches THEN 1e0 / (touches - 2) ELSE 0 END * value) AS DOUBLE) AS "middle_value",
    CAST(sum(CASE WHEN touches > 2 AND place = touches THEN 1 ELSE 0 END * conversions) AS DOUBLE) AS "last",
    CAST(sum(CASE WHEN touches > 2 AND place = touches THEN 1 ELSE 0 END * value) AS DOUBLE) AS "last_value",
    CAST(sum(1e0 / touches * conversions) AS DOUBLE) AS "linear",
    CAST(sum(1e0 / touches * value) AS DOUBLE) AS "linear_value",
    CAST(sum(coalesce(decay, 0) * conversions) AS DOUBLE) AS "decay",
    CAST(sum(coalesce(decay, 0) * value) AS DOUBLE) AS "decay_value",
    CAST(0 AS DOUBLE) AS "last_non_direct",
    CAST(0 AS DOUBLE) AS "last_non_direct_value",
    CAST(0 AS DOUBLE) AS "shapley",
    CAST(0 AS DOUBLE) AS "shapley_value"
    FROM placed
    GROUP BY ALL
    UNION ALL
    SELECT * FROM whole
  )
  GROUP BY ALL
  ORDER BY bucket, code
)
SELECT * FROM credits;

-- cell__moves
WITH
-- Computed above, kept under this name
journeys AS (
  SELECT * FROM "cell__journeys"
),
-- How often journeys go from state to state; 0 is the start, -1 the end
moves AS (
  SELECT
    bucket,
    origin,
    target,
    CAST(sum(conversions + nulls) AS DOUBLE) AS journeys,
    CAST(sum(CASE WHEN target = -1 THEN "conversions" ELSE 0 END) AS DOUBLE) AS "conversions",
    CAST(sum(CASE WHEN target = -1 THEN "value" ELSE 0 END) AS DOUBLE) AS "value"
  FROM (
    SELECT
      bucket,
      CASE WHEN begins THEN 0 ELSE CASE WHEN CAST("c1" AS BIGINT) IS NOT NULL THEN CAST("c1" AS BIGINT) * 1 END END AS origin,
      CASE WHEN begins THEN CASE WHEN CAST("c1" AS BIGINT) IS NOT NULL THEN CAST("c1" AS BIGINT) * 1 END WHEN CAST("c2" AS BIGINT) IS NULL THEN -1 ELSE CAST("c2" AS BIGINT) * 1 END AS target,
      conversions,
      nulls,
      value
    FROM (
      SELECT *, unnest(CASE WHEN place = 1 THEN [false, true] ELSE [false] END) AS begins
      FROM (
        SELECT
          CAST(who % 100 % groups AS INTEGER) AS bucket,
          generate_subscripts(codes, 1) AS place,
          unnest(codes) AS c1,
        unnest(codes[2 :]) AS "c2",
          conversions,
          nulls,
          value
        FROM journeys
        CROSS JOIN (
          SELECT 100 AS groups
        )
        WHERE groups > 0
      )
      WHERE place = 1 OR CAST("c1" AS BIGINT) IS NOT NULL
    )
  )
  WHERE origin <> target
  GROUP BY bucket, origin, target
  ORDER BY bucket, origin, target
)
SELECT * FROM moves;

-- cell__moves_2
WITH
-- The same where a state is the last two touches
moves_2 AS (
  SELECT
    CAST(NULL AS INTEGER) AS bucket,
    CAST(NULL AS BIGINT) AS origin,
    CAST(NULL AS BIGINT) AS target,
    CAST(NULL AS DOUBLE) AS journeys,
    CAST(NULL AS DOUBLE) AS conversions,
    CAST(NULL AS DOUBLE) AS value
  WHERE false
)
SELECT * FROM moves_2;

-- cell__moves_3
WITH
-- The same where a state is the last three touches
moves_3 AS (
  SELECT
    CAST(NULL AS INTEGER) AS bucket,
    CAST(NULL AS BIGINT) AS origin,
    CAST(NULL AS BIGINT) AS target,
    CAST(NULL AS DOUBLE) AS journeys,
    CAST(NULL AS DOUBLE) AS conversions,
    CAST(NULL AS DOUBLE) AS value
  WHERE false
)
SELECT * FROM moves_3;

-- cell__paths
WITH
-- Computed above, kept under this name
touched AS (
  SELECT * FROM "cell__touched"
),
-- Computed above, kept under this name
journeys AS (
  SELECT * FROM "cell__journeys"
),
-- The paths with the most conversions
paths AS (
  SELECT
    list_aggregate(
      list_transform(codes, lambda code: names[code]),
      'string_agg',
      ' > '
    ) AS path,
    conversions,
    value,
    nulls,
    conversions / nullif(conversions + nulls, 0) AS rate,
    conversions / nullif(total, 0) AS share,
    CAST(len(codes) AS BIGINT) AS touches,
    median_days,
    position
  FROM (
    SELECT *, row_number() OVER (ORDER BY conversions DESC, nulls DESC, codes) AS position
    FROM (
      SELECT *, sum(conversions) OVER () AS total
      FROM (
        SELECT
          codes,
          sum(conversions) AS conversions,
          sum(value) AS value,
          sum(nulls) AS nulls,
          quantile_cont((closing - ((moments[1] - (moments[1] & 63)) // 64)) / 86400000000, 0.5) FILTER (WHERE conversions > 0) AS median_days
        FROM journeys
        GROUP BY codes
      )
      ORDER BY conversions DESC, nulls DESC, codes
      LIMIT 1000
    )
  )
  CROSS JOIN (SELECT list(channel ORDER BY code) AS names FROM touched)
  ORDER BY position
)
SELECT * FROM paths;

-- cell__lengths
WITH
-- Computed above, kept under this name
journeys AS (
  SELECT * FROM "cell__journeys"
),
-- Journeys by number of touches
lengths AS (
  SELECT
    CAST(len(codes) AS BIGINT) AS touches,
    sum(conversions + nulls) AS journeys,
    sum(conversions) AS conversions,
    sum(nulls) AS nulls,
    sum(value) AS value
  FROM journeys
  GROUP BY 1
  ORDER BY 1
)
SELECT * FROM lengths;

-- cell__lags
WITH
-- Computed above, kept under this name
journeys AS (
  SELECT * FROM "cell__journeys"
),
-- Conversions by days from the first touch
lags AS (
  SELECT
    CAST(least(floor((closing - ((moments[1] - (moments[1] & 63)) // 64)) / 86400000000), 365) AS INTEGER) AS days,
    sum(conversions) AS conversions,
    sum(value) AS value
  FROM journeys
  WHERE closing IS NOT NULL
  GROUP BY 1
  ORDER BY 1
)
SELECT * FROM lags;

-- cell__together
WITH
-- Computed above, kept under this name
journeys AS (
  SELECT * FROM "cell__journeys"
),
-- Journeys by the set of their channels
sets AS (
  SELECT
    list_aggregate(list_transform(codes, lambda code: CAST(1 AS BIGINT) << code), 'bit_or') AS bits,
    sum(conversions) AS conversions,
    sum(nulls) AS nulls,
    sum(value) AS value
  FROM journeys
  GROUP BY bits
),
-- Each set by its channels
members AS (
  SELECT
    unnest(channels) AS a,
    unnest(list_transform(range(1, len(channels) + 1), lambda place: channels[place :])) AS others,
    conversions,
    nulls,
    value
  FROM (
    SELECT
      * EXCLUDE (bits),
      list_filter(range(1, 61), lambda code: (bits >> code) & 1 = 1) AS channels
    FROM sets
  )
),
-- How often two channels stand in one journey
together AS (
  SELECT
    CAST(a AS INTEGER) AS a,
    CAST(b AS INTEGER) AS b,
    sum(conversions) AS conversions,
    sum(nulls) AS nulls,
    sum(value) AS value
  FROM (
    SELECT a, unnest(others) AS b, conversions, nulls, value
    FROM members
  )
  GROUP BY ALL
  ORDER BY a, b
)
SELECT * FROM together;

-- cell__spend
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "path",
    nullif("visitor", '') AS "customer",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    "channel" AS "channel",
    CAST(NULL AS DOUBLE) AS "conversions",
    CAST(NULL AS BOOLEAN) AS "converted",
    CAST(NULL AS DOUBLE) AS "value",
    CAST(NULL AS DOUBLE) AS "nulls",
    "cost" AS "cost",
    CAST(NULL AS VARCHAR) AS "currency"
  FROM "data"
),
-- Computed above, kept under this name
span_of_touches AS (
  SELECT * FROM "cell__span_of_touches"
),
-- Computed above, kept under this name
codes AS (
  SELECT * FROM "cell__codes"
),
-- What each channel cost
spend AS (
  SELECT
    code,
    coalesce(name, costs_by_day.channel) AS channel,
    CAST(coalesce(sum(cost), 0) AS DOUBLE) AS cost,
    CAST(coalesce(sum(cost) FILTER (WHERE NOT (day IS NULL OR first_touch IS NULL OR day BETWEEN CAST(first_touch AS DATE) AND CAST(last_time AS DATE))), 0) AS DOUBLE) AS outside,
    min(day) AS first_day,
    max(day) AS last_day
  FROM (
    SELECT nullif(trim(channel), '') AS channel, CAST(CASE WHEN isfinite("time") THEN "time" END AS DATE) AS day, CAST(cost AS DOUBLE) AS cost
    FROM input
    WHERE TRUE AND cost IS NOT NULL
  ) AS costs_by_day
  LEFT JOIN codes ON codes.channel = costs_by_day.channel
  CROSS JOIN span_of_touches
  GROUP BY ALL
  ORDER BY code, channel
)
SELECT * FROM spend;

-- cell__unmatched
WITH
-- Computed above, kept under this name
purchases AS (
  SELECT * FROM "cell__purchases"
),
-- Computed above, kept under this name
journeys AS (
  SELECT * FROM "cell__journeys"
),
-- Conversions of customers without any touch
unmatched AS (
  SELECT coalesce(sum(conversions), 0) AS conversions
  FROM purchases
  WHERE who NOT IN (SELECT who FROM journeys)
)
SELECT * FROM unmatched;

-- cell__health
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "path",
    nullif("visitor", '') AS "customer",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    "channel" AS "channel",
    CAST(NULL AS DOUBLE) AS "conversions",
    CAST(NULL AS BOOLEAN) AS "converted",
    CAST(NULL AS DOUBLE) AS "value",
    CAST(NULL AS DOUBLE) AS "nulls",
    "cost" AS "cost",
    CAST(NULL AS VARCHAR) AS "currency"
  FROM "data"
),
-- The columns of a further table under the names this analysis uses
conversions AS (
  SELECT
    nullif("visitor", '') AS "customer",
    CAST(CASE WHEN isfinite("at") THEN "at" END AS TIMESTAMP) AS "time",
    "value" AS "value",
    nullif("order_id", '') AS "order",
    CAST(NULL AS DOUBLE) AS "refund",
    CAST(NULL AS VARCHAR) AS "status",
    CAST(NULL AS VARCHAR) AS "currency"
  FROM "data_conversions"
),
-- Not given: the columns without rows
costs AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "channel",
    CAST(NULL AS TIMESTAMP) AS "time",
    CAST(NULL AS DOUBLE) AS "cost",
    CAST(NULL AS VARCHAR) AS "currency"
  WHERE false
),
-- Computed above, kept under this name
span_of_touches AS (
  SELECT * FROM "cell__span_of_touches"
),
-- Computed above, kept under this name
codes AS (
  SELECT * FROM "cell__codes"
),
-- Computed above, kept under this name
journeys AS (
  SELECT * FROM "cell__journeys"
),
-- Conversions, rows of one order number together
orders AS (
  SELECT min(customer) AS customer, min(CASE WHEN "time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999' THEN "time" END) AS "time", sum(coalesce(CAST(value AS DOUBLE), 0)) AS value, CAST(1 AS DOUBLE) AS counted
  FROM conversions
  WHERE true AND "order" IS NOT NULL
  GROUP BY "order"
  UNION ALL
  SELECT customer, CASE WHEN "time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999' THEN "time" END AS "time", coalesce(CAST(value AS DOUBLE), 0) AS value, CAST(1 AS DOUBLE) AS counted
  FROM conversions
  WHERE true AND "order" IS NULL
),
-- Rows that cannot be used
read AS (
  SELECT
    count(*) AS rows_read,
    count(*) FILTER (WHERE customer IS NULL) AS rows_without_customer,
    count(*) FILTER (WHERE (nullif(trim(channel), '') IS NULL AND NOT false)) AS rows_without_channel,
    count(*) FILTER (WHERE NOT coalesce("time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999', false)) AS rows_without_time,
    count(*) FILTER (WHERE customer IS NULL OR (nullif(trim(channel), '') IS NULL AND NOT false) OR NOT coalesce("time" BETWEEN TIMESTAMP '1900-01-01 00:00:00' AND TIMESTAMP '2999-12-31 23:59:59.999999', false)) AS rows_left_out,
    count(*) FILTER (WHERE conversions < 0 OR nulls < 0) AS rows_negative,
    (SELECT CAST(coalesce(sum(touches), 0) AS BIGINT) FROM codes) AS touches,
    any_value(first_touch) AS first_touch,
    any_value(last_touch) AS last_touch,
    min(nullif(trim(currency), '')) AS least_currency,
    max(nullif(trim(currency), '')) AS greatest_currency
  FROM input
  CROSS JOIN span_of_touches
),
-- Currencies
bills AS (
  SELECT min(currency) AS first_currency, max(currency) AS last_currency
  FROM (
    SELECT unnest([least_currency, greatest_currency]) AS currency FROM read
    UNION ALL
    SELECT nullif(trim(currency), '') AS currency FROM costs
    UNION ALL
    SELECT nullif(trim(currency), '') AS currency FROM conversions
  )
),
-- All conversions, with or without a journey
sold AS (
  SELECT
    count(*) AS conversion_rows,
    coalesce(sum(counted), 0) AS conversions,
    coalesce(sum(value), 0) AS value,
    min("time") AS first_conversion,
    max("time") AS last_conversion,
    coalesce(sum(counted) FILTER (WHERE customer IS NULL), 0) AS conversions_without_customer,
    coalesce(sum(counted) FILTER (WHERE customer IS NOT NULL AND "time" IS NULL), 0)
      AS conversions_without_time,
    CAST(0 AS BIGINT) AS conversions_unpaid,
    CAST(NULL AS VARCHAR) AS unpaid_status,
    CAST(0 AS DOUBLE) AS refunds
  FROM orders
),
-- What the journeys look like
travelled AS (
  SELECT
    coalesce(sum(conversions), 0) AS attributed_conversions,
    coalesce(sum(value), 0) AS attributed_value,
    coalesce(sum(conversions + nulls), 0) AS journeys,
    coalesce(sum(nulls), 0) AS nulls,
    coalesce(sum(nulls) FILTER (WHERE journeys.last_touch + 2592000000000 > epoch_us(last_time)), 0) AS open_journeys,
    coalesce(sum(conversions) FILTER (WHERE closing - 2592000000000 < epoch_us(first_touch)), 0) AS truncated,
    coalesce(sum(conversions) FILTER (WHERE len(codes) = 1), 0) AS one_touch,
    max(len(codes)) AS max_touches,
    median((closing - ((moments[1] - (moments[1] & 63)) // 64)) / 86400000000) AS median_days,
    quantile_cont((closing - ((moments[1] - (moments[1] & 63)) // 64)) / 86400000000, 0.9) AS p90_days,
    median((closing - ((moments[-1] - (moments[-1] & 63)) // 64)) / 86400000000) AS median_last_days,
    CAST(coalesce(sum(duplicates), 0) AS BIGINT) AS duplicates
  FROM journeys
  CROSS JOIN span_of_touches
),
-- All that the checks need, in one row
health AS (
  SELECT * EXCLUDE (least_currency, greatest_currency)
  FROM read
  CROSS JOIN sold
  CROSS JOIN travelled
  CROSS JOIN bills
)
SELECT * FROM health;

-- cell
WITH
-- Made by statistics from the outputs above: the figures as they came out
channels AS (
  SELECT CAST("model" AS VARCHAR) AS "model", CAST("channel" AS VARCHAR) AS "channel", CAST("conversions" AS DOUBLE) AS "conversions", CAST("value" AS DOUBLE) AS "value", CAST("share" AS DOUBLE) AS "share", CAST("low" AS DOUBLE) AS "low", CAST("high" AS DOUBLE) AS "high", CAST("cost" AS DOUBLE) AS "cost", CAST("roas" AS DOUBLE) AS "roas", CAST("cac" AS DOUBLE) AS "cac", CAST("cost_share" AS DOUBLE) AS "cost_share", CAST("value_share" AS DOUBLE) AS "value_share", CAST("roas_low" AS DOUBLE) AS "roas_low", CAST("roas_high" AS DOUBLE) AS "roas_high"
  FROM (VALUES
    ('first', 'Direct', 6, 555, 0.125e0, 0.0554227e0, 0.258061e0, 0, NULL, NULL, 0, 0.12471910112359551e0, NULL, NULL),
    ('first', 'Email', 20, 1785, 0.4166666666666667e0, 0.284546e0, 0.561949e0, 90.4e0, 19.745575221238937e0, 4.5200000000000005e0, 0.37840100460443704e0, 0.401123595505618e0, 12.4568e0, 28.0462e0),
    ('first', '(other channels)', 22, 2110, 0.4583333333333333e0, 0.327667e0, 0.594994e0, 148.5e0, 14.20875420875421e0, 6.75e0, 0.621598995395563e0, 0.47415730337078654e0, 9.64703e0, 18.9191e0),
    ('first', '(unattributed)', 5, 555, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('last', 'Direct', 6, 555, 0.125e0, 0.0554227e0, 0.258061e0, 0, NULL, NULL, 0, 0.12471910112359551e0, NULL, NULL),
    ('last', 'Email', 20, 1770, 0.4166666666666667e0, 0.297915e0, 0.545946e0, 90.4e0, 19.579646017699115e0, 4.5200000000000005e0, 0.37840100460443704e0, 0.39775280898876403e0, 13.0842e0, 26.8997e0),
    ('last', '(other channels)', 22, 2125, 0.4583333333333333e0, 0.331009e0, 0.591343e0, 148.5e0, 14.30976430976431e0, 6.75e0, 0.621598995395563e0, 0.47752808988764045e0, 9.94481e0, 18.7924e0),
    ('last', '(unattributed)', 5, 555, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('last_non_direct', 'Direct', 6, 555, 0.125e0, 0.0554227e0, 0.258061e0, 0, NULL, NULL, 0, 0.12471910112359551e0, NULL, NULL),
    ('last_non_direct', 'Email', 20, 1770, 0.4166666666666667e0, 0.297915e0, 0.545946e0, 90.4e0, 19.579646017699115e0, 4.5200000000000005e0, 0.37840100460443704e0, 0.39775280898876403e0, 13.0842e0, 26.8997e0),
    ('last_non_direct', '(other channels)', 22, 2125, 0.4583333333333333e0, 0.331009e0, 0.591343e0, 148.5e0, 14.30976430976431e0, 6.75e0, 0.621598995395563e0, 0.47752808988764045e0, 9.94481e0, 18.7924e0),
    ('last_non_direct', '(unattributed)', 5, 555, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('linear', 'Direct', 6, 555, 0.125e0, 0.0554227e0, 0.258061e0, 0, NULL, NULL, 0, 0.12471910112359551e0, NULL, NULL),
    ('linear', 'Email', 20, 1777.5e0, 0.4166666666666667e0, 0.322216e0, 0.517658e0, 90.4e0, 19.662610619469024e0, 4.5200000000000005e0, 0.37840100460443704e0, 0.399438202247191e0, 14.3603e0, 25.4913e0),
    ('linear', '(other channels)', 22, 2117.5e0, 0.4583333333333333e0, 0.361706e0, 0.558199e0, 148.5e0, 14.25925925925926e0, 6.75e0, 0.621598995395563e0, 0.47584269662921347e0, 10.8404e0, 17.7554e0),
    ('linear', '(unattributed)', 5, 555, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('position', 'Direct', 6, 555, 0.125e0, 0.0554227e0, 0.258061e0, 0, NULL, NULL, 0, 0.12471910112359551e0, NULL, NULL),
    ('position', 'Email', 20, 1777.5e0, 0.4166666666666667e0, 0.322216e0, 0.517658e0, 90.4e0, 19.662610619469024e0, 4.5200000000000005e0, 0.37840100460443704e0, 0.399438202247191e0, 14.3603e0, 25.4913e0),
    ('position', '(other channels)', 22, 2117.5e0, 0.4583333333333333e0, 0.361706e0, 0.558199e0, 148.5e0, 14.25925925925926e0, 6.75e0, 0.621598995395563e0, 0.47584269662921347e0, 10.8404e0, 17.7554e0),
    ('position', '(unattributed)', 5, 555, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('time_decay', 'Direct', 6, 555, 0.125e0, 0.0554227e0, 0.258061e0, 0, NULL, NULL, 0, 0.12471910112359551e0, NULL, NULL),
    ('time_decay', 'Email', 19.80781532230244e0, 1761.5074400408776e0, 0.41266281921463416e0, 0.318759e0, 0.513383e0, 90.4e0, 19.48570177036369e0, 4.563855151568124e0, 0.37840100460443704e0, 0.3958443685485118e0, 14.2457e0, 25.2612e0),
    ('time_decay', '(other channels)', 22.19218467769756e0, 2133.4925599591224e0, 0.46233718078536584e0, 0.365316e0, 0.562298e0, 148.5e0, 14.366953265717996e0, 6.691544890992088e0, 0.621598995395563e0, 0.4794365303278927e0, 10.9556e0, 17.8435e0),
    ('time_decay', '(unattributed)', 5, 555, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('markov_1', 'Direct', 4.861195905907704e0, 451.0586418104014e0, 0.1012749147064105e0, 0.0442773e0, 0.215129e0, 0, NULL, NULL, 0, 0.10136149254166324e0, NULL, NULL),
    ('markov_1', 'Email', 19.23792422337942e0, 1732.4732728765232e0, 0.4007900879870712e0, 0.328487e0, 0.477687e0, 90.4e0, 19.164527354828795e0, 4.699051672640383e0, 0.37840100460443704e0, 0.3893198366014659e0, 15.1272e0, 23.5356e0),
    ('markov_1', '(other channels)', 23.900879870712874e0, 2266.4680853130753e0, 0.4979349973065182e0, 0.423571e0, 0.57239e0, 148.5e0, 15.262411348909598e0, 6.213160385863686e0, 0.621598995395563e0, 0.5093186708568709e0, 12.6468e0, 17.8611e0),
    ('markov_1', '(unattributed)', 5, 555, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('shapley', 'Direct', 6, 555, 0.125e0, 0.0554227e0, 0.258061e0, 0, NULL, NULL, 0, 0.12471910112359551e0, NULL, NULL),
    ('shapley', 'Email', 20, 1777.5e0, 0.4166666666666667e0, 0.322216e0, 0.517658e0, 90.4e0, 19.662610619469024e0, 4.5200000000000005e0, 0.37840100460443704e0, 0.399438202247191e0, 14.3603e0, 25.4913e0),
    ('shapley', '(other channels)', 22, 2117.5e0, 0.4583333333333333e0, 0.361706e0, 0.558199e0, 148.5e0, 14.25925925925926e0, 6.75e0, 0.621598995395563e0, 0.47584269662921347e0, 10.8404e0, 17.7554e0),
    ('shapley', '(unattributed)', 5, 555, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
  ) AS computed("model", "channel", "conversions", "value", "share", "low", "high", "cost", "roas", "cac", "cost_share", "value_share", "roas_low", "roas_high")
)
SELECT * FROM channels;

-- cell__removal
WITH
-- Made by statistics from the outputs above: the figures as they came out
removal AS (
  SELECT CAST("order" AS BIGINT) AS "order", CAST("channel" AS VARCHAR) AS "channel", CAST("effect" AS DOUBLE) AS "effect", CAST("low" AS DOUBLE) AS "low", CAST("high" AS DOUBLE) AS "high", CAST("value_effect" AS DOUBLE) AS "value_effect"
  FROM (VALUES
    (1, 'Direct', 0.12500000000000003e0, 0.0554227e0, 0.258061e0, 0.12471910112359552e0),
    (1, 'Email', 0.4946808510638298e0, 0.389878e0, 0.599953e0, 0.47903418599091563e0),
    (1, '(other channels)', 0.6145833333333334e0, 0.515711e0, 0.704823e0, 0.626685393258427e0)
  ) AS computed("order", "channel", "effect", "low", "high", "value_effect")
)
SELECT * FROM removal;

-- cell__pairs
WITH
-- Made by statistics from the outputs above: the figures as they came out
pairs AS (
  SELECT CAST("channel_a" AS VARCHAR) AS "channel_a", CAST("channel_b" AS VARCHAR) AS "channel_b", CAST("conversions" AS DOUBLE) AS "conversions", CAST("support" AS DOUBLE) AS "support", CAST("lift" AS DOUBLE) AS "lift", CAST("jaccard" AS DOUBLE) AS "jaccard", CAST("journeys" AS DOUBLE) AS "journeys", CAST("journey_lift" AS DOUBLE) AS "journey_lift", CAST("journey_jaccard" AS DOUBLE) AS "journey_jaccard", CAST("rate" AS DOUBLE) AS "rate", CAST("rate_a" AS DOUBLE) AS "rate_a", CAST("rate_b" AS DOUBLE) AS "rate_b", CAST("best_single" AS DOUBLE) AS "best_single", CAST("gain" AS DOUBLE) AS "gain", CAST("low" AS DOUBLE) AS "low", CAST("high" AS DOUBLE) AS "high", CAST("p_value" AS DOUBLE) AS "p_value", CAST("p_adjusted" AS DOUBLE) AS "p_adjusted", CAST("synergy" AS BOOLEAN) AS "synergy"
  FROM (VALUES
    ('Email', '(other channels)', 16, 0.3333333333333333e0, 0.9142857142857143e0, 0.38095238095238093e0, 23, 0.9053191489361702e0, 0.359375e0, 0.6956521739130435e0, 0.7058823529411765e0, 0.5833333333333334e0, 0.7058823529411765e0, (-0.010230179028133057e0), (-0.270549e0), 0.269529e0, 0.5278220763441278e0, 0.5278220763441278e0, FALSE)
  ) AS computed("channel_a", "channel_b", "conversions", "support", "lift", "jaccard", "journeys", "journey_lift", "journey_jaccard", "rate", "rate_a", "rate_b", "best_single", "gain", "low", "high", "p_value", "p_adjusted", "synergy")
)
SELECT * FROM pairs;

-- cell__budget
WITH
-- Made by statistics from the outputs above: the figures as they came out
budget AS (
  SELECT CAST("model" AS VARCHAR) AS "model", CAST("channel_from" AS VARCHAR) AS "channel_from", CAST("channel_to" AS VARCHAR) AS "channel_to", CAST("amount" AS DOUBLE) AS "amount", CAST("return_from" AS DOUBLE) AS "return_from", CAST("return_to" AS DOUBLE) AS "return_to", CAST("change" AS DOUBLE) AS "change", CAST("low" AS DOUBLE) AS "low", CAST("high" AS DOUBLE) AS "high"
  FROM (VALUES
    ('first', '(other channels)', 'Email', 23.89e0, 14.20875420875421e0, 19.745575221238937e0, 132.27465398826016e0, (-160.182e0), 424.731e0),
    ('last', '(other channels)', 'Email', 23.89e0, 14.30976430976431e0, 19.579646017699115e0, 125.89747400256252e0, (-136.273e0), 388.067e0),
    ('last_non_direct', '(other channels)', 'Email', 23.89e0, 14.30976430976431e0, 19.579646017699115e0, 125.89747400256252e0, (-136.273e0), 388.067e0),
    ('linear', '(other channels)', 'Email', 23.89e0, 14.25925925925926e0, 19.662610619469024e0, 129.08606399541128e0, (-69.2473e0), 327.419e0),
    ('position', '(other channels)', 'Email', 23.89e0, 14.25925925925926e0, 19.662610619469024e0, 129.08606399541128e0, (-69.2473e0), 327.419e0),
    ('time_decay', '(other channels)', 'Email', 23.89e0, 14.366953265717996e0, 19.48570177036369e0, 122.28690177598564e0, (-74.0659e0), 318.64e0),
    ('markov_1', '(other channels)', 'Email', 23.89e0, 15.262411348909598e0, 19.164527354828795e0, 93.22155138140963e0, (-51.2504e0), 237.693e0),
    ('shapley', '(other channels)', 'Email', 23.89e0, 14.25925925925926e0, 19.662610619469024e0, 129.08606399541128e0, (-69.2473e0), 327.419e0)
  ) AS computed("model", "channel_from", "channel_to", "amount", "return_from", "return_to", "change", "low", "high")
)
SELECT * FROM budget;
