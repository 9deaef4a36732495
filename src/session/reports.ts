import { omit } from './omit'
import { isInEngine, without, type Outcome } from './outcome'
import type { Core, Report } from './state'

/** How often the engine may die under one fingerprint before it is not tried again. */
const allowedStrikes = 2

/** What the runner reports of what it does. */
export function reported(core: Core, report: Exclude<Report, { readonly type: 'attached' }>): Core {
  switch (report.type) {
    case 'progressed':
      if (core.flight?.run !== report.run) return core
      return { ...core, flight: { ...core.flight, progress: report.progress } }
    case 'finished':
      return core.flight?.run === report.run ? landed(core, report.outcome) : core
    case 'stopped': {
      if (core.flight?.run !== report.run) return core
      const { flight, ...rest } = core
      return {
        ...rest,
        asked: new Set([...core.asked].filter((key) => key !== flight.key)),
        held: new Set([...core.held, flight.fingerprint]),
      }
    }
    case 'forgotten':
      return forgotten(core, new Set(report.fingerprints))
    case 'lost':
      return report.generation <= core.generation ? core : lost(core, report.generation)
  }
}

/** Results whose relations were given up are not shown any more, not even greyed. */
export function forgotten(core: Core, fingerprints: ReadonlySet<string>): Core {
  const cells = Object.entries(core.cells).map(([key, cell]) => {
    const isGone = fingerprints.has(cell.resultFingerprint ?? '')
    return [key, isGone ? omit(cell, 'result', 'resultFingerprint') : cell] as const
  })
  return {
    ...core,
    cells: Object.fromEntries(cells),
    outcomes: without(core.outcomes, fingerprints),
  }
}

/** Keeps what a run came to, whichever cell waited for it. */
function landed(core: Core, outcome: Outcome): Core {
  const { flight, ...rest } = core
  if (!flight) return core
  return { ...rest, outcomes: new Map([...core.outcomes, [flight.fingerprint, outcome]]) }
}

/**
 * All relations are gone with the database. What was fresh is asked for again; what ran when the
 * database died is tried once more and then counts as failed.
 */
function lost(core: Core, generation: number): Core {
  const { flight, ...rest } = core
  const gone = [...core.outcomes].filter(([, outcome]) => isInEngine(outcome)).map(([key]) => key)
  const outcomes = new Map(without(core.outcomes, gone))
  const strikes = new Map(core.strikes)
  if (flight) {
    const count = (strikes.get(flight.fingerprint) ?? 0) + 1
    strikes.set(flight.fingerprint, count)
    if (count >= allowedStrikes) outcomes.set(flight.fingerprint, crashed)
  }
  const again = Object.entries(core.cells)
    .filter(([, cell]) => cell.status === 'fresh' && gone.includes(cell.fingerprint))
    .map(([key]) => key)
  const running = flight ? [flight.key] : []
  return {
    ...rest,
    generation,
    outcomes,
    strikes,
    asked: new Set([...core.asked, ...again, ...running]),
  }
}

const crashed: Outcome = {
  ok: false,
  status: 'failed',
  problems: [{ code: 'session.crashed', severity: 'error', values: {} }],
  elapsed: 0,
}
