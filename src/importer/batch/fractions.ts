import { type Data, Decimal, makeData } from 'apache-arrow'
import { minus, pointIn, powers, readDigits } from './forms'
import type { Rows } from './sureColumn'
import { Words } from './words'

/** Decimals with a fixed number of places, as whole numbers of their last one. */
export class Fractions extends Words {
  readonly #whole: number
  readonly #places: number
  readonly #precision: number

  constructor(whole: number, places: number, precision: number) {
    super(4)
    this.#whole = whole
    this.#places = places
    this.#precision = precision
  }

  protected read(bytes: Uint8Array, from: number, to: number): boolean {
    const places = this.#places
    const isNegative = bytes[from] === minus
    const start = isNegative ? from + 1 : from
    const mark = pointIn(bytes, start, to)
    if (mark - start > this.#whole) return false
    const whole = readDigits(bytes, start, mark)
    if (whole < 0) return false
    let value = whole
    if (mark === to) value *= powers[places] ?? 1
    else {
      const seen = to - mark - 1
      const rest = seen > places ? -1 : readDigits(bytes, mark + 1, to)
      if (rest < 0) return false
      value = (whole * (powers[seen] ?? 1) + rest) * (powers[places - seen] ?? 1)
    }
    this.put(isNegative ? -value : value)
    return true
  }

  protected made(rows: Rows): Data {
    const data = new Uint32Array(this.words.buffer, 0, this.rows * 4)
    return makeData({ type: new Decimal(this.#places, this.#precision), ...rows, data })
  }
}
