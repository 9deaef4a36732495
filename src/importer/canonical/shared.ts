import { sql, type Sql } from '../../sql'
import type { CanonicalTable, Field } from './field'
import { type CanonicalFile, columnOf, platformOf, type Setting } from './file'
import { plainTables } from './plainTables'
import { fileRows } from './select'
import { customers, orders } from './tables'

/** The table in which rows of a file may be those of another file, too. */
export function tableShared({ report }: CanonicalFile): CanonicalTable | undefined {
  const { subject } = report.nature
  return [orders, ...plainTables, customers].find(({ subjects }) =>
    subjects.some((one) => one === subject),
  )
}

/** Whether two files may hold the same rows of a table: orders of one platform, both as orders or both as lines. */
export function mayShare(file: CanonicalFile, other: CanonicalFile): boolean {
  const [a, b] = [file, other].map((one) => {
    const isLine = one.report.nature.grain === 'line'
    return [tableShared(one)?.name, platformOf(one), isLine].join(' ')
  })
  return tableShared(file) !== undefined && a === b
}

/**
 * How many rows of a file other files hold, too, and how many of these say something else there, of what the table takes
 * from all of them: one row for each of the others by its place (`nth`, from 1), and one for all together (0). `own` is how
 * many the file has. Orders are told apart by their ids, also where they stand in several lines; other rows by all that a table tells them apart by.
 */
export function sharedQuery(
  file: CanonicalFile,
  others: readonly CanonicalFile[],
  table: CanonicalTable,
  setting: Setting,
): Sql {
  const all = [file, ...others]
  const compared = table.fields.filter(
    ({ name, from }) =>
      !table.key.includes(name) && all.every((one) => columnOf(one, from) !== undefined),
  )
  const rows = (one: CanonicalFile) => keyed(one, table, compared, setting)
  const each = others.map((one, i) => sql`SELECT ${i + 1} AS nth, * FROM (${rows(one)})`)
  return sql`WITH own AS (
  SELECT k, sum(h) AS h FROM (${rows(file)}) GROUP BY k
), others AS (
  SELECT nth, k, sum(h) AS h FROM (${sql.join(each, sql` UNION ALL `)}) GROUP BY nth, k
), both_have AS (
  SELECT nth, k, own.h <> others.h AS differs FROM own JOIN others USING (k)
)
SELECT 0 AS nth, count(*) AS shared, count(*) FILTER (WHERE differs) AS differing, (SELECT count(*) FROM own) AS own
FROM (SELECT k, bool_or(differs) AS differs FROM both_have GROUP BY k)
UNION ALL
SELECT nth, count(*), count(*) FILTER (WHERE differs), (SELECT count(*) FROM own) FROM both_have GROUP BY nth
ORDER BY nth`
}

/** The rows of a file as a hash of what tells them apart and one of what they say. */
function keyed(
  file: CanonicalFile,
  table: CanonicalTable,
  compared: readonly Field[],
  setting: Setting,
): Sql {
  // Compared as they are written: both files tell the time by the same clock.
  const timezone = file.report.nature.timezone ?? setting.timezone
  const key = table.key.map((name) => sql.id(name))
  const said = compared.map(({ name }) => sql.id(name))
  const isOfOrders = table.name === orders.name
  return sql`SELECT hash(${sql.join(key)}) AS k, ${said.length > 0 ? sql`hash(${sql.join(said)})` : sql`0`} AS h
FROM (${fileRows(file, table, 0, { ...setting, timezone })})${
    isOfOrders
      ? sql`
WHERE order_id IS NOT NULL`
      : sql.empty
  }`
}
