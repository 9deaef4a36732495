import { driftFor } from '../../stats/groupSequential'
import { normalQuantile } from '../../stats/normal'
import { sequentialFactor } from '../../stats/sequential'
import { whereReached } from '../../stats/solve'
import type { Interim } from './interim'
import type { Context } from './metric'
import { bothEnds, sidesOf } from './sought'
import type { MetricSummary, Treatment } from './summary'

type Params = Context['params']

/** How many units a test takes in all, split as now, and the lift it then finds with the wanted power. */
export interface Needed {
  readonly units: number
  readonly lift: number
}

/** The most units that are thought of. */
const most = 1e15

/** How much better a variant did, in the metric's own unit. */
export const gain = ({ contrast }: Treatment, { goal }: Pick<MetricSummary, 'goal'>) =>
  goal === 'increase' ? contrast.difference.value : -contrast.difference.value

/**
 * What the deciding metric asks for; undefined where nothing measures a lift. A test that is read once has to see the
 * worthwhile lift in every variant. One that may be read at any time may also end where a variant does better than
 * that, so the lift seen so far counts where it is larger, and the variant that is there first.
 */
export function needed(
  metric: MetricSummary,
  units: number,
  params: Params,
  interim: Interim | null,
): Needed | undefined {
  const base = Math.abs(metric.base)
  const isSequential = params.monitoring === 'sequential'
  const each = metric.treatments.flatMap((one): Needed[] => {
    const { standardError } = one.contrast.difference
    if (base === 0 || standardError === 0) return []
    const better = isSequential ? gain(one, metric) / base : 0
    const seen = params.alternative === 'less' ? -better : better
    const lift = Math.max(params.worthwhile, seen)
    const found = unitsFor(lift * base, standardError, units, params, interim)
    return found === undefined ? [] : [{ units: found, lift }]
  })
  if (each.length < metric.treatments.length && !isSequential) return undefined
  const bySize = each.toSorted((a, b) => a.units - b.units)
  return isSequential ? bySize[0] : bySize.at(-1)
}

/** Units in all until the interval's reach and the power's leave the effect room; the standard error is that of now. */
function unitsFor(
  effect: number,
  standardError: number,
  units: number,
  { power, confidence, alternative, monitoring, sequential_tuning: tuning }: Params,
  interim: Interim | null,
): number | undefined {
  const beyond = normalQuantile(power)
  const scaled = (standardError * Math.sqrt(units)) / effect
  if (monitoring !== 'sequential') {
    const once = normalQuantile(1 - (1 - confidence) / sidesOf(alternative)) + beyond
    return Math.ceil((scaled * (interim ? driftFor(interim.design, power) : once)) ** 2)
  }
  const alpha = bothEnds(1 - confidence, alternative)
  const room = (n: number) => Math.sqrt(n) / (sequentialFactor(n, { alpha, tuning }) + beyond)
  const found = whereReached(room, scaled, { start: units, most })
  return found === undefined ? undefined : Math.ceil(found)
}
