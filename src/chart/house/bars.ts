import { axisY, barX, ruleX, text } from '@observablehq/plot'
import type { Format } from '../../lib/problem'
import type { Caption, Chart, PlotOptions } from '../chart'
import { designWidth, frame, narrowDesignWidth } from '../frame'
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

/** In pixels: the widest label that stands at the left of its bar. */
const labelRoom = 200

interface Row extends Bar {
  readonly row: string
  readonly written: string
}

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
  const isLong = widest(labelsOf(rows), labelRoom + 1) > labelRoom
  const narrow = above(rows, title, narrowDesignWidth)
  return frame(caption, isLong ? above(rows, title, designWidth) : beside(rows, title), narrow)
}

const labelsOf = (rows: readonly Row[]) => rows.map(({ label }) => label)
const color = (bar: Bar) => (bar.muted ? grey : accent)

function beside(rows: readonly Row[], title: (bar: Bar) => string): PlotOptions {
  const texts = rows.map(({ written }) => written)
  const negative = rows.some(({ value }) => value < 0)
  return {
    height: 24 + 26 * Math.max(1, rows.length),
    marginLeft: 12 + widest(labelsOf(rows)),
    marginRight: 16 + Math.ceil(1.06 * widest(texts)),
    marginTop: 4,
    marginBottom: 12,
    x: { axis: null, zero: true, ...(negative && { insetLeft: 8 + widest(texts) }) },
    y: { domain: rows.map(({ row }) => row), padding: 0.25 },
    marks: [
      axisY({
        label: null,
        tickSize: 0,
        tickFormat: (row: string) => fit(rows[Number(row)]?.label ?? '', labelRoom),
      }),
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
  const margin = 8
  const room = (row: Row) => width - 2 * margin - 12 - textWidth(row.written)
  const channels = { y: 'row', dy: -12, fill: ink } as const
  return {
    height: 24 + 38 * Math.max(1, rows.length),
    marginLeft: margin,
    marginRight: margin,
    marginTop: 12,
    marginBottom: 12,
    x: { axis: null, zero: true },
    y: { axis: null, domain: rows.map(({ row }) => row), padding: 0.68 },
    marks: [
      text(rows, {
        ...channels,
        frameAnchor: 'left',
        textAnchor: 'start',
        text: (row: Row) => fit(row.label, Math.max(80, room(row))),
      }),
      text(rows, { ...channels, frameAnchor: 'right', textAnchor: 'end', text: 'written' }),
      barX(rows, { x: 'value', y: 'row', fill: color, title }),
      ...(rows.some(({ value }) => value < 0) ? [ruleX([0], { stroke: ink })] : []),
    ],
    color: { type: 'identity' },
  }
}
