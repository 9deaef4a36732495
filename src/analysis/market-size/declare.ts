import { called, need, want } from '../contract'
import { param } from '../params'
import { range } from './range'

export const roles = {
  period: want('text'),
  time: want('time', 'time'),
  sales: want('number', 'amount'),
  units: want('number', 'quantity'),
  price: called(
    want('number', 'price'),
    'average price',
    'avg price',
    'mean price',
    'asp',
    '均价',
    '平均价',
    '平均价格',
    '成交均价',
    '平均单价',
  ),
  brand: want('text', 'brand'),
  seller: want('text', 'shop'),
  category: want('text', 'category'),
  product: want('key', 'product'),
  rating: want('number', 'rating'),
  customer: want('key', 'customer'),
  order: want('key', 'order'),
  segment: want('text', 'channel', 'country'),
  refund: want('number', 'refund'),
  status: want('text', 'status'),
  currency: want('text', 'currency'),
}

/** The shop's own orders beside a market table. */
export const sides = {
  orders: {
    required: false,
    about: ['orders', 'order_lines'],
    roles: {
      customer: need('key', 'customer'),
      time: need('time', 'time'),
      sales: need('number', 'amount'),
      order: want('key', 'order'),
      segment: want('text', 'channel', 'country'),
      refund: want('number', 'refund'),
      status: want('text', 'status'),
      currency: want('text', 'currency'),
    },
  },
}

export const params = {
  top_down: param.rows({
    fields: {
      name: param.text({ default: '' }),
      level: param.choice(['tam', 'sam', 'som'], { default: 'sam' }),
      value: range(),
    },
    required: ['name', 'value'],
    max: 20,
  }),
  bottom_up: param.rows({
    fields: {
      segment: param.text({ default: '' }),
      customers: range(),
      frequency: range(),
      order_value: range(),
    },
    required: ['segment'],
    max: 20,
  }),
  meets: param.choice(['som', 'sam', 'tam'], { default: 'som' }),
  own: param.text({ default: '', suggest: 'brand' }),
  served: param.values({ role: 'category' }),
  edges: param.numbers({ max: 30 }),
  bands: param.choice(['round', 'quantile', 'natural'], { default: 'round' }),
  band_count: param.integer({ default: 5, min: 2, max: 12, advanced: true }),
  compare: param.choice(['auto', 'year', 'previous', 'ends', 'all'], { default: 'auto' }),
  merge: param.values({ role: 'brand', max: 10 }),
  period_length: param.choice(['auto', 'day', 'week', 'month', 'quarter', 'year'], {
    default: 'auto',
    advanced: true,
  }),
  horizon: param.integer({ default: 0, min: 0, max: 60, advanced: true }),
  score: param.choice(['median', 'mean'], { default: 'median', advanced: true }),
  others: param.values({ role: 'brand', advanced: true }),
  revenue: param.choice(['net', 'gross'], { default: 'net', advanced: true }),
  unpaid: param.choice(['leave-out', 'count'], { default: 'leave-out', advanced: true }),
  distribution: param.choice(['triangular', 'pert', 'uniform'], {
    default: 'triangular',
    advanced: true,
  }),
  seed: param.integer({ default: 1, min: 0, max: 1_000_000, advanced: true }),
  history: param.rows({
    fields: {
      period: param.text({ default: '' }),
      sales: param.number({ default: 0 }),
    },
    required: ['period', 'sales'],
    max: 400,
    advanced: true,
  }),
  rivals: param.rows({
    fields: {
      name: param.text({ default: '' }),
      sales: param.number({ default: 0 }),
      before: param.optional(param.number({ default: 0 })),
    },
    required: ['name', 'sales'],
    max: 200,
    advanced: true,
  }),
}
