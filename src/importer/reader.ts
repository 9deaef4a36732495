import { type Sql, sql } from '../sql'
import { nullWords } from './nulls'
import type { Newline } from './rows'

/** How the engine is to read a staged file: every column as text, nothing guessed. */
export interface ReaderOptions {
  /** the name under which it was `put` */
  readonly file: string
  readonly delimiter: string
  readonly quote: string
  /** lines to leave out at the beginning */
  readonly skip: number
  readonly width: number
  readonly newline: Newline
  /** whether some rows have too few cells */
  readonly short: boolean
  /** in bytes */
  readonly longestRecord: number
}

const usualLine = 2_000_000

/** The table function that reads the file; its columns are `c0`, `c1` … of text. */
export function reader(options: ReaderOptions): Sql {
  const { file, delimiter, quote, skip, width, newline, short, longestRecord } = options
  // The engine takes the names of the characters, and without them a return in a value for a line break.
  const lineBreak = newline === '\n' ? '\\n' : '\\r\\n'
  const columns = sql.join(
    Array.from({ length: width }, (_, i) => sql`${sql.literal(`c${i}`)}: 'VARCHAR'`),
  )
  const padding = short ? sql`, null_padding = true, parallel = false` : sql.empty
  const line = sql.literal(longestRecord + 1024)
  const buffer = sql.literal(Math.max(32_000_000, longestRecord * 2))
  const room =
    longestRecord > usualLine ? sql`, max_line_size = ${line}, buffer_size = ${buffer}` : sql.empty
  return sql`read_csv(${sql.literal(`import/${file}`)}, auto_detect = false, header = false, delim = ${sql.literal(delimiter)}, quote = ${sql.literal(quote)}, escape = ${sql.literal(quote)}, new_line = ${lineBreak}, skip = ${sql.literal(skip)}, nullstr = [${sql.join([...nullWords])}], columns = {${columns}}${padding}${room})`
}

/** The column `c<index>` of the reader. */
export function cell(index: number): Sql {
  return sql.id(`c${index}`)
}
