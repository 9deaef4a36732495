import { describe, expect, it } from 'vitest'
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
