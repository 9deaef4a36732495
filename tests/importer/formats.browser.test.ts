import { gzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { book, zip } from './books'
import * as feather from './feather'
import { file } from './files'
import { opened, refused } from './opened'

const bytes = (base64: string) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))

describe('formats in the browser', () => {
  it.each(['xlsx', 'biff8', 'xlml', 'html'] as const)('open workbooks as %s', async (type) => {
    const rows = [
      ['订单编号', 'n'],
      ['3304355160546003165', 1.5],
    ]
    const { text } = await opened(book(type, [{ name: 's', rows }]))
    expect(text).toBe('订单编号,n\n3304355160546003165,1.5\n')
  })

  it('open what is packed, in one file or several', async () => {
    const packed = gzipSync(new TextEncoder().encode('{"a":{"b":1}}\n{"a":{"b":2}}\n'))
    expect((await opened(file(packed, 'a.jsonl.gz'))).text).toBe('a.b\n1\n2\n')
    const days = zip({ '1.csv': 'day,n\n2026-01-01,1\n', '2.csv': 'day,n\n2026-01-02,2\n' })
    expect((await opened(file(days, 'days.zip'))).text).toBe(
      '"day","n","file"\n2026-01-01,1,"1.csv"\n2026-01-02,2,"2.csv"\n',
    )
    const bomb = zip({ 'zeros.csv': new Uint8Array(100 * 1024 * 1024) })
    expect(await refused(file(bomb, 'bomb.zip'))).toMatchObject({ code: 'importer.bomb' })
  })

  it.each(['lz4', 'zstd'] as const)('open Arrow packed as %s', async (codec) => {
    const { text } = await opened(file(bytes(feather[codec]), 'a.feather'))
    expect(text.split('\n')[1]).toBe(',-0.50,,订单,2026-01-02 03:04:05,1969-12-31,')
  })
})
