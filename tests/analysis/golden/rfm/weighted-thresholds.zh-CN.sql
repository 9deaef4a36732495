-- cell__oddities
WITH
-- 把数据列换成本分析所用的名称
input AS (
  SELECT
    nullif("buyer", '') AS "customer",
    CAST(CASE WHEN isfinite("paid_at") THEN "paid_at" END AS TIMESTAMP) AS "time",
    "paid" AS "amount",
    nullif("order_id", '') AS "order",
    "refund" AS "refund",
    CAST(NULL AS VARCHAR) AS "currency",
    CAST(NULL AS VARCHAR) AS "status",
    CAST(NULL AS DOUBLE) AS "order_count",
    CAST(NULL AS DOUBLE) AS "recency_days"
  FROM "data"
),
-- 每行扣除退款后的净额，以及是否计入
sales AS (
  SELECT *, gross > 0 AND CASE
      WHEN "order" IS NULL THEN net > 0
      ELSE round(sum(net) FILTER (WHERE counted) OVER (PARTITION BY customer, "order"), 6) > 0
    END AS bought
  FROM (
  SELECT
    customer,
    "order",
    "time",
    currency,
    amount AS gross,
    amount - abs(coalesce(refund, 0)) AS net,
    status,
    false AS unpaid,
    "time" IS NOT NULL AND amount IS NOT NULL AND NOT unpaid AS counted
  FROM input
  )
),
-- 不是已知客户普通购买的行，按原因计数
oddities AS (
  SELECT
    count(*) AS rows_odd,
    count(*) FILTER (WHERE NOT counted) AS rows_not_counted,
    count(*) FILTER (WHERE "time" IS NULL AND NOT unpaid) AS rows_without_time,
    count(*) FILTER (WHERE gross IS NULL AND "time" IS NOT NULL AND NOT unpaid)
      AS rows_without_amount,
    count(*) FILTER (WHERE NOT counted AND gross IS NOT NULL AND "time" IS NOT NULL AND NOT unpaid)
      AS rows_later,
    count(*) FILTER (WHERE unpaid) AS rows_unpaid,
    round(CAST(coalesce(sum(gross) FILTER (WHERE unpaid), 0) AS DOUBLE), 6) AS unpaid_amount,
    min(status) FILTER (WHERE unpaid) AS unpaid_status,
    count(*) FILTER (WHERE counted AND customer IS NULL) AS guest_rows,
    count(*) FILTER (WHERE counted AND "order" IS NULL) AS rows_without_order,
    count(*) FILTER (WHERE counted AND customer IS NOT NULL AND bought) AS purchases_odd,
    count(*) FILTER (WHERE counted AND (gross < 0 OR net < gross)) AS refund_rows,
    round(CAST(coalesce(sum(greatest(gross, 0) - net) FILTER (WHERE counted), 0) AS DOUBLE), 6) AS refund_amount,
    count(*) FILTER (WHERE counted AND customer IS NOT NULL AND gross > 0 AND NOT bought)
      AS refunded_rows,
    round(CAST(coalesce(sum(net) FILTER (WHERE counted AND customer IS NULL), 0) AS DOUBLE), 6) AS guest_amount
  FROM sales
  WHERE NOT counted
    OR NOT bought
    OR unpaid
    OR customer IS NULL
    OR gross < 0
    OR "order" IS NULL
    OR net < gross
)
SELECT * FROM oddities;

