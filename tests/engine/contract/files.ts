import { describe, expect, test } from 'vitest'
import type { Transcode } from '../../../src/engine/engine'
import type { Open } from '../contract'
import { code, problem, rows, source, useEngine } from './shared'

const fromGb18030: Transcode = (bytes) =>
  (bytes as ReadableStream<Uint8Array<ArrayBuffer>>)
    .pipeThrough(new TextDecoderStream('gb18030'))
    .pipeThrough(new TextEncoderStream())

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

    test('are transcoded on the way in', async () => {
      const bytes = Uint8Array.of(0x69, 0x64, 0x0a, 0xb6, 0xa9, 0xb5, 0xa5, 0x0a)
      await engine().put('gb.csv', source('gb', bytes), fromGb18030)
      expect(await rows(engine(), "FROM 'import/gb.csv'")).toEqual([{ id: '订单' }])
    })

    test('of many megabytes are read whole, transcoded or not', async () => {
      const line = '茶叶,12.34,2026-11-11 00:00:00\n'
      const content = `名称,amount,at\n${line.repeat(200_000)}`
      const read = "SELECT count(*) AS n, sum(amount)::DECIMAL(18,2) AS s FROM 'import/big.csv'"
      await engine().put('big.csv', source('big', content))
      expect(await rows(engine(), read)).toEqual([{ n: 200_000, s: 2_468_000 }])
      const asUtf16 = new Blob([Uint16Array.from(content, (c) => c.charCodeAt(0))])
      const fromUtf16: Transcode = (bytes) =>
        (bytes as ReadableStream<Uint8Array<ArrayBuffer>>)
          .pipeThrough(new TextDecoderStream('utf-16le'))
          .pipeThrough(new TextEncoderStream())
      const utf16 = source('big', new Uint8Array(await asUtf16.arrayBuffer()))
      await engine().put('big.csv', utf16, fromUtf16)
      expect(await rows(engine(), read)).toEqual([{ n: 200_000, s: 2_468_000 }])
    })

    test('have plain names', async () => {
      for (const name of ['', '../x.csv', 'a/b.csv', 'a\\b', '.hidden', '*.csv', 'a?b', 'a[b]']) {
        await expect(engine().put(name, source('x', 'n\n1\n'))).rejects.toThrow('invalid file name')
      }
    })

    test('whose bytes cannot be transcoded leave nothing behind', async () => {
      const failing: Transcode = (bytes) =>
        bytes.pipeThrough(
          new TransformStream<Uint8Array, Uint8Array>({
            transform: () => Promise.reject(new Error('not this encoding')),
          }),
        )
      await expect(engine().put('bad.csv', source('x', 'n\n1\n'), failing)).rejects.toThrow()
      const missing = await problem(rows(engine(), "FROM 'import/bad.csv'"))
      expect(missing.values['message']).toContain('import/bad.csv')
    })
  })
}
