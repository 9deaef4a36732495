import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { orders } from '../session/live'
import { folder, nb, nbFrom } from './nb'

const at = folder({
  'orders.csv': orders(),
  'other.csv': orders('单号,客户编号,下单时间,实付金额'),
  'good.nb.md': `---
cartograph: 1
title: 客户分层
locale: zh-CN
currency: CNY
---

# 客户分层

共 {{orders.rows}} 行。

\`\`\`data #orders
file: orders.csv
\`\`\`

\`\`\`input #least
type: number
value: 2
\`\`\`

\`\`\`analysis #rfm rfm@1
from: orders
\`\`\`

\`\`\`sql #kinds
SELECT $least AS least, 12.34::DECIMAL(18,2) AS money, 9007199254740993 AS large, 'x' AS "列 ""1""",
  DATE '2026-11-11' AS day, [1, 2] AS list, 'NaN'::DOUBLE AS odd, NULL AS none, '\\xAB'::BLOB AS bytes
\`\`\`

\`\`\`chart #bars
from: rfm.segments
mark: bar
x: customers
y: segment
\`\`\`
`,
  'bad.nb.md': `\`\`\`data #gone
file: nowhere.csv
\`\`\`

\`\`\`sql #after
FROM gone
\`\`\`

\`\`\`sql #wrong
SELECT 1 AS n,
  nope
FROM range(3)
\`\`\`

\`\`\`sql #fine
SELECT 1 AS n
\`\`\`
`,
  'short.csv': ['a,b', ...Array.from({ length: 20 }, (_, i) => `${i},${i}`), '20'].join('\n'),
  'short.nb.md': '```data #few\nfile: short.csv\n```\n',
  'bare.nb.md': '```analysis #test ab-plan@1\nbaseline: 0.03\neffect: 0\n```\n',
  'newer.nb.md': '---\ncartograph: 99\n---\n\n```sql #a\nSELECT 1\n```\n',
  'messy.nb.md':
    '\uFEFF---\r\ntitle: 乱\r\n---\r\n\r\n\r\nText\r\n```sql   #a\r\nSELECT 1\r\n```\r\n```sql #a\r\nSELECT 2\r\n```',
})

interface Output {
  readonly columns: string[]
  readonly kinds: string[]
  readonly rowCount: number
  readonly rows?: unknown[][]
}
interface CellOut {
  readonly status: string
  readonly problems: { readonly code: string; readonly text: string }[]
  readonly outputs: Record<string, Output>
  readonly summary?: unknown
  readonly findings?: { readonly text: string; readonly key: string }[]
  readonly value?: unknown
}
const cellsOf = (text: string) =>
  (JSON.parse(text) as { readonly cells: Record<string, CellOut> }).cells

