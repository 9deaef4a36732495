import { createSHA256 } from 'hash-wasm'
import type { Transcode } from '../engine/engine'
import { failure } from '../lib/problem'
import type { Source } from '../lib/source'
import type { Encoding } from './contract'
import { type Layout, Rows } from './rows'

/** What one pass over a file's bytes found. */
export interface Account {
  readonly rows: Rows
  readonly sha256: string
}

export interface PassOptions {
  readonly signal?: AbortSignal
  /** called with the fraction of the bytes gone through */
  readonly onProgress?: (fraction: number) => void
}

type Hasher = Awaited<ReturnType<typeof createSHA256>>

/** Goes through a file in UTF-8 once, only to count: nothing is copied or kept. Stops early where it is not UTF-8. */
export async function survey(
  source: Source,
  layout: Layout,
  { signal, onProgress }: PassOptions,
): Promise<Account> {
  const rows = new Rows(layout)
  const hasher = await createSHA256()
  let seen = 0
  const stream = source.stream().getReader()
  try {
    for (;;) {
      if (signal?.aborted) throw failure('engine.cancelled')
      const { done, value } = await stream.read()
      if (done) break
      hasher.update(value)
      rows.feed(value)
      seen += value.length
      onProgress?.(source.size === 0 ? 1 : seen / source.size)
      if (rows.notUtf8At >= 0) break
    }
  } finally {
    await stream.cancel()
  }
  rows.finish()
  return { rows, sha256: hasher.digest() }
}

/** A transcoding pass and, once it has run, what it found. */
export interface Cleaning {
  readonly transcode: Transcode
  readonly account: () => Account
}

const blockSize = 256 * 1024

/** Decodes a file and writes its rows as clean CSV in UTF-8; may run several times, from the start each time. */
export async function cleaning(
  source: Source,
  encoding: Encoding,
  layout: Layout,
  { signal, onProgress }: PassOptions,
): Promise<Cleaning> {
  const hasher = await createSHA256()
  let account: Account | undefined
  return {
    transcode: (bytes) => {
      hasher.init()
      let seen = 0
      const blocks = new Blocks()
      const rows = new Rows(layout, (block) => {
        blocks.add(block)
      })
      const decoder = new TextDecoder(encoding)
      const encoder = new TextEncoder()
      return bytes.pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(chunk, controller) {
            if (signal?.aborted) throw failure('engine.cancelled')
            hasher.update(chunk)
            rows.feed(encoder.encode(decoder.decode(chunk, { stream: true })))
            seen += chunk.length
            onProgress?.(source.size === 0 ? 1 : seen / source.size)
            if (blocks.size >= blockSize) controller.enqueue(blocks.take())
          },
          flush(controller) {
            rows.feed(encoder.encode(decoder.decode()))
            rows.finish()
            controller.enqueue(blocks.take())
            account = { rows, sha256: digest(hasher) }
          },
        }),
      )
    },
    account: () => {
      if (!account) throw new Error('not transcoded yet')
      return account
    },
  }
}

function digest(hasher: Hasher): string {
  return hasher.digest('hex')
}

/** Small pieces gathered into large ones. */
class Blocks {
  size = 0
  #blocks: Uint8Array[] = []

  add(block: Uint8Array): void {
    this.#blocks.push(block)
    this.size += block.length
  }

  take(): Uint8Array {
    const whole = new Uint8Array(this.size)
    let at = 0
    for (const block of this.#blocks) {
      whole.set(block, at)
      at += block.length
    }
    this.#blocks = []
    this.size = 0
    return whole
  }
}
