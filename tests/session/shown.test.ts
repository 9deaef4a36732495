import { describe, expect, it } from 'vitest'
import { reportOf } from '../../src/cli/report'
import { readShowing } from '../../src/notebook'
import { ejected } from '../../src/session/ejected'
import { chartsOf, showingWith, tablesOf } from '../../src/session/shown'
import { starter } from '../../src/session/starter'
import type { Session } from '../../src/session/session'
import { view } from '../../src/session/view'
import { csv, live } from './live'

const blank = '---\ncartograph: 1\ntitle: Untitled\ntimezone: Asia/Shanghai\n---\n'
const shown = (session: Session) =>
  view(session.state).flatMap(({ tables }) => tables.map(({ name }) => name))

/** An order list of Taobao, with who bought. */
function orderList(): string {
  const lines = Array.from({ length: 90 }, (_, i) => {
    const moment = new Date(Date.UTC(2026, 4, 1, 0, (i * 7919) % 57_600)).toISOString()
    const time = moment.slice(0, 19).replace('T', ' ')
    return `33043551605460${10_000 + i},小鱼儿${i % 19}号,20,20,${20 + (i % 7)},交易成功,${time},${time},宝贝${i % 5}`
  })
  const header =
    '订单编号,买家会员名,买家应付货款,总金额,买家实际支付金额,订单状态,订单创建时间,订单付款时间,宝贝标题'
  return [header, ...lines].join('\n')
}

/** What the shop's own system has of other orders. */
function ownOrders(): string {
  const lines = Array.from({ length: 70 }, (_, i) => {
    const moment = new Date(Date.UTC(2026, 5, 1, 0, (i * 6007) % 40_000)).toISOString()
    return `S${70_000 + i},Maria Lindqvist ${i % 13},${moment.slice(0, 19)},${30 + (i % 11)}.50`
  })
  return ['order_id,customer_name,ordered_at,amount', ...lines].join('\n')
}

describe('what readers are shown of a first page', () => {
  it('is no row of a file and nobody’s name, in the report either', async () => {
    const { session, engine } = await live(blank)
    const files = [csv('ExportOrderList.csv', orderList()), csv('shop.csv', ownOrders())]
    await starter(session, files, 'en')
    await session.settled()
    const html = await reportOf(session, engine.version, 'first.nb.md')
    expect(html).toContain('<svg')
    expect(html).toContain('ExportOrderList.csv · 90 rows')
    expect(html).not.toContain('Behind the figures')
    expect(html).not.toMatch(/小鱼儿|Lindqvist|33043551605460|S700/)
    const machinery = session.state.notebook.cells
      .filter(({ kind }) => kind === 'sql' || kind === 'data')
      .map(({ key }) => key)
    expect(machinery).toEqual(expect.arrayContaining(['orders', 'import_checks', 'overview']))
    expect(shown(session).filter((name) => machinery.includes(name))).toEqual([])
  })

  it('is the table of sums by name, of a report', async () => {
    const lines = Array.from({ length: 40 }, (_, i) => {
      return `2026-05-${String((i % 20) + 1).padStart(2, '0')},campaign ${i % 4},${100 + i},${10 + i},${5 + i}.5`
    })
    const text = ['Day,Campaign name,Impressions,Link clicks,Amount spent (USD)', ...lines].join(
      '\n',
    )
    const { session } = await live(blank)
    await starter(session, [csv('ads.csv', text)], 'en')
    await session.settled()
    expect(shown(session)).toEqual(['ads_by_name'])
  })
})

const people = `SELECT * FROM (VALUES ('ann@a.example', 3), ('bob@b.example', 4)) t(email, orders)`
const notebook = (info: string) =>
  `---\ncartograph: 1\ntimezone: UTC\n---\n\n\`\`\`sql #base\nSELECT 'x' AS channel, 2 AS n UNION ALL SELECT 'y', 3\n\`\`\`\n\n\`\`\`sql #sums\nSELECT channel, sum(n) AS n FROM base GROUP BY channel\n\`\`\`\n\n\`\`\`sql #one\nSELECT 7 AS week\n\`\`\`\n\n\`\`\`sql #people${info}\n${people}\n\`\`\`\n\nIn week {{one.week}}.\n`

