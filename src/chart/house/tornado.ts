import { axisX, axisY, barX, gridX, ruleX, text } from '@observablehq/plot'
import type { Format } from '../../lib/problem'
import type { Caption, Chart, PlotOptions } from '../chart'
import { designWidth, frame, narrowDesignWidth } from '../frame'
import { fit, widest } from '../measure'
import { accent, grey, hairline, ink, softInk } from '../theme'
import type { Writer } from '../write'

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
  const layout = (width: number) => options(swings, middle, format, write, width)
  return frame(caption, layout(designWidth), layout(narrowDesignWidth))
}

function options(
  swings: readonly Swing[],
  middle: number,
  format: Format,
  write: Writer,
  width: number,
): PlotOptions {
  const room = Math.round(width * 0.28)
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
  const [least, most] = [Math.min(middle, ...ends), Math.max(middle, ...ends)]
  const texts =
    widest(
      swings.flatMap(({ lowText, highText }) => [lowText, highText]),
      90,
    ) + 10
  const tip = (swing: Swing) =>
    `${swing.label}: ${swing.lowText} → ${write.full(swing.atLow, format)}, ${swing.highText} → ${write.full(swing.atHigh, format)}`
  return {
    height: 44 + 28 * Math.max(1, rows.length),
    marginTop: 8,
    marginLeft:
      14 +
      widest(
        swings.map(({ label }) => label),
        room,
      ),
    marginRight: 16,
    marginBottom: 28,
    x: { domain: [least, most], insetLeft: texts, insetRight: texts, label: null },
    y: { type: 'band', domain: rows.map(({ row }) => row), padding: 0.3 },
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
        tickFormat: (row: string) => fit(swings[Number(row)]?.label ?? '', room),
      }),
      barX(rows, { x1: 'atLow', x2: middle, y: 'row', fill: grey, title: tip }),
      barX(rows, { x1: middle, x2: 'atHigh', y: 'row', fill: accent, title: tip }),
      text(rows, { x: 'left', y: 'row', text: 'leftText', fill: ink, textAnchor: 'end', dx: -5 }),
      text(rows, {
        x: 'atHigh',
        y: 'row',
        text: 'highText',
        fill: ink,
        textAnchor: 'start',
        dx: 5,
      }),
      ruleX([middle], { stroke: ink }),
    ],
  }
}
