import { axisX, axisY, dot, gridX, link, text } from '@observablehq/plot'
import type { Format } from '../../lib/problem'
import type { Caption, Chart, PlotOptions } from '../chart'
import { designWidth, frame, narrowDesignWidth } from '../frame'
import { fit, widest } from '../measure'
import { accent, grey, hairline, ink, softInk } from '../theme'
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
  const layout = (width: number) => options(shifts, format, write, width)
  return frame(caption, layout(designWidth), layout(narrowDesignWidth))
}

function options(
  shifts: readonly Shift[],
  format: Format,
  write: Writer,
  width: number,
): PlotOptions {
  const room = Math.round(width * 0.28)
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
  return {
    height: 44 + 26 * Math.max(1, rows.length),
    marginTop: 8,
    marginLeft:
      14 +
      widest(
        shifts.map(({ label }) => label),
        room,
      ),
    marginRight:
      22 +
      widest(
        rows.map(({ text: written }) => written),
        150,
      ),
    x: { domain: [0, most || 1], label: null },
    y: { type: 'band', domain: rows.map(({ row }) => row), padding: 0.2 },
    color: { type: 'identity' },
    marks: [
      gridX({ stroke: hairline, strokeOpacity: 1, ticks: width < 500 ? 3 : 5 }),
      axisX({
        tickSize: 0,
        color: softInk,
        ticks: width < 500 ? 3 : 5,
        tickFormat: (value: number) => write.short(value, format),
      }),
      axisY({
        label: null,
        tickSize: 0,
        tickFormat: (row: string) => fit(shifts[Number(row)]?.label ?? '', room),
      }),
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
        fill: 'var(--c-paper, #ffffff)',
      }),
      dot(rows, { x: 'now', y: 'row', r: 5, fill: 'color', title: tip }),
      text(rows, { x: 'last', y: 'row', text: 'text', fill: ink, textAnchor: 'start', dx: 11 }),
    ],
  }
}
