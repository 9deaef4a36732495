import type { Locale } from '../lib/locale'
import { script, sql, type Sql } from '../sql'
import type { Column, Kind, Row } from '../table/table'
import type { Analysis, ComputedTables, Scalar } from './contract'
import { relationOf, type OutputScript } from './scripts'
import { sharedText } from './text'

/** The outputs that statistics make, in the order they are declared. */
function computedOutputs({ outputs }: Pick<Analysis, 'outputs'>): readonly string[] {
  return Object.keys(outputs).filter((output) => outputs[output]?.computed === true)
}

/** A computed output: the statement that writes it down, and what is known of it before that ran. */
export interface ComputedScript extends OutputScript {
  readonly columns: readonly Column[]
  readonly rowCount: number
  readonly first: Row | null
}

/**
 * The computed outputs as statements: as SQL they are what they came to. Throws where `tables` gives none
 * for an output that is declared.
 */
export function computedScripts(
  analysis: Pick<Analysis, 'outputs'>,
  cell: string,
  tables: ComputedTables,
  locale: Locale = 'en',
): readonly ComputedScript[] {
  return computedOutputs(analysis).map((output) => {
    const rows = tables[output]
    if (!rows) throw new Error(`output without rows: ${output}`)
    const columns = analysis.outputs[output]?.columns ?? {}
    const note = sharedText[locale]['note.computed'] ?? ''
    return {
      output,
      relation: relationOf(analysis, cell, output),
      sql: script([{ name: output, note, sql: written(columns, rows) }], output),
      hidden: false,
      reads: [],
      columns: Object.entries(columns).map(([name, kind]) => ({
        name,
        kind,
        type: typeOf(kind).text,
      })),
      rowCount: rows.length,
      first: rows[0] ? rowOf(columns, rows[0]) : null,
    }
  })
}

const types: Readonly<Partial<Record<Kind, Sql>>> = {
  text: sql`VARCHAR`,
  integer: sql`BIGINT`,
  number: sql`DOUBLE`,
  boolean: sql`BOOLEAN`,
  date: sql`DATE`,
  timestamp: sql`TIMESTAMP`,
}

function typeOf(kind: Kind): Sql {
  const type = types[kind]
  if (!type) throw new Error(`not a kind of computed column: ${kind}`)
  return type
}

const rowOf = (columns: Readonly<Record<string, Kind>>, row: readonly Scalar[]): Row =>
  Object.fromEntries(
    Object.entries(columns).map(([name, kind], i) => {
      const value = row[i] ?? null
      return [name, kind === 'integer' && typeof value === 'number' ? Math.round(value) : value]
    }),
  )

/** Rows as `VALUES` under the declared names and kinds. */
function written(
  columns: Readonly<Record<string, Kind>>,
  rows: readonly (readonly Scalar[])[],
): Sql {
  const names = Object.keys(columns).map((name) => sql.id(name))
  const typed = Object.entries(columns).map(([name, kind]) => {
    return sql`CAST(${sql.id(name)} AS ${typeOf(kind)}) AS ${sql.id(name)}`
  })
  const selected = sql.join(typed, sql`, `)
  if (rows.length === 0) {
    const nothing = names.map((name) => sql`NULL AS ${name}`)
    return sql`
SELECT ${selected}
FROM (SELECT ${sql.join(nothing)}) AS none
WHERE false`
  }
  const values = rows.map((row) => {
    if (row.length !== names.length)
      throw new Error(`row of ${row.length} values: ${names.length} wanted`)
    return sql`  (${sql.join(row.map((value) => sql.literal(value)))})`
  })
  return sql`
SELECT ${selected}
FROM (VALUES
${sql.join(
  values,
  sql`,
`,
)}
) AS computed(${sql.join(names)})`
}
