-- cell__days
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "period",
    CAST(CASE WHEN isfinite("paid_at") THEN "paid_at" END AS TIMESTAMP) AS "time",
    "paid" AS "sales",
    CAST(NULL AS DOUBLE) AS "units",
    CAST(NULL AS DOUBLE) AS "price",
    CAST(NULL AS VARCHAR) AS "brand",
    CAST(NULL AS VARCHAR) AS "seller",
    CAST(NULL AS VARCHAR) AS "category",
    CAST(NULL AS VARCHAR) AS "product",
    CAST(NULL AS DOUBLE) AS "rating",
    nullif("buyer", '') AS "customer",
    nullif("id", '') AS "order",
    "front" AS "segment",
    "back" AS "refund",
    "state" AS "status",
    CAST(NULL AS VARCHAR) AS "currency"
  FROM "data"
),
-- What each row is worth, at which price, and whether it counts
market AS (
  SELECT *, coalesce(day IS NOT NULL AND value IS NOT NULL AND NOT unpaid, false) AS counted
  FROM (
    SELECT
      CAST("time" AS DATE) AS day,
      nullif(trim(category), '') AS category,
      nullif(trim(CAST(NULL AS VARCHAR)), '') AS holder,
      product,
      CAST(sales AS DOUBLE) AS price,
      units,
      rating,
      sales - CASE
      WHEN coalesce(refund, 0) = 0 AND sales > 0 AND regexp_matches(lower(CAST(status AS VARCHAR)), 'refunded|returned|chargeback|已退款|退款成功|退款完成|退款已完成|全额退款|已退货') AND NOT regexp_matches(lower(CAST(status AS VARCHAR)), 'partial|partly|部分|\bnot\b|\bnon\b|unrefunded|unreturned|won|revers|reject')
        AND NOT EXISTS (SELECT 1 FROM input WHERE sales < 0 AND coalesce(regexp_matches(lower(CAST(status AS VARCHAR)), 'refund|return|chargeback|退款|退货'), true))
      THEN sales
      ELSE abs(coalesce(refund, 0))
    END AS value,
      sales AS gross,
      coalesce(regexp_matches(lower(CAST(status AS VARCHAR)), 'cancel|void|unpaid|not paid|pending|awaiting payment|expired|deleted|abandoned|declined|failed|取消|关闭|删除|未付款|待付款|等待买家付款|待支付|未支付|付款失败|支付失败'), false) AS unpaid,
      customer,
      "order",
      segment,
      currency
    FROM input
  )
),
-- Sums by day and category
days AS (
  SELECT
    day,
    category,
    CAST(coalesce(fsum(value), 0) AS DOUBLE) AS value,
    CAST(coalesce(fsum(units), 0) AS DOUBLE) AS units,
    count(*) AS rows
  FROM market
  WHERE counted
  GROUP BY day, category
)
SELECT * FROM days;

-- cell__calendar
WITH
-- Computed above, kept under this name
days AS (
  SELECT * FROM "cell__days"
),
-- The days there are
dates AS (
  SELECT day, day - lag(day) OVER (ORDER BY day) AS gap
  FROM (SELECT DISTINCT day FROM days WHERE day IS NOT NULL)
),
-- What one row stands for: a day, a month, a year …
grain AS (
  SELECT
    min(day) AS first_day,
    max(day) AS last_day,
    CAST(greatest(coalesce(median(gap), 1) - 1, 0) AS INTEGER) AS slack,
    CASE WHEN count(*) > 0 THEN 'day' END AS grain
  FROM dates
),
-- The period that growth is seen by
lengths AS (
  SELECT
    *,
    CASE
      WHEN grain <> 'day' THEN grain
      WHEN last_day - first_day >= 180 THEN 'month'
      WHEN last_day - first_day >= 42 THEN 'week'
      ELSE 'day'
    END AS period,
    CASE grain
      WHEN 'day' THEN INTERVAL 1 DAY
      WHEN 'week' THEN INTERVAL 7 DAY
      WHEN 'month' THEN INTERVAL 1 MONTH
      WHEN 'quarter' THEN INTERVAL 3 MONTH
      WHEN 'year' THEN INTERVAL 1 YEAR
    END AS row_length,
    CASE period
      WHEN 'day' THEN INTERVAL 1 DAY
      WHEN 'week' THEN INTERVAL 7 DAY
      WHEN 'month' THEN INTERVAL 1 MONTH
      WHEN 'quarter' THEN INTERVAL 3 MONTH
      WHEN 'year' THEN INTERVAL 1 YEAR
    END AS period_length,
    CASE WHEN period IN ('day', 'week') THEN INTERVAL 364 DAY ELSE INTERVAL 1 YEAR END AS year_length,
    CASE WHEN grain = 'day' THEN slack ELSE 0 END AS days_missed
  FROM grain
),
-- Where the data begin and end, and the whole periods between
spans AS (
  SELECT
    *,
    CAST(date_trunc(grain, first_day) AS DATE) AS covered_from,
    CAST(date_trunc(grain, last_day) + row_length AS DATE) AS covered_to,
    CAST(CASE
      WHEN covered_from - days_missed <= date_trunc(period, covered_from)
        THEN date_trunc(period, covered_from)
      ELSE date_trunc(period, covered_from) + period_length
    END AS DATE) AS begins,
    CAST(date_trunc(period, covered_to + days_missed) AS DATE) AS ends
  FROM lengths
),
-- Which time is compared with which
calendar AS (
  SELECT
    grain,
    period,
    covered_from,
    covered_to,
    CASE WHEN begins < ends THEN begins END AS whole_from,
    CASE WHEN begins < ends THEN ends END AS whole_to,
    CASE
      WHEN whole_from + 2 * year_length <= whole_to THEN 'year'
      WHEN whole_from + period_length < whole_to THEN 'ends'
      ELSE 'all'
    END AS compare,
    CAST(CASE
      WHEN compare = 'year' AND whole_from + year_length <= whole_to THEN whole_to - year_length
      WHEN compare IN ('previous', 'ends') THEN whole_to - period_length
      WHEN compare = 'year' THEN whole_from
    END AS DATE) AS current_from,
    CASE WHEN current_from IS NOT NULL THEN whole_to END AS current_to,
    CAST(CASE
      WHEN compare = 'year' AND whole_from + 2 * year_length <= whole_to
        THEN whole_to - 2 * year_length
      WHEN compare = 'previous' AND whole_from + period_length < whole_to
        THEN whole_to - 2 * period_length
      WHEN compare = 'ends' AND whole_from + period_length < whole_to THEN whole_from
    END AS DATE) AS previous_from,
    CAST(CASE
      WHEN compare = 'ends' THEN previous_from + period_length
      WHEN previous_from IS NOT NULL THEN current_from
    END AS DATE) AS previous_to,
    CAST(CASE WHEN whole_from + year_length <= whole_to THEN whole_to - year_length END AS DATE)
      AS year_from
  FROM spans
)
SELECT * FROM calendar;

