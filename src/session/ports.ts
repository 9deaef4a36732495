import type { Source } from '../lib/source'

/** Where the bytes behind `data` cells are found and kept. The browser keeps them in its storage; Node reads paths. */
export interface Sources {
  /** The bytes for a `data` cell, by its key, file name and digest; undefined where the analyst has to bring them. */
  find(cell: string, file: string, sha256?: string): Promise<Source | undefined>
  /** Remembers bytes and their SHA-256 for later sessions where the place allows it; never rejects. */
  keep(cell: string, source: Source, sha256: string): Promise<void>
}

/** What the session may not reach by itself. */
export interface Surroundings {
  readonly sources: Sources
  /** milliseconds, monotonic */
  now(): number
}
