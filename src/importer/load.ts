import type { Engine } from '../engine/engine'
import type { Locale } from '../lib/locale'
import { failure, ProblemError } from '../lib/problem'
import type { Source } from '../lib/source'
import { sql } from '../sql'
import type { Column } from '../table/table'
import type { TypedColumn } from './build'
import type { ImportReport, Overrides } from './contract'
import { requireText } from './formats'
import { notes } from './notes'
import { readOverrides } from './overrides'
import { type Account, survey } from './pass'
import { profiles } from './profile'
import type { ReaderOptions } from './reader'
import { betterReadings, type Fallback } from './readings'
import { type Sniffed, sniff } from './sniff'
import { cleanName, fileName, layoutOf, plainReader, resniff, stageClean } from './stage'
import { build, type Built, publish } from './table'

export interface LoadOptions {
  readonly signal?: AbortSignal
  /** called with a fraction from 0 to 1 */
  readonly onProgress?: (fraction: number) => void
  /** IANA name of the zone in which the table's times stand; UTC unless told */
  readonly timezone?: string
  /** decides what the bytes of a file do not */
  readonly locale?: Locale
}

export interface Loaded {
  /** of the table, in order */
  readonly columns: readonly Column[]
  readonly report: ImportReport
}

/** A table that holds the rows of a file, not yet under its own name. */
interface Draft {
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

/**
 * Reads a file into the table `relation`, replacing it. `fields` are the settings of a `data` cell; all
 * that they leave open is sniffed. Every row of the file is in the table or set aside and counted, every
 * value is in the table or counted as unread. Rejects with a `ProblemError` (`importer.*`, `engine.*`) and
 * then leaves the table as it was.
 */
export async function load(
  engine: Engine,
  relation: string,
  source: Source,
  fields: Readonly<Record<string, unknown>> = {},
  options: LoadOptions = {},
): Promise<Loaded> {
  const overrides = readOverrides(fields)
  await requireText(source)
  const job = new Load(engine, relation, source, overrides, options)
  return await job.run()
}

class Load {
  readonly #engine: Engine
  readonly #relation: string
  readonly #source: Source
  readonly #overrides: Overrides
  readonly #options: LoadOptions
  readonly #file: string
  readonly #provisional: string

  constructor(
    engine: Engine,
    relation: string,
    source: Source,
    overrides: Overrides,
    options: LoadOptions,
  ) {
    this.#engine = engine
    this.#relation = relation
    this.#source = source
    this.#overrides = overrides
    this.#options = options
    this.#file = fileName(relation)
    this.#provisional = `${relation}__import`
  }

  async run(): Promise<Loaded> {
    const { locale = 'en' } = this.#options
    try {
      const sniffed = await sniff(this.#source, this.#overrides, locale)
      this.#refuse(sniffed)
      const draft = await this.#draft(sniffed)
      return await this.#publish(draft)
    } finally {
      await this.#clear()
    }
  }

  #refuse({ isEmpty, names }: Sniffed): void {
    const file = this.#source.name
    if (isEmpty) throw failure('importer.empty', { file })
    if (names.length > mostColumns)
      throw failure('importer.wide', { file, columns: names.length, most: mostColumns })
  }

  /** The bytes as they are where they are plain, else a clean copy of them. */
  async #draft(sniffed: Sniffed): Promise<Draft> {
    const { encoding } = sniffed.reading
    if (encoding !== 'utf-8') return await this.#clean(sniffed)
    const direct = this.#source.size <= small ? this.#afterSurvey(sniffed) : this.#during(sniffed)
    const result = await direct
    if ('built' in result) return result
    const { notUtf8At } = result.rows
    if (notUtf8At < 0) return await this.#clean(sniffed)
    const { locale = 'en' } = this.#options
    const again = await resniff(this.#source, notUtf8At, this.#overrides, locale)
    this.#refuse(again)
    return await this.#clean(again)
  }

