import type { Measure } from '../../stats/adjusted'
import { places, type Arms } from './cells'
import type { Metric } from './metric'

/** A metric once its values have been seen. */
export interface Design {
  readonly name: string
  readonly kind: 'conversion' | 'mean' | 'ratio'
  readonly goal: 'increase' | 'decrease'
  readonly guardrail: boolean
  readonly money: boolean
  readonly winsorize: number | null
  readonly measure: Measure
}

/** Settles what is compared, and how: numbers that are all 0 or 1 convert. */
export function designOf(metric: Metric, arms: Arms): Design {
  const { name, goal, guardrail, money, winsorize, before, denominatorBefore } = metric
  const kind = metric.type === 'auto' ? (isBinary(arms) ? 'conversion' : 'mean') : metric.type
  const x = { numerator: places.x }
  const earlier = denominatorBefore
    ? [{ numerator: places.x, denominator: places.z }]
    : [x, { numerator: places.z }]
  return {
    name,
    kind,
    goal,
    guardrail,
    money: money && kind !== 'conversion',
    winsorize: kind === 'conversion' ? null : winsorize,
    measure: {
      outcome:
        kind === 'ratio' ? { numerator: places.y, denominator: places.d } : { numerator: places.y },
      before: before ? earlier : [],
    },
  }
}

/** Whether all values are 0 or 1: between them, and with the variance that only those have. */
function isBinary(arms: Arms): boolean {
  const cells = [...arms.values()]
  return (
    cells.length > 0 &&
    cells.every(({ units, low, high, moments }) => {
      const share = moments.means[0] ?? 0
      const variance = units > 1 ? (share * (1 - share) * units) / (units - 1) : 0
      const found = moments.covariance[0]?.[0] ?? 0
      return (
        low !== null &&
        high !== null &&
        low >= 0 &&
        high <= 1 &&
        Math.abs(found - variance) <= 1e-9 * Math.max(variance, 1e-9)
      )
    })
  )
}
