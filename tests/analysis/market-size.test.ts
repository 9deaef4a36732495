import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { market as planted } from '../../sample-data/truth'
import type { Example, Scalar } from '../../src/analysis/contract'
import { marketSize } from '../../src/analysis/market-size'
import type { Summary } from '../../src/analysis/market-size/summary'
import { tables } from '../../src/analysis/market-size/tables'
import { pathSource } from '../../src/cli/pathSource'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { random } from '../../src/lib/random'
import { assumptionQuantile } from '../../src/stats/assumption'
import { sql } from '../../src/sql'
import { load, run } from './run'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(() => engine.close())

interface Given {
  readonly columns?: Example['columns']
  readonly rows?: Example['rows']
  readonly roles?: Example['roles']
  readonly params?: Readonly<Record<string, unknown>>
}

const market = { period: 'VARCHAR', brand: 'VARCHAR', sales: 'DOUBLE', price: 'DOUBLE' }

/** Runs over rows of a market table, or over params alone; the roles are those of the columns' names. */
async function size({ columns = {}, rows = [], roles, params = {} }: Given) {
  await load(engine, 'data', { columns, rows })
  const named = Object.fromEntries(Object.keys(columns).map((name) => [name, name]))
  const outcome = await run(engine, marketSize, { columns, roles: roles ?? named, params })
  const { shares, bands } = outcome.tables
  return { summary: outcome.summary as Summary, shares, bands }
}

const problems = (summary: Summary) => marketSize.check(summary).map(({ code }) => code.slice(12))
const findings = (summary: Summary) => marketSize.findings(summary).map(({ key }) => key)
const rowsOf = (summary: Summary, output: string) => tables(summary)[output] ?? []
const measure = (summary: Summary, name: string) =>
  rowsOf(summary, 'concentration').find(([each]) => each === name)?.[1]
const bySize = (summary: Summary, name: string) =>
  rowsOf(summary, 'sizes').find(([each]) => each === name)

const single = (values: readonly (readonly [string | null, number])[]) => ({
  columns: { brand: 'VARCHAR', sales: 'DOUBLE' },
  rows: values,
})

