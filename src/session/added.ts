import type { Period } from '../importer/contract'
import { corrected } from './corrected'
import { filesRead } from './filesRead'
import { move, type Cell } from '../notebook'
import { join, standing, type Standing } from './join'
import { lookForTwins } from './lookForTwins'
import type { SessionState } from './model'
import type { Overlap } from './overlap'
import { tableOf } from './page/canonical'
import type { Replaced, Written } from './page/renewed'
import type { Session } from './session'
import { areQuick, sharers, type Shared } from './shared'
import { cameToNothing, holdsRows } from './readable'
import { firstPage } from './starter'
import { Step, type Begins } from './step'
import { predecessor, type Predecessor } from './successor'
import { survey } from './survey'

/** What became of files that came later and could be the next of one that is there. */
export interface Arrived {
  /** those that were added at once, with the data cell they follow */
  readonly appended: readonly Appended[]
  /** the data cells of those about which the analyst is asked */
  readonly offered: readonly string[]
  /** those that went into tables which brought several files together before, with what these hold as well */
  readonly joined: readonly Joined[]
}

export interface Joined {
  readonly key: string
  readonly shared: Shared
}

export interface Appended {
  readonly key: string
  readonly to: string
  readonly overlap: Overlap
}

/**
 * Takes files that have just been attached into what the notebook says, as part of the same step of undo: into its
 * tables of several files, and into its page. The next file of an export that the page is about is added where it goes
 * on where that one ends; one that tells the same once more, or that may be meant to take its place, stands below it until
 * the analyst says so. Files that cannot be read or have no rows stay where they are. A notebook without a page of ours is only looked through for orders that two files hold. Where the
 * analyst did something else after the drop, `begins` says that this is a step of its own.
 */
export async function added(
  session: Session,
  made: readonly string[],
  begins?: Begins,
): Promise<Arrived> {
  const step = new Step(session, begins)
  try {
    await step.done()
    const { notebook } = session.state
    const isIdle = ({ kind, key }: Cell) => kind === 'data' && cameToNothing(session.state, key)
    if (notebook.cells.every((cell) => made.includes(cell.key) || isIdle(cell))) {
      await firstPage(session, made, notebook.meta.locale)
      return nothing
    }
    const isReplacing = (key: string) => filesRead(notebook).includes(key)
    const keys = made.filter((key) => isReplacing(key) || holdsRows(session.state, key))
    const before = await standing(session)
    const isRead = (key: string) => before.read.includes(key)
    const waiting = keys.flatMap((key) => {
      const next = isRead(key) ? undefined : predecessor(session.state, key)
      const isOpen = next !== undefined && (!before.isJoined || next.by === 'missing')
      return isOpen && !keys.includes(next.key) ? [{ key, to: next.key, by: next.by }] : []
    })
    if (!before.isPage && !before.isJoined) {
      await lookForTwins(session, step, keys)
      return { ...nothing, offered: waiting.map(({ key }) => key) }
    }
    const appended = await following(session, before, waiting)
    const offered = waiting.filter(({ key }) => appended.every((one) => one.key !== key))
    const isOffered = (key: string) => offered.some((one) => one.key === key)
    const fresh = keys.filter((key) => !isRead(key) && !isOffered(key))
    const isReplaced = before.isJoined && keys.some(isRead)
    const bodies = new Map(notebook.cells.map(({ key, body }) => [key, body]))
    if (fresh.length > 0 || isReplaced) {
      const replaced = keys.filter(isRead).flatMap((key) => replacedBy(session.state, key))
      await join(session, step, before, await survey(session, fresh), replaced)
    }
    if (before.isPage) below(session, step, offered)
    // Tables take names, so that data cells may be called otherwise now.
    const named = (key: string) =>
      session.state.notebook.cells.find(
        ({ kind, body }) => kind === 'data' && body === bodies.get(key),
      )?.key ?? key
    const isAppended = (key: string) => appended.some((one) => one.key === key)
    const others = fresh.filter((key) => !isAppended(key)).map(named)
    return {
      appended: appended.map((one) => ({ ...one, key: named(one.key), to: named(one.to) })),
      offered: offered.map(({ key }) => named(key)),
      joined: before.isJoined ? await sharing(session, others) : [],
    }
  } catch (error) {
    if (!step.isOver) throw error
    return nothing
  }
}

