import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Scalar } from '../../src/analysis/contract'
import { rfm } from '../../src/analysis/rfm'
import { ruleSets } from '../../src/analysis/rfm/segments'
import type { Summary } from '../../src/analysis/rfm/summary'
import { csv } from '../../src/export/csv'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { load, run } from './run'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(() => engine.close())

const columns = {
  customer: 'VARCHAR',
  time: 'TIMESTAMP',
  amount: 'DECIMAL(18,2)',
  order: 'VARCHAR',
  refund: 'DECIMAL(18,2)',
  currency: 'VARCHAR',
  status: 'VARCHAR',
}
type Rows = readonly (readonly Scalar[])[]

async function score(
  rows: Rows,
  params: Readonly<Record<string, unknown>> = {},
  roles: Readonly<Record<string, null>> = {},
) {
  const full = rows.map((row) => [...row, ...Array<null>(7 - row.length).fill(null)])
  await load(engine, 'data', { columns, rows: full })
  const { tables, summary } = await run(engine, rfm, { roles, params })
  const found = summary as Summary
  return {
    summary: found,
    customers: tables['customers']?.rows() ?? [],
    codes: rfm.check(found).map(({ code, severity }) => `${severity} ${code}`),
    keys: rfm.findings(found).map(({ key }) => key),
  }
}

const order = (customer: string | null, day: string | null, amount: number | null, id?: string) => [
  customer,
  day === null ? null : `2025-${day} 12:00:00`,
  amount,
  id ?? null,
  null,
  null,
]

/** Forty customers, each with one order a day apart and of another amount. */
const forty: Rows = Array.from({ length: 40 }, (_, i) => [
  `C${i}`,
  `2025-0${1 + Math.floor(i / 20)}-${String(1 + (i % 20)).padStart(2, '0')} 10:00:00`,
  10 + i,
  `O${i}`,
  null,
  null,
])

test('the ninetieth day since an order is within ninety days, the next one is not', async () => {
  const rows = [order('A', '01-01', 5), order('B', '01-02', 5), order('C', '03-31', 5)]
  const { summary, customers } = await score(rows, { as_of: '2025-04-02' })
  expect(customers.map((row) => row['recency_days'])).toEqual(expect.arrayContaining([91, 90, 2]))
  const recency = summary.distribution.filter(({ measure }) => measure === 'recency')
  expect(recency.map(({ low, high, customers: n }) => [low, high, n])).toEqual([
    [0, 30, 1],
    [60, 90, 1],
    [90, 120, 1],
  ])
})

describe('the reference date', () => {
  test('is the day after the last row, of guests too', async () => {
    const { summary } = await score([order('A', '01-10', 5), order(null, '01-20', 5)])
    expect(summary.asOf).toBe('2025-01-21')
  })

  test('counts its own day and leaves later rows out', async () => {
    const rows = [order('A', '01-10', 5), order('A', '01-11', 7), order('B', '01-12', 9)]
    const { summary, customers, codes } = await score(rows, { as_of: '2025-01-11' })
    expect(customers).toMatchObject([{ customer: 'A', recency_days: 0, orders: 2, amount: 12 }])
    expect(summary.rows.later).toBe(1)
    expect(codes).toContain('note rfm.later')
  })

  test('counts calendar days, not hours', async () => {
    await load(engine, 'data', {
      columns,
      rows: [['A', '2025-01-10 23:59:59', 5, null, null, null, null]],
    })
    const { tables } = await run(engine, rfm, { roles: {}, params: { as_of: '2025-01-12' } })
    expect(tables['customers']?.get(0, 'recency_days')).toBe(2)
  })

  test('far behind the last dates is doubted', async () => {
    const { codes } = await score([
      ...forty,
      order('C0', '03-01', 5).with(1, '2031-01-01 00:00:00'),
    ])
    expect(codes).toContain('warning rfm.late-date')
  })
})

