import { describe, expect, it } from 'vitest'
import { guess } from '../../src/importer/guess'
import { dateReading } from '../../src/importer/dates'
import { writtenNumber } from '../../src/importer/numbers'

const short = (name: string, ...values: string[]) => {
  const { kind, format, scale, decimal, places } = guess(name, values).reading
  const moved = places === undefined ? undefined : `places ${places}`
  return [kind, format, scale, decimal, moved].filter((part) => part !== undefined).join(' ')
}

describe('guess', () => {
  it.each([
    ['units', ['1', '20', '-3'], 'integer'],
    ['amount', ['12.5', '3', '0.25'], 'decimal 2'],
    ['amount', ['1.2345', '3'], 'decimal 4'],
    ['x', ['0.123456789', '1'], 'number'],
    ['amount', ['9999999999999999.99', '1'], 'decimal 2'],
    ['lat', ['116.39742812345678'], 'number'],
    ['amount', [`1${'0'.repeat(37)}.5`], 'number'],
    ['amount', ['1,000,000,000,000,000'], 'decimal grouped 2'],
    ['x', ['1e5', '2.5e-3'], 'number'],
    ['amount', ['¥1,234.50', '￥3'], 'decimal grouped 2'],
    ['amount', ['$1,905.25', '(12.00)'], 'decimal grouped 2'],
    ['amount', ['38.90元', '0元'], 'decimal grouped 2'],
    ['visits', ['12,131', '45'], 'integer grouped'],
    ['Betrag', ['12,50', '1.234,56'], 'decimal grouped 2 ,'],
    ['Betrag', ['12,50', '3,00'], 'decimal 2 ,'],
    ['Umsatz', ['1.234,50-', '2.345,75'], 'decimal grouped 2 ,'],
    ['balance', ['12-', '5'], 'integer grouped'],
    ['日期', ['45717', '45718', '45719'], 'date excel'],
    ['Order date', ['45717.5', '45718', '45719.25'], 'timestamp excel'],
    ['交易时间', ['45717.5', '45718', '45719.25'], 'timestamp excel'],
    ['Ordered at', ['45717.5', '45718', '45719.25'], 'timestamp excel'],
    ['visitors', ['45717', '45718', '45719'], 'integer'],
    ['Page views per day', ['45717', '45718', '45719'], 'integer'],
    ['Revenue to date', ['45717.50', '45718.00', '45719.25'], 'decimal 2'],
    ['每日期末库存', ['45717', '45718', '45719'], 'integer'],
    ['平均停留时间', ['45717', '45718', '45719'], 'integer'],
    ['date', ['85717', '45718', '45719'], 'integer'],
    ['CTR', ['2.81%', '0%'], 'number percent'],
    ['paid', ['true', 'FALSE'], 'boolean'],
    ['paid', ['是', '否', '--'], 'boolean'],
    ['paid', ['0', '1'], 'integer'],
    ['day', ['2026-01-02', '2026-1-3'], 'date %Y-%m-%d'],
    ['day', ['2026/1/2'], 'date %Y/%m/%d'],
    ['day', ['2026年1月2日'], 'date %Y年%m月%d日'],
    ['day', ['20260102', '20260103', '20260131'], 'date %Y%m%d'],
    ['day', ['5 Jan 2026', '17 Feb 2026'], 'date %d %b %Y'],
    ['day', ['1-Apr-12'], 'date %d-%b-%y'],
    ['at', ['2016/5/23 22:02'], 'timestamp %Y/%m/%d %H:%M'],
    ['at', ['2026-01-02 03:04:05', '2026-01-03'], 'timestamp %Y-%m-%d %H:%M:%S'],
    ['at', ['2026-01-02T03:04:05Z'], 'timestamp %Y-%m-%dT%H:%M:%S%z'],
    ['at', ['2026-04-05 21:06:21 +0400'], 'timestamp %Y-%m-%d %H:%M:%S %z'],
    ['at', ['Jan 5, 2026 11:03:05 AM'], 'timestamp %b %d, %Y %I:%M:%S %p'],
    ['at', ['Jan 5, 2026 11:03:05 AM PST'], 'timestamp %b %d, %Y %I:%M:%S %p %Z'],
    ['at', ['15 Mar 2026 3:22:08 PM UTC'], 'timestamp %d %b %Y %I:%M:%S %p %Z'],
    ['at', ['2026-03-06 08:52:26 UTC'], 'timestamp %Y-%m-%d %H:%M:%S %Z'],
    ['at', ['2026-03-06 08:52:26 XYZ'], 'text'],
    ['date', ['2026060708', '2026060709', '2026060710'], 'timestamp %Y%m%d%H'],
    ['月份', ['2026-01', '2026-12'], 'date %Y-%m'],
    ['月份', ['2026年1月'], 'date %Y年%m月'],
    ['month', ['Jan 2026', 'Feb 2026'], 'date %b %Y'],
    ['统计日期', ['2024-01-01 ~ 2024-01-31'], 'date %Y-%m-%d ~ %Y-%m-%d'],
    ['event_timestamp', ['1779062400000000'], 'timestamp epoch-us'],
    ['成交金额', ['12.3万', '4,567.80', '1.05亿'], 'decimal scaled 2'],
    ['搜索人数', ['1.2万', '345'], 'integer scaled'],
    ['时间', ['2026/1/5 下午3:04'], 'timestamp %Y/%m/%d %p%I:%M'],
    ['时间', ['2026年1月5日上午 03:04:05'], 'timestamp %Y年%m月%d日%p %I:%M:%S'],
    ['时间', ['2026/1/5 下午15:04', '2026/1/53:04'], 'text'],
    ['event_time', ['1602611311', '1602611399'], 'timestamp epoch'],
    ['timestamp', ['1602611311000'], 'timestamp epoch-ms'],
    ['order_id', ['1001', '1002'], 'text'],
    ['InvoiceNo', ['536365'], 'text'],
    ['订单编号', ['="3304355160546003"'], 'text wrapped'],
    ['商品ID', ['\t3304355160546003'], 'text wrapped'],
    ['手机', ["'18612345678"], 'text wrapped'],
    ['x', ['007', '12'], 'text'],
    ['x', ['123456789012345'], 'text'],
    ['x', [], 'text'],
    ['x', ['--', 'N/A', ''], 'text'],
    ['x', ['5', '-', 'NA', '(not set)'], 'integer'],
    ['country_code', ['IN', 'CN'], 'text'],
    ['duration', ['00:03:21', '01:00:00'], 'integer duration'],
    ['Avg. Session Duration', ['03:21', '00:59.5'], 'number duration'],
    ['平均停留时长', ['00:03:21'], 'integer duration'],
    ['opening', ['00:03:21'], 'text'],
    ['Harga', ['Rp 128.000', 'Rp5.000'], 'integer marked ,'],
    ['Receita', ['R$ 40.131,10', '-R$ 5,00'], 'decimal marked 2 ,'],
    ['金額', ['2,181円', '98円'], 'integer marked'],
    ['amount', ['USD 12.50', '12 USD'], 'decimal marked 2'],
    ['Kwota', ['1 234,50 zł', '8,00 zł'], 'decimal marked 2 ,'],
    ['price', ['kr 1.250', 'kr. 90'], 'integer marked ,'],
    ['price', ['RM12.90'], 'decimal marked 2'],
    ['model', ['RM A12', 'Rp'], 'text'],
    ['label', ['5 APPLES', '7 PEARS'], 'text'],
    ['at', ['1 janv. 2026', '14 août 2026'], 'date %d %h %Y'],
    ['at', ['1 feb 2026', '2 ene 2026'], 'date %d %h %Y'],
    ['at', ['1 feb 2026', '2 mar 2026'], 'date %d %b %Y'],
    ['at', ['5. März 2026', '31. Dezember 2026'], 'date %d %h %Y'],
    ['at', ['3 de mayo de 2026', '13 de septiembre de 2026'], 'date %d %h %Y'],
    ['at', ['5 gen 2026 09:12:01 UTC'], 'timestamp %d %h %Y %H:%M:%S %Z'],
    ['at', ['05-ago-26', '01-jul-26'], 'date %d %h %y'],
    ['at', ['1 foo 2026', '2 bar 2026'], 'text'],
    ['时间', ['2026/1/5 凌晨2:04', '2026/1/5 晚上11:04'], 'timestamp %Y/%m/%d %p%I:%M'],
    ['时间', ['2026/1/5 晚上12:04'], 'timestamp %Y/%m/%d %p%I:%M'],
    ['时间', ['2026年1月5日 晚上12点'], 'timestamp %Y年%m月%d日 %p%I点'],
    ['时间', ['2026/1/5 傍晚12:04'], 'text'],
    ['views', ['12.5K', '3M', '800'], 'integer scaled'],
    ['size', ['3M', '6M', '12M'], 'text'],
    ['memory', ['64G', '128K', '1.5K'], 'text'],
    ['访客数', ['1-10', '100~200'], 'text'],
    ['销售额（万元）', ['12.34', '5'], 'decimal 2 places 4'],
    ['销售额(万元)', ['12.3万', '5万'], 'integer scaled'],
    ['搜索人数（万）', ['12', '5'], 'integer places 4'],
    ['GMV (in millions)', ['1.25'], 'decimal 2 places 6'],
    ['百万元', ['3'], 'integer places 6'],
    ['成交额(千元)', ['3'], 'integer places 3'],
    ['满5万元', ['3', '4'], 'integer'],
    ['满三千元', ['3', '4'], 'integer'],
    ['千万级商品', ['3', '4'], 'integer'],
    ['share', ['< 10%', '> 90%'], 'text'],
  ])('reads %s of %j as %s', (name, values, expected) => {
    expect(short(name, ...values)).toBe(expected)
  })

  it('takes long, dense, equally long whole numbers for codes', () => {
    const codes = Array.from({ length: 50 }, (_, i) => String(10_000_000 + i * 7919))
    expect(short('reference', ...codes)).toBe('text')
    expect(short('pageviews', ...codes.map((code) => String(Number(code) % 9973)))).toBe('integer')
  })

  it('stays with a kind where a few values do not fit, and not where many do', () => {
    const numbers = Array.from({ length: 99 }, (_, i) => `${i}.5`)
    expect(short('x', ...numbers, 'unknown')).toBe('decimal 2')
    expect(short('x', ...numbers.slice(0, 9), 'unknown')).toBe('text')
  })

  it.each([
    ['paid at', ['2026-01-02 03:04:05', '2026-01-03 03:04:05', 'soon'], 'timestamp'],
    ['付款时间', ['2026/1/2', '未付款'], 'date'],
    ['note', ['2026-01-02', '2026-01-03', 'soon'], 'text'],
    ['付款时间', ['2026/1/2', '未付款', '已关闭'], 'text'],
    ['Total price', ['12.50', 'free'], 'decimal'],
    ['实付金额', ['12.50', '¥3', '赠品'], 'decimal'],
    ['size', ['12.50', '3', 'large'], 'text'],
    ['price', ['12.50', 'free', 'gift'], 'text'],
  ])(
    'is content with half of the values where the name “%s” says the same',
    (name, values, kind) => {
      expect(guess(name, values).reading.kind).toBe(kind)
    },
  )
})

