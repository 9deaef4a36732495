import { failure } from '../../lib/problem'
import type { Control, Param } from '../contract'
import { declare, isScalar, shown, type Declaration } from './declare'
import { readNumber } from './scalars'

/** How many items a list may have, both inclusive. */
export interface Length {
  readonly min?: number
  readonly max?: number
}

/** An ordered list of values of the column that fills a role; `min` and `max` bound how many. */
export function values(
  declaration: Partial<Declaration<readonly string[]>> & {
    readonly role: string
  } & Length,
): Param<readonly string[]> {
  const { role, min = 0, max = 100 } = declaration
  const control: Control = { type: 'values', role, min, max }
  return declare({ default: [], ...declaration }, control, (value) => {
    if (!Array.isArray(value) || !value.every(isScalar)) {
      throw failure('param.values', { value: shown(value) })
    }
    return checked(value.map(String), min, max)
  })
}

/** A list of numbers, such as the edges of price bands; as `weights` none is below zero and one at least above. */
export function numbers(
  declaration: Partial<Declaration<readonly number[]>> & Length & { readonly weights?: boolean },
): Param<readonly number[]> {
  const { min = 0, max = 100, weights = false } = declaration
  return declare({ default: [], ...declaration }, { type: 'numbers', min, max }, (value) => {
    const read = Array.isArray(value) ? value.map(readNumber) : undefined
    const found = read?.flatMap((one) => one ?? [])
    if (!found || found.length !== read?.length) {
      throw failure('param.numbers', { value: shown(value) })
    }
    const list = checked(found, min, max)
    const isWeight = list.every((one) => one >= 0) && list.some((one) => one > 0)
    if (weights && !isWeight) throw failure('param.weights', { value: list.join(', ') })
    return list
  })
}

/** The list, where it is neither too short nor too long. */
export function checked<T>(list: readonly T[], min: number, max: number): readonly T[] {
  if (list.length < min) throw failure('param.few', { count: list.length, min })
  if (list.length > max) throw failure('param.many', { count: list.length, max })
  return list
}
