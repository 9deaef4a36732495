import { stringify } from 'yaml'
import { canonicalise, type CanonicalFile, type Setting } from '../../importer/canonical'
import { plainTables } from '../../importer/canonical/plainTables'
import { personsAnswers, personsChoice, type Persons } from '../../importer/canonical/persons'
import { orderLines, orders } from '../../importer/canonical/tables'
import {
  onceCell,
  twinsAnswers,
  twinsCell,
  twinsChoice,
  twinsTable,
} from '../../importer/canonical/twins'
import { problemText, speaker, type Say } from '../../i18n/say'
import { gapAfter } from '../../lib/text'
import { freeId, insert, remove, rename, setBody, type Notebook } from '../../notebook'
import { renameCell } from '../../graph'
import { withOrigins } from '../../sql'
import type { Prepared } from './draft'
import { originsOfTable } from './provenance'
import { reportTables, traffic, type ReportTable } from './reports'
import type { Subject } from './subject'

const tables = [orders, orderLines, ...plainTables]

/**
 * Whether files have to be brought together before anything can be said of them: several of one kind, lines
 * where orders are wanted, money in several currencies, or customers whom another file knows.
 */
export function isMixed(files: readonly CanonicalFile[]): boolean {
  const subjects = files.flatMap(({ report }) => report.nature.subject ?? [])
  const isSeveral = new Set(subjects).size < subjects.length
  const isOfLines = files.some(({ report }) => (report.nature.grain ?? 'order') !== 'order')
  const isForeign = files.some(({ currencies = [] }) => currencies.length > 1)
  const isOfPersons = files.some(({ persons }) => persons !== undefined)
  return isSeveral || isOfLines || isForeign || isOfPersons
}

/** The canonical table that a file's rows go into first. */
export const tableOf = ({ nature }: Pick<CanonicalFile['report'], 'nature'>): string | undefined =>
  tables.find(({ subjects }) => subjects.some((subject) => subject === nature.subject))?.name

/** A notebook with the canonical tables of its files, and their names. */
export interface Joined {
  readonly notebook: Notebook
  readonly prepared: Prepared
  /** the files, by the names their data cells have now */
  readonly files: readonly CanonicalFile[]
  /** the tables of reports that come in several files */
  readonly reports: readonly ReportTable[]
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
  const moved = new Map<string, string>()
  for (const { relation: was } of files) {
    if (!names.has(was)) continue
    const relation = freeId(next, `${was}_file`)
    next = renameCell(next, was, relation)
    moved.set(was, relation)
  }
  const renamed = files.map((file): CanonicalFile => {
    const { persons } = file
    const now = (relation: string) => moved.get(relation) ?? relation
    const known = persons && { persons: { ...persons, relation: now(persons.relation) } }
    return { ...file, relation: now(file.relation), ...known }
  })
  const { cells, notes } = canonicalise(renamed, setting)
  const say = speaker({ locale, currency, timezone })
  const lines = notes.map((note) => {
    const { text, fix } = problemText(say, note)
    return `- ${text}${fix ? gapAfter(text) + fix : ''}`
  })
  const heading = [say('starter.tables'), ...(lines.length > 0 ? [lines.join('\n')] : [])].join(
    '\n\n',
  )
  next = insert(next, { kind: 'text', id: '', detail: '', body: heading }, 'end')
  for (const { kind, id, body: query } of cells) {
    const body = withOrigins(query, originsOfTable(id, renamed))
    next = insert(next, { kind, id, body, detail: 'hide' }, 'end')
  }
  const made = cells.map(({ id }) => id)
  const persons = renamed.flatMap((file) => file.persons ?? []).at(0)
  if (persons) {
    next = withPersonsChoice(next, persons, say)
    made.push(personsChoice)
  }
  const list = twinsOf(renamed, setting)
  if (list !== undefined && made.includes(orders.name)) {
    next = insert(next, { kind: 'sql', id: twinsTable, detail: 'hide', body: list }, 'end')
    made.push(twinsTable)
  }
  const reports = reportTables(next, renamed)
  for (const { key, body } of reports) {
    if (key === traffic) continue
    next = insert(next, { kind: 'sql', id: key, detail: 'hide', body }, 'end')
    made.push(key)
  }
  const prepared = { heading, cells: made, ...(persons && { persons }) }
  return { notebook: next, prepared, files: renamed, reports }
}

