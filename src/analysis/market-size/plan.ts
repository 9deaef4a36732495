import { sql, type Sql, type Step } from '../../sql'
import type { PlanContext } from '../contract'
import { steps } from '../define'
import { calendar, dates, grain, lengths, spans, timeline } from './calendar'
import type { params, roles } from './declare'
import { inLatest, money } from './fragments'
import { kindsOf, type Kinds } from './kinds'
import { dots, items, positions } from './map'
import { groups } from './natural'
import { bands, cuts, edges, offers } from './prices'
import { days, health, market, typedDays } from './rows'
import { leaders, sellers, shares, totals, typedSellers } from './sellers'
import { buyers, customers, purchases, season } from './shop'
import { text } from './text'

type Context = PlanContext<typeof roles, typeof params>

/**
 * Sums by day, seller, price and customer; what depends on assumptions, statistics or chance is done with
 * those sums and not here.
 */
export function plan(context: Context): readonly Step[] {
  const { params, bound, locale, given } = context
  const words = text[locale]
  const kinds = kindsOf(bound)
  const counting = { countUnpaid: params.unpaid === 'count', gross: params.revenue === 'gross' }
  const source = given.has('orders')
    ? 'orders'
    : bound.has('customer') && kinds.dated
      ? 'input'
      : 'none'
  return steps(words, {
    market: market(bound, kinds, counting),
    days: params.history.length > 0 ? typedDays(params.history) : days,
    dates,
    grain: grain(kinds.orders && params.history.length === 0),
    lengths: lengths(params.period_length),
    spans,
    calendar: calendar(params.compare),
    health: health(kinds),
    timeline,
    sellers:
      params.rivals.length > 0
        ? typedSellers(params.others, params.rivals)
        : sellers(params.others, kinds.holder !== 'none'),
    shares: shares(words['name.other'] ?? ''),
    leaders: leaders(params.own),
    totals: totals(params.merge),
    measured: measured(params.served, params.own, kinds),
    offers: offers(params.own),
    ...(params.edges.length === 0 && params.bands === 'natural' && { groups }),
    cuts: cuts(params.edges, params.bands, params.band_count),
    edges: edges(params.edges.length > 0),
    bands: bands(params.own),
    items: items(kinds, bound.has('units')),
    dots,
    positions: positions(words, params.score),
    purchases: purchases(source, bound, counting),
    season,
    customers: customers(bound.has(source === 'orders' ? 'orders.order' : 'order')),
    buyers: buyers(words['name.everyone'] ?? '', words['name.other'] ?? ''),
  })
}

/** The market of the latest year (of all rows where there is no whole one), what of it is served, and what is ours. */
function measured(served: readonly string[], own: string, kinds: Kinds): Sql {
  const isServed = served.length === 0 ? sql`false` : sql`category IN (${sql.join(served)})`
  return sql`
SELECT
  ${money(sql`fsum(value)`)} AS total,
  ${money(sql`fsum(value) FILTER (WHERE ${isServed})`)} AS served,
  ${money(sql`fsum(value) FILTER (WHERE holder = ${own})`)} AS own
FROM market
CROSS JOIN calendar
WHERE counted AND ${!kinds.orders} AND ${inLatest}`
}
