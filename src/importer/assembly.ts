import type { Engine } from '../engine/engine'
import { failure, ProblemError } from '../lib/problem'
import { sql } from '../sql'
import { isDoubtful, parts, type TypedColumn } from './build'
import type { Batch } from './pass'
import type { ReaderOptions } from './reader'
import type { Newline } from './rows'
import { build, type Built, type Misread, valuesKept } from './table'

/** Where the rows of a file go, and how they are read. */
export interface Assignment {
  readonly engine: Engine
  /** the provisional name of the table */
  readonly table: string
  /** the name each batch is put under while it is read: letters, digits and hyphens */
  readonly file: string
  /** what the analyst calls the file */
  readonly sourceName: string
  readonly columns: readonly TypedColumn[]
  readonly delimiter: string
  readonly newline: Newline
  readonly timezone: string
  readonly signal?: AbortSignal
}

/** Puts a table together batch by batch, so that no more than the table and a batch need memory. */
export class Assembly {
  #rowCount = 0
  #isThere = false
  readonly #misread = new Map<number, Misread>()
  readonly #rounded = new Map<number, number>()
  readonly #assignment: Assignment

  constructor(assignment: Assignment) {
    this.#assignment = assignment
  }

  /** What became of the values so far. */
  get built(): Built {
    const misread = [...this.#misread.values()].sort((a, b) => a.column - b.column)
    return { rowCount: this.#rowCount, misread, rounded: this.#rounded }
  }

  /** Reads the rows of a batch into the table; `onProgress` is called with a fraction of the batch. */
  async add(batch: Batch, onProgress?: (fraction: number) => void): Promise<void> {
    const { engine, file, columns, delimiter, newline } = this.#assignment
    const { longestRecord } = batch
    const from = { file, delimiter, newline, width: columns.length, longestRecord }
    await engine.put(file, batch.bytes)
    try {
      const rows = await this.#read(batch, from, onProgress)
      if (rows !== batch.rows)
        throw failure('importer.count', { file: this.#assignment.sourceName, rows: batch.rows })
      this.#rowCount += rows
    } finally {
      await engine.drop(file)
    }
  }

  /** How many rows the engine found in the batch. */
  async #read(
    { loose }: Batch,
    from: ReaderOptions,
    onProgress?: (fraction: number) => void,
  ): Promise<number> {
    const { columns, timezone } = this.#assignment
    const careful = columns.map((column, i) => isDoubtful(column, loose[i] ?? false))
    const made = parts(columns, from, timezone, (i) => careful[i] ?? true)
    const [only] = made
    try {
      if (only && made.length === 1 && only.masks.length === 0)
        return await this.#append(only.select, onProgress)
      return await this.#readAside(from, made, onProgress)
    } catch (error) {
      if (careful.every(Boolean) || isFatal(error)) throw error
      // A 31 June has the shape of a day: then every value is looked at.
      return await this.#readAside(
        from,
        parts(columns, from, timezone, () => true),
        onProgress,
      )
    }
  }

  /** Reads a batch into a table beside, where what could not be read is found and emptied, and takes it over. */
  async #readAside(
    from: ReaderOptions,
    made: ReturnType<typeof parts>,
    onProgress?: (fraction: number) => void,
  ): Promise<number> {
    const { engine, table, columns, signal } = this.#assignment
    const name = `${table}_batch`
    const context = { engine, name, ...(signal && { signal }), ...(onProgress && { onProgress }) }
    try {
      const built = await build(context, columns, from, made)
      this.#note(built)
      return await this.#append(sql`SELECT * FROM ${sql.id(name)}`)
    } finally {
      await engine.query(sql`DROP TABLE IF EXISTS ${sql.id(name)}`)
    }
  }

  async #append(
    select: typeof sql.empty,
    onProgress?: (fraction: number) => void,
  ): Promise<number> {
    const { engine, table, signal } = this.#assignment
    const name = sql.id(table)
    const statement = this.#isThere
      ? sql`INSERT INTO ${name} ${select}`
      : sql`CREATE OR REPLACE TABLE ${name} AS ${select}`
    const done = await engine.query(statement, {
      ...(signal && { signal }),
      ...(onProgress && { onProgress }),
    })
    this.#isThere = true
    return Number(done.columnAt(0)[0])
  }

  #note({ misread, rounded }: Built): void {
    for (const { column, count, values } of misread) {
      const before = this.#misread.get(column)
      const further = values.map(({ row, value }) => ({ row: row + this.#rowCount, value }))
      this.#misread.set(column, {
        column,
        count: count + (before?.count ?? 0),
        values: [...(before?.values ?? []), ...further].slice(0, valuesKept),
      })
    }
    for (const [column, count] of rounded)
      this.#rounded.set(column, count + (this.#rounded.get(column) ?? 0))
  }
}

/** What reading with care would not help against. */
function isFatal(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return true
  return error.problem.code !== 'engine.conversion' && error.problem.code !== 'engine.failed'
}
