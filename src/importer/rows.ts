import { AsideFinder, type Asides, noAsides } from './asides'
import type { AsideReason } from './contract'
import { Cells } from './cells'
import { type Cut, type Dialect, endings, RecordReader } from './records'
import { RegularReader } from './regular'
import { Tally } from './tally'
import { invalidUtf8 } from './utf8'

/** How the rows of a file are to be cut. */
export interface Layout {
  readonly dialect: Dialect
  /** records before the header */
  readonly skip: number
  readonly header: boolean
  /** columns of the table */
  readonly width: number
  /** how lines end, but for exceptions */
  readonly newline: Newline
  /** records that are no rows, beside blank ones and those above the header */
  readonly asides?: Asides
}

/** Whether quotes joined lines into this record, or its line was read on its own. */
type Lines = 'joined' | 'single'

export type Newline = '\n' | '\r\n'

/** A quoted cell longer than this that does not end has lost its closing quote. */
const longestCell = 16 * 1024 * 1024
/** What the rows of the table go to. */
export interface Sink {
  /**
   * Takes a row of `cells` cells, which are not more than the table has columns: the text of cell `i` lies in `bytes` from `bounds[2 * i]`
   * to `bounds[2 * i + 1]`. Both change afterwards.
   */
  row(bytes: Uint8Array, bounds: Int32Array, cells: number): void
}

/**
 * Goes through a file in UTF-8 chunk by chunk, accounts for every record, and hands on the rows of the table, and only those.
 */
export class Rows {
  readonly tally = new Tally()
  /** the first byte that is not UTF-8, or -1; not looked for where bytes were `decoded` */
  notUtf8At = -1

  readonly #layout: Layout
  readonly #sink: Sink
  readonly #decoded: boolean
  readonly #reader: RecordReader
  readonly #regular: RegularReader
  readonly #firstRow: number
  readonly #lastRow: number
  readonly #asides: Asides
  readonly #finder: AsideFinder
  readonly #cells: Cells
  #waiting: Uint8Array[] = []
  #waitingSize = 0
  #needed = 3
  /** whether the file ends within a quoted cell of the current record */
  #isCut = false
  #record = 0
  #line = 1
  #offset = 0

  constructor(layout: Layout, sink: Sink, decoded: boolean) {
    const { dialect, newline, width, skip, header, asides = noAsides } = layout
    this.#layout = layout
    this.#sink = sink
    this.#decoded = decoded
    this.#reader = new RecordReader(dialect)
    this.#regular = new RegularReader(dialect, newline, width)
    this.#cells = new Cells(width, dialect.quote)
    this.#asides = asides
    this.#finder = new AsideFinder(asides)
    this.#firstRow = Math.max(skip + (header ? 1 : 0), asides.from)
    this.#lastRow = asides.until - 1
  }

  feed(chunk: Uint8Array): void {
    this.#waiting.push(chunk)
    this.#waitingSize += chunk.length
    if (this.#waitingSize >= this.#needed) this.#drain(false)
  }

  finish(): Tally {
    this.#drain(true)
    return this.tally
  }

  #drain(final: boolean): void {
    const bytes = join(this.#waiting, this.#waitingSize)
    const hasMark =
      this.#offset === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
    const at = this.#readAll(bytes, hasMark ? 3 : 0, final)
    const rest = bytes.slice(at)
    this.#offset += at
    this.#waiting = [rest]
    this.#waitingSize = rest.length
    // A record that spans chunks is tried again once it has doubled, so that a long one costs linear time.
    this.#needed = rest.length * 2
  }

  /** Reads as many records as the bytes hold; returns where the first unread one begins. */
  #readAll(bytes: Uint8Array, from: number, final: boolean): number {
    let at = from
    while (at < bytes.length) {
      if (this.#readRegular(bytes, at)) {
        at = this.#regular.next
        this.#line++
        this.#record++
        continue
      }
      const lines = this.#readOne(bytes, at, final)
      if (lines === undefined) break
      const { next, innerLines, ending } = this.#reader
      if (this.#judge(bytes, at, lines)) this.#handOn(bytes, at, lines)
      this.#line += innerLines + (ending === endings.none ? 0 : 1)
      this.#record++
      at = next
    }
    return at
  }

  /** Whether the record is a row without surprises, which then counts as read. */
  #readRegular(bytes: Uint8Array, at: number): boolean {
    if (this.#record < this.#firstRow || this.#record > this.#lastRow) return false
    const reader = this.#regular
    if (!reader.read(bytes, at, bytes.length)) return false
    if (this.#finder.isActive && this.#isNamed(bytes, at)) return false
    if (reader.high) this.#checkCharacters(bytes, at, reader.end)
    this.tally.row()
    this.#sink.row(bytes, reader.bounds, this.#layout.width)
    return true
  }

  /** Whether a record within the table is set aside by name. */
  #isNamed(bytes: Uint8Array, at: number): boolean {
    const { end } = this.#regular
    const cuts = () => {
      this.#reader.read(bytes, at, bytes.length, true)
      return this.#cuts(bytes, at, 'joined')
    }
    return this.#finder.reason(bytes, at, end, cuts) !== undefined
  }

  /** Reads one record, as lines may be joined by quotes or each on its own; undefined where it is not all there. */
  #readOne(bytes: Uint8Array, at: number, final: boolean): Lines | undefined {
    const reader = this.#reader
    const read = reader.read(bytes, at, bytes.length, final)
    const lost =
      !read && reader.unclosed && (final || reader.overrun || bytes.length - at > longestCell)
    // Stray quotes joined lines that do not belong together: the first line is better read alone.
    const misquoted =
      read && reader.irregular && reader.innerLines > 0 && reader.cells !== this.#layout.width
    const neverEnds = lost && final && !reader.overrun
    this.#isCut = false
    if (lost || misquoted) {
      const isRead = reader.read(bytes, at, bytes.length, final, true)
      this.#isCut = isRead && neverEnds && this.#endsWithin(bytes)
      return isRead ? 'single' : undefined
    }
    return read ? 'joined' : undefined
  }

