import { random as stream, type Random } from '../lib/random'
import { remembered } from '../lib/remember'
import { normalDraw, plausible, type Plausible } from './plausible'
import { quantiles } from './quantile'
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

/**
 * Which models, weights and starts are plausible follows from the series alone: another horizon or seed is another look
 * at the same ones. So many are drawn that a seed of their own leaves the intervals the same.
 */
const modelsOf = remembered(
  (values: readonly number[], season: number) => {
    const fits = allSmoothing(values, season)
    const fit = bestSmoothing(fits)
    return fit && { fit, open: plausible(values, fits, draws, stream(1)) }
  },
  (values, season) => [values.join(), season],
)

const paths = 4000
const draws = 400

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
  const models = modelsOf(scaled, season)
  if (!models) return undefined
  const { fit, open } = models
  const back = (value: number) => (logarithms ? Math.exp(value) : value)
  // All futures of one period stand together, and after those of all periods their sums.
  const futures = Array.from({ length: horizon + 1 }, () => new Float64Array(paths))
  const usual = new Float64Array(paths / 2)
  const future = new Float64Array(horizon)
  for (let i = 0; i < paths; i++) {
    walk(open[i % open.length] ?? fit, future, random)
    let sum = 0
    for (let step = 0; step < horizon; step++) {
      const value = back(future[step] ?? 0)
      sum += value
      set(futures[step], i, value)
    }
    set(futures[horizon], i, sum)
  }
  for (let i = 0; i < usual.length; i++) {
    walk(fit, future, random)
    usual[i] = future.reduce((sum, value) => sum + back(value), 0)
  }
  const tail = (1 - confidence) / 2
  const between = (step: number, value: number): ForecastPoint => {
    const [low = value, high = value] = quantiles(futures[step] ?? usual, [tail, 1 - tail])
    return { value, low: Math.min(value, low), high: Math.max(value, high) }
  }
  return {
    points: expected(fit.end, fit.weights.phi, horizon).map((value, i) => between(i, back(value))),
    total: between(horizon, quantiles(usual, [0.5])[0] ?? Number.NaN),
    fit,
    logarithms,
  }
}

function set(values: Float64Array | undefined, at: number, value: number): void {
  if (values) values[at] = value
}

/** One possible future of a model, written into `future`. */
function walk(
  { weights: { alpha, beta, gamma, phi }, end, variance }: Omit<Plausible, 'model'>,
  future: Float64Array,
  random: Random,
): void {
  let { level, growth } = end
  const season = end.season.toReversed()
  const deviation = Math.sqrt(variance)
  for (let step = 0, place = 0; step < future.length; step++) {
    const effect = season[place] ?? 0
    const error = deviation * normalDraw(random)
    future[step] = level + phi * growth + effect + error
    level += phi * growth + alpha * error
    growth = phi * growth + beta * error
    if (season.length > 0) season[place] = effect + gamma * error
    if (++place >= season.length) place = 0
  }
}