describe('shares and concentration', () => {
  test('equal the definitions on any table', async () => {
    const sales = fc.double({ min: 0.01, max: 1e6, noNaN: true })
    await fc.assert(
      fc.asyncProperty(fc.array(sales, { minLength: 1, maxLength: 25 }), async (values) => {
        const { summary, shares } = await size(
          single(values.map((value, i): [string, number] => [`B${i}`, value])),
        )
        const total = values.reduce((sum, value) => sum + value, 0)
        const parts = values.map((value) => value / total).toSorted((a, b) => b - a)
        const top = (k: number) => parts.slice(0, k).reduce((sum, part) => sum + part, 0)
        const squares = parts.reduce((sum, part) => sum + part * part, 0)
        const n = values.length
        const gini =
          (2 * parts.toReversed().reduce((sum, part, i) => sum + (i + 1) * part, 0)) / n -
          (n + 1) / n
        expect(measure(summary, 'hhi')).toBeCloseTo(squares * 10_000, 8)
        expect(measure(summary, 'cr4')).toBeCloseTo(top(4), 11)
        expect(measure(summary, 'cr10')).toBeCloseTo(top(10), 11)
        expect(measure(summary, 'effective_number')).toBeCloseTo(1 / squares, 10)
        expect(measure(summary, 'gini')).toBeCloseTo(gini, 11)
        const found = shares?.column('share').map(Number) ?? []
        found.forEach((share, i) => {
          expect(share).toBeCloseTo(parts[i] ?? Number.NaN, 11)
        })
      }),
      { seed: 3, numRuns: 8 },
    )
  })

  test('bound the index where some sellers are not known', async () => {
    for (const other of ['Others', 'Rest of the market', '其他品牌', null]) {
      const { summary } = await size(
        single([
          ['A', 50],
          ['B', 30],
          [other, 20],
        ]),
      )
      expect(measure(summary, 'hhi_low')).toBeCloseTo(3400, 9)
      expect(measure(summary, 'hhi_high')).toBeCloseTo(3800, 9)
      expect(measure(summary, 'hhi')).toBeCloseTo(3400, 9)
      expect(measure(summary, 'cr4')).toBeCloseTo(0.8, 12)
      expect(problems(summary)).toContain('other')
      expect(findings(summary)).toContain('concentration-bounds')
    }
    const { summary } = await size({
      ...single([
        ['A', 50],
        ['Misc', 50],
      ]),
      params: { others: ['A'] },
    })
    expect(summary.concentration?.otherShare).toBe(0.5)
  })

  test('give amounts below zero no share, and say so', async () => {
    const { summary, shares } = await size(
      single([
        ['A', 60],
        ['B', 40],
        ['C', -20],
      ]),
    )
    expect(shares?.column('share')).toEqual([0.6, 0.4, 0])
    expect(measure(summary, 'hhi')).toBeCloseTo(5200, 9)
    expect(problems(summary)).toEqual(['below-zero', 'negative'])
  })

  test('net returns within a seller', async () => {
    const { shares } = await size(
      single([
        ['A', 70],
        ['A', -10],
        ['B', 40],
      ]),
    )
    expect(shares?.column('share')).toEqual([0.6, 0.4])
  })

  test('have no share where nothing is left', async () => {
    const { summary } = await size(
      single([
        ['A', -5],
        ['B', 0],
      ]),
    )
    expect(summary.concentration).toBeNull()
    expect(findings(summary)).toEqual(['tam-measured-all', 'basis-undated'].slice(1))
  })

  test('put an index on the edge of a band into the middle one', async () => {
    const equal = (n: number) => Array.from({ length: n }, (_, i) => [`B${i}`, 10] as const)
    const { summary } = await size(single(equal(10)))
    const [, , , , , reading] = rowsOf(summary, 'concentration')[0] ?? []
    expect(reading).toBe('2023: moderate; 2010: low; 1982: moderate')
    const { summary: four } = await size(single(equal(4)))
    expect(rowsOf(four, 'concentration')[0]?.[5]).toBe('2023: high; 2010: moderate; 1982: high')
  })

  test('judge a merger by what it adds', async () => {
    const sales = [25, 20, 15, 10, 8, 7, 6, 5, 4].map((value, i): [string, number] => [
      `B${i}`,
      value,
    ])
    const { summary } = await size({ ...single(sales), params: { merge: ['B0', 'B1'] } })
    expect(measure(summary, 'merger_delta')).toBeCloseTo(1000, 9)
    expect(measure(summary, 'hhi_after_merger')).toBeCloseTo(2540, 9)
    expect(findings(summary)).toContain('merger-presumed')
  })

  test('do not presume harm of a merger that adds 100 and no more, or leads to 30 % and no further', async () => {
    const named = (sales: readonly number[]) =>
      sales.map((value, i): [string, number] => [`B${i}`, value])
    const sales = named([45, 20, 10, 10, 10, 5])
    const merging = async (merge: readonly string[]) =>
      findings((await size({ ...single(sales), params: { merge } })).summary)
    expect(await merging(['B4', 'B5'])).toContain('merger')
    expect(await merging(['B3', 'B4'])).toContain('merger-presumed')
    const wide = named([20, 10, ...new Array<number>(14).fill(5)])
    const { summary } = await size({ ...single(wide), params: { merge: ['B0', 'B1'] } })
    expect(findings(summary)).toContain('merger')
  })

  test('typed in are compared where each has a number for before', async () => {
    const typed = async (before: number | undefined) => {
      const rivals = [
        { name: 'A', sales: 10, before: 5 },
        { name: 'B', sales: 30, ...(before !== undefined && { before }) },
      ]
      return (await size({ params: { rivals } })).summary
    }
    const unknown = await typed(undefined)
    expect(unknown.shares.map(({ change }) => change)).toEqual([null, null])
    expect(findings(unknown)).toContain('leader')
    const entered = await typed(0)
    expect(entered.shares.map(({ change }) => change)).toEqual([0.75, -0.75])
    const [leader] = marketSize.findings(entered).filter(({ key }) => key === 'leader-shift')
    expect(leader?.values).toMatchObject({ name: 'B', dated: 'no' })
  })

  test('come from typed numbers alone', async () => {
    const rivals = [30, 30, 20, 20].map((sales, i) => ({ name: `B${i}`, sales }))
    const { summary } = await size({ params: { rivals } })
    expect(measure(summary, 'hhi')).toBeCloseTo(2600, 9)
    expect(summary.before).toBeNull()
  })

  test('move between the spans compared', async () => {
    const rows = [
      ['2023', 'A', 60, 1],
      ['2023', 'B', 40, 1],
      ['2024', 'A', 50, 1],
      ['2024', 'B', 40, 1],
      ['2024', 'C', 10, 1],
    ] as const
    const { shares } = await size({ columns: market, rows })
    expect(shares?.rows().map(({ name, share, change }) => [name, share, change])).toEqual([
      ['A', 0.5, expect.closeTo(-0.1, 12)],
      ['B', 0.4, expect.closeTo(0, 12)],
      ['C', 0.1, 0.1],
    ])
  })
})

