import { DuckDBDataProtocol } from '@duckdb/duckdb-wasm'
import scriptUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url'
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'
import type { Source } from '../../lib/source'
import { prelude } from './browserPrelude'
import type { Host, Staged } from './connection'
import { Database } from './database'
import { mortality } from './death'

export interface BrowserEngineOptions {
  /** in bytes; half of what the device says it has and at most 3 GiB unless told */
  readonly memoryLimit?: number
}

/** DuckDB in a web worker of this page, its files from the page's own origin. */
export async function openBrowserEngine(options: BrowserEngineOptions = {}): Promise<Database> {
  const memoryLimit = options.memoryLimit ?? Math.min(3, deviceMemory() / 2) * 2 ** 30
  return await Database.open({ launch, stage, memoryLimit })
}

/** In GiB, rounded by the browser to a power of two from 0.25 to 8; some do not tell. */
function deviceMemory(): number {
  const told: unknown = 'deviceMemory' in navigator ? navigator.deviceMemory : undefined
  return typeof told === 'number' ? Math.max(1, told) : 4
}

/** A worker from a Blob is bound by the page's content security policy; one loaded by URL is not. */
function launch(): Host {
  const wasm = new URL(wasmUrl, location.href).href
  const script = new URL(scriptUrl, location.href).href
  const blob = new Blob([prelude({ script, wasm })], { type: 'text/javascript' })
  const url = URL.createObjectURL(blob)
  const worker = new Worker(url)
  const { death, die } = mortality()
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    die(event.message)
  })
  const kill = () => {
    worker.terminate()
    URL.revokeObjectURL(url)
    die('terminated')
  }
  return { worker, wasm, death, kill }
}

async function stage(source: Source): Promise<Staged> {
  const { handle, name: called } = source
  if (!(handle instanceof Blob)) throw new Error(`no bytes in the browser: ${called}`)
  return {
    register: (database, name) =>
      database.registerFileHandle(name, handle, DuckDBDataProtocol.BROWSER_FILEREADER, true),
    dispose: async () => undefined,
  }
}
