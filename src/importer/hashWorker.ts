import { createSHA256 } from 'hash-wasm'
import { chunks } from './format/bytes'

/** Hashes a blob beside those who read it, and answers with its SHA-256. */
async function work(blob: Blob): Promise<void> {
  const hasher = await createSHA256()
  for await (const chunk of chunks(blob.stream())) hasher.update(chunk)
  self.postMessage(hasher.digest())
}

self.onmessage = ({ data }: MessageEvent<Blob>) => {
  // A rejection would not reach the page; an error does.
  work(data).catch((error: unknown) => self.reportError(error))
}
