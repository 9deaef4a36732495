import { parseArgs } from 'node:util'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import { sql } from '../../src/sql'
import { rivals } from './analyses/rivals'
import { workloads } from './analyses/workloads'
import { cpu } from './cpu'
import { grid } from './grid'

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '2000000' }, only: { type: 'string' } },
})

const lines: string[][] = [['analysis', 'question', 'way', 'CPU, s', 'comes to']]
for (const { id, tables } of workloads) {
  const groups = rivals[id] ?? []
  if (groups.length === 0 || (values.only !== undefined && values.only !== id)) continue
  const engine = await openNodeEngine()
  for (const statement of tables(Number(values.rows))) await engine.query(sql.fromUser(statement))
  for (const { question, ways } of groups) {
    for (const [way, query] of Object.entries(ways)) {
      const seconds: number[] = []
      let answer = ''
      // The second run has code that is optimised and memory that has grown.
      for (let run = 0; run < 2; run++) {
        const before = cpu()
        const table = await engine.query(sql.fromUser(query))
        seconds.push(cpu() - before)
        answer = Object.values(table.rows()[0] ?? {}).join(' ')
      }
      lines.push([id, question, way, seconds.map((one) => one.toFixed(2)).join(', '), answer])
    }
  }
  await engine.close()
}
process.stdout.write(`${grid(lines)}\n`)
