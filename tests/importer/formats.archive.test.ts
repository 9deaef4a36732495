import { gzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { load, pasted } from '../../src/importer'
import type { Source } from '../../src/lib/source'
import { sql } from '../../src/sql'
import { book, zip } from './books'
import { encode } from './encode'
import { file } from './files'
import { opened, refused } from './opened'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(async () => {
  await engine.close()
})

async function imported(source: Source, fields: Record<string, unknown> = {}) {
  const { report } = await load(engine, 't', source, fields)
  const table = await engine.query(sql`SELECT * FROM t ORDER BY rowid`)
  const { rowsInFile, rowsRead, rowsSetAside } = report
  expect(rowsInFile).toBe(rowsRead + rowsSetAside)
  expect(table.rowCount).toBe(rowsRead)
  return { report, rows: table.rows().map((row) => Object.values(row)) }
}

const bytes = (text: string) => new TextEncoder().encode(text)

describe('gz', () => {
  it('is unpacked, and the file keeps its own digest and name', async () => {
    const packed = gzipSync(bytes('a,b\n1,2\n'))
    const { report, rows } = await imported(file(packed, 'orders.csv.gz'))
    expect(rows).toEqual([[1, 2]])
    const digest = await crypto.subtle.digest('SHA-256', packed as BufferSource)
    expect(report.sha256).toBe(Buffer.from(digest).toString('hex'))
    expect(report).toMatchObject({ file: 'orders.csv.gz', size: packed.length })
  })

  it('of several members and with anything inside is one file', async () => {
    const both = Uint8Array.from([...gzipSync(bytes('{"a":1}\n')), ...gzipSync(bytes('{"a":2}\n'))])
    const { rows, report } = await imported(file(both, 'events.jsonl.gz'))
    expect(rows).toEqual([[1], [2]])
    expect(report.container?.format).toBe('gzip')
  })

  it('that was cut off is damaged, not short', async () => {
    const packed = gzipSync(bytes(Array.from({ length: 9999 }, (_, i) => `${i},x\n`).join('')))
    expect(await refused(file(packed.subarray(0, packed.length / 2)))).toMatchObject({
      code: 'importer.damaged',
      values: { format: 'gzip' },
    })
  })
})

describe('zip', () => {
  const day = (n: number) => `店铺：示例\n日期,访客数\n2026-01-0${n},${n}00\n2026-01-0${n},${n}01\n`

  it('of daily files of one export appends them, and says which file a row is from', async () => {
    const three = zip({
      '2026-01-01.csv': encode(day(1), 'gb18030'),
      '2026-01-02.csv': encode(day(2), 'gb18030'),
      'daily/2026-01-03.csv': day(3),
      '__MACOSX/._2026-01-01.csv': 'x',
    })
    const { rows, report } = await imported(file(three, 'daily.zip'))
    expect(rows).toEqual([
      ['2026-01-01', 100, '2026-01-01.csv'],
      ['2026-01-01', 101, '2026-01-01.csv'],
      ['2026-01-02', 200, '2026-01-02.csv'],
      ['2026-01-02', 201, '2026-01-02.csv'],
      ['2026-01-03', 300, 'daily/2026-01-03.csv'],
      ['2026-01-03', 301, 'daily/2026-01-03.csv'],
    ])
    expect(report).toMatchObject({ rowsInFile: 9, rowsSetAside: 3, asideCounts: { preamble: 3 } })
    expect(report.problems.map(({ code }) => code)).toContain('importer.appended')
  })

  it('of daily .xls whose day stands in the name only gives each row its day', async () => {
    const daily = async (n: number) => {
      const source = book('biff8', [
        {
          name: '来源',
          rows: [
            ['一级来源', '二级来源', '三级来源', '访客数', '支付金额', '支付买家数'],
            ['汇总', '汇总', '汇总', n * 100, n * 1000.5, n * 10],
            ['淘内免费', '手淘搜索', '手淘搜索', n * 60, n * 600.5, n * 6],
            ['付费流量', '直通车', '直通车', n * 40, n * 400, n * 4],
          ],
        },
      ])
      return await source.slice(0, source.size)
    }
    const names = [1, 2, 3].map((n) => `无线流量来源_2026-06-0${n}_2026-06-0${n}.xls`)
    const members = await Promise.all([1, 2, 3].map(daily))
    const three = zip(Object.fromEntries(names.map((name, i) => [name, members[i] ?? ''])))
    const { rows, report } = await imported(file(three, '流量来源.zip'))
    expect(report.reading).toMatchObject({
      preset: 'sycm_traffic',
      roles: { time: 'date', channel: '一级来源', visitors: '访客数', amount: '支付金额' },
    })
    expect(rows.map((row) => [row[0], row[3], row[6], row[7]])).toEqual(
      names.flatMap((name, i) => [
        ['淘内免费', (i + 1) * 60, name, `2026-06-0${i + 1}`],
        ['付费流量', (i + 1) * 40, name, `2026-06-0${i + 1}`],
      ]),
    )
    expect(report).toMatchObject({ rowsInFile: 9, rowsRead: 6, asideCounts: { total: 3 } })
  })

  it('of different files reads one kind, names the others, and reads them where asked', async () => {
    const sheet = book('xlsx', [
      {
        name: 'One',
        rows: [
          ['c', 'd'],
          [1, 2],
        ],
      },
      {
        name: 'Two',
        rows: [
          ['e', 'f'],
          [3, 4],
        ],
      },
    ])
    const mixed = file(
      zip({
        'a1.csv': 'a,b\n1,u\n',
        'a2.csv': 'a,b\n2,w\n',
        'book.xlsx': await sheet.slice(0, sheet.size),
        'readme.pdf': '%PDF-1.7',
      }),
      'export.zip',
    )
    const { rows, report } = await imported(mixed)
    expect(rows).toEqual([
      [1, 'u', 'a1.csv'],
      [2, 'w', 'a2.csv'],
    ])
    expect(report.problems).toContainEqual(
      expect.objectContaining({
        code: 'importer.others',
        values: expect.objectContaining({ rest: 2, others: 'book.xlsx, readme.pdf' }) as unknown,
      }),
    )
    expect((await imported(mixed, { sheet: 'book.xlsx/Two' })).rows).toEqual([[3, 4]])
    expect((await imported(mixed, { sheet: 'a2.csv' })).rows).toEqual([[2, 'w']])
    expect(await refused(mixed, { sheet: 'b.csv' })).toMatchObject({ code: 'importer.sheet' })
  })

  it('with a password is said to have one', async () => {
    const locked = zip({ 'orders.csv': 'a,b\n1,2\n' })
    for (const signature of ['PK\x03\x04', 'PK\x01\x02']) {
      const at = Buffer.from(locked).indexOf(signature, 0, 'latin1')
      const flags = at + (signature === 'PK\x03\x04' ? 6 : 8)
      locked[flags] = (locked[flags] ?? 0) | 1
    }
    expect(await refused(file(locked, 'jd.zip'))).toMatchObject({
      code: 'importer.locked',
      values: { format: 'zip' },
    })
  })

  it('that would fill the memory is stopped', async () => {
    const bomb = zip({ 'zeros.csv': new Uint8Array(100 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(300_000)
    expect(await refused(file(bomb, 'bomb.zip'))).toMatchObject({ code: 'importer.bomb' })
    const packed = gzipSync(new Uint8Array(100 * 1024 * 1024))
    expect(await refused(file(packed, 'bomb.gz'))).toMatchObject({ code: 'importer.bomb' })
  })

  it('with nothing inside is empty, one within another is opened, and more are not', async () => {
    expect(await refused(file(zip({}), 'none.zip'))).toMatchObject({ code: 'importer.empty' })
    const once = zip({ 'inner.zip': zip({ 'a.csv': 'a,b\n1,2\n' }) })
    expect((await imported(file(once, 'twice.zip'))).rows).toEqual([[1, 2]])
    const deep = zip({ 'd.zip': zip({ 'c.zip': zip({ 'b.zip': once }) }) })
    expect(await refused(file(deep, 'deep.zip'))).toMatchObject({
      code: 'importer.format',
      values: { format: 'archive' },
    })
  })
})

describe('cancelling', () => {
  it('ends the opening and leaves the old table', async () => {
    await imported(file('a\n1\n'))
    const stop = new AbortController()
    const rows = Array.from({ length: 20_000 }, (_, i) => ({ i, text: `value ${i}` }))
    const big = file(
      gzipSync(bytes(rows.map((row) => JSON.stringify(row)).join('\n'))),
      'a.json.gz',
    )
    const run = load(engine, 't', big, {}, { signal: stop.signal, onProgress: () => stop.abort() })
    await expect(run).rejects.toMatchObject({ problem: { code: 'engine.cancelled' } })
    const table = await engine.query(sql`SELECT * FROM t`)
    expect(table.rowCount).toBe(1)
  })
})

describe('what is pasted', () => {
  it('is a table by tabs, a table of a page, or nothing', async () => {
    const cells = pasted({ text: '订单号\t金额\n1\t"a\nb"\n', html: '<table><tr><td>x</table>' })
    expect(cells?.name).toBe('pasted.tsv')
    expect((await imported(cells ?? file(''))).rows).toEqual([['1', 'a\nb']])
    const page = pasted({
      text: 'a b',
      html: '<meta charset="gbk"><table><tr><td>订单号<td>b<tr><td>1<td>2</table>',
    })
    expect((await opened(page ?? file(''))).text).toBe('订单号,b\n1,2\n')
    expect(pasted({ text: 'Hello, you' })).toBeUndefined()
    expect(pasted({})).toBeUndefined()
  })
})
