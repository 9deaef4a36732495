import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  dayNumber,
  fromDayNumber,
  isDate,
  isTimestamp,
} from '../../src/lib/dates'

describe('dates', () => {
  test.each(['2024-02-29', '0001-01-01', '9999-12-31', '2000-02-29'])('%s is one', (text) => {
    expect(isDate(text)).toBe(true)
  })
  test.each([
    '2023-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '0000-01-01',
    '20260101',
    '',
  ])('%s is none', (text) => {
    expect(isDate(text)).toBe(false)
    expect(() => dayNumber(text)).toThrow('invalid date')
  })
  test('with a time of day are timestamps', () => {
    expect(['2026-11-11', '2026-11-11T09:30', '2026-11-11 23:59:59.123'].every(isTimestamp)).toBe(
      true,
    )
    expect(
      ['2026-11-11T24:00', '2026-11-11T9:30', '2026-11-11T09:30Z', 'T09:30'].some(isTimestamp),
    ).toBe(false)
  })
  test('are counted as the platform counts them, every day of 1900 to 2100 and back', () => {
    const first = Date.UTC(1900, 0, 1) / 86_400_000
    for (let day = first; day < first + 73_414; day++) {
      const iso = new Date(day * 86_400_000).toISOString().slice(0, 10)
      expect(fromDayNumber(day)).toBe(iso)
      expect(dayNumber(iso)).toBe(day)
    }
  })
  test('move by days and months', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2026-01-31', -11)).toBe('2025-02-28')
    expect(addMonths('2026-11-30', 14)).toBe('2028-01-30')
  })
})
