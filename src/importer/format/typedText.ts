import type { ColumnReading } from '../contract'
import { namesTime } from '../tolerance'

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

/**
 * How columns are read as their types say, by the names they are given. Whole numbers whose name says that they are times are left open: files
 * keep seconds since 1970, and days such as 20250131, as plain numbers.
 */
export function readingsOf(
  columns: readonly { readonly reading?: ColumnReading | undefined }[],
  names: readonly string[],
): Readonly<Record<string, ColumnReading>> {
  return Object.fromEntries(
    columns.flatMap(({ reading }, i) => {
      const name = names[i] ?? ''
      return reading && !(reading === wholeNumber && namesTime(name)) ? [[name, reading]] : []
    }),
  )
}
