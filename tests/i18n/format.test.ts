import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { formatter } from '../../src/i18n/format'
import type { Format } from '../../src/lib/problem'

const zone = 'Asia/Shanghai'
const en = formatter({ locale: 'en', currency: 'USD', timezone: zone })
const zh = formatter({ locale: 'zh-CN', currency: 'CNY', timezone: zone })
const plain = formatter({ locale: 'en', currency: '', timezone: zone })

test.each<[unknown, Format, string, string]>([
  [1234567, 'integer', '1,234,567', '1,234,567'],
  ['12345678901234567890', 'integer', '12,345,678,901,234,567,890', '12,345,678,901,234,567,890'],
  [9007199254740993n, 'integer', '9,007,199,254,740,993', '9,007,199,254,740,993'],
  [1234567, 'compact', '1.23M', '123.5万'],
  [123456, 'compact', '123.5K', '12.3万'],
  [1_003_400, 'compact', '1.00M', '100.3万'],
  [100_340_000, 'money-compact', '$100.3M', '¥1.00亿'],
  [94_120_000, 'money-compact', '$94.1M', '¥9412万'],
  [100_000_000, 'money-compact', '$100M', '¥1亿'],
  [950, 'compact', '950', '950'],
  [9999.6, 'compact', '10.0K', '10,000'],
  [1200, 'compact', '1.2K', '1,200'],
  [11.0032, 'number', '11.00', '11.00'],
  [3.7996, 'number', '3.80', '3.80'],
  [2.5, 'number', '2.5', '2.5'],
  [11, 'number', '11', '11'],
  [0.1 + 0.2, 'number', '0.3', '0.3'],
  [0.25003, 'number', '0.250', '0.250'],
  [0.375, 'percent', '37.5%', '37.5%'],
  [1, 'percent', '100%', '100%'],
  [0, 'percent', '0%', '0%'],
  [0.00042, 'percent', '0.042%', '0.042%'],
  [0.008, 'points', '0.8', '0.8'],
  [-0.00012, 'points', '-0.012', '-0.012'],
  [0, 'points', '0.0', '0.0'],
  [1234.5, 'money', '$1,234.50', '¥1,234.50'],
  ['99999999999999999.99', 'money', '$99,999,999,999,999,999.99', '¥99,999,999,999,999,999.99'],
  [-3, 'money', '-$3.00', '-¥3.00'],
  [0.0031, 'money', '$0.0031', '¥0.0031'],
  [1e-13, 'money', '$0.00', '¥0.00'],
  [1234567, 'money-compact', '$1.23M', '¥123.5万'],
  ['2026-11-11', 'date', 'Nov 11, 2026', '2026年11月11日'],
  ['2026-11-11T23:30:00', 'date', 'Nov 11, 2026', '2026年11月11日'],
  ['2026-11-11T09:30:00', 'timestamp', 'Nov 11, 2026, 09:30', '2026年11月11日 09:30'],
  ['2026-11-11T09:30:05.25', 'timestamp', 'Nov 11, 2026, 09:30:05', '2026年11月11日 09:30:05'],
  ['2026-11-11T20:00:00Z', 'timestamp', 'Nov 12, 2026, 04:00', '2026年11月12日 04:00'],
  [7500, 'duration', '2 h 5 min', '2 小时 5 分'],
  [59.99, 'duration', '1 min', '1 分'],
  [3599.6, 'duration', '1 h', '1 小时'],
  [86399, 'duration', '1 d', '1 天'],
  [604800, 'duration', '7 d', '7 天'],
  [0.34, 'duration', '0.3 s', '0.3 秒'],
  [-90, 'duration', '-1 min 30 s', '-1 分 30 秒'],
  [8_123_456, 'bytes', '8.1 MB', '8.1 MB'],
  [999_999, 'bytes', '1 MB', '1 MB'],
  [12, 'bytes', '12 B', '12 B'],
  [null, 'money', '—', '—'],
  [Number.NaN, 'number', '—', '—'],
  ['n/a', 'integer', 'n/a', 'n/a'],
  ['淘宝', 'text', '淘宝', '淘宝'],
])('%s as %s reads %s and %s', (value, format, english, chinese) => {
  expect(en(value, format)).toBe(english)
  expect(zh(value, format)).toBe(chinese)
})

describe('formatter', () => {
  it('writes money as a plain number without a currency or with one that does not exist', () => {
    expect(plain(1234.5, 'money')).toBe('1,234.50')
    const invented = formatter({ locale: 'en', currency: '人民币', timezone: 'Nowhere/City' })
    expect(invented(1234.5, 'money')).toBe('1,234.50')
    expect(invented('2026-01-01T00:00:00Z', 'timestamp')).toBe('Jan 1, 2026, 00:00')
  })

  it('keeps the digits a column asks for', () => {
    expect(plain('1.50', 'number', { digits: 2 })).toBe('1.50')
    expect(plain(0.5, 'percent', { digits: 2 })).toBe('50.00%')
  })

  it.each([
    ['percent', [0.0134, 0.012, 0.02], ['1.3%', '1.2%', '2.0%']],
    ['percent', [0.4812, -0.0031, 0.05], ['48.1%', '-0.3%', '5.0%']],
    ['percent', [0.05, 0.1], ['5%', '10%']],
    ['percent', [0.0412, -0.0002], ['4.12%', '-0.02%']],
    ['points', [0.0154, 0.0065, 0.0243], ['1.5', '0.7', '2.4']],
    ['number', [7.6, 6.42], ['7.60', '6.42']],
    ['number', [12.5, 0.0123], ['12.50', '0.01']],
    ['money', [1.5, 20], ['1.50', '20.00']],
    ['compact', [1_200_000, 1_340_000], ['1.20M', '1.34M']],
    ['compact', [980_000, 1_200_000], ['980K', '1.2M']],
    ['percent', [0, 0.0123, 1], ['0%', '1.2%', '100%']],
    ['compact', [20_000, 3_000_000], ['20K', '3M']],
    ['integer', [12_345, 2], ['12,345', '2']],
  ] as const)('writes %s read side by side to one place: %j', (format, values, expected) => {
    expect(values.map((value) => plain(value, format, { beside: values }))).toEqual(expected)
  })

  it('shares 万 among values read side by side', () => {
    const beside = [20_000, 23_500]
    expect(beside.map((value) => zh(value, 'compact', { beside }))).toEqual(['2.00万', '2.35万'])
  })

  it('never throws, whatever the value', () => {
    const formats = fc.constantFrom<Format>(
      ...(['number', 'integer', 'compact', 'percent', 'points', 'money', 'money-compact'] as const),
      ...(['date', 'timestamp', 'duration', 'bytes', 'text'] as const),
    )
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: false }), formats, (value, format) => {
        const written = [en, zh].map((write) => write(printable(value), format))
        return written.every((text) => typeof text === 'string')
      }),
      { seed: 11, numRuns: 2000 },
    )
  })
})

const printable = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : value)
