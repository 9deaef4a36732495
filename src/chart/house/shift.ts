import { dot, link, text } from '@observablehq/plot'
import type { Format } from '../../lib/problem'
import { labelRoom, rowAxisY, valueAxisX } from '../axes'
import type { Caption, Chart, PlotOptions } from '../chart'
import { frame } from '../frame'
import { widest } from '../measure'
import { accent, grey, ink, paper } from '../theme'
import type { Writer } from '../write'

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
  return frame(caption, (width) => options(shifts, format, write, width))
}

function options(
  shifts: readonly Shift[],
  format: Format,
  write: Writer,
  width: number,
): PlotOptions {
  const room = labelRoom(width)
  const labels = shifts.map(({ label }) => label)
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
  const [left, right] = [
    12 + widest(labels, room),
    22 +
      widest(
        shifts.map(({ text }) => text),
        150,
      ),
  ]
  return {
    height: 36 + 26 * Math.max(1, rows.length),
    marginTop: 4,
    marginLeft: left,
    marginRight: right,
    x: { domain: [0, most || 1], label: null },
    y: { type: 'band', domain: rows.map(({ row }) => row), padding: 0.2 },
    color: { type: 'identity' },
    marks: [
      ...valueAxisX([0, most], { format, write }, width - left - right),
      rowAxisY(labels, room),
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
