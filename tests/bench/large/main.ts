import { appendFile, copyFile, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { random } from '../../../src/lib/random'
import { files } from '../formats/files'
import { grid } from '../grid'
import { openTab } from '../tab'
import { watchMemory } from './memory'
import type { Large } from './page'

const { values } = parseArgs({
  options: {
    /** of the workbook, and of the text that is written over and over */
    rows: { type: 'string', default: '300000' },
    /** how often; 56 times are a gigabyte */
    times: { type: 'string', default: '56' },
    /** of the file of four columns, in millions */
    narrow: { type: 'string', default: '50' },
    only: { type: 'string', default: 'xlsx,gb18030,narrow' },
  },
})
const count = Number(values.rows)
const times = Number(values.times)
const millions = Number(values.narrow)

/** By name: how a file is made, and the rows it has. */
const tasks: Readonly<Record<string, readonly [make: () => Promise<string>, rows: number]>> = {
  xlsx: [async () => (await files(count, ['xlsx'])).xlsx, count],
  gb18030: [async () => repeated((await files(count, ['gb18030'])).gb18030, times), count * times],
  narrow: [async () => repeated(await narrow(), millions), millions * 1_000_000],
}
const lines: string[][] = []
for (const format of values.only.split(',')) {
  const [make, rows] = tasks[format] ?? []
  if (!make || rows === undefined) throw new Error(`no such file: ${format}`)
  const path = await make()
  const tab = await openTab<Large>('large/')
  const memory = watchMemory()
  const run = await tab.run(path)
  memory.end()
  await tab.close()
  if (run.rows !== rows) throw new Error(`${format}: ${run.rows} rows of ${rows}`)
  if (run.leftOver.length > 0) throw new Error(`left over: ${run.leftOver.join(', ')}`)
  const megabytes = (await stat(path)).size / 1e6
  lines.push([
    format,
    rows.toLocaleString('en'),
    megabytes.toFixed(0),
    run.seconds.toFixed(1),
    (megabytes / run.seconds).toFixed(1),
    String(run.longestBlock),
    String(run.steps),
    run.cancelled.toFixed(0),
    `${Math.round(memory.peak / 2 ** 20)} MiB`,
  ])
  if (path.endsWith('.long')) await rm(path)
}
process.stdout.write(
  `${grid([['file', 'rows', 'MB', 's', 'MB/s', 'longest block, ms', 'progress told', 'cancel, ms', 'peak of the browser'], ...lines])}\n`,
)

/** A million orders of four columns. */
async function narrow(): Promise<string> {
  const path = join(tmpdir(), 'cartograph-bench', 'narrow.csv')
  const chance = random(7)
  const day = (i: number) => new Date(Date.UTC(2026, 0, 1) + i * 20_000).toISOString().slice(0, 10)
  const rows = Array.from({ length: 1_000_000 }, (_, i) => {
    const amount = (chance.integer(100, 90_000) / 100).toFixed(2)
    return `${1_000_000 + i},C${chance.integer(1, 200_000)},${day(i)},${amount}\n`
  })
  await writeFile(path, `order_id,customer_id,ordered_on,amount\n${rows.join('')}`)
  return path
}

/** The rows of a file `times` times, below one header. */
async function repeated(path: string, times: number): Promise<string> {
  const to = `${path}.long`
  const body = await readFile(path)
  const rows = body.subarray(body.indexOf(10) + 1)
  await copyFile(path, to)
  for (let i = 1; i < times; i++) await appendFile(to, rows)
  return to
}
