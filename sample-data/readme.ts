import type { Customer } from './customers'
import { removalEffects } from './journeys'
import type { Order } from './orders'
import {
  demand,
  experiment,
  funnel,
  journeys,
  market,
  reviews,
  trade,
  types,
  type Type,
} from './truth'

/** Where the README's generated part begins and ends. */
const fences = ['<!-- planted: written by npm run sample-data -->', '<!-- /planted -->'] as const

/** The README with its generated part written anew. */
export function readme(
  text: string,
  orders: readonly Order[],
  customers: readonly Customer[],
): string {
  const [before, rest] = cut(text, fences[0])
  const [, after] = cut(rest, fences[1])
  return `${before}${fences[0]}\n\n${planted(orders, customers)}\n${fences[1]}${after}`
}

function cut(text: string, at: string): readonly [string, string] {
  const index = text.indexOf(at)
  if (index < 0) throw new Error(`no such line in the README: ${at}`)
  return [text.slice(0, index), text.slice(index + at.length)]
}

function planted(orders: readonly Order[], customers: readonly Customer[]): string {
  return [
    '### Orders',
    demandTable(),
    tradeTable(orders),
    '### Customers',
    customerTable(orders, customers),
    '### Visits',
    funnelTable(),
    '### Journeys',
    journeyTable(),
    '### Experiment',
    experimentTable(),
    '### Market',
    marketTable(),
    '### Reviews',
    reviewTable(),
  ]
    .map((part) => `${part}\n`)
    .join('\n')
}

const percent = (value: number, digits = 1) => `${(100 * value).toFixed(digits)} %`

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function demandTable(): string {
  return table(
    ['what multiplies orders', 'by'],
    [
      ['one year', 1 + demand.growth],
      ['Monday to Sunday', demand.week.join(', ')],
      ['January to December, China', demand.season.home.join(', ')],
      ['January to December, abroad', demand.season.abroad.join(', ')],
      ...demand.promotions.map(({ name, market: where, from, to, every, peak, top }) => [
        `${name} (${where === 'home' ? 'China' : 'abroad'}, ${from} to ${to})`,
        top === every ? top : `${every}, on ${peak} ${top}`,
      ]),
      ...demand.newYear.spans.map(([from, to]) => [
        `Lunar New Year (China, ${from} to ${to})`,
        demand.newYear.factor,
      ]),
    ],
  )
}

function tradeTable(orders: readonly Order[]): string {
  const paid = orders.filter((one) => one.paidAt !== undefined)
  const sum = (list: readonly Order[], of: 'amount' | 'refund') =>
    list.reduce((total, one) => total + one[of], 0)
  const guests = paid.filter((one) => one.customer === undefined)
  const { withApparel, without } = trade.refunds
  return table(
    ['share', 'planted', 'came out as'],
    [
      ['orders never paid', percent(trade.cancelled), percent(1 - paid.length / orders.length, 2)],
      [
        'paid orders by guests',
        'all on Amazon, 33 % of the own site',
        percent(guests.length / paid.length, 2),
      ],
      ['paid money from guests', '', percent(sum(guests, 'amount') / sum(paid, 'amount'), 2)],
      [
        'paid orders with a refund',
        `${percent(withApparel)} with apparel, ${percent(without)} without`,
        percent(paid.filter((one) => one.refund > 0).length / paid.length, 2),
      ],
      ['paid money refunded', '', percent(sum(paid, 'refund') / sum(paid, 'amount'), 2)],
      ['home orders on Douyin', trade.douyin.map((one) => percent(one, 0)).join(' rising to '), ''],
    ],
  )
}

