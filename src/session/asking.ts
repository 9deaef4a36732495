import { omit } from './omit'
import { without } from './outcome'
import type { Core } from './state'

/** Asking for all trusts the notebook; asking for a cell that failed tries it again. What is typed after it is a step of undo of its own. */
export function run(core: Core, keys: readonly string[] | undefined): Core {
  const asked = keys ?? Object.keys(core.cells)
  const failed = asked.flatMap((key) => failedBelow(core, key))
  return {
    ...omit(core, 'folding'),
    trusted: core.trusted || keys === undefined,
    asked: new Set([...core.asked, ...asked]),
    held: keys === undefined ? new Set() : core.held,
    outcomes: without(core.outcomes, failed),
    strikes: new Map([...core.strikes].filter(([fingerprint]) => !failed.includes(fingerprint))),
  }
}

/** The fingerprints of the cell and the ancestor that blocks it, where they failed. */
function failedBelow(core: Core, key: string): string[] {
  const cell = core.cells[key]
  if (!cell) return []
  const above = cell.blockedBy === undefined ? [] : failedBelow(core, cell.blockedBy)
  return core.outcomes.get(cell.fingerprint)?.ok === false ? [cell.fingerprint, ...above] : above
}

/** What waits or runs goes back to stale and does not start again by itself. */
export function cancel(core: Core): Core {
  const waiting = Object.values(core.cells)
    .filter(({ status }) => status === 'queued' || status === 'running')
    .map(({ fingerprint }) => fingerprint)
  return { ...core, asked: new Set(), held: new Set([...core.held, ...waiting]) }
}
