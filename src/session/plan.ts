import { findAnalysis } from '../analysis/registry'
import { dependencies, fingerprint, type Graph, type Node as GraphNode } from '../graph'
import { readOverrides } from '../importer/overrides'
import { ProblemError, type Problem } from '../lib/problem'
import {
  isFenced,
  readAnalysis,
  readData,
  readInput,
  readMethod,
  type Cell,
  type FencedCell,
  type Notebook,
} from '../notebook'
import { content, rolesContent } from './content'
import type { SaidRoles } from './dress'
import type { Outcome } from './outcome'
import { refusal } from './statement'

/** A cell as the core sees it: what it reads, whether it can run, and what it would be if it ran now. */
export interface Node {
  readonly key: string
  /** keys of the cells it reads */
  readonly references: readonly string[]
  /** `inert` has nothing to run, `known` is what it is without running, `broken` and `unready` cannot run */
  readonly nature: 'runs' | 'known' | 'inert' | 'broken' | 'unready'
  /** of the document and the references */
  readonly problems: readonly Problem[]
  readonly fingerprint: string
  /** of a `known` cell */
  readonly outcome?: Outcome
  /** whether other cells select from it */
  readonly read: boolean
  /** what a data cell says of the roles of its columns */
  readonly roles?: SaidRoles
}

export interface Plan {
  /** in document order */
  readonly nodes: ReadonlyMap<string, Node>
  /** keys, what is read before what reads it */
  readonly order: readonly string[]
}

/** All that a cell reads, directly or through others. */
export function above({ references }: Node, nodes: Plan['nodes']): readonly string[] {
  const found = new Set<string>()
  const add = (key: string) => {
    if (found.has(key)) return
    found.add(key)
    nodes.get(key)?.references.forEach(add)
  }
  references.forEach(add)
  return [...found]
}

const plans = new WeakMap<Notebook, { readonly engine: string; readonly plan: Plan }>()

/** The plan of a notebook for an engine; remembered for as long as the notebook lives. */
export function plan(notebook: Notebook, engine: string): Plan {
  const known = plans.get(notebook)
  if (known?.engine === engine) return known.plan
  const made = make(notebook, engine)
  plans.set(notebook, { engine, plan: made })
  return made
}

const linked = new WeakMap<Notebook, Graph>()

/** What refers to what in a notebook; remembered for as long as it lives. */
export function links(notebook: Notebook): Graph {
  const known = linked.get(notebook)
  if (known) return known
  const graph = dependencies(notebook, outputsOf)
  linked.set(notebook, graph)
  return graph
}

function make(notebook: Notebook, engine: string): Plan {
  const graph = links(notebook)
  const cells = new Map(notebook.cells.map((cell) => [cell.key, cell]))
  const found = new Map<string, Node>()
  const isRead = readByOthers([...graph.nodes.values()])
  /** Roles do not change a table, only what an analysis makes of it. */
  const rolesRead = (reader: Cell, key: string) => {
    const from = cells.get(key)
    const counts = reader.kind === 'analysis' && from && isFenced(from) && from.kind === 'data'
    return counts ? `=${rolesContent(from)}` : ''
  }
  for (const key of graph.order) {
    const cell = cells.get(key)
    const links = graph.nodes.get(key)
    if (!cell || !links) continue
    const problems = [
      ...notebook.problems.filter((problem) => problem.cell === key),
      ...links.problems,
      ...ownProblems(cell),
    ]
    const above = links.dependencies.flatMap((link) => {
      const node = found.get(link.key)
      const counts = link.as === 'relation' || link.as === 'input'
      return node && counts ? [`${link.key}=${node.fingerprint}${rolesRead(cell, link.key)}`] : []
    })
    const own = isFenced(cell) ? content(cell, notebook.meta) : cell.body
    found.set(key, {
      key,
      references: isFenced(cell) && cell.kind !== 'input' ? links.references : [],
      nature: natureOf(cell, links, problems),
      problems,
      fingerprint: fingerprint(engine, cell.kind, own, ...new Set(above)),
      ...inputOutcome(cell),
      ...rolesSaid(cell),
      read: isRead.has(key),
    })
  }
  const inDocument = notebook.cells.flatMap(({ key }) => found.get(key) ?? [])
  return { nodes: new Map(inDocument.map((node) => [node.key, node])), order: graph.order }
}