-- cell__health
WITH
-- 把数据列换成本分析所用的名称
input AS (
  SELECT
    nullif("buyer", '') AS "customer",
    CAST(CASE WHEN isfinite("paid_at") THEN "paid_at" END AS TIMESTAMP) AS "time",
    "paid" AS "amount",
    nullif("order_id", '') AS "order",
    "refund" AS "refund",
    CAST(NULL AS VARCHAR) AS "currency",
    CAST(NULL AS VARCHAR) AS "status",
    CAST(NULL AS DOUBLE) AS "order_count",
    CAST(NULL AS DOUBLE) AS "recency_days"
  FROM "data"
),
-- 上文已算好，以此名称保存
oddities AS (
  SELECT * FROM "cell__oddities"
),
-- 每行扣除退款后的净额，以及是否计入
sales AS (
  SELECT *, gross > 0 AND CASE
      WHEN "order" IS NULL THEN net > 0
      ELSE round(sum(net) FILTER (WHERE counted) OVER (PARTITION BY customer, "order"), 6) > 0
    END AS bought
  FROM (
  SELECT
    customer,
    "order",
    "time",
    currency,
    amount AS gross,
    amount - abs(coalesce(refund, 0)) AS net,
    status,
    false AS unpaid,
    "time" IS NOT NULL AND amount IS NOT NULL AND NOT unpaid AS counted
  FROM input
  )
),
-- 计入多少行，其余为何不计
health AS (
  SELECT
    CAST(coalesce(last_time, latest) + INTERVAL 1 DAY AS DATE) AS as_of,
    coalesce(last_time, latest) + INTERVAL 1 DAY AS reference,
    first_time,
    last_time,
    rows_read,
    rows_read - rows_not_counted AS rows_counted,
    rows_without_time,
    rows_without_amount,
    rows_later,
    rows_unpaid,
    unpaid_amount,
    unpaid_status,
    guest_rows,
    rows_without_order,
    rows_read - rows_odd + purchases_odd AS purchase_rows,
    refund_rows,
    refund_amount,
    refunded_rows,
    guest_amount,
    amount,
    first_currency,
    last_currency
  FROM (
    SELECT
      min("time") FILTER (WHERE counted) AS first_time,
      max("time") FILTER (WHERE counted) AS last_time,
      max("time") AS latest,
      count(*) AS rows_read,
      round(CAST(coalesce(sum(net) FILTER (WHERE counted), 0) AS DOUBLE), 6) AS amount,
      min(currency) FILTER (WHERE counted) AS first_currency,
      max(currency) FILTER (WHERE counted) AS last_currency
    FROM sales
  )
  CROSS JOIN oddities
)
SELECT * FROM health;

-- cell__numbering
WITH
-- 订单号是否已表明每个订单只占一行
numbering AS (
  SELECT CAST(NULL AS BOOLEAN) AS distinct_rows WHERE false
)
SELECT * FROM numbering;

-- cell__repeats
WITH
-- 每位客户同一订单多出的行数
repeats AS (
  SELECT CAST(NULL AS VARCHAR) AS customer, CAST(NULL AS BIGINT) AS repeated
  WHERE false
)
SELECT * FROM repeats;

-- cell__repeats_before
WITH
-- 截至对比日期的同一计数
repeats_before AS (
  SELECT CAST(NULL AS VARCHAR) AS customer, CAST(NULL AS BIGINT) AS repeated
  WHERE false
)
SELECT * FROM repeats_before;

-- cell__buyers
WITH
-- 把数据列换成本分析所用的名称
input AS (
  SELECT
    nullif("buyer", '') AS "customer",
    CAST(CASE WHEN isfinite("paid_at") THEN "paid_at" END AS TIMESTAMP) AS "time",
    "paid" AS "amount",
    nullif("order_id", '') AS "order",
    "refund" AS "refund",
    CAST(NULL AS VARCHAR) AS "currency",
    CAST(NULL AS VARCHAR) AS "status",
    CAST(NULL AS DOUBLE) AS "order_count",
    CAST(NULL AS DOUBLE) AS "recency_days"
  FROM "data"
),
-- 上文已算好，以此名称保存
health AS (
  SELECT * FROM "cell__health"
),
-- 每行扣除退款后的净额，以及是否计入
sales AS (
  SELECT *, gross > 0 AND CASE
      WHEN "order" IS NULL THEN net > 0
      ELSE round(sum(net) FILTER (WHERE counted) OVER (PARTITION BY customer, "order"), 6) > 0
    END AS bought
  FROM (
  SELECT
    customer,
    "order",
    "time",
    currency,
    amount AS gross,
    amount - abs(coalesce(refund, 0)) AS net,
    status,
    false AS unpaid,
    "time" IS NOT NULL AND amount IS NOT NULL AND NOT unpaid AS counted
  FROM input
  )
),
-- 每位客户一行；只有金额为正的行才算下单
buyers AS (
  SELECT
    spent.customer,
    CAST(floor(epoch(reference - last_order) / 86400) AS INTEGER) AS recency_days,
    purchases AS orders,
    amount,
    gross AS monetary,
    first_order,
    last_order
  FROM (
    SELECT
      customer,
      count(DISTINCT CASE WHEN bought THEN CAST("time" AS DATE) END) AS purchases,
      round(CAST(coalesce(sum(net), 0) AS DOUBLE), 6) AS amount,
      min("time") FILTER (WHERE bought) AS first_order,
      max("time") FILTER (WHERE bought) AS last_order,
      round(CAST(coalesce(sum(gross) FILTER (WHERE bought), 0) AS DOUBLE), 6) AS gross
    FROM sales
    WHERE counted AND customer IS NOT NULL
    GROUP BY customer
  ) AS spent
  CROSS JOIN (SELECT reference FROM health)
)
SELECT * FROM buyers;

