/**
 * Other ways to what the slowest statements of an analysis find, over the tables of its workload. The first of each group
 * is what the analysis does; all of a group come to the same.
 */
export const rivals: Readonly<Record<string, readonly Rival[]>> = {
  rfm: [
    {
      question: 'orders by customer',
      ways: {
        'rows, less the repeats of an order': `
WITH repeats AS (
  SELECT customer_id, sum(row_count - 1) AS repeated
  FROM (
    SELECT customer_id, count(*) AS row_count FROM orders
    GROUP BY customer_id, hash(order_id) HAVING count(*) > 1
  )
  GROUP BY customer_id
)
SELECT sum(purchases - coalesce(repeated, 0)) AS orders, count(*) AS customers
FROM (SELECT customer_id, count(*) AS purchases, sum(amount) FROM orders GROUP BY customer_id)
LEFT JOIN repeats USING (customer_id)`,
        'numbers that only grow: no repeats to look for': `
SELECT sum(purchases) AS orders, count(*) AS customers
FROM (SELECT customer_id, count(*) AS purchases, sum(amount) FROM orders GROUP BY customer_id)
CROSS JOIN (
  SELECT bool_and(length(order_id) > length(before)
    OR length(order_id) = length(before) AND order_id > before) AS grows
  FROM (SELECT order_id, lag(order_id) OVER () AS before FROM orders)
)
WHERE grows`,
        'count(DISTINCT)': `
SELECT sum(purchases) AS orders, count(*) AS customers
FROM (SELECT customer_id, count(DISTINCT order_id) AS purchases, sum(amount) FROM orders GROUP BY customer_id)`,
        'orders first, then customers': `
SELECT sum(purchases) AS orders, count(*) AS customers
FROM (
  SELECT customer_id, count(*) AS purchases, sum(amount)
  FROM (SELECT customer_id, order_id, sum(amount) AS amount FROM orders GROUP BY ALL)
  GROUP BY customer_id
)`,
      },
    },
  ],
  funnel: [
    {
      // The join stands for the one that leaves out who never does the second step.
      question: 'events of a visitor together, the last one first',
      ways: {
        'by a number of 32 bits': `
WITH visitors AS (
  SELECT who, CAST(row_number() OVER () AS UINTEGER) AS number
  FROM (SELECT hash(visitor_id) AS who FROM events GROUP BY who)
)
SELECT count(*) AS pairs, max(before - us) AS furthest
FROM (
  SELECT us, lag(us) OVER () AS before, number = lag(number) OVER () AS same
  FROM (
    SELECT number, epoch_us(event_time) AS us
    FROM events JOIN visitors ON who = hash(visitor_id)
    ORDER BY number, us DESC
  )
)
WHERE same`,
        'by a hash of 64 bits': `
WITH visitors AS (
  SELECT who
  FROM (SELECT hash(visitor_id) AS who FROM events GROUP BY who)
)
SELECT count(*) AS pairs, max(before - us) AS furthest
FROM (
  SELECT us, lag(us) OVER () AS before, who = lag(who) OVER () AS same
  FROM (
    SELECT who, epoch_us(event_time) AS us
    FROM events JOIN visitors ON who = hash(visitor_id)
    ORDER BY who, us DESC
  )
)
WHERE same`,
        'a window a visitor': `
SELECT count(before) AS pairs, max(before - us) AS furthest
FROM (
  SELECT us, lag(us) OVER (PARTITION BY who ORDER BY us DESC) AS before
  FROM (SELECT hash(visitor_id) AS who, epoch_us(event_time) AS us FROM events)
)`,
      },
    },
    {
      question: 'distances that stop at the window',
      ways: {
        'compared first': `
SELECT sum(CASE WHEN apart <= 604800000000 THEN CAST(apart AS BIGINT) ELSE 604800000001 END) AS distance
FROM (SELECT CAST(epoch_us(event_time) AS HUGEINT) - 1767225600000000 AS apart FROM events)`,
        least: `
SELECT sum(CAST(least(apart, 604800000001) AS BIGINT)) AS distance
FROM (SELECT CAST(epoch_us(event_time) AS HUGEINT) - 1767225600000000 AS apart FROM events)`,
      },
    },
    {
      question: 'the step passed last',
      ways: {
        FILTER: `
SELECT sum(passed % 1000003) AS sum
FROM (SELECT max(us) FILTER (WHERE event = 'cart') OVER (ROWS UNBOUNDED PRECEDING) AS passed
  FROM (SELECT event, epoch_us(event_time) AS us FROM events))`,
        CASE: `
SELECT sum(passed % 1000003) AS sum
FROM (SELECT max(CASE WHEN event = 'cart' THEN us END) OVER (ROWS UNBOUNDED PRECEDING) AS passed
  FROM (SELECT event, epoch_us(event_time) AS us FROM events))`,
      },
    },
  ],
  'ab-test': [
    {
      question: 'values up to a cap',
      ways: {
        compared: `
SELECT round(sum(CASE WHEN revenue > cap THEN cap ELSE revenue END)) AS revenue
FROM exposures CROSS JOIN (SELECT 280e0 AS cap)`,
        least: `
SELECT round(sum(least(revenue, cap))) AS revenue
FROM exposures CROSS JOIN (SELECT 280e0 AS cap)`,
      },
    },
    {
      question: 'units with one variant',
      ways: {
        'variants as numbers, units as hashes': `
WITH arms AS (
  SELECT variant, dense_rank() OVER (ORDER BY trim(variant)) AS arm FROM (SELECT DISTINCT variant FROM exposures)
)
SELECT count(*) FILTER (WHERE low = high) AS units, round(sum(revenue)) AS revenue
FROM (
  SELECT hash(visitor_id), min(arm) AS low, max(arm) AS high, sum(revenue) AS revenue
  FROM exposures JOIN arms USING (variant)
  GROUP BY ALL
)`,
        'variants as numbers': `
WITH arms AS (
  SELECT variant, dense_rank() OVER (ORDER BY trim(variant)) AS arm FROM (SELECT DISTINCT variant FROM exposures)
)
SELECT count(*) FILTER (WHERE low = high) AS units, round(sum(revenue)) AS revenue
FROM (
  SELECT visitor_id, min(arm) AS low, max(arm) AS high, sum(revenue) AS revenue
  FROM exposures JOIN arms USING (variant)
  GROUP BY visitor_id
)`,
        'variants as text': `
SELECT count(*) FILTER (WHERE low = high) AS units, round(sum(revenue)) AS revenue
FROM (
  SELECT visitor_id, min(trim(variant)) AS low, max(trim(variant)) AS high, sum(revenue) AS revenue
  FROM exposures
  GROUP BY visitor_id
)`,
      },
    },
  ],
  attribution: [
    {
      question: 'touches recorded twice, in sorted lists',
      ways: {
        'pairs of neighbours': `
SELECT count(*) AS visitors, sum(len(list_filter(list_zip(moments[2 :], moments), lambda pair: pair[1] = pair[2]))) AS twice
FROM (SELECT list_sort(list(epoch_us(touched_at) // 600000000)) AS moments FROM touchpoints GROUP BY hash(visitor_id))`,
        list_unique: `
SELECT count(*) AS visitors, sum(len(moments) - list_unique(moments)) AS twice
FROM (SELECT list_sort(list(epoch_us(touched_at) // 600000000)) AS moments FROM touchpoints GROUP BY hash(visitor_id))`,
      },
    },
    {
      question: 'touches of a customer together',
      ways: {
        'by hash': `
SELECT count(*) AS visitors, sum(len(moments)) AS touches
FROM (SELECT list_sort(list(epoch_us(touched_at))) AS moments FROM touchpoints GROUP BY hash(visitor_id))`,
        'by name': `
SELECT count(*) AS visitors, sum(len(moments)) AS touches
FROM (SELECT list_sort(list(epoch_us(touched_at))) AS moments FROM touchpoints GROUP BY visitor_id)`,
      },
    },
    {
      question: 'touches by channel',
      ways: {
        'tidied a spelling': `
SELECT channel, sum(touches) AS touches
FROM (SELECT trim(spelling) AS channel, touches FROM (
  SELECT channel AS spelling, count(*) AS touches FROM touchpoints GROUP BY ALL
))
GROUP BY channel ORDER BY ALL LIMIT 1`,
        'tidied a row': `
SELECT trim(channel) AS channel, count(*) AS touches
FROM touchpoints
WHERE trim(channel) <> ''
GROUP BY ALL ORDER BY ALL LIMIT 1`,
      },
    },
    {
      question: 'sets of channels by visitor',
      ways: {
        'a bit a channel, over lists': `
SELECT count(*) AS sets, sum(visitors) AS visitors
FROM (
  SELECT list_aggregate(list_transform(codes, lambda code: CAST(1 AS BIGINT) << code), 'bit_or') AS bits, count(*) AS visitors
  FROM (
    SELECT visitor_id, list(CAST(right(channel, 2) AS INTEGER)) AS codes FROM touchpoints GROUP BY visitor_id
  )
  GROUP BY bits
)`,
        'lists without repeats': `
SELECT count(*) AS sets, sum(visitors) AS visitors
FROM (
  SELECT list_sort(list_distinct(codes)) AS channels, count(*) AS visitors
  FROM (
    SELECT visitor_id, list(CAST(right(channel, 2) AS INTEGER)) AS codes FROM touchpoints GROUP BY visitor_id
  )
  GROUP BY channels
)`,
      },
    },
  ],
}

export interface Rival {
  readonly question: string
  /** a query by what it does */
  readonly ways: Readonly<Record<string, string>>
}
