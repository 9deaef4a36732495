import { describe, expect, test } from 'vitest'
import type { Open } from '../contract'
import { code, rows, source, useEngine } from './shared'

export function files(open: Open): void {
  describe('files', () => {
    const engine = useEngine(open)

    test('are read as import/<name>, also with a Chinese name and spaces', async () => {
      await engine().put('订单 2026.csv', source('x', 'id,名称\n1,茶\n2,"a ""b"""\n'))
      expect(await rows(engine(), `FROM 'import/订单 2026.csv'`)).toEqual([
        { id: 1, 名称: '茶' },
        { id: 2, 名称: 'a "b"' },
      ])
      const columns = await engine().columns('import/订单 2026.csv')
      expect(columns.map(({ name }) => name)).toEqual(['id', '名称'])
    })

    test('are replaced by others of the same name', async () => {
      await engine().put('twice.csv', source('a', 'n\n1\n'))
      expect(await rows(engine(), "FROM 'import/twice.csv'")).toEqual([{ n: 1 }])
      await engine().put('twice.csv', source('b', 'm\n2\n3\n'))
      expect(await rows(engine(), "FROM 'import/twice.csv'")).toEqual([{ m: 2 }, { m: 3 }])
    })

    test('are gone when dropped', async () => {
      await engine().put('gone.csv', source('a', 'n\n1\n'))
      await engine().drop('gone.csv')
      await engine().drop('gone.csv')
      expect(await code(rows(engine(), "FROM 'import/gone.csv'"))).toBe('engine.failed')
    })

    test('of many megabytes are read whole', async () => {
      const line = '茶叶,12.34,2026-11-11 00:00:00\n'
      const content = `名称,amount,at\n${line.repeat(200_000)}`
      const read = "SELECT count(*) AS n, sum(amount)::DECIMAL(18,2) AS s FROM 'import/big.csv'"
      await engine().put('big.csv', source('big', content))
      expect(await rows(engine(), read)).toEqual([{ n: 200_000, s: 2_468_000 }])
    })

    test('have plain names', async () => {
      for (const name of ['', '../x.csv', 'a/b.csv', 'a\\b', '.hidden', '*.csv', 'a?b', 'a[b]']) {
        await expect(engine().put(name, source('x', 'n\n1\n'))).rejects.toThrow('invalid file name')
      }
    })
  })
}
