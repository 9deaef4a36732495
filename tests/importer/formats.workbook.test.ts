import { describe, expect, it } from 'vitest'
import { book, type BookType, ole, rawXlsx, type SheetOf } from './books'
import { encode } from './encode'
import { file } from './files'
import { opened, refused } from './opened'

const orders: SheetOf = {
  name: 'Orders',
  rows: [
    ['order_id', 'day', 'paid at', 'share', 'zip', 'amount', 'ok'],
    [
      '3304355160546003165',
      [45000, 'yyyy-mm-dd'],
      [45000.75, 'yyyy/m/d h:mm'],
      [0.0985, '0.00%'],
      [501, '00000'],
      1.1 + 2.2,
      true,
    ],
    [
      'a,"b"\nc',
      [45001, 'd-mmm-yy'],
      [45001, 'm/d/yy h:mm'],
      [0.5, '0%'],
      [12, '00000'],
      -3,
      false,
    ],
  ],
}
const ordersText =
  'order_id,day,paid at,share,zip,amount,ok\n' +
  '3304355160546003165,2023-03-15,2023-03-15 18:00:00,9.85%,00501,3.3,TRUE\n' +
  '"a,""b""\nc",2023-03-16,2023-03-16 00:00:00,50%,00012,-3,FALSE\n'

describe('workbooks', () => {
  it.each<BookType>(['xlsx', 'biff8', 'biff5', 'xlml'])(
    'as %s keep what their cells mean',
    async (type) => {
      const { text, container } = await opened(book(type, [orders]))
      expect(text).toBe(ordersText)
      expect(container).toMatchObject({ sheets: ['Orders'], chosen: ['Orders'] })
    },
  )

  it.each<BookType>(['xlsx', 'biff8'])(
    'as %s count days from 1904 where they say so',
    async (type) => {
      const since1904 = book(
        type,
        [
          {
            name: 's',
            rows: [
              ['day', 'n'],
              [[100, 'yyyy-mm-dd'], 1],
            ],
          },
        ],
        true,
      )
      expect((await opened(since1904)).text).toBe('day,n\n1904-04-10,1\n')
    },
  )

  const cover: SheetOf = { name: '说明', rows: [['Report'], ['Made for you']] }
  it.each<BookType>(['xlsx', 'biff8', 'xlml'])(
    'as %s of several sheets give the one with a table, or the one asked for',
    async (type) => {
      const both = book(type, [cover, orders])
      const found = await opened(both)
      expect(found.text).toBe(ordersText)
      expect(found.codes).toEqual(['importer.sheets'])
      expect(found.container?.sheets).toEqual(['说明', 'Orders'])
      expect((await opened(both, { sheet: '说明' })).text).toBe('Report\nMade for you\n')
      expect(await refused(both, { sheet: 'x' })).toMatchObject({
        code: 'importer.sheet',
        values: { sheets: '说明, Orders' },
      })
    },
  )

  it('give a hidden sheet only where no other holds a table', async () => {
    const more = orders.rows.concat(orders.rows)
    const both = book('xlsx', [{ name: 'hidden', rows: more, hidden: true }, orders])
    expect((await opened(both)).container?.chosen).toEqual(['Orders'])
  })

  it.each<BookType>(['xlsx', 'biff8', 'xlml', 'html'])(
    'as %s bring a header of merged cells into one row',
    async (type) => {
      const grouped = book(type, [
        {
          name: 's',
          rows: [
            ['Weekly report', null, null, null],
            ['day', 'ordered', null, 'rate'],
            [null, 'items', 'amount', null],
            ['2026-01-01', 1, 2.5, 3],
          ],
          merges: ['A1:D1', 'A2:A3', 'B2:C2', 'D2:D3'],
        },
      ])
      const lines = (await opened(grouped)).text.split('\n')
      expect(lines.slice(1)).toEqual([
        'day,ordered items,ordered amount,rate',
        '2026-01-01,1,2.5,3',
        '',
      ])
      expect(lines[0]).toMatch(/^Weekly report,*$/)
    },
  )

  it('leave a merged line of totals alone', async () => {
    const rows = [
      ['a', 'b', 'c'],
      ['x', 1, 2],
      ['total', null, 3],
    ] as const
    const { text } = await opened(book('xlsx', [{ name: 's', rows, merges: ['A3:B3'] }]))
    expect(text).toBe('a,b,c\nx,1,2\ntotal,,3\n')
  })

  it('keep empty rows within the table, and none after it', async () => {
    const rows = [['a', 'b'], [1, 2], [], [null, null], [3, null], [], []]
    expect((await opened(book('xlsx', [{ name: 's', rows }]))).text).toBe('a,b\n1,2\n\n\n3,\n')
  })

  it('say that numbers of more than 15 digits have lost the last ones', async () => {
    const rows = [
      ['order_id', 'n'],
      [3304355160546003165n, 1],
    ].map((row) => row.map((cell) => (typeof cell === 'bigint' ? Number(cell) : cell)))
    const found = await opened(book('xlsx', [{ name: 's', rows }]))
    expect(found.codes).toEqual(['importer.digits'])
    expect(found.problems[0]?.values).toMatchObject({ count: 1, row: 2 })
  })
})