describe('what counts', () => {
  test('refunds lower revenue, are no orders, and are no last order', async () => {
    const rows = [order('A', '01-10', 50), order('A', '01-20', -20), order('B', '01-05', 1)]
    const { customers, summary, codes } = await score(rows)
    expect(customers.find(({ customer }) => customer === 'A')).toMatchObject({
      orders: 1,
      amount: 30,
      recency_days: 11,
    })
    expect(summary.amount.refund).toBe(20)
    expect(codes).toContain('note rfm.refunds')
  })

  test('refunded amounts are subtracted, whatever their sign', async () => {
    const rows = [
      ['A', '2025-01-01', 50, '1', 20, null],
      ['A', '2025-01-02', 50, '2', -5, null],
    ]
    const { customers, summary } = await score(rows)
    expect(customers).toMatchObject([{ orders: 2, amount: 75 }])
    expect(summary.amount.refund).toBe(25)
  })

  test('lines of one order are one order, and copies are suspected', async () => {
    const lines = forty.flatMap((row) => [row, row])
    expect((await score(lines)).customers[0]).toMatchObject({ orders: 1 })
    expect((await score(lines)).codes).toContain('note rfm.lines')
    const copied = [...forty, ...forty.slice(0, 1)]
    const doubtful = Array.from({ length: 3 }, (_, copy) =>
      forty.map((row) => row.with(3, `${String(row[3])}-${copy}`)),
    ).flat()
    expect((await score([...doubtful, ...doubtful.slice(0, 1)])).codes).toContain(
      'warning rfm.repeats',
    )
    expect((await score(copied, {}, { order: null })).summary.orders).toBe(41)
  })

  test('customers with nothing left are kept and said, those without an order left out and said', async () => {
    const rows = [
      ...forty,
      order('C1', '02-11', -500),
      order('Z', '02-11', -9),
      order('Y', '02-11', 0),
    ]
    const { summary, codes, customers } = await score(rows)
    expect(summary.customers).toEqual({ scored: 40, withoutRevenue: 1, withoutOrder: 2 })
    expect(summary.amount.withoutOrder).toBe(-9)
    expect(codes).toContain('warning rfm.no-revenue')
    expect(codes).toContain('note rfm.no-purchase')
    expect(customers.find(({ customer }) => customer === 'C1')).toMatchObject({ monetary_score: 1 })
  })

  test('every row is accounted for', async () => {
    const rows = [
      ...forty,
      order(null, '01-01', 10),
      order('', '01-01', 10),
      order('A', null, 10),
      order('A', '01-01', null),
      order('A', '06-01', 10),
    ]
    const { summary, codes } = await score(rows, { as_of: '2025-03-01' })
    expect(summary.rows).toMatchObject({
      read: 45,
      counted: 42,
      withoutTime: 1,
      withoutAmount: 1,
      later: 1,
      guest: 2,
    })
    expect(codes).toEqual(
      expect.arrayContaining([
        'warning rfm.unread-time',
        'warning rfm.unread-amount',
        'note rfm.later',
        'note rfm.no-order-id',
      ]),
    )
  })

  test('orders never paid are left out and counted, or count when told to', async () => {
    const states = ['交易关闭', '等待买家付款', 'Cancelled', 'VOIDED', 'pending', '(删除)等待出库']
    const unpaid = states.map((state, i) => [...order(`C${i}`, '03-01', 100, `X${i}`), state])
    const refunded = [...order('C9', '02-10', 5, 'Y'), '交易成功（已退款）']
    const rows = [...forty, ...unpaid, refunded]
    const without = await score(rows)
    expect(without.summary.unpaid).toMatchObject({ rows: states.length, counted: false })
    expect(without.summary.amount.unpaid).toBe(600)
    expect(without.summary.orders).toBe(41)
    expect(without.summary.asOf).toBe('2025-02-21')
    expect(without.codes).toContain('warning rfm.unpaid')
    const counted = await score(rows, { unpaid: 'count' })
    expect(counted.summary.orders).toBe(47)
    expect(counted.codes).toContain('warning rfm.unpaid-counted')
    expect((await score(rows, {}, { status: null })).summary.orders).toBe(47)
  })

  test('an order that was never paid is left out for one reason, though it has no time of payment', async () => {
    const rows = [
      ...forty,
      [...order('C1', null, 100, 'X1'), '等待买家付款'],
      order('C2', null, 100, 'X2'),
    ]
    const { summary } = await score(rows)
    expect(summary.unpaid.rows).toBe(1)
    expect(summary.rows.withoutTime).toBe(1)
    expect((await score(rows, { unpaid: 'count' })).summary.rows.withoutTime).toBe(2)
  })

  test('two currencies are said', async () => {
    const rows = forty.map((row, i) => row.with(5, i % 2 ? 'CNY' : 'USD'))
    expect((await score(rows)).codes).toContain('error rfm.currencies')
  })

  test('no conclusion is drawn where too much cannot be read', async () => {
    const { codes, keys } = await score([...forty, ...forty.map((row) => row.with(1, null))])
    expect(codes).toContain('error rfm.unread-time')
    expect(keys).toEqual([])
  })

  test('money is exact where doubles would drift', async () => {
    const rows = Array.from({ length: 1000 }, () => order('A', '01-01', 0.1))
    expect((await score(rows)).customers).toMatchObject([{ amount: 100 }])
  })
})

