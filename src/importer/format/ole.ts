import { viewOf } from './bytes'

const free = 0xfffffffa
const headerLength = 512
const directoryEntry = 128

/** One stream of an OLE2 file, the small file system in which old Office programs keep theirs. */
export interface OleStream {
  readonly name: string
  bytes(): Uint8Array
}

/** The streams of an OLE2 file; undefined where its tables lead nowhere. */
export function oleStreams(file: Uint8Array): readonly OleStream[] | undefined {
  if (file.length < headerLength) return undefined
  const header = viewOf(file)
  const sectorShift = header.getUint16(30, true)
  const miniShift = header.getUint16(32, true)
  if (sectorShift < 7 || sectorShift > 16 || miniShift < 4 || miniShift >= sectorShift)
    return undefined
  const size = 2 ** sectorShift
  const most = Math.ceil(file.length / size) + 1
  const sector = (number: number) => {
    const from = (number + 1) * size
    return from < file.length ? file.subarray(from, Math.min(from + size, file.length)) : undefined
  }
  const fat = fatOf(header, sector, size, most)
  const chain = (
    start: number,
    table: readonly number[],
    read: (n: number) => Uint8Array | undefined,
  ) => {
    const parts: Uint8Array[] = []
    const seen = new Set<number>()
    for (let at = start; at < free && !seen.has(at); at = table[at] ?? free) {
      seen.add(at)
      const part = read(at)
      if (!part) break
      parts.push(part)
    }
    return joined(parts)
  }
  const directory = chain(header.getUint32(48, true), fat, sector)
  const entries = entriesOf(directory)
  const root = entries.find(({ type }) => type === 5)
  const cutoff = header.getUint32(56, true)
  const miniFat = numbers(chain(header.getUint32(60, true), fat, sector))
  const miniSize = 2 ** miniShift
  let mini: Uint8Array | undefined
  return entries
    .filter(({ type }) => type === 2)
    .map(({ name, start, length }) => ({
      name,
      bytes: () => {
        if (length >= cutoff) return chain(start, fat, sector).subarray(0, length)
        const all = (mini ??= chain(root?.start ?? free, fat, sector))
        const block = (n: number) => {
          const from = n * miniSize
          return from < all.length ? all.subarray(from, from + miniSize) : undefined
        }
        return chain(start, miniFat, block).subarray(0, length)
      },
    }))
}

/** The table of which sector follows which, itself in sectors that the header and more sectors list. */
function fatOf(
  header: DataView,
  sector: (n: number) => Uint8Array | undefined,
  size: number,
  most: number,
): number[] {
  const places: number[] = []
  for (let i = 0; i < 109; i++) places.push(header.getUint32(76 + i * 4, true))
  let next = header.getUint32(68, true)
  for (let i = 0; next < free && i < most; i++) {
    const more = sector(next)
    if (!more || more.length < size) break
    const all = numbers(more)
    next = all.pop() ?? free
    for (const place of all) places.push(place)
  }
  const fat: number[] = []
  for (const place of places) {
    const part = place < free && fat.length <= most ? sector(place) : undefined
    if (part) for (const number of numbers(part)) fat.push(number)
  }
  return fat
}

function numbers(bytes: Uint8Array): number[] {
  const view = viewOf(bytes)
  return Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(i * 4, true))
}

function entriesOf(directory: Uint8Array) {
  const view = viewOf(directory)
  const entries: { name: string; type: number; start: number; length: number }[] = []
  for (let at = 0; at + directoryEntry <= directory.length; at += directoryEntry) {
    const length = Math.min(64, Math.max(0, view.getUint16(at + 64, true) - 2))
    entries.push({
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + length)),
      type: view.getUint8(at + 66),
      start: view.getUint32(at + 116, true),
      length: view.getUint32(at + 120, true),
    })
  }
  return entries
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts
  if (parts.length === 1 && only) return only
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