/** Lets the analyst say who a customer is: the person whom a file of customers knows, or each id by itself. */
function withPersonsChoice(notebook: Notebook, { id, person }: Persons, say: Say): Notebook {
  const body = stringify({
    type: 'select',
    value: personsAnswers.person,
    options: {
      [personsAnswers.person]: say('starter.persons-person', { person }),
      [personsAnswers.asWritten]: say('starter.persons-as-written', { id }),
    },
    label: say('starter.persons-are'),
  }).trimEnd()
  return insert(notebook, { kind: 'input', id: personsChoice, detail: '', body }, 'end')
}

const isOfOrders = (file: CanonicalFile): boolean => tableOf(file.report) === orders.name

/** The query for orders that two files hold under different ids; undefined where only one holds orders. */
function twinsOf(
  files: readonly CanonicalFile[],
  setting: Setting,
  from: string = orders.name,
): string | undefined {
  const bought = files.filter(isOfOrders)
  return bought.length > 1 ? twinsCell(from, bought, setting).text : undefined
}

/**
 * Keeps the list of orders that two files hold where there are any, or where these files are of different exports,
 * so that later ones in their place may hold some. Otherwise the list is taken out again.
 */
export function withChoice(joined: Joined, currency: string, twins: number): Joined {
  const { notebook, prepared, files, reports } = joined
  if (!prepared.cells.includes(twinsTable)) return joined
  const exports = files
    .filter(isOfOrders)
    .map(({ report: { reading, nature } }) => reading.preset ?? nature.header)
  if (twins > 0 || new Set(exports).size > 1) return withTwins(joined, currency, twins)
  const cells = prepared.cells.filter((key) => key !== twinsTable)
  return {
    notebook: remove(notebook, twinsTable),
    prepared: { ...prepared, cells },
    files,
    reports,
  }
}

/**
 * Lets the analyst say what orders are that two files hold: until they do they count twice, and no analysis
 * concludes anything. What others read as orders and lines are from now on views that leave them out where they
 * are said to be the same.
 */
function withTwins(joined: Joined, currency: string, twins: number): Joined {
  const { notebook, prepared, files } = joined
  const { locale, timezone } = notebook.meta
  const setting = { locale, timezone, currency }
  const say = speaker(setting)
  const options = {
    [twinsAnswers.open]: say('starter.twins-open'),
    [twinsAnswers.once]: say('starter.twins-once'),
    [twinsAnswers.others]: say('starter.twins-others'),
  }
  const choice = { kind: 'input', id: twinsChoice, detail: '' }
  const body = stringify({
    type: 'select',
    value: twinsAnswers.open,
    options,
    label: say('starter.twins-are'),
  }).trimEnd()
  let next = insert(notebook, { ...choice, body }, 'end')
  const cells = [...prepared.cells, ...(twins > 0 ? [] : [twinsChoice])]
  for (const name of [orders.name, orderLines.name]) {
    if (!cells.includes(name)) continue
    const whole = freeId(next, `${name}_all`)
    next = rename(next, name, whole)
    if (name === orders.name) {
      next = setBody(next, twinsTable, twinsOf(files, setting, whole) ?? '')
    }
    next = insert(
      next,
      { kind: 'sql', id: name, detail: 'hide', body: onceCell(whole).text },
      'end',
    )
    cells.splice(cells.indexOf(name), 1, whole)
    cells.push(name)
  }
  const asked = twins > 0 && { twins: { list: twinsTable, choice: twinsChoice } }
  return { ...joined, notebook: next, prepared: { ...prepared, cells, ...asked } }
}

/** Canonical tables as subjects: their columns have the names their roles are known by. */
export function canonicalSubjects(
  { prepared: { cells: made }, reports }: Joined,
  columnsOf: (table: string) => readonly string[],
): readonly Subject[] {
  return tables.flatMap((table): readonly Subject[] => {
    const isOfReports = table.name === traffic
    const keys = isOfReports ? reports.map(({ key }) => key) : [table.name]
    const about = isOfReports ? undefined : table.name
    return keys
      .filter((key) => made.includes(key))
      .map((key): Subject => {
        const columns = columnsOf(key)
        const roles = table.fields.flatMap(({ name, from }) => {
          const [role] = from
          return role !== undefined && columns.includes(name) ? [[role, name] as const] : []
        })
        const found = Object.fromEntries(roles)
        return { key, roles: found, about, events: [], currency: '', isJoined: true }
      })
  })
}