/** Planted types with what came of them; those who bought before the files begin and never again are left out. */
function customerTable(orders: readonly Order[], customers: readonly Customer[]): string {
  const bought = new Map<Customer, { orders: number; amount: number }>()
  for (const { customer, paidAt, amount } of orders) {
    if (!customer || paidAt === undefined) continue
    const so = bought.get(customer) ?? { orders: 0, amount: 0 }
    bought.set(customer, { orders: so.orders + 1, amount: so.amount + amount })
  }
  const buyers = customers.filter((one) => bought.has(one))
  const total = (people: readonly Customer[], of: 'orders' | 'amount') =>
    people.reduce((sum, one) => sum + (bought.get(one)?.[of] ?? 0), 0)
  return table(
    [
      'type',
      'share of newcomers',
      'customers',
      'share of customers',
      'share of money',
      'orders each',
    ],
    (Object.keys(types) as Type[]).map((type) => {
      const people = buyers.filter((one) => one.type === type)
      return [
        type,
        percent(types[type].share, 0),
        people.length,
        percent(people.length / buyers.length),
        percent(total(people, 'amount') / total(buyers, 'amount')),
        (total(people, 'orders') / people.length).toFixed(2),
      ]
    }),
  )
}

function funnelTable(): string {
  const { devices, times } = funnel
  const rows = Object.entries(devices).map(([device, { share, cart, checkout, purchase }]) => [
    device,
    ...[share, cart, checkout, purchase].map((one) => percent(one, 0)),
    percent(cart * checkout * purchase, 2),
  ])
  const medians = [times.cart, times.checkout, times.purchase].map(([median]) => `${median} s`)
  return table(
    [
      'device',
      'of visitors',
      'view → cart',
      'cart → checkout',
      'checkout → purchase',
      'view → purchase',
    ],
    [...rows, ['median time', '', ...medians, '']],
  )
}

function journeyTable(): string {
  const { rate, effects } = removalEffects()
  const all = effects.reduce((sum, one) => sum + one, 0)
  const rows = journeys.channels.map((channel, i) => {
    const row: readonly number[] = journeys.steps[i] ?? []
    const effect = effects[i] ?? 0
    return [channel, journeys.start[i] ?? 0, row.join(', '), percent(effect), percent(effect / all)]
  })
  return `${table(
    [
      'channel',
      'starts',
      'goes to each channel, converts, ends',
      'removal effect',
      'share of credit',
    ],
    rows,
  )}\n\nOne journey in ${(1 / rate).toFixed(2)} converts (${percent(rate, 2)}).`
}

function experimentTable(): string {
  const { conversion, returning, loyalty } = experiment
  const { control, treatment } = conversion
  return table(
    ['', 'control', 'treatment', 'difference'],
    [
      ['visitors', experiment.perVariant, experiment.perVariant, 0],
      [
        'conversion',
        percent(control),
        percent(treatment),
        `${(100 * (treatment - control)).toFixed(1)} points`,
      ],
      ['value of an order', 'the same', 'the same', 'none'],
      ['bought in the ninety days before', percent(returning, 0), percent(returning, 0), 'none'],
      ['these convert', `${loyalty} times as often as all`, 'the same', 'none'],
    ],
  )
}

function marketTable(): string {
  const shares = market.brands.map(([brand, first, last]) => [brand, percent(first), percent(last)])
  const hhi = (i: 1 | 2) =>
    Math.round(market.brands.reduce((sum, brand) => sum + (100 * brand[i]) ** 2, 0))
  const growth = Object.entries(market.growth).map(([name, rate]) => `${name} ${percent(rate, 0)}`)
  return `${table(
    ['brand', 'share in July 2024', 'share in June 2026'],
    [...shares, ['HHI (0 to 10,000)', hhi(1), hhi(2)]],
  )}\n\nGrowth in a year: ${growth.join(', ')}.`
}

function reviewTable(): string {
  const stars = (list: readonly number[]) => list.map((one) => percent(one, 0)).join(', ')
  const { fault } = reviews
  return table(
    ['what', 'planted'],
    [
      ['completed orders with a review', percent(reviews.share, 0)],
      ['one to five stars', stars(reviews.stars)],
      [`one to five stars, ${fault.sku} bought from ${fault.from}`, stars(fault.stars)],
    ],
  )
}
