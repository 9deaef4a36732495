import { createSHA256 } from 'hash-wasm'
import type { Source } from '../../lib/source'
import { chunks } from './bytes'
import { Pace } from './pace'

/** The SHA-256 of a file's bytes, in hexadecimal digits. */
export async function digestOf(source: Source, signal?: AbortSignal): Promise<string> {
  const hasher = await createSHA256()
  const pace = new Pace(signal)
  for await (const chunk of chunks(source.stream())) {
    hasher.update(chunk)
    await pace.work(chunk.length * 3)
  }
  return hasher.digest('hex')
}
