import { describe, expect, test } from 'vitest'
import { sql } from '../../../src/sql'
import type { Open } from '../contract'
import { code, rows, useEngine } from './shared'

export function answers(open: Open): void {
  describe('answers', () => {
    const engine = useEngine(open)

    test('with rows and columns', async () => {
      const table = await engine().query(sql`SELECT 1 AS n, ${"it's"} AS 文字`)
      expect(table.columns).toEqual([
        { name: 'n', kind: 'integer', type: 'INTEGER' },
        { name: '文字', kind: 'text', type: 'VARCHAR' },
      ])
      expect(table.rows()).toEqual([{ n: 1, 文字: "it's" }])
    })

    test('with an empty table that still has its columns', async () => {
      const table = await engine().query(sql`SELECT 1 AS n, 'a' AS s WHERE FALSE`)
      expect(table.rowCount).toBe(0)
      expect(table.columns.map(({ kind }) => kind)).toEqual(['integer', 'text'])
      expect(table.column('n')).toEqual([])
    })

    test('with both columns where two share a name', async () => {
      const table = await engine().query(sql`SELECT 1 AS x, 'a' AS x`)
      expect(table.columns.map(({ name }) => name)).toEqual(['x', 'x'])
      expect([table.columnAt(0), table.columnAt(1)]).toEqual([[1], ['a']])
    })

    test('with every row of a result of many batches, in order', async () => {
      const text =
        "SELECT i, 'r' || i AS s, CASE WHEN i % 3 = 0 THEN NULL ELSE i END AS n, i % 5 = 0 AS b"
      const table = await engine().query(sql.fromUser(`${text} FROM range(50000) r(i)`))
      expect(table.rowCount).toBe(50_000)
      const wrong = table.column('i').findIndex((_, at) => {
        const n = at % 3 === 0 ? null : at
        const row = { i: at, s: `r${at}`, n, b: at % 5 === 0 }
        return JSON.stringify(table.row(at)) !== JSON.stringify(row)
      })
      expect(wrong).toBe(-1)
    })

    test('one after the other, in the order asked', async () => {
      await rows(engine(), 'CREATE TABLE log (n INTEGER)')
      const inserts = Array.from({ length: 20 }, (_, n) =>
        engine().query(sql`INSERT INTO log VALUES (${n})`),
      )
      const read = rows(engine(), 'SELECT n FROM log')
      await Promise.all(inserts)
      expect((await read).map(({ n }) => n)).toEqual(Array.from({ length: 20 }, (_, n) => n))
    })

    test('with progress from 0 to 1 that never falls', async () => {
      const seen: number[] = []
      const text = 'SELECT count(DISTINCT i % 100000) FROM range(20000000) r(i)'
      await rows(engine(), text, { onProgress: (fraction) => seen.push(fraction) })
      expect(seen.length).toBeGreaterThan(0)
      expect(seen.every((fraction) => fraction >= 0 && fraction <= 1)).toBe(true)
      expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    })

    test('with the columns of tables and views, in order', async () => {
      await rows(engine(), 'CREATE TABLE "订 单" (id BIGINT, "paid ""at""" TIMESTAMP)')
      await rows(engine(), 'CREATE VIEW v AS SELECT 12.34::DECIMAL(18,2) AS amount')
      expect(await engine().columns('订 单')).toEqual([
        { name: 'id', kind: 'integer', type: 'BIGINT' },
        { name: 'paid "at"', kind: 'timestamp', type: 'TIMESTAMP' },
      ])
      expect(await engine().columns('v')).toEqual([
        { name: 'amount', kind: 'decimal', type: 'DECIMAL(18,2)', scale: 2 },
      ])
      expect(await code(engine().columns('nosuch'))).toBe('engine.relation')
    })

    test('to PIVOT, SUMMARIZE, DESCRIBE and SHOW', async () => {
      const pivot = "PIVOT (SELECT 'a' AS k, 2 AS v) ON k USING sum(v)"
      expect(await rows(engine(), pivot)).toEqual([{ a: 2 }])
      expect(await rows(engine(), 'SUMMARIZE SELECT 1 AS n')).toHaveLength(1)
      expect(await rows(engine(), 'DESCRIBE SELECT 1 AS n')).toHaveLength(1)
      expect(await rows(engine(), 'SHOW TABLES')).not.toHaveLength(0)
    })

    test('to explain by binding, without running', async () => {
      await engine().explain(sql`CREATE TABLE not_made AS SELECT 1 AS n`)
      await engine().explain(sql`PIVOT (SELECT 'a' AS k, 2 AS v) ON k USING sum(v)`)
      expect(await code(engine().columns('not_made'))).toBe('engine.relation')
      expect(await code(engine().explain(sql`SELECT nosuch FROM range(3)`))).toBe('engine.column')
    })

    test('with its version', () => {
      expect(engine().version).toMatch(/^DuckDB v\d+\.\d+\.\d+$/)
    })
  })
}
