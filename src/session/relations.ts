import type { Engine } from '../engine/engine'
import { fold } from '../lib/text'
import { sql, type Sql } from '../sql'

/**
 * The name under which a relation stands in the engine. It says what the relation holds and not which
 * cell shows it, so that a stale result stays readable beside a fresh one. No cell can be called so.
 */
export function physical(fingerprint: string, output?: string): string {
  return output === undefined ? `~${fingerprint}` : `~${fingerprint}__${output}`
}

/**
 * What the session has made in the engine: immutable relations named by fingerprint, and above them
 * views under the names that people write, which are pointed at whichever is current.
 */
export class Relations {
  readonly #engine: Engine
  readonly #made = new Map<string, 'TABLE' | 'VIEW'>()
  readonly #byFingerprint = new Map<string, Set<string>>()
  /** what is written down only when somebody reads it, by relation */
  readonly #pending = new Map<string, { readonly query: Sql; made?: Promise<void> }>()
  readonly #pointing = new Map<string, { readonly name: string; readonly to: string }>()

  constructor(engine: Engine) {
    this.#engine = engine
  }

  /** Notes that a relation now exists, made by somebody else or by `make`. */
  note(fingerprint: string, relation: string, type: 'TABLE' | 'VIEW' = 'TABLE'): void {
    this.#made.set(relation, type)
    const known = this.#byFingerprint.get(fingerprint) ?? new Set()
    this.#byFingerprint.set(fingerprint, known.add(relation))
  }

  /** Makes a table or a view of a query, in place of one that may be left from a run that was aborted. */
  async make(
    fingerprint: string,
    relation: string,
    type: 'TABLE' | 'VIEW',
    query: Sql,
    signal: AbortSignal,
  ): Promise<void> {
    await this.#remove(relation)
    const head = type === 'TABLE' ? sql`CREATE TABLE` : sql`CREATE VIEW`
    const statement = sql`${head} ${sql.id(relation)} AS
${query}`
    // A run that is aborted may have made its relation all the same.
    this.#made.set(relation, type)
    await this.#engine.query(statement, { signal })
    this.note(fingerprint, relation, type)
  }

  /** Leaves a small table to be made when somebody first reads it: most never are. */
  later(fingerprint: string, relation: string, query: Sql): void {
    this.#pending.set(relation, { query })
    const known = this.#byFingerprint.get(fingerprint) ?? new Set()
    this.#byFingerprint.set(fingerprint, known.add(relation))
  }

  /** Makes a relation that was left for later; whoever reads one by its own name waits for this. */
  async ready(relation: string): Promise<void> {
    const pending = this.#pending.get(relation)
    if (!pending) return
    pending.made ??= this.#write(relation, pending.query)
    try {
      await pending.made
    } catch (error) {
      delete pending.made
      throw error
    }
  }

  async #write(relation: string, query: Sql): Promise<void> {
    this.#made.set(relation, 'TABLE')
    await this.#engine.query(sql`CREATE OR REPLACE TABLE ${sql.id(relation)} AS
${query}`)
    this.#pending.delete(relation)
  }

  /** Makes each name mean its relation, and every other name mean nothing. */
  async point(names: ReadonlyMap<string, string>): Promise<void> {
    const wanted = new Map([...names].map(([name, to]) => [fold(name), { name, to }]))
    for (const [folded, { name, to }] of wanted) {
      const now = this.#pointing.get(folded)
      if (now?.to === to && now.name === name) continue
      await this.ready(to)
      await this.#engine.query(
        sql`CREATE OR REPLACE VIEW ${sql.id(name)} AS SELECT * FROM ${sql.id(to)}`,
      )
      this.#pointing.set(folded, { name, to })
    }
    for (const [folded, { name }] of [...this.#pointing]) {
      if (wanted.has(folded)) continue
      await this.#engine.query(sql`DROP VIEW IF EXISTS ${sql.id(name)}`)
      this.#pointing.delete(folded)
    }
  }

  /** Whether relations of this fingerprint are in the engine. */
  has(fingerprint: string): boolean {
    return this.#byFingerprint.has(fingerprint)
  }

  /** Whether this very relation is there, or will be once it is read; one that a run left half-way has others missing. */
  stands(fingerprint: string, relation: string): boolean {
    return this.#byFingerprint.get(fingerprint)?.has(relation) ?? false
  }

  fingerprints(): string[] {
    return [...this.#byFingerprint.keys()]
  }

  /** Drops all that stands under a fingerprint. */
  async drop(fingerprint: string): Promise<void> {
    for (const relation of this.#byFingerprint.get(fingerprint) ?? []) await this.#remove(relation)
    this.#byFingerprint.delete(fingerprint)
  }

  /** Forgets everything: the database died and took it along. */
  clear(): void {
    this.#made.clear()
    this.#byFingerprint.clear()
    this.#pending.clear()
    this.#pointing.clear()
  }

  async #remove(relation: string): Promise<void> {
    this.#pending.delete(relation)
    const type = this.#made.get(relation)
    if (!type) return
    const kind = type === 'TABLE' ? sql`TABLE` : sql`VIEW`
    await this.#engine.query(sql`DROP ${kind} IF EXISTS ${sql.id(relation)}`)
    this.#made.delete(relation)
  }
}
