import type { Random } from '../lib/random'
import { normalQuantile } from './normal'
import { quantile } from './quantile'
import { expected, smooth, spread } from './smoothing'
import { bestSmoothing, type SmoothingFit } from './smoothingFit'

/** One period ahead, with the interval its value is expected in. */
export interface ForecastPoint {
  readonly value: number
  readonly low: number
  readonly high: number
}

export interface Forecast {
  readonly points: readonly ForecastPoint[]
  /** all periods ahead together: median and interval of their sum */
  readonly total: ForecastPoint
  readonly fit: SmoothingFit
  /** whether logarithms were forecast, so that effects multiply and nothing falls below zero */
  readonly logarithms: boolean
}

const paths = 4000

/**
 * Forecasts a whole series by the exponential smoothing model that Akaike's corrected criterion prefers, with
 * prediction intervals from the model's own errors; on logarithms where every value is above zero. The weights count as known, so
 * that intervals are somewhat narrow. Undefined for a series too short for any model.
 */
export function forecast(
  values: readonly number[],
  season: number,
  horizon: number,
  random: Random,
  confidence = 0.95,
): Forecast | undefined {
  const logarithms = values.every((value) => value > 0)
  const fit = bestSmoothing(logarithms ? values.map(Math.log) : values, season)
  if (!fit) return undefined
  const back = (value: number) => (logarithms ? Math.exp(value) : value)
  const { weights, model } = fit
  const z = normalQuantile(0.5 + confidence / 2)
  const errors = spread(weights, model.season, horizon).map((v) => Math.sqrt(v * fit.variance))
  const points = expected(fit.end, weights.phi, horizon).map((value, i) => ({
    value: back(value),
    low: back(value - z * (errors[i] ?? 0)),
    high: back(value + z * (errors[i] ?? 0)),
  }))
  const sums = Float64Array.from({ length: paths }, () =>
    path(fit, horizon, random).reduce((sum, value) => sum + back(value), 0),
  ).sort()
  const tail = (1 - confidence) / 2
  return {
    points,
    total: {
      value: quantile(sums, 0.5),
      low: quantile(sums, tail),
      high: quantile(sums, 1 - tail),
    },
    fit,
    logarithms,
  }
}

/** One possible future of the model. */
function path(fit: SmoothingFit, horizon: number, random: Random): readonly number[] {
  const { weights, variance } = fit
  let state = fit.end
  return Array.from({ length: horizon }, () => {
    const [next = 0] = expected(state, weights.phi, 1)
    const value = next + Math.sqrt(variance) * normalDraw(random)
    state = smooth([value], weights, state).end
    return value
  })
}

/** Box and Muller 1958. */
function normalDraw(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.next()))
  return radius * Math.cos(2 * Math.PI * random.next())
}
