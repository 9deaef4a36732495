import { areaY, lineY, ruleY, text, type Markish } from '@observablehq/plot'
import type { Caption, Chart } from '../chart'
import { designWidth, frame } from '../frame'
import { lineChart } from '../house/lines'
import { fit, widest } from '../measure'
import { accent, ink, softInk } from '../theme'
import { categoryAxisX, timeAxisX, toScale, valueAxisX, valueAxisY } from './axes'
import { scaleOf, type Drawing } from './drawing'
import { layOut } from './facets'
import { legend } from './legend'
import { palette, type Mark } from './marks'

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
  const facets = layOut(facetNames, designWidth)
  const points = sorted.map((mark) => ({
    ...mark,
    ...facets?.place(mark.facet),
    at: toScale(mark.x, scale),
    value: Number(mark.y),
  }))
  type Point = (typeof points)[number]
  const key = isSplit && (facets || spec.mark === 'area' || names.length > 8)
  const above = legend(key ? names : [], colorOf, facets ? 22 : 6)
  const isStacked = spec.mark === 'area' && spec.stack !== 'false'
  const shares = isStacked && spec.stack === 'share'
  const top = shares ? 1 : highest(points, isStacked)
  const axis = valueAxisY(top, shares ? 'percent' : format, write)
  const labelled = isSplit && !key
  const right = labelled ? 16 + widest(names, 140) : 24
  const width = (designWidth - axis.margin - right) / (facets ? Math.min(3, facetNames.length) : 1)
  const color = (point: Point) => (isSplit ? colorOf(point.color) : accent)
  const channels = {
    x: 'at',
    z: 'color',
    title: (point: Point) =>
      `${[point.color, point.facet].filter(Boolean).join(' · ')} ${write.full(point.value, format)}`.trim(),
    ...(facets && { fx: 'fx', fy: 'fy' }),
  }
  const area = {
    ...channels,
    fill: color,
    fillOpacity: isStacked ? 0.9 : 0.25,
    ...(isStacked && isSplit && { order: names }),
    ...(shares && { offset: 'normalize' as const }),
  }
  const ends = names.flatMap((name) => points.findLast((point) => point.color === name) ?? [])
  const xAxis =
    scale === 'time'
      ? [
          timeAxisX(
            write,
            points.map(({ x }) => String(x)),
            Math.max(2, Math.round(width / 100)),
          ),
        ]
      : scale === 'number'
        ? valueAxisX(Math.max(...points.map(({ x }) => Number(x))), 'number', write)
        : [categoryAxisX([...new Set(points.map(({ x }) => String(x)))], width)]
  const domain = [...new Set(points.map(({ at }) => String(at)))]
  return frame(caption, {
    ...facets?.options,
    color: { type: 'identity' },
    height: 12 + above.height + (facets ? 50 + 150 * facets.rows : 250),
    marginTop: 12 + above.height + (facets ? 20 : 0),
    marginLeft: axis.margin,
    marginRight: right,
    x: {
      ...(scale === 'category' ? { type: 'point', domain } : {}),
      ...(scale === 'time' && { type: 'utc' }),
    },
    y: { zero: true, nice: true },
    marks: [
      ...axis.marks,
      ...xAxis,
      ...(spec.mark === 'area'
        ? [
            isStacked
              ? areaY(points, { ...area, y: 'value' })
              : areaY(points, { ...area, y1: 0, y2: 'value' }),
          ]
        : lineMarks(
            points,
            { ...channels, y: 'value', stroke: color, strokeWidth: 1.75 },
            open?.at,
          )),
      ruleY([0], { stroke: spec.mark === 'area' ? ink : softInk }),
      ...(labelled
        ? [
            text(ends, {
              x: 'at',
              y: 'value',
              text: (point: Point) => fit(point.color, 140),
              fill: color,
              textAnchor: 'start',
              dx: 6,
            }),
          ]
        : []),
      ...(facets ? [facets.titles] : []),
      ...above.marks,
    ],
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
