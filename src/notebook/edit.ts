import { fold, suffixed } from '../lib/text'
import { markupFor, opening, withId } from './fence'
import { makeId } from './id'
import { lineBreakOf } from './lines'
import type { Cell, FencedCell, NewCell, Notebook, Place } from './model'
import { parse } from './parse'
import { print } from './print'
import { setPath } from './yamlEdit'
import { type Draft, drafts, stitch, textDraft } from './seam'
import { type Showing, withShowing } from './showing'

/*
 * Every edit writes a new text and reads it again, so that what an edit leaves is always what its file
 * says. The bytes of cells that an edit does not concern stay as they are. A readonly notebook and an
 * unknown key leave the notebook as it is.
 */

type Fenced = Pick<FencedCell, 'open' | 'body' | 'close'>

/** Replaces the body of a cell. A fence grows where the body has one of its own. */
export function setBody(notebook: Notebook, key: string, body: string): Notebook {
  return edit(notebook, (all, cells, lineBreak) => {
    const at = cells.findIndex((cell) => cell.key === key)
    const cell = cells[at]
    if (!cell || cell.body === body) return undefined
    if (!('open' in cell)) return all.with(at, { ...textDraft(body), after: cell.after })
    return all.with(at, { ...withBody(cell, body, lineBreak), at })
  })
}

/** Sets one path of a YAML body, as `setPath` does. */
export function setYaml(
  notebook: Notebook,
  key: string,
  path: readonly string[],
  value: unknown,
): Notebook {
  const cell = notebook.cells.find((one) => one.key === key)
  if (!cell || !('open' in cell)) return notebook
  return setBody(notebook, key, setPath(cell.body, path, value))
}

/** Puts a new cell in its place; its id is made valid and gets a suffix where it is taken. */
export function insert(notebook: Notebook, cell: NewCell, place: Place): Notebook {
  return edit(notebook, (all, cells, lineBreak) => {
    const at = indexOf(cells, place)
    return at === undefined
      ? undefined
      : all.toSpliced(at, 0, draftOf(cell, names(cells), lineBreak))
  })
}

/** Takes a cell out. */
export function remove(notebook: Notebook, key: string): Notebook {
  return replace(notebook, key, [])
}

/** Puts a cell elsewhere; moving it before itself changes nothing. */
export function move(notebook: Notebook, key: string, to: Place): Notebook {
  return edit(notebook, (all, cells) => {
    const from = cells.findIndex((cell) => cell.key === key)
    const draft = all[from]
    const at = indexOf(cells, to)
    if (!draft || at === undefined || at === from || at === from + 1) return undefined
    const moved = afresh(draft)
    return all.toSpliced(at, 0, moved).toSpliced(from < at ? from : from + 1, 1)
  })
}

/**
 * Gives a fenced cell another id, made valid and unique. References to it are the graph's to rename:
 * see `renameCell` there.
 */
export function rename(notebook: Notebook, key: string, id: string): Notebook {
  return edit(notebook, (all, cells) => {
    const at = cells.findIndex((cell) => cell.key === key)
    const cell = cells[at]
    if (!cell || !('open' in cell)) return undefined
    const newId = freeId(notebook, id, key)
    if (newId === '' || newId === cell.id) return undefined
    const { indent, markup, info, lineBreak } = opening(cell.open)
    const open = indent + markup + withId(info, cell.id, newId) + lineBreak
    return all.with(at, { open, body: cell.body, close: cell.close, at })
  })
}

/** Says whether a cell's tables are for readers. */
export function show(notebook: Notebook, key: string, showing: Showing): Notebook {
  return edit(notebook, (all, cells) => {
    const at = cells.findIndex((cell) => cell.key === key)
    const cell = cells[at]
    if (!cell || !('open' in cell)) return undefined
    const { indent, markup, info, lineBreak } = opening(cell.open)
    const open = indent + markup + withShowing(info, showing) + lineBreak
    if (open === cell.open) return undefined
    return all.with(at, { open, body: cell.body, close: cell.close, at })
  })
}

