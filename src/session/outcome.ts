import type { Problem } from '../lib/problem'
import type { Result } from './model'

/** What a run came to, kept under the fingerprint it had. */
export type Outcome =
  | {
      readonly ok: true
      readonly result: Result
      readonly problems: readonly Problem[]
      /** in milliseconds */
      readonly elapsed: number
      /** fingerprints whose relations this one reads each time it is read, as a view does */
      readonly needs: readonly string[]
    }
  | {
      readonly ok: false
      /** `unready` where the analyst has something to fill in first */
      readonly status: 'failed' | 'unready'
      readonly problems: readonly Problem[]
      readonly elapsed: number
    }

/** Outcomes by fingerprint, the least recently used first. */
export type Outcomes = ReadonlyMap<string, Outcome>

/** How many outcomes no cell shows are kept so that undo is instantly fresh. */
const keptCount = 64
/** How many values (rows × columns) their relations may hold together: about half a gigabyte. */
const keptValues = 40_000_000

/** How much of the engine's memory an outcome holds, in values. */
function weight(outcome: Outcome): number {
  if (!outcome.ok || outcome.needs.length > 0) return 0
  return outcome.result.outputs.reduce((sum, o) => sum + o.rowCount * o.columns.length, 0)
}

/** Whether an outcome is lost when the engine's database is. */
export const isInEngine = (outcome: Outcome) => outcome.ok && outcome.result.outputs.length > 0

/** The fingerprints together with all that they need. */
export function closure(outcomes: Outcomes, fingerprints: Iterable<string>): Set<string> {
  const found = new Set<string>()
  const visit = (fingerprint: string) => {
    if (found.has(fingerprint)) return
    found.add(fingerprint)
    const outcome = outcomes.get(fingerprint)
    if (outcome?.ok) outcome.needs.forEach(visit)
  }
  for (const fingerprint of fingerprints) visit(fingerprint)
  return found
}

/** Puts what was used most recently last; returns the same map where nothing has to move. */
export function touch(outcomes: Outcomes, fingerprints: Iterable<string>): Outcomes {
  const used = [...fingerprints].filter((fingerprint) => outcomes.has(fingerprint))
  if (used.length === 0) return outcomes
  const next = new Map(outcomes)
  for (const fingerprint of used) {
    const outcome = next.get(fingerprint)
    if (!outcome) continue
    next.delete(fingerprint)
    next.set(fingerprint, outcome)
  }
  return next
}

/** Forgets the least recently used outcomes beyond the bounds; what is pinned always stays. */
export function trim(
  outcomes: Outcomes,
  pinned: ReadonlySet<string>,
): { readonly outcomes: Outcomes; readonly dropped: readonly string[] } {
  const kept = closure(outcomes, pinned)
  let count = 0
  let values = 0
  const dropped: string[] = []
  for (const [fingerprint, outcome] of [...outcomes].reverse()) {
    if (kept.has(fingerprint)) continue
    count += 1
    values += weight(outcome)
    if (count > keptCount || values > keptValues) dropped.push(fingerprint)
    else closure(outcomes, [fingerprint]).forEach((needed) => kept.add(needed))
  }
  return dropped.length === 0
    ? { outcomes, dropped }
    : { outcomes: without(outcomes, dropped), dropped }
}

export function without(outcomes: Outcomes, fingerprints: Iterable<string>): Outcomes {
  const next = new Map(outcomes)
  for (const fingerprint of fingerprints) next.delete(fingerprint)
  return next
}
