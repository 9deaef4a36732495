import { describe, expect, test } from 'vitest'
import { fisherExact } from '../../src/stats/fisher'
import { expectClose } from './close'

describe('Fisher’s exact test', () => {
  // R, ?fisher.test: the tea taster, 0.4857; the others from SciPy 1.17, scipy.stats.fisher_exact.
  test.each([
    [3, 1, 1, 3, 0.4857142857142857],
    [1, 9, 11, 3, 0.0027594561852200836],
    [8, 2, 1, 5, 0.034965034965034975],
    [120, 880, 90, 910, 0.034202509706968705],
  ])('of %d, %d, %d, %d is %d', (a, b, c, d, p) => {
    const table = [
      [a, b],
      [c, d],
    ] as const
    expectClose(fisherExact(table), p, 1e-11)
    // Neither the order of the arms nor of the outcomes matters.
    expectClose(fisherExact([table[1], table[0]]), p, 1e-11)
    expectClose(
      fisherExact([
        [b, a],
        [d, c],
      ] as const),
      p,
      1e-11,
    )
  })

  // R, ?fisher.test: the tea taster, alternative = "greater", 0.2429; Convictions, "less", 0.0004652. Digits: SciPy 1.17.
  test.each([
    [3, 1, 1, 3, 0.24285714285714283, 0.9857142857142858],
    [2, 15, 10, 3, 0.9999845190186861, 0.00046518094336290503],
    [120, 880, 90, 910, 0.017101254853484352, 0.9882187458933795],
  ])('one-sided of %d, %d, %d, %d', (a, b, c, d, greater, less) => {
    const table = [
      [a, b],
      [c, d],
    ] as const
    expectClose(fisherExact(table, 'greater'), greater, 1e-11)
    expectClose(fisherExact(table, 'less'), less, 1e-11)
  })

  test('is 1 where the margins allow one table only', () => {
    expect(
      fisherExact([
        [0, 5],
        [0, 9],
      ] as const),
    ).toBe(1)
    expect(
      fisherExact([
        [0, 0],
        [0, 0],
      ] as const),
    ).toBe(1)
  })
})
