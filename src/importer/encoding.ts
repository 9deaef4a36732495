import type { Locale } from '../lib/locale'
import type { Encoding } from './contract'
import { alphabetLikelihood, latinLikelihood, standAlone } from './letters'
import { invalidUtf8, isAscii } from './utf8'

/** What a file's bytes say about its encoding. */
export interface Detection {
  readonly encoding: Encoding
  /** nothing but ASCII was seen: any other character found later decides */
  readonly provisional: boolean
  /** the other encodings worth offering, best first */
  readonly others: readonly Encoding[]
}

const legacy = [
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1252',
  'windows-1251',
  'windows-1250',
  'windows-1253',
  'windows-1254',
] as const satisfies readonly Encoding[]

/** What wins where the bytes do not say: the encoding most used where the language is. */
const usual: Readonly<Record<Locale, Encoding>> = { en: 'windows-1252', 'zh-CN': 'gb18030' }

/**
 * Finds the encoding of slices of one file, the first of which begins it: byte order mark, then zero
 * bytes in every second place (UTF-16), then strict UTF-8, and only then a guess among the older ones.
 */
export function detect(slices: readonly Uint8Array[], locale: Locale = 'en'): Detection {
  const [first = new Uint8Array(0)] = slices
  const marked = byMark(first) ?? byZeros(first)
  if (marked) return { encoding: marked, provisional: false, others: [] }
  const ranked = rankLegacy(slices.map(aroundHighBytes), locale)
  if (slices.every(isAscii)) return { encoding: 'utf-8', provisional: true, others: ranked }
  if (slices.every(isUtf8) || nearlyUtf8(slices))
    return { encoding: 'utf-8', provisional: false, others: ranked }
  const [encoding = usual[locale], ...others] = ranked
  return { encoding, provisional: false, others: [...others, 'utf-8'] }
}

function byMark(bytes: Uint8Array): Encoding | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return undefined
}

/** ASCII in UTF-16 has a zero in every second place; a stray NUL in a text of bytes does not. */
function byZeros(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length, 4096) & ~1
  if (length === 0) return undefined
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const share = 0.2 * (length / 2)
  if (odd > share && odd > 4 * even) return 'utf-16le'
  if (even > share && even > 4 * odd) return 'utf-16be'
  return undefined
}

/** Slices may begin and end within a character. */
function isUtf8(bytes: Uint8Array, index: number): boolean {
  return invalidUtf8(bytes, index === 0 ? 0 : firstWhole(bytes), bytes.length, true) < 0
}

function firstWhole(bytes: Uint8Array): number {
  let at = 0
  while (at < 3 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at++
  return at
}

/**
 * UTF-8 in which something cut a few characters in two. Text in an older encoding never looks like it:
 * there well-formed sequences are the exception.
 */
function nearlyUtf8(slices: readonly Uint8Array[]): boolean {
  let broken = 0
  let whole = 0
  slices.forEach((bytes, index) => {
    const from = index === 0 ? 0 : firstWhole(bytes)
    for (const char of new TextDecoder().decode(bytes.subarray(from), { stream: true })) {
      if (char === '\ufffd') broken++
      else if (char > '\x7f') whole++
    }
  })
  return whole >= 20 && broken <= whole * 0.05
}

/** At most 16 kB of the lines that hold bytes beyond ASCII: a mostly English file is judged by the rest. */
function aroundHighBytes(bytes: Uint8Array): Uint8Array {
  const limit = 16_384
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

function rankLegacy(slices: readonly Uint8Array[], locale: Locale): readonly Encoding[] {
  const bonus = (encoding: Encoding) => (encoding === usual[locale] ? 0.05 : 0)
  return legacy
    .map((encoding, order) => ({
      encoding,
      score: Math.min(...slices.map((bytes) => plausibility(bytes, encoding))) + bonus(encoding),
      order,
    }))
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ encoding }) => encoding)
}

/** Characters that column names, order states and plain sentences are made of: simplified, traditional, Japanese. */
const familiar = new Set(
  '订单编号买家昵称会员名付款时间下创建支金额数量价商品标题类目渠道来源花费状态收货地址手机店铺日期成交退优惠运邮备注访客浏览点击转化率展现平台活动关键词消元' +
    '訂單編號買會員稱時間額數價類狀態貨點擊轉費賣購產' +
    '注文番号顧客氏名商品単価合計小計数量日時住所電話税込売上支払方法' +
    '的一是不了人在有我他这中大来上国个到说们为子和你出道也得那要下以生好看很都没可家学多么没过会天去能对小么北京海广东江苏浙深圳市省区',
)

/** Accented letters stand alone among others; characters of two bytes and whole alphabets do not. */
const aloneBonus = 2

/** The mean likelihood of the characters beyond ASCII, were the bytes in this encoding. */
function plausibility(bytes: Uint8Array, encoding: Encoding): number {
  const text = new TextDecoder(encoding).decode(bytes, { stream: true })
  const latin = latinLikelihood(text, encoding)
  if (latin !== undefined) {
    const alone = standAlone(bytes)
    return latin + (alone === undefined ? 0 : alone ? aloneBonus : -aloneBonus)
  }
  const alphabet = alphabetLikelihood(text, encoding)
  if (alphabet !== undefined) return alphabet
  let sum = 0
  let count = 0
  for (const char of text) {
    if (char <= '\x7f') continue
    count++
    sum += eastAsian(char, encoding)
  }
  return count === 0 ? 0 : sum / count
}

function eastAsian(char: string, encoding: Encoding): number {
  const code = char.codePointAt(0) ?? 0
  // Korean is written without Chinese characters, but Chinese bytes read as Korean are full of them.
  if (code >= 0x4e00 && code <= 0x9fff && encoding === 'euc-kr') return -2
  if (familiar.has(char)) return 3
  if (code >= 0x4e00 && code <= 0x9fff) return 0.5
  // Japanese read as Chinese keeps its kana, as both sets of characters have them in one place.
  if (code >= 0x3040 && code <= 0x30ff) return japanese.has(encoding) ? 2 : 0
  if (code >= 0xac00 && code <= 0xd7a3) return 1.5
  if (code >= 0xff01 && code <= 0xff5e) return 1
  if (code >= 0x3000 && code <= 0x303f) return 1
  if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)) return -5
  return -1
}

const japanese: ReadonlySet<Encoding> = new Set(['shift_jis', 'euc-jp'])
