import type { Engine } from '../engine/engine'
import type { Locale } from '../lib/locale'
import { failure } from '../lib/problem'
import type { Source } from '../lib/source'
import { sql } from '../sql'
import { Assembly } from './assembly'
import { typedBatches } from './batch/typed'
import { NeedsText } from './batch/typedColumn'
import { shapesOf, type TypedColumn } from './build'
import type { Overrides } from './contract'
import { feed, oneAhead, warm } from './feed'
import type { TypedRows } from './format/opened'
import { layoutOf, resniff } from './layout'
import type { Account } from './pass'
import { betterReadings, type Fallback } from './readings'
import { type Sniffed, sniff } from './sniff'
import type { Built } from './table'

/** What is to be read, and under which names that does not yet show. */
export interface DraftRequest {
  readonly engine: Engine
  readonly source: Source
  /** the rows themselves, of which `source` is then a sample */
  readonly typed?: TypedRows | undefined
  readonly overrides: Overrides
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
const retries = 3
/** From this size, in bytes of text, a table is held compressed: the room is worth more than the time. */
const packedFrom = 512 * 1024 * 1024

/** Reads a file into a provisional table, whose rows and values are all accounted for. */
export async function draft(request: DraftRequest): Promise<Draft> {
  return await new Drafting(request).run()
}

interface Read {
  readonly account: Account
  readonly built: Built
}

class Drafting {
  readonly #request: DraftRequest

  constructor(request: DraftRequest) {
    this.#request = request
  }

  async run(): Promise<Draft> {
    const { source, typed, overrides, locale } = this.#request
    if (typed) return await this.#fromValues(typed)
    warm(source)
    const sniffed = await sniff(source, overrides, locale)
    this.#refuse(sniffed)
    const isUtf8 = sniffed.reading.encoding === 'utf-8'
    const { draft, notUtf8At } = await this.#draft(sniffed, !isUtf8)
    if (draft) return draft
    const again = await resniff(source, notUtf8At, overrides, locale)
    this.#refuse(again)
    const second = await this.#draft(again, true)
    if (second.draft) return second.draft
    throw new Error('decoded text is UTF-8')
  }

  /** Takes the values of a file as they are, unless something in it can only be told from its text. */
  async #fromValues(typed: TypedRows): Promise<Draft> {
    const { source, overrides, locale } = this.#request
    const sniffed = await sniff(source, overrides, locale)
    this.#refuse(sniffed)
    if (isPlain(sniffed, typed)) {
      try {
        const { draft } = await this.#draft(sniffed, false, typed)
        if (draft) return draft
      } catch (error) {
        if (!(error instanceof NeedsText)) throw error
      }
    }
    const text = await typed.text()
    return await new Drafting({ ...this.#request, source: text, typed: undefined }).run()
  }

  #refuse({ isEmpty, names }: Sniffed): void {
    const file = this.#request.source.name
    if (isEmpty) throw failure('importer.empty', { file })
    if (names.length > mostColumns)
      throw failure('importer.wide', { file, columns: names.length, most: mostColumns })
  }

  /**
   * Reads the file, and again with better readings where values did not fit their column. Without a draft where the
   * bytes are not UTF-8 although they seemed to be.
   */
  async #draft(
    sniffed: Sniffed,
    decode: boolean,
    typed?: TypedRows,
  ): Promise<{ readonly draft?: Draft; readonly notUtf8At: number }> {
    let columns = columnsOf(sniffed)
    const fallbacks: Fallback[] = []
    for (let retry = 0; ; retry++) {
      const { account, built } = await this.#read(sniffed, columns, decode, typed)
      const { notUtf8At } = account
      if (notUtf8At >= 0) return { notUtf8At }
      const better =
        retry < retries && built.misread.length > 0
          ? betterReadings(
              columns,
              sniffed.samples,
              built.misread,
              await this.#filled(columns, built),
              sniffed.settled,
            )
          : undefined
      if (!better) {
        const readings = Object.fromEntries(columns.map(({ name, reading }) => [name, reading]))
        const known = { ...sniffed, reading: { ...sniffed.reading, columns: readings } }
        return { draft: { sniffed: known, account, columns, built, fallbacks }, notUtf8At }
      }
      columns = better.columns
      fallbacks.push(...better.fallbacks)
    }
  }

  /** Goes through the file once, from batch to batch. */
  async #read(
    sniffed: Sniffed,
    columns: readonly TypedColumn[],
    decode: boolean,
    typed?: TypedRows,
  ): Promise<Read> {
    const { engine, source, name, timezone, signal, onProgress } = this.#request
    const { encoding } = sniffed.reading
    const plan = { layout: layoutOf(sniffed), shapes: shapesOf(columns), encoding, decode }
    const cancellable = signal && { signal }
    const assembly = await Assembly.begin({
      ...{ engine, table: name, columns, timezone },
      isPacked: (typed?.size ?? source.size) >= packedFrom,
      ...cancellable,
    })
    let account: Account | undefined
    const readings = columns.map(({ reading }) => reading)
    const rows = typed
      ? oneAhead(typedBatches(typed, { readings, timezone }, signal))
      : feed(source, plan, signal)
    for await (const found of rows) {
      if ('tally' in found) {
        account = found
      } else {
        await assembly.add(found)
        onProgress?.(found.done)
      }
    }
    if (!account) throw new Error('a pass without an account')
    const { rowsRead } = account.tally
    if (account.notUtf8At < 0 && (await assembly.count()) !== rowsRead)
      throw failure('importer.count', { file: source.name, rows: rowsRead })
    return { account, built: assembly.built }
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
}

/** Whether a file of values has nothing in it that only a text can have. */
function isPlain({ asides, sections, reading, names }: Sniffed, { columns }: TypedRows): boolean {
  const hasAsides = asides.records.size > 0 || asides.rules.length > 0 || sections.length > 0
  return !hasAsides && reading.skip === 0 && reading.header && names.length === columns.length
}

function columnsOf({ names, reading }: Sniffed): readonly TypedColumn[] {
  return names.map((name) => ({ name, reading: reading.columns[name] ?? { kind: 'text' } }))
}
