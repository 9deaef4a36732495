import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { load } from '../../src/importer'
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

const read = async (content: string | Uint8Array, name?: string) => {
  const { report } = await load(engine, 'statement', file(content, name))
  const { rowsInFile, rowsRead, rowsSetAside } = report
  expect(rowsInFile).toBe(rowsRead + rowsSetAside)
  return report
}
const ends = (report: Awaited<ReturnType<typeof read>>, name: string | undefined) => {
  const column = report.columns.find((one) => one.name === name)
  return [column?.reading.kind, column?.minimum?.value, column?.maximum?.value, column?.unread]
}
const two = (n: number) => String(n).padStart(2, '0')
const rows = (line: (i: number) => string) => Array.from({ length: 12 }, (_, i) => line(i))
const codes = ({ problems }: Awaited<ReturnType<typeof read>>) => problems.map(({ code }) => code)

describe('statements and reports', () => {
  it('of WeChat Pay mark cells with backticks and close with names and values of sums', async () => {
    const lines = rows(
      (i) =>
        `\`2025-03-${two(i + 1)} 10:00:00,\`,\`42000000${i}0000000000,\`S${i},\`oUser${i % 5},\`SUCCESS,\`${100 + i}.50,\`0.00,\`0.60%`,
    )
    const text = [
      '交易时间,设备号,微信订单号,商户订单号,用户标识,交易状态,订单金额,退款金额,费率',
      ...lines,
      '总交易单数,订单总金额,退款总金额',
      '`12,`1272.00,`0.00',
    ].join('\n')
    // A program that saved the file once more fills its rows up.
    const padded = text.replace('退款总金额\n', '退款总金额,,,,,,\n').concat(',,,,,,')
    expect((await read(padded)).asideCounts).toEqual({ total: 2 })
    const report = await read(`\ufeff${text}\n`)
    expect(report.asideCounts).toEqual({ total: 2 })
    expect(report.rowsRead).toBe(12)
    expect(report.reading.roles).toMatchObject({
      order: '商户订单号',
      customer: '用户标识',
      time: '交易时间',
      amount: '订单金额',
      refund: '退款金额',
    })
    expect(ends(report, '订单金额')).toEqual(['decimal', 100.5, 111.5, 0])
    expect(report.nature.subject).toBe('orders')
  })

  it('of Alipay name the order and who paid', async () => {
    const lines = rows(
      (i) =>
        `99030000000000${i}\t,T200P${i}\t,杯子\t,2025-03-${two(i + 1)} 10:05:00,u***${i % 5}@qq.com\t,${100 + i}.50,`,
    )
    const text = [
      '#支付宝账务明细查询',
      '#账号：[20885120xxxx0156]',
      '账务流水号,商户订单号,商品名称,发生时间,对方账号,收入金额（+元）,支出金额（-元）',
      ...lines,
      '#收入合计：12笔，共1272.00元',
      '#导出时间：[2025年04月02日 09:15:07]',
    ].join('\n')
    const report = await read(encode(text, 'gb18030'))
    expect(report.asideCounts).toEqual({ preamble: 2, footnote: 2 })
    expect(report.reading.roles).toMatchObject({ order: '商户订单号', customer: '对方账号' })
  })

  it('explain their columns in a row below the names', async () => {
    const lines = rows((i) => `576${i},S${i % 5},1,${100 + i}.50,${two(i + 1)}/03/2025 10:00:00`)
    const text = [
      'Order ID,Seller SKU,Quantity,SKU Subtotal After Discount,Created Time',
      'Platform unique order ID.,,,It equals the price less discounts,Order created time',
      ...lines,
    ].join('\n')
    const report = await read(text)
    expect(report.asides).toMatchObject([{ reason: 'footnote', line: 2 }])
    expect(ends(report, 'SKU Subtotal After Discount')).toEqual(['decimal', 100.5, 111.5, 0])
    expect(ends(report, 'Created Time').slice(0, 2)).toEqual(['timestamp', '2025-03-01T10:00:00'])
  })

  it('keep a first row whose figures are only missing', async () => {
    const lines = rows((i) => `新人券,Spring sale,${i},${100 + i}.50`)
    for (const [first, second] of [
      ['-', '--'],
      ['N/A', 'N/A'],
      ['', ''],
      ['No data', 'No data yet'],
      ['暂无报价', '暂时缺货'],
      ['长期有效', '长期有效'],
    ]) {
      const row = `帐篷,Spring sale,${first ?? ''},${second ?? ''}`
      const report = await read(['Goods,Campaign,Clicks,Cost', row, ...lines].join('\n'))
      expect(report.rowsRead).toBe(13)
    }
  })

  it('have a row of quoted nothing, which is blank', async () => {
    const lines = rows(
      (i) => `"14-${i}","buyer${i % 5}","1","$${100 + i}.50","Mar-${two(i + 1)}-25"`,
    )
    const text = [
      '"Order Number","Buyer Username","Quantity","Total Price","Sale Date"',
      '"","","","",""',
      ...lines,
      '',
      '12,"record(s) downloaded"',
    ]
    const report = await read(text.join('\n'))
    expect(report.asideCounts).toMatchObject({ blank: 2 })
    expect(report.rowsRead).toBe(12)
  })

  it('begin with a sum over all, which counts once', async () => {
    const lines = rows((i) => `2025-03-${two(i + 1)},计划A,"1,000.00",20,3`)
    const text = ['日期,计划名称,消耗(元),点击次数,转化数', '全部,-,"12,000.00",240,36', ...lines]
    const report = await read(text.join('\n'))
    expect(report.asides).toMatchObject([{ reason: 'total', line: 2 }])
    expect(ends(report, '消耗(元)')).toEqual(['decimal', 1000, 1000, 0])
  })
})

