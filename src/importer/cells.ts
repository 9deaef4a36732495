import type { Cut } from './records'

const nul = 0

/** The texts of one record's cells, one after the other: quotes undone, NUL characters left out. */
export class Cells {
  bytes = new Uint8Array(1024)
  /** where they begin and end in `bytes`, one pair after the other */
  readonly bounds: Int32Array
  /** at most as many as there are columns */
  count = 0
  readonly #width: number
  readonly #quote: number

  constructor(width: number, quote: number) {
    this.bounds = new Int32Array(2 * width)
    this.#width = width
    this.#quote = quote
  }

  /** Takes the cells that `cuts` says of `from`. */
  unfold(from: Uint8Array, cuts: readonly Cut[]): void {
    this.count = Math.min(cuts.length, this.#width)
    const used = cuts.slice(0, this.count)
    const most = used.reduce((sum, cut) => sum + cut.to - cut.from, 0)
    if (most > this.bytes.length) this.bytes = new Uint8Array(most)
    let size = 0
    used.forEach((cut, i) => {
      this.bounds[2 * i] = size
      size = this.#copy(from, cut, size)
      this.bounds[2 * i + 1] = size
    })
  }

  /** Copies a cell to `size`; returns where it ends. */
  #copy(from: Uint8Array, { from: start, to, quoted }: Cut, size: number): number {
    let end = size
    for (let at = start; at < to; at++) {
      const byte = from[at] ?? nul
      if (byte === nul) continue
      this.bytes[end++] = byte
      const isDoubled = quoted && byte === this.#quote && at + 1 < to
      if (isDoubled && from[at + 1] === this.#quote) at++
    }
    return end
  }
}
