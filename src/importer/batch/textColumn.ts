import { type Data, makeData, Utf8 } from 'apache-arrow'
import { isNothing } from './nothing'
import { Presence } from './presence'

/** Below this, in bytes, a loop copies sooner than a call. */
const short = 48

/** The texts of one column, one after the other; what stands for nothing is left out. */
export class TextColumn {
  #bytes = new Uint8Array(4096)
  #size = 0
  #ends = new Int32Array(256)
  #rows = 0
  readonly #presence = new Presence()

  add(bytes: Uint8Array, from: number, to: number): void {
    if (isNothing(bytes, from, to)) this.#presence.leaveOut(this.#rows)
    else this.#copy(bytes, from, to)
    this.#end()
  }

  /** Leaves rows out up to `row`, which comes next. */
  skipTo(row: number): void {
    while (this.#rows < row) {
      this.#presence.leaveOut(this.#rows)
      this.#end()
    }
  }

  data(): Data<Utf8> {
    const rows = this.#rows
    return makeData({
      type: new Utf8(),
      length: rows,
      nullCount: this.#presence.absent,
      nullBitmap: this.#presence.bits(rows),
      valueOffsets: this.#ends.subarray(0, rows + 1),
      data: this.#bytes.subarray(0, this.#size),
    })
  }

  clear(): void {
    this.#size = 0
    this.#rows = 0
    this.#presence.clear()
  }

  #copy(bytes: Uint8Array, from: number, to: number): void {
    const size = this.#size + to - from
    if (size > this.#bytes.length) {
      const room = new Uint8Array(Math.max(size, this.#bytes.length * 2))
      room.set(this.#bytes.subarray(0, this.#size))
      this.#bytes = room
    }
    if (to - from > short) this.#bytes.set(bytes.subarray(from, to), this.#size)
    else {
      const into = this.#bytes
      for (let at = from, next = this.#size; at < to; at++, next++) into[next] = bytes[at] ?? 0
    }
    this.#size = size
  }

  #end(): void {
    this.#rows++
    if (this.#rows === this.#ends.length) {
      const ends = new Int32Array(this.#rows * 2)
      ends.set(this.#ends)
      this.#ends = ends
    }
    this.#ends[this.#rows] = this.#size
  }
}
