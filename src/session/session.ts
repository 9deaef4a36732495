import type { Health } from '../importer'
import type { Problem } from '../lib/problem'
import type { Source } from '../lib/source'
import type { Table, Value } from '../table/table'
import type { Operation, SessionState } from './model'
import type { Overlap } from './overlap'
import type { Rename } from './renames'
import type { Shared } from './shared'

/** Which rows of a relation to fetch. */
export interface PageRequest {
  readonly relation: string
  readonly offset: number
  readonly limit: number
  readonly sort?: { readonly column: string; readonly descending: boolean }
}

/** A state of a notebook, and what the relations hold that its results name. */
export interface Reader {
  readonly state: SessionState
  page(request: PageRequest): Promise<Table>
  /** The most frequent distinct values of a column, for choosing from. */
  distinct(relation: string, column: string, limit: number): Promise<readonly Value[]>
  /** Whether any value of a column stands beside so many different ones of another, two where it is not said. */
  recurs(relation: string, column: string, beside: string, times?: number): Promise<boolean>
}

/**
 * A running notebook: the pure core plus the effects it asks for. Everything the page and the command
 * line do goes through here.
 */
export interface Session extends Reader {
  /** Called after every change of state; returns how to stop. */
  subscribe(listener: (state: SessionState) => void): () => void
  dispatch(operation: Operation): void
  /** Resolves when no cell is queued or running; with keys, when none of these cells is. */
  settled(keys?: readonly string[]): Promise<void>
  /** Adds a `data` cell for each file (or refills the data cell of that key) and returns the keys. */
  attach(sources: readonly Source[], into?: string): Promise<readonly string[]>
  /** An earlier state of the notebook, read from the relations its results left for as long as the engine has them. */
  asOf(state: SessionState): Reader
  /** What the table of a data cell says about itself; undefined where the cell has not been read. */
  health(key: string, signal?: AbortSignal): Promise<Health | undefined>
  /** How much of a data cell’s file that of another one holds already; undefined where that cannot be told. */
  overlap(key: string, other: string): Promise<Overlap | undefined>
  /** How far files that a table brings together with that of a data cell hold the same rows; undefined where there are none. */
  shared(key: string): Promise<Shared | undefined>
  /** Columns of a data cell’s new file that seem to be earlier ones under another name, the surest first. */
  renames(key: string): Promise<readonly Rename[]>
  /** Problems of a SQL text as it is being typed, with ranges into it; nothing runs. */
  check(key: string, text: string): Promise<readonly Problem[]>
  /** The notebook's text as it would be saved. */
  text(): string
  close(): Promise<void>
}
