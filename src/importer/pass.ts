import { createSHA256 } from 'hash-wasm'
import { failure } from '../lib/problem'
import type { Source } from '../lib/source'
import type { Encoding } from './contract'
import { chunks } from './format/bytes'
import { type Layout, Rows } from './rows'
import type { Tally } from './tally'

/** What one pass over a file's bytes found. */
export interface Account {
  readonly tally: Tally
  readonly sha256: string
  /** the first byte that is not UTF-8, or -1; the pass ended there */
  readonly notUtf8At: number
}

/** Some of the rows of a file, one after the other, as clean CSV in UTF-8 without a header. */
export interface Batch {
  readonly bytes: Uint8Array
  readonly rows: number
  /** by column, whether some value has not the shape of its column */
  readonly loose: readonly boolean[]
  /** in bytes */
  readonly longestRecord: number
  /** the fraction of the file that has been gone through when the batch is full */
  readonly done: number
}

/** How a file is gone through. */
export interface Plan {
  readonly layout: Layout
  readonly encoding: Encoding
  /** whether bytes that are no characters become U+FFFD; in UTF-8 they end the pass unless set */
  readonly decode: boolean
}

/** Enough rows for the engine to store them as they come, few enough to be held twice. */
const batchSize = 16 * 1024 * 1024

/**
 * Goes through a file once, from its first byte to its last: decodes and hashes it, gives its rows in batches, of which
 * it holds one at a time, and at the end an account of every record.
 */
export async function* pass(
  source: Source,
  { layout, encoding, decode }: Plan,
  signal?: AbortSignal,
): AsyncGenerator<Batch | Account, void> {
  const hasher = await createSHA256()
  const writer = new Writer()
  const rows = new Rows(layout, (bytes, from, to) => writer.write(bytes, from, to), decode)
  const { tally } = rows
  const decoder = new TextDecoder(encoding)
  const encoder = new TextEncoder()
  let seen = 0
  let told = 0
  const batch = (): Batch => {
    const { longestRecord } = tally
    const count = tally.rowsRead - told
    told = tally.rowsRead
    const done = source.size === 0 ? 1 : seen / source.size
    return { bytes: writer.take(), rows: count, loose: rows.takeLoose(), longestRecord, done }
  }
  for await (const chunk of chunks(source.stream())) {
    if (signal?.aborted) throw failure('engine.cancelled')
    hasher.update(chunk)
    rows.feed(decode ? encoder.encode(decoder.decode(chunk, { stream: true })) : chunk)
    seen += chunk.length
    if (rows.notUtf8At >= 0) break
    if (writer.size >= batchSize) yield batch()
  }
  if (decode) rows.feed(encoder.encode(decoder.decode()))
  rows.finish()
  const { notUtf8At } = rows
  if (notUtf8At < 0 && (tally.rowsRead > told || told === 0)) yield batch()
  yield { tally, sha256: hasher.digest(), notUtf8At }
}

/** Small pieces gathered into a large one. */
class Writer {
  size = 0
  #bytes = new Uint8Array(0)

  write(bytes: Uint8Array, from: number, to: number): void {
    const end = this.size + to - from
    if (end > this.#bytes.length) this.#grow(end)
    this.#bytes.set(bytes.subarray(from, to), this.size)
    this.size = end
  }

  /** What was written, in a buffer of its own. */
  take(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.size)
    this.#bytes = new Uint8Array(0)
    this.size = 0
    return taken
  }

  #grow(least: number): void {
    const isUsual = least > batchSize / 4 && least < batchSize
    const bytes = new Uint8Array(
      isUsual ? batchSize + batchSize / 8 : Math.max(least, 2 * this.size),
    )
    bytes.set(this.#bytes.subarray(0, this.size))
    this.#bytes = bytes
  }
}
