import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import type { Engine } from '../../src/engine/engine'
import { load } from '../../src/importer'
import { ProblemError } from '../../src/lib/problem'
import { sql } from '../../src/sql'
import { damaged } from './damage'
import { file } from './files'

let engine: Engine
beforeAll(async () => {
  engine = await openNodeEngine()
})
afterAll(async () => {
  await engine.close()
})

/** `FUZZ_FILES=20000 npx vitest run --project unit tests/importer/fuzz.test.ts` takes a quarter of an hour. */
const count = Number(process.env['FUZZ_FILES'] ?? 240)
const from = Number(process.env['FUZZ_FROM'] ?? 0)
/** Milliseconds of work: those of the clock would depend on what else the machine does. */
const longest = 10_000
/** What a clear problem is not: the engine's words for something that nobody foresaw. */
const unclear = /^engine\.(failed|lost|syntax|binder|column|function|relation|start)$/

/** What is wrong with how a damaged file ended; undefined where it is a table or a clear problem. */
async function fault(seed: number): Promise<string | undefined> {
  const { name, bytes, story } = await damaged(seed)
  const started = process.cpuUsage()
  try {
    const { report } = await load(engine, 'fuzz', file(bytes, name))
    const { rowsInFile, rowsRead, rowsSetAside, asideCounts } = report
    const table = await engine.query(sql`SELECT count(*) FROM fuzz`)
    const counted = Object.values(asideCounts).reduce((sum, n) => sum + n, 0)
    if (Number(table.columnAt(0)[0]) !== rowsRead) return `${story}: not all rows are in the table`
    if (rowsInFile !== rowsRead + rowsSetAside || counted !== rowsSetAside)
      return `${story}: the rows do not add up`
  } catch (error) {
    if (!(error instanceof ProblemError)) return `${story}: ${String(error)}`
    if (unclear.test(error.problem.code)) return `${story}: ${error.message}`
  }
  const { user, system } = process.cpuUsage(started)
  const milliseconds = (user + system) / 1000
  return milliseconds > longest ? `${story}: ${Math.round(milliseconds)} ms` : undefined
}

describe('damaged files', () => {
  it(
    `each end in a table or a clear problem (${count})`,
    async () => {
      const faults: string[] = []
      for (let seed = from; seed < from + count; seed++) {
        const found = await fault(seed)
        if (found !== undefined) faults.push(found)
      }
      expect(faults).toEqual([])
    },
    count * longest,
  )
})
