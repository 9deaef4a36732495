import { axisY, dot, gridX, gridY } from '@observablehq/plot'
import type { Caption, Chart } from '../chart'
import { frame } from '../frame'
import { widest } from '../measure'
import { accent, hairline, softInk } from '../theme'
import { categoryAxisX, categoryAxisY, classAxisX, labelRoom, timeAxisX } from '../axes'
import { scaleOf, toScale, type Drawing } from './drawing'
import { layOut } from './facets'
import { legend } from './legend'
import { palette, type Mark } from './marks'

/** A dot a row; the axes need not start at zero. */
export function drawDots(
  { spec, kinds, format, write, named }: Drawing,
  marks: readonly Mark[],
  caption: Caption,
  measure: string,
): Chart {
  const [across, up] = [scaleOf(kinds.x), scaleOf(kinds.y)]
  const facetNames = [...new Set(marks.map(({ facet }) => facet))]
  const isSplit = spec.columns.color !== undefined
  const { names, colorOf } = palette(marks, () => 1)
  const points = marks.map((mark) => ({
    ...mark,
    at: toScale(mark.x, across),
    value: toScale(mark.y, up),
  }))
  type Point = (typeof points)[number]
  const rows = [...new Set(marks.map(({ y }) => String(y)))]
  const columns = [...new Set(marks.map(({ x }) => String(x)))]
  const heights = marks.map(({ y }) => (typeof y === 'number' ? write.short(y, format) : ''))
  const numbers = marks.flatMap(({ x }) => (typeof x === 'number' ? [x] : []))
  const span = [Math.min(...numbers), Math.max(...numbers)] as const
  const places = marks.map(({ x }) => String(x))
  const xAxis = (room: number) => {
    if (across === 'time') return timeAxisX(write, places, room)
    if (across === 'category') return categoryAxisX(columns, room)
    const { x: label } = spec.columns
    const axis = {
      format: 'number',
      write,
      ...(label !== undefined && { label: named(label) }),
    } as const
    return classAxisX(span, axis, room)
  }
  const yAxis = (room: number) =>
    up === 'category'
      ? categoryAxisY(rows, room)
      : axisY({
          label: up === 'number' ? measure : null,
          labelArrow: 'none',
          labelAnchor: 'center',
          tickSize: 0,
          color: softInk,
          ticks: 5,
          ...(up === 'number' && { tickFormat: (value: number) => write.short(value, format) }),
        })
  const written = (value: string | number | null, scale: string) =>
    scale === 'time'
      ? write.full(String(value).slice(0, 10), 'date')
      : typeof value === 'number'
        ? write.full(value, format)
        : String(value)
  const isDense = marks.length > 500
  return frame(caption, (width) => {
    const facets = layOut(facetNames, width)
    const key = legend(isSplit ? names : [], colorOf, facets ? 22 : 6, width)
    const left = 30 + widest(up === 'category' ? rows : heights, labelRoom(width))
    const room = (width - left - 24) / (facets?.columns ?? 1) - (facets ? 16 : 0)
    return {
      ...facets?.options,
      color: { type: 'identity' },
      height: 12 + key.height + (facets ? 50 + 190 * facets.rows : 320),
      marginTop: 16 + key.height + (facets ? 20 : 0),
      marginLeft: left,
      marginBottom: across === 'category' ? 28 : 40,
      x:
        across === 'category'
          ? { type: 'point', domain: columns }
          : { nice: across === 'number', ...(across === 'time' && { type: 'utc' }) },
      y:
        up === 'category'
          ? { type: 'point', domain: rows }
          : { nice: true, ...(up === 'time' && { type: 'utc' }) },
      marks: [
        gridX({ stroke: hairline, strokeOpacity: 1, ticks: width < 440 ? 4 : 8 }),
        gridY({ stroke: hairline, strokeOpacity: 1 }),
        xAxis(room),
        yAxis(labelRoom(width)),
        dot(
          points.map((point) => ({ ...point, ...facets?.place(point.facet) })),
          {
            x: 'at',
            y: 'value',
            r: isDense ? 2 : 3.5,
            fill: (point: Point) => (isSplit ? colorOf(point.color) : accent),
            fillOpacity: isDense ? 0.45 : 0.75,
            title: (point: Point) =>
              [point.color, point.facet, written(point.x, across), written(point.y, up)]
                .filter(Boolean)
                .join(' · '),
            ...(facets && { fx: 'fx', fy: 'fy' }),
          },
        ),
        ...(facets ? [facets.titles] : []),
        ...key.marks,
      ],
    }
  })
}
