import { DataType, DateUnit, TimeUnit, type Data, type Field } from 'apache-arrow'
import { extensionName } from './arrowType'
import { bignum, bitText, hugeInteger, timeWithZone, uuidText } from './arrowExtension'
import { decimal } from './decimal'
import { isoDate, isoDuration, isoTime, isoTimestamp } from './instant'
import type { Value } from './table'

type Read = (row: number) => Value

/** How the values of one column of a record batch are read, nulls included. */
export function reader(field: Field, data: Data): Read {
  const read = present(field, data)
  if (DataType.isUnion(data.type)) return read
  return (row) => (data.getValid(row) ? read(row) : null)
}

function present(field: Field, data: Data): Read {
  const extension = extensionName(field)
  if (extension !== undefined) return extended(extension, data)
  const { values } = data
  if (is(data, DataType.isNull)) return () => null
  if (is(data, DataType.isBool)) return bit(values, data.offset)
  if (is(data, DataType.isInt)) return data.type.bitWidth === 64 ? wide(values) : narrow(values)
  if (is(data, DataType.isFloat)) return narrow(values)
  if (is(data, DataType.isDecimal)) {
    const { scale } = data.type
    return (row) => decimal(integer128(values, row), scale)
  }
  if (is(data, DataType.isUtf8)) return text(values, data.valueOffsets)
  if (is(data, DataType.isBinary)) return (row) => bytes(data, row).slice()
  if (is(data, DataType.isFixedSizeBinary)) {
    return (row) => fixedBytes(values, data.type.byteWidth, row).slice()
  }
  if (is(data, DataType.isDate) && data.type.unit === DateUnit.DAY) return day(values)
  if (is(data, DataType.isTime) && data.type.unit === TimeUnit.MICROSECOND) return time(values)
  if (is(data, DataType.isTimestamp)) {
    return timestamp(values, data.type.unit * 3, data.type.timezone ? 'Z' : '')
  }
  if (is(data, DataType.isInterval)) return interval(values)
  if (is(data, DataType.isDictionary)) return dictionary(field, data)
  return nested(data)
}

/** Narrows the data, not only its type. */
function is<T extends DataType>(data: Data, test: (type: unknown) => type is T): data is Data<T> {
  return test(data.type)
}

function extended(extension: string, data: Data): Read {
  const { values } = data
  switch (extension) {
    case 'arrow.bool8':
      // DuckDB 1.4 announces a byte for each boolean but sends a bit; a test of the engine watches it.
      return bit(values, data.offset)
    case 'hugeint':
    case 'uhugeint':
      return (row) => hugeInteger(fixedBytes(values, 16, row), extension === 'hugeint')
    case 'arrow.uuid':
      return (row) => uuidText(fixedBytes(values, 16, row))
    case 'time_tz':
      return (row) => timeWithZone(fixedBytes(values, 8, row))
    case 'bignum':
      return (row) => bignum(bytes(data, row))
    case 'bit':
      return (row) => bitText(bytes(data, row))
    default:
      throw new Error(`unknown column type: ${extension}`)
  }
}

const bit =
  (bytes: ArrayLike<number>, offset: number): Read =>
  (row) =>
    (((bytes[(offset + row) >> 3] ?? 0) >> ((offset + row) & 7)) & 1) === 1

const narrow =
  (values: ArrayLike<number>): Read =>
  (row) =>
    values[row] ?? 0

const wide =
  (values: ArrayLike<bigint>): Read =>
  (row) =>
    smallest(values[row] ?? 0n)

/** An integer as a number while it is safe. */
function smallest(n: bigint): number | bigint {
  const number = Number(n)
  return Number.isSafeInteger(number) ? number : n
}

function integer128(words: Uint32Array, row: number): bigint {
  const at = row * 4
  const [a, b, c, d] = [words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0, words[at + 3] ?? 0]
  if (c === 0 && d === 0 && b < 0x20_0000) return BigInt(b * 0x1_0000_0000 + a)
  const low = (BigInt(b) << 32n) | BigInt(a)
  const high = (BigInt(d) << 32n) | BigInt(c)
  return BigInt.asIntN(128, (high << 64n) | low)
}

