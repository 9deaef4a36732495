import { describe, expect, it } from 'vitest'
import { predecessor } from '../../src/session/successor'
import { view } from '../../src/session/view'
import { csv, live, orders } from './live'

const notebook =
  '---\ncartograph: 1\ntimezone: Asia/Shanghai\n---\n\n```data #orders\nfile: may.csv\n```\n\n```analysis #rfm rfm@1\nfrom: orders\n```\n'
const viewOf = (session: Parameters<typeof view>[0], key: string) =>
  view(session).find((cell) => cell.key === key)

describe('next month’s export in the place of this one', () => {
  it('says what the table and the conclusions were before, until the old bytes are back', async () => {
    const may = orders()
    const { session } = await live(notebook, { 'may.csv': may })
    const before = viewOf(session.state, 'rfm')?.findings.map(({ text }) => text) ?? []
    expect(before.length).toBeGreaterThan(0)
    expect(viewOf(session.state, 'rfm')?.since).toBeUndefined()

    const lines = may.split('\n')
    const june = [(lines[0] ?? '').replace('customer_id', 'buyer_id'), ...lines.slice(1, 40)].join(
      '\n',
    )
    await session.attach([csv('june.csv', june)], 'orders')
    await session.settled()

    const data = viewOf(session.state, 'orders')
    const said = Object.fromEntries(data?.problems.map(({ code, text }) => [code, text]) ?? [])
    expect(said['session.replaced']).toBe(
      'may.csv was replaced: it held 60 rows, this one holds 39.',
    )
    expect(said['session.columns-gone']).toContain('customer_id')
    expect(said['session.columns-new']).toContain('buyer_id')
    expect(said['session.columns-moved']).toContain('customer_id → buyer_id')
    const since = viewOf(session.state, 'rfm')?.since
    expect(since?.file).toBe('may.csv')
    for (const text of since?.findings ?? []) expect(before).toContain(text)
    expect(since?.findings.length).toBeGreaterThan(0)

    session.dispatch({ type: 'undo' })
    await session.settled()
    expect(viewOf(session.state, 'rfm')?.since).toBeUndefined()
    expect(viewOf(session.state, 'orders')?.problems.map(({ code }) => code)).not.toContain(
      'session.replaced',
    )
  })

  it('is still told of after a reload, from what was saved with the notebook', async () => {
    const text = `${notebook}\nSales came to {{total.sum}} in all.\n\n\`\`\`sql #total\nSELECT sum(amount) AS sum FROM orders\n\`\`\`\n`
    const { session } = await live(text, { 'may.csv': orders() })
    const june = orders().split('\n').slice(0, 40).join('\n')
    await session.attach([csv('june.csv', june)], 'orders')
    await session.settled()
    const said = view(session.state).map(({ key, since }) => [key, since])
    expect(said.filter(([, since]) => since !== undefined)).toHaveLength(2)
    const saved = structuredClone({ text: session.text(), earlier: session.state.earlier })

    const { session: later } = await live('', { 'june.csv': june })
    later.dispatch({ type: 'open', trusted: true, ...saved })
    await later.settled()
    expect(view(later.state).map(({ key, since }) => [key, since])).toEqual(said)
    expect(viewOf(later.state, 'orders')?.problems.map(({ code }) => code)).toContain(
      'session.replaced',
    )
  })

  it('maps renamed columns, so that SQL under the old names runs, as one step of undo', async () => {
    const text = `${notebook}\n\`\`\`sql #spent\nSELECT customer_id, sum(amount) AS spent FROM orders GROUP BY ALL\n\`\`\`\n\nSales came to {{total.sum}} in all.\n\n\`\`\`sql #total\nSELECT sum(amount) AS sum FROM orders\n\`\`\`\n`
    const may = orders()
    const { session } = await live(text, { 'may.csv': may })
    const columns = (may.split('\n')[0] ?? '').split(',')
    const june = [
      columns
        .map((name) => ({ customer_id: 'buyer', amount: 'order_amount' })[name] ?? name)
        .join(','),
      ...may.split('\n').slice(1, 40),
    ].join('\n')
    await session.attach([csv('june.csv', june)], 'orders')
    await session.settled()
    expect(viewOf(session.state, 'spent')?.status).toBe('failed')

    const renames = await session.renames('orders')
    expect(renames.map(({ column, was }) => [column, was]).sort()).toEqual([
      ['buyer', 'customer_id'],
      ['order_amount', 'amount'],
    ])
    expect(renames.find(({ was }) => was === 'customer_id')).toMatchObject({ role: true, known: 1 })
    const rename = Object.fromEntries(renames.map(({ column, was }) => [column, was]))
    session.dispatch({ type: 'set', key: 'orders', path: ['rename'], value: rename })
    await session.settled()
    for (const key of ['orders', 'rfm', 'spent', 'total'])
      expect(viewOf(session.state, key)?.status, key).toBe('fresh')
    const report = viewOf(session.state, 'orders')?.report
    expect(report?.renamed).toEqual({ customer_id: 'buyer', amount: 'order_amount' })
    expect(report?.reading.roles).toMatchObject({ customer: 'customer_id', amount: 'amount' })
    expect(viewOf(session.state, 'orders')?.problems.map(({ code }) => code)).not.toContain(
      'session.columns-gone',
    )
    expect(session.text()).toContain('rename:')
    const prose = session.state.notebook.cells.find(({ kind }) => kind === 'text')
    const said = viewOf(session.state, prose?.key ?? '')
    expect(said?.since?.file).toBe('may.csv')
    expect(said?.since?.html).toMatch(/Sales came to .*\d.* in all/)
    expect(said?.html).not.toBe(said?.since?.html)

    session.dispatch({ type: 'undo' })
    await session.settled()
    expect(viewOf(session.state, 'spent')?.status).toBe('failed')
    session.dispatch({ type: 'undo' })
    await session.settled()
    expect(viewOf(session.state, 'spent')?.status).toBe('fresh')
    expect(viewOf(session.state, 'orders')?.report?.file).toBe('may.csv')
  })

  it('is found where it shares most columns, or where the file of a cell is missing', async () => {
    const { session } = await live(notebook, { 'may.csv': orders() })
    const lines = orders().split('\n')
    const june = [(lines[0] ?? '').replace('customer_id', 'buyer'), ...lines.slice(1)].join('\n')
    const [key = ''] = await session.attach([csv('june.csv', june)])
    const [other = ''] = await session.attach([csv('stock.csv', 'sku,left\nA,1\nB,2\n')])
    await session.settled()
    expect(predecessor(session.state, key)).toMatchObject({ key: 'orders', by: 'most' })
    expect(predecessor(session.state, other)).toBeUndefined()

    const { session: later } = await live(notebook, {})
    const [next = ''] = await later.attach([csv('june.csv', june)])
    await later.settled()
    expect(predecessor(later.state, next)).toEqual({ key: 'orders', by: 'missing', shared: 0 })
    later.dispatch({ type: 'supersede', key: 'orders', by: next })
    await later.settled()
    expect(viewOf(later.state, 'orders')?.status).toBe('fresh')
    expect(viewOf(later.state, 'rfm')?.status).toBe('fresh')
  })

  it.each([
    ['shop_06.csv', { key: 'orders', by: 'most', shared: 2 }],
    ['till.csv', undefined],
  ] as const)(
    'is found by the name of the file, where half of the columns are others: %s',
    async (name, found) => {
      const shop = notebook.replace('may.csv', 'shop_05.csv')
      const { session } = await live(shop, { 'shop_05.csv': orders() })
      const [, ...lines] = orders().split('\n')
      const renamed = ['order_id,buyer,ordered_at,total', ...lines].join('\n')
      const [added = ''] = await session.attach([csv(name, renamed)])
      await session.settled()
      expect(predecessor(session.state, added)).toEqual(found)
    },
  )

  it('puts a file that came beside it in its place, as one step of undo', async () => {
    const { session } = await live(notebook, { 'may.csv': orders() })
    const june = orders().split('\n').slice(0, 31).join('\n')
    const [key = ''] = await session.attach([csv('june.csv', june)])
    await session.settled()
    session.dispatch({ type: 'supersede', key: 'orders', by: key })
    await session.settled()
    expect(session.state.notebook.cells.some((cell) => cell.key === key)).toBe(false)
    expect(viewOf(session.state, 'orders')?.report).toMatchObject({
      file: 'june.csv',
      rowsRead: 30,
    })
    expect(viewOf(session.state, 'rfm')?.status).toBe('fresh')
    expect(viewOf(session.state, 'rfm')?.since?.file).toBe('may.csv')
    session.dispatch({ type: 'undo' })
    await session.settled()
    expect(viewOf(session.state, 'orders')?.report?.file).toBe('may.csv')
    expect(viewOf(session.state, key)?.report?.file).toBe('june.csv')
  })
})
