import { barX, dot, ruleX, text } from '@observablehq/plot'
import type { Format } from '../../lib/problem'
import { labelRoom, rowAxisY, valueAxisX } from '../axes'
import type { Caption, Chart, PlotOptions } from '../chart'
import { frame } from '../frame'
import { widest } from '../measure'
import { accent, ink, paper } from '../theme'
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
  return frame(caption, (width) => options(pairs, format, write, width))
}

function options(
  pairs: readonly Pair[],
  format: Format,
  write: Writer,
  width: number,
): PlotOptions {
  const room = labelRoom(width)
  const labels = pairs.map(({ label }) => label)
  const rows = pairs.map((pair, i) => ({
    ...pair,
    row: String(i),
    last: Math.max(pair.value, pair.other ?? 0),
  }))
  const most = rows.reduce((top, { last }) => Math.max(top, last), 0)
  const [left, right] = [
    12 + widest(labels, room),
    20 +
      widest(
        pairs.map(({ text }) => text),
        170,
      ),
  ]
  return {
    height: 36 + 26 * Math.max(1, rows.length),
    marginTop: 4,
    marginLeft: left,
    marginRight: right,
    x: { domain: [0, most || 1], label: null },
    y: { type: 'band', domain: rows.map(({ row }) => row), padding: 0.25 },
    color: { type: 'identity' },
    marks: [
      ...valueAxisX([0, most], { format, write }, width - left - right),
      rowAxisY(labels, room),
      barX(rows, {
        x: 'value',
        y: 'row',
        fill: accent,
        title: ({ label, value }: Pair) => `${label}: ${write.full(value, format)}`,
      }),
      dot(
        rows.filter(({ other }) => other !== null),
        { x: 'other', y: 'row', r: 4.5, stroke: ink, strokeWidth: 1.5, fill: paper },
      ),
      text(rows, { x: 'last', y: 'row', text: 'text', fill: ink, textAnchor: 'start', dx: 10 }),
      ruleX([0], { stroke: ink }),
    ],
  }
}
