import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attribution } from '../../src/analysis/attribution'
import type { Analysis, Scalar } from '../../src/analysis/contract'
import { funnel } from '../../src/analysis/funnel'
import { rfm } from '../../src/analysis/rfm'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import type { Severity } from '../../src/lib/problem'
import { load, run } from './run'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(() => engine.close())

type Sides = NonNullable<Parameters<typeof run>[2]['sides']>

/** What an analysis says of rows: its problems by code, and the keys of its findings. */
async function said(
  analysis: Analysis,
  columns: Readonly<Record<string, string>>,
  rows: readonly (readonly Scalar[])[],
  params: Readonly<Record<string, unknown>> = {},
  sides: Sides = {},
) {
  await load(engine, 'data', { columns, rows })
  const roles = Object.fromEntries(Object.keys(columns).map((name) => [name, name]))
  const { summary, tables } = await run(engine, analysis, { roles, params, sides })
  return {
    problems: new Map<string, Severity>(
      analysis.check(summary).map(({ code, severity }) => [code, severity]),
    ),
    values: new Map(analysis.check(summary).map(({ code, values }) => [code, values])),
    keys: analysis.findings(summary).map(({ key }) => key),
    tables,
  }
}

const at = (days: number) =>
  new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 19)
const range = (length: number) => Array.from({ length }, (_, i) => i)

describe('RFM', () => {
  const columns = { customer: 'VARCHAR', time: 'TIMESTAMP', amount: 'DOUBLE' }
  const over = (days: number) =>
    range(200).map((i) => [`C${i % 90}`, at((i * days) / 200), 10 + (i % 37)])

  test('concludes nothing from two days of orders', async () => {
    const { problems, keys, tables } = await said(rfm, columns, over(2))
    expect(problems.get('rfm.short')).toBe('error')
    expect(keys).toEqual([])
    expect(tables['customers']?.rowCount).toBe(90)
  })

  test('calls nobody lost within a month, and says who spends most', async () => {
    const { problems, keys } = await said(rfm, columns, over(20))
    expect(problems.get('rfm.brief')).toBe('warning')
    expect(keys).toContain('top')
    expect(keys).not.toContain('risk')
    expect(keys).not.toContain('once')
  })

  test('has no such doubt of a year', async () => {
    const { problems } = await said(rfm, columns, over(365))
    expect([...problems.keys()].filter((code) => /short|brief|column/.test(code))).toEqual([])
  })

  const shops = (share: number) =>
    range(2000).map((i) => [
      i % 100 < share * 100 ? 'United Kingdom' : `Land ${i % 30}`,
      at((i * 365) / 2000),
      10 + (i % 37),
    ])

  test('doubts that a country is a customer, names the column, and concludes nothing', async () => {
    const { problems, values, keys } = await said(rfm, columns, shops(0.9))
    expect(problems.get('rfm.customer-column')).toBe('error')
    expect(values.get('rfm.customer-column')).toMatchObject({
      column: 'customer',
      name: 'United Kingdom',
      most: { value: 1800 },
    })
    expect(keys).toEqual([])
  })

  test('takes such a column for customers where the analyst says so', async () => {
    const accepted = { customer_column: 'accept' }
    const { problems, keys } = await said(rfm, columns, shops(0.9), accepted)
    expect(problems.get('rfm.customer-column')).toBe('warning')
    expect(keys.length).toBeGreaterThan(0)
  })

  test('says where many orders are those of one, such as a placeholder', async () => {
    const { problems, keys } = await said(
      rfm,
      columns,
      range(2000).map((i) => [i % 4 === 0 ? 'walk-in' : `C${i % 700}`, at((i * 365) / 2000), 9]),
    )
    expect(problems.get('rfm.customer-column')).toBe('warning')
    expect(keys).toContain('best')
  })
})

describe('a funnel', () => {
  const columns = { actor: 'VARCHAR', event: 'VARCHAR', time: 'TIMESTAMP' }
  const visits = (days: number) =>
    range(100).flatMap((i) => {
      const seen = (i * days) / 100
      return [
        [`V${i}`, 'view', at(seen)],
        ...(i % 3 === 0 ? [[`V${i}`, 'buy', at(seen + 0.01)]] : []),
      ]
    })
  const params = { steps: ['view', 'buy'], window: '7 days' }

  test('over two days with a window of seven says how many have finished so far, and no more', async () => {
    const { problems, keys } = await said(funnel as Analysis, columns, visits(2), params)
    expect(problems.get('funnel.short')).toBe('warning')
    expect(problems.has('funnel.open')).toBe(false)
    expect(keys).toEqual(['so-far'])
  })

  test('over a month concludes', async () => {
    const { problems, keys } = await said(funnel as Analysis, columns, visits(30), params)
    expect(problems.has('funnel.short')).toBe(false)
    expect(keys).toContain('drop')
  })

  test('whose dates contradict each other concludes nothing', async () => {
    const dates = { since: '2026-01-20', until: '2026-01-10' }
    const { problems, keys } = await said(funnel as Analysis, columns, visits(30), {
      ...params,
      ...dates,
    })
    expect(problems.get('funnel.dates')).toBe('error')
    expect(keys).toEqual([])
  })

  test('doubts that a handful with thousands of events are people', async () => {
    const rows = range(3000).map((i) => [`shop ${i % 2}`, i % 5 ? 'view' : 'buy', at(i / 100)])
    const { problems, values } = await said(funnel as Analysis, columns, rows, params)
    expect(problems.get('funnel.crowded')).toBe('warning')
    expect(values.get('funnel.crowded')).toMatchObject({ column: 'actor', each: { value: 1500 } })
  })
})

describe('attribution', () => {
  const columns = { customer: 'VARCHAR', time: 'TIMESTAMP', channel: 'VARCHAR' }
  const touches = (days: number) =>
    range(300).map((i) => [
      `V${i % 120}`,
      at((i * days) / 300),
      ['Ads', 'Email', 'Social'][i % 3] ?? '',
    ])
  const bought = (days: number): Sides => ({
    conversions: {
      columns: { customer: 'VARCHAR', time: 'TIMESTAMP', value: 'DOUBLE' },
      rows: range(60).map((i) => [`V${i}`, at(days), 20]),
      roles: { customer: 'customer', time: 'time', value: 'value' },
    },
  })

  test.each([
    [2, 'error'],
    [20, 'warning'],
    [90, undefined],
  ] as const)('over %d days with a lookback of thirty', async (days, severity) => {
    const found = await said(attribution, columns, touches(days), {}, bought(days))
    expect(found.problems.get('attribution.short')).toBe(severity)
    expect(found.keys.includes('top')).toBe(severity !== 'error')
  })
})

describe('ready-made paths', () => {
  const path = { path: 'VARCHAR', conversions: 'DOUBLE', nulls: 'DOUBLE' }

  test('leave the conversions of a row without a path unattributed', async () => {
    const rows = [
      ['A > B', 60, 100],
      [null, 3, 1],
      [' > ', 2, 0],
    ]
    const { tables, problems } = await said(attribution, path, rows)
    const found = tables['channels']?.rows().filter(({ model }) => model === 'linear') ?? []
    expect(found.map(({ conversions }) => conversions)).toEqual([30, 30, 5])
    expect(problems.get('attribution.unattributed')).toBe('warning')
  })

  test('with fewer journeys than none conclude nothing', async () => {
    const { problems, keys } = await said(attribution, path, [
      ['A > B', 60, 100],
      ['B', -4, 10],
    ])
    expect(problems.get('attribution.negative')).toBe('error')
    expect(keys).toEqual([])
  })
})
