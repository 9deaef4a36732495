import type { Encoding } from './contract'

/** The letters beyond ASCII of languages, by the encoding their old files are in. */
const languages: Readonly<Partial<Record<Encoding, readonly string[]>>> = {
  'windows-1252': [
    'äöüßÄÖÜ',
    'àâæçéèêëîïôœùûüÿÀÂÇÉÈÊËÎÔŒÙÛ',
    'áéíñóúüÁÉÍÑÓÚÜ¿¡ªº',
    'àèéìíòóùúÀÈÉÌÒÙ',
    'áâãàçéêíóôõúüÁÂÃÀÇÉÊÍÓÔÕÚªº',
    'åäöæøéÅÄÖÆØÉ',
    'áðéíóúýþæöÁÐÉÍÓÚÝÞÆÖ',
    'äëéèïöüóÉ',
  ],
  'windows-1250': [
    'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ',
    'áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ',
    'áäčďéíĺľňóôŕšťúýžÁÄČĎÉÍĽŇÓÔŠŤÚÝŽ',
    'áéíóöőúüűÁÉÍÓÖŐÚÜŰ',
    'ăâîșşțţĂÂÎŞŢ',
    'čćđšžČĆĐŠŽ',
  ],
  'windows-1254': ['çğıöşüÇĞİÖŞÜâîû'],
}
/** What every one of them writes between words. */
const signs = new Set('€£¥°§«»‘’“”„–—…·×©®™½²³µ\u00a0')
/** The encoding that wins where several fit: most Western files are in it. */
const prior = 0.15

/**
 * How likely a text is one of the languages of a Latin encoding, from -1 to about 1; undefined for other
 * encodings. Letters of several languages at once are no language.
 */
export function latinLikelihood(text: string, encoding: Encoding): number | undefined {
  const sets = languages[encoding]
  if (!sets) return undefined
  const all = [...text]
  const places = all.flatMap((char, at) => (char > '\x7f' ? [at] : []))
  if (places.length === 0) return 0
  const inWord = (at: number) => isWord(all[at - 1]) || isWord(all[at + 1])
  const means = sets.map((letters) => {
    const known = new Set(letters)
    const sum = places.reduce((total, at) => {
      const char = all[at] ?? ''
      // A letter that stands by no other is a sign of another encoding, such as £ before a number.
      if (known.has(char)) return total + (inWord(at) ? 1 : -0.5)
      return total + (signs.has(char) ? 0.6 : -1)
    }, 0)
    return sum / places.length
  })
  return Math.max(...means) + (encoding === 'windows-1252' ? prior : 0)
}

function isWord(char = ' '): boolean {
  return /\p{L}/u.test(char)
}

/** The letters that make up most of a text in languages with an alphabet of their own, and the others. */
const alphabets: Readonly<Partial<Record<Encoding, readonly [common: string, others: RegExp]>>> = {
  'windows-1251': ['оеаинтсрвлкмдпу', /[а-яё]/u],
  'windows-1253': ['αοιετσνηυρπκμλςάίόέή', /[α-ωϊϋύώΰΐ]/u],
}

/** The same for Cyrillic and Greek, whose letters lie in the same bytes and are told apart by their frequency. */
export function alphabetLikelihood(text: string, encoding: Encoding): number | undefined {
  const alphabet = alphabets[encoding]
  if (!alphabet) return undefined
  const [common, others] = alphabet
  let sum = 0
  let count = 0
  let inWord = false
  for (const char of text) {
    if (char > '\x7f') {
      count++
      const lower = char.toLowerCase()
      const isLetter = common.includes(lower) || others.test(lower)
      // A capital within a word, or a letter alone, speaks for another encoding.
      if (!isLetter) sum += signs.has(char) ? 0.3 : -2
      else if (char !== lower) sum += inWord ? -0.5 : 0.6
      else sum += common.includes(char) ? 1.4 : 0.2
      inWord = isLetter
    } else inWord = false
  }
  return count === 0 ? 0 : sum / count
}

/**
 * Whether most bytes beyond ASCII stand among plain letters, one by one or, as in “ção”, two; undefined where
 * there are none.
 */
export function standAlone(bytes: Uint8Array): boolean | undefined {
  let alone = 0
  let all = 0
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue
    const from = at
    while ((bytes[at + 1] ?? 0) >= 0x80) at++
    const length = at - from + 1
    all += length
    if (length === 1 || (length === 2 && isPlain(bytes[from - 1]) && isPlain(bytes[at + 1])))
      alone += length
  }
  return all === 0 ? undefined : alone >= all * 0.6
}

function isPlain(byte = 0): boolean {
  const lower = byte | 0x20
  return lower >= 97 && lower <= 122
}
