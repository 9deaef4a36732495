import type { Example, Scalar } from '../contract'

const columns = {
  order_id: 'VARCHAR',
  buyer: 'VARCHAR',
  paid_at: 'TIMESTAMP',
  paid: 'DECIMAL(18,2)',
  refund: 'DECIMAL(18,2)',
}
const roles = {
  customer: 'buyer',
  time: 'paid_at',
  amount: 'paid',
  order: 'order_id',
  refund: 'refund',
}

/** Forty customers with one to eight orders of a made-up shop, by arithmetic alone. */
function shop(): readonly (readonly Scalar[])[] {
  const rows: Scalar[][] = []
  for (let customer = 0; customer < 40; customer++) {
    const orders = 1 + ((customer * customer) % 8)
    for (let order = 0; order < orders; order++) {
      const day = (customer * 37 + order * 61) % 360
      const month = String(1 + Math.floor(day / 30)).padStart(2, '0')
      const date = `2025-${month}-${String(1 + (day % 28)).padStart(2, '0')}`
      const cents = 1000 + ((customer * 7919 + order * 104_729) % 29_000)
      const refund = (customer + order) % 11 === 0 ? (cents / 200).toFixed(2) : null
      rows.push([
        `A${1000 + customer * 10 + order}`,
        `C${String(customer).padStart(3, '0')}`,
        `${date} 1${order}:00:00`,
        (cents / 100).toFixed(2),
        refund,
      ])
    }
  }
  return rows
}

/** What real exports hold: guests, refunds as rows, lines of one order, values that could not be read. */
const untidy: readonly (readonly Scalar[])[] = [
  ['1', 'Ada', '2025-03-01 09:00:00', '20.00', null],
  ['1', 'Ada', '2025-03-01 09:00:00', '5.50', null],
  ['2', 'Ada', '2025-04-01 10:00:00', '30.00', '30.00'],
  ['3', '李雷', '2025-04-02 11:00:00', '45.00', null],
  ['R3', '李雷', '2025-04-05 11:00:00', '-45.00', null],
  ['4', "O'Brien", '2025-02-01 08:00:00', '12.00', null],
  [null, "O'Brien", '2025-02-11 08:00:00', '13.00', null],
  ['R9', 'Returned', '2025-02-12 08:00:00', '-9.00', null],
  ['5', null, '2025-04-06 12:00:00', '80.00', null],
  ['6', '', '2025-04-07 12:00:00', '20.00', null],
  ['7', 'Ada', null, '10.00', null],
  ['8', 'Zoë', '2025-04-08 12:00:00', null, null],
  ['9', 'Zoë', '2025-04-09 12:00:00', '0.00', null],
  ['10', 'Zoë', '2025-06-01 12:00:00', '99.00', null],
]

export const examples: readonly Example[] = [
  { name: 'shop', columns, rows: shop(), roles, params: {} },
  {
    name: 'ten-levels-classic',
    columns,
    rows: shop(),
    roles,
    params: { bins: 10, segments: 'classic', monetary: 'mean', as_of: '2026-01-01' },
  },
  {
    name: 'compatible-dates',
    columns: { buyer: 'VARCHAR', day: 'DATE', spent: 'DOUBLE' },
    rows: shop().map(([, buyer = null, time, paid = null]) => [
      buyer,
      String(time).slice(0, 10),
      paid,
    ]),
    roles: { customer: 'buyer', time: 'day', amount: 'spent' },
    params: { method: 'rfm-compatible' },
  },
  {
    name: 'eight-moved',
    columns: { ...columns, currency: 'VARCHAR' },
    rows: shop().map((row) => [...row, 'CNY']),
    roles: { ...roles, currency: 'currency' },
    params: { segments: 'eight', split: 'median', as_of: '2026-01-01', compare: '2025-07-01' },
  },
  {
    name: 'weighted-thresholds',
    columns,
    rows: shop(),
    roles,
    params: {
      segments: 'weighted',
      weights: [0.2, 0.3, 0.5],
      recency_thresholds: [30, 60, 90, 180],
      frequency_thresholds: [1, 3],
      monetary: 'gross',
      frequency: 'days',
      days: 'elapsed',
      refunded: 'leave-out',
    },
  },
  {
    name: 'customer-table',
    columns: { buyer: 'VARCHAR', spent: 'INTEGER', visits: 'INTEGER', days: 'INTEGER' },
    rows: Array.from({ length: 40 }, (_, i) => [
      `C${String(i).padStart(3, '0')}`,
      20 + ((i * 271) % 900),
      1 + ((i * i) % 9),
      1 + ((i * 53) % 400),
    ]),
    roles: { customer: 'buyer', amount: 'spent', order_count: 'visits', recency_days: 'days' },
    params: { method: 'rfm-compatible' },
  },
  { name: 'untidy', columns, rows: untidy, roles, params: { as_of: '2025-04-30' } },
]
