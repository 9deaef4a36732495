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

const digits = String.raw`[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d*)?|\.\d+`
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

/** What parts numbers beyond doubt, so that a comma between two digits parts none. */
const parting = /\s*(?:[;·、~–—/]|\bto\b|至|到)\s*/u
const gap = /\s+(?=[\d.¥$€£+-])/u
/** A comma that is none of thousands. */
const comma = /,\s+|(?<!\d),|,(?!\d{3}(?!\d))/

/**
 * Numbers as people write a list of them, with spaces, semicolons, “·”, “–” or “to” between them; a comma within a
 * part is then one of thousands or of decimals (`0,3; 0,6`). Where nothing but commas part them, one before three digits
 * is of thousands unless the list may be long: `50,100,200` are edges. What could be read in two ways, as
 * `1,000,5,000`, is given back as it was typed, so that the setting can say what is wrong with it.
 */
export function typedNumbers(text: string, max: number): readonly (number | string)[] | undefined {
  const said = plain(text).replace(/^\[(.*)\]$/, '$1')
  if (said === '') return undefined
  if (parting.test(said)) return withDecimals(said.split(parting))
  if (!said.includes(', ') && gap.test(said)) return withDecimals(said.split(gap))
  if (/^\d[\d,]*$/.test(said)) return plainList(said, max)
  const isLong = max > 3 && /^[\d.,%-]+$/.test(said)
  const parts = isLong ? said.split(',') : said.split(comma).flatMap((part) => part.split(gap))
  return parts.filter(isFilled).map(readPart)
}

const isFilled = (part: string) => part.trim() !== ''
const readPart = (part: string) => readNumber(part.trim()) ?? part.trim()

/** Once a comma is one of decimals, another before three digits may be either. */
function withDecimals(parts: readonly string[]): readonly (number | string)[] {
  const filled = parts.filter(isFilled)
  const decimal = (part: string) =>
    /^\D*\d+,\d+\D*$/.test(part) && readNumber(part) === undefined
      ? readNumber(part.replace(',', '.'))
      : undefined
  const hasDecimals = filled.some((part) => decimal(part) !== undefined)
  return filled.map((part) =>
    hasDecimals && readNumber(part) !== undefined && part.includes(',')
      ? part
      : (decimal(part) ?? readPart(part)),
  )
}

/** A comma of thousands in each of several numbers, as in `1,500,2,500`. */
const grouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:,[1-9]\d?(?:,\d{3})+)+$/

/** Digits with nothing but commas between them: a list, or thousands. */
function plainList(said: string, max: number): readonly (number | string)[] {
  const parts = said.split(',').filter(isFilled)
  const one = readNumber(said)
  // Nobody writes a number of a list as 000 or 050.
  const isList = parts.every((part) => !/^0\d/.test(part))
  if (max > 3) return isList && !grouped.test(said) ? parts.map(readPart) : [one ?? said]
  if (one !== undefined && isList && parts.length > 2 && parts.length <= max) return [said]
  return said.split(comma).filter(isFilled).map(readPart)
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
