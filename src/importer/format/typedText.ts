import type { ColumnReading } from '../contract'

/** How a column whose type the file states becomes text, and how that text is read back without loss. */
export interface TypedText {
  readonly name: string
  /** absent for text, whose values may still be dates or numbers */
  readonly reading?: ColumnReading
  text(value: unknown): string
}

/** Whole numbers as they are, however long; they are no codes that were guessed to be numbers. */
export const wholeNumber: ColumnReading = { kind: 'integer', format: 'exact' }
export const anyNumber: ColumnReading = { kind: 'number' }
export const truth: ColumnReading = { kind: 'boolean' }
export const day: ColumnReading = { kind: 'date', format: '%Y-%m-%d' }
export const localInstant: ColumnReading = {
  kind: 'timestamp',
  format: '%Y-%m-%d %H:%M:%S.%f',
}
export const instant: ColumnReading = { kind: 'timestamp', format: '%Y-%m-%d %H:%M:%S.%f%z' }

/** Decimals as they are; beyond nine places the importer keeps doubles. */
export function decimalReading(precision: number, scale: number): ColumnReading {
  if (scale > 9) return anyNumber
  return { kind: 'decimal', scale, ...(precision > 18 && { precision: 38 as const }) }
}
