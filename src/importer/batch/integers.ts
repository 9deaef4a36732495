import { type Data, Int64, makeData } from 'apache-arrow'
import { safeDigits } from '../numbers'
import { minus, readDigits } from './forms'
import type { Rows } from './sureColumn'
import { Words } from './words'

const zero = 48

/** Whole numbers without zeros before. */
export class Integers extends Words {
  readonly #most: number

  constructor(digits: number) {
    super(2)
    this.#most = digits
  }

  protected read(bytes: Uint8Array, from: number, to: number): boolean {
    const isNegative = bytes[from] === minus
    const at = isNegative ? from + 1 : from
    if ((bytes[at] === zero && to - at > 1) || to - at > this.#most) return false
    const value = readDigits(bytes, at, to)
    if (value < 0) return false
    if (to - at <= safeDigits) this.put(isNegative ? -value : value)
    else this.#putLong(new TextDecoder().decode(bytes.subarray(from, to)))
    return true
  }

  protected made(rows: Rows): Data {
    return makeData({ type: new Int64(), ...rows, data: this.longs })
  }

  #putLong(digits: string): void {
    new BigInt64Array(this.words.buffer)[this.rows] = BigInt(digits)
  }
}
