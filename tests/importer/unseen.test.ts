import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { load } from '../../src/importer'
import type { RoleName } from '../../src/importer/contract'
import { sql } from '../../src/sql'
import { file } from './files'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(async () => {
  await engine.close()
})

/** An export of a platform nobody wrote a preset for: what it has to come to was added up beside it. */
interface Unseen {
  readonly name: string
  readonly header: string
  /** a line, by its number and an amount with two decimals */
  readonly line: (i: number, amount: string) => string
  /** amounts as this export writes them; as 1234.50 where it says nothing */
  readonly write?: (amount: number) => string
  readonly roles: Readonly<Partial<Record<RoleName, string>>>
  readonly subject?: string
  /** the first and the last moment */
  readonly times?: readonly [string, string]
  /** the role whose column adds up to the amounts */
  readonly money?: RoleName
}

const count = 24
const amountOf = (i: number) => 1000 + ((i * 37) % 900) + 0.25 * (i % 4)
const whole = Array.from({ length: count }, (_, i) => amountOf(i)).reduce((a, b) => a + b, 0)
const two = (n: number) => String(n).padStart(2, '0')
const grouped = (amount: number, mark: string) =>
  amount.toFixed(2).replace(/\d(?=(?:\d{3})+\.)/g, `$&${mark}`)

