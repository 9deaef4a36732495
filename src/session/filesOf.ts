import type { CanonicalFile } from '../importer/canonical'
import { readData, type Cell, type Notebook } from '../notebook'
import type { SessionState } from './model'
import type { Subject } from './page/subject'

/** The files of subjects, as canonical tables are made of them. */
export function filesOf(
  { notebook, cells }: SessionState,
  subjects: readonly Pick<Subject, 'key' | 'codes'>[],
): readonly CanonicalFile[] {
  return subjects.flatMap(({ key, codes = [] }) => {
    const result = cells[key]?.result
    if (result?.kind !== 'data') return []
    const columns = result.outputs.flatMap((output) => output.columns)
    const priority = priorityOf(notebook, key)
    const file = { relation: key, columns, report: result.report, currencies: codes }
    return [{ ...file, ...(priority !== undefined && { priority }) }]
  })
}

const said = new WeakMap<Cell, { readonly priority: number | undefined }>()

/** What the analyst says of whether a file counts where others hold the same rows; remembered for as long as the cell lives. */
function priorityOf({ cells }: Notebook, key: string): number | undefined {
  const cell = cells.find((one) => one.key === key)
  if (cell?.kind !== 'data') return undefined
  const found = said.get(cell) ?? { priority: readData(cell.body).value?.priority }
  said.set(cell, found)
  return found.priority
}