describe('a person under another name', () => {
  const data =
    'uid_hash,customer_name,channel,amount\nh1,Ann Example,web,10\nh2,Bob Example,app,20\n'
  const of = (sql: string) =>
    `---\ncartograph: 1\n---\n\n\`\`\`data #orders\nfile: o.csv\nroles:\n  customer: uid_hash\n\`\`\`\n\n\`\`\`sql #renamed\nSELECT customer_name AS "who is it", channel AS way, amount FROM orders\n\`\`\`\n\n\`\`\`sql #top\n${sql}\n\`\`\`\n`

  it.each([
    'SELECT customer_name AS who, amount FROM orders',
    'SELECT upper(o.customer_name) who, amount FROM orders AS o',
    'WITH people(who) AS (SELECT customer_name FROM orders) SELECT who AS w FROM people',
    'SELECT w FROM (SELECT who AS w FROM (SELECT customer_name AS who FROM orders))',
    'SELECT "who is it" AS w, amount FROM renamed',
    'SELECT * FROM renamed',
    'SELECT uid_hash, amount FROM orders',
    'SELECT uid_hash AS u, sum(amount) AS paid FROM orders GROUP BY ALL',
    "SELECT 'ann@shop.example' AS w, 3 AS n",
    "SELECT '13812345678' AS w, 3 AS n",
  ])('%s', async (sql) => {
    const { session } = await live(of(sql), { 'o.csv': data })
    const table = tablesOf(session.state).find(({ cell }) => cell === 'top')
    expect(table).toMatchObject({ isPersonal: true, isShown: false })
  })

  it.each([
    'SELECT way, sum(amount) AS paid FROM renamed GROUP BY way',
    'SELECT channel, count(DISTINCT customer_name) AS buyers FROM orders GROUP BY channel',
    'SELECT CASE WHEN customer_name IS NULL THEN 1 ELSE 2 END AS kind FROM orders',
    'SELECT channel AS who FROM orders AS customer',
  ])('is not %s', async (sql) => {
    const { session } = await live(of(sql), { 'o.csv': data })
    const table = tablesOf(session.state).find(({ cell }) => cell === 'top')
    expect(table).toMatchObject({ isPersonal: false, isShown: true })
  })

  it('is kept from a chart, too', async () => {
    const chart = '\n```chart #c\nfrom: top\nmark: bar\nx: amount\ny: who\n```\n'
    const text = of('SELECT customer_name AS who, amount FROM orders') + chart
    const { session } = await live(text, { 'o.csv': data })
    expect(chartsOf(session.state)).toEqual([{ cell: 'c', isPersonal: true, isShown: false }])
  })
})

describe('what readers are shown of a notebook', () => {
  it('is what no other cell is made of, and persons only on its author’s word', async () => {
    const { session } = await live(notebook(''))
    expect(shown(session)).toEqual(['sums'])
    const table = tablesOf(session.state).find(({ cell }) => cell === 'people')
    expect(table).toMatchObject({ isPersonal: true, isShown: false })
    if (!table) throw new Error('no such table')
    const showing = showingWith(session.state, table, true)
    session.dispatch({ type: 'show', key: 'people', showing })
    expect(session.text()).toContain('```sql #people show\n')
    expect(shown(session)).toEqual(['sums', 'people'])
    expect(session.state.cells['people']?.status).toBe('fresh')
    session.dispatch({ type: 'undo' })
    expect(shown(session)).toEqual(['sums'])
  })

  it('is what a file says, whatever else may be known of it', async () => {
    const { session } = await live(notebook(' show').replace('#sums', '#sums hide'))
    expect(shown(session)).toEqual(['people'])
  })

  it('names the tables of an analysis, and keeps them as SQL', async () => {
    const { session } = await live(
      `---\ncartograph: 1\ntimezone: UTC\n---\n\n\`\`\`data #orders\nfile: shop.csv\n\`\`\`\n\n\`\`\`analysis #rfm rfm@1 show:customers\nfrom: orders\n\`\`\`\n`,
      { 'shop.csv': ownOrders() },
    )
    expect(shown(session)).toEqual(['rfm'])
    const customers = tablesOf(session.state).find(({ output }) => output === 'customers')
    if (!customers) throw new Error('no such table')
    expect(customers.isPersonal).toBe(true)
    session.dispatch({
      type: 'show',
      key: 'rfm',
      showing: showingWith(session.state, customers, false),
    })
    expect(session.text()).toContain('```analysis #rfm rfm@1 hide\n')
    expect(shown(session)).toEqual([])
    session.dispatch({ type: 'show', key: 'rfm', showing: undefined })
    expect(shown(session)).toEqual(['rfm__segments'])
    const inSql = ejected(session.state, 'rfm')
    if (!inSql) throw new Error('rfm did not run')
    session.dispatch(inSql)
    await session.settled()
    expect(shown(session)).toEqual(['rfm__segments'])
  })

  it.each([
    ['baseline: 1.5\neffect: 0.1', []],
    ['baseline: 0.999\neffect: 0.5', []],
    ['baseline: 0.1\neffect: 0.5', ['plan']],
  ])('is no table of nothing under a plan that cannot be: %j', async (params, tables) => {
    const cell = `\`\`\`analysis #plan ab-plan@1\n${params}\n\`\`\``
    const { session, engine } = await live(`---\ncartograph: 1\n---\n\n${cell}\n`)
    expect(shown(session)).toEqual(tables)
    const html = await reportOf(session, engine.version, 'plan.nb.md')
    expect(html.includes('<table')).toBe(tables.length > 0)
  })

  it('is the first with rows where a result that has none concludes something all the same', async () => {
    const rivals = 'rivals:\n  - {name: A, sales: 60}\n  - {name: B, sales: 40}'
    const cell = `\`\`\`analysis #market market-size@1\n${rivals}\n\`\`\``
    const { session } = await live(`---\ncartograph: 1\n---\n\n${cell}\n`)
    expect(shown(session)).toEqual(['market__shares'])
  })
})