-- cell__thresholds
WITH
-- 上文已算好，以此名称保存
buyers AS (
  SELECT * FROM "cell__buyers"
),
-- 各档得分的分界：对客户求分位数
thresholds AS (
  SELECT
    CAST([30, 60, 90, 180] AS DOUBLE[]) AS "recency",
    CAST([1, 3] AS DOUBLE[]) AS "frequency",
    CAST(quantile_cont(monetary, [0.2e0, 0.4e0, 0.6e0, 0.8e0])
      FILTER (WHERE orders > 0) AS DOUBLE[]) AS "monetary",
    count(*) FILTER (WHERE orders > 0) AS customers,
    count(*) FILTER (WHERE orders > 0 AND amount <= 0) AS customers_without_revenue,
    count(*) FILTER (WHERE orders = 0) AS customers_without_order,
    round(CAST(coalesce(sum(amount) FILTER (WHERE orders = 0), 0) AS DOUBLE), 6) AS amount_without_order,
    CAST(coalesce(sum(orders), 0) AS BIGINT) AS orders,
    round(CAST(coalesce(sum(amount) FILTER (WHERE orders > 0), 0) AS DOUBLE), 6) AS amount,
    max(orders) AS most_orders,
    min(CASE WHEN orders = (SELECT max(orders) FROM buyers) THEN customer END) AS busiest
  FROM buyers
)
SELECT * FROM thresholds;

-- cell
WITH
-- 上文已算好，以此名称保存
buyers AS (
  SELECT * FROM "cell__buyers"
),
-- 上文已算好，以此名称保存
thresholds AS (
  SELECT * FROM "cell__thresholds"
),
-- 把界限展开成列
edges AS (
  SELECT
    "recency"[1] AS "r1",
    "recency"[2] AS "r2",
    "recency"[3] AS "r3",
    "recency"[4] AS "r4",
    "frequency"[1] AS "f1",
    "frequency"[2] AS "f2",
    "monetary"[1] AS "m1",
    "monetary"[2] AS "m2",
    "monetary"[3] AS "m3",
    "monetary"[4] AS "m4"
  FROM thresholds
),
-- 得分等于低于该值的界限个数加一
scored AS (
  SELECT
    customer, recency_days, orders, amount, first_order, last_order, monetary,
    5 - (
      CAST(recency_days > "r1" AS INTEGER)
      + CAST(recency_days > "r2" AS INTEGER)
      + CAST(recency_days > "r3" AS INTEGER)
      + CAST(recency_days > "r4" AS INTEGER)
    ) AS recency_score,
    1
      + CAST(orders > "f1" AS INTEGER)
      + CAST(orders > "f2" AS INTEGER) AS frequency_score,
    1
      + CAST(monetary > "m1" AS INTEGER)
      + CAST(monetary > "m2" AS INTEGER)
      + CAST(monetary > "m3" AS INTEGER)
      + CAST(monetary > "m4" AS INTEGER) AS monetary_score,
    round(CAST(0.2e0 * "recency_score" + 0.3e0 * "frequency_score" + 0.5e0 * "monetary_score" AS DOUBLE), 6) AS weighted_score
  FROM buyers
  CROSS JOIN edges
  WHERE orders > 0
),
-- 加权总分各档的分界
ranks AS (
  SELECT quantile_cont(weighted_score, [0.2e0, 0.4e0, 0.6e0, 0.8e0]) AS ranks
  FROM scored
),
-- 按顺序取第一条符合的规则
named AS (
  SELECT scored.*, CAST(5 - len(list_filter(ranks, lambda q: weighted_score > q)) AS INTEGER) AS position
  FROM scored AS scored
  CROSS JOIN ranks
),
-- 各人群的名称
names AS (
  SELECT * FROM (VALUES
    (1, '第 5 档', '重点维护：专属客服、新品优先购。'),
    (2, '第 4 档', '做升单和连带，会员权益回馈。'),
    (3, '第 3 档', '推荐关联商品，促成下一单。'),
    (4, '第 2 档', '小额券轻触达，用低成本渠道。'),
    (5, '第 1 档', '最后一次召回，之后不再投入付费触达。')
  ) AS names (position, segment, action)
),
-- 每位客户一行，含得分与人群
customers AS (
  SELECT
    named.customer,
    named.recency_days,
    named.orders,
    named.amount,
    named.recency_score,
    named.frequency_score,
    named.monetary_score,
    100 * named."recency_score" + 10 * named."frequency_score" + named."monetary_score" AS rfm_score,
    names.segment,
    named.amount / named.orders AS mean_order,
    named.first_order,
    named.last_order,
    named.monetary,
    named.weighted_score,
    CAST(NULL AS VARCHAR) AS segment_before,
    CAST(NULL AS INTEGER) AS rfm_score_before,
    CAST(NULL AS VARCHAR) AS change,
    named.position
  FROM named
  JOIN names ON names.position = named.position
)
SELECT * FROM customers;

