import { describe, expect, it } from 'vitest'
import { report } from '../../src/export/html'
import { view } from '../../src/session/view'
import { inputCell, sqlCell } from './drive'
import { starter } from '../../src/session/starter'
import { csv, live, orders } from './live'

const html = async (text: string, files: Record<string, string> = {}) => {
  const { session } = await live(text, files)
  return view(session.state)
    .map((cell) => cell.html ?? '')
    .join('')
}

describe('live values', () => {
  it('read the first row, counts, inputs and summaries in the asked or fitting format', async () => {
    const shown = await html(
      '---\ncartograph: 1\nlocale: en\ncurrency: CNY\n---\n' +
        inputCell('n', 3) +
        '```input #period\ntype: date-range\nvalue: [2026-01-01, 2026-03-31]\n```\n' +
        sqlCell(
          'a',
          "SELECT 0.125 AS share, 1234567 AS money, DATE '2026-11-11' AS day, NULL AS none",
        ) +
        '\n{{a.share | percent}} · {{A.Money | money-compact}} · {{a.day}} · {{a.none}} · {{a.rows}} · {{n}} · {{period.start}}\n',
    )
    expect(shown).toContain('12.5% · CN¥1.23M · Nov 11, 2026 · — · 1 · 3 · Jan 1, 2026')
  })

  it('stay as they are written, and marked, where there is no such cell', async () => {
    expect(await html('{{gone.x}} {{constructor.name}} `{{code.x}}`')).toContain(
      '<mark>{{gone.x}}</mark> <mark>{{constructor.name}}</mark> <code>{{code.x}}</code>',
    )
  })

  it.each([
    ['{{a.answr}}', { field: 'answr', known: 'a.answer, a.total, a.rows' }],
    ['{{a}}', { field: '', known: 'a.answer, a.total, a.rows' }],
    ['{{n.start}}', { field: 'start', known: 'n' }],
    ['{{period}}', { field: '', known: 'period.start, period.end' }],
    ['{{a.x.y | money}}', { field: 'x.y', known: 'a.answer, a.total, a.rows' }],
  ])('say what there is in place of %s', async (said, values) => {
    const { session } = await live(
      inputCell('n', 3) +
        '```input #period\ntype: date-range\nvalue: [2026-01-01, 2026-03-31]\n```\n' +
        sqlCell('a', 'SELECT 42 AS answer, 7 AS total') +
        `\nSo **${said}** it is.\n`,
    )
    const prose = () => view(session.state).find(({ kind }) => kind === 'text')
    expect(prose()?.html).toContain(`<strong><mark>${said}</mark></strong>`)
    const [problem] = prose()?.problems ?? []
    expect(problem).toMatchObject({
      severity: 'warning',
      code: expect.stringMatching(/^session\.live-/),
    })
    for (const word of [values.field, values.known]) {
      expect(`${problem?.text} ${problem?.fix}`).toContain(word)
    }
    // Once the cell has it, nothing is left of the complaint.
    expect(prose()).toBe(prose())
    session.dispatch({ type: 'edit', key: 'a', body: 'SELECT 1 AS answr' })
    await session.settled()
    if (said === '{{a.answr}}') expect(prose()).toMatchObject({ problems: [] })
  })

  it.each([
    ['{{a.x}}', 'SELECT unnest([1, 2]) AS x', ['its first of 2 rows']],
    ['{{a.x}}', 'SELECT * FROM (SELECT unnest([1, 2]) AS x ORDER BY x)', ['its first of 2 rows']],
    ['{{a.x}}', 'SELECT unnest([1, 2]) AS x ORDER BY x', []],
    ['{{a.x}} {{a.y}}', 'SELECT unnest([1, 2]) AS x, 3 AS y', ['its first of 2 rows']],
    ['{{a.rows}}', 'SELECT unnest([1, 2]) AS x', []],
    ['{{a.x | precent}}', 'SELECT 0.5 AS x', ['“precent” is no format']],
  ])('%s of %s says what may not be meant', async (said, query, words) => {
    const { session } = await live(`${sqlCell('a', query)}\n${said}\n`)
    const [prose] = view(session.state).filter(({ kind }) => kind === 'text')
    expect(prose?.html).not.toContain('<mark>')
    expect(prose?.problems.map(({ text }) => text)).toEqual(
      words.map((word) => expect.stringContaining(word)),
    )
  })

  it('say in Chinese what is not there, in reports as on the page', async () => {
    const { session } = await live(
      `---\ncartograph: 1\nlocale: zh-CN\n---\n${sqlCell('a', 'SELECT 42 AS total')}\n{{a.sum}}\n`,
    )
    const text = report(view(session.state), session.state.notebook.meta, {
      svg: () => '',
      version: '0.1.0',
      engine: 'DuckDB',
      file: 'a.nb.md',
      generated: '2026-07-01T09:00:00+08:00',
      tables: new Map(),
    })
    expect(text).toContain('<mark>{{a.sum}}</mark>')
    expect(text).toContain('“a”里没有“sum”，这里无值可填。')
    expect(text).toContain('a.total')
  })

  it('cannot bring HTML, links or pictures into the prose', async () => {
    const evil = "'<img src=x onerror=alert(1)> [a](javascript:b) **c**'"
    const shown = await html(sqlCell('a', `SELECT ${evil} AS x`) + '\nSaid: {{a.x}}\n')
    expect(shown).toContain('Said: &lt;img src=x onerror=alert(1)&gt; [a](javascript:b) **c**')
  })
})

