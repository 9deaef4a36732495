import { axisX, axisY, cell, text } from '@observablehq/plot'
import type { Format } from '../../lib/problem'
import type { Caption, Chart } from '../chart'
import { frame } from '../frame'
import { fit, widest } from '../measure'
import { hairline, onSequential, sequential, softInk } from '../theme'
import type { Writer } from '../write'

export interface HeatCell {
  readonly x: string
  readonly y: string
  /** null leaves the cell empty */
  readonly value: number | null
  /** stands in the cell instead of its value in short form */
  readonly text?: string
}

export interface HeatAxes {
  readonly x: { readonly label: string; readonly values: readonly string[] }
  readonly y: { readonly label: string; readonly values: readonly string[] }
}

/** A table of shaded values, every value written in its cell. Shades are equal steps from zero to the largest. */
export function heatmap(
  caption: Caption,
  cells: readonly HeatCell[],
  axes: HeatAxes,
  format: Format,
  write: Writer,
): Chart {
  const most = cells.reduce((top, { value }) => Math.max(top, value ?? 0), 0)
  const shades = sequential.length
  const shade = (value: number | null) =>
    value === null || most === 0
      ? 0
      : Math.max(0, Math.min(shades - 1, Math.floor((value / most) * shades)))
  const written = (one: HeatCell) =>
    one.text ?? (one.value === null ? '' : write.short(one.value, format))
  return frame(caption, {
    height: 64 + 32 * Math.max(1, axes.y.values.length),
    marginTop: 12,
    marginLeft: 34 + widest(axes.y.values),
    marginBottom: 44,
    marginRight: 12,
    x: { type: 'band', domain: [...axes.x.values], paddingInner: 0.02, paddingOuter: 0 },
    y: { type: 'band', domain: [...axes.y.values], paddingInner: 0.06, paddingOuter: 0 },
    color: { type: 'identity' },
    marks: [
      axisX({
        label: axes.x.label,
        labelAnchor: 'center',
        labelArrow: 'none',
        tickSize: 0,
        color: softInk,
      }),
      axisY({
        label: axes.y.label,
        labelAnchor: 'center',
        labelArrow: 'none',
        tickSize: 0,
        color: softInk,
        tickFormat: (value: string) => fit(value, 200),
      }),
      cell(cells, {
        x: 'x',
        y: 'y',
        fill: (one: HeatCell) =>
          one.value === null ? 'none' : (sequential[shade(one.value)] ?? 'none'),
        stroke: (one: HeatCell) => (one.value === null ? hairline : 'none'),
        title: (one: HeatCell) =>
          `${one.y} · ${one.x}: ${one.value === null ? '—' : write.full(one.value, format)}`,
      }),
      text(cells, {
        x: 'x',
        y: 'y',
        text: written,
        fill: (one: HeatCell) => onSequential[shade(one.value)] ?? softInk,
      }),
    ],
  })
}
