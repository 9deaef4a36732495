import { axisX, axisY, barX, dot, gridX, ruleX, text } from '@observablehq/plot'
import type { Format } from '../../lib/problem'
import type { Caption, Chart, PlotOptions } from '../chart'
import { designWidth, frame, narrowDesignWidth } from '../frame'
import { fit, widest } from '../measure'
import { accent, hairline, ink, softInk } from '../theme'
import type { Writer } from '../write'

/** A class with two measures of the same unit. */
export interface Pair {
  readonly label: string
  /** the bar */
  readonly value: number
  /** the ring beside it; null where it is not known */
  readonly other: number | null
  /** stands at the right */
  readonly text: string
}

/** Horizontal bars from zero with a ring for a second measure; classes with nothing in them stay. */
export function pairChart(
  caption: Caption,
  pairs: readonly Pair[],
  format: Format,
  write: Writer,
): Chart {
  const layout = (width: number) => options(pairs, format, write, width)
  return frame(caption, layout(designWidth), layout(narrowDesignWidth))
}

function options(
  pairs: readonly Pair[],
  format: Format,
  write: Writer,
  width: number,
): PlotOptions {
  const room = Math.round(width * 0.3)
  const rows = pairs.map((pair, i) => ({
    ...pair,
    row: String(i),
    last: Math.max(pair.value, pair.other ?? 0),
  }))
  const most = rows.reduce((top, { last }) => Math.max(top, last), 0)
  return {
    height: 44 + 26 * Math.max(1, rows.length),
    marginTop: 8,
    marginLeft:
      14 +
      widest(
        pairs.map(({ label }) => label),
        room,
      ),
    marginRight:
      20 +
      widest(
        pairs.map(({ text: written }) => written),
        170,
      ),
    x: { domain: [0, most || 1], label: null },
    y: { type: 'band', domain: rows.map(({ row }) => row), padding: 0.25 },
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
        tickFormat: (row: string) => fit(pairs[Number(row)]?.label ?? '', room),
      }),
      barX(rows, {
        x: 'value',
        y: 'row',
        fill: accent,
        title: ({ label, value }: Pair) => `${label}: ${write.full(value, format)}`,
      }),
      dot(
        rows.filter(({ other }) => other !== null),
        {
          x: 'other',
          y: 'row',
          r: 4.5,
          stroke: ink,
          strokeWidth: 1.5,
          fill: 'var(--c-paper, #ffffff)',
        },
      ),
      text(rows, { x: 'last', y: 'row', text: 'text', fill: ink, textAnchor: 'start', dx: 10 }),
      ruleX([0], { stroke: ink }),
    ],
  }
}
