import { fold } from './fold'
import { pairs } from './pairs'
import { plain } from './plain'

export type Language = keyof typeof pairs

/** How dear, in bits, the letters beyond ASCII of a language are after each other. */
interface Model {
  readonly bits: ReadonlyMap<number, number>
  readonly alphabet: ReadonlySet<string>
  /** how much dearer than in other languages each two plain letters are; absent where a language has none */
  readonly plain?: string
}

/** Bits of what no table has: a pair of a language's own letters, a letter of another language and what follows it. */
const rarePair = 14
const foreignLetter = 22
/** Letters that names from the West bring into every language. */
const travelled = new Set('éèáàâãäåæçêëíîïñóôõöøúüß')
const travelledLetter = 18
/** A capital within a word, or a letter beside a digit or one of another alphabet, speaks for another encoding. */
const capitalWithin = 8
const capitalFirst = 1
const besideDigit = 4
const besideOther = 12
/** A word of a text's own language, and one of the other languages of an encoding. */
const ownBits = 0.5
const borrowedBits = 4

/** A text as its letters, prepared once for all languages it is compared with. */
interface Word {
  readonly chars: readonly string[]
  readonly folded: readonly string[]
}

const latin = new Map<string, boolean>()

function isLatin(letter: string): boolean {
  const known = latin.get(letter) ?? /\p{Script=Latin}/u.test(letter)
  latin.set(letter, known)
  return known
}

const models = new Map<Language, Model>()

function modelOf(language: Language): Model {
  const known = models.get(language)
  if (known) return known
  const bits = new Map<number, number>()
  const alphabet = new Set<string>()
  pairs[language].forEach((level: string, cost) => {
    for (let at = 0; at + 1 < level.length; at += 2) {
      bits.set(key(level[at], level[at + 1]), cost)
      for (const char of level.slice(at, at + 2)) if (char > '\x7f') alphabet.add(char)
    }
  })
  const model: Model = {
    bits,
    alphabet,
    ...(language in plain && { plain: plain[language as keyof typeof plain] }),
  }
  models.set(language, model)
  return model
}

function key(first = ' ', next = ' '): number {
  return first.charCodeAt(0) * 0x10000 + next.charCodeAt(0)
}

/**
 * How many bits the characters beyond ASCII of a text cost where it is in one of the languages, with words
 * of the others among it. What plain letters cost is left out, as it is the same in every encoding, but for what
 * they tell of the language. A text
 * that costs more than `enough` is not read to its end.
 */
export function letterBits(text: string, languages: readonly Language[], enough: number): number {
  const all = languages.map(modelOf)
  const ownWord = all.length > 1 ? ownBits : 0
  const totals = all.map(() => 0)
  for (const word of wordsOf(text)) {
    const form = formBits(word)
    const costs = all.map((model) => wordBits(word, model))
    const borrowed = Math.min(...costs) + borrowedBits
    costs.forEach((cost, i) => {
      totals[i] = (totals[i] ?? 0) + form + Math.min(cost + ownWord, borrowed)
    })
    if (Math.min(...totals) > enough) break
  }
  return Math.min(...totals)
}

/** What stands between spaces, delimiters and ends of lines, where it is not all ASCII. */
function wordsOf(text: string): readonly Word[] {
  return text
    .split(/[ \t\r\n,;|"]+/)
    .filter((word) => !isPlain(word))
    .map((word) => {
      const chars = [...word]
      return { chars, folded: chars.map(fold) }
    })
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) return false
  return true
}

/** What the letters of a word cost in one language. */
function wordBits({ folded }: Word, model: Model): number {
  const { bits, alphabet } = model
  let sum = 0
  for (let at = 0; at <= folded.length; at++) {
    const [first = ' ', next = ' '] = [folded[at - 1], folded[at]]
    if (next > '\x7f') {
      const other = travelled.has(next) ? travelledLetter : foreignLetter
      sum += alphabet.has(next) ? (bits.get(key(first, next)) ?? rarePair) : other
    } else if (first > '\x7f') {
      if (alphabet.has(first)) sum += bits.get(key(first, next)) ?? rarePair
    } else if (first !== next) sum += plainBits(model, first, next)
  }
  return sum
}

const wordEnd = 0x60
const letters = 27
const asDear = 4

/** What two plain letters of a word tell of its language. */
function plainBits({ plain: table }: Model, first: string, next: string): number {
  if (table === undefined || first > 'z' || next > 'z') return 0
  const place = (char: string) => (char === ' ' ? 0 : char.charCodeAt(0) - wordEnd)
  return Number(table[place(first) * letters + place(next)] ?? asDear) - asDear
}

const measures = new Set('€£¥¢°²³±×½¼')
const marks = new Set('’“”‘„‚–—«»·•…®™©ªº§¿¡\u00a0')
const known = 6
const mark = 7
const amiss = 20
const symbol = 24
const control = 30

/** What a word costs in any language: signs where no text has them, and letters in strange company. */
function formBits({ chars, folded }: Word): number {
  return chars.reduce((sum, char, at) => {
    if (char <= '\x7f') return sum
    const letter = folded[at] ?? ' '
    return (
      sum +
      (letter === ' '
        ? signBits(char, chars, folded, at)
        : companyBits(char, letter, chars, folded, at))
    )
  }, 0)
}

function companyBits(
  char: string,
  letter: string,
  chars: readonly string[],
  folded: readonly string[],
  at: number,
): number {
  const [before = ' ', first = ' '] = [chars[at - 1], folded[at - 1]]
  let sum = isDigit(before) || isDigit(chars[at + 1]) ? besideDigit : 0
  if (first >= 'a' && first <= 'z' && !isLatin(letter)) sum += besideOther
  if (char !== letter) sum += first !== ' ' && before === first ? capitalWithin : capitalFirst
  return sum
}

/** Bits of what is no letter: signs that texts use where they use them, and what they never hold. */
function signBits(
  char: string,
  chars: readonly string[],
  folded: readonly string[],
  at: number,
): number {
  if (measures.has(char)) {
    const fits = isDigit(chars[at - 1]) || isDigit(chars[at + 1]) || chars.length === 1
    return fits ? known : amiss
  }
  if (marks.has(char)) return standsOutside(folded, at) || char === '’' ? mark : amiss
  return /[\p{C}\ufffd]/u.test(char) ? control : symbol
}

/** Quotes and dashes stand at an end of a word. */
function standsOutside(folded: readonly string[], at: number): boolean {
  return (folded[at - 1] ?? ' ') === ' ' || (folded[at + 1] ?? ' ') === ' '
}

function isDigit(char = ' '): boolean {
  return char >= '0' && char <= '9'
}
