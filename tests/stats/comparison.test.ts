import { describe, expect, test } from 'vitest'
import { confidenceInterval, difference, pValue } from '../../src/stats/comparison'
import { fiellerLift } from '../../src/stats/fieller'
import { normalBelow } from '../../src/stats/normal'
import { shareSample, type Sample } from '../../src/stats/sample'
import { expectClose } from './close'

const drug = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]
const other = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length

const sample = (values: readonly number[]): Sample => ({
  units: values.length,
  mean: mean(values),
  variance:
    values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1),
})

describe('two means', () => {
  // R, ?t.test: t.test(extra ~ group, sleep): t = -1.8608, df = 17.776, p-value = 0.07939.
  test('Welch’s test of the sleep data is R’s', () => {
    const found = difference(sample(other), sample(drug))
    expectClose(found.estimate / found.standardError, -1.860813467487)
    expectClose(found.degrees, 17.776473516178)
    expectClose(pValue(found), 0.07939414018736)
    expectClose(pValue(found, 'less'), 0.07939414018736 / 2)
    expectClose(pValue(found, 'greater'), 1 - 0.07939414018736 / 2)
    const { low, high } = confidenceInterval(found)
    expectClose(low, -3.365483230712)
    expectClose(high, 0.2054832307117)
  })

  test('an interval ends where the test just refuses', () => {
    const found = difference(sample(drug), sample(other))
    const { low, high } = confidenceInterval(found, 0.1)
    expectClose(pValue(found, 'two-sided', low), 0.1)
    expectClose(pValue(found, 'two-sided', high), 0.1)
    expectClose(pValue(found, 'greater', confidenceInterval(found, 0.1, 'greater').low), 0.1)
    expect(confidenceInterval(found, 0.1, 'greater').high).toBe(Infinity)
    expect(confidenceInterval(found, 0.1, 'less').low).toBe(-Infinity)
  })

  test('an interval stays bounded where 1 less its chance is 1', () => {
    const found = { estimate: 1, standardError: 0.1, degrees: Infinity }
    const { low, high } = confidenceInterval(found, 2 * normalBelow(-9.96))
    expectClose(low, 1 - 0.996)
    expectClose(high, 1 + 0.996)
  })

  test('nothing varies: the same is the same, and anything else is certain', () => {
    const flat = { units: 10, mean: 3, variance: 0 }
    expect(pValue(difference(flat, flat))).toBe(1)
    expect(pValue(difference(flat, { ...flat, mean: 4 }))).toBe(0)
  })

  // GrowthBook's published power.test.ts: frequentistVariance(2, 7, 4, 0.5, 5, 15) is 0.53333.
  test('the variance of a difference is GrowthBook’s', () => {
    const control = { units: 4, mean: 7, variance: 2 }
    const treatment = { units: 15, mean: 5, variance: 0.5 }
    expect(difference(control, treatment).standardError ** 2).toBeCloseTo(0.53333, 5)
  })

  test('Fieller’s interval is that of the difference from a moving control', () => {
    const [control, treatment] = [sample(other), sample(other.map((value) => value * 1.1 + 0.2))]
    const found = fiellerLift(control, treatment)
    if (!found) throw new Error('no interval')
    for (const end of [found.low, found.high]) {
      // At either end mean(treatment) − (1 + end) · mean(control) lies just t standard errors from 0.
      const scaled = {
        ...control,
        mean: control.mean * (1 + end),
        variance: control.variance * (1 + end) ** 2,
      }
      const { degrees } = difference(control, treatment)
      expectClose(pValue({ ...difference(scaled, treatment), degrees }), 0.05)
    }
    // A control that may be 0 has no bounded interval.
    expect(fiellerLift({ units: 10, mean: 0.1, variance: 4 }, treatment)).toBeUndefined()
  })
})

describe('samples', () => {
  test('a share is a mean of zeros and ones', () => {
    expect(shareSample(14, 28)).toEqual({ units: 28, mean: 0.5, variance: 0.25 })
    expect(shareSample(0, 0)).toEqual({ units: 0, mean: 0, variance: 0 })
  })
})
