import type { Interval } from './interval'
import type { Sample } from './sample'
import { difference } from './comparison'
import { studentQuantile } from './student'

/**
 * Fieller's interval (1954) of the relative lift of two independent means, for a control whose mean is few
 * standard errors from 0, where the delta method misleads. Undefined where no bounded interval exists:
 * the data do not exclude a control of 0.
 */
export function fiellerLift(
  control: Sample,
  treatment: Sample,
  alpha = 0.05,
): Interval | undefined {
  const t = -studentQuantile(alpha / 2, difference(control, treatment).degrees)
  const a = control.variance / control.units
  const b = treatment.variance / treatment.units
  const unsure = (t * t * a) / control.mean ** 2
  if (!(unsure < 1)) return undefined
  const ratio = treatment.mean / control.mean
  const reach = (t / Math.abs(control.mean)) * Math.sqrt(b * (1 - unsure) + ratio * ratio * a)
  const ends = [(ratio - reach) / (1 - unsure) - 1, (ratio + reach) / (1 - unsure) - 1]
  const sign = Math.sign(control.mean)
  const [low = 0, high = 0] = ends.map((end) => end * sign).sort((x, y) => x - y)
  return { low, high }
}
