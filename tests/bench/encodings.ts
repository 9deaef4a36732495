import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathSource } from '../../src/cli/pathSource'
import type { Encoding } from '../../src/importer/contract'
import { detect } from '../../src/importer/encoding'
import { open } from '../../src/importer/formats'
import type { Locale } from '../../src/lib/locale'
import { random } from '../../src/lib/random'
import { encode } from '../importer/encode'
import { grid } from './grid'

/** A class of text: a language in the encoding its old files are in. */
interface Class {
  readonly language: string
  readonly encoding: Encoding
  readonly sentences: () => Promise<readonly string[]> | readonly string[]
}

const shared = join(import.meta.dirname, '../../../shared/data')
const typescript = dirname(createRequire(import.meta.url).resolve('typescript'))

/** The compiler's messages, translated by people: two thousand sentences a language. */
const messages = (language: string) => () => {
  const path = join(typescript, language, 'diagnosticMessages.generated.json')
  return Object.values(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>)
}

/** Names of countries, languages, scripts and currencies, as Unicode's locale data has them. */
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

/** What people wrote about hotels, meals and goods, where the real data is. */
const reviews = (file: string) => async () => {
  const path = join(shared, file)
  if (!existsSync(path)) return []
  const { source } = await open(pathSource(path), {}, { locale: 'en' })
  const bytes = await source.slice(0, Math.min(source.size, 12_000_000))
  return new TextDecoder().decode(bytes).split('\n').slice(1, -1)
}

const classes: readonly Class[] = [
  ...(
    [
      'zh_waimai_10k.csv',
      'zh_ChnSentiCorp_htl_all.csv',
      'zh_online_shopping_10_cats.parquet',
    ] as const
  ).map((file): Class => ({
    language: `Chinese, ${file}`,
    encoding: 'gb18030',
    sentences: reviews(file),
  })),
  { language: 'Chinese, messages', encoding: 'gb18030', sentences: messages('zh-cn') },
  { language: 'Chinese, Taiwan, messages', encoding: 'big5', sentences: messages('zh-tw') },
  { language: 'Chinese, Taiwan, names', encoding: 'big5', sentences: names('zh-TW') },
  { language: 'Japanese, messages', encoding: 'shift_jis', sentences: messages('ja') },
  { language: 'Japanese, messages', encoding: 'euc-jp', sentences: messages('ja') },
  { language: 'Korean, messages', encoding: 'euc-kr', sentences: messages('ko') },
  { language: 'Russian, messages', encoding: 'windows-1251', sentences: messages('ru') },
  { language: 'Polish, messages', encoding: 'windows-1250', sentences: messages('pl') },
  { language: 'Czech, messages', encoding: 'windows-1250', sentences: messages('cs') },
  { language: 'Greek, names', encoding: 'windows-1253', sentences: names('el') },
  { language: 'Turkish, messages', encoding: 'windows-1254', sentences: messages('tr') },
  ...(['de', 'fr', 'es', 'it', 'pt-br'] as const).map((language): Class => ({
    language: `${language}, messages`,
    encoding: 'windows-1252',
    sentences: messages(language),
  })),
  ...(['utf-8', 'utf-16le', 'utf-16be'] as const).map((encoding): Class => ({
    language: 'Chinese and German, messages',
    encoding,
    sentences: () => [...messages('zh-cn')(), ...messages('de')()],
  })),
]

const sizes = [60, 300, 2000] as const
const slices = 2000

/** How many slices of each class of text are told right, by size and by the language of the page. */
export async function encodings(): Promise<string> {
  const rows: string[][] = []
  for (const { language, encoding, sentences } of classes) {
    const all = (await sentences()).flatMap((text) => usable(text, encoding))
    if (all.length === 0) continue
    const rates = sizes.flatMap((size) =>
      (['en', 'zh-CN'] as const).map((locale) => rate(all, encoding, size, locale)),
    )
    rows.push([encoding, language, ...rates.map((share) => `${(share * 100).toFixed(1)} %`)])
  }
  const head = sizes.flatMap((size) => [`${size} B, en`, `${size} B, zh`])
  return grid([['encoding', 'text', ...head], ...rows])
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

function rate(
  all: readonly Uint8Array[],
  encoding: Encoding,
  size: number,
  locale: Locale,
): number {
  const chance = random(size)
  let right = 0
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
    if (bytes.every((byte) => byte < 0x80)) i--
    else if (detect([bytes], locale).encoding === encoding) right++
  }
  return right / slices
}
