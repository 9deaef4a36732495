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
 * How many rows files of one table hold in common, and how many of these say something else from file to file, of what
 * the table takes from all of them. One row for each two files that share any, by their places (`nth` and `other`, from 1),
 * and one for each file (`other` is 0) with how many rows it has (`own`) and how many of them any other has. Orders are told
 * apart by their ids, also where they stand in several lines; other rows by all that a table tells them apart by.
 */
export function sharedQuery(
  files: readonly CanonicalFile[],
  table: CanonicalTable,
  setting: Setting,
): Sql {
  const compared = table.fields.filter(
    ({ name, from }) =>
      !table.key.includes(name) && files.every((one) => columnOf(one, from) !== undefined),
  )
  const each = files.map((one, i) => {
    return sql`SELECT ${i + 1} AS nth, * FROM (${keyed(one, table, compared, setting)})`
  })
  return sql`WITH held AS (
  SELECT nth, k, sum(h) AS h FROM (${sql.join(each, sql` UNION ALL `)}) GROUP BY nth, k
), several AS (
  SELECT k, min(h) <> max(h) AS differs FROM held GROUP BY k HAVING count(*) > 1
), common AS (
  SELECT nth, k, h, differs FROM held JOIN several USING (k)
)
SELECT a.nth, b.nth AS other, count(*) AS shared, count(*) FILTER (WHERE a.h <> b.h) AS differing, 0 AS own
FROM common AS a JOIN common AS b ON a.k = b.k AND a.nth < b.nth
GROUP BY ALL
UNION ALL
SELECT nth, 0, count(differs), count(*) FILTER (WHERE differs), count(*)
FROM held LEFT JOIN several USING (k)
GROUP BY nth
ORDER BY ALL`
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
