import { rectY, ruleY } from '@observablehq/plot'
import type { Format } from '../../lib/problem'
import { classAxisX, valueAxisY } from '../axes'
import type { Caption, Chart } from '../chart'
import { frame } from '../frame'
import { accent, hairline, ink } from '../theme'
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
  const last = bins.reduce((end, { to }) => Math.max(end, to), Number.NEGATIVE_INFINITY)
  const first = bins.reduce((start, { from }) => Math.min(start, from), last)
  return frame(caption, (width) => {
    const counts = valueAxisY([0, most], { format: 'integer', write })
    return {
      height: 224,
      marginTop: 8,
      marginLeft: counts.margin,
      marginBottom: 42,
      x: { label: null },
      y: { label: null, zero: true, ...(most === 0 && { domain: [0, 1] }) },
      marks: [
        ...counts.marks,
        ...(bins.length > 0
          ? [classAxisX([first, last], { ...axis, write }, width - counts.margin - 24)]
          : []),
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
    }
  })
}
