import type { Engine } from '../engine/engine'
import type { CanonicalFile, Setting } from '../importer/canonical'
import { agesOf } from '../importer/canonical/age'
import { mayShare, sharedQuery, tableShared } from '../importer/canonical/shared'
import { isFenced } from '../notebook'
import type { Operation, SessionState } from './model'
import { omit } from './omit'
import { links } from './plan'
import { filesOf } from './survey'

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

export interface SharedWith {
  /** the data cell of the other file */
  readonly key: string
  readonly shared: number
  readonly differing: number
  /** the data cell whose rows count */
  readonly counts: string
  /** whether that was said, rather than taken from which file is newer */
  readonly isSaid: boolean
}

/** A file, and those that a table of the notebook brings together with it and that may hold the same rows. */
export interface Sharers {
  readonly file: CanonicalFile
  readonly others: readonly CanonicalFile[]
  /** how many of the others stand above the file */
  readonly above: number
}

/** The files that may share rows with that of a data cell; undefined where no table brings it together with any. */
export function sharers(state: SessionState, key: string): Sharers | undefined {
  const { nodes } = links(state.notebook)
  const keys = state.notebook.cells.flatMap((cell) => {
    if (!isFenced(cell) || cell.kind !== 'sql' || !/ AS file_number\b/.test(cell.body)) return []
    const read = nodes.get(cell.key)?.references ?? []
    return read.includes(key) ? read : []
  })
  const [file] = filesOf(state, [{ key }])
  if (!file) return undefined
  const inPlace = state.notebook.cells.filter((cell) => keys.includes(cell.key))
  const all = filesOf(state, inPlace).filter((one) => mayShare(file, one))
  const others = all.filter(({ relation }) => relation !== key)
  const above = all.findIndex(({ relation }) => relation === key)
  return others.length > 0 ? { file, others, above } : undefined
}

/** Looks how far the files hold the same rows; `physical` is what their relations are called in the engine. */
export async function sharedIn(
  engine: Engine,
  { file, others, above }: Sharers,
  setting: Setting,
  physical: (key: string) => Promise<string>,
): Promise<Shared | undefined> {
  const table = tableShared(file)
  if (!table) return undefined
  const inEngine = async (one: CanonicalFile) => ({
    ...one,
    relation: await physical(one.relation),
  })
  const found = await engine.query(
    sharedQuery(await inEngine(file), await Promise.all(others.map(inEngine)), table, setting),
  )
  const counts = found.rows().map((row) => ({
    nth: Number(row['nth']),
    own: Number(row['own']),
    shared: Number(row['shared']),
    differing: Number(row['differing']),
  }))
  const [whole, ...each] = counts
  if (!whole) return undefined
  const files = each.flatMap(({ nth, shared, differing }): SharedWith[] => {
    const other = others[nth - 1]
    if (!other) return []
    const isSaid = (file.priority ?? 0) !== (other.priority ?? 0)
    const { relation } = nth > above ? newer(file, other) : newer(other, file)
    return [{ key: other.relation, shared, differing, counts: relation, isSaid }]
  })
  const { own, shared, differing } = whole
  return { what: table.name === 'orders' ? 'orders' : 'rows', own, shared, differing, files }
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