function readByOthers(links: readonly GraphNode[]): Set<string> {
  const read = links.flatMap((node) => {
    return node.dependencies.filter(({ as }) => as === 'relation').map(({ key }) => key)
  })
  return new Set(read)
}

function natureOf(cell: Cell, links: GraphNode, problems: readonly Problem[]): Node['nature'] {
  if (!isFenced(cell) || !runKinds.has(cell.kind)) return 'inert'
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (links.isCyclic) return 'broken'
  if (errors.length > 0) return errors.every(({ code }) => toFill.has(code)) ? 'unready' : 'broken'
  return cell.kind === 'input' ? 'known' : 'runs'
}

const runKinds = new Set(['data', 'sql', 'input', 'chart', 'analysis'])
/** Problems that only say that something has still to be filled in. */
const toFill = new Set(['bind.from', 'notebook.missing-field', 'session.sql-empty'])

const ownProblemsOf = new WeakMap<FencedCell, readonly Problem[]>()

/** What is refused whatever the data: statements that change something, unknown analyses, odd settings. */
function ownProblems(cell: Cell): readonly Problem[] {
  if (!isFenced(cell)) return []
  const known = ownProblemsOf.get(cell)
  if (known) return known
  const found =
    cell.kind === 'sql'
      ? refusal(cell.body)
      : cell.kind === 'data'
        ? importProblem(cell)
        : analysisProblem(cell)
  const problems = found ? [{ ...found, cell: cell.key }] : []
  ownProblemsOf.set(cell, problems)
  return problems
}

/** The first setting of the import that cannot be what the cell says. */
function importProblem(cell: FencedCell): Problem | undefined {
  try {
    importSettings(cell)
    return undefined
  } catch (error) {
    if (error instanceof ProblemError) return error.problem
    throw error
  }
}

const importSettings = (cell: FencedCell) =>
  readOverrides(readData(cell.body).value?.overrides ?? {})

function analysisProblem(cell: FencedCell): Problem | undefined {
  if (cell.kind !== 'analysis') return undefined
  const { id, version } = readMethod(cell.detail)
  const analysis = findAnalysis(id)
  if (!analysis) {
    return { code: 'session.analysis-unknown', severity: 'error', values: { analysis: id } }
  }
  if (version !== undefined && version > analysis.version) {
    const values = { analysis: id, version, known: analysis.version }
    return { code: 'session.analysis-newer', severity: 'error', values }
  }
  const { value } = readAnalysis(cell.body)
  if (!value || value.from || analysis.standalone === true) return undefined
  return { code: 'bind.from', severity: 'error', values: {} }
}

/** Roles are put over a result where it is shown; where settings are odd there is nothing to put. */
function rolesSaid(cell: Cell): { roles?: SaidRoles } {
  if (!isFenced(cell) || cell.kind !== 'data' || ownProblems(cell).length > 0) return {}
  const { roles } = importSettings(cell)
  return roles ? { roles } : {}
}

/** An input is what its YAML says, so it needs no run. */
function inputOutcome(cell: Cell): { outcome?: Outcome } {
  const value = cell.kind === 'input' ? readInput(cell.body).value?.value : undefined
  if (value === undefined) return {}
  const result = { kind: 'input', outputs: [], value } as const
  return { outcome: { ok: true, result, problems: [], needs: [], elapsed: 0 } }
}

/** The outputs of an analysis cell, the bare-named one first. */
export function outputsOf(cell: FencedCell): readonly string[] | undefined {
  if (cell.kind !== 'analysis') return undefined
  const analysis = findAnalysis(readMethod(cell.detail).id)
  return analysis && Object.keys(analysis.outputs)
}
