import type { Formatter } from '../i18n/format'
import type { Format } from '../lib/problem'
import type { Column, Value } from '../table/table'

/** How a column is written: its format, and the side its values are set to. */
export interface Look {
  readonly format: Format
  readonly digits?: number
  readonly numeric: boolean
  /** where the columns stand that are read beside it in a row, itself among them */
  readonly beside?: readonly number[]
  /** the values are lists of numbers, the exact ones among them as text */
  readonly numbers?: boolean
}

const percent = /(^|_)(share|rate|pct|percent)(_|$)|(占比|比例|份额|率)(上限|下限)?$/i
const money =
  /(^|_)(amount|revenue|sales|net|gross|gmv|aov|spend|spent|cost|price|refunds?|discount|shipping|freight|fees?|tax)(_|$)|(金额|销售额|成交额|客单价|消费|花费|成本|毛利|退款|单价|运费|邮费|税费|手续费|佣金)$/i
const numberList =
  /^(?:decimal|double|float|real|u?(?:tiny|small|big|huge)?int(?:eger)?)[\d(), ]*(?:\[\d*\])+$/i
const seconds = /(^|_)seconds$|秒数?$/i

/**
 * The look of a column by its kind and, for numbers, by what its name says: `_share` and `_rate` are
 * fractions to be written as percentages, `_seconds` are durations, `amount` and its like are money.
 */
export function lookOf(column: Column, currency: string): Look {
  const { kind, name } = column
  if (kind === 'date') return { format: 'date', numeric: false }
  if (kind === 'timestamp') return { format: 'timestamp', numeric: false }
  if (kind === 'list' && numberList.test(column.type))
    return { format: 'text', numeric: false, numbers: true }
  if (kind !== 'integer' && kind !== 'decimal' && kind !== 'number')
    return { format: 'text', numeric: false }
  if (seconds.test(name)) return { format: 'duration', numeric: true }
  if (kind !== 'integer' && percent.test(name)) return { format: 'percent', numeric: true }
  if (kind !== 'integer' && money.test(name))
    return currency === ''
      ? { format: 'number', digits: 2, numeric: true }
      : { format: 'money', numeric: true }
  if (kind === 'integer')
    return { format: /(^|_)year$/i.test(name) ? 'text' : 'integer', numeric: true }
  return {
    format: 'number',
    numeric: true,
    // Places beyond hundredths are how exactly it is kept, and seldom what is in it.
    ...(column.scale !== undefined && column.scale <= 2 && { digits: column.scale }),
  }
}

/**
 * The look with as many digits for every value, so that they stand under each other: one for percentages, two
 * where some are below one; for numbers as many as the values need, at most two, and three figures that mean
 * something where all are below one. Numbers that would keep less than two figures that way have digits of their own.
 */
export function aligned(look: Look, values: readonly Value[]): Look {
  // Of no values it is not known how many digits they need.
  if (look.digits !== undefined || values.length === 0) return look
  const numbers = values.filter((value) => typeof value === 'number')
  const sizes = numbers.map(Math.abs).filter((size) => size > 0)
  if (sizes.length === 0) return look.format === 'percent' ? { ...look, digits: 1 } : look
  const least = sizes.reduce((a, b) => Math.min(a, b))
  if (look.format === 'percent') return { ...look, digits: least < 0.0095 ? 2 : 1 }
  if (look.format !== 'number') return look
  const needs = (digits: number) =>
    numbers.every((value) => Math.abs(value - Number(value.toFixed(digits))) < 1e-9)
  if (sizes.some((size) => size >= 1)) {
    const enough = [0, 1, 2].find(needs)
    return enough === undefined && least < 0.1 ? look : { ...look, digits: enough ?? 2 }
  }
  return least < 0.01 ? look : { ...look, digits: [1, 2].find(needs) ?? 3 }
}

/**
 * How the columns of a table are written. Those that are read side by side are written as the first of them, with as many
 * digits; `values` are those of a column, where all rows are at hand.
 */
export function looksOf(
  columns: readonly Column[],
  groups: readonly (readonly string[])[],
  own: (column: Column) => Look,
  values: (at: number) => readonly Value[],
): readonly Look[] {
  return columns.map((column, at) => {
    const group = groups.find((names) => names.includes(column.name)) ?? []
    const beside = columns.flatMap(({ name }, i) => (group.includes(name) ? [i] : []))
    const [first = at] = beside
    if (beside.length < 2) return aligned(own(column), values(at))
    return { ...aligned(own(columns[first] ?? column), beside.flatMap(values)), beside }
  })
}

/** A value as a reader sees it, beside others where it is read so; lists of numbers are written as such, other lists and structs as JSON. */
export function written(
  value: Value,
  look: Look,
  format: Formatter,
  others: readonly Value[] = [],
): string {
  if (value === null) return '—'
  if (typeof value === 'boolean') return value ? '✓' : '✗'
  if (value instanceof Uint8Array) return `${value.length} B`
  if (look.numbers && Array.isArray(value)) return list(value, format)
  if (typeof value === 'object') return JSON.stringify(value, (_, one) => plain(one))
  if (look.digits !== undefined) return format(value, look.format, { digits: look.digits })
  const beside = others.filter((other) => typeof other === 'number')
  return format(value, look.format, { beside })
}

const list = (values: readonly unknown[], format: Formatter): string =>
  `[${values.map((each) => (Array.isArray(each) ? list(each, format) : element(each, format))).join('; ')}]`

const element = (value: unknown, format: Formatter) =>
  value === null ? '—' : format(value, 'number')

const plain = (value: unknown) => (typeof value === 'bigint' ? String(value) : value)
