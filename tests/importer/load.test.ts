import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { load } from '../../src/importer'
import type { LoadOptions } from '../../src/importer/load'
import { ProblemError } from '../../src/lib/problem'
import type { Source } from '../../src/lib/source'
import { sql } from '../../src/sql'
import { encode } from './encode'
import { file } from './files'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(async () => {
  await engine.close()
})

async function rows(table = 't') {
  const result = await engine.query(sql`SELECT * FROM ${sql.id(table)} ORDER BY rowid`)
  return result.rows().map((row) => Object.values(row))
}

async function imported(
  content: string | Uint8Array | Source,
  fields: Record<string, unknown> = {},
  options: LoadOptions = {},
) {
  const source =
    typeof content === 'string' || content instanceof Uint8Array ? file(content) : content
  const { columns, report } = await load(engine, 't', source, fields, options)
  return { columns, report, rows: await rows(), codes: report.problems.map(({ code }) => code) }
}

async function problem(run: Promise<unknown>) {
  const error = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof ProblemError) return error.problem
  throw new Error(`no problem: ${String(error)}`)
}

const lines = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => `${line(i)}\n`).join('')

const ascii = (text: string) => Array.from(text, (char) => char.charCodeAt(0))

/** Bytes without pattern, as of compressed data; the same each time. */
function noise(length: number): number[] {
  let state = 42
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state >>> 24
  })
}

