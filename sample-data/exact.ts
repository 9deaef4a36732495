/**
 * `exp` and `log` from nothing but the four operations, which IEEE 754 fixes to the last bit. The ones
 * in `Math` may differ between engines, and one flipped bit would change the files.
 */
const LN2 = 0.6931471805599453

export function exp(x: number): number {
  const halvings = Math.round(x / LN2)
  const rest = x - halvings * LN2
  let term = 1
  let sum = 1
  for (let i = 1; i < 22; i++) {
    term *= rest / i
    sum += term
  }
  for (let i = 0; i < halvings; i++) sum *= 2
  for (let i = 0; i > halvings; i--) sum /= 2
  return sum
}

/** Natural logarithm of a positive number. */
export function log(x: number): number {
  let halvings = 0
  let mantissa = x
  for (; mantissa >= 1.5; halvings++) mantissa /= 2
  for (; mantissa < 0.75; halvings--) mantissa *= 2
  const t = (mantissa - 1) / (mantissa + 1)
  let power = t
  let sum = 0
  for (let i = 1; i < 42; i += 2) {
    sum += power / i
    power *= t * t
  }
  return 2 * sum + halvings * LN2
}
