import { dot, link, text } from '@observablehq/plot'
import type { Format } from '../../lib/problem'
import { valueAxisX } from '../axes'
import type { Caption, Chart, PlotOptions } from '../chart'
import { frame } from '../frame'
import { widest } from '../measure'
import { accent, grey, ink, paper } from '../theme'
import type { Writer } from '../write'
import { labelledRows } from './rows'

/** One thing before and now. */
export interface Shift {
  readonly label: string
  /** null where nothing is compared */
  readonly before: number | null
  readonly now: number
  /** stands at the right */
  readonly text: string
  /** the one the reader asks about */
  readonly strong?: boolean
}

/** A row a thing: a ring for what it was, a dot for what it is, a line between them; the axis begins at zero. */
export function shiftChart(
  caption: Caption,
  shifts: readonly Shift[],
  format: Format,
  write: Writer,
): Chart {
  return frame(caption, (width) => layOut(shifts, format, write, width))
}

function layOut(
  shifts: readonly Shift[],
  format: Format,
  write: Writer,
  width: number,
): PlotOptions {
  const rows = shifts.map((shift, i) => ({
    ...shift,
    row: String(i),
    last: Math.max(shift.now, shift.before ?? 0),
    color: shift.strong ? accent : grey,
  }))
  const compared = rows.filter(({ before }) => before !== null)
  const most = rows.reduce((top, { last }) => Math.max(top, last), 0)
  const tip = ({ label, before, now }: Shift) =>
    `${label}: ${before === null ? '' : `${write.full(before, format)} → `}${write.full(now, format)}`
  const texts = shifts.map(({ text }) => text)
  const labels = shifts.map(({ label }) => label)
  const spacing = { row: 26, left: 12, right: 22 + widest(texts, 150), padding: 0.2 }
  const { room, axis, options } = labelledRows(labels, width, spacing)
  return {
    ...options,
    x: { domain: [0, most || 1], label: null },
    color: { type: 'identity' },
    marks: [
      ...valueAxisX([0, most], { format, write }, room),
      axis,
      link(compared, {
        x1: 'before',
        x2: 'now',
        y1: 'row',
        y2: 'row',
        stroke: 'color',
        strokeWidth: 2,
      }),
      dot(compared, {
        x: 'before',
        y: 'row',
        r: 4,
        stroke: 'color',
        strokeWidth: 1.5,
        fill: paper,
      }),
      dot(rows, { x: 'now', y: 'row', r: 5, fill: 'color', title: tip }),
      text(rows, { x: 'last', y: 'row', text: 'text', fill: ink, textAnchor: 'start', dx: 11 }),
    ],
  }
}