describe('values', () => {
  it('become what they say', async () => {
    const {
      columns,
      rows: all,
      report,
    } = await imported(
      '订单编号,下单时间,实付金额,件数,会员,折扣率\n' +
        '="3304355160546003001",2026-11-11 00:00:01,"¥1,234.50",2,是,2.81%\n' +
        '="3304355160546003002",2026/11/12,￥0.05,10,否,--\n',
    )
    expect(columns.map(({ name, kind }) => [name, kind])).toEqual([
      ['订单编号', 'text'],
      ['下单时间', 'timestamp'],
      ['实付金额', 'decimal'],
      ['件数', 'integer'],
      ['会员', 'boolean'],
      ['折扣率', 'number'],
    ])
    expect(all[0]).toEqual(['3304355160546003001', '2026-11-11T00:00:01', 1234.5, 2, true, 0.0281])
    expect(all[1]).toEqual(['3304355160546003002', '2026-11-12T00:00:00', 0.05, 10, false, null])
    expect(report.reading.roles).toMatchObject({ order: '订单编号', amount: '实付金额' })
  })

  it('that cannot be read are empty, counted and shown with their rows', async () => {
    const text = `paid_at,amount\n${lines(200, (i) =>
      i % 50 === 7 ? `soon,n${i}` : `2026-01-02 03:04:05,${i}.50`,
    )}`
    const { report, rows: all } = await imported(text)
    expect(report.columns[0]).toMatchObject({ name: 'paid_at', unread: 4, empty: 0 })
    expect(report.columns[1]?.examples).toEqual([
      { row: 8, value: 'n7' },
      { row: 58, value: 'n57' },
      { row: 108, value: 'n107' },
      { row: 158, value: 'n157' },
    ])
    expect(all[7]).toEqual([null, null])
    expect(report.problems[0]).toMatchObject({
      code: 'importer.unread',
      severity: 'warning',
      values: { column: 'paid_at', count: 4, row: 8, value: 'soon' },
    })
  })

  it('never lose digits to a cast: what rounds is not read', async () => {
    const { report, rows: all } = await imported('n,d\n12.7,1.005\n3,2.5\n1_5,x\n', {
      columns: { n: 'integer', d: { kind: 'decimal', scale: 2 } },
    })
    expect(all).toEqual([
      [null, null],
      [3, 2.5],
      [15, null],
    ])
    expect(report.columns.map(({ unread }) => unread)).toEqual([1, 2])
  })

  it('keep every digit where one of them is long', async () => {
    const {
      columns,
      rows: all,
      report,
    } = await imported(
      'id,amount\na,12.50\nb,9999999999999999.99\nc,-12345678901234567890.12\nd,3.1\n',
    )
    expect(columns[1]?.type).toBe('DECIMAL(38,2)')
    expect(all.map(([, amount]) => amount)).toEqual([
      12.5,
      '9999999999999999.99',
      '-12345678901234567890.12',
      3.1,
    ])
    expect(report.problems).toEqual([])
    expect(report.columns[1]?.rounded).toBeUndefined()
  })

  it('that cannot be read are found in hundreds of columns at once', async () => {
    const row = (value: string) => `${Array.from({ length: 250 }, () => value).join(',')}\n`
    const head = `${Array.from({ length: 250 }, (_, i) => `size${i}`).join(',')}\n`
    const { report, columns } = await imported(
      head + lines(29, () => row('12.25').trimEnd()) + row('oops'),
    )
    expect(columns.every(({ kind }) => kind === 'decimal')).toBe(true)
    for (const { unread, examples } of report.columns) {
      expect(unread).toBe(1)
      expect(examples).toEqual([{ row: 30, value: 'oops' }])
    }
    const kept = await engine.query(sql`SELECT count(size0), count(size249), count(*) FROM t`)
    expect(kept.columns.map((_, i) => kept.columnAt(i)[0])).toEqual([29, 29, 30])
  })

  it('that are long widen a decimal column where the sample has not shown them', async () => {
    const usual = (count: number) => lines(count, (i) => `${i}.25,text that fills the sample`)
    const late = (value: string) => `amount,y\n${usual(60_000)}${value},end\n${usual(20_000)}`
    for (const value of ['999999999999999.75', '9999999999999999.99', '123456789012345.678']) {
      const { columns, report } = await imported(late(value))
      expect(columns[0]?.kind).toBe('decimal')
      expect(report.problems).toEqual([])
      const found = await engine.query(
        sql`SELECT CAST(amount AS VARCHAR) FROM t ORDER BY amount DESC LIMIT 1`,
      )
      expect(found.columnAt(0)).toEqual([value])
    }
  })

  it('with more digits than any number holds are counted', async () => {
    const { columns, report, codes } = await imported(
      'x,y\n0.30000000000000004,1e5\n33.33333333333333333333,2.5\n12345678901234567890.1234567891,-0.000001\n0.1,1e400\n',
      { columns: { y: 'number' } },
    )
    expect(columns.map(({ kind }) => kind)).toEqual(['number', 'number'])
    expect(report.columns[0]).toMatchObject({ rounded: 2, unread: 0 })
    expect(report.columns[1]?.rounded).toBeUndefined()
    expect(codes).toEqual(['importer.unread', 'importer.rounded'])
  })

  it('the sample has not shown widen the column', async () => {
    const late = (value: string) =>
      `x,y\n${lines(60_000, (i) => `${i},some text that fills the sample`)}${value},end\n${lines(20_000, (i) => `${i},some text that fills the sample`)}`
    const decimal = await load(engine, 't', file(late('0.25')))
    expect(decimal.columns[0]).toMatchObject({ kind: 'decimal', scale: 2 })
    const code = await load(engine, 't', file(late('007')))
    expect(code.columns[0]?.kind).toBe('text')
    const long = await load(engine, 't', file(late('12345678901234567890')))
    expect(long.columns[0]?.kind).toBe('text')
    expect(long.report.problems).toEqual([])
  })

  it('that mostly do not fit make the column text, with nothing lost', async () => {
    const day = () => '2026-01-01,filling the sample'
    const text = `when,z\n${lines(20_000, day)}${lines(3000, (i) => `week ${i},later`)}${lines(9000, day)}`
    const { report, codes } = await imported(text)
    expect(report.reading.columns['when']).toEqual({ kind: 'text' })
    expect(codes).toContain('importer.fallback')
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
    expect(report.sha256).toBe(Buffer.from(digest).toString('hex'))
    const [first] = report.columns
    expect(first).toMatchObject({ empty: 0, unread: 0 })
  })

  it('that say by their name what most of them are stay it, with the others counted', async () => {
    const text =
      'order_id,paid at,实付金额\n1,2026-01-02 10:00:00,5.00\n2,not yet,6.50\n3,2026-01-03 10:00:00,赠品\n4,never,7\n'
    const { report, columns } = await imported(text)
    expect(columns.map(({ kind }) => kind)).toEqual(['text', 'timestamp', 'decimal'])
    expect(report.columns.map(({ unread }) => unread)).toEqual([0, 2, 1])
    expect(report.reading.roles).toEqual({ order: 'order_id', time: 'paid at', amount: '实付金额' })
    expect(report.problems.map(({ severity, values }) => [severity, values])).toEqual([
      ['warning', { column: 'paid at', count: 2, row: 2, value: 'not yet' }],
      ['warning', { column: '实付金额', count: 1, row: 3, value: '赠品' }],
    ])
    const day = () => '2026-01-01,filling the sample'
    const late = `date,z\n${lines(20_000, day)}${lines(3000, (i) => `week ${i},later`)}${lines(9000, day)}`
    const found = await imported(late)
    expect(found.report.columns[0]).toMatchObject({ reading: { kind: 'date' }, unread: 3000 })
    expect(found.codes).toEqual(['importer.unread'])
  })

  it('stay a kind that was asked for, however many do not fit', async () => {
    const { report } = await imported('a,b\nx,1\ny,2\n3,z\n', {
      columns: { a: { kind: 'integer' } },
    })
    expect(report.columns[0]).toMatchObject({ reading: { kind: 'integer' }, unread: 2 })
  })

  it('with an offset come into the zone of the notebook', async () => {
    const text =
      'at,shop\n2026-07-01T00:00:00Z,2026-04-05 21:06:21 +0400\n2026-01-01T12:00:00+08:00,2026-01-05 00:00:00 -0500\n'
    const berlin = await imported(text, {}, { timezone: 'Europe/Berlin' })
    expect(berlin.rows).toEqual([
      ['2026-07-01T02:00:00', '2026-04-05T19:06:21'],
      ['2026-01-01T05:00:00', '2026-01-05T06:00:00'],
    ])
    expect(berlin.codes).toEqual(['importer.zone'])
    const shanghai = await imported(text, {}, { timezone: 'Asia/Shanghai' })
    expect(shanghai.rows[0]?.[0]).toBe('2026-07-01T08:00:00')
    const epoch = await imported('event_time,b\n1602611311,1\n', {}, { timezone: 'Asia/Shanghai' })
    expect(epoch.rows[0]?.[0]).toBe('2020-10-14T01:48:31')
  })

  it('of every date format come to the same day', async () => {
    const days = [
      '2026-2-3',
      '2026/02/03',
      '2026年2月3日',
      '20260203',
      '3 Feb 2026',
      'Feb 3, 2026',
      '3-Feb-26',
    ]
    for (const day of days) {
      const { rows: all } = await imported(`day|n\n${`${day}|1\n`.repeat(3)}`)
      expect([day, all[0]?.[0]]).toEqual([day, '2026-02-03'])
    }
    const times: [string, string][] = [
      ['2/25/2026 3:04 PM', '2026-02-25T15:04:00'],
      ['25.2.2026 15:04', '2026-02-25T15:04:00'],
      ['2026/2/25 15:04', '2026-02-25T15:04:00'],
      ['2026-02-25T15:04:05.25', '2026-02-25T15:04:05.25'],
      ['\t2026-02-25 15:04:05\t', '2026-02-25T15:04:05'],
      ['2026/2/25 下午3:04', '2026-02-25T15:04:00'],
      ['2026年2月25日 上午 12:04:05', '2026-02-25T00:04:05'],
      ['2026-02-25 下午 12:04:05', '2026-02-25T12:04:05'],
      ['2026/2/25 凌晨12:04', '2026-02-25T00:04:00'],
      ['2026/2/25 中午12:04', '2026-02-25T12:04:00'],
      ['2026/2/25 中午11:50', '2026-02-25T11:50:00'],
      ['2026/2/25 晚上9:04', '2026-02-25T21:04:00'],
      ['25 févr. 2026 15:04:05 UTC', '2026-02-25T15:04:05'],
      ['25 feb. 2026 15:04:05 CET', '2026-02-25T14:04:05'],
      ['25 de febrero de 2026 15:04', '2026-02-25T15:04:00'],
    ]
    for (const [time, iso] of times) {
      const { rows: all } = await imported(`at;n\n${time};1\n`)
      expect([time, all[0]?.[0]]).toEqual([time, iso])
    }
  })

  it('of months by name in other languages come to the same day, and other words to none', async () => {
    const days = [
      '3 févr. 2026',
      '3. Februar 2026',
      '3 de febrero de 2026',
      '3-fev-26',
      '3 feb. 2026',
    ]
    for (const day of days) {
      const text = `day|n\n${day}|1\n${day}|2\n3 xyz 2026|3\n`
      const settings = { columns: { day: { kind: 'date', format: '%d %h %Y' } } }
      const short = { columns: { day: { kind: 'date', format: '%d %h %y' } } }
      const { rows: all } = await imported(
        text,
        /26$/.test(day) && !/20/.test(day) ? short : settings,
      )
      expect([day, ...all.map(([first]) => first)]).toEqual([day, '2026-02-03', '2026-02-03', null])
    }
  })

  it('that are lengths of time are seconds, and other texts among them nothing', async () => {
    const text =
      'Bounce duration,n\n00:03:21,1\n1:00:00,2\n00:61,3\n02:05,4\n' + '00:00:01,5\n'.repeat(40)
    const { rows: all, report, codes } = await imported(text)
    expect(all.slice(0, 4).map(([first]) => first)).toEqual([201, 3600, null, 125])
    expect(report.columns[0]?.unread).toBe(1)
    expect(codes).toContain('importer.duration')
    const whole = { columns: { length: { kind: 'integer', format: 'duration' } } }
    const rounded = await imported('length,n\n00:59.5,1\n00:59,2\n', whole)
    expect(rounded.rows.map(([first]) => first)).toEqual([null, 59])
    expect(rounded.report.columns[0]?.unread).toBe(1)
  })

  it('in ten thousands, as their name says, are multiplied, said so, and left as written on demand', async () => {
    const text = '销售额（万元）,访客数（万）\n"1,234.5",12\n-0.01,0.5\n'
    const { rows: all, codes } = await imported(text)
    expect(all).toEqual([
      [12_345_000, 120_000],
      [-100, 5000],
    ])
    expect(codes.filter((code) => code === 'importer.places')).toHaveLength(2)
    const whole = await imported(`访客数（万）,n\n0,1\n12,2\n-3,3\n5 ,4\n${lines(40, () => '1,5')}`)
    expect(whole.rows.slice(0, 5).map(([first]) => first)).toEqual([
      0, 120_000, -30_000, 50_000, 10_000,
    ])
    const asWritten = { columns: { '销售额（万元）': { places: 0 } } }
    const { rows: plain } = await imported(text, asWritten)
    expect(plain.map(([first]) => first)).toEqual([1234.5, -0.01])
  })

  it('of doubtful day and month are said to be in doubt', async () => {
    const { codes } = await imported('day,n\n01/02/2026,1\n02/03/2026,2\n')
    expect(codes).toEqual(['importer.day-or-month'])
  })

  it('with a percent sign are not read where the others have none', async () => {
    const text = `实付,n\n"1,234.50",1\n¥99.00,2\n12%,3\n(5.00),4\n￥7,5\n`
    const settings = { columns: { 实付: { kind: 'decimal' } } }
    const { rows: all, report, codes } = await imported(text, settings)
    expect(all.map(([first]) => first)).toEqual([1234.5, 99, null, -5, 7])
    expect(report.columns[0]).toMatchObject({ unread: 1, examples: [{ row: 3, value: '12%' }] })
    expect(codes).toEqual(['importer.unread'])
    const share = await imported('折扣,n\n12%,1\n5%,2\n-3%,3\n')
    expect(share.rows.map(([first]) => first)).toEqual([0.12, 0.05, -0.03])
  })

  it('beside the name of a currency are numbers, and the currency is known', async () => {
    const text =
      'order id;date;total;fee\n' +
      ['Rp 128.000;-Rp 5.000', 'Rp. 1.500.000;Rp0', '12.500 Rp;(Rp 250)', 'Rp 12,50;x Rp 5']
        .map((cells, i) => `A${i};2026-01-0${i + 1};${cells}\n`)
        .join('')
    const { rows: all, report } = await imported(text)
    expect(all.map((row) => row[2])).toEqual([128_000, 1_500_000, 12_500, 12.5])
    expect(all.map((row) => row[3])).toEqual([-5000, 0, -250, null])
    expect(report.nature.currency).toBe('IDR')
    const mixed = await imported('amount,n\nUSD 5.00,1\nEUR 7.00,2\n')
    expect(mixed.codes).toEqual(['importer.currencies'])
  })

  it('with signs of different currencies are said to be so', async () => {
    const { report, rows: all } = await imported('amount,n\n¥99.00,1\n￥5,2\n-$12.50,3\n7元,4\n')
    expect(all.map(([first]) => first)).toEqual([99, 5, -12.5, 7])
    expect(report.problems).toEqual([
      {
        code: 'importer.currencies',
        severity: 'warning',
        values: { column: 'amount', signs: '¥ $' },
      },
    ])
  })

  it('in European and Indian writing keep their worth', async () => {
    const { rows: all } = await imported('a;b\n1.234,56;"12,34,567"\n-0,50;(5)\n')
    expect(all).toEqual([
      [1234.56, 1234567],
      [-0.5, -5],
    ])
  })

  it.each([
    ['numbers', (i: number) => String(7000 + i)],
    ['texts', (i: number) => `R${i}`],
  ])('are shown with their row in a file with a column `rowid` of %s', async (_, id) => {
    const body = lines(100, (i) => `${id(i)},${i === 49 ? 'free' : i}`)
    const { report } = await imported(`rowid,qty\n${body}`)
    expect(report.columns[1]).toMatchObject({ unread: 1, examples: [{ row: 50, value: 'free' }] })
  })
})

