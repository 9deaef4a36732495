import type { Control, Param } from '../../analysis/contract'
import { InputReference } from '../../notebook'

/** A value of a param as its control shows it: what the cell says, else the default. */
export function shownValue(param: Param<unknown>, given: unknown): unknown {
  if (given === undefined) return param.print(param.default)
  if (given instanceof InputReference)
    return given.field === undefined ? `$${given.name}` : `$${given.name}.${given.field}`
  return given
}

/** Whether a control holds the name of an input instead of a value of its own. */
export const isReference = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith('$')

export const isWide = ({ type }: Control): boolean =>
  type === 'values' || type === 'columns' || type === 'rows'
