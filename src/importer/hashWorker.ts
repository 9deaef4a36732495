import { hashed } from './hashed'

/** Up to this size, in bytes, a file is held in memory so that the browser itself can hash it, five times as fast. */
const mostAtOnce = 256 * 1024 * 1024

/** Hashes a blob beside those who read it, and answers with its SHA-256. */
async function work(blob: Blob): Promise<void> {
  // The browser's own is there in secure contexts only.
  const isQuick = blob.size <= mostAtOnce && 'subtle' in crypto
  self.postMessage(isQuick ? await atOnce(blob) : await hashed(blob))
}

async function atOnce(blob: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer())
  const bytes = new Uint8Array(digest)
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

self.onmessage = ({ data }: MessageEvent<Blob>) => {
  // A rejection would not reach the page; an error does.
  work(data).catch((error: unknown) => self.reportError(error))
}
