import { describe, expect, test } from 'vitest'
import { fit, textWidth, widest } from '../../src/chart/measure'
import { categoryColors } from '../../src/chart/theme'
import { fittingTicks, valueTicks } from '../../src/chart/ticks'
import { speaker } from '../../src/i18n/say'
import { writer } from '../../src/chart/write'
import { timeLabels, timeTicks, utc } from '../../src/chart/time'

describe('measure', () => {
  test('an ideograph is as wide as the type is high, a letter about half', () => {
    expect(textWidth('支付成功', 12)).toBe(48)
    expect(textWidth('abcd', 12)).toBeLessThan(30)
    expect(textWidth('abcd', 12)).toBeGreaterThan(20)
  })

  test('text is cut to a width, and only where it has to be', () => {
    expect(fit('short', 100)).toBe('short')
    const cut = fit('名字长得一行放不下的一个非常非常长的名称', 100)
    expect(cut.endsWith('…')).toBe(true)
    expect(textWidth(cut)).toBeLessThanOrEqual(100)
    expect(fit('👨‍👩‍👧 family', 30)).not.toContain('\ufffd')
  })

  test('margins have a limit', () => {
    expect(widest([])).toBe(0)
    expect(widest(['x'.repeat(1000)], 200)).toBe(200)
  })
})

describe('ticks', () => {
  test('of durations fall on whole units', () => {
    expect(valueTicks([0, 7200], 'duration', 5)).toEqual([0, 1800, 3600, 5400, 7200])
    expect(valueTicks([0, 3 * 86_400], 'duration', 5)).toEqual([0, 86_400, 172_800, 259_200])
    expect(valueTicks([0, 0], 'duration')).toEqual([0])
  })

  test('are round numbers, counts whole ones, and no more than asked for', () => {
    expect(valueTicks([0, 100], 'number', 5)).toEqual([0, 50, 100])
    expect(valueTicks([-0.31, 0.42], 'percent', 5)).toEqual([-0.2, 0, 0.2, 0.4])
    expect(valueTicks([0, 2], 'integer', 6)).toEqual([0, 1, 2])
    expect(valueTicks([0, 0.3], 'number', 7)).toEqual([0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3])
    for (const top of [1, 7, 12, 19, 33, 58, 99, 1234.5, 0.0072]) {
      for (const most of [2, 3, 4, 5, 8]) {
        expect(valueTicks([0, top], 'number', most).length).toBeLessThanOrEqual(most)
      }
    }
  })

  test('have room for their labels, of values as of times', () => {
    const write = (value: number) => `CN¥${value}M`
    for (const room of [120, 200, 330, 700]) {
      const ticks = fittingTicks([0, 1400], 'number', () => write, room)
      expect(widest(ticks.map(write)) * ticks.length).toBeLessThan(Math.max(room, 130))
      const times = timeTicks(utc('2024-07-01'), utc('2027-06-01'), 'zh-CN', room)
      expect(widest(times.flatMap(({ label }) => label.split('\n'))) * times.length).toBeLessThan(
        room,
      )
    }
  })

  test.each([
    [[-1, -0.5, 0, 0.5, 1], 'points', 'en', ['-100', '-50', '0', '50', '100']],
    [[0, 0.025, 0.05], 'percent', 'en', ['0%', '2.5%', '5.0%']],
    [[0, 200_000, 1_000_000], 'money', 'en', ['CN¥0', 'CN¥0.2M', 'CN¥1.0M']],
    [[0, 500, 1000, 1500], 'integer', 'en', ['0', '500', '1,000', '1,500']],
    [[0, 20_000, 40_000], 'money', 'zh-CN', ['¥0', '¥2万', '¥4万']],
    [[0, 5000, 10_000, 15_000], 'integer', 'zh-CN', ['0', '5,000', '10,000', '15,000']],
    [[80_000_000, 120_000_000], 'money', 'zh-CN', ['¥0.8亿', '¥1.2亿']],
  ] as const)(
    'of one axis share unit and digits: %s as %s, %s',
    (ticks, format, locale, labels) => {
      const write = writer(speaker({ locale, currency: 'CNY', timezone: 'UTC' }))
      expect(ticks.map(write.axis(ticks, format))).toEqual(labels)
    },
  )

  test.each([
    [['2026-01-01', '2027-01-01'], 'en', ['2026', '2027']],
    [['2024-11-01', '2024-12-01', '2025-01-01'], 'en', ['Nov\n2024', 'Dec', 'Jan\n2025']],
    [['2026-03-05', '2026-03-12'], 'zh-CN', ['3月5日\n2026年', '3月12日']],
    [['2026-03-05T09:30:00'], 'zh-CN', ['09:30\n2026年']],
  ] as const)('of time name what begins, a year once: %s', (times, locale, labels) => {
    expect(timeLabels(times.map(utc), locale).map(({ label }) => label)).toEqual(labels)
  })

  test('a time keeps its clock, whatever zone the machine is in', () => {
    expect(utc('2026-11-11 23:59:59').toISOString()).toBe('2026-11-11T23:59:59.000Z')
    expect(utc('2026-11-11').toISOString()).toBe('2026-11-11T00:00:00.000Z')
  })
})

test('every category stands out from white paper by at least 3 to 1', () => {
  for (const color of categoryColors) expect(1.05 / (luminance(color) + 0.05)).toBeGreaterThan(3)
  expect(new Set(categoryColors).size).toBe(8)
})

/** Relative luminance as the accessibility guidelines define it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
