import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Scalar } from '../../src/analysis/contract'
import { rfm } from '../../src/analysis/rfm'
import { eight } from '../../src/analysis/rfm/segments'
import type { Summary } from '../../src/analysis/rfm/summary'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import type { Row } from '../../src/table/table'
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
}
type Rows = readonly (readonly Scalar[])[]

async function score(rows: Rows, params: Readonly<Record<string, unknown>> = {}) {
  const full = rows.map((row) => [...row, ...Array<null>(6 - row.length).fill(null)])
  await load(engine, 'data', { columns, rows: full })
  return outcome(params, {})
}

async function outcome(
  params: Readonly<Record<string, unknown>>,
  roles: Readonly<Record<string, string | null>>,
) {
  const { tables, summary } = await run(engine, rfm, { roles, params })
  const found = summary as Summary
  const customers = tables['customers']?.rows() ?? []
  return {
    summary: found,
    customers,
    of: (customer: string) => customers.find((row) => row['customer'] === customer) ?? {},
    movement: tables['movement']?.rows() ?? [],
    codes: rfm.check(found).map(({ code, severity }) => `${severity} ${code}`),
    findings: rfm.findings(found),
  }
}

const order = (customer: string, day: string, amount: number, id?: string, refund?: number) => [
  customer,
  day.includes(' ') ? `2025-${day}` : `2025-${day} 12:00:00`,
  amount,
  id ?? null,
  refund ?? null,
]

describe('what is said first', () => {
  const once = Array.from({ length: 200 }, (_, i) =>
    order(`C${i}`, `0${1 + (i % 6)}-${String(1 + (i % 28)).padStart(2, '0')}`, 50 + i, `O${i}`),
  )
  const twice = (customers: number) =>
    Array.from({ length: customers }, (_, i) => [
      order(`D${i}`, '06-01', 300, `P${i}`),
      order(`D${i}`, '06-28', 300, `Q${i}`),
    ]).flat()

  test('is who brings most, not a champion or two who bring next to nothing', async () => {
    const few = await score([...once, ...twice(1)])
    expect(few.findings[0]).toMatchObject({ key: 'top' })
    expect(few.findings.map(({ key }) => key)).toContain('best')
    const many = await score([...once, ...twice(30)])
    expect(many.findings[0]).toMatchObject({ key: 'best' })
  })
})

/** One order each: days since, and amounts, on and beside thresholds. */
const laddered = [29, 30, 31, 60, 61].map((days, i) => [
  `D${days}`,
  new Date(Date.UTC(2025, 11, 31 - days)).toISOString().slice(0, 10),
  [99, 100, 101, 500, 501][i] ?? 0,
])
const fixed = { as_of: '2025-12-31', recency_thresholds: [60, 30], monetary_thresholds: [100, 500] }

describe('thresholds set by hand', () => {
  test('make one score more than there are, in any order, and keep a value on one below', async () => {
    const { customers, summary } = await score(laddered, fixed)
    const scores = customers
      .map((row) => [row['customer'], row['recency_score'], row['monetary_score']])
      .toSorted()
    expect(scores).toEqual([
      ['D29', 3, 1],
      ['D30', 3, 1],
      ['D31', 2, 2],
      ['D60', 2, 2],
      ['D61', 1, 3],
    ])
    expect(summary.tops).toEqual({ recency: 3, frequency: 5, monetary: 3 })
  })

  test('lift a value on one when told to, as the R package does', async () => {
    for (const params of [{ at_threshold: 'upper' }, { method: 'rfm-compatible' }]) {
      const { of } = await score(laddered, { ...fixed, ...params })
      expect(of('D30')).toMatchObject({ recency_score: 2, monetary_score: 2 })
      expect(of('D60')).toMatchObject({ recency_score: 1, monetary_score: 3 })
    }
  })

  test('say where nobody lies between two', async () => {
    const many = Array.from({ length: 40 }, (_, i) => order(`C${i}`, '03-01', 10 + i, `O${i}`))
    const { codes } = await score(many, { frequency_thresholds: [1, 2, 3, 4] })
    expect(codes).toContain('warning rfm.levels-fixed')
  })
})

