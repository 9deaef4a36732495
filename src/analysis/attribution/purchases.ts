import { sql, type Sql } from '../../sql'
import { broughtNothing } from '../orderStatus'
import { paidBackOf, tellsRefunds } from '../paidBack'
import type { Settings } from './settings'
import { usable } from './touches'

/** One row a customer, by number, and instant at which they converted. Customers who are not known stay out. */
export function purchases(settings: Settings): Sql {
  if (settings.conversions === 'none' || settings.mode !== 'log') return none
  return settings.conversions === 'side' ? fromSide : fromLog
}

const none = sql`
SELECT
  CAST(NULL AS UBIGINT) AS who,
  CAST(NULL AS BIGINT) AS instant,
  CAST(NULL AS DOUBLE) AS conversions,
  CAST(NULL AS DOUBLE) AS value
WHERE false`

const fromSide = sql`
SELECT hash(customer) AS who, epoch_us("time") AS instant, CAST(count(*) AS DOUBLE) AS conversions, sum(value) AS value
FROM orders
WHERE customer IS NOT NULL AND "time" IS NOT NULL
GROUP BY ALL`

const fromLog = sql`
SELECT hash(customer) AS who, epoch_us("time") AS instant, sum(counted) AS conversions, sum(value) AS value
FROM orders
WHERE customer IS NOT NULL AND "time" IS NOT NULL
GROUP BY ALL`

/** The conversions as orders: rows of one order number are one, with its earliest time and what all of them brought. */
export function orders(settings: Settings): Sql {
  if (settings.conversions === 'log') return flagged(settings)
  const back = paidBackOf(settings.bound, sql`conversions`, sql`value`, 'conversions.')
  const net = tellsRefunds(settings.bound, 'conversions.')
    ? sql`coalesce(CAST(value AS DOUBLE), 0) - CAST(${back} AS DOUBLE)`
    : sql`coalesce(CAST(value AS DOUBLE), 0)`
  const paid = settings.bound.has('conversions.status')
    ? sql`(${settings.countUnpaid} OR NOT ${broughtNothing(sql`status`)})`
    : sql`true`
  const time = sql`CASE WHEN ${usable} THEN "time" END`
  const rows = sql`
SELECT customer, ${time} AS "time", ${net} AS value, CAST(1 AS DOUBLE) AS counted
FROM conversions
WHERE ${paid}`
  if (!settings.bound.has('conversions.order')) return rows
  return sql`
SELECT min(customer) AS customer, min(${time}) AS "time", sum(${net}) AS value, CAST(1 AS DOUBLE) AS counted
FROM conversions
WHERE ${paid} AND "order" IS NOT NULL
GROUP BY "order"
UNION ALL${rows} AND "order" IS NULL`
}

/** How many conversions a row of the log says it is. */
export function countedRows({ bound }: Settings): Sql {
  if (bound.has('conversions')) return sql`greatest(coalesce(CAST(conversions AS DOUBLE), 0), 0)`
  if (bound.has('converted')) return sql`CASE WHEN converted THEN 1e0 ELSE 0e0 END`
  return sql`CASE WHEN value > 0 THEN 1e0 ELSE 0e0 END`
}

/** Rows of the log that say of themselves that they are conversions. */
function flagged(settings: Settings): Sql {
  return sql`
SELECT
  customer,
  CASE WHEN ${usable} THEN "time" END AS "time",
  coalesce(CAST(value AS DOUBLE), 0) AS value,
  counted
FROM (SELECT *, ${countedRows(settings)} AS counted FROM input)
WHERE counted > 0`
}
