import { wilson } from '../../stats/interval'
import type { Rate } from './summary'

/** A share with its interval; null without anybody to have a share of. */
export function rate(converted: number, entered: number): Rate | null {
  if (entered === 0) return null
  return { converted, entered, rate: converted / entered, ...wilson(converted, entered) }
}
