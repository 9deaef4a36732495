import type { Problem, Quantity } from '../lib/problem'
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

/** How a column of text is read: a kind, and the form in which its values stand. */
export interface ColumnReading {
  readonly kind: Extract<
    Kind,
    'text' | 'integer' | 'decimal' | 'number' | 'boolean' | 'date' | 'timestamp'
  >
  /**
   * For date and timestamp a `strptime` pattern; with `%z` in it the values carry an offset and are
   * brought into the notebook's zone. For numbers `grouped` (thousands separators, currency signs,
   * brackets for minus) or `percent` (read as a fraction). For text `wrapped`: `="…"`, an apostrophe
   * before, or tabs around the value are taken off.
   */
  readonly format?: string
  /** digits after the point, for decimal */
  readonly scale?: number
  /** digits in all, for decimal: 18 unless its values need more */
  readonly precision?: 38
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

/** What an analyst may say instead of the sniffer; all that is absent is sniffed. */
export type Overrides = Partial<Omit<Reading, 'columns' | 'roles'>> & {
  readonly columns?: Readonly<Record<string, Partial<ColumnReading>>>
  /** null empties a role that would be guessed */
  readonly roles?: Readonly<Partial<Record<RoleName, string | null>>>
}

/** Why a row of the file is not in the table. */
export type AsideReason = 'preamble' | 'blank' | 'long'

/** A row of the file that is not in the table. */
export interface Aside {
  readonly reason: AsideReason
  /** 1-based line of the file on which it begins */
  readonly line: number
  /** as it stands in the file, cut at 500 characters */
  readonly text: string
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
  /** values of a number column with more digits than it can hold, so that the last ones are lost; absent where none */
  readonly rounded?: number
  /** at most 20, in file order */
  readonly examples: readonly Unread[]
  readonly minimum: Quantity | null
  readonly maximum: Quantity | null
}

/**
 * What happened to every row of a file. Always `rowsInFile = rowsRead + rowsSetAside`; the header is not
 * a row, everything else is: also blank lines and what stands above the header.
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
  /** the first 200 rows set aside, in file order */
  readonly asides: readonly Aside[]
  /** how many rows were set aside for each reason that occurred; they add up to `rowsSetAside` */
  readonly asideCounts: Readonly<Partial<Record<AsideReason, number>>>
  /** what the analyst should know: values not read, rows repaired or set aside, guesses in doubt */
  readonly problems: readonly Problem[]
  readonly columns: readonly ColumnProfile[]
  /** the other encodings worth offering, best first, with the header row as each would read it */
  readonly alternatives: readonly {
    readonly encoding: Encoding
    readonly header: readonly string[]
  }[]
}
