import { expect } from 'vitest'

/** Expects a relative error below `tolerance`; an absolute one where the reference is 0. */
export function expectClose(actual: number, reference: number, tolerance = 1e-9): void {
  const error = Math.abs(actual - reference) / (reference === 0 ? 1 : Math.abs(reference))
  expect(error, `${actual} is not ${reference}`).toBeLessThan(tolerance)
}
