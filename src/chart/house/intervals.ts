import { dot, ruleX, ruleY, text } from '@observablehq/plot'
import type { Format } from '../../lib/problem'
import { valueAxisX } from '../axes'
import type { Caption, Chart } from '../chart'
import { frame } from '../frame'
import { fit, textWidth } from '../measure'
import { accent, categories, grey, ink, paper, softInk } from '../theme'
import type { Writer } from '../write'

/** An estimate with its interval, on a row of its own. */
export interface IntervalRow {
  readonly label: string
  readonly value: number
  readonly low: number
  readonly high: number
  /** which category's colour it takes; the accent where it takes none */
  readonly category?: number
  /** drawn as comparison */
  readonly muted?: boolean
}

/** In pixels. */
const rowHeight = 42
const aboveLine = -9
const margin = 16

/** Estimates with their intervals round a line of no difference; label and figures stand above each interval. */
export function intervalChart(
  caption: Caption,
  given: readonly IntervalRow[],
  format: Format,
  write: Writer,
): Chart {
  const rows = given.map((row, i) => ({
    ...row,
    row: String(i),
    color: row.muted
      ? grey
      : row.category === undefined
        ? accent
        : (categories[row.category] ?? grey),
    written: write.interval(row.value, row.low, row.high, format),
  }))
  type Row = (typeof rows)[number]
  const low = rows.reduce((least, row) => Math.min(least, row.low), 0)
  const high = rows.reduce((most, row) => Math.max(most, row.high), 0)
  const span = low === high ? ([-1, 1] as const) : ([low, high] as const)
  const title = (row: IntervalRow) => {
    const values = [row.value, row.low, row.high].map((one) => write.full(one, format))
    return `${row.label}: ${values.join(' · ')}`
  }
  const above = { y: 'row', fill: ink, dy: aboveLine, stroke: paper, strokeWidth: 4 } as const
  return frame(caption, (width) => ({
    height: 32 + rowHeight * Math.max(1, rows.length),
    marginTop: 8,
    marginBottom: 24,
    marginLeft: margin,
    marginRight: margin,
    x: { domain: [...span], label: null },
    y: { type: 'band', axis: null, domain: rows.map(({ row }) => row), padding: 0 },
    color: { type: 'identity' },
    marks: [
      ...valueAxisX(span, { format, write, signed: true }, width - 2 * margin),
      ruleX([0], { stroke: softInk }),
      ruleY(rows, { x1: 'low', x2: 'high', y: 'row', stroke: 'color', strokeWidth: 2, dy: 6 }),
      dot(rows, { x: 'value', y: 'row', r: 4.5, fill: 'color', dy: 6, title }),
      text(rows, {
        ...above,
        text: ({ label, written }: Row) =>
          fit(label, width - 2 * margin - 16 - 1.06 * textWidth(written)),
        frameAnchor: 'left',
        textAnchor: 'start',
      }),
      text(rows, { ...above, text: 'written', frameAnchor: 'right', textAnchor: 'end' }),
    ],
  }))
}