-- cell__health
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "period",
    CAST(CASE WHEN isfinite("paid_at") THEN "paid_at" END AS TIMESTAMP) AS "time",
    "paid" AS "sales",
    CAST(NULL AS DOUBLE) AS "units",
    CAST(NULL AS DOUBLE) AS "price",
    CAST(NULL AS VARCHAR) AS "brand",
    CAST(NULL AS VARCHAR) AS "seller",
    CAST(NULL AS VARCHAR) AS "category",
    CAST(NULL AS VARCHAR) AS "product",
    CAST(NULL AS DOUBLE) AS "rating",
    nullif("buyer", '') AS "customer",
    nullif("id", '') AS "order",
    "front" AS "segment",
    "back" AS "refund",
    "state" AS "status",
    CAST(NULL AS VARCHAR) AS "currency"
  FROM "data"
),
-- What each row is worth, at which price, and whether it counts
market AS (
  SELECT *, coalesce(day IS NOT NULL AND value IS NOT NULL AND NOT unpaid, false) AS counted
  FROM (
    SELECT
      CAST("time" AS DATE) AS day,
      nullif(trim(category), '') AS category,
      nullif(trim(CAST(NULL AS VARCHAR)), '') AS holder,
      product,
      CAST(sales AS DOUBLE) AS price,
      units,
      rating,
      sales - CASE
      WHEN coalesce(refund, 0) = 0 AND sales > 0 AND regexp_matches(lower(CAST(status AS VARCHAR)), 'refunded|returned|chargeback|已退款|退款成功|退款完成|退款已完成|全额退款|已退货') AND NOT regexp_matches(lower(CAST(status AS VARCHAR)), 'partial|partly|部分|\bnot\b|\bnon\b|unrefunded|unreturned|won|revers|reject')
        AND NOT EXISTS (SELECT 1 FROM input WHERE sales < 0 AND coalesce(regexp_matches(lower(CAST(status AS VARCHAR)), 'refund|return|chargeback|退款|退货'), true))
      THEN sales
      ELSE abs(coalesce(refund, 0))
    END AS value,
      sales AS gross,
      coalesce(regexp_matches(lower(CAST(status AS VARCHAR)), 'cancel|void|unpaid|not paid|pending|awaiting payment|expired|deleted|abandoned|declined|failed|取消|关闭|删除|未付款|待付款|等待买家付款|待支付|未支付|付款失败|支付失败'), false) AS unpaid,
      customer,
      "order",
      segment,
      currency
    FROM input
  )
),
-- How many rows count, and why the others do not
health AS (
  SELECT
    count(*) AS rows_read,
    count(*) FILTER (WHERE counted) AS rows_counted,
    count(*) FILTER (WHERE value IS NULL) AS rows_without_value,
    count(*) FILTER (WHERE day IS NULL) AS rows_without_time,
    count(*) FILTER (WHERE unpaid) AS rows_unpaid,
    count(*) FILTER (WHERE counted AND value < 0) AS rows_negative,
    CAST(coalesce(fsum(value) FILTER (WHERE counted AND value < 0), 0) AS DOUBLE) AS negative_value,
    count(*) FILTER (WHERE counted AND false) AS rows_without_name,
    count(*) FILTER (WHERE counted AND NOT coalesce(price > 0, false)) AS rows_without_price,
    min(currency) FILTER (WHERE counted) AS first_currency,
    max(currency) FILTER (WHERE counted) AS last_currency
  FROM market
)
SELECT * FROM health;

-- cell__timeline
WITH
-- Computed above, kept under this name
days AS (
  SELECT * FROM "cell__days"
),
-- Computed above, kept under this name
calendar AS (
  SELECT * FROM "cell__calendar"
),
-- The market by period, and its largest categories
timeline AS (
  SELECT
    name,
    CAST(date_trunc(period, day) AS DATE) AS day,
    fsum(value) AS value,
    CAST(sum(rows) AS BIGINT) AS rows
  FROM (
    SELECT CAST(NULL AS VARCHAR) AS name, day, value, rows FROM days
    UNION ALL
    SELECT category, day, value, rows
    FROM days
    WHERE category IN (
      SELECT category FROM days WHERE category IS NOT NULL
      GROUP BY category ORDER BY sum(value) DESC, category LIMIT 8
    )
  )
  CROSS JOIN calendar
  WHERE day IS NOT NULL
  GROUP BY name, CAST(date_trunc(period, day) AS DATE)
)
SELECT * FROM timeline;

