import type { Operation, SessionState } from './model'
import type { Session } from './session'

/** A correction that stands in the notebook already. */
export interface Corrected {
  readonly operation: Operation
  /** the state that it was made in */
  readonly before: SessionState
  /** the revision that it made */
  readonly revision: number
}

/**
 * Changes how a file is read or what its columns are, at once; undefined where it changes nothing that a page could
 * follow.
 */
export function correct(session: Session, operation: Operation): Corrected | undefined {
  const before = session.state
  session.dispatch(operation)
  const { notebook, revision } = session.state
  return before.trusted && notebook !== before.notebook
    ? { operation, before, revision }
    : undefined
}
