import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { load, sniff } from '../../src/importer'
import type { AsideReason } from '../../src/importer/contract'
import { sql } from '../../src/sql'
import { file } from './files'
import { westernExports } from './westernExports'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(async () => {
  await engine.close()
})

async function imported(text: string, fields: Readonly<Record<string, unknown>> = {}) {
  const { report } = await load(engine, 'aside', file(text), fields)
  const table = await engine.query(sql`SELECT count(*) FROM aside`)
  return { report, rows: Number(table.columnAt(0)[0]) }
}

const header = 'day,campaign,cost,clicks'
const row = (i: number) =>
  `2026-03-${String(1 + (i % 28)).padStart(2, '0')},Brand ${i % 3},${i}.50,${i}`
const body = (n: number) => Array.from({ length: n }, (_, i) => row(i))

describe('rows that are no data', () => {
  it.each([
    ['Overall total', 'Totals and averages'],
    ['汇总（共12条）', '日均值'],
    ['Summe (12 Zeilen)', 'Durchschnitt'],
  ])('are sums and means where the rows begin with days: %s, %s', async (sum, mean) => {
    const lines = [`${sum},,66.00,66`, ...body(12), `${mean},,5.50,5.5`]
    const { rows, report } = await imported([header, ...lines].join('\n'))
    expect([rows, report.asideCounts]).toEqual([12, { total: 2 }])
    const names = [
      'campaign,day,cost,clicks',
      ...body(12).map((_, i) => `${sum} ${i},2026-03-01,1,2`),
    ]
    expect((await imported(names.join('\n'))).rows).toBe(12)
  })

  it('are a last row that adds up all others, whatever it is called', async () => {
    const orders = Array.from({ length: 12 }, (_, i) => `A${i},2026-03-01,buyer ${i % 3},${i}.50`)
    const text = (last: string) => ['order,day,buyer,amount', ...orders, last].join('\n')
    const added = await imported(text('共12单,,,72.00'))
    expect([added.rows, added.report.asideCounts]).toEqual([12, { total: 1 }])
    const other = await imported(text('A12,,,71.00'))
    expect([other.rows, other.report.asideCounts]).toEqual([13, {}])
    const full = await imported(text('A12,2026-03-02,buyer 1,72.00'))
    expect([full.rows, full.report.asideCounts]).toEqual([13, {}])
  })

  it('are what stands in other tables of the file, each under a name of its own', async () => {
    const text = [
      'Summary',
      'Metric,Value,Change',
      'Orders,40,2',
      'Revenue,100,3',
      '',
      'Daily',
      header,
      ...body(12),
    ].join('\n')
    const first = await imported(text)
    expect(first.report.sections.map(({ title, rows }) => [title, rows])).toEqual([
      ['Summary', 2],
      ['Daily', 12],
    ])
    expect((await imported(text, { section: 2 })).rows).toBe(12)
  })

  it('are the few short lines that stand apart below a table, and no ragged rows', async () => {
    const trailer = '12,record(s) downloaded\nSeller ID : lamps\n'
    const wide = (n: number) => body(n).map((line) => `${line},a,b`)
    const names = `${header},one,two`
    const apart = await imported(`${names}\n${wide(12).join('\n')}\n\n${trailer}`)
    expect([apart.rows, apart.report.asideCounts]).toEqual([12, { footnote: 2, blank: 1 }])
    const ragged = await imported(`${names}\n${wide(12).join('\n')}\n2026-03-01,Brand\n`)
    expect([ragged.rows, ragged.report.asideCounts]).toEqual([13, {}])
    const whole = await imported(`${names}\n${wide(6).join('\n')}\n\n${wide(6).join('\n')}\n`)
    expect([whole.rows, whole.report.asideCounts]).toEqual([12, { blank: 1 }])
  })

  it.each([
    ['Total,,99.50,12', 'total'],
    ['合计,,99.50,12', 'total'],
    ['总 计：,,99.50,12', 'total'],
    ['Grand total,,99.50,12', 'total'],
    ['Total: Account,,99.50,12', 'total'],
    ['Total of 12 results,,99.50,12', 'total'],
    [',合计,99.50,12', 'total'],
    ['说明：数据每天更新,,,', 'footnote'],
    ['* Costs are estimates', 'footnote'],
    ['Report generated on 2026-04-01,,,', 'footnote'],
    ['"本报表仅供内部参考，数据以结算为准。",,,', 'footnote'],
  ] as const)('are set aside at the end: %s', async (line, reason) => {
    const { report, rows } = await imported([header, ...body(12), line].join('\n'))
    expect(rows).toBe(12)
    expect(report.asideCounts).toEqual({ [reason]: 1 })
    expect(report.asides).toEqual([{ reason, line: 14, text: line }])
    expect(report.reading.columns['cost']?.kind).toBe('decimal')
  })

  it('are set aside on top, several together, and with blank lines between', async () => {
    const text = [
      header,
      '全站统计,,600,70',
      ...body(12),
      '',
      '合计,,99.50,12',
      '',
      '注：仅供参考,,,',
      '',
    ].join('\n')
    const { report, rows } = await imported(text)
    expect(rows).toBe(12)
    expect(report.asideCounts).toEqual({ total: 2, footnote: 1, blank: 2 })
  })

  it('are none in the middle, and none that only begin like a total', async () => {
    const text = [
      'campaign,day,cost',
      'Total comfort,2026-03-01,1.50',
      'Brand,2026-03-01,1.50',
      'Total,2026-03-02,2.50',
      'Brand,2026-03-02,2.50',
      'Brand,2026-03-03,2.50',
      'Totally new,2026-03-04,2.50',
    ].join('\n')
    expect((await imported(text)).report.asideCounts).toEqual({})
  })

  it('stay where the analyst wants no preset', async () => {
    const meta = westernExports.find(({ name }) => name === 'Kampagnen-meta.csv')?.text ?? ''
    const found = await imported(meta)
    const plain = await imported(meta, { preset: 'none' })
    expect([found.rows, plain.rows]).toEqual([5, 6])
    expect(plain.report.reading.preset).toBeUndefined()
  })

  it('are the other tables of a file that stacks them; each can be read', async () => {
    const text = westernExports.find(({ name }) => name === 'snapshot.csv')?.text ?? ''
    const { report, rows } = await imported(text, { section: 2 })
    expect(rows).toBe(20)
    expect(report.reading).toMatchObject({ section: 2, skip: 15 })
    expect(report.rowsInFile).toBe(rows + report.rowsSetAside)
    const first = await imported(text, { section: 1 })
    expect(first.report.rowsInFile).toBe(report.rowsInFile)
    expect(first.rows).toBe(3)
  })

  it('are other tables also without comments between, and rows behind a blank line are none', async () => {
    const second = ['', 'campaign,impressions', 'A,100', 'B,200']
    const two = await imported([header, ...body(8), ...second].join('\n'))
    expect(two.report.sections.map(({ rows }) => rows)).toEqual([8, 2])
    expect(two.rows).toBe(8)
    const one = await imported([header, ...body(8), '', ...body(4)].join('\n'))
    expect(one.report.sections).toEqual([])
    expect(one.rows).toBe(12)
  })

  it('are found at the end of a file too large to see whole', async () => {
    const { report, rows } = await imported(
      [header, ...body(40_000), '合计,,9,9', '说明：略'].join('\n'),
    )
    expect(rows).toBe(40_000)
    expect(report.asideCounts).toEqual({ total: 1, footnote: 1 })
  })

  it('always add up with the rows read to the rows of the file', async () => {
    const line = fc.oneof(
      { weight: 8, arbitrary: fc.nat(50).map(row) },
      fc.constantFrom(
        '',
        'Total,,9,9',
        '合计,,9,9',
        '说明：略',
        ',,,',
        '# comment',
        'a,b,c,d,e,f',
        'campaign,impressions',
        'A,100',
        '"open',
        'Total: x,,"1,5",',
        header,
      ),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 25 }), async (lines) => {
        const text = [header, row(1), row(2), ...lines].join('\n')
        const { report, rows } = await imported(text)
        expect(report.rowsRead).toBe(rows)
        expect(report.rowsInFile).toBe(report.rowsRead + report.rowsSetAside)
        const counted = Object.values(report.asideCounts).reduce((sum, n) => sum + n, 0)
        expect(counted).toBe(report.rowsSetAside)
        expect(report.asides.map(({ reason }) => reason)).toSatisfy((reasons: AsideReason[]) =>
          reasons.every((reason) => (report.asideCounts[reason] ?? 0) > 0),
        )
      }),
      { numRuns: 80, seed: 3 },
    )
  })

  it('leave the sample from which columns are guessed', async () => {
    const { reading } = await sniff(
      file([header, ...body(6), 'Total,n/a,see invoice,--'].join('\n')),
    )
    expect(reading.columns['cost']?.kind).toBe('decimal')
    expect(reading.columns['day']?.kind).toBe('date')
  })
})
