import { axisX, axisY, dot, gridX, ruleX, ruleY, text } from '@observablehq/plot'
import type { Format } from '../../lib/problem'
import type { Caption, Chart, PlotOptions } from '../chart'
import { designWidth, frame, narrowDesignWidth } from '../frame'
import { fit, widest } from '../measure'
import { accent, grey, hairline, ink, softInk } from '../theme'
import { valueTicks } from '../ticks'
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

/** Amounts from zero as dots with their intervals, one row each; a grey ring is what each is compared with. */
export function estimateChart(
  caption: Caption,
  estimates: readonly Estimate[],
  scale: EstimateScale,
  write: Writer,
): Chart {
  const layout = (width: number) => options(estimates, scale, write, width)
  return frame(caption, layout(designWidth), layout(narrowDesignWidth))
}

function options(
  estimates: readonly Estimate[],
  { format, reference }: EstimateScale,
  write: Writer,
  width: number,
): PlotOptions {
  const room = Math.round(width * 0.28)
  const rows = estimates.map((one, i) => ({
    ...one,
    row: String(i),
    written: one.text ?? write.short(one.value, format),
    from: one.low ?? one.value,
    to: one.high ?? one.value,
  }))
  // One row with a huge interval must not squeeze the others flat: such a line runs out of the figure.
  const values = rows.reduce((top, { value, other }) => Math.max(top, value, other ?? 0), 0)
  const ends = rows.reduce((top, { to }) => Math.max(top, to), reference ?? 0)
  const most = Math.max(values, Math.min(ends, 2 * values)) || 1
  const ticks = valueTicks(most, format, width < 500 ? 3 : 5)
  const tip = (row: Estimate) =>
    [
      `${row.label}: ${write.full(row.value, format)}`,
      row.low === null || row.high === null
        ? ''
        : `${write.full(row.low, format)} – ${write.full(row.high, format)}`,
    ]
      .filter((part) => part !== '')
      .join(' · ')
  return {
    height: 36 + 28 * Math.max(1, rows.length),
    marginTop: 8,
    marginBottom: 26,
    marginLeft:
      16 +
      widest(
        estimates.map(({ label }) => label),
        room,
      ),
    marginRight:
      22 +
      Math.ceil(
        1.12 *
          widest(
            rows.map(({ written }) => written),
            200,
          ),
      ),
    x: { domain: [0, most], clamp: true, insetRight: 8, label: null },
    y: { type: 'band', domain: rows.map(({ row }) => row), padding: 0.3 },
    marks: [
      gridX({ stroke: hairline, strokeOpacity: 1, ticks }),
      axisX({
        tickSize: 0,
        color: softInk,
        ticks,
        tickFormat: (value: number) => write.short(value, format),
      }),
      axisY({
        label: null,
        tickSize: 0,
        tickFormat: (row: string) => fit(estimates[Number(row)]?.label ?? '', room),
      }),
      ruleX([0], { stroke: ink }),
      ...(reference === undefined
        ? []
        : [ruleX([reference], { stroke: softInk, strokeDasharray: '3 3' })]),
      dot(
        rows.filter(({ other }) => other !== null),
        { x: 'other', y: 'row', r: 4, stroke: grey, strokeWidth: 1.75 },
      ),
      ruleY(rows, { x1: 'from', x2: 'to', y: 'row', stroke: accent, strokeWidth: 2 }),
      dot(rows, { x: 'value', y: 'row', r: 4.5, fill: accent, title: tip }),
      text(rows, {
        y: 'row',
        text: 'written',
        fill: ink,
        frameAnchor: 'right',
        textAnchor: 'start',
        dx: 10,
      }),
    ],
  }
}