/** Replaces one cell by several, or by none. */
export function replace(notebook: Notebook, key: string, by: readonly NewCell[]): Notebook {
  return edit(notebook, (all, cells, lineBreak) => {
    const at = cells.findIndex((cell) => cell.key === key)
    if (at < 0) return undefined
    const taken = names(cells.filter((cell) => cell.key !== key))
    return all.toSpliced(at, 1, ...by.map((cell) => draftOf(cell, taken, lineBreak)))
  })
}

/** The key a cell would get for this id: valid, and different from every other cell's but `except`. */
export function freeId(notebook: Notebook, id: string, except?: string): string {
  const valid = makeId(id)
  return valid && suffixed(valid, names(notebook.cells.filter((cell) => cell.key !== except)))
}

/** A draft that has left its place. */
function afresh(draft: Draft): Draft {
  return 'open' in draft
    ? { open: draft.open, body: draft.body, close: draft.close }
    : { body: draft.body, after: draft.after }
}

type Change = (
  all: Draft[],
  cells: readonly Cell[],
  lineBreak: string,
) => readonly Draft[] | undefined

function edit(notebook: Notebook, change: Change): Notebook {
  if (notebook.readonly) return notebook
  const lineBreak = lineBreakOf(print(notebook))
  const changed = change(drafts(notebook.cells), notebook.cells, lineBreak)
  if (!changed) return notebook
  const text = stitch(notebook.meta.source, changed, lineBreak, notebook.cells.length)
  return parse(text, notebook)
}

function indexOf(cells: readonly Cell[], place: Place): number | undefined {
  if (place === 'end') return cells.length
  const at = cells.findIndex((cell) => cell.key === place.before)
  return at < 0 ? undefined : at
}

/** Every name in use, folded: the keys, and the ids behind them. */
function names(cells: readonly Cell[]): Set<string> {
  return new Set(cells.flatMap((cell) => ('open' in cell ? [fold(cell.key), fold(cell.id)] : [])))
}

/** A new cell as text; its name joins those taken. */
function draftOf(cell: NewCell, taken: Set<string>, lineBreak: string): Draft {
  if (cell.kind === 'text') return textDraft(cell.body)
  const kind = cell.kind.replace(/[\s`#]+/g, '') || 'sql'
  const id = suffixed(makeId(cell.id) || makeId(kind) || 'cell', taken)
  taken.add(fold(id))
  const detail = cell.detail.replace(/\s+/g, ' ').trim()
  const info = [kind, `#${id}`, ...(detail ? [detail] : [])].join(' ')
  const markup = info.includes('`') ? '~~~' : '```'
  return withBody(
    { open: markup + info + lineBreak, body: '', close: markup },
    cell.body,
    lineBreak,
  )
}

function withBody(cell: Fenced, body: string, lineBreak: string): Fenced {
  const { indent, markup, info, lineBreak: openBreak } = opening(cell.open)
  const longer = markupFor(markup, body)
  const openEnd = openBreak === '\r' && body.startsWith('\n') ? '\r\n' : openBreak || lineBreak
  const [, breakAbove = '', blank = '', below = ''] =
    /^(\r\n|\r|\n|)( *)[`~]*([^]*)$/.exec(cell.close) ?? []
  // A body that ends in `\r` would swallow the `\n` below it.
  const bodyEnd = body.endsWith('\r') ? '\r\n' : breakAbove || lineBreak
  const close = (body === '' ? '' : bodyEnd) + blank + closing(cell.close, longer, markup) + below
  return { open: indent + longer + info + openEnd, body, close }
}

/** The closing run: as it stood where it still closes, else the new one. */
function closing(close: string, longer: string, markup: string): string {
  const run = /[`~]+/.exec(close)?.[0] ?? ''
  return run.length >= longer.length && run.startsWith(markup.charAt(0)) ? run : longer
}
