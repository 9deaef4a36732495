import { axisY, barX, ruleX, text } from '@observablehq/plot'
import type { Format } from '../../lib/problem'
import type { Caption, Chart } from '../chart'
import { frame } from '../frame'
import { fit, widest } from '../measure'
import { accent, grey, ink } from '../theme'
import type { Writer } from '../write'

export interface Bar {
  readonly label: string
  readonly value: number
  /** stands after the bar instead of its value in short form */
  readonly text?: string
  /** drawn as comparison */
  readonly muted?: boolean
}

/** Horizontal bars from zero, in the order given, each with its value beside it; no axis is needed. */
export function barChart(
  caption: Caption,
  bars: readonly Bar[],
  format: Format,
  write: Writer,
): Chart {
  const labels = bars.map(({ label }) => label)
  const texts = bars.map((bar) => bar.text ?? write.short(bar.value, format))
  const rows = bars.map((bar, i) => ({ ...bar, row: String(i), written: texts[i] ?? '' }))
  const negative = rows.some(({ value }) => value < 0)
  return frame(caption, {
    height: 24 + 26 * Math.max(1, bars.length),
    marginLeft: 12 + widest(labels),
    marginRight: 16 + Math.ceil(1.06 * widest(texts)),
    marginTop: 4,
    marginBottom: 12,
    x: { axis: null, zero: true, ...(negative && { insetLeft: 8 + widest(texts) }) },
    y: { domain: rows.map(({ row }) => row), padding: 0.25 },
    marks: [
      axisY({
        label: null,
        tickSize: 0,
        tickFormat: (row: string) => fit(labels[Number(row)] ?? '', 200),
      }),
      barX(rows, {
        x: 'value',
        y: 'row',
        fill: (bar: Bar) => (bar.muted ? grey : accent),
        title: (bar: Bar) => `${bar.label}: ${write.full(bar.value, format)}`,
      }),
      text(
        rows.filter(({ value }) => value >= 0),
        { x: 'value', y: 'row', text: 'written', fill: ink, textAnchor: 'start', dx: 6 },
      ),
      text(
        rows.filter(({ value }) => value < 0),
        { x: 'value', y: 'row', text: 'written', fill: ink, textAnchor: 'end', dx: -6 },
      ),
      ruleX([0], { stroke: ink }),
    ],
    color: { type: 'identity' },
  })
}
