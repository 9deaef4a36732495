import { describe, expect, test } from 'vitest'
import type { Cell } from '../../src/analysis/ab-test/cells'
import { compare, type Contrast, type Settings } from '../../src/analysis/ab-test/compare'
import type { Design } from '../../src/analysis/ab-test/design'
import { random, type Random } from '../../src/lib/random'
import { holm } from '../../src/stats/adjust'
import { adjustment, type Quotient } from '../../src/stats/adjusted'
import { goodnessOfFit } from '../../src/stats/chiSquare'
import { fiellerLift } from '../../src/stats/fieller'
import { normalBelow } from '../../src/stats/normal'
import { quantile } from '../../src/stats/quantile'
import { whereReached } from '../../src/stats/solve'

const settings: Settings = {
  confidence: 0.95,
  alternative: 'two-sided',
  sequential: false,
  shareTest: 'auto' as const,
  tuning: 5000,
  belief: 'normal',
  interim: null,
  prior: null,
}
const runs = 4000

/** One unit: outcome, divisor, earlier value, and earlier divisor or whether the value is missing. */
type Unit = readonly [y: number, d: number, x: number, z: number]

/** The moments of units drawn one by one, as the SQL sums them up. */
function arm(units: number, draw: () => Unit): Cell {
  const sums = [0, 0, 0, 0]
  const products = sums.map(() => [0, 0, 0, 0])
  for (let i = 0; i < units; i++) {
    const unit = draw()
    for (let a = 0; a < 4; a++) {
      sums[a] = (sums[a] ?? 0) + (unit[a] ?? 0)
      const row = products[a] ?? []
      for (let b = 0; b <= a; b++) row[b] = (row[b] ?? 0) + (unit[a] ?? 0) * (unit[b] ?? 0)
    }
  }
  const covariance = sums.map((_, a) =>
    sums.map((__, b) => {
      const product = products[Math.max(a, b)]?.[Math.min(a, b)] ?? 0
      return (product - ((sums[a] ?? 0) * (sums[b] ?? 0)) / units) / (units - 1)
    }),
  )
  const moments = { units, means: sums.map((sum) => sum / units), covariance }
  return { units, sums, moments, low: 0, high: 1, other: null, cap: null }
}

const base = { goal: 'increase', guardrail: false, money: false, winsorize: null } as const
const y = { numerator: 0 }
const conversion: Design = {
  ...base,
  name: 'c',
  kind: 'conversion',
  measure: { outcome: y, before: [] },
}
const mean: Design = { ...base, name: 'm', kind: 'mean', measure: { outcome: y, before: [] } }
const ratio: Design = {
  ...base,
  name: 'r',
  kind: 'ratio',
  measure: { outcome: { numerator: 0, denominator: 1 }, before: [] },
}
const cuped = (
  of: Design,
  earlier: readonly Quotient[] = [{ numerator: 2 }, { numerator: 3 }],
): Design => ({
  ...of,
  measure: { ...of.measure, before: earlier },
})

function contrast(control: Cell, treatment: Cell, design: Design, given = settings): Contrast {
  const by = adjustment([control.moments, treatment.moments], design.measure)
  const found = compare(control, treatment, design, by, given)
  if (!found) throw new Error('nothing to compare')
  return found
}

/** Normal and log-normal draws by Box and Muller's method. */
function normal(draw: Random): number {
  return Math.sqrt(-2 * Math.log(1 - draw.next())) * Math.cos(2 * Math.PI * draw.next())
}

/** A world: how a unit of each arm comes out, and the true difference and lift. */
interface World {
  readonly design: Design
  readonly units: readonly [number, number]
  readonly control: (draw: Random) => Unit
  readonly treatment: (draw: Random) => Unit
  readonly difference: number
  readonly lift: number
}

const share =
  (p: number) =>
  (draw: Random): Unit => [draw.chance(p) ? 1 : 0, 1, 0, 0]
/** What a visitor spends: most nothing, few much; the mean of a log-normal order is exp(3 + 0.32). */
const spend =
  (p: number, factor: number) =>
  (draw: Random): Unit => [draw.chance(p) ? factor * Math.exp(3 + 0.8 * normal(draw)) : 0, 1, 0, 0]
const order = Math.exp(3.32)
/** One to four orders a customer, each worth more where there are more. */
const orders =
  (factor: number) =>
  (draw: Random): Unit => {
    const count = draw.integer(1, 4)
    return [factor * count * (20 + 3 * count + 6 * normal(draw)), count, 0, 0]
  }
/** Revenue per order of these customers: E(20 n + 3 n²) / E(n), with n even over 1 to 4. */
const perOrder = (20 * 2.5 + 3 * 7.5) / 2.5
/** Half of the outcome is known from before, but not for three in ten. */
const known =
  (effect: number) =>
  (draw: Random): Unit => {
    const before = 10 + 4 * normal(draw)
    const outcome = 20 + effect + 1.5 * before + 4 * normal(draw)
    return draw.chance(0.3) ? [outcome, 1, 0, 1] : [outcome, 1, before, 0]
  }