describe('rows', () => {
  it('set aside are shown with their line and their reason', async () => {
    const text = '# made today\n\nid,a,b\n1,x,y\n\n2,x\n3,x,y,z\n4,x,y,,\n'.replace(
      '# made today\n\n',
      '',
    )
    const big = `${text}${lines(500, (i) => `${i + 5},x,y`)}`
    const { report, codes, rows: all } = await imported(big)
    expect(report).toMatchObject({ rowsInFile: 505, rowsRead: 503, rowsSetAside: 2 })
    expect(report.asides).toEqual([
      { reason: 'blank', line: 3, text: '' },
      { reason: 'long', line: 5, text: '3,x,y,z' },
    ])
    expect(codes).toEqual([
      'importer.aside-long',
      'importer.aside-blank',
      'importer.repair-short',
      'importer.repair-trailing',
    ])
    expect(all[1]).toEqual(['2', 'x', null])
  })

  it('that are rarely too long do not widen a short table', async () => {
    const head = 'id,ordered_at,amount\n'
    const body = lines(60, (i) => `${i + 1},2024-01-05,${i}.50`)
    const {
      columns,
      report,
      codes,
      rows: all,
    } = await imported(`${head}${body}62,2024-01-05,1,000.50\n`)
    expect(columns.map(({ name }) => name)).toEqual(['id', 'ordered_at', 'amount'])
    expect(report).toMatchObject({ rowsInFile: 61, rowsRead: 60, asideCounts: { long: 1 } })
    expect(report.asides).toEqual([{ reason: 'long', line: 62, text: '62,2024-01-05,1,000.50' }])
    expect(codes).toEqual(['importer.aside-long'])
    expect(all.at(-1)).toEqual(['60', '2024-01-05', 59.5])
    const bare = await imported(`${body}62,2024-01-05,1,000.50\n`)
    expect(bare.report).toMatchObject({ rowsRead: 60, asideCounts: { long: 1 } })
    expect(bare.columns).toHaveLength(3)
  })

  it('above the header are set aside', async () => {
    const { report, rows: all } = await imported(
      'Report\n"Jan 1, 2026 - Jan 31, 2026"\nday,clicks\n2026-01-01,5\n',
    )
    expect(report.asides.map(({ text }) => text)).toEqual([
      'Report',
      '"Jan 1, 2026 - Jan 31, 2026"',
    ])
    expect(report).toMatchObject({ rowsInFile: 3, rowsRead: 1, rowsSetAside: 2 })
    expect(all).toEqual([['2026-01-01', 5]])
  })

  it('without a header get names', async () => {
    const { columns } = await imported('1,2026-01-01,x\n2,2026-01-02,y\n')
    expect(columns.map(({ name }) => name)).toEqual(['column1', 'column2', 'column3'])
  })

  it('have as many columns as most rows, named or not', async () => {
    const { columns, rows: all } = await imported('a,b\n1,2,3\n4,5,6\n')
    expect(columns.map(({ name }) => name)).toEqual(['a', 'b', 'column3'])
    expect(all).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ])
  })

  it('with NUL characters lose only those', async () => {
    const { rows: all, codes } = await imported('a,b\nx\0y,1\n')
    expect(all).toEqual([['xy', 1]])
    expect(codes).toEqual(['importer.repair-nul'])
  })

  it('may end in carriage returns alone', async () => {
    const { rows: all } = await imported('a,b\r1,x\r2,y\r')
    expect(all).toEqual([
      [1, 'x'],
      [2, 'y'],
    ])
  })
})

