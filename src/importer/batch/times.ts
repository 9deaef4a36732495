import { type Data, makeData, TimestampMicrosecond } from 'apache-arrow'
import { dayNumber, readClock } from './forms'
import type { Rows } from './sureColumn'
import { Words } from './words'

/** So many seconds from 1970, 285 years, microseconds are beyond the integers a double holds. */
const farthest = Number.MAX_SAFE_INTEGER / 1_000_000 - 86_400

/** Microseconds since 1970. */
export class Times extends Words {
  readonly #separator: number
  readonly #hasFraction: boolean

  constructor(separator: number, fraction: boolean) {
    super(2)
    this.#separator = separator
    this.#hasFraction = fraction
  }

  protected read(bytes: Uint8Array, from: number, to: number): boolean {
    const day = to - from < 16 ? undefined : dayNumber(bytes, from, this.#separator)
    if (day === undefined) return false
    const clock = readClock(bytes, from + 10, to, this.#hasFraction ? 6 : 0)
    if (clock < 0 || Math.abs(day) * 86_400 > farthest) return false
    this.put(day * 86_400_000_000 + clock)
    return true
  }

  protected made(rows: Rows): Data {
    return makeData({ type: new TimestampMicrosecond(), ...rows, data: this.longs })
  }
}
