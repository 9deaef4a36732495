import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { load } from '../../src/importer'
import { sql } from '../../src/sql'
import { file } from './files'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(async () => {
  await engine.close()
})

/** A column as text, and what was said of the file, in a notebook of Shanghai. */
async function read(lines: readonly string[], column: string, fields = {}) {
  const source = file(`${lines.join('\r\n')}\r\n`)
  const { report } = await load(engine, 't', source, fields, { timezone: 'Asia/Shanghai' })
  expect(report.rowsInFile).toBe(report.rowsRead + report.rowsSetAside)
  const table = await engine.query(
    sql`SELECT CAST(${sql.id(column)} AS VARCHAR) FROM t ORDER BY rowid`,
  )
  const codes = report.problems.map(({ code }) => code)
  return { values: table.columnAt(0), report, codes, roles: report.reading.roles }
}

describe('a day and its time of day in two columns', () => {
  it('are one moment, in the zone a third names, whose clocks change', async () => {
    const { values, report, codes, roles } = await read(
      [
        '"Date","Time","TimeZone","Name","Gross","Transaction ID"',
        '"01/15/2026","23:58:01","PST","Ann","1,250.00","8AB1"',
        '"03/20/2026","08:00:00","PDT","Bob","45.00","9AB2"',
        '"03/21/2026","08:00:00","America/New_York","Cy","45.00","9AB3"',
        '"12/21/2026","08:00:00","America/New_York","Cy","45.00","9AB4"',
        '"12/22/2026","08:00:00","GMT+05:30","Di","45.00","9AB5"',
      ],
      'Date',
    )
    expect(values).toEqual([
      '2026-01-16 15:58:01',
      '2026-03-20 23:00:00',
      '2026-03-21 20:00:00',
      '2026-12-21 21:00:00',
      '2026-12-22 10:30:00',
    ])
    expect(roles.time).toBe('Date')
    expect(report.reading.columns['Time']?.kind).toBe('text')
    expect(codes).toContain('importer.clock-zone')
  })

  it('without a zone, with a time that is absent or none', async () => {
    const { values, report, codes } = await read(
      [
        '订单编号,交易日期,交易时间,金额',
        'A1,2026年3月1日,上午9:15,10.5',
        'A2,2026年3月1日,晚上12:15,11.5',
        'A3,2026年3月2日,,12.5',
        'A4,2026年3月3日,下午3:00,13.5',
        ...Array.from({ length: 30 }, (_, i) => `B${i},2026年3月4日,下午3:${10 + i},1.5`),
        'A5,2026年3月5日,not known,14.5',
        'A6,,下午3:00,15.5',
      ],
      '交易日期',
    )
    expect(values.slice(0, 4)).toEqual([
      '2026-03-01 09:15:00',
      '2026-03-02 00:15:00',
      '2026-03-02 00:00:00',
      '2026-03-03 15:00:00',
    ])
    expect(values.slice(-2)).toEqual([null, null])
    const column = report.columns.find(({ name }) => name === '交易日期')
    expect(column).toMatchObject({ unread: 1, empty: 1 })
    expect(column?.examples).toEqual([{ row: 35, value: '2026年3月5日 not known' }])
    expect(codes).toEqual(expect.arrayContaining(['importer.clock', 'importer.midnight']))
  })

  it('say where a column of zones names one that nobody knows', async () => {
    const lines = (zone: string) =>
      Array.from(
        { length: 12 },
        (_, i) => `2026-03-${10 + i},09:${10 + i}:00,${i === 5 ? zone : 'UTC'},${i}.5`,
      )
    const names = 'Date,Time,Time Zone,Amount'
    const unknown = await read([names, ...lines('Narnia/Wardrobe')], 'Date')
    expect(unknown.codes).toContain('importer.clock-unknown')
    expect(unknown.values[0]).toBe('2026-03-10 09:10:00')
    const known = await read([names, ...lines('Europe/Berlin')], 'Date')
    expect(known.codes).not.toContain('importer.clock-unknown')
  })

  it('are midnight where a word stands for no time', async () => {
    const { values, report } = await read(
      [
        'Date,Time,Amount',
        '2026-03-01,09:15:00,1.5',
        '2026-03-02,-,2.5',
        '2026-03-03,None,3.5',
        ...Array.from({ length: 30 }, (_, i) => `2026-03-04,10:15:${10 + i},1.5`),
      ],
      'Date',
    )
    expect(values.slice(0, 3)).toEqual([
      '2026-03-01 09:15:00',
      '2026-03-02 00:00:00',
      '2026-03-03 00:00:00',
    ])
    expect(report.columns.find(({ name }) => name === 'Date')?.unread).toBe(0)
  })

  it('stay apart where the analyst says so, the names tell of different things, or they are durations', async () => {
    const lines = ['Date,Time,Amount', '2026-03-01,09:15:00,1.5', '2026-03-02,10:15:00,2.5']
    const apart = await read(lines, 'Date', { columns: { Date: { kind: 'date' } } })
    expect(apart.values).toEqual(['2026-03-01', '2026-03-02'])
    const others = ['Order Date,Delivery Time,Amount', '2026-03-01,09:15,1.5', '2026-03-02,10:15,2']
    expect((await read(others, 'Order Date')).values).toEqual(['2026-03-01', '2026-03-02'])
    const lengths = ['Date,Session time,Sessions', '2026-03-01,00:15,15', '2026-03-02,00:18,20']
    expect((await read(lengths, 'Date')).values).toEqual(['2026-03-01', '2026-03-02'])
  })

  it('stay together where the analyst turns day and month round', async () => {
    const lines = ['Date,Time,Amount', '01/02/2026,09:15,1.5', '03/02/2026,10:15,2.5']
    const fields = { columns: { Date: { format: '%d/%m/%Y' } } }
    expect((await read(lines, 'Date', fields)).values).toEqual([
      '2026-02-01 09:15:00',
      '2026-02-03 10:15:00',
    ])
  })

  it('are found again under other names, and when the day turns out to stand before the month', async () => {
    const days = Array.from(
      { length: 6000 },
      (_, i) => `03/0${1 + (i % 9)}/2026,09:15:${10 + (i % 50)},${i}.5`,
    )
    // The second row is none of those that are looked at first.
    const lines = ['Date,Time,Amount', ...days.toSpliced(1, 0, '25/03/2026,10:00:00,1.5')]
    const { values, report } = await read(lines, 'Day', { rename: { Date: 'Day', Time: 'Clock' } })
    expect(values[0]).toBe('2026-01-03 09:15:10')
    expect(values[1]).toBe('2026-03-25 10:00:00')
    expect(report.reading.columns['Day']).toMatchObject({ clock: 'Clock', kind: 'timestamp' })
  })
})