-- cell__segments
WITH
-- 上文已算好，以此名称保存
customers AS (
  SELECT * FROM "cell"
),
-- 各人群的名称
names AS (
  SELECT * FROM (VALUES
    (1, '第 5 档', '重点维护：专属客服、新品优先购。'),
    (2, '第 4 档', '做升单和连带，会员权益回馈。'),
    (3, '第 3 档', '推荐关联商品，促成下一单。'),
    (4, '第 2 档', '小额券轻触达，用低成本渠道。'),
    (5, '第 1 档', '最后一次召回，之后不再投入付费触达。')
  ) AS names (position, segment, action)
),
-- 每个人群有多少客户、贡献多少成交额
segments AS (
  SELECT
    names.segment,
    customers,
    amount,
    customers / sum(customers) OVER () AS customer_share,
    CASE WHEN sum(amount) OVER () > 0 THEN amount / round(sum(amount) OVER (), 6) END
      AS amount_share,
    orders,
    median_recency_days,
    median_orders,
    median_amount,
    amount / orders AS mean_order,
    action,
    position
  FROM (
    SELECT
      position,
      count(*) AS customers,
      round(sum(amount), 6) AS amount,
      CAST(sum(orders) AS BIGINT) AS orders,
      median(recency_days) AS median_recency_days,
      median(orders) AS median_orders,
      median(amount) AS median_amount
    FROM customers
    GROUP BY position
  )
  JOIN names USING (position)
  ORDER BY position
)
SELECT * FROM segments;

-- cell__movement
WITH
-- 上文已算好，以此名称保存
customers AS (
  SELECT * FROM "cell"
),
-- 各人群的名称
names AS (
  SELECT * FROM (VALUES
    (1, '第 5 档', '重点维护：专属客服、新品优先购。'),
    (2, '第 4 档', '做升单和连带，会员权益回馈。'),
    (3, '第 3 档', '推荐关联商品，促成下一单。'),
    (4, '第 2 档', '小额券轻触达，用低成本渠道。'),
    (5, '第 1 档', '最后一次召回，之后不再投入付费触达。')
  ) AS names (position, segment, action)
),
-- 从哪个人群到哪个人群，各有多少客户
movement AS (
  SELECT
    segment_before,
    customers.segment,
    count(*) AS customers,
    round(sum(amount), 6) AS amount,
    count(*) FILTER (WHERE change = '上升') AS rose,
    count(*) FILTER (WHERE change = '下降') AS fell,
    coalesce(names.position, 0) AS position_before,
    customers.position
  FROM customers
  LEFT JOIN names ON names.segment = segment_before
  WHERE false
  GROUP BY ALL
  ORDER BY position_before, customers.position
)
SELECT * FROM movement;

