import { frequent } from './frequent'

export type Script = keyof typeof frequent

/** The first half of the characters of each standard, which holds nearly all that is in use. */
const ranges: Readonly<Record<Script, readonly [encoding: string, first: number, last: number]>> = {
  'zh-Hans': ['gb18030', 0xb0, 0xd7],
  'zh-Hant': ['big5', 0xa4, 0xc6],
  ja: ['euc-jp', 0xb0, 0xcf],
  ko: ['euc-kr', 0xb0, 0xc8],
}

/** Characters that the columns of shops and ad platforms are called by. */
const trade =
  '订单编号买家昵称会员名付款时间下创建支金额数量价商品标题类目渠道来源花费状态收货地址手机店铺日期成交退优惠运邮备注访客浏览点击转化率展现平台活动关键词消元件总子主' +
  '訂單編號買會員稱時間額數價類狀態貨點擊轉費賣購產總運' +
  '注文番号顧客氏名商品単価合計小計数量日時住所電話税込売上支払方法送料'

/** Bits of what no table has. */
const tradeBits = 7
const usual = 13
const unusual = 20
const kana = 11
const foreign = 15
const broken = 40
const beyondPlane = 26
/** A text goes from ASCII to characters and back between cells rather than within a word. */
const fromWord = 8
const fromSign = 3

const models = new Map<Script, ReadonlyMap<string, number>>()

function modelOf(script: Script): ReadonlyMap<string, number> {
  const known = models.get(script)
  if (known) return known
  const [encoding, first, last] = ranges[script]
  const bits = new Map<string, number>()
  for (const char of block(encoding, first, last)) bits.set(char, usual)
  frequent[script].forEach((level: string, cost) => {
    for (const char of level) bits.set(char, cost)
  })
  for (const char of trade)
    if (bits.has(char)) bits.set(char, Math.min(tradeBits, bits.get(char) ?? tradeBits))
  models.set(script, bits)
  return bits
}

/** All characters of two bytes between two leading bytes, as the decoder knows them. */
function block(encoding: string, first: number, last: number): string {
  const bytes: number[] = []
  for (let lead = first; lead <= last; lead++) {
    if (encoding === 'big5') for (let trail = 0x40; trail < 0x7f; trail++) bytes.push(lead, trail)
    for (let trail = 0xa1; trail < 0xff; trail++) bytes.push(lead, trail)
  }
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes)).replaceAll('\ufffd', '')
}

/**
 * How many bits the characters beyond ASCII of a text cost where it is in an East Asian language. A text that
 * costs more than `enough` is not read to its end.
 */
export function characterBits(text: string, script: Script, enough: number): number {
  const model = modelOf(script)
  let sum = 0
  let before = '\n'
  for (const char of text) {
    const wide = char > '\x7f'
    if (wide) sum += (model.get(char) ?? otherBits(char)) + (before > '\x7f' ? 0 : edge(before))
    else if (before > '\x7f') sum += edge(char)
    before = char
    if (sum > enough) break
  }
  return sum
}

function edge(char: string): number {
  return /[a-z]/i.test(char) ? fromWord : fromSign
}

function otherBits(char: string): number {
  const code = char.codePointAt(0) ?? 0
  if (code === 0xfffd || code < 0xa0 || (code >= 0xe000 && code <= 0xf8ff)) return broken
  if (code > 0xffff) return beyondPlane
  if (code >= 0x3040 && code <= 0x30ff) return kana
  if (code >= 0xff61 && code <= 0xff9f) return kana
  if (code >= 0xff01 && code <= 0xff5e) return kana
  if (code >= 0x4e00 && code <= 0x9fff) return unusual
  if (code >= 0xac00 && code <= 0xd7a3) return unusual
  return foreign
}
