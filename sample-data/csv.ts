export type Cell = string | number

/** Rows as CSV with LF line ends; quotes only where they are needed. */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(field).join(',')}\n`).join('')
}

function field(value: Cell): string {
  const text = String(value)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Hundredths of a yuan as `12.30`. */
export function money(fen: number): string {
  const sign = fen < 0 ? '-' : ''
  const whole = Math.floor(Math.abs(fen) / 100)
  return `${sign}${whole}.${String(Math.abs(fen) % 100).padStart(2, '0')}`
}