-- cell__scores
WITH
-- 上文已算好，以此名称保存
customers AS (
  SELECT * FROM "cell"
),
-- 每档得分对应的取值范围
scores AS (
  SELECT 'recency' AS measure, "recency_score" AS score, CAST(min(recency_days) AS DOUBLE) AS low,
    CAST(max(recency_days) AS DOUBLE) AS high, count(*) AS customers, round(sum(amount), 6) AS amount
  FROM customers
  GROUP BY "recency_score"
  UNION ALL
  SELECT 'frequency' AS measure, "frequency_score" AS score, CAST(min(orders) AS DOUBLE) AS low,
    CAST(max(orders) AS DOUBLE) AS high, count(*) AS customers, round(sum(amount), 6) AS amount
  FROM customers
  GROUP BY "frequency_score"
  UNION ALL
  SELECT 'monetary' AS measure, "monetary_score" AS score, CAST(min(monetary) AS DOUBLE) AS low,
    CAST(max(monetary) AS DOUBLE) AS high, count(*) AS customers, round(sum(amount), 6) AS amount
  FROM customers
  GROUP BY "monetary_score"
  ORDER BY measure, score
)
SELECT * FROM scores;

-- cell__map
WITH
-- 上文已算好，以此名称保存
customers AS (
  SELECT * FROM "cell"
),
-- 按 R 得分、F 得分和人群统计客户
"map" AS (
  SELECT
    recency_score,
    frequency_score,
    segment,
    count(*) AS customers,
    round(sum(amount), 6) AS amount,
    position
  FROM customers
  GROUP BY recency_score, frequency_score, segment, position
  ORDER BY recency_score, frequency_score, position
)
SELECT * FROM "map";

-- cell__grid
WITH
-- 上文已算好，以此名称保存
"map" AS (
  SELECT * FROM "cell__map"
),
-- 按 R 得分和 F 得分统计客户数
grid AS (
  SELECT
    recency_score,
    frequency_score,
    CAST(sum(customers) AS BIGINT) AS customers,
    round(sum(amount), 6) AS amount,
    round(sum(amount), 6) / sum(customers) AS mean_amount
  FROM map
  GROUP BY recency_score, frequency_score
  ORDER BY recency_score, frequency_score
)
SELECT * FROM grid;

-- cell__distribution
WITH
-- 上文已算好，以此名称保存
customers AS (
  SELECT * FROM "cell"
),
-- 按距上次下单天数和订单数统计客户
distribution AS (
  SELECT 'recency' AS measure,
    CAST(30 * ((recency_days - CASE WHEN recency_days > 0 THEN 1 ELSE 0 END) // 30) AS DOUBLE) AS low, low + 30 AS high,
    count(*) AS customers
  FROM customers
  GROUP BY low
  UNION ALL
  SELECT 'frequency', CAST(least(orders, 12) AS DOUBLE) AS low, low + 1, count(*)
  FROM customers
  GROUP BY low
  UNION ALL
  SELECT 'monetary', digit * pow(10, power) AS low,
    CASE digit WHEN 1 THEN 2 WHEN 2 THEN 5 ELSE 10 END * pow(10, power), customers
  FROM (
    SELECT
      CAST(floor(size) AS INTEGER) AS power,
      CASE WHEN size - floor(size) < 0.3010299956639812e0 THEN 1 WHEN size - floor(size) < 0.6989700043360189e0 THEN 2
        ELSE 5 END AS digit,
      count(*) AS customers
    FROM (SELECT log10(greatest(amount, 1)) + 1e-12 AS size FROM customers)
    GROUP BY power, digit
  )
  ORDER BY measure, low
)
SELECT * FROM distribution;

-- cell__split
WITH
-- 按高低划分人群时的分界
split AS (
  SELECT CAST(NULL AS DOUBLE) AS recency, CAST(NULL AS DOUBLE) AS frequency,
    CAST(NULL AS DOUBLE) AS monetary
  WHERE false
)
SELECT * FROM split;