/** A ratio whose earlier ratio is known. */
const knownRatio =
  (factor: number) =>
  (draw: Random): Unit => {
    const level = 20 + 4 * normal(draw)
    const [count, earlier] = [draw.integer(1, 4), draw.integer(1, 4)]
    const now = factor * count * (level + 2 * normal(draw))
    return [now, count, earlier * (level + 2 * normal(draw)), earlier]
  }

const worlds: Readonly<Record<string, World>> = {
  'conversion, 10 % to 12 %': {
    design: conversion,
    units: [1200, 800],
    control: share(0.1),
    treatment: share(0.12),
    difference: 0.02,
    lift: 0.2,
  },
  'conversion of few, 2 %': {
    design: conversion,
    units: [1500, 1500],
    control: share(0.02),
    treatment: share(0.02),
    difference: 0,
    lift: 0,
  },
  'skewed revenue per visitor': {
    design: mean,
    units: [2000, 1500],
    control: spend(0.1, 1),
    treatment: spend(0.1, 1.2),
    difference: 0.02 * order,
    lift: 0.2,
  },
  'revenue per order': {
    design: ratio,
    units: [400, 600],
    control: orders(1),
    treatment: orders(1.05),
    difference: 0.05 * perOrder,
    lift: 0.05,
  },
  'a small segment': {
    design: mean,
    units: [60, 45],
    control: (draw) => [35 + 10 * normal(draw), 1, 0, 0],
    treatment: (draw) => [38 + 14 * normal(draw), 1, 0, 0],
    difference: 3,
    lift: 3 / 35,
  },
  'a mean with CUPED and missing values': {
    design: cuped(mean),
    units: [300, 300],
    control: known(0),
    treatment: known(2),
    difference: 2,
    lift: 2 / 35,
  },
  'a ratio with CUPED': {
    design: cuped(ratio, [{ numerator: 2, denominator: 3 }]),
    units: [400, 400],
    control: knownRatio(1),
    treatment: knownRatio(1.04),
    difference: 0.8,
    lift: 0.04,
  },
}

/** What came of many tests in one world, each from draws of its own. */
function simulate(world: World, seed: number, count = runs): readonly Contrast[] {
  const draw = random(seed)
  return Array.from({ length: count }, () =>
    contrast(
      arm(world.units[0], () => world.control(draw)),
      arm(world.units[1], () => world.treatment(draw)),
      world.design,
    ),
  )
}

const rate = <T>(all: readonly T[], is: (one: T) => boolean) => all.filter(is).length / all.length
const expectBetween = (value: number, low: number, high: number) => {
  expect(value).toBeGreaterThanOrEqual(low)
  expect(value).toBeLessThanOrEqual(high)
}
const holds = (of: { low: number | null; high: number | null } | null, truth: number) =>
  of !== null && of.low !== null && of.high !== null && of.low <= truth && truth <= of.high

describe.each(Object.entries(worlds))('%s', (_, world) => {
  test('intervals of 95 % hold the truth in 93.5 to 96.5 % of tests', () => {
    const found = simulate(world, 11)
    expectBetween(
      rate(found, ({ difference }) => holds(difference, world.difference)),
      0.935,
      0.965,
    )
    expectBetween(
      rate(found, ({ lift }) => holds(lift, world.lift)),
      0.935,
      0.965,
    )
  })

  test('without an effect it is found in 5 % of tests, and one in ten chances is beyond 95 %', () => {
    const found = simulate({ ...world, treatment: world.control }, 12)
    expectBetween(
      rate(found, ({ difference }) => difference.pValue < 0.05),
      0.038,
      0.062,
    )
    expectBetween(
      rate(found, ({ lift }) => (lift?.pValue ?? 1) < 0.05),
      0.035,
      0.065,
    )
    // The model of the lift leans towards the control where conversions are few; both tails add up.
    expectBetween(
      rate(found, ({ chanceToBeat }) => Math.abs(chanceToBeat - 0.5) > 0.45),
      0.08,
      0.12,
    )
  })
})

test('values capped at a percentile of both variants: intervals hold the difference of capped means', () => {
  // A tenth buys; what they spend is log-normal (3, 0.8), in the treatment 1.2 times that.
  const beyond = (cap: number, factor: number) =>
    0.1 * normalBelow((3 - Math.log(cap / factor)) / 0.8)
  const cap = whereReached((at) => -(beyond(at, 1) + beyond(at, 1.2)) / 2, -0.005) ?? Number.NaN
  const capped = (factor: number) => {
    const z = (Math.log(cap / factor) - 3) / 0.8
    return 0.1 * factor * order * normalBelow(z - 0.8) + cap * beyond(cap, factor)
  }
  const truth = capped(1.2) - capped(1)
  const draw = random(31)
  const found = Array.from({ length: runs / 2 }, () => {
    const values = [1, 1.2].map((factor) =>
      Float64Array.from({ length: 1500 }, () => spend(0.1, factor)(draw)[0]),
    )
    const all = Float64Array.from(values.flatMap((each) => [...each])).sort()
    const most = quantile(all, 0.995)
    const [control, treatment] = values.map((each) => {
      let at = 0
      return arm(1500, () => [Math.min(most, each[at++] ?? 0), 1, 0, 0])
    })
    if (!control || !treatment) throw new Error('two arms expected')
    return contrast(control, treatment, mean)
  })
  expectBetween(
    rate(found, ({ difference }) => holds(difference, truth)),
    0.935,
    0.965,
  )
  expectBetween(
    rate(found, ({ lift }) => holds(lift, truth / capped(1))),
    0.935,
    0.965,
  )
})