-- cell__sellers
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "period",
    CAST(CASE WHEN isfinite("paid_at") THEN "paid_at" END AS TIMESTAMP) AS "time",
    "paid" AS "sales",
    CAST(NULL AS DOUBLE) AS "units",
    CAST(NULL AS DOUBLE) AS "price",
    CAST(NULL AS VARCHAR) AS "brand",
    CAST(NULL AS VARCHAR) AS "seller",
    CAST(NULL AS VARCHAR) AS "category",
    CAST(NULL AS VARCHAR) AS "product",
    CAST(NULL AS DOUBLE) AS "rating",
    nullif("buyer", '') AS "customer",
    nullif("id", '') AS "order",
    "front" AS "segment",
    "back" AS "refund",
    "state" AS "status",
    CAST(NULL AS VARCHAR) AS "currency"
  FROM "data"
),
-- Computed above, kept under this name
calendar AS (
  SELECT * FROM "cell__calendar"
),
-- What each row is worth, at which price, and whether it counts
market AS (
  SELECT *, coalesce(day IS NOT NULL AND value IS NOT NULL AND NOT unpaid, false) AS counted
  FROM (
    SELECT
      CAST("time" AS DATE) AS day,
      nullif(trim(category), '') AS category,
      nullif(trim(CAST(NULL AS VARCHAR)), '') AS holder,
      product,
      CAST(sales AS DOUBLE) AS price,
      units,
      rating,
      sales - CASE
      WHEN coalesce(refund, 0) = 0 AND sales > 0 AND regexp_matches(lower(CAST(status AS VARCHAR)), 'refunded|returned|chargeback|已退款|退款成功|退款完成|退款已完成|全额退款|已退货') AND NOT regexp_matches(lower(CAST(status AS VARCHAR)), 'partial|partly|部分|\bnot\b|\bnon\b|unrefunded|unreturned|won|revers|reject')
        AND NOT EXISTS (SELECT 1 FROM input WHERE sales < 0 AND coalesce(regexp_matches(lower(CAST(status AS VARCHAR)), 'refund|return|chargeback|退款|退货'), true))
      THEN sales
      ELSE abs(coalesce(refund, 0))
    END AS value,
      sales AS gross,
      coalesce(regexp_matches(lower(CAST(status AS VARCHAR)), 'cancel|void|unpaid|not paid|pending|awaiting payment|expired|deleted|abandoned|declined|failed|取消|关闭|删除|未付款|待付款|等待买家付款|待支付|未支付|付款失败|支付失败'), false) AS unpaid,
      customer,
      "order",
      segment,
      currency
    FROM input
  )
),
-- What each seller sold now and before
sellers AS (
  SELECT
    CASE WHEN (holder IS NULL OR regexp_full_match(lower(holder), '(all )?others?( brands?| sellers?| vendors?)?|(the )?rest( of (the )?market)?|unknown|misc(ellaneous)?\.?|(其他|其它|其余|未知)(品牌|商家|店铺|厂商|卖家)?')) THEN NULL ELSE holder END AS name,
    CAST(coalesce(fsum(value) FILTER (WHERE (current_from IS NULL OR (day >= current_from AND day < current_to))), 0) AS DOUBLE) AS value,
    CAST(coalesce(fsum(value) FILTER (WHERE (previous_from IS NOT NULL AND day >= previous_from AND day < previous_to)), 0) AS DOUBLE) AS previous,
    CAST(coalesce(fsum(units) FILTER (WHERE (current_from IS NULL OR (day >= current_from AND day < current_to))), 0) AS DOUBLE) AS units,
    count(*) FILTER (WHERE (current_from IS NULL OR (day >= current_from AND day < current_to))) AS rows,
    count(*) FILTER (WHERE (previous_from IS NOT NULL AND day >= previous_from AND day < previous_to)) AS previous_rows,
    min(previous_from) IS NOT NULL AS compared
  FROM market
  CROSS JOIN calendar
  WHERE counted AND FALSE
  GROUP BY ALL
)
SELECT * FROM sellers;

-- cell__shares
WITH
-- Computed above, kept under this name
sellers AS (
  SELECT * FROM "cell__sellers"
),
-- Shares; amounts below zero have none
shares AS (
  SELECT
    coalesce(name, 'Other') AS name,
    CASE WHEN total > 0 THEN greatest(value, 0) / total END AS share,
    CASE WHEN compared THEN share - CASE WHEN previous_total > 0 THEN greatest(previous, 0) / previous_total END END AS change,
    CASE WHEN compared THEN CASE WHEN previous_total > 0 THEN greatest(previous, 0) / previous_total END END AS previous_share,
    value,
    CASE WHEN compared THEN previous END AS previous_value,
    CASE WHEN units_total > 0 THEN greatest(units, 0) / units_total END AS unit_share,
    name IS NULL AS other,
    row_number() OVER (ORDER BY name IS NULL, value DESC, name) AS position
  FROM sellers
  CROSS JOIN (
    SELECT
      sum(greatest(value, 0)) AS total,
      sum(greatest(previous, 0)) AS previous_total,
      sum(greatest(units, 0)) AS units_total
    FROM sellers
  )
  WHERE rows > 0 OR previous_rows > 0
  ORDER BY position
)
SELECT * FROM shares;

-- cell__leaders
WITH
-- Computed above, kept under this name
shares AS (
  SELECT * FROM "cell__shares"
),
-- The largest, those not named, and ours
leaders AS (
  SELECT name, share, change, previous_share, value, other, position
  FROM shares
  WHERE position <= 12 OR other OR name = ''
)
SELECT * FROM leaders;

