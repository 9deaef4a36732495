import type { CellState, Status } from './model'
import { dressed } from './dress'
import { omit } from './omit'
import { originProblems } from './origins'
import { closure, touch, trim, type Outcome } from './outcome'
import { plan, type Node, type Plan } from './plan'
import type { Action, Applied, Core, Flight } from './state'

/** What became of a cell's ancestors, as far as it hinders the cell. */
interface Standing {
  readonly status: Status
  readonly blockedBy?: string
}

/**
 * Brings the run states in line with the document: decides what each cell is, what runs next and what
 * may be forgotten. Idempotent: settling a settled core changes nothing and asks for nothing.
 */
export function settle(core: Core): Applied {
  const { nodes, order } = plan(core.notebook, core.engine)
  const outcomeOf = (node: Node) => node.outcome ?? core.outcomes.get(node.fingerprint)
  const standings = standing(order, nodes, outcomeOf)
  const due = dueCells(core, order, nodes, standings)
  const actions: Action[] = []

  let flight = core.flight
  if (flight && !isWanted(flight, nodes, due)) {
    actions.push({ type: 'abort', run: flight.run })
    flight = undefined
  }
  let runs = core.runs
  if (!flight) {
    const next = firstReady(order, nodes, standings, due)
    if (next) {
      runs += 1
      flight = { run: runs, key: next.key, fingerprint: next.fingerprint }
      actions.push({ type: 'run', ...flight, keep: next.read })
    }
  }

  const cells: Record<string, CellState> = {}
  for (const node of nodes.values()) {
    cells[node.key] = cellState(node, core, outcomeOf(node), standings, due, flight)
  }
  for (const cell of core.notebook.cells) {
    const problems = originProblems(cell, (key) => cells[key]?.result)
    const made = cells[cell.key]
    if (made && problems.length > 0) {
      const all = [...made.problems, ...problems]
      cells[cell.key] = unchanged(core.cells[cell.key], { ...made, problems: all })
    }
  }
  const released = pinned(core.cells)
  const pins = pinned(cells)
  for (const fingerprint of pins) released.delete(fingerprint)
  if (flight) pins.add(flight.fingerprint)
  const kept = trim(touch(core.outcomes, released), pins)
  if (kept.dropped.length > 0) actions.push({ type: 'drop', fingerprints: kept.dropped })

  return {
    state: {
      ...omit(core, 'flight'),
      cells,
      order,
      canUndo: core.past.length > 0,
      canRedo: core.future.length > 0,
      asked: new Set([...core.asked].filter((key) => isOpen(standings.get(key)))),
      outcomes: kept.outcomes,
      runs,
      ...(flight && { flight }),
    },
    actions,
  }
}

/** The status of each cell as if nothing ran: an ancestor that failed blocks all that need it. */
function standing(
  order: readonly string[],
  nodes: Plan['nodes'],
  outcomeOf: (node: Node) => Outcome | undefined,
): Map<string, Standing> {
  const found = new Map<string, Standing>()
  for (const key of order) {
    const node = nodes.get(key)
    if (!node) continue
    found.set(key, standingOf(node, outcomeOf(node), found))
  }
  return found
}

function standingOf(
  node: Node,
  outcome: Outcome | undefined,
  above: ReadonlyMap<string, Standing>,
): Standing {
  if (node.nature === 'inert') return { status: 'fresh' }
  if (node.nature === 'broken') return { status: 'failed' }
  if (node.nature === 'unready') return { status: 'unready' }
  if (outcome?.ok) return { status: 'fresh' }
  for (const key of node.references) {
    const ancestor = above.get(key)
    if (ancestor?.status === 'blocked') {
      return { status: 'blocked', blockedBy: ancestor.blockedBy ?? key }
    }
    if (ancestor?.status === 'failed' || ancestor?.status === 'unready') {
      return { status: 'blocked', blockedBy: key }
    }
  }
  return { status: outcome ? outcome.status : 'stale' }
}

