import type { Random } from '../lib/random'
import { betaBelow } from './beta'

/** A number that is not known: its least, its likeliest and its greatest value. */
export interface Assumption {
  readonly low: number
  readonly likely: number
  readonly high: number
}

/**
 * How an assumption is spread between its ends: with straight sides, as a PERT beta with the weight 4 on the
 * likeliest value (Malcolm et al. 1959; Vose 2008), or evenly.
 */
export type Shape = 'triangular' | 'pert' | 'uniform'

/** The value with probability `p` below it. */
export function assumptionQuantile(assumption: Assumption, shape: Shape, p: number): number {
  const [value = Number.NaN] = spreadOver(assumption, shape, [p])
  return value
}

/**
 * `count` draws in random order, one from each of `count` equally probable slices (Latin hypercube sampling; McKay,
 * Beckman and Conover 1979): the draws of one assumption follow its distribution almost exactly, and
 * those of several pair at random.
 */
export function assumptionDraws(
  assumption: Assumption,
  shape: Shape,
  count: number,
  random: Random,
): Float64Array {
  const probabilities = Array.from({ length: count }, (_, i) => (i + random.next()) / count)
  const draws = Float64Array.from(spreadOver(assumption, shape, probabilities))
  for (let i = count - 1; i > 0; i--) {
    const j = random.integer(0, i)
    const kept = draws[i] ?? 0
    draws[i] = draws[j] ?? 0
    draws[j] = kept
  }
  return draws
}

/** Values at ascending probabilities. */
function spreadOver(
  { low, likely, high }: Assumption,
  shape: Shape,
  ascending: readonly number[],
): readonly number[] {
  const width = high - low
  if (!(width > 0)) return ascending.map(() => likely)
  const mode = (likely - low) / width
  if (shape === 'uniform') return ascending.map((p) => low + width * p)
  if (shape === 'pert') return pert(mode, ascending).map((x) => low + width * x)
  return ascending.map((p) =>
    p < mode ? low + width * Math.sqrt(p * mode) : high - width * Math.sqrt((1 - p) * (1 - mode)),
  )
}

/** Slices of the unit interval over which the beta distribution is turned round; the error is below their square. */
const slices = 4096

/** Beta(1 + 4m, 1 + 4(1 − m)) turned round for many probabilities in one pass. */
function pert(mode: number, ascending: readonly number[]): readonly number[] {
  const below = (i: number) => betaBelow(i / slices, { a: 1 + 4 * mode, b: 5 - 4 * mode })
  let slice = 0
  let from = 0
  let to = below(1)
  return ascending.map((p) => {
    while (to < p && slice < slices - 1) {
      slice++
      from = to
      to = below(slice + 1)
    }
    const part = to > from ? (p - from) / (to - from) : 0
    return (slice + Math.min(1, Math.max(0, part))) / slices
  })
}
