import type { Problem } from '../lib/problem'
import type { Column } from '../table/table'
import { fits } from './bind'
import type { Control, NamedColumn, Params, ParamValues, RoleKind } from './contract'

/**
 * The columns that params name beyond the roles, under names of their own: `column_1`, `column_2` … No
 * name of a user's column meets the SQL of a plan. A column that is not there, or is of the wrong kind, is an error.
 */
export function nameColumns(
  params: Params,
  values: ParamValues<Params>,
  columns: readonly Column[],
): { readonly named: ReadonlyMap<string, NamedColumn>; readonly problems: readonly Problem[] } {
  const named = new Map<string, NamedColumn>()
  const problems: Problem[] = []
  for (const [name, param] of Object.entries(params)) {
    for (const { column, kind } of uses(param.control, values[name], param.columns)) {
      const found = columns.find((each) => each.name === column)
      if (!found) {
        const known = columns.map((each) => each.name)
        problems.push(problem('param.column', { param: name, column, known }))
        continue
      }
      if (kind && !fits(kind, found)) {
        const said = { kind: found.kind, type: found.type, wanted: kind }
        problems.push(problem('param.column-kind', { param: name, column, ...said }))
        continue
      }
      if (!named.has(column)) {
        named.set(column, { name: `column_${String(named.size + 1)}`, kind: found.kind })
      }
    }
  }
  return { named, problems }
}

interface ColumnUse {
  readonly column: string
  readonly kind: RoleKind | undefined
}

/** Which columns a value names, and what each must be able to become. */
function uses(
  control: Control,
  value: unknown,
  columnsOf: (value: unknown) => readonly string[],
): readonly ColumnUse[] {
  if (control.type !== 'rows') {
    const kind = control.type === 'column' || control.type === 'columns' ? control.kind : undefined
    return columnsOf(value).map((column) => ({ column, kind }))
  }
  const rows = value as readonly Readonly<Record<string, unknown>>[]
  return rows.flatMap((row) =>
    Object.entries(control.fields).flatMap(([name, field]) =>
      uses(field.control, row[name], (inner) => field.columns(inner)),
    ),
  )
}

const problem = (code: string, values: Problem['values']): Problem => {
  return { code, severity: 'error', values }
}
