import { appendFile, copyFile, readFile, rm, stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
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
  },
})
const count = Number(values.rows)
const times = Number(values.times)
const paths = await files(count, ['xlsx', 'gb18030'])
const long = await repeated(paths.gb18030)
const tasks = [
  ['xlsx', paths.xlsx, count],
  ['gb18030', long, count * times],
] as const
const lines: string[][] = []
for (const [format, path, rows] of tasks) {
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
}
await rm(long)
process.stdout.write(
  `${grid([['file', 'rows', 'MB', 's', 'MB/s', 'longest block, ms', 'progress told', 'cancel, ms', 'peak of the browser'], ...lines])}\n`,
)

/** The rows of a file `times` times, below one header. */
async function repeated(path: string): Promise<string> {
  const to = `${path}.long`
  const body = await readFile(path)
  const rows = body.subarray(body.indexOf(10) + 1)
  await copyFile(path, to)
  for (let i = 1; i < times; i++) await appendFile(to, rows)
  return to
}
