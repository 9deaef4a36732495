import { failure } from '../lib/problem'
import type { Source } from '../lib/source'
import type { Encoding } from './contract'
import { chunks } from './format/bytes'
import { type Layout, Rows, type Sink } from './rows'
import type { Tally } from './tally'

/** What one pass over a file's bytes found. */
export interface Account {
  readonly tally: Tally
  /** the first byte that is not UTF-8, or -1; the pass ended there */
  readonly notUtf8At: number
}

/** How a file is gone through. */
export interface Plan {
  readonly layout: Layout
  readonly encoding: Encoding
  /** whether bytes that are no characters become U+FFFD; in UTF-8 they end the pass unless set */
  readonly decode: boolean
}

/**
 * Goes through a file once, from its first byte to its last, and hands its rows to `sink`. Gives the fraction gone through after every
 * chunk, and at the end an account of every record.
 */
export async function* pass(
  source: Source,
  { layout, encoding, decode }: Plan,
  sink: Sink,
  signal?: AbortSignal,
): AsyncGenerator<number | Account, void> {
  const rows = new Rows(layout, sink, decode)
  const decoder = new TextDecoder(encoding)
  const encoder = new TextEncoder()
  let seen = 0
  for await (const chunk of chunks(source.stream())) {
    if (signal?.aborted) throw failure('engine.cancelled')
    rows.feed(decode ? encoder.encode(decoder.decode(chunk, { stream: true })) : chunk)
    seen += chunk.length
    if (rows.notUtf8At >= 0) break
    yield seen / source.size
  }
  if (decode) rows.feed(encoder.encode(decoder.decode()))
  const tally = rows.finish()
  yield { tally, notUtf8At: rows.notUtf8At }
}
