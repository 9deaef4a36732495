import { prepare } from '../../src/analysis/prepare'
import { rfm } from '../../src/analysis/rfm'
import type { Engine, QueryOptions } from '../../src/engine/engine'
import { load } from '../../src/importer'
import type { Source } from '../../src/lib/source'
import { sql, type Sql } from '../../src/sql'
import type { Table } from '../../src/table/table'

/** One part of the work: how long it took as a whole, and the statements it ran. */
export interface Part {
  readonly seconds: number
  /** in the engine, statement by statement */
  readonly sqlSeconds: number
  readonly statements: readonly string[]
  /** seconds of each statement */
  readonly each: readonly number[]
  /** seconds of storing each batch of rows; absent where the engine reads the file itself */
  readonly inserts?: readonly number[]
  /** of all threads of the process, which noise from others changes less; unknown in the browser */
  readonly cpuSeconds?: number
}

export interface Run {
  readonly import: Part
  /** what an analyst would write to read the file into a table; native only */
  readonly written?: Part
  readonly rfm: Part
  /** what the results say, so that both engines can be held to the same */
  readonly digest: string
  /** held by the database after the work, in bytes */
  readonly held: number
  /** the most the process had, in bytes; unknown in the browser */
  readonly peak?: number
}

/** Seconds of work of this process so far. */
type Cpu = () => number

/** Answers, and notes what was asked and how long each answer took. */
class Noting {
  readonly statements: string[] = []
  readonly each: number[] = []
  /** seconds of storing rows, batch by batch */
  readonly inserts: number[] = []
  readonly #engine: Engine
  constructor(engine: Engine) {
    this.#engine = engine
  }

  get engine(): Engine {
    return {
      ...bound(this.#engine),
      query: this.#query.bind(this),
      insert: this.#insert.bind(this),
    }
  }

  async #insert(...given: Parameters<Engine['insert']>): Promise<void> {
    const start = performance.now()
    await this.#engine.insert(...given)
    this.inserts.push((performance.now() - start) / 1000)
  }

  async #query(statement: Sql, options?: QueryOptions): Promise<Table> {
    const start = performance.now()
    const table = await this.#engine.query(statement, options)
    this.each.push((performance.now() - start) / 1000)
    this.statements.push(statement.text)
    return table
  }
}

function bound(engine: Engine) {
  return {
    insert: engine.insert.bind(engine),
    put: engine.put.bind(engine),
    drop: engine.drop.bind(engine),
    columns: engine.columns.bind(engine),
    explain: engine.explain.bind(engine),
    close: engine.close.bind(engine),
    version: engine.version,
    generation: engine.generation,
  }
}

async function part(
  engine: Engine,
  job: (engine: Engine) => Promise<void>,
  cpu: Cpu | undefined,
): Promise<Part> {
  const { engine: noted, statements, each, inserts } = new Noting(engine)
  const [start, cpuBefore] = [performance.now(), cpu?.()]
  await job(noted)
  const seconds = (performance.now() - start) / 1000
  const cpuSeconds = cpu && { cpuSeconds: cpu() - (cpuBefore ?? 0) }
  return { seconds, sqlSeconds: sum(each) + sum(inserts), statements, each, inserts, ...cpuSeconds }
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

/** What is compared of the results: every number in it depends on every row. */
export const digestQuery = `SELECT string_agg(concat_ws(' ', segment, customers, orders, round(amount, 2)), '; '
  ORDER BY position) AS digest FROM rfm__segments`
const heldQuery = sql`SELECT CAST(sum(memory_usage_bytes) AS BIGINT) AS bytes FROM duckdb_memory()`

/** Imports the file as a data cell does, then runs the analysis as its cell does. */
export async function work(engine: Engine, source: Source, cpu?: Cpu): Promise<Run> {
  let known: Readonly<Partial<Record<string, string>>> = {}
  const imported = await part(
    engine,
    async (noted) => {
      const { report } = await load(noted, 'orders', source)
      known = report.reading.roles
    },
    cpu,
  )
  const columns = await engine.columns('orders')
  const given = { input: { relation: 'orders', columns, known, roles: {} } }
  const { scripts, problems } = prepare(rfm, { cell: 'rfm', given, params: {}, locale: 'en' })
  if (scripts.length === 0) throw new Error(`not ready: ${JSON.stringify(problems)}`)
  const analysed = await part(
    engine,
    async (noted) => {
      for (const { relation, sql: script } of scripts) {
        await noted.query(sql`CREATE OR REPLACE TABLE ${sql.id(relation)} AS ${script}`)
      }
    },
    cpu,
  )
  const [digest] = (await engine.query(sql.fromUser(digestQuery))).column('digest')
  const [held] = (await engine.query(heldQuery)).column('bytes')
  return { import: imported, rfm: analysed, digest: String(digest), held: Number(held) }
}
