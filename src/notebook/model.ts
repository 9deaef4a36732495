import type { Locale } from '../lib/locale'
import type { Problem } from '../lib/problem'

/** The kinds this version understands; any other kind is kept byte for byte and not run. */
export const cellKinds = ['text', 'data', 'sql', 'input', 'chart', 'analysis'] as const
export type CellKind = (typeof cellKinds)[number]

/** Prose between two fenced cells; begins and ends with a line that is not blank. */
export interface TextCell {
  readonly kind: 'text'
  /** derived, never printed: `¶` and the key of the fenced cell before it (`¶` alone at the top) */
  readonly key: string
  /** Markdown, byte for byte, without the last line break */
  readonly body: string
  /** the line break that ends the body and the blank lines below it */
  readonly after: string
}

/** A fence whose info string carries `#id`. */
export interface FencedCell {
  /**
   * the first word of the info string: `data`, `sql`, `input`, `chart`, `analysis` or an unknown one;
   * never `text`, which a fence cannot be (such a one reads as `#text`)
   */
  readonly kind: string
  /** the id made a valid and unique name: the cell's name, its SQL relation and its link target */
  readonly key: string
  /** the id as it stands in the file */
  readonly id: string
  /** the rest of the info string, such as `rfm@1` */
  readonly detail: string
  /** the text between the fence lines, byte for byte, without the last line break */
  readonly body: string
  /** the opening fence line with its line break, as it stands in the file */
  readonly open: string
  /** the line break that ends the body, the closing fence line, and the blank lines below it */
  readonly close: string
}

export type Cell = TextCell | FencedCell

/** The front matter. Unknown keys stay in `source`. */
export interface Meta {
  readonly title: string
  readonly locale: Locale
  /** ISO 4217; empty where money has no stated currency */
  readonly currency: string
  /** IANA name */
  readonly timezone: string
  /** whether stale cells run by themselves or wait to be asked */
  readonly run: 'auto' | 'demand'
  /** what the analyst taught about exports, as the importer reads it */
  readonly presets: readonly unknown[]
  /** the front matter block byte for byte, with its `---` lines and the blank lines below it */
  readonly source: string
}

/**
 * A notebook. `parse` never throws: what it could not read is in `problems`, and `print` gives the text
 * back byte for byte. A file of a newer format is `readonly`.
 */
export interface Notebook {
  readonly version: number
  readonly readonly: boolean
  readonly meta: Meta
  readonly cells: readonly Cell[]
  /** of the document and of each cell's body; a range counts from the start of the cell's body */
  readonly problems: readonly Problem[]
}

/** Where a new or moved cell goes: before the cell of this key, or at the end. */
export type Place = { readonly before: string } | 'end'

/** A cell as it is asked for; the id gets a suffix where it is taken. */
export interface NewCell {
  readonly kind: string
  readonly id: string
  readonly detail: string
  readonly body: string
}

/** Whether the cell is prose. */
export function isText(cell: Cell): cell is TextCell {
  return !('open' in cell)
}

/** Whether the cell is a fence with a name. */
export function isFenced(cell: Cell): cell is FencedCell {
  return 'open' in cell
}
