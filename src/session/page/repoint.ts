import type { CanonicalFile } from '../../importer/canonical'
import { fieldsOf } from '../../importer/canonical'
import { isFenced, readAnalysis, setYaml, type FencedCell, type Notebook } from '../../notebook'
import { tableOf } from './canonical'

/**
 * Lets analyses read the tables that bring files together where they read one of the files, with the columns that
 * fill their roles under the names they have there. SQL stays with the file it names.
 */
export function repointed(
  notebook: Notebook,
  files: readonly CanonicalFile[],
  tables: readonly string[],
): Notebook {
  return notebook.cells
    .filter((cell): cell is FencedCell => isFenced(cell) && cell.kind === 'analysis')
    .reduce((made, { key, body }) => {
      const { value } = readAnalysis(body)
      if (!value) return made
      const { from, roles, sides } = value
      const main = from ? moved(made, key, [], from.cell, roles, files, tables) : made
      return Object.entries(sides).reduce(
        (next, [side, one]) =>
          moved(next, key, ['with', side], one.from.cell, one.roles, files, tables),
        main,
      )
    }, notebook)
}

type Columns = Readonly<Record<string, string | null>>

function moved(
  notebook: Notebook,
  key: string,
  path: readonly string[],
  from: string,
  roles: Columns,
  files: readonly CanonicalFile[],
  tables: readonly string[],
): Notebook {
  const file = files.find(({ relation }) => relation === from)
  const table = file ? tableOf(file) : from
  if (table === undefined || !tables.includes(table) || fieldsOf(table).length === 0)
    return notebook
  const chosen = Object.entries(roles)
  const columns: Record<string, string | null> = {}
  for (const [role, column] of chosen) {
    const known = column === null ? null : fieldFor(table, column, file ? [file] : files)
    if (known === undefined) return notebook
    columns[role] = known
  }
  const isPlain = path.length > 0 && chosen.length === 0
  if (isPlain) return file ? setYaml(notebook, key, path, table) : notebook
  const named = file ? setYaml(notebook, key, [...path, 'from'], table) : notebook
  return chosen.length === 0 ? named : setYaml(named, key, [...path, 'roles'], columns)
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
