import { type Sql, sql } from '../sql'
import type { ColumnReading } from './contract'
import { hasTime, isIso } from './dates'
import { safeDigits } from './numbers'
import { nullWords } from './nulls'

const [minus, point, colon, zero, nine] = [45, 46, 58, 48, 57]
const longestInteger = 14
const longestExact = 18
const longestNull = Math.max(...nullWords.map(({ length }) => length))

/**
 * The form in which a text surely says what the engine reads from it, so that it need not be checked:
 * no sign of currency, no zeros before, no more digits than the type holds. Any other text may still be a value,
 * but has to be read with care. A shape is plain data, as it goes to a worker.
 */
export type Shape =
  | { readonly is: 'integer'; readonly digits: number }
  | { readonly is: 'fraction'; readonly whole: number; readonly places: number }
  | { readonly is: 'number' }
  | { readonly is: 'date'; readonly separator: number }
  | { readonly is: 'timestamp'; readonly separator: number; readonly fraction: boolean }

/** The shape of the sure values of a reading, and the engine's type for them; undefined where none are sure. */
export function shapeOf(
  reading: ColumnReading,
): { readonly shape: Shape; readonly type: Sql } | undefined {
  const { kind, format, decimal = '.' } = reading
  if (kind === 'date' || kind === 'timestamp') return timeShape(kind, format ?? '%Y-%m-%d')
  if (decimal !== '.') return undefined
  if (kind === 'integer' && (format === undefined || format === 'exact')) {
    const digits: number = format === 'exact' ? longestExact : longestInteger
    return { shape: { is: 'integer', digits }, type: sql`BIGINT` }
  }
  if (format !== undefined) return undefined
  if (kind === 'number') return { shape: { is: 'number' }, type: sql`DOUBLE` }
  if (kind !== 'decimal') return undefined
  const { places, type } = decimalType(reading)
  return { shape: { is: 'fraction', whole: safeDigits - places, places }, type }
}

/** The engine's type for a column of decimals. */
export function decimalType({ precision, scale = 2 }: ColumnReading): {
  readonly places: number
  readonly type: Sql
} {
  const places = Math.min(Math.max(Math.trunc(scale), 0), 9)
  return { places, type: sql`DECIMAL(${precision ?? 18}, ${places})` }
}

function timeShape(kind: 'date' | 'timestamp', format: string) {
  if (!isIso(format) || format.includes('%z')) return undefined
  const separator = format.charCodeAt(2)
  if (kind === 'date')
    return hasTime(format)
      ? undefined
      : ({ shape: { is: 'date', separator }, type: sql`DATE` } as const)
  const fraction = format.includes('%f')
  return { shape: { is: 'timestamp', separator, fraction }, type: sql`TIMESTAMP` } as const
}

/** Whether the bytes from `from` to `to` have a shape, or are one of the words for nothing. */
export function fits(shape: Shape, bytes: Uint8Array, from: number, to: number): boolean {
  return from === to || hasShape(shape, bytes, from, to) || isNull(bytes, from, to)
}

function hasShape(shape: Shape, bytes: Uint8Array, from: number, to: number): boolean {
  switch (shape.is) {
    case 'integer': {
      const at = bytes[from] === minus ? from + 1 : from
      if (bytes[at] === zero && to - at > 1) return false
      return to - at <= shape.digits && areDigits(bytes, at, to)
    }
    case 'fraction':
      return isFraction(bytes, from, to, shape.whole, shape.places)
    case 'number':
      return to - from <= safeDigits && isFraction(bytes, from, to, safeDigits, safeDigits)
    case 'date':
      return to - from === 10 && isDay(bytes, from, shape.separator)
    case 'timestamp':
      return (
        isDay(bytes, from, shape.separator) && isClock(bytes, from + 10, to, shape.fraction ? 6 : 0)
      )
  }
}

function isFraction(
  bytes: Uint8Array,
  from: number,
  to: number,
  whole: number,
  places: number,
): boolean {
  const start = bytes[from] === minus ? from + 1 : from
  let at = start
  while (at < to && isDigit(bytes[at])) at++
  if (at === start || at - start > whole) return false
  if (at === to) return true
  if (bytes[at] !== point) return false
  return to - at - 1 <= places && areDigits(bytes, at + 1, to)
}

/** Years before 1000 are words for nothing or mistakes. */
function isDay(bytes: Uint8Array, at: number, separator: number): boolean {
  return (
    bytes[at] !== zero &&
    areDigits(bytes, at, at + 4) &&
    bytes[at + 4] === separator &&
    areDigits(bytes, at + 5, at + 7) &&
    bytes[at + 7] === separator &&
    areDigits(bytes, at + 8, at + 10)
  )
}

function isClock(bytes: Uint8Array, at: number, to: number, places: number): boolean {
  const length = to - at
  if (bytes[at] !== 32 && bytes[at] !== 84) return false
  if (length !== 6 && length < 9) return false
  if (!areDigits(bytes, at + 1, at + 3) || bytes[at + 3] !== colon) return false
  if (!areDigits(bytes, at + 4, at + 6)) return false
  if (length === 6) return true
  if (bytes[at + 6] !== colon || !areDigits(bytes, at + 7, at + 9)) return false
  if (length === 9) return true
  return bytes[at + 9] === point && length - 10 <= places && areDigits(bytes, at + 10, to)
}

/** Whether there is at least one byte and all are digits. */
function areDigits(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isDigit(bytes[at])) return false
  return to > from
}

function isDigit(byte = 0): boolean {
  return byte >= zero && byte <= nine
}

function isNull(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from > longestNull) return false
  const text = String.fromCharCode(...bytes.subarray(from, to))
  return nullWords.some((word) => word === text)
}
