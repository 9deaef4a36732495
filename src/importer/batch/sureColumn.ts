import type { Data } from 'apache-arrow'
import { isNothing } from './nothing'
import { Presence } from './presence'

/** The values of one column whose texts surely say them. */
export abstract class SureColumn {
  protected rows = 0
  readonly #presence = new Presence()

  /**
   * Takes the text from `from` to `to` as the value of the row that comes next, which has none where the text stands for nothing.
   * False where the text has another form: then the row has no value here.
   */
  add(bytes: Uint8Array, from: number, to: number): boolean {
    if (this.rows === this.room) this.grow()
    const isRead = this.read(bytes, from, to)
    if (!isRead) this.#presence.leaveOut(this.rows)
    this.rows++
    return isRead || isNothing(bytes, from, to)
  }

  data(): Data {
    const rows = this.rows
    return this.made({
      length: rows,
      nullCount: this.#presence.absent,
      nullBitmap: this.#presence.bits(rows),
    })
  }

  clear(): void {
    this.rows = 0
    this.#presence.clear()
  }

  /** how many rows there is room for */
  protected abstract get room(): number
  protected abstract grow(): void
  /** Reads the value of the row that comes next; false where the text has not the form. */
  protected abstract read(bytes: Uint8Array, from: number, to: number): boolean
  protected abstract made(rows: Rows): Data
}

/** What Arrow is told of a column beside its values. */
export interface Rows {
  readonly length: number
  readonly nullCount: number
  readonly nullBitmap: Uint8Array | undefined
}
