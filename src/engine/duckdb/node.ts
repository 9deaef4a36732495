import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { pipeline } from 'node:stream/promises'
import { DuckDBDataProtocol } from '@duckdb/duckdb-wasm'
import type { Source } from '../../lib/source'
import type { Host, Staged } from './connection'
import { Database } from './database'
import { mortality } from './death'
import { NodeWorker } from './nodeWorker'

export interface NodeEngineOptions {
  /** in bytes; half of the machine's memory and at most 3 GiB unless told */
  readonly memoryLimit?: number
}

/** DuckDB's WebAssembly build in a thread of Node: the same engine that runs in the browser. */
export async function openNodeEngine(options: NodeEngineOptions = {}): Promise<Database> {
  const memoryLimit = options.memoryLimit ?? Math.min(3 * 2 ** 30, totalmem() / 2)
  return await Database.open({ launch, stage, memoryLimit })
}

const { resolve: locate } = createRequire(import.meta.url)

function launch(): Host {
  const wasm = locate('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm')
  const script = locate('@duckdb/duckdb-wasm/dist/duckdb-node-eh.worker.cjs')
  const { death, die } = mortality()
  const worker = new NodeWorker({ script, wasm }, die)
  return { worker, wasm, death, kill: () => worker.terminate() }
}

async function stage(source: Source): Promise<Staged> {
  if (!(source.handle instanceof Blob)) {
    return staged(resolve(source.handle.path), async () => undefined)
  }
  const folder = await mkdtemp(join(tmpdir(), `cartograph-${process.pid}-`))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const path = join(folder, 'bytes')
    const stream = source.stream() as ReadableStream<Uint8Array>
    await pipeline(Readable.fromWeb(stream), createWriteStream(path))
    return staged(path, remove)
  } catch (error) {
    await remove()
    throw error
  }
}

function staged(path: string, dispose: () => Promise<void>): Staged {
  return {
    register: (database, name) =>
      database.registerFileURL(name, path, DuckDBDataProtocol.NODE_FS, false),
    dispose,
  }
}
