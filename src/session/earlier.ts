import type { Finding } from '../analysis/contract'
import { fold } from '../lib/text'
import { isText, liveValues, markdown } from '../notebook'
import { liveText } from './live'
import type { CellState, Earlier, Result, SessionState } from './model'
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
    const { result, resultFingerprint: fingerprint = '' } = core.cells[key] ?? {}
    if (result?.kind !== 'data' || result.report.sha256 === sha256) continue
    const { report, outputs } = result
    const columns = outputs.flatMap((output) => output.columns)
    const { file, nature } = report
    const table = {
      rows: report.rowsRead,
      columns,
      roles: report.reading.roles,
      fingerprint,
      ...(nature.period && { period: nature.period }),
    }
    found.set(key, { file, sha256: report.sha256, data: key, findings: [], table })
  }
  for (const key of order) {
    if (found.has(key)) continue
    const [source] = nodes.get(key)?.references.flatMap((name) => found.get(name) ?? []) ?? []
    if (!source) continue
    const { file, sha256, data } = source
    found.set(key, { file, sha256, data, findings: findingsOf(core.cells[key]) })
  }
  const touched = new Map([...found].map(([key, one]) => [fold(key), one]))
  for (const cell of core.notebook.cells) {
    if (!isText(cell)) continue
    const [source] = liveValues(cell.body).flatMap((live) => touched.get(fold(live.cell)) ?? [])
    if (!source) continue
    const { file, sha256, data } = source
    found.set(cell.key, { file, sha256, data, findings: [], prose: liveProse(core, cell.body) })
  }
  return Object.fromEntries(found)
}

/** The paragraphs of a text that hold live values, as HTML that is safe to show. */
export function liveProse(state: SessionState, body: string): string {
  const paragraphs = body.split(/\n\s*\n/).filter((each) => liveValues(each).length > 0)
  return markdown(paragraphs.join('\n\n'), liveText(state, state.notebook.meta))
}

function findingsOf(cell: CellState | undefined): readonly Finding[] {
  const result: Result | undefined = cell?.status === 'fresh' ? cell.result : undefined
  return result?.kind === 'analysis' ? result.findings : []
}
