import type { ParamValues } from '../contract'
import { normalQuantile } from '../../stats/normal'
import { wilson } from '../../stats/interval'
import type { params } from './declare'
import type { Baseline } from './summary'

type Settings = ParamValues<typeof params>

/** What the window holds of its visitors; null where it cannot tell. */
export interface Figures {
  readonly units: number
  readonly converted: number | null
  readonly mean: number | null
  readonly deviation: number | null
  readonly denominator: number | null
  readonly denominatorDeviation: number | null
  readonly covariance: number | null
}

/** The metric as it is: what the params say, else what the data show; null where neither tells. */
export function baselineOf(settings: Settings, figures: Figures | null): Baseline | null {
  const { metric, baseline, deviation } = settings
  const seen = figures && figures.units > 0 ? measured(metric, figures) : null
  if (baseline !== null) {
    // A spread that was measured belongs to a mean that was measured.
    const spread =
      metric === 'conversion' ? Math.sqrt(Math.max(0, baseline * (1 - baseline))) : null
    const known = deviation ?? spread ?? seen?.deviation ?? null
    return { metric, value: baseline, deviation: known, source: 'params', interval: null }
  }
  if (!seen) return null
  return { metric, ...seen, deviation: deviation ?? seen.deviation, source: 'data' }
}

type Measured = Pick<Baseline, 'value' | 'deviation' | 'interval'>

function measured(metric: Settings['metric'], figures: Figures): Measured | null {
  const { units, converted, mean, deviation } = figures
  if (metric === 'conversion') {
    if (converted === null) return null
    const value = converted / units
    const interval = converted <= units ? wilson(converted, units) : null
    return { value, deviation: Math.sqrt(Math.max(0, value * (1 - value))), interval }
  }
  if (mean === null) return null
  if (metric === 'mean') return { value: mean, deviation, interval: around(mean, deviation, units) }
  const { denominator, denominatorDeviation: other, covariance } = figures
  if (denominator === null || denominator === 0) return null
  const value = mean / denominator
  const spread = ratioDeviation(value, denominator, deviation, other, covariance)
  return { value, deviation: spread, interval: around(value, spread, units) }
}

/** The spread of a ratio of sums by the delta method, for a single unit (Deng, Knoblich and Lu 2018). */
function ratioDeviation(
  ratio: number,
  denominator: number,
  deviation: number | null,
  other: number | null,
  covariance: number | null,
): number | null {
  if (deviation === null || other === null || covariance === null) return null
  const variance = deviation ** 2 + ratio ** 2 * other ** 2 - 2 * ratio * covariance
  return Math.sqrt(Math.max(0, variance)) / Math.abs(denominator)
}

function around(value: number, deviation: number | null, units: number): Baseline['interval'] {
  if (deviation === null) return null
  const reach = (normalQuantile(0.975) * deviation) / Math.sqrt(units)
  return { low: value - reach, high: value + reach }
}