describe('sizes', () => {
  test('of one assumption follow its distribution', async () => {
    for (const distribution of ['triangular', 'pert', 'uniform'] as const) {
      const { summary } = await size({
        params: { distribution, top_down: [{ name: 'M', level: 'tam', value: [100, 150, 400] }] },
      })
      const [, p10, p50, p90, point] = bySize(summary, 'TAM') ?? []
      const exact = [0.1, 0.5, 0.9].map((p) =>
        assumptionQuantile({ low: 100, likely: 150, high: 400 }, distribution, p),
      )
      expect(
        [p10, p50, p90].map((value, i) => Math.abs(Number(value) / (exact[i] ?? 0) - 1) < 1e-4),
      ).toEqual([true, true, true])
      expect(point).toBe(150)
    }
  })

  test('of a product of even assumptions lie at the exact quantiles', async () => {
    // P(XY ≤ z) = z (1 − ln z) for X, Y even on [0, 1].
    const { summary } = await size({
      params: {
        distribution: 'uniform',
        top_down: [
          { name: 'X', level: 'tam', value: [0, 0.5, 1] },
          { name: 'Y', level: 'tam', value: [0, 0.5, 1] },
        ],
      },
    })
    const [, p10, p50, p90] = (bySize(summary, 'TAM') ?? []).map(Number)
    for (const [z = 0, p] of [
      [p10, 0.1],
      [p50, 0.5],
      [p90, 0.9],
    ] as const) {
      expect(Math.abs(z * (1 - Math.log(z)) - p)).toBeLessThan(0.005)
    }
  })

  test('depend on the seed, and on nothing else', async () => {
    const params = {
      top_down: [
        { name: 'X', level: 'tam', value: [1, 2, 4] },
        { name: 'Y', level: 'tam', value: [1, 5] },
      ],
    }
    const first = await size({ params })
    const again = await size({ params })
    const other = await size({ params: { ...params, seed: 2 } })
    expect(again.summary.sizing).toEqual(first.summary.sizing)
    expect(bySize(other.summary, 'TAM')?.[2]).not.toBe(bySize(first.summary, 'TAM')?.[2])
  })

  test('multiply down the levels and add up the segments', async () => {
    const { summary } = await size({
      params: {
        top_down: [
          { name: 'Population', level: 'tam', value: 1_000_000 },
          { name: 'Penetration', level: 'tam', value: 0.1 },
          { name: 'Spend', level: 'tam', value: 500 },
          { name: 'Reach', value: 0.5 },
          { name: 'Win', level: 'som', value: 0.1 },
        ],
        bottom_up: [
          { segment: 'A', customers: 1000, frequency: 2, order_value: 500 },
          { segment: 'B', customers: 500, frequency: 4, order_value: 250 },
        ],
      },
    })
    expect(rowsOf(summary, 'sizes').map(([name, , p50]) => [name, p50])).toEqual([
      ['TAM', 50_000_000],
      ['SAM', 25_000_000],
      ['SOM', 2_500_000],
      ['Bottom-up', 1_500_000],
      ['A', 1_000_000],
      ['B', 500_000],
    ])
    const needed = Object.fromEntries(
      rowsOf(summary, 'gap').map(([factor, , , value]) => [factor, value]),
    )
    expect(needed['Win']).toBeCloseTo(0.06, 12)
    expect(needed['A: customers']).toBeCloseTo(2000, 9)
    expect(needed['B: order_value']).toBeCloseTo(750, 9)
    expect(findings(summary).slice(0, 5)).toEqual([
      'som-exact',
      'bottom-up-exact',
      'segment',
      'below',
      'does-not-close',
    ])
  })

  test('that depend most on one assumption say so first', async () => {
    const { summary } = await size({
      params: {
        top_down: [
          { name: 'Sure', level: 'tam', value: [99, 100, 101] },
          { name: 'Vague', level: 'tam', value: [5, 10, 30] },
        ],
      },
    })
    expect(rowsOf(summary, 'drivers')).toEqual([
      ['TAM', 'Vague', 5, 30, 500, 3000, 2500],
      ['TAM', 'Sure', 99, 101, 990, 1010, 20],
    ])
  })

  test.each([
    ['disordered', { top_down: [{ name: 'X', level: 'tam', value: [3, 2, 1] }] }],
    ['disordered', { top_down: [{ name: 'X', level: 'tam', value: -1 }] }],
    [
      'excessive',
      {
        top_down: [
          { name: 'M', level: 'tam', value: 9 },
          { name: 'X', value: 30 },
        ],
      },
    ],
    ['baseless', { top_down: [{ name: 'X', value: 0.3 }] }],
    ['incomplete', { bottom_up: [{ segment: 'A', customers: 5 }] }],
    ['nothing', {}],
  ])('conclude nothing: %s', async (code, params) => {
    const { summary } = await size({ params })
    expect(problems(summary)[0]).toBe(code)
    expect(marketSize.findings(summary)).toEqual([])
    expect(marketSize.chart(summary, (key) => key)).toEqual([])
  })

  test('warn where the bottom exceeds the whole, and where a segment stands twice', async () => {
    const segment = { segment: 'A', customers: 10, frequency: 1, order_value: 10 }
    const { summary } = await size({
      params: {
        top_down: [{ name: 'M', level: 'tam', value: 100 }],
        bottom_up: [segment, segment],
      },
    })
    expect(problems(summary)).toEqual(['repeated', 'beyond-market'])
  })
})

