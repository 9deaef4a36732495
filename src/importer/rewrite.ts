import type { Cut } from './records'

const quote = 34
const nul = 0

/**
 * Writes cells as one line of clean CSV without its line break: exactly `width` of them, quoted with `"`
 * where needed, NUL characters left out. `from` is the quote character of the cells as they stand.
 */
export function rewritten(
  bytes: Uint8Array,
  cuts: readonly Cut[],
  width: number,
  from: { readonly delimiter: number; readonly quote: number },
): Uint8Array {
  const out: number[][] = []
  for (let i = 0; i < width; i++) {
    const cut = cuts[i]
    out.push(cut ? cell(bytes, cut, from) : [])
  }
  const only = out[0]
  if (width === 1 && only?.length === 0) return Uint8Array.of(quote, quote)
  const line = new Uint8Array(out.reduce((sum, part) => sum + part.length, width - 1))
  let at = 0
  out.forEach((part, i) => {
    if (i > 0) line[at++] = from.delimiter
    line.set(part, at)
    at += part.length
  })
  return line
}

function cell(
  bytes: Uint8Array,
  cut: Cut,
  from: { readonly delimiter: number; readonly quote: number },
): number[] {
  const value: number[] = []
  let wrap = bytes[cut.from] === 32
  for (let at = cut.from; at < cut.to; at++) {
    const byte = bytes[at] ?? nul
    if (byte === nul) continue
    if (byte === quote || byte === from.delimiter || byte === 10 || byte === 13) wrap = true
    if (cut.quoted && byte === from.quote && bytes[at + 1] === from.quote && at + 1 < cut.to) at++
    value.push(byte)
    if (byte === quote) value.push(quote)
  }
  return wrap ? [quote, ...value, quote] : value
}
