import { describe, expect, test } from 'vitest'
import { sql } from '../../../src/sql'
import type { Open } from '../contract'
import { code, endless, rows, soon, source, useEngine } from './shared'

export function interruptions(open: Open): void {
  describe('cancelling', () => {
    const engine = useEngine(open)

    test('ends a running statement, and the connection is used again', async () => {
      for (const run of [1, 2, 3]) {
        const controller = new AbortController()
        const running = code(rows(engine(), endless, { signal: controller.signal }))
        await soon()
        controller.abort()
        expect(await running).toBe('engine.cancelled')
        expect(await rows(engine(), `SELECT ${run} AS n`)).toEqual([{ n: run }])
      }
    })

    test('ends a statement that makes a table, which is then not there', async () => {
      const controller = new AbortController()
      const make = `CREATE TABLE half AS ${endless}`
      const running = code(rows(engine(), make, { signal: controller.signal }))
      await soon()
      controller.abort()
      expect(await running).toBe('engine.cancelled')
      expect(await code(engine().columns('half'))).toBe('engine.relation')
    })

    test('ends a statement that waits, at once, and not the one before it', async () => {
      const [first, second] = [new AbortController(), new AbortController()]
      const running = code(rows(engine(), endless, { signal: first.signal }))
      const waiting = code(rows(engine(), 'SELECT 1', { signal: second.signal }))
      second.abort()
      expect(await waiting).toBe('engine.cancelled')
      first.abort()
      expect(await running).toBe('engine.cancelled')
    })

    test('before the start means that nothing runs', async () => {
      const signal = AbortSignal.abort()
      expect(await code(rows(engine(), 'CREATE TABLE never (n INTEGER)', { signal }))).toBe(
        'engine.cancelled',
      )
      expect(await code(engine().columns('never'))).toBe('engine.relation')
    })
  })

  describe('running out of memory', () => {
    const engine = useEngine(open, { memoryLimit: 128 * 2 ** 20 })

    test('is a problem, and the engine and its tables live on', async () => {
      await rows(engine(), 'CREATE TABLE kept AS SELECT 42 AS n')
      const greedy = "SELECT count(DISTINCT 'customer number ' || i) FROM range(20000000) r(i)"
      expect(await code(rows(engine(), greedy))).toBe('engine.memory')
      expect(await code(rows(engine(), `CREATE TABLE t AS ${greedy}`))).toBe('engine.memory')
      expect(await rows(engine(), 'SELECT n FROM kept')).toEqual([{ n: 42 }])
      expect(engine().generation).toBe(0)
    })
  })

  describe('a worker that dies', () => {
    const engine = useEngine(open)

    test('in the middle of a statement is replaced, with its files and without its tables', async () => {
      await engine().put('kept.csv', source('kept', 'n\n7\n'))
      await rows(engine(), "CREATE TABLE t AS FROM 'import/kept.csv'")
      const running = code(rows(engine(), endless))
      const waiting = code(rows(engine(), 'SELECT n FROM t'))
      await soon()
      engine().kill()
      expect(await running).toBe('engine.lost')
      expect(engine().generation).toBe(1)
      expect(await waiting).toBe('engine.lost')
      expect(engine().generation).toBe(1)
      expect(await code(rows(engine(), 'SELECT n FROM t'))).toBe('engine.relation')
      expect(await rows(engine(), "FROM 'import/kept.csv'")).toEqual([{ n: 7 }])
    })

    test('between statements is replaced at the next one', async () => {
      const before = engine().generation
      engine().kill()
      expect(await code(rows(engine(), 'SELECT 1 AS n'))).toBe('engine.lost')
      expect(engine().generation).toBe(before + 1)
      expect(await rows(engine(), 'SELECT 1 AS n')).toEqual([{ n: 1 }])
    })

    test('while a file is put still has the file afterwards', async () => {
      const running = code(rows(engine(), endless))
      const put = engine().put('late.csv', source('late', 'n\n8\n'))
      await soon()
      engine().kill()
      expect(await running).toBe('engine.lost')
      await put
      expect(await rows(engine(), "FROM 'import/late.csv'")).toEqual([{ n: 8 }])
      engine().kill()
      await engine().drop('late.csv')
      expect(await code(rows(engine(), "FROM 'import/late.csv'"))).toBe('engine.failed')
    })

    test('is as sealed after as it was before', async () => {
      expect(await code(engine().query(sql`ATTACH 'x.db'`))).toBe('engine.permission')
    })
  })

  describe('closing', () => {
    test('ends what runs and refuses what follows', async () => {
      const engine = await open()
      const running = code(rows(engine, endless))
      await soon()
      await engine.close()
      await engine.close()
      expect(await running).toBe('engine.closed')
      expect(await code(rows(engine, 'SELECT 1'))).toBe('engine.closed')
    })
  })
}
