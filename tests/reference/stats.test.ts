import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { adjustedLift, adjustedSample, adjustment, type Measure } from '../../src/stats/adjusted'
import type { Moments } from '../../src/stats/moments'
import { benjaminiHochberg, holm } from '../../src/stats/adjust'
import { chanceAbove, expectedLoss, normalPosterior } from '../../src/stats/bayes'
import { betaQuantile } from '../../src/stats/beta'
import { goodnessOfFit, independence } from '../../src/stats/chiSquare'
import { confidenceInterval, difference, pValue, type Comparison } from '../../src/stats/comparison'
import { fisherExact } from '../../src/stats/fisher'
import { powerOfLift, powerOfMeans, powerOfShares } from '../../src/stats/power'
import { newcombeDifference, pooledZ, waldDifference } from '../../src/stats/proportions'
import { shareSample, type Sample } from '../../src/stats/sample'
import { alwaysValid } from '../../src/stats/sequential'
import { expectClose } from '../stats/close'
import { describeShared, shared } from './shared'

interface Sums {
  readonly n: number
  readonly sum: number
  /** absent for zeros and ones */
  readonly sum_squares?: number
}

/** A case of GrowthBook's engine: sums of each arm, the settings, and what it answered. */
interface Case {
  readonly name: string
  readonly test: string
  readonly statistic: string
  readonly control: Arm
  readonly treatment: Arm
  readonly config: {
    readonly difference_type: string
    readonly prior_effect?: {
      readonly mean: number
      readonly variance: number
      readonly proper: boolean
    }
  }
  readonly peer_result: {
    readonly expected: number
    readonly ci: readonly [number, number | 'inf']
    readonly uplift: { readonly stddev: number }
    readonly pValue?: number
    readonly chanceToWin?: number
    readonly risk?: readonly [number, number]
  }
}
interface Arm extends Sums {
  readonly [sums: string]: unknown
}

/** What each kind of statistic holds, in the order of the moments, and what of it is compared. */
const kinds: Readonly<
  Record<string, { readonly sums: readonly string[]; readonly measure: Measure }>
> = {
  RatioStatistic: {
    sums: ['m_statistic', 'd_statistic'],
    measure: { outcome: { numerator: 0, denominator: 1 }, before: [] },
  },
  RegressionAdjustedStatistic: {
    sums: ['post_statistic', 'pre_statistic'],
    measure: { outcome: { numerator: 0 }, before: [{ numerator: 1 }] },
  },
  RegressionAdjustedRatioStatistic: {
    sums: ['m_statistic_post', 'd_statistic_post', 'm_statistic_pre', 'd_statistic_pre'],
    measure: {
      outcome: { numerator: 0, denominator: 1 },
      before: [{ numerator: 2, denominator: 3 }],
    },
  },
}
const plain: Measure = { outcome: { numerator: 0 }, before: [] }

function moments(arm: Arm, names: readonly string[]): Moments {
  const sums = names.length === 0 ? [arm] : names.map((name) => arm[name] as Sums)
  const short = names.map((name) => name.replace('_statistic', ''))
  const products = (i: number, j: number) =>
    (arm[`${short[i]}_${short[j]}_sum_of_products`] ??
      arm[`${short[j]}_${short[i]}_sum_of_products`]) as number
  const covariance = sums.map((a, i) =>
    sums.map((b, j) => {
      const [x, y] = [a.sum, b.sum]
      // Zeros and ones have the variance p(1 − p), without n − 1.
      if (i === j && a.sum_squares === undefined) return (x / a.n) * (1 - x / a.n)
      return ((i === j ? Number(a.sum_squares) : products(i, j)) - (x * y) / a.n) / (a.n - 1)
    }),
  )
  return { units: arm.n, means: sums.map(({ n, sum }) => sum / n), covariance }
}

function compared({ statistic, control, treatment, config }: Case): Comparison {
  const { sums, measure } = kinds[statistic] ?? { sums: [], measure: plain }
  const arms = [moments(control, sums), moments(treatment, sums)] as const
  const by = adjustment(arms, measure)
  if (config.difference_type === 'relative') return adjustedLift(...arms, measure, by)
  return difference(adjustedSample(arms[0], measure, by), adjustedSample(arms[1], measure, by))
}

const read = (name: string) => JSON.parse(readFileSync(shared('methods/oracles', name), 'utf8'))