describe('workbooks that do not follow the letter', () => {
  it('may lie about their dimension, write texts inline, and leave out places', async () => {
    const sheet = `<?xml version="1.0"?><x:worksheet xmlns:x="m"><x:dimension ref="A1"/><x:sheetData>
      <x:row><x:c t="inlineStr"><x:is><x:t>name</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:r><x:t>ri</x:t></x:r><x:r><x:t>ch</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:is></x:c></x:row>
      <x:row r="3"><x:c r="B3"><x:v>2</x:v></x:c><x:c><x:v>7</x:v></x:c></x:row>
      <x:row r="2"><x:c r="A2" t="str"><x:f>1&gt;0</x:f><x:v>a &amp; b</x:v></x:c><x:c t="e"><x:v>#N/A</x:v></x:c></x:row>
      <x:row r="9999999"><x:c t="d"><x:v>2026-01-02T03:04:05.000Z</x:v></x:c></x:row>
    </x:sheetData></x:worksheet>`
    const { text } = await opened(rawXlsx(sheet))
    expect(
      text
        .trimEnd()
        .split('\n')
        .filter((line) => line !== ''),
    ).toEqual(['name,rich,', ',2,7', 'a & b,#N/A,', '2026-01-02 03:04:05,,'])
  })

  it('may have shared texts with formats, returns and CDATA', async () => {
    const sheet =
      '<worksheet><sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>9</v></c></row><row><c><v>1</v></c><c><v>1e2</v></c></row></sheetData></worksheet>'
    const strings =
      '<sst><si><r><rPr><b/></rPr><t>bo</t></r><r><t xml:space="preserve">ld </t></r></si><si><t><![CDATA[<a&b>]]>_x000A_c</t></si></sst>'
    const { text } = await opened(rawXlsx(sheet, { 'xl/sharedStrings.xml': strings }))
    expect(text).toBe('"bold ","<a&b>\nc"\n1,100\n')
  })

  it('with a cell too far to the right are too wide', async () => {
    const sheet =
      '<worksheet><sheetData><row><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>'
    expect(await refused(rawXlsx(sheet))).toMatchObject({ code: 'importer.wide' })
  })

  it.each<[BookType, string]>([
    ['xlsb', 'xlsb'],
    ['ods', 'ods'],
  ])('of kinds without a reader (%s) are named', async (type, format) => {
    expect(await refused(book(type, [orders]))).toMatchObject({
      code: 'importer.format',
      values: { format },
    })
  })

  it('behind a password are said to be so', async () => {
    expect(await refused(ole(['EncryptionInfo', 'EncryptedPackage']))).toMatchObject({
      code: 'importer.locked',
      values: { format: 'xlsx' },
    })
  })
})

describe('pages named .xls', () => {
  const table =
    '<table><tr><th>订单编号<th>总金额</tr><tr><td>3304355160546003165</td><td>&yen;38.90<br>含税</td></tr></table>'

  it('are read in the encoding they declare', async () => {
    const page = encode(`<html><head><meta charset=gb2312></head>${table}`, 'gb18030')
    const { text, container } = await opened(file(page, 'orders.xls'))
    expect(text).toBe('订单编号,总金额\n3304355160546003165,"¥38.90\n含税"\n')
    expect(container).toMatchObject({ format: 'html', encoding: 'gb18030' })
  })

  it('in UTF-8 are so whatever they declare', async () => {
    const page = `<html><meta charset="gbk">${table}`
    expect((await opened(file(page, 'orders.xls'))).text).toContain('订单编号')
  })

  it('keep spans, and give the largest table', async () => {
    const page = `<table><tr><td>menu</table>${'<table><tr><td>a<td colspan=2>b<tr><td rowspan=2>1<td>2<td>3<tr><td>4<td>5</table>'}`
    const { text, container } = await opened(file(page, 'page.html'))
    expect(text).toBe('a,b,\n1,2,3\n,4,5\n')
    expect(container?.sheets).toEqual(['Table 1', 'Table 2'])
  })

  it('without a table are told from damaged files', async () => {
    const page = '<!DOCTYPE html><html><body><form>Sign in</form></body></html>'
    expect(await refused(file(page, 'orders.csv'))).toMatchObject({ code: 'importer.no-table' })
  })
})
