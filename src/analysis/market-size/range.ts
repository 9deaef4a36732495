import type { Assumption } from '../../stats/assumption'
import type { Param } from '../contract'
import { param, readNumber } from '../params'

/**
 * A number that is assumed, as a list: `[low, likely, high]`, `[low, high]` with the middle likeliest, or one
 * number or percentage, also outside of a list, that is taken as known. Empty where nothing is said.
 */
export function range(): Param<readonly number[]> {
  const list = param.numbers({ max: 3 })
  return {
    ...list,
    parse: (value) => list.parse(readNumber(value) === undefined ? value : [value]),
  }
}

/** What a list assumes; undefined where it says nothing. */
export function assumed(list: readonly number[]): Assumption | undefined {
  const [first, second, third] = list
  if (first === undefined) return undefined
  if (second === undefined) return { low: first, likely: first, high: first }
  if (third === undefined) return { low: first, likely: (first + second) / 2, high: second }
  return { low: first, likely: second, high: third }
}

/** Whether a range goes from low to high and holds no negative number. */
export function isOrdered({ low, likely, high }: Assumption): boolean {
  return low >= 0 && low <= likely && likely <= high
}
