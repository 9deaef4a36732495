import type { Quantity } from '../../lib/problem'
import type { Factor } from './sizing'

/** A value of an assumption as a reader expects it: shares in percent, customers whole, orders as money. */
export function sizeOf({ level, quantity, range }: Factor, value: number): Quantity {
  if (level === 'sam' || level === 'som') return { value, format: 'percent' }
  if (quantity === 'order_value') return { value, format: 'money' }
  if (quantity === 'customers') return { value, format: value < 10_000 ? 'integer' : 'compact' }
  if (level === 'tam' && range.high <= 1) return { value, format: 'percent' }
  return { value, format: value < 1000 ? 'number' : 'compact' }
}
