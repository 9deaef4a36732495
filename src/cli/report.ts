import { readFile } from 'node:fs/promises'
import { svg } from '../chart/svg'
import { excerpts, report } from '../export/html'
import type { Session } from '../session/session'
import { printedView } from '../session/view'
import type { Table } from '../table/table'

/** The report of a run notebook. The document in which charts are drawn is loaded only for this. */
export async function reportOf(session: Session, engine: string, file: string): Promise<string> {
  const { JSDOM } = await import('jsdom')
  const { document } = new JSDOM('').window
  const { state } = session
  const views = printedView(state)
  const tables = new Map<string, Table>()
  for (const { relation, limit } of excerpts(views)) {
    tables.set(relation, await session.page({ relation, offset: 0, limit }))
  }
  return report(views, state.notebook.meta, {
    version: await version(),
    engine,
    file,
    svg: (chart) => svg(chart, document),
    tables,
    cells: state.cells,
  })
}

async function version(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8')
  const { version } = JSON.parse(text) as { readonly version: string }
  return version
}
