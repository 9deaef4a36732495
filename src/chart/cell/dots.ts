import { axisX, axisY, dot, gridX, gridY } from '@observablehq/plot'
import type { Caption, Chart } from '../chart'
import { designWidth, frame } from '../frame'
import { widest } from '../measure'
import { accent, hairline, softInk } from '../theme'
import { categoryAxisX, categoryAxisY, timeAxisX, toScale } from './axes'
import { scaleOf, type Drawing } from './drawing'
import { layOut } from './facets'
import { legend } from './legend'
import { palette, type Mark } from './marks'

/** A dot a row; the axes need not start at zero. */
export function drawDots(
  { spec, kinds, format, write }: Drawing,
  marks: readonly Mark[],
  caption: Caption,
  measure: string,
): Chart {
  const [across, up] = [scaleOf(kinds.x), scaleOf(kinds.y)]
  const facets = layOut([...new Set(marks.map(({ facet }) => facet))], designWidth)
  const isSplit = spec.columns.color !== undefined
  const { names, colorOf } = palette(marks, () => 1)
  const key = legend(isSplit ? names : [], colorOf, facets ? 22 : 6)
  const points = marks.map((mark) => ({
    ...mark,
    ...facets?.place(mark.facet),
    at: toScale(mark.x, across),
    value: toScale(mark.y, up),
  }))
  type Point = (typeof points)[number]
  const rows = [...new Set(marks.map(({ y }) => String(y)))]
  const columns = [...new Set(marks.map(({ x }) => String(x)))]
  const heights = marks.map(({ y }) => (typeof y === 'number' ? write.short(y, format) : ''))
  const left = 30 + widest(up === 'category' ? rows : heights)
  const short = (value: number) => write.short(value, 'number')
  const xAxis =
    across === 'time'
      ? timeAxisX(
          write,
          marks.map(({ x }) => String(x)),
        )
      : across === 'number'
        ? axisX({
            label: spec.columns.x ?? null,
            labelArrow: 'none',
            labelAnchor: 'center',
            tickSize: 4,
            color: softInk,
            ticks: 6,
            tickFormat: short,
          })
        : categoryAxisX(columns, designWidth - left)
  const yAxis =
    up === 'category'
      ? categoryAxisY(rows)
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
  return frame(caption, {
    ...facets?.options,
    color: { type: 'identity' },
    height: 12 + key.height + (facets ? 50 + 190 * facets.rows : 320),
    marginTop: 16 + key.height + (facets ? 20 : 0),
    marginLeft: left,
    marginBottom: across === 'number' ? 40 : 28,
    x:
      across === 'category'
        ? { type: 'point', domain: columns }
        : { nice: true, ...(across === 'time' && { type: 'utc' }) },
    y:
      up === 'category'
        ? { type: 'point', domain: rows }
        : { nice: true, ...(up === 'time' && { type: 'utc' }) },
    marks: [
      gridX({ stroke: hairline, strokeOpacity: 1 }),
      gridY({ stroke: hairline, strokeOpacity: 1 }),
      xAxis,
      yAxis,
      dot(points, {
        x: 'at',
        y: 'value',
        r: marks.length > 500 ? 2 : 3.5,
        fill: (point: Point) => (isSplit ? colorOf(point.color) : accent),
        fillOpacity: marks.length > 500 ? 0.45 : 0.75,
        title: (point: Point) =>
          [point.color, point.facet, written(point.x, across), written(point.y, up)]
            .filter(Boolean)
            .join(' · '),
        ...(facets && { fx: 'fx', fy: 'fy' }),
      }),
      ...(facets ? [facets.titles] : []),
      ...key.marks,
    ],
  })
}