describe('the weighted score', () => {
  test('is the weighted mean of the three, ranked into levels with equal values together', async () => {
    const rows = Array.from({ length: 30 }, (_, i) =>
      order(`C${i}`, `01-${String(1 + (i % 28)).padStart(2, '0')}`, 10 + ((i * 7) % 30), `O${i}`),
    )
    const { customers } = await score(rows, { segments: 'weighted', weights: [1, 1, 2] })
    for (const row of customers) {
      const [r, f, m] = ['recency', 'frequency', 'monetary'].map((name) =>
        Number(row[`${name}_score`]),
      )
      expect(row['weighted_score']).toBeCloseTo(((r ?? 0) + (f ?? 0) + 2 * (m ?? 0)) / 4, 6)
      expect(row['segment']).toBe(`Level ${6 - Number(row['position'])}`)
    }
    const levels = new Map(customers.map((row) => [row['weighted_score'], row['segment']]))
    expect(customers.every((row) => levels.get(row['weighted_score']) === row['segment'])).toBe(
      true,
    )
    const all = customers.map((row) => Number(row['weighted_score']))
    const top = type7(all, 0.8)
    const best = customers.filter((row) => row['segment'] === 'Level 5')
    expect(best).toHaveLength(all.filter((value) => value > top).length)
  })
})

describe('the eight segments', () => {
  const row = fc.record({
    customer: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'),
    day: fc.integer({ min: 1, max: 28 }),
    cents: fc.integer({ min: -2000, max: 9000 }),
  })
  const settings = fc.record({
    split: fc.constantFrom('mean', 'median'),
    split_of: fc.constantFrom('values', 'scores'),
    at_threshold: fc.constantFrom('lower', 'upper'),
  })

  test('are high and low against the mean or the median, on made-up shops', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 40 }),
        settings,
        async (orders, params) => {
          const { customers } = await score(
            orders.map(({ customer, day, cents }) =>
              order(customer, `01-${String(day).padStart(2, '0')}`, cents / 100),
            ),
            { ...params, segments: 'eight' },
          )
          const values = (row: Row): readonly [number, number, number] =>
            params.split_of === 'values'
              ? [-Number(row['recency_days']), Number(row['orders']), Number(row['amount'])]
              : [
                  Number(row['recency_score']),
                  Number(row['frequency_score']),
                  Number(row['monetary_score']),
                ]
          const cuts = [0, 1, 2].map((k) => {
            const all = customers.map((row) => values(row)[k] ?? 0)
            const mean = all.reduce((sum, value) => sum + value, 0) / all.length
            return params.split === 'mean' ? mean : type7(all, 0.5)
          })
          for (const row of customers) {
            const high = values(row).map((value, k) => {
              const gap = value - (cuts[k] ?? 0)
              // Days are fewer the better, so a value on the cut changes sides.
              const onCut =
                (k === 0 && params.split_of === 'values') === (params.at_threshold === 'lower')
              return Math.abs(gap) < 1e-9 ? onCut : gap > 0
            })
            const wanted = high.map((one) => (one ? '1' : '0')).join('')
            expect(eight[Number(row['position']) - 1]?.high).toBe(wanted)
          }
        },
      ),
      { seed: 20_251_122, numRuns: 25 },
    )
  })

  test('go by the names of the trade', async () => {
    const rows = [
      order('A', '01-28', 100, '1'),
      order('A', '01-27', 100, '2'),
      order('B', '01-01', 1, '3'),
    ]
    const full = rows.map((one) => [...one, null])
    await load(engine, 'data', { columns, rows: full })
    const { tables } = await run(engine, rfm, {
      roles: {},
      params: { segments: 'eight' },
      locale: 'zh-CN',
    })
    const names = tables['customers']?.rows().map((one) => [one['customer'], one['segment']])
    expect(names?.toSorted()).toEqual([
      ['A', '重要价值客户'],
      ['B', '一般挽留客户'],
    ])
    expect(tables['segments']?.rows().every((one) => String(one['action']).length > 5)).toBe(true)
  })
})

