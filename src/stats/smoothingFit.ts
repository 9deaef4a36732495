import { nelderMead } from './nelderMead'
import { smooth, type SmoothingModel, type SmoothingState, type Weights } from './smoothing'
import { smoothingSystem, stateCount } from './smoothingSystem'

/** A model with the weights and the start that make a series most likely. */
export interface SmoothingFit {
  readonly model: SmoothingModel
  /** where the search for the weights ended, on its own scale */
  readonly at: readonly number[]
  readonly weights: Weights
  readonly start: SmoothingState
  readonly end: SmoothingState
  readonly fitted: readonly number[]
  /** of the one-step error, by the degrees of freedom that remain */
  readonly variance: number
  /** up to a constant of the series: −n/2 · ln Σ e² */
  readonly logLikelihood: number
  /** Akaike's criterion for few values; infinite where there are too few for the model */
  readonly criterion: number
}

/**
 * Fits a model by greatest likelihood. The errors are linear in the starting state, so that state is solved for
 * exactly, and the search goes over the weights alone: α in (0, 1), β in (0, α), γ in (0, 1 − α), φ in (0.8, 0.98).
 */
export function fitSmoothing(values: readonly number[], model: SmoothingModel): SmoothingFit {
  const starts = free(model).map(() => 0)
  const system = smoothingSystem(values, model)
  const tries = [-1.5, 1].map((first) =>
    nelderMead(
      (at) => Math.log(system.squares(weightsOf(model, at))),
      [first, ...starts.slice(1).map((_, i) => (i === 0 && model.trend !== 'none' ? -2 : -1))],
    ),
  )
  const best = tries.reduce((least, each) => (each.value < least.value ? each : least))
  const weights = weightsOf(model, best.at)
  const start = system.start(weights)
  const { fitted, end } = smooth(values, weights, start)
  const left = values.reduce((sum, value, i) => sum + (value - (fitted[i] ?? 0)) ** 2, 0)
  const squares = Math.max(left, Number.MIN_VALUE)
  const n = values.length
  const states = stateCount(model)
  const parameters = starts.length + states
  const count = parameters + 1
  const logLikelihood = (-n / 2) * Math.log(squares)
  const room = n - count - 1
  return {
    model,
    at: best.at,
    weights,
    start,
    end,
    fitted,
    variance: squares / Math.max(1, n - parameters),
    logLikelihood,
    criterion:
      room > 0
        ? -2 * logLikelihood + 2 * count + (2 * count * (count + 1)) / room
        : Number.POSITIVE_INFINITY,
  }
}

/**
 * The models that a series is long enough for: without and with a trend, damped or not, and with a season where the series
 * holds two of them.
 */
export function allSmoothing(values: readonly number[], season: number): readonly SmoothingFit[] {
  const seasons = season > 1 && values.length >= 2 * season ? [1, season] : [1]
  return seasons
    .flatMap((each) =>
      (['none', 'damped', 'additive'] as const).map((trend) => ({ trend, season: each })),
    )
    .filter((model) => values.length > free(model).length + stateCount(model) + 2)
    .map((model) => fitSmoothing(values, model))
}

/** The likeliest by Akaike's corrected criterion; undefined where there is none. */
export function bestSmoothing(fits: readonly SmoothingFit[]): SmoothingFit | undefined {
  return fits.reduce<SmoothingFit | undefined>(
    (best, each) => (best && best.criterion <= each.criterion ? best : each),
    undefined,
  )
}

/** The weights a model is free to choose. */
export function free({ trend, season }: SmoothingModel): readonly (keyof Weights)[] {
  return [
    'alpha',
    ...(trend === 'none' ? [] : (['beta'] as const)),
    ...(season > 1 ? (['gamma'] as const) : []),
    ...(trend === 'damped' ? (['phi'] as const) : []),
  ]
}

/** Weights within their bounds from numbers without any. */
export function weightsOf(model: SmoothingModel, at: readonly number[]): Weights {
  const names = free(model)
  const share = (name: keyof Weights) => {
    const i = names.indexOf(name)
    return i < 0 ? null : 1 / (1 + Math.exp(-(at[i] ?? 0)))
  }
  const between = (low: number, high: number, part: number) => low + (high - low) * part
  const alpha = between(1e-4, 0.9999, share('alpha') ?? 0)
  const beta = share('beta')
  const gamma = share('gamma')
  const phi = share('phi')
  return {
    alpha,
    beta: beta === null ? 0 : between(1e-4 * alpha, alpha, beta),
    gamma: gamma === null ? 0 : between(1e-4, 1 - alpha, gamma),
    phi: phi === null ? 1 : between(0.8, 0.98, phi),
  }
}
