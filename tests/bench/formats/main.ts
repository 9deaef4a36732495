import { fork } from 'node:child_process'
import { once } from 'node:events'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { grid } from '../grid'
import { files } from './files'
import type { Done } from './work'

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '2' },
  },
})
const count = Number(values.rows)
const paths = await files(count, ['utf8', 'gb18030', 'xlsx', 'parquet'])

const tasks = [
  ['utf8', 'cartograph', 'ours'],
  ['utf8', 'duckdb', 'native DuckDB, one thread'],
  ['gb18030', 'cartograph', 'ours'],
  ['gb18030', 'utf8', 'TextDecoder and split alone'],
  ['xlsx', 'cartograph', 'ours, to a table'],
  ['xlsx', 'hucre', 'hucre, rows counted'],
  ['parquet', 'cartograph', 'ours'],
  ['parquet', 'duckdb', 'native DuckDB, one thread'],
] as const

const lines: string[][] = []
for (const [format, reader, name] of tasks) {
  const path = paths[format]
  const runs: Done[] = []
  for (let run = 0; run < Number(values.runs); run++) runs.push(await inProcess(reader, path))
  const best = runs.reduce((a, b) => (b.seconds < a.seconds ? b : a))
  if (best.rows !== count) throw new Error(`${format}, ${name}: ${best.rows} rows`)
  const { size } = await stat(path)
  const megabytes = size / 1e6
  lines.push([
    format,
    name,
    megabytes.toFixed(0),
    best.seconds.toFixed(2),
    Math.min(...runs.map(({ cpuSeconds }) => cpuSeconds)).toFixed(2),
    (megabytes / best.seconds).toFixed(1),
    Math.round(count / best.seconds).toLocaleString('en'),
    `${Math.round(Math.max(...runs.map(({ peak }) => peak)) / 2 ** 20)} MiB`,
  ])
  process.stderr.write(`${format}, ${name}: ${best.seconds.toFixed(2)} s\n`)
}
process.stdout.write(
  `${grid([['file', 'reader', 'MB', 'best s', 'CPU s', 'MB/s', 'rows/s', 'peak of the process'], ...lines])}\n`,
)

async function inProcess(reader: string, path: string): Promise<Done> {
  const child = fork(join(import.meta.dirname, 'work.ts'), [reader, path])
  const [done] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`${reader} ended: ${code}`))),
  ])) as [Done]
  return done
}
