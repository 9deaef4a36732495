import { pathSource } from '../../src/cli/pathSource'
import { openNodeEngine } from '../../src/engine/duckdb/node'
import { cpu } from './cpu'
import { work } from './work'

// A process of its own, so that its peak of memory is its own: DuckDB in WebAssembly on Node.
const engine = await openNodeEngine()
const run = await work(engine, pathSource(process.argv[2] ?? ''), cpu)
await engine.close()
process.send?.({ ...run, peak: process.resourceUsage().maxRSS * 1024 })
