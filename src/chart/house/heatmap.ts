import { axisX, axisY, cell, text } from '@observablehq/plot'
import type { Format } from '../../lib/problem'
import type { Caption, Chart, PlotOptions } from '../chart'
import { frame } from '../frame'
import { fit, textWidth, widest } from '../measure'
import { fontSize, hairline, onSequential, sequential, softInk } from '../theme'
import type { Writer } from '../write'

export interface HeatCell {
  readonly x: string
  readonly y: string
  /** null leaves the cell empty */
  readonly value: number | null
  /** stands in the cell instead of its value in short form */
  readonly text?: string
}

interface HeatAxis {
  readonly label: string
  readonly values: readonly string[]
}

export interface HeatAxes {
  readonly x: HeatAxis
  readonly y: HeatAxis
}

/** In pixels. */
const smallest = 10
const slack = 8

/**
 * A table of shaded values, every value written in its cell as far as it has room. Shades are equal
 * steps from zero to the largest. Where the columns are too many for the width, columns and rows change places.
 */
export function heatmap(
  caption: Caption,
  cells: readonly HeatCell[],
  axes: HeatAxes,
  format: Format,
  write: Writer,
): Chart {
  const most = cells.reduce((top, { value }) => Math.max(top, value ?? 0), 0)
  const written = (one: HeatCell) =>
    one.text ?? (one.value === null ? '' : write.short(one.value, format))
  const shade = (value: number | null) =>
    value === null || most === 0
      ? 0
      : Math.max(0, Math.min(shades - 1, Math.floor((value / most) * shades)))
  const title = (one: HeatCell) =>
    `${one.y} · ${one.x}: ${one.value === null ? '—' : write.full(one.value, format)}`
  const shown = cells.map((one) => ({
    ...one,
    words: written(one),
    shade: shade(one.value),
    title: title(one),
  }))
  const turned = shown.map((one) => ({ ...one, x: one.y, y: one.x }))
  const texts = widest(shown.map(({ words }) => words))
  return frame(caption, (width) => {
    const isTight = columnWidth(axes, width) < texts + slack
    const turn = isTight && axes.y.values.length < axes.x.values.length
    return turn
      ? options(turned, { x: axes.y, y: axes.x }, texts, width)
      : options(shown, axes, texts, width)
  })
}

const shades = sequential.length

interface Shown extends HeatCell {
  readonly words: string
  readonly shade: number
  readonly title: string
}

function marginLeft({ y }: HeatAxes, width: number): number {
  return (y.label === '' ? 14 : 34) + widest(y.values, Math.min(200, 0.34 * width))
}

const columnWidth = (axes: HeatAxes, width: number) =>
  (width - marginLeft(axes, width) - 12) / Math.max(1, axes.x.values.length)

function options(
  cells: readonly Shown[],
  axes: HeatAxes,
  texts: number,
  width: number,
): PlotOptions {
  const left = marginLeft(axes, width)
  const column = columnWidth(axes, width)
  const size = texts + slack > column ? smallest : fontSize
  const fits = (one: Shown) => textWidth(one.words, size) <= column
  const names = widest(axes.x.values, 120)
  const lean = names + slack > column
  const foot = (lean ? Math.round(0.72 * names) + 16 : 22) + (axes.x.label === '' ? 0 : 20)
  const common = { labelAnchor: 'center', labelArrow: 'none', tickSize: 0, color: softInk } as const
  return {
    height: 12 + foot + 32 * Math.max(1, axes.y.values.length),
    marginTop: 8,
    marginLeft: left,
    marginBottom: foot,
    marginRight: 12,
    x: { type: 'band', domain: [...axes.x.values], paddingInner: 0.02, paddingOuter: 0 },
    y: { type: 'band', domain: [...axes.y.values], paddingInner: 0.06, paddingOuter: 0 },
    color: { type: 'identity' },
    marks: [
      axisX({
        ...common,
        label: axes.x.label,
        ...(lean && { tickRotate: -45, textAnchor: 'end' }),
        tickFormat: (value: string) => fit(value, lean ? 120 : column),
      }),
      axisY({
        ...common,
        label: axes.y.label,
        tickFormat: (value: string) => fit(value, Math.min(200, 0.34 * width)),
      }),
      cell(cells, {
        x: 'x',
        y: 'y',
        fill: ({ value, shade }: Shown) =>
          value === null ? hairline : (sequential[shade] ?? 'none'),
        fillOpacity: ({ value }: Shown) => (value === null ? 0.35 : 1),
        title: 'title',
      }),
      text(cells.filter(fits), {
        x: 'x',
        y: 'y',
        text: 'words',
        fontSize: size,
        fill: ({ shade }: Shown) => onSequential[shade] ?? softInk,
      }),
    ],
  }
}
