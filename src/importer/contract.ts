import type { Quantity } from '../lib/problem'
import type { Kind } from '../table/table'

/** The encodings offered, by their WHATWG labels. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
] as const
export type Encoding = (typeof encodings)[number]

/** What a column is for. The names analyses use for their own roles are matched with these. */
export const roleNames = [
  'order',
  'customer',
  'time',
  'amount',
  'quantity',
  'price',
  'product',
  'category',
  'channel',
  'campaign',
  'cost',
  'event',
  'session',
  'variant',
  'country',
  'currency',
  'status',
  'refund',
  'rating',
  'text',
] as const
export type RoleName = (typeof roleNames)[number]

/** How a column of text is read: a kind, and for dates and times the `strptime` format in which they stand. */
export interface ColumnReading {
  readonly kind: Extract<
    Kind,
    'text' | 'integer' | 'decimal' | 'number' | 'boolean' | 'date' | 'timestamp'
  >
  /** `strptime` pattern, for date and timestamp */
  readonly format?: string
  /** character that separates the fraction: `.` or `,` */
  readonly decimal?: '.' | ','
}

/**
 * Everything that decides how a file becomes a table. A `data` cell stores only what the analyst
 * changed; the rest is sniffed again from the same bytes with the same result.
 */
export interface Reading {
  readonly encoding: Encoding
  readonly delimiter: string
  readonly quote: string
  /** lines before the header; they are set aside and counted */
  readonly skip: number
  readonly header: boolean
  /** by the column's name in the table */
  readonly columns: Readonly<Record<string, ColumnReading>>
  readonly roles: Readonly<Partial<Record<RoleName, string>>>
}

/** A value that could not be read as its column's kind; the table holds NULL in its place. */
export interface Unread {
  /** 1-based row of the table, so line number less what stands above the first row */
  readonly row: number
  readonly value: string
}

export interface ColumnProfile {
  readonly name: string
  readonly reading: ColumnReading
  readonly empty: number
  readonly unread: number
  /** at most 20, in file order */
  readonly examples: readonly Unread[]
  readonly minimum: Quantity | null
  readonly maximum: Quantity | null
}

/**
 * What happened to every row of a file. Always `rowsInFile = rowsRead + rowsSetAside`, where the rows
 * set aside are those of `asides`.
 */
export interface ImportReport {
  readonly file: string
  /** in bytes */
  readonly size: number
  readonly sha256: string
  readonly reading: Reading
  readonly rowsInFile: number
  readonly rowsRead: number
  readonly rowsSetAside: number
  readonly asides: readonly {
    readonly reason: string
    readonly line: number
    readonly text: string
  }[]
  readonly columns: readonly ColumnProfile[]
  /** the other encodings worth offering, best first, with the header row as each would read it */
  readonly alternatives: readonly {
    readonly encoding: Encoding
    readonly header: readonly string[]
  }[]
}
