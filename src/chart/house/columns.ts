import { axisX, axisY, rectY, ruleY } from '@observablehq/plot'
import type { Format } from '../../lib/problem'
import type { Caption, Chart } from '../chart'
import { frame } from '../frame'
import { widest } from '../measure'
import { accent, hairline, ink, softInk } from '../theme'
import { valueTicks } from '../ticks'
import type { Writer } from '../write'

/** One class of a distribution: `from` belongs to it, `to` to the next (the last holds both). */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
}

/** A histogram of counts made in the engine. */
export function histogram(
  caption: Caption,
  bins: readonly Bin[],
  axis: { readonly label: string; readonly format: Format },
  write: Writer,
): Chart {
  const most = bins.reduce((top, { count }) => Math.max(top, count), 0)
  const end = bins.reduce((last, { to }) => Math.max(last, to), 0)
  return frame(caption, {
    height: 220,
    marginLeft: 16 + widest([write.short(most, 'integer')]),
    marginBottom: 40,
    x: { label: null },
    y: { label: null, zero: true, ...(most === 0 && { domain: [0, 1] }) },
    marks: [
      axisY({
        tickSize: 0,
        ticks: Math.min(4, Math.max(1, most)),
        color: softInk,
        tickFormat: (value: number) => write.short(value, 'integer'),
      }),
      axisX({
        label: axis.label,
        labelAnchor: 'center',
        labelArrow: 'none',
        tickSize: 4,
        color: softInk,
        ticks: valueTicks(end, axis.format, 7),
        tickFormat: (value: number) => write.short(value, axis.format),
      }),
      rectY(bins, {
        x1: 'from',
        x2: 'to',
        y: 'count',
        fill: accent,
        insetLeft: 0.5,
        insetRight: 0.5,
        title: (bin: Bin) =>
          `${write.full(bin.from, axis.format)} – ${write.full(bin.to, axis.format)}: ${write.full(bin.count, 'integer')}`,
      }),
      ruleY([0], { stroke: most === 0 ? hairline : ink }),
    ],
  })
}
