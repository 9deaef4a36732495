import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wilson } from '../../src/stats/interval'
import { normalQuantile } from '../../src/stats/normal'

describe('wilson', () => {
  // Newcombe (1998), Statistics in Medicine 17, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d', (successes, trials, low, high) => {
    const found = wilson(successes, trials)
    expect(found.low).toBeCloseTo(low, 4)
    expect(found.high).toBeCloseTo(high, 4)
  })

  test('says nothing where nothing was tried', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 })
  })

  const trial = fc
    .integer({ min: 1, max: 1_000_000 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
  const level = fc.double({ min: 0.5, max: 0.999, noNaN: true })

  test('its ends are the shares a score test just does not refuse', () => {
    fc.assert(
      fc.property(trial, level, ([x, n], confidence) => {
        const z = normalQuantile(0.5 + confidence / 2)
        const share = x / n
        for (const end of Object.values(wilson(x, n, 1 - confidence)) as number[]) {
          if (end === 0 || end === 1) continue
          const score = Math.abs(share - end) / Math.sqrt((end * (1 - end)) / n)
          expect(Math.abs(score - z)).toBeLessThan(1e-5 * z)
        }
      }),
      { seed: 5, numRuns: 1000 },
    )
  })

  test('holds the share, mirrors, and narrows with more trials', () => {
    fc.assert(
      fc.property(trial, ([x, n]) => {
        const { low, high } = wilson(x, n)
        const mirrored = wilson(n - x, n)
        expect(low).toBeLessThanOrEqual(x / n)
        expect(high).toBeGreaterThanOrEqual(x / n)
        expect(mirrored.low).toBeCloseTo(1 - high, 10)
        const more = wilson(4 * x, 4 * n)
        expect(more.high - more.low).toBeLessThan(high - low)
      }),
      { seed: 6, numRuns: 1000 },
    )
  })
})
