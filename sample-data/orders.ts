import { days, month, timestamp } from './calendar'
import { csv, money } from './csv'
import { Customers, type Customer } from './customers'
import { expected, passed, promotion, type Market } from './demand'
import { categories, products, type Category, type Product } from './products'
import { Random, type Weights } from './random'
import { trade, types } from './truth'

export interface Line {
  readonly product: Product
  readonly quantity: number
  /** hundredths of a yuan */
  readonly price: number
}

export interface Order {
  readonly id: string
  readonly customer: Customer | undefined
  readonly market: Market
  readonly country: string
  readonly channel: string
  /** seconds */
  readonly at: number
  readonly paidAt: number | undefined
  readonly status: 'completed' | 'cancelled' | 'refunded' | 'partially_refunded'
  readonly lines: readonly Line[]
  /** hundredths of a yuan */
  readonly discount: number
  readonly shipping: number
  readonly amount: number
  readonly refund: number
}

export interface Trade {
  readonly orders: readonly Order[]
  readonly customers: readonly Customer[]
}

const countries: Weights<string> = { US: 0.36, DE: 0.18, GB: 0.17, JP: 0.17, AU: 0.12 }
const hours = [2, 1, 0.5, 0.3, 0.2, 0.4, 1, 2, 4, 6, 7, 7, 6, 5, 5, 5, 5, 5, 6, 7, 9, 10, 8, 5]
/** at the start of a promotion many wait for midnight */
const rush = [30, 9, 3, 1, 0.5, 0.5, 1, 2, 5, 7, 8, 7, 6, 5, 5, 5, 5, 6, 7, 9, 12, 13, 12, 10]
/** of each category, January to December */
const wanted: Readonly<Record<Category, readonly number[]>> = {
  Shelter: [0.6, 0.7, 1, 1.3, 1.5, 1.4, 1.3, 1.2, 1.1, 1, 0.7, 0.5],
  Sleeping: [0.9, 0.9, 1, 1.1, 1.1, 1, 1, 1, 1.1, 1.1, 1, 0.9],
  Cookware: [1, 1, 1, 1.1, 1.1, 1, 1, 1, 1.1, 1.1, 1, 1.1],
  Apparel: [1.1, 1, 1.1, 1, 0.9, 0.9, 0.8, 0.8, 1.2, 1.4, 1.5, 1.3],
  Lighting: [0.9, 0.9, 0.9, 1, 1.1, 1.1, 1.1, 1.1, 1, 1, 1, 1.2],
  Living: [1.1, 1, 1, 1.1, 1.1, 1, 1, 1, 1, 1, 1.1, 1.5],
}
const liked: Weights<Category> = {
  Shelter: 0.12,
  Sleeping: 0.16,
  Cookware: 0.2,
  Apparel: 0.19,
  Lighting: 0.14,
  Living: 0.19,
}

/** Two years of orders, day by day, with the customers who placed them. */
export function trading(): Trade {
  const random = new Random('orders')
  const customers = new Customers(new Random('customers'))
  for (let i = 0; i < 900; i++) openingCustomer(random, customers)
  const orders: Order[] = []
  for (let day = 0; day < days; day++) {
    const moments = (['home', 'abroad'] as const).flatMap((market) =>
      Array.from({ length: random.poisson(expected(market, day)) }, () => ({
        market,
        at: day * 86_400 + secondOfDay(random, promotion(market, day) !== undefined),
      })),
    )
    for (const { market, at } of moments.sort(
      (a, b) => a.at - b.at || (a.market < b.market ? -1 : 1),
    ))
      orders.push(order(random, customers, `LF${String(orders.length + 100_001)}`, market, at))
  }
  return { orders, customers: customers.all }
}

/** Someone who knew the shop before the files begin; the ones who came once are not worth a row. */
function openingCustomer(random: Random, customers: Customers): void {
  const market = random.chance(0.8) ? 'home' : 'abroad'
  const type = random.among({ hunter: 0.3, regular: 0.42, loyal: 0.14, lapsed: 0.14 })
  const country = market === 'home' ? 'CN' : random.among(countries)
  customers.add(market, country, placeOf(random, market, 0, true), -random.whole(1, 420), type)
}

function secondOfDay(random: Random, promoted: boolean): number {
  const profile = promoted && random.chance(0.4) ? rush : hours
  const hour = random.weighted([...profile.keys()], (h) => profile[h] ?? 0)
  return hour * 3600 + random.whole(0, 3599)
}

/** The shop front an order is placed at; nobody can be named on Amazon. */
function placeOf(random: Random, market: Market, day: number, named: boolean): string {
  if (market === 'abroad')
    return named ? 'Own site' : random.among({ 'Own site': 0.7, Amazon: 0.3 })
  const [first, last] = trade.douyin
  const douyin = first + (last - first) * passed(day)
  return random.among({ Tmall: 0.64 - douyin, JD: 0.2, Douyin: douyin, WeChat: 0.16 })
}