  /**
   * Whether a quoted cell that never ends was cut off with the file, rather than robbed of its closing quote: then what follows
   * its line is more of its text, not a row.
   */
  #endsWithin(bytes: Uint8Array): boolean {
    const { next } = this.#reader
    if (next >= bytes.length) return true
    if (bytes.indexOf(this.#layout.dialect.quote, next) >= 0) return false
    const following = new RecordReader(this.#layout.dialect)
    const isRead = following.read(bytes, next, bytes.length, true)
    return isRead && following.cells !== this.#layout.width
  }

  /** Whether the current record is a row; else it is set aside, or the header. */
  #judge(bytes: Uint8Array, at: number, lines: Lines): boolean {
    const reader = this.#reader
    const { skip, header, width } = this.#layout
    if (reader.high) this.#checkCharacters(bytes, at, reader.end)
    const { from, until } = this.#asides
    if (this.#record < from) return this.#aside('section', bytes, at)
    if (this.#record < skip) return this.#aside('preamble', bytes, at)
    if (header && this.#record === skip) return false
    if (reader.blank) return this.#aside('blank', bytes, at)
    const named = this.#record < until ? this.#stray(bytes, at, lines) : 'section'
    if (named) return this.#aside(named, bytes, at)
    if (reader.cells > width) {
      if (!this.#surplusIsEmpty(bytes, at, lines)) return this.#aside('long', bytes, at)
      this.tally.repair('trailing', this.#line)
    }
    this.tally.row()
    if (reader.cells < width) this.tally.repair('short', this.#line)
    if (reader.irregular) this.tally.repair(this.#isCut ? 'cut' : 'quotes', this.#line)
    if (reader.nul) this.tally.repair('nul', this.#line)
    return true
  }

  /** Why a record within the table is no row of it. */
  #stray(bytes: Uint8Array, at: number, lines: Lines): AsideReason | undefined {
    if (!this.#finder.isActive) return undefined
    return this.#finder.reason(bytes, at, this.#reader.end, () => this.#cuts(bytes, at, lines))
  }

  #aside(reason: AsideReason, bytes: Uint8Array, at: number): false {
    const to = Math.min(this.#reader.end, at + 2048)
    this.tally.aside(reason, this.#line, () => new TextDecoder().decode(bytes.subarray(at, to)))
    return false
  }

  #checkCharacters(bytes: Uint8Array, at: number, end: number): void {
    if (this.#decoded) {
      if (hasReplacement(bytes, at, end)) this.tally.repair('replaced', this.#line)
    } else if (this.notUtf8At < 0) {
      const bad = invalidUtf8(bytes, at, end)
      if (bad >= 0) this.notUtf8At = this.#offset + bad
    }
  }

  /** Whether the cells beyond the last column hold nothing. */
  #surplusIsEmpty(bytes: Uint8Array, at: number, lines: Lines): boolean {
    const { width } = this.#layout
    return this.#cuts(bytes, at, lines)
      .slice(width)
      .every((cut) => isSpace(bytes, cut.from, cut.to))
  }

  /** Where the cells of the current record lie. */
  #cuts(bytes: Uint8Array, at: number, lines: Lines): readonly Cut[] {
    const cuts: Cut[] = []
    const { next } = this.#reader
    new RecordReader(this.#layout.dialect).read(bytes, at, next, true, lines === 'single', cuts)
    return cuts
  }

  /** Hands on the current record, its quotes undone. */
  #handOn(bytes: Uint8Array, at: number, lines: Lines): void {
    const cells = this.#cells
    cells.unfold(bytes, this.#cuts(bytes, at, lines))
    this.#sink.row(cells.bytes, cells.bounds, cells.count)
  }
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const [first, second] = parts
  if (first && !second) return first
  if (first?.length === 0 && second && parts.length === 2) return second
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function isSpace(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] !== 32) return false
  return true
}

/** Whether U+FFFD is among the characters; `indexOf` would look on to the end of all bytes. */
function hasReplacement(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at + 2 < to; at++)
    if (bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) return true
  return false
}
