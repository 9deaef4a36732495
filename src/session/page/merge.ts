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
  const isOwn = (cell: Cell) => {
    const written = find(before, cell)
    return written !== undefined && isUnchanged(cell, written)
  }
  const order: Cell[] = page.cells.filter(
    (cell) => !find(before, cell) || find(current, cell) !== undefined || isData(cell),
  )
  let anchor: Cell | undefined
  for (const cell of current.cells) {
    const there = order.find((one) => isSame(one, cell))
    if (!there) {
      if (isOwn(cell)) continue
      order.splice(anchor ? order.indexOf(anchor) + 1 : 0, 0, cell)
    }
    anchor = there ?? cell
  }
  const kept: FencedCell[] = []
  let next = withHead(current, before, page)
  for (const cell of order) {
    const old = find(current, cell)
    const written = find(before, cell)
    if (!old || !isFenced(old) || !isFenced(cell) || cell === old || isData(old)) continue
    if (isOwn(old) || isUnchanged(old, cell)) next = rewritten(next, old, cell)
    else if (!written || !isFenced(written)) kept.push(old)
    else {
      next = reconciled(next, old, written, cell)
      const isSql = cell.kind === 'sql' && cell.key !== ratesTable
      if (isSql && !isUnchanged(cell, written)) kept.push(old)
    }
  }
  return { notebook: inOrder(next, order), kept }
}

/** Of the cells that a page has beside its files, the share that a notebook still has as they were written. */
export function shareOf(page: Notebook, notebook: Notebook): number {
  const written = page.cells.filter((cell) => isFenced(cell) && !isData(cell))
  const still = written.filter((cell) => {
    const found = find(notebook, cell)
    return found !== undefined && isUnchanged(found, cell)
  })
  return written.length === 0 ? 0 : still.length / written.length
}

const isData = ({ kind }: Cell) => kind === 'data'

/** Prose has no name: it is the same where it says the same. */
const isSame = (a: Cell, b: Cell) =>
  isText(a) || isText(b) ? isText(a) && isText(b) && a.body === b.body : a.key === b.key

const find = ({ cells }: Notebook, cell: Cell) => cells.find((one) => isSame(one, cell))

function isUnchanged(a: Cell, b: Cell): boolean {
  if (!isFenced(a) || !isFenced(b)) return a.body === b.body
  const isAlike = a.kind === b.kind && a.detail === b.detail
  return isAlike && (a.kind === 'sql' ? skeleton(a.body) === skeleton(b.body) : a.body === b.body)
}

function withHead(current: Notebook, before: Notebook, { meta }: Notebook): Notebook {
  const isTitled = current.meta.title !== before.meta.title
  const titled = isTitled ? current : setMeta(current, 'title', meta.title)
  return current.meta.currency === '' ? setMeta(titled, 'currency', meta.currency) : titled
}

function rewritten(notebook: Notebook, old: FencedCell, cell: FencedCell): Notebook {
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
    (cell) => isFenced(cell) && !order.some((one) => isSame(one, cell)),
  )
  let next = [...notebook.cells.filter(isText), ...idle].reduce(
    (made, { key }) => remove(made, key),
    notebook,
  )
  for (const cell of order) {
    const isThere = isFenced(cell) && find(next, cell) !== undefined
    if (isThere) next = move(next, cell.key, 'end')
    else {
      const { kind, body } = cell
      const [id, detail] = isFenced(cell) ? [cell.id, cell.detail] : ['', '']
      next = insert(next, { kind, id, detail, body }, 'end')
    }
  }
  return next
}
