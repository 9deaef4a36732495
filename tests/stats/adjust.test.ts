import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { benjaminiHochberg, holm } from '../../src/stats/adjust'
import { expectClose } from './close'

// Benjamini and Hochberg 1995, page 295; the adjusted values are those of R's p.adjust.
const published = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
  0.6528, 0.759, 1,
]
const below = (pValues: readonly number[]) => pValues.filter((p) => p <= 0.05).length

describe('adjusted p-values', () => {
  test('Benjamini and Hochberg find four of their fifteen, Holm three', () => {
    expect(below(benjaminiHochberg(published))).toBe(4)
    expect(below(holm(published))).toBe(3)
    expectClose(benjaminiHochberg(published)[5] ?? 0, 0.06385714285714)
    expectClose(holm(published)[3] ?? 0, 0.114)
  })

  test('keep their places', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (ps) => {
        const turned = [...ps].reverse()
        for (const adjust of [holm, benjaminiHochberg]) {
          const adjusted = adjust(ps)
          expect([...adjust(turned)].reverse()).toEqual(adjusted)
          expect(adjusted.every((p, at) => p >= (ps[at] ?? 0) - 1e-15 && p <= 1)).toBe(true)
        }
        const alone = ps.map((p) => Math.min(1, p * ps.length))
        expect(holm(ps).every((p, at) => p <= (alone[at] ?? 0) + 1e-15)).toBe(true)
      }),
      { seed: 5, numRuns: 300 },
    )
  })
})
