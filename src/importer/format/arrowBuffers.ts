import { failure } from '../../lib/problem'
import { viewOf } from './bytes'
import { lz4Frame } from './lz4Frame'

const fileMagic = 'ARROW1'
const continuation = 0xffffffff
const headers = { schema: 1, dictionary: 2, batch: 3 } as const
const codecs = { lz4: 0, zstd: 1 } as const
/** A buffer that says it is larger unpacked than this and so many times itself is damaged, or a bomb. */
const allowance = 16 * 1024 * 1024
const ratio = 1000

/**
 * The messages of Arrow IPC as a stream whose bodies are not compressed. Feather files are compressed unless told
 * otherwise, which Arrow for JavaScript does not read; and its reader of files loops for ever where the list at
 * their end is damaged, so that list is only held against the messages. Throws where the bytes are no messages.
 */
export async function uncompressed(bytes: Uint8Array, file: string): Promise<Uint8Array> {
  const isFile = new TextDecoder().decode(bytes.subarray(0, 6)) === fileMagic
  const messages = [...messagesOf(bytes, isFile ? 8 : 0)]
  if (messages[0]?.type !== headers.schema) throw new Error('no schema')
  const batches = messages.filter(({ type }) => type === headers.batch).length
  if (isFile && batchesListed(bytes) !== batches) throw new Error('batches are missing')
  const { decompressZstd } = await import('hyparquet-compressors')
  const parts: Uint8Array[] = []
  for (const { metadata, body, batch } of messages) {
    if (batch?.codec === undefined) parts.push(framed(metadata), body)
    else {
      const unpack = (packed: Uint8Array, length: number) =>
        batch.codec === codecs.lz4
          ? lz4Frame(packed, length)
          : decompressZstd(packed, new Uint8Array(length))
      const buffers = batch.buffers.map(({ offset, length }) => {
        const packed = body.subarray(offset, offset + length)
        if (length < 8) return packed
        const size = Number(viewOf(packed).getBigInt64(0, true))
        if (size > allowance + length * ratio) throw failure('importer.bomb', { file })
        return size < 0 ? packed.subarray(8) : unpack(packed.subarray(8), size)
      })
      parts.push(...rebuilt(metadata, batch, buffers))
    }
  }
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

interface Batch {
  /** where its table stands in the metadata */
  readonly table: number
  readonly codec: number | undefined
  readonly buffersAt: number
  readonly buffers: readonly { readonly offset: number; readonly length: number }[]
}

interface Message {
  readonly type: number
  readonly metadata: Uint8Array
  readonly body: Uint8Array
  readonly batch: Batch | undefined
}

function* messagesOf(bytes: Uint8Array, from: number): Generator<Message> {
  const view = viewOf(bytes)
  let at = from
  while (at + 8 <= bytes.length) {
    const marked = view.getUint32(at, true) === continuation
    const length = view.getInt32(at + (marked ? 4 : 0), true)
    at += marked ? 8 : 4
    if (length === 0) return
    if (length < 0 || at + length > bytes.length) throw new Error('a message is cut off')
    const metadata = bytes.subarray(at, at + length)
    const table = new FlatTable(viewOf(metadata), viewOf(metadata).getUint32(0, true))
    const size =
      table.field(3) === 0 ? 0 : Number(viewOf(metadata).getBigInt64(table.field(3), true))
    at += length
    if (size < 0 || at + size > bytes.length) throw new Error('a message is cut off')
    const type = table.field(1) === 0 ? 0 : viewOf(metadata).getUint8(table.field(1))
    const body = bytes.subarray(at, at + size)
    yield { type, metadata, body, batch: batchOf(metadata, table) }
    at += size
  }
}

function batchOf(metadata: Uint8Array, message: FlatTable): Batch | undefined {
  const view = viewOf(metadata)
  const type = message.field(1) === 0 ? 0 : view.getUint8(message.field(1))
  const header = type === headers.dictionary ? message.table(2)?.table(1) : message.table(2)
  if (type === headers.schema && header) for (const field of [1, 2]) header.list(field, 4)
  if ((type !== headers.batch && type !== headers.dictionary) || !header) return undefined
  header.list(1, 16)
  const compression = header.table(3)
  const codecAt = compression?.field(0) ?? 0
  const { at: buffersAt, count } = header.list(2, 16)
  return {
    table: header.at,
    codec: compression ? (codecAt === 0 ? codecs.lz4 : view.getUint8(codecAt)) : undefined,
    buffersAt: buffersAt + 4,
    buffers: Array.from({ length: count }, (_, i) => ({
      offset: Number(view.getBigInt64(buffersAt + 4 + i * 16, true)),
      length: Number(view.getBigInt64(buffersAt + 12 + i * 16, true)),
    })),
  }
}

/** A table of FlatBuffers: its fields are found through a list of offsets, 0 where they are absent. */
class FlatTable {
  readonly at: number
  readonly #view: DataView

  constructor(view: DataView, at: number) {
    this.#view = view
    this.at = at
  }

  field(index: number): number {
    const list = this.at - this.#view.getInt32(this.at, true)
    const slot = 4 + index * 2
    if (slot >= this.#view.getUint16(list, true)) return 0
    const offset = this.#view.getUint16(list + slot, true)
    return offset === 0 ? 0 : this.at + offset
  }

  /** A list of items of so many bytes; one that does not fit is damaged, and Arrow would fill the memory with it. */
  list(index: number, bytes: number): { readonly at: number; readonly count: number } {
    const field = this.field(index)
    if (field === 0) return { at: 0, count: 0 }
    const at = field + this.#view.getUint32(field, true)
    const count = this.#view.getUint32(at, true)
    if (at + 4 + count * bytes > this.#view.byteLength) throw new Error('a list is cut off')
    return { at, count }
  }

  table(index: number): FlatTable | undefined {
    const at = this.field(index)
    return at === 0 ? undefined : new FlatTable(this.#view, at + this.#view.getUint32(at, true))
  }
}

/** How many batches of rows the list at the end of a file has. */
function batchesListed(bytes: Uint8Array): number {
  const end = bytes.length - fileMagic.length
  const length = viewOf(bytes).getInt32(end - 4, true)
  const footer = viewOf(bytes.subarray(end - 4 - length, end - 4))
  const at = new FlatTable(footer, footer.getUint32(0, true)).field(3)
  return at === 0 ? 0 : footer.getUint32(at + footer.getUint32(at, true), true)
}

/** The message with other buffers: their places are written over, and its table gets a list without compression. */
function rebuilt(metadata: Uint8Array, batch: Batch, buffers: readonly Uint8Array[]): Uint8Array[] {
  const view = viewOf(metadata)
  const list = batch.table - view.getInt32(batch.table, true)
  const listLength = view.getUint16(list, true)
  const longer = new Uint8Array((metadata.length + listLength + 7) & ~7)
  longer.set(metadata)
  longer.set(metadata.subarray(list, list + listLength), metadata.length)
  const out = viewOf(longer)
  out.setUint16(metadata.length + 4 + 3 * 2, 0, true)
  out.setInt32(batch.table, batch.table - metadata.length, true)
  const body: Uint8Array[] = []
  let at = 0
  buffers.forEach((buffer, i) => {
    out.setBigInt64(batch.buffersAt + i * 16, BigInt(at), true)
    out.setBigInt64(batch.buffersAt + i * 16 + 8, BigInt(buffer.length), true)
    const padded = new Uint8Array((buffer.length + 7) & ~7)
    padded.set(buffer)
    body.push(padded)
    at += padded.length
  })
  const message = new FlatTable(out, out.getUint32(0, true))
  out.setBigInt64(message.field(3), BigInt(at), true)
  return [framed(longer), ...body]
}

function framed(metadata: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(8 + metadata.length)
  viewOf(bytes).setUint32(0, continuation, true)
  viewOf(bytes).setInt32(4, metadata.length, true)
  bytes.set(metadata, 8)
  return bytes
}
