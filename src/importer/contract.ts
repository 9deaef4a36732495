import type { Problem, Quantity } from '../lib/problem'
import type { Preset } from './presets/preset'
import type { AsideReason, ColumnReading, Grain, RoleName, Subject } from './vocabulary'

export {
  type AsideReason,
  asideReasons,
  type ColumnReading,
  type Grain,
  type RoleName,
  roleNames,
  type Subject,
} from './vocabulary'

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
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-874',
  'iso-8859-2',
  'iso-8859-15',
  'koi8-r',
  'macintosh',
] as const
export type Encoding = (typeof encodings)[number]

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
  /** the preset the file was read by; absent where it fits none */
  readonly preset?: string
  /** which of several tables stacked in the file is read, from 1; absent where there is one */
  readonly section?: number
  /** which sheet of a workbook, table of a page or member of an archive is read; absent where it was not asked for */
  readonly sheet?: string
}

/** What an analyst may say instead of the sniffer; all that is absent is sniffed. */
export type Overrides = Partial<Omit<Reading, 'columns' | 'roles' | 'preset'>> & {
  /** null reads the file by no preset, whatever it looks like */
  readonly preset?: string | null
  /** presets of the notebook's own, which are tried before those that are built in */
  readonly ownPresets?: readonly Preset[]
  readonly columns?: Readonly<Record<string, Partial<ColumnReading>>>
  /** what columns are called in the table, by the names they have in the file; `columns` and `roles` use the former */
  readonly rename?: Readonly<Record<string, string>>
  /** null empties a role that would be guessed */
  readonly roles?: Readonly<Partial<Record<RoleName, string | null>>>
}

/** How a file would begin in another encoding. */
export interface Glimpse {
  readonly encoding: Encoding
  readonly header: readonly string[]
  /** at most three */
  readonly rows: readonly (readonly string[])[]
}

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

/** Days that a file is about, without saying so in its rows; both inclusive, ISO. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** What is known of an export beyond its columns. What is absent is not known. */
export interface Nature {
  readonly subject?: Subject
  readonly grain?: Grain
  /** where a row is a line: roles whose value is the order's and stands on each of its lines */
  readonly perOrder?: readonly RoleName[]
  /** ISO 4217, of amounts whose rows name none */
  readonly currency?: string
  /** IANA name of the zone of times that carry no offset */
  readonly timezone?: string
  readonly period?: Period
  /** the column of the last day a row is about, where rows are about several days */
  readonly until?: string
  /** where the rows come from, where no column says it */
  readonly channel?: string
  /** a fingerprint of the header: files of one export have the same */
  readonly header: string
}

/** Every kind of file that is text only inside, or not at all. */
export type FormatId =
  'xlsx' | 'xls' | 'spreadsheetml' | 'html' | 'json' | 'parquet' | 'arrow' | 'gzip' | 'zip'

/** What a file that is no plain text holds, and what of it was read. */
export interface Container {
  readonly format: FormatId
  /** in which the file itself stands, where it is text behind a form of its own */
  readonly encoding?: Encoding
  /** the sheets, tables or members that can be chosen */
  readonly sheets: readonly string[]
  /** those that were read: one, or the members of an archive whose rows follow each other */
  readonly chosen: readonly string[]
}

/** One of several tables stacked in a file. */
export interface Section {
  readonly title: string
  readonly header: readonly string[]
  readonly rows: number
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
  /** columns the analyst gave another name: the table's → the file's; absent where none */
  readonly renamed?: Readonly<Record<string, string>>
  /** absent where the file is plain text */
  readonly container?: Container
  /** what kind of export the file is and what it does not say itself */
  readonly nature: Nature
  /** the tables stacked in the file; at least two, or none */
  readonly sections: readonly Section[]
  /** the first rows as they stand in the file, at most three */
  readonly first: readonly (readonly string[])[]
  /** the other encodings worth offering, best first */
  readonly alternatives: readonly Glimpse[]
}
