import type { Source } from '../lib/source'
import { sql, type Sql } from '../sql'
import type { Column, Table } from '../table/table'

export interface QueryOptions {
  /** aborting cancels the statement in the engine; the promise rejects with problem `engine.cancelled` */
  readonly signal?: AbortSignal
  /** called with a fraction from 0 to 1 while the statement runs, where the engine can tell */
  readonly onProgress?: (fraction: number) => void
}

/**
 * The one door to the database. Statements run one after the other, one a call. Every rejection is a
 * `ProblemError` with one of these codes, and with a range into the statement where the place is known:
 * - `engine.syntax`, `engine.empty`, `engine.statements` (more than one): the text is no statement;
 * - `engine.column`, `engine.relation`, `engine.function`: an unknown `name`, with the fix
 *   `problem.engine.rename.fix {name, candidate}` where one is close; `engine.binder`: any other misfit;
 * - `engine.conversion`: a value cannot be read as its type; `engine.permission`: the seal;
 * - `engine.memory`: out of memory; the database and its tables live on;
 * - `engine.cancelled`: by the signal; `engine.closed`: by `close`;
 * - `engine.lost`: the database died; it has been replaced when the promise rejects, and statements that
 *   waited are lost with it; `engine.start`: it could not be started; `engine.failed`: anything else.
 */
export interface Engine {
  /** name and version of the database, part of every fingerprint */
  readonly version: string
  /**
   * How often the database was replaced after it died. When it rises all tables and views are gone;
   * sources that were `put` are there again.
   */
  readonly generation: number
  /** Runs one statement and decodes its whole result: page large ones with LIMIT. */
  query(sql: Sql, options?: QueryOptions): Promise<Table>
  /** Binds one statement without running it; rejects as `query` would. */
  explain(sql: Sql): Promise<void>
  /** The columns of a table, view or `import/…` file relation, in order. */
  columns(relation: string): Promise<readonly Column[]>
  /**
   * Stores rows, an Arrow IPC stream, in the table of that name: in a new one, which must not be there yet, or behind the rows of
   * one with as many columns of the same types. The bytes move into the engine, which leaves the caller none of them.
   */
  insert(table: string, rows: Uint8Array, into: 'new' | 'existing'): Promise<void>
  /** Makes a source readable in SQL as the file `import/<name>`, where it stands; replaces one of the same name. */
  put(name: string, source: Source): Promise<void>
  /** Forgets a file made readable by `put`. */
  drop(name: string): Promise<void>
  close(): Promise<void>
}

/**
 * A table that is about to be made, in the schema whose tables are held compressed: about a third of the memory, a third of a second more
 * for each million rows written. Once made it is known by its bare name like any other; no cell can be
 * called as the schema is.
 */
export const packed = (table: string): Sql => sql`"~packed".main.${sql.id(table)}`
