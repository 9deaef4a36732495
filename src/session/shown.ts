import { outputName as outputNamed } from '../analysis/outputs'
import { findAnalysis } from '../analysis/registry'
import { parseChart, writtenColumns } from '../chart/cell'
import {
  isFenced,
  isText,
  readChart,
  readMethod,
  readShowing,
  type Cell,
  type FencedCell,
  type Notebook,
  type Showing,
  type TextCell,
} from '../notebook'
import { filled, findOutput, type Found } from './lookup'
import type { CellState, Relation, SessionState } from './model'
import { isPersonal } from './personal'
import { links } from './plan'

/** A table of a cell, and whether readers are shown it: in reading mode, in print and in reports. */
export interface ShownTable {
  readonly cell: string
  /** the name of the output, of an analysis; else the cell's */
  readonly output: string
  readonly relation: Relation
  readonly isShown: boolean
  /** whether its rows name persons, visits or single orders, as far as its columns tell */
  readonly isPersonal: boolean
}

/** The chart of a chart cell, and whether readers are shown it. */
export interface ShownChart {
  readonly cell: string
  readonly isShown: boolean
  /** whether it writes out who persons are, or which order or visit it was, as far as its columns tell */
  readonly isPersonal: boolean
}

/** What more rows than these hold is not read as a table unless its author says so. */
const mostRows = { sql: 100, analysis: 40 }

/**
 * The tables of a cell that may be shown, in order. What its author says counts. Otherwise of an analysis the first
 * small table is shown, unless it concludes nothing and its result itself came to no rows, and of SQL what no other
 * cell reads: it was written to be read. Rows of files are never shown, and what names persons or single orders only
 * where the author says so.
 */
export function shownTables(
  state: Pick<SessionState, 'notebook' | 'cells'>,
  cell: Cell,
): readonly ShownTable[] {
  const result = state.cells[cell.key]?.result
  if (!isFenced(cell) || (result?.kind !== 'sql' && result?.kind !== 'analysis')) return []
  const showing = readShowing(cell.detail)
  const tables = result.outputs
    .map((relation) => ({ relation, output: outputName(cell, relation) }))
    .filter(({ output }) => outputOf(cell, output)?.hidden !== true)
  const isOfPersons = (relation: Relation, output: string) =>
    result.kind === 'sql'
      ? relation.columns.some(({ name }) => isPersonal(state, cell.key, name, relation))
      : outputOf(cell, output)?.personal === true
  const isLegible = ({ rowCount }: Relation) => rowCount > 0 && rowCount <= mostRows[result.kind]
  const first = tables.find(
    ({ relation, output }) => isLegible(relation) && !isOfPersons(relation, output),
  )
  const isRead =
    result.kind === 'analysis'
      ? result.findings.length > 0 || tables[0]?.relation.rowCount !== 0
      : isLast(state.notebook, cell.key, result.outputs)
  const unsaid = isRead ? first : undefined
  return tables.map(({ relation, output }) => ({
    cell: cell.key,
    output,
    relation,
    isPersonal: isOfPersons(relation, output),
    isShown:
      showing === undefined
        ? relation === unsaid?.relation
        : showing !== 'hide' && (showing === 'show' || showing.includes(output)),
  }))
}

/** The tables of a notebook that may be shown, in the order of the document. */
export function tablesOf(state: SessionState): readonly ShownTable[] {
  return state.notebook.cells.flatMap((cell) => shownTables(state, cell))
}

/** The chart of a cell, shown unless it names persons or single orders; what its author says counts. */
export function shownChart(
  state: SessionState,
  cell: Cell,
  run: CellState | undefined,
): ShownChart | undefined {
  if (!isFenced(cell) || run?.result?.kind !== 'chart') return undefined
  const { value } = readChart(cell.body)
  const { spec } = parseChart(filled(state, value?.fields ?? {}))
  if (!spec || !value) return undefined
  const source = findOutput(state, value.from.cell, value.from.part)
  const relation = source && relationOf(state, source)
  const isOfPersons = writtenColumns(spec, run.result.data).some((column) =>
    isPersonal(state, source?.owner ?? '', column, relation),
  )
  const showing = readShowing(cell.detail)
  const isShown = showing === undefined ? !isOfPersons : showing !== 'hide'
  return { cell: cell.key, isShown, isPersonal: isOfPersons }
}

/** The charts of a notebook's chart cells, in the order of the document. */
export function chartsOf(state: SessionState): readonly ShownChart[] {
  const { notebook, cells } = state
  return notebook.cells.flatMap((cell) => shownChart(state, cell, cells[cell.key]) ?? [])
}

/**
 * Whether prose only leads to SQL that its author keeps from readers: without live values and lists, and with nothing
 * else below it before the next prose.
 */
export function isAside({ cells }: Notebook, { key, body }: TextCell): boolean {
  if (/\{\{|^\s*(?:[-*+>]|\d+\.)\s/m.test(body)) return false
  const below = cells.slice(cells.findIndex((cell) => cell.key === key) + 1)
  const end = below.findIndex(isText)
  const own = below.slice(0, end < 0 ? undefined : end).filter(isFenced)
  const isKept = ({ kind, detail }: FencedCell) => kind === 'sql' && readShowing(detail) === 'hide'
  return own.length > 0 && own.every(isKept)
}

/** What its author has to say of a cell for its chart or one of its tables to be shown or not, the others staying as they are. */
export function showingWith(
  state: SessionState,
  { cell: key, output }: Pick<ShownTable, 'cell'> & Partial<Pick<ShownTable, 'output'>>,
  isShown: boolean,
): Showing {
  const cell = state.notebook.cells.find((one) => one.key === key)
  if (cell?.kind !== 'analysis') return isShown ? 'show' : 'hide'
  const names = shownTables(state, cell)
    .filter((table) => (table.output === output ? isShown : table.isShown))
    .map((table) => table.output)
  return names.length > 0 ? names : 'hide'
}

/** Whether nothing is made of a query: no cell reads its rows, and no sentence its only one. */
function isLast(notebook: Notebook, key: string, [relation]: readonly Relation[]): boolean {
  const uses = [...links(notebook).nodes.values()].flatMap(({ dependencies }) => dependencies)
  const made = uses.filter((use) => use.key === key).map(({ as }) => as)
  return !made.includes('relation') && !(made.includes('live') && relation?.rowCount === 1)
}

const relationOf = ({ cells }: SessionState, { owner, name }: Found) =>
  cells[owner]?.result?.outputs.find((relation) => relation.name === name)

function outputName(cell: FencedCell, { name }: Relation): string {
  const analysis = analysisOf(cell)
  return analysis ? outputNamed(analysis, cell.key, name) : cell.key
}

const outputOf = (cell: FencedCell, name: string) => analysisOf(cell)?.outputs[name]
const analysisOf = (cell: FencedCell) =>
  cell.kind === 'analysis' ? findAnalysis(readMethod(cell.detail).id) : undefined
