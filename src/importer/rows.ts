import { AsideFinder, type Asides, noAsides } from './asides'
import type { AsideReason } from './contract'
import { type Cut, type Dialect, endings, RecordReader } from './records'
import { RegularReader } from './regular'
import { rewritten } from './rewrite'
import { fits, type Shape } from './shapes'
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
  /** the values that clean rows get in further columns */
  readonly last?: readonly string[]
  /** records that are no rows, beside blank ones and those above the header */
  readonly asides?: Asides
  /** by column, the form of values that need no care; absent where all do */
  readonly shapes?: readonly (Shape | undefined)[]
}

const encoder = new TextEncoder()

/** Whether quotes joined lines into this record, or its line was read on its own. */
type Lines = 'joined' | 'single'

export type Newline = '\n' | '\r\n'

/** A quoted cell longer than this that does not end has lost its closing quote. */
const longestCell = 16 * 1024 * 1024
const quote = 34
/** What clean rows are written to: the bytes from `from` to `to`, which change afterwards. */
export type Sink = (bytes: Uint8Array, from: number, to: number) => void

/**
 * Goes through a file in UTF-8 chunk by chunk, accounts for every record, and writes the rows of the table, and
 * only those, as clean CSV: as many cells as columns, quoted with `"`, no blank lines, no header.
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
  #waiting: Uint8Array[] = []
  #waitingSize = 0
  #needed = 3
  #record = 0
  #line = 1
  #offset = 0

  constructor(layout: Layout, sink: Sink, decoded: boolean) {
    const { dialect, newline, width, shapes = [], skip, header, asides = noAsides } = layout
    this.#layout = layout
    this.#sink = sink
    this.#decoded = decoded
    this.#reader = new RecordReader(dialect)
    this.#regular = new RegularReader(dialect, newline, width, shapes)
    this.#asides = asides
    this.#finder = new AsideFinder(asides)
    this.#firstRow = Math.max(skip + (header ? 1 : 0), asides.from)
    const isKept = dialect.quote === quote || dialect.quote === -1
    this.#lastRow = isKept && layout.last === undefined ? asides.until - 1 : -1
  }

  /** By column, whether values had not its shape since this was last asked. */
  takeLoose(): readonly boolean[] {
    const loose = Array.from(this.#regular.loose, (one) => one === 1)
    this.#regular.loose.fill(0)
    return loose
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
    let copied = from
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
      const verdict = this.#judge(bytes, at, lines)
      if (verdict !== 'keep') {
        this.#emit(bytes, copied, at)
        if (verdict === 'rewrite') this.#rewrite(bytes, at, lines)
        copied = next
      }
      this.#line += innerLines + (ending === endings.none ? 0 : 1)
      this.#record++
      at = next
    }
    this.#emit(bytes, copied, at)
    return at
  }

  /** Whether the record is a row without surprises, which then counts as read. */
  #readRegular(bytes: Uint8Array, at: number): boolean {
    if (this.#record < this.#firstRow || this.#record > this.#lastRow) return false
    const { tally } = this
    const reader = this.#regular
    if (!reader.read(bytes, at, bytes.length)) return false
    if (this.#finder.isActive && this.#isNamed(bytes, at)) return false
    if (reader.high) this.#checkCharacters(bytes, at, reader.end)
    const length = reader.next - at
    if (length > tally.longestRecord) tally.longestRecord = length
    tally.row()
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
    if (lost || misquoted)
      return reader.read(bytes, at, bytes.length, final, true) ? 'single' : undefined
    return read ? 'joined' : undefined
  }

  #judge(bytes: Uint8Array, at: number, lines: Lines): 'keep' | 'rewrite' | 'leave' {
    const reader = this.#reader
    const { skip, header, width, dialect } = this.#layout
    if (reader.high) this.#checkCharacters(bytes, at, reader.end)
    const usual = this.#hasUsualEnding()
    this.tally.longestRecord = Math.max(this.tally.longestRecord, reader.next - at)
    const { from, until } = this.#asides
    if (this.#record < from) return this.#aside('section', bytes, at)
    if (this.#record < skip) return this.#aside('preamble', bytes, at)
    if (header && this.#record === skip) return 'leave'
    if (reader.blank) return this.#aside('blank', bytes, at)
    const named = this.#record < until ? this.#stray(bytes, at, lines) : 'section'
    if (named) return this.#aside(named, bytes, at)
    if (reader.cells > width) {
      if (!this.#surplusIsEmpty(bytes, at, lines)) return this.#aside('long', bytes, at)
      this.tally.repair('trailing', this.#line)
    }
    this.tally.row()
    if (reader.cells < width) this.tally.repair('short', this.#line)
    if (reader.irregular) this.tally.repair('quotes', this.#line)
    if (reader.nul) this.tally.repair('nul', this.#line)
    this.#look(bytes, at, lines)
    const clean = usual && !reader.irregular && !reader.odd
    const asItIs = clean && reader.cells === width && dialect.quote === quote
    return asItIs && this.#layout.last === undefined ? 'keep' : 'rewrite'
  }

  /** Why a record within the table is no row of it. */
  #stray(bytes: Uint8Array, at: number, lines: Lines): AsideReason | undefined {
    if (!this.#finder.isActive) return undefined
    return this.#finder.reason(bytes, at, this.#reader.end, () => this.#cuts(bytes, at, lines))
  }

  #aside(reason: AsideReason, bytes: Uint8Array, at: number): 'leave' {
    const to = Math.min(this.#reader.end, at + 2048)
    this.tally.aside(reason, this.#line, () => new TextDecoder().decode(bytes.subarray(at, to)))
    return 'leave'
  }

  #checkCharacters(bytes: Uint8Array, at: number, end: number): void {
    if (this.#decoded) {
      if (hasReplacement(bytes, at, end)) this.tally.repair('replaced', this.#line)
    } else if (this.notUtf8At < 0) {
      const bad = invalidUtf8(bytes, at, end)
      if (bad >= 0) this.notUtf8At = this.#offset + bad
    }
  }

  /** Notes which values of the current record lack the shape of their column. */
  #look(bytes: Uint8Array, at: number, lines: Lines): void {
    const { shapes = [] } = this.#layout
    const { loose } = this.#regular
    if (shapes.every((shape, i) => !shape || loose[i] === 1)) return
    this.#cuts(bytes, at, lines).forEach(({ from, to }, i) => {
      const shape = shapes[i]
      if (shape && !fits(shape, bytes, from, to)) loose[i] = 1
    })
  }

  #hasUsualEnding(): boolean {
    const { ending } = this.#reader
    if (ending === endings.none) return true
    return ending === (this.#layout.newline === '\n' ? endings.lf : endings.crlf)
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

  #emit(bytes: Uint8Array, from: number, to: number): void {
    if (to > from) this.#sink(bytes, from, to)
  }

  /** Writes the current record anew, in the form the engine reads without doubt. */
  #rewrite(bytes: Uint8Array, at: number, lines: Lines): void {
    const { width, dialect, newline } = this.#layout
    const cuts = this.#cuts(bytes, at, lines)
    const line = rewritten(bytes, cuts, width, dialect)
    this.#sink(line, 0, line.length)
    const { last = [] } = this.#layout
    const delimiter = String.fromCharCode(dialect.delimiter)
    const further = last.map((value) => `${delimiter}"${value.replaceAll('"', '""')}"`)
    const ending = encoder.encode(further.join('') + newline)
    this.#sink(ending, 0, ending.length)
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
