import { need, want } from '../contract'
import { param } from '../params'

export const roles = {
  customer: need('key', 'customer'),
  time: need('time', 'time'),
  amount: need('number', 'amount'),
  order: want('key', 'order'),
  refund: want('number', 'refund'),
  currency: want('text', 'currency'),
}

export const params = {
  as_of: param.date({ default: null }),
  bins: param.integer({ default: 5, min: 2, max: 10 }),
  segments: param.choice(['package', 'classic'], { default: 'package' }),
  monetary: param.choice(['net', 'mean'], { default: 'net', advanced: true }),
  method: param.choice(['quantile', 'rfm-compatible'], { default: 'quantile', advanced: true }),
}

export const outputs = {
  customers: {
    read: false,
    columns: {
      customer: 'text',
      recency_days: 'integer',
      orders: 'integer',
      amount: 'number',
      recency_score: 'integer',
      frequency_score: 'integer',
      monetary_score: 'integer',
      rfm_score: 'integer',
      segment: 'text',
      mean_order: 'number',
      first_order: 'timestamp',
      last_order: 'timestamp',
      position: 'integer',
    },
  },
  segments: {
    read: true,
    columns: {
      segment: 'text',
      customers: 'integer',
      amount: 'number',
      customer_share: 'number',
      amount_share: 'number',
      orders: 'integer',
      median_recency_days: 'number',
      median_orders: 'number',
      median_amount: 'number',
      mean_order: 'number',
      position: 'integer',
    },
  },
  scores: {
    read: true,
    columns: {
      measure: 'text',
      score: 'integer',
      low: 'number',
      high: 'number',
      customers: 'integer',
      amount: 'number',
    },
  },
  grid: {
    read: true,
    columns: {
      recency_score: 'integer',
      frequency_score: 'integer',
      customers: 'integer',
      amount: 'number',
      mean_amount: 'number',
    },
  },
  distribution: {
    read: true,
    columns: { measure: 'text', low: 'integer', high: 'integer', customers: 'integer' },
  },
  thresholds: {
    read: true,
    columns: {
      recency: 'list',
      frequency: 'list',
      monetary: 'list',
      customers: 'integer',
      customers_without_revenue: 'integer',
      customers_without_order: 'integer',
      amount_without_order: 'number',
      orders: 'integer',
      amount: 'number',
    },
  },
  health: {
    read: true,
    columns: {
      as_of: 'date',
      first_time: 'timestamp',
      last_time: 'timestamp',
      rows_read: 'integer',
      rows_counted: 'integer',
      rows_without_time: 'integer',
      rows_without_amount: 'integer',
      rows_later: 'integer',
      guest_rows: 'integer',
      rows_without_order: 'integer',
      purchase_rows: 'integer',
      refund_rows: 'integer',
      refund_amount: 'number',
      guest_amount: 'number',
      amount: 'number',
      first_currency: 'text',
      last_currency: 'text',
    },
  },
  buyers: {
    read: false,
    hidden: true,
    columns: {
      customer: 'text',
      recency_days: 'integer',
      orders: 'integer',
      amount: 'number',
      monetary: 'number',
      first_order: 'timestamp',
      last_order: 'timestamp',
    },
  },
} as const
