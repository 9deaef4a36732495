import type { RoleKind } from '../../analysis/contract'
import { numericKinds, temporalKinds } from '../../table/kinds'
import type { Column } from '../../table/table'

const kinds: Partial<Record<RoleKind, readonly string[]>> = {
  number: numericKinds,
  time: temporalKinds,
  boolean: ['boolean'],
}

/** The columns that can become what is wanted: any column can be read as text. */
export function candidates(columns: readonly Column[], wanted?: RoleKind): readonly Column[] {
  const fitting = wanted && kinds[wanted]
  return fitting ? columns.filter(({ kind }) => fitting.includes(kind)) : columns
}
