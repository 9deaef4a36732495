import { type Sql, sql } from '../sql'
import { nullWords } from './nulls'
import type { Newline } from './rows'

/** How the engine is to read a batch of clean rows: nothing guessed. */
export interface ReaderOptions {
  /** the name under which it was `put` */
  readonly file: string
  readonly delimiter: string
  readonly newline: Newline
  readonly width: number
  /** in bytes */
  readonly longestRecord: number
}

const usualLine = 2_000_000

/**
 * The table function that reads the batch; its columns are `c0`, `c1` … of text, or of the type that `types` have
 * in their place, which then fails where a value is not of it.
 */
export function reader(options: ReaderOptions, types: readonly (Sql | undefined)[] = []): Sql {
  const { file, delimiter, newline, width, longestRecord } = options
  // The engine takes the names of the characters, and without them a return in a value for a line break.
  const lineBreak = newline === '\n' ? '\\n' : '\\r\\n'
  const columns = sql.join(
    Array.from(
      { length: width },
      (_, i) => sql`${sql.literal(`c${i}`)}: ${types[i]?.text ?? 'VARCHAR'}`,
    ),
  )
  const line = sql.literal(longestRecord + 1024)
  const buffer = sql.literal(Math.max(32_000_000, longestRecord * 2))
  const room =
    longestRecord > usualLine ? sql`, max_line_size = ${line}, buffer_size = ${buffer}` : sql.empty
  return sql`read_csv(${sql.literal(`import/${file}`)}, auto_detect = false, header = false, delim = ${sql.literal(delimiter)}, quote = '"', escape = '"', new_line = ${lineBreak}, nullstr = [${sql.join([...nullWords])}], columns = {${columns}}${room})`
}

/** The column `c<index>` of the reader. */
export function cell(index: number): Sql {
  return sql.id(`c${index}`)
}
