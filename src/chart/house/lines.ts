import { lineY, ruleY, text } from '@observablehq/plot'
import type { Format } from '../../lib/problem'
import { timeAxisX, timeMargin, valueAxisY } from '../axes'
import type { Caption, Chart } from '../chart'
import { frame } from '../frame'
import { fit, widest } from '../measure'
import { accent, categories, grey, softInk } from '../theme'
import { utc } from '../time'
import type { Writer } from '../write'

/** In pixels. */
const height = 268
const plotHeight = height - timeMargin - 12
const lineHeight = 15

export interface Series {
  readonly name: string
  /** ISO dates or timestamps, ascending; a null value breaks the line */
  readonly points: readonly { readonly at: string; readonly value: number | null }[]
  /** drawn as comparison */
  readonly muted?: boolean
  /** the last point is of a period that is not over and is drawn dashed */
  readonly open?: boolean
}

interface Point {
  readonly at: Date
  readonly value: number
  readonly color: string
  readonly series: string
}

/** Lines over time, each named at its end. */
export function lineChart(
  caption: Caption,
  series: readonly Series[],
  format: Format,
  write: Writer,
): Chart {
  const alone = series.length === 1
  const color = (one: Series, i: number) =>
    one.muted ? grey : alone ? accent : (categories[i] ?? grey)
  const lines = series.map((one, i) => ({
    open: one.open ?? false,
    points: one.points.map(({ at, value }) => ({
      at: utc(at),
      value: value ?? Number.NaN,
      color: color(one, i),
      series: one.name,
    })),
  }))
  const ends = lines.flatMap(
    ({ points }) => points.findLast(({ value }) => !Number.isNaN(value)) ?? [],
  )
  const values = lines
    .flatMap(({ points }) => points.map(({ value }) => value))
    .filter(Number.isFinite)
  const top = values.reduce((most, value) => Math.max(most, value), 0)
  const tip = ({ series: name, at, value }: Point) =>
    `${name} · ${write.full(at.toISOString().slice(0, 10), 'date')}: ${write.full(value, format)}`
  const channels = { x: 'at', y: 'value', stroke: 'color', z: 'series', strokeWidth: 1.75 } as const
  const places = series.flatMap(({ points }) => points.map(({ at }) => at))
  return frame(caption, (width) => {
    const room = Math.min(140, Math.round(0.28 * width))
    const names = series.map(({ name }) => name)
    const values = valueAxisY([0, top], { format, write })
    const right = alone ? 24 : 14 + widest(names, room)
    return {
      height,
      marginLeft: values.margin,
      marginRight: right,
      marginBottom: timeMargin,
      x: { type: 'utc', label: null },
      y: { label: null, zero: true },
      color: { type: 'identity' },
      marks: [
        ...values.marks,
        timeAxisX(write, places, width - values.margin - right),
        ruleY([0], { stroke: softInk }),
        ...lines.map(({ points, open }) =>
          lineY(open ? points.slice(0, -1) : points, { ...channels, title: tip }),
        ),
        ...lines
          .filter(({ open }) => open)
          .map(({ points }) =>
            lineY(points.slice(-2), { ...channels, strokeDasharray: '4 3', title: tip }),
          ),
        ...(alone
          ? []
          : [
              text(spread(ends, top), {
                x: 'at',
                y: 'value',
                text: ({ series: name }: Point) => fit(name, room),
                fill: 'color',
                textAnchor: 'start',
                dx: 6,
              }),
            ]),
      ],
    }
  })
}

/** Moves names apart that would be written over one another, upwards from the lowest. */
function spread(ends: readonly Point[], top: number): readonly Point[] {
  const apart = (top * lineHeight) / plotHeight
  let floor = Number.NEGATIVE_INFINITY
  return ends
    .toSorted((a, b) => a.value - b.value)
    .map((end) => {
      const value = Math.max(end.value, floor)
      floor = value + apart
      return { ...end, value }
    })
}
