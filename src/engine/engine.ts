import type { Source } from '../lib/source'
import type { Sql } from '../sql'
import type { Column, Table } from '../table/table'

export interface QueryOptions {
  /** aborting cancels the statement in the engine; the promise rejects with problem `engine.cancelled` */
  readonly signal?: AbortSignal
  /** called with a fraction from 0 to 1 while the statement runs, where the engine can tell */
  readonly onProgress?: (fraction: number) => void
}

/** Turns the bytes of a source into other bytes on their way in, e.g. GB18030 into UTF-8. */
export type Transcode = (bytes: ReadableStream<Uint8Array>) => ReadableStream<Uint8Array>

/**
 * The one door to the database. Statements run one after the other. Every rejection is a
 * `ProblemError` whose code starts with `engine.`: `engine.syntax`, `engine.binder` (both with a range
 * into the statement where known), `engine.memory`, `engine.permission`, `engine.cancelled`,
 * `engine.conversion`, `engine.lost` (the worker died; it has been replaced when the promise rejects), `engine.failed`.
 */
export interface Engine {
  /** name and version of the database, part of every fingerprint */
  readonly version: string
  /**
   * How often the database was replaced after it died. When it rises all tables and views are gone;
   * files that were `put` are there again.
   */
  readonly generation: number
  /** Runs one statement and decodes its whole result: page large ones with LIMIT. */
  query(sql: Sql, options?: QueryOptions): Promise<Table>
  /** Binds one statement without running it; rejects as `query` would. */
  explain(sql: Sql): Promise<void>
  /** The columns of a table, view or `import/…` file relation, in order. */
  columns(relation: string): Promise<readonly Column[]>
  /** Makes bytes readable in SQL as the file `import/<name>`; replaces one of the same name. */
  put(name: string, source: Source, transcode?: Transcode): Promise<void>
  /** Forgets a file made readable by `put`. */
  drop(name: string): Promise<void>
  close(): Promise<void>
}
