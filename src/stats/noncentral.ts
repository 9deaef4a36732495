import betainc from '@stdlib/math-base-special-betainc'
import gammaln from '@stdlib/math-base-special-gammaln'
import { normalBelow } from './normal'

/**
 * The probability that a noncentral t with `degrees` of freedom and noncentrality `shift` lies below `t`: the series
 * of Lenth (1989, algorithm AS 243), whose terms are summed outwards from the largest. Infinite degrees of freedom are
 * the normal distribution.
 */
export function noncentralBelow(t: number, degrees: number, shift: number): number {
  if (Number.isNaN(t + shift) || !(degrees > 0)) return Number.NaN
  if (degrees === Infinity) return normalBelow(t - shift)
  if (t < 0) return 1 - noncentralBelow(-t, degrees, -shift)
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

/** A Poisson weight with mean `half` at `j`, also between the whole numbers. */
function weight(half: number, j: number): number {
  if (half === 0) return j === 0 ? 1 : 0
  return Math.exp(j * Math.log(half) - half - gammaln(j + 1))
}