function bytes(data: Data, row: number): Uint8Array {
  const { values, valueOffsets } = data
  return values.subarray(Number(valueOffsets[row]), Number(valueOffsets[row + 1]))
}

function fixedBytes(values: Uint8Array, width: number, row: number): Uint8Array {
  return values.subarray(row * width, (row + 1) * width)
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** Plain ASCII is decoded in one go and cut; a decoder call for every value would cost far more. */
function text(values: Uint8Array, offsets: Int32Array): Read {
  const used = values.subarray(0, offsets.at(-1) ?? 0)
  const whole = utf8.decode(used)
  if (whole.length === used.length) return (row) => whole.slice(offsets[row], offsets[row + 1])
  return (row) => utf8.decode(values.subarray(offsets[row], offsets[row + 1]))
}

const infiniteDay = 2_147_483_647

const day =
  (values: Int32Array): Read =>
  (row) => {
    const days = values[row] ?? 0
    if (Math.abs(days) === infiniteDay) return days > 0 ? 'infinity' : '-infinity'
    return isoDate(days)
  }

const time =
  (values: BigInt64Array): Read =>
  (row) => {
    const microseconds = Number(values[row] ?? 0n)
    return isoTime(Math.floor(microseconds / 1e6), microseconds % 1e6, 6)
  }

const infiniteTick = 9_223_372_036_854_775_807n

/** `digits` is how many decimal places of a second one tick is: 0, 3, 6 or 9. */
const timestamp =
  (values: BigInt64Array, digits: number, zone: string): Read =>
  (row) => {
    const ticks = values[row] ?? 0n
    if (ticks === infiniteTick) return 'infinity'
    if (ticks === -infiniteTick) return '-infinity'
    return isoTimestamp(ticks, digits) + zone
  }

const interval =
  (words: Int32Array): Read =>
  (row) => {
    const at = row * 4
    const nanoseconds =
      (BigInt(words[at + 3] ?? 0) << 32n) | BigInt.asUintN(32, BigInt(words[at + 2] ?? 0))
    return isoDuration(words[at] ?? 0, words[at + 1] ?? 0, nanoseconds)
  }

function dictionary(field: Field, data: Data): Read {
  const [labels] = data.dictionary?.data ?? []
  if (!labels) return () => null
  const label = reader(field.clone({ type: labels.type }), labels)
  return (row) => label(Number(data.values[row]))
}

/** Members of `row(…)` have no names; they are read by their position, counted from 1 as SQL does. */
function nested(data: Data): Read {
  const { type, valueOffsets } = data
  const members = type.children.map((child: Field, i: number) => ({
    name: child.name === '' ? String(i + 1) : child.name,
    read: reader(child, childOf(data, i)),
  }))
  const first = members[0]?.read ?? (() => null)
  if (DataType.isList(type)) {
    return (row) => slice(first, Number(valueOffsets[row]), Number(valueOffsets[row + 1]))
  }
  if (DataType.isFixedSizeList(type)) {
    return (row) => slice(first, row * type.listSize, (row + 1) * type.listSize)
  }
  if (DataType.isMap(type)) {
    return (row) => slice(first, Number(valueOffsets[row]), Number(valueOffsets[row + 1]))
  }
  if (DataType.isStruct(type)) {
    return (row) => Object.fromEntries(members.map(({ name, read }) => [name, read(row)]))
  }
  if (DataType.isUnion(type)) {
    return (row) => {
      const member = members[type.typeIdToChildIndex[data.typeIds[row]] ?? -1]
      const value = member?.read(row) ?? null
      return member && value !== null ? { [member.name]: value } : null
    }
  }
  throw new Error(`unknown column type: ${String(type)}`)
}

function childOf(data: Data, index: number): Data {
  const child = data.children[index]
  if (!child) throw new Error(`missing child: ${String(data.type)}`)
  return child
}

function slice(read: Read, from: number, to: number): Value[] {
  return Array.from({ length: to - from }, (_, i) => read(from + i))
}