function order(
  random: Random,
  customers: Customers,
  id: string,
  market: Market,
  at: number,
): Order {
  const day = Math.floor(at / 86_400)
  const promoted = promotion(market, day) !== undefined
  const channel = placeOf(random, market, day, false)
  let country = market === 'home' ? 'CN' : random.among(countries)
  const guest = channel === 'Amazon' || (channel === 'Own site' && random.chance(trade.guests))
  const [early, late] = trade.newcomers
  const newcomer = random.chance(early + (late - early) * passed(day))
  const known = guest || newcomer ? undefined : customers.returning(market, day, promoted)
  const customer =
    known ?? (guest ? undefined : customers.add(market, country, channel, day, customers.sort(day)))
  if (known) {
    country = known.country
    known.last = day
  }
  const lines = basket(random, market, month(day), customer ? types[customer.type].spend : 1)
  const goods = lines.reduce((sum, line) => sum + line.price * line.quantity, 0)
  const rate = promoted
    ? random.pick([0.1, 0.15, 0.15, 0.2])
    : random.chance(0.18)
      ? random.pick([0.05, 0.1])
      : 0
  const discount = Math.floor((goods * rate) / 100) * 100
  const shipping = market === 'abroad' ? (goods > 60_000 ? 0 : 6800) : goods > 9900 ? 0 : 1000
  const owed = goods - discount + shipping
  const facts = { id, customer, market, country, channel, at, lines, discount, shipping }
  if (random.chance(trade.cancelled))
    return { ...facts, paidAt: undefined, status: 'cancelled', amount: 0, refund: 0 }
  const paidAt = at + Math.round(random.lognormal(45, 0.9))
  const apparel = lines.some((line) => line.product.category === 'Apparel')
  const { withApparel, without, full } = trade.refunds
  if (!random.chance(apparel ? withApparel : without))
    return { ...facts, paidAt, status: 'completed', amount: owed, refund: 0 }
  if (random.chance(full))
    return { ...facts, paidAt, status: 'refunded', amount: owed, refund: owed }
  const refund = Math.floor((owed * random.whole(20, 60)) / 100)
  return { ...facts, paidAt, status: 'partially_refunded', amount: owed, refund }
}

function basket(random: Random, market: Market, inMonth: number, spend: number): readonly Line[] {
  const lines = new Map<Product, Line>()
  const wish = 1 + random.poisson(0.85 * spend)
  for (let i = 0; i < wish; i++) {
    const names = Object.keys(categories) as Category[]
    const category = random.weighted(
      names,
      (name) => liked[name] * (wanted[name][inMonth - 1] ?? 1),
    )
    const product = random.weighted(
      products.filter((one) => one.category === category),
      (one) => one.weight,
    )
    const several = product.price < 15_000 && random.chance(0.2) ? random.whole(2, 4) : 1
    const price = market === 'abroad' ? product.price * trade.priceAbroad : product.price
    lines.set(product, { product, quantity: several, price: Math.round(price) })
  }
  return [...lines.values()]
}

export function ordersFile(orders: readonly Order[]): string {
  return csv(
    [
      'order_id',
      'customer_id',
      'ordered_at',
      'paid_at',
      'status',
      'channel',
      'country',
      'currency',
      'items',
      'discount',
      'shipping',
      'amount',
      'refund_amount',
    ],
    orders.map((one) => [
      one.id,
      one.customer?.id ?? '',
      timestamp(one.at),
      one.paidAt === undefined ? '' : timestamp(one.paidAt),
      one.status,
      one.channel,
      one.country,
      'CNY',
      one.lines.reduce((sum, line) => sum + line.quantity, 0),
      money(one.discount),
      money(one.shipping),
      money(one.amount),
      money(one.refund),
    ]),
  )
}

export function linesFile(orders: readonly Order[]): string {
  return csv(
    ['order_id', 'sku', 'product', 'category', 'quantity', 'unit_price', 'cost'],
    orders.flatMap((one) =>
      one.lines.map(({ product, quantity, price }) => [
        one.id,
        product.sku,
        product.product,
        product.category,
        quantity,
        money(price),
        money(product.cost),
      ]),
    ),
  )
}

export function productsFile(): string {
  return csv(
    ['sku', 'product', 'product_zh', 'category', 'category_zh', 'list_price', 'cost'],
    products.map((one) => [
      one.sku,
      one.product,
      one.chinese,
      one.category,
      categories[one.category],
      money(one.price),
      money(one.cost),
    ]),
  )
}
