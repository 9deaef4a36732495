import { describe, expect, it } from 'vitest'
import type { Session } from '../../src/session/session'
import { inputCell, sqlCell } from './drive'
import { codes, live, orders, rows, status } from './live'

const endless =
  'SELECT count(*) AS n FROM range(10000000) a(i), range(10000000) b(j) WHERE i * j % 7 = $n'

/** Resolves when the cell runs and the engine has had time to begin. */
async function running(session: Session, key: string): Promise<void> {
  while (status(session, key) !== 'running') await new Promise((done) => setTimeout(done, 5))
  await new Promise((done) => setTimeout(done, 300))
}

describe('a database that dies', () => {
  it('in the middle of a query is replaced, its tables are rebuilt and the cells run again', async () => {
    const text =
      '```data #orders\nfile: orders.csv\n```\n' +
      '```analysis #rfm rfm@1\nfrom: orders\n```\n' +
      sqlCell('count', 'SELECT count(*) AS n FROM rfm') +
      inputCell('n', 1)
    const { engine, session, asked } = await live(text, { 'orders.csv': orders() })
    const before = await rows(session, 'rfm')
    session.dispatch({
      type: 'insert',
      cell: { kind: 'sql', id: 'slow', detail: '', body: endless },
      at: 'end',
    })
    await running(session, 'slow')
    engine.kill()
    while (engine.generation === 0) await new Promise((done) => setTimeout(done, 20))
    await running(session, 'slow')
    expect(asked).toEqual(['orders', 'orders'])
    expect([status(session, 'rfm'), status(session, 'count')]).toEqual(['fresh', 'fresh'])
    session.dispatch({ type: 'edit', key: 'slow', body: 'SELECT 1 AS one' })
    await session.settled()
    expect(await rows(session, 'rfm')).toEqual(before)
    expect(await rows(session, 'slow')).toEqual([{ one: 1 }])
  })

  it('under the same cell twice leaves that cell alone', async () => {
    const { engine, session } = await live(inputCell('n', 1) + sqlCell('fine', 'SELECT 1 AS n'))
    session.dispatch({
      type: 'insert',
      cell: { kind: 'sql', id: 'slow', detail: '', body: endless },
      at: 'end',
    })
    for (let death = 1; death <= 2; death++) {
      await running(session, 'slow')
      engine.kill()
      while (engine.generation < death) await new Promise((done) => setTimeout(done, 20))
    }
    await session.settled()
    expect(codes(session, 'slow')).toEqual(['session.crashed'])
    expect(await rows(session, 'fine')).toEqual([{ n: 1 }])
  })

  it('while a page is fetched is noticed, too', async () => {
    const { engine, session } = await live(sqlCell('a', 'SELECT 1 AS n'))
    const page = rows(session, 'a').catch(() => undefined)
    engine.kill()
    await page
    await rows(session, 'a').catch(() => undefined)
    await session.settled()
    expect(await rows(session, 'a')).toEqual([{ n: 1 }])
  })
})

describe('cancelling', () => {
  it('stops the query in the engine, which goes on with the next', async () => {
    const { session } = await live(inputCell('n', 1))
    session.dispatch({
      type: 'insert',
      cell: { kind: 'sql', id: 'slow', detail: '', body: endless },
      at: 'end',
    })
    await running(session, 'slow')
    session.dispatch({ type: 'cancel' })
    await session.settled()
    expect(status(session, 'slow')).toBe('stale')
    session.dispatch({ type: 'edit', key: 'slow', body: 'SELECT 1 AS n' })
    await session.settled()
    expect(await rows(session, 'slow')).toEqual([{ n: 1 }])
  })

  it('happens by itself when the cell changes while it runs', async () => {
    const { session } = await live(inputCell('n', 1))
    session.dispatch({
      type: 'insert',
      cell: { kind: 'sql', id: 'slow', detail: '', body: endless },
      at: 'end',
    })
    await running(session, 'slow')
    session.dispatch({ type: 'edit', key: 'slow', body: 'SELECT 2 AS n' })
    await session.settled()
    expect(await rows(session, 'slow')).toEqual([{ n: 2 }])
  })
})

describe('running out of memory', () => {
  it('is a problem of the cell, and the session lives on', async () => {
    const big = (n: number) => `SELECT i AS a, random() AS b, i * 2 AS c FROM range(${n}) t(i)`
    const { session } = await live(
      sqlCell('big', big(40_000_000)) +
        sqlCell('after', 'FROM big') +
        sqlCell('fine', 'SELECT 1 AS n'),
      {},
      { memoryLimit: 200 * 2 ** 20 },
    )
    expect(codes(session, 'big')).toEqual(['engine.memory'])
    expect([status(session, 'after'), status(session, 'fine')]).toEqual(['blocked', 'fresh'])
    session.dispatch({ type: 'edit', key: 'big', body: big(10) })
    await session.settled()
    expect((await rows(session, 'after')).length).toBe(10)
  })

  it('makes a view of what there is no room for as a table', async () => {
    const wide = `SELECT i AS a, 'row ' || hash(i) AS b, i * 2 AS c FROM range(6000000) t(i)`
    const { session } = await live(
      sqlCell('wide', wide) + sqlCell('after', 'SELECT count(*) AS n, max(a) AS last FROM wide'),
      {},
      { memoryLimit: 200 * 2 ** 20 },
    )
    expect([status(session, 'wide'), codes(session, 'wide')]).toEqual(['fresh', []])
    expect(await rows(session, 'after')).toEqual([{ n: 6_000_000, last: 5_999_999 }])
  })

  it('gives up results that only undo would want before it fails', async () => {
    const big = (n: number) =>
      `SELECT i AS a, hash(i) AS b, hash(i + ${n}) AS c FROM range(${n}) t(i)`
    const { session } = await live(
      sqlCell('big', big(4_000_000)) + sqlCell('after', 'SELECT count(*) AS n FROM big'),
      {},
      { memoryLimit: 200 * 2 ** 20 },
    )
    for (const n of [4_000_001, 4_000_002, 4_000_003]) {
      session.dispatch({ type: 'edit', key: 'big', body: big(n) })
      await session.settled()
      expect(await rows(session, 'after')).toEqual([{ n }])
    }
  })
})
