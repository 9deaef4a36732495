import { type CanonicalTable, type Field, count, goods, money, places, text, time } from './field'
import { plainTables } from './plainTables'

const order = [
  text('order_id', 'order'),
  text('customer_id', 'customer', 'email', 'visitor'),
  time('ordered_at', 'time', 'paid'),
  time('paid_at', 'paid'),
  text('status', 'status'),
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