describe('nb run', () => {
  it('prints all results as JSON and nothing else, in the language of the notebook', async () => {
    const { status, out, err } = await nb('run', at('good.nb.md'), '--json')
    expect(status).toBe(0)
    expect(err).toMatch(/^警告：rfm：.*12 位客户.*\n$/)
    const cells = cellsOf(out)
    expect(Object.keys(cells)).toEqual(['orders', 'least', 'rfm', 'kinds', 'bars'])
    expect(cells['orders']?.outputs['data']).toMatchObject({ rowCount: 60 })
    expect(cells['orders']?.outputs['data']?.rows).toBeUndefined()
    expect(cells['least']?.value).toBe(2)
    const { customers, segments } = cells['rfm']?.outputs ?? {}
    expect(customers?.columns.slice(0, 4)).toEqual(['customer', 'recency_days', 'orders', 'amount'])
    expect(customers?.rows?.length).toBe(customers?.rowCount)
    expect(segments?.kinds.slice(0, 2)).toEqual(['text', 'integer'])
    expect(cells['rfm']?.findings?.[0]?.text).toMatch(/客户/)
    expect(cells['rfm']?.summary).toBeTypeOf('object')
    expect(cells['kinds']?.outputs['result']?.rows).toEqual([
      [2, 12.34, '9007199254740993', 'x', '2026-11-11', [1, 2], 'NaN', null, 'ab'],
    ])
    expect(cells['bars']?.outputs['data']?.rowCount).toBe(segments?.rowCount)
  })

  it('takes other files, other inputs, another language, and the rows of data', async () => {
    const { status, out } = await nb(
      ...['run', at('good.nb.md'), '--data', `Orders=${at('other.csv')}`],
      ...['--input', 'least=7', '--locale', 'en', '--json', '--rows'],
    )
    expect(status).toBe(0)
    const cells = cellsOf(out)
    expect(cells['orders']?.outputs['data']?.columns).toContain('客户编号')
    expect(cells['orders']?.outputs['data']?.rows?.length).toBe(60)
    expect(cells['kinds']?.outputs['result']?.rows?.[0]?.[0]).toBe(7)
    expect(cells['rfm']?.findings?.[0]?.text).toMatch(/customers/)
  })

  it('ends with 1 where a cell failed, and says on standard error which and why', async () => {
    const { status, out, err } = await nb('run', at('bad.nb.md'), '--json')
    expect(status).toBe(1)
    const states = Object.entries(cellsOf(out)).map(([key, cell]) => `${key} ${cell.status}`)
    expect(states).toEqual(['gone failed', 'after blocked', 'wrong failed', 'fine fresh'])
    expect(err).toMatch(/^gone: .*nowhere\.csv.*--data gone=FILE/m)
    expect(err).toMatch(/^after: .*“gone”/m)
    expect(err).toMatch(/^wrong: .*nope/m)
    expect(err).not.toContain('fine')
  })

  it('says what ran where nothing else is asked for', async () => {
    const { status, out } = await nb('run', at('good.nb.md'))
    expect(status).toBe(0)
    expect(out).toMatch(/rfm: .*客户/)
    expect(out).toMatch(/已运行 5 个单元格/)
  })

  it('warns of what qualifies a result, and ends with 0', async () => {
    const { status, out, err } = await nb('run', at('short.nb.md'))
    expect({ status, out }).toEqual({ status: 0, out: '1 cell ran, with 1 warning.\n' })
    expect(err).toMatch(/^Warning: few: 1 row has fewer cells/)
    const json = await nb('run', at('short.nb.md'), '--json')
    expect(cellsOf(json.out)['few']?.problems).toMatchObject([{ code: 'importer.repair-short' }])
  })

  it('says which check forbids conclusions of a cell that ran', async () => {
    const { status, out, err } = await nb('run', at('bare.nb.md'))
    expect({ status, out }).toEqual({ status: 0, out: '1 cell ran, with 1 error.\n' })
    expect(err).toMatch(/^Error: test: /m)
    const json = await nb('run', at('bare.nb.md'), '--json')
    expect(cellsOf(json.out)['test']?.problems).toMatchObject([{ code: 'ab-plan.no-effect' }])
  })

  it('takes paths from the folder the reader is in, wherever npm runs it', async () => {
    const words = ['run', 'good.nb.md', '--data', 'orders=other.csv', '--out', 'there.html']
    expect((await nbFrom(at(''), ...words)).status).toBe(0)
    expect(existsSync(at('there.html'))).toBe(true)
    expect((await nbFrom(at(''), 'check', 'good.nb.md')).out).toMatch(/^good\.nb\.md：/)
  })

  it('writes the report as one file without scripts', async () => {
    const { status, err } = await nb('run', at('good.nb.md'), '--out', at('report.html'))
    expect({ status, said: err.includes('report.html') }).toEqual({ status: 0, said: true })
    expect(existsSync(at('report.html'))).toBe(true)
    const html = readFileSync(at('report.html'), 'utf8')
    expect(html).toContain('共 60 行')
    expect(html).toContain('<svg')
    expect(html).not.toMatch(/<script|\bon\w+=|\{\{/)
  })

  it.each([
    [['run'], 'A command and a notebook are needed'],
    [['run', at('good.nb.md'), '--data', 'nope=x.csv'], 'no data cell “nope”'],
    [['run', at('good.nb.md'), '--data', 'orders=x.csv'], '“x.csv” could not be read'],
    [['run', at('good.nb.md'), '--input', 'nope=1'], 'no input “nope”'],
    [['run', at('good.nb.md'), '--input', 'least=many'], '“many” is no value'],
  ])('ends with 2 on %j', async (words, reason) => {
    const { status, out, err } = await nb(...words)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(reason)
    expect(err).toContain('--help')
  })

  it('shows how it is used', async () => {
    const { status, out } = await nb('--help')
    expect(status).toBe(0)
    expect(out).toContain('--data NAME=FILE')
    expect((await nb('--help', '--locale', 'zh-CN')).out).toContain('用法')
  })
})

describe('nb check', () => {
  it('says what is wrong line by line without any data', async () => {
    const { status, out } = await nb('check', at('bad.nb.md'))
    expect(status).toBe(1)
    expect(out).toMatch(/bad\.nb\.md:11: error: .*nope/)
    expect(out.trim().split('\n').length).toBe(1)
  })

  it('says that nothing is', async () => {
    const { status, out } = await nb('check', at('good.nb.md'))
    expect({ status, out }).toEqual({
      status: 0,
      out: `${at('good.nb.md')}：6 个单元格，没有发现问题。\n`,
    })
  })

  it('knows the relations that an analysis will leave behind', async () => {
    const { status, out } = await nb('check', 'notebooks/en/funnel.nb.md')
    expect(out).toMatch(/no problems in \d+ cells/)
    expect(status).toBe(0)
  })
})

describe('nb fmt', () => {
  it('writes the canonical form once', async () => {
    const first = await nb('fmt', at('messy.nb.md'))
    expect(first).toMatchObject({ status: 0, out: `${at('messy.nb.md')}: rewritten.\n` })
    expect(readFileSync(at('messy.nb.md'), 'utf8')).toBe(
      '---\ntitle: 乱\n---\n\nText\n\n```sql #a\nSELECT 1\n```\n\n```sql #a_2\nSELECT 2\n```\n',
    )
    const second = await nb('fmt', at('messy.nb.md'))
    expect(second).toMatchObject({
      status: 0,
      out: `${at('messy.nb.md')}: already in canonical form.\n`,
    })
  })

  it('leaves a newer file alone', async () => {
    const before = readFileSync(at('newer.nb.md'), 'utf8')
    expect((await nb('fmt', at('newer.nb.md'))).status).toBe(1)
    expect(readFileSync(at('newer.nb.md'), 'utf8')).toBe(before)
  })
})
