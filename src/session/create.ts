import type { Engine } from '../engine/engine'
import { digestOf, health, type Health } from '../importer'
import { failure, type Problem } from '../lib/problem'
import type { Source } from '../lib/source'
import { freeId, insert, parse, print, readData } from '../notebook'
import { sql } from '../sql'
import type { Table, Value } from '../table/table'
import { checkText } from './check'
import { apply } from './core'
import { findRelation, type Found } from './lookup'
import type { Operation, SessionState } from './model'
import type { Brought, Surroundings } from './ports'
import { overlapOf, type Overlap } from './overlap'
import { physical } from './relations'
import { proposeRenames, type Rename } from './renames'
import { Runner } from './runner'
import { tableName } from './tableName'
import type { PageRequest, Reader, Session } from './session'
import { sharedIn, sharers, type Shared } from './shared'
import { initial, type Attachment, type Core, type Event } from './state'

/** Files up to this size, in bytes, are kept before those who attached them go on. */
const waitedFor = 64_000_000

/** A session over an empty notebook. Closing it leaves the engine open to whoever opened it. */
export function createSession(engine: Engine, surroundings: Surroundings): Session {
  return new Running(engine, surroundings)
}

class Running implements Session {
  readonly #engine: Engine
  readonly #surroundings: Surroundings
  readonly #runner: Runner
  readonly #listeners = new Set<(state: SessionState) => void>()
  /** the bytes that were brought to this session, by digest: undo may want earlier ones again */
  readonly #brought = new Map<string, Source>()
  /** files on their way into the notebook: a cell that has none yet may be waiting for one of them */
  readonly #attaching = new Set<Promise<unknown>>()
  #core: Core