const exports: readonly Unseen[] = [
  {
    name: 'Swiss francs with typographic apostrophes',
    header: 'Bestellnummer;Kunde;Bestelldatum;Gesamtbetrag (CHF)',
    line: (i, amount) => `${20_000 + i};K${i % 7};${two(i + 1)}.03.2025;CHF ${amount}`,
    write: (amount) => grouped(amount, '’'),
    roles: { amount: 'Gesamtbetrag (CHF)', time: 'Bestelldatum', order: 'Bestellnummer' },
    times: ['2025-03-01', '2025-03-24'],
  },
  {
    name: 'dollars written “US $”',
    header: 'Order number,Order date,Order total,Buyer Name',
    line: (i, amount) => `81900000${1000 + i},2025-03-${two(i + 1)} 10:00,"${amount}",B ${i % 7}`,
    write: (amount) => `US $${grouped(amount, ',')}`,
    roles: { order: 'Order number', amount: 'Order total', customer: 'Buyer Name' },
  },
  {
    name: 'Korean',
    header: '주문번호,주문일,결제액,주문자ID,구매수(수량)',
    line: (i, amount) =>
      `${1_000_000_000 + i},2025-03-${two(i + 1)} 10:00:00,${amount},user${i % 8},1`,
    roles: { order: '주문번호', time: '주문일', amount: '결제액', customer: '주문자ID' },
    subject: 'orders',
  },
  {
    name: 'Russian',
    header:
      'Номер заказа;Принят в обработку;Статус;Количество;Сумма отправления;Код валюты отправления',
    line: (i, amount) =>
      `${100_000 + i}-0001;2025-03-${two(i + 1)} 10:00:00;Доставлен;1;${amount};RUB`,
    roles: {
      order: 'Номер заказа',
      time: 'Принят в обработку',
      amount: 'Сумма отправления',
      currency: 'Код валюты отправления',
      status: 'Статус',
    },
    subject: 'orders',
  },
  {
    name: 'Polish',
    header: 'Numer zamówienia;Data zakupu;Login kupującego;Kwota;Waluta',
    line: (i, amount) => `ZAM${1000 + i};${i + 1} mar 2025 10:00;kupujący${i % 6};${amount} zł;PLN`,
    write: (amount) => amount.toFixed(2).replace('.', ','),
    roles: { order: 'Numer zamówienia', customer: 'Login kupującego', amount: 'Kwota' },
    subject: 'orders',
  },
  {
    name: 'Spanish days with an hour that says so',
    header: '# de venta,Fecha de venta,Total (ARS),Comprador',
    line: (i, amount) =>
      `20000${1000 + i},${i + 1} de marzo de 2025 10:05 hs.,"${amount}",C${i % 7}`,
    write: (amount) => amount.toFixed(2).replace('.', ','),
    roles: { order: '# de venta', time: 'Fecha de venta', amount: 'Total (ARS)' },
    times: ['2025-03-01 10:05:00', '2025-03-24 10:05:00'],
  },
  {
    name: 'a comma between day and clock',
    header: 'ID,Purchase Date,Grand Total (Base),Customer Email',
    line: (i, amount) =>
      `00000${1000 + i},"Mar ${i + 1}, 2025, 1:22:33 PM","${amount}",c${i % 9}@example.com`,
    write: (amount) => `$${grouped(amount, ',')}`,
    roles: { time: 'Purchase Date', amount: 'Grand Total (Base)', customer: 'Customer Email' },
    times: ['2025-03-01 13:22:33', '2025-03-24 13:22:33'],
  },
  {
    name: 'a Chinese clock in words',
    header: '订单号,买家,下单时间,订单实付金额',
    line: (i, amount) =>
      `E2025${1000 + i},粉丝${i % 7},2025年3月${i + 1}日 ${i % 2 ? '上午' : '下午'}3时${two(i)}分00秒,${amount}`,
    roles: { order: '订单号', time: '下单时间', amount: '订单实付金额' },
    times: ['2025-03-01 15:00:00', '2025-03-24 03:23:00'],
  },
  {
    name: 'months as spreadsheets show them',
    header: 'Month,Channel,Revenue',
    line: (i, amount) =>
      `${'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[i % 12] ?? ''}-24,${i % 2 ? 'Web' : 'App'},${amount}`,
    roles: { time: 'Month', amount: 'Revenue', channel: 'Channel' },
    times: ['2024-01-01', '2024-12-01'],
  },
  {
    name: 'months as six digits',
    header: 'month,channel,revenue',
    line: (i, amount) => `2024${two((i % 12) + 1)},${i % 2 ? 'Web' : 'App'},${amount}`,
    roles: { time: 'month' },
    times: ['2024-01-01', '2024-12-01'],
  },
  {
    name: 'what an account spent on ads',
    header: 'Date,Campaign name,Ad group name,Spend in account currency,Impressions,Link clicks',
    line: (i, amount) => `2025-03-${two(i + 1)},C${i % 3},AG,${amount},${i * 100},${i * 3}`,
    roles: { cost: 'Spend in account currency', campaign: 'Campaign name' },
    subject: 'ad_spend',
    money: 'cost',
  },
  {
    name: 'ads whose total is spent, not paid',
    header: 'Start Date,Account Name,Campaign Name,Total Spent,Impressions,Clicks',
    line: (i, amount) => `3/${i + 1}/2025,Acc,C${i % 3},${amount},${i * 100},${i}`,
    roles: { cost: 'Total Spent' },
    subject: 'ad_spend',
    money: 'cost',
  },
  {
    name: 'sales that are counted beside the revenue',
    header: 'Day;Campaign;Displays;Clicks;Cost;Sales;Revenue',
    line: (i, amount) => `${two(i + 1)}/03/2025;C${i % 3};${i * 100};${i};12,50;1;${amount}`,
    write: (amount) => amount.toFixed(2).replace('.', ','),
    roles: { amount: 'Revenue', cost: 'Cost' },
    subject: 'ad_spend',
  },
  {
    name: 'bookings that are sales or refunds',
    header: 'Order,Customer,Date,Type,Amount',
    line: (i, amount) => `R${1000 + i},c${i % 7},2025-03-${two(i + 1)} 10:00,Sale,${amount}`,
    roles: { order: 'Order', amount: 'Amount' },
    subject: 'orders',
  },
  {
    name: 'what is told of goods by their codes',
    header: 'Product Details,ASIN,Brand,Price $,ASIN Sales,ASIN Revenue,Review Count',
    line: (i, amount) =>
      `Mug ${i},B0${10_000_000 + i},Brand${i % 6},${i}.00,${100 + i},"${amount}",${i}`,
    write: (amount) => grouped(amount, ','),
    roles: { amount: 'ASIN Revenue', brand: 'Brand', price: 'Price $' },
    subject: 'market',
  },
  {
    name: 'an ERP with the day and the time of an order apart',
    header:
      '内部订单号,线上订单号,店铺,下单日期,下单时间,发货日期,状态,买家账号,商品编码,数量,应付金额',
    line: (i, amount) =>
      `${7000 + i},34567890123${40_000 + i},旗舰店,2025-03-${two(i + 1)},09:${two(i)}:22,2025-03-30 10:00:00,已发货,t**${i % 7},A${i % 5},1,${amount}`,
    roles: { order: '线上订单号', time: '下单日期', customer: '买家账号', amount: '应付金额' },
    times: ['2025-03-01 09:00:22', '2025-03-24 09:23:22'],
    subject: 'order_lines',
  },
  {
    name: 'an ERP that shares what was paid out among the lines',
    header:
      '订单编号,原始单号,交易时间,客户网名,商家编码,货品名称,下单数量,标价,成交价,分摊后总价,应收合计',
    line: (i, amount) =>
      `JY${1000 + i},28001234${5000 + i},2025-03-${two(i + 1)} 09:15:22,jd_${i % 7},H${i % 5},洗发水,2,59.90,49.90,${amount},99.80`,
    roles: { amount: '分摊后总价', customer: '客户网名', quantity: '下单数量', sku: '商家编码' },
    subject: 'order_lines',
  },
  {
    name: 'a shop system that names both what is owed and what was paid',
    header:
      '订单号,订单状态,订单创建时间,商品名称,商品单价,商品数量,应收订单金额,订单实付金额,买家姓名,买家手机号,下单渠道',
    line: (i, amount) =>
      `E${20_250_000 + i},交易完成,2025-03-${two(i + 1)} 09:15:22,曲奇,128.00,2,9999.00,${amount},王${i % 3},1380013${8000 + (i % 7)},${i % 2 ? '小程序' : 'H5'}`,
    roles: { amount: '订单实付金额', customer: '买家手机号', channel: '下单渠道' },
  },
]

