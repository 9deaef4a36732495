import type { Analysis, Example, Scalar } from '../../src/analysis/contract'
import type { ChosenRoles, KnownRoles } from '../../src/analysis/bind'
import { computedScripts } from '../../src/analysis/computed'
import { prepare, type Given, type Prepared } from '../../src/analysis/prepare'
import type { OutputScript } from '../../src/analysis/scripts'
import type { Engine } from '../../src/engine/engine'
import type { Locale } from '../../src/lib/locale'
import { sql } from '../../src/sql'
import type { Row, Table } from '../../src/table/table'
import { restless } from '../../src/lib/rest'

/** What an analysis cell came to: the rows of every output that is not hidden, and what is read of them. */
export interface Outcome {
  readonly prepared: Prepared
  /** those of computed outputs last */
  readonly scripts: readonly OutputScript[]
  readonly tables: Readonly<Record<string, Table>>
  readonly summary: unknown
}

/** Replaces a table by the rows of an example. */
export async function load(
  engine: Engine,
  relation: string,
  { columns, rows }: Pick<Example, 'columns' | 'rows'>,
): Promise<void> {
  if (Object.keys(columns).length === 0) return
  const name = sql.id(relation)
  const declared = Object.entries(columns).map(
    ([column, type]) => sql`${sql.id(column)} ${sql.fromUser(type)}`,
  )
  await engine.query(sql`CREATE OR REPLACE TABLE ${name} (${sql.join(declared)})`)
  for (let from = 0; from < rows.length; from += 500) {
    const values = rows.slice(from, from + 500).map((row) => sql`(${sql.join(row.map(literal))})`)
    await engine.query(sql`INSERT INTO ${name} VALUES ${sql.join(values, sql`, `)}`)
  }
}

const literal = (value: Scalar) => sql.literal(value)

/** Runs an analysis over a relation as a session does: every script kept as a table, the small ones read. */
export async function run(
  engine: Engine,
  analysis: Analysis,
  {
    cell = 'cell',
    relation = 'data',
    columns,
    roles,
    known,
    sides = {},
    params = {},
    locale = 'en',
  }: {
    readonly cell?: string
    readonly relation?: string
    /** of the example; with none of them the analysis runs without its main relation */
    readonly columns?: Example['columns']
    readonly roles: ChosenRoles
    /** the importer's roles of its columns */
    readonly known?: KnownRoles
    /** the sides, each loaded under its own name with `data_` before */
    readonly sides?: NonNullable<Example['sides']>
    readonly params?: Readonly<Record<string, unknown>>
    readonly locale?: Locale
  },
): Promise<Outcome> {
  const given: Record<string, Given> = {}
  if (!columns || Object.keys(columns).length > 0) {
    const own = await engine.columns(relation)
    given['input'] = { relation, columns: own, roles, ...(known && { known }) }
  }
  for (const [side, table] of Object.entries(sides)) {
    await load(engine, `data_${side}`, table)
    const known = await engine.columns(`data_${side}`)
    given[side] = { relation: `data_${side}`, columns: known, roles: table.roles }
  }
  const prepared = prepare(analysis, { cell, given, params, locale })
  const tables: Record<string, Table> = {}
  const keep = async ({ output, relation: kept, sql: query }: OutputScript) => {
    await engine.explain(query)
    await engine.query(sql`CREATE OR REPLACE TABLE ${sql.id(kept)} AS ${query}`)
    tables[output] = await engine.query(sql`SELECT * FROM ${sql.id(kept)}`)
  }
  for (const each of prepared.scripts) await keep(each)
  if (prepared.problems.some(({ severity }) => severity === 'error')) {
    return { prepared, scripts: [], tables, summary: undefined }
  }
  const read = Object.entries(tables).filter(([output]) => analysis.outputs[output]?.read)
  const summary = await analysis.summarize(Object.fromEntries(read), prepared.context, restless)
  const computed = computedScripts(analysis, cell, analysis.tables?.(summary) ?? {}, locale)
  for (const each of computed) await keep(each)
  return { prepared, scripts: [...prepared.scripts, ...computed], tables, summary }
}

/** Rows in an order of their own, for comparing results whose order says nothing. */
export function unordered(table: Table | undefined): readonly Row[] {
  const key = (row: Row) =>
    JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
  return (table?.rows() ?? []).toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}