describe('books and workbooks as text', () => {
  it('owe what has its minus behind', async () => {
    const lines = rows((i) => `A${i};${two(i + 1)}.03.2025;${i % 2 ? '2.345,75' : '1.234,50-'}`)
    const report = await read(['Auftrag;Datum;Umsatz', ...lines].join('\n'))
    expect(ends(report, 'Umsatz')).toEqual(['decimal', -1234.5, 2345.75, 0])
  })

  it('count days from the end of 1899', async () => {
    const lines = rows((i) => `A${i},${45_717 + i}.5,${45_717 + i},${i}.50`)
    const report = await read(['Order,Paid date,Date,Total', ...lines].join('\n'))
    expect(ends(report, 'Paid date')).toEqual([
      'timestamp',
      '2025-03-01T12:00:00',
      '2025-03-12T12:00:00',
      0,
    ])
    expect(ends(report, 'Date')).toEqual(['date', '2025-03-01', '2025-03-12', 0])
    expect(codes(report)).toContain('importer.excel-days')
  })

  it('hold no day where a number is none', async () => {
    const odd = ['0', '20250301', '123456789012345', '1e300']
    const lines = [...rows((i) => `A${i},${45_717 + (i % 9)}`), ...odd.map((day) => `B,${day}`)]
    const many = [...Array.from({ length: 40_000 }, () => lines[0] ?? ''), ...lines]
    const report = await read(['Order,Date', ...many, lines[0] ?? ''].join('\n'))
    const column = report.columns.find(({ name }) => name === 'Date')
    expect(column).toMatchObject({ reading: { format: 'excel' }, unread: 4 })
    expect(ends(report, 'Date')).toEqual(['date', '2025-03-01', '2025-03-09', 4])
  })

  it('keep quotes that a mark stood before', async () => {
    const lines = rows((i) => `\`S${i},\`"限时"杯子，${i},\`"新, 旧",\`${100 + i}.50`)
    const report = await read(['商户订单号,商品名称,备注,订单金额', ...lines].join('\n'))
    expect(codes(report)).toEqual([])
    const [first] = report.first
    expect(first).toEqual(['S0', '"限时"杯子，0', '"新, 旧"', '100.50'])
  })
})

describe('exports that only look like one that is known', () => {
  it('have the roles that are looked for in vain by their own names', async () => {
    const lines = rows(
      (i) => `2600${i},b${i % 5},${100 + i}.50,交易成功,2025-03-${two(i + 1)} 10:00:00,帐篷,1`,
    )
    const head = '订单编号,买家会员名,实付款(元),订单状态,订单创建时间,货品标题,数量'
    const report = await read([head, ...lines].join('\n'))
    expect(report.reading.preset).toBe('taobao_orders')
    expect(report.reading.roles).toMatchObject({ amount: '实付款(元)', product: '货品标题' })
  })

  it('have none by names that may mean something else', async () => {
    const ads = rows((i) => `2025-03-${two(i + 1)},计划A,${100 + i}.50,1000,20,33.50,5.02,${i}.00`)
    const head =
      '时间-天,计划名称,消耗(元),展示次数,点击次数,转化成本(元),平均点击单价(元),账户充值金额(元)'
    const report = await read([head, ...ads].join('\n'))
    expect(report.reading.preset).toBe('oceanengine_ads')
    expect(report.reading.roles.amount).toBeUndefined()
  })
})

