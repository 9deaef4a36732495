import { remembered } from '../../lib/remember'
import type { Row, Value } from '../../table/table'
import type { PlanContext, Results } from '../contract'
import type { params, roles } from './declare'
import { segments, topDownFactors, type Buyers } from './factors'
import type { outputs } from './outputs'
import { assumed, isOrdered } from './range'
import { sizing } from './sizing'
import { text } from './text'

const sizingOnce = remembered(sizing, (...args: readonly unknown[]) => [JSON.stringify(args)])

type Read = Results<typeof outputs>
type Context = PlanContext<typeof roles, typeof params>

/** Both ways of sizing, and what is wrong with what they assume. */
export function sizes(results: Read, { params: settings, locale }: Context) {
  const words = text[locale]
  const [read] = results.measured.rows()
  const measured = {
    total: number(read?.['total']),
    served: number(read?.['served']),
    own: number(read?.['own']),
  }
  const shop = results.buyers
    .rows()
    .toSorted(
      (a, b) =>
        number(b['sales']) - number(a['sales']) ||
        (String(a['segment']) < String(b['segment']) ? -1 : 1),
    )
  const [first] = shop
  const factors = topDownFactors(settings.top_down, measured, {
    market: words['name.market'] ?? '',
    served: words['name.served'] ?? '',
  })
  const { complete, incomplete } = segments(settings.bottom_up, shop.map(buyers))
  const hasBase = factors.some(({ level }) => level === 'tam')
  const stated = [...factors, ...complete.flat()]
  const names = settings.bottom_up.map(({ segment }) => segment)
  const lists = [
    ...settings.top_down.map(({ name, value }) => ({ name, value })),
    ...settings.bottom_up.flatMap(({ segment, customers, frequency, order_value }) =>
      [customers, frequency, order_value].map((value) => ({ name: segment, value })),
    ),
  ]
  const disordered = lists.filter(({ value }) => {
    const range = assumed(value)
    return range !== undefined && !isOrdered(range)
  })
  const isSound = disordered.length === 0 && incomplete.length === 0
  return {
    sizing: isSound
      ? sizingOnce(hasBase ? factors : [], complete, {
          shape: settings.distribution,
          seed: settings.seed,
          meets: settings.meets,
        })
      : { sizes: [], drivers: [], reconciliation: null },
    assumptions: {
      shape: settings.distribution,
      meets: settings.meets,
      measured: factors.some(({ level, measured: read }) => level === 'tam' && read),
      segmented: settings.bottom_up.length > 0,
      baseless: !hasBase && settings.top_down.length > 0,
      disordered: [
        ...new Set(disordered.map(({ name, value }) => `${name} [${value.join(', ')}]`)),
      ],
      excessive: stated
        .filter(({ level, range }) => (level === 'sam' || level === 'som') && range.high > 1)
        .map(({ name }) => name),
      incomplete,
      repeated: [...new Set(names.filter((name, i) => names.indexOf(name) !== i))],
    },
    measured,
    servedWanted: settings.served.length > 0,
    shop: first
      ? {
          from: String(first['from']),
          to: String(first['to']),
          guests: number(first['guest_sales']),
          sales: shop.reduce((sum, row) => sum + number(row['sales']), 0),
        }
      : null,
  }
}

const buyers = (row: Row): Buyers => ({
  segment: String(row['segment']),
  customers: number(row['customers']),
  orders: number(row['orders']),
  sales: number(row['sales']),
  ordersSquared: number(row['orders_squared']),
  salesSquared: number(row['sales_squared']),
  ordersSales: number(row['orders_sales']),
})

const number = (value: Value | undefined) => Number(value ?? 0)
