import { axisX, axisY, gridX, gridY, type Markish } from '@observablehq/plot'
import type { Format } from '../lib/problem'
import { fit, widest } from './measure'
import { hairline, softInk } from './theme'
import { fittingTicks, valueTicks, type Span } from './ticks'
import { timeLabels, timeTicks, utc } from './time'
import type { Writer } from './write'

/** What an axis for values is drawn with. */
export interface ValueAxis {
  readonly format: Format
  readonly write: Writer
  /** whether what lies above zero says so */
  readonly signed?: boolean
  /** named below or beside the axis */
  readonly label?: string
}

/** How the ticks of an axis are written, all alike. */
export const tickWords =
  ({ write, format, signed = false }: ValueAxis) =>
  (ticks: readonly number[]) => {
    const words = write.axis(ticks, format)
    return (tick: number) => (signed && tick > 0 ? `+${words(tick)}` : words(tick))
  }

const named = (label: string | undefined) =>
  ({ label: label ?? null, labelAnchor: 'center', labelArrow: 'none' }) as const

/** The value axis at the left, with its grid, and the room it needs. */
export function valueAxisY(
  span: Span,
  axis: ValueAxis,
): { readonly marks: readonly Markish[]; readonly margin: number } {
  const ticks = [...valueTicks(span, axis.format, 6)]
  const tickFormat = tickWords(axis)(ticks)
  return {
    marks: [
      gridY(ticks, { stroke: hairline, strokeOpacity: 1 }),
      axisY(ticks, { tickSize: 0, color: softInk, tickFormat, label: null }),
    ],
    margin: 12 + widest(ticks.map(tickFormat)),
  }
}

/** The value axis at the bottom with its grid, with as many ticks as fit into `room` pixels. */
export function valueAxisX(span: Span, axis: ValueAxis, room: number): readonly Markish[] {
  const words = tickWords(axis)
  const ticks = [...fittingTicks(span, axis.format, words, room)]
  const tickFormat = words(ticks)
  return [
    gridX(ticks, { stroke: hairline, strokeOpacity: 1 }),
    axisX(ticks, { tickSize: 0, color: softInk, tickFormat, ...named(axis.label) }),
  ]
}

/** The value axis below a distribution: ticks, no grid. */
export function classAxisX(span: Span, axis: ValueAxis, room: number): Markish {
  const words = tickWords(axis)
  const ticks = [...fittingTicks(span, axis.format, words, room, 8)]
  const tickFormat = words(ticks)
  return axisX(ticks, { tickSize: 4, color: softInk, tickFormat, ...named(axis.label) })
}

/** What a time axis takes up below the marks, in pixels: two lines. */
export const timeMargin = 40

/**
 * A time axis below the marks at `places`, in `room` pixels. Where those are a few dates, they are its
 * ticks: no hours between days.
 */
export function timeAxisX(write: Writer, places: readonly string[], room: number): Markish {
  const days = [...new Set(places)].toSorted()
  const areDates = days.every((day) => /^\S{10}(?:[T ]00:00:00(?:\.0+)?)?$/.test(day))
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return null
  const own = days.length <= 8 && areDates ? timeLabels(days.map(utc), write.locale) : []
  const fits =
    own.length * (widest(own.flatMap(({ label }) => label.split('\n'))) + 14) <= room + 14
  const ticks = own.length > 0 && fits ? own : timeTicks(utc(first), utc(last), write.locale, room)
  const labels = new Map(ticks.map(({ at, label }) => [at.getTime(), label]))
  return axisX(
    ticks.map(({ at }) => at),
    {
      tickSize: 4,
      color: softInk,
      lineHeight: 1.25,
      tickFormat: (at: Date) => labels.get(at.getTime()) ?? '',
      label: null,
    },
  )
}

/** Names below a band or point scale; where they would collide only every so manieth is written. */
export function categoryAxisX(names: readonly string[], width: number): Markish {
  const room = width / Math.max(1, names.length)
  const longest = Math.max(28, Math.min(widest(names) + 10, 90))
  const every = Math.max(1, Math.ceil(longest / room))
  const ticks = names.filter((_, i) => i % every === 0)
  const tickFormat = (name: string) => fit(name, Math.max(28, room * every - 8))
  return axisX(ticks, { tickSize: 0, color: softInk, tickFormat, label: null })
}

/** Names at the left of a band or point scale, cut to `room` pixels. */
export function categoryAxisY(names: readonly string[], room = 200): Markish {
  const tickFormat = (name: string) => fit(name, room)
  return axisY([...names], { label: null, tickSize: 0, tickFormat })
}

/** The labels of rows, whose place on the scale is their number, cut to `room` pixels. */
export function rowAxisY(labels: readonly string[], room: number): Markish {
  const tickFormat = (row: string) => fit(labels[Number(row)] ?? '', room)
  return axisY({ label: null, tickSize: 0, tickFormat })
}

/** What labels at the left may take of a figure's width, in pixels. */
export const labelRoom = (width: number) => Math.min(200, Math.round(0.3 * width))