describe('scores', () => {
  test('a customer alone is at the top of recency and the foot of the rest', async () => {
    const { customers, codes } = await score([order('A', '01-01', 5)])
    expect(customers).toMatchObject([{ rfm_score: 511, recency_days: 1 }])
    expect(codes).toContain('warning rfm.few')
  })

  test('coinciding thresholds leave gaps, keep the top, and are said', async () => {
    const rows = forty.flatMap((row, i) =>
      Array.from({ length: i < 36 ? 1 : 3 }, (_, k) => row.with(3, `${i}-${k}`)),
    )
    const { summary, codes } = await score(rows)
    expect(summary.thresholds.frequency).toEqual([1, 1, 1, 1])
    const levels = summary.levels.filter(({ measure }) => measure === 'frequency')
    expect(levels.map(({ score: level }) => level)).toEqual([1, 5])
    expect(codes).toContain('warning rfm.levels')
  })

  test('ten levels are told apart in the RFM score', async () => {
    const { customers } = await score(forty, { bins: 10 })
    const best = customers.find(({ customer }) => customer === 'C39')
    expect(best).toMatchObject({ rfm_score: 100_110, recency_score: 10, monetary_score: 10 })
  })

  test('rules keep their ends at every number of levels', async () => {
    for (const bins of [2, 3, 4, 7]) {
      const { summary, customers } = await score(forty, { bins, segments: 'package' })
      expect(Math.max(...customers.map((row) => Number(row['monetary_score'])))).toBe(bins)
      expect(summary.segments.map(({ name }) => name)).toContain('Lost')
    }
  })

  test('equal a plain reading of the method on made-up shops', async () => {
    const row = fc.record({
      customer: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G'),
      day: fc.integer({ min: 1, max: 28 }),
      cents: fc.integer({ min: -3000, max: 9000 }),
      id: fc.integer({ min: 1, max: 40 }),
    })
    const settings = fc.record({
      bins: fc.integer({ min: 2, max: 10 }),
      monetary: fc.constantFrom('net', 'mean'),
      segments: fc.constantFrom('package', 'classic'),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 60 }),
        settings,
        async (rows, params) => {
          const { customers } = await score(
            rows.map(({ customer, day, cents, id }) =>
              order(customer, `01-${String(day).padStart(2, '0')}`, cents / 100, String(id)),
            ),
            params,
          )
          const found = customers
            .map((each) => [each['customer'], Number(each['rfm_score']), Number(each['position'])])
            .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))
          expect(found).toEqual(naive(rows, params))
        },
      ),
      { seed: 20_250_611, numRuns: 25 },
    )
  })
})