-- cell__totals
WITH
-- Computed above, kept under this name
sellers AS (
  SELECT * FROM "cell__sellers"
),
-- The sums that concentration is made of
totals AS (
  SELECT
    during,
    count(*) FILTER (WHERE named) AS sellers,
    max(total) AS total,
    sum(share * share) FILTER (WHERE named) AS squares,
    coalesce(sum(share) FILTER (WHERE NOT named), 0) AS other_share,
    coalesce(sum(share) FILTER (WHERE named AND place = 1), 0) AS top_one,
    coalesce(sum(share) FILTER (WHERE named AND place <= 4), 0) AS top_four,
    coalesce(sum(share) FILTER (WHERE named AND place <= 10), 0) AS top_ten,
    2 * sum((named_count - place + 1) * amount) FILTER (WHERE named)
      / (max(named_count) * nullif(sum(amount) FILTER (WHERE named), 0))
      - (max(named_count) + 1) / max(named_count) AS gini,
    count(*) FILTER (WHERE raw < 0) AS below_zero,
    CAST(coalesce(fsum(raw) FILTER (WHERE raw < 0), 0) AS DOUBLE) AS below_zero_value,
    coalesce(sum(share) FILTER (WHERE false), 0) AS merged,
    coalesce(sum(share * share) FILTER (WHERE false), 0) AS merged_squares,
    count(*) FILTER (WHERE false) AS merged_found
  FROM (
    SELECT
      *,
      name IS NOT NULL AS named,
      sum(amount) OVER (PARTITION BY during) AS total,
      CASE WHEN total > 0 THEN amount / total END AS share,
      row_number() OVER (PARTITION BY during, name IS NULL ORDER BY amount DESC, name) AS place,
      count(name) OVER (PARTITION BY during) AS named_count
    FROM (
      SELECT 'now' AS during, name, value AS raw, greatest(value, 0) AS amount
      FROM sellers WHERE rows > 0
      UNION ALL
      SELECT 'before', name, previous, greatest(previous, 0)
      FROM sellers WHERE compared AND previous_rows > 0
    )
  )
  GROUP BY during
)
SELECT * FROM totals;

-- cell__measured
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "period",
    CAST(CASE WHEN isfinite("paid_at") THEN "paid_at" END AS TIMESTAMP) AS "time",
    "paid" AS "sales",
    CAST(NULL AS DOUBLE) AS "units",
    CAST(NULL AS DOUBLE) AS "price",
    CAST(NULL AS VARCHAR) AS "brand",
    CAST(NULL AS VARCHAR) AS "seller",
    CAST(NULL AS VARCHAR) AS "category",
    CAST(NULL AS VARCHAR) AS "product",
    CAST(NULL AS DOUBLE) AS "rating",
    nullif("buyer", '') AS "customer",
    nullif("id", '') AS "order",
    "front" AS "segment",
    "back" AS "refund",
    "state" AS "status",
    CAST(NULL AS VARCHAR) AS "currency"
  FROM "data"
),
-- Computed above, kept under this name
calendar AS (
  SELECT * FROM "cell__calendar"
),
-- What each row is worth, at which price, and whether it counts
market AS (
  SELECT *, coalesce(day IS NOT NULL AND value IS NOT NULL AND NOT unpaid, false) AS counted
  FROM (
    SELECT
      CAST("time" AS DATE) AS day,
      nullif(trim(category), '') AS category,
      nullif(trim(CAST(NULL AS VARCHAR)), '') AS holder,
      product,
      CAST(sales AS DOUBLE) AS price,
      units,
      rating,
      sales - CASE
      WHEN coalesce(refund, 0) = 0 AND sales > 0 AND regexp_matches(lower(CAST(status AS VARCHAR)), 'refunded|returned|chargeback|已退款|退款成功|退款完成|退款已完成|全额退款|已退货') AND NOT regexp_matches(lower(CAST(status AS VARCHAR)), 'partial|partly|部分|\bnot\b|\bnon\b|unrefunded|unreturned|won|revers|reject')
        AND NOT EXISTS (SELECT 1 FROM input WHERE sales < 0 AND coalesce(regexp_matches(lower(CAST(status AS VARCHAR)), 'refund|return|chargeback|退款|退货'), true))
      THEN sales
      ELSE abs(coalesce(refund, 0))
    END AS value,
      sales AS gross,
      coalesce(regexp_matches(lower(CAST(status AS VARCHAR)), 'cancel|void|unpaid|not paid|pending|awaiting payment|expired|deleted|abandoned|declined|failed|取消|关闭|删除|未付款|待付款|等待买家付款|待支付|未支付|付款失败|支付失败'), false) AS unpaid,
      customer,
      "order",
      segment,
      currency
    FROM input
  )
),
-- The market of the latest year in the data
measured AS (
  SELECT
    CAST(coalesce(fsum(value), 0) AS DOUBLE) AS total,
    CAST(coalesce(fsum(value) FILTER (WHERE false), 0) AS DOUBLE) AS served,
    CAST(coalesce(fsum(value) FILTER (WHERE holder = ''), 0) AS DOUBLE) AS own
  FROM market
  CROSS JOIN calendar
  WHERE counted AND FALSE AND (year_from IS NULL OR (day >= year_from AND day < whole_to))
)
SELECT * FROM measured;

