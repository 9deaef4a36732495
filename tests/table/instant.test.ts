import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate, isoDuration, isoTime, isoTimestamp } from '../../src/table/instant'

describe('instants', () => {
  test('agree with ECMAScript on every date it knows', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (days) => {
        const expected = new Date(days * 86_400_000)
          .toISOString()
          .slice(0, -'T00:00:00.000Z'.length)
        expect(isoDate(days)).toBe(expected)
      }),
      { seed: 1, numRuns: 5000 },
    )
  })

  test('agree with ECMAScript on timestamps, to the millisecond', () => {
    fc.assert(
      fc.property(fc.integer({ min: -8.64e15, max: 8.64e15 }), (milliseconds) => {
        const expected = new Date(milliseconds).toISOString().replace(/\.?0*Z$/, '')
        expect(isoTimestamp(BigInt(milliseconds), 3)).toBe(expected)
      }),
      { seed: 2, numRuns: 5000 },
    )
  })

  test('write times and durations without empty parts', () => {
    expect(isoTime(34_200, 0, 6)).toBe('09:30:00')
    expect(isoTime(86_399, 120_000, 6)).toBe('23:59:59.12')
    expect(isoDuration(0, 0, 0n)).toBe('PT0S')
    expect(isoDuration(-14, 0, 0n)).toBe('P-1Y-2M')
    expect(isoDuration(0, 40, -1_500_000_000n)).toBe('P40DT-1.5S')
    expect(isoDuration(0, 0, 90_000_000_000_000n)).toBe('PT25H')
  })
})
