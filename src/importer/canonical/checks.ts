import { sql, type Sql } from '../../sql'
import { agesOf, asOf } from './age'
import type { CanonicalFile } from './file'

/** A table and the files it was made from. */
export interface Made {
  readonly table: string
  readonly files: readonly CanonicalFile[]
}

/**
 * A cell that says for each file and table up to when the file tells and which number it has by age, and counts how
 * many rows the file has and how many rows of the table are its: what is missing is held by a file of a higher number,
 * or belongs to a row that another line began.
 */
export function checksCell(made: readonly Made[]): Sql {
  const each = made.flatMap(({ table, files }) => {
    const ages = agesOf(files)
    return files.map(
      (file, i) => sql`SELECT
  ${table} AS table_name,
  ${file.report.file} AS file,
  ${ages[i] ?? 0} AS file_number,
  ${endOf(file)} AS as_of,
  (SELECT count(*) FROM ${sql.id(file.relation)}) AS rows_in_file,
  (SELECT count(*) FROM ${sql.id(table)} WHERE file = ${file.report.file}) AS rows_used`,
    )
  })
  return sql`SELECT *, rows_in_file - rows_used AS rows_merged_or_replaced
FROM (
${sql.join(
  each,
  sql` UNION ALL
`,
)}
)`
}

function endOf(file: CanonicalFile): Sql {
  const end = asOf(file)
  if (end === undefined) return sql`CAST(NULL AS TIMESTAMP)`
  const iso = end.length === 10 ? `${end}T00:00:00` : end
  return sql.literal({ type: 'timestamp', iso })
}
