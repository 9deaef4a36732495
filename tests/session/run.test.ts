import { describe, expect, it } from 'vitest'
import { failure } from '../../src/lib/problem'
import { ejected } from '../../src/session/ejected'
import { keptAsIs } from '../../src/session/kept'
import { scriptOf } from '../../src/session/prepare'
import { printedView } from '../../src/session/view'
import { inputCell, sqlCell } from './drive'
import { codes, csv, live, orders, rows, status } from './live'

const data = '```data #orders\nfile: orders.csv\n```\n'
const rfm = '```analysis #rfm rfm@1\nfrom: orders\n```\n'

describe('SQL cells', () => {
  it('run over each other, with inputs and every way to write a query', async () => {
    const { session } = await live(
      inputCell('n', 3) +
        sqlCell('base', 'SELECT i AS 数, i * $n AS "a ""b""" FROM range(4) AS t(i);') +
        sqlCell('sum', '-- the total\nSELECT sum("a ""b""") AS total FROM base -- done') +
        sqlCell('wide', 'PIVOT base ON 数 USING sum("a ""b""")') +
        sqlCell('about', '-- what is in it\nSUMMARIZE base') +
        sqlCell('names', 'SELECT column_name FROM about') +
        sqlCell('first', 'FROM base LIMIT 1'),
    )
    expect(await rows(session, 'sum')).toEqual([{ total: 18 }])
    expect(await rows(session, 'wide')).toEqual([{ '0': 0, '1': 3, '2': 6, '3': 9 }])
    expect((await rows(session, 'names')).length).toBe(2)
    expect(session.state.cells['first']?.result?.outputs[0]?.first).toEqual({ 数: 0, 'a "b"': 0 })
  })

  it('places an error in the text as it was written, before and behind an input', async () => {
    const body = 'SELECT $n + 1 AS n,\n  nope\nFROM range(3)'
    const { session } = await live(inputCell('n', 123456) + sqlCell('bad', body))
    const [problem] = session.state.cells['bad']?.problems ?? []
    expect(problem).toMatchObject({ cell: 'bad', severity: 'error' })
    expect(body.slice(problem?.range?.from, problem?.range?.to)).toBe('nope')
  })

  it('finds an error in a value although nobody reads that column', async () => {
    const { session } = await live(
      sqlCell('a', "SELECT CAST('x' || i AS INT) AS n FROM range(3) t(i)"),
    )
    expect(status(session, 'a')).toBe('failed')
    expect(session.state.cells['a']?.problems).toMatchObject([{ code: 'engine.conversion' }])
    expect(session.state.cells['a']?.problems[0]?.range).toBeUndefined()
  })

  it('is checked as it is typed, without running', async () => {
    const { session } = await live(sqlCell('a', 'SELECT 1 AS n') + sqlCell('b', 'FROM a'))
    expect(await session.check('b', 'SELECT n FROM a')).toEqual([])
    expect(await session.check('b', 'SELECT m FROM a')).toMatchObject([
      { cell: 'b', range: { from: 7, to: 8 } },
    ])
    expect(await session.check('b', 'DROP TABLE a')).toMatchObject([
      { code: 'session.sql-statement' },
    ])
    expect(await session.check('b', 'SELECT $gone')).toMatchObject([
      { code: 'graph.missing-input' },
    ])
    expect((await session.check('b', 'FROM nowhere'))[0]?.severity).toBe('error')
    expect(await rows(session, 'b')).toEqual([{ n: 1 }])
  })

  it('cannot change the database in any way', async () => {
    const { session } = await live(
      sqlCell('kept', 'SELECT 1 AS n') +
        sqlCell('a', 'SELECT 1) AS t; DROP VIEW kept; SELECT * FROM (SELECT 2') +
        sqlCell('b', "COPY kept TO 'import/x'") +
        sqlCell('c', 'WITH x AS (SELECT 1) DELETE FROM kept') +
        sqlCell('d', 'SELECT * FROM kept)'),
    )
    expect(['a', 'b', 'c', 'd'].map((key) => status(session, key))).toEqual(Array(4).fill('failed'))
    expect(await rows(session, 'kept')).toEqual([{ n: 1 }])
  })

  it('shows a stale result as it was until the new one is there', async () => {
    const text = '---\ncartograph: 1\nrun: demand\n---\n' + inputCell('n', 1)
    const { session } = await live(text + sqlCell('a', 'SELECT $n AS n') + sqlCell('b', 'FROM a'))
    session.dispatch({ type: 'run' })
    await session.settled()
    session.dispatch({ type: 'set', key: 'n', path: ['value'], value: 2 })
    session.dispatch({ type: 'run', keys: ['a'] })
    await session.settled()
    expect([status(session, 'a'), status(session, 'b')]).toEqual(['fresh', 'stale'])
    expect([await rows(session, 'a'), await rows(session, 'b')]).toEqual([[{ n: 2 }], [{ n: 1 }]])
    session.dispatch({ type: 'undo' })
    expect([status(session, 'a'), status(session, 'b')]).toEqual(['fresh', 'fresh'])
    expect(await rows(session, 'a')).toEqual([{ n: 1 }])
  })

  it('offers the values of a column, the most frequent first', async () => {
    const { session } = await live(sqlCell('a', "SELECT unnest(['x', 'y', 'y', NULL]) AS v"))
    expect(await session.distinct('a', 'v', 10)).toEqual(['y', 'x'])
    await expect(session.page({ relation: 'gone', offset: 0, limit: 1 })).rejects.toThrow(
      failure('session.relation-missing', { name: 'gone' }),
    )
  })
})

