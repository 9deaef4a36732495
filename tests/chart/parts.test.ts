import { describe, expect, test } from 'vitest'
import { fit, textWidth, widest } from '../../src/chart/measure'
import { categoryColors } from '../../src/chart/theme'
import { valueTicks } from '../../src/chart/ticks'
import { timeTick, utc } from '../../src/chart/time'

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
    expect(valueTicks(7200, 'duration', 5)).toEqual([0, 1800, 3600, 5400, 7200])
    expect(valueTicks(3 * 86_400, 'duration', 5)).toEqual([0, 86_400, 172_800, 259_200])
    expect(valueTicks(0, 'duration')).toBe(5)
    expect(valueTicks(100, 'integer', 4)).toBe(4)
  })

  test.each([
    ['2026-01-01', 'en', '2026'],
    ['2026-03-01', 'en', 'Mar'],
    ['2026-03-05', 'zh-CN', '3月5日'],
    ['2026-03-05T09:30:00', 'zh-CN', '09:30'],
  ] as const)('of time name the coarsest unit that begins: %s', (iso, locale, label) => {
    expect(timeTick(locale)(utc(iso), 1)).toBe(label)
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
