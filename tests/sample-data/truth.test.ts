import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { removalEffects } from '../../sample-data/journeys'
import {
  ads,
  demand,
  experiment,
  funnel,
  journeys,
  market,
  promotionPremium,
  reviews,
  trade,
} from '../../sample-data/truth'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { ask, figures, openSamples } from './ask'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
  await openSamples(engine, [
    'orders',
    'order_lines',
    'events',
    'touchpoints',
    'conversions',
    'ad_spend',
    'experiment',
    'market',
    'reviews',
  ])
})
afterAll(() => engine.close())

/** Four standard errors: the files do not change, so a test that passes once passes always. */
function finds(found: number | undefined, planted: number, error: number): void {
  expect(found).toBeGreaterThan(planted - 4 * error)
  expect(found).toBeLessThan(planted + 4 * error)
}
const ofShare = (p: number, n = 0) => Math.sqrt((p * (1 - p)) / n)

describe('orders', () => {
  it('grow from one year to the next as planted', async () => {
    const { first = 0, second = 0 } = await figures(
      engine,
      `SELECT count(*) FILTER (WHERE ordered_at < '2025-07-01') AS first,
         count(*) FILTER (WHERE ordered_at >= '2025-07-01') AS second FROM orders`,
    )
    const ratio = second / first
    finds(ratio, 1 + demand.growth, ratio * Math.sqrt(1 / first + 1 / second))
  })

  it('rise at the weekend', async () => {
    const rows = await ask(
      engine,
      `SELECT isodow(ordered_at) AS weekday, count(*) AS orders, count(DISTINCT ordered_at::DATE) AS days
       FROM orders WHERE month(ordered_at) IN (3, 4, 5, 7, 8, 9, 10) GROUP BY ALL ORDER BY weekday`,
    )
    const daily = rows.map((row) => Number(row['orders']) / Number(row['days']))
    const mean = daily.reduce((sum, one) => sum + one, 0) / 7
    for (const [i, planted] of demand.week.entries())
      finds((daily[i] ?? 0) / mean, planted, planted / Math.sqrt(Number(rows[i]?.['orders'])))
  })

  it('jump on 11.11 as high as planted, against October', async () => {
    const { peak = 0, usual = 0 } = await figures(
      engine,
      `SELECT count(*) FILTER (WHERE strftime(ordered_at, '%m-%d') = '11-11') / 2.0 AS peak,
         count(*) FILTER (WHERE month(ordered_at) = 10) / 62.0 AS usual
       FROM orders WHERE country = 'CN'`,
    )
    const [monday = 1, tuesday = 1] = demand.week
    const planted = demand.promotions[1].top * ((monday + tuesday) / 2)
    finds(peak / usual, planted, planted / Math.sqrt(2 * peak))
  })

  it('come from guests, are cancelled and refunded as often as planted', async () => {
    const rates = await figures(
      engine,
      `WITH apparel AS (SELECT DISTINCT order_id FROM order_lines WHERE category = 'Apparel')
       SELECT count(*) AS orders,
         avg((paid_at IS NULL)::INT) AS cancelled,
         avg((customer_id IS NULL)::INT) FILTER (WHERE channel = 'Own site') AS guests,
         count(*) FILTER (WHERE channel = 'Own site') AS own,
         count(customer_id) FILTER (WHERE channel = 'Amazon') AS named,
         avg((refund_amount > 0)::INT) FILTER (WHERE paid_at IS NOT NULL AND order_id IN (FROM apparel)) AS with_apparel,
         avg((refund_amount > 0)::INT) FILTER (WHERE paid_at IS NOT NULL AND order_id NOT IN (FROM apparel)) AS without
       FROM orders`,
    )
    const { orders = 0, own = 0 } = rates
    finds(rates['cancelled'], trade.cancelled, ofShare(trade.cancelled, orders))
    finds(rates['guests'], trade.guests, ofShare(trade.guests, own))
    expect(rates['named']).toBe(0)
    const { withApparel, without } = trade.refunds
    finds(rates['with_apparel'], withApparel, ofShare(withApparel, orders / 3))
    finds(rates['without'], without, ofShare(without, (orders * 2) / 3))
  })

  it('add up: the lines of a paid order, less discount, plus shipping, are its amount', async () => {
    const [row] = await ask(
      engine,
      `SELECT count(*) AS wrong FROM orders JOIN (
         SELECT order_id, sum(quantity * unit_price) AS goods FROM order_lines GROUP BY order_id
       ) USING (order_id)
       WHERE paid_at IS NOT NULL AND abs(goods - discount + shipping - amount) > 0.001
         OR paid_at IS NULL AND amount <> 0 OR refund_amount > amount`,
    )
    expect(Number(row?.['wrong'])).toBe(0)
  })

  it('move to Douyin as planted', async () => {
    const { first, last, n = 0 } = await figures(
      engine,
      `SELECT avg((channel = 'Douyin')::INT) FILTER (WHERE ordered_at < '2024-10-01') AS first,
         avg((channel = 'Douyin')::INT) FILTER (WHERE ordered_at >= '2026-04-01') AS last,
         count(*) FILTER (WHERE ordered_at < '2024-10-01') AS n
       FROM orders WHERE country = 'CN'`,
    )
    const [from, to] = trade.douyin
    const eighth = (to - from) / 16
    finds(first, from + eighth, ofShare(from + eighth, n))
    finds(last, to - eighth, ofShare(to - eighth, n))
  })
})

