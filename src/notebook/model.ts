import type { Locale } from '../lib/locale'
import type { Problem } from '../lib/problem'

/** The kinds this version understands; any other kind is kept byte for byte and not run. */
export const cellKinds = ['text', 'data', 'sql', 'input', 'chart', 'analysis'] as const
export type CellKind = (typeof cellKinds)[number]

/** Prose between two fenced cells: as much Markdown as stands there, byte for byte. */
export interface TextCell {
  readonly kind: 'text'
  /** derived, never printed: `¶` and the id of the fenced cell before it (`¶` alone at the top) */
  readonly key: string
  readonly body: string
}

/** A fence whose info string carries `#id`. */
export interface FencedCell {
  /** the first word of the info string: `data`, `sql`, `input`, `chart`, `analysis` or an unknown one */
  readonly kind: string
  /** the id made unique by a suffix: the cell's name, its SQL relation and its link target */
  readonly key: string
  /** the id as it stands in the file */
  readonly id: string
  /** the rest of the info string, such as `rfm@1` */
  readonly detail: string
  /** the text between the fence lines, byte for byte, without the last line break */
  readonly body: string
  /** the two fence lines as they stand in the file */
  readonly open: string
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
  /** the front matter block byte for byte, with its `---` lines; empty where there is none */
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
  readonly problems: readonly Problem[]
}
