import type { CanonicalFile } from '../../importer/canonical'
import { fieldsOf } from '../../importer/canonical'
import { isFenced, readAnalysis, setYaml, type FencedCell, type Notebook } from '../../notebook'
import { tableOf } from './canonical'

/** A notebook whose analyses read other tables, and which of them, by the names of what they read before and now. */
export interface Repointed {
  readonly notebook: Notebook
  readonly moved: readonly Moved[]
}

export interface Moved {
  readonly key: string
  readonly from: string
  readonly to: string
}

/**
 * Lets analyses read the tables that bring files together where they read one of the files, with the columns that
 * fill their roles under the names they have there. SQL stays with the file it names.
 */
export function repointed(
  notebook: Notebook,
  files: readonly CanonicalFile[],
  tables: readonly string[],
): Repointed {
  const moves: Moved[] = []
  const next = analyses(notebook).reduce((made, cell) => {
    return reads(cell).reduce((one, read) => {
      const file = files.find(({ relation }) => relation === read.from)
      const table = file && tableOf(file.report)
      if (!file || table === undefined || !tables.includes(table)) return one
      const there = moved(one, cell.key, read, table, [file])
      if (there !== one) moves.push({ key: cell.key, from: read.from, to: table })
      return there
    }, made)
  }, notebook)
  return { notebook: next, moved: moves }
}

/**
 * Gives the analyses of a page that read tables of several files, as the page has them, the names that columns have
 * there, where the analyst chose columns while there was one file. All that reads something else was chosen so.
 */
export function renamedColumns(
  notebook: Notebook,
  page: Notebook,
  files: readonly CanonicalFile[],
  tables: readonly string[],
): Notebook {
  const written = new Map(analyses(page).map((cell) => [cell.key, reads(cell)]))
  return analyses(notebook).reduce((made, cell) => {
    return reads(cell).reduce((one, read) => {
      const isOfPage = written
        .get(cell.key)
        ?.some(({ path, from }) => from === read.from && path.join('.') === read.path.join('.'))
      const isTable = tables.includes(read.from)
      return isOfPage && isTable ? moved(one, cell.key, read, read.from, files) : one
    }, made)
  }, notebook)
}

/** What an analysis reads in one place: its data, or that of one side. */
interface Read {
  readonly path: readonly string[]
  readonly from: string
  readonly roles: Columns
}

const analyses = ({ cells }: Notebook) =>
  cells.filter((cell): cell is FencedCell => isFenced(cell) && cell.kind === 'analysis')

function reads({ body }: FencedCell): readonly Read[] {
  const { value } = readAnalysis(body)
  if (!value) return []
  const { from, roles, sides } = value
  const main = from ? [{ path: [], from: from.cell, roles }] : []
  const others = Object.entries(sides).map(([side, one]) => {
    return { path: ['with', side], from: one.from.cell, roles: one.roles }
  })
  return [...main, ...others]
}

type Columns = Readonly<Record<string, string | null>>

/** The notebook itself where the table lacks a column that fills a role. */
function moved(
  notebook: Notebook,
  key: string,
  { path, from, roles }: Read,
  table: string,
  files: readonly CanonicalFile[],
): Notebook {
  if (fieldsOf(table).length === 0) return notebook
  const chosen = Object.entries(roles)
  const columns: Record<string, string | null> = {}
  for (const [role, column] of chosen) {
    const known = column === null ? null : fieldFor(table, column, files)
    if (known === undefined) return notebook
    columns[role] = known
  }
  const isOther = from !== table
  const isPlain = path.length > 0 && chosen.length === 0
  if (isPlain) return isOther ? setYaml(notebook, key, path, table) : notebook
  const there = isOther ? setYaml(notebook, key, [...path, 'from'], table) : notebook
  return chosen.length === 0 ? there : setYaml(there, key, [...path, 'roles'], columns)
}

/** What a column of a file is called in a table it feeds; undefined where the table does not have it. */
function fieldFor(
  table: string,
  column: string,
  files: readonly CanonicalFile[],
): string | undefined {
  const fields = fieldsOf(table)
  if (fields.some(({ name }) => name === column)) return column
  const roles = files.flatMap(({ report }) =>
    Object.entries(report.reading.roles).flatMap(([role, name]) => (name === column ? [role] : [])),
  )
  return fields.find(({ from }) => from.some((role) => roles.includes(role)))?.name
}
