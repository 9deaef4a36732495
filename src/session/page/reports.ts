import type { CanonicalFile } from '../../importer/canonical'
import { freeId, type Notebook } from '../../notebook'
import { sql } from '../../sql'

/** The table that all reports of visits and sales go into. */
export const traffic = 'traffic'

/** What several files of one report say together. */
export interface ReportTable {
  readonly key: string
  readonly body: string
  /** the data cells of its files */
  readonly from: readonly string[]
}

/**
 * The tables of reports that come in several files. Reports of different exports count the same visits again, each in its way, so
 * that a sum over all of them says nothing: where there are several, each has its own part of the table.
 */
export function reportTables(
  notebook: Notebook,
  files: readonly CanonicalFile[],
): readonly ReportTable[] {
  const kinds = new Map<string, string[]>()
  for (const { relation, report } of files) {
    if (report.nature.subject !== 'metrics') continue
    const kind = report.reading.preset ?? report.nature.header
    kinds.set(kind, [...(kinds.get(kind) ?? []), relation])
  }
  return [...kinds].flatMap(([kind, from]): readonly ReportTable[] => {
    const [first = traffic] = from
    if (from.length < 2) return []
    const key = kinds.size === 1 ? traffic : freeId(notebook, `${first}_all`)
    const body = sql`SELECT * FROM ${sql.id(traffic)} WHERE report = ${kind}`.text
    return [{ key, body, from }]
  })
}