  async #afterSurvey(sniffed: Sniffed): Promise<Draft | Account> {
    const account = await survey(this.#source, layoutOf(sniffed), this.#pass())
    if (!account.rows.plain || account.rows.notUtf8At >= 0) return account
    await this.#engine.put(this.#file, this.#source)
    return (
      (await this.#build(sniffed, account, plainReader(this.#file, sniffed, account))) ?? account
    )
  }

  /** Surveys a large file while the engine already reads it, which is in vain only where it is not plain. */
  async #during(sniffed: Sniffed): Promise<Draft | Account> {
    await this.#engine.put(this.#file, this.#source)
    const stop = new AbortController()
    const { signal } = this.#options
    const both = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal
    const context = { engine: this.#engine, name: this.#provisional, signal: both }
    const plain = plainReader(this.#file, sniffed)
    const reading = build(context, columnsOf(sniffed), plain, this.#timezone).then(
      (built) => ({ built }),
      (error: unknown) => ({ error }),
    )
    const surveyed = survey(this.#source, layoutOf(sniffed), this.#pass()).catch(
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
    const known = plainReader(this.#file, sniffed, account)
    const result = await reading
    const first =
      'built' in result && result.built.rowCount === rows.tally.rowsRead ? result.built : undefined
    if (!first && signal?.aborted) throw failure('engine.cancelled')
    if ('error' in result && isFatal(result.error)) throw result.error
    return (await this.#build(sniffed, account, known, first)) ?? account
  }

  async #clean(sniffed: Sniffed): Promise<Draft> {
    const { reader, account } = await stageClean(
      this.#engine,
      this.#file,
      this.#source,
      sniffed,
      this.#pass(),
    )
    const draft = await this.#build(sniffed, account, reader)
    if (draft) return draft
    throw failure('importer.count', { file: this.#source.name, rows: account.rows.tally.rowsRead })
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
    const { signal } = this.#options
    const context = { engine: this.#engine, name: this.#provisional, ...(signal && { signal }) }
    const { rowsRead } = account.rows.tally
    let columns = columnsOf(sniffed)
    const fallbacks: Fallback[] = []
    let built = first ?? (await build(context, columns, reader, this.#timezone))
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
      built = await build(context, columns, reader, this.#timezone)
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
    const { signal } = this.#options
    const table = await this.#engine.query(
      sql`SELECT ${sql.join(counts)} FROM ${sql.id(this.#provisional)}`,
      signal ? { signal } : {},
    )
    return (column) => {
      const at = misread.findIndex((one) => one.column === column)
      return Number(table.columnAt(at)[0]) + (misread[at]?.count ?? 0)
    }
  }

  async #publish(draft: Draft): Promise<Loaded> {
    const { sniffed, account, columns, built, fallbacks } = draft
    const { signal, onProgress } = this.#options
    const engine = this.#engine
    const context = { engine, name: this.#provisional, ...(signal && { signal }) }
    const { tally } = account.rows
    await publish(context, this.#relation, columns, built)
    const profiled = await profiles(
      engine,
      this.#relation,
      columns,
      built.rowCount,
      built.misread,
      signal,
    )
    onProgress?.(1)
    const report: ImportReport = {
      file: this.#source.name,
      size: this.#source.size,
      sha256: account.sha256,
      reading: sniffed.reading,
      rowsInFile: tally.rowsInFile,
      rowsRead: tally.rowsRead,
      rowsSetAside: tally.rowsInFile - tally.rowsRead,
      asides: tally.asides,
      asideCounts: tally.asideCounts,
      problems: notes(tally, profiled, sniffed, fallbacks, this.#timezone),
      columns: profiled,
      alternatives: sniffed.alternatives,
    }
    return { columns: await engine.columns(this.#relation), report }
  }

  /** Leaves nothing half-loaded behind; what failed before is what the caller hears of. */
  async #clear(): Promise<void> {
    try {
      await this.#engine.query(sql`DROP TABLE IF EXISTS ${sql.id(this.#provisional)}`)
      await this.#engine.drop(this.#file)
      await this.#engine.drop(cleanName(this.#file))
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
    }
  }

  get #timezone(): string {
    return this.#options.timezone ?? 'UTC'
  }

  #pass() {
    const { signal, onProgress } = this.#options
    return {
      ...(signal && { signal }),
      ...(onProgress && {
        onProgress: (fraction: number) => {
          onProgress(fraction * 0.8)
        },
      }),
    }
  }
}

function columnsOf({ names, reading }: Sniffed): readonly TypedColumn[] {
  return names.map((name) => ({ name, reading: reading.columns[name] ?? { kind: 'text' } }))
}

/** What another attempt at the same bytes would meet again. */
function isFatal(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return true
  return ['engine.memory', 'engine.permission', 'engine.lost'].includes(error.problem.code)
}
