import type { Problem } from '../lib/problem'
import { fold } from '../lib/text'
import { type Cell, isFenced, type Notebook } from '../notebook'
import { missingName, Names, type OutputsOf, relationName } from './names'
import { cycles, order } from './order'
import { unnamed, type Use, uses } from './uses'

/** A reference that was found: which cell, and which of its outputs where it names one. */
interface Dependency {
  readonly key: string
  readonly as: Use['as']
  /** the output, field or column it names */
  readonly part: string | undefined
}

/** One cell as the graph sees it. */
export interface Node {
  readonly key: string
  /** the keys of the cells it refers to, each once, in the order it names them */
  readonly references: readonly string[]
  readonly dependencies: readonly Dependency[]
  /** whether it is part of a cycle, so that it can never run */
  readonly isCyclic: boolean
  /** missing references, clashes, cycles; with ranges into the body */
  readonly problems: readonly Problem[]
}

/** What refers to what in a notebook. */
export interface Graph {
  readonly nodes: ReadonlyMap<string, Node>
  /** all keys, what is referred to first, ties in document order */
  readonly order: readonly string[]
}

/** Cells whose rows others can read. */
const relationKinds = new Set(['data', 'sql', 'analysis'])
const inputKinds = new Set(['input'])
const liveKinds = new Set([...relationKinds, ...inputKinds])

/** The graph of a notebook. `outputsOf` tells the outputs of analyses, which are elsewhere defined. */
export function dependencies(notebook: Notebook, outputsOf: OutputsOf = () => undefined): Graph {
  const { cells } = notebook
  const names = new Names(cells)
  const found = cells.map((cell) => resolve(cell, names, outputsOf))
  const position = new Map(cells.map((cell, at) => [cell.key, at]))
  const edges = found.map(({ all }) => all.map(({ key }) => position.get(key) ?? 0))
  const inCycle = new Map<number, Problem>()
  for (const members of cycles(edges)) {
    const path = members.map((at) => cells[at]?.key ?? '')
    const values = { cells: path.join(', '), count: path.length }
    for (const at of members) {
      inCycle.set(at, { code: 'graph.cycle', severity: 'error', values })
    }
  }
  const clashes = nameClashes(cells, outputsOf)
  const nodes = cells.map((cell, at): Node => {
    const { all = [], problems = [] } = found[at] ?? {}
    const own = [inCycle.get(at), clashes.get(cell.key), ...problems]
    return {
      key: cell.key,
      references: [...new Set(all.map(({ key }) => key))],
      dependencies: all,
      isCyclic: inCycle.has(at),
      problems: own.flatMap((problem) => (problem ? [{ ...problem, cell: cell.key }] : [])),
    }
  })
  return {
    nodes: new Map(nodes.map((node) => [node.key, node])),
    order: order(edges).map((at) => cells[at]?.key ?? ''),
  }
}

interface Resolved {
  readonly all: readonly Dependency[]
  readonly problems: readonly Problem[]
}

function resolve(cell: Cell, names: Names, outputsOf: OutputsOf): Resolved {
  const all: Dependency[] = []
  const problems: Problem[] = [...unnamed(cell)]
  for (const use of uses(cell)) {
    const target = names.find(use)
    if (!target && use.isSystem) continue
    const kinds = kindsFor(use)
    if (!target || !kinds.has(target.cell.kind)) {
      problems.push(missing(use, names, target?.cell.kind))
      continue
    }
    const outputs = use.as === 'relation' ? outputsOf(target.cell) : undefined
    const output = target.output
    all.push({ key: target.cell.key, as: use.as, part: output })
    const isKnown = outputs?.some((one) => fold(one) === fold(output ?? one)) ?? true
    const hasOne = use.as === 'relation' && target.cell.kind !== 'analysis'
    if (output !== undefined && (hasOne || !isKnown)) {
      const has = outputs?.map((one) => `${target.cell.key}.${one}`) ?? [target.cell.key]
      const values = { name: target.cell.key, output, outputs: has.join(', ') }
      problems.push(problem({ code: 'graph.missing-output', values }, use))
    }
  }
  return { all, problems }
}

function kindsFor({ as }: Use): ReadonlySet<string> {
  return as === 'input' ? inputKinds : as === 'live' ? liveKinds : relationKinds
}

function missing(use: Use, names: Names, kind: string | undefined): Problem {
  const name = use.name
  if (kind !== undefined) {
    const code = use.as === 'input' ? 'graph.not-an-input' : 'graph.not-a-relation'
    return problem({ code, values: { name, kind } }, use)
  }
  const code = use.as === 'input' ? 'graph.missing-input' : 'graph.missing'
  return problem(missingName(code, name, names.of(kindsFor(use))), use)
}

/** Prose with an unknown live value still reads, so there it is a warning. */
function problem(about: Omit<Problem, 'severity'>, { as, range }: Use): Problem {
  return { ...about, severity: as === 'live' ? 'warning' : 'error', ...(range && { range }) }
}

/** Cells whose name is that of another cell's output: `rfm__segments` beside `rfm` with `segments`. */
function nameClashes(cells: readonly Cell[], outputsOf: OutputsOf): Map<string, Problem> {
  const owners = new Map<string, string>()
  for (const cell of cells) {
    const outputs = isFenced(cell) && cell.kind === 'analysis' ? outputsOf(cell) : undefined
    for (const output of outputs ?? []) {
      owners.set(fold(relationName(cell.key, output, outputs)), cell.key)
    }
  }
  const found = new Map<string, Problem>()
  for (const { key } of cells) {
    const owner = owners.get(fold(key))
    if (owner === undefined || owner === key) continue
    const values = { name: key, owner }
    found.set(key, { code: 'graph.name-clash', severity: 'error', values })
  }
  return found
}
