import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Source } from '../lib/source'

/** How much of a file is read at once, in bytes. */
const block = 1024 * 1024

/** A source over a file on disk; nothing but its size is read until asked for. Throws where there is none. */
export function pathSource(path: string): Source {
  const absolute = resolve(path)
  return {
    name: basename(absolute),
    size: statSync(absolute).size,
    handle: { path: absolute },
    slice: (from, to) => readSlice(absolute, from, to),
    stream: () =>
      Readable.toWeb(
        createReadStream(absolute, { highWaterMark: block }),
      ) as ReadableStream<Uint8Array>,
    digest: (signal) => digest(absolute, signal),
  }
}

async function digest(path: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path, { highWaterMark: block, ...(signal && { signal }) }), hash)
  return hash.digest('hex')
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
