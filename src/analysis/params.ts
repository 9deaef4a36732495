import { failure, ProblemError, type Problem } from '../lib/problem'
import type { Control, Param, Params, ParamValues } from './contract'
import { durationText, parseDuration } from './duration'

/** What every kind of param is declared with. */
interface Declaration<T> {
  readonly default: T
  /** shown only when the form is unfolded */
  readonly advanced?: boolean
}

/** Bounds of a number, both inclusive. */
interface Bounds {
  readonly min?: number
  readonly max?: number
  readonly step?: number
}

function declare<T>(
  declaration: Declaration<T>,
  control: Control,
  parse: (value: unknown) => T,
  print: (value: T) => unknown = (value) => value,
): Param<T> {
  return {
    control,
    default: declaration.default,
    advanced: declaration.advanced ?? false,
    parse,
    print,
  }
}

function number(declaration: Declaration<number> & Bounds): Param<number> {
  const { min, max, step } = declaration
  const control: Control = { type: 'number', ...bounds(min, max, step) }
  return declare(declaration, control, (value) => {
    const read = readNumber(value)
    if (read === undefined) throw failure('param.number', { value: shown(value) })
    return within(read, min, max)
  })
}

function integer(declaration: Declaration<number> & Bounds): Param<number> {
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

function choice<const T extends string>(
  options: readonly T[],
  declaration: Declaration<NoInfer<T>>,
): Param<T> {
  return declare<T>(declaration, { type: 'choice', options }, (value) => {
    const found = options.find((option) => option === value)
    if (found === undefined) {
      throw failure('param.choice', { value: shown(value), options: options.join(', ') })
    }
    return found
  })
}

function toggle(declaration: Declaration<boolean>): Param<boolean> {
  return declare(declaration, { type: 'toggle' }, (value) => {
    if (typeof value !== 'boolean') throw failure('param.toggle', { value: shown(value) })
    return value
  })
}

function text(declaration: Declaration<string>): Param<string> {
  return declare(declaration, { type: 'text' }, (value) => {
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw failure('param.text', { value: shown(value) })
    }
    return String(value)
  })
}

/** A calendar date in ISO form; null where the analysis chooses one itself. */
function date(declaration: Declaration<string | null>): Param<string | null> {
  return declare(declaration, { type: 'date' }, (value) => {
    if (value === null || value === '') return null
    const iso = typeof value === 'string' ? calendarDate(value) : undefined
    if (iso === undefined) throw failure('param.date', { value: shown(value) })
    return iso
  })
}

/** A length of time in seconds, written `7 days` or `1 hour 30 min`; its default is written so, too. */
function duration(declaration: Declaration<string>): Param<number> {
  const parse = (value: unknown): number => {
    const seconds = typeof value === 'string' ? parseDuration(value) : undefined
    if (seconds === undefined) throw failure('param.duration', { value: shown(value) })
    return seconds
  }
  const seconds = { ...declaration, default: parse(declaration.default) }
  return declare(seconds, { type: 'duration' }, parse, durationText)
}

/** An ordered list of values of the column that fills a role; `min` and `max` bound how many. */
function values(
  declaration: Partial<Declaration<readonly string[]>> & {
    readonly role: string
    readonly min?: number
    readonly max?: number
  },
): Param<readonly string[]> {
  const { role, min = 0, max = 100 } = declaration
  const control: Control = { type: 'values', role, min, max }
  return declare({ default: [], ...declaration }, control, (value) => {
    if (!Array.isArray(value) || !value.every(isScalar)) {
      throw failure('param.values', { value: shown(value) })
    }
    if (value.length < min) throw failure('param.few', { count: value.length, min })
    if (value.length > max) throw failure('param.many', { count: value.length, max })
    return value.map(String)
  })
}

/** The kinds of params an analysis can declare. */
export const param = { number, integer, choice, toggle, text, date, duration, values }

/** What a cell's YAML sets, read: the values, and a problem for each key that could not be read. */
export interface ReadParams<P extends Params> {
  readonly values: ParamValues<P>
  readonly problems: readonly Problem[]
}

/**
 * Reads the params of a cell. Absent ones and those that could not be read take their defaults; an
 * unknown key is a warning, so that a notebook of a newer version still runs.
 */
export function readParams<P extends Params>(
  params: P,
  given: Readonly<Record<string, unknown>>,
): ReadParams<P> {
  const problems: Problem[] = []
  const values: Record<string, unknown> = {}
  for (const [name, param] of Object.entries(params)) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined
    values[name] = param.default
    if (value === undefined) continue
    try {
      values[name] = param.parse(value)
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      problems.push({ ...error.problem, values: { ...error.problem.values, param: name } })
    }
  }
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(params, name)) continue
    const known = Object.keys(params).join(', ')
    problems.push({ code: 'param.unknown', severity: 'warning', values: { param: name, known } })
  }
  return { values: values as ParamValues<P>, problems }
}

function bounds(min?: number, max?: number, step?: number): Bounds {
  return {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(step !== undefined && { step }),
  }
}

function readNumber(value: unknown): number | undefined {
  if (typeof value === 'bigint') return Number(value)
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

function within(value: number, min?: number, max?: number): number {
  if (min !== undefined && value < min) throw failure('param.least', { value, min })
  if (max !== undefined && value > max) throw failure('param.most', { value, max })
  return value
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}

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

/** A value as a message shows it, kept short. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
