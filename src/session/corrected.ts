import { isFenced, print, setBody, setMeta, type FencedCell, type Notebook } from '../notebook'
import { originsOf, withOrigins } from '../sql'
import { rewritten, standing, type Standing } from './join'
import type { Operation } from './model'
import type { Subject } from './page/subject'
import type { Session } from './session'
import { Step } from './step'
import { predecessor } from './successor'
import { survey } from './survey'

/** What a correction of the data made of the cells that a page had written from it, by their keys. */
export interface Correction {
  readonly anew: readonly string[]
  readonly more: readonly string[]
  readonly gone: readonly string[]
  /** changed by hand, and therefore still as they were */
  readonly kept: readonly string[]
}

/**
 * Changes how a file is read or what its columns are, and writes anew what the page had written from it, as one step of
 * undo: cells as they were written follow, sections come that can be answered now, and those go that cannot. Cells
 * that were changed by hand stay, and say by their remarks what they were written from. Where no row can be read after
 * it, the page waits for what the analyst does next.
 */
export async function corrected(
  session: Session,
  operation: Operation,
): Promise<Correction | undefined> {
  if (!session.state.trusted) {
    session.dispatch(operation)
    return undefined
  }
  const before = await standing(session)
  const { notebook } = session.state
  session.dispatch(operation)
  if (session.state.notebook === notebook || (!before.isPage && !before.isJoined)) return undefined
  const step = new Step(session)
  try {
    const keys = readNow(session, before, operation)
    await session.settled(keys)
    const isRead = keys.every((key) => holdsRows(session, key))
    if (!isRead || !step.isAlone) return undefined
    const all = await survey(session, keys)
    const made = await rewritten(session, step, before, all)
    if (!made) return undefined
    const kept = made.kept.filter(({ kind }) => kind === 'sql')
    const next = withCurrency(withRemarks(made.notebook, kept, made.written), before.found, all)
    step.write(next)
    return comparison(notebook, next, kept)
  } catch (error) {
    if (!step.isOver) throw error
    return undefined
  }
}

function holdsRows({ state }: Session, key: string): boolean {
  const cell = state.cells[key]
  return cell?.status === 'fresh' && (cell.result?.outputs[0]?.rowCount ?? 0) > 0
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

/** A cell that stays as the analyst made it says at least what it had been written from. */
function withRemarks(notebook: Notebook, kept: readonly FencedCell[], written: Notebook): Notebook {
  return kept.reduce((made, { key, body }) => {
    const was = written.cells.find((cell) => cell.key === key && isFenced(cell))
    if (!was || originsOf(body).length > 0) return made
    return setBody(made, key, withOrigins(body, originsOf(was.body)))
  }, notebook)
}

/** The currency follows its column where the notebook has it from there. */
function withCurrency(
  notebook: Notebook,
  before: readonly Subject[],
  now: readonly Subject[],
): Notebook {
  const [was, is] = [before, now].map((found) => found.find((one) => one.currency)?.currency ?? '')
  const isFilled = was !== '' && notebook.meta.currency === was && is !== undefined && is !== was
  return isFilled ? setMeta(notebook, 'currency', is) : notebook
}

function comparison(before: Notebook, after: Notebook, kept: readonly FencedCell[]): Correction {
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
 * have now, which stay.
 */
export async function writeAnew(
  session: Session,
  keys: readonly string[],
): Promise<readonly string[]> {
  const { page } = await standing(session)
  const now = cellsOf(page.notebook)
  const { notebook } = session.state
  const found = keys.filter((key) => now.get(key)?.kind === 'sql')
  const next = found.reduce((made, key) => setBody(made, key, now.get(key)?.body ?? ''), notebook)
  session.dispatch({ type: 'rewrite', text: print(next) })
  return keys.filter((key) => !found.includes(key))
}
