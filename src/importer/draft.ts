import type { Engine } from '../engine/engine'
import type { Locale } from '../lib/locale'
import { failure, ProblemError } from '../lib/problem'
import type { Source } from '../lib/source'
import { sql } from '../sql'
import type { TypedColumn } from './build'
import type { Overrides } from './contract'
import { type Account, survey } from './pass'
import type { ReaderOptions } from './reader'
import { betterReadings, type Fallback } from './readings'
import { type Sniffed, sniff } from './sniff'
import { layoutOf, plainReader, resniff, stageClean } from './stage'
import { build, type Built } from './table'

/** What is to be read, and under which names that does not yet show. */
export interface DraftRequest {
  readonly engine: Engine
  readonly source: Source
  readonly overrides: Overrides
  /** the name the file is put under */
  readonly file: string
  /** the provisional name of the table */
  readonly name: string
  readonly timezone: string
  readonly locale: Locale
  readonly signal?: AbortSignal
  readonly onProgress?: (fraction: number) => void
}

/** A table that holds the rows of a file, not yet under its own name. */
export interface Draft {
  readonly sniffed: Sniffed
  readonly account: Account
  readonly columns: readonly TypedColumn[]
  readonly built: Built
  readonly fallbacks: readonly Fallback[]
}

/** More columns than this no table of the engine is fit for. */
const mostColumns = 2000
/** Up to this size a file is surveyed before the engine reads it, beyond it at the same time. */
const small = 4 * 1024 * 1024
const retries = 3

/** Reads a file into a provisional table, whose rows and values are all accounted for. */
export async function draft(request: DraftRequest): Promise<Draft> {
  return await new Drafting(request).run()
}

class Drafting {
  readonly #request: DraftRequest
  constructor(request: DraftRequest) {
    this.#request = request
  }

  async run(): Promise<Draft> {
    const { source, overrides, locale } = this.#request
    const sniffed = await sniff(source, overrides, locale)
    this.#refuse(sniffed)
    return await this.#draft(sniffed)
  }