describe('encodings', () => {
  it.each(['gb18030', 'utf-16le', 'utf-16be', 'big5', 'shift_jis', 'windows-1252'] as const)(
    'of %s files are read and named, with others to choose from',
    async (encoding) => {
      const texts = { big5: '訂單編號,買家\nA1,小紅\n', shift_jis: '注文番号,お名前\nA1,山田\n' }
      const western = 'Commande,Prénom\nA1,Hélène\n'
      const chinese = '订单编号,买家会员名\nA1,小红\n'
      const text =
        encoding === 'windows-1252'
          ? western
          : encoding === 'big5' || encoding === 'shift_jis'
            ? texts[encoding]
            : chinese
      const { report, rows: all, columns } = await imported(encode(text, encoding))
      const [header = '', first = ''] = text.split('\n')
      expect(report.reading.encoding).toBe(encoding)
      expect(columns.map(({ name }) => name)).toEqual(header.split(','))
      expect(all).toEqual([first.split(',')])
    },
  )

  it('can be set, and the others show the header as they would read it', async () => {
    const bytes = encode('订单号,金额\n1,2\n', 'gb18030')
    const { report } = await imported(bytes, { encoding: 'big5' })
    expect(report.reading.encoding).toBe('big5')
    expect(report.alternatives[0]).toMatchObject({
      encoding: 'gb18030',
      header: ['订单号', '金额'],
    })
  })

  it('are not offered for a file that is certain, but for the way back', async () => {
    const bytes = new TextEncoder().encode('订单号,金额\n1,2\n')
    expect((await imported(bytes)).report.alternatives).toEqual([])
    const { report } = await imported(bytes, { encoding: 'gb18030' })
    expect(report.alternatives.map(({ encoding }) => encoding)).toEqual(['utf-8'])
  })

  it('show themselves late: ASCII for megabytes, then one Chinese cell', async () => {
    const ascii = new TextEncoder().encode(
      `order_id,city\n${lines(900_000, (i) => `${100000 + i},x`)}`,
    )
    const late = encode(`late,北京市\n${lines(20_000, () => '1,x')}`, 'gb18030')
    const bytes = new Uint8Array(ascii.length + late.length)
    bytes.set(ascii)
    bytes.set(late, ascii.length)
    const { report } = await load(engine, 't', file(bytes))
    expect(report.reading.encoding).toBe('gb18030')
    expect(report.rowsRead).toBe(920_001)
    const last = await engine.query(sql`SELECT city FROM t WHERE order_id = 'late'`)
    expect(last.columnAt(0)).toEqual(['北京市'])
  })

  it('of UTF-8 with a character cut in two keep all the rest', async () => {
    const good = new TextEncoder().encode(`商品,城市\n${'杯子,北京\n'.repeat(60)}`)
    const bytes = new Uint8Array([...good, 0xe4, 0xb8, 0x2c, 0x61, 0x0a])
    const { report, rows: all, codes } = await imported(bytes)
    expect(report.reading.encoding).toBe('utf-8')
    expect(all.at(-1)).toEqual(['\ufffd', 'a'])
    expect(codes).toEqual(['importer.repair-replaced'])
  })

  it('give the digest of the bytes, whatever is done with them', async () => {
    for (const encoding of ['utf-8', 'gb18030'] as const) {
      const bytes = encode('订单号,金额\n1,2\n', encoding)
      const digest = await crypto.subtle.digest('SHA-256', bytes as BufferSource)
      const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'))
      const { report } = await imported(bytes)
      expect(report.sha256).toBe(hex.join(''))
      expect(report.size).toBe(bytes.length)
    }
  })
})

