import { wilson, type Interval } from './interval'
import { normalBelow, normalQuantile } from './normal'
import type { Alternative } from './comparison'

/** How many of how many. */
export interface Share {
  readonly successes: number
  readonly trials: number
}

/** A z test: its statistic and its p-value. */
export interface ZTest {
  readonly z: number
  readonly pValue: number
}

/**
 * The z test of two shares with the pooled variance, treatment less control, without a correction of continuity.
 * Where nobody or everybody succeeds there is no spread and no difference: z is 0.
 */
export function pooledZ(
  control: Share,
  treatment: Share,
  alternative: Alternative = 'two-sided',
): ZTest {
  const pooled = (control.successes + treatment.successes) / (control.trials + treatment.trials)
  const spread = Math.sqrt(pooled * (1 - pooled) * (1 / control.trials + 1 / treatment.trials))
  const z = spread > 0 ? (rate(treatment) - rate(control)) / spread : 0
  if (alternative === 'less') return { z, pValue: normalBelow(z) }
  if (alternative === 'greater') return { z, pValue: normalBelow(-z) }
  return { z, pValue: 2 * normalBelow(-Math.abs(z)) }
}

/** Wald's interval of the difference of two shares, from their separate variances. */
export function waldDifference(control: Share, treatment: Share, alpha = 0.05): Interval {
  const [p, q] = [rate(control), rate(treatment)]
  const spread = Math.sqrt((p * (1 - p)) / control.trials + (q * (1 - q)) / treatment.trials)
  const reach = -normalQuantile(alpha / 2) * spread
  return { low: q - p - reach, high: q - p + reach }
}

/**
 * Newcombe's hybrid score interval of the difference of two shares, from Wilson's interval of each
 * (Newcombe 1998, method 10): it holds its level where counts are small.
 */
export function newcombeDifference(control: Share, treatment: Share, alpha = 0.05): Interval {
  const [p, q] = [rate(control), rate(treatment)]
  const a = wilson(control.successes, control.trials, alpha)
  const b = wilson(treatment.successes, treatment.trials, alpha)
  return {
    low: q - p - Math.hypot(q - b.low, a.high - p),
    high: q - p + Math.hypot(b.high - q, p - a.low),
  }
}

const rate = (share: Share) => share.successes / share.trials
