import type { RoleName, Subject } from '../contract'

/** What a column holds; money is in the currency its row names. */
type Unit = 'text' | 'timestamp' | 'date' | 'count' | 'money' | 'score'

/** A column of a canonical table. */
export interface Field {
  readonly name: string
  readonly unit: Unit
  /** the roles that fill it, the best first */
  readonly from: readonly RoleName[]
}

/** A table with the same columns whatever files it is made from. */
export interface CanonicalTable {
  readonly name: Exclude<Subject, 'metrics'> | 'traffic'
  /** the subjects of files that feed it */
  readonly subjects: readonly Subject[]
  readonly fields: readonly Field[]
  /** rows with the same values here, in several files, are the same row: the last file's counts */
  readonly key: readonly string[]
}

const text = (name: string, ...from: readonly RoleName[]): Field => ({ name, unit: 'text', from })
const money = (name: string, ...from: readonly RoleName[]): Field => ({ name, unit: 'money', from })
const count = (name: string, ...from: readonly RoleName[]): Field => ({ name, unit: 'count', from })
const time = (name: string, ...from: readonly RoleName[]): Field => ({
  name,
  unit: 'timestamp',
  from,
})
const day = (name: string, ...from: readonly RoleName[]): Field => ({ name, unit: 'date', from })

const places = [
  text('channel', 'channel'),
  text('source', 'source'),
  text('medium', 'medium'),
  text('campaign', 'campaign'),
]

const order = [
  text('order_id', 'order'),
  text('customer_id', 'customer', 'email', 'visitor'),
  time('ordered_at', 'time', 'paid'),
  time('paid_at', 'paid'),
  text('status', 'status'),
]

const goods = [
  text('sku', 'sku', 'item'),
  text('product', 'product', 'sku', 'item'),
  text('category', 'category'),
  text('brand', 'brand'),
]

/** One row an order. `amount` is what the buyer paid or owes, before `refund`; both in `currency`. */
export const orders: CanonicalTable = {
  name: 'orders',
  subjects: ['orders', 'order_lines'],
  fields: [
    ...order,
    money('amount', 'amount'),
    money('refund', 'refund'),
    money('discount', 'discount'),
    money('shipping', 'shipping'),
    count('units', 'quantity'),
    text('currency', 'currency'),
    ...places,
    text('country', 'country'),
    text('region', 'region'),
    text('shop', 'shop'),
  ],
  key: ['platform', 'order_id'],
}

/** One row an item of an order; what an order paid once is not divided among its lines. */
export const orderLines: CanonicalTable = {
  name: 'order_lines',
  subjects: ['order_lines', 'orders'],
  fields: [
    ...order,
    text('line_id', 'line'),
    ...goods,
    text('option', 'option'),
    count('quantity', 'quantity'),
    money('unit_price', 'price'),
    money('amount', 'amount'),
    money('discount', 'discount'),
    money('refund', 'refund'),
    text('currency', 'currency'),
  ],
  key: ['platform', 'order_id'],
}

