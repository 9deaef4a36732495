import { parse as parseYaml } from 'yaml'
import { ratesTable, withRates } from '../../importer/canonical/rates'
import {
  insert,
  isFenced,
  isText,
  move,
  remove,
  replace,
  setBody,
  setMeta,
  setYaml,
  type Cell,
  type FencedCell,
  type Notebook,
} from '../../notebook'
import { originsOf, withOrigins } from '../../sql'
import { links } from '../plan'
import { skeleton } from './skeleton'

/** A notebook with a page written anew, as far as it was still as it had been written before. */
export interface Merged {
  readonly notebook: Notebook
  /** cells of the analyst's that the new page has otherwise, and that stay as they are */
  readonly kept: readonly FencedCell[]
}

/**
 * Puts a page in the place of the one that was written before, and keeps what the analyst made of it: cells of their
 * own stay behind the cell they follow, cells that were changed stay changed, cells that were taken out stay out.
 */
export function merged(current: Notebook, before: Notebook, page: Notebook): Merged {
  const [now, then, to] = [named(current), named(before), named(page)]
  const names = [...to.keys()].filter((name) => {
    const cell = to.get(name)
    return !then.has(name) || now.has(name) || (cell !== undefined && isData(cell))
  })
  let anchor: string | undefined
  const isNeeded = needed(current, before)
  for (const [name, cell] of now) {
    if (!names.includes(name)) {
      const written = then.get(name)
      if (written && isAsWritten(cell, written) && !isNeeded(cell)) continue
      names.splice(anchor === undefined ? 0 : names.indexOf(anchor) + 1, 0, name)
    }
    anchor = name
  }
  const kept: FencedCell[] = []
  let next = withHead(current, before, page)
  for (const name of names) {
    const [old, written, cell] = [now.get(name), then.get(name), to.get(name)]
    if (!old || !isFenced(old) || !cell || !isFenced(cell) || isData(old)) continue
    if (written && isFenced(written) && isAsWritten(old, written)) {
      const detail = old.detail === written.detail ? cell.detail : old.detail
      next = inPlace(next, old, { ...cell, detail })
    } else if (isAsWritten(old, cell)) continue
    else if (!written || !isFenced(written)) kept.push(old)
    else {
      next = reconciled(next, old, written, cell)
      const isSql = cell.kind === 'sql' && cell.key !== ratesTable
      if (isSql && !isAsWritten(cell, written)) kept.push(old)
    }
  }
  const order = names.flatMap((name) => to.get(name) ?? now.get(name) ?? [])
  return { notebook: inOrder(next, order), kept }
}

/** Whether something that the analyst wrote or changed reads a cell, directly or through others. */
function needed(current: Notebook, before: Notebook): (cell: Cell) => boolean {
  const { nodes } = links(current)
  const written = named(before)
  const found = new Set<string>()
  const add = (key: string) => {
    for (const one of nodes.get(key)?.references ?? []) {
      if (found.has(one)) continue
      found.add(one)
      add(one)
    }
  }
  for (const [name, cell] of named(current)) {
    const old = written.get(name)
    if (!old || !isAsWritten(cell, old)) add(cell.key)
  }
  return ({ key }) => found.has(key)
}

/** Of the cells that a page has beside its files, the share that a notebook still has as they were written. */
export function shareOf(page: Notebook, notebook: Notebook): number {
  const written = page.cells.filter((cell) => isFenced(cell) && !isData(cell))
  const still = written.filter((cell) => {
    const found = notebook.cells.find(({ key }) => key === cell.key)
    return found !== undefined && isAlike(found, cell)
  })
  return written.length === 0 ? 0 : still.length / written.length
}

const isData = ({ kind }: Cell) => kind === 'data'

/** Cells by what they are known by in both notebooks. Prose has no name: of those that say the same, by which it is. */
function named({ cells }: Notebook): ReadonlyMap<string, Cell> {
  const nth = new Map<string, number>()
  const entries = cells.map((cell): readonly [string, Cell] => {
    if (!isText(cell)) return [cell.key, cell]
    const n = (nth.get(cell.body) ?? 0) + 1
    nth.set(cell.body, n)
    return [`text ${n} ${cell.body}`, cell]
  })
  return new Map(entries)
}

/**
 * Whether nobody changed a cell since it was written; whether the rows of SQL are shown is another matter, and so is
 * whether it has the remark of what columns it was written from, which earlier pages have not.
 */
function isAsWritten(cell: Cell, written: Cell): boolean {
  if (!isOfOneKind(cell, written)) return false
  if (cell.body === written.body) return true
  const isBare = cell.kind === 'sql' && originsOf(cell.body).length === 0
  return isBare && cell.body === withOrigins(written.body, [])
}

/** Whether a cell does what another does, whatever its SQL remarks and says of the files at hand. */
function isAlike(a: Cell, b: Cell): boolean {
  const isSql = isOfOneKind(a, b) && a.kind === 'sql'
  return isSql ? skeleton(a.body) === skeleton(b.body) : isAsWritten(a, b)
}

function isOfOneKind(a: Cell, b: Cell): boolean {
  if (a.kind !== b.kind) return false
  return a.kind === 'sql' || !isFenced(a) || !isFenced(b) || a.detail === b.detail
}

function withHead(current: Notebook, before: Notebook, { meta }: Notebook): Notebook {
  const isTitled = current.meta.title !== before.meta.title
  const titled = isTitled ? current : setMeta(current, 'title', meta.title)
  return current.meta.currency === '' ? setMeta(titled, 'currency', meta.currency) : titled
}

function inPlace(notebook: Notebook, old: FencedCell, cell: FencedCell): Notebook {
  if (old.kind === cell.kind && old.detail === cell.detail) {
    return setBody(notebook, old.key, cell.body)
  }
  const { kind, id, detail, body } = cell
  return replace(notebook, old.key, [{ kind, id, detail, body }])
}

/** A cell that was changed by hand, with what changed around it: rates that are missing, and what it reads. */
function reconciled(
  notebook: Notebook,
  old: FencedCell,
  written: FencedCell,
  cell: FencedCell,
): Notebook {
  if (old.key === ratesTable) return setBody(notebook, old.key, withRates(cell.body, old.body))
  if (old.kind !== 'analysis') return notebook
  const [now, then, next] = [old, written, cell].map(({ body }) => fieldsOf(body))
  return ['from', 'with'].reduce((made, field) => {
    const [a, b, c] = [now, then, next].map((fields) => JSON.stringify(fields?.[field]))
    return a === b && b !== c ? setYaml(made, old.key, [field], next?.[field]) : made
  }, notebook)
}

function fieldsOf(body: string): Readonly<Record<string, unknown>> {
  const value: unknown = parseYaml(body)
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** The notebook with exactly these cells in this order; what has to be moved goes to the end, one after the other. */
function inOrder(notebook: Notebook, order: readonly Cell[]): Notebook {
  // Prose first: it is known by the cell it stands below.
  const idle = notebook.cells.filter(
    (cell) => isFenced(cell) && !order.some(({ key }) => key === cell.key),
  )
  let next = [...notebook.cells.filter(isText), ...idle].reduce(
    (made, { key }) => remove(made, key),
    notebook,
  )
  for (const cell of order) {
    const isThere = isFenced(cell) && next.cells.some(({ key }) => key === cell.key)
    if (isThere) next = move(next, cell.key, 'end')
    else {
      const { kind, body } = cell
      const [id, detail] = isFenced(cell) ? [cell.id, cell.detail] : ['', '']
      next = insert(next, { kind, id, detail, body }, 'end')
    }
  }
  return next
}