describe('refunds that a second state tells of', () => {
  const head = '订单编号,订单状态,下单时间,商品名称,实付款,买家昵称'
  const line = (i: number) =>
    `25060${i},交易成功,2025-03-${two(i + 1)} 22:10:01,睡袋,${100 + i}.50,快${i % 5}`

  it('are counted and said where the own state does not tell of them', async () => {
    const told = rows((i) => `${line(i)},${i % 4 === 0 ? '退款成功' : ''}`)
    const closed = line(12).replace('交易成功', '交易关闭')
    const both = line(13).replace('交易成功', '已发货，退款成功')
    const text = [`${head},售后状态`, ...told, `${closed},退款成功`, `${both},退款成功`].join('\n')
    const report = await read(text)
    expect(report.reading.roles.status).toBe('订单状态')
    const values = { column: '售后状态', count: 3, value: '退款成功', amount: '实付款', sum: 313.5 }
    expect(report.problems).toContainEqual({
      code: 'importer.after-sale',
      severity: 'warning',
      values,
    })
  })

  it('are found wherever they stand in the file', async () => {
    const many = Array.from({ length: 30_000 }, (_, i) => {
      return `${line(i % 12)},${i === 17_000 ? '退款成功' : '无售后'}`
    })
    const report = await read([`${head},退款/售后状态`, ...many].join('\n'))
    const found = report.problems.find(({ code }) => code === 'importer.after-sale')
    expect(found?.values).toMatchObject({ column: '退款/售后状态', count: 1 })
  })

  it('need no word where a column says how much, or no order was refunded', async () => {
    const paid = rows((i) => `${line(i)},退款成功,${i % 4 === 0 ? 20 : 0}.00`)
    expect(codes(await read([`${head},售后状态,退款金额`, ...paid].join('\n')))).not.toContain(
      'importer.after-sale',
    )
    const none = rows((i) => `${line(i)},无售后`)
    expect(codes(await read([`${head},售后状态`, ...none].join('\n')))).not.toContain(
      'importer.after-sale',
    )
  })

  it('of old systems tell columns by spaces alone', async () => {
    const lines = rows(
      (i) =>
        ` ${String(i + 1).padStart(5, '0')} 199701${two(i + 1)} ${' '.repeat(i % 2)}${(i % 3) + 1}   ${i}.50 `,
    )
    const names = ' customer_id  date number_of_cds  dollar_value'
    const report = await read([names, ...lines].join('\r\n'), 'master.txt')
    expect(report.reading.roles).toMatchObject({ customer: 'customer_id', time: 'date' })
    expect(report.rowsRead).toBe(12)
    expect(ends(report, 'date').slice(1, 3)).toEqual(['1997-01-01', '1997-01-12'])
    expect(ends(report, 'dollar_value')).toEqual(['decimal', 0.5, 11.5, 0])
  })

  it('put no value of an aligned line that lacks a cell under the name of another', async () => {
    const lines = Array.from(
      { length: 300 },
      (_, i) => ` C${i + 100}  2025-01-${two((i % 28) + 1)}  ${i % 9}   ${i}.50`,
    )
    lines[250] = ' C350  2025-01-27      5.50'
    const report = await read([' customer  day  units  amount', ...lines].join('\n'), 'old.txt')
    expect(report.rowsRead).toBe(300)
    expect(ends(report, 'units')[2]).toBe(8)
    const [{ n, empty }] = (
      await engine.query(
        sql`SELECT sum(units) AS n, count(*) - count(amount) AS empty FROM statement`,
      )
    ).rows() as [{ n: unknown; empty: unknown }]
    const sum = lines.reduce((total, _, i) => total + (i === 250 ? 0 : i % 9), 0)
    expect([Number(n), Number(empty)]).toEqual([sum, 1])
  })

  it('of cells that hold spaces part them where there are several', async () => {
    const lines = rows((i) => `${i + 1}   Red shirt ${i}   ${i}.50`)
    const report = await read(['no   product name   amount', ...lines].join('\n'), 'list.txt')
    expect(report.columns.map(({ name }) => name)).toEqual(['no', 'product name', 'amount'])
  })

  it('leaves text that is no table in one column', async () => {
    const text = 'Dear all\nhere are  the figures\nof last week\nwith regards\n'
    const report = await read(text, 'letter.txt')
    expect(report.columns).toHaveLength(1)
  })
})
