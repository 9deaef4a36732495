import { columnLabel } from '../analysis/columnLabel'
import type { Say } from '../i18n/say'
import { fieldsOf } from '../importer/canonical'
import type { Meta } from '../notebook'
import type { SessionState } from './model'

/** What a column is called in the notebook's language, where that is known. */
export type ColumnWords = (column: string) => string | undefined

/**
 * Words for columns that a chart of the notebook may name: what analyses call the columns they leave
 * behind, then the roles of columns in the data, then those of canonical tables. In English a column's own
 * name already reads as words, unless it is in another script.
 */
export function columnWords(state: SessionState, { locale }: Meta, say: Say): ColumnWords {
  const results = Object.values(state.cells).map(({ result }) => result)
  const labels = results.flatMap((result) =>
    result?.kind === 'analysis' ? [columnLabel(result.analysis, result.summary, locale)] : [],
  )
  const ofTables = state.notebook.cells.flatMap((cell) =>
    cell.kind === 'sql' ? fieldsOf(cell.id).map(({ name, from }) => [name, from[0]] as const) : [],
  )
  const ofFiles = results.flatMap((result) =>
    result?.kind === 'data'
      ? Object.entries(result.report.reading.roles).map(([role, column]) => [column, role] as const)
      : [],
  )
  const roles = new Map<string, string | undefined>([...ofTables, ...ofFiles])
  return (column) => {
    if (locale === 'en' && !/\p{Script=Han}/u.test(column)) return undefined
    const label = labels.map((of) => of(column)).find((each) => each !== undefined)
    const role = roles.get(column)
    return label ?? (role === undefined ? undefined : say(`ui.role.${role}`))
  }
}
