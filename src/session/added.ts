import type { Period } from '../importer/contract'
import { join, standing } from './join'
import { lookForTwins } from './lookForTwins'
import type { SessionState } from './model'
import type { Replaced, Written } from './page/renewed'
import type { Session } from './session'
import { firstPage } from './starter'
import { Step, type Begins } from './step'
import { predecessor } from './successor'
import { survey } from './survey'

/**
 * Takes files that have just been attached into what the notebook says, as part of the same step of undo: into its
 * tables of several files, and into its page. A file that may be meant to take the place of another one waits until
 * the analyst says so; a notebook without a page of ours is only looked through for orders that two files hold. Where the
 * analyst did something else after the drop, `begins` says that this is a step of its own.
 */
export async function added(
  session: Session,
  keys: readonly string[],
  begins?: Begins,
): Promise<void> {
  const step = new Step(session, begins)
  try {
    await step.done()
    const { notebook } = session.state
    if (notebook.cells.every(({ key }) => keys.includes(key))) {
      await firstPage(session, keys, notebook.meta.locale)
      return
    }
    const before = await standing(session)
    const isRead = (key: string) => before.read.includes(key)
    if (!before.isPage && !before.isJoined) {
      await lookForTwins(session, step, keys)
      return
    }
    const fresh = keys.filter((key) => {
      const next = isRead(key) ? undefined : predecessor(session.state, key)
      const isOffered = next !== undefined && (!before.isJoined || next.by === 'missing')
      return !isRead(key) && !(isOffered && !keys.includes(next.key))
    })
    const isReplaced = before.isJoined && keys.some(isRead)
    if (fresh.length > 0 || isReplaced) {
      const replaced = keys.filter(isRead).flatMap((key) => replacedBy(session.state, key))
      await join(session, step, before, await survey(session, fresh), replaced)
    }
  } catch (error) {
    if (!step.isOver) throw error
  }
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
 * Puts the file of one data cell in the place of another's, in all that is said of it, as a step of undo. Asked for once
 * more, when it is there already, this does nothing.
 */
export async function superseded(session: Session, key: string, by: string): Promise<void> {
  if (session.state.notebook.cells.every((cell) => cell.key !== by)) return
  session.dispatch({ type: 'supersede', key, by })
  await added(session, [key])
}