describe('movement between two dates', () => {
  const people = Array.from({ length: 60 }, (_, i) =>
    Array.from({ length: 1 + (i % 4) }, (_, k) => {
      const day = (i * 29 + k * 83) % 360
      const date = new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(5, 10)
      return order(`C${i}`, date, 10 + ((i * 31 + k * 17) % 90), `O${i}-${k}`)
    }),
  ).flat()

  test.each(['package', 'eight', 'weighted'])(
    'says what scoring twice says (%s)',
    async (segments) => {
      const now = await score(people, { segments, as_of: '2025-12-31' })
      const then = await score(people, { segments, as_of: '2025-06-30' })
      const both = await score(people, { segments, as_of: '2025-12-31', compare: '2025-06-30' })
      const flows = new Map<string, number>()
      for (const row of both.customers) {
        const customer = String(row['customer'])
        const was = then.of(customer)
        const known = was['segment'] !== undefined
        expect(row['segment']).toBe(now.of(customer)['segment'])
        expect(row['segment_before']).toBe(known ? was['segment'] : 'No customer yet')
        expect(row['rfm_score_before']).toBe(known ? was['rfm_score'] : null)
        const step = Math.sign(Number(row['weighted_score']) - Number(was['weighted_score']))
        expect(row['change']).toBe(known ? ['Fell', 'Same', 'Rose'][step + 1] : 'Joined')
        const flow = `${String(row['segment_before'])} → ${String(row['segment'])}`
        flows.set(flow, (flows.get(flow) ?? 0) + 1)
      }
      const found = both.movement.map((row) => [
        `${String(row['segment_before'])} → ${String(row['segment'])}`,
        row['customers'],
      ])
      expect(new Map(found as [string, number][])).toEqual(flows)
      expect(both.findings.map(({ key }) => key)).toContain('moved')
      const { values } = both.findings.find(({ key }) => key === 'moved') ?? {}
      const risen = both.customers.filter((row) => row['change'] === 'Rose').length
      expect(values?.['rose']).toEqual({ value: risen, format: 'integer' })
    },
  )

  test('has rows only when a second date is asked for', async () => {
    const { movement, customers, summary } = await score(people)
    expect(movement).toEqual([])
    expect(summary.compare).toBeNull()
    expect(customers.every((row) => row['change'] === null)).toBe(true)
  })

  test.each([
    ['2026-01-01', 'warning rfm.compare-late'],
    ['2024-01-01', 'warning rfm.compare-early'],
  ])('doubts %s', async (compare, code) => {
    const { codes, findings } = await score(people, { compare, as_of: '2025-12-31' })
    expect(codes).toContain(code)
    expect(findings.map(({ key }) => key)).not.toContain('moved')
  })
})