  constructor(engine: Engine, surroundings: Surroundings) {
    this.#engine = engine
    this.#surroundings = surroundings
    this.#core = initial(parse(''), engine.version, engine.generation)
    const sources = {
      ...surroundings.sources,
      find: async (cell: string, file: string, sha256?: string) => {
        const find = async () =>
          (sha256 === undefined ? undefined : this.#brought.get(sha256)) ??
          (await surroundings.sources.find(cell, file, sha256))
        const found = await find()
        if (found || this.#attaching.size === 0) return found
        await Promise.allSettled(this.#attaching)
        return await find()
      },
    }
    this.#runner = new Runner(
      engine,
      { ...surroundings, sources },
      () => this.#core,
      (report) => this.#apply(report),
    )
  }

  get state(): SessionState {
    return this.#core
  }

  subscribe(listener: (state: SessionState) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  dispatch(operation: Operation): void {
    this.#apply(operation)
  }

  async settled(keys?: readonly string[]): Promise<void> {
    const isBusy = () =>
      Object.entries(this.#core.cells).some(([key, { status }]) => {
        const counts = keys === undefined || keys.includes(key)
        return counts && (status === 'queued' || status === 'running')
      })
    while (isBusy()) {
      await new Promise<void>((resolve) => {
        const stop = this.subscribe(() => {
          stop()
          resolve()
        })
      })
    }
  }

  async attach(sources: readonly Source[], into?: string): Promise<readonly string[]> {
    const placing = this.#place(sources, into)
    this.#attaching.add(placing)
    const brought = await placing.finally(() => this.#attaching.delete(placing))
    const keeping = this.#surroundings.sources.keep(brought)
    const size = sources.reduce((sum, source) => sum + source.size, 0)
    if (size <= waitedFor) await keeping
    return brought.map(({ cell }) => cell)
  }

  /** Puts files into their data cells, which ask for them. */
  async #place(sources: readonly Source[], into?: string): Promise<readonly Brought[]> {
    const { opening } = this.#core
    const digests = await Promise.all(sources.map((source) => digestOf(source)))
    if (this.#core.opening !== opening) {
      throw failure('session.left', { file: sources.map(({ name }) => name).join(', ') })
    }
    let { notebook } = this.#core
    const files: Attachment[] = []
    const brought: Brought[] = []
    for (const [i, source] of sources.entries()) {
      const sha256 = digests[i] ?? ''
      const taken = files.map((file) => file.key)
      const known = into ?? this.#cellOf(source.name, taken)
      const key = known ?? freeId(notebook, tableName(source.name))
      if (known === undefined) {
        notebook = insert(notebook, { kind: 'data', id: key, detail: '', body: '' }, 'end')
      }
      this.#brought.set(sha256, source)
      files.push({ key, file: source.name, sha256 })
      brought.push({ cell: key, source, sha256 })
    }
    this.#apply({ type: 'attached', files })
    return brought
  }

  /** The data cell that already names a file of this name. */
  #cellOf(name: string, taken: readonly string[]): string | undefined {
    return this.#core.notebook.cells.find((cell) => {
      if (cell.kind !== 'data' || taken.includes(cell.key)) return false
      const file = readData(cell.body).value?.file
      return file !== undefined && baseName(file) === baseName(name)
    })?.key
  }

  page(request: PageRequest): Promise<Table> {
    return this.#page(this.#core, request)
  }

  distinct(relation: string, column: string, limit: number): Promise<readonly Value[]> {
    return this.#distinct(this.#core, relation, column, limit)
  }

  recurs(relation: string, column: string, beside: string, times?: number): Promise<boolean> {
    return this.#recurs(this.#core, relation, column, beside, times)
  }

  asOf(state: SessionState): Reader {
    return {
      state,
      recurs: (...asked) => this.#recurs(state, ...asked),
      page: (request) => this.#page(state, request),
      distinct: (relation, column, limit) => this.#distinct(state, relation, column, limit),
    }
  }

  #page(state: SessionState, { relation, offset, limit, sort }: PageRequest): Promise<Table> {
    return this.#runner.watched(async () => {
      const found = await this.#relation(relation, state)
      const order = sort
        ? sql`ORDER BY ${sql.id(sort.column)} ${sort.descending ? sql`DESC` : sql`ASC`} NULLS LAST`
        : sql.empty
      return this.#engine.query(
        sql`SELECT * FROM ${sql.id(found.physical)} ${order} LIMIT ${limit} OFFSET ${offset}`,
      )
    })
  }

  #distinct(
    state: SessionState,
    relation: string,
    column: string,
    limit: number,
  ): Promise<readonly Value[]> {
    return this.#runner.watched(async () => {
      const found = await this.#relation(relation, state)
      const value = sql.id(column)
      const table = await this.#engine.query(
        sql`SELECT ${value} AS value FROM ${sql.id(found.physical)} WHERE ${value} IS NOT NULL
GROUP BY ${value} ORDER BY count(*) DESC, ${value} LIMIT ${limit}`,
      )
      return table.column('value')
    })
  }

  #recurs(
    state: SessionState,
    relation: string,
    column: string,
    beside: string,
    times = 2,
  ): Promise<boolean> {
    return this.#runner.watched(async () => {
      const found = await this.#relation(relation, state)
      const [value, other] = [sql.id(column), sql.id(beside)]
      const isMet =
        times === 2
          ? sql`min(${other}) <> max(${other})`
          : sql`count(DISTINCT ${other}) >= ${times}`
      const table = await this.#engine.query(
        sql`SELECT 1 FROM ${sql.id(found.physical)} WHERE ${value} IS NOT NULL
GROUP BY ${value} HAVING ${isMet} LIMIT 1`,
      )
      return table.rowCount > 0
    })
  }

  async health(key: string, signal?: AbortSignal): Promise<Health | undefined> {
    const result = this.#core.cells[key]?.result
    if (result?.kind !== 'data') return undefined
    const { report } = result
    return await this.#runner.watched(async () => {
      const { physical, columns } = await this.#relation(key)
      return await health(this.#engine, { relation: physical, columns, report }, signal)
    })
  }

  async overlap(key: string, other: string): Promise<Overlap | undefined> {
    const [own, before] = [key, other].map((name) => this.#core.cells[name]?.result)
    if (own?.kind !== 'data' || before?.kind !== 'data') return undefined
    return await this.#runner.watched(async () => {
      const [file, earlier] = [await this.#relation(key), await this.#relation(other)]
      return await overlapOf(
        this.#engine,
        { physical: file.physical, report: own.report },
        { physical: earlier.physical, report: before.report },
      )
    })
  }

  async shared(key: string): Promise<Shared | undefined> {
    const state = this.#core
    const files = sharers(state, key)
    return await this.#runner.watched(() =>
      sharedIn(this.#engine, files, key, state, async (name) => {
        return (await this.#relation(name, state)).physical
      }),
    )
  }

  async renames(key: string): Promise<readonly Rename[]> {
    const before = this.#core.earlier[key]?.table
    const result = this.#core.cells[key]?.result
    if (!before || result?.kind !== 'data') return []
    const { roles } = result.report.reading
    return await this.#runner.watched(async () => {
      const { physical: relation, columns } = await this.#relation(key)
      const isThere = this.#runner.relations.has(before.fingerprint)
      const was = { ...before, ...(isThere && { relation: physical(before.fingerprint) }) }
      return await proposeRenames(this.#engine, was, { relation, columns, roles })
    })
  }

  async #relation(name: string, state: SessionState = this.#core): Promise<Found> {
    const found = findRelation(state, name)
    const isThere = found && this.#runner.relations.has(found.fingerprint)
    if (!isThere) throw failure('session.relation-missing', { name })
    await this.#runner.relations.ready(found.physical)
    return found
  }

  check(key: string, text: string): Promise<readonly Problem[]> {
    return this.#runner.jobs.do(() =>
      this.#runner.watched(() =>
        checkText(this.#engine, this.#runner.relations, this.#core, key, text),
      ),
    )
  }

  text(): string {
    return print(this.#core.notebook)
  }

  async close(): Promise<void> {
    this.#listeners.clear()
    await this.#runner.close()
  }

  #apply(event: Event): void {
    const { state, actions } = apply(this.#core, event)
    if (state === this.#core) return
    this.#core = state
    for (const action of actions) this.#runner.perform(action)
    for (const listener of [...this.#listeners]) listener(this.#core)
  }
}

const baseName = (path: string) => path.slice(path.search(/[^/\\]*$/))
