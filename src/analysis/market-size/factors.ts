import type { Assumption } from '../../stats/assumption'
import { normalQuantile } from '../../stats/normal'
import { assumed } from './range'
import type { Factor, Level, Quantity, Segment } from './sizing'

/** The customers of a segment as the orders show them, with sums over customers. */
export interface Buyers {
  readonly segment: string
  readonly customers: number
  readonly orders: number
  readonly sales: number
  readonly ordersSquared: number
  readonly salesSquared: number
  readonly ordersSales: number
}

/** The rows of the param `top_down`, after what the data tell of the market as a whole. */
export function topDownFactors(
  rows: readonly { name: string; level: Level; value: readonly number[] }[],
  measured: { readonly total: number; readonly served: number },
  words: { readonly market: string; readonly served: string },
): readonly Factor[] {
  const typed = rows.flatMap(({ name, level, value }): Factor[] => {
    const range = assumed(value)
    return range ? [{ name, range, measured: false, level, quantity: null }] : []
  })
  const has = (level: Level) => typed.some((factor) => factor.level === level)
  const read = (name: string, level: Level, value: number): Factor[] => [
    { name, range: exactly(value), measured: true, level, quantity: null },
  ]
  const isRead = !has('tam') && measured.total > 0
  return [
    ...(isRead ? read(words.market, 'tam', measured.total) : []),
    ...(isRead && !has('sam') && measured.served > 0
      ? read(words.served, 'sam', measured.served / measured.total)
      : []),
    ...typed,
  ]
}

/** Segments by the params, with what is not said taken from the shop's orders; without params those of the orders. */
export function segments(
  rows: readonly {
    segment: string
    customers: readonly number[]
    frequency: readonly number[]
    order_value: readonly number[]
  }[],
  buyers: readonly Buyers[],
): { readonly complete: readonly Segment[]; readonly incomplete: readonly string[] } {
  if (rows.length === 0) {
    return { complete: buyers.map((each) => segmentOf(each.segment, each, {})), incomplete: [] }
  }
  const all = together(buyers)
  const complete: Segment[] = []
  const incomplete: string[] = []
  for (const { segment, ...lists } of rows) {
    const own = buyers.find((each) => each.segment === segment)
    const said = {
      customers: assumed(lists.customers),
      frequency: assumed(lists.frequency),
      order_value: assumed(lists.order_value),
    }
    const isEnough = (said.customers ?? own) && ((said.frequency && said.order_value) ?? own ?? all)
    if (!isEnough) incomplete.push(segment)
    else complete.push(segmentOf(segment, own ?? all, said))
  }
  return { complete, incomplete }
}

/**
 * What is not said is measured: customers as counted, orders a customer and value of an order as means, each
 * with its 95 % interval: of a Poisson count, of a mean, and of a ratio of means (delta method).
 */
function segmentOf(
  name: string,
  buyers: Buyers | undefined,
  said: Partial<Record<Quantity, Assumption | undefined>>,
): Segment {
  const read = buyers ? measuredRanges(buyers) : undefined
  const factor = (quantity: Quantity): Factor => ({
    name,
    range: said[quantity] ?? read?.[quantity] ?? exactly(0),
    measured: said[quantity] === undefined,
    level: null,
    quantity,
  })
  return [factor('customers'), factor('frequency'), factor('order_value')]
}

function measuredRanges(buyers: Buyers): Record<Quantity, Assumption> {
  const { customers: n, orders, sales, ordersSquared, salesSquared, ordersSales } = buyers
  const z = normalQuantile(0.975)
  const around = (likely: number, error: number) => ({
    low: Math.max(0, likely - z * error),
    likely,
    high: likely + z * error,
  })
  const room = Math.max(1, n - 1)
  const frequency = orders / n
  const value = orders > 0 ? sales / orders : 0
  const frequencyVariance = Math.max(0, ordersSquared - orders * frequency) / room
  const valueVariance =
    Math.max(0, salesSquared - 2 * value * ordersSales + value * value * ordersSquared) / room
  return {
    customers: around(n, Math.sqrt(n)),
    frequency: around(frequency, Math.sqrt(frequencyVariance / n)),
    order_value:
      value > 0 ? around(value, Math.sqrt(valueVariance / n) / frequency) : exactly(value),
  }
}

function together(buyers: readonly Buyers[]): Buyers | undefined {
  if (buyers.length === 0) return undefined
  const total = (pick: (each: Buyers) => number) =>
    buyers.reduce((sum, each) => sum + pick(each), 0)
  return {
    segment: '',
    customers: total((each) => each.customers),
    orders: total((each) => each.orders),
    sales: total((each) => each.sales),
    ordersSquared: total((each) => each.ordersSquared),
    salesSquared: total((each) => each.salesSquared),
    ordersSales: total((each) => each.ordersSales),
  }
}

const exactly = (value: number): Assumption => ({ low: value, likely: value, high: value })
