import { axisX, axisY, gridY, lineY, ruleY, text } from '@observablehq/plot'
import type { Format } from '../../lib/problem'
import type { Caption, Chart } from '../chart'
import { frame } from '../frame'
import { fit, widest } from '../measure'
import { accent, categories, grey, hairline, softInk } from '../theme'
import { timeTick, utc } from '../time'
import { valueTicks } from '../ticks'
import type { Writer } from '../write'

/** In pixels. */
const height = 260
const plotHeight = height - 40
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
  return frame(caption, {
    height,
    marginLeft: 16 + widest([write.short(top, format)]),
    marginRight: alone
      ? 24
      : 16 +
        widest(
          series.map(({ name }) => name),
          140,
        ),
    x: { type: 'utc', label: null },
    y: { label: null, zero: true, nice: true },
    color: { type: 'identity' },
    marks: [
      gridY({ stroke: hairline, strokeOpacity: 1, ticks: 4 }),
      axisY({
        tickSize: 0,
        ticks: valueTicks(top, format, 4),
        color: softInk,
        tickFormat: (value: number) => write.short(value, format),
      }),
      axisX({ tickSize: 4, color: softInk, ticks: 6, tickFormat: timeTick(write.locale) }),
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
              text: ({ series: name }: Point) => fit(name, 140),
              fill: 'color',
              textAnchor: 'start',
              dx: 6,
            }),
          ]),
    ],
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
