import { leastSquares, type LeastSquares } from './leastSquares'
import type { SmoothingModel, SmoothingState, Weights } from './smoothing'

/** A series and a model, to be tried under one set of weights after another. */
export interface SmoothingSystem {
  /** the least sum of squared errors that any start leaves under these weights; above zero */
  squares(weights: Weights): number
  /** the start that leaves it, or, with `noise` added to the errors, one as likely */
  start(weights: Weights, noise?: Float64Array): SmoothingState
}

/**
 * Errors are linear in the state a series starts from (Hyndman et al. 2008, § 5.2), so the best start is a matter of
 * least squares. The memory for it is taken once: a fit tries hundreds of weights.
 */
export function smoothingSystem(values: readonly number[], model: SmoothingModel): SmoothingSystem {
  const series = Float64Array.from(values)
  const nothing = new Float64Array(values.length)
  const errors = new Float64Array(values.length)
  const effects = new Float64Array(model.season > 1 ? model.season : 0)
  const starts = Array.from({ length: stateCount(model) }, (_, j) => ({
    start: stateOf(
      model,
      Array.from({ length: j + 1 }, (_, k) => (k === j ? 1 : 0)),
    ),
    column: new Float64Array(values.length),
  }))
  const columns = starts.map(({ column }) => column)
  const zero = stateOf(model, [])

  function solve(weights: Weights, noise?: Float64Array): LeastSquares {
    for (const { start, column } of starts) errorsOf(nothing, weights, start, -1, effects, column)
    errorsOf(series, weights, zero, 1, effects, errors)
    noise?.forEach((one, t) => (errors[t] = (errors[t] ?? 0) + one))
    return leastSquares(columns, errors)
  }
  return {
    squares: (weights) => Math.max(solve(weights).squares, Number.MIN_VALUE),
    start: (weights, noise) => stateOf(model, solve(weights, noise).x),
  }
}

/** The one-step errors of a series from a start, times `sign`, into `errors`; `effects` is room for a season. */
function errorsOf(
  series: Float64Array,
  { alpha, beta, gamma, phi }: Weights,
  start: SmoothingState,
  sign: 1 | -1,
  effects: Float64Array,
  errors: Float64Array,
): void {
  const season = effects.length
  let { level, growth } = start
  start.season.forEach((effect, k) => (effects[season - 1 - k] = effect))
  for (let t = 0, place = 0; t < series.length; t++) {
    const effect = season > 0 ? (effects[place] ?? 0) : 0
    const error = (series[t] ?? 0) - (level + phi * growth + effect)
    level += phi * growth + alpha * error
    growth = phi * growth + beta * error
    if (season > 0) effects[place] = effect + gamma * error
    if (++place >= season) place = 0
    errors[t] = sign * error
  }
}

/** How many numbers a start is made of. */
export const stateCount = ({ trend, season }: SmoothingModel) =>
  1 + (trend === 'none' ? 0 : 1) + (season - 1)

/** A state from its free numbers: level, growth, and all of the season but one, since its effects sum to zero. */
function stateOf({ trend, season }: SmoothingModel, at: ArrayLike<number>): SmoothingState {
  const offset = trend === 'none' ? 1 : 2
  const effects = Array.from({ length: season - 1 }, (_, i) => at[offset + i] ?? 0)
  const last = -effects.reduce((sum, value) => sum + value, 0)
  return {
    level: at[0] ?? 0,
    growth: trend === 'none' ? 0 : (at[1] ?? 0),
    season: season > 1 ? [...effects, last] : [],
  }
}