describe('visits', () => {
  it.each(Object.entries(funnel.devices))('on %s go on at the planted rates', async (device, planted) => {
    const { seen = 0, carts = 0, checkouts = 0, purchases = 0 } = await figures(
      engine,
      `SELECT count(DISTINCT visitor_id) AS seen,
         count(DISTINCT visitor_id) FILTER (WHERE event = 'cart') AS carts,
         count(DISTINCT visitor_id) FILTER (WHERE event = 'checkout') AS checkouts,
         count(DISTINCT visitor_id) FILTER (WHERE event = 'purchase') AS purchases
       FROM events WHERE device = '${device}'`,
    )
    finds(carts / seen, planted.cart, ofShare(planted.cart, seen))
    finds(checkouts / carts, planted.checkout, ofShare(planted.checkout, carts))
    finds(purchases / checkouts, planted.purchase, ofShare(planted.purchase, checkouts))
  })

  it('come from both devices in the planted shares', async () => {
    const { mobile, n } = await figures(
      engine,
      `SELECT avg((device = 'mobile')::INT) AS mobile, count(*) AS n
       FROM (SELECT DISTINCT visitor_id, device FROM events)`,
    )
    const { cart, checkout, purchase } = funnel.devices.mobile
    const purchases = cart * checkout * purchase * (n ?? 0)
    finds(mobile, funnel.devices.mobile.share, ofShare(0.64, purchases))
  })

  it('end in the orders of the two tracked shop fronts', async () => {
    const [row] = await ask(
      engine,
      `SELECT count(*) AS purchases, count(o.order_id) AS known,
         (SELECT count(*) FROM orders WHERE channel IN ('Own site', 'WeChat') AND paid_at IS NOT NULL
            AND ordered_at >= '${funnel.from}') AS orders
       FROM events e LEFT JOIN orders o
         ON e.order_id = o.order_id AND e.event_at = o.ordered_at AND o.channel IN ('Own site', 'WeChat')
       WHERE e.event = 'purchase'`,
    )
    expect(row?.['known']).toBe(row?.['purchases'])
    expect(row?.['orders']).toBe(row?.['purchases'])
  })
})

describe('journeys', () => {
  it('follow the planted chain, so that its removal effects are found', async () => {
    const rows = await ask(
      engine,
      `WITH touches AS (
         SELECT visitor_id, touched_at, channel, order_id, converted_at FROM touchpoints
         LEFT JOIN (SELECT *, lag(converted_at) OVER (PARTITION BY visitor_id ORDER BY converted_at) AS after
           FROM conversions) c USING (visitor_id)
         WHERE converted_at IS NULL OR touched_at < converted_at AND (after IS NULL OR touched_at >= after)
       ), steps AS (
         SELECT channel, lead(channel) OVER journey AS next, order_id IS NOT NULL AS converts
         FROM touches
         WINDOW journey AS (PARTITION BY visitor_id, coalesce(order_id, '') ORDER BY touched_at)
       )
       SELECT channel, coalesce(next, CASE WHEN converts THEN '+' ELSE '-' END) AS next, count(*) AS n
       FROM steps GROUP BY ALL`,
    )
    const names = [...journeys.channels, '+', '-'] as readonly string[]
    for (const [i, channel] of journeys.channels.entries()) {
      const own = rows.filter((row) => row['channel'] === channel)
      const total = own.reduce((sum, row) => sum + Number(row['n']), 0)
      for (const [j, planted] of (journeys.steps[i] ?? []).entries()) {
        const count = Number(own.find((row) => row['next'] === names[j])?.['n'] ?? 0)
        // Two orders of one visitor a few days apart can lend touches to each other; few do.
        finds(count / total, planted, ofShare(planted, total) + 0.004)
      }
    }
  })

  it('convert at the rate of the chain', async () => {
    const { converted = 0, strangers = 0 } = await figures(
      engine,
      `SELECT (SELECT count(*) FROM conversions) AS converted,
         (SELECT count(DISTINCT visitor_id) FROM touchpoints WHERE visitor_id LIKE 'V7%') AS strangers`,
    )
    const all = converted + strangers
    const { rate, effects } = removalEffects()
    finds(converted / all, rate, ofShare(rate, all))
    expect(effects.indexOf(Math.max(...effects))).toBe(0)
  })
})

