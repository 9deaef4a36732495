import type { Problem } from '../lib/problem'
import { nearest } from '../lib/text'
import { readAnalysis } from './body/analysis'
import { readChart } from './body/chart'
import { readData } from './body/data'
import { readInput } from './body/input'
import { cellKinds, type FencedCell } from './model'

const readers: Partial<Record<string, (body: string) => { problems: readonly Problem[] }>> = {
  analysis: readAnalysis,
  chart: readChart,
  data: readData,
  input: readInput,
}
const checked = new WeakMap<FencedCell, readonly Problem[]>()

/** What is wrong with one cell by itself: its kind and its YAML. Remembered for as long as the cell lives. */
export function checkCell(cell: FencedCell): readonly Problem[] {
  const known = checked.get(cell)
  if (known) return known
  const problems = [...kindProblems(cell), ...(readers[cell.kind]?.(cell.body).problems ?? [])]
  const placed = problems.map((problem) => ({ ...problem, cell: cell.key }))
  checked.set(cell, placed)
  return placed
}

function kindProblems({ kind }: FencedCell): Problem[] {
  const known: readonly string[] = cellKinds.filter((one) => one !== 'text')
  if (known.includes(kind)) return []
  const [meant] = nearest(kind, known, 1)
  const fix = meant !== undefined && { key: 'problem.notebook.kind-meant.fix', values: { meant } }
  const values = { kind }
  return [{ code: 'notebook.unknown-kind', severity: 'warning', values, ...(fix && { fix }) }]
}
