import type { CanonicalFile } from '../importer/canonical'
import { readData, type Notebook } from '../notebook'
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

/** What the analyst says of whether a file counts where others hold the same rows. */
function priorityOf({ cells }: Notebook, key: string): number | undefined {
  const cell = cells.find((one) => one.key === key)
  return cell?.kind === 'data' ? readData(cell.body).value?.priority : undefined
}
