import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { cpu } from './cpu'
import { folder } from './orders'
import { digestQuery, type Part, type Run } from './work'

// A process of its own: native DuckDB with one thread runs the statements the other engine ran.
const path = process.argv[2] ?? ''
link(path, 'orders.csv')
process.chdir(folder)
const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
const connection = await instance.connect()

process.once('message', (statements: { import: readonly string[]; rfm: readonly string[] }) => {
  void answer(statements)
})

async function answer(statements: {
  import: readonly string[]
  rfm: readonly string[]
}): Promise<void> {
  const written = await part(["CREATE TABLE written AS FROM 'import/orders.csv'"])
  await connection.run('DROP TABLE written')
  const run: Run = {
    written,
    import: await part(statements.import.map(withRows)),
    rfm: await part(statements.rfm),
    digest: await value(digestQuery),
    held: Number(await value('SELECT sum(memory_usage_bytes) FROM duckdb_memory()')),
    peak: process.resourceUsage().maxRSS * 1024,
  }
  process.send?.(run)
  process.disconnect()
}

/** The importer stores rows in the empty table it makes first; here the reader of the engine does, told what it would guess. */
function withRows(statement: string): string {
  const [made, name] = /^CREATE TABLE ("\w+") \(/.exec(statement) ?? []
  return made
    ? `CREATE TABLE ${name} AS FROM read_csv('import/orders.csv', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\n', columns = ${columns})`
    : statement
}

function link(to: string, name: string): void {
  const at = join(folder, 'import', name)
  rmSync(at, { force: true })
  symlinkSync(to, at)
}

const columns = `{'order_id': 'VARCHAR', 'customer_id': 'VARCHAR', 'paid_at': 'TIMESTAMP', 'amount': 'DECIMAL(18, 2)'}`

async function part(statements: readonly string[]): Promise<Part> {
  const [start, cpuBefore] = [performance.now(), cpu()]
  const each: number[] = []
  for (const statement of statements) {
    const before = performance.now()
    await connection.runAndReadAll(statement)
    each.push((performance.now() - before) / 1000)
  }
  const seconds = (performance.now() - start) / 1000
  return { seconds, sqlSeconds: seconds, statements, each, cpuSeconds: cpu() - cpuBefore }
}

async function value(statement: string): Promise<string> {
  const reader = await connection.runAndReadAll(statement)
  return String(reader.getRowsJS()[0]?.[0])
}