describeShared('GrowthBook’s engine', () => {
  const oracle = read('abtest_gbstats.json')
  const cases = oracle.cases as readonly Case[]

  test.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const found = compared(one)
    const { peer_result: peer, config } = one
    if (one.test.startsWith('Effect')) {
      const { prior_effect: prior } = config
      const belief = normalPosterior(
        found.estimate,
        found.standardError,
        prior?.proper
          ? { mean: prior.mean, standardDeviation: Math.sqrt(prior.variance) }
          : undefined,
      )
      expectClose(belief.mean, peer.expected)
      expectClose(belief.standardDeviation, peer.uplift.stddev)
      expectClose(chanceAbove(belief), peer.chanceToWin ?? Number.NaN)
      expectClose(expectedLoss({ ...belief, mean: -belief.mean }), peer.risk?.[0] ?? Number.NaN)
      expectClose(expectedLoss(belief), peer.risk?.[1] ?? Number.NaN)
      return
    }
    expectClose(found.estimate, peer.expected)
    expectClose(found.standardError, peer.uplift.stddev)
    if (one.test.startsWith('Sequential')) {
      const units = one.control.n + one.treatment.n
      const always = alwaysValid(found, units, { alpha: 0.05, tuning: 5000 })
      expectClose(always.low, Number(peer.ci[0]))
      expectClose(always.high, Number(peer.ci[1]))
      expectClose(always.pValue, peer.pValue ?? Number.NaN)
      return
    }
    const sided = one.test.startsWith('OneSided') ? 'greater' : 'two-sided'
    const { low, high } = confidenceInterval(found, 0.05, sided)
    expectClose(low, peer.ci[0])
    if (peer.ci[1] === 'inf') expect(high).toBe(Infinity)
    else expectClose(high, peer.ci[1])
    expectClose(pValue(found, sided), peer.pValue ?? Number.NaN)
  })

  test('sample ratio mismatch', () => {
    for (const { users, weights, published_p, peer_p } of oracle.srm.cases) {
      const { pValue: found } = goodnessOfFit(users, weights)
      expect(Math.abs(found - published_p)).toBeLessThan(1e-8)
      if (peer_p !== undefined) expectClose(found, peer_p)
    }
  })

  test('adjusted p-values', () => {
    const { holm: stepDown, benjamini_hochberg: stepUp } = oracle.multiple_comparisons
    expectAll(holm(stepDown.p), stepDown.adjusted_same_order)
    const found = benjaminiHochberg(stepUp.p)
    expect(found.map((p) => Number(p.toFixed(4)))).toEqual(stepUp.adjusted_same_order)
  })

  test('power', () => {
    const {
      metric,
      n_total: total,
      n_variations: arms,
      expected,
    } = oracle.power.powerEstFrequentist
    const each = { control: total / arms, treatment: total / arms }
    const planned = { mean: metric.mean, variance: metric.sd ** 2, lift: metric.relative_effect }
    const level = { alpha: 0.05, sides: 2 } as const
    expect(powerOfLift(planned, each, level)).toBeCloseTo(expected, 5)
    const sequential = powerOfLift(planned, each, { ...level, tuning: 5000 })
    expect(sequential).toBeCloseTo(oracle.power['sequential_power(N*=5000)'], 5)
  })
})

describeShared('R', () => {
  const { results } = read('abtest_classical_R.json')

  test('Fisher, binomial and chi-square tests', () => {
    const [a, b, c, d] = results.fisher_tea.table
    expectClose(
      fisherExact([
        [a, b],
        [c, d],
      ]),
      results.fisher_tea.p_two_sided,
    )
    const { x, n, ci } = results.binom_mendel
    expectClose(betaQuantile(0.025, { a: x, b: n - x + 1 }), ci[0])
    expectClose(betaQuantile(0.975, { a: x + 1, b: n - x }), ci[1])
    expectClose(independence(results.chisq_agresti.table).pValue, results.chisq_agresti.p)
  })

  test('two shares without Yates’ correction', () => {
    const { X2, p, ci } = results.prop_test_15_25_of_50
    const [some, more] = [
      { successes: 15, trials: 50 },
      { successes: 25, trials: 50 },
    ]
    expectClose(pooledZ(some, more).z ** 2, X2)
    expectClose(pooledZ(some, more).pValue, p)
    expectClose(waldDifference(more, some).low, ci[0])
    expect(waldDifference(more, some).high).toBeCloseTo(ci[1], 10)
  })

  test('p.adjust', () => {
    const { p, BH, holm: stepDown } = results.p_adjust_BH1995
    expectAll(benjaminiHochberg(p), BH)
    expectAll(holm(p), stepDown)
  })

  test('power.prop.test and power.t.test', () => {
    const level = { alpha: 0.05, sides: 2 } as const
    const each = (units: number) => ({ control: units, treatment: units })
    for (const [call, { n, power }] of Object.entries<{ n: number; power: number }>(
      Object.fromEntries(
        Object.entries<never>(results.power).filter(([name]) => name.startsWith('power.')),
      ),
    )) {
      const given = (name: string) => Number(new RegExp(`\\b${name}=([.\\d]+)`).exec(call)?.[1])
      const found = call.startsWith('power.prop')
        ? powerOfShares(given('p1'), given('p2'), each(n), level)
        : powerOfMeans(given('delta'), each(n), level)
      // R solves for n to about 1e-6.
      expectClose(found, power, 1e-7)
    }
  })
})

