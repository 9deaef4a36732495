import { type Engine, packed } from '../engine/engine'
import { failure } from '../lib/problem'
import { sql } from '../sql'
import type { Batch } from './batch/batches'
import { areDone, parts, type TypedColumn } from './build'
import { typeOf } from './shapes'
import { build, type Built, type Misread, valuesKept } from './table'

/** Where the rows of a file go, and how they are read. */
export interface Assignment {
  readonly engine: Engine
  /** the provisional name of the table */
  readonly table: string
  /** whether the table is held compressed */
  readonly isPacked: boolean
  readonly columns: readonly TypedColumn[]
  readonly timezone: string
  readonly signal?: AbortSignal
}

/** Puts a table together batch by batch, so that no more than the table and a batch need memory. */
export class Assembly {
  #rowCount = 0
  readonly #misread = new Map<number, Misread>()
  readonly #rounded = new Map<number, number>()
  readonly #assignment: Assignment

  private constructor(assignment: Assignment) {
    this.#assignment = assignment
  }

  /** Begins with an empty table, in place of one of that name. */
  static async begin(assignment: Assignment): Promise<Assembly> {
    const { engine, table, columns, isPacked } = assignment
    const typed = columns.map(({ name, reading }) => sql`${sql.id(name)} ${typeOf(reading)}`)
    // It may be left in either schema by a load that was ended.
    await engine.query(sql`DROP TABLE IF EXISTS ${sql.id(table)}`)
    const place = isPacked ? packed(table) : sql.id(table)
    await engine.query(sql`CREATE TABLE ${place} (${sql.join(typed)})`)
    return new Assembly(assignment)
  }

  /** What became of the values so far. */
  get built(): Built {
    const misread = [...this.#misread.values()].sort((a, b) => a.column - b.column)
    return { rowCount: this.#rowCount, misread, rounded: this.#rounded }
  }

  /** Reads the rows of a batch into the table. */
  async add(batch: Batch): Promise<void> {
    const { bytes, rows } = batch
    const { engine, table, columns, signal } = this.#assignment
    if (signal?.aborted) throw failure('engine.cancelled')
    if (areDone(columns, batch)) await engine.insert(table, bytes, 'existing')
    else await this.#readAside(batch)
    this.#rowCount += rows
  }

  /** How many rows the engine has. */
  async count(): Promise<number> {
    const { engine, table } = this.#assignment
    const counted = await engine.query(sql`SELECT count(*) FROM ${sql.id(table)}`)
    return Number(counted.columnAt(0)[0])
  }

  /** Reads a batch into a table beside, where what could not be read is found and emptied, and takes it over. */
  async #readAside(batch: Batch): Promise<void> {
    const { engine, table, columns, timezone, signal } = this.#assignment
    const [stored, read] = [`${table}_texts`, `${table}_batch`]
    const context = { engine, name: read, ...(signal && { signal }) }
    try {
      await engine.query(sql`DROP TABLE IF EXISTS ${sql.id(stored)}`)
      await engine.insert(stored, batch.bytes, 'new')
      const from = sql.id(stored)
      this.#note(await build(context, columns, from, parts(columns, from, timezone, batch)))
      await engine.query(
        sql`INSERT INTO ${sql.id(table)} SELECT * FROM ${sql.id(read)}`,
        signal ? { signal } : {},
      )
    } finally {
      for (const name of [stored, read])
        await engine.query(sql`DROP TABLE IF EXISTS ${sql.id(name)}`)
    }
  }

  #note({ misread, rounded }: Built): void {
    for (const { column, count, values } of misread) {
      const before = this.#misread.get(column)
      const further = values.map((one) => ({ ...one, row: one.row + this.#rowCount }))
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
