import { failure } from '../../lib/problem'
import type { Control, Param } from '../contract'
import { durationText, parseDuration } from '../duration'
import { declare, shown, type Declaration } from './declare'

/** Bounds of a number, both inclusive. */
interface Bounds {
  readonly min?: number
  readonly max?: number
  readonly step?: number
}

export function number(declaration: Declaration<number> & Bounds): Param<number> {
  const { min, max, step } = declaration
  const control: Control = { type: 'number', ...bounds(min, max, step) }
  return declare(declaration, control, (value) => {
    const read = readNumber(value)
    if (read === undefined) throw failure('param.number', { value: shown(value) })
    return within(read, min, max)
  })
}

export function integer(declaration: Declaration<number> & Bounds): Param<number> {
  const { min, max, step = 1 } = declaration
  const control: Control = { type: 'number', ...bounds(min, max, step) }
  return declare(declaration, control, (value) => {
    const read = readNumber(value)
    if (read === undefined || !Number.isSafeInteger(read)) {
      throw failure('param.integer', { value: shown(value) })
    }
    return within(read, min, max)
  })
}

/** A percentile: 99, “99%” and the share that a form makes of it are the same. Its bounds lie above 1. */
export function percentile(declaration: Declaration<number> & Bounds): Param<number> {
  const plain = number(declaration)
  return {
    ...plain,
    parse: (value) => {
      const read = readNumber(value)
      const isShare = read !== undefined && Math.abs(read) <= 1
      return plain.parse(isShare ? Number((100 * read).toPrecision(15)) : value)
    },
  }
}

export function choice<const T extends string>(
  options: readonly T[],
  declaration: Declaration<NoInfer<T>>,
): Param<T> {
  return declare<T>(declaration, { type: 'choice', options }, (value) => {
    const found = options.find((option) => option === value)
    if (found === undefined) {
      throw failure('param.choice', { value: shown(value), options })
    }
    return found
  })
}

export function toggle(declaration: Declaration<boolean>): Param<boolean> {
  return declare(declaration, { type: 'toggle' }, (value) => {
    if (typeof value !== 'boolean') throw failure('param.toggle', { value: shown(value) })
    return value
  })
}

/** `suggest` names the role whose values a form offers. */
export function text(
  declaration: Declaration<string> & { readonly suggest?: string },
): Param<string> {
  const { suggest } = declaration
  const control: Control = { type: 'text', ...(suggest !== undefined && { suggest }) }
  return declare(declaration, control, (value) => {
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw failure('param.text', { value: shown(value) })
    }
    return String(value)
  })
}

/** A calendar date in ISO form; null where the analysis chooses one itself. */
export function date(declaration: Declaration<string | null>): Param<string | null> {
  return declare(declaration, { type: 'date' }, (value) => {
    if (value === null || value === '') return null
    const iso = typeof value === 'string' ? calendarDate(value) : undefined
    if (iso === undefined) throw failure('param.date', { value: shown(value) })
    return iso
  })
}

/** A length of time above zero in seconds, written `7 days` or `1 hour 30 min`; its default is written so, too. */
export function duration(
  declaration: Declaration<string> & {
    /** whether it may be no time at all */
    readonly zero?: boolean
  },
): Param<number> {
  const { zero = false } = declaration
  const parse = (value: unknown): number => {
    const seconds = typeof value === 'string' ? parseDuration(value) : undefined
    if (seconds === undefined) throw failure('param.duration', { value: shown(value) })
    if (seconds === 0 && !zero) throw failure('param.no-time', { value: shown(value) })
    return seconds
  }
  const seconds = { ...declaration, default: parse(declaration.default) }
  return declare(seconds, { type: 'duration' }, parse, durationText)
}

/** A length of time, or null for one without an end, which is written `none`. */
export function limit(declaration: Declaration<string>): Param<number | null> {
  const length = duration({ ...declaration, default: '1 day' })
  const parse = (value: unknown): number | null => {
    const isEndless = value === null || (typeof value === 'string' && endless.has(plain(value)))
    return isEndless ? null : length.parse(value)
  }
  return declare<number | null>(
    { ...declaration, default: parse(declaration.default) },
    length.control,
    parse,
    (value) => (value === null ? 'none' : length.print(value)),
  )
}

const plain = (word: string) => word.trim().toLowerCase()

/** What a length of time without an end is called. */
const endless: ReadonlySet<string> = new Set(['', 'none', 'unlimited', '无', '不限', '无限制'])

function bounds(min?: number, max?: number, step?: number): Bounds {
  return {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(step !== undefined && { step }),
  }
}

/** A finite number; a percentage, which YAML takes for text, as the share it is. */
export function readNumber(value: unknown): number | undefined {
  if (typeof value === 'bigint') return Number(value)
  const [, percentage] =
    typeof value === 'string' ? (/^\s*([+-]?\d+(?:\.\d+)?)\s*[%％]\s*$/.exec(value) ?? []) : []
  if (percentage !== undefined) return Number((Number(percentage) / 100).toPrecision(15))
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

function within(value: number, min?: number, max?: number): number {
  const said = exact(value)
  if (min !== undefined && value < min)
    throw failure('param.least', { value: said, min: exact(min) })
  if (max !== undefined && value > max)
    throw failure('param.most', { value: said, max: exact(max) })
  return value
}

/** A fraction with all its digits: rounded, a bound of 0.999 would read as 1. */
const exact = (value: number) => (Number.isInteger(value) ? value : String(value))

/** The calendar date, also of a timestamp; undefined where the calendar has no such day. */
function calendarDate(value: string): string | undefined {
  const [, year, month, day] =
    /^(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?$/.exec(value.trim()) ?? []
  if (year === undefined || month === undefined || day === undefined) return undefined
  const known = Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month))
  return known ? `${year}-${month}-${day}` : undefined
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}
