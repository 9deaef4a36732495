import type { ColumnReading } from './contract'
import { dateReading } from './dates'
import { looksLikeIdentity, namesIdentity, words } from './identity'
import { durationReading } from './durations'
import { isTypedNull } from './nulls'
import { numberReading } from './numbers'
import { enough, namesTime } from './tolerance'
import { placesNamed } from './units'

export interface Guess {
  readonly reading: ColumnReading
  /** the other order of day and month that the values allow as well, as a pattern */
  readonly doubt?: string
}

const booleans: readonly (readonly [string, string])[] = [
  ['true', 'false'],
  ['yes', 'no'],
  ['y', 'n'],
  ['t', 'f'],
  ['是', '否'],
]
const wrapped = /^="[^"]*"$|^'|^\t|\t$/

/** How a column is to be read, from its name and some of its values. */
export function guess(name: string, values: readonly string[]): Guess {
  const filled = values.filter((value) => !isTypedNull(value))
  const isWrapped = filled.some((value) => wrapped.test(value))
  const text: Guess = { reading: { kind: 'text', ...(isWrapped && { format: 'wrapped' }) } }
  if (filled.length === 0) return text
  if (filled.some((value) => /^="|^'/.test(value))) return text
  const bare = isWrapped ? filled.map((value) => value.replace(/^\t+|\t+$/g, '')) : filled
  if (isBoolean(bare)) return { reading: { kind: 'boolean' } }
  const count = epochReading(name, bare) ?? serialReading(name, bare)
  if (count) return { reading: count }
  const date = dateReading(bare)
  const identity = namesIdentity(name)
  const isDate =
    date &&
    date.share >= enough(name, date.reading.kind) &&
    (!/^%Y%m(%d(%H)?)?$/.test(date.reading.format ?? '') ||
      (!identity && isWritten(date.reading.format, name, bare)))
  if (isDate)
    return { reading: date.reading, ...(date.doubt !== undefined && { doubt: date.doubt }) }
  if (identity || looksLikeIdentity(bare)) return text
  const duration = durationReading(name, bare)
  if (duration) return { reading: duration }
  const number = numberReading(bare)
  const isNumber = number && number.share >= enough(name, number.reading.kind)
  return isNumber ? { reading: inUnits(name, number.reading) } : text
}

/** Whether digits alone are a day: where there are several of them or the name says so; a month only where it says so. */
function isWritten(format: string | undefined, name: string, values: readonly string[]): boolean {
  if (format === '%Y%m') return /month|yyyymm|period|月|期间/i.test(name)
  return values.length >= 3 || namesTime(name)
}

/** Days as workbooks count them, of the years 2000 to 2050, in a column whose name says that it holds days. */
function serialReading(name: string, values: readonly string[]): ColumnReading | undefined {
  const said = words(name)
  const isNamed = namesDay.test(said) ? !counted.test(said) : namesDayHan.test(name.trim())
  return isNamed && values.length >= 3 ? serialForm(values) : undefined
}

function serialForm(values: readonly string[]): ColumnReading | undefined {
  const isSerial = (value: string) =>
    /^\d{5}(\.\d+)?$/.test(value) && Number(value) >= 36_526 && Number(value) < 54_789
  if (values.length === 0 || !values.every(isSerial)) return undefined
  return {
    kind: values.some((value) => value.includes('.')) ? 'timestamp' : 'date',
    format: 'excel',
  }
}

const namesDay =
  /(^|[a-z] )(date|day|datetime)$|^date\b|(created|ordered|paid|purchased|shipped) (at|on|time)$/
/** What is counted by the day or up to one is no day. */
const counted = /\b(per|to|by|each|of|a)\b/
const namesDayHan = /日期$|^(?:.*订单)?(?:下单|付款|支付|创建|成交|交易|发货|完成)时间$/

/** How values are to be read as a kind the analyst has asked for. */
export function guessAs(kind: ColumnReading['kind'], values: readonly string[]): ColumnReading {
  const filled = values.filter((value) => !isTypedNull(value))
  if (kind === 'text')
    return { kind, ...(filled.some((value) => wrapped.test(value)) && { format: 'wrapped' }) }
  if (kind === 'boolean') return { kind }
  if (kind === 'date' || kind === 'timestamp') {
    const serial = serialForm(filled)
    if (serial) return { kind, format: 'excel' }
    const reading = dateReading(filled)?.reading
    const unknown = kind === 'date' ? '%Y-%m-%d' : '%Y-%m-%d %H:%M:%S'
    return { kind, format: reading?.format ?? unknown }
  }
  const { scale = 2, precision, ...reading } = numberReading(filled)?.reading ?? { kind }
  const wide = precision !== undefined && { precision }
  return { ...reading, kind, ...(kind === 'decimal' && { scale, ...wide }) }
}

/** Numbers that a name says are counted in ten thousands, where they do not say so themselves. */
function inUnits(name: string, reading: ColumnReading): ColumnReading {
  const places = placesNamed(name)
  const isOwn = reading.format === 'scaled' || reading.format === 'percent'
  return places === undefined || isOwn ? reading : { ...reading, places }
}

function isBoolean(values: readonly string[]): boolean {
  const seen = new Set(values.map((value) => value.trim().toLowerCase()))
  return booleans.some((pair) => [...seen].every((value) => pair.includes(value)))
}

/** Seconds, milliseconds or microseconds since 1970, where the name says that it is a time. */
function epochReading(name: string, values: readonly string[]): ColumnReading | undefined {
  if (!namesTime(name)) return undefined
  if (values.every((value) => /^1\d{9}$/.test(value))) return { kind: 'timestamp', format: 'epoch' }
  if (values.every((value) => /^1\d{12}$/.test(value)))
    return { kind: 'timestamp', format: 'epoch-ms' }
  if (values.every((value) => /^1\d{15}$/.test(value)))
    return { kind: 'timestamp', format: 'epoch-us' }
  return undefined
}
