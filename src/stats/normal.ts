/** The probability that a standard normal variable lies below `z`; relative error below 1e-13 in both tails. */
export function normalBelow(z: number): number {
  if (Number.isNaN(z)) return Number.NaN
  const tail = upperTail(Math.abs(z))
  return z > 0 ? 1 - tail : tail
}

/**
 * The standard normal quantile: the `z` with probability `p` below it; infinite at 0 and 1, NaN outside.
 * Newton's method on the distribution function in the tail that holds `p`, so that small tails stay exact.
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN
  if (p === 0) return Number.NEGATIVE_INFINITY
  if (p === 1) return Number.POSITIVE_INFINITY
  if (p === 0.5) return 0
  if (p > 0.5) return -normalQuantile(1 - p)
  // The tail of a normal lies near exp(-z²/2): a start that is too far out converges monotonically.
  let z = Math.sqrt(-2 * Math.log(p))
  for (let i = 0; i < 100; i++) {
    const tail = upperTail(z)
    // Newton on log(tail), which is nearly a parabola and keeps relative accuracy.
    const step = (Math.log(tail / p) * tail) / normalDensity(z)
    z += step
    if (Math.abs(step) <= 1e-15 * Math.max(1, Math.abs(z))) break
  }
  return -z
}

/** The density of the standard normal distribution at `z`. */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
}

/** P(Z > z) for z ≥ 0: a power series near the middle, Laplace's continued fraction beyond. */
function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z)
  if (z < 2.5) {
    let term = z
    let sum = z
    for (let n = 1; Math.abs(term) > 1e-17 * sum; n++) {
      term *= (z * z) / (2 * n + 1)
      sum += term
    }
    return 0.5 - normalDensity(z) * sum
  }
  let fraction = 0
  // The further out, the sooner the fraction settles; so many terms are exact to the last digit.
  for (let n = Math.ceil(500 / (z * z)) + 10; n >= 1; n--) fraction = n / (z + fraction)
  return normalDensity(z) / (z + fraction)
}
