import type { Locale } from '../../lib/locale'
import type { Problem } from '../../lib/problem'
import type { Source } from '../../lib/source'
import type { ColumnReading, Container, Overrides } from '../contract'
import type { Tally } from '../tally'

/** A column whose values come as the file holds them. */
export interface TypedSource {
  /** how its values are read from their texts without loss; absent for text, whose values may still be dates or numbers */
  readonly reading?: ColumnReading
  /** what stands for the column in a value of its field; null or undefined where nothing does */
  reach(value: unknown): unknown
  /** what `reach` found, as text */
  text(value: unknown): string
}

/** Values of one field, from row `at` of their stretch on. */
export interface Part {
  readonly at: number
  readonly values: ArrayLike<unknown>
}

/** Some of the rows of a file that has types of its own. */
export interface Stretch {
  readonly rows: number
  /** by column the values of its field, which may begin before the stretch and end after it */
  readonly columns: readonly (readonly Part[])[]
}

/** A file that has types of its own: its values, without the way through text. */
export interface TypedRows {
  readonly rows: number
  /** about how many bytes its text would have */
  readonly size: number
  readonly columns: readonly TypedSource[]
  /** all rows once, in order */
  stretches(): AsyncGenerator<Stretch, void>
  /** all rows as delimited text: for what can only be told from text */
  text(): Promise<Source>
}

/** A file as delimited text, whatever it was, and what its form said about it. */
export interface Opened {
  /** delimited text; the file itself where it was text already */
  readonly source: Source
  /** how that text stands, where it is known; what the analyst has set is in it */
  readonly overrides: Overrides
  /** absent where the file was text already */
  readonly container?: Container
  /** the records of the file that did not get into the text, and what was repaired in those that did */
  readonly before?: Tally
  readonly problems: readonly Problem[]
  /** given to who asks for it; then `source` holds a sample of the rows only */
  readonly typed?: TypedRows
}

/** What opening a file may use. */
export interface OpenOptions {
  readonly signal?: AbortSignal
  /** called with a fraction from 0 to 1 */
  readonly onProgress?: (fraction: number) => void
  /** decides what the bytes of a file do not */
  readonly locale: Locale
  /** whether values may be given as the file holds them */
  readonly typed?: boolean
}

/** Reads one kind of file. Rejects with a `ProblemError`; nothing else may come out of damaged bytes. */
export type Opener = (source: Source, overrides: Overrides, options: OpenOptions) => Promise<Opened>