interface MadeUp {
  readonly customer: string
  readonly day: number
  readonly cents: number
  readonly id: number
}
interface Settings {
  readonly bins: number
  readonly monetary: string
  readonly segments: string
}

/** The method page, read line by line. */
function naive(rows: readonly MadeUp[], { bins, monetary, segments }: Settings) {
  const asOf = Math.max(...rows.map(({ day }) => day)) + 1
  const people = [...new Set(rows.map(({ customer }) => customer))].sort().flatMap((customer) => {
    const own = rows.filter((row) => row.customer === customer)
    const bought = own.filter(({ cents }) => cents > 0)
    if (bought.length === 0) return []
    const orders = new Set(bought.map(({ id }) => id)).size
    const net = own.reduce((sum, { cents }) => sum + cents, 0) / 100
    const days = asOf - Math.max(...bought.map(({ day }) => day))
    return [{ customer, days, orders, value: monetary === 'mean' ? net / orders : net }]
  })
  const below = (value: number, all: readonly number[]) =>
    Array.from({ length: bins - 1 }, (_, i) => type7(all, (i + 1) / bins)).filter(
      (threshold) => threshold < value,
    ).length
  const days = people.map((each) => each.days)
  const orders = people.map((each) => each.orders)
  const values = people.map((each) => each.value)
  const base = bins < 10 ? 10 : 100
  return people.map((each) => {
    const r = bins - below(each.days, days)
    const f = 1 + below(each.orders, orders)
    const m = 1 + below(each.value, values)
    const rules = ruleSets[segments === 'classic' ? 'classic' : 'package']
    const level = (s: number) => 1 + Math.round((4 * (s - 1)) / (bins - 1))
    const within = (s: number, [low, high]: readonly [number, number]) =>
      low <= level(s) && level(s) <= high
    const position = rules.findIndex(
      (rule) => within(r, rule.recency) && within(f, rule.frequency) && within(m, rule.monetary),
    )
    return [
      each.customer,
      base * base * r + base * f + m,
      position < 0 ? rules.length + 1 : position + 1,
    ]
  })
}

/** Hyndman and Fan's seventh definition, interpolated as the database does. */
function type7(values: readonly number[], fraction: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * fraction
  const low = sorted[Math.floor(at)] ?? 0
  const high = sorted[Math.ceil(at)] ?? low
  return low + (high - low) * (at - Math.floor(at))
}

describe('the audience as a file', () => {
  test('keeps ids as text and leaves no formula', async () => {
    const hostile = [
      '=HYPERLINK("http://x")',
      '+8613800000000',
      '-2+3',
      '@SUM(A1)',
      '\t=1',
      '＝1+1',
    ]
    const ids = ['0003304355160546123', '9007199254740993', ...hostile]
    const rows = ids.map((id, i) => order(id, `01-0${i + 1}`, 10, `O${i}`))
    await load(engine, 'data', { columns, rows: rows.map((row) => [...row, null]) })
    const { tables } = await run(engine, rfm, { roles: {} })
    const found = tables['customers']
    if (!found) throw new Error('missing output: customers')
    const [head, ...lines] = csv(found, { bom: true }).slice(1).trimEnd().split('\r\n')
    expect(head?.startsWith('customer,recency_days,orders,amount,')).toBe(true)
    const first = lines.map((line) => /^(?:"((?:[^"]|"")*)"|([^,]*)),/.exec(line))
    const written = first.map((match) => match?.[1]?.replaceAll('""', '"') ?? match?.[2])
    expect(written.toSorted()).toEqual(
      [...ids.slice(0, 2), ...hostile.map((id) => `'${id}`)].toSorted(),
    )
    expect(lines.every((line) => !/(?:^|,)"?[=+@＝\t]/.test(line))).toBe(true)
  })
})
