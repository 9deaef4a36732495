import { canonicalise, type CanonicalFile } from '../../importer/canonical'
import { orderLines, orders, plainTables } from '../../importer/canonical/tables'
import { problemText, speaker } from '../../i18n/say'
import { freeId, insert, type Notebook } from '../../notebook'
import { renameCell } from '../../graph'
import type { Prepared } from './draft'
import type { Subject } from './subject'

const tables = [orders, orderLines, ...plainTables]

/**
 * Whether files have to be brought together before anything can be said of them: several of one kind, lines
 * where orders are wanted, or money in several currencies.
 */
export function isMixed(files: readonly CanonicalFile[]): boolean {
  const subjects = files.flatMap(({ report }) => report.nature.subject ?? [])
  const isSeveral = new Set(subjects).size < subjects.length
  const isOfLines = files.some(({ report }) => (report.nature.grain ?? 'order') !== 'order')
  const isForeign = files.some(({ currencies = [] }) => currencies.length > 1)
  return isSeveral || isOfLines || isForeign
}

/** A notebook with the canonical tables of its files, and their names. */
interface Joined {
  readonly notebook: Notebook
  readonly prepared: Prepared
}

/**
 * Puts the cells that make canonical tables at the end of the notebook, under a heading that says what is still
 * asked. Data cells that go by the name of such a table get another one first.
 */
export function withCanonical(
  notebook: Notebook,
  files: readonly CanonicalFile[],
  currency: string,
): Joined {
  const { locale, timezone } = notebook.meta
  const setting = { locale, timezone, currency }
  const names = new Set(canonicalise(files, setting).cells.map(({ id }) => id))
  let next = notebook
  const renamed = files.map((file) => {
    if (!names.has(file.relation)) return file
    const relation = freeId(next, `${file.relation}_file`)
    next = renameCell(next, file.relation, relation)
    return { ...file, relation }
  })
  const { cells, notes } = canonicalise(renamed, setting)
  const say = speaker({ locale, currency, timezone })
  const lines = notes.map((note) => {
    const { text, fix } = problemText(say, note)
    return `- ${[text, fix].filter(Boolean).join(' ')}`
  })
  const heading = [say('starter.tables'), ...(lines.length > 0 ? [lines.join('\n')] : [])].join(
    '\n\n',
  )
  next = insert(next, { kind: 'text', id: '', detail: '', body: heading }, 'end')
  for (const cell of cells) next = insert(next, { ...cell, detail: '' }, 'end')
  return { notebook: next, prepared: { heading, cells: cells.map(({ id }) => id) } }
}

/** Canonical tables as subjects: their columns have the names their roles are known by. */
export function canonicalSubjects(
  made: readonly string[],
  columnsOf: (table: string) => readonly string[],
): readonly Subject[] {
  return tables.flatMap((table): Subject[] => {
    if (!made.includes(table.name)) return []
    const columns = columnsOf(table.name)
    const roles = table.fields.flatMap(({ name, from }) => {
      const [role] = from
      return role !== undefined && columns.includes(name) ? [[role, name] as const] : []
    })
    const about = table.name === 'traffic' ? undefined : table.name
    return [{ key: table.name, roles: Object.fromEntries(roles), about, events: [], currency: '' }]
  })
}
