import { barX, ruleX, text, tickX } from '@observablehq/plot'
import type { Format } from '../../lib/problem'
import { labelRoom, rowAxisY } from '../axes'
import type { Caption, Chart, PlotOptions } from '../chart'
import { frame } from '../frame'
import { fit, textWidth, widest } from '../measure'
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

interface Row extends Bar {
  readonly row: string
  readonly written: string
}

/** The least share of the width that bars keep beside their words. */
const leastBars = 0.45

/**
 * Horizontal bars from zero, in the order given, each with its value beside it; no axis is needed. Where
 * labels are long or room is short, label and value stand above their bar.
 */
export function barChart(
  caption: Caption,
  bars: readonly Bar[],
  format: Format,
  write: Writer,
): Chart {
  const rows = bars.map((bar, i) => ({
    ...bar,
    row: String(i),
    written: bar.text ?? write.short(bar.value, format),
  }))
  const title = (bar: Bar) => `${bar.label}: ${write.full(bar.value, format)}`
  const labels = widest(
    rows.map(({ label }) => label),
    1000,
  )
  const words = labels + widest(rows.map(({ written }) => written)) + 34
  return frame(caption, (width) => {
    const fits = labels <= labelRoom(width) && words <= (1 - leastBars) * width
    return fits ? beside(rows, title, width) : above(rows, title, width)
  })
}

const color = (bar: Bar) => (bar.muted ? grey : accent)

function beside(rows: readonly Row[], title: (bar: Bar) => string, width: number): PlotOptions {
  const texts = rows.map(({ written }) => written)
  const labels = rows.map(({ label }) => label)
  const negative = rows.some(({ value }) => value < 0)
  return {
    height: 16 + 26 * Math.max(1, rows.length),
    marginLeft: 12 + widest(labels),
    marginRight: 12 + Math.ceil(1.06 * widest(texts)),
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null, zero: true, ...(negative && { insetLeft: 8 + widest(texts) }) },
    y: { domain: rows.map(({ row }) => row), padding: 0.25 },
    marks: [
      rowAxisY(labels, labelRoom(width)),
      barX(rows, { x: 'value', y: 'row', fill: color, title }),
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
  }
}

/** Label at the left and value at the right over a bar as wide as the figure. */
function above(rows: readonly Row[], title: (bar: Bar) => string, width: number): PlotOptions {
  const room = (row: Row) => width - 16 - 1.06 * textWidth(row.written)
  const channels = { y: 'row', dy: -15, fill: ink } as const
  const negative = rows.filter(({ value }) => value < 0)
  return {
    height: 12 + 42 * Math.max(1, rows.length),
    marginLeft: 1,
    marginRight: 1,
    marginTop: 8,
    marginBottom: 4,
    x: { axis: null, zero: true },
    y: { axis: null, domain: rows.map(({ row }) => row), padding: 0.7 },
    marks: [
      text(rows, {
        ...channels,
        frameAnchor: 'left',
        textAnchor: 'start',
        text: (row: Row) => fit(row.label, Math.max(80, room(row))),
      }),
      text(rows, { ...channels, frameAnchor: 'right', textAnchor: 'end', text: 'written' }),
      barX(rows, { x: 'value', y: 'row', fill: color, title }),
      tickX(negative.length > 0 ? rows : [], { x: () => 0, y: 'row', stroke: ink }),
    ],
    color: { type: 'identity' },
  }
}
