import type { Random } from '../lib/random'
import { remembered } from '../lib/remember'
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
  const [value = Number.NaN] = spreadOver(assumption, shape, Float64Array.of(p))
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
  const draws = new Float64Array(count)
  for (let i = 0; i < count; i++) draws[i] = (i + random.next()) / count
  spreadOver(assumption, shape, draws)
  for (let i = count - 1; i > 0; i--) {
    const j = random.integer(0, i)
    const kept = draws[i] ?? 0
    draws[i] = draws[j] ?? 0
    draws[j] = kept
  }
  return draws
}

/** Puts values in the place of ascending probabilities. */
function spreadOver(
  { low, likely, high }: Assumption,
  shape: Shape,
  ascending: Float64Array,
): Float64Array {
  const width = high - low
  if (!(width > 0)) return ascending.fill(likely)
  const mode = (likely - low) / width
  if (shape === 'pert') pert(mode, ascending)
  for (let i = 0; i < ascending.length; i++) {
    const p = ascending[i] ?? 0
    if (shape !== 'triangular') ascending[i] = low + width * p
    else if (p < mode) ascending[i] = low + width * Math.sqrt(p * mode)
    else ascending[i] = high - width * Math.sqrt((1 - p) * (1 - mode))
  }
  return ascending
}

/** Slices of the unit interval over which the beta distribution is turned round; the error is below their square. */
const slices = 4096

/** How much of Beta(1 + 4m, 1 + 4(1 − m)) lies below the end of each slice; the same for every seed. */
const cumulative = remembered(
  (mode: number) =>
    Float64Array.from({ length: slices + 1 }, (_, i) =>
      betaBelow(i / slices, { a: 1 + 4 * mode, b: 5 - 4 * mode }),
    ),
  (mode) => [mode],
  32,
)

/** The PERT distribution between 0 and 1 turned round for many probabilities in one pass. */
function pert(mode: number, ascending: Float64Array): void {
  const below = cumulative(mode)
  let slice = 0
  for (let i = 0; i < ascending.length; i++) {
    const p = ascending[i] ?? 0
    while ((below[slice + 1] ?? 1) < p && slice < slices - 1) slice++
    const [from, to] = [below[slice] ?? 0, below[slice + 1] ?? 1]
    const part = to > from ? (p - from) / (to - from) : 0
    ascending[i] = (slice + Math.min(1, Math.max(0, part))) / slices
  }
}
