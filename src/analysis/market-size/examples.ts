import type { Example, Scalar } from '../contract'

const months = Array.from(
  { length: 30 },
  (_, i) => `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`,
)

/** Four brands over thirty months: one grows, one is bought up by returns at the end, others are not named. */
function market(): readonly (readonly Scalar[])[] {
  const brands = [
    ['Alba', 'Tents', 420, 4.6, 900, 1],
    ['Alba', 'Stoves', 90, 4.5, 300, 1],
    ['Bruck', 'Tents', 260, 4.1, 1100, 0],
    ['青山', 'Stoves', 60, 4.4, 1500, 3],
    ['Dorn', 'Tents', 310, 3.9, 400, 0],
    ['Other', 'Tents', 150, null, 700, 0],
  ] as const
  return months.flatMap((month, i) =>
    brands.map(([brand, category, price, rating, units, growth], j) => {
      const season = 10 + ((i % 12) - 6) * ((i % 12) - 6)
      const sold = Math.round(
        ((units + growth * 12 * i) * (60 - season + ((i * 7 + j * 3) % 5))) / 50,
      )
      return [month, category, brand, price, sold, (price * sold).toFixed(2), rating]
    }),
  )
}

const marketColumns = {
  month: 'DATE',
  kind: 'VARCHAR',
  maker: 'VARCHAR',
  price: 'INTEGER',
  pieces: 'INTEGER',
  turnover: 'DECIMAL(18,2)',
  stars: 'DOUBLE',
}
const marketRoles = {
  period: 'month',
  category: 'kind',
  brand: 'maker',
  price: 'price',
  units: 'pieces',
  sales: 'turnover',
  rating: 'stars',
}

/** Forty customers of two channels over fourteen months; guests, refunds, an order never paid, a last month not over. */
function shop(): readonly (readonly Scalar[])[] {
  const rows: Scalar[][] = []
  for (let i = 0; i < 400; i++) {
    const day = (i * 37) % 412
    const year = day < 365 ? 2024 : 2025
    const date = new Date(Date.UTC(year, 0, 1 + (day % 365))).toISOString().slice(0, 10)
    const customer = i % 9 === 0 ? null : `C${String((i * 11) % 40).padStart(2, '0')}`
    rows.push([
      `S${1000 + i}`,
      customer,
      `${date} 1${i % 10}:00:00`,
      (20 + ((i * 7919) % 9000) / 100).toFixed(2),
      i % 13 === 0 ? '5.00' : null,
      (i * 11) % 40 < 16 ? 'Own site' : 'Tmall',
      i % 50 === 7 ? 'cancelled' : 'completed',
    ])
  }
  return rows
}

const shopColumns = {
  id: 'VARCHAR',
  buyer: 'VARCHAR',
  paid_at: 'TIMESTAMP',
  paid: 'DECIMAL(18,2)',
  back: 'DECIMAL(18,2)',
  front: 'VARCHAR',
  state: 'VARCHAR',
}
const shopRoles = {
  order: 'id',
  customer: 'buyer',
  time: 'paid_at',
  sales: 'paid',
  refund: 'back',
  segment: 'front',
  status: 'state',
}

/** What tables hold: quarters as text, a seller below zero, names missing, values and periods that cannot be read. */
const untidy: readonly (readonly Scalar[])[] = [
  ['2023Q1', 'Ada', '100', '10'],
  ['2023Q1', "O'Brien", '300', '0.5'],
  ['2023Q1', null, '40', '12'],
  ['Q2 2023', 'Ada', '120', '11'],
  ['Q2 2023', "O'Brien", '310', '45'],
  ['2023年第4季度', 'Ada', '-30', '10'],
  ['2023年第4季度', "O'Brien", '330', '1200'],
  ['2023年第4季度', '其他', '70', null],
  ['2023年第4季度', 'Zoë', '0', '3'],
  ['soon', 'Zoë', '90', '3'],
  ['2023Q1', 'Zoë', null, '3'],
]

const assumptions = {
  top_down: [
    { name: 'Households', level: 'tam', value: [1_100_000, 1_200_000, 1_400_000] },
    { name: 'Camp once a year', level: 'tam', value: [0.08, 0.1, 0.13] },
    { name: 'Spend a year', level: 'tam', value: [420, 560, 780] },
    { name: 'Buy online', level: 'sam', value: [0.35, 0.4, 0.48] },
    { name: 'Choose us', level: 'som', value: [0.02, 0.04, 0.07] },
  ],
  bottom_up: [
    {
      segment: 'Families',
      customers: [1200, 1500, 2100],
      frequency: [1.2, 1.5, 1.9],
      order_value: [240, 280, 330],
    },
    { segment: 'Hikers', customers: [500, 700], frequency: 2.5, order_value: [90, 110, 150] },
  ],
}

export const examples: readonly Example[] = [
  {
    name: 'market',
    columns: marketColumns,
    rows: market(),
    roles: marketRoles,
    params: { own: 'Alba', served: ['Stoves'], merge: ['Alba', 'Dorn'] },
  },
  {
    name: 'market-with-orders',
    columns: marketColumns,
    rows: market(),
    roles: marketRoles,
    sides: { orders: { columns: shopColumns, rows: shop(), roles: shopRoles } },
    params: {
      own: 'Alba',
      edges: [50, 100, 200, 220, 300, 400],
      compare: 'ends',
      top_down: [
        { name: 'Within reach', value: [0.3, 0.35, 0.4] },
        { name: 'Won in three years', level: 'som', value: [0.001, 0.003, 0.006] },
      ],
    },
  },
  {
    name: 'orders',
    columns: shopColumns,
    rows: shop(),
    roles: shopRoles,
    params: { bands: 'quantile' },
  },
  {
    name: 'numbers',
    columns: {},
    rows: [],
    roles: {},
    params: { ...assumptions, distribution: 'pert' },
  },
  {
    name: 'typed',
    columns: {},
    rows: [],
    roles: {},
    params: {
      history: [2019, 2020, 2021, 2022, 2023, 2024, 2025].map((period, i) => ({
        period,
        sales: 100 + 12 * i + (i % 3),
      })),
      rivals: [
        { name: 'A', sales: 30, before: 25 },
        { name: 'B', sales: 30, before: 35 },
        { name: 'C', sales: 20, before: 20 },
        { name: 'D', sales: 20, before: 20 },
      ],
    },
  },
  {
    name: 'untidy',
    columns: { quarter: 'VARCHAR', seller: 'VARCHAR', sold: 'INTEGER', price: 'DOUBLE' },
    rows: untidy,
    roles: { period: 'quarter', seller: 'seller', sales: 'sold', price: 'price' },
    params: { compare: 'previous' },
  },
]
