import {
  type Data,
  DateDay,
  Decimal,
  Float64,
  Int64,
  makeData,
  TimestampMicrosecond,
} from 'apache-arrow'
import { safeDigits } from '../numbers'
import type { Shape } from '../shapes'
import { dayNumber, readClock, readDigits } from './forms'
import { isNothing } from './nothing'
import { Presence } from './presence'

const [minus, point, zero] = [45, 46, 48]
const word = 2 ** 32
/** From here on microseconds since 1970 are beyond the integers a double holds: about the year 2255. */
const lastSecond = Number.MAX_SAFE_INTEGER / 1_000_000 - 1

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

interface Rows {
  readonly length: number
  readonly nullCount: number
  readonly nullBitmap: Uint8Array | undefined
}

export function sureColumn(shape: Shape): SureColumn {
  switch (shape.is) {
    case 'integer':
      return new Integers(shape.digits)
    case 'fraction':
      return new Fractions(shape.whole, shape.places, shape.precision)
    case 'number':
      return new Numbers()
    case 'date':
      return new Days(shape.separator)
    case 'timestamp':
      return new Times(shape.separator, shape.fraction)
  }
}

/** Integers of 64 bits, or of 128 where a value takes four `words`, in pairs of 32. */
abstract class Words extends SureColumn {
  readonly #each: number
  protected words: Int32Array

  constructor(each: 2 | 4) {
    super()
    this.#each = each
    this.words = new Int32Array(256 * each)
  }

  protected get room(): number {
    return this.words.length / this.#each
  }

  protected grow(): void {
    const words = new Int32Array(this.words.length * 2)
    words.set(this.words)
    this.words = words
  }

  protected put(value: number): void {
    const at = this.rows * this.#each
    const high = Math.floor(value / word)
    this.words[at] = value - high * word
    this.words[at + 1] = high
    if (this.#each === 4) this.words[at + 2] = this.words[at + 3] = value < 0 ? -1 : 0
  }

  protected get longs(): BigInt64Array {
    return new BigInt64Array(this.words.buffer, 0, this.rows)
  }
}

class Integers extends Words {
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

class Fractions extends Words {
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

class Numbers extends SureColumn {
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

class Days extends SureColumn {
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

class Times extends Words {
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

const powers = Array.from({ length: safeDigits + 1 }, (_, i) => 10 ** i)

function pointIn(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at++) if (bytes[at] === point) return at
  return to
}
