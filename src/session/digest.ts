import { createSHA256 } from 'hash-wasm'
import type { Source } from '../lib/source'

const known = new WeakMap<Source, Promise<string>>()

/** The SHA-256 of a source's bytes in hexadecimal, read once by stream. */
export function digest(source: Source): Promise<string> {
  const found = known.get(source) ?? read(source)
  known.set(source, found)
  return found
}

async function read(source: Source): Promise<string> {
  const hash = await createSHA256()
  const reader = source.stream().getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return hash.digest('hex')
    hash.update(value)
  }
}
