import { isFenced, setBody, setMeta, type FencedCell, type Notebook } from '../notebook'
import { baseOf, isWritten, written } from './base'
import { correct, type Corrected } from './correct'
import { pageAnew, standing, type Standing } from './join'
import type { Operation } from './model'
import type { Subject } from './page/subject'
import { cameToNothing, holdsRows, namesOf } from './readable'
import { remembered } from './remembered'
import type { Session } from './session'
import { Step } from './step'
import { predecessor } from './successor'
import { survey } from './survey'

/** What a correction of the data made of the cells that a page had written from it, by their keys. */
export interface Correction {
  /** written as the page is written now */
  readonly anew: readonly string[]
  /** on the page only now, as it can be answered now */
  readonly more: readonly string[]
  /** no longer on it */
  readonly gone: readonly string[]
  /** changed by hand, and therefore still as they were */
  readonly kept: readonly string[]
  /** the names of files that cannot be read so, and that the page therefore goes on without */
  readonly without: readonly string[]
}

/** Changes how a file is read or what its columns are, and lets the page follow. */
export async function corrected(
  session: Session,
  operation: Operation,
): Promise<Correction | undefined> {
  const made = correct(session, operation)
  return made && (await followed(session, made))
}

/**
 * Writes anew what the page had written from the data before a correction, in the same step of undo where nobody
 * changed anything since: cells as they were written follow, sections come that can be answered now, and those go that
 * cannot. Cells that were changed by hand stay, and say by their remarks what they were written from. The page goes on
 * without a file that cannot be read after it; where no other file is left, or one is not read until it is run, it
 * follows with the next correction after which all can be.
 */
export async function followed(session: Session, made: Corrected): Promise<Correction | undefined> {
  const { opening } = made.before
  const isLeft = () => session.state.opening !== opening
  if (isLeft() || isWritten(session, made)) return undefined
  const before = await baseOf(session, made)
  if (!before) return undefined
  while (!isLeft()) {
    const isOwn = session.state.revision === made.revision
    const step = new Step(session, isOwn ? 'with files' : 'new')
    try {
      return await follow(session, step, before, made)
    } catch (error) {
      // What was looked at while somebody changed it is looked at once more.
      if (step.isAlone) throw error
    }
  }
  return undefined
}

/** Throws where the notebook is changed before anything was written. */
async function follow(
  session: Session,
  step: Step,
  before: Standing,
  made: Corrected,
): Promise<Correction | undefined> {
  const { notebook } = session.state
  const keys = readNow(session, before, made.operation)
  await session.settled(keys)
  step.expectAlone()
  const left = keys.filter((key) => holdsRows(session.state, key))
  const lost = keys.filter((key) => !left.includes(key))
  const isOver = (key: string) => cameToNothing(session.state, key) && holdsRows(made.before, key)
  if (left.length === 0 || !lost.every(isOver)) return undefined
  const all = await survey(session, left)
  step.expectAlone()
  const page = await pageAnew(session, step, before, all, [], lost)
  if (!page) return undefined
  const kept = page.kept.filter(({ kind }) => kind === 'sql')
  const told = kept.reduce((text, cell) => {
    return remembered(text, cell, page.written, session.state)
  }, page.notebook)
  const next = withCurrency(told, before.found, all)
  const { isAlone } = step
  step.write(next)
  written(session, isAlone ? session.state.revision : made.revision)
  return { ...comparison(notebook, next, kept), without: namesOf(session.state, lost) }
}

/** The files that the page is about, by their place, with the corrected one unless it waits to follow or replace another. */
function readNow({ state }: Session, { found }: Standing, operation: Operation): readonly string[] {
  const known = found.map(({ key }) => key)
  return state.notebook.cells.flatMap(({ key, kind }) => {
    if (kind !== 'data') return []
    const isOwn = 'key' in operation && operation.key === key && !predecessor(state, key)
    return known.includes(key) || isOwn ? [key] : []
  })
}

/** The currency follows its column where the notebook has it from there; where no column says it any more, it stays. */
function withCurrency(
  notebook: Notebook,
  before: readonly Subject[],
  now: readonly Subject[],
): Notebook {
  const [was, is] = [before, now].map((found) => found.find((one) => one.currency !== '')?.currency)
  const isFilled = was !== undefined && notebook.meta.currency === was
  return isFilled && is !== undefined && is !== was ? setMeta(notebook, 'currency', is) : notebook
}

function comparison(
  before: Notebook,
  after: Notebook,
  kept: readonly FencedCell[],
): Omit<Correction, 'without'> {
  const [old, now] = [cellsOf(before), cellsOf(after)]
  const stays = kept.map(({ key }) => key)
  const keys = [...now.keys()].filter((key) => !stays.includes(key))
  return {
    anew: keys.filter((key) => old.has(key) && old.get(key)?.body !== now.get(key)?.body),
    more: keys.filter((key) => !old.has(key)),
    gone: [...old.keys()].filter((key) => !now.has(key)),
    kept: stays,
  }
}

const cellsOf = ({ cells }: Notebook): ReadonlyMap<string, FencedCell> =>
  new Map(
    cells.flatMap((cell) => (isFenced(cell) && cell.kind !== 'data' ? [[cell.key, cell]] : [])),
  )

/**
 * Writes statements as the page would be written now, as a step of undo; gives the keys of those that no page would
 * have now, which stay. Where another notebook is opened meanwhile, nothing is written.
 */
export async function writeAnew(
  session: Session,
  keys: readonly string[],
): Promise<readonly string[]> {
  const step = new Step(session, 'new')
  await session.settled(
    session.state.notebook.cells.flatMap(({ key, kind }) => (kind === 'data' ? [key] : [])),
  )
  if (step.isOver) return []
  try {
    const { page } = await standing(session)
    const now = cellsOf(page.notebook)
    const found = keys.filter((key) => now.get(key)?.kind === 'sql')
    const next = found.reduce(
      (made, key) => setBody(made, key, now.get(key)?.body ?? ''),
      session.state.notebook,
    )
    step.write(next, found)
    return keys.filter((key) => !found.includes(key))
  } catch (error) {
    if (!step.isOver) throw error
    return []
  }
}