-- cell__bands
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "period",
    CAST(CASE WHEN isfinite("paid_at") THEN "paid_at" END AS TIMESTAMP) AS "time",
    "paid" AS "sales",
    CAST(NULL AS DOUBLE) AS "units",
    CAST(NULL AS DOUBLE) AS "price",
    CAST(NULL AS VARCHAR) AS "brand",
    CAST(NULL AS VARCHAR) AS "seller",
    CAST(NULL AS VARCHAR) AS "category",
    CAST(NULL AS VARCHAR) AS "product",
    CAST(NULL AS DOUBLE) AS "rating",
    nullif("buyer", '') AS "customer",
    nullif("id", '') AS "order",
    "front" AS "segment",
    "back" AS "refund",
    "state" AS "status",
    CAST(NULL AS VARCHAR) AS "currency"
  FROM "data"
),
-- Computed above, kept under this name
calendar AS (
  SELECT * FROM "cell__calendar"
),
-- What each row is worth, at which price, and whether it counts
market AS (
  SELECT *, coalesce(day IS NOT NULL AND value IS NOT NULL AND NOT unpaid, false) AS counted
  FROM (
    SELECT
      CAST("time" AS DATE) AS day,
      nullif(trim(category), '') AS category,
      nullif(trim(CAST(NULL AS VARCHAR)), '') AS holder,
      product,
      CAST(sales AS DOUBLE) AS price,
      units,
      rating,
      sales - CASE
      WHEN coalesce(refund, 0) = 0 AND sales > 0 AND regexp_matches(lower(CAST(status AS VARCHAR)), 'refunded|returned|chargeback|已退款|退款成功|退款完成|退款已完成|全额退款|已退货') AND NOT regexp_matches(lower(CAST(status AS VARCHAR)), 'partial|partly|部分|\bnot\b|\bnon\b|unrefunded|unreturned|won|revers|reject')
        AND NOT EXISTS (SELECT 1 FROM input WHERE sales < 0 AND coalesce(regexp_matches(lower(CAST(status AS VARCHAR)), 'refund|return|chargeback|退款|退货'), true))
      THEN sales
      ELSE abs(coalesce(refund, 0))
    END AS value,
      sales AS gross,
      coalesce(regexp_matches(lower(CAST(status AS VARCHAR)), 'cancel|void|unpaid|not paid|pending|awaiting payment|expired|deleted|abandoned|declined|failed|取消|关闭|删除|未付款|待付款|等待买家付款|待支付|未支付|付款失败|支付失败'), false) AS unpaid,
      customer,
      "order",
      segment,
      currency
    FROM input
  )
),
-- What was sold at each price
offers AS (
  SELECT
    price,
    CAST(coalesce(fsum(value), 0) AS DOUBLE) AS value,
    CAST(coalesce(fsum(units), 0) AS DOUBLE) AS units,
    count(*) AS rows,
    CAST(coalesce(fsum(value) FILTER (WHERE holder = ''), 0) AS DOUBLE) AS own_value
  FROM market
  CROSS JOIN calendar
  WHERE counted AND price > 0 AND (year_from IS NULL OR (day >= year_from AND day < whole_to))
  GROUP BY price
),
-- Where price bands begin
cuts AS (
  SELECT DISTINCT unnest(quantile_cont(price, [0, 0.2e0, 0.4e0, 0.6e0, 0.8e0])) AS low
  FROM market
  CROSS JOIN calendar
  WHERE counted AND price > 0 AND (year_from IS NULL OR (day >= year_from AND day < whole_to))
),
-- Each band from its lower edge to the next
edges AS (
  SELECT row_number() OVER (ORDER BY low) AS position, low, high
  FROM (SELECT low, lead(low) OVER (ORDER BY low) AS high FROM cuts)
  WHERE high IS NULL OR high > (SELECT min(price) FROM offers)
),
-- What each price band holds; a band without offers stays
bands AS (
  SELECT
    CASE
      WHEN edges.high IS NULL THEN '≥ ' || CASE WHEN edges.low = floor(edges.low) THEN CAST(CAST(edges.low AS BIGINT) AS VARCHAR) ELSE CAST(round(edges.low, 2) AS VARCHAR) END
      ELSE CASE WHEN edges.low = floor(edges.low) THEN CAST(CAST(edges.low AS BIGINT) AS VARCHAR) ELSE CAST(round(edges.low, 2) AS VARCHAR) END || '–' || CASE WHEN edges.high = floor(edges.high) THEN CAST(CAST(edges.high AS BIGINT) AS VARCHAR) ELSE CAST(round(edges.high, 2) AS VARCHAR) END
    END AS band,
    coalesce(sum(value), 0) AS value,
    coalesce(sum(greatest(value, 0)), 0) / nullif(sum(sum(greatest(value, 0))) OVER (), 0) AS share,
    coalesce(sum(units), 0) AS units,
    coalesce(sum(greatest(units, 0)), 0) / nullif(sum(sum(greatest(units, 0))) OVER (), 0) AS unit_share,
    CAST(coalesce(sum(rows), 0) AS BIGINT) AS rows,
    CAST(NULL AS DOUBLE) AS own_value,
    edges.low,
    edges.high,
    edges.position
  FROM edges
  LEFT JOIN offers
    ON (offers.price >= edges.low OR edges.position = 1)
    AND (offers.price < edges.high OR edges.high IS NULL)
  GROUP BY edges.position, edges.low, edges.high
  ORDER BY edges.position
)
SELECT * FROM bands;

