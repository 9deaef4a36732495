import {
  Bool,
  type Data,
  DateDay,
  Decimal,
  Float64,
  Int64,
  makeData,
  TimestampMicrosecond,
} from 'apache-arrow'
import type { ColumnReading } from '../contract'
import { signedNumber } from '../format/exactText'
import { decimalOf } from '../shapes'
import { type Offset, offsetsOf } from '../zone'
import { Presence } from './presence'

/** Thrown at a value that means something only as text, such as a number without end or a year beyond the calendar. */
export class NeedsText extends Error {}

/** Values of one column as a file with types of its own holds them, on their way to Arrow. */
export abstract class TypedColumn {
  protected readonly rows: number
  readonly #presence = new Presence()
  #next = 0

  constructor(rows: number) {
    this.rows = rows
  }

  add(value: unknown): void {
    if (value === null || value === undefined || !this.put(this.#next, value))
      this.#presence.leaveOut(this.#next)
    this.#next++
  }

  data(): Data {
    const nullBitmap = this.#presence.bits(this.rows)
    return this.made({ length: this.rows, nullCount: this.#presence.absent, nullBitmap })
  }

  /** Stores the value of a row; false where it stands for nothing. */
  protected abstract put(row: number, value: unknown): boolean
  protected abstract made(rows: Made): Data
}

interface Made {
  readonly length: number
  readonly nullCount: number
  readonly nullBitmap: Uint8Array | undefined
}

/** The column for values of a kind; undefined where they have to go through text. */
export function typedColumn(
  reading: ColumnReading,
  rows: number,
  timezone: string,
): TypedColumn | undefined {
  switch (reading.kind) {
    case 'integer':
      return new Integers(rows)
    case 'number':
      return new Doubles(rows)
    case 'boolean':
      return new Truths(rows)
    case 'date':
      return new Days(rows)
    case 'timestamp':
      return new Moments(rows, reading.format?.endsWith('%z') ? offsetsOf(timezone) : [])
    case 'decimal':
      return new Decimals(rows, reading)
    default:
      return undefined
  }
}

class Integers extends TypedColumn {
  readonly #values = new BigInt64Array(this.rows)

  protected put(row: number, value: unknown): boolean {
    this.#values[row] = typeof value === 'bigint' ? value : BigInt(value as number)
    return true
  }

  protected made(rows: Made): Data {
    return makeData({ type: new Int64(), ...rows, data: this.#values })
  }
}

class Doubles extends TypedColumn {
  readonly #values = new Float64Array(this.rows)

  protected put(row: number, value: unknown): boolean {
    const number = Number(value)
    if (Number.isNaN(number)) return false
    if (!Number.isFinite(number)) throw new NeedsText()
    // As text a zero has no sign.
    this.#values[row] = number + 0
    return true
  }

  protected made(rows: Made): Data {
    return makeData({ type: new Float64(), ...rows, data: this.#values })
  }
}

class Truths extends TypedColumn {
  readonly #bits = new Uint8Array((this.rows + 7) >> 3)

  protected put(row: number, value: unknown): boolean {
    if (value === true) this.#bits[row >> 3] = (this.#bits[row >> 3] ?? 0) | (1 << (row & 7))
    return true
  }

  protected made(rows: Made): Data {
    return makeData({ type: new Bool(), ...rows, data: this.#bits })
  }
}

/** 0001-01-01 and 9999-12-31, in days from 1970. */
const [firstDay, lastDay] = [-719_162, 2_932_896]

class Days extends TypedColumn {
  readonly #values = new Int32Array(this.rows)

  protected put(row: number, value: unknown): boolean {
    const day = Number(value)
    if (!(day >= firstDay && day <= lastDay)) throw new NeedsText()
    this.#values[row] = day
    return true
  }

  protected made(rows: Made): Data {
    return makeData({ type: new DateDay(), ...rows, data: this.#values })
  }
}

const microsPerDay = 86_400_000_000

/** Microseconds since 1970, which are local or, with `offsets`, come from UTC. */
class Moments extends TypedColumn {
  readonly #values = new BigInt64Array(this.rows)
  readonly #offsets: readonly Offset[]
  /** the stretch of time the last value lay in, in milliseconds, and what is added to it */
  #from = Infinity
  #until = -Infinity
  #ahead = 0n

  constructor(rows: number, offsets: readonly Offset[]) {
    super(rows)
    this.#offsets = offsets
  }

  protected put(row: number, value: unknown): boolean {
    const micros = typeof value === 'bigint' ? value : BigInt(value as number)
    const about = Number(micros)
    if (!(about >= firstDay * microsPerDay && about < lastDay * microsPerDay)) throw new NeedsText()
    if (this.#offsets.length > 0) this.#find(about / 1000)
    this.#values[row] = micros + this.#ahead
    return true
  }

  #find(moment: number): void {
    if (moment >= this.#from && moment < this.#until) return
    const at = this.#offsets.findLastIndex(({ from }) => from <= moment)
    this.#from = this.#offsets[at]?.from ?? -Infinity
    this.#until = this.#offsets[at + 1]?.from ?? Infinity
    this.#ahead = BigInt(this.#offsets[at]?.seconds ?? 0) * 1_000_000n
  }

  protected made(rows: Made): Data {
    return makeData({ type: new TimestampMicrosecond(), ...rows, data: this.#values })
  }
}

/** Decimals as the whole numbers of their last place, of 128 bits. */
class Decimals extends TypedColumn {
  readonly #words = new BigInt64Array(this.rows * 2)
  readonly #reading: ColumnReading

  constructor(rows: number, reading: ColumnReading) {
    super(rows)
    this.#reading = reading
  }

  protected put(row: number, value: unknown): boolean {
    const digits =
      value instanceof Uint8Array
        ? signedNumber(value)
        : typeof value === 'bigint'
          ? value
          : BigInt(value as number)
    this.#words[row * 2] = digits
    this.#words[row * 2 + 1] = digits >> 64n
    return true
  }

  protected made(rows: Made): Data {
    const { places, precision } = decimalOf(this.#reading)
    const data = new Uint32Array(this.#words.buffer)
    return makeData({ type: new Decimal(places, precision), ...rows, data })
  }
}
