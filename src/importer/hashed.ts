import { createSHA256 } from 'hash-wasm'
import type { Source } from '../lib/source'
import { chunks } from './format/bytes'
import { Pace } from './format/pace'

/** The SHA-256 of a source's bytes in hexadecimal digits, piece by piece as they are read. */
export async function hashed(
  source: Pick<Source, 'stream'>,
  signal?: AbortSignal,
): Promise<string> {
  const hasher = await createSHA256()
  const pace = new Pace(signal)
  for await (const chunk of chunks(source.stream())) {
    hasher.update(chunk)
    await pace.work(chunk.length * 3)
  }
  return hasher.digest('hex')
}
