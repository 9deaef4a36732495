import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { grid } from '../grid'
import type { Measured } from './child'
import { workloads } from './workloads'

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000,10000000,20000000' },
    only: { type: 'string' },
    runs: { type: 'string', default: '1' },
  },
})
const sizes = values.rows.split(',').map(Number)
const chosen = workloads.filter(({ id, analysis }) =>
  values.only === undefined ? id === analysis : values.only.split(',').includes(id),
)

const lines: string[][] = []
for (const { id } of chosen) {
  for (const rows of sizes) {
    for (let run = 0; run < Number(values.runs); run++) {
      const node = await measure('node', id, rows)
      const native = await measure('native', id, rows, node.statements)
      if (node.digest !== native.digest) {
        throw new Error(`results differ: ${node.digest} | ${native.digest}`)
      }
      lines.push([
        id,
        String(rows),
        node.seconds.toFixed(2),
        node.cpuSeconds.toFixed(2),
        node.wholeSeconds.toFixed(2),
        native.seconds.toFixed(2),
        (node.seconds / native.seconds).toFixed(2),
        (node.cpuSeconds / native.cpuSeconds).toFixed(2),
        ((node.cpuSeconds / rows) * 1e6).toFixed(2),
        `${Math.round(node.peak / 2 ** 20)} MiB`,
      ])
      process.stderr.write(`${lines.at(-1)?.join('  ')}\n`)
    }
  }
}
const head = [
  'analysis',
  'rows',
  'SQL, s',
  'CPU, s',
  'with statistics, s',
  'native, s',
  '× native',
  '× native (CPU)',
  'CPU, s a million rows',
  'peak of the process',
]
process.stdout.write(
  `${grid([head, ...lines])}\naims: 1.6 × native, 2 GiB, the same seconds a million rows at every size\n`,
)

async function measure(
  engine: 'node' | 'native',
  id: string,
  rows: number,
  statements?: readonly string[],
): Promise<Measured> {
  const child = fork(join(import.meta.dirname, 'child.ts'), [engine, id, String(rows)])
  if (statements) child.send(statements)
  const [measured] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) =>
      Promise.reject(new Error(`${engine} ${id} ended: ${code}`)),
    ),
  ])) as [Measured]
  return measured
}
