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
import { sql } from '../sql'
import { Names } from './names'
import { references } from './references'
import { pieces } from './tokens'
import { uses } from './uses'

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
  const changes = cell.kind === 'sql' ? inSql(cell.body, target, name, names) : []
  for (const use of uses(cell)) {
    if (!use.range || names.find(use.name, use.part)?.cell.key !== target.key) continue
    if (cell.kind === 'sql' && use.as !== 'input') continue
    const text = cell.body.slice(use.range.from, use.range.to)
    const at = text.indexOf(use.name)
    if (at < 0) continue
    const from = use.range.from + at
    changes.push({ from, to: from + use.name.length, text: replaced(use.name, target, name) })
  }
  return changes
    .sort((a, b) => b.from - a.from)
    .reduce((body, { from, to, text }) => body.slice(0, from) + text + body.slice(to), cell.body)
}

/** The new name, with the output behind it where the old one carried it: `rfm__segments`. */
function replaced(used: string, target: FencedCell, name: string): string {
  return fold(used) === fold(target.key) ? name : name + used.slice(target.key.length)
}

function inSql(text: string, target: FencedCell, name: string, names: Names): Change[] {
  const all = pieces(text)
  return references(text).relations.flatMap(({ parts, ranges, hasAlias }) => {
    const at = parts.findIndex((part, i) => {
      return names.find(part, parts[i + 1])?.cell.key === target.key && i >= parts.length - 2
    })
    const [old, range, last] = [parts[at], ranges[at], ranges.at(-1)]
    if (old === undefined || !range || !last) return []
    const newName = replaced(old, target, name)
    const written = inStyleOf(text.charAt(range.from), newName)
    const qualifies = all.some(
      (piece, i) =>
        fold(piece.text) === fold(old) && all[i + 1]?.text === '.' && piece.from !== range.from,
    )
    const isBare = at === parts.length - 1
    const alias = isBare && qualifies && !hasAlias ? ` AS ${text.slice(range.from, range.to)}` : ''
    return [{ from: range.from, to: range.to, text: written + alias }]
  })
}

/** A name in the quotes the old one had. */
function inStyleOf(quote: string, name: string): string {
  if (quote === "'") return sql.literal(name).text
  return quote === '"' || !isId(name) ? sql.id(name).text : name
}
