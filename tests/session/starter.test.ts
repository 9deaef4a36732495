import { describe, expect, it } from 'vitest'
import { readInput } from '../../src/notebook'
import type { Session } from '../../src/session/session'
import { added } from '../../src/session/added'
import { firstPage, starter } from '../../src/session/starter'
import { view } from '../../src/session/view'
import { codes, csv, live, orders, rows, status } from './live'

const blank = '---\ncartograph: 1\ntitle: Untitled\ntimezone: Asia/Shanghai\n---\n'

function expectFresh(session: Session): void {
  const states = Object.entries(session.state.cells).map(([key, cell]) => {
    return [key, cell.status, ...cell.problems.filter((one) => one.severity === 'error')]
  })
  expect(states).toEqual(Object.keys(session.state.cells).map((key) => [key, 'fresh']))
}
const analyses = (session: Session) =>
  session.state.notebook.cells.flatMap((cell) =>
    'detail' in cell && cell.kind === 'analysis' ? [cell.detail] : [],
  )
const prose = (session: Session) =>
  view(session.state)
    .map(({ html }) => html ?? '')
    .join('')

describe('the first page after a drop', () => {
  it('tells of orders in English: revenue, RFM, and who comes back', async () => {
    const { session } = await live(blank)
    await starter(session, [csv('orders.csv', orders())], 'en')
    await session.settled()
    expectFresh(session)
    expect(analyses(session)).toEqual(['rfm@1', 'funnel@1'])
    expect(prose(session)).toMatch(
      /<h1>A first look at the orders<\/h1>\s*<p><strong>60 orders brought/,
    )
    expect(prose(session)).toMatch(/Customers known: 1\d\.</)
    expect(prose(session)).toMatch(
      /The first month counts from Jan 1, 2025, the last one up to Dec 24, 2025/,
    )
    const months = view(session.state).find(({ key }) => key === 'revenue')?.charts[0]
    expect(months?.subtitle).toContain('by month')
    expect(months?.source).toContain('Jan 1, 2025 to Dec 24, 2025')
    const funnel = session.state.cells['returning']?.result
    expect(funnel?.outputs[0]?.first).toMatchObject({ position: 1, step: 'First order' })
    expect(view(session.state).filter(({ charts }) => charts.length > 0).length).toBe(3)
  })

  it('counts two orders of one day as two where orders have no number', async () => {
    const days = ['2025-01-05', '2025-03-09', '2025-05-20', '2025-08-11']
    const lines = days.flatMap((day, i) =>
      Array.from({ length: 12 }, (_, k) => `c${k},${day},${20 + i + k}.50`),
    )
    const same = ['twice,2025-02-01,30.50', 'twice,2025-02-01,31.50']
    const { session } = await live(blank)
    const text = ['customer,date,amount', ...lines, ...same].join('\n')
    await starter(session, [csv('sales.csv', text)], 'en')
    await session.settled()
    const found = await rows(session, 'returning')
    expect(found.map(({ actors }) => actors)).toEqual([13, 13, 12])
  })

  it('speaks Chinese, and takes names that are hostile to SQL, YAML and Markdown', async () => {
    const header = [
      '"客户编号 [""x"";--```]"',
      '"订单号 (\'#x: y)"',
      '下单时间 ({{a.b}})',
      '"实付金额 ($period, [x])"',
    ].join(',')
    const { session } = await live(blank)
    const columns = orders('order_id,customer_id,ordered_at,amount').split('\n').slice(1)
    const swapped = columns.map((line) => {
      const [order, customer, ...rest] = line.split(',')
      return [customer, order, ...rest].join(',')
    })
    await starter(session, [csv('order.csv', [header, ...swapped].join('\n'))], 'zh-CN')
    await session.settled()
    expectFresh(session)
    expect(prose(session)).toContain('<h1>订单初览</h1>')
    expect(session.state.notebook.meta.title).toBe('订单初览')
    expect(analyses(session)).toEqual(['rfm@1', 'funnel@1'])
  })

  it('follows the steps of an event log', async () => {
    const steps = ['view', 'cart', 'buy']
    const lines = Array.from({ length: 90 }, (_, i) => {
      const step = i % 6 === 0 ? 2 : i % 3 === 0 ? 1 : 0
      return `u${i % 11},${steps[step]},2025-03-0${(i % 9) + 1} 1${step}:00:00`
    })
    const { session } = await live(blank)
    const text = ['user_id,event,event_time', ...lines].join('\n')
    await starter(session, [csv('events.csv', text)], 'en')
    await session.settled()
    expectFresh(session)
    expect(analyses(session)).toEqual(['funnel@1'])
    expect(session.state.cells['funnel']?.result?.outputs[0]?.rowCount).toBe(3)
  })

  it('describes the columns of a file it cannot place', async () => {
    const { session } = await live(blank)
    await starter(session, [csv('things.csv', 'a,b\n1,x\n2,y')], 'en')
    await session.settled()
    expectFresh(session)
    expect(prose(session)).toContain('2 rows')
  })

  it('draws what the columns of a file hold that it cannot place', async () => {
    const lines = Array.from({ length: 60 }, (_, i) => {
      const day = String((i % 28) + 1).padStart(2, '0')
      return `${7000 + i * 13},2025-0${(i % 9) + 1}-${day},${['red', 'blue', 'green'][i % 3] ?? ''},${(i * 37) % 59}.5,${3000 + i}`
    })
    const { session } = await live(blank)
    const text = ['machine_id,checked,colour,torque,grid', ...lines].join('\n')
    await starter(session, [csv('checks.csv', text)], 'en')
    await session.settled()
    expectFresh(session)
    const titles = view(session.state).flatMap(({ charts }) => charts.map(({ title }) => title))
    expect(titles).toEqual([
      'Rows by checked',
      'Rows by colour',
      'How torque is spread',
      'How grid is spread',
    ])
    const [first] = session.state.notebook.cells.filter(({ kind }) => kind === 'chart')
    expect(first?.body).toContain('bin: month')
  })

  it('draws how often each number of a few comes, and sums up decimals as they are', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => `${i % 3 === 0 ? 1 : 0},${(i % 7) + 0.25}`)
    const { session } = await live(blank)
    await starter(session, [csv('rated.csv', ['label,weight', ...rows].join('\n'))], 'en')
    await session.settled()
    expectFresh(session)
    const [chart] = view(session.state).flatMap(({ charts }) => charts)
    expect(chart?.title).toBe('Rows by label')
    expect(chart?.subtitle).toBe('rows by label, 300 rows')
    const summary = session.state.cells['rated_columns']?.result?.outputs[0]
    expect(summary?.columns.map(({ name }) => name)).toContain('different values, about')
    expect(prose(session)).toContain('the first of its columns are drawn')
  })

  it('draws numbers over the points of time they are told by', async () => {
    const lines = Array.from({ length: 48 }, (_, i) => `${1949 + i / 12},${112 + ((i * 7) % 40)}`)
    const { session } = await live(blank)
    await starter(session, [csv('air.csv', ['time,value', ...lines].join('\n'))], 'zh-CN')
    await session.settled()
    expectFresh(session)
    const titles = view(session.state).flatMap(({ charts }) => charts.map(({ title }) => title))
    expect(titles).toEqual(['value 随 time 的变化'])
  })

  it('takes amounts with a date and nobody for sums, not for orders', async () => {
    const weeks = Array.from({ length: 30 }, (_, i) => {
      const day = new Date(Date.UTC(2025, 0, 6 + 7 * i)).toISOString().slice(0, 10)
      return `${day},${1000 + i}`
    })
    const { session } = await live(blank)
    await starter(session, [csv('weekly.csv', ['date,revenue', ...weeks].join('\n'))], 'en')
    await session.settled()
    expectFresh(session)
    expect(prose(session)).toContain('30.4K sales from Jan 6, 2025 to Jul 28, 2025.')
    expect(prose(session)).not.toMatch(/order|Sales came to|by name/)
    expect(view(session.state).flatMap(({ charts }) => charts)).toHaveLength(1)
  })

  it('compares all that says yes or no of the variants, the outcome first', async () => {
    const yes = (is: boolean) => (is ? 'TRUE' : 'FALSE')
    const lines = Array.from({ length: 400 }, (_, i) => {
      return `${i},${i % 2 === 0 ? 'gate_30' : 'gate_40'},${yes(i % 3 === 0)},${yes(i % 7 === 0)}`
    })
    const { session } = await live(blank)
    const text = ['userid,version,retention_1,retention_7', ...lines].join('\n')
    await starter(session, [csv('cats.csv', text)], 'en')
    await session.settled()
    expectFresh(session)
    const found = await rows(session, 'ab_test')
    expect([...new Set(found.map(({ metric }) => metric))]).toEqual(['retention_1', 'retention_7'])
  })

  it('credits the channels of ready-made paths', async () => {
    const channels = ['search', 'email', 'direct']
    const lines = Array.from({ length: 60 }, (_, i) => {
      const at = (k: number) => channels[(i * k + k) % 3] ?? ''
      return `${at(1)} > ${at(2)}${i % 2 === 0 ? ` > ${at(4)}` : ''},${(i % 5) + 1},${i * 3}.5,${i % 7}`
    })
    const { session } = await live(blank)
    const text = ['path,total_conversions,total_conversion_value,total_null', ...lines].join('\n')
    await starter(session, [csv('paths.csv', text)], 'en')
    await session.settled()
    expectFresh(session)
    expect(analyses(session)).toEqual(['attribution@1'])
    const sums = lines.reduce((sum, _, i) => sum + (i % 5) + 1, 0)
    const linear = (await rows(session, 'attribution')).filter(({ model }) => model === 'linear')
    expect(linear.reduce((sum, row) => sum + Number(row['conversions']), 0)).toBeCloseTo(sums, 9)
  })

  it('follows orders through what became of them', async () => {
    const life = ['purchased', 'approved', 'shipped', 'delivered']
    const lines = Array.from({ length: 40 }, (_, i) =>
      life
        .slice(0, (i % 4) + 1)
        .map((event, k) => `o${i},2025-03-${String(k * 2 + 1).padStart(2, '0')} 10:00:00,${event}`),
    ).flat()
    const { session } = await live(blank)
    const text = ['order_id,event_time,event', ...lines].join('\n')
    await starter(session, [csv('states.csv', text)], 'en')
    await session.settled()
    expectFresh(session)
    const steps = await rows(session, 'funnel')
    expect(steps.map(({ step, actors }) => [step, Number(actors)])).toEqual([
      ['purchased', 40],
      ['approved', 30],
      ['shipped', 20],
      ['delivered', 10],
    ])
  })

  it('takes kinds of bookings beside orders for no steps', async () => {
    const kinds = ['Order', 'Refund', 'Adjustment']
    const lines = Array.from({ length: 60 }, (_, i) => {
      const day = String((i % 28) + 1).padStart(2, '0')
      return `o${i},2025-03-${day} 10:00:00,${kinds[i % 3] ?? ''},${i}.50`
    })
    const { session } = await live(blank)
    const text = ['order_id,posted_at,transaction_type,amount', ...lines].join('\n')
    await starter(session, [csv('bookings.csv', text)], 'en')
    await session.settled()
    expectFresh(session)
    expect(analyses(session)).not.toContain('funnel@1')
  })

  it('scores customers who come with their figures by these', async () => {
    const lines = Array.from({ length: 50 }, (_, i) => {
      const day = String((i % 28) + 1).padStart(2, '0')
      return `C${i},${100 + i * 7},2025-04-${day},${(i % 6) + 1}`
    })
    const { session } = await live(blank)
    const text = ['customer_id,revenue,most_recent_visit,number_of_orders', ...lines].join('\n')
    await starter(session, [csv('people.csv', text)], 'en')
    await session.settled()
    expectFresh(session)
    expect(analyses(session)).toEqual(['rfm@1'])
    const found = await rows(session, 'rfm')
    const orders = lines.reduce((sum, _, i) => sum + (i % 6) + 1, 0)
    expect(found.reduce((sum, row) => sum + Number(row['orders']), 0)).toBe(orders)
  })

  it('asks no second order of customers who never came back', async () => {
    const lines = orders().split('\n').slice(1)
    const once = lines.map((line, i) => line.replace(/,C\d+,/, `,C${i},`))
    const { session } = await live(blank)
    const text = ['order_id,customer_id,ordered_at,amount', ...once].join('\n')
    await starter(session, [csv('orders.csv', text)], 'en')
    await session.settled()
    expectFresh(session)
    expect(analyses(session)).toEqual(['rfm@1'])
  })

  it('follows customers as far as any of them went', async () => {
    const lines = orders().split('\n').slice(1)
    const twice = lines.map((line, i) => line.replace(/,C\d+,/, `,C${i % 30},`))
    const { session } = await live(blank)
    const text = ['order_id,customer_id,ordered_at,amount', ...twice].join('\n')
    await starter(session, [csv('orders.csv', text)], 'en')
    await session.settled()
    expectFresh(session)
    const found = await rows(session, 'returning')
    expect(found.map(({ step, actors }) => [step, Number(actors)])).toEqual([
      ['First order', 30],
      ['Second order', 30],
    ])
  })

  it('says of each of several files how many rows it holds', async () => {
    const { session } = await live(blank)
    await starter(session, [csv('a.csv', 'a,b\n1,x\n2,y'), csv('b.csv', 'c,d\n1,x')], 'en')
    await session.settled()
    expect(prose(session)).toMatch(/<strong>a<\/strong>, rows: 2[^]*<strong>b<\/strong>, rows: 1/)
  })

  it('brings several exports of one kind together, and counts what both hold once', async () => {
    const [header = '', ...lines] = orders().split('\n')
    const { session } = await live(blank)
    const part = (from: number, to: number) => [header, ...lines.slice(from, to)].join('\n')
    await starter(
      session,
      [csv('orders.csv', part(0, 35)), csv('orders-2.csv', part(30, 60))],
      'en',
    )
    await session.settled()
    expectFresh(session)
    expect(session.state.cells['orders']?.result?.outputs[0]?.rowCount).toBe(60)
    expect(prose(session)).toContain('60 orders')
    const checks = await rows(session, 'import_checks')
    const counted = checks.map((row) => [row['rows_in_file'], row['rows_used']].map(Number))
    // The first one tells of a later day than the second.
    expect(counted).toEqual([
      [35, 35],
      [30, 25],
    ])
  })

  it('adds up no amounts of several currencies until each has a rate', async () => {
    const abroad = orders()
      .split('\n')
      .map((line, i) => (i === 0 ? `${line},currency` : `${line},${i % 3 === 0 ? 'USD' : 'CNY'}`))
      .join('\n')
    const { session } = await live(blank)
    await starter(session, [csv('orders.csv', abroad)], 'en')
    await session.settled()
    expect(prose(session)).toContain('These orders are in CNY, USD')
    const sums = (code: string) =>
      abroad
        .split('\n')
        .filter((line) => line.endsWith(code))
        .reduce((sum, line) => sum + Number(line.split(',')[3]), 0)
        .toLocaleString('en', { minimumFractionDigits: 2 })
    const said = `60 orders brought CNY ${sums('CNY')} + USD ${sums('USD')}`
    expect(prose(session)).toContain(said)
    expect(prose(session)).not.toContain('—')
    expect(await rows(session, 'overview')).toMatchObject([{ orders: 60, revenue: null }])
    const chart = () => view(session.state).find(({ key }) => key === 'revenue')
    expect(codes(session, 'revenue')).toEqual(['session.chart-rates'])
    expect(chart()?.charts).toEqual([])
    expect(chart()?.problems[0]?.fix).toContain('exchange_rates')
    const rates = session.state.notebook.cells.find(({ key }) => key === 'exchange_rates')
    const body = (rates?.body ?? '').replace(/\('(USD|CNY)', [^)]+\)/g, "('$1', 2.0)")
    session.dispatch({ type: 'edit', key: 'exchange_rates', body })
    await session.settled()
    const [overview] = await rows(session, 'overview')
    expect(Number(overview?.['revenue'])).toBeGreaterThan(0)
    expect(codes(session, 'revenue')).toEqual([])
    expect(chart()?.charts).toHaveLength(1)
    expect(prose(session)).toMatch(/60 orders brought (?:CNY|USD) [\d,.]+</)
  })

  it('is dated as the shop that wrote the file, wherever its reader lives', async () => {
    const lines = Array.from({ length: 40 }, (_, i) => {
      const day = String((i % 28) + 1).padStart(2, '0')
      return `3304355160546${10_000 + i},买家${i % 9},20.00,20.00,20.00,交易成功,2026-01-${day} 00:30:00,2026-01-${day} 00:40:00,宝贝`
    })
    const head =
      '订单编号,买家会员名,买家应付货款,总金额,买家实际支付金额,订单状态,订单创建时间,订单付款时间,宝贝标题'
    const { session } = await live(blank.replace('Asia/Shanghai', 'America/New_York'))
    await starter(session, [csv('ExportOrderList.csv', [head, ...lines].join('\n'))], 'en')
    await session.settled()
    expect(session.state.notebook.meta.timezone).toBe('Asia/Shanghai')
    expectFresh(session)
    expect(prose(session)).toContain('Jan 1, 2026')
  })

  it('takes visits that came to something for touches, not for orders', async () => {
    const touches = Array.from({ length: 90 }, (_, i) => {
      const day = String((i % 28) + 1).padStart(2, '0')
      const channel = ['search', 'email', 'social'][i % 3] ?? ''
      return `u${i % 30},2026-01-${day} 10:00:00,${channel},${i % 5 === 0 ? '1,50.00' : '0,'}`
    })
    const text = ['user_id,timestamp,channel,converted,revenue', ...touches].join('\n')
    const { session } = await live(blank)
    await starter(session, [csv('touchpoints.csv', text)], 'en')
    await session.settled()
    expect(analyses(session)).toEqual(['attribution@1'])
    expectFresh(session)
  })

  it('warns of orders that two files hold under different ids, and counts them once on demand', async () => {
    const bought = Array.from({ length: 60 }, (_, i) => {
      const minute = (i * 7919) % (40 * 24 * 60)
      return { i, time: Date.UTC(2026, 4, 1, 0, minute), amount: `${20 + ((i * 37) % 90)}.50` }
    })
    const at = (time: number) => new Date(time).toISOString().slice(0, 19).replace('T', ' ')
    const tmall = [
      '订单编号,买家会员名,买家应付货款,总金额,买家实际支付金额,订单状态,订单创建时间,订单付款时间,宝贝标题',
      ...bought.map(({ i, time, amount }) => {
        const moment = at(time)
        return `33043551605460${10_000 + i},买家${i % 9},${amount},${amount},${amount},交易成功,${moment},${moment},宝贝`
      }),
    ].join('\n')
    // The shop's own system has the seconds otherwise, its clock in UTC, and ten orders of its own.
    const own = [
      'order_id,customer_id,ordered_at,amount',
      ...bought.slice(0, 50).map(({ i, time, amount }) => {
        return `S${i},C${i % 9},${at(time - 8 * 3_600_000 + 30_000)},${amount}`
      }),
      ...bought.slice(0, 10).map(({ i, time }) => `T${i},C${i},${at(time + 700_000)},999.00`),
    ].join('\n')
    const { session } = await live(blank)
    await starter(session, [csv('ExportOrderList.csv', tmall), csv('shop.csv', own)], 'en')
    await session.settled()
    expect(codes(session, 'rfm')?.[0]).toBe('session.twins')
    const concluded = () => {
      const result = session.state.cells['rfm']?.result
      return result?.kind === 'analysis' ? result.findings.length : -1
    }
    expect(concluded()).toBe(0)
    expect(prose(session)).toMatch(
      /Counted twice\? 50 orders stand both in ExportOrderList.csv and in shop.csv/,
    )
    const titles = () => view(session.state).find(({ key }) => key === 'rfm')?.charts ?? []
    const open = titles().map(({ title, alt }) => `${title} ${alt}`)
    expect(open.length).toBeGreaterThan(1)
    // No title says who brings how much while orders may stand twice.
    expect(open.filter((words) => /\d+(\.\d+)?%/.test(words))).toEqual([])
    const twins = await rows(session, 'same_orders')
    expect(twins[0]).toMatchObject({ hours_apart: -8 })
    const count = (key: string) => session.state.cells[key]?.result?.outputs[0]?.rowCount
    expect(count('orders')).toBe(120)

    const choice = readInput(
      session.state.notebook.cells.find(({ key }) => key === 'same_orders_are')?.body ?? '',
    ).value
    const say = async (answer: number) => {
      const value = choice?.options[answer]
      session.dispatch({ type: 'set', key: 'same_orders_are', path: ['value'], value })
      await session.settled()
    }
    await say(2)
    expectFresh(session)
    expect(titles().some(({ title }) => /\d+(\.\d+)?%/.test(title))).toBe(true)
    expect(count('orders')).toBe(120)
    expect(concluded()).toBeGreaterThan(0)
    await say(1)
    expectFresh(session)
    expect(concluded()).toBeGreaterThan(0)
    expect(count('orders')).toBe(70)
    expect(count('orders_all')).toBe(120)

    // In other words the answer stays what it is.
    const path = ['options', 'once']
    session.dispatch({ type: 'set', key: 'same_orders_are', path, value: 'one and the same' })
    await session.settled()
    expect(count('orders')).toBe(70)
    expect(view(session.state).find(({ key }) => key === 'same_orders_are')).toMatchObject({
      input: 'once',
      shown: 'one and the same',
    })
  })

  it('goes by the words of the answer where a notebook was saved with nothing else', async () => {
    const { session } = await live(`${blank}
\`\`\`sql #same_orders
SELECT 'a' AS platform, 1 AS order_id, 'f' AS file
\`\`\`

\`\`\`input #same_orders_are
type: select
value: the same, count them once
options:
  - not decided yet
  - the same, count them once
  - different orders, count all
\`\`\`

\`\`\`sql #orders
SELECT *
FROM (VALUES ('a', 1, 'f'), ('a', 2, 'f')) AS o(platform, order_id, file)
WHERE $same_orders_are <> 'the same, count them once' OR NOT EXISTS (
  SELECT 1 FROM "same_orders" AS t
  WHERE t.platform = o.platform AND t.order_id = o.order_id AND t.file = o.file
)
\`\`\`
`)
    const count = () => session.state.cells['orders']?.result?.outputs[0]?.rowCount
    await session.settled()
    expect(count()).toBe(1)
    const value = 'different orders, count all'
    session.dispatch({ type: 'set', key: 'same_orders_are', path: ['value'], value })
    await session.settled()
    expect(count()).toBe(2)
  })

  it('looks for such orders again when a file is replaced, and undoes a whole drop in one step', async () => {
    const at = (i: number) =>
      new Date(Date.UTC(2026, 4, 1, 0, (i * 7919) % 57_600)).toISOString().slice(0, 19)
    const lines = (id: string, from: number, to: number) =>
      Array.from({ length: to - from }, (_, n) => {
        const i = from + n
        return `${id}${i},${id}${i % 9},${at(i)},${20 + ((i * 37) % 90)}.50`
      })
    const shop = (...rows: string[]) =>
      ['order_id,customer_id,ordered_at,amount', ...rows].join('\n')
    const till = (...rows: string[]) => ['Receipt No,Client ID,Paid at,Total', ...rows].join('\n')
    const { session } = await live(blank)
    const before = session.text()
    const files = [
      csv('shop.csv', shop(...lines('S', 0, 60))),
      csv('till.csv', till(...lines('T', 100, 160))),
    ]
    await starter(session, files, 'en')
    await session.settled()
    expectFresh(session)
    expect(session.state.cells['same_orders']?.result?.outputs[0]?.rowCount).toBe(0)
    expect(prose(session)).not.toContain('Counted twice')

    await session.attach([csv('till-june.csv', till(...lines('T', 20, 80)))], 'till')
    await session.settled()
    expect(session.state.cells['same_orders']?.result?.outputs[0]?.rowCount).toBe(40)
    expect(codes(session, 'rfm')?.[0]).toBe('session.twins')

    session.dispatch({ type: 'undo' })
    expect(session.state.canUndo).toBe(true)
    session.dispatch({ type: 'undo' })
    expect(session.text()).toBe(before)
    expect(session.state.canUndo).toBe(false)
  })

  it('looks for such orders when a file is added, and leaves no trace where there are none', async () => {
    const at = (i: number) =>
      new Date(Date.UTC(2026, 4, 1, 0, (i * 7919) % 57_600)).toISOString().slice(0, 19)
    const lines = (id: string, from: number) =>
      Array.from({ length: 60 }, (_, n) => {
        const i = from + n
        return `${id}${i},${id}${i % 9},${at(i)},${20 + ((i * 37) % 90)}.50`
      })
    const shop = ['order_id,customer_id,ordered_at,amount', ...lines('S', 0)].join('\n')
    const till = (from: number) =>
      ['Receipt No,Client ID,Paid at,Total', ...lines('T', from)].join('\n')
    const { session } = await live(blank)
    await session.attach([csv('shop.csv', shop)])
    await session.settled()

    const apart = await session.attach([csv('other.csv', till(100))])
    await session.settled()
    const before = session.text()
    await added(session, apart)
    expect(session.text()).toBe(before)
    session.dispatch({ type: 'undo' })
    await session.settled()

    const alone = session.text()
    const keys = await session.attach([csv('till.csv', till(20))])
    await added(session, keys)
    await session.settled()
    expectFresh(session)
    expect(session.state.cells['same_orders']?.result?.outputs[0]?.rowCount).toBe(40)
    expect(session.state.cells['orders']?.result?.outputs[0]?.rowCount).toBe(120)
    expect(prose(session)).toContain('Counted twice?')
    expect(session.state.notebook.cells.map(({ key }) => key)).toContain('same_orders_are')
    session.dispatch({ type: 'undo' })
    expect(session.text()).toBe(alone)
  })

  it('writes no page into a notebook that was opened meanwhile, nor takes files into it', async () => {
    const { session } = await live(blank)
    const page = starter(session, [csv('orders.csv', orders())], 'en')
    session.dispatch({ type: 'open', text: blank, trusted: true })
    await expect(page).rejects.toThrow(/session.left/)
    expect(session.state.notebook.cells).toEqual([])

    const keys = await session.attach([csv('orders.csv', orders())])
    const late = firstPage(session, keys, 'en')
    session.dispatch({ type: 'open', text: blank, trusted: true })
    await late
    expect(session.text()).toBe(blank)
  })

  it('takes no two shops of like prices for one', async () => {
    const shop = (id: string, seed: number) =>
      [
        'order_id,customer_id,ordered_at,amount',
        ...Array.from({ length: 400 }, (_, i) => {
          const minute = (i * seed) % (30 * 24 * 60)
          const moment = new Date(Date.UTC(2026, 4, 1, 0, minute)).toISOString().slice(0, 16)
          return `${id}${i},${id}${i % 50},${moment.replace('T', ' ')}:00,${i % 2 ? 99 : 49}.00`
        }),
      ].join('\n')
    const { session } = await live(blank)
    await starter(session, [csv('a.csv', shop('A', 7919)), csv('b.csv', shop('B', 6007))], 'en')
    await session.settled()
    expectFresh(session)
    expect(session.state.cells['orders']?.result?.outputs[0]?.rowCount).toBe(800)
    expect(session.state.cells['same_orders']).toBeUndefined()
    expect(prose(session)).not.toContain('Counted twice')
  })

  it('brings lines of orders and a report of ads together, where only one file holds orders', async () => {
    const line = (order: number, item: string, day: number, total: string) =>
      `#${order},u${order % 7}@example.com,2026-0${1 + Math.floor(day / 28)}-${String(1 + (day % 28)).padStart(2, '0')} 10:00:00 +0000,EUR,${total},1,${item},20.00`
    const bought = Array.from({ length: 90 }, (_, i) => [
      line(1000 + i, 'Tea', i, '45.00'),
      line(1000 + i, 'Cup', i, ''),
    ]).flat()
    const header =
      'Name,Email,Created at,Currency,Total,Lineitem quantity,Lineitem name,Lineitem price'
    const spent = Array.from({ length: 28 }, (_, i) => {
      const day = `2026-02-${String(1 + i).padStart(2, '0')}`
      return `${day},${i % 2 ? 'Brand' : 'Shoes'},EUR,10.00,1000,50,5,80.00`
    })
    const ads = ['Day,Campaign,Currency code,Cost,Impr.,Clicks,Conversions,Conv. value', ...spent]
    const { session } = await live(blank)
    await starter(
      session,
      [csv('shop.csv', [header, ...bought].join('\n')), csv('ads.csv', ads.join('\n'))],
      'en',
    )
    await session.settled()
    expectFresh(session)
    expect(analyses(session)).toContain('rfm@1')
    const text = prose(session).replace(/<[^>]*>/g, '')
    expect(text).toContain('90 orders brought €4.05K')
    expect(text).not.toContain('—')
  })

  it('says of advertising what it cost and brought, and what stands out', async () => {
    const lines = Array.from({ length: 28 }, (_, i) => {
      const day = `2026-05-${String(1 + Math.floor(i / 2)).padStart(2, '0')}`
      return i % 2 === 0
        ? `${day},Brand,EUR,10.00,1000,50,5,80.00`
        : `${day},"Shoes, cold",EUR,30.00,9000,50,1,45.00`
    })
    const header = 'Day,Campaign,Currency code,Cost,Impr.,Clicks,Conversions,Conv. value'
    const { session } = await live(blank)
    await starter(session, [csv('ads.csv', [header, ...lines].join('\n'))], 'en')
    await session.settled()
    expectFresh(session)
    const text = prose(session).replace(/<[^>]*>/g, '')
    // 14 days of 40.00 spent, 100 clicks from 10,000 impressions, 6 conversions, 125.00 of sales.
    expect(text).toMatch(/€560 was spent from May 1, 2026 to May 14, 2026\./)
    expect(text).toContain('140,000 impressions brought 1,400 clicks')
    expect(text).toMatch(/rate \(CTR\) of 1%/)
    expect(text).toMatch(/A click cost €0\.40/)
    expect(text).toMatch(/84 conversions cost €6\.67 each/)
    expect(text).toMatch(/€1\.75K of sales/)
    expect(text).toContain('3.13 for each unit spent')
    expect(text).toContain('Of 2 parts, “Shoes, cold” has the largest share of spend: 75%.')
    expect(text).toContain('“Brand” has the highest ROAS, 8, and “Shoes, cold” the lowest, 1.5.')

    const { session: chinese } = await live(blank)
    await starter(chinese, [csv('ads.csv', [header, ...lines].join('\n'))], 'zh-CN')
    await chinese.settled()
    expect(prose(chinese)).toMatch(/<strong>2026年5月1日至2026年5月14日共花费 €560<\/strong>。展现/)
  })

  it('compares no sales that none of the exports brought together tells', async () => {
    const report = (month: string) => {
      const lines = Array.from({ length: 28 }, (_, i) => {
        const day = `2026-${month}-${String(1 + Math.floor(i / 2)).padStart(2, '0')}`
        return i % 2 === 0 ? `${day},Brand,10.00,1000,50` : `${day},Shoes,30.00,9000,50`
      })
      return ['Day,Campaign,Cost,Impr.,Clicks', ...lines].join('\n')
    }
    const { session } = await live(blank)
    await starter(session, [csv('may.csv', report('05')), csv('june.csv', report('06'))], 'en')
    await session.settled()
    expectFresh(session)
    const text = prose(session).replace(/<[^>]*>/g, '')
    // 28 days of 40.00 spent; a click costs 0.20 in one campaign and 0.60 in the other.
    expect(text).toContain('a click costs least in “Brand”, 0.20,')
    expect(text).not.toContain('credits')
    expect(text).not.toContain('ROAS')
    expect(text).not.toContain('—')
  })

  it('counts an outcome left empty as none, as the total of a report of ads does', async () => {
    const lines = Array.from({ length: 20 }, (_, i) => {
      const day = `2026-06-${String(1 + Math.floor(i / 2)).padStart(2, '0')}`
      return i % 2 === 0 ? `${day},Quiet,50.00,1000,50,,` : `${day},Selling,50.00,1000,50,2,200.00`
    })
    const header = 'Day,Campaign,Cost,Impr.,Clicks,Conversions,Conv. value'
    const { session } = await live(blank)
    await starter(session, [csv('ads.csv', [header, ...lines].join('\n'))], 'en')
    await session.settled()
    expectFresh(session)
    const [totals] = await rows(session, 'ads_figures')
    // 1,000 spent, half of it without a sale; 20 conversions, 2,000 of sales.
    expect(Number(totals?.['roas'])).toBe(2)
    expect(Number(totals?.['cost_per_conversion'])).toBe(50)
    expect(totals).toMatchObject({ best_name: 'Selling', worst_name: 'Quiet' })
    expect(Number(totals?.['worst_ratio'])).toBe(0)
  })

  it('adds up by its own names where the file has columns of the same', async () => {
    const lines = Array.from({ length: 40 }, (_, i) => {
      const day = `2026-05-0${1 + (i % 4)} ${String(10 + (i % 9))}:00:00`
      return `${day},${i % 2 ? 'Brand' : 'Shoes'},advert ${i},10.00,1000,50`
    })
    const ads = ['Day,Campaign,Name,Cost,Impr.,Clicks', ...lines].join('\n')
    const { session } = await live(blank)
    await starter(session, [csv('ads.csv', ads)], 'en')
    await session.settled()
    expectFresh(session)
    expect((await rows(session, 'ads_days')).map((row) => Number(row['spend']))).toEqual([
      100, 100, 100, 100,
    ])
    expect(await rows(session, 'ads_by_name')).toHaveLength(2)

    const { session: shop } = await live(blank)
    const bought = orders().split('\n')
    const dated = bought.map((line, i) => `${line},${i === 0 ? 'month,day' : 'May,Friday'}`)
    await starter(shop, [csv('orders.csv', dated.join('\n'))], 'en')
    await shop.settled()
    expectFresh(shop)
  })

  it('draws no conclusions about customers from a few days', async () => {
    const [header = '', ...lines] = orders().split('\n')
    const short = lines.map((line, i) =>
      line.replace(/\d{4}-\d\d-\d\d/, i % 2 ? '2026-05-01' : '2026-05-02'),
    )
    const { session } = await live(blank)
    await starter(session, [csv('orders.csv', [header, ...short].join('\n'))], 'en')
    await session.settled()
    expectFresh(session)
    expect(analyses(session)).toEqual([])
    expect(prose(session)).toContain('The orders cover 2 days.')
  })

  it('says nothing of customers where all orders carry the same one', async () => {
    const [header = '', ...lines] = orders().split('\n')
    const at = header.split(',').indexOf('customer_id')
    const alike = lines.map((line) => line.split(',').with(at, 'Shop').join(','))
    const { session } = await live(blank)
    await starter(session, [csv('orders.csv', [header, ...alike].join('\n'))], 'en')
    await session.settled()
    expectFresh(session)
    expect(analyses(session)).toEqual([])
    expect(prose(session)).not.toContain('Customers known')
  })

  it('proposes a test for an experiment', async () => {
    const lines = Array.from(
      { length: 300 },
      (_, i) => `v${i},${'AB'[i % 2] ?? ''},${Number(i % 9 === 0)}`,
    )
    const text = ['visitor_id,variant,converted', ...lines].join('\n')
    const { session } = await live(blank)
    await starter(session, [csv('experiment.csv', text)], 'zh-CN')
    await session.settled()
    expectFresh(session)
    expect(analyses(session)).toEqual(['ab-test@1'])
  })

  it('says of a file with names and no rows what it would be, and that there is nothing to work out', async () => {
    const { session } = await live(blank)
    await starter(session, [csv('may.csv', 'Order ID,Customer ID,Paid at,Total\n')], 'en')
    await session.settled()
    const result = session.state.cells['may']?.result
    expect(result?.kind === 'data' && result.report.reading.roles).toEqual({
      order: 'Order ID',
      customer: 'Customer ID',
      time: 'Paid at',
      amount: 'Total',
    })
    expect(result?.outputs[0]?.columns.map(({ kind }) => kind)).toEqual([
      'text',
      'text',
      'timestamp',
      'decimal',
    ])
    expect(codes(session, 'may')).toContain('importer.no-rows')
    expect(session.state.notebook.cells.map(({ key }) => key)).toEqual(['may'])
    expectFresh(session)
    session.dispatch({
      type: 'insert',
      cell: { kind: 'analysis', id: 'rfm', detail: 'rfm@1', body: 'from: may' },
      at: 'end',
    })
    session.dispatch({ type: 'run' })
    await session.settled()
    expect(status(session, 'rfm')).toBe('fresh')
    expect(codes(session, 'rfm')).toContain('rfm.empty')
  })

  it('is about the files that hold rows, and is written once there is one', async () => {
    const nothing = [csv('empty.csv', ''), csv('may.csv', 'Order ID,Customer ID,Paid at,Total\n')]
    const keys = ({ state }: Session) => state.notebook.cells.map(({ key }) => key)
    const { session } = await live(blank)
    await starter(session, [...nothing, csv('orders.csv', orders())], 'en')
    await session.settled()
    expect(keys(session)).toEqual(expect.arrayContaining(['empty', 'may', 'orders', 'rfm']))
    expect(prose(session)).toContain('60 orders brought')
    expect(status(session, 'empty')).toBe('failed')

    const { session: later } = await live(blank)
    await starter(later, nothing, 'en')
    await later.settled()
    expect(keys(later)).toEqual(['empty', 'may'])
    await added(later, await later.attach([csv('orders.csv', orders())]))
    await later.settled()
    expect(keys(later)).toEqual(expect.arrayContaining(['empty', 'may', 'orders', 'rfm']))
    expect(prose(later)).toContain('60 orders brought')
  })

  it('is one step of undo, and leaves alone what could not be read', async () => {
    const { session } = await live(blank)
    await starter(session, [csv('empty.csv', '')], 'en')
    await session.settled()
    expect(codes(session, 'empty')?.[0]).toMatch(/^importer\./)
    await starter(session, [csv('orders.csv', orders())], 'en')
    await session.settled()
    expect(status(session, 'rfm')).toBe('fresh')
    session.dispatch({ type: 'undo' })
    expect(session.state.notebook.cells.map(({ key }) => key)).toEqual(['empty'])
  })
})
