import { script, sql, type Sql, type Step } from '../../sql'
import type { CanonicalFile, Setting } from './file'
import { isCancelled } from './status'
import { customers, products, sessions } from './tables'
import { fileSteps } from './union'
import type { Words } from './words'

/** Customers as the platforms list them, and as they bought. Guests have no row: their orders name nobody. */
export function customersCell(
  files: readonly CanonicalFile[],
  hasOrders: boolean,
  setting: Setting,
  words: Words,
): Sql {
  const listed: readonly Step[] =
    files.length === 0
      ? []
      : [
          ...fileSteps(files, customers, setting, words),
          {
            name: 'stated',
            note: words.stated,
            sql: sql`SELECT * EXCLUDE (file_number, platform)
FROM all_rows
WHERE customer_id IS NOT NULL
QUALIFY row_number() OVER (PARTITION BY customer_id ORDER BY file_number DESC) = 1`,
          },
        ]
  const bought: Step = {
    name: 'bought',
    note: words.bought,
    sql: sql`SELECT
  customer_id,
  count(*) FILTER (WHERE amount > 0) AS orders,
  sum(amount - coalesce(refund, 0)) AS spent,
  min(ordered_at) AS first_order,
  max(ordered_at) AS last_order,
  arg_max(country, ordered_at) AS bought_in
FROM orders
WHERE customer_id IS NOT NULL
  AND NOT ${isCancelled(sql`status`)}
GROUP BY customer_id`,
  }
  const steps = [...listed, ...(hasOrders ? [bought] : [])]
  if (!hasOrders) return script(steps, 'stated')
  if (files.length === 0) return script(steps, 'bought')
  const both: Step = {
    name: 'result',
    note: words.result,
    sql: sql`SELECT * FROM stated FULL JOIN bought USING (customer_id)`,
  }
  return script([...steps, both], 'result')
}

/** Products as lists name them, and as they were sold. */
export function productsCell(
  files: readonly CanonicalFile[],
  hasLines: boolean,
  setting: Setting,
  words: Words,
): Sql {
  const listed = files.length === 0 ? [] : fileSteps(files, products, setting, words)
  const fromFiles = sql`SELECT sku, product, category, brand, price, NULL AS last_sold FROM all_rows`
  const fromLines = sql`SELECT sku, product, category, brand, unit_price AS price, ordered_at AS last_sold FROM order_lines`
  const parts = [...(files.length > 0 ? [fromFiles] : []), ...(hasLines ? [fromLines] : [])]
  const sold: Step = {
    name: 'named',
    note: words.union,
    sql: sql.join(
      parts,
      sql` UNION ALL
`,
    ),
  }
  const result: Step = {
    name: 'result',
    note: words.result,
    sql: sql`SELECT
  sku,
  arg_max(product, coalesce(last_sold, TIMESTAMP '1970-01-01')) AS product,
  max(category) AS category,
  max(brand) AS brand,
  arg_max(price, coalesce(last_sold, TIMESTAMP '1970-01-01')) AS price,
  max(last_sold) AS last_sold
FROM (SELECT * REPLACE (coalesce(sku, product) AS sku) FROM named)
WHERE sku IS NOT NULL
GROUP BY sku
ORDER BY sku`,
  }
  return script([...listed, sold, result], 'result')
}

/** Sessions as they were exported, and as the events tell. */
export function sessionsCell(
  files: readonly CanonicalFile[],
  hasEvents: boolean,
  setting: Setting,
  words: Words,
): Sql {
  const listed = files.length === 0 ? [] : fileSteps(files, sessions, setting, words)
  const columns = sql`session_id, customer_id, started_at, channel, source, medium, campaign, device, country`
  const parts = [
    ...(files.length > 0
      ? [
          sql`SELECT ${columns}, CAST(NULL AS TIMESTAMP) AS ended_at, CAST(NULL AS BIGINT) AS events FROM all_rows`,
        ]
      : []),
    ...(hasEvents
      ? [
          sql`SELECT
  session_id, customer_id,
  min(event_time) AS started_at,
  arg_min(channel, event_time) AS channel,
  arg_min(source, event_time) AS source,
  arg_min(medium, event_time) AS medium,
  arg_min(campaign, event_time) AS campaign,
  arg_min(device, event_time) AS device,
  arg_min(country, event_time) AS country,
  max(event_time) AS ended_at,
  count(*) AS events
FROM events
WHERE session_id IS NOT NULL
GROUP BY session_id, customer_id`,
        ]
      : []),
  ]
  const result: Step = {
    name: 'result',
    note: words.result,
    sql: sql`SELECT * FROM (
${sql.join(
  parts,
  sql` UNION ALL
`,
)}
)
ORDER BY started_at, session_id`,
  }
  return script([...listed, result], 'result')
}

/** Each session that says where it came from touches its customer once. */
export const touchpointsOfSessions: Sql = sql`SELECT
  customer_id, session_id, started_at AS touched_at,
  channel, source, medium, campaign, device,
  CAST(NULL AS DECIMAL(18, 4)) AS cost, CAST(NULL AS VARCHAR) AS currency
FROM sessions
WHERE customer_id IS NOT NULL AND coalesce(channel, source, campaign) IS NOT NULL`

/** Each order that was not cancelled converts its customer once. */
export const conversionsOfOrders: Sql = sql`SELECT
  customer_id, ordered_at AS converted_at, order_id,
  amount - coalesce(refund, 0) AS value, currency
FROM orders
WHERE customer_id IS NOT NULL AND amount > 0
  AND NOT ${isCancelled(sql`status`)}`
