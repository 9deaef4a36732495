import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Worker } from 'node:worker_threads'
import type { Source } from '../lib/source'

/** How much of a file is read at once, in bytes. */
const block = 1024 * 1024
/** Hashing less than this, in bytes, takes no longer than a thread takes to start. */
const worthThread = 16 * 1024 * 1024

/** A source over a file on disk; nothing but its size is read until asked for. Throws where there is none. */
export function pathSource(path: string): Source {
  const absolute = resolve(path)
  const { size } = statSync(absolute)
  return {
    name: basename(absolute),
    size,
    handle: { path: absolute },
    slice: (from, to) => readSlice(absolute, from, to),
    stream: () =>
      Readable.toWeb(
        createReadStream(absolute, { highWaterMark: block }),
      ) as ReadableStream<Uint8Array>,
    digest: (signal) => digest(absolute, size, signal),
  }
}

/** The SHA-256 of a file, made by a thread of its own where that is worth the start of one. */
async function digest(path: string, size: number, signal?: AbortSignal): Promise<string> {
  if (size > worthThread) return await byThread(path, signal)
  const hash = createHash('sha256')
  await pipeline(createReadStream(path, { highWaterMark: block, ...(signal && { signal }) }), hash)
  return hash.digest('hex')
}

async function byThread(path: string, signal?: AbortSignal): Promise<string> {
  signal?.throwIfAborted()
  const thread = new Worker(new URL('./hashThread.mjs', import.meta.url), {
    workerData: { path, block },
    // Loaders of the process are not for it.
    execArgv: [],
  })
  try {
    const [answer] = (await once(thread, 'message', signal ? { signal } : {})) as unknown[]
    return String(answer)
  } finally {
    await thread.terminate()
  }
}

async function readSlice(path: string, from: number, to: number): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const bytes = new Uint8Array(Math.max(0, to - from))
    let filled = 0
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, from + filled)
      if (bytesRead === 0) break
      filled += bytesRead
    }
    return bytes.subarray(0, filled)
  } finally {
    await file.close()
  }
}
