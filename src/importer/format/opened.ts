import type { Locale } from '../../lib/locale'
import type { Problem } from '../../lib/problem'
import type { Source } from '../../lib/source'
import type { Container, Overrides } from '../contract'
import type { Tally } from '../tally'

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
}

/** What opening a file may use. */
export interface OpenOptions {
  readonly signal?: AbortSignal
  /** called with a fraction from 0 to 1 */
  readonly onProgress?: (fraction: number) => void
  /** decides what the bytes of a file do not */
  readonly locale: Locale
}

/** Reads one kind of file. Rejects with a `ProblemError`; nothing else may come out of damaged bytes. */
export type Opener = (source: Source, overrides: Overrides, options: OpenOptions) => Promise<Opened>
