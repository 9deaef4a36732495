import { type Sql, sql } from '../sql'
import type { ColumnReading } from './contract'
import { hasTime, isIso } from './dates'
import { safeDigits } from './numbers'

const longestInteger = 14
const longestExact = 18

/**
 * The form in which a text surely says what the engine reads from it, so that it need not be checked:
 * no sign of currency, no zeros before, no more digits than the type holds. Any other text may still be a value,
 * but has to be read with care. A shape is plain data, as it goes to a worker.
 */
export type Shape =
  | { readonly is: 'integer'; readonly digits: number }
  | {
      readonly is: 'fraction'
      readonly whole: number
      readonly places: number
      readonly precision: number
    }
  | { readonly is: 'number' }
  | { readonly is: 'date'; readonly separator: number }
  | { readonly is: 'timestamp'; readonly separator: number; readonly fraction: boolean }

/** The shape of the sure values of a reading; undefined where none are sure. */
export function shapeOf(reading: ColumnReading): Shape | undefined {
  const { kind, format, decimal = '.' } = reading
  if (kind === 'date' || kind === 'timestamp')
    return reading.clock === undefined ? timeShape(kind, format ?? '%Y-%m-%d') : undefined
  if (decimal !== '.' || reading.places !== undefined) return undefined
  if (kind === 'integer' && (format === undefined || format === 'exact'))
    return { is: 'integer', digits: format === 'exact' ? longestExact : longestInteger }
  if (format !== undefined) return undefined
  if (kind === 'number') return { is: 'number' }
  if (kind !== 'decimal') return undefined
  const { places, precision } = decimalOf(reading)
  return { is: 'fraction', whole: safeDigits - places, places, precision }
}

/** The engine's type for the values of a reading. */
export function typeOf(reading: ColumnReading): Sql {
  switch (reading.kind) {
    case 'text':
      return sql`VARCHAR`
    case 'boolean':
      return sql`BOOLEAN`
    case 'date':
      return sql`DATE`
    case 'timestamp':
      return sql`TIMESTAMP`
    case 'integer':
      return sql`BIGINT`
    case 'number':
      return sql`DOUBLE`
    case 'decimal': {
      const { places, precision } = decimalOf(reading)
      return sql`DECIMAL(${precision}, ${places})`
    }
  }
}

/** How many digits decimals have, and how many of them behind the point. */
export function decimalOf({ precision, scale = 2 }: ColumnReading): {
  readonly places: number
  readonly precision: number
} {
  return { places: Math.min(Math.max(Math.trunc(scale), 0), 9), precision: precision ?? 18 }
}

function timeShape(kind: 'date' | 'timestamp', format: string): Shape | undefined {
  if (!isIso(format) || format.includes('%z')) return undefined
  const separator = format.charCodeAt(2)
  if (kind === 'timestamp') return { is: 'timestamp', separator, fraction: format.includes('%f') }
  return hasTime(format) ? undefined : { is: 'date', separator }
}