describe('a file that is cut', () => {
  const head = [
    'id,note,amount',
    ...Array.from({ length: 20 }, (_, i) => `${i},${i % 2 ? 'plain' : '"with, comma"'},10`),
  ]
  it('within a quoted cell is said to be cut, whatever the cell holds', async () => {
    for (const end of ['3,"begins and', '3,"begins\nand goes on, and on\nand', '3,"'])
      expect((await read([...head, end], 'id')).codes).toContain('importer.repair-cut')
  })

  it('is told from one that lost a quote', async () => {
    const lost = await read([...head, '3,"lost,30', '4,plain,40', '5,plain,50'], 'id')
    expect(lost.codes).toContain('importer.repair-quotes')
    expect(lost.codes).not.toContain('importer.repair-cut')
    expect(lost.report.rowsRead).toBe(23)
  })
})

describe('ranges of numbers', () => {
  it('stay text and are said', async () => {
    const { codes, report } = await read(
      ['品牌,支付件数,访客数,电话', 'A,1-10,1万-2万,010-1234', 'B,10-50,2万～5万,021-9876'],
      '品牌',
    )
    expect(report.columns.map(({ reading }) => reading.kind)).toEqual([
      'text',
      'text',
      'text',
      'text',
    ])
    const spans = report.problems.filter(({ code }) => code === 'importer.spans')
    expect(spans.map(({ values }) => values['column'])).toEqual(['支付件数', '访客数'])
    expect(codes).toContain('importer.spans')
  })
})

describe('numbers with a letter behind', () => {
  it('are thousands and millions', async () => {
    const lines = [
      'name,views,cost',
      'a,12.5K,$1.2k',
      'b,"1,200",$3M',
      'c,3M,$900',
      'd,-1.5k,$0.5K',
    ]
    expect((await read(lines, 'views')).values).toEqual(['12500', '1200', '3000000', '-1500'])
    expect((await read(lines, 'cost')).values).toEqual(['1200', '3000000', '900', '500'])
  })
})
