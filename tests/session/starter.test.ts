import { describe, expect, it } from 'vitest'
import type { Session } from '../../src/session/session'
import { starter } from '../../src/session/starter'
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
  session.state.notebook.cells.flatMap((cell) => ('detail' in cell && cell.detail) || [])
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
      /<h1>A first look at the orders<\/h1>\s*<p><strong>60 orders from 1\d customers/,
    )
    const funnel = session.state.cells['returning']?.result
    expect(funnel?.outputs[0]?.first).toMatchObject({ position: 1, step: 'First order' })
    expect(view(session.state).filter(({ charts }) => charts.length > 0).length).toBe(3)
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
    expect(counted).toEqual([
      [35, 30],
      [30, 30],
    ])
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

  it('is one step of undo, and leaves alone what could not be read', async () => {
    const { session } = await live(blank)
    await starter(session, [csv('empty.csv', '')], 'en')
    await session.settled()
    expect(codes(session, 'empty')?.[0]).toMatch(/^importer\./)
    await starter(session, [csv('orders.csv', orders())], 'en')
    await session.settled()
    expect(status(session, 'rfm')).toBe('fresh')
    session.dispatch({ type: 'undo' })
    expect(session.state.notebook.cells.map(({ key }) => key)).toEqual(['empty', 'orders'])
  })
})
