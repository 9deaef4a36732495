import type { Dialect } from './records'

const space = 0
const ordinary = 1
const beyondAscii = 2
const delimits = 4
const special = 8
const [lf, cr, quote] = [10, 13, 34]

/**
 * Reads the records that hold no surprise, which are nearly all: as many cells as columns, the usual line break, quotes
 * only around whole cells that need no unfolding. It never decides otherwise than `RecordReader` would;
 * where it does not know it says so.
 */
export class RegularReader {
  /** where the record's text ends, before its line break */
  end = 0
  /** where the next record begins */
  next = 0
  /** some byte is beyond ASCII */
  high = false
  /** where the cells' texts begin and end, one pair after the other */
  readonly bounds: Int32Array

  /** what the cells of the record hold so far */
  #seen = space
  readonly #kinds = new Uint8Array(256)
  readonly #dialect: Dialect
  readonly #isWindows: boolean
  readonly #width: number

  constructor(dialect: Dialect, newline: '\n' | '\r\n', width: number) {
    this.#dialect = dialect
    this.#isWindows = newline === '\r\n'
    this.#width = width
    this.bounds = new Int32Array(2 * width)
    const kinds = this.#kinds
    kinds.fill(ordinary, 0, 128).fill(ordinary | beyondAscii, 128)
    kinds[32] = space
    for (const byte of [0, quote]) kinds[byte] = special
    if (dialect.quote >= 0) kinds[dialect.quote] = special
    // A return before the feed belongs to the line break; anywhere else it is for others to judge.
    kinds[this.#isWindows ? cr : lf] = delimits
    kinds[this.#isWindows ? lf : cr] = special
    kinds[dialect.delimiter] = delimits
  }

  /** Whether the record at `from` is regular and ends before `to`. */
  read(bytes: Uint8Array, from: number, to: number): boolean {
    const { delimiter } = this.#dialect
    const width = this.#width
    let at = from
    this.#seen = space
    for (let cell = 0; cell < width; cell++) {
      const isQuoted = bytes[at] === this.#dialect.quote
      const start = isQuoted ? at + 1 : at
      const end = isQuoted ? this.#closing(bytes, start, to) : this.#unquoted(bytes, start, to)
      if (end < 0) return false
      this.bounds[2 * cell] = start
      this.bounds[2 * cell + 1] = end
      at = isQuoted ? end + 1 : end
      if (bytes[at] === delimiter) at++
      else return cell === width - 1 && this.#ends(bytes, at, to)
    }
    return false
  }

  /** Where an unquoted cell ends; -1 where the bytes end before it or something in it wants a closer look. */
  #unquoted(bytes: Uint8Array, from: number, to: number): number {
    const kinds = this.#kinds
    let seen = this.#seen
    for (let at = from; at < to; at++) {
      const kind = kinds[bytes[at] ?? 0] ?? special
      if (kind >= delimits) {
        this.#seen = seen
        return kind === special ? -1 : at
      }
      seen |= kind
    }
    return -1
  }

  /** Where a quoted cell is closed; -1 where it holds quotes or line breaks, or goes on behind. */
  #closing(bytes: Uint8Array, from: number, to: number): number {
    let all = 0
    for (let at = from; at < to; at++) {
      const byte = bytes[at] ?? 0
      if (byte === this.#dialect.quote) {
        if (at > from || this.#width === 1)
          this.#seen |= all >= 128 ? ordinary | beyondAscii : ordinary
        return at
      }
      if (byte === lf || byte === cr || byte === 0) return -1
      all |= byte
    }
    return -1
  }

  /** Whether the record ends here, as the lines of the file do; one of nothing but spaces is for others to judge. */
  #ends(bytes: Uint8Array, at: number, to: number): boolean {
    const isWindows = this.#isWindows
    if (at + (isWindows ? 2 : 1) > to || bytes[at] !== (isWindows ? cr : lf)) return false
    if (isWindows && bytes[at + 1] !== lf) return false
    this.end = at
    this.next = at + (isWindows ? 2 : 1)
    this.high = (this.#seen & beyondAscii) !== 0
    return (this.#seen & ordinary) !== 0
  }
}
