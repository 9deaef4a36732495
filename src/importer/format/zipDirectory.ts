import { failure } from '../../lib/problem'
import type { Source } from '../../lib/source'
import { viewOf } from './bytes'

/** One file in a zip archive. */
export interface Entry {
  readonly name: string
  /** as packed and as it was, in bytes; what the archive says may be a lie */
  readonly packed: number
  readonly unpacked: number
  /** 0 as it is, 8 deflated */
  readonly method: number
  readonly encrypted: boolean
  /** where its local header stands */
  readonly at: number
}

const signatures = { end: 0x06054b50, end64: 0x06064b50, locator: 0x07064b50, entry: 0x02014b50 }
const endLength = 22
const longestComment = 65_535
const mostEntries = 20_000
const longestDirectory = 32 * 1024 * 1024
const unknown32 = 0xffffffff
const unknown16 = 0xffff

/** The files of a zip archive as its directory lists them. Throws `importer.damaged` where it has none. */
export async function entriesOf(source: Source): Promise<readonly Entry[]> {
  const damaged = () => failure('importer.damaged', { file: source.name, format: 'zip' })
  const tailFrom = Math.max(0, source.size - endLength - longestComment)
  const tail = await source.slice(tailFrom, source.size)
  const end = lastOf(tail, signatures.end)
  if (end < 0 || end + endLength > tail.length) throw damaged()
  const view = viewOf(tail)
  let count = view.getUint16(end + 10, true)
  let length = view.getUint32(end + 12, true)
  let from = view.getUint32(end + 16, true)
  if (count === unknown16 || length === unknown32 || from === unknown32) {
    const large = await end64(source, tail, end)
    if (!large) throw damaged()
    ;({ count, length, from } = large)
  }
  if (count > mostEntries || length > longestDirectory || from + length > source.size)
    throw damaged()
  const entries = [...entriesIn(await source.slice(from, from + length), count)]
  if (entries.length < count) throw damaged()
  return entries
}

function lastOf(bytes: Uint8Array, signature: number): number {
  const view = viewOf(bytes)
  for (let at = bytes.length - 4; at >= 0; at--)
    if (view.getUint32(at, true) === signature) return at
  return -1
}

/** Archives of more than 4 GB or 65,535 files say so in a second ending. */
async function end64(source: Source, tail: Uint8Array, end: number) {
  const locator = end - 20
  if (locator < 0 || viewOf(tail).getUint32(locator, true) !== signatures.locator) return undefined
  const at = Number(viewOf(tail).getBigUint64(locator + 8, true))
  const bytes = at + 56 <= source.size ? await source.slice(at, at + 56) : new Uint8Array(0)
  if (bytes.length < 56 || viewOf(bytes).getUint32(0, true) !== signatures.end64) return undefined
  const view = viewOf(bytes)
  const number = (offset: number) => Number(view.getBigUint64(offset, true))
  return { count: number(32), length: number(40), from: number(48) }
}

function* entriesIn(bytes: Uint8Array, count: number): Generator<Entry> {
  const view = viewOf(bytes)
  let at = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== signatures.entry) return
    const flags = view.getUint16(at + 8, true)
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true)
    if (next > bytes.length) return
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength)
    const [unpacked = 0, packed = 0, offset = 0] = sizes(extra, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ])
    yield {
      name: entryName(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0),
      packed,
      unpacked,
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) !== 0,
      at: offset,
    }
    at = next
  }
}

/** The sizes, those that do not fit into 32 bits from the extra field, where they stand in the same order. */
function sizes(extra: Uint8Array, short: readonly number[]): readonly number[] {
  const view = viewOf(extra)
  let at = 0
  while (at + 4 <= extra.length && view.getUint16(at, true) !== 1)
    at += 4 + view.getUint16(at + 2, true)
  let long = at + 4
  return short.map((size) => {
    if (size !== unknown32 || long + 8 > extra.length) return size
    const whole = Number(view.getBigUint64(long, true))
    long += 8
    return whole
  })
}

/** Names are in UTF-8 where a flag says so or the bytes do; packers on Chinese Windows write GBK. */
function entryName(bytes: Uint8Array, utf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !utf8 }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
