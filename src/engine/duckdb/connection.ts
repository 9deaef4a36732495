import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm'
import { failure } from '../../lib/problem'
import { needsDictionaries } from '../../table/arrow'
import { sealing } from './seal'

/** A worker with DuckDB's script in it. */
export interface Host {
  readonly worker: Worker
  /** where the worker finds the module: a URL or a path */
  readonly wasm: string
  /** Rejects when the worker is gone; never resolves. */
  readonly death: Promise<never>
  /** Ends the worker; `death` rejects. */
  kill(): void
}

/** Bytes in a place from where the database can open them, for as long as it may need them. */
export interface Staged {
  register(database: AsyncDuckDB, name: string): Promise<void>
  dispose(): Promise<void>
}

/** Thrown when the worker is gone or can no longer be trusted. */
export class Lost extends Error {
  constructor(cause: unknown) {
    super('the worker is lost', { cause })
    this.name = 'Lost'
  }
}

/** One worker with one sealed database and one connection to it. It runs one thing at a time. */
export class Connection {
  readonly version: string
  readonly #host: Host
  readonly #database: AsyncDuckDB
  readonly #id: number

  private constructor(host: Host, database: AsyncDuckDB, id: number, version: string) {
    this.#host = host
    this.#database = database
    this.#id = id
    this.version = version
  }

  static async open(host: Host, memoryLimit: number): Promise<Connection> {
    const opening = async (): Promise<Connection> => {
      const database = new AsyncDuckDB(new VoidLogger(), host.worker)
      await database.instantiate(host.wasm)
      await database.open({ arrowLosslessConversion: true })
      const connection = await database.connect()
      const id = connectionId(connection)
      for (const statement of sealing(memoryLimit)) await database.runQuery(id, statement.text)
      return new Connection(host, database, id, await database.getVersion())
    }
    return await Promise.race([opening(), host.death])
  }

  /** Runs one statement; the answer is an Arrow IPC stream in pieces. */
  async run(
    text: string,
    signal?: AbortSignal,
    onProgress?: (fraction: number) => void,
  ): Promise<Uint8Array[]> {
    const stopListening = this.#listen(onProgress)
    try {
      let head = await this.#alive(this.#database.startPendingQuery(this.#id, text, true))
      while (!head) {
        await this.#cancelIf(signal)
        head = await this.#alive(this.#database.pollPendingQuery(this.#id))
      }
      if (needsDictionaries(head)) return [await this.#runWhole(text)]
      const pieces = [head]
      for (;;) {
        await this.#cancelIf(signal)
        const piece = await this.#alive(this.#database.fetchQueryResults(this.#id))
        if (piece?.length === 0) return pieces
        if (piece) pieces.push(piece)
      }
    } finally {
      stopListening()
    }
  }

  /** Runs a statement from its start to its end, which brings dictionaries along but cannot be cancelled. */
  async #runWhole(text: string): Promise<Uint8Array> {
    await this.#alive(this.#database.cancelPendingQuery(this.#id))
    return await this.#alive(this.#database.runQuery(this.#id, text))
  }

  /** Binds one statement without running it. */
  async prepare(text: string): Promise<void> {
    const prepared = await this.#alive(this.#database.createPrepared(this.#id, text))
    await this.#alive(this.#database.closePrepared(this.#id, prepared))
  }

  async register(name: string, staged: Staged): Promise<void> {
    await this.#alive(staged.register(this.#database, name))
  }

  /** Stores the rows of an Arrow IPC stream in a table. */
  async insert(table: string, rows: Uint8Array, create: boolean): Promise<void> {
    // Of a stream without an end the database awaits the rest, and takes the next one for it.
    if (!isEnded(rows)) throw new Error('the stream of rows has no end')
    const options = { name: table, schema: 'main', create }
    await this.#alive(this.#database.insertArrowFromIPCStream(this.#id, rows, options))
  }

  async forget(name: string): Promise<void> {
    await this.#alive(this.#database.dropFile(name))
  }

  kill(): void {
    this.#host.kill()
  }

  async #cancelIf(signal: AbortSignal | undefined): Promise<void> {
    if (!signal?.aborted) return
    await this.#alive(this.#database.cancelPendingQuery(this.#id))
    // What was cancelled keeps its memory and its files until the next statement.
    await this.#alive(this.#database.runQuery(this.#id, 'SELECT 1'))
    throw failure('engine.cancelled')
  }

  /** An answer of the worker; rejects with `Lost` where the worker dies first or has trapped. */
  async #alive<T>(answer: Promise<T>): Promise<T> {
    try {
      return await Promise.race([answer, this.#host.death])
    } catch (error) {
      if (error instanceof Lost) throw error
      if (!isTrap(error)) throw error
      this.#host.kill()
      throw new Lost(error)
    }
  }

  #listen(onProgress: ((fraction: number) => void) | undefined): () => void {
    if (!onProgress) return () => undefined
    const listener = ({ data }: MessageEvent<{ type: string; data: { percentage: number } }>) => {
      if (data.type !== 'PROGRESS_UPDATE') return
      onProgress(Math.min(1, Math.max(0, data.data.percentage / 100)))
    }
    const { worker } = this.#host
    worker.addEventListener('message', listener)
    return () => worker.removeEventListener('message', listener)
  }
}

/** Whether an Arrow IPC stream ends with its mark: a continuation of no length. */
function isEnded(stream: Uint8Array): boolean {
  const mark = stream.slice(-8)
  return mark.length === 8 && mark.every((byte, i) => byte === (i < 4 ? 0xff : 0))
}

function connectionId(connection: AsyncDuckDBConnection): number {
  return connection.useUnsafe((_, id) => id)
}

/** After a trap the module's memory is in an unknown state, and every further answer would be suspect. */
function isTrap(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error.name === 'RuntimeError' || error.name === 'RangeError') return true
  return /^(RuntimeError|Aborted\()|memory access out of bounds|function signature mismatch/.test(
    error.message,
  )
}
