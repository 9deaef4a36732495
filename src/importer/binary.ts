import { detect } from './encoding'

/** Fewer NULs than this are slips of an export, which the reader takes out and counts. */
const fewestNuls = 8
const mostNuls = 0.1
/** What separates or pads fields in a text is one control character or two, not a mixture of them. */
const mostKinds = 3
const mostControls = 0.02

/**
 * Whether the beginning of a file is no text in any encoding: more than a tenth of it NULs that do not come
 * from UTF-16, or more than a fiftieth other control characters, of more than three kinds. Bytes of
 * compressed or encoded data hold a tenth of them, texts next to none.
 */
export function looksBinary(bytes: Uint8Array): boolean {
  if (detect([bytes]).encoding.startsWith('utf-16')) return false
  let nuls = 0
  let controls = 0
  const kinds = new Set<number>()
  for (const byte of bytes) {
    if (byte === 0) nuls++
    else if (isControl(byte)) {
      controls++
      kinds.add(byte)
    }
  }
  if (nuls >= fewestNuls && nuls > bytes.length * mostNuls) return true
  return kinds.size > mostKinds && controls > bytes.length * mostControls
}

/** All below the space but those that texts use: tab, line breaks and page breaks, end of file, escape. */
function isControl(byte: number): boolean {
  return (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 26 && byte !== 27) || byte === 127
}
