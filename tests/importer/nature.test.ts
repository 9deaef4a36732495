import { describe, expect, it } from 'vitest'
import { sniff } from '../../src/importer'
import { periodOfLines, periodOfName } from '../../src/importer/period'
import { currencyIn, normalised } from '../../src/importer/presets/normalised'
import { file } from './files'

const subject = async (header: string, ...rows: string[]) => {
  const { nature } = await sniff(file([header, ...rows].join('\n')))
  return nature.subject
}

describe('what a file without a preset is about', () => {
  it.each([
    ['visitor_id,assigned_at,variant,converted', 'v1,2026-01-01 10:00:00,control,0', 'experiments'],
    ['userid,version,sum_gamerounds,retention_7', '116,gate_30,3,False', 'experiments'],
    ['用户ID,分组,是否转化', 'u1,实验组,1', 'experiments'],
    ['visitor_id,touched_at,channel,cost', 'v1,2026-01-01 10:00:00,Email,0.50', 'touchpoints'],
    ['用户ID,触点时间,渠道', 'u1,2026-01-01 10:00:00,抖音', 'touchpoints'],
    ['visitor_id,converted_at,order_id,value', 'v1,2026-01-01 10:00:00,o1,10.50', 'conversions'],
    ['date,channel,impressions,clicks,spend', '2026-01-01,Search,100,5,9.50', 'ad_spend'],
    ['日期,渠道,花费,点击量', '2026-01-01,百度,9.50,5', 'ad_spend'],
    [
      'period,category,brand,price,units,sales,rating',
      '2026-01,Mugs,Acme,9.50,10,95.00,4.5',
      'market',
    ],
    ['月份,品牌,销量,销售额', '2026-01,甲,10,95.00', 'market'],
    ['user_id,event,event_time', 'u1,view,2026-01-01 10:00:00', 'events'],
    ['order_id,sku,quantity,unit_price', 'o1,A,1,9.50', 'order_lines'],
    ['order_id,customer_id,order_date,total', 'o1,c1,2026-01-01,9.50', 'orders'],
    ['订单编号,买家,下单时间,实付金额', 'a1,甲,2026-01-01 10:00:00,9.50', 'orders'],
    ['sku,product,category,list_price', 'A,Mug,Kitchen,9.50', 'products'],
    ['customer_id,email,country', 'c1,a@example.com,US', 'customers'],
    ['rating,review,date', '5,Very good,2026-01-01', 'reviews'],
    ['session_id,started_at', 's1,2026-01-01 10:00:00', 'sessions'],
    ['date,sessions,page views', '2026-01-01,10,20', 'metrics'],
    ['a,b', 'x,y', undefined],
  ])('%s', async (header, row, expected) => {
    expect(await subject(header, row)).toBe(expected)
  })

  it('has a currency only where something says it', async () => {
    const currency = async (text: string, locale: 'en' | 'zh-CN' = 'en') =>
      (await sniff(file(text), {}, locale)).nature.currency
    expect(await currency('order id,date,total (EUR)\n1,2026-01-01,3.50\n')).toBe('EUR')
    expect(await currency('order id,date,total\n1,2026-01-01,€3.50\n')).toBe('EUR')
    const below = (line: string) => currency(`${line}\nitem,date,total\nA,2026-01-01,3.50\n`)
    expect(await below('"All amounts in USD, unless specified"')).toBe('USD')
    expect(await below('Currency: GBP')).toBe('GBP')
    expect(await below('Amounts (CHF)')).toBe('CHF')
    expect(await below('货币单位：HKD')).toBe('HKD')
    expect(await below('"TRY OUR NEW REPORT, ALL AMOUNTS NET, PEN SALES ON TOP"')).toBeUndefined()
    expect(await currency('order id,date,total\n1,2026-01-01,$3.50\n')).toBeUndefined()
    expect(await currency('订单号,日期,实付金额\n1,2026-01-01,¥3.50\n', 'zh-CN')).toBe('CNY')
    expect(await currency('order id,date,total\n1,2026-01-01,¥3.50\n')).toBeUndefined()
    expect(await currency('订单号,日期,实付金额（元）\n1,2026-01-01,3.50\n')).toBe('CNY')
  })
})

describe('periods', () => {
  it.each([
    ['【生意参谋平台】商品_全部_2026-06-18_2026-06-20.xls', '2026-06-18', '2026-06-20'],
    ['生意经20241005.csv', '2024-10-05', '2024-10-05'],
    ['BusinessReport-6-18-26.csv', '2026-06-18', '2026-06-18'],
    ['2026年6月1日 店铺.xlsx', '2026-06-01', '2026-06-01'],
  ])('stand in names: %s', (name, from, to) => {
    expect(periodOfName(name)).toEqual({ from, to })
  })

  it.each(['orders.csv', 'report-99999999.csv', '13012345678.csv', 'v2-13-45-26.csv'])(
    'do not stand in %s',
    (name) => {
      expect(periodOfName(name)).toBeUndefined()
    },
  )

  it('stand above tables', () => {
    expect(periodOfLines(['# Start date: 20251015', '# End date: 20260112'])).toEqual({
      from: '2025-10-15',
      to: '2026-01-12',
    })
    expect(periodOfLines(['Campaign report', '"July 8, 2025 - July 31, 2025"'])).toEqual({
      from: '2025-07-08',
      to: '2025-07-31',
    })
    expect(periodOfLines(['趋势分析(2026/06/01-2026/06/30)'])?.to).toBe('2026-06-30')
    expect(periodOfLines(['数据生成时间：2026-06-19 10:00', '1. 时间范围：20260618'])).toEqual({
      from: '2026-06-18',
      to: '2026-06-18',
    })
    expect(periodOfLines(['Generated on 2026-06-19'])).toBeUndefined()
  })
})

describe('names of columns', () => {
  it.each([
    ['Amount spent (USD)', 'amount spent', 'USD'],
    ['千次展现成本（元）', '千次展现成本', 'CNY'],
    ['收货地址 ', '收货地址', undefined],
    ['Created date (UTC)', 'created date (utc)', undefined],
    ['CTR (destination)', 'ctr (destination)', undefined],
    ['ＳＫＵ件数', 'sku件数', undefined],
    ['Sessions – Total', 'sessions total', undefined],
    ['amazon-order-id', 'amazon order id', undefined],
    ['点击率(%)', '点击率', undefined],
  ])('are compared without what does not matter: %s', (name, key, currency) => {
    expect(normalised(name)).toBe(key)
    expect(currencyIn(name)).toBe(currency)
  })
})
