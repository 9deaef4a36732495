import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { random } from '../../src/lib/random'
import { assumptionDraws, assumptionQuantile, type Shape } from '../../src/stats/assumption'
import { quantile, quantiles } from '../../src/stats/quantile'

const shapes: readonly Shape[] = ['triangular', 'pert', 'uniform']

describe('the quantile of an assumption', () => {
  // Closed forms of the triangular distribution on [0, 1] with mode 0.25, and of Beta(2, 4).
  test.each([
    ['triangular', 0.25, 0.1, Math.sqrt(0.1 * 0.25)],
    ['triangular', 0.25, 0.5, 1 - Math.sqrt(0.5 * 0.75)],
    ['triangular', 0.25, 0.9, 1 - Math.sqrt(0.1 * 0.75)],
    ['uniform', 0.25, 0.9, 0.9],
    ['pert', 0.25, 0.5, 0.31381018],
    ['pert', 0.25, 0.1, 0.11223539],
    ['pert', 0.25, 0.9, 0.58389037],
  ] as const)('%s, mode %d, p %d', (shape, likely, p, value) => {
    expect(assumptionQuantile({ low: 0, likely, high: 1 }, shape, p)).toBeCloseTo(value, 6)
  })

  test('stays between the ends and does not fall', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...shapes),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 9 }),
        (shape, mode, probabilities) => {
          const assumption = { low: 10, likely: 10 + 90 * mode, high: 100 }
          const values = probabilities
            .toSorted((a, b) => a - b)
            .map((p) => assumptionQuantile(assumption, shape, p))
          expect(values).toEqual(values.toSorted((a, b) => a - b))
          expect(values.every((value) => value >= 10 && value <= 100)).toBe(true)
        },
      ),
      { seed: 7, numRuns: 200 },
    )
  })

  test('of a known number is that number', () => {
    for (const shape of shapes) {
      expect(assumptionQuantile({ low: 3, likely: 3, high: 3 }, shape, 0.1)).toBe(3)
    }
  })
})

describe('draws of an assumption', () => {
  test.each(shapes)('%s: one from each slice, in random order, the same for a seed', (shape) => {
    const assumption = { low: 2, likely: 3, high: 9 }
    const draws = assumptionDraws(assumption, shape, 2000, random(5))
    expect(draws).toEqual(assumptionDraws(assumption, shape, 2000, random(5)))
    expect(draws).not.toEqual(draws.toSorted())
    const sorted = draws.toSorted()
    for (const p of [0.1, 0.5, 0.9]) {
      expect(quantile(sorted, p)).toBeCloseTo(assumptionQuantile(assumption, shape, p), 2)
    }
  })

  test('of two assumptions are not related', () => {
    const stream = random(1)
    const [a, b] = [0, 1].map(() =>
      assumptionDraws({ low: 0, likely: 0.5, high: 1 }, 'uniform', 20_000, stream),
    )
    const product = [...(a ?? [])].reduce(
      (sum, value, i) => sum + (value - 0.5) * ((b?.[i] ?? 0) - 0.5),
      0,
    )
    expect(Math.abs((12 * product) / 20_000)).toBeLessThan(0.02)
  })
})

test('the type 7 quantile interpolates as R does', () => {
  // R 4: quantile(c(1, 2, 4, 8), c(.1, .5, .9))
  expect([0.1, 0.5, 0.9].map((p) => quantile([1, 2, 4, 8], p))).toEqual([
    1.3,
    3,
    expect.closeTo(6.8, 12),
  ])
  expect(quantile([], 0.5)).toBeNaN()
})

test('quantiles of values in any order are those of sorted ones', () => {
  const some = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double())
  const many = (value: fc.Arbitrary<number>) => fc.array(value, { minLength: 250, maxLength: 900 })
  const usual = fc.double({ min: -1e6, max: 1e6, noNaN: true })
  const withOutlier = fc
    .tuple(many(usual), fc.constantFrom(1e300, -1e300, Infinity))
    .map(([all, far]) => [...all, far])
  const near = fc.double({ min: 1, max: 1.001, noNaN: true })
  const log = fc.double({ min: -40, max: 40, noNaN: true }).map(Math.exp)
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(some, { maxLength: 60 }),
        many(some),
        many(usual),
        withOutlier,
        many(near),
        many(log),
        many(fc.integer({ min: 0, max: 9 })),
      ),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 }),
      (values, unsorted) => {
        const probabilities = unsorted.toSorted((a, b) => a - b)
        const sorted = Float64Array.from(values).sort()
        const expected = probabilities.map((p) => quantile(sorted, p))
        // A zero below zero is the same number here, though sorting tells them apart.
        const same = (all: readonly number[]) => all.map((one) => (one === 0 ? 0 : one))
        expect(same(quantiles(Float64Array.from(values), probabilities))).toEqual(same(expected))
      },
    ),
    { seed: 3, numRuns: 2000 },
  )
})
