import type { Kind, Table, Value } from '../table/table'

export interface CsvOptions {
  /** starts the file with the mark by which Excel knows UTF-8 */
  readonly bom?: boolean
}

const textual: ReadonlySet<Kind> = new Set(['text', 'list', 'struct', 'map', 'binary'])

/**
 * A table as CSV (RFC 4180: CRLF, quotes doubled). Null is an empty field. Text that a spreadsheet would take for
 * a formula gets an apostrophe in front; numbers stay numbers, so −5 is not touched.
 */
export function csv(table: Table, { bom = false }: CsvOptions = {}): string {
  const head = table.columns.map(({ name }) => field(guarded(name)))
  const columns = table.columns.map(({ kind }, i) => {
    const guard = textual.has(kind)
    return table.columnAt(i).map((value) => {
      const text = plain(value)
      return field(guard ? guarded(text) : text)
    })
  })
  const rows = Array.from({ length: table.rowCount }, (_, row) =>
    columns.map((column) => column[row] ?? ''),
  )
  return (bom ? '\ufeff' : '') + [head, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('')
}

const guarded = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

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
