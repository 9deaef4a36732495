import type { Format, Quantity } from '../../lib/problem'
import type { Effect, Summary } from './summary'

type Written = Pick<Summary, 'baseline' | 'isMoney' | 'scale'>

export const count = (value: number): Quantity => ({ value, format: 'integer' })
export const share = (value: number): Quantity => ({ value, format: 'percent' })

/** How a value of the metric is written. */
function formatOf({ baseline, isMoney }: Pick<Summary, 'baseline' | 'isMoney'>): Format {
  if (baseline?.metric === 'conversion') return 'percent'
  return isMoney ? 'money' : 'number'
}

/** A value of the metric; with as many digits as tell it from `other`, where that is given. */
export function amount(summary: Written, value: number, other = value): Quantity {
  const format = formatOf(summary)
  const apart = Math.abs(value - other) * (format === 'percent' ? 100 : 1)
  const usual = format === 'percent' ? 1 : 2
  if (apart === 0 || apart >= 10 ** -usual) return { value, format }
  return { value, format, digits: Math.min(8, Math.ceil(-Math.log10(apart))) }
}

/** How an effect is written on the scale asked for: shares differ by points. */
export function effectFormat(summary: Written): Format {
  if (summary.scale === 'relative') return 'percent'
  return summary.baseline?.metric === 'conversion' ? 'points' : formatOf(summary)
}

export function effectValue(summary: Written, value: number): Quantity {
  return { value, format: effectFormat(summary) }
}

/** An effect on the scale asked for. */
export function onScale({ scale }: Pick<Summary, 'scale'>, effect: Effect): number {
  return (scale === 'relative' ? effect.relative : null) ?? effect.absolute
}
