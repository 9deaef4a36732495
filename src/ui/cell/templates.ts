import type { Analysis } from '../../analysis/contract'
import type { CellKind, NewCell } from '../../notebook'
import type { Workbench } from '../workbench.svelte'
import { t } from '../words.svelte'

/** The relation a new cell most likely wants: the nearest one above its place, else the first. */
function nearest(bench: Workbench, above: string | undefined): string {
  const index = above === undefined ? -1 : bench.cells.findIndex((cell) => cell.key === above)
  const before = new Set(bench.cells.slice(0, index + 1).map((cell) => cell.key))
  const found = bench.relations.findLast((relation) => before.has(relation.name))
  return (found ?? bench.relations[0])?.name ?? 'orders'
}

/** A cell of a kind, filled in as far as the notebook tells. */
export function newCell(kind: CellKind, bench: Workbench, above?: string): NewCell {
  const from = nearest(bench, above)
  const columns = bench.relations.find((relation) => relation.name === from)?.columns ?? []
  switch (kind) {
    case 'text':
      return { kind, id: '', detail: '', body: t('ui.new.text') }
    case 'sql':
      return { kind, id: 'query', detail: '', body: `SELECT *\nFROM ${from}\nLIMIT 100` }
    case 'input':
      return { kind, id: 'setting', detail: '', body: 'type: number\nvalue: 1' }
    case 'chart': {
      const text = columns.find((column) => column.kind === 'text')?.name
      const number = columns.find((column) => isNumeric(column.kind))?.name
      const x = number === undefined ? '' : `\nx: ${number}`
      const y = text === undefined ? '' : `\ny: ${text}`
      return { kind, id: 'chart', detail: '', body: `from: ${from}\nmark: bar${x}${y}` }
    }
    default:
      return { kind, id: kind, detail: '', body: '' }
  }
}

/** A cell of an analysis, reading the data that lies nearest. */
export function analysisCell(analysis: Analysis, bench: Workbench, above?: string): NewCell {
  const data = bench.relations.find((relation) => bench.cell(relation.name)?.kind === 'data')
  const from = data?.name ?? nearest(bench, above)
  const id = analysis.id.replaceAll('-', '_')
  return {
    kind: 'analysis',
    id,
    detail: `${analysis.id}@${analysis.version}`,
    body: `from: ${from}`,
  }
}

const isNumeric = (kind: string) => ['integer', 'decimal', 'number'].includes(kind)