  #refuse({ isEmpty, names }: Sniffed): void {
    const file = this.#request.source.name
    if (isEmpty) throw failure('importer.empty', { file })
    if (names.length > mostColumns)
      throw failure('importer.wide', { file, columns: names.length, most: mostColumns })
  }

  /** The bytes as they are where they are plain, else a clean copy of them. */
  async #draft(sniffed: Sniffed): Promise<Draft> {
    const { encoding } = sniffed.reading
    if (encoding !== 'utf-8') return await this.#clean(sniffed)
    const direct =
      this.#request.source.size <= small ? this.#afterSurvey(sniffed) : this.#during(sniffed)
    const result = await direct
    if ('built' in result) return result
    const { notUtf8At } = result.rows
    if (notUtf8At < 0) return await this.#clean(sniffed)
    const { source, overrides, locale } = this.#request
    const again = await resniff(source, notUtf8At, overrides, locale)
    this.#refuse(again)
    return await this.#clean(again)
  }

  async #afterSurvey(sniffed: Sniffed): Promise<Draft | Account> {
    const account = await survey(this.#request.source, layoutOf(sniffed), this.#pass())
    if (!account.rows.plain || account.rows.notUtf8At >= 0) return account
    await this.#request.engine.put(this.#request.file, this.#request.source)
    const reader = plainReader(this.#request.file, sniffed, account)
    return await this.#buildPlain(sniffed, account, reader)
  }

  /** Surveys a large file while the engine already reads it, which is in vain only where it is not plain. */
  async #during(sniffed: Sniffed): Promise<Draft | Account> {
    await this.#request.engine.put(this.#request.file, this.#request.source)
    const stop = new AbortController()
    const { signal } = this.#request
    const both = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal
    const context = { engine: this.#request.engine, name: this.#request.name, signal: both }
    const plain = plainReader(this.#request.file, sniffed)
    const reading = build(context, columnsOf(sniffed), plain, this.#request.timezone).then(
      (built) => ({ built }),
      (error: unknown) => ({ error }),
    )
    const surveyed = survey(this.#request.source, layoutOf(sniffed), this.#pass()).catch(
      (error: unknown) => {
        stop.abort()
        throw error
      },
    )
    const account = await surveyed.finally(async () => {
      if (stop.signal.aborted) await reading
    })
    const { rows } = account
    if (!rows.plain || rows.notUtf8At >= 0) {
      stop.abort()
      await reading
      return account
    }
    const known = plainReader(this.#request.file, sniffed, account)
    const result = await reading
    const first =
      'built' in result && result.built.rowCount === rows.tally.rowsRead ? result.built : undefined
    if (!first && signal?.aborted) throw failure('engine.cancelled')
    if ('error' in result && isFatal(result.error)) throw result.error
    return await this.#buildPlain(sniffed, account, known, first)
  }

  /** The table, or the account again where the engine does not read the bytes as they were surveyed. */
  async #buildPlain(
    sniffed: Sniffed,
    account: Account,
    reader: ReaderOptions,
    first?: Built,
  ): Promise<Draft | Account> {
    try {
      return (await this.#build(sniffed, account, reader, first)) ?? account
    } catch (error) {
      if (isFatal(error)) throw error
      return account
    }
  }

  async #clean(sniffed: Sniffed): Promise<Draft> {
    const { reader, account } = await stageClean(
      this.#request.engine,
      this.#request.file,
      this.#request.source,
      sniffed,
      this.#pass(),
    )
    const draft = await this.#build(sniffed, account, reader)
    if (draft) return draft
    throw failure('importer.count', {
      file: this.#request.source.name,
      rows: account.rows.tally.rowsRead,
    })
  }

  /**
   * Builds the table, again with better readings where values did not fit their column; undefined where
   * the engine came to another number of rows.
   */
  async #build(
    sniffed: Sniffed,
    account: Account,
    reader: ReaderOptions,
    first?: Built,
  ): Promise<Draft | undefined> {
    const { signal } = this.#request
    const context = {
      engine: this.#request.engine,
      name: this.#request.name,
      ...(signal && { signal }),
    }
    const { rowsRead } = account.rows.tally
    let columns = columnsOf(sniffed)
    const fallbacks: Fallback[] = []
    let built = first ?? (await build(context, columns, reader, this.#request.timezone))
    for (let i = 0; i < retries && built.misread.length > 0 && built.rowCount === rowsRead; i++) {
      const filled = await this.#filled(columns, built)
      const better = betterReadings(
        columns,
        sniffed.samples,
        built.misread,
        filled,
        sniffed.settled,
      )
      if (!better) break
      columns = better.columns
      fallbacks.push(...better.fallbacks)
      built = await build(context, columns, reader, this.#request.timezone)
    }
    if (built.rowCount !== rowsRead) return undefined
    const readings = Object.fromEntries(columns.map(({ name, reading }) => [name, reading]))
    const known = { ...sniffed, reading: { ...sniffed.reading, columns: readings } }
    return { sniffed: known, account, columns, built, fallbacks }
  }

  /** How many values each misread column has that are not empty. */
  async #filled(
    columns: readonly TypedColumn[],
    { misread }: Built,
  ): Promise<(column: number) => number> {
    const counts = misread.map(({ column }) => sql`count(${sql.id(columns[column]?.name ?? '')})`)
    const { signal } = this.#request
    const table = await this.#request.engine.query(
      sql`SELECT ${sql.join(counts)} FROM ${sql.id(this.#request.name)}`,
      signal ? { signal } : {},
    )
    return (column) => {
      const at = misread.findIndex((one) => one.column === column)
      return Number(table.columnAt(at)[0]) + (misread[at]?.count ?? 0)
    }
  }

  #pass() {
    const { signal, onProgress } = this.#request
    return { ...(signal && { signal }), ...(onProgress && { onProgress }) }
  }
}

function columnsOf({ names, reading }: Sniffed): readonly TypedColumn[] {
  return names.map((name) => ({ name, reading: reading.columns[name] ?? { kind: 'text' } }))
}

/** What a clean copy of the bytes would not help against. */
function isFatal(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return true
  return error.problem.code !== 'engine.conversion' && error.problem.code !== 'engine.failed'
}
