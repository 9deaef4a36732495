import {
  DataType,
  type Date_,
  type Decimal,
  type Field,
  type RecordBatch,
  type Schema,
  type Time,
  type Timestamp,
  TimeUnit,
  type Vector,
} from 'apache-arrow'
import { binaryText, dateText, decimalText, instantText, jsonText, timeText } from './exactText'
import * as typed from './typedText'

/** A column of the table: a field, or one within a field that is a record. */
export interface ArrowColumn {
  readonly name: string
  readonly reading?: typed.TypedText['reading']
  /** how the column's values are read out of a batch as text; absent ones are '' */
  readonly reads: (batch: RecordBatch) => (row: number) => string
}

type Reach = (batch: RecordBatch) => Vector | null

/** The columns of a schema, records flattened to dotted names. */
export function arrowColumns({ fields }: Schema): readonly ArrowColumn[] {
  return fields.flatMap((field, i) =>
    flattened(field, field.name, (batch) => batch.getChildAt(i), []),
  )
}

function flattened(
  field: Field,
  name: string,
  reach: Reach,
  within: readonly Reach[],
): readonly ArrowColumn[] {
  if (DataType.isStruct(field.type) && field.type.children.length > 0)
    return field.type.children.flatMap((child, i) =>
      flattened(child, `${name}.${child.name}`, (batch) => reach(batch)?.getChildAt(i) ?? null, [
        ...within,
        reach,
      ]),
    )
  const { reading, text } = leaf(field.type)
  return [
    {
      name,
      ...(reading && { reading }),
      reads: (batch) => {
        const vector = reach(batch)
        const outer = within.map((one) => one(batch))
        if (!vector) return () => ''
        const read = text(vector)
        return (row) =>
          vector.isValid(row) && outer.every((one) => one?.isValid(row)) ? read(row) : ''
      },
    },
  ]
}

interface Leaf {
  readonly reading?: typed.TypedText['reading']
  readonly text: (vector: Vector) => (row: number) => string
}

function leaf(type: DataType): Leaf {
  if (DataType.isBool(type)) return { reading: typed.truth, text: plain }
  if (DataType.isInt(type))
    return type.bitWidth === 64 && !type.isSigned
      ? { reading: typed.decimalReading(20, 0), text: plain }
      : { reading: typed.wholeNumber, text: plain }
  if (DataType.isFloat(type)) return { reading: typed.anyNumber, text: plain }
  if (DataType.isDecimal(type)) return decimal(type)
  if (DataType.isDate(type)) return date(type)
  if (DataType.isTimestamp(type)) return timestamp(type)
  if (DataType.isTime(type)) return { text: stored((value) => timeText(micros(type, value))) }
  if (DataType.isDictionary(type)) return { text: plain }
  return { text: plain }
}

const plain = (vector: Vector) => (row: number) => {
  const value: unknown = vector.get(row)
  if (value === null || value === undefined) return ''
  if (value instanceof Uint8Array) return binaryText(value)
  return typeof value === 'object' ? jsonText(value) : String(value)
}

/** The value as it is stored: what Arrow makes of an instant has lost its microseconds. */
const stored =
  (text: (value: number | bigint) => string) =>
  (vector: Vector): ((row: number) => string) => {
    const values = vector.data[0]?.values as ArrayLike<number | bigint> | undefined
    return (row) => text(values?.[row] ?? 0)
  }

function decimal({ precision, scale, bitWidth }: Decimal): Leaf {
  return {
    reading: typed.decimalReading(precision, scale),
    text: (vector) => (row) => {
      const words = vector.get(row) as Uint32Array
      let value = 0n
      for (let i = words.length - 1; i >= 0; i--) value = (value << 32n) | BigInt(words[i] ?? 0)
      return decimalText(BigInt.asIntN(bitWidth, value), scale)
    },
  }
}

/** Days are stored as days, or as milliseconds of their midnight. */
function date({ unit }: Date_): Leaf {
  const perDay = unit === 0 ? 1 : 86_400_000
  return {
    reading: typed.day,
    text: stored((value) => dateText(Math.floor(Number(value) / perDay))),
  }
}

function timestamp(type: Timestamp): Leaf {
  const zoned = Boolean(type.timezone)
  const text = (value: number | bigint) =>
    instantText(micros(type, value)) + (zoned ? '+00:00' : '')
  return { reading: zoned ? typed.instant : typed.localInstant, text: stored(text) }
}

function micros({ unit }: Timestamp | Time, value: number | bigint): bigint {
  const count = BigInt(value)
  switch (unit) {
    case TimeUnit.SECOND:
      return count * 1_000_000n
    case TimeUnit.MILLISECOND:
      return count * 1000n
    case TimeUnit.MICROSECOND:
      return count
    default:
      return count / 1000n
  }
}
