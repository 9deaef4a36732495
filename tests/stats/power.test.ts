import { describe, expect, test } from 'vitest'
import {
  powerOfArcsines,
  powerOfLift,
  powerOfMeans,
  powerOfShares,
  type Arms,
} from '../../src/stats/power'
import { whereReached } from '../../src/stats/solve'
import { expectClose } from './close'

const level = { alpha: 0.05, sides: 2 } as const
const each = (units: number): Arms => ({ control: units, treatment: units })
const unitsFor = (power: number, of: (arms: Arms) => number) =>
  whereReached((units) => of(each(units)), power) ?? Number.NaN

describe('power', () => {
  // R, ?power.prop.test: power 0.7401659; n for 90 %: 76.7. The digits are R 4.2.2's; its solver ends at 1e-6.
  test('of two shares is R’s power.prop.test', () => {
    expectClose(powerOfShares(0.5, 0.75, each(50), level), 0.7401659013314)
    expectClose(
      unitsFor(0.9, (arms) => powerOfShares(0.5, 0.75, arms, level)),
      76.706930114108,
      1e-7,
    )
    expectClose(
      unitsFor(0.8, (arms) => powerOfShares(0.1, 0.12, arms, level)),
      3840.84748243445,
    )
    expectClose(
      unitsFor(0.8, (arms) => powerOfShares(0.03, 0.033, arms, level)),
      53210.3012070081,
    )
  })

  // R, ?power.t.test: power 0.8689528; n for 90 %: 22.02110.
  test('of two means is R’s power.t.test', () => {
    expectClose(powerOfMeans(1, each(20), level), 0.8689528016925)
    expectClose(
      unitsFor(0.9, (arms) => powerOfMeans(1, arms, level)),
      22.021097703851,
      1e-6,
    )
    expectClose(powerOfMeans(-1, each(20), level), 0.8689528016925)
    expect(powerOfMeans(1, each(1), level)).toBe(0)
  })

  // R's pwr: pwr.2p.test(h = ES.h(0.12, 0.10), power = 0.8).
  test('of two arcsines is pwr’s', () => {
    expectClose(
      unitsFor(0.8, (arms) => powerOfArcsines(0.1, 0.12, arms, level)),
      3834.59575245779,
      1e-8,
    )
  })

  // GrowthBook's published power.test.ts: 0.52144, MDE 0.07027; sequential 0.20596 and 0.12821.
  test('of a lift is GrowthBook’s', () => {
    const metric = { mean: 10, variance: 62.529991004312784 ** 2, lift: 0.05 }
    const arms = each(400_000 / 3)
    const reached = (of: { readonly tuning?: number }) =>
      whereReached((lift) => powerOfLift({ ...metric, lift }, arms, { ...level, ...of }), 0.8)
    expect(powerOfLift(metric, arms, level)).toBeCloseTo(0.52144, 5)
    expect(powerOfLift(metric, arms, { ...level, tuning: 5000 })).toBeCloseTo(0.20596, 5)
    expect(reached({})).toBeCloseTo(0.07027, 5)
    expect(reached({ tuning: 5000 })).toBeCloseTo(0.12821, 5)
  })

  test('at no effect it is the chance of a false find', () => {
    expectClose(powerOfArcsines(0.1, 0.1, each(100), level), 0.05)
    expectClose(powerOfLift({ mean: 1, variance: 1, lift: 0 }, each(100), level), 0.05)
    expectClose(powerOfShares(0.1, 0.1, each(100), { ...level, sides: 1 }), 0.05)
    expectClose(powerOfMeans(0, each(100), level), 0.025)
  })

  test('is most for arms of one size, and less for a test that may be read at any time', () => {
    const even = powerOfShares(0.1, 0.12, each(3000), level)
    expect(powerOfShares(0.1, 0.12, { control: 5000, treatment: 1000 }, level)).toBeLessThan(even)
    const always = { ...level, tuning: 5000 }
    expect(powerOfShares(0.1, 0.12, each(3000), always)).toBeLessThan(even)
    expect(powerOfMeans(0.1, each(3000), always)).toBeLessThan(powerOfMeans(0.1, each(3000), level))
  })

  // R, package pwr, ?pwr.2p.test 0.5996777, ?pwr.2p2n.test 0.7532924, ?pwr.t2n.test 0.9737262 (Cohen 1988, exercises 6.1, 6.3
  // and 2.3); R, ?power.t.test, one-sided: n = 17.84713. Digits of the first three: SciPy 1.17.
  test('of one side is that of the package pwr and R', () => {
    const one = { alpha: 0.05, sides: 1 } as const
    const other = Math.sin(Math.PI / 4 + 0.3 / 2) ** 2
    expectClose(powerOfArcsines(0.5, other, each(80), one), 0.5996777045464379)
    const uneven = { control: 80, treatment: 245 }
    expectClose(powerOfArcsines(0.5, other, uneven, one), 0.7532924472318865)
    expectClose(powerOfMeans(0.6, { control: 90, treatment: 60 }, one), 0.9737261546292122, 1e-9)
    const units = unitsFor(0.9, (arms) => powerOfMeans(1, arms, one))
    expectClose(units, 17.84713, 1e-6)
  })

  test('of certain shares is certain', () => {
    expect(powerOfShares(0, 1, each(20), level)).toBe(1)
    expect(powerOfShares(0, 0, each(20), level)).toBe(0)
  })
})

describe('where a function reaches a target', () => {
  test('finds it from either side of its start, or says that it is not reached', () => {
    expectClose(whereReached((x) => x * x, 2) ?? 0, Math.SQRT2, 1e-13)
    expectClose(whereReached((x) => x, 1e-8, { start: 100 }) ?? 0, 1e-8, 1e-13)
    expect(whereReached((x) => x / (1 + x), 1.5)).toBeUndefined()
    expect(whereReached((x) => x, 5, { most: 4 })).toBeUndefined()
  })
})