/** The tables that are nothing but the files' rows under common names. */
export const plainTables: readonly CanonicalTable[] = [
  {
    name: 'events',
    subjects: ['events'],
    fields: [
      text('customer_id', 'customer', 'visitor'),
      text('visitor_id', 'visitor', 'customer'),
      text('session_id', 'session'),
      time('event_time', 'time'),
      text('event', 'event'),
      text('page', 'page'),
      ...places,
      text('device', 'device'),
      text('country', 'country'),
      text('product', 'product', 'sku'),
      text('order_id', 'order'),
      money('amount', 'amount'),
      text('currency', 'currency'),
      text('experiment', 'experiment'),
      text('variant', 'variant'),
    ],
    key: ['customer_id', 'visitor_id', 'session_id', 'event_time', 'event', 'page', 'order_id'],
  },
  {
    name: 'touchpoints',
    subjects: ['touchpoints'],
    fields: [
      text('customer_id', 'customer', 'visitor', 'session'),
      text('session_id', 'session'),
      time('touched_at', 'time'),
      ...places,
      text('device', 'device'),
      money('cost', 'cost'),
      text('currency', 'currency'),
    ],
    key: ['customer_id', 'session_id', 'touched_at', 'channel', 'campaign'],
  },
  {
    name: 'ad_spend',
    subjects: ['ad_spend'],
    fields: [
      day('day', 'time'),
      ...places,
      text('ad_group', 'adgroup'),
      text('keyword', 'keyword'),
      text('product', 'product', 'item', 'sku'),
      text('region', 'region', 'country'),
      text('device', 'device'),
      text('account', 'shop'),
      money('cost', 'cost'),
      count('impressions', 'impressions'),
      count('clicks', 'clicks'),
      count('conversions', 'conversions'),
      money('value', 'amount'),
      text('currency', 'currency'),
    ],
    key: [
      'day',
      'channel',
      'campaign',
      'ad_group',
      'keyword',
      'product',
      'region',
      'device',
      'account',
      'medium',
    ],
  },
  {
    name: 'conversions',
    subjects: ['conversions'],
    fields: [
      text('customer_id', 'customer', 'visitor', 'session'),
      time('converted_at', 'time'),
      text('order_id', 'order'),
      money('value', 'amount'),
      text('currency', 'currency'),
    ],
    key: ['customer_id', 'converted_at', 'order_id'],
  },
  {
    name: 'experiments',
    subjects: ['experiments'],
    fields: [
      text('unit_id', 'customer', 'visitor', 'session'),
      text('experiment', 'experiment'),
      text('variant', 'variant'),
      time('exposed_at', 'time'),
      count('outcome', 'outcome', 'conversions'),
      money('value', 'amount'),
      text('country', 'country'),
      text('device', 'device'),
    ],
    key: ['unit_id', 'experiment', 'variant'],
  },
  {
    name: 'reviews',
    subjects: ['reviews'],
    fields: [
      time('reviewed_at', 'time'),
      text('order_id', 'order'),
      text('customer_id', 'customer'),
      ...goods,
      { name: 'rating', unit: 'score', from: ['rating'] },
      text('review_text', 'text'),
    ],
    key: ['reviewed_at', 'order_id', 'customer_id', 'product', 'review_text'],
  },
  {
    name: 'market',
    subjects: ['market'],
    fields: [
      day('period', 'time'),
      ...goods,
      text('seller', 'shop'),
      text('region', 'region', 'country'),
      money('price', 'price'),
      count('units', 'quantity'),
      money('sales', 'amount'),
      { name: 'rating', unit: 'score', from: ['rating'] },
      text('currency', 'currency'),
    ],
    key: ['period', 'sku', 'product', 'category', 'brand', 'seller', 'region'],
  },
  {
    name: 'traffic',
    subjects: ['metrics'],
    fields: [
      day('day', 'time'),
      ...places,
      text('event', 'event'),
      text('page', 'page'),
      text('keyword', 'keyword'),
      text('sku', 'item', 'sku'),
      text('product', 'product'),
      text('device', 'device'),
      text('country', 'country', 'region'),
      count('sessions', 'sessions'),
      count('visitors', 'visitors'),
      count('views', 'views'),
      count('impressions', 'impressions'),
      count('clicks', 'clicks'),
      count('carts', 'carts'),
      count('conversions', 'conversions'),
      count('quantity', 'quantity'),
      money('amount', 'amount'),
      money('refund', 'refund'),
      text('currency', 'currency'),
    ],
    key: [
      'report',
      'day',
      'channel',
      'source',
      'medium',
      'campaign',
      'event',
      'page',
      'keyword',
      'sku',
      'product',
      'device',
      'country',
    ],
  },
  {
    name: 'ledger',
    subjects: ['ledger'],
    fields: [
      time('posted_at', 'time'),
      text('order_id', 'order'),
      text('line_id', 'line'),
      text('type', 'event'),
      text('category', 'category'),
      text('description', 'text', 'product'),
      text('sku', 'sku'),
      count('quantity', 'quantity'),
      money('amount', 'amount'),
      money('net', 'net'),
      text('currency', 'currency'),
      text('channel', 'channel'),
    ],
    key: ['posted_at', 'order_id', 'line_id', 'type', 'category', 'description', 'amount', 'net'],
  },
]

export const customers: CanonicalTable = {
  name: 'customers',
  subjects: ['customers'],
  fields: [
    text('customer_id', 'customer', 'email'),
    text('email', 'email'),
    text('country', 'country'),
    text('region', 'region'),
    text('tags', 'category'),
    count('orders_stated', 'orders'),
    money('spent_stated', 'amount'),
  ],
  key: ['customer_id'],
}

export const products: CanonicalTable = {
  name: 'products',
  subjects: ['products'],
  fields: [...goods, money('price', 'price'), money('cost', 'cost')],
  key: ['sku', 'product'],
}

export const sessions: CanonicalTable = {
  name: 'sessions',
  subjects: ['sessions'],
  fields: [
    text('session_id', 'session'),
    text('customer_id', 'customer', 'visitor'),
    time('started_at', 'time'),
    ...places,
    text('device', 'device'),
    text('country', 'country'),
  ],
  key: ['session_id', 'customer_id', 'started_at'],
}

/** The columns of a canonical table by its name; none where there is no such table. */
export const fieldsOf = (name: string): readonly Field[] =>
  [orders, orderLines, ...plainTables].find((table) => table.name === name)?.fields ?? []