-- cell__positions
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "period",
    CAST(CASE WHEN isfinite("paid_at") THEN "paid_at" END AS TIMESTAMP) AS "time",
    "paid" AS "sales",
    CAST(NULL AS DOUBLE) AS "units",
    CAST(NULL AS DOUBLE) AS "price",
    CAST(NULL AS VARCHAR) AS "brand",
    CAST(NULL AS VARCHAR) AS "seller",
    CAST(NULL AS VARCHAR) AS "category",
    CAST(NULL AS VARCHAR) AS "product",
    CAST(NULL AS DOUBLE) AS "rating",
    nullif("buyer", '') AS "customer",
    nullif("id", '') AS "order",
    "front" AS "segment",
    "back" AS "refund",
    "state" AS "status",
    CAST(NULL AS VARCHAR) AS "currency"
  FROM "data"
),
-- Computed above, kept under this name
calendar AS (
  SELECT * FROM "cell__calendar"
),
-- What each row is worth, at which price, and whether it counts
market AS (
  SELECT *, coalesce(day IS NOT NULL AND value IS NOT NULL AND NOT unpaid, false) AS counted
  FROM (
    SELECT
      CAST("time" AS DATE) AS day,
      nullif(trim(category), '') AS category,
      nullif(trim(CAST(NULL AS VARCHAR)), '') AS holder,
      product,
      CAST(sales AS DOUBLE) AS price,
      units,
      rating,
      sales - CASE
      WHEN coalesce(refund, 0) = 0 AND sales > 0 AND regexp_matches(lower(CAST(status AS VARCHAR)), 'refunded|returned|chargeback|已退款|退款成功|退款完成|退款已完成|全额退款|已退货') AND NOT regexp_matches(lower(CAST(status AS VARCHAR)), 'partial|partly|部分|\bnot\b|\bnon\b|unrefunded|unreturned|won|revers|reject')
        AND NOT EXISTS (SELECT 1 FROM input WHERE sales < 0 AND coalesce(regexp_matches(lower(CAST(status AS VARCHAR)), 'refund|return|chargeback|退款|退货'), true))
      THEN sales
      ELSE abs(coalesce(refund, 0))
    END AS value,
      sales AS gross,
      coalesce(regexp_matches(lower(CAST(status AS VARCHAR)), 'cancel|void|unpaid|not paid|pending|awaiting payment|expired|deleted|abandoned|declined|failed|取消|关闭|删除|未付款|待付款|等待买家付款|待支付|未支付|付款失败|支付失败'), false) AS unpaid,
      customer,
      "order",
      segment,
      currency
    FROM input
  )
),
-- Price and score by seller and category
items AS (
  SELECT
    holder AS name,
    category,
    avg(nullif(greatest(price, 0), 0)) AS price,
    avg(rating) AS score,
    CAST(coalesce(count(*), 0) AS DOUBLE) AS weight,
    CAST(coalesce(fsum(value), 0) AS DOUBLE) AS value
  FROM market
  CROSS JOIN calendar
  WHERE counted AND (year_from IS NULL OR (day >= year_from AND day < whole_to)) AND holder IS NOT NULL AND FALSE
  GROUP BY ALL
),
-- One row a seller, with the category that holds most of its sales
dots AS (
  SELECT
    name,
    sum(price * weight) FILTER (WHERE price IS NOT NULL)
      / nullif(sum(weight) FILTER (WHERE price IS NOT NULL), 0) AS price,
    sum(score * weight) FILTER (WHERE score IS NOT NULL)
      / nullif(sum(weight) FILTER (WHERE score IS NOT NULL), 0) AS score,
    fsum(value) AS value,
    max_by(category, (value, category)) FILTER (WHERE category IS NOT NULL) AS focus,
    max(value) FILTER (WHERE category IS NOT NULL) / nullif(sum(value), 0) AS focus_share
  FROM items
  GROUP BY name
  HAVING sum(value) > 0
),
-- Strategies, read off price, score and focus
positions AS (
  SELECT
    name,
    price,
    score,
    value,
    value / sum(value) OVER () AS share,
    CASE
      WHEN focus_share >= 0.6666666666666666e0 AND widest < 0.5 THEN 'Focus'
      WHEN price < price_split THEN 'Cost leadership'
      WHEN score >= score_split AND best > worst THEN 'Differentiation'
      ELSE 'No clear strategy'
    END AS strategy,
    focus,
    focus_share,
    price_split,
    score_split,
    row_number() OVER (ORDER BY value DESC, name) AS position
  FROM dots
  CROSS JOIN (
    SELECT median(price) AS price_split, median(score) AS score_split,
      max(score) AS best, min(score) AS worst
    FROM dots WHERE price IS NOT NULL AND score IS NOT NULL
  )
  CROSS JOIN (
    SELECT max(value) / nullif(sum(value), 0) AS widest
    FROM (SELECT category, sum(value) AS value FROM items WHERE category IS NOT NULL GROUP BY category)
  )
  WHERE price IS NOT NULL AND score IS NOT NULL
  ORDER BY position
)
SELECT * FROM positions;

-- cell__buyers
WITH
-- The columns under the names this analysis uses
input AS (
  SELECT
    CAST(NULL AS VARCHAR) AS "period",
    CAST(CASE WHEN isfinite("paid_at") THEN "paid_at" END AS TIMESTAMP) AS "time",
    "paid" AS "sales",
    CAST(NULL AS DOUBLE) AS "units",
    CAST(NULL AS DOUBLE) AS "price",
    CAST(NULL AS VARCHAR) AS "brand",
    CAST(NULL AS VARCHAR) AS "seller",
    CAST(NULL AS VARCHAR) AS "category",
    CAST(NULL AS VARCHAR) AS "product",
    CAST(NULL AS DOUBLE) AS "rating",
    nullif("buyer", '') AS "customer",
    nullif("id", '') AS "order",
    "front" AS "segment",
    "back" AS "refund",
    "state" AS "status",
    CAST(NULL AS VARCHAR) AS "currency"
  FROM "data"
),
-- What each row is worth, at which price, and whether it counts
market AS (
  SELECT *, coalesce(day IS NOT NULL AND value IS NOT NULL AND NOT unpaid, false) AS counted
  FROM (
    SELECT
      CAST("time" AS DATE) AS day,
      nullif(trim(category), '') AS category,
      nullif(trim(CAST(NULL AS VARCHAR)), '') AS holder,
      product,
      CAST(sales AS DOUBLE) AS price,
      units,
      rating,
      sales - CASE
      WHEN coalesce(refund, 0) = 0 AND sales > 0 AND regexp_matches(lower(CAST(status AS VARCHAR)), 'refunded|returned|chargeback|已退款|退款成功|退款完成|退款已完成|全额退款|已退货') AND NOT regexp_matches(lower(CAST(status AS VARCHAR)), 'partial|partly|部分|\bnot\b|\bnon\b|unrefunded|unreturned|won|revers|reject')
        AND NOT EXISTS (SELECT 1 FROM input WHERE sales < 0 AND coalesce(regexp_matches(lower(CAST(status AS VARCHAR)), 'refund|return|chargeback|退款|退货'), true))
      THEN sales
      ELSE abs(coalesce(refund, 0))
    END AS value,
      sales AS gross,
      coalesce(regexp_matches(lower(CAST(status AS VARCHAR)), 'cancel|void|unpaid|not paid|pending|awaiting payment|expired|deleted|abandoned|declined|failed|取消|关闭|删除|未付款|待付款|等待买家付款|待支付|未支付|付款失败|支付失败'), false) AS unpaid,
      customer,
      "order",
      segment,
      currency
    FROM input
  )
),
-- The shop’s own orders
purchases AS (
  SELECT day, customer, "order", segment, currency, gross, value
  FROM market
  WHERE counted AND TRUE
),
-- The last twelve whole months, or all there is
season AS (
  SELECT
    CASE WHEN whole - INTERVAL 12 MONTH >= first_day THEN CAST(whole - INTERVAL 12 MONTH AS DATE)
      ELSE first_day END AS since,
    CASE WHEN whole - INTERVAL 12 MONTH >= first_day THEN whole ELSE last_day + 1 END AS until
  FROM (
    SELECT
      date_trunc('month', min(day)) AS month,
      CASE WHEN min(day) <= month + INTERVAL 6 DAY THEN CAST(month AS DATE) ELSE min(day) END AS first_day,
      max(day) AS last_day,
      CAST(date_trunc('month', max(day) + 1) AS DATE) AS whole
    FROM purchases
  )
),
-- Orders and revenue of each customer
customers AS (
  SELECT
    segment,
    customer,
    count(DISTINCT CASE WHEN gross > 0 THEN "order" END)
      + count(*) FILTER (WHERE gross > 0 AND "order" IS NULL) AS orders,
    CAST(coalesce(fsum(value), 0) AS DOUBLE) AS sales
  FROM purchases
  CROSS JOIN season
  WHERE customer IS NOT NULL AND day >= since AND day < until
  GROUP BY segment, customer
),
-- Customers, orders and revenue by segment
buyers AS (
  SELECT
    segment,
    count(*) AS customers,
    CAST(sum(orders) AS DOUBLE) AS orders,
    fsum(sales) AS sales,
    sum(CAST(orders AS DOUBLE) * orders) AS orders_squared,
    sum(CAST(sales AS DOUBLE) * sales) AS sales_squared,
    sum(CAST(orders AS DOUBLE) * sales) AS orders_sales,
    min(since) AS "from",
    min(until) AS "to",
    min(guest_sales) AS guest_sales,
    min(first_currency) AS first_currency,
    max(last_currency) AS last_currency
  FROM (
    SELECT
      CASE
        WHEN segments <= 1 THEN 'All customers'
        WHEN place <= 8 THEN coalesce(segment, 'Other')
        ELSE 'Other'
      END AS segment, orders, sales
    FROM customers
    JOIN (
      SELECT
        segment AS key,
        row_number() OVER (ORDER BY sum(sales) DESC, segment) AS place,
        count(*) OVER () AS segments
      FROM customers
      WHERE orders > 0
      GROUP BY segment
    ) ON segment IS NOT DISTINCT FROM key
    WHERE orders > 0
  )
  CROSS JOIN season
  CROSS JOIN (
    SELECT
      CAST(coalesce(fsum(value) FILTER (WHERE customer IS NULL AND day >= since AND day < until), 0) AS DOUBLE) AS guest_sales,
      min(currency) AS first_currency,
      max(currency) AS last_currency
    FROM purchases
    CROSS JOIN season
  )
  GROUP BY segment
  ORDER BY sum(sales) DESC, segment
)
SELECT * FROM buyers;

