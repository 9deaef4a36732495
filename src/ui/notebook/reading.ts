import { isText, type Cell } from '../../notebook'
import type { Workbench } from '../workbench.svelte'

/** More rows than this are there for other cells, and one row is there for the prose. */
const readableRows = 100

/**
 * Whether a reader has something of a cell to read: prose, findings, a chart, a setting, or a small table
 * that no chart below it draws.
 */
export function isReadable(bench: Workbench, cell: Cell, next: Cell | undefined): boolean {
  if (isText(cell)) return cell.body.trim() !== ''
  const view = bench.view(cell.key)
  if (!view) return false
  if (view.problems.some((problem) => problem.severity === 'error')) return true
  if (cell.kind === 'sql') {
    const rows = bench.outputs(cell.key)[0]?.rowCount ?? 0
    return rows > 1 && rows <= readableRows && next?.kind !== 'chart'
  }
  return cell.kind !== 'chart' || view.charts.length > 0
}
