import { hash } from '../lib/hash'

/** One hash for several texts in order; the same texts cut at other places give another. */
export function fingerprint(...parts: readonly string[]): string {
  return hash(JSON.stringify(parts))
}