describe('odd files', () => {
  it.each([
    ['empty', ''],
    ['blank', '\n\n  \n'],
    ['only a mark', '\ufeff'],
  ])('that are %s are a clear problem', async (_, text) => {
    expect(await problem(load(engine, 't', file(text)))).toMatchObject({ code: 'importer.empty' })
  })

  it('with a header only are an empty table', async () => {
    const { columns, report } = await imported('order_id,amount\n')
    expect(columns.map(({ name }) => name)).toEqual(['order_id', 'amount'])
    expect(report).toMatchObject({ rowsInFile: 0, rowsRead: 0 })
  })

  it('with one column are a table', async () => {
    const { rows: all } = await imported('comment\nso, so\nfine\n""\n')
    expect(all).toEqual([['so, so'], ['fine'], [null]])
  })

  it('with names twice, empty, or alike but for case keep every column', async () => {
    const { columns } = await imported('a,A,,同比,同比,a_2\n1,2,3,4,5,6\n')
    expect(columns.map(({ name }) => name)).toEqual([
      'a',
      'A_3',
      'column3',
      'A_同比',
      'A_同比_2',
      'a_2',
    ])
  })

  it('with a thousand columns of numbers are read exactly', async () => {
    const names = Array.from({ length: 1000 }, (_, i) => `measure number ${i}`)
    const row = (n: number) => names.map((_, i) => `${i * n}.25`).join(',')
    const {
      columns,
      rows: all,
      report,
    } = await imported(`${names.join(',')}\n${row(1)}\n${row(2)}\nx${row(3)}\n`, {
      columns: { 'measure number 0': { kind: 'decimal' } },
    })
    expect(columns).toHaveLength(1000)
    expect(all[1]?.[999]).toBe(1998.25)
    expect(report.columns[0]).toMatchObject({ unread: 1, examples: [{ row: 3, value: 'x0.25' }] })
  })

  it('with a value of ten megabytes keep it', async () => {
    const { rows: all } = await imported(`a,b\n"${'x\n'.repeat(5_000_000)}",1\n2,3\n`)
    expect(String(all[0]?.[0]).length).toBe(10_000_000)
    expect(all).toHaveLength(2)
  })

  it.each([
    ['damaged', 'zip', ascii('PK\x03\x04 [Content_Types].xml')],
    ['damaged', 'xls', [0xd0, 0xcf, 0x11, 0xe0]],
    ['damaged', 'parquet', [0x50, 0x41, 0x52, 0x31]],
    ['damaged', 'gzip', [0x1f, 0x8b, 8]],
    ['format', 'archive', ascii('7z\xbc\xaf\x27\x1c')],
  ])('that are %s as %s are a clear problem', async (code, format, head) => {
    const found = await problem(load(engine, 't', file(Uint8Array.from(head))))
    expect(found).toMatchObject({ code: `importer.${code}`, values: { format } })
  })

  it.each([
    ['image', [0x89, ...ascii('PNG\r\n\x1a\n'), ...noise(20_000)]],
    ['image', [0xff, 0xd8, 0xff, 0xe0, ...noise(20_000)]],
    ['image', ascii('RIFF....WEBPVP8 ')],
    ['pdf', ascii('%PDF-1.7\n1 0 obj\n')],
    ['audio', ascii('ID3\x04\0')],
    ['video', ascii('\0\0\0 ftypisom')],
    ['database', ascii('SQLite format 3\0')],
    ['other', noise(200_000)],
    ['other', [...ascii('a,b\n'), ...Array.from({ length: 4000 }, (_, i) => (i % 3 ? 0 : 65))]],
  ])('that are binary (%s) are refused, and leave the old table', async (format, bytes) => {
    await imported('a\n1\n')
    const found = await problem(load(engine, 't', file(Uint8Array.from(bytes), 'orders.csv')))
    expect(found).toMatchObject({
      code: 'importer.binary',
      values: { file: 'orders.csv', format },
    })
    expect(await rows()).toEqual([[1]])
  })

  it.each([
    ['a header that begins like a signature', 'ID3,BM,II*\n1,2,3\n'],
    ['an end-of-file mark and form feeds', `a,b\n${lines(50, () => '1,\f2')}\x1a`],
    ['a control character for a delimiter', lines(50, (i) => `a${i}\x01b\x01c`)],
  ])('that are text with %s are read', async (_, text) => {
    const { report } = await imported(text)
    expect(report.rowsRead).toBeGreaterThan(0)
  })

  it.each([
    [{ encoding: 'klingon' }, 'encoding'],
    [{ delimiter: '::' }, 'delimiter'],
    [{ skip: -1 }, 'skip'],
    [{ header: 'yes' }, 'header'],
    [{ columns: { a: { kind: 'blob' } } }, 'columns.a.kind'],
    [{ columns: [1] }, 'columns'],
    [{ roles: { boss: 'a' } }, 'roles'],
  ])('with the setting %j are a clear problem', async (fields, option) => {
    expect(await problem(load(engine, 't', file('a\n1\n'), fields))).toMatchObject({
      code: 'importer.option',
      values: { option },
    })
  })
})

