import type { Row, Table, Value } from '../../table/table'
import type { PlanContext, Results } from '../contract'
import type { outputs, params, roles } from './declare'
import { rulesOf, type Mood } from './segments'

export type Measure = 'recency' | 'frequency' | 'monetary'

/** One segment; shares are fractions, the revenue share null where there is no revenue to share. */
export interface SegmentSummary {
  readonly name: string
  readonly mood: Mood
  readonly customers: number
  readonly customerShare: number
  readonly amount: number
  readonly amountShare: number | null
  readonly orders: number
}

/** A level of a score and the values it stands for. */
interface LevelSummary {
  readonly measure: Measure
  readonly score: number
  readonly low: number
  readonly high: number
  readonly customers: number
  readonly amount: number
}

/** All that checks, findings and charts know of the data. Amounts are net. */
export interface Summary {
  /** the reference date, and whether the analyst chose it; null where there is no date at all */
  readonly asOf: string | null
  readonly asOfChosen: boolean
  /** the first and the last row that count */
  readonly from: string | null
  readonly to: string | null
  readonly rows: {
    readonly read: number
    readonly counted: number
    readonly withoutTime: number
    readonly withoutAmount: number
    readonly later: number
    readonly guest: number
    readonly withoutOrder: number
    readonly purchase: number
    readonly refund: number
  }
  readonly customers: {
    readonly scored: number
    readonly withoutRevenue: number
    readonly withoutOrder: number
  }
  readonly amount: {
    readonly counted: number
    readonly scored: number
    readonly guest: number
    readonly refund: number
    readonly withoutOrder: number
    readonly unpaid: number
  }
  /** rows whose state says that they were never paid */
  readonly unpaid: { readonly rows: number; readonly status: string; readonly counted: boolean }
  readonly orders: number
  readonly orderRole: boolean
  /** two different currencies, where there are */
  readonly currencies: readonly [string, string] | null
  readonly bins: number
  readonly thresholds: Readonly<Record<Measure, readonly number[]>>
  readonly segments: readonly SegmentSummary[]
  readonly levels: readonly LevelSummary[]
  readonly grid: readonly {
    readonly recency: number
    readonly frequency: number
    readonly customers: number
    readonly amount: number
  }[]
  /** customers by days since their last order, and by number of orders; `high` is exclusive */
  readonly distribution: readonly {
    readonly measure: Measure
    readonly low: number
    readonly high: number
    readonly customers: number
  }[]
}

export function summarize(
  results: Results<typeof outputs>,
  { params: settings, bound }: PlanContext<typeof roles, typeof params>,
): Summary {
  const health = results.health.row(0)
  const totals = results.thresholds.row(0)
  const rules = rulesOf(settings.segments)
  const [first, last] = [text(health['first_currency']), text(health['last_currency'])]
  return {
    asOf: text(health['as_of']),
    asOfChosen: settings.as_of !== null,
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
    },
    customers: {
      scored: number(totals['customers']),
      withoutRevenue: number(totals['customers_without_revenue']),
      withoutOrder: number(totals['customers_without_order']),
    },
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
      counted: settings.unpaid === 'count',
    },
    orders: number(totals['orders']),
    orderRole: bound.has('order'),
    currencies: first !== null && last !== null && first !== last ? [first, last] : null,
    bins: settings.bins,
    thresholds: {
      recency: numbers(totals['recency']),
      frequency: numbers(totals['frequency']),
      monetary: numbers(totals['monetary']),
    },
    segments: sorted(results.segments, 'position').map((row) => ({
      name: String(row['segment']),
      mood: rules[number(row['position']) - 1]?.mood ?? 'other',
      customers: number(row['customers']),
      customerShare: number(row['customer_share']),
      amount: number(row['amount']),
      amountShare: row['amount_share'] === null ? null : number(row['amount_share']),
      orders: number(row['orders']),
    })),
    levels: sorted(results.scores, 'score').map((row) => ({
      measure: measure(row['measure']),
      score: number(row['score']),
      low: number(row['low']),
      high: number(row['high']),
      customers: number(row['customers']),
      amount: number(row['amount']),
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
  return value === 'recency' || value === 'frequency' ? value : 'monetary'
}
