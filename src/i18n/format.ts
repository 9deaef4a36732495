import type { Locale } from '../lib/locale'
import type { Format } from '../lib/problem'
import { remembered } from '../lib/remember'
import { compactDigits, leastUnit, shortBeside, unitWord } from './compact'
import { duration } from './duration'

/** What decides how values are written: the notebook's language, money and zone. */
export interface Style {
  readonly locale: Locale
  /** ISO 4217; empty (or no such code) writes money as plain numbers */
  readonly currency: string
  /** IANA name; only timestamps that carry a zone are moved into it */
  readonly timezone: string
}

/** What its surroundings know better than the format. */
interface Detail {
  /** after the point, e.g. a decimal's scale */
  readonly digits?: number
  /** values it is read beside, whose digits end at the same place */
  readonly beside?: readonly number[]
  /** what a short form counts: 1 writes the number in full */
  readonly unit?: number
  /** whether it stands in a sentence, where lengths of time have their units written out */
  readonly inWords?: boolean
}

/** Writes a value for a reader. Never throws: what does not fit its format is written as it is. */
export type Formatter = (value: unknown, format: Format, detail?: Detail) => string

/** What stands where there is no value. */
const nothing = '—'
const numeral = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
const iso =
  /^(\d{4,6})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/

/**
 * A formatter for one style. Numbers may be digit strings of any length and bigints, and are rounded
 * exactly; fractions are written as percentages; `points` writes a difference of fractions as a
 * bare number of percentage points; seconds become durations; ISO strings become dates as they stand.
 */
export const formatter = remembered(formatterOf, ({ locale, currency, timezone }) => [
  locale,
  currency,
  timezone,
])

function formatterOf(style: Style): Formatter {
  const numbers = new Map<string, Intl.NumberFormat>()
  const currency = isCurrency(style.currency) ? style.currency : ''
  const write = (value: Numeric, options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options)
    let format = numbers.get(key)
    if (!format) numbers.set(key, (format = new Intl.NumberFormat(style.locale, options)))
    return format.format(value as number)
  }
  const money = currency ? ({ style: 'currency', currency } as const) : {}
  const short = (value: Numeric, detail: Detail | undefined, options: Intl.NumberFormatOptions) => {
    const shared = Number(value) === 0 ? undefined : shortBeside(detail?.beside, style.locale)
    const { unit, digits: asked } = shared ?? detail ?? {}
    if (unit === undefined)
      return write(value, { ...options, ...compact(Math.abs(Number(value)), style.locale) })
    const grouping = shared && { useGrouping: false }
    const text = write(Number(value) / unit, { ...options, ...grouping, ...digits(asked ?? 0) })
    return Number(value) === 0 ? text : text + unitWord(unit, style.locale)
  }
  const own = (value: Numeric, format: Format) => {
    const size = Math.abs(Number(value))
    switch (format) {
      case 'percent':
        return write(value, { style: 'percent', ...percentDigits(size) })
      case 'points':
        return write(Number(value) * 100, pointDigits(size))
      case 'money':
        return write(value, { ...money, ...moneyDigits(size, currency) })
      case 'number':
        return write(value, numberDigits(size))
      default:
        return ''
    }
  }
  const zoned = { timeZone: isZone(style.timezone) ? style.timezone : 'UTC' }

  return (value, format, detail) => {
    if (value === null || value === undefined) return nothing
    if (format === 'text') return String(value)
    if (format === 'date' || format === 'timestamp')
      return moment(String(value), format, style.locale, zoned.timeZone)
    const number = numeric(value)
    if (number === undefined) return String(value)
    const size = Math.abs(Number(number))
    if (Number.isNaN(size)) return nothing
    const places =
      detail?.digits ??
      placesBeside(isBare(size, format) ? [] : detail?.beside, format, (each) => own(each, format))
    const fixed = places === undefined ? undefined : digits(places)
    switch (format) {
      case 'integer':
        return write(number, digits(0))
      case 'compact':
        return short(number, detail, {})
      case 'percent':
        return fixed ? write(number, { style: 'percent', ...fixed }) : own(number, format)
      case 'points':
        return fixed ? write(Number(number) * 100, fixed) : own(number, format)
      case 'money':
        return fixed ? write(number, { ...money, ...fixed }) : own(number, format)
      case 'money-compact':
        return short(number, detail, money)
      case 'duration':
        return Number.isFinite(size)
          ? duration(Number(number), style.locale, detail?.inWords)
          : write(number, {})
      case 'bytes':
        return bytes(Number(number), write)
      default:
        return fixed ? write(number, fixed) : own(number, 'number')
    }
  }
}

type Numeric = number | bigint | string
type Write = (value: Numeric, options: Intl.NumberFormatOptions) => string

function numeric(value: unknown): Numeric | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return value
  return typeof value === 'string' && numeral.test(value) ? value : undefined
}

const digits = (n: number) => ({ minimumFractionDigits: n, maximumFractionDigits: n })

/** One digit after the point; two that mean something below one percent; none for whole ones, which are mostly settings. */
function percentDigits(size: number): Intl.NumberFormatOptions {
  if (Math.abs(size * 100 - Math.round(size * 100)) < 1e-9) return digits(0)
  return pointDigits(size)
}

