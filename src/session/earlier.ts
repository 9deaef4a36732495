import type { Finding } from '../analysis/contract'
import type { CellState, Earlier, Result } from './model'
import { plan } from './plan'
import type { Attachment, Core } from './state'

/**
 * What data cells and all that reads them came to, before other bytes take their place. A cell that
 * reads two of them remembers the first.
 */
export function earlier(
  core: Core,
  files: readonly Attachment[],
): Readonly<Record<string, Earlier>> {
  const { nodes, order } = plan(core.notebook, core.engine)
  const found = new Map<string, Earlier>()
  for (const { key, sha256 } of files) {
    const result = core.cells[key]?.result
    if (result?.kind !== 'data' || result.report.sha256 === sha256) continue
    const { report, outputs } = result
    const columns = outputs.flatMap((output) => output.columns)
    const table = { rows: report.rowsRead, columns, roles: report.reading.roles }
    const { file } = report
    found.set(key, { file, sha256: report.sha256, data: key, findings: [], table })
  }
  for (const key of order) {
    if (found.has(key)) continue
    const [source] = nodes.get(key)?.references.flatMap((name) => found.get(name) ?? []) ?? []
    if (!source) continue
    const { file, sha256, data } = source
    found.set(key, { file, sha256, data, findings: findingsOf(core.cells[key]) })
  }
  return Object.fromEntries(found)
}

function findingsOf(cell: CellState | undefined): readonly Finding[] {
  const result: Result | undefined = cell?.status === 'fresh' ? cell.result : undefined
  return result?.kind === 'analysis' ? result.findings : []
}
