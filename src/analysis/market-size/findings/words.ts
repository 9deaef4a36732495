import { addDays } from '../../../lib/dates'
import type { Quantity, Values } from '../../../lib/problem'
import type { Size } from '../sizing'
import type { Span, Summary } from '../summary'

/** Which way a share or a rate went; less than a twentieth of a point is no way. */
export const way = (change: number | null) =>
  change === null || Math.abs(change) < 5e-4 ? 'same' : change > 0 ? 'up' : 'down'

/** Whether a size has no range. */
export const isExact = ({ low, high }: Size) => high - low <= 1e-9 * Math.abs(high)

/** First and last day, both included. */
export function days({ from, to }: Span): Values {
  return { from: { value: from, format: 'date' }, to: { value: addDays(to, -1), format: 'date' } }
}

export const short = (unit: Summary['unit']) => (unit === 'money' ? 'money-compact' : 'compact')
export const integer = (value: number): Quantity => ({ value, format: 'integer' })
export const percent = (value: number): Quantity => ({ value, format: 'percent' })
export const number = (value: number): Quantity => ({ value, format: 'number' })