const isOpen = (standing: Standing | undefined) => standing?.status === 'stale'

/** The stale cells that are to run, with the stale ancestors they need. */
function dueCells(
  core: Core,
  order: readonly string[],
  nodes: Plan['nodes'],
  standings: ReadonlyMap<string, Standing>,
): Set<string> {
  const auto = core.trusted && core.notebook.meta.run === 'auto'
  const due = new Set<string>()
  const add = (key: string) => {
    const node = nodes.get(key)
    if (!node || due.has(key) || !isOpen(standings.get(key))) return
    due.add(key)
    node.references.forEach(add)
  }
  for (const key of order) {
    const node = nodes.get(key)
    if (!node) continue
    if (core.asked.has(key) || (auto && !core.held.has(node.fingerprint))) add(key)
  }
  return due
}

/** Whether what runs is still what some cell waits for: two equal cells wait for the same run. */
function isWanted(flight: Flight, nodes: Plan['nodes'], due: ReadonlySet<string>): boolean {
  return [...due].some((key) => nodes.get(key)?.fingerprint === flight.fingerprint)
}

function firstReady(
  order: readonly string[],
  nodes: Plan['nodes'],
  standings: ReadonlyMap<string, Standing>,
  due: ReadonlySet<string>,
): Node | undefined {
  for (const key of order) {
    const node = nodes.get(key)
    if (!node || !due.has(key)) continue
    if (node.references.every((name) => standings.get(name)?.status === 'fresh')) return node
  }
  return undefined
}

function cellState(
  node: Node,
  core: Core,
  outcome: Outcome | undefined,
  standings: ReadonlyMap<string, Standing>,
  due: ReadonlySet<string>,
  flight: Flight | undefined,
): CellState {
  const { status, blockedBy } = standings.get(node.key) ?? { status: 'failed' }
  const runs = flight?.fingerprint === node.fingerprint && due.has(node.key)
  const before = core.cells[node.key]
  const shown = outcome?.ok
    ? { result: dressed(outcome.result, node.key, node.roles), resultFingerprint: node.fingerprint }
    : before?.result && before.resultFingerprint !== undefined
      ? { result: before.result, resultFingerprint: before.resultFingerprint }
      : {}
  const elapsed = outcome?.elapsed ?? before?.elapsed
  return unchanged(before, {
    status: runs ? 'running' : due.has(node.key) ? 'queued' : status,
    fingerprint: node.fingerprint,
    ...shown,
    problems: outcome ? [...node.problems, ...outcome.problems] : node.problems,
    ...(blockedBy !== undefined && { blockedBy }),
    ...(elapsed !== undefined && { elapsed }),
    ...(runs && flight.progress !== undefined && { progress: flight.progress }),
  })
}

/** The state before where it says the same, so that readers see at once what has not changed. */
function unchanged(before: CellState | undefined, now: CellState): CellState {
  if (!before) return now
  const isSame = [...new Set([...Object.keys(before), ...Object.keys(now)])].every((name) => {
    const [old, next]: unknown[] = [Reflect.get(before, name), Reflect.get(now, name)]
    if (!Array.isArray(old) || !Array.isArray(next)) return old === next
    return old.length === next.length && old.every((item, i) => item === next[i])
  })
  return isSame ? before : now
}

/** The fingerprints whose relations the cells show or could read. */
function pinned(cells: Core['cells']): Set<string> {
  const found = new Set<string>()
  for (const cell of Object.values(cells)) {
    found.add(cell.fingerprint)
    if (cell.resultFingerprint !== undefined) found.add(cell.resultFingerprint)
  }
  return found
}

/** The fingerprints of what is fresh and all it reads; anything else may be given up for room. */
export function inUse(core: Core): ReadonlySet<string> {
  const fresh = Object.values(core.cells).filter(({ status }) => status === 'fresh')
  return closure(
    core.outcomes,
    fresh.map(({ fingerprint }) => fingerprint),
  )
}