describe('day or month', () => {
  it('is decided by values that fit only one way', () => {
    expect(dateReading(['1/2/2026', '25/2/2026'])?.reading.format).toBe('%d/%m/%Y')
    expect(dateReading(['1/2/2026', '2/25/2026'])?.reading.format).toBe('%m/%d/%Y')
    expect(dateReading(['25/2/2026'])?.doubt).toBeUndefined()
  })

  it('is decided by the order of the rows where values fit both ways, and said to be in doubt', () => {
    const dayFirst = dateReading(['10/01/2026', '11/01/2026', '12/01/2026', '01/02/2026'])
    expect(dayFirst).toMatchObject({ reading: { format: '%d/%m/%Y' }, doubt: '%m/%d/%Y' })
    const monthFirst = dateReading(['01/10/2026', '01/11/2026', '01/12/2026', '02/01/2026'])
    expect(monthFirst).toMatchObject({ reading: { format: '%m/%d/%Y' }, doubt: '%d/%m/%Y' })
  })

  it('is in no doubt where both mean the same', () => {
    expect(dateReading(['05/05/2026'])?.doubt).toBeUndefined()
  })
})

describe('written number', () => {
  it.each(['', '-', '.', '1,2,3', '1.2.3', '12a', '--5', '1,23', '0x1f', '1_000'])(
    'refuses “%s”',
    (text) => {
      expect(writtenNumber(text, '.')).toBeUndefined()
    },
  )
})