describe('the experiment', () => {
  it('shows the planted lift and no difference in order value', async () => {
    const rows = await ask(
      engine,
      `SELECT variant, count(*) AS n, avg(converted) AS rate, avg(revenue) FILTER (WHERE converted = 1) AS value,
         stddev(revenue) FILTER (WHERE converted = 1) / sqrt(sum(converted)) AS error,
         corr(revenue, revenue_before) FILTER (WHERE converted = 1 AND revenue_before > 0) AS memory
       FROM experiment GROUP BY variant ORDER BY variant`,
    )
    const [control, treatment] = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value)])),
    )
    if (!control || !treatment) throw new Error('two variants expected')
    expect([control['n'], treatment['n']]).toEqual([experiment.perVariant, experiment.perVariant])
    const { conversion } = experiment
    const lift = (treatment['rate'] ?? 0) - (control['rate'] ?? 0)
    const error = Math.hypot(
      ofShare(conversion.control, experiment.perVariant),
      ofShare(conversion.treatment, experiment.perVariant),
    )
    finds(lift, conversion.treatment - conversion.control, error)
    // The lift is one that a test would see.
    expect(lift / error).toBeGreaterThan(1.96)
    finds((treatment['value'] ?? 0) - (control['value'] ?? 0), 0, Math.hypot(control['error'] ?? 0, treatment['error'] ?? 0))
    expect(control['memory']).toBeGreaterThan(0.3)
  })
})

describe('the market', () => {
  it('has the planted growth, shares and concentration', async () => {
    for (const [category, planted] of Object.entries(market.growth)) {
      const { ratio } = await figures(
        engine,
        `SELECT sum(sales) FILTER (WHERE period >= '2025-07-01') / sum(sales) FILTER (WHERE period < '2025-07-01') AS ratio
         FROM market WHERE category = '${category}'`,
      )
      finds(ratio, 1 + planted, (1 + planted) * market.shock * Math.sqrt(2 / 12))
    }
    const rows = await ask(
      engine,
      `SELECT brand, sum(sales) / sum(sum(sales)) OVER (PARTITION BY period) AS share
       FROM market WHERE period IN ('2024-07-01', '2026-06-01') GROUP BY brand, period ORDER BY period`,
    )
    const share = (brand: string, i: 0 | 1) =>
      Number(rows.filter((row) => row['brand'] === brand)[i]?.['share'])
    const hhi = (i: 0 | 1) => market.brands.reduce((sum, [brand]) => sum + (100 * share(brand, i)) ** 2, 0)
    for (const [brand, first, last] of market.brands) {
      finds(share(brand, 0), first, 0.02 * first)
      finds(share(brand, 1), last, 0.02 * last)
    }
    finds(hhi(0), market.brands.reduce((sum, brand) => sum + (100 * brand[1]) ** 2, 0), 15)
    finds(hhi(1), market.brands.reduce((sum, brand) => sum + (100 * brand[2]) ** 2, 0), 15)
  })
})

describe('reviews and advertising', () => {
  it('find the bad zip', async () => {
    const { faulty, usual, n = 0, written = 0, orders = 0 } = await figures(
      engine,
      `WITH r AS (
         SELECT rating, sku = '${reviews.fault.sku}' AND ordered_at >= '${reviews.fault.from}' AS fault
         FROM reviews JOIN orders USING (order_id)
       )
       SELECT avg(rating) FILTER (WHERE fault) AS faulty, avg(rating) FILTER (WHERE NOT fault) AS usual,
         count(*) FILTER (WHERE fault) AS n, (SELECT count(*) FROM orders WHERE status = 'completed') AS orders,
         count(*) AS written FROM r`,
    )
    const mean = (stars: readonly number[]) => stars.reduce((sum, p, i) => sum + p * (i + 1), 0)
    finds(usual, mean(reviews.stars), 1.1 / Math.sqrt(1500))
    finds(faulty, mean(reviews.fault.stars), 1.3 / Math.sqrt(n))
    finds(written / orders, reviews.share, ofShare(reviews.share, orders))
  })

  it('cost more a click while a promotion runs', async () => {
    const { usual = 0, promoted = 0 } = await figures(
      engine,
      `SELECT sum(cost) FILTER (WHERE month(date) = 10) / sum(clicks) FILTER (WHERE month(date) = 10) AS usual,
         sum(cost) FILTER (WHERE month(date) = 11 AND day(date) <= 11)
           / sum(clicks) FILTER (WHERE month(date) = 11 AND day(date) <= 11) AS promoted
       FROM ad_spend WHERE channel = 'Tmall search'`,
    )
    finds(usual, ads['Tmall search'].click / 100, 0.03)
    finds(promoted / usual, 1 + promotionPremium, 0.03)
  })
})
