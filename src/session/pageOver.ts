import { twinsTable } from '../importer/canonical/twins'
import type { Notebook } from '../notebook'
import { filesOf } from './filesOf'
import { canonicalSubjects, isMixed, withCanonical, withChoice } from './page/canonical'
import type { Prepared } from './page/draft'
import { withPersons } from './page/persons'
import type { Subject } from './page/subject'
import { propose } from './propose'
import type { Reader } from './session'
import { lookInto } from './survey'

/** A page and what it was made of. */
export interface Page {
  readonly notebook: Notebook
  /** the same without all that the page says: files, and the tables that bring them together */
  readonly bare: Notebook
  /** the names of data cells that had to make room for a table, and their new ones */
  readonly renamed: ReadonlyMap<string, string>
  readonly prepared?: Prepared
}

/**
 * Runs a notebook that is on its way to a page, and tells what it became: what is said depends on what the
 * tables hold.
 */
export type Show = (notebook: Notebook, renamed: Page['renamed']) => Promise<Notebook>

/**
 * The page about these subjects, around their data cells in the notebook. Files that have to be brought together
 * first get canonical tables.
 */
export async function pageOver(
  session: Reader,
  notebook: Notebook,
  found: readonly Subject[],
  show: Show,
): Promise<Page> {
  const files = await withPersons(session, filesOf(session.state, found))
  if (!isMixed(files)) {
    return { notebook: propose(notebook, found), bare: notebook, renamed: new Map() }
  }
  const codes = found.flatMap((one) => (one.currency === '' ? (one.codes ?? []) : [one.currency]))
  const currency = codes.find((code) => /^[A-Z]{3}$/.test(code)) ?? ''
  const first = withCanonical(notebook, files, currency)
  const renamed = new Map(
    first.files.flatMap(({ relation }, i) => {
      const before = files[i]?.relation ?? relation
      return before === relation ? [] : [[before, relation] as const]
    }),
  )
  const made = { ...first, notebook: await show(first.notebook, renamed) }
  const list = session.state.cells[twinsTable]
  const twins = list === undefined ? 0 : list.result?.outputs[0]?.rowCount
  // A list that failed stays and says why.
  const chosen = twins === undefined ? made : withChoice(made, currency, twins)
  const bare = await show(chosen.notebook, renamed)
  const columnsOf = (table: string) =>
    (session.state.cells[table]?.result?.outputs[0]?.columns ?? []).map(({ name }) => name)
  const subjects = canonicalSubjects(chosen, columnsOf)
  const whole = await Promise.all(subjects.map((subject) => lookInto(session, subject)))
  const covered = new Set(whole.map(({ about }) => about))
  const reported = new Set(chosen.reports.flatMap(({ from }) => from))
  const rest = found
    .filter(({ about }) => about === undefined || !covered.has(about))
    .map((one) => ({ ...one, key: renamed.get(one.key) ?? one.key }))
    .filter(({ key }) => session.state.cells[key] !== undefined && !reported.has(key))
  const page = propose(bare, [...whole, ...rest], chosen.prepared)
  return { notebook: page, bare, renamed, prepared: chosen.prepared }
}
