import { axisX, axisY, rect, text } from '@observablehq/plot'
import type { Caption, Chart, PlotOptions } from '../chart'
import { frame, narrowWidth } from '../frame'
import { fit, textWidth } from '../measure'
import { categories, fontSize, grey, hairline, ink, softInk } from '../theme'

/** One place of the map; places in a row that share a name become one region. */
interface Place {
  /** from 1, left to right and upwards */
  readonly x: number
  readonly y: number
  /** empty where nothing is there */
  readonly name: string
  /** which of the eight category colours tints it; grey where it is none */
  readonly category: number | undefined
  readonly value: number
  /** stands after the place in the tooltip */
  readonly detail: string
}

interface Axis {
  readonly label: string
  /** what stands at each of its places */
  readonly ticks: readonly string[]
}

interface MapAxes {
  readonly x: Axis
  readonly y: Axis
}

interface Region extends Omit<Place, 'x' | 'detail'> {
  readonly from: number
  readonly to: number
  readonly details: readonly string[]
}

/** A grid of named regions, each with its name and its value written in it; the colour only helps the eye. */
export function regionMap(
  caption: Caption,
  places: readonly Place[],
  axes: MapAxes,
  write: (value: number) => string,
): Chart {
  const regions = merge(places)
  return frame(caption, (width) => layout(regions, axes, write, width))
}

function layout(
  regions: readonly Region[],
  { x, y }: MapAxes,
  write: (value: number) => string,
  width: number,
): PlotOptions {
  const isNarrow = width < narrowWidth
  const margin = isNarrow ? { left: 34, right: 4 } : { left: 42, right: 8 }
  const size = isNarrow ? 10 : fontSize
  const cell = (width - margin.left - margin.right) / x.ticks.length
  const middles = ({ ticks }: Axis) => ticks.map((_, i) => i + 1)
  const color = ({ category }: Region) => categories[category ?? -1] ?? grey
  const named = regions.filter(({ name }) => name !== '')
  const axis = { labelAnchor: 'center', labelArrow: 'none', tickSize: 0, color: softInk } as const
  const tickFormat =
    ({ ticks }: Axis) =>
    (value: number) =>
      ticks[value - 1] ?? ''
  return {
    height: 56 + (isNarrow ? 54 : 44) * y.ticks.length,
    marginTop: 8,
    marginLeft: margin.left,
    marginBottom: 44,
    marginRight: margin.right,
    x: { type: 'linear', domain: [0.5, x.ticks.length + 0.5] },
    y: { type: 'linear', domain: [0.5, y.ticks.length + 0.5] },
    color: { type: 'identity' },
    marks: [
      axisX(middles(x), { ...axis, label: x.label, tickFormat: tickFormat(x) }),
      axisY(middles(y), { ...axis, label: y.label, tickFormat: tickFormat(y) }),
      rect(regions, {
        x1: ({ from }: Region) => from - 0.5,
        x2: ({ to }: Region) => to + 0.5,
        y1: (region: Region) => region.y - 0.5,
        y2: (region: Region) => region.y + 0.5,
        inset: 1.5,
        rx: 3,
        fill: (region: Region) => (region.name === '' ? hairline : color(region)),
        fillOpacity: (region: Region) => (region.name === '' ? 0.35 : 0.22),
        stroke: (region: Region) => (region.name === '' ? 'none' : color(region)),
        title: (region: Region) => region.details.join('\n'),
      }),
      text(named, {
        x: ({ from, to }: Region) => (from + to) / 2,
        y: 'y',
        text: (region: Region) => {
          const room = cell * (region.to - region.from + 1) - (isNarrow ? 6 : 10)
          const lines = [...wrapped(region.name, room, size), write(region.value)]
          return lines.map((line) => fit(line, room, size)).join('\n')
        },
        fontSize: size,
        fill: ink,
        lineHeight: 1.3,
      }),
    ],
  }
}

/** A name in one line where it fits, else in two as even as can be: between words, or between ideographs. */
function wrapped(name: string, room: number, size: number): readonly string[] {
  if (textWidth(name, size) <= room) return [name]
  const pairs = [...name.matchAll(/ |(?<=\p{Script=Han})(?=\p{Script=Han})/gu)].map(
    ({ index }) => [name.slice(0, index), name.slice(index).trimStart()] as const,
  )
  const widest = (pair: readonly string[]) => Math.max(...pair.map((part) => textWidth(part, size)))
  return pairs.toSorted((a, b) => widest(a) - widest(b))[0] ?? [name]
}

/** Neighbours in a row with one name, taken together. */
function merge(places: readonly Place[]): readonly Region[] {
  const sorted = places.toSorted((a, b) => a.y - b.y || a.x - b.x)
  return sorted.reduce<Region[]>((regions, { x, detail, ...place }) => {
    const last = regions.at(-1)
    if (last && last.y === place.y && last.name === place.name && last.to === x - 1) {
      const value = last.value + place.value
      const details = [...last.details, detail]
      regions.splice(-1, 1, { ...last, to: x, value, details })
    } else {
      regions.push({ ...place, from: x, to: x, details: [detail] })
    }
    return regions
  }, [])
}
