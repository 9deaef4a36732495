import type { Scalar } from '../../src/analysis/contract'
import { abTest } from '../../src/analysis/ab-test'
import type { Summary } from '../../src/analysis/ab-test/summary'
import type { ChosenRoles } from '../../src/analysis/bind'
import type { Engine } from '../../src/engine/engine'
import { blobSource } from '../../src/lib/source'
import { sql } from '../../src/sql'
import type { Row } from '../../src/table/table'
import { run } from './run'

/** What the analysis made of a table: its rows by output, and what it said. */
export interface Tested {
  readonly summary: Summary
  readonly metrics: readonly Row[]
  readonly checks: readonly Row[]
  readonly segments: readonly Row[]
  readonly daily: readonly Row[]
  readonly cumulative: readonly Row[]
  readonly decision: Row
  /** `severity code` of each problem */
  readonly problems: readonly string[]
  /** the keys of the findings */
  readonly findings: readonly string[]
  /** the first row of a metric in a variant that is not the control */
  metric(name: string, variant?: string): Row
  check(name: string): Row
}

/** Runs the analysis over a relation the engine has. */
export async function test(
  engine: Engine,
  relation: string,
  roles: ChosenRoles,
  params: Readonly<Record<string, unknown>> = {},
): Promise<Tested> {
  const { tables, summary, prepared } = await run(engine, abTest, { relation, roles, params })
  const [problem] = prepared.problems.filter(({ severity }) => severity === 'error')
  if (problem) throw new Error(`${problem.code}: ${JSON.stringify(problem.values)}`)
  const found = summary as Summary
  const rows = (output: string) => tables[output]?.rows() ?? []
  const one = (output: string, is: (row: Row) => boolean) => {
    const row = rows(output).find(is)
    if (!row) throw new Error(`no such row of ${output}`)
    return row
  }
  return {
    summary: found,
    metrics: rows('metrics'),
    checks: rows('checks'),
    segments: rows('segments'),
    daily: rows('daily'),
    cumulative: rows('cumulative'),
    decision: one('decision', () => true),
    problems: abTest.check(found).map(({ code, severity }) => `${severity} ${code.slice(8)}`),
    findings: abTest.findings(found).map(({ key }) => key),
    metric: (name, variant) =>
      one(
        'metrics',
        (row) =>
          row['metric'] === name &&
          (variant === undefined ? row['difference'] !== null : row['variant'] === variant),
      ),
    check: (name) => one('checks', (row) => row['check'] === name),
  }
}

/** Keeps rows as the table `data`, with the columns given. */
export async function put(
  engine: Engine,
  columns: Readonly<Record<string, string>>,
  rows: readonly (readonly Scalar[])[],
): Promise<void> {
  const written = (value: Scalar) => (value === null ? '' : `"${String(value)}"`)
  const lines = [Object.keys(columns), ...rows].map((row) => row.map(written).join(','))
  await engine.put('rows', blobSource('rows.csv', new Blob([lines.join('\n'), '\n'])))
  const typed = Object.entries(columns).map(
    ([name, type]) => sql`CAST(${sql.id(name)} AS ${sql.fromUser(type)}) AS ${sql.id(name)}`,
  )
  await engine.query(sql`
CREATE OR REPLACE TABLE data AS SELECT ${sql.join(typed)}
FROM read_csv('import/rows', header = true, all_varchar = true, delim = ',', quote = '"')`)
  await engine.drop('rows')
}
