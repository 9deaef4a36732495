import { areaY, lineY, ruleY, text } from '@observablehq/plot'
import type { Format } from '../../lib/problem'
import { timeAxisX, timeMargin, valueAxisY } from '../axes'
import type { Caption, Chart } from '../chart'
import { frame } from '../frame'
import { widest } from '../measure'
import { accent, ink, softInk } from '../theme'
import { utc } from '../time'
import type { Writer } from '../write'

/** An estimate on a day, its interval, and a wider one beside it. */
export interface BandPoint {
  /** an ISO date or timestamp */
  readonly at: string
  readonly value: number
  readonly low: number
  readonly high: number
  readonly outerLow?: number
  readonly outerHigh?: number
}

/** An estimate over time: a line in a band, thin dashed lines for the wider interval, and its last value written out. */
export function bandChart(
  caption: Caption,
  given: readonly BandPoint[],
  format: Format,
  write: Writer,
): Chart {
  // The first days' intervals are wide beyond use: the scale is that of the later half.
  const reach = 1.25 * (widestOf(given.slice(Math.floor(given.length / 2))) || 1)
  // What lies beyond is cut, without a clip path: its name would differ from picture to picture.
  const cut = (value: number) => Math.min(reach, Math.max(-reach, value))
  const points = given.map((point) => ({
    at: utc(point.at),
    value: cut(point.value),
    low: cut(point.low),
    high: cut(point.high),
    outerLow: cut(point.outerLow ?? 0),
    outerHigh: cut(point.outerHigh ?? 0),
    given: point,
  }))
  const outer = points.filter(
    ({ given: { outerLow, outerHigh } }) => outerLow !== undefined && outerHigh !== undefined,
  )
  const last = points.at(-1)
  const title = ({ given: { at, value, low, high } }: (typeof points)[number]) => {
    const values = [value, low, high].map((one) => write.full(one, format))
    return `${write.full(at.slice(0, 10), 'date')}: ${values.join(' · ')}`
  }
  const written = last ? write.signed(last.given.value, format) : ''
  const channels = { x: 'at', z: null } as const
  const dashed = {
    ...channels,
    stroke: softInk,
    strokeWidth: 1,
    strokeDasharray: '3 3',
  } as const
  const values = valueAxisY([-reach, reach], { format, write, signed: true })
  const right = 16 + widest([written])
  const dates = given.map(({ at }) => at)
  return frame(caption, (width) => ({
    height: 256,
    marginLeft: values.margin,
    marginRight: right,
    marginBottom: timeMargin,
    x: { type: 'utc', label: null },
    y: { domain: [-reach, reach], label: null },
    marks: [
      ...values.marks,
      timeAxisX(write, dates, width - values.margin - right),
      areaY(points, { ...channels, y1: 'low', y2: 'high', fill: accent, fillOpacity: 0.16 }),
      lineY(outer, { ...dashed, y: 'outerLow' }),
      lineY(outer, { ...dashed, y: 'outerHigh' }),
      ruleY([0], { stroke: softInk }),
      lineY(points, { ...channels, y: 'value', stroke: accent, strokeWidth: 1.75, title }),
      ...(last
        ? [
            text([last], {
              x: 'at',
              y: 'value',
              text: () => written,
              fill: ink,
              textAnchor: 'start',
              dx: 6,
            }),
          ]
        : []),
    ],
  }))
}

/** How far from zero the values and intervals reach. */
function widestOf(points: readonly BandPoint[]): number {
  return points.reduce(
    (most, { value, low, high, outerLow = 0, outerHigh = 0 }) =>
      [value, low, high, outerLow, outerHigh].reduce(
        (top, one) => Math.max(top, Math.abs(one)),
        most,
      ),
    0,
  )
}
