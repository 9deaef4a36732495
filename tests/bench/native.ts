import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { cpu } from './cpu'
import { bodyOf, folder } from './orders'
import { digestQuery, type Part, type Run } from './work'

// A process of its own: native DuckDB with one thread runs the statements the other engine ran.
const path = process.argv[2] ?? ''
link(path, 'whole.csv')
// What the importer reads in batches stands here as one, without the header, under the name of a batch.
link(bodyOf(path), 'orders.csv')
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
  const written = await part(["CREATE TABLE written AS FROM 'import/whole.csv'"])
  await connection.run('DROP TABLE written')
  const run: Run = {
    written,
    import: await part(statements.import.filter((text) => !text.startsWith('INSERT INTO'))),
    rfm: await part(statements.rfm),
    digest: await value(digestQuery),
    held: Number(await value('SELECT sum(memory_usage_bytes) FROM duckdb_memory()')),
    peak: process.resourceUsage().maxRSS * 1024,
  }
  process.send?.(run)
  process.disconnect()
}

function link(to: string, name: string): void {
  const at = join(folder, 'import', name)
  rmSync(at, { force: true })
  symlinkSync(to, at)
}

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
