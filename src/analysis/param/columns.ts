import { failure } from '../../lib/problem'
import type { Param, RoleKind } from '../contract'
import { declare, isScalar, shown, type Declaration } from './declare'
import { checked, type Length } from './lists'

interface OfKind {
  /** what the column must be able to become; any column where it is absent */
  readonly kind?: RoleKind
}

/** A column of the user's table beyond the roles; null where none is named. */
export function column(
  declaration: Partial<Declaration<string | null>> & OfKind = {},
): Param<string | null> {
  const { kind } = declaration
  return declare<string | null>(
    { default: null, ...declaration },
    { type: 'column', ...(kind && { kind }) },
    (value) => {
      if (value === null || value === '') return null
      if (!isScalar(value)) throw failure('param.column-name', { value: shown(value) })
      return String(value)
    },
    (value) => value,
    (value) => (value === null ? [] : [value]),
  )
}

/** Several columns of the user's table, each once. */
export function columns(
  declaration: Partial<Declaration<readonly string[]>> & OfKind & Length = {},
): Param<readonly string[]> {
  const { kind, min = 0, max = 100 } = declaration
  return declare<readonly string[]>(
    { default: [], ...declaration },
    { type: 'columns', ...(kind && { kind }), min, max },
    (value) => {
      if (!Array.isArray(value) || !value.every(isScalar)) {
        throw failure('param.values', { value: shown(value) })
      }
      return checked([...new Set(value.map(String))], min, max)
    },
    (value) => value,
    (value) => value,
  )
}
