import type { Source } from '../lib/source'

/** Where the bytes behind `data` cells are found and kept. The browser keeps them in its storage; Node reads paths. */
export interface Sources {
  /** The bytes for a `data` cell, by its key, file name and digest; undefined where the analyst has to bring them. */
  find(cell: string, file: string, sha256?: string): Promise<Source | undefined>
  /** Remembers bytes for later sessions where the place allows it, for the notebook that is open now; never rejects. */
  keep(brought: readonly Brought[]): Promise<void>
}

/** Bytes that an analyst brought for a `data` cell. */
export interface Brought {
  readonly cell: string
  readonly source: Source
  readonly sha256: string
}

/** What the session may not reach by itself. */
export interface Surroundings {
  readonly sources: Sources
  /** milliseconds, monotonic */
  now(): number
}
