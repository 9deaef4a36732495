import { describe, expect, test } from 'vitest'
import { alwaysValid, sequentialFactor } from '../../src/stats/sequential'
import { random } from '../../src/lib/random'
import { normalQuantile } from '../../src/stats/normal'
import { expectClose } from './close'

describe('always-valid intervals', () => {
  const sequence = { alpha: 0.05, tuning: 5000 }

  test('end where the p-value is alpha', () => {
    const found = { estimate: 0.3, standardError: 0.1, degrees: Infinity }
    const { low, high } = alwaysValid(found, 4000, sequence)
    expectClose(alwaysValid(found, 4000, sequence, low).pValue, 0.05)
    expectClose(alwaysValid(found, 4000, sequence, high).pValue, 0.05)
    expect(alwaysValid({ ...found, estimate: 0 }, 4000, sequence).pValue).toBe(1)
    expect(alwaysValid({ ...found, standardError: 0 }, 4000, sequence).pValue).toBe(0)
  })

  test('are wider than a fixed interval, and tightest in units where they are tuned', () => {
    const widths = [1000, 3000, 5000, 8000, 30_000].map((units) =>
      sequentialFactor(units, sequence),
    )
    expect(Math.min(...widths)).toBe(widths[2])
    expect(Math.min(...widths)).toBeGreaterThan(2.5)
  })

  test('miss the truth in fewer than one of twenty experiments that are read every 100 units', () => {
    const draw = random(11)
    const normal = () => normalQuantile(draw.next() * (1 - 1e-12) + 1e-13)
    let missed = 0
    for (let experiment = 0; experiment < 400; experiment++) {
      let sum = 0
      for (let units = 100; units <= 5000; units += 100) {
        sum += normal() * 10
        const found = { estimate: sum / units, standardError: units ** -0.5, degrees: Infinity }
        const { low, high } = alwaysValid(found, units, sequence)
        if (low > 0 || high < 0) {
          missed++
          break
        }
      }
    }
    expect(missed).toBeLessThan(20)
  })
})
