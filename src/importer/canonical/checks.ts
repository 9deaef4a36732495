import { sql, type Sql } from '../../sql'
import type { CanonicalFile } from './file'

/** A table and the files it was made from. */
export interface Made {
  readonly table: string
  readonly files: readonly CanonicalFile[]
}

/**
 * A cell that counts for each file and table how many rows the file has and how many rows of the table
 * are its: what is missing is held by a later file, or belongs to a row that another line began.
 */
export function checksCell(made: readonly Made[]): Sql {
  const each = made.flatMap(({ table, files }) =>
    files.map(
      ({ relation, report }) => sql`SELECT
  ${table} AS table_name,
  ${report.file} AS file,
  (SELECT count(*) FROM ${sql.id(relation)}) AS rows_in_file,
  (SELECT count(*) FROM ${sql.id(table)} WHERE file = ${report.file}) AS rows_used`,
    ),
  )
  return sql`SELECT *, rows_in_file - rows_used AS rows_merged_or_replaced
FROM (
${sql.join(
  each,
  sql` UNION ALL
`,
)}
)`
}
