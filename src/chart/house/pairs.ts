import { barX, dot, ruleX, text } from '@observablehq/plot'
import type { Format } from '../../lib/problem'
import { valueAxisX } from '../axes'
import type { Caption, Chart, PlotOptions } from '../chart'
import { frame } from '../frame'
import { widest } from '../measure'
import { accent, ink, paper } from '../theme'
import type { Writer } from '../write'
import { labelledRows } from './rows'

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
  return frame(caption, (width) => layOut(pairs, format, write, width))
}

function layOut(pairs: readonly Pair[], format: Format, write: Writer, width: number): PlotOptions {
  const rows = pairs.map((pair, i) => ({
    ...pair,
    row: String(i),
    last: Math.max(pair.value, pair.other ?? 0),
  }))
  const most = rows.reduce((top, { last }) => Math.max(top, last), 0)
  const texts = pairs.map(({ text }) => text)
  const labels = pairs.map(({ label }) => label)
  const spacing = { row: 26, left: 12, right: 20 + widest(texts, 170), padding: 0.25 }
  const { room, axis, options } = labelledRows(labels, width, spacing)
  return {
    ...options,
    x: { domain: [0, most || 1], label: null },
    color: { type: 'identity' },
    marks: [
      ...valueAxisX([0, most], { format, write }, room),
      axis,
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
