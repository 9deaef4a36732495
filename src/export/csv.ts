import type { Kind, Table, Value } from '../table/table'

export interface CsvOptions {
  /** starts the file with the mark by which Excel knows UTF-8 */
  readonly bom?: boolean
}

const textual: ReadonlySet<Kind> = new Set(['text', 'list', 'struct', 'map', 'binary'])

/**
 * A table as CSV (RFC 4180: CRLF, quotes doubled). Null is an empty field. Text that a spreadsheet would take for
 * a formula gets an apostrophe in front; numbers stay numbers, so −5 is not touched. Text of digits, such as an
 * id, is written digit by digit and stands in quotes, by which readers that ask know it for text.
 */
export function csv(table: Table, { bom = false }: CsvOptions = {}): string {
  const head = table.columns.map(({ name }) => textField(guarded(name)))
  const columns = table.columns.map(({ kind }, i) => {
    const guard = textual.has(kind)
    return table.columnAt(i).map((value) => {
      const text = plain(value)
      return guard ? textField(guarded(text)) : field(text)
    })
  })
  const rows = Array.from({ length: table.rowCount }, (_, row) =>
    columns.map((column) => column[row] ?? ''),
  )
  return (bom ? '\ufeff' : '') + [head, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('')
}

/** Signs that begin a formula, full-width ones too, which Excel and WPS read alike, also behind blanks. */
const formula = /^(?:[\t\r\n]|[\s\u200b\ufeff]*[=+\-@＝＋－＠﹦﹢﹣﹫−])/u
const guarded = (text: string) => (formula.test(text) ? `'${text}` : text)

const textField = (text: string) => (/^\d[\d.eE]*$/.test(text) ? `"${text}"` : field(text))
const field = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

function plain(value: Value): string {
  if (value === null) return ''
  if (value instanceof Uint8Array) return hex(value)
  if (typeof value === 'object') return JSON.stringify(value, (_, one) => encodable(one))
  return String(value)
}

const encodable = (value: unknown) =>
  typeof value === 'bigint' ? String(value) : value instanceof Uint8Array ? hex(value) : value

const hex = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
