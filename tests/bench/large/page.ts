import { openBrowserEngine } from '../../../src/engine/duckdb/browser'
import type { Engine } from '../../../src/engine/engine'
import { load } from '../../../src/importer'
import { blobSource } from '../../../src/lib/source'
import { sql } from '../../../src/sql'

/** How a large file was read in a tab. */
export interface Large {
  readonly rows: number
  readonly seconds: number
  /** how often progress was told, and the longest the page was held up, in milliseconds */
  readonly steps: number
  readonly longestBlock: number
  /** from the cancelling in the middle to the end of the load, in milliseconds */
  readonly cancelled: number
  /** tables of the engine after the cancelled load, beside the one that was there before */
  readonly leftOver: readonly string[]
}

/** Reads the chosen file over a table of one row, cancelled in the middle, and then once more to its end. */
async function bench(): Promise<Large> {
  const chosen = document.querySelector('input')?.files?.[0]
  if (!chosen) throw new Error('no file chosen')
  const source = blobSource(chosen.name, chosen)
  const engine = await openBrowserEngine()
  await engine.query(sql`CREATE TABLE t AS SELECT 42 AS n`)
  const cancelled = await cancelledInTheMiddle(engine, source)
  const left = await engine.query(
    sql`SELECT table_name FROM information_schema.tables WHERE table_name <> 't'`,
  )
  const kept = await engine.query(sql`SELECT n FROM t`)
  if (Number(kept.columnAt(0)[0]) !== 42) throw new Error('the old table is not whole')
  const probe = new Probe()
  const started = performance.now()
  let steps = 0
  const { report } = await load(engine, 't', source, {}, { onProgress: () => steps++ })
  const seconds = (performance.now() - started) / 1000
  const longestBlock = probe.end()
  await engine.close()
  return {
    rows: report.rowsRead,
    seconds,
    steps,
    longestBlock,
    cancelled,
    leftOver: Array.from({ length: left.rowCount }, (_, i) => String(left.columnAt(0)[i])),
  }
}

async function cancelledInTheMiddle(
  engine: Engine,
  source: ReturnType<typeof blobSource>,
): Promise<number> {
  const controller = new AbortController()
  let at = 0
  const onProgress = (fraction: number) => {
    if (fraction < 0.4 || at > 0) return
    at = performance.now()
    controller.abort()
  }
  try {
    await load(engine, 't', source, {}, { onProgress, signal: controller.signal })
  } catch (error) {
    if (at === 0) throw error
    return performance.now() - at
  }
  throw new Error('the load was not cancelled')
}

/** Measures how long messages to the page wait for their turn. */
class Probe {
  readonly #channel = new MessageChannel()
  #last = performance.now()
  #longest = 0

  constructor() {
    this.#channel.port1.onmessage = () => {
      const now = performance.now()
      this.#longest = Math.max(this.#longest, now - this.#last)
      this.#last = now
      setTimeout(() => this.#channel.port2.postMessage(null), 5)
    }
    this.#channel.port2.postMessage(null)
  }

  end(): number {
    this.#channel.port1.close()
    return Math.round(this.#longest)
  }
}

Object.assign(globalThis, { bench })
