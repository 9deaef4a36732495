import type { Encoding } from '../contract'

/** The encodings of a Windows and of an ISO standard that differ in a few places only, by that of Windows. */
const siblings: Readonly<Partial<Record<Encoding, Encoding>>> = {
  'windows-1252': 'iso-8859-15',
  'windows-1250': 'iso-8859-2',
}

const measures = /[€£¥¼½¾°²³±×]/
const letter = /\p{L}/u

/**
 * The likeliest encodings with the ISO one before its sibling where what they differ in says so: a letter in a
 * word where Windows has a sign, a € at a price where it has ¤. Where no byte tells them apart both give the same text.
 */
export function withSibling(
  ranked: readonly Encoding[],
  slices: readonly Uint8Array[],
): readonly Encoding[] {
  const [best] = ranked
  const windows = (Object.keys(siblings) as Encoding[]).find(
    (one) => one === best || siblings[one] === best,
  )
  const iso = windows && siblings[windows]
  if (!windows || !iso) return ranked
  const lead = slices.reduce((sum, bytes) => sum + leadOf(bytes, iso, windows), 0)
  const first = lead > 0 ? iso : lead < 0 ? windows : best
  const second = first === iso ? windows : iso
  return [first, second, ...ranked.filter((one) => one !== iso && one !== windows)].flatMap(
    (one) => one ?? [],
  )
}

/** How much better the characters that two encodings read differently stand in the first than in the second. */
function leadOf(bytes: Uint8Array, first: Encoding, second: Encoding): number {
  const [one, other] = [first, second].map((by) => new TextDecoder(by).decode(bytes))
  if (one === undefined || other === undefined || one.length !== other.length) return 0
  let lead = 0
  for (let at = 0; at < one.length; at++) {
    if (one[at] !== other[at]) lead += standing(one, at) - standing(other, at)
  }
  return lead
}

/** 1 where a character stands as such characters do, -1 where no text has it, 0 otherwise. */
function standing(text: string, at: number): number {
  const [before = ' ', char = ' ', after = ' '] = [text[at - 1], text[at], text[at + 1]]
  if (/\p{C}/u.test(char)) return -1
  const sides = Number(letter.test(before)) + Number(letter.test(after))
  if (letter.test(char)) return Number(sides > 0 && !(isCapital(char) && isSmall(before)))
  if (measures.test(char)) return Number(sides === 0)
  // People type the acute accent for an apostrophe.
  if (char === '´') return Number(sides === 2)
  return Number(!/[¤¦¨¸]/.test(char) && sides < 2)
}

const isCapital = (char: string) => char !== char.toLowerCase()
const isSmall = (char: string) => char !== char.toUpperCase()
