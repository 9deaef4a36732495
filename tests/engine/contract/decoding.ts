import { describe, expect, test } from 'vitest'
import { sql } from '../../../src/sql'
import type { Open } from '../contract'
import { typeCases } from '../types'
import { useEngine } from './shared'

export function decoding(open: Open): void {
  describe('decodes', () => {
    const engine = useEngine(open)

    test.each(typeCases)('$text as $type', async ({ text, kind, type, value }) => {
      const value_ = sql.fromUser(text)
      const table = await engine().query(
        sql`SELECT x FROM range(3) r(i) LEFT JOIN (SELECT ${value_} AS x) ON i <> 1 ORDER BY i`,
      )
      expect(table.columns[0]).toMatchObject({ name: 'x', kind, type })
      expect(table.column('x')).toEqual([value, null, value])
    })

    test.each(typeCases)('$text inside lists and structs', async ({ text, value }) => {
      const value_ = sql.fromUser(text)
      const table = await engine().query(
        sql`SELECT [x, NULL, x] AS l, {'m': x, 'n': NULL} AS s FROM (SELECT ${value_} AS x)`,
      )
      expect(table.row(0)).toEqual({ l: [value, null, value], s: { m: value, n: null } })
    })

    test('a column of nothing but NULL', async () => {
      const table = await engine().query(sql`SELECT NULL AS x FROM range(2)`)
      expect(table.column('x')).toEqual([null, null])
    })
  })
}
