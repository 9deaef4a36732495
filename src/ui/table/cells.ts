import { lookOf, written, type Look } from '../../export/columns'
import type { Formatter } from '../../i18n/format'
import type { Column, Value } from '../../table/table'

/** Numbers that name things are written without thousands separators. */
const nameLike = /(^|_)(id|no|code|zip|phone)$/i

/** How a column is written in a table; `money` names the columns that hold sums whatever they are called. */
export function look(column: Column, currency: string, money: readonly string[]): Look {
  const found = lookOf(column, currency)
  if (!found.numeric) return found
  if (money.includes(column.name)) return { format: 'money', numeric: true }
  if (column.kind === 'integer' && nameLike.test(column.name)) return { ...found, format: 'text' }
  return found
}

/** A value of a table for a reader, beside others of its row; nothing for null. */
export const cellText = (
  value: Value,
  look: Look,
  format: Formatter,
  beside?: readonly Value[],
): string => (value === null ? '' : written(value, look, format, beside))

/** A value as it is, for copying. */
export function plainText(value: Value): string {
  if (value === null) return ''
  if (value instanceof Uint8Array) return `${value.length} B`
  if (typeof value !== 'object') return String(value)
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'bigint' ? each.toString() : each,
  )
}

/** Rows as tab-separated text, which spreadsheets paste as cells. */
export const tsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((text) => text.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n')

/** Column widths in characters, from the names and the first rows; text wider than `most` is cut with an ellipsis. */
export function widths(
  names: readonly string[],
  sample: readonly (readonly string[])[],
  most = 42,
): number[] {
  return names.map((name, i) => {
    const longest = Math.max(0, ...sample.map((row) => displayWidth(row[i] ?? '')))
    return Math.min(Math.max(longest + 4, displayWidth(name) + 5, 8), most)
  })
}

/** CJK characters are twice as wide as digits. */
function displayWidth(text: string): number {
  let width = 0
  for (const character of text.slice(0, 120)) width += character > '\u2e7f' ? 2 : 1
  return width
}
