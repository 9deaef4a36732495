import { barX, ruleX, text } from '@observablehq/plot'
import type { Format } from '../../lib/problem'
import { valueAxisX } from '../axes'
import type { Caption, Chart, PlotOptions } from '../chart'
import { frame } from '../frame'
import { widest } from '../measure'
import { accent, grey, ink } from '../theme'
import type { Writer } from '../write'
import { labelledRows } from './rows'

/** What a result becomes at the two ends of one assumption. */
export interface Swing {
  readonly label: string
  readonly atLow: number
  readonly atHigh: number
  /** the ends of the assumption, as written at the bar's ends */
  readonly lowText: string
  readonly highText: string
}

/** Bars from a middle value to both ends, the longest first: which assumption matters most. */
export function tornadoChart(
  caption: Caption,
  swings: readonly Swing[],
  middle: number,
  format: Format,
  write: Writer,
): Chart {
  return frame(caption, (width) => layOut(swings, middle, format, write, width))
}

function layOut(
  swings: readonly Swing[],
  middle: number,
  format: Format,
  write: Writer,
  width: number,
): PlotOptions {
  const labels = swings.map(({ label }) => label)
  const rows = swings.map((swing, i) => {
    const { atLow, atHigh, lowText, highText } = swing
    const rises = atLow <= atHigh
    return {
      ...swing,
      row: String(i),
      left: Math.min(atLow, atHigh, middle),
      right: Math.max(atLow, atHigh, middle),
      leftText: rises ? lowText : highText,
      rightText: rises ? highText : lowText,
    }
  })
  const ends = rows.flatMap(({ atLow, atHigh }) => [atLow, atHigh])
  const span = [Math.min(middle, ...ends), Math.max(middle, ...ends)] as const
  const texts =
    widest(
      swings.flatMap(({ lowText, highText }) => [lowText, highText]),
      90,
    ) + 10
  const tip = (swing: Swing) =>
    `${swing.label}: ${swing.lowText} → ${write.full(swing.atLow, format)}, ${swing.highText} → ${write.full(swing.atHigh, format)}`
  const spacing = { row: 28, left: 14, right: 16, padding: 0.3 }
  const { room, axis, options } = labelledRows(labels, width, spacing)
  return {
    ...options,
    x: { domain: [...span], insetLeft: texts, insetRight: texts, label: null },
    color: { type: 'identity' },
    marks: [
      ...valueAxisX(span, { format, write }, room - 2 * texts),
      axis,
      barX(rows, { x1: 'atLow', x2: middle, y: 'row', fill: grey, title: tip }),
      barX(rows, { x1: middle, x2: 'atHigh', y: 'row', fill: accent, title: tip }),
      text(rows, { x: 'left', y: 'row', text: 'leftText', fill: ink, textAnchor: 'end', dx: -5 }),
      text(rows, {
        x: 'right',
        y: 'row',
        text: 'rightText',
        fill: ink,
        textAnchor: 'start',
        dx: 5,
      }),
      ruleX([middle], { stroke: ink }),
    ],
  }
}
