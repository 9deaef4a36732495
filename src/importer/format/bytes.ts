import type { Source } from '../../lib/source'

const blockSize = 1024 * 1024

/** A part of a source as a stream of blocks, read as they are asked for. */
export function range(source: Source, from: number, to: number): ReadableStream<Uint8Array> {
  let at = from
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = Math.min(at + blockSize, to)
        if (next > at) controller.enqueue(await source.slice(at, next))
        at = next
        if (at >= to) controller.close()
      },
    },
    { highWaterMark: 1 },
  )
}

/** All bytes of a source, for what cannot be read in pieces. */
export async function allOf(source: Source): Promise<Uint8Array> {
  return await source.slice(0, source.size)
}

/** A view for numbers in a part of bytes. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** What a stream holds, chunk by chunk; it is cancelled where the loop ends early. */
export async function* chunks(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