-- cell
WITH
-- Made by statistics from the outputs above: the figures as they came out
sizes AS (
  SELECT CAST("name" AS VARCHAR) AS "name", CAST("p10" AS DOUBLE) AS "p10", CAST("p50" AS DOUBLE) AS "p50", CAST("p90" AS DOUBLE) AS "p90", CAST("point" AS DOUBLE) AS "point", CAST("low" AS DOUBLE) AS "low", CAST("high" AS DOUBLE) AS "high", CAST("method" AS VARCHAR) AS "method"
  FROM (VALUES
    ('Bottom-up', 16517.95132924525e0, 19808.0812265699e0, 23152.69828538172e0, 19823.230000000003e0, 9946.641184448583e0, 31710.900768375126e0, 'bottom-up'),
    ('Tmall', 9001.210798232498e0, 11581.734828201243e0, 14210.813588767562e0, 11598.12e0, 6144.138023965258e0, 18255.204542274583e0, 'bottom-up'),
    ('Own site', 5975.853185971265e0, 8217.50694269346e0, 10464.195580448102e0, 8225.11e0, 3802.5031604833243e0, 13455.696226100543e0, 'bottom-up')
  ) AS computed("name", "p10", "p50", "p90", "point", "low", "high", "method")
)
SELECT * FROM sizes;

-- cell__concentration
WITH
-- Made by statistics from the outputs above: the figures as they came out
concentration AS (
  SELECT CAST("measure" AS VARCHAR) AS "measure", CAST("value" AS DOUBLE) AS "value", CAST("low" AS DOUBLE) AS "low", CAST("high" AS DOUBLE) AS "high", CAST("previous" AS DOUBLE) AS "previous", CAST("reading" AS VARCHAR) AS "reading"
  FROM (SELECT NULL AS "measure", NULL AS "value", NULL AS "low", NULL AS "high", NULL AS "previous", NULL AS "reading") AS none
  WHERE false
)
SELECT * FROM concentration;

-- cell__growth
WITH
-- Made by statistics from the outputs above: the figures as they came out
growth AS (
  SELECT CAST("name" AS VARCHAR) AS "name", CAST("cagr" AS DOUBLE) AS "cagr", CAST("years" AS DOUBLE) AS "years", CAST("year_on_year" AS DOUBLE) AS "year_on_year", CAST("low" AS DOUBLE) AS "low", CAST("high" AS DOUBLE) AS "high", CAST("growth_per_period" AS DOUBLE) AS "growth_per_period", CAST("periods" AS BIGINT) AS "periods", CAST("first_period" AS DATE) AS "first_period", CAST("last_period" AS DATE) AS "last_period", CAST("first_value" AS DOUBLE) AS "first_value", CAST("last_value" AS DOUBLE) AS "last_value"
  FROM (VALUES
    ('Total', (-0.09430741523764774e0), 1, (-0.09430741523764774e0), NULL, NULL, (-0.008220635986873948e0), 12, '2024-01-01', '2025-01-01', 1915.6499999999999e0, 1734.99e0)
  ) AS computed("name", "cagr", "years", "year_on_year", "low", "high", "growth_per_period", "periods", "first_period", "last_period", "first_value", "last_value")
)
SELECT * FROM growth;