describe('what counts, by rule', () => {
  const refunded = [
    order('A', '01-10', 50, '1', 50),
    order('A', '01-05', 20, '2'),
    order('B', '01-08', 30, '3'),
    order('B', '01-09', -30, '3'),
    order('C', '01-07', 40, '4', 10),
  ]

  test('orders wholly refunded count, or are left out by column and by row', async () => {
    const counted = await score(refunded)
    expect(counted.of('A')).toMatchObject({ orders: 2, amount: 20, recency_days: 1 })
    expect(counted.of('B')).toMatchObject({ orders: 1, amount: 0 })
    const left = await score(refunded, { refunded: 'leave-out' })
    expect(left.of('A')).toMatchObject({ orders: 1, amount: 20, recency_days: 6 })
    expect(left.of('B')).toEqual({})
    expect(left.of('C')).toMatchObject({ orders: 1, amount: 30 })
    expect(left.codes).toContain('note rfm.refunded')
    expect(left.summary.rows.refunded).toBe(2)
  })

  test('orders wholly refunded are left out by what their state says, too', async () => {
    const states = ['paid', 'refunded', '已退款', 'paid', null]
    await load(engine, 'data', {
      columns: {
        customer: 'VARCHAR',
        time: 'DATE',
        amount: 'DOUBLE',
        order: 'VARCHAR',
        status: 'VARCHAR',
      },
      rows: states.map((status, i) => [
        'AABBC'[i] ?? '',
        `2025-01-0${i + 1}`,
        10 + i,
        `${i}`,
        status,
      ]),
    })
    const counted = await outcome({}, {})
    expect(counted.of('A')).toMatchObject({ orders: 2, amount: 10 })
    const left = await outcome({ refunded: 'leave-out' }, {})
    expect(left.of('A')).toMatchObject({ orders: 1, amount: 10, recency_days: 5 })
    expect(left.of('B')).toMatchObject({ orders: 1, amount: 13, recency_days: 2 })
    expect(left.summary.rows.refunded).toBe(2)
  })

  test('frequency is orders, days or rows', async () => {
    const rows = [
      order('A', '01-10 09:00:00', 5, '1'),
      order('A', '01-10 09:00:00', 6, '1'),
      order('A', '01-10 21:00:00', 7, '2'),
    ]
    for (const [frequency, orders] of Object.entries({ orders: 2, days: 1, rows: 3 })) {
      expect((await score(rows, { frequency })).of('A')).toMatchObject({ orders, amount: 18 })
    }
  })

  test('the R package takes every row as a transaction', async () => {
    const rows = [
      order('A', '01-10', 5, '1'),
      order('A', '01-12', -2, '1'),
      order('B', '01-12', 1, '2'),
    ]
    const { of } = await score(rows, { method: 'rfm-compatible', as_of: '2025-01-31' })
    expect(of('A')).toMatchObject({ orders: 2, amount: 3, recency_days: 19 })
  })

  test('days are calendar days, or full days to the first moment of the reference date', async () => {
    const rows = [order('A', '01-10 23:00:00', 5), order('B', '01-12 01:00:00', 5)]
    expect((await score(rows)).of('A')).toMatchObject({ recency_days: 3 })
    const elapsed = await score(rows, { days: 'elapsed' })
    expect(elapsed.of('A')).toMatchObject({ recency_days: 2 })
    expect(elapsed.of('B')).toMatchObject({ recency_days: 1 })
    const dated = await score(rows, { days: 'elapsed', as_of: '2025-01-12' })
    expect(dated.of('A')).toMatchObject({ recency_days: 1 })
    expect(dated.of('B')).toEqual({})
    expect(dated.codes).toContain('note rfm.later')
  })

  test('value is net, net per order, or gross; the amount shown is net', async () => {
    const rows = [order('A', '01-10', 90, '1', 30), order('A', '01-11', 10, '2')]
    for (const [monetary, value] of Object.entries({ net: 70, mean: 35, gross: 100 })) {
      expect((await score(rows, { monetary })).of('A')).toMatchObject({
        amount: 70,
        monetary: value,
      })
    }
  })

  test('the one currency of the rows is named', async () => {
    const rows = [...refunded, order('D', '02-20', 5, '5')].map((row) => [...row, 'EUR'])
    const { findings } = await score(rows)
    const basis = findings.at(-1)
    expect(basis?.values).toMatchObject({ money: 'known', currency: 'EUR' })
  })
})

