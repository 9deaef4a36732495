/**
 * The offset of the first byte in `[from, to)` that does not belong to well-formed UTF-8, or -1. A
 * character that the range cuts off at its end counts as ill-formed unless `open` is set.
 */
export function invalidUtf8(bytes: Uint8Array, from: number, to: number, open = false): number {
  let at = from
  while (at < to) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) {
      at++
      continue
    }
    const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
    if (length === 0) return at
    for (let i = 1; i < length; i++) {
      if (at + i >= to) return open ? -1 : at
      const next = bytes[at + i] ?? 0
      if ((next & 0xc0) !== 0x80 || (i === 1 && !secondByte(lead, next))) return at
    }
    at += length
  }
  return -1
}

/** Refuses overlong forms, surrogates and what lies beyond U+10FFFF. */
function secondByte(lead: number, next: number): boolean {
  if (lead === 0xe0) return next >= 0xa0
  if (lead === 0xed) return next < 0xa0
  if (lead === 0xf0) return next >= 0x90
  if (lead === 0xf4) return next < 0x90
  return true
}

/** Whether all bytes are below 0x80. */
export function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80)
}
