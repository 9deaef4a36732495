import { describe, expect, test } from 'vitest'
import { chanceAbove, expectedLoss, normalPosterior } from '../../src/stats/bayes'
import { expectClose } from './close'

describe('normal beliefs', () => {
  test('prior and estimate weigh by their precision', () => {
    const belief = normalPosterior(0.4, 0.1, { mean: 0, standardDeviation: 0.1 })
    expectClose(belief.mean, 0.2)
    expectClose(belief.standardDeviation, 0.1 / Math.SQRT2)
    expect(normalPosterior(0.4, 0.1)).toEqual({ mean: 0.4, standardDeviation: 0.1 })
    expect(normalPosterior(0.4, 0, { mean: 0, standardDeviation: 1 }).mean).toBe(0.4)
    expect(normalPosterior(0.4, 1, { mean: 0.1, standardDeviation: 0 }).mean).toBe(0.1)
  })

  test('a standard belief loses 0.3989 on average and is as likely good as bad', () => {
    const belief = { mean: 0, standardDeviation: 1 }
    expect(chanceAbove(belief)).toBe(0.5)
    expectClose(expectedLoss(belief), 1 / Math.sqrt(2 * Math.PI))
  })

  test('the losses of taking and leaving differ by the mean', () => {
    const belief = { mean: 0.03, standardDeviation: 0.05 }
    expectClose(expectedLoss({ ...belief, mean: -0.03 }) - expectedLoss(belief), 0.03)
  })

  test('certainty needs no distribution', () => {
    const sure = (mean: number) => ({ mean, standardDeviation: 0 })
    expect([sure(-2), sure(0), sure(2)].map(chanceAbove)).toEqual([0, 0.5, 1])
    expect([sure(-2), sure(2)].map(expectedLoss)).toEqual([2, 0])
  })
})
