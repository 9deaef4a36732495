import { canonicalise, type CanonicalFile, type Setting } from '../../importer/canonical'
import { orderLines, orders, plainTables } from '../../importer/canonical/tables'
import { onceCell, twinsCell, twinsSwitch, twinsTable } from '../../importer/canonical/twins'
import { problemText, speaker } from '../../i18n/say'
import { freeId, insert, remove, rename, setBody, type Notebook } from '../../notebook'
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
export interface Joined {
  readonly notebook: Notebook
  readonly prepared: Prepared
  /** the files, by the names their data cells have now */
  readonly files: readonly CanonicalFile[]
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
  const made = cells.map(({ id }) => id)
  const list = twinsOf(renamed, setting)
  if (list !== undefined && made.includes(orders.name)) {
    next = insert(next, { kind: 'sql', id: twinsTable, detail: '', body: list }, 'end')
    made.push(twinsTable)
  }
  return { notebook: next, prepared: { heading, cells: made }, files: renamed }
}

/** The query for orders that two files hold under different ids; undefined where only one holds orders. */
function twinsOf(
  files: readonly CanonicalFile[],
  setting: Setting,
  from: string = orders.name,
): string | undefined {
  const bought = files.filter(({ report: { nature } }) =>
    orders.subjects.some((subject) => subject === nature.subject),
  )
  return bought.length > 1 ? twinsCell(from, bought, setting).text : undefined
}

/** Takes the list of orders that two files hold out again, where there are none. */
export function withoutTwins({ notebook, prepared, files }: Joined): Joined {
  const cells = prepared.cells.filter((key) => key !== twinsTable)
  return { notebook: remove(notebook, twinsTable), prepared: { ...prepared, cells }, files }
}

/**
 * Lets a switch decide whether orders that two files hold count twice, as they do at first: what others read
 * as orders and lines are from now on views that leave them out where it is on.
 */
export function withTwins({ notebook, prepared, files }: Joined, currency: string): Joined {
  const { locale, timezone } = notebook.meta
  const setting = { locale, timezone, currency }
  const label = speaker(setting)('starter.twins-once')
  const toggle = { kind: 'input', id: twinsSwitch, detail: '' }
  const body = `type: toggle\nvalue: false\nlabel: ${JSON.stringify(label)}`
  let next = insert(notebook, { ...toggle, body }, 'end')
  const cells = [...prepared.cells]
  for (const name of [orders.name, orderLines.name]) {
    if (!cells.includes(name)) continue
    const whole = freeId(next, `${name}_all`)
    next = rename(next, name, whole)
    if (name === orders.name) {
      next = setBody(next, twinsTable, twinsOf(files, setting, whole) ?? '')
    }
    next = insert(next, { kind: 'sql', id: name, detail: '', body: onceCell(whole).text }, 'end')
    cells.splice(cells.indexOf(name), 1, whole)
    cells.push(name)
  }
  const twins = { list: twinsTable, toggle: twinsSwitch }
  return { notebook: next, prepared: { ...prepared, cells, twins }, files }
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
    const found = Object.fromEntries(roles)
    return [{ key: table.name, roles: found, about, events: [], currency: '', isJoined: true }]
  })
}
