import { renameCell } from '../graph'
import { speaker } from '../i18n/say'
import type { CanonicalFile } from '../importer/canonical'
import { insert, isFenced, isText, remove, type FencedCell, type Notebook } from '../notebook'
import { filesOf } from './filesOf'
import { filesRead } from './filesRead'
import { merged, shareOf, type Merged } from './page/merge'
import { renewed, type Replaced } from './page/renewed'
import { renamedColumns, repointed, type Moved } from './page/repoint'
import type { Subject } from './page/subject'
import { pageOver, type Page } from './pageOver'
import type { Reader, Session } from './session'
import type { Step } from './step'
import { survey } from './survey'

/** What a notebook already says of its files. */
export interface Standing {
  /** the data cells that other cells read */
  readonly read: readonly string[]
  /** the files that its cells read, by their place */
  readonly found: readonly Subject[]
  /** the page as it would be written about them */
  readonly page: Page
  /** whether the notebook still is that page, whatever the analyst has added or changed */
  readonly isPage: boolean
  /** whether it has the tables that bring those files together */
  readonly isJoined: boolean
}

/** Of the cells of a page, how many have to be there for a notebook to be that page. */
const enough = 0.5

/** How a notebook stands with the files that its cells read. */
export async function standing(session: Reader): Promise<Standing> {
  const { notebook } = session.state
  const read = filesRead(notebook)
  const found = await survey(session, read)
  const bare = bareOf(
    notebook,
    found.map(({ key }) => key),
  )
  const page = await pageOver(session, bare, found, (made) => Promise.resolve(made))
  const { prepared } = page
  return {
    read,
    found,
    page,
    isPage: shareOf(page.notebook, notebook) >= enough,
    isJoined: prepared !== undefined && shareOf(page.bare, notebook) >= enough,
  }
}

/**
 * Takes files into what the notebook says: into the tables that bring files together, which are made where there are
 * none, and, where the notebook is a page that was written about its files, into the page. What the analyst has
 * changed or added stays; where that keeps a file out of a table, the notebook says so. Without new files what is said
 * of the names and days of those that were replaced is brought up to date. Where nothing brought files together before,
 * analyses move from one file to all, and the notebook says which; later on what an analysis reads was chosen.
 */
export async function join(
  session: Session,
  step: Step,
  { found, page: before, isPage, isJoined }: Standing,
  fresh: readonly Subject[],
  replaced: readonly Replaced[] = [],
): Promise<void> {
  const all = [...found, ...fresh]
  const files = filesOf(session.state, all)
  const made = await pageAnew(session, step, { page: before, isPage, isJoined }, all, replaced)
  if (!made) return
  const [first] = fresh
  const { notebook, kept, moved } = made
  step.write(first ? withNotes(notebook, first, kept, moved, files) : notebook)
}

/**
 * The notebook with the page about these files in the place of the one that was written before; undefined where it
 * neither is a page nor needs tables. Cells as they were written follow, all others stay, and so do the data cells of files that
 * the page goes on without.
 */
export async function pageAnew(
  session: Session,
  step: Step,
  { page: before, isPage, isJoined }: Pick<Standing, 'page' | 'isPage' | 'isJoined'>,
  all: readonly Subject[],
  replaced: readonly Replaced[] = [],
  without: readonly string[] = [],
): Promise<Rewritten | undefined> {
  const opening = session.state.notebook
  const files = filesOf(session.state, all)
  const put = (base: Notebook, made: Notebook, { renamed, prepared }: Names): Rewritten => {
    const current = renamedIn(step.isAlone ? opening : session.state.notebook, renamed)
    const written = renamedIn(base, renamed)
    const { notebook, kept } = merged(renewed(current, written, replaced), written, made)
    const known = files.map((file) => {
      return { ...file, relation: renamed.get(file.relation) ?? file.relation }
    })
    const tables = prepared?.cells ?? []
    const named = renamedColumns(notebook, made, known, tables)
    return {
      kept,
      written,
      ...(isJoined ? { notebook: named, moved: [] } : repointed(named, known, tables)),
    }
  }
  const keys = [...all.map(({ key }) => key), ...without]
  const page = await pageOver(session, bareOf(opening, keys), all, async (made, renamed) => {
    step.write(put(before.bare, made, { renamed }).notebook)
    await step.done()
    return made
  })
  if (!isPage && !page.prepared) return undefined
  return isPage ? put(before.notebook, page.notebook, page) : put(before.bare, page.bare, page)
}

/** A notebook with a page written anew. */
interface Rewritten extends Merged {
  /** analyses that read other tables now */
  readonly moved: readonly Moved[]
  /** what had been written before */
  readonly written: Notebook
}

type Names = Pick<Page, 'renamed' | 'prepared'>

function renamedIn(notebook: Notebook, renamed: Names['renamed']): Notebook {
  return [...renamed].reduce((made, [old, key]) => {
    const isThere = made.cells.some((cell) => cell.key === old && cell.kind === 'data')
    return isThere ? renameCell(made, old, key) : made
  }, notebook)
}

/** Says above the first new file which cells it was not added to, and which analyses read it from now on. */
function withNotes(
  notebook: Notebook,
  first: Subject,
  kept: readonly FencedCell[],
  moved: readonly Moved[],
  files: readonly CanonicalFile[],
): Notebook {
  const { locale, timezone, currency } = notebook.meta
  const say = speaker({ locale, timezone, currency })
  const file = files.find(({ relation }) => relation === first.key)?.report.file ?? first.key
  const apart = kept.map(({ key }) => `\`${key}\``)
  const over = moved.map(({ key, from, to }) => `\`${key}\` (\`${from}\` → \`${to}\`)`)
  const remarks = [
    ...(apart.length > 0 ? [say('starter.apart', { file, cells: apart })] : []),
    ...(over.length > 0 ? [say('starter.moved', { cells: over })] : []),
  ]
  if (remarks.length === 0) return notebook
  const isThere = notebook.cells.some(({ key }) => key === first.key)
  const place = isThere ? { before: first.key } : ('end' as const)
  return insert(notebook, { kind: 'text', id: '', detail: '', body: remarks.join('\n\n') }, place)
}

/** The notebook with nothing but some of its files. */
function bareOf(notebook: Notebook, keys: readonly string[]): Notebook {
  const others = notebook.cells.filter(({ key }) => !keys.includes(key))
  const [text, fenced] = [others.filter(isText), others.filter(isFenced)]
  return [...text, ...fenced].reduce((made, { key }) => remove(made, key), notebook)
}
