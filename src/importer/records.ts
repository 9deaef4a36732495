/** How cells stand in a file, in bytes of UTF-8. */
export interface Dialect {
  readonly delimiter: number
  /** -1 where the file has no quotes */
  readonly quote: number
  /** whether a carriage return alone ends a line, as on old Macs; else it is part of a value */
  readonly bareReturns: boolean
}

/** Where a cell lies; for a quoted one the quotes are outside. */
export interface Cut {
  readonly from: number
  readonly to: number
  readonly quoted: boolean
}

/** How a record ended. */
export const endings = { none: 0, lf: 1, crlf: 2, cr: 3 } as const
export type Ending = (typeof endings)[keyof typeof endings]

const lf = 10
const cr = 13
const space = 32

/**
 * Reads one record after the other out of bytes. Quotes count only where a cell begins; a quote inside
 * a quoted cell that neither doubles nor ends it is taken as it stands and the record is `irregular`.
 * In `singleLine` reading a quoted cell that does not end on its line is no quoted cell at all.
 * The fields describe the last record read.
 */
export class RecordReader {
  /** where the record's text ends, before its line break */
  end = 0
  /** where the next record begins */
  next = 0
  cells = 0
  ending: Ending = endings.none
  /** line breaks within quoted cells */
  innerLines = 0
  /** no cell holds more than spaces, and the quotes of none more than nothing; a record of one quoted cell is never blank */
  blank = true
  /** a quote stands where it should not */
  irregular = false
  /** the last attempt stopped where, lines later, another cell seems to begin: the open one lost its closing quote */
  overrun = false
  nul = false
  /** some byte is beyond ASCII */
  high = false
  /** the last attempt stopped in a quoted cell that has not ended */
  unclosed = false

  readonly #dialect: Dialect
  constructor(dialect: Dialect) {
    this.#dialect = dialect
  }

  /**
   * Reads the record at `from`; false where the bytes end before it does (with `final` set only
   * where a quoted cell never ends). Appends to `cuts` where its cells lie.
   */
  read(
    bytes: Uint8Array,
    from: number,
    to: number,
    final: boolean,
    singleLine = false,
    cuts?: Cut[],
  ): boolean {
    this.cells = 0
    this.ending = endings.none
    this.innerLines = 0
    this.blank = true
    this.irregular = this.overrun = this.nul = this.high = this.unclosed = false
    if (cuts) cuts.length = 0
    let at = from
    for (;;) {
      const start = this.#skipSpaces(bytes, at, to)
      const quoted = start < to && bytes[start] === this.#dialect.quote
      let end = quoted ? this.#quoted(bytes, start, to, final, singleLine, cuts) : -1
      if (this.unclosed) return false
      if (end < 0) end = this.#unquoted(bytes, at, start, to, final, cuts)
      if (end < 0) return false
      this.cells++
      const byte = end < to ? bytes[end] : -1
      if (byte === this.#dialect.delimiter) {
        at = end + 1
        if (at >= to && !final) return false
        continue
      }
      this.end = end
      if (quoted && this.cells === 1) this.blank = false
      if (byte === -1) this.next = end
      else if (byte === lf) this.#close(endings.lf, end + 1)
      else if (bytes[end + 1] === lf) this.#close(endings.crlf, end + 2)
      else this.#close(endings.cr, end + 1)
      return final || byte !== -1
    }
  }

  #close(ending: Ending, next: number): void {
    this.ending = ending
    this.next = next
  }

  #skipSpaces(bytes: Uint8Array, from: number, to: number): number {
    let at = from
    if (this.#dialect.delimiter !== space) while (at < to && bytes[at] === space) at++
    return at
  }

  /** Reads to the delimiter, the line break or the end; -1 where more bytes are needed to tell. */
  #unquoted(
    bytes: Uint8Array,
    from: number,
    content: number,
    to: number,
    final: boolean,
    cuts: Cut[] | undefined,
  ): number {
    const { delimiter, bareReturns } = this.#dialect
    let at = content
    let all = 0
    for (; at < to; at++) {
      const byte = bytes[at] ?? 0
      if (byte === delimiter || byte === lf) break
      all |= byte
      if (byte > cr) continue
      if (byte === cr) {
        if (at + 1 === to && !final) return -1
        if (bytes[at + 1] === lf || bareReturns || at + 1 === to) break
      } else if (byte === 0) this.nul = true
    }
    if (at === to && !final) return -1
    if (at > content) this.blank = false
    if (all >= 0x80) this.high = true
    cuts?.push({ from, to: at, quoted: false })
    return at
  }

  /** Reads a quoted cell to what follows it; -1 where in single-line reading it is none. */
  #quoted(
    bytes: Uint8Array,
    open: number,
    to: number,
    final: boolean,
    singleLine: boolean,
    cuts: Cut[] | undefined,
  ): number {
    const { quote } = this.#dialect
    let all = 0
    let lines = 0
    let irregular = false
    let overrun = false
    let nul = false
    for (let at = open + 1; at < to; at++) {
      const byte = bytes[at] ?? 0
      all |= byte
      if (byte === quote) {
        if (bytes[at + 1] === quote && at + 1 < to) {
          at++
          continue
        }
        const after = this.#skipSpaces(bytes, at + 1, to)
        if (after === to && !final) break
        if (!this.#endsCell(bytes, after, to)) {
          irregular = true
          overrun ||= this.#beginsCell(bytes, at)
          if (overrun && lines > 0) break
          continue
        }
        if (after === to - 1 && bytes[after] === cr && !final) break
        if (at > open + 1) this.blank = false
        this.innerLines += lines
        if (irregular) this.irregular = true
        if (nul) this.nul = true
        if (all >= 0x80) this.high = true
        cuts?.push({ from: open + 1, to: at, quoted: true })
        return after
      }
      if (byte > cr) continue
      if (byte === 0) nul = true
      else if (byte === lf || (byte === cr && bytes[at + 1] !== lf)) {
        if (singleLine) break
        if (byte === lf || this.#dialect.bareReturns) lines++
        if (overrun && lines > 0) break
      }
    }
    if (!singleLine) {
      this.unclosed = true
      this.overrun = overrun && lines > 0
      return -1
    }
    this.irregular = true
    return -1
  }

  #beginsCell(bytes: Uint8Array, at: number): boolean {
    const before = bytes[at - 1]
    return before === this.#dialect.delimiter || before === lf || before === cr
  }

  #endsCell(bytes: Uint8Array, at: number, to: number): boolean {
    if (at === to) return true
    const byte = bytes[at]
    if (byte === this.#dialect.delimiter || byte === lf) return true
    if (byte !== cr) return false
    return this.#dialect.bareReturns || at + 1 === to || bytes[at + 1] === lf
  }
}
