import type { Sink } from '../rows'

const [quote, lf, cr, space] = [34, 10, 13, 32]
const most = 16 * 1024 * 1024

/** Writes rows as clean text: every row as wide as the table and with further cells of its own, quoted with `"` where needed. */
export class CleanText implements Sink {
  #bytes = new Uint8Array(64 * 1024)
  #size = 0
  readonly #pieces: Blob[] = []
  readonly #width: number
  readonly #delimiter: number
  readonly #end: Uint8Array

  /** `last` are the values of the further cells. */
  constructor(width: number, delimiter: number, last: readonly string[]) {
    this.#width = width
    this.#delimiter = delimiter
    const mark = String.fromCharCode(delimiter)
    const further = last.map((value) => `${mark}"${value.replaceAll('"', '""')}"`)
    this.#end = new TextEncoder().encode(`${further.join('')}\n`)
  }

  row(bytes: Uint8Array, bounds: Int32Array, cells: number): void {
    const text = (bounds[2 * cells - 1] ?? 0) - (bounds[0] ?? 0)
    this.#makeRoom(2 * text + 3 * this.#width + this.#end.length)
    for (let i = 0; i < this.#width; i++) {
      if (i > 0) this.#bytes[this.#size++] = this.#delimiter
      if (i < cells) this.#cell(bytes, bounds[2 * i] ?? 0, bounds[2 * i + 1] ?? 0)
    }
    this.#bytes.set(this.#end, this.#size)
    this.#size += this.#end.length
  }

  /** All that was written. */
  take(): Blob {
    this.#store()
    return new Blob(this.#pieces)
  }

  #cell(bytes: Uint8Array, from: number, to: number): void {
    const into = this.#bytes
    const isWrapped = this.#needsQuotes(bytes, from, to)
    if (isWrapped) into[this.#size++] = quote
    for (let at = from; at < to; at++) {
      const byte = bytes[at] ?? 0
      into[this.#size++] = byte
      if (byte === quote) into[this.#size++] = quote
    }
    if (isWrapped) into[this.#size++] = quote
  }

  #needsQuotes(bytes: Uint8Array, from: number, to: number): boolean {
    if (bytes[from] === space) return true
    for (let at = from; at < to; at++) {
      const byte = bytes[at]
      if (byte === quote || byte === this.#delimiter || byte === lf || byte === cr) return true
    }
    return false
  }

  #makeRoom(more: number): void {
    if (this.#size > most) this.#store()
    if (this.#size + more <= this.#bytes.length) return
    const bytes = new Uint8Array(Math.max(this.#size + more, this.#bytes.length * 2))
    bytes.set(this.#bytes.subarray(0, this.#size))
    this.#bytes = bytes
  }

  /** Puts what was written by into a blob, which the browser may keep on disk. */
  #store(): void {
    this.#pieces.push(new Blob([this.#bytes.subarray(0, this.#size)]))
    this.#size = 0
  }
}
