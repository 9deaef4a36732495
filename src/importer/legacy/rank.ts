import type { Locale } from '../../lib/locale'
import type { Encoding } from '../contract'
import { characterBits, type Script } from './characters'
import { type Language, letterBits } from './letters'
import { withSibling } from './siblings'

const western = ['de', 'fr', 'es', 'it', 'pt_BR', 'nl', 'sv', 'da', 'nb', 'fi', 'is', 'ca'] as const
const central = ['pl', 'cs', 'sk', 'hu', 'ro', 'hr', 'sl'] as const

/** An encoding of old files, the languages written in it, and how seldom it is met, in bits. */
interface Candidate {
  readonly encoding: Encoding
  readonly languages: readonly Language[] | Script
  readonly seldom: number
}

const candidates: readonly Candidate[] = [
  { encoding: 'gb18030', languages: 'zh-Hans', seldom: 0 },
  { encoding: 'windows-1252', languages: western, seldom: 0 },
  { encoding: 'big5', languages: 'zh-Hant', seldom: 2 },
  { encoding: 'shift_jis', languages: 'ja', seldom: 2 },
  { encoding: 'euc-kr', languages: 'ko', seldom: 2 },
  { encoding: 'windows-1250', languages: central, seldom: 4 },
  { encoding: 'windows-1251', languages: ['ru', 'uk', 'bg'], seldom: 4 },
  { encoding: 'windows-1254', languages: ['tr'], seldom: 5 },
  { encoding: 'windows-1253', languages: ['el'], seldom: 5 },
  { encoding: 'windows-1257', languages: ['lt', 'lv', 'et'], seldom: 6 },
  { encoding: 'windows-1255', languages: ['he'], seldom: 5 },
  { encoding: 'windows-1256', languages: ['ar'], seldom: 5 },
  { encoding: 'windows-874', languages: ['th'], seldom: 5 },
  { encoding: 'euc-jp', languages: 'ja', seldom: 5 },
  { encoding: 'iso-8859-2', languages: central, seldom: 8 },
  { encoding: 'iso-8859-15', languages: western, seldom: 8 },
  { encoding: 'koi8-r', languages: ['ru'], seldom: 8 },
  { encoding: 'macintosh', languages: western, seldom: 10 },
]

/** What the language of the page adds for the encoding most used where it is spoken, in bits. */
const usual: Readonly<Record<Locale, Encoding>> = { en: 'windows-1252', 'zh-CN': 'gb18030' }
const usualBits = 3
/** So many bits behind another, an encoding needs no further look. */
const hopeless = 200
/** Bytes of the first, short look, which tells what to look at first. */
const glance = 400

interface Ranked {
  readonly candidate: Candidate
  readonly bits: number
}

/**
 * The older encodings by how likely they give the bytes of the slices, the likeliest first: the sum, in bits,
 * of what each character beyond ASCII would cost in the best of the languages an encoding is used for.
 */
export function rankLegacy(slices: readonly Uint8Array[], locale: Locale): readonly Encoding[] {
  const first = glanceLegacy(slices, locale)
  let best = Infinity
  const ranked = first.map(({ candidate, bits: before }): Ranked & { before: number } => {
    const bits = bitsOf(slices, candidate, locale, best + hopeless)
    best = Math.min(best, bits)
    return { candidate, bits, before }
  })
  // What was given up half-way is not comparable; the first look has to do for it.
  const comparable = (bits: number) => Math.min(bits, best + hopeless)
  const likeliest = ranked
    .sort((a, b) => comparable(a.bits) - comparable(b.bits) || a.before - b.before)
    .map(({ candidate }) => candidate.encoding)
  return withSibling(likeliest, slices)
}

/** The same by the first few hundred bytes only, for a file whose encoding is known. */
export function guessLegacy(slices: readonly Uint8Array[], locale: Locale): readonly Encoding[] {
  return glanceLegacy(slices, locale).map(({ candidate }) => candidate.encoding)
}

function glanceLegacy(slices: readonly Uint8Array[], locale: Locale): readonly Ranked[] {
  const short = slices.map((bytes) => bytes.subarray(0, glance))
  return candidates
    .map((candidate) => ({ candidate, bits: bitsOf(short, candidate, locale, Infinity) }))
    .sort((a, b) => a.bits - b.bits)
}

function bitsOf(
  slices: readonly Uint8Array[],
  { encoding, languages, seldom }: Candidate,
  locale: Locale,
  enough: number,
): number {
  const decode = (bytes: Uint8Array) => new TextDecoder(encoding).decode(bytes, { stream: true })
  const text = slices.map(decode).join('\n')
  const bits =
    typeof languages === 'string'
      ? characterBits(text, languages, enough)
      : letterBits(text, languages, enough)
  return bits + seldom - (encoding === usual[locale] ? usualBits : 0)
}
