import type { KnownRoles } from '../analysis/bind'
import type { Analysis } from '../analysis/contract'
import { prepare, type Prepared } from '../analysis/prepare'
import { findAnalysis } from '../analysis/registry'
import { toSqlCells } from '../analysis/scripts'
import { guessRoles } from '../importer'
import { failure, ProblemError } from '../lib/problem'
import { isFenced, readAnalysis, readData, readMethod, type FencedCell } from '../notebook'
import { filled, findOutput, type Found } from './lookup'
import type { Operation, SessionState } from './model'

/** An analysis cell with everything its run needs. */
export interface PreparedCell extends Prepared {
  readonly analysis: Analysis
  readonly from: Found
}

/**
 * Reads an analysis cell against the relation it names, as that stands now. Throws the problem where the
 * cell cannot be read at all; what is wrong with its roles and params is in `problems`.
 */
export function prepareCell(state: SessionState, cell: FencedCell): PreparedCell {
  const { id, version } = readMethod(cell.detail)
  const analysis = findAnalysis(id)
  if (!analysis) throw failure('session.analysis-unknown', { analysis: id })
  if (version !== undefined && version > analysis.version) {
    throw failure('session.analysis-newer', { analysis: id, version, known: analysis.version })
  }
  const { value } = readAnalysis(cell.body)
  if (!value) throw failure('session.unreadable')
  const from = findOutput(state, value.from.cell, value.from.part)
  if (!from) throw missing(value.from.cell, value.from.part)
  const known = knownRoles(state, from)
  const prepared = prepare(analysis, {
    cell: cell.key,
    relation: from.name,
    columns: from.columns,
    roles: value.roles,
    known: known ?? {},
    guessed: known ? {} : guessRoles(from.columns),
    params: filled(state, value.params),
    locale: state.notebook.meta.locale,
  })
  return { ...prepared, analysis, from }
}

/** The problem of a `from:` that names what is not there. */
export function missing(cell: string, part: string | undefined): ProblemError {
  const name = part === undefined ? cell : `${cell}.${part}`
  return failure('session.relation-missing', { name })
}

/**
 * The roles of a data cell, guessed from its values as well and tidied by the analyst: null where one was
 * taken away. No other cell has any.
 */
function knownRoles(state: SessionState, from: Found): KnownRoles | undefined {
  const result = state.cells[from.owner]?.result
  if (result?.kind !== 'data') return undefined
  const cell = state.notebook.cells.find(({ key }) => key === from.owner)
  const said = cell && isFenced(cell) ? readData(cell.body).value?.overrides['roles'] : undefined
  const emptied = Object.entries(said ?? {}).filter(([, column]) => column === null)
  return { ...Object.fromEntries(emptied), ...result.report.reading.roles }
}

/** What an analysis cell runs, or would run, as one text; undefined where that is not known yet. */
export function scriptOf(state: SessionState, key: string): string | undefined {
  return attempt(state, key)
    ?.scripts.map(({ relation, sql }) => `-- ${relation}\n${sql.text}`)
    .join('\n\n')
}

/** “Turn into SQL”: the operation that puts SQL cells with the same rows in place of an analysis cell. */
export function ejected(state: SessionState, key: string): Operation | undefined {
  const prepared = attempt(state, key)
  if (!prepared || prepared.scripts.length === 0) return undefined
  const cells = toSqlCells(prepared.scripts).map(({ id, sql }) => {
    return { kind: 'sql', id, detail: '', body: sql }
  })
  return { type: 'replace', key, cells }
}

function attempt(state: SessionState, key: string): PreparedCell | undefined {
  const cell = state.notebook.cells.find((one) => one.key === key)
  if (!cell || !isFenced(cell) || cell.kind !== 'analysis') return undefined
  try {
    return prepareCell(state, cell)
  } catch (error) {
    if (error instanceof ProblemError) return undefined
    throw error
  }
}
