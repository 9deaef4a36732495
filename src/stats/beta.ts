import betainc from '@stdlib/math-base-special-betainc'
import gammaln from '@stdlib/math-base-special-gammaln'

/** A beta distribution: what is believed about a share after `a − 1` successes and `b − 1` failures. */
export interface Beta {
  readonly a: number
  readonly b: number
}

/** The probability that a beta variable lies below `x`: the regularised incomplete beta function. */
export function betaBelow(x: number, { a, b }: Beta): number {
  if (x <= 0) return 0
  return x >= 1 ? 1 : betainc(x, a, b)
}

/** The quantile of a beta distribution, by Newton's method within a bracket; NaN outside of 0 and 1. */
export function betaQuantile(p: number, beta: Beta): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN
  if (p === 0 || p === 1) return p
  let [low, high] = [0, 1]
  let x = beta.a / (beta.a + beta.b)
  for (let i = 0; i < 200; i++) {
    const off = betaBelow(x, beta) - p
    if (off > 0) high = x
    else low = x
    const newton = x - off / density(x, beta)
    const next = newton > low && newton < high ? newton : (low + high) / 2
    const step = Math.abs(next - x)
    x = next
    if (step <= 1e-14 * x) break
  }
  return x
}

/**
 * The probability that the share behind `better` exceeds the one behind `than`, both independent: the density of
 * the one times the distribution of the other, by Gauss's rule over where the density is not negligible.
 */
export function betaBeats(better: Beta, than: Beta): number {
  const low = betaQuantile(1e-18, better)
  const high = 1 - betaQuantile(1e-18, { a: better.b, b: better.a })
  const panels = 48
  const half = (high - low) / panels / 2
  let [chance, mass] = [0, 0]
  for (let panel = 0; panel < panels; panel++) {
    const centre = low + (2 * panel + 1) * half
    for (const [node, weight] of gauss) {
      for (const x of [centre - node * half, centre + node * half]) {
        const part = weight * density(x, better)
        mass += part
        chance += part * betaBelow(x, than)
      }
    }
  }
  return chance / mass
}

/** What one loses on average by taking `taken` for `left`: the mean of left − taken where that is above 0. */
export function betaLoss(taken: Beta, left: Beta): number {
  const mean = ({ a, b }: Beta) => a / (a + b)
  const more = ({ a, b }: Beta) => ({ a: a + 1, b })
  const loss =
    mean(left) * betaBeats(more(left), taken) - mean(taken) * betaBeats(left, more(taken))
  return Math.max(0, loss)
}

function density(x: number, { a, b }: Beta): number {
  const scale = gammaln(a + b) - gammaln(a) - gammaln(b)
  return Math.exp(scale + (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x))
}

/** Nodes above 0 and weights of Gauss and Legendre's rule of eight points (Abramowitz and Stegun, table 25.4). */
const gauss = [
  [0.183434642495649805, 0.362683783378361983],
  [0.525532409916328986, 0.313706645877887287],
  [0.79666647741362674, 0.222381034453374471],
  [0.960289856497536232, 0.101228536290376259],
] as const
