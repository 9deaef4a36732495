import { fork } from 'node:child_process'
import { once } from 'node:events'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ordersFile } from './orders'
import { lines, memory, table, type Name, type Runs } from './report'
import { openTab } from './tab'
import type { Run } from './work'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    rows: { type: 'string', default: '5000000' },
    customers: { type: 'string', default: '700000' },
    json: { type: 'boolean', default: false },
    'no-tab': { type: 'boolean', default: false },
  },
})
const path = await ordersFile(Number(values.rows), Number(values.customers))
const tab = values['no-tab'] ? undefined : await openTab()
const runs: Record<Name, Run[]> = { native: [], node: [], 'tab, first visit': [], tab: [] }

if (tab) runs['tab, first visit'].push(await tab.run(path))

// The engines take turns, so that whatever else the machine does falls on all of them.
for (let run = 1; run <= Number(values.runs); run++) {
  const node = await inProcess('wasm.ts')
  const statements = { import: node.import.statements, rfm: node.rfm.statements }
  runs.node.push(node)
  if (tab) runs.tab.push(await tab.run(path))
  runs.native.push(await inProcess('native.ts', statements))
  process.stderr.write(`run ${run} of ${values.runs} done\n`)
}
await tab?.close()

const digests = new Set(Object.values(runs).flatMap((all) => all.map(({ digest }) => digest)))
if (digests.size !== 1) throw new Error(`results differ: ${[...digests].join(' | ')}`)

const told: Runs = Object.fromEntries(Object.entries(runs).filter(([, all]) => all.length > 0))
process.stdout.write(
  values.json
    ? `${JSON.stringify({ rows: Number(values.rows), cpus: cpus().length, lines: lines(told), memory: memory(told), runs: told })}\n`
    : `${table(told)}\nrows ${values.rows}, customers ${values.customers}, runs ${values.runs}; aims: import 1.5, rfm 1.6\n`,
)

async function inProcess(file: string, message?: Record<string, readonly string[]>): Promise<Run> {
  const child = fork(join(import.meta.dirname, file), [path])
  if (message) child.send(message)
  const [run] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`${file} ended: ${code}`))),
  ])) as [Run]
  return run
}
