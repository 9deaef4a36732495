import { describe, expect, it } from 'vitest'
import { aligned, lookOf, looksOf, written } from '../../src/export/columns'
import { emphasised } from '../../src/export/figure'
import { inputText } from '../../src/export/inputs'
import { formatter } from '../../src/i18n/format'
import { speaker } from '../../src/i18n/say'
import type { Column, Kind, Value } from '../../src/table/table'

const style = { locale: 'en', currency: 'CNY', timezone: 'Asia/Shanghai' } as const
const format = formatter(style)

const shown = (name: string, kind: Kind, currency: string, ...values: Value[]) => {
  const look = aligned(lookOf({ name, kind, type: kind }, currency), values)
  return values.map((value) => written(value, look, format))
}

describe('a column', () => {
  it.each([
    ['revenue_share', 'number', [0.1, 1, null], ['10.0%', '100.0%', '—']],
    ['复购率', 'number', [0.349], ['34.9%']],
    ['share_price', 'integer', [12], ['12']],
    ['amount', 'decimal', [1234.5, -2], ['CN¥1,234.50', '-CN¥2.00']],
    ['累计消费', 'number', [88], ['CN¥88.00']],
    ['median_seconds', 'number', [195], ['3 min 15 s']],
    ['median_days', 'number', [24, 382.5], ['24.0', '382.5']],
    ['click_rate', 'number', [0.0005, 0.012], ['0.05%', '1.20%']],
    ['power', 'number', [0.62, 0.715, null], ['0.620', '0.715', '—']],
    ['p_adjusted', 'number', [1, 0.00042], ['1', '0.00042']],
    ['mean', 'number', [0.0291, 0.04, 17.0808], ['0.0291', '0.04', '17.08']],
    ['weight', 'number', [0.05, 12.5], ['0.05', '12.50']],
    ['nothing', 'number', [null, 0], ['—', '0']],
    ['orders', 'integer', [20814n], ['20,814']],
    ['year', 'integer', [2026], ['2026']],
    ['day', 'date', ['2026-11-11'], ['Nov 11, 2026']],
    ['order_id', 'text', ['0042'], ['0042']],
    ['is_new', 'boolean', [true, false], ['✓', '✗']],
    ['path', 'list', [['a', 1n]], ['["a","1"]']],
  ] as const)('%s of kind %s is written for a reader', (name, kind, values, texts) => {
    expect(shown(name, kind, 'CNY', ...values)).toEqual(texts)
  })

  it('of lists of numbers is written as numbers, exact ones too', () => {
    const line = (type: string, value: Value) =>
      written(value, lookOf({ name: 'edges', kind: 'list', type }, 'CNY'), format)
    expect(line('DOUBLE[]', [13.800000000000182, 2500, null])).toBe('[13.8; 2,500; —]')
    expect(line('DECIMAL(17,15)[][]', [['13.800000000000182'], []])).toBe('[[13.8]; []]')
    expect(line('VARCHAR[]', ['13.800000000000182'])).toBe('["13.800000000000182"]')
  })

  it('of money has two digits where no currency is stated', () => {
    expect(shown('amount', 'number', '', 5, 1234.567)).toEqual(['5.00', '1,234.57'])
  })
})

describe('columns that are read side by side', () => {
  const columns: readonly Column[] = ['share', 'low', 'high', 'n'].map((name) => ({
    name,
    kind: 'number',
    type: 'DOUBLE',
  }))
  const shownBeside = (
    group: readonly string[],
    rows: readonly (readonly Value[])[],
    known: boolean,
  ) => {
    const values = (at: number) => (known ? rows.map((row) => row[at] ?? null) : [])
    const looks = looksOf(columns, [group], (column) => lookOf(column, 'CNY'), values)
    return rows.map((row) => {
      const value = (at: number) => row[at] ?? null
      return looks.map((look, i) => written(value(i), look, format, look.beside?.map(value)))
    })
  }

  it('are written as the first of them, with as many digits', () => {
    const rows = [
      [0.213, 0.004, 0.5, 0.004],
      [0.3, null, 0.4, 12],
    ]
    expect(shownBeside(['share', 'low', 'high', 'other'], rows, true)).toEqual([
      ['21.30%', '0.40%', '50.00%', '0.004'],
      ['30.00%', '—', '40.00%', '12'],
    ])
  })

  it('keep what they are where not all rows are at hand, be they ever so small', () => {
    const rows = [[0.5, 0.0003, 0.0214, 3]]
    expect(shownBeside([], rows, false)[0]?.[0]).toBe('50%')
    expect(shownBeside(['n'], [[0.0003, 1, 1, 1]], false)[0]?.[0]).toBe('0.03%')
    expect(shownBeside(['share', 'low', 'high'], rows, false)[0]?.[1]).toBe('0.03%')
  })

  it('end at one place in a row, where not all rows are at hand', () => {
    const rows = [[null, 0.00321, 12.3456, 7.6]]
    expect(shownBeside(['low', 'high', 'n'], rows, false)).toEqual([
      ['—', '0.003', '12.346', '7.600'],
    ])
  })
})

describe('a sentence', () => {
  const heavy = (text: string) =>
    [...emphasised(text).text.matchAll(/<b>(.*?)<\/b>/g)].map((m) => m[1])

  it('has its shares, sums and large numbers set heavier', () => {
    expect(heavy('404 customers (4.7%) bring CN¥1.2M of 8,741,256.28.')).toEqual([
      '4.7%',
      'CN¥1.2M',
      '8,741,256.28',
    ])
    expect(heavy('404 位客户贡献 ¥303.8万，占 19.9%')).toEqual(['¥303.8万', '19.9%'])
  })

  it('sets the sign of what fell with its number, but no dash of a range', () => {
    expect(heavy('a lift of -0.19% (-11.4% to 11.0%), 3%-5%')).toEqual([
      '-0.19%',
      '-11.4%',
      '11.0%',
      '3%',
      '5%',
    ])
  })

  it('leaves dates, names and levels of confidence alone', () => {
    expect(heavy('On Jul 1, 2026 (95%: 8.1% to 9.5%)')).toEqual(['8.1%', '9.5%'])
    expect(heavy('2026-07-01，95% 置信区间：0 至 3，SH101')).toEqual([])
  })

  it('is escaped', () => {
    expect(emphasised('<i>5%</i>').text).toBe('&lt;i&gt;<b>5%</b>&lt;/i&gt;')
  })
})

describe('an input', () => {
  const say = speaker(style)
  it.each([
    [{ start: '2026-01-01', end: '2026-03-31' }, 'Jan 1, 2026 to Mar 31, 2026'],
    ['2026-01-01', 'Jan 1, 2026'],
    [['Tmall', 'JD'], 'Tmall, JD'],
    [0.5, '0.5'],
    [true, 'yes'],
    [null, '—'],
  ] as const)('%j is said as %s', (value, text) => {
    expect(inputText(value, say, format)).toBe(text)
  })
})
