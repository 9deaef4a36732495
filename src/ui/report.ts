import { svg } from '../chart/svg'
import { excerpts, report } from '../export/html'
import { printedView } from '../session/view'
import type { Workbench } from './workbench.svelte'

/** The open notebook as one static page: text, tables and pictures, with where they come from. */
export async function reportOf(bench: Workbench): Promise<string> {
  const { session, meta, state } = bench
  const views = printedView(state)
  const tables = new Map(
    await Promise.all(
      excerpts(views).map(async ({ relation, limit }) => {
        const table = await session.page({ relation, offset: 0, limit })
        return [relation, table] as const
      }),
    ),
  )
  return report(views, meta, {
    svg: (chart) => svg(chart, document),
    version: __VERSION__,
    engine: bench.engine,
    generated: new Date().toISOString(),
    tables,
    cells: state.cells,
  })
}
