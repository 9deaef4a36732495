import { type Data, DateDay, makeData } from 'apache-arrow'
import { dayNumber } from './forms'
import { type Rows, SureColumn } from './sureColumn'

/** Days since 1 January 1970. */
export class Days extends SureColumn {
  readonly #separator: number
  #days = new Int32Array(256)

  constructor(separator: number) {
    super()
    this.#separator = separator
  }

  protected get room(): number {
    return this.#days.length
  }

  protected grow(): void {
    const days = new Int32Array(this.#days.length * 2)
    days.set(this.#days)
    this.#days = days
  }

  protected read(bytes: Uint8Array, from: number, to: number): boolean {
    const day = to - from === 10 ? dayNumber(bytes, from, this.#separator) : undefined
    if (day === undefined) return false
    this.#days[this.rows] = day
    return true
  }

  protected made(rows: Rows): Data {
    return makeData({ type: new DateDay(), ...rows, data: this.#days.subarray(0, rows.length) })
  }
}
