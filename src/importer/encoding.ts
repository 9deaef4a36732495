import type { Locale } from '../lib/locale'
import type { Encoding } from './contract'
import { guessLegacy, rankLegacy } from './legacy/rank'
import { isAscii } from './utf8'

/** What a file's bytes say about its encoding. */
export interface Detection {
  readonly encoding: Encoding
  /** nothing but ASCII was seen: any other character found later decides */
  readonly provisional: boolean
  /** the other encodings worth offering, best first */
  readonly others: readonly Encoding[]
}

/**
 * Finds the encoding of slices of one file, the first of which begins it: byte order mark, then zero
 * bytes in every second place (UTF-16), then strict UTF-8, and only then a guess among the older ones.
 */
export function detect(slices: readonly Uint8Array[], locale: Locale = 'en'): Detection {
  const [first = new Uint8Array(0)] = slices
  const marked = byMark(first) ?? byZeros(first)
  if (marked) return { encoding: marked, provisional: false, others: [] }
  const telling = slices.map(aroundHighBytes)
  if (slices.every(isAscii))
    return { encoding: 'utf-8', provisional: true, others: guessLegacy(telling, locale) }
  const utf8 = utf8In(slices)
  // Text in another encoding is hardly ever valid UTF-8 by chance: no other guess is worth a look.
  if (utf8 === 'whole') return { encoding: 'utf-8', provisional: false, others: [] }
  if (utf8 === 'nearly')
    return { encoding: 'utf-8', provisional: false, others: guessLegacy(telling, locale) }
  const [encoding = 'utf-8', ...others] = rankLegacy(telling, locale)
  return { encoding, provisional: false, others: [...others, 'utf-8'] }
}

function byMark(bytes: Uint8Array): Encoding | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return undefined
}

/**
 * ASCII in UTF-16 has a zero in every second place, on one side only; a stray NUL in a text of bytes does
 * not come with as many others. A text of Chinese characters has few zeros but those of its line ends.
 */
function byZeros(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length, 4096) & ~1
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const [most, least] = [Math.max(even, odd), Math.min(even, odd)]
  if (most === 0 || most <= 4 * least) return undefined
  const encoding = odd > even ? 'utf-16le' : 'utf-16be'
  const isMany = most > 0.2 * (length / 2)
  return isMany || (most >= 3 && isWritten(bytes.subarray(0, length), encoding))
    ? encoding
    : undefined
}

/** Whether nearly all characters of a text are those of a language, rather than bytes taken in pairs. */
function isWritten(bytes: Uint8Array, encoding: Encoding): boolean {
  const text = new TextDecoder(encoding).decode(bytes, { stream: true })
  const strange = text.match(
    /[^\t\n\r -~\u00a0-\u04ff\u2010-\u203b\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]/g,
  )
  return (strange?.length ?? 0) <= text.length * 0.02
}

function firstWhole(bytes: Uint8Array): number {
  let at = 0
  while (at < 3 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at++
  return at
}

/**
 * Whether all slices are UTF-8, which may begin and end within a character, or would be, had nothing cut a
 * few characters in two. In an older encoding well-formed sequences are the exception, one in eight by chance.
 */
function utf8In(slices: readonly Uint8Array[]): 'whole' | 'nearly' | undefined {
  let broken = 0
  let whole = 0
  slices.forEach((bytes, index) => {
    const from = index === 0 ? 0 : firstWhole(bytes)
    for (const char of new TextDecoder().decode(bytes.subarray(from), { stream: true })) {
      if (char === '\ufffd') broken++
      else if (char > '\x7f') whole++
    }
  })
  if (broken === 0) return whole > 0 ? 'whole' : undefined
  return whole >= 4 && broken <= whole / 4 ? 'nearly' : undefined
}

/** At most 4 kB of the lines that hold bytes beyond ASCII: a mostly English file is judged by the rest. */
function aroundHighBytes(bytes: Uint8Array): Uint8Array {
  const limit = 4_096
  const out = new Uint8Array(limit)
  let size = 0
  let at = bytes.findIndex((byte) => byte >= 0x80)
  while (at >= 0 && size < limit) {
    const from = bytes.lastIndexOf(10, at) + 1
    const found = bytes.indexOf(10, at)
    const line = bytes.subarray(from, found < 0 ? bytes.length : found + 1)
    out.set(line.subarray(0, limit - size), size)
    size += line.length
    if (found < 0) break
    at = bytes.subarray(found).findIndex((byte) => byte >= 0x80)
    if (at >= 0) at += found
  }
  return out.subarray(0, Math.min(size, limit))
}
