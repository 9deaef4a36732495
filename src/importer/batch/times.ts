import { type Data, makeData, TimestampMicrosecond } from 'apache-arrow'
import { dayNumber, readClock } from './forms'
import type { Rows } from './sureColumn'
import { Words } from './words'

/** From here on microseconds since 1970 are beyond the integers a double holds: about the year 2255. */
const lastSecond = Number.MAX_SAFE_INTEGER / 1_000_000 - 1

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
    if (clock < 0 || day * 86_400 > lastSecond) return false
    this.put(day * 86_400_000_000 + clock)
    return true
  }

  protected made(rows: Rows): Data {
    return makeData({ type: new TimestampMicrosecond(), ...rows, data: this.longs })
  }
}