describe('a table of one row a customer', () => {
  const roles = {
    customer: 'who',
    amount: 'spent',
    order_count: 'n',
    recency_days: 'days',
    time: null,
  }
  const profile = { who: 'VARCHAR', spent: 'DOUBLE', n: 'INTEGER', days: 'INTEGER', last: 'DATE' }
  const rows = [
    ['A', 100, 4, 3, '2025-06-27'],
    ['A', 50, 1, 9, '2025-06-21'],
    ['B', 10, 1, 40, '2025-05-21'],
    ['C', 0, 0, null, null],
    ['D', 20, 0, 8, '2025-06-22'],
    [null, 70, 2, 1, '2025-06-29'],
  ]

  test('is scored as it stands, rows of one customer together, nobody without an order', async () => {
    await load(engine, 'data', { columns: profile, rows })
    const { of, codes, customers, findings } = await outcome({}, roles)
    expect(of('A')).toMatchObject({ orders: 5, amount: 150, recency_days: 3, mean_order: 30 })
    expect(customers.map((row) => row['customer']).toSorted()).toEqual(['A', 'B'])
    expect(codes).toEqual(
      expect.arrayContaining([
        'warning rfm.customer-twice',
        'note rfm.no-purchase',
        'warning rfm.guests',
      ]),
    )
    expect(findings.at(-1)?.key).toBe('basis-table')
  })

  test('reads the days since the last order off its date', async () => {
    await load(engine, 'data', { columns: profile, rows })
    const dated = { ...roles, recency_days: null, time: 'last' }
    const { of, findings } = await outcome({ as_of: '2025-06-30' }, dated)
    expect(of('A')).toMatchObject({ recency_days: 3 })
    expect(findings.at(-1)?.key).toBe('basis-table-date')
    expect((await outcome({}, dated)).of('A')).toMatchObject({ recency_days: 3 })
  })

  test('has no past to compare with, and needs some time', async () => {
    await load(engine, 'data', { columns: profile, rows })
    expect((await outcome({ compare: '2025-01-01' }, roles)).codes).toContain(
      'warning rfm.no-history',
    )
    const { codes, findings } = await outcome({}, { ...roles, recency_days: null })
    expect(codes).toContain('error rfm.no-time')
    expect(findings).toEqual([])
  })
})

describe('rules of the analyst’s own', () => {
  const rows = laddered.map(([who, day, amount]) => [who, `${String(day)} 12:00:00`, amount])
  const asked = async (rules: readonly object[], more: object = {}) => {
    await load(engine, 'data', {
      columns,
      rows: rows.map((row) => [...row, null, null, null] as readonly Scalar[]),
    })
    return outcome({ ...fixed, segments: 'custom', rules, ...more }, {})
  }
  const named = (found: Summary) => ({
    beyond: found.rules?.beyond,
    covered: found.rules?.covered,
    empty: found.rules?.empty,
  })

  test('that lie beyond the scale are an error that names them', async () => {
    // Thresholds by hand leave three scores for recency and money, and five for frequency.
    const { summary, codes } = await asked([
      { name: 'Best', recency: [3, 5], monetary: 3 },
      { name: 'VIP', recency: [4, 5], frequency: [4, 5] },
      { name: 'Between', monetary: [2.2, 2.8] },
      { name: 'Rest' },
    ])
    expect(named(summary)).toEqual({ beyond: ['VIP', 'Between'], covered: [], empty: [] })
    expect(codes).toContain('error rfm.rules-beyond')
  })

  test('that others forestall are named, and those that nobody asked for are said', async () => {
    const { summary, codes } = await asked([
      { name: 'Recent', recency: [2, 3] },
      { name: 'Lost', recency: 1 },
      { name: 'Big', monetary: 3 },
      { name: 'Backwards', monetary: [3, 1] },
    ])
    expect(named(summary)).toEqual({ beyond: [], covered: ['Big'], empty: ['Backwards'] })
    expect(codes).toContain('warning rfm.rules-covered')
    const unused = await asked([{ name: 'Big', monetary: 3 }], { segments: 'package' })
    expect(unused.codes).toContain('warning rfm.rules-unused')
    const clean = await asked([{ name: 'Big', monetary: 3 }, { name: 'Small' }])
    expect(clean.codes.filter((code) => code.includes('rules'))).toEqual([])
  })
})

/** Hyndman and Fan's seventh definition. */
function type7(values: readonly number[], fraction: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * fraction
  const low = sorted[Math.floor(at)] ?? 0
  const high = sorted[Math.ceil(at)] ?? low
  return low + (high - low) * (at - Math.floor(at))
}
