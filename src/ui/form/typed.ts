import { durationText, parseDuration } from '../../analysis/duration'
import type { Locale } from '../../lib/locale'

/** Powers of ten that a number may end in, longer words first. */
const powers: readonly (readonly [RegExp, number])[] = [
  [/^(?:%|percent)$/i, -2],
  [/^‰$/, -3],
  [/^(?:万亿|t|tn|trillion)$/i, 12],
  [/^(?:b|bn|billion)$/i, 9],
  [/^亿$/, 8],
  [/^千万$/, 7],
  [/^(?:m|mn|million|百万)$/i, 6],
  [/^(?:万|w)$/i, 4],
  [/^(?:k|thousand|千)$/i, 3],
  [/^$/, 0],
]

const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d*)?|\.\d+`
const word = String.raw`%|‰|万亿|千万|百万|[万亿千]|[kKmMbBtTwW]n?|percent|thousand|million|billion|trillion`
const currency = String.raw`(?:[\p{Sc}]|[A-Z]{2,3}[\p{Sc}]|[A-Z]{3}(?=[\s\d.]))?`
const whole = new RegExp(
  String.raw`^([+-]?)\s*${currency}\s*([+-]?)(${digits})(?:e([+-]?\d+))?\s*(${word})?\s*(?:元|円|[\p{Sc}]|[A-Z]{3})?$`,
  'u',
)

/** Full-width forms as plain ones, and spaces as one kind. */
const plain = (text: string) =>
  text.normalize('NFKC').replaceAll('−', '-').replaceAll('，', ',').replace(/\s+/g, ' ').trim()

/**
 * A number as people write it: `1,200`, `3%` (0.03), `¥1.2万`, `1.5k`. Undefined for nothing; what is no number is
 * given back as it was typed, so that the setting can say what is wrong with it.
 */
export function typedNumber(text: string): number | string | undefined {
  const said = plain(text)
  return said === '' ? undefined : (readNumber(said) ?? text.trim())
}

function readNumber(said: string): number | undefined {
  const [, sign, inner, figures, exponent = '0', unit = ''] = whole.exec(said) ?? []
  if (figures === undefined || (sign && inner)) return undefined
  const power = powers.find(([name]) => name.test(unit))?.[1]
  if (power === undefined) return undefined
  // Read as one decimal, 1.1% is 0.011 and not a product that misses it.
  const value = Number(`${sign}${inner}${figures.replaceAll(',', '')}e${Number(exponent) + power}`)
  return Number.isFinite(value) ? value : undefined
}

/**
 * Numbers as people write a list of them, with spaces, semicolons, “·”, “–” or “to” between them. A comma before
 * three digits is one of thousands, unless the list may be long and nothing but commas parts it: `50,100,200` are edges.
 */
export function typedNumbers(text: string, max: number): readonly (number | string)[] | undefined {
  const said = plain(text).replace(/^\[(.*)\]$/, '$1')
  if (said === '') return undefined
  const isLong = max > 3 && /^[\d.,%-]+$/.test(said)
  const parts = said.split(
    isLong ? /,/ : /\s*(?:[;·、~–—/]|,\s|,(?!\d{3}(?!\d))|\bto\b|至|到)\s*|\s+(?=[\d.¥$€£+-])/u,
  )
  return parts
    .filter((part) => part.trim() !== '')
    .map((part) => readNumber(part.trim()) ?? part.trim())
}

const spoken: readonly (readonly [RegExp, string])[] = [
  [/ ?days?/g, ' 天'],
  [/ ?hours?/g, ' 小时'],
  [/ ?min(?:utes)?/g, ' 分钟'],
  [/ ?seconds?/g, ' 秒'],
  [/^none$/, '不限'],
]

/** A length of time in the words of a language, which reads as the same: `14 days`, `14 天`. */
export function shownDuration(value: string, locale: Locale): string {
  const seconds = parseDuration(value)
  const text = seconds === undefined ? value : durationText(seconds)
  if (locale === 'en') return text
  return spoken.reduce((told, [name, said]) => told.replace(name, said), text)
}

/** A length of time as it is typed in any language, as the cell keeps it. */
export function typedDuration(text: string): string | undefined {
  const said = plain(text)
  if (said === '') return undefined
  const seconds = parseDuration(said)
  return seconds === undefined ? said : durationText(seconds)
}
