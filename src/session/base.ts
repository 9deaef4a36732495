import { ProblemError } from '../lib/problem'
import type { Corrected } from './correct'
import { filesRead } from './filesRead'
import { standing, type Standing } from './join'
import type { SessionState } from './model'
import type { Session } from './session'

/** The page that stands in a notebook until a correction has been followed. */
interface Base {
  readonly opening: number
  readonly files: string
  readonly standing: Promise<Standing>
}

const bases = new WeakMap<Session, Base>()
const followed = new WeakMap<Session, number>()

/**
 * How the notebook stood before a correction, or before the first of several that no page has followed yet; undefined
 * where it was no page of ours, or what it was written from is gone from the engine.
 */
export async function baseOf(
  session: Session,
  { before }: Corrected,
): Promise<Standing | undefined> {
  const files = filesOf(before)
  const known = bases.get(session)
  const isSame = known?.opening === before.opening && known.files === files
  const base = isSame
    ? known
    : { opening: before.opening, files, standing: standing(session.asOf(before)) }
  bases.set(session, base)
  try {
    const found = await base.standing
    if (found.isPage || found.isJoined) return found
  } catch (error) {
    if (session.state.opening === before.opening && !isGone(error)) throw error
  }
  forget(session, base)
  return undefined
}

/** Whether what was to be read has been given up for room, or went with the engine. */
const isGone = (error: unknown): boolean =>
  error instanceof ProblemError &&
  ['session.relation-missing', 'engine.relation'].includes(error.problem.code)

/** Whether a page has been written since a correction that was made with it in view. */
export const isWritten = (session: Session, { revision }: Corrected): boolean =>
  revision <= (followed.get(session) ?? -1)

/** Notes that the page says what the notebook said of its data at a revision. */
export function written(session: Session, revision: number): void {
  followed.set(session, revision)
  bases.delete(session)
}

function forget(session: Session, base: Base): void {
  if (bases.get(session) === base) bases.delete(session)
}

const filesOf = ({ notebook }: SessionState) => JSON.stringify(filesRead(notebook))
