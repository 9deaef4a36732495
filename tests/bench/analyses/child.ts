import { DuckDBInstance } from '@duckdb/node-api'
import { prepare, type Given } from '../../../src/analysis/prepare'
import { findAnalysis } from '../../../src/analysis/registry'
import { openNodeEngine } from '../../../src/engine/duckdb/node'
import { sql } from '../../../src/sql'
import { cpu } from '../cpu'
import { workloads, type Workload } from './workloads'
import { restless } from '../../../src/lib/rest'

/** What one process found: seconds of the analysis' own statements, and its memory. */
export interface Measured {
  readonly seconds: number
  readonly cpuSeconds: number
  /** with the statistics on groups, where they run too */
  readonly wholeSeconds: number
  readonly statements: readonly string[]
  /** rows of every output: both engines have to agree */
  readonly digest: string
  /** in bytes */
  readonly peak: number
}

// A process of its own, so that its peak of memory is its own.
const [engine, id, rows] = process.argv.slice(2)
const workload = workloads.find((one) => one.id === id)
if (!workload) throw new Error(`unknown workload: ${id}`)
if (engine === 'node') process.send?.(await inWebAssembly(workload, Number(rows)))
else {
  process.once('message', (statements: readonly string[]) => {
    void natively(workload, Number(rows), statements).then((measured) => {
      process.send?.(measured)
      process.disconnect()
    })
  })
}

async function inWebAssembly(
  { analysis: of, tables, reads, params }: Workload,
  n: number,
): Promise<Measured> {
  const opened = await openNodeEngine()
  const analysis = findAnalysis(of)
  if (!analysis) throw new Error(`unknown analysis: ${of}`)
  for (const statement of tables(n).flatMap(asImported)) await opened.query(sql.fromUser(statement))
  const given: Record<string, Given> = {}
  for (const [step, { relation, roles }] of Object.entries(reads)) {
    given[step] = { relation, roles, columns: await opened.columns(relation) }
  }
  const { scripts, context, problems } = prepare(analysis, {
    cell: 'cell',
    given,
    params,
    locale: 'en',
  })
  if (scripts.length === 0) throw new Error(`not ready: ${JSON.stringify(problems)}`)
  const [began, cpuBefore] = [performance.now(), cpu()]
  const statements: string[] = []
  for (const { relation, sql: script } of scripts) {
    const statement = sql`CREATE OR REPLACE TABLE ${sql.id(relation)} AS ${script}`
    await opened.query(statement)
    statements.push(statement.text)
  }
  const seconds = (performance.now() - began) / 1000
  const cpuSeconds = cpu() - cpuBefore
  const results = await Promise.all(
    scripts
      .filter(({ output }) => analysis.outputs[output]?.read)
      .map(async ({ output, relation }) => {
        const table = await opened.query(sql`SELECT * FROM ${sql.id(relation)}`)
        return [output, table] as const
      }),
  )
  analysis.tables?.(await analysis.summarize(Object.fromEntries(results), context, restless))
  const wholeSeconds = (performance.now() - began) / 1000
  const counts = await Promise.all(
    scripts.map(async ({ relation }) => {
      const counted = await opened.query(sql`SELECT count(*) AS n FROM ${sql.id(relation)}`)
      return `${relation} ${counted.get(0, 'n')}`
    }),
  )
  await opened.close()
  const peak = process.resourceUsage().maxRSS * 1024
  return { seconds, cpuSeconds, wholeSeconds, statements, digest: counts.join(', '), peak }
}

/** Import holds tables of so many rows compressed, and stores them piece by piece. */
function asImported(statement: string): readonly string[] {
  const made = /^CREATE OR REPLACE TABLE (\w+) AS([^]*)range\((\d+)\)([^]*)$/.exec(statement)
  const [, table = '', before = '', rows = '0', after = ''] = made ?? []
  const total = Number(rows)
  if (total < 16_000_000) return [statement]
  const piece = 1_000_000
  return Array.from({ length: Math.ceil(total / piece) }, (_, i) => {
    const some = `${before}range(${i * piece}, ${Math.min(total, (i + 1) * piece)})${after}`
    return i === 0
      ? `CREATE TABLE "~packed".main.${table} AS${some}`
      : `INSERT INTO ${table}${some}`
  })
}

async function natively(
  { tables }: Workload,
  n: number,
  statements: readonly string[],
): Promise<Measured> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  for (const statement of tables(n)) await connection.run(statement)
  const [began, cpuBefore] = [performance.now(), cpu()]
  for (const statement of statements) await connection.run(statement)
  const seconds = (performance.now() - began) / 1000
  const cpuSeconds = cpu() - cpuBefore
  const counts: string[] = []
  for (const statement of statements) {
    const relation = /^CREATE OR REPLACE TABLE "([^"]+)"/.exec(statement)?.[1] ?? ''
    const reader = await connection.runAndReadAll(`SELECT count(*) FROM "${relation}"`)
    counts.push(`${relation} ${String(reader.getRowsJS()[0]?.[0])}`)
  }
  const peak = process.resourceUsage().maxRSS * 1024
  const digest = counts.join(', ')
  return { seconds, cpuSeconds, wholeSeconds: seconds, statements, digest, peak }
}
