import { axisX, axisY, gridX, gridY, type Markish } from '@observablehq/plot'
import type { Format } from '../../lib/problem'
import { fit, widest } from '../measure'
import { hairline, softInk } from '../theme'
import { valueTicks } from '../ticks'
import { timeTick, utc } from '../time'
import type { Writer } from '../write'

/** The value axis at the left, with its grid, and the room it needs. */
export function valueAxisY(
  top: number,
  format: Format,
  write: Writer,
): { readonly marks: readonly Markish[]; readonly margin: number } {
  const tickFormat = (value: number) => write.short(value, format)
  const ticks = valueTicks(top, format, 4)
  return {
    marks: [
      gridY({ stroke: hairline, strokeOpacity: 1, ticks }),
      axisY({ tickSize: 0, ticks, color: softInk, tickFormat, label: null }),
    ],
    margin: 18 + widest([write.short(top, format), write.short(top * 0.75, format)]),
  }
}

/** The value axis at the bottom, with its grid. */
export function valueAxisX(
  top: number,
  format: Format,
  write: Writer,
  count = 5,
): readonly Markish[] {
  const tickFormat = (value: number) => write.short(value, format)
  const ticks = valueTicks(top, format, count)
  return [
    gridX({ stroke: hairline, strokeOpacity: 1, ticks }),
    axisX({ tickSize: 0, ticks, color: softInk, tickFormat, label: null }),
  ]
}

/** A time axis below the marks at `places`. Where those are a few dates, they are its ticks: no hours between days. */
export function timeAxisX(write: Writer, places: readonly string[], ticks = 6): Markish {
  const days = [...new Set(places)].toSorted()
  const areFew =
    days.length <= ticks && days.every((day) => /^\S{10}(?:[T ]00:00:00(?:\.0+)?)?$/.test(day))
  const options = { tickSize: 4, color: softInk, tickFormat: timeTick(write.locale), label: null }
  return areFew ? axisX(days.map(utc), options) : axisX({ ...options, ticks })
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

export function categoryAxisY(names: readonly string[]): Markish {
  return axisY({
    label: null,
    tickSize: 0,
    tickFormat: (name: string) => fit(name, 200),
    ticks: [...names],
  })
}

/** A point on an axis as Plot takes it: times as dates, all else as it is. */
export const toScale = (value: string | number | null, scale: 'time' | 'number' | 'category') =>
  scale === 'time' && value !== null ? utc(String(value)) : value