-- cell__periods
WITH
-- Made by statistics from the outputs above: the figures as they came out
periods AS (
  SELECT CAST("period" AS DATE) AS "period", CAST("value" AS DOUBLE) AS "value", CAST("change" AS DOUBLE) AS "change", CAST("year_on_year" AS DOUBLE) AS "year_on_year", CAST("whole" AS BOOLEAN) AS "whole"
  FROM (VALUES
    ('2024-01-01', 1915.6499999999999e0, NULL, NULL, TRUE),
    ('2024-02-01', 1624.52e0, (-0.15197452561793645e0), NULL, TRUE),
    ('2024-03-01', 1760.42e0, 0.08365547977248666e0, NULL, TRUE),
    ('2024-04-01', 2091.95e0, 0.188324377137274e0, NULL, TRUE),
    ('2024-05-01', 1980.04e0, (-0.05349554243648269e0), NULL, TRUE),
    ('2024-06-01', 1762.9e0, (-0.10966445122320756e0), NULL, TRUE),
    ('2024-07-01', 2141.23e0, 0.21460661410176418e0, NULL, TRUE),
    ('2024-08-01', 1897.05e0, (-0.11403725895863592e0), NULL, TRUE),
    ('2024-09-01', 1593.91e0, (-0.15979547191692356e0), NULL, TRUE),
    ('2024-10-01', 2023.38e0, 0.2694443224523342e0, NULL, TRUE),
    ('2024-11-01', 2104.95e0, 0.0403137324674554e0, NULL, TRUE),
    ('2024-12-01', 1713.53e0, (-0.1859521603838571e0), NULL, TRUE),
    ('2025-01-01', 1734.99e0, 0.01252385426575553e0, (-0.09430741523764774e0), TRUE),
    ('2025-02-01', 1161.84e0, NULL, NULL, FALSE)
  ) AS computed("period", "value", "change", "year_on_year", "whole")
)
SELECT * FROM periods;

-- cell__forecast
WITH
-- Made by statistics from the outputs above: the figures as they came out
forecast AS (
  SELECT CAST("period" AS DATE) AS "period", CAST("value" AS DOUBLE) AS "value", CAST("low" AS DOUBLE) AS "low", CAST("high" AS DOUBLE) AS "high"
  FROM (VALUES
    ('2025-02-01', 1864.0090672078886e0, 1430.7101222845934e0, 2345.0052414857596e0),
    ('2025-03-01', 1864.0090672078886e0, 1391.8373868864826e0, 2412.9092821225e0),
    ('2025-04-01', 1864.0090672078886e0, 1360.3029984251089e0, 2391.8637905090773e0),
    ('2025-05-01', 1864.0090672078886e0, 1334.0576626966151e0, 2430.146586179054e0),
    ('2025-06-01', 1864.0090672078886e0, 1348.9845344898442e0, 2443.5053167420983e0),
    ('2025-07-01', 1864.0090672078886e0, 1308.0597036905244e0, 2484.8101003419733e0),
    ('2025-08-01', 1864.0090672078886e0, 1274.8275276778825e0, 2508.9218355466e0),
    ('2025-09-01', 1864.0090672078886e0, 1265.9909250722324e0, 2529.0373714590187e0),
    ('2025-10-01', 1864.0090672078886e0, 1229.775178915808e0, 2528.0705146860773e0),
    ('2025-11-01', 1864.0090672078886e0, 1213.949872875366e0, 2575.9733177321496e0),
    ('2025-12-01', 1864.0090672078886e0, 1206.233061503221e0, 2639.8866862238438e0),
    ('2026-01-01', 1864.0090672078886e0, 1182.1629093894496e0, 2621.6151013750045e0)
  ) AS computed("period", "value", "low", "high")
)
SELECT * FROM forecast;

-- cell__drivers
WITH
-- Made by statistics from the outputs above: the figures as they came out
drivers AS (
  SELECT CAST("size" AS VARCHAR) AS "size", CAST("factor" AS VARCHAR) AS "factor", CAST("low" AS DOUBLE) AS "low", CAST("high" AS DOUBLE) AS "high", CAST("size_at_low" AS DOUBLE) AS "size_at_low", CAST("size_at_high" AS DOUBLE) AS "size_at_high", CAST("swing" AS DOUBLE) AS "swing"
  FROM (VALUES
    ('Bottom-up', 'Tmall: customers', 14.398176647289404e0, 33.601823352710596e0, 15183.100855685841e0, 24463.35914431416e0, 9280.258288628318e0),
    ('Bottom-up', 'Own site: customers', 8.160144061839802e0, 23.8398559381602e0, 15793.000157779948e0, 23853.459842220054e0, 8060.459684440106e0),
    ('Bottom-up', 'Tmall: frequency', 7.098099643990538e0, 8.06856702267613e0, 19081.102717752907e0, 20565.357282247096e0, 1484.2545644941893e0),
    ('Bottom-up', 'Tmall: order_value', 60.11894822390898e0, 67.33291990795915e0, 19166.758576751436e0, 20479.701423248567e0, 1312.9428464971315e0),
    ('Bottom-up', 'Own site: order_value', 61.543547329336384e0, 69.0137542579652e0, 19352.606963496386e0, 20293.853036503617e0, 941.2460730072307e0),
    ('Bottom-up', 'Own site: frequency', 7.571627372835875e0, 8.178372627164125e0, 19506.369907376014e0, 20140.090092623992e0, 633.7201852479775e0)
  ) AS computed("size", "factor", "low", "high", "size_at_low", "size_at_high", "swing")
)
SELECT * FROM drivers;

-- cell__gap
WITH
-- Made by statistics from the outputs above: the figures as they came out
gap AS (
  SELECT CAST("factor" AS VARCHAR) AS "factor", CAST("side" AS VARCHAR) AS "side", CAST("likely" AS DOUBLE) AS "likely", CAST("needed" AS DOUBLE) AS "needed", CAST("low" AS DOUBLE) AS "low", CAST("high" AS DOUBLE) AS "high", CAST("within_range" AS BOOLEAN) AS "within_range"
  FROM (SELECT NULL AS "factor", NULL AS "side", NULL AS "likely", NULL AS "needed", NULL AS "low", NULL AS "high", NULL AS "within_range") AS none
  WHERE false
)
SELECT * FROM gap;
