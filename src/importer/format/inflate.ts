import { failure, ProblemError } from '../../lib/problem'
import type { Source } from '../../lib/source'
import { chunks, range, viewOf } from './bytes'
import { Meter } from './meter'
import type { Entry } from './zipDirectory'

const localHeader = 0x04034b50

/**
 * The bytes of a file in a zip archive, unpacked as they are read. The stream fails with `importer.damaged`
 * where they are not what was packed, and with `importer.bomb` where they grow beyond all measure.
 */
export async function unpacked(archive: Source, entry: Entry): Promise<ReadableStream<Uint8Array>> {
  const file = archive.name
  if (entry.encrypted) throw failure('importer.locked', { file, format: 'zip' })
  const head = await archive.slice(entry.at, Math.min(entry.at + 30, archive.size))
  if (head.length < 30 || viewOf(head).getUint32(0, true) !== localHeader)
    throw failure('importer.damaged', { file, format: 'zip' })
  const view = viewOf(head)
  const from = entry.at + 30 + view.getUint16(26, true) + view.getUint16(28, true)
  const to = from + entry.packed
  if (to > archive.size) throw failure('importer.damaged', { file, format: 'zip' })
  const packed = range(archive, from, to)
  if (entry.method === 0) return packed
  if (entry.method !== 8) throw failure('importer.packing', { file, member: entry.name })
  const inflated = packed.pipeThrough(
    new DecompressionStream('deflate-raw') as TransformStream<Uint8Array, Uint8Array>,
  )
  return metered(inflated, new Meter(file, entry.packed), file)
}

function metered(
  stream: ReadableStream<Uint8Array>,
  meter: Meter,
  file: string,
): ReadableStream<Uint8Array> {
  const reader = stream.getReader()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read()
          if (done) controller.close()
          else {
            meter.add(value.length)
            controller.enqueue(value)
          }
        } catch (error) {
          await reader.cancel().catch(() => undefined)
          const known = error instanceof ProblemError
          controller.error(known ? error : failure('importer.damaged', { file, format: 'zip' }))
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 1 },
  )
}

/** All bytes of a small file in an archive: `most` at most, or `importer.bomb`. */
export async function unpackedWhole(
  archive: Source,
  entry: Entry,
  most: number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of chunks(await unpacked(archive, entry))) {
    size += part.length
    if (size > most) throw failure('importer.bomb', { file: archive.name })
    parts.push(part)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