describe('settings', () => {
  it('stand before what was sniffed', async () => {
    const { rows: all, report } = await imported("x\n1;'a;b';2\n3;c;4\n", {
      delimiter: ';',
      quote: "'",
      skip: 1,
      header: false,
      columns: { column1: 'text' },
      roles: { order: 'column1', amount: 'column3' },
    })
    expect(all).toEqual([
      ['1', 'a;b', 2],
      ['3', 'c', 4],
    ])
    expect(report.reading.roles).toEqual({ order: 'column1', amount: 'column3' })
  })

  it('empty a role, and take a column from the role it was guessed for', async () => {
    const text = 'order_id,user_id,amount\n1,2,3.50\n'
    const { report } = await imported(text, { roles: { order: null, quantity: 'amount' } })
    expect(report.reading.roles).toEqual({ customer: 'user_id', quantity: 'amount' })
  })
})

describe('cancelling', () => {
  it('leaves nothing half-loaded and the old table as it was', async () => {
    await imported('a\n1\n')
    for (const after of [0, 0.3]) {
      const stop = new AbortController()
      if (after === 0) stop.abort()
      const big = file(`a,b\n${lines(400_000, (i) => `${i},some text to make it long`)}`)
      const run = load(
        engine,
        't',
        big,
        {},
        {
          signal: stop.signal,
          onProgress: (fraction) => {
            if (fraction >= after) stop.abort()
          },
        },
      )
      expect(await problem(run)).toMatchObject({ code: 'engine.cancelled' })
      expect(await rows()).toEqual([[1]])
      const tables = await engine.query(sql`SELECT table_name FROM information_schema.tables`)
      expect(tables.columnAt(0)).toEqual(['t'])
    }
  })

  it('is not needed for two loads of hostile names', async () => {
    const name = '订单 "x"; DROP'
    const { columns } = await load(engine, name, file('a"b,c;d\n1,2\n'))
    expect(columns.map((column) => column.name)).toEqual(['a"b', 'c;d'])
    expect(await rows(name)).toEqual([[1, 2]])
  })
})
