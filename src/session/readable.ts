import { readData } from '../notebook'
import type { SessionState } from './model'

/** Whether a data cell has been read as it stands, and to some rows. */
export function holdsRows({ cells }: Pick<SessionState, 'cells'>, key: string): boolean {
  const cell = cells[key]
  return cell?.status === 'fresh' && (cell.result?.outputs[0]?.rowCount ?? 0) > 0
}

/** Whether a data cell came to nothing, as it stands: its file cannot be read, or has no rows. */
export function cameToNothing({ cells }: Pick<SessionState, 'cells'>, key: string): boolean {
  const status = cells[key]?.status
  return (
    status === 'failed' ||
    status === 'unready' ||
    (status === 'fresh' && !holdsRows({ cells }, key))
  )
}

/** The names of the files of data cells, as these say them. */
export function namesOf({ notebook }: SessionState, keys: readonly string[]): readonly string[] {
  return notebook.cells.flatMap(({ key, kind, body }) => {
    const file = kind === 'data' && keys.includes(key) ? readData(body).value?.file : undefined
    return file === undefined ? [] : [file]
  })
}
