import { dot, lineY, ruleY, text } from '@observablehq/plot'
import type { Format } from '../../lib/problem'
import { classAxisX, valueAxisY } from '../axes'
import type { Caption, Chart, PlotOptions } from '../chart'
import { frame } from '../frame'
import { fit, widest } from '../measure'
import { accent, grey, ink, softInk } from '../theme'
import type { Writer } from '../write'

/** One value as a function of another. */
export interface Curve {
  readonly name: string
  readonly points: readonly { readonly x: number; readonly y: number }[]
  /** drawn as comparison */
  readonly muted?: boolean
}

export interface CurveAxes {
  readonly x: { readonly label: string; readonly format: Format }
  /** `most` closes the axis, as 1 does for shares */
  readonly y: { readonly format: Format; readonly most?: number }
}

/** What a figure points out: a height across all of it, and a point with its words. */
export interface CurveNotes {
  readonly level?: { readonly y: number; readonly label: string }
  readonly point?: { readonly x: number; readonly y: number; readonly label: string }
}

const height = 260

/** Curves over a number, each named at its end as the level is, and the point that matters. */
export function curveChart(
  caption: Caption,
  curves: readonly Curve[],
  axes: CurveAxes,
  notes: CurveNotes,
  write: Writer,
): Chart {
  return frame(caption, (width) => options(curves, axes, notes, write, width))
}

function options(
  curves: readonly Curve[],
  axes: CurveAxes,
  { level, point }: CurveNotes,
  write: Writer,
  width: number,
): PlotOptions {
  const room = Math.round(width * 0.2)
  const all = curves.flatMap(({ points }) => points)
  const top = axes.y.most ?? all.reduce((most, { y }) => Math.max(most, y), level?.y ?? 0)
  const last = all.reduce((most, { x }) => Math.max(most, x), 0)
  const first = all.reduce((least, { x }) => Math.min(least, x), last)
  const ends = apart(
    [
      ...curves.flatMap(({ name, points, muted }) => {
        const end = curves.length > 1 ? points.at(-1) : undefined
        return end ? [{ ...end, name: fit(name, room), color: muted ? softInk : accent }] : []
      }),
      ...(level ? [{ x: last, y: level.y, name: fit(level.label, room), color: softInk }] : []),
    ],
    top,
  )
  const alignment = point && point.x > (first + last) / 2 ? 'end' : 'start'
  const up = valueAxisY([0, top || 1], { format: axes.y.format, write })
  const right =
    ends.length > 0
      ? 16 +
        widest(
          ends.map(({ name }) => name),
          room,
        )
      : 24
  return {
    height,
    marginTop: 20,
    marginLeft: up.margin,
    marginRight: right,
    marginBottom: 40,
    x: { label: null, ...(first === last && { domain: [0, 2 * last || 1] }) },
    y: { label: null, domain: [0, top || 1] },
    color: { type: 'identity' },
    marks: [
      ...up.marks,
      classAxisX([first, last], { ...axes.x, write }, width - up.margin - right),
      ruleY([0], { stroke: softInk }),
      ...(level ? [ruleY([level.y], { stroke: softInk, strokeDasharray: '4 3' })] : []),
      ...curves.map(({ name, points, muted }) =>
        lineY(points, {
          x: 'x',
          y: 'y',
          stroke: muted ? grey : accent,
          strokeWidth: 1.75,
          title: ({ x, y }: { x: number; y: number }) =>
            `${name} · ${write.full(x, axes.x.format)}: ${write.full(y, axes.y.format)}`,
        }),
      ),
      text(ends, { x: 'x', y: 'y', text: 'name', fill: 'color', textAnchor: 'start', dx: 6 }),
      ...(point
        ? [
            dot([point], {
              x: 'x',
              y: 'y',
              r: 4.5,
              fill: accent,
              title: ({ label }: { label: string }) => label,
            }),
            text([point], {
              x: 'x',
              y: 'y',
              text: 'label',
              fill: ink,
              textAnchor: alignment,
              dx: alignment === 'start' ? 8 : -8,
              dy: alignment === 'start' ? -10 : -12,
            }),
          ]
        : []),
    ],
  }
}

/** Moves names apart that would be written over one another, downwards from the highest. */
function apart<T extends { readonly y: number }>(ends: readonly T[], top: number): readonly T[] {
  const least = (top * 15) / (height - 60)
  let ceiling = Number.POSITIVE_INFINITY
  return ends
    .toSorted((a, b) => b.y - a.y)
    .map((end) => {
      const y = Math.min(end.y, ceiling)
      ceiling = y - least
      return { ...end, y }
    })
}
