/** Bytes that stay where they are (a file on disk, a blob) and are read by slice or by stream. */
export interface Source {
  readonly name: string
  /** in bytes */
  readonly size: number
  /** What the engine opens directly: a blob in the browser, a path on Node. */
  readonly handle: Blob | { readonly path: string }
  slice(from: number, to: number): Promise<Uint8Array>
  stream(): ReadableStream<Uint8Array>
  /** The SHA-256 of all bytes in hexadecimal, where something here is faster at it than the importer. */
  digest?(signal?: AbortSignal): Promise<string>
}

/** A source over a `File` or any other blob; nothing is read until asked for. */
export function blobSource(name: string, blob: Blob): Source {
  return {
    name,
    size: blob.size,
    handle: blob,
    slice: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
    stream: () => blob.stream(),
  }
}
