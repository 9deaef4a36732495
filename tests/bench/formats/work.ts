import { readFile } from 'node:fs/promises'
import { DuckDBInstance } from '@duckdb/node-api'
import { pathSource } from '../../../src/cli/pathSource'
import { openNodeEngine } from '../../../src/engine/duckdb/node'
import { load } from '../../../src/importer'

/** How one reader did on one file. */
export interface Done {
  readonly seconds: number
  /** of all threads of the process */
  readonly cpuSeconds: number
  readonly rows: number
  /** the most the process had, in bytes */
  readonly peak: number
}

/** A process of its own, so that its peak of memory is its own. */
const [, , reader = '', path = ''] = process.argv
const rows = { cartograph, duckdb, hucre, utf8: decoded }

const job = Object.entries(rows).find(([name]) => name === reader)?.[1]
if (!job) throw new Error(`no such reader: ${reader}`)
const { seconds, cpuSeconds, count } = await job()
const done: Done = { seconds, cpuSeconds, rows: count, peak: process.resourceUsage().maxRSS * 1024 }
process.send?.(done)
process.disconnect()

async function timed(run: () => Promise<number>) {
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  const count = await run()
  const { user, system } = process.cpuUsage(cpu)
  const seconds = (performance.now() - start) / 1000
  return { seconds, cpuSeconds: (user + system) / 1e6, count }
}

async function cartograph() {
  const engine = await openNodeEngine()
  const found = await timed(async () => (await load(engine, 't', pathSource(path))).report.rowsRead)
  await engine.close()
  return found
}

/** Native, one thread; a text of all columns, types guessed by it. */
async function duckdb() {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  return await timed(async () => {
    const from = path.endsWith('.parquet') ? `read_parquet('${path}')` : `read_csv('${path}')`
    await connection.run(`CREATE TABLE t AS SELECT * FROM ${from}`)
    const reader = await connection.runAndReadAll('SELECT count(*)::INTEGER FROM t')
    return Number(reader.getRowsJS()[0]?.[0])
  })
}

/** The fastest reader of workbooks for Node that was found; its rows are only counted. */
async function hucre() {
  const { streamXlsxRows } = await import('hucre')
  const bytes = await readFile(path)
  return await timed(async () => {
    let count = -1
    for await (const row of streamXlsxRows(bytes)) if (row.values.length > 0) count++
    return count
  })
}

/** Only decoding, with what Node has: no reader of this encoding is faster than that. */
async function decoded() {
  const bytes = await readFile(path)
  return await timed(async () => new TextDecoder('gb18030').decode(bytes).split('\n').length - 2)
}
