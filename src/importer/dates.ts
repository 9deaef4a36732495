import type { ColumnReading } from './contract'
import { monthToken, namedDay } from './months'
import { clockPattern } from './timeOfDay'

/** A calendar reading of one text. */
interface Written {
  readonly pattern: string
  /** sortable: year, month, day as one number */
  readonly day: number
}

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const longMonths =
  'january|february|march|april|may|june|july|august|september|october|november|december'
const dayNameYear = new RegExp(
  `^(\\d{1,2})([ -])(?:(${longMonths})|(${months}))\\2(\\d{4}|\\d{2})(?!\\d)`,
  'i',
)
const nameDayYear = new RegExp(`^(?:(${longMonths})|(${months})) (\\d{1,2}), (\\d{4})(?!\\d)`, 'i')
/** `Jan-05-26`, as eBay writes it. */
const nameDayShort = new RegExp(`^(${months})-(\\d{1,2})-(\\d{4}|\\d{2})(?!\\d)`, 'i')
const nameYear = new RegExp(`^(?:(${longMonths})|(${months}))(?:([ -])(\\d{4})|-(\\d{2}))$`, 'i')
const range = /^(.{8,11}?)( ?~ ?| to )(.{8,11})$/

/** Every way a text can be read as a date or time. */
function readings(text: string): readonly Written[] {
  const pair = range.exec(text)
  if (pair) return rangeReadings(pair)
  const [date, rest] = splitDate(text)
  if (date.length === 0) return []
  const time = rest === '' ? '' : clockPattern(rest)
  return time === undefined
    ? []
    : date.map(({ pattern, day }) => ({ pattern: pattern + time, day }))
}

/** Two days with a tilde between: a week, a month. Both are written alike and in order. */
function rangeReadings([, from = '', between = '', to = '']: RegExpExecArray): readonly Written[] {
  const last = readings(to)
  return readings(from).flatMap(({ pattern, day }) =>
    last.some((other) => other.pattern === pattern && other.day >= day)
      ? [{ pattern: `${pattern}${between}${pattern}`, day }]
      : [],
  )
}

function splitDate(text: string): [Written[], string] {
  const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(text)
  if (chinese)
    return [written('%Y年%m月%d日', chinese[1], chinese[2], chinese[3]), after(text, chinese)]
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text)
  if (yearFirst) {
    const [, year, separator = '-', month, day] = yearFirst
    const pattern = ['%Y', '%m', '%d'].join(separator)
    return [written(pattern, year, month, day), after(text, yearFirst)]
  }
  const hourly = /^(20\d{2})(\d{2})(\d{2})([01]\d|2[0-3])$/.exec(text)
  if (hourly) return [written('%Y%m%d%H', hourly[1], hourly[2], hourly[3]), '']
  const month = /^((?:19|20)\d{2})([-/]|年)(\d{1,2})(月?)$/.exec(text)
  if (month && (month[2] === '年') === (month[4] === '月'))
    return [written(`%Y${month[2] ?? ''}%m${month[4] ?? ''}`, month[1], month[3], '1'), '']
  const brief = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/.exec(text)
  if (brief) return [written('%Y%m', brief[1], brief[2], '1'), '']
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(text)
  if (compact) return [written('%Y%m%d', compact[1], compact[2], compact[3]), after(text, compact)]
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text)
  if (yearLast) {
    const [, first, separator = '/', second, year = ''] = yearLast
    const y = year.length === 4 ? '%Y' : '%y'
    const full = year.length === 4 ? year : `20${year}`
    const either = [
      ...written(['%m', '%d', y].join(separator), full, first, second),
      ...written(['%d', '%m', y].join(separator), full, second, first),
    ]
    return [either, after(text, yearLast)]
  }
  return splitNamedMonth(text)
}