const pointDigits = (size: number): Intl.NumberFormatOptions =>
  size > 0 && size < 0.0095 ? { maximumSignificantDigits: 2 } : digits(1)

/** The digits of the currency, two where there is none; small sums, but not the noise of adding up, show what they are. */
function moneyDigits(size: number, currency: string): Intl.NumberFormatOptions {
  if (size >= 1e-6 && size < 0.005) return { maximumSignificantDigits: 2 }
  return currency ? {} : digits(2)
}

/** Nothing, and all of something, have no digits to share. */
const isBare = (size: number, format: Format) => size === 0 || (size === 1 && format === 'percent')

/**
 * How many digits after the point values have that are read side by side: as many as the largest, since what is beside it is no
 * surer, fewer where none has as many, and more only until nothing but zero is written as zero.
 */
function placesBeside(
  values: readonly number[] | undefined,
  format: Format,
  own: (value: number) => string,
): number | undefined {
  if (!values || values.length < 2) return undefined
  const written = (value: number) => /\.(\d+)/.exec(own(value))?.[1]?.length ?? 0
  const largest = Math.max(...values.map(Math.abs))
  // A largest value that ends early, such as 7.6, would say too little of what it could have.
  const places = Math.min(Math.max(...values.map(written)), written(largest * (1 + 1e-6)))
  const scale = format === 'percent' || format === 'points' ? 100 : 1
  const vanishes = (value: number, at: number) =>
    value !== 0 && Math.abs(value * scale) * 10 ** at < 0.5
  return (
    [places, places + 1].find((at) => !values.some((value) => vanishes(value, at))) ?? places + 2
  )
}

/** Two digits after the point, below one three that mean something; fewer where the value itself ends before. */
function numberDigits(size: number): Intl.NumberFormatOptions {
  if (size === 0 || !Number.isFinite(size)) return { maximumFractionDigits: 2 }
  if (size >= 1) return endsAt(size, size.toFixed(1)) ? { maximumFractionDigits: 2 } : digits(2)
  const figures = { maximumSignificantDigits: 3 }
  return endsAt(size, size.toPrecision(2)) ? figures : { ...figures, minimumSignificantDigits: 3 }
}

const endsAt = (size: number, written: string) => Math.abs(size - Number(written)) <= size * 1e-9

/** Three figures that mean something; below the first unit (a thousand, 万) the number stands. */
function compact(size: number, locale: Locale): Intl.NumberFormatOptions {
  if (size >= leastUnit(locale))
    return { notation: 'compact', ...digits(compactDigits(size, locale)) }
  return { minimumFractionDigits: 0, ...(size < 1e3 ? numberDigits(size) : digits(0)) }
}

/** Decimal multiples, as file managers and drives count them. */
function bytes(value: number, write: Write): string {
  const steps = ['B', 'kB', 'MB', 'GB', 'TB']
  let size = value
  let step = 0
  while (Math.abs(size) >= 999.5 && step < steps.length - 1) {
    size /= 1000
    step++
  }
  return `${write(size, { maximumFractionDigits: step === 0 || Math.abs(size) >= 100 ? 0 : 1 })} ${steps[step]}`
}

/**
 * A calendar date or a clock time as it stands. Only a timestamp that carries a zone is an instant,
 * and only that one is moved into the notebook's zone.
 */
function moment(text: string, format: 'date' | 'timestamp', locale: Locale, zone: string): string {
  const parts = iso.exec(text)
  if (!parts) return text
  const [year, month, day, hour, minute, second] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0))
  const local = new Date(0)
  local.setUTCFullYear(year ?? 0, (month ?? 1) - 1, day ?? 1)
  local.setUTCHours(hour ?? 0, minute ?? 0, second ?? 0)
  const offset = parts[7]
  const instant = offset ? new Date(text.replace(' ', 'T')) : local
  if (Number.isNaN(instant.getTime())) return text
  const options: Intl.DateTimeFormatOptions = {
    timeZone: offset ? zone : 'UTC',
    year: 'numeric',
    month: locale === 'en' ? 'short' : 'long',
    day: 'numeric',
  }
  const clock: Intl.DateTimeFormatOptions =
    format === 'date'
      ? {}
      : {
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
          ...(second ? { second: '2-digit' } : {}),
        }
  return dates(locale, { ...options, ...clock }).format(instant)
}

const dateFormats = new Map<string, Intl.DateTimeFormat>()

/** Building a date format is slow enough to show in a table of a thousand cells. */
function dates(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options)
  let format = dateFormats.get(key)
  if (!format) dateFormats.set(key, (format = new Intl.DateTimeFormat(locale, options)))
  return format
}

const isCurrency = (code: string) => works(() => new Intl.NumberFormat('en', currencyOf(code)))
const isZone = (zone: string) =>
  zone !== '' && works(() => new Intl.DateTimeFormat('en', { timeZone: zone }))
const currencyOf = (currency: string) => ({ style: 'currency', currency }) as const

function works(attempt: () => unknown): boolean {
  try {
    attempt()
    return true
  } catch {
    return false
  }
}
