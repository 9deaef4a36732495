import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Encoding } from '../../src/importer/contract'
import { detect } from '../../src/importer/encoding'
import type { Locale } from '../../src/lib/locale'
import { random } from '../../src/lib/random'
import { encode } from '../importer/encode'
import { grid } from './grid'
import { translations } from './texts/catalogues'
import { reviews } from './texts/corpora'

/** A class of text: a language in an encoding its old files are in, as sentences or as cells of a table. */
interface Class {
  readonly language: string
  readonly encoding: Encoding
  readonly texts: string
  readonly sentences: () => Promise<readonly string[]> | readonly string[]
}

const typescript = dirname(createRequire(import.meta.url).resolve('typescript'))

/** The compiler's messages, translated by people: two thousand sentences a language. */
const messages = (language: string) => () => {
  const path = join(typescript, language, 'diagnosticMessages.generated.json')
  return Object.values(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>)
}

/** Names of countries, languages and currencies, as Unicode's locale data has them. */
const names = (language: string) => () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const codes = letters.flatMap((a) =>
    letters.flatMap((b) => [a + b, ...letters.map((c) => a + b + c)]),
  )
  const of = (type: 'region' | 'language' | 'currency', all: readonly string[]) => {
    const known = new Intl.DisplayNames(language, { type, fallback: 'none' })
    return all.flatMap((code) => known.of(code) ?? [])
  }
  return [
    ...of(
      'region',
      codes.filter(({ length }) => length === 2).map((code) => code.toUpperCase()),
    ),
    ...of('language', codes),
    ...of(
      'currency',
      codes.filter(({ length }) => length === 3).map((code) => code.toUpperCase()),
    ),
  ]
}

/** Rows of an export whose only words are names of provinces and countries. */
const places = (language: string) => () => {
  const chance = random(1)
  return translations(language, 'names').map(
    (place, i) =>
      `${10_000 + i},2026-0${chance.integer(1, 9)}-1${chance.integer(0, 9)},${place},${chance.integer(1, 999)}.90`,
  )
}

/** By encoding the languages in it: their code, that of the compiler's messages, and that of gettext. */
const languages: Readonly<
  Partial<
    Record<Encoding, readonly (readonly [code: string, messages?: string, gettext?: string])[]>
  >
> = {
  gb18030: [['zh-CN', 'zh-cn', 'zh_CN']],
  big5: [['zh-TW', 'zh-tw', 'zh_TW']],
  shift_jis: [['ja', 'ja']],
  'euc-jp': [['ja', 'ja']],
  'euc-kr': [['ko', 'ko']],
  'windows-1252': [
    ['de', 'de'],
    ['fr', 'fr'],
    ['es', 'es'],
    ['it', 'it'],
    ['pt', 'pt-br', 'pt_BR'],
    ['nl'],
    ['sv'],
    ['da'],
    ['fi'],
  ],
  'iso-8859-15': [['fr', 'fr']],
  macintosh: [
    ['de', 'de'],
    ['fr', 'fr'],
  ],
  'windows-1250': [['pl', 'pl'], ['cs', 'cs'], ['hu'], ['sk'], ['ro'], ['hr']],
  'iso-8859-2': [['pl', 'pl'], ['hu']],
  'windows-1254': [['tr', 'tr']],
  'windows-1257': [['lt'], ['lv']],
  'windows-1251': [['ru', 'ru'], ['uk'], ['bg']],
  'koi8-r': [['ru', 'ru']],
  'windows-1253': [['el']],
  'windows-1255': [['he']],
  'windows-1256': [['ar']],
  'windows-874': [['th']],
}

const classes: readonly Class[] = [
  ...(['zh_waimai_10k.csv', 'zh_online_shopping_10_cats.parquet'] as const).map((file): Class => ({
    language: 'zh-CN',
    encoding: 'gb18030',
    texts: file.includes('waimai') ? 'reviews of meals' : 'reviews of goods',
    sentences: reviews(file),
  })),
  ...Object.entries(languages).flatMap(([encoding, all]) =>
    all.flatMap(([language, compiler, gettext = language]): readonly Class[] =>
      [
        { texts: 'messages', sentences: compiler === undefined ? () => [] : messages(compiler) },
        { texts: 'names', sentences: names(language) },
        { texts: 'rows of places', sentences: places(gettext) },
      ].map((part) => ({ language, encoding: encoding as Encoding, ...part })),
    ),
  ),
  ...(['utf-8', 'utf-16le', 'utf-16be'] as const).map((encoding): Class => ({
    language: 'zh-CN, de',
    encoding,
    texts: 'messages',
    sentences: () => [...messages('zh-cn')(), ...messages('de')()],
  })),
]

const option = (value: string) => ({ type: 'string', default: value }) as const
const given = parseArgs({
  options: { slices: option('2000'), sizes: option('60,300,2000'), only: option('') },
}).values
const slices = Number(given.slices)
const sizes = given.sizes.split(',').map(Number)
const chosen = given.only.split(',').filter(Boolean)

/**
 * How many slices of each class of text are read as they were written, by size; in brackets those whose
 * encoding is also called by its name, where that is another figure. The detector has learned from other texts.
 */
export async function encodings(): Promise<string> {
  const rows: string[][] = []
  for (const { language, encoding, texts, sentences } of classes) {
    if (chosen.length > 0 && !chosen.includes(encoding)) continue
    const all = (await sentences()).flatMap((text) => usable(text, encoding))
    if (all.length < 20) continue
    const rates = [
      ...sizes.map((size) => rate(all, encoding, size, 'en')),
      rate(all, encoding, 60, 'zh-CN'),
    ]
    rows.push([encoding, language, texts, ...rates.map(shown)])
  }
  const head = [...sizes.map((size) => `${size} B`), '60 B, Chinese page']
  return grid([['encoding', 'language', 'text', ...head], ...rows])
}

interface Rate {
  readonly read: number
  readonly named: number
}

function shown({ read, named }: Rate): string {
  const percent = (share: number) => (share * 100).toFixed(1)
  return `${percent(read)} %${read === named ? '' : ` (${percent(named)})`}`
}

/** A text as bytes, where it has a character beyond ASCII and the encoding has all of its characters. */
function usable(text: string, encoding: Encoding): readonly Uint8Array[] {
  if (![...text].some((char) => char > '\x7f')) return []
  try {
    return [encode(`1,${text.replaceAll('\n', ' ')}\n`, encoding)]
  } catch {
    return []
  }
}

function rate(all: readonly Uint8Array[], encoding: Encoding, size: number, locale: Locale): Rate {
  const chance = random(size)
  const read = (bytes: Uint8Array, by: Encoding) =>
    new TextDecoder(by).decode(bytes, { stream: true })
  let right = 0
  let named = 0
  for (let i = 0; i < slices; i++) {
    const parts: Uint8Array[] = [encode('id,text\n', encoding)]
    for (let length = 8; length < size;) {
      const part = chance.pick(all)
      parts.push(part)
      length += part.length
    }
    const bytes = new Uint8Array(Buffer.concat(parts)).slice(
      0,
      encoding.startsWith('utf-16') ? size & ~1 : size,
    )
    // What is plain ASCII so far has no encoding yet.
    if (bytes.every((byte) => byte < 0x80)) {
      i--
      continue
    }
    const found = detect([bytes], locale).encoding
    if (found === encoding) named++
    if (found === encoding || read(bytes, found) === read(bytes, encoding)) right++
  }
  return { read: right / slices, named: named / slices }
}
