import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { planned, type Planned } from '../analysis/ab-plan'
import { expectClose } from '../stats/close'
import { describeShared, shared } from './shared'

const read = (name: string) => JSON.parse(readFileSync(shared('methods/oracles', name), 'utf8'))

describeShared('plans', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openNodeEngine()
  })
  afterAll(() => engine.close())

  /** A call of R as params: `power.prop.test(p1=.10,p2=.12,power=.80)`. */
  function asked(call: string): Readonly<Record<string, unknown>> {
    const given = (name: string) => {
      const [, value] = new RegExp(`\\b${name}=([.\\d]+)`).exec(call) ?? []
      return value === undefined ? null : Number(value)
    }
    const common = { scale: 'absolute', units: given('n'), power: given('power') ?? 0.8 }
    if (!call.includes('prop')) {
      const spread = { metric: 'mean', baseline: 10, deviation: given('sd') ?? 1 }
      return { ...common, ...spread, effect: given('delta') }
    }
    const base = given('p1') ?? 0
    return { ...common, baseline: base, effect: (given('p2') ?? 0) - base }
  }

  test('R’s power.prop.test and power.t.test', async () => {
    const { power } = read('abtest_classical_R.json').results
    const calls = Object.entries<{ n: number; power: number }>(power).filter(([call]) =>
      call.startsWith('power.'),
    )
    expect(calls.length).toBeGreaterThan(5)
    for (const [call, answer] of calls) {
      const { plan } = await planned(engine, asked(call))
      // R solves for n to about 1e-7.
      expectClose(Number(plan['units_exact']), answer.n, 1e-6)
      expectClose(Number(plan['power']), answer.power, 1e-8)
      expect(Number(plan['units_per_variant'])).toBe(Math.ceil(answer.n))
    }
  })

  test('pwr and statsmodels', async () => {
    const r = read('abtest_classical_R.json').results.power
    const python = read('abtest_realdata.json').power.statsmodels
    const rates = { baseline: 0.1, effect: 0.02, scale: 'absolute' }
    const arcsine = await planned(engine, { ...rates, test: 'arcsine' })
    expectClose(
      Number(arcsine.plan['units_exact']),
      r['pwr.2p.test(h=ES.h(.12,.10),power=.8)'],
      1e-8,
    )
    const pooled = await planned(engine, rates)
    const name =
      'samplesize_proportions_2indep_onetail(diff=.02,prop2=.1,power=.8,alpha=.05 two-sided)'
    expectClose(Number(pooled.plan['units_exact']), python[name], 1e-9)
    // This one counts finds on the wrong side, which R's power.t.test and we leave out.
    const means = { metric: 'mean', baseline: 0, deviation: 1, scale: 'absolute' }
    const t = await planned(engine, { ...means, effect: 0.5, units: 64 })
    expectClose(Number(t.plan['power']), python['TTestIndPower d=.5 n=64 power'], 2e-6)
    const small = await planned(engine, { ...means, effect: 0.2 })
    expectClose(Number(small.plan['units_exact']), r['pwr.t.test(d=.2,power=.8)'], 1e-5)
  })

  test('Evan Miller’s calculator as it opens, and an example of Chow, Shao and Wang', async () => {
    // evanmiller.org/ab-testing/sample-size.html: 20 %, 5 points, power 80 %, level 5 %: 1,030 a variation.
    const miller = { baseline: 0.2, effect: 0.05, scale: 'absolute', test: 'baseline' }
    expect(Math.round(Number((await planned(engine, miller)).plan['units_exact']))).toBe(1030)
    // Sample Size Calculations in Clinical Research (2008), 4.2.4: 0.65 against 0.85 takes 70 each.
    const chow = { baseline: 0.65, effect: 0.2, scale: 'absolute', test: 'separate' }
    expect((await planned(engine, chow)).plan['units_per_variant']).toBe(70)
  })

  // R, package pwr, after Cohen (1988): ?pwr.2p.test, ?pwr.2p2n.test, ?pwr.t.test, ?pwr.t2n.test; R, ?power.t.test, one-sided.
  test('one-sided, and in arms of unlike size', async () => {
    const one = { sides: 'one', scale: 'absolute' }
    const other = Math.sin((Math.PI / 2 + 0.3) / 2) ** 2
    const arcsine = { ...one, test: 'arcsine', baseline: 0.5, effect: other - 0.5 }
    const alike = await planned(engine, { ...arcsine, units: 80 })
    expect(alike.plan['power']).toBeCloseTo(0.5996777, 7)
    const unlike = await planned(engine, { ...arcsine, units: 245, shares: [80, 245] })
    expect(unlike.plan['control_units']).toBe(80)
    expect(unlike.plan['power']).toBeCloseTo(0.7532924, 7)
    const means = { ...one, metric: 'mean', baseline: 0, deviation: 1 }
    const d3 = await planned(engine, { ...means, effect: 0.3, power: 0.75 })
    expect(d3.plan['units_exact']).toBeCloseTo(120.2232, 4)
    const d6 = await planned(engine, { ...means, effect: 0.6, units: 60, shares: [90, 60] })
    expect(d6.plan['power']).toBeCloseTo(0.9737262, 7)
    const large = await planned(engine, { ...means, effect: 1, power: 0.9 })
    // R's solver ends there at 1e-5.
    expect(large.plan['units_exact']).toBeCloseTo(17.84713, 4)
  })

  // Kohavi, Longbotham, Sommerfield and Henne (2009), 3.2: n = 16 σ² / Δ² in each variant, where (z + z)² is 15.7.
  test('the two examples of a survey and guide', async () => {
    const rate = await planned(engine, { baseline: 0.05, effect: 0.05 })
    expect(Number(rate.plan['units_exact']) / 121_600).toBeCloseTo(1, 1)
    const spent = { metric: 'mean', baseline: 3.75, deviation: 30, effect: 0.05 }
    expect(Number((await planned(engine, spent)).plan['units_exact']) / 409_600).toBeCloseTo(
      0.981,
      3,
    )
  })

  test('GrowthBook’s table by weeks', async () => {
    const { weekly } = read('abtest_gbstats.json').power
    const all: Planned[] = []
    for (const metric of weekly.metrics as readonly Readonly<Record<string, number | string>>[]) {
      const isRate = metric['type'] === 'binomial'
      const params = {
        metric: isRate ? 'conversion' : 'mean',
        baseline: isRate ? metric['conversionRate'] : metric['mean'],
        ...(!isRate && { deviation: metric['sd'] }),
        effect: metric['effectSize'],
        variants: weekly.nVariations,
        correction: 'none',
        test: 'lift',
        visitors_per_day: weekly.usersPerWeek / 7,
        max_weeks: 9,
      }
      all.push(await planned(engine, params))
    }
    weekly.power.forEach((power: number, at: number) => {
      const row = all[at % 2]?.curve[Math.floor(at / 2)]
      expect(Number(row?.['power'])).toBeCloseTo(power, 5)
      // Published with five digits, the last of which their solver rounds.
      expect(Math.abs(Number(row?.['detectable_effect']) - weekly.mde[at])).toBeLessThan(1e-5)
    })
    expect(all[1]?.plan['weeks']).toBe(weekly['revenue_weeks_to_80%'])
  })

  test('GrowthBook’s plan that is read at any time', async () => {
    const { power } = read('abtest_gbstats.json')
    const { metric, n_total: total, n_variations: variants, expected } = power.powerEstFrequentist
    const common = {
      metric: 'mean',
      baseline: metric.mean,
      deviation: metric.sd,
      units: total / variants,
      variants,
      correction: 'none',
      test: 'lift',
    }
    const effect = metric.relative_effect
    const once = await planned(engine, { ...common, effect })
    expect(once.plan['power']).toBeCloseTo(expected, 5)
    const always = await planned(engine, { ...common, effect, monitoring: 'sequential' })
    expect(always.plan['power']).toBeCloseTo(power['sequential_power(N*=5000)'], 5)
    const least = await planned(engine, common)
    expect(least.plan['detectable_effect']).toBeCloseTo(power['findMdeFrequentist(power .8)'], 5)
    const leastAlways = await planned(engine, { ...common, monitoring: 'sequential' })
    expect(leastAlways.plan['detectable_effect']).toBeCloseTo(power.sequential_mde, 5)
  })
})
