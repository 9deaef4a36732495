import { script, sql, type Sql, type Step } from '../../sql'
import { agesOf } from './age'
import { type CanonicalFile, type Setting } from './file'
import { fileRows } from './select'
import type { CanonicalTable } from './field'
import type { Words } from './words'

/** The files' rows as steps, one below the other; the last step is `all_rows`. */
export function fileSteps(
  files: readonly CanonicalFile[],
  table: CanonicalTable,
  setting: Setting,
  words: Words,
): readonly Step[] {
  const ages = agesOf(files)
  const steps = files.map((file, i) => ({
    name: `file_${i + 1}`,
    note: words.file(file.report.file),
    sql: fileRows(file, table, ages[i] ?? 0, setting),
  }))
  return [...steps, unionStep(steps, words)]
}

export function unionStep(steps: readonly Step[], words: Words): Step {
  const each = steps.map(({ name }) => sql`SELECT * FROM ${sql.id(name)}`)
  return {
    name: 'all_rows',
    note: words.union,
    sql: sql.join(
      each,
      sql` UNION ALL
`,
    ),
  }
}

/** A table that is its files' rows, those that several files hold taken from the newest of them. */
export function plainCell(
  files: readonly CanonicalFile[],
  table: CanonicalTable,
  setting: Setting,
  words: Words,
): Sql {
  const steps = fileSteps(files, table, setting, words)
  const key = table.key.map((name) => sql.id(name))
  const last: Step = {
    name: 'latest',
    note: words.latest,
    sql: sql`SELECT *
FROM all_rows
QUALIFY file_number = max(file_number) OVER (PARTITION BY ${sql.join(key)})`,
  }
  const many = files.length > 1
  const from = many ? sql`latest` : sql`all_rows`
  const result: Step = {
    name: 'result',
    note: words.result,
    sql: sql`SELECT * EXCLUDE (file_number) FROM ${from}`,
  }
  return script([...steps, ...(many ? [last] : []), result], 'result')
}
