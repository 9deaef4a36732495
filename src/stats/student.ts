import betainc from '@stdlib/math-base-special-betainc'
import { normalBelow, normalDensity, normalQuantile } from './normal'
import gammaln from '@stdlib/math-base-special-gammaln'

/**
 * The probability that Student's t with `degrees` of freedom lies below `t`, by the incomplete beta function
 * (Abramowitz and Stegun 26.7.1). Infinite degrees of freedom are the normal distribution.
 */
export function studentBelow(t: number, degrees: number): number {
  if (Number.isNaN(t) || !(degrees > 0)) return Number.NaN
  if (degrees === Infinity) return normalBelow(t)
  const tail = upperTail(Math.abs(t), degrees)
  return t > 0 ? 1 - tail : tail
}

/**
 * The quantile of Student's t; infinite at 0 and 1, NaN outside. Newton's method on the logarithm of the tail
 * within a bracket, so that small tails and few degrees of freedom stay exact.
 */
export function studentQuantile(p: number, degrees: number): number {
  if (!(p >= 0 && p <= 1) || !(degrees > 0)) return Number.NaN
  if (degrees === Infinity) return normalQuantile(p)
  if (p === 0.5) return 0
  if (p > 0.5) return -studentQuantile(1 - p, degrees)
  if (p === 0) return Number.NEGATIVE_INFINITY
  let low = 0
  let high = 1
  while (upperTail(high, degrees) > p) {
    low = high
    high *= 2
    if (high === Infinity) return Number.NEGATIVE_INFINITY
  }
  let t = (low + high) / 2
  for (let i = 0; i < 200; i++) {
    const tail = upperTail(t, degrees)
    if (tail > p) low = t
    else high = t
    const newton = t + (Math.log(tail / p) * tail) / density(t, degrees)
    const next = newton > low && newton < high ? newton : (low + high) / 2
    const step = Math.abs(next - t)
    t = next
    if (step <= 1e-14 * t) break
  }
  return -t
}

function density(t: number, degrees: number): number {
  if (degrees > 1e8) return normalDensity(t)
  const logarithm =
    gammaln((degrees + 1) / 2) -
    gammaln(degrees / 2) -
    0.5 * Math.log(degrees * Math.PI) -
    ((degrees + 1) / 2) * Math.log1p((t * t) / degrees)
  return Math.exp(logarithm)
}

/** P(T > t) for t ≥ 0, from the smaller of the two arguments that add up to 1. */
function upperTail(t: number, degrees: number): number {
  if (t === Infinity) return 0
  const square = t * t
  if (square < degrees) {
    return betainc(square / (degrees + square), 0.5, degrees / 2, true, true) / 2
  }
  return betainc(degrees / (degrees + square), degrees / 2, 0.5) / 2
}