describe('the bottom-up size of orders', () => {
  const columns = { customer: 'VARCHAR', time: 'DATE', sales: 'DECIMAL(18,2)', refund: 'DOUBLE' }

  test('reproduces the net revenue of known customers, and leaves what is not said to them', async () => {
    const rows = [
      ['a', '2024-01-01', '100', null],
      ['a', '2024-01-20', '50', 10],
      ['b', '2024-02-10', '80', null],
      [null, '2024-02-11', '500', null],
      ['b', '2024-02-29', '-20', null],
    ] as const
    const { summary } = await size({ columns, rows })
    expect(bySize(summary, 'Bottom-up')?.[4]).toBeCloseTo(200, 9)
    expect(problems(summary)).toContain('guests')
    const { summary: filled } = await size({
      columns,
      rows,
      params: { bottom_up: [{ segment: 'New', customers: 1000 }] },
    })
    expect(bySize(filled, 'Bottom-up')?.[4]).toBeCloseTo(100_000, 6)
  })

  test('takes the last twelve whole months', async () => {
    const rows = Array.from({ length: 20 }, (_, i) => [
      'a',
      `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`,
      String(i + 1),
      null,
    ])
    const { summary } = await size({ columns, rows: [...rows, ['a', '2024-08-31', '0', null]] })
    expect(summary.shop).toMatchObject({ from: '2023-09-01', to: '2024-09-01' })
  })

  test('is not summed over currencies', async () => {
    const { summary } = await size({
      columns: { ...columns, currency: 'VARCHAR' },
      rows: [
        ['a', '2024-01-01', '100', null, 'CNY'],
        ['a', '2024-01-02', '100', null, 'USD'],
      ],
    })
    expect(problems(summary)[0]).toBe('currencies')
    expect(marketSize.findings(summary)).toEqual([])
  })
})

