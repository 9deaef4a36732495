import { hashed } from './hashed'

/** Up to this size, in bytes, a file is one piece, which the browser itself hashes several times as fast. */
const piece = 16 * 1024 * 1024

/** Hashes a blob beside those who read it, and answers with its SHA-256. */
async function work(blob: Blob): Promise<string> {
  // The browser's own is there in secure contexts only.
  return blob.size <= piece && 'subtle' in crypto ? await atOnce(blob) : await hashed(blob)
}

async function atOnce(blob: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer())
  const bytes = new Uint8Array(digest)
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

self.onmessage = ({ data }: MessageEvent<Blob>) => {
  // A rejection would not reach the page; an error does.
  work(data).then(
    (digest) => self.postMessage(digest),
    (error: unknown) => self.reportError(error),
  )
}
