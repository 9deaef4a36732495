import { type Data, Float64, makeData } from 'apache-arrow'
import { safeDigits } from '../numbers'
import { minus, pointIn, powers, readDigits } from './forms'
import { type Rows, SureColumn } from './sureColumn'

/** Doubles of at most fifteen digits. */
export class Numbers extends SureColumn {
  #values = new Float64Array(256)

  protected get room(): number {
    return this.#values.length
  }

  protected grow(): void {
    const values = new Float64Array(this.#values.length * 2)
    values.set(this.#values)
    this.#values = values
  }

  /** Fifteen digits over a power of ten: both are exact, so their quotient is the double nearest to the text. */
  protected read(bytes: Uint8Array, from: number, to: number): boolean {
    if (to - from > safeDigits) return false
    const isNegative = bytes[from] === minus
    const start = isNegative ? from + 1 : from
    const mark = pointIn(bytes, start, to)
    const whole = readDigits(bytes, start, mark)
    const seen = to - mark - 1
    const rest = mark === to ? 0 : readDigits(bytes, mark + 1, to)
    if (whole < 0 || rest < 0) return false
    const power = mark === to ? 1 : (powers[seen] ?? 1)
    const value = (whole * power + rest) / power
    this.#values[this.rows] = isNegative ? -value : value
    return true
  }

  protected made(rows: Rows): Data {
    return makeData({ type: new Float64(), ...rows, data: this.#values.subarray(0, rows.length) })
  }
}