describe('exports nobody wrote a preset for', () => {
  it.each(exports.map((one) => [one.name, one] as const))('are read: %s', async (_, one) => {
    const { header, line, write = (amount) => amount.toFixed(2), roles, money = 'amount' } = one
    const lines = Array.from({ length: count }, (_, i) => line(i, write(amountOf(i))))
    const { report } = await load(engine, 'unseen', file([header, ...lines].join('\n')))
    const { reading, nature, columns, rowsRead } = report
    expect(rowsRead).toBe(count)
    expect(reading.preset).toBeUndefined()
    expect(reading.roles).toMatchObject(roles)
    expect(columns.filter(({ unread }) => unread > 0)).toEqual([])
    if (one.subject !== undefined) expect(nature.subject).toBe(one.subject)
    const sums = await engine.query(
      sql`SELECT CAST(sum(${sql.id(reading.roles[money] ?? '')}) AS DOUBLE) FROM unseen`,
    )
    expect(Number(sums.columnAt(0)[0])).toBeCloseTo(whole, 2)
    if (!one.times) return
    const time = sql.id(reading.roles.time ?? '')
    const ends = await engine.query(
      sql`SELECT CAST(min(${time}) AS VARCHAR), CAST(max(${time}) AS VARCHAR) FROM unseen`,
    )
    expect([ends.columnAt(0)[0], ends.columnAt(1)[0]]).toEqual(one.times)
  })

  it('have their refunds apart where these stand in rows of their own', async () => {
    const lines = Array.from(
      { length: 20 },
      (_, i) => `R${i},c${i % 7},2025-03-${two(i + 1)},Sale,50`,
    )
    const refunds = ['R3,c3,2025-03-29,Refund,(10.00)', 'R4,c4,2025-03-29,Refund,-20']
    const text = ['Order,Customer,Date,Type,Amount', ...lines, ...refunds].join('\n')
    const { report } = await load(engine, 'unseen', file(text))
    expect(report.nature).toMatchObject({ subject: 'orders', grain: 'order' })
  })

  it('go by the name under a merged head', async () => {
    const cells = (i: number) =>
      [`30${10_000 + i}`, `2025-03-${two(i + 1)} 10:00:00`, `b${i % 7}`, `${100 + i}.50`]
        .map((cell) => `<td>${cell}</td>`)
        .join('')
    const rows = Array.from({ length: 20 }, (_, i) => `<tr>${cells(i)}</tr>`).join('')
    const head =
      '<tr><th colspan=2>订单信息</th><th colspan=2>金额信息</th></tr><tr><th>订单编号</th><th>下单时间</th><th>买家昵称</th><th>实付金额</th></tr>'
    const page = `<html><meta charset="utf-8"><table>${head}${rows}</table></html>`
    const { report } = await load(engine, 'unseen', file(page, '订单.xls'))
    expect(report.nature.subject).toBe('orders')
    expect(report.reading.roles).toMatchObject({
      order: '订单信息 订单编号',
      customer: '金额信息 买家昵称',
      amount: '金额信息 实付金额',
    })
  })
})