describe('small counts', () => {
  test('Fisher’s test is never too sure, and Newcombe’s interval holds', () => {
    const world: World = {
      design: conversion,
      units: [120, 120],
      control: share(0.02),
      treatment: share(0.02),
      difference: 0,
      lift: 0,
    }
    const found = simulate(world, 21)
    const exact = found.filter(({ test: name }) => name === 'fisher')
    expect(exact.length).toBeGreaterThan(runs / 2)
    expect(rate(exact, ({ difference }) => difference.pValue < 0.05)).toBeLessThan(0.05)
    expect(rate(exact, ({ difference }) => holds(difference, 0))).toBeGreaterThan(0.935)
  })

  test('near a base of zero Fieller’s interval holds, or there is none', () => {
    const draw = random(22)
    const sample = (mean: number) => ({
      units: 400,
      mean: mean + 0.5 * normal(draw),
      variance: 100,
    })
    const found = Array.from({ length: runs }, () => fiellerLift(sample(1.25), sample(1.5)))
    expect(rate(found, (one) => one !== undefined)).toBeGreaterThan(0.5)
    expectBetween(
      rate(found, (one) => one === undefined || holds(one, 0.2)),
      0.935,
      1,
    )
  })

  test('beta posteriors are calibrated', () => {
    const draw = random(23)
    const found = Array.from({ length: 500 }, () =>
      contrast(
        arm(300, () => share(0.1)(draw)),
        arm(300, () => share(0.1)(draw)),
        conversion,
        { ...settings, belief: 'beta-binomial' },
      ),
    )
    expectBetween(
      rate(found, ({ chanceToBeat }) => chanceToBeat > 0.9),
      0.07,
      0.13,
    )
  })
})

test('the alarm of the split rings as often as it says', () => {
  const draw = random(31)
  const found = Array.from({ length: 6000 }, () => {
    let a = 0
    for (let i = 0; i < 1000; i++) if (draw.chance(0.4)) a++
    return goodnessOfFit([a, 1000 - a], [0.4, 0.6]).pValue
  })
  expectBetween(
    rate(found, (p) => p < 0.05),
    0.042,
    0.058,
  )
  expect(rate(found, (p) => p < 0.001)).toBeLessThan(0.0025)
})

test('Holm finds nothing in 95 % of tests of six metrics without any effect', () => {
  const draw = random(41)
  const found = Array.from({ length: 2000 }, () =>
    holm(
      Array.from({ length: 6 }, () => {
        const [a, b] = [0, 1].map(() => arm(200, () => [normal(draw), 1, 0, 0]))
        return a && b ? contrast(a, b, mean).difference.pValue : 1
      }),
    ),
  )
  expectBetween(
    rate(found, (ps) => Math.min(...ps) < 0.05),
    0.035,
    0.062,
  )
})

test('looking twenty times misleads a fixed test, and not a sequential one', () => {
  const draw = random(51)
  const variance = 9
  const step = 200
  /** An arm after each look, from the sums that the looks add. */
  const growing = (): readonly Cell[] => {
    let sum = 0
    return Array.from({ length: 20 }, (_, look) => {
      const units = step * (look + 1)
      sum += step * 10 + Math.sqrt(step * variance) * normal(draw)
      const moments = { units, means: [sum / units], covariance: [[variance]] }
      return { units, sums: [sum], moments, low: 0, high: 1, other: null, cap: null }
    })
  }
  const found = Array.from({ length: 2000 }, () => {
    const treatment = growing()
    const seen = growing().map((control, look) =>
      contrast(control, treatment[look] ?? control, mean),
    )
    return {
      fixed: seen.some(({ difference }) => difference.pValue < 0.05),
      sequential: seen.some(({ alwaysValid }) => alwaysValid.difference.pValue < 0.05),
      left: seen.some(({ alwaysValid }) => !holds(alwaysValid.difference, 0)),
    }
  })
  expectBetween(
    rate(found, ({ fixed }) => fixed),
    0.22,
    0.28,
  )
  expect(rate(found, ({ sequential }) => sequential)).toBeLessThan(0.05)
  expect(rate(found, ({ left }) => left)).toBeLessThan(0.05)
})