describe('data and analyses', () => {
  it('runs a notebook from file to findings, roles guessed', async () => {
    const { session } = await live(
      data +
        rfm +
        sqlCell('top', 'SELECT segment, customers FROM rfm.segments') +
        '\nOf {{orders.rows}} rows.\n',
      { 'orders.csv': orders() },
    )
    expect(status(session, 'top')).toBe('fresh')
    const cells = new Map(printedView(session.state).map((cell) => [cell.key, cell]))
    expect(cells.get('rfm')?.findings[0]?.text).toMatch(/customers|revenue/)
    expect(
      cells
        .get('rfm')
        ?.outputs.map(({ name }) => name)
        .slice(0, 2),
    ).toEqual(['rfm', 'rfm__segments'])
    expect(cells.get('rfm')?.script).toContain('FROM "orders"')
    expect(cells.get('¶top')?.html).toContain('Of 60 rows.')
    const total = (await rows(session, 'top')).reduce(
      (sum, row) => sum + Number(row['customers']),
      0,
    )
    expect(total).toBe((await rows(session, 'rfm')).length)
  })

  it('turns an analysis into SQL with the same rows, and back', async () => {
    const { session } = await live(data + rfm, { 'orders.csv': orders() })
    const names = ['rfm', 'rfm__segments']
    const before = await Promise.all(names.map((name) => rows(session, name)))
    const text = session.text()
    const operation = ejected(session.state, 'rfm')
    if (operation) session.dispatch(operation)
    await session.settled()
    expect(session.state.notebook.cells.some(({ kind }) => kind === 'analysis')).toBe(false)
    expect(Object.values(session.state.cells).map((cell) => cell.status)).not.toContain('failed')
    expect(await Promise.all(names.map((name) => rows(session, name)))).toEqual(before)
    session.dispatch({ type: 'undo' })
    expect(session.text()).toBe(text)
    expect(status(session, 'rfm')).toBe('fresh')
  })

  it('tells SQL that an analysis was turned into of roles that were corrected since', async () => {
    const columns = 'order_id,customer_id,ordered_at,amount,refund'
    const text = orders(columns).replaceAll(/(\d)$/gm, '$1,1.00')
    const { session } = await live(data + rfm, { 'orders.csv': text })
    const operation = ejected(session.state, 'rfm')
    if (operation) session.dispatch(operation)
    await session.settled()
    const told = () =>
      Object.keys(session.state.cells).filter((key) =>
        codes(session, key)?.some((code) => code.startsWith('session.origin')),
      )
    expect(told()).toEqual([])
    const role = (name: string, column: string | null | undefined) =>
      session.dispatch({ type: 'set', key: 'orders', path: ['roles', name], value: column })
    role('refund', null)
    await session.settled()
    const read = session.state.notebook.cells.flatMap(({ key, kind, body }) =>
      kind === 'sql' && body.includes('FROM "orders"') ? [key] : [],
    )
    expect(read.length).toBeGreaterThan(0)
    expect(told()).toEqual(read)
    const [first = ''] = read
    expect(codes(session, first)).toEqual(['session.origin-gone'])
    for (const key of read) {
      const kept = keptAsIs(session.state, key)
      if (kept) session.dispatch(kept)
    }
    expect(told()).toEqual([])
    role('customer', 'order_id')
    expect(codes(session, first)).toContain('session.origin-other')
  })

  it('shows what would run before anything has', async () => {
    const { session } = await live('---\ncartograph: 1\nrun: demand\n---\n' + data + rfm, {
      'orders.csv': orders(),
    })
    expect(scriptOf(session.state, 'rfm')).toBeUndefined()
    session.dispatch({ type: 'run', keys: ['orders'] })
    await session.settled()
    const shown = scriptOf(session.state, 'rfm') ?? ''
    session.dispatch({ type: 'run' })
    await session.settled()
    const result = session.state.cells['rfm']?.result
    const ran = result?.kind === 'analysis' ? result.scripts.map(({ sql }) => sql) : []
    expect(ran.length).toBeGreaterThan(1)
    for (const script of ran) expect(shown).toContain(script)
  })

  it('says what is missing and runs the rest', async () => {
    const { session } = await live(data + rfm + sqlCell('apart', 'SELECT 1 AS n'))
    expect(codes(session, 'orders')).toEqual(['session.file-missing'])
    expect([status(session, 'rfm'), status(session, 'apart')]).toEqual(['blocked', 'fresh'])
  })

  it('waits for a role that nothing fills', async () => {
    const { session } = await live(sqlCell('t', 'SELECT 1 AS x') + rfm.replace('orders', 't'))
    expect(status(session, 'rfm')).toBe('unready')
    expect(codes(session, 'rfm')).toContain('bind.missing')
  })

  it.each([
    ['attribution', 'attribution.no-conversions-given'],
    ['funnel', 'funnel.steps'],
    ['ab-test', 'ab-test.no-metric'],
    ['market-size', 'market-size.no-value'],
    ['ab-plan', 'ab-plan.goal'],
  ])('waits for what only the analyst can say: %s', async (id, code) => {
    const row =
      "'u' AS customer_id, TIMESTAMP '2026-01-01' AS event_at, 'view' AS event, 'A' AS variant, 'Ads' AS channel"
    const cell = '```analysis #it ' + id + '@1\nfrom: log\n```\n'
    const { session } = await live(sqlCell('log', 'SELECT ' + row) + cell)
    expect(status(session, 'it')).toBe('unready')
    expect(codes(session, 'it')).toContain(code)
  })
})

