import { dot, ruleX, ruleY, text } from '@observablehq/plot'
import type { Format } from '../../lib/problem'
import { labelRoom, rowAxisY, valueAxisX } from '../axes'
import type { Caption, Chart, PlotOptions } from '../chart'
import { frame, narrowWidth } from '../frame'
import { fit, textWidth, widest } from '../measure'
import { accent, grey, ink, paper, softInk } from '../theme'
import type { Writer } from '../write'

/** An amount with the ends of its interval, and what it is compared with; null where either is not known. */
export interface Estimate {
  readonly label: string
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly other: number | null
  /** stands at the right, instead of the value in short form */
  readonly text?: string
}

/** What is drawn once for all rows. */
interface EstimateScale {
  readonly format: Format
  /** a value worth a line of its own, such as a return of one */
  readonly reference?: number
}

/**
 * Amounts from zero as dots with their intervals, one row each; a grey ring is what each is compared
 * with. Where room is short, label and figures stand above their interval.
 */
export function estimateChart(
  caption: Caption,
  estimates: readonly Estimate[],
  scale: EstimateScale,
  write: Writer,
): Chart {
  return frame(caption, (width) => options(estimates, scale, write, width))
}

function options(
  estimates: readonly Estimate[],
  { format, reference }: EstimateScale,
  write: Writer,
  width: number,
): PlotOptions {
  const isNarrow = width < narrowWidth
  const labels = estimates.map(({ label }) => label)
  const rows = estimates.map((one, i) => ({
    ...one,
    row: String(i),
    written: one.text ?? write.short(one.value, format),
    from: one.low ?? one.value,
    to: one.high ?? one.value,
  }))
  type Row = (typeof rows)[number]
  // One row with a huge interval must not squeeze the others flat: such a line runs out of the figure.
  const values = rows.reduce((top, { value, other }) => Math.max(top, value, other ?? 0), 0)
  const ends = rows.reduce((top, { to }) => Math.max(top, to), reference ?? 0)
  const most = Math.max(values, Math.min(ends, 2 * values)) || 1
  const tip = (row: Estimate) =>
    [
      `${row.label}: ${write.full(row.value, format)}`,
      row.low === null || row.high === null
        ? ''
        : `${write.full(row.low, format)} – ${write.full(row.high, format)}`,
    ]
      .filter((part) => part !== '')
      .join(' · ')
  const texts = rows.map(({ written }) => written)
  const left = isNarrow ? 6 : 16 + widest(labels, labelRoom(width))
  const right = isNarrow ? 6 : 22 + Math.ceil(1.12 * widest(texts))
  const dy = isNarrow ? 6 : 0
  const above = { y: 'row', fill: ink, dy: -9, stroke: paper, strokeWidth: 4 } as const
  return {
    height: 36 + (isNarrow ? 40 : 28) * Math.max(1, rows.length),
    marginTop: 8,
    marginBottom: 26,
    marginLeft: left,
    marginRight: right,
    x: { domain: [0, most], clamp: true, insetRight: 8, label: null },
    y: { type: 'band', axis: null, domain: rows.map(({ row }) => row), padding: 0.3 },
    marks: [
      ...valueAxisX([0, most], { format, write }, width - left - right),
      ruleX([0], { stroke: ink }),
      ...(reference === undefined
        ? []
        : [ruleX([reference], { stroke: softInk, strokeDasharray: '3 3' })]),
      dot(
        rows.filter(({ other }) => other !== null),
        { x: 'other', y: 'row', r: 4, stroke: grey, strokeWidth: 1.75, dy },
      ),
      ruleY(rows, { x1: 'from', x2: 'to', y: 'row', stroke: accent, strokeWidth: 2, dy }),
      dot(rows, { x: 'value', y: 'row', r: 4.5, fill: accent, title: tip, dy }),
      ...(isNarrow
        ? [
            text(rows, {
              ...above,
              text: ({ label, written }: Row) => fit(label, width - 28 - 1.06 * textWidth(written)),
              frameAnchor: 'left',
              textAnchor: 'start',
              dx: 6,
            }),
            text(rows, { ...above, text: 'written', frameAnchor: 'right', textAnchor: 'end' }),
          ]
        : [
            rowAxisY(labels, labelRoom(width)),
            text(rows, {
              y: 'row',
              text: 'written',
              fill: ink,
              frameAnchor: 'right',
              textAnchor: 'start',
              dx: 10,
            }),
          ]),
    ],
  }
}