describe('periods', () => {
  const dated = (periods: readonly string[], value = (i: number) => 100 + i) => ({
    columns: { period: 'VARCHAR', sales: 'DOUBLE' },
    rows: periods.map((period, i): Scalar[] => [period, value(i)]),
  })

  test.each([
    ['2024', 'year', '2024-01-01'],
    ['2024年', 'year', '2024-01-01'],
    ['2024.0', 'year', '2024-01-01'],
    ['2024-05', 'month', '2024-05-01'],
    ['2024/5', 'month', '2024-05-01'],
    ['202405', 'month', '2024-05-01'],
    ['2024年5月', 'month', '2024-05-01'],
    ['2024年5月31日', 'month', '2024-05-01'],
    ['20240531', 'month', '2024-05-01'],
    ['2024-05-01 00:00:00', 'month', '2024-05-01'],
    ['2024Q2', 'month', '2024-04-01'],
    ['Q2 2024', 'month', '2024-04-01'],
    ['2024-Q2', 'month', '2024-04-01'],
    ['2024年第2季度', 'month', '2024-04-01'],
    ['2024年2季度', 'month', '2024-04-01'],
  ])('reads %s', async (text, period, from) => {
    const { summary } = await size(dated([text]))
    expect([summary.period, summary.whole?.from]).toEqual([period, from])
  })

  test('that cannot be read are counted', async () => {
    const { summary } = await size(dated(['2024', '2025', 'soon', '2024-13', '1/2/2024']))
    expect(summary.rows.withoutTime).toBe(3)
    expect(problems(summary)[0]).toBe('unread-time')
  })

  test.each([
    ['year', ['2019', '2020', '2022']],
    ['year', ['2019-06-30', '2020-06-30', '2021-06-30']],
    ['quarter', ['2019Q1', '2019Q2', '2019Q4']],
    ['quarter', ['2019-03-31', '2019-06-30', '2019-09-30']],
    ['month', ['2019-01-31', '2019-02-28', '2019-03-31']],
    ['month', ['2019-01-15', '2019-02-15', '2019-04-15']],
    ['week', ['2024-01-01', '2024-01-08', '2024-01-22']],
    ['day', ['2024-01-01', '2024-01-02', '2024-01-05']],
  ])('are told from their distance: %s', async (period, days) => {
    const { summary } = await size(dated(days))
    expect(summary.period).toBe(period)
  })

  test('between two points make the exponent of the CAGR', async () => {
    const { summary } = await size(dated(['2020', '2023'], (i) => (i === 0 ? 10_000 : 19_000)))
    expect(summary.growth?.cagr).toBeCloseTo(0.23856232963017088, 12)
    expect(summary.growth?.years).toBe(3)
    expect(problems(summary)).toContain('gaps')
  })

  test('of months are compared by whole years, so that a season is no growth', async () => {
    const months = Array.from(
      { length: 30 },
      (_, i) => `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    )
    const { summary } = await size(
      dated(months, (i) => (100 + 40 * Math.sin(i)) * (i % 12 === 11 ? 3 : 1)),
    )
    expect(summary.growth?.years).toBe(1)
    const value = (i: number) => (100 + 40 * Math.sin(i)) * (i % 12 === 11 ? 3 : 1)
    const year = (from: number) =>
      Array.from({ length: 12 }, (_, i) => value(from + i)).reduce((a, b) => a + b)
    expect(summary.growth?.cagr).toBeCloseTo(year(18) / year(6) - 1, 9)
  })

  test('without a year between have no CAGR, and those from zero none that is defined', async () => {
    const { summary } = await size(dated(['2024-01', '2024-02', '2024-03']))
    expect(summary.growth?.cagr).toBeNull()
    expect(summary.growth?.perPeriod).toBeCloseTo((102 / 100) ** 0.5 - 1, 12)
    expect(problems(summary)).toContain('short-growth')
    const { summary: zero } = await size(dated(['2020', '2021', '2022'], (i) => 10 * i))
    expect(zero.growth?.cagr).toBeNull()
    expect(problems(zero)).toContain('undefined-growth')
  })

  test('that are not over in orders are left out and said', async () => {
    const rows = Array.from({ length: 190 }, (_, i): Scalar[] => [
      `O${i}`,
      new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10),
      10,
    ])
    const { summary } = await size({
      columns: { order: 'VARCHAR', time: 'DATE', sales: 'INTEGER' },
      rows,
    })
    expect(summary.period).toBe('month')
    expect(summary.whole).toEqual({ from: '2024-01-01', to: '2024-07-01' })
    expect(summary.series?.points).toHaveLength(6)
    expect(summary.open).toEqual({ at: '2024-07-01', value: 80 })
    expect(problems(summary)).toContain('open-period')
    expect(rowsOf(summary, 'periods').at(-1)?.[4]).toBe(false)
  })
})

/** The squared distances of prices from the mean of their band, bands beginning at `lows`. */
function scatter(prices: readonly number[], lows: readonly number[]): number {
  const groups = lows.map((low, i) =>
    prices.filter((price) => price >= low && price < (lows[i + 1] ?? Infinity)),
  )
  return groups.reduce((sum, group) => {
    const mean = group.reduce((all, price) => all + price, 0) / group.length
    return sum + group.reduce((all, price) => all + (price - mean) ** 2, 0)
  }, 0)
}

describe('price bands', () => {
  const columns = { brand: 'VARCHAR', price: 'DOUBLE', units: 'INTEGER' }

  test.each([
    // jenkspy's README: upper bounds 2.3, 5.0 and 7.8. The usual example of a goodness of fit: {4, 5} and {9, 10}.
    [[1.3, 7.1, 7.3, 2.3, 3.9, 4.1, 7.8, 1.2, 4.3, 7.3, 5, 4.3], 3, [1.2, 3.9, 7.1]],
    [[4, 5, 9, 10], 2, [4, 9]],
    [[4, 5, 9, 10], 12, [4, 5, 9, 10]],
  ])('by natural breaks: %j in %i', async (prices, count, expected) => {
    const rows = prices.map((price, i) => [`brand ${String(i)}`, price, 1])
    const { bands } = await size({ columns, rows, params: { bands: 'natural', band_count: count } })
    expect(bands?.column('low')).toEqual(expected)
  })

  test('by natural breaks are the best of all ways to part the prices', async () => {
    const draw = random(3)
    for (let run = 0; run < 8; run++) {
      const prices = Array.from({ length: 12 }, () => draw.integer(1, 40))
      const rows = prices.map((price, i) => [`brand ${String(i)}`, price, 1])
      const params = { bands: 'natural', band_count: 4 }
      const { bands } = await size({ columns, rows, params })
      const lows = (bands?.column('low') ?? []).map(Number)
      const distinct = [...new Set(prices)].toSorted((a, b) => a - b)
      const all = distinct.flatMap((b, i) =>
        distinct
          .slice(i + 1)
          .flatMap((c, j) => distinct.slice(i + j + 2).map((d) => [distinct[0] ?? 0, b, c, d])),
      )
      const least = Math.min(...all.filter(([a, b]) => a !== b).map((one) => scatter(prices, one)))
      expect(scatter(prices, lows)).toBeCloseTo(least, 9)
    }
  })

  test('by natural breaks of thousands of prices find the gaps', async () => {
    const rows = Array.from({ length: 4000 }, (_, i) => [
      `brand ${String(i)}`,
      (i % 2 === 0 ? 100 : 900) + i / 100,
      1,
    ])
    const { bands } = await size({ columns, rows, params: { bands: 'natural', band_count: 2 } })
    expect(bands?.column('low')).toEqual([100, 900.01])
    expect(bands?.column('rows').map(Number)).toEqual([2000, 2000])
  })

  const rows = [
    ['A', 5, 10],
    ['A', 10, 10],
    ['B', 19.99, 10],
    ['B', 100, 1],
    ['B', 0, 4],
    ['B', null, 4],
  ] as const

  test('hold their lower edge and not their upper one, and stay where they are empty', async () => {
    const { bands, summary } = await size({
      columns,
      rows,
      params: { edges: [50, 10, 20, 100], own: 'A' },
    })
    expect(
      bands?.rows().map((row) => [row['band'], row['value'], row['rows'], row['own_value']]),
    ).toEqual([
      ['0–10', 50, 1, 50],
      ['10–20', expect.closeTo(299.9, 9), 2, 100],
      ['20–50', 0, 0, 0],
      ['50–100', 0, 0, 0],
      ['≥ 100', 100, 1, 0],
    ])
    expect(
      bands?.column('share').reduce<number>((sum, share) => sum + Number(share), 0),
    ).toBeCloseTo(1, 12)
    expect(problems(summary)).toContain('without-price')
    expect(findings(summary)).toContain('band-empty')
    expect(findings(summary)).toContain('band-missed')
  })

  test('hold every offer once, however they are made', async () => {
    const stream = random(9)
    const offers = Array.from({ length: 300 }, (_, i): Scalar[] => [
      `B${i % 7}`,
      Math.round(10 ** (4 * stream.next())) / 10,
      1 + stream.integer(0, 5),
    ])
    for (const params of [
      {},
      { bands: 'quantile' },
      { bands: 'natural' },
      { edges: [1, 10, 100] },
    ]) {
      const { bands } = await size({ columns, rows: offers, params })
      expect(bands?.column('rows').reduce<number>((sum, count) => sum + Number(count), 0)).toBe(300)
      const low = bands?.column('low').slice(1)
      expect(low).toEqual(bands?.column('high').slice(0, -1))
      expect(bands?.column('high').at(-1)).toBeNull()
    }
  })

  test('of one price are one band', async () => {
    const { bands } = await size({ columns, rows: [['A', 30, 2]] })
    expect(bands?.rowCount).toBe(1)
  })
})

test('positions are parted by medians, and strategies read off them', async () => {
  const columns = {
    brand: 'VARCHAR',
    category: 'VARCHAR',
    price: 'DOUBLE',
    units: 'DOUBLE',
    rating: 'DOUBLE',
  }
  const { summary } = await size({
    columns,
    rows: [
      ['Fine', 'x', 100, 10, 4.8],
      ['Fine', 'y', 100, 10, 4.8],
      ['Cheap', 'x', 20, 60, 4],
      ['Cheap', 'z', 20, 40, 4],
      ['Dear', 'y', 120, 5, 3.5],
      ['Dear', 'z', 120, 5, 3.5],
      ['Niche', 'z', 50, 20, 4.2],
      ['Only price', 'x', 40, 9, null],
    ],
    params: { own: 'Dear' },
  })
  expect(summary.split).toEqual({ price: 75, score: 4.1, by: 'median' })
  expect(summary.positions.map(({ name, strategy }) => [name, strategy])).toEqual([
    ['Cheap', 'cost'],
    ['Fine', 'differentiation'],
    ['Dear', 'unclear'],
    ['Niche', 'focus'],
  ])
  expect(findings(summary)).toContain('own-unclear')
})

/** What `sample-data/README.md` says was planted. */
test('finds the truth planted in the sample market', async () => {
  await engine.put('market', pathSource('sample-data/market.csv'))
  await engine.query(
    sql`CREATE OR REPLACE TABLE sample AS SELECT * FROM read_csv('import/market', types = {'sales': 'DOUBLE'})`,
  )
  const roles = {
    period: 'period',
    category: 'category',
    brand: 'brand',
    price: 'price',
    units: 'units',
    sales: 'sales',
    rating: 'rating',
  }
  const { summary: found } = await run(engine, marketSize, {
    relation: 'sample',
    roles,
    params: { compare: 'ends' },
  })
  const summary = found as Summary
  for (const [name, rate] of Object.entries(planted.growth)) {
    const { mean } = summary.categories.find((each) => each.name === name) ?? {}
    expect(mean?.low).toBeLessThan(rate)
    expect(mean?.high).toBeGreaterThan(rate)
  }
  for (const [name, before, now] of planted.brands) {
    const share = summary.shares.find((each) => each.name === name)
    expect(Math.abs((share?.share ?? 0) / now - 1)).toBeLessThan(0.04)
    expect(Math.abs((share?.previousShare ?? 0) / before - 1)).toBeLessThan(0.04)
  }
  const hhi = (at: 1 | 2) => planted.brands.reduce((sum, brand) => sum + (100 * brand[at]) ** 2, 0)
  expect(Math.abs((summary.concentration?.hhi.low ?? 0) - hhi(2))).toBeLessThan(25)
  expect(Math.abs((summary.before?.hhi.low ?? 0) - hhi(1))).toBeLessThan(25)
})

test('a price of zero is none on the map, and scores that are all the same part nobody', async () => {
  const { summary } = await size({
    columns: { ...market, rating: 'DOUBLE' },
    rows: [
      ['2025', 'Alpha', 100, 10, 4],
      ['2025', 'Beta', 100, 0, 4],
      ['2025', 'Gamma', 100, 30, 4],
      ['2025', 'Delta', 100, 20, 4],
    ],
  })
  expect(summary.positions.map(({ name, strategy }) => [name, strategy])).toEqual([
    ['Alpha', 'cost'],
    ['Delta', 'unclear'],
    ['Gamma', 'unclear'],
  ])
})

test('a percentage is a share in what is assumed, and an average price is a price', async () => {
  const { tables } = await run(engine, marketSize, {
    columns: {},
    roles: {},
    params: {
      top_down: [
        { name: 'Market', level: 'tam', value: 1000 },
        { name: 'Served', level: 'sam', value: '40%' },
        { name: 'Won', level: 'som', value: ['5%', '10%', '15%'] },
      ],
    },
  })
  const point = (name: string) =>
    tables['sizes']?.rows().find((row) => String(row['name']).includes(name))?.['point']
  expect([point('SAM'), point('SOM')]).toEqual([400, 40])
  const columns = { brand: 'VARCHAR', 均价: 'DOUBLE', units: 'INTEGER' }
  await load(engine, 'data', {
    columns,
    rows: [
      ['A', 30, 10],
      ['B', 70, 5],
    ],
  })
  const found = await run(engine, marketSize, { roles: {}, params: { edges: [0, 50] } })
  expect(found.tables['bands']?.column('value').map(Number)).toEqual([300, 350])
})