describe('files the analyst brings', () => {
  it('names cells after files, keeps names apart, and refills the cell of the same file', async () => {
    const { session } = await live()
    const keys = await session.attach([
      csv('Q1 销售.csv', 'a\n1'),
      csv('Q1-销售.csv', 'a\n2'),
      csv('???.csv', 'a\n3'),
    ])
    expect(keys).toEqual(['q1_销售', 'q1_销售_2', 'data'])
    await session.settled()
    expect(await rows(session, 'q1_销售_2')).toEqual([{ a: 2 }])
    expect(await session.attach([csv('Q1 销售.csv', 'a\n5')])).toEqual(['q1_销售'])
    await session.settled()
    expect(await rows(session, 'q1_销售')).toEqual([{ a: 5 }])
    expect(session.text()).toMatch(/sha256: [0-9a-f]{64}/)
  })

  it('goes back to the earlier file with undo', async () => {
    const { session } = await live(sqlCell('twice', 'SELECT 2 * a AS b FROM orders'))
    await session.attach([csv('orders.csv', 'a\n1')])
    await session.settled()
    await session.attach([csv('other.csv', 'a\n7')], 'orders')
    await session.settled()
    expect(await rows(session, 'twice')).toEqual([{ b: 14 }])
    session.dispatch({ type: 'undo' })
    await session.settled()
    expect(await rows(session, 'twice')).toEqual([{ b: 2 }])
  })

  it('fills the cell that missed its file', async () => {
    const { session } = await live(data + sqlCell('all', 'FROM orders'))
    expect(status(session, 'all')).toBe('blocked')
    await session.attach([csv('orders.csv', 'a\n1')])
    await session.settled()
    expect(await rows(session, 'all')).toEqual([{ a: 1 }])
  })
})
