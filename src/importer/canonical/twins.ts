import { script, sql, type Sql } from '../../sql'
import type { CanonicalFile, Setting } from './file'
import { wordsOf } from './words'

/** The name of the cell that lists orders two files hold under different ids. */
export const twinsTable = 'same_orders'
/** The name of the input that says what they are: not decided, the same and counted once, or different orders. */
export const twinsChoice = 'same_orders_are'
/** What can be answered; the words for it may change. */
export const twinsAnswers = { open: 'undecided', once: 'once', others: 'different' } as const

/** Orders of each file that are looked at to find out whether, and how many hours apart, two files tell of the same. */
const sampled = 2000
/** Clocks of two systems differ by whole hours. */
const mostHours = 14
/** Fewer are chance; so are less than this share of the smaller file, and not this many times what other hours give. */
const [leastOrders, leastShare, leastTimes] = [5, 0.1, 4]

/**
 * Orders that two files hold under different ids: placed in the same minute, by clocks that may be whole hours
 * apart, for the same amount. Two files are compared at the one distance of hours that gives most matches, and
 * only where that is far more than the other distances give, which is what chance gives. Of orders that are
 * alike each is matched once. Orders without an amount are not compared, nor are files that only know days.
 */
export function twinsCell(orders: string, files: readonly CanonicalFile[], setting: Setting): Sql {
  const words = wordsOf(setting)
  const order = files.map(({ report }, i) => sql`(${report.file}, ${i + 1})`)
  return script(
    [
      {
        name: 'timed',
        note: words.timed,
        sql: sql`SELECT
  o.file, o.platform, o.order_id, o.ordered_at, o.amount, o.currency,
  f.nth, date_trunc('minute', o.ordered_at) AS minute
FROM ${sql.id(orders)} AS o JOIN (VALUES ${sql.join(order)}) AS f(file, nth) ON o.file = f.file
WHERE o.amount > 0 AND o.ordered_at IS NOT NULL
QUALIFY avg(CAST(CAST(o.ordered_at AS TIME) <> TIME '00:00:00' AS INTEGER)) OVER (PARTITION BY f.nth) > 0.5`,
      },
      {
        name: 'sizes',
        note: words.sizes,
        sql: sql`SELECT nth, count(*) AS orders, least(count(*), ${sampled}) AS looked_at FROM timed GROUP BY nth`,
      },
      {
        name: 'hours_apart',
        note: words.hoursApart,
        sql: sql`SELECT a.nth AS first_file, b.nth AS second_file, hours, count(DISTINCT a.order_id) AS orders
FROM (
  SELECT *, unnest(range(${-mostHours}, ${mostHours + 1})) AS hours
  FROM (SELECT * FROM timed QUALIFY row_number() OVER (PARTITION BY nth ORDER BY hash(order_id)) <= ${sampled})
) AS a
JOIN timed AS b ON b.minute = a.minute + to_hours(a.hours) AND b.amount = a.amount AND b.nth > a.nth
WHERE ${areOthers}
GROUP BY ALL`,
      },
      {
        name: 'likely',
        note: words.likely,
        sql: sql`SELECT h.*
FROM hours_apart AS h
JOIN sizes AS a ON a.nth = h.first_file
JOIN sizes AS b ON b.nth = h.second_file
QUALIFY row_number() OVER (PARTITION BY h.first_file, h.second_file ORDER BY h.orders DESC, abs(h.hours), h.hours) = 1
  AND h.orders >= ${leastOrders}
  AND h.orders * a.orders / a.looked_at >= ${leastShare} * least(a.orders, b.orders)
  AND h.orders >= ${leastTimes} * (sum(h.orders) OVER (PARTITION BY h.first_file, h.second_file) - h.orders) / ${2 * mostHours}`,
      },
      {
        name: 'numbered',
        note: words.numbered,
        sql: sql`SELECT *, row_number() OVER (PARTITION BY nth, minute, amount ORDER BY order_id) AS n FROM timed`,
      },
      {
        name: 'result',
        note: words.twins,
        sql: sql`SELECT
  a.file, a.platform, a.order_id,
  b.file AS other_file, b.platform AS other_platform, b.order_id AS other_order_id,
  a.ordered_at, a.amount, l.hours AS hours_apart
FROM likely AS l
JOIN numbered AS a ON a.nth = l.first_file
JOIN numbered AS b ON b.nth = l.second_file
  AND b.minute = a.minute + to_hours(l.hours) AND b.amount = a.amount AND b.n = a.n
WHERE ${areOthers}
ORDER BY a.ordered_at, a.order_id`,
      },
    ],
    'result',
  )
}

/** Orders of one platform with one id are one order already; amounts in two currencies are not the same. */
const areOthers = sql`(a.platform, a.order_id) IS DISTINCT FROM (b.platform, b.order_id)
  AND coalesce(a.currency, b.currency, '') = coalesce(b.currency, a.currency, '')`

/** A table without the orders of the earlier file that a later one tells of, too, where they are to count once. */
export function onceCell(from: string): Sql {
  return sql`SELECT *
FROM ${sql.id(from)} AS o
WHERE $same_orders_are <> ${twinsAnswers.once} OR NOT EXISTS (
  SELECT 1 FROM ${sql.id(twinsTable)} AS t
  WHERE t.platform = o.platform AND t.order_id = o.order_id AND t.file = o.file
)`
}
