import { dot, ruleY, text } from '@observablehq/plot'
import type { Format } from '../../lib/problem'
import { valueAxisX } from '../axes'
import type { Caption, Chart, PlotOptions } from '../chart'
import { frame } from '../frame'
import { widest } from '../measure'
import { accent, ink } from '../theme'
import type { Writer } from '../write'
import { labelledRows } from './rows'

/** A distribution by its quantiles. */
export interface Range {
  readonly label: string
  readonly p10: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p90: number
  /** stands at the right instead of the median in short form */
  readonly text?: string
}

/** A row a distribution: thin line for the middle 80 %, thick one for the middle half, dot for the median, which stands beside it in short form. */
export function rangeChart(
  caption: Caption,
  ranges: readonly Range[],
  format: Format,
  write: Writer,
): Chart {
  return frame(caption, (width) => layOut(ranges, format, write, width))
}

function layOut(
  ranges: readonly Range[],
  format: Format,
  write: Writer,
  width: number,
): PlotOptions {
  const labels = ranges.map(({ label }) => label)
  const rows = ranges.map((range, i) => ({
    ...range,
    row: String(i),
    written: range.text ?? write.short(range.p50, format),
  }))
  const most = rows.reduce((top, { p90 }) => Math.max(top, p90), 0)
  const tip = (range: Range) =>
    [range.p10, range.p25, range.p50, range.p75, range.p90]
      .map((value) => write.full(value, format))
      .join(' · ')
  const right = 20 + widest(rows.map(({ written }) => written))
  const spacing = { row: 30, left: 14, right, padding: 0.3, below: 38 }
  const { room, axis, options } = labelledRows(labels, width, spacing)
  return {
    ...options,
    x: { domain: [0, most || 1], label: null },
    marks: [
      ...valueAxisX([0, most], { format, write }, room),
      axis,
      ruleY(rows, { x1: 'p10', x2: 'p90', y: 'row', stroke: accent, strokeWidth: 1.25 }),
      ruleY(rows, {
        x1: 'p25',
        x2: 'p75',
        y: 'row',
        stroke: accent,
        strokeWidth: 5,
        strokeOpacity: 0.45,
      }),
      dot(rows, { x: 'p50', y: 'row', r: 4.5, fill: accent, title: tip }),
      text(rows, { x: 'p90', y: 'row', text: 'written', fill: ink, textAnchor: 'start', dx: 8 }),
    ],
  }
}
