import { areaY, lineY, ruleY, text, type Markish } from '@observablehq/plot'
import type { Caption, Chart } from '../chart'
import { frame } from '../frame'
import { lineChart } from '../house/lines'
import { fit, widest } from '../measure'
import { accent, ink, softInk } from '../theme'
import { categoryAxisX, timeAxisX, timeMargin, valueAxisX, valueAxisY } from '../axes'
import { scaleOf, toScale, type Drawing } from './drawing'
import { layOut } from './facets'
import { legend } from './legend'
import { palette, type Mark } from './marks'

/** Numbers along a line that lie here are years, which have no separator; a price of 1800 is read as well without it. */
const isYears = ([low, high]: readonly [number, number]) => low >= 1500 && high < 2200

/** Lines and areas along x; a line is named at its end, stacked areas in a legend. */
export function drawLines(drawing: Drawing, marks: readonly Mark[], caption: Caption): Chart {
  const { spec, kinds, format, write, open } = drawing
  const scale = scaleOf(kinds.x)
  const sorted = scale === 'category' ? marks : marks.toSorted(byX)
  const facetNames = [...new Set(sorted.map(({ facet }) => facet))]
  const isSplit = spec.columns.color !== undefined
  const { names, colorOf } = palette(sorted, (mark) => Number(mark.y))
  const plain = spec.mark === 'line' && facetNames.length < 2 && scale === 'time'
  if (plain && names.length <= 8) {
    // In the order by which `palette` gives colours, so that a channel has one colour in every chart.
    const series = names.toSorted().map((name) => {
      const points = sorted
        .filter(({ color }) => color === name)
        .map(({ x, y }) => ({ at: String(x), value: Number(y) }))
      return { name, points, open: open !== undefined && points.at(-1)?.at === open.at }
    })
    return lineChart(caption, series, format, write)
  }
  const points = sorted.map((mark) => ({
    ...mark,
    at: toScale(mark.x, scale),
    value: Number(mark.y),
  }))
  type Point = (typeof points)[number]
  const isFaceted = facetNames.length > 1
  const isKeyed = isSplit && (isFaceted || spec.mark === 'area' || names.length > 8)
  const isStacked = spec.mark === 'area' && spec.stack !== 'false'
  const shares = isStacked && spec.stack === 'share'
  const top = shares ? 1 : highest(points, isStacked)
  const axis = valueAxisY([0, top], { format: shares ? 'percent' : format, write })
  const labelled = isSplit && !isKeyed
  const color = (point: Point) => (isSplit ? colorOf(point.color) : accent)
  const channels = {
    x: 'at',
    z: 'color',
    title: (point: Point) =>
      `${[point.color, point.facet].filter(Boolean).join(' · ')} ${write.full(point.value, format)}`.trim(),
    ...(isFaceted && { fx: 'fx', fy: 'fy' }),
  }
  const area = {
    ...channels,
    fill: color,
    fillOpacity: isStacked ? 0.9 : 0.25,
    ...(isStacked && isSplit && { order: names }),
    ...(shares && { offset: 'normalize' as const }),
  }
  const ends = names.flatMap((name) => points.findLast((point) => point.color === name) ?? [])
  const places = points.map(({ x }) => String(x))
  const domain = [...new Set(points.map(({ at }) => String(at)))]
  const xAxis = (room: number): readonly Markish[] => {
    if (scale === 'time') return [timeAxisX(write, places, room)]
    if (scale === 'category') return [categoryAxisX([...new Set(places)], room)]
    const numbers = points.map(({ x }) => Number(x))
    const span = [Math.min(...numbers), Math.max(...numbers)] as const
    return valueAxisX(span, { format: isYears(span) ? 'text' : 'number', write }, room)
  }
  const drawn = (placed: readonly Point[]): readonly Markish[] => {
    if (spec.mark === 'line') {
      const line = { ...channels, y: 'value', stroke: color, strokeWidth: 1.75 }
      return lineMarks(placed, line, open?.at)
    }
    const up = isStacked ? { y: 'value' } : { y1: 0, y2: 'value' }
    return [areaY(placed, { ...area, ...up })]
  }
  return frame(caption, (width) => {
    const facets = layOut(facetNames, width)
    const above = legend(isKeyed ? names : [], colorOf, facets ? 22 : 6, width)
    const labels = Math.min(140, Math.round(0.28 * width))
    const right = labelled ? 16 + widest(names, labels) : 24
    const room = (width - axis.margin - right) / (facets?.columns ?? 1) - (facets ? 16 : 0)
    return {
      ...facets?.options,
      color: { type: 'identity' },
      height: 12 + above.height + (facets ? 50 + 150 * facets.rows : 256),
      marginTop: 12 + above.height + (facets ? 20 : 0),
      marginLeft: axis.margin,
      marginRight: right,
      ...(scale === 'time' && { marginBottom: timeMargin }),
      x: {
        ...(scale === 'category' ? { type: 'point', domain } : {}),
        ...(scale === 'time' && { type: 'utc' }),
      },
      y: { zero: true },
      marks: [
        ...axis.marks,
        ...xAxis(room),
        ...drawn(points.map((point) => ({ ...point, ...facets?.place(point.facet) }))),
        ruleY([0], { stroke: spec.mark === 'area' ? ink : softInk }),
        ...(labelled
          ? [
              text(ends, {
                x: 'at',
                y: 'value',
                text: (point: Point) => fit(point.color, labels),
                fill: color,
                textAnchor: 'start',
                dx: 6,
              }),
            ]
          : []),
        ...(facets ? [facets.titles] : []),
        ...above.marks,
      ],
    }
  })
}

/** The lines, their way into a period that is not over dashed. */
function lineMarks<P extends { readonly x: string | number | null }>(
  points: readonly P[],
  channels: object,
  open: string | undefined,
): readonly Markish[] {
  if (open === undefined) return [lineY(points, channels)]
  const closed = points.filter(({ x }) => x !== open)
  const before = closed.reduce((last, { x }) => (String(x) > last ? String(x) : last), '')
  return [
    lineY(closed, channels),
    lineY(
      points.filter(({ x }) => x === open || x === before),
      { ...channels, strokeDasharray: '4 3' },
    ),
  ]
}

function byX(a: Mark, b: Mark): number {
  if (typeof a.x === 'number' && typeof b.x === 'number') return a.x - b.x
  return String(a.x) < String(b.x) ? -1 : String(a.x) > String(b.x) ? 1 : 0
}

/** The largest value, or the largest sum at one place where values stand on one another. */
function highest(
  points: readonly {
    readonly x: string | number | null
    readonly value: number
    readonly facet: string
  }[],
  isStacked: boolean,
): number {
  const sums = new Map<string, number>()
  for (const { x, value, facet } of points) {
    const at = JSON.stringify([x, facet])
    sums.set(at, isStacked ? (sums.get(at) ?? 0) + value : Math.max(sums.get(at) ?? 0, value))
  }
  return Math.max(0, ...sums.values())
}
