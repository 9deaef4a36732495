import { axisX, axisY, dot, gridX, ruleY, text } from '@observablehq/plot'
import type { Format } from '../../lib/problem'
import type { Caption, Chart } from '../chart'
import { frame } from '../frame'
import { fit, widest } from '../measure'
import { accent, hairline, ink, softInk } from '../theme'
import { valueTicks } from '../ticks'
import type { Writer } from '../write'

/** A distribution by its quantiles. */
export interface Range {
  readonly label: string
  readonly p10: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p90: number
}

/** A row a distribution: thin line for the middle 80 %, thick one for the middle half, dot for the median, which stands beside it in short form. */
export function rangeChart(
  caption: Caption,
  ranges: readonly Range[],
  format: Format,
  write: Writer,
): Chart {
  const rows = ranges.map((range, i) => ({
    ...range,
    row: String(i),
    written: write.short(range.p50, format),
  }))
  const most = rows.reduce((top, { p90 }) => Math.max(top, p90), 0)
  const labels = ranges.map(({ label }) => label)
  const tip = (range: Range) =>
    [range.p10, range.p25, range.p50, range.p75, range.p90]
      .map((value) => write.full(value, format))
      .join(' · ')
  return frame(caption, {
    height: 44 + 30 * Math.max(1, rows.length),
    marginTop: 10,
    marginLeft: 14 + widest(labels),
    marginRight: 20 + widest(rows.map(({ written }) => written)),
    x: { domain: [0, most || 1], label: null },
    y: { type: 'band', domain: rows.map(({ row }) => row), padding: 0.3 },
    marks: [
      gridX({ stroke: hairline, strokeOpacity: 1, ticks: valueTicks(most, format) }),
      axisX({
        tickSize: 0,
        color: softInk,
        ticks: valueTicks(most, format),
        tickFormat: (value: number) => write.short(value, format),
      }),
      axisY({
        label: null,
        tickSize: 0,
        tickFormat: (row: string) => fit(labels[Number(row)] ?? '', 200),
      }),
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
  })
}