const nothing: Arrived = { appended: [], offered: [], joined: [] }

/** What other files of their tables hold of these; the tables themselves need not have been made for it. */
async function sharing(session: Session, keys: readonly string[]): Promise<readonly Joined[]> {
  const found: Joined[] = []
  for (const key of keys) {
    if (!areQuick(session.state, sharers(session.state, key))) continue
    const shared = await session.shared(key)
    if (shared) found.push({ key, shared })
  }
  return found
}

/** A file that could be the next of the one that another data cell holds. */
interface Waiting {
  readonly key: string
  readonly to: string
  readonly by: Predecessor['by']
}

/** Of these files those that plainly go on where the other ends, with a table that takes both. */
async function following(
  session: Session,
  { isPage, found }: Standing,
  waiting: readonly Waiting[],
): Promise<readonly Appended[]> {
  const sure: Appended[] = []
  for (const { key, to, by } of isPage ? waiting : []) {
    const result = session.state.cells[key]?.result
    const isTaken = result?.kind === 'data' && tableOf(result.report) !== undefined
    if (by !== 'same' || !isTaken || found.every((one) => one.key !== to)) continue
    const overlap = await session.overlap(key, to)
    if (overlap?.isApart === true) sure.push({ key, to, overlap })
  }
  return sure
}

/** Puts files about which the analyst is asked right below those they could be the next of, where the page begins. */
function below(session: Session, step: Step, offered: readonly Waiting[]): void {
  const next = offered.toReversed().reduce((made, { key, to }) => {
    const after = made.cells[made.cells.findIndex((cell) => cell.key === to) + 1]
    return after && after.key !== key ? move(made, key, { before: after.key }) : made
  }, session.state.notebook)
  if (next !== session.state.notebook) step.write(next, [])
}
/** What tables have written down of the file that a data cell held before, and what they should. */
function replacedBy({ earlier, cells }: SessionState, key: string): readonly Replaced[] {
  const [was, now] = [earlier[key], cells[key]?.result]
  if (!was || now?.kind !== 'data') return []
  const written = (file: string, period?: Period): Written => ({ file, ...(period && { period }) })
  const { file, nature } = now.report
  return [{ was: written(was.file, was.table?.period), is: written(file, nature.period) }]
}

/**
 * Adds the file of one data cell to that of another, which it is the next export of, as a step of undo. Asked for once
 * more, when it is added already, this does nothing.
 */
export async function appended(session: Session, key: string, to: string): Promise<void> {
  const step = new Step(session, 'new')
  try {
    await step.done()
    if (predecessor(session.state, key)?.key !== to) return
    const before = await standing(session)
    const known = before.found.some((one) => one.key === to)
    const found = [...before.found, ...(known ? [] : await survey(session, [to]))]
    await join(session, step, { ...before, found }, await survey(session, [key]))
  } catch (error) {
    if (!step.isOver) throw error
  }
}

/**
 * Puts the file of one data cell in the place of another's, in all that is said of it, as a step of undo, also where
 * it had been added to that one. Asked for once more, when it is there already, this does nothing.
 */
export async function superseded(session: Session, key: string, by: string): Promise<void> {
  const { notebook } = session.state
  if (notebook.cells.every((cell) => cell.key !== by)) return
  const operation = { type: 'supersede', key, by } as const
  if (filesRead(notebook).includes(by)) {
    await corrected(session, operation)
    return
  }
  session.dispatch(operation)
  await added(session, [key])
}
