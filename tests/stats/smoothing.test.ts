import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { random } from '../../src/lib/random'
import { forecast } from '../../src/stats/forecast'
import { leastSquares } from '../../src/stats/leastSquares'
import { nelderMead } from '../../src/stats/nelderMead'
import { expected, smooth, spread } from '../../src/stats/smoothing'
import { allSmoothing, bestSmoothing } from '../../src/stats/smoothingFit'

describe('smoothing', () => {
  test('with weight one on the level expects the value before', () => {
    const weights = { alpha: 1, beta: 0, gamma: 0, phi: 1 }
    const { fitted } = smooth([3, 5, 4], weights, { level: 2, growth: 0, season: [] })
    expect(fitted).toEqual([2, 3, 5])
  })

  test('goes on with growth that is damped and a season that returns', () => {
    const state = { level: 10, growth: 2, season: [1, -1] }
    expect(expected(state, 0.5, 4)).toEqual([
      10 + 1 - 1,
      10 + 1.5 + 1,
      10 + 1.75 - 1,
      10 + 1.875 + 1,
    ])
  })

  test('spreads by the sum of squares of what an error leaves behind', () => {
    fc.assert(
      fc.property(
        fc.record({
          alpha: fc.double({ min: 0, max: 1, noNaN: true }),
          beta: fc.double({ min: 0, max: 1, noNaN: true }),
          gamma: fc.double({ min: 0, max: 1, noNaN: true }),
          phi: fc.double({ min: 0.8, max: 1, noNaN: true }),
        }),
        (weights) => {
          // An error of one, once: what later expectations become is its weight.
          const zero = { level: 0, growth: 0, season: [0, 0, 0] }
          const { end } = smooth([1], weights, zero)
          const left = expected(end, weights.phi, 7)
          let total = 1
          const sums = [total, ...left.map((value) => (total += value * value))]
          spread(weights, 3, 8).forEach((value, i) => {
            expect(value).toBeCloseTo(sums[i] ?? Number.NaN, 9)
          })
        },
      ),
      { seed: 11, numRuns: 100 },
    )
  })
})

describe('a forecast', () => {
  const season = [0.8, 0.9, 1, 1.1, 1.3, 0.9]

  test('goes on with growth and season', () => {
    const noise = random(3)
    const truth = (i: number) => 100 * 1.02 ** i * (season[i % 6] ?? 1)
    const values = Array.from(
      { length: 36 },
      (_, i) => truth(i) * (1 + 0.01 * (noise.next() - 0.5)),
    )
    const found = forecast(values, 6, 6, random(1))
    expect(found?.logarithms).toBe(true)
    expect(found?.fit.model.season).toBe(6)
    found?.points.forEach(({ value, low, high }, i) => {
      expect(Math.abs(value / truth(36 + i) - 1)).toBeLessThan(0.02)
      expect(low < value && value < high).toBe(true)
    })
    const sum = found?.points.reduce((total, { value }) => total + value, 0) ?? 0
    expect(Math.abs((found?.total.value ?? 0) / sum - 1)).toBeLessThan(0.005)
  })

  // Series of forty periods whose level wanders by three tenths of each error.
  test('holds its intervals, of each period ahead and of all together', () => {
    const stream = random(17)
    const error = () =>
      0.05 * (Array.from({ length: 12 }, () => stream.next()).reduce((a, b) => a + b, 0) - 6)
    const runs = 120
    let [points, totals] = [0, 0]
    for (let run = 0; run < runs; run++) {
      let level = 5
      const series = Array.from({ length: 46 }, () => {
        const now = error()
        const value = Math.exp(level + now)
        level += 0.3 * now
        return value
      })
      const future = series.slice(40)
      const found = forecast(series.slice(0, 40), 1, 6, random(run))
      if (!found) throw new Error('a forecast was expected')
      const holds = ({ low, high }: { low: number; high: number }, value: number) =>
        Number(low <= value && value <= high)
      points += found.points.reduce((sum, point, i) => sum + holds(point, future[i] ?? 0), 0) / 6
      totals += holds(
        found.total,
        future.reduce((a, b) => a + b, 0),
      )
    }
    // Two standard errors of a share of 95 % in so many series are four points.
    expect(points / runs).toBeGreaterThan(0.91)
    expect(totals / runs).toBeGreaterThan(0.91)
    expect(Math.min(points, totals) / runs).toBeLessThan(0.985)
  })

  test('needs a few values', () => {
    expect(forecast([1, 2, 3], 1, 3, random(1))).toBeUndefined()
    const fits = allSmoothing([5, 5, 5, 5, 5, 5, 5, 5], 1)
    expect(bestSmoothing(fits)?.model.trend).toBe('none')
  })

  test('takes values at and below zero as they are', () => {
    const found = forecast([0, -2, 1, 3, -1, 0, 2, 1, -3, 0], 1, 3, random(1))
    expect(found?.logarithms).toBe(false)
    expect(found?.points.every(({ low, high }) => low < high)).toBe(true)
  })
})

describe('least squares', () => {
  test('finds the line through points', () => {
    const columns = [Float64Array.of(1, 1, 1, 1), Float64Array.of(0, 1, 2, 3)]
    const { x, squares } = leastSquares(columns, Float64Array.of(1, 3, 5, 7.4))
    // R 4: coef and deviance of lm(c(1, 3, 5, 7.4) ~ c(0, 1, 2, 3))
    expect(x[0]).toBeCloseTo(0.92, 12)
    expect(x[1]).toBeCloseTo(2.12, 12)
    expect(squares).toBeCloseTo(0.048, 12)
  })

  test('gives nothing to a column that repeats another', () => {
    const columns = [Float64Array.of(1, 1, 1), Float64Array.of(2, 2, 2)]
    const { x, squares } = leastSquares(columns, Float64Array.of(3, 3, 5))
    expect([...x]).toEqual([expect.closeTo(11 / 3, 12), 0])
    expect(squares).toBeCloseTo(8 / 3, 12)
  })
})

test('the search finds the bottom of a curved valley', () => {
  // Rosenbrock 1960: least at (1, 1).
  const { at, value } = nelderMead(
    ([x = 0, y = 0]) => 100 * (y - x * x) ** 2 + (1 - x) ** 2,
    [-1.2, 1],
    { tolerance: 1e-16 },
  )
  expect(value).toBeLessThan(1e-8)
  expect(at[0]).toBeCloseTo(1, 3)
  expect(at[1]).toBeCloseTo(1, 3)
})
