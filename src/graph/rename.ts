import type { Range } from '../lib/problem'
import { fold } from '../lib/text'
import {
  type Cell,
  type FencedCell,
  freeId,
  isFenced,
  isId,
  type Notebook,
  rename,
  setBody,
} from '../notebook'
import { originsOf, sql, withOrigins } from '../sql'
import { Names } from './names'
import { qualifies } from './tokens'
import { type Use, uses } from './uses'

/**
 * Gives a cell another id and renames every reference to it, in SQL, YAML and prose. Where a query uses
 * the old name before a point (`orders.amount`), the old name stays as the relation's alias.
 */
export function renameCell(notebook: Notebook, key: string, id: string): Notebook {
  const cell = notebook.cells.find((one) => one.key === key)
  if (!cell || !isFenced(cell)) return notebook
  const newKey = freeId(notebook, id, key)
  if (newKey === '' || newKey === cell.id) return notebook
  const names = new Names(notebook.cells)
  // Bodies first: afterwards the keys of the prose below the cell are others.
  const referring = notebook.cells.reduce(
    (changed, one) => setBody(changed, one.key, renameReferences(one, cell, newKey, names)),
    notebook,
  )
  return rename(referring, key, newKey)
}

interface Change extends Range {
  readonly text: string
}

/** The body of a cell with every reference to `target` under the new name. */
function renameReferences(cell: Cell, target: FencedCell, name: string, names: Names): string {
  const changes = uses(cell).flatMap((use): Change[] => {
    if (names.find(use)?.cell.key !== target.key || !use.range || !use.nameRange) return []
    const isWhole = fold(use.name) === fold(target.key)
    // `rfm.segments` that names the cell `rfm__segments` goes altogether.
    const isJoined = use.as === 'relation' && !isWhole && use.part !== undefined
    const range = isJoined ? { from: use.nameRange.from, to: use.range.to } : use.nameRange
    const newName = isWhole || isJoined ? name : name + use.name.slice(target.key.length)
    if (cell.kind !== 'sql' || use.as !== 'relation') return [{ ...range, text: newName }]
    const text = inStyleOf(cell.body.charAt(range.from), newName)
    return [{ ...range, text: text + aliasFor(cell.body, use, range) }]
  })
  const body = changes
    .sort((a, b) => b.from - a.from)
    .reduce((body, { from, to, text }) => body.slice(0, from) + text + body.slice(to), cell.body)
  return cell.kind === 'sql' ? withOriginRenamed(body, target.key, name) : body
}

/** The statement with the remarks about the table under its new name. */
function withOriginRenamed(text: string, old: string, name: string): string {
  const origins = originsOf(text)
  if (origins.every(({ relation }) => relation !== old)) return text
  return withOrigins(
    text,
    origins.map((one) => (one.relation === old ? { ...one, relation: name } : one)),
  )
}

/** The old name as an alias, where the query puts it before a point to name a column. */
function aliasFor(text: string, { name, part, hasAlias }: Use, range: Range): string {
  const isNeeded = !hasAlias && part === undefined && qualifies(text, name, range.from)
  return isNeeded ? ` AS ${text.slice(range.from, range.to)}` : ''
}

/** A name in the quotes the old one had. */
function inStyleOf(quote: string, name: string): string {
  if (quote === "'") return sql.literal(name).text
  return quote === '"' || !isId(name) ? sql.id(name).text : name
}