function splitNamedMonth(text: string): [Written[], string] {
  const dayFirst = dayNameYear.exec(text)
  if (dayFirst) {
    const [, day, separator = ' ', long, short, year = ''] = dayFirst
    const [y, full] = year.length === 4 ? ['%Y', year] : ['%y', `20${year}`]
    const pattern = ['%d', usesLong(long) ? '%B' : '%b', y].join(separator)
    const english = written(pattern, full, monthNumber(long ?? short), day)
    // `1 feb 2026` may be English, and may stand among others that are Spanish.
    const [foreign] = splitForeignMonth(text)
    return [[...english, ...foreign], after(text, dayFirst)]
  }
  const monthOnly = nameYear.exec(text)
  if (monthOnly) {
    const [, long, short, separator = '-', year, brief = ''] = monthOnly
    const [y, full] = year === undefined ? ['%y', `20${brief}`] : ['%Y', year]
    const pattern = `${usesLong(long) ? '%B' : '%b'}${separator}${y}`
    return [written(pattern, full, monthNumber(long ?? short), '1'), '']
  }
  const dashed = nameDayShort.exec(text)
  if (dashed) {
    const [, name, day, year = ''] = dashed
    const [y, full] = year.length === 4 ? ['%Y', year] : ['%y', `20${year}`]
    return [written(`%b-%d-${y}`, full, monthNumber(name), day), after(text, dashed)]
  }
  const monthFirst = nameDayYear.exec(text)
  if (!monthFirst) return splitForeignMonth(text)
  const [, long, short, day, year] = monthFirst
  const pattern = usesLong(long) ? '%B %d, %Y' : '%b %d, %Y'
  return [written(pattern, year, monthNumber(long ?? short), day), after(text, monthFirst)]
}

/** Months by name in other languages. */
function splitForeignMonth(text: string): [Written[], string] {
  const found = namedDay(text)
  if (!found) return [[], text]
  const { day, month, year, rest } = found
  const [y, full] = year.length === 4 ? ['%Y', year] : ['%y', `20${year}`]
  return [written(`%d ${monthToken} ${y}`, full, month, day), rest]
}

/** “May” is both; as the short form it agrees with its neighbours more often. */
function usesLong(long: string | undefined): boolean {
  return long !== undefined && long.length > 3
}

function monthNumber(name = ''): string {
  return String(months.split('|').indexOf(name.slice(0, 3).toLowerCase()) + 1)
}

function after(text: string, match: RegExpExecArray): string {
  return text.slice(match[0].length)
}

function written(pattern: string, year = '0', month = '0', day = '0'): Written[] {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const valid =
    m >= 1 && m <= 12 && d >= 1 && d <= (m === 2 ? 29 : [4, 6, 9, 11].includes(m) ? 30 : 31)
  return valid && y >= 1 ? [{ pattern, day: (y * 100 + m) * 100 + d }] : []
}

export interface DateGuess {
  readonly reading: ColumnReading
  readonly share: number
  /** the other order of day and month that the values allow as well */
  readonly doubt?: string
}

/** The reading for dates and times, some of which may be none. */
export function dateReading(values: readonly string[]): DateGuess | undefined {
  if (values.slice(0, 20).every((value) => readings(value.trim()).length === 0)) return undefined
  const days = new Map<string, number[]>()
  for (const value of values)
    for (const { pattern, day } of readings(value.trim())) {
      const list = days.get(pattern)
      if (list) list.push(day)
      else days.set(pattern, [day])
    }
  const ranked = [...days].sort(
    ([a, x], [b, y]) => y.length - x.length || unrest(x) - unrest(y) || usual(b) - usual(a),
  )
  const [best, ...others] = ranked
  if (!best) return undefined
  const [format, list] = best
  const rival = others.find(
    ([pattern, rest]) => swapped(pattern) === format && rest.length === list.length,
  )
  const dateOnlyToo = days.get(format.replace(/[T ]%[HI].*$/, ''))?.length ?? 0
  const read = list.length + (isIso(format) && hasTime(format) ? dateOnlyToo : 0)
  return {
    reading: { kind: hasTime(format) ? 'timestamp' : 'date', format },
    share: read / values.length,
    ...(rival && list.some((day, i) => day !== rival[1][i]) && { doubt: rival[0] }),
  }
}

export function hasTime(format: string): boolean {
  const isCount = format.startsWith('epoch') || format === 'excel'
  return format.includes('%H') || format.includes('%I') || isCount
}

/** Year, month and day by hyphens or slashes: what the engine casts without a pattern. */
export function isIso(format: string): boolean {
  return /^%Y([-/])%m\1%d(?:$|[T ]%H:%M(?::%S(?:\.%f)?)?(?:%z)?$)/.test(format)
}

/** How far a list jumps about: files are mostly in order of time, and a wrong reading is not. */
function unrest(days: readonly number[]): number {
  let sum = 0
  for (let i = 1; i < days.length; i++) sum += Math.abs((days[i] ?? 0) - (days[i - 1] ?? 0))
  return sum
}

/** Slashes put the month first more often than not, points and hyphens the day. */
function usual(pattern: string): number {
  return pattern.startsWith('%m') === pattern.includes('/') ? 1 : 0
}

function swapped(pattern: string): string {
  return pattern.replace(/^%([md])(.)%([md])/, '%$3$2%$1')
}
