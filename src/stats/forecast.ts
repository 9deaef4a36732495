import type { Random } from '../lib/random'
import { remembered } from '../lib/remember'
import { normalDraw, plausible, type Plausible } from './plausible'
import { quantile } from './quantile'
import { expected } from './smoothing'
import { allSmoothing, bestSmoothing, type SmoothingFit } from './smoothingFit'

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

/** The models follow from the series alone: another horizon is another look at the same fits. */
const allSmoothingOnce = remembered(allSmoothing, (values, season) => [values.join(), season])

const paths = 4000
const draws = 120

/**
 * Forecasts a whole series by the exponential smoothing model that Akaike's corrected criterion prefers; on logarithms where
 * every value is above zero. The intervals are those of simulated futures, under the models, weights and starts that the series
 * leaves plausible, so that they hold what they say also for short series. Undefined for a series too short for any model.
 */
export function forecast(
  values: readonly number[],
  season: number,
  horizon: number,
  random: Random,
  confidence = 0.95,
): Forecast | undefined {
  const logarithms = values.every((value) => value > 0)
  const scaled = logarithms ? values.map(Math.log) : values
  const fits = allSmoothingOnce(scaled, season)
  const fit = bestSmoothing(fits)
  if (!fit) return undefined
  const back = (value: number) => (logarithms ? Math.exp(value) : value)
  const open = plausible(scaled, fits, draws, random)
  const futures = Array.from({ length: paths }, (_, i) => {
    const one = open[i % open.length]
    return one ? path(one, horizon, random).map(back) : []
  })
  const tail = (1 - confidence) / 2
  const between = (of: readonly number[], value: number): ForecastPoint => {
    const sorted = Float64Array.from(of).sort()
    return {
      value,
      low: Math.min(value, quantile(sorted, tail)),
      high: Math.max(value, quantile(sorted, 1 - tail)),
    }
  }
  const sum = (future: readonly number[]) => future.reduce((all, value) => all + value, 0)
  const usual = Array.from({ length: paths / 2 }, () => sum(path(fit, horizon, random).map(back)))
  return {
    points: expected(fit.end, fit.weights.phi, horizon).map((value, i) =>
      between(
        futures.map((future) => future[i] ?? 0),
        back(value),
      ),
    ),
    total: between(futures.map(sum), quantile(Float64Array.from(usual).sort(), 0.5)),
    fit,
    logarithms,
  }
}

/** One possible future of a model. */
function path(
  { weights: { alpha, beta, gamma, phi }, end, variance }: Omit<Plausible, 'model'>,
  horizon: number,
  random: Random,
): readonly number[] {
  let { level, growth } = end
  const season = [...end.season].reverse()
  const deviation = Math.sqrt(variance)
  return Array.from({ length: horizon }, (_, step) => {
    const place = step % Math.max(1, season.length)
    const effect = season[place] ?? 0
    const error = deviation * normalDraw(random)
    const value = level + phi * growth + effect + error
    level += phi * growth + alpha * error
    growth = phi * growth + beta * error
    if (season.length > 0) season[place] = effect + gamma * error
    return value
  })
}
