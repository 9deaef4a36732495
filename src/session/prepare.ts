import type { KnownRoles } from '../analysis/bind'
import type { Analysis } from '../analysis/contract'
import { prepare, type Given, type Prepared } from '../analysis/prepare'
import { findAnalysis } from '../analysis/registry'
import { guessRoles } from '../importer'
import { failure, ProblemError } from '../lib/problem'
import {
  isFenced,
  readAnalysis,
  readData,
  readMethod,
  type CellName,
  type FencedCell,
} from '../notebook'
import { filled, findOutput, type Found } from './lookup'
import type { SessionState } from './model'

/** An analysis cell with everything its run needs. */
export interface PreparedCell extends Prepared {
  readonly analysis: Analysis
  /** what it reads, the main relation first */
  readonly sources: readonly Found[]
}

/**
 * Reads an analysis cell against the relations it names, as those stand now. Throws the problem where the
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
  const named = Object.entries({ input: value, ...value.sides })
  const read = named.flatMap(([step, { from, roles }]) => {
    return from ? [{ step, roles, found: relationAt(state, from) }] : []
  })
  const prepared = prepare(analysis, {
    cell: cell.key,
    given: Object.fromEntries(
      read.map(({ step, roles, found }) => [step, given(state, found, roles)]),
    ),
    params: filled(state, value.params),
    locale: state.notebook.meta.locale,
  })
  return { ...prepared, analysis, sources: read.map(({ found }) => found) }
}

function relationAt(state: SessionState, { cell, part }: CellName): Found {
  const found = findOutput(state, cell, part)
  if (!found) throw missing(cell, part)
  return found
}

function given(state: SessionState, found: Found, roles: Given['roles']): Given {
  const known = knownRoles(state, found)
  return {
    relation: found.name,
    columns: found.columns,
    roles,
    known: known ?? {},
    guessed: known ? {} : guessRoles(found.columns),
  }
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

/** What an analysis cell ran, or would run, as one text; undefined where that is not known yet. */
export function scriptOf(state: SessionState, key: string): string | undefined {
  const ran = freshScripts(state, key)
  const scripts =
    ran ?? attempt(state, key)?.scripts.map((script) => ({ ...script, sql: script.sql.text }))
  return scripts?.map(({ relation, sql }) => `-- ${relation}\n${sql}`).join('\n\n')
}

/** The statements that an analysis cell ran; undefined until it is fresh. */
export function freshScripts(state: SessionState, key: string) {
  const cell = state.cells[key]
  if (cell?.status !== 'fresh' || cell.result?.kind !== 'analysis') return undefined
  return cell.result.scripts
}

/** An analysis cell with everything its run would need; undefined where it is none, or cannot be read. */
export function attempt(state: SessionState, key: string): PreparedCell | undefined {
  const cell = state.notebook.cells.find((one) => one.key === key)
  if (!cell || !isFenced(cell) || cell.kind !== 'analysis') return undefined
  try {
    return prepareCell(state, cell)
  } catch (error) {
    if (error instanceof ProblemError) return undefined
    throw error
  }
}
