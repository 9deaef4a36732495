import type { Row, Table, Value } from '../../table/table'
import type { PlanContext, Results } from '../contract'
import type { outputs, params, roles } from './declare'
import { measureNames, type Measure } from './fragments'
import { rulesOf } from './rules'
import { segmentsOf } from './segments'
import { byMeasure, settingsOf } from './settings'
import type { Summary } from './summary'

type Context = PlanContext<typeof roles, typeof params>

export function summarize(results: Results<typeof outputs>, context: Context): Summary {
  const { params: given, bound, filled } = context
  const { scale, scheme, bins, compare, segmentRules } = settingsOf(given)
  const health = results.health.row(0)
  const totals = results.thresholds.row(0)
  const segments = segmentsOf(scheme, bins, segmentRules)
  const [first, last] = [text(health['first_currency']), text(health['last_currency'])]
  return {
    grain: bound.has('order_count') ? 'customers' : 'orders',
    isDated: bound.has('time') || bound.has('recency_days'),
    asOf: text(health['as_of']),
    asOfChosen: given.as_of !== null,
    compare,
    from: text(health['first_time']),
    to: text(health['last_time']),
    rows: {
      read: number(health['rows_read']),
      counted: number(health['rows_counted']),
      withoutTime: number(health['rows_without_time']),
      withoutAmount: number(health['rows_without_amount']),
      later: number(health['rows_later']),
      guest: number(health['guest_rows']),
      withoutOrder: number(health['rows_without_order']),
      purchase: number(health['purchase_rows']),
      refund: number(health['refund_rows']),
      refunded: number(health['refunded_rows']),
    },
    customers: {
      scored: number(totals['customers']),
      withoutRevenue: number(totals['customers_without_revenue']),
      withoutOrder: number(totals['customers_without_order']),
    },
    busiest: {
      column: filled['customer'] ?? '',
      name: text(totals['busiest']) ?? '',
      orders: number(totals['most_orders']),
    },
    customerAccepted: given.customer_column === 'accept',
    amount: {
      counted: number(health['amount']),
      scored: number(totals['amount']),
      guest: number(health['guest_amount']),
      refund: number(health['refund_amount']),
      withoutOrder: number(totals['amount_without_order']),
      unpaid: number(health['unpaid_amount']),
    },
    unpaid: {
      rows: number(health['rows_unpaid']),
      status: text(health['unpaid_status']) ?? '',
      counted: given.unpaid === 'count',
    },
    orders: number(totals['orders']),
    orderRole: bound.has('order'),
    currency: first === last ? first : null,
    currencies: first !== null && last !== null && first !== last ? [first, last] : null,
    monetary: given.monetary,
    tops: scale.tops,
    fixed: byMeasure((name) => scale.fixed[name].length > 0),
    rules: scheme === 'custom' ? rulesOf(segmentRules, scale.tops) : null,
    rulesUnused: scheme !== 'custom' && segmentRules.length > 0,
    thresholds: byMeasure((name) => numbers(totals[name])),
    split: splitOf(results.split, given),
    segments: sorted(results.segments, 'position').map((row) => ({
      name: String(row['segment']),
      action: String(row['action']),
      position: number(row['position']),
      mood: segments[number(row['position']) - 1]?.mood ?? 'other',
      customers: number(row['customers']),
      customerShare: number(row['customer_share']),
      amount: number(row['amount']),
      amountShare: row['amount_share'] === null ? null : number(row['amount_share']),
      orders: number(row['orders']),
      medianRecency: number(row['median_recency_days']),
      medianOrders: number(row['median_orders']),
      medianAmount: number(row['median_amount']),
    })),
    movement: sorted(results.movement, 'position_before', 'position').map((row) => ({
      from: number(row['position_before']) === 0 ? null : String(row['segment_before']),
      to: String(row['segment']),
      customers: number(row['customers']),
      amount: number(row['amount']),
      rose: number(row['rose']),
      fell: number(row['fell']),
    })),
    levels: sorted(results.scores, 'score').map((row) => ({
      measure: measure(row['measure']),
      score: number(row['score']),
      low: number(row['low']),
      high: number(row['high']),
      customers: number(row['customers']),
      amount: number(row['amount']),
    })),
    map: sorted(results.map, 'recency_score', 'frequency_score', 'position').map((row) => ({
      recency: number(row['recency_score']),
      frequency: number(row['frequency_score']),
      segment: String(row['segment']),
      mood: segments[number(row['position']) - 1]?.mood ?? 'other',
      customers: number(row['customers']),
    })),
    grid: sorted(results.grid, 'recency_score', 'frequency_score').map((row) => ({
      recency: number(row['recency_score']),
      frequency: number(row['frequency_score']),
      customers: number(row['customers']),
      amount: number(row['amount']),
    })),
    distribution: sorted(results.distribution, 'low').map((row) => ({
      measure: measure(row['measure']),
      low: number(row['low']),
      high: number(row['high']),
      customers: number(row['customers']),
    })),
  }
}

function splitOf(table: Table, given: Context['params']): Summary['split'] {
  if (table.rowCount === 0) return null
  const row = table.row(0)
  return {
    by: given.split,
    of: given.split_of,
    at: byMeasure((name) => number(row[name])),
  }
}

function sorted(table: Table, ...columns: readonly string[]): readonly Row[] {
  return table.rows().toSorted((a, b) => {
    const by = columns.find((column) => number(a[column]) !== number(b[column]))
    return by === undefined ? 0 : number(a[by]) - number(b[by])
  })
}

const number = (value: Value | undefined) => Number(value ?? 0)
const numbers = (value: Value | undefined) => (Array.isArray(value) ? value.map(Number) : [])
const text = (value: Value | undefined) =>
  typeof value === 'string' && value !== '' ? value : null

function measure(value: Value | undefined): Measure {
  return measureNames.find((name) => name === value) ?? 'monetary'
}
