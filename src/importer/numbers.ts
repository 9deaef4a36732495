import type { ColumnReading } from './contract'
import { withoutMarker, writesComma } from './markers'

/** A number as it is written. */
export interface WrittenNumber {
  /** digits after the point */
  readonly scale: number
  /** digits before it, zeros in front included */
  readonly digits: number
  /** with thousands separators, a currency sign, brackets for minus, or the minus behind */
  readonly grouped: boolean
  readonly percent: boolean
  /** how many places 万 (4), 亿 (8), k (3) or M (6) behind it move its point; 0 without */
  readonly places: number
  /** whether a Latin letter does, which may as well be a size or a length */
  readonly lettered: boolean
  /** whether a fraction is written, which a letter behind may make whole */
  readonly isFraction: boolean
  readonly exponent: boolean
  /** the code or name of a currency beside it, such as `Rp` or `EUR` */
  readonly marker?: string
}

/** The signs that are taken off an amount. */
export const currencySigns = '¥￥$€£₹₩元'
const alike: Readonly<Record<string, string>> = { '￥': '¥', 元: '¥' }
const sign = `[${currencySigns}]`
const decorated = new RegExp(`^(?:[+-]?\\s*${sign}\\s*[+-]?|[+-]?)(.+?)\\s*${sign}?$`, 'u')
const forms = {
  '.': /^(\d{1,3}(?:,\d{2,3})*,\d{3}|\d{1,3}(?:['’]\d{3})+|\d+|)(?:\.(\d*))?(e[+-]?\d{1,3})?$/i,
  ',': /^(\d{1,3}(?:[. \u00a0\u202f'’]\d{3})+|\d+|)(?:,(\d*))?(e[+-]?\d{1,3})?$/i,
} as const

/** By how many places what stands behind a number moves its point. */
const movedBy: Readonly<Record<string, number>> = {
  万: 4,
  萬: 4,
  亿: 8,
  億: 8,
  k: 3,
  K: 3,
  M: 6,
}

/** As books of accounts write what is owed: `1.234,50-`. */
const minusBehind = /^[^-+]*\d-$/

/** Reads how a number is written; undefined where the text is no number. */
export function writtenNumber(text: string, decimal: '.' | ','): WrittenNumber | undefined {
  const plain = unmarkedNumber(text, decimal)
  if (plain || !/\d/.test(text)) return plain
  const found = withoutMarker(text.trim())
  const number = found && unmarkedNumber(found.text, decimal)
  return number && { ...number, grouped: true, marker: found.marker }
}

function unmarkedNumber(text: string, decimal: '.' | ','): WrittenNumber | undefined {
  let rest = text.trim()
  const percent = rest.endsWith('%') || rest.endsWith('％')
  if (percent) rest = rest.slice(0, -1).trimEnd()
  const unit = /\s*([万萬亿億])(?=元?$)/u.exec(rest) ?? /(?<=[\d.,]) ?([kKM])$/.exec(rest)
  if (unit) rest = rest.slice(0, unit.index) + rest.slice(unit.index + unit[0].length)
  const places = movedBy[unit?.[1] ?? ''] ?? 0
  const bracketed = rest.startsWith('(') && rest.endsWith(')')
  if (bracketed) rest = rest.slice(1, -1)
  const isBehind = minusBehind.test(rest)
  if (isBehind) rest = rest.slice(0, -1)
  const core = decorated.exec(rest)?.[1]?.trim() ?? ''
  const match = forms[decimal].exec(core)
  if (!match) return undefined
  const [, whole = '', fraction = '', exponent] = match
  if (whole === '' && fraction === '') return undefined
  const digits = whole.replace(/\D/g, '')
  return {
    scale: Math.max(0, fraction.length - places),
    digits: digits.length + places,
    grouped:
      bracketed ||
      isBehind ||
      digits.length < whole.length ||
      core.length < rest.replace(/^[+-]/, '').length,
    percent,
    places,
    lettered: unit !== null && /[a-z]/i.test(unit[1] ?? ''),
    isFraction: fraction !== '',
    exponent: exponent !== undefined,
  }
}

/** The different signs of currency that stand beside numbers, in order; `￥` and `元` are `¥`. */
export function currenciesOf(values: readonly string[], decimal: '.' | ','): readonly string[] {
  const found = new Set<string>()
  for (const value of values) {
    const number = writtenNumber(value, decimal)
    const [char] = new RegExp(sign, 'u').exec(value) ?? []
    const stands = number?.marker ?? char
    if (number && stands !== undefined) found.add(alike[stands] ?? stands)
  }
  return [...found]
}

/** Where all values can be read both ways, those whose currency is written with a comma before the fraction are. */
function prefersComma(point: readonly WrittenNumber[], comma: readonly WrittenNumber[]): boolean {
  if (comma.length !== point.length) return comma.length > point.length
  return comma.some(({ marker }) => marker !== undefined && writesComma(marker))
}

/** The widest fraction read as decimal; longer ones are measurements and become doubles … */
const usualScale = 4
/** … unless they are within this and have more digits than a double holds for certain. */
const widestScale = 9
/** As many digits are the same in a double and in a decimal, whatever they are. */
export const safeDigits = 15
const mostDigits = 38
/** Whole numbers with more digits are hardly counts. */
const longestInteger = 14

const numbersIn = (values: readonly string[], decimal: '.' | ',') =>
  values.flatMap((value) => writtenNumber(value, decimal) ?? [])

/**
 * `3M` is three millions among numbers with fractions or without a letter, and only where all values are numbers; else it may be a
 * size, and is none.
 */
function withoutSizes(numbers: readonly WrittenNumber[], all: number): readonly WrittenNumber[] {
  if (!numbers.some(({ lettered }) => lettered)) return numbers
  const isCount = numbers.some(
    ({ lettered, isFraction, grouped }) => !lettered || isFraction || grouped,
  )
  return isCount && numbers.length === all ? numbers : numbers.filter(({ lettered }) => !lettered)
}

/**
 * The reading for numbers, some of which may be no numbers; `share` is how many are. Percentages are a
 * column of their own kind: among other numbers they are not read. `only` says what the fraction stands behind.
 */
export function numberReading(
  values: readonly string[],
  only?: '.' | ',',
): { readonly reading: ColumnReading; readonly share: number } | undefined {
  const point = withoutSizes(numbersIn(values, '.'), values.length)
  const comma = withoutSizes(numbersIn(values, ','), values.length)
  const usesComma = only === undefined ? prefersComma(point, comma) : only === ','
  const numbers = usesComma ? comma : point
  if (numbers.length === 0) return undefined
  const plain = numbers.filter((number) => !number.percent)
  const isPercent = plain.length * 2 < numbers.length
  const written = isPercent ? numbers : plain
  const decimal = numbers === comma ? ({ decimal: ',' } as const) : {}
  const share = written.length / values.length
  const reading = (kind: 'integer' | 'decimal' | 'number', extra: Partial<ColumnReading> = {}) => ({
    reading: {
      kind,
      ...(written.some((number) => number.grouped) && { format: 'grouped' }),
      ...(written.some((number) => number.places > 0) && { format: 'scaled' }),
      ...(written.some((number) => number.marker !== undefined) && { format: 'marked' }),
      ...decimal,
      ...extra,
    },
    share,
  })
  if (isPercent) return reading('number', { format: 'percent' })
  const scale = Math.max(...written.map((number) => number.scale))
  const digits = Math.max(...written.map((number) => number.digits))
  if (written.some((number) => number.exponent)) return reading('number')
  if (scale === 0 && digits <= longestInteger) return reading('integer')
  const isLong = written.some((number) => number.digits + number.scale > safeDigits)
  const places = Math.max(2, scale)
  if (places > (isLong ? widestScale : usualScale) || digits + places > mostDigits)
    return reading('number')
  const precision = digits + places > safeDigits ? ({ precision: mostDigits } as const) : {}
  return reading('decimal', { scale: places, ...precision })
}
