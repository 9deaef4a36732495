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

async function read(...lines: readonly string[]) {
  const { report } = await load(engine, 't', file(`${lines.join('\n')}\n`))
  expect(report.rowsInFile).toBe(report.rowsRead + report.rowsSetAside)
  const { reading, nature, asideCounts, rowsRead } = report
  return { report, ...reading, nature, asideCounts, rowsRead }
}

async function values(column: string) {
  const table = await engine.query(sql`SELECT ${sql.id(column)} FROM t ORDER BY rowid`)
  return table.columnAt(0)
}

describe('warts of exports', () => {
  it('days in doubt are written as those that are in none', async () => {
    const { columns, report } = await read(
      'Order ID,Ship Date,Order Date,Total',
      '1001,02/03/2026,01/03/2026,58.00',
      '1002,04/03/2026,13/03/2026,29.00',
    )
    expect(columns['Ship Date']?.format).toBe('%d/%m/%Y')
    expect(report.problems).toEqual([])
  })

  it('days that are the same in either order tell nothing of the others', async () => {
    const { columns, report } = await read(
      'Order ID,Export Date,Order Date,Total',
      '1001,05/05/2026,01/03/2026,58.00',
      '1002,05/05/2026,01/04/2026,29.00',
    )
    expect(columns['Export Date']?.kind).toBe('date')
    const doubts = report.problems.filter(({ code }) => code === 'importer.day-or-month')
    expect(doubts.map(({ values }) => values['column'])).toEqual(['Order Date'])
  })

  it('a sum in the first row that leaves the dimensions open is set aside', async () => {
    const { asideCounts, rowsRead } = await read(
      'Session source / medium,Sessions,Key events,Total revenue',
      ',15234,340,22345.67',
      'google / organic,8000,150,9000.50',
      '(direct) / (none),5000,120,8345.17',
      'newsletter / email,2234,70,5000.00',
    )
    expect(asideCounts).toEqual({ total: 1 })
    expect(rowsRead).toBe(3)
  })

  it('a first row of few words that explains the columns is set aside', async () => {
    const { asideCounts, columns } = await read(
      'Order ID,Order Amount,Created Time,Quantity,Weight(kg),Taxes',
      'Platform unique order ID.,It equals the sum of all lines.,Order created time.,SKU sold quantity.,Weight.,Taxes of this order.',
      '"5770001\t","USD 53.59","03/01/2026 9:15:22 AM\t","2","0.4","USD 3.60"',
      '"5770002\t","USD 17.99","03/13/2026 11:15:22 PM\t","1","0.5","USD 1.00"',
      '"5770003\t","USD 31.99","03/20/2026 1:15:22 PM\t","1","0.2","USD 2.00"',
    )
    expect(asideCounts).toEqual({ footnote: 1 })
    expect(columns['Order Amount']?.kind).toBe('decimal')
    expect(columns['Quantity']?.kind).toBe('integer')
  })

  it('a statement with more lines around it than rows is cut at its commas', async () => {
    const { delimiter, rowsRead } = await read(
      '交易记录明细查询',
      '账号:[shop@example.com]',
      '起始日期:[2026-03-01 00:00:00]    终止日期:[2026-03-31 23:59:59]',
      '---------------交易记录明细列表---------------',
      '交易号 ,商家订单号 ,付款时间 ,类型 ,交易对方 ,金额（元） ,',
      '2026030122001412345678901234 ,T200P1 ,2026-03-01 09:15:40 ,即时到账交易 ,张三 ,39.90 ,',
      '2026030222001412345678901235 ,T200P2 ,2026-03-02 19:15:40 ,即时到账交易 ,李四 ,1280.00 ,',
      '----------------------------------------',
      '共2笔记录',
      '已收入:2笔,1319.90元',
      '导出时间:[2026-04-01 10:00:00]    用户:商图',
    )
    expect([delimiter, rowsRead]).toEqual([',', 2])
  })

  it('metres of a length are no minutes', async () => {
    const rows = (unit: string) => [1, 2, 5].map((n) => `A${n},${n}${unit}`)
    const cable = await read('SKU,Cable length', ...rows('m'))
    expect(cable.columns['Cable length']?.kind).toBe('text')
    const visit = await read('SKU,Session length', ...rows('m 10s'))
    expect(visit.columns['Session length']).toMatchObject({ kind: 'integer', format: 'duration' })
  })

  it('lengths of time in words are seconds', async () => {
    await read('达人,人均观看时长', 'a,1分12秒', 'b,58秒', 'c,1小时2分', 'd,00:01:01')
    expect(await values('人均观看时长')).toEqual([72, 58, 3720, 61])
    await read('page,Avg. session duration', 'a,3m 22s', 'b,45s')
    expect(await values('Avg. session duration')).toEqual([202, 45])
  })

  it('the time of an order is not when it was shipped, and a variation of goods is no arm of a test', async () => {
    const { roles } = await read(
      'Order ID,Ship Time,Order Creation Date,Product Name,SKU,Variation,Quantity,Total,State,City',
      '1,2026-03-02 11:20,2026-03-01 09:15,Tee,T-1,White,2,39.80,TX,Austin',
      '2,2026-03-04 11:20,2026-03-03 09:15,Mug,M-1,Blue,1,9.90,MA,Boston',
    )
    expect(roles).toMatchObject({ time: 'Order Creation Date', option: 'Variation' })
    expect(roles.variant).toBeUndefined()
    expect(roles.status).toBeUndefined()
  })

  it('numbers of orders, parcels and phones are codes in Korean, Japanese and traditional Chinese', async () => {
    const { columns } = await read(
      '주문번호,묶음배송번호,바코드,商品番号,收件者電話,郵遞區號,결제액',
      '3000123456789,700012345678,8801234567890,1001,886912345678,106,25900',
      '3000123456790,700012345679,8801234567891,1002,886987654321,813,19800',
    )
    const kinds = Object.values(columns).map(({ kind }) => kind)
    expect(kinds).toEqual(['text', 'text', 'text', 'text', 'text', 'text', 'integer'])
  })

  it('what is no number is nothing in a column of measurements', async () => {
    await read('at,lat', 'a,0.123456789', 'b,NaN', 'c,nan', 'd,1e5')
    expect(await values('lat')).toEqual([0.123456789, null, null, 100_000])
  })

  it('the id of goods with prices is theirs, and a title names them before a description', async () => {
    const { roles, nature } = await read(
      'id,title,description,availability,price,gtin',
      'SKU-1,Lamp,A brass lamp,in_stock,49.99 USD,0012345678905',
      'SKU-2,Vase,A vase,out_of_stock,"1,029.00 USD",0012345678912',
    )
    expect(roles).toMatchObject({ item: 'id', product: 'title', price: 'price' })
    expect(nature.subject).toBe('products')
  })
})