const charted = (fields: string, info = '') =>
  `---\ncartograph: 1\ntimezone: UTC\n---\n\n\`\`\`sql #people\nSELECT * FROM (VALUES ('Ann Secret', 1, 'web', 3), ('Bob Hidden', 2, 'app', 4)) t(customer_name, customer_id, channel, n)\n\`\`\`\n\n\`\`\`chart #c${info}\nfrom: people\nmark: bar\n${fields}\n\`\`\`\n`

describe('the chart of a chart cell', () => {
  it.each([
    ['names in words', 'x: customer_name\ny: n', true],
    ['names in colours', 'x: channel\ny: n\ncolor: customer_name', true],
    ['numbers that are somebody', 'x: customer_id\ny: n', true],
    ['counts of persons', 'x: channel\ny: customer_id\naggregate: count', false],
    ['sums', 'x: channel\ny: n', false],
  ])('of %s is kept from readers where it names persons', async (_, fields, isPersonal) => {
    const { session, engine } = await live(charted(fields))
    expect(chartsOf(session.state)).toEqual([{ cell: 'c', isPersonal, isShown: !isPersonal }])
    expect(view(session.state).find(({ key }) => key === 'c')?.charts).toHaveLength(1)
    const html = await reportOf(session, engine.version, 'people.nb.md')
    expect(html.includes('<svg')).toBe(!isPersonal)
    expect(html.includes('A chart stays in the notebook')).toBe(isPersonal)
    expect(html).not.toMatch(/Secret|Hidden/)
  })

  it('is printed on its author’s word', async () => {
    const { session, engine } = await live(charted('x: customer_name\ny: n'))
    const [chart] = chartsOf(session.state)
    if (!chart) throw new Error('no such chart')
    session.dispatch({ type: 'show', key: 'c', showing: showingWith(session.state, chart, true) })
    expect(session.text()).toContain('```chart #c show\n')
    expect(session.state.cells['c']?.status).toBe('fresh')
    expect(await reportOf(session, engine.version, 'people.nb.md')).toContain('Ann Secret')
    session.dispatch({ type: 'undo' })
    expect(chartsOf(session.state)).toEqual([chart])
  })

  it('is left out where its author says so, whatever it shows', async () => {
    const { session, engine } = await live(charted('x: channel\ny: n', ' hide'))
    expect(await reportOf(session, engine.version, 'people.nb.md')).not.toContain('<svg')
  })
})

describe('what readers are told of problems', () => {
  /** The texts of the problems, and the report. */
  async function told(text: string, files: Record<string, string> = {}) {
    const { session, engine } = await live(text, files)
    const problems = view(session.state).flatMap((cell) => cell.problems.map((one) => one.text))
    return {
      problems: problems.join('\n'),
      html: await reportOf(session, engine.version, 'a.nb.md'),
    }
  }
  const data = (fields = '') =>
    `---\ncartograph: 1\ntimezone: UTC\n---\n\n\`\`\`data #orders\nfile: shop.csv\n${fields}\`\`\`\n`

  it('holds the row of a value that could not be read, and not the value', async () => {
    const lines = Array.from({ length: 40 }, (_, i) => `${i},${i === 4 ? 'call Ann Secret' : i}.5`)
    const { problems, html } = await told(data('columns:\n  amount: decimal\n'), {
      'shop.csv': ['nr,amount', ...lines].join('\n'),
    })
    expect(problems).toContain('call Ann Secret')
    expect(html).toMatch(/could not be read and is left empty\. The first is in row \d/)
    expect(html).not.toContain('Secret')
  })

  it('is that one customer has most orders, and not who', async () => {
    const lines = Array.from({ length: 120 }, (_, i) => {
      const day = new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10)
      return `S${i},${i < 99 ? 'Maria Lindqvist' : `Guest ${i % 3}`},${day},${20 + i}.5`
    })
    const { problems, html } = await told(
      `${data()}\n\`\`\`analysis #rfm rfm@1\nfrom: orders\n\`\`\`\n`,
      { 'shop.csv': ['order_id,customer_name,ordered_at,amount', ...lines].join('\n') },
    )
    expect(problems).toContain('“Maria Lindqvist” alone has 99 of them')
    expect(html).toContain('one of them alone has 99 of these')
    expect(html).not.toContain('Lindqvist')
  })

  it('is that the engine could not read a value, and not which', async () => {
    const cell = `\`\`\`sql #n\nSELECT CAST(customer_name AS INTEGER) AS n FROM people\n\`\`\`\n`
    const { problems, html } = await told(`${charted('x: channel\ny: n')}\n${cell}`)
    expect(problems).toContain('Ann Secret')
    expect(html).toContain('A value cannot be read as the type asked for.')
    expect(html).not.toContain('Secret')
  })
})

describe('readShowing', () => {
  it.each([
    ['', undefined],
    ['rfm@1', undefined],
    ['show', 'show'],
    ['rfm@1 hide', 'hide'],
    ['rfm@1 show:customers,segments', ['customers', 'segments']],
    ['showy', undefined],
  ])('reads %j', (detail, showing) => {
    expect(readShowing(detail)).toEqual(showing)
  })
})