describe('views', () => {
  it('carry title, question, findings, charts and script of an analysis', async () => {
    const text =
      '---\ncartograph: 1\nlocale: zh-CN\n---\n```data #orders\nfile: o.csv\n```\n```analysis #rfm rfm@1\nfrom: orders\n```\n'
    const { session } = await live(text, { 'o.csv': orders() })
    const [data, rfm] = view(session.state)
    expect(data).toMatchObject({ kind: 'data', title: 'orders', report: { rowsRead: 60 } })
    expect(rfm?.question).toMatch(/？$/)
    expect(rfm?.charts.length).toBeGreaterThan(0)
    expect(rfm?.outputs.some(({ name }) => name === 'rfm__buyers')).toBe(false)
  })

  it('stay the same objects while nothing about their cell changes', async () => {
    const { session } = await live(
      inputCell('n', 1) + sqlCell('a', 'SELECT 1') + sqlCell('b', 'SELECT $n'),
    )
    const before = view(session.state)
    session.dispatch({ type: 'set', key: 'n', path: ['value'], value: 2 })
    await session.settled()
    const after = view(session.state)
    expect(after.map((cell, i) => cell === before[i])).toEqual([false, true, false])
  })

  it('say problems in the words of the notebook', async () => {
    const { session } = await live('---\nlocale: zh-CN\n---\n' + sqlCell('a', 'DROP TABLE x'))
    expect(view(session.state)[0]?.problems[0]).toMatchObject({
      code: 'session.sql-statement',
      text: '单元格只读取、不改动数据库，因此不能使用“DROP”。',
    })
  })

  it('name a setting typed in rows, and its field, by their labels', async () => {
    const { session } = await live(
      '---\nlocale: en\n---\n```analysis #test ab-test@1\ncounts:\n  - {units: 10}\n```\n',
    )
    expect(view(session.state)[0]?.problems[0]).toMatchObject({
      text: 'Row 1 of “Counts typed in” lacks “Variant”.',
      fix: 'Fill in “Variant”.',
    })
  })
})

describe('tables that bring files together', () => {
  const half = (from: number, to: number) => {
    const [head = '', ...lines] = orders().split('\n')
    return csv(`${from}.csv`, [head, ...lines.slice(from, to)].join('\n'))
  }

  it.each([
    ['zh-CN', '订单'],
    ['en', 'orders'],
  ] as const)('have a name in %s', async (locale, name) => {
    const { session } = await live(`---\ncartograph: 1\ntitle: T\nlocale: ${locale}\n---\n`)
    await starter(session, [half(0, 30), half(30, 60)], locale)
    session.dispatch({
      type: 'insert',
      cell: {
        kind: 'chart',
        id: 'mine',
        detail: '',
        body: 'from: orders\nmark: line\nx: ordered_at\ny: amount',
      },
      at: 'end',
    })
    session.dispatch({ type: 'run' })
    await session.settled()
    const views = view(session.state)
    expect(views.find(({ key }) => key === 'orders')).toMatchObject({ kind: 'sql', title: name })
    const chart = views.find(({ key }) => key === 'mine')?.charts[0]
    expect(chart?.source).toContain(name)
    // What its author called something keeps that name.
    expect(views.find(({ key }) => key === 'overview')?.title).toBe('overview')
  })
})
