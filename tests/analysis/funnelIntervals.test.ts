import { expect, test } from 'vitest'
import { breakdownOf } from '../../src/analysis/funnel/breakdown'
import { rate } from '../../src/analysis/funnel/rate'
import type { Group } from '../../src/analysis/funnel/summary'
import { random } from '../../src/lib/random'

const draws = 4000
const { next: uniform } = random(19)
/** How many of `n` go on, each with the chance `p`. */
const goOn = (n: number, p: number) => {
  let count = 0
  for (let i = 0; i < n; i++) if (uniform() < p) count++
  return count
}
const between = (low: number, high: number) => low + uniform() * (high - low)
const shareOf = (times: number, holds: () => boolean) => {
  let count = 0
  for (let i = 0; i < times; i++) if (holds()) count++
  return count / times
}

test('95 % intervals of rates hold the truth in 93.5 to 96.5 % of samples', () => {
  for (const [low, high] of [
    [0.02, 0.2],
    [0.2, 0.8],
    [0.8, 0.98],
  ] as const) {
    const covered = shareOf(draws, () => {
      const p = between(low, high)
      const n = Math.round(between(30, 600))
      const found = rate(goOn(n, p), n)
      return found !== null && found.low <= p && p <= found.high
    })
    expect(covered).toBeGreaterThan(0.935)
    expect(covered).toBeLessThan(0.965)
  }
})

const steps = ['view', 'cart', 'pay']
/** So many values whose users go on with the same chances, or the first of them with more. */
function groups(values: number, size: number, more = 0): readonly Group[] {
  const chances = [between(0.3, 0.7), between(0.3, 0.7)] as const
  return Array.from({ length: values }, (_, i): Group => {
    const entered = Math.round(between(size / 2, size))
    const cart = goOn(entered, chances[0] + (i === 0 ? more : 0))
    return { label: `v${i}`, kind: 'value', counts: [entered, cart, goOn(cart, chances[1])] }
  })
}
const tested = (of: readonly Group[], correction: 'holm' | 'bh' = 'holm') =>
  breakdownOf('device', of, null, steps, correction).differences

test('values that do not differ are told apart in about one of twenty funnels', () => {
  for (const values of [2, 5]) {
    const found = shareOf(draws, () => (tested(groups(values, 400))[0]?.p ?? 1) < 0.05)
    expect(found).toBeGreaterThan(0.035)
    expect(found).toBeLessThan(0.065)
  }
})

test('after correction any step is, too, by either way', () => {
  for (const correction of ['holm', 'bh'] as const) {
    const found = shareOf(draws, () =>
      tested(groups(3, 400), correction).some((one) => one.position > 0 && one.adjusted < 0.05),
    )
    expect(found).toBeGreaterThan(0.035)
    expect(found).toBeLessThan(0.065)
  }
})

test('few cases are not told apart more often than one in twenty, and a planted difference is found', () => {
  const few = shareOf(draws, () => (tested(groups(2, 16))[0]?.p ?? 1) < 0.05)
  expect(few).toBeLessThan(0.065)
  const planted = shareOf(400, () =>
    tested(groups(2, 800, 0.25)).some((one) => one.position === 2 && one.adjusted < 0.05),
  )
  expect(planted).toBeGreaterThan(0.95)
})
