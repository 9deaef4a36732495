import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sql } from '../../../src/sql'
import type { Open } from '../contract'
import { problem, rows, useEngine } from './shared'

export function problems(open: Open): void {
  describe('problems', () => {
    const engine = useEngine(open)
    const found = async (text: string) => {
      const { code, range, values, fix } = await problem(rows(engine(), text))
      return { code, at: range && text.slice(range.from, range.to), values, fix }
    }

    test('of syntax stand at their place', async () => {
      expect(await found("SELECT '订单😀', FROM WHERE")).toMatchObject({
        code: 'engine.syntax',
        at: 'WHERE',
        values: { message: 'syntax error at or near "WHERE"' },
      })
      expect(await found('SELEC 1')).toMatchObject({ code: 'engine.syntax', at: 'SELEC' })
      expect(await found("SELECT 'open")).toMatchObject({ code: 'engine.syntax' })
    })

    test('of names stand at their place and say what may be meant', async () => {
      expect(await found('SELECT 1 AS 订单, 客户\nFROM (SELECT 1 AS 客户名)')).toEqual({
        code: 'engine.column',
        at: '客户',
        values: { name: '客户', message: expect.any(String) },
        fix: { key: 'problem.engine.rename.fix', values: { name: '客户', candidate: '客户名' } },
      })
      expect(await found("SELECT '😀', x FROM nosuch")).toMatchObject({
        code: 'engine.relation',
        at: 'nosuch',
        values: { name: 'nosuch' },
        fix: undefined,
      })
      expect(await found('SELECT countt(1)')).toMatchObject({
        code: 'engine.function',
        at: 'countt',
        fix: { values: { candidate: 'count' } },
      })
    })

    test('of names stand at their place after any text', async () => {
      const before = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'))
      await fc.assert(
        fc.asyncProperty(before, fc.boolean(), async (text, parser) => {
          const wrong = parser ? 'FROM FROM' : 'nosuch FROM range(1)'
          const statement = sql`SELECT ${text} AS ${sql.id(`_${text}`)}, ${sql.fromUser(wrong)}`
          const { range } = await problem(engine().query(statement))
          const end = parser ? ' FROM'.length : 0
          const from = statement.text.length - wrong.length + end
          expect(range?.from).toBe(from)
        }),
        { seed: 11, numRuns: 200 },
      )
    })

    test('of other bindings, of values and of types', async () => {
      expect(await found('SELECT i, count(*) FROM range(3) r(i)')).toMatchObject({
        code: 'engine.binder',
      })
      expect(await found("SELECT 'a'::INTEGER")).toMatchObject({ code: 'engine.conversion' })
      expect(await found('SELECT 200::TINYINT')).toMatchObject({ code: 'engine.conversion' })
      expect(await found("SELECT error('mine')")).toMatchObject({
        code: 'engine.failed',
        values: { message: 'mine' },
      })
    })

    test('of texts that are not one statement', async () => {
      expect(await found('SELECT 1; DROP TABLE x')).toMatchObject({
        code: 'engine.statements',
        at: 'DROP TABLE x',
      })
      expect(await found('')).toMatchObject({ code: 'engine.empty' })
      expect(await found(' -- only this\n/* and this */ ;')).toMatchObject({ code: 'engine.empty' })
      expect(await rows(engine(), "SELECT ';' AS a, $$;$$ AS b; -- ; end")).toEqual([
        { a: ';', b: ';' },
      ])
    })

    test('of deep nesting leave the engine working', async () => {
      const deep = `SELECT ${'('.repeat(20_000)}1${')'.repeat(20_000)}`
      await rows(engine(), deep).catch(() => undefined)
      const sum = `SELECT ${'1+'.repeat(20_000)}1 AS n`
      await rows(engine(), sum).catch(() => undefined)
      expect(await rows(engine(), 'SELECT 1 AS n')).toEqual([{ n: 1 }])
    })
  })
}
