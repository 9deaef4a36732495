import { viewOf } from './bytes'

const magic = 0x184d2204

/** Unpacks an LZ4 frame whose length unpacked is known; throws where it is none. */
export function lz4Frame(bytes: Uint8Array, length: number): Uint8Array {
  const view = viewOf(bytes)
  if (view.getUint32(0, true) !== magic) throw new Error('no lz4 frame')
  const flags = view.getUint8(4)
  const hasBlockSums = (flags & 0x10) !== 0
  let at = 7 + ((flags & 8) !== 0 ? 8 : 0) + ((flags & 1) !== 0 ? 4 : 0)
  const out = new Uint8Array(length)
  let filled = 0
  for (let head = view.getUint32(at, true); head !== 0; head = view.getUint32(at, true)) {
    const size = head & 0x7fffffff
    const block = bytes.subarray(at + 4, at + 4 + size)
    if (head >>> 31 === 1) {
      out.set(block, filled)
      filled += size
    } else filled = unpackBlock(block, out, filled)
    at += 4 + size + (hasBlockSums ? 4 : 0)
  }
  if (filled !== length) throw new Error('lz4 frame of another length')
  return out
}

/** Blocks may repeat what stands in the blocks before, so all are unpacked into one place. */
function unpackBlock(block: Uint8Array, out: Uint8Array, from: number): number {
  let at = 0
  let to = from
  const more = (start: number) => {
    let count = start
    if (start !== 15) return count
    let byte: number
    do {
      byte = block[at++] ?? 0
      count += byte
    } while (byte === 255)
    return count
  }
  while (at < block.length) {
    const token = block[at++] ?? 0
    const literals = more(token >> 4)
    out.set(block.subarray(at, at + literals), to)
    at += literals
    to += literals
    if (at >= block.length) break
    const back = (block[at] ?? 0) | ((block[at + 1] ?? 0) << 8)
    at += 2
    const count = more(token & 15) + 4
    if (back === 0 || back > to || to + count > out.length) throw new Error('damaged lz4 block')
    for (let i = 0; i < count; i++, to++) out[to] = out[to - back] ?? 0
  }
  return to
}
