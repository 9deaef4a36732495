import { failure, ProblemError } from '../../lib/problem'
import type { Source } from '../../lib/source'
import { sql, type Sql } from '../../sql'
import { decode } from '../../table/arrow'
import type { Column, Table } from '../../table/table'
import type { Engine, QueryOptions } from '../engine'
import { Connection, Lost, type Host, type Staged } from './connection'
import { problemOf } from './problems'
import { folder } from './seal'
import { oneStatement } from './statement'

/** What differs between the browser and Node. */
export interface Platform {
  launch(): Host
  /** Brings a source to where the database can open it. */
  stage(source: Source): Promise<Staged>
  /** in bytes */
  readonly memoryLimit: number
}

/** DuckDB in a worker, one statement at a time; a worker that dies is replaced. */
export class Database implements Engine {
  readonly #platform: Platform
  readonly #files = new Map<string, Staged>()
  #connection: Connection
  #generation = 0
  #closed = false
  #tail: Promise<unknown> = Promise.resolve()

  private constructor(platform: Platform, connection: Connection) {
    this.#platform = platform
    this.#connection = connection
  }

  static async open(platform: Platform): Promise<Database> {
    return new Database(platform, await connect(platform))
  }

  get version(): string {
    return `DuckDB ${this.#connection.version}`
  }

  get generation(): number {
    return this.#generation
  }

  async query(statement: Sql, { signal, onProgress }: QueryOptions = {}): Promise<Table> {
    const text = oneStatement(statement)
    const waiting = cancelledWhileWaiting(signal)
    const answer = this.#enqueue(text, async (connection) => {
      if (signal?.aborted) throw failure('engine.cancelled')
      waiting.over()
      return decode(await connection.run(text, signal, onProgress))
    })
    return await Promise.race([answer, waiting.cancelled])
  }

  async explain(statement: Sql): Promise<void> {
    const text = oneStatement(statement)
    await this.#enqueue(text, async (connection) => {
      try {
        await connection.prepare(text)
      } catch (error) {
        // The columns of a PIVOT without a list come from its rows: the database runs it in two
        // statements and can bind neither before.
        if (!/Cannot prepare multiple statements/.test(String(error))) throw error
      }
    })
  }

  async columns(relation: string): Promise<readonly Column[]> {
    return (await this.query(sql`SELECT * FROM ${sql.id(relation)} LIMIT 0`)).columns
  }

  async insert(table: string, rows: Uint8Array, into: 'new' | 'existing'): Promise<void> {
    await this.#enqueue('', (connection) => connection.insert(table, rows, into === 'new'))
  }

  async put(name: string, source: Source): Promise<void> {
    const path = filePath(name)
    const staged = await this.#platform.stage(source)
    try {
      await this.drop(name)
      await this.#outliving(async (connection) => {
        this.#files.set(path, staged)
        await connection.register(path, staged)
      })
    } catch (error) {
      if (this.#files.get(path) !== staged) await staged.dispose()
      throw error
    }
  }

  async drop(name: string): Promise<void> {
    const path = filePath(name)
    let staged: Staged | undefined
    try {
      await this.#outliving(async (connection) => {
        staged ??= this.#files.get(path)
        this.#files.delete(path)
        await connection.forget(path)
      })
    } finally {
      await staged?.dispose()
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    this.#connection.kill()
    await this.#tail
    await Promise.all([...this.#files.values()].map((staged) => staged.dispose()))
    this.#files.clear()
  }

  /** Ends the worker as a trap in it would: the running statement is lost, the database replaced. */
  kill(): void {
    this.#connection.kill()
  }

  /** Runs a job after those before it. Jobs that were waiting when the database died are lost with it. */
  async #enqueue<T>(text: string, job: (connection: Connection) => Promise<T>): Promise<T> {
    const generation = this.#generation
    const done = this.#tail.then(async () => {
      if (this.#closed) throw failure('engine.closed')
      if (generation !== this.#generation) throw failure('engine.lost')
      try {
        return await job(this.#connection)
      } catch (error) {
        if (!(error instanceof Lost)) throw problemOf(error, text)
        if (this.#closed) throw failure('engine.closed')
        await this.#replace()
        throw failure('engine.lost')
      }
    })
    this.#tail = done.catch(() => undefined)
    return await done
  }

  /** Files are registered again after a death, so a job about them is done either way. */
  async #outliving(job: (connection: Connection) => Promise<void>): Promise<void> {
    try {
      await this.#enqueue('', job)
    } catch (error) {
      if (!(error instanceof ProblemError) || error.problem.code !== 'engine.lost') throw error
      await this.#enqueue('', job)
    }
  }

  async #replace(): Promise<void> {
    this.#connection.kill()
    try {
      const connection = await connect(this.#platform)
      for (const [path, staged] of this.#files) await connection.register(path, staged)
      this.#connection = connection
      this.#generation += 1
    } catch (error) {
      throw problemOf(error, '')
    }
  }
}

/** Rejects as soon as a statement is cancelled while it still waits for those before it. */
function cancelledWhileWaiting(signal: AbortSignal | undefined) {
  const turn = new AbortController()
  const cancelled = new Promise<never>((_, reject) => {
    const refuse = () => reject(failure('engine.cancelled'))
    signal?.addEventListener('abort', refuse, { once: true, signal: turn.signal })
  })
  cancelled.catch(() => undefined)
  return { cancelled, over: () => turn.abort() }
}

async function connect(platform: Platform): Promise<Connection> {
  const host = platform.launch()
  try {
    return await Connection.open(host, platform.memoryLimit)
  } catch (error) {
    host.kill()
    throw failure('engine.start', { message: messageOf(error) })
  }
}

function messageOf(error: unknown): string {
  const cause = error instanceof Lost ? error.cause : error
  return cause instanceof Error ? cause.message : String(cause)
}

/** Names are plain: no folders, which could lead out of the engine's own, and nothing a glob would read. */
function filePath(name: string): string {
  if (name === '' || name.startsWith('.') || /[/\\*?[\]\0]/.test(name)) {
    throw new Error(`invalid file name: ${name}`)
  }
  return folder + name
}