describeShared('Cookie Cats', () => {
  const { cookie_cats: cats } = read('abtest_realdata.json')

  describe.each(['retention_1', 'retention_7'])('%s', (name) => {
    const of = cats[name]
    const share = ([successes, trials]: readonly [number, number]) => ({ successes, trials })
    const [control, treatment] = [share(of.control), share(of.treatment)]

    test('pooled z, Wald and Newcombe', () => {
      expectClose(pooledZ(control, treatment).z, of.z_pooled)
      expectClose(pooledZ(control, treatment).pValue, of.p_two_sided)
      expectInterval(waldDifference(control, treatment), of.ci95_wald)
      expectInterval(newcombeDifference(control, treatment), of['ci95_newcomb'])
    })

    test('absolute, relative, sequential and Bayesian', () => {
      const [a, b] = [control, treatment].map((one) => shareSample(one.successes, one.trials)) as [
        Sample,
        Sample,
      ]
      const lifted = lift(a, b)
      for (const [found, peer] of [
        [difference(a, b), of.gbstats_absolute],
        [lifted, of.gbstats_relative],
      ] as const) {
        expectClose(found.estimate, peer.expected)
        expectInterval(confidenceInterval(found), peer.ci)
        expectClose(pValue(found), peer.pValue)
      }
      const always = alwaysValid(lifted, a.units + b.units, { alpha: 0.05, tuning: 5000 })
      expectInterval(always, of.gbstats_sequential_relative.ci)
      expectClose(always.pValue, of.gbstats_sequential_relative.pValue)
      const belief = normalPosterior(lifted.estimate, lifted.standardError)
      expectClose(chanceAbove(belief), of.gbstats_bayes.chanceToWin)
      expectClose(expectedLoss(belief), of.gbstats_bayes.risk[1])
    })
  })

  test.each(['gamerounds_welch_raw', 'gamerounds_welch_without_max_outlier_49854'])(
    '%s',
    (name) => {
      const of = cats[name]
      const arm = (at: number) =>
        adjustedSample(
          moments({ n: of.n[at], sum: of.sum[at], sum_squares: of.sum_squares[at] }, []),
          plain,
          { factors: [], centres: [] },
        )
      const found = difference(arm(0), arm(1))
      expectClose(found.estimate / found.standardError, of.t)
      expectClose(found.degrees, of.dof)
      expectClose(pValue(found), of.p)
      expectInterval(confidenceInterval(found), of.ci95_diff)
    },
  )

  test('the share of arms', () => {
    expectClose(goodnessOfFit(cats.srm.counts, [1, 1]).pValue, cats.srm.p)
  })
})

/** The lift of plain means. */
function lift(control: Sample, treatment: Sample): Comparison {
  const of = ({ units, mean, variance }: Sample): Moments => ({
    units,
    means: [mean],
    covariance: [[variance]],
  })
  return adjustedLift(of(control), of(treatment), plain, { factors: [], centres: [] })
}

function expectAll(found: readonly number[], reference: readonly number[]): void {
  expect(found.length).toBe(reference.length)
  found.forEach((value, at) => expectClose(value, reference[at] ?? Number.NaN, 1e-8))
}

function expectInterval(
  found: { readonly low: number; readonly high: number },
  [low, high]: readonly [number, number],
): void {
  expectClose(found.low, low, 1e-8)
  expectClose(found.high, high, 1e-8)
}

/**
 * Johari, Pekelis and Walsh (2015), Always valid inference: the mixture sequential probability ratio test of a normal mean
 * with variance V a unit and mixing variance τ². With τ² = ρ² V it is the confidence sequence of Waudby-Smith et al.
 */
describe('the mixture sequential probability ratio test', () => {
  const [alpha, tuning] = [0.05, 5000]
  const evidence = -2 * Math.log(alpha)
  const rhoSquared = (evidence + Math.log(evidence + 1)) / tuning
  test.each([
    [40, 3, 0.7],
    [5000, 0.19, 0.021],
    [2_000_000, 81, -0.02],
  ])('of %d units with variance %d and mean %d', (n, v, mean) => {
    const tau = rhoSquared * v
    const mixture =
      Math.sqrt(v / (v + n * tau)) * Math.exp((n ** 2 * tau * mean ** 2) / (2 * v * (v + n * tau)))
    const half = Math.sqrt(
      ((v * (v + n * tau)) / (n ** 2 * tau)) * (-2 * Math.log(alpha) - Math.log(v / (v + n * tau))),
    )
    const standardError = Math.sqrt(v / n)
    const found = alwaysValid({ estimate: mean, standardError, degrees: Infinity }, n, {
      alpha,
      tuning,
    })
    expectClose(found.pValue, Math.min(1, 1 / mixture), 1e-12)
    expectClose(found.high - mean, half, 1e-12)
  })
})
