import type { Source } from '../lib/source'

/** Beyond this size, in bytes, a worker of its own pays. */
const small = 4 * 1024 * 1024

/** Whether work on all bytes of a source is better done beside the page. */
export function isFar(source: Source): source is Source & { readonly handle: Blob } {
  return typeof Worker !== 'undefined' && source.handle instanceof Blob && source.size > small
}
