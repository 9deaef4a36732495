import { isText, type Cell } from '../../notebook'
import type { Workbench } from '../workbench.svelte'

/** Whether a reader has something of a cell to read: prose, findings, a chart, a setting, or a table that is for readers. */
export function isReadable(bench: Workbench, cell: Cell): boolean {
  const view = bench.view(cell.key)
  if (isText(cell)) return cell.body.trim() !== '' && view?.isAside !== true
  if (!view) return false
  if (view.problems.some((problem) => problem.severity === 'error')) return true
  if (cell.kind === 'sql') return view.tables.length > 0
  return cell.kind !== 'chart' || (view.charts.length > 0 && view.isKept !== true)
}
