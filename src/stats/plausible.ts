import type { Random } from '../lib/random'
import { smooth, type SmoothingModel, type SmoothingState, type Weights } from './smoothing'
import { free, weightsOf, type SmoothingFit } from './smoothingFit'
import { smoothingSystem, stateCount } from './smoothingSystem'

/** A model with weights, a state at the end and an error variance that a series leaves plausible. */
export interface Plausible {
  readonly model: SmoothingModel
  readonly weights: Weights
  readonly end: SmoothingState
  readonly variance: number
}

/** Models less likely than this take no part. */
const leastLikely = 0.05
/** Steps that are not used, and steps from one that is used to the next. */
const warming = 60
const apart = 2

/**
 * What a series leaves open: `count` draws of the model, by Akaike's weights (Burnham and Anderson 2002), and of its
 * weights, start and variance, by Metropolis' walk over the weights with even priors; start and variance are drawn
 * exactly. So intervals made from them know what a series can and cannot tell.
 */
export function plausible(
  values: readonly number[],
  fits: readonly SmoothingFit[],
  count: number,
  random: Random,
): readonly Plausible[] {
  const least = Math.min(...fits.map(({ criterion }) => criterion))
  const likely = fits.map((fit) => ({ fit, weight: Math.exp((least - fit.criterion) / 2) }))
  const whole = likely.reduce((sum, { weight }) => sum + weight, 0)
  const kept = likely.filter(({ weight }) => weight / whole >= leastLikely)
  const rest = kept.reduce((sum, { weight }) => sum + weight, 0)
  return kept.flatMap(({ fit, weight }) =>
    walk(values, fit, Math.max(1, Math.round((count * weight) / rest)), random),
  )
}

function walk(
  values: readonly number[],
  { model, at: begin, end, weights, variance }: SmoothingFit,
  count: number,
  random: Random,
): readonly Plausible[] {
  const degrees = values.length - stateCount(model)
  const size = free(model).length
  const scale = 1.2 / Math.sqrt(size)
  const system = smoothingSystem(values, model)
  const place = (at: readonly number[]) => {
    const given = weightsOf(model, at)
    const squares = system.squares(given)
    // Even priors between the bounds, as they are on the scale of the search.
    const prior = at.reduce(
      (sum, each) => sum - Math.abs(each) - 2 * Math.log1p(Math.exp(-Math.abs(each))),
      0,
    )
    return { at, weights: given, squares, density: (-degrees / 2) * Math.log(squares) + prior }
  }
  let now = place(begin.map((each) => Math.max(-6, Math.min(6, each))))
  // A series without errors leaves nothing open.
  if (!(variance > 0) || now.density > 1e5) return [{ model, weights, end, variance }]
  const found: Plausible[] = []
  for (let step = 0; found.length < count; step++) {
    const next = place(now.at.map((each) => each + scale * normalDraw(random)))
    if (Math.log(1 - random.next()) < next.density - now.density) now = next
    if (step < warming || step % apart !== 0) continue
    const drawn = now.squares / chiSquareDraw(degrees, random)
    const noise = Float64Array.from(values, () => Math.sqrt(drawn) * normalDraw(random))
    const start = system.start(now.weights, noise)
    found.push({
      model,
      weights: now.weights,
      end: smooth(values, now.weights, start).end,
      variance: drawn,
    })
  }
  return found
}

/** Box and Muller 1958. */
export function normalDraw(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.next()))
  return radius * Math.cos(2 * Math.PI * random.next())
}

/** The sum of so many squares of normal draws. */
function chiSquareDraw(degrees: number, random: Random): number {
  let sum = 0
  for (let i = 0; i < degrees; i++) sum += normalDraw(random) ** 2
  return sum
}
