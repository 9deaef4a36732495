import type { Engine } from '../engine/engine'
import type { CanonicalFile } from '../importer/canonical'
import { agesOf } from '../importer/canonical/age'
import { mayShare, sharedQuery, tableShared } from '../importer/canonical/shared'
import { isFenced, type Notebook } from '../notebook'
import type { Sql } from '../sql'
import type { Table } from '../table/table'
import { filesOf } from './filesOf'
import type { Operation, SessionState } from './model'
import { omit } from './omit'
import { links } from './plan'

/** How far other files of a table hold the rows of a file, too. */
export interface Shared {
  /** what the rows are: orders by their ids, or rows by all that tells them apart */
  readonly what: 'orders' | 'rows'
  readonly own: number
  /** of these, how many others hold, and how many of those some other says otherwise */
  readonly shared: number
  readonly differing: number
  /** the files that hold any of them, in their order */
  readonly files: readonly SharedWith[]
}

interface SharedWith {
  /** the data cell of the other file */
  readonly key: string
  readonly shared: number
  readonly differing: number
  /** the data cell whose rows count */
  readonly counts: string
  /** whether that was said, rather than taken from which file is newer */
  readonly isSaid: boolean
}

/** The files that a table of the notebook brings together with that of a data cell and that may hold the same rows, with it, by their place. */
export function sharers(state: SessionState, key: string): readonly CanonicalFile[] {
  const keys = joinedIn(state.notebook)
    .filter((read) => read.includes(key))
    .flat()
  if (keys.length < 2) return []
  const all = filesOf(
    state,
    state.notebook.cells.filter((cell) => keys.includes(cell.key)),
  )
  const own = all.find(({ relation }) => relation === key)
  const found = own ? all.filter((one) => mayShare(own, one)) : []
  return found.length > 1 ? found : []
}

/** Files of more rows together are compared when they are reviewed, not unasked. */
const mostRows = 2_000_000

/** Whether files are small enough to be compared without anybody asking. */
export function areQuick(
  { cells }: Pick<SessionState, 'cells'>,
  files: readonly CanonicalFile[],
): boolean {
  const counts = files.map(({ relation }) => cells[relation]?.result?.outputs[0]?.rowCount ?? 0)
  return counts.reduce((sum, count) => sum + count, 0) <= mostRows
}

const joined = new WeakMap<Notebook, readonly (readonly string[])[]>()

/** What each table that brings files together reads; remembered for as long as the notebook lives. */
function joinedIn(notebook: Notebook): readonly (readonly string[])[] {
  const found =
    joined.get(notebook) ??
    notebook.cells.flatMap((cell) => {
      const isJoining = isFenced(cell) && cell.kind === 'sql' && / AS file_number\b/.test(cell.body)
      return isJoining ? [links(notebook).nodes.get(cell.key)?.references ?? []] : []
    })
  joined.set(notebook, found)
  return found
}

/** What is known of relations that hold what they held, by the query that was asked. */
const answers = new WeakMap<Engine, Map<string, Promise<Table>>>()
const mostAnswers = 16

/** One question for all files of a table, however many cells ask it. */
function asked(engine: Engine, opening: number, query: Sql): Promise<Table> {
  const known = answers.get(engine) ?? new Map<string, Promise<Table>>()
  answers.set(engine, known)
  // Another notebook may have other bytes under the same name.
  const key = [engine.generation, opening, query.text].join(' ')
  const found = known.get(key) ?? engine.query(query)
  if (known.size >= mostAnswers) known.clear()
  known.set(key, found)
  found.catch(() => known.delete(key))
  return found
}

/** Looks how far files hold the same rows as that of a data cell among them; `physical` is what their relations are called in the engine. */
export async function sharedIn(
  engine: Engine,
  files: readonly CanonicalFile[],
  key: string,
  { opening, notebook }: SessionState,
  physical: (key: string) => Promise<string>,
): Promise<Shared | undefined> {
  const own = files.findIndex(({ relation }) => relation === key) + 1
  const file = files[own - 1]
  const table = file && tableShared(file)
  if (!table) return undefined
  const inEngine = await Promise.all(
    files.map(async (one) => ({ ...one, relation: await physical(one.relation) })),
  )
  const rows = await asked(engine, opening, sharedQuery(inEngine, table, notebook.meta))
  const counts = rows.rows().map((row) => {
    const at = (name: string) => Number(row[name])
    return {
      places: [at('nth'), at('other')],
      shared: at('shared'),
      differing: at('differing'),
      own: at('own'),
    }
  })
  const whole = counts.find(({ places }) => places[0] === own && places[1] === 0)
  const pairs = counts.flatMap(({ places, shared, differing }): SharedWith[] => {
    const [first, second] = places.map((place) => files[place - 1])
    if (!first || !second || !places.includes(own)) return []
    const isSaid = (first.priority ?? 0) !== (second.priority ?? 0)
    const other = first.relation === key ? second : first
    const counting = newer(first, second).relation
    return [{ key: other.relation, shared, differing, counts: counting, isSaid }]
  })
  return {
    what: table.name === 'orders' ? 'orders' : 'rows',
    own: whole?.own ?? 0,
    shared: whole?.shared ?? 0,
    differing: whole?.differing ?? 0,
    files: pairs,
  }
}

/** Of two files, in their order in the notebook, the one whose rows count where both hold them. */
function newer(first: CanonicalFile, second: CanonicalFile): CanonicalFile {
  const [one = 0, other = 0] = agesOf([first, second])
  return one > other ? first : second
}

/** The operation that lets the rows of a data cell's file count where another one, whose rows count now, holds them, too. */
export function lettingCount(
  state: SessionState,
  key: string,
  instead: string,
): Operation | undefined {
  const both = filesOf(state, state.notebook.cells).filter(
    ({ relation }) => relation === key || relation === instead,
  )
  const priority = both.find(({ relation }) => relation === instead)?.priority
  const [first, second] = both.map((file) =>
    file.relation === instead ? omit(file, 'priority') : file,
  )
  if (!first || !second) return undefined
  return priority !== undefined && newer(first, second).relation === key
    ? { type: 'set', key: instead, path: ['priority'], value: undefined }
    : { type: 'set', key, path: ['priority'], value: (priority ?? 0) + 1 }
}
