import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal } from '../../src/table/decimal'

describe('a decimal', () => {
  test('of at most 15 digits is the double nearest to it, and its digits come back', () => {
    const digits = fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n })
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 38 }), (unscaled, scale) => {
        const value = decimal(unscaled, scale)
        expect(value).toBe(Number(`${unscaled}e-${scale}`))
        if (scale <= 15) expect(BigInt(Math.round(Number(value) * 10 ** scale))).toBe(unscaled)
      }),
      { seed: 4, numRuns: 2000 },
    )
  })

  test('of more digits is text that has every one of them', () => {
    expect(decimal(1234567890123456n, 2)).toBe('12345678901234.56')
    expect(decimal(-1234567890123456n, 16)).toBe('-0.1234567890123456')
    expect(decimal(1234567890123456n, 20)).toBe('0.00001234567890123456')
    expect(decimal(1234567890123456n, 0)).toBe('1234567890123456')
  })
})
