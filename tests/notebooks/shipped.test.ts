import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportOf } from '../../src/cli/report'
import { isText, parse, print } from '../../src/notebook'
import { view } from '../../src/session/view'
import { run, shipped, textOf, type Run } from './shipped'

describe.each(shipped)('%s', (name) => {
  let ran: Run
  let report: string
  beforeAll(async () => {
    ran = await run(name)
    report = await reportOf(ran.session, ran.engine.version, name)
  }, 120_000)
  afterAll(() => ran.close())

  it('is read without a problem and printed as it stands', () => {
    const notebook = parse(textOf(name))
    expect(notebook.problems).toEqual([])
    expect(notebook.meta.locale).toBe(name.split('/')[0])
    expect(print(notebook)).toBe(textOf(name))
  })

  it('runs to the end: every cell is fresh and none has an error', () => {
    const wrong = view(ran.session.state)
      .filter(
        ({ status, problems }) =>
          status !== 'fresh' || problems.some(({ severity }) => severity === 'error'),
      )
      .map(({ key, status, problems }) => ({ key, status, problems }))
    expect(wrong).toEqual([])
  })

  it('fills every live value', () => {
    for (const { html = '' } of view(ran.session.state)) {
      expect(html).not.toContain('{{')
      expect(html).not.toContain('—</strong>')
    }
  })

  it('has rows in every relation, and words for every chart', () => {
    for (const { key, outputs, charts } of view(ran.session.state)) {
      const [first] = outputs
      if (first) expect(`${key}: ${first.rowCount}`).not.toMatch(/: 0$/)
      for (const chart of charts) expect(chart.title.length * chart.alt.length).toBeGreaterThan(0)
    }
  })

  it('says of every relation what the engine finds in it', async () => {
    const { session } = ran
    for (const cell of Object.values(session.state.cells)) {
      for (const { name, columns, rowCount, first } of cell.result?.outputs ?? []) {
        const table = await session.page({ relation: name, offset: 0, limit: rowCount + 1 })
        const found = table.rowCount > 0 ? table.row(0) : null
        const said = { columns: table.columns, rowCount: table.rowCount, first: found }
        expect({ name, ...said }).toEqual({ name, columns, rowCount, first })
      }
    }
  })

  it('makes a report of less than 300 kB that states its files', () => {
    expect(Buffer.byteLength(report)).toBeLessThan(300_000)
    const { document } = new JSDOM(report).window
    expect(document.querySelectorAll('h1')).toHaveLength(1)
    expect(document.querySelectorAll('script, img, link')).toHaveLength(0)
    expect(document.querySelectorAll('figure svg').length).toBeGreaterThan(2)
    const provenance = document.querySelector('.provenance')?.textContent ?? ''
    for (const cell of parse(textOf(name)).cells)
      if (cell.kind === 'data') expect(provenance).toContain(cell.key)
    expect(provenance).toMatch(/[0-9a-f]{64}/)
  })
})

describe('the two languages', () => {
  const names = shipped.filter((name) => name.startsWith('en/')).map((name) => name.slice(3))

  it('ship the same notebooks', () => {
    const chinese = shipped.filter((name) => name.startsWith('zh-CN/')).map((name) => name.slice(6))
    expect(chinese).toEqual(names)
  })

  it.each(names)('name the cells of %s alike', (name) => {
    const keys = (locale: string) =>
      parse(textOf(`${locale}/${name}`)).cells.map(({ kind, key }) => `${kind} ${key}`)
    expect(keys('zh-CN')).toEqual(keys('en'))
    for (const key of keys('en')) expect(key).toMatch(/^(text ¶\w*|\w+ \w+)$/)
  })

  it.each(names)('punctuate the Chinese of %s in full width, with a space beside Latin', (name) => {
    const prose = parse(textOf(`zh-CN/${name}`))
      .cells.filter(isText)
      .map(({ body }) => body.replace(/\{\{[^}]*\}\}/g, '0').replace(/\*\*/g, ''))
      .join('\n')
    expect(prose).not.toMatch(/[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]/)
    expect(prose).not.toMatch(/[\u4e00-\u9fff][A-Za-z]|[A-Za-z][\u4e00-\u9fff]/)
  })
})
