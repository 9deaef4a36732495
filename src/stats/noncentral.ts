import betainc from '@stdlib/math-base-special-betainc'
import gammaln from '@stdlib/math-base-special-gammaln'
import { chiSquareAbove } from './chiSquare'
import { normalBelow } from './normal'

/**
 * The probability that a noncentral t with `degrees` of freedom and noncentrality `shift` lies below `t`: the series
 * of Lenth (1989, algorithm AS 243), whose terms are summed outwards from the largest. Infinite degrees of freedom are
 * the normal distribution. What the series would take ages for is certain, or a chi-square but for about 2e-9 a degree of freedom.
 */
export function noncentralBelow(t: number, degrees: number, shift: number): number {
  if (Number.isNaN(t + shift) || !(degrees > 0)) return Number.NaN
  if (degrees === Infinity) return normalBelow(t - shift)
  if (t < 0) return 1 - noncentralBelow(-t, degrees, -shift)
  if (t === Infinity || shift < -far) return 1
  if (t * farthestDivisor(degrees) < shift - far) return 0
  // A numerator so large is all but constant; few degrees of freedom alone leave anything open then.
  if (shift > manyDeviations) return chiSquareAbove(degrees * (shift / t) ** 2, degrees)
  const square = t * t
  const x = square === Infinity ? 1 : square / (degrees + square)
  const half = (shift * shift) / 2
  const term = (j: number) => {
    const even = weight(half, j) * betainc(x, j + 0.5, degrees / 2)
    const odd = weight(half, j + 0.5) * betainc(x, j + 1, degrees / 2)
    return even + Math.sign(shift) * odd
  }
  const centre = Math.floor(half)
  let sum = 0
  // Beyond this many terms to either side of the centre a Poisson distribution holds less than 1e-16.
  const reach = 9 * Math.sqrt(half) + 40
  for (let j = Math.max(0, centre - Math.ceil(reach)); j <= centre + reach; j++) sum += term(j)
  return Math.min(1, Math.max(0, normalBelow(-shift) + sum / 2))
}

/** A normal variable lies farther from its mean than this once in 1e19 times. */
const far = 9
/** Beyond this the series has more than a hundred thousand terms. */
const manyDeviations = 1e4

/**
 * What the divisor √(χ²/degrees) of a t exceeds with a chance below e⁻⁴⁰ only (Laurent and Massart 2000, lemma 1).
 */
const farthestDivisor = (degrees: number) =>
  Math.sqrt((degrees + 2 * Math.sqrt(40 * degrees) + 80) / degrees)

/** A Poisson weight with mean `half` at `j`, also between the whole numbers. */
function weight(half: number, j: number): number {
  if (half === 0) return j === 0 ? 1 : 0
  return Math.exp(j * Math.log(half) - half - gammaln(j + 1))
}
