import { areaY, axisX, axisY, gridY, lineY, ruleY, text } from '@observablehq/plot'
import type { Format } from '../../lib/problem'
import type { Caption, Chart } from '../chart'
import { frame } from '../frame'
import { widest } from '../measure'
import { accent, hairline, ink, softInk } from '../theme'
import { timeTick, utc } from '../time'
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
  const points = given.map((point) => ({ ...point, at: utc(point.at), day: point.at.slice(0, 10) }))
  const outer = points.filter(
    ({ outerLow, outerHigh }) => outerLow !== undefined && outerHigh !== undefined,
  )
  const signed = (value: number) => `${value > 0 ? '+' : ''}${write.short(value, format)}`
  const last = points.at(-1)
  // The first days' intervals are wide beyond use: the scale is that of the later half.
  const settled = points.slice(Math.floor(points.length / 2))
  const reach = settled.reduce(
    (most, one) =>
      Math.max(
        most,
        Math.abs(one.low),
        Math.abs(one.high),
        Math.abs(one.outerLow ?? 0),
        Math.abs(one.outerHigh ?? 0),
      ),
    0,
  )
  const title = (point: (typeof points)[number]) =>
    `${write.full(point.day, 'date')}: ${[point.value, point.low, point.high].map((one) => write.full(one, format)).join(' · ')}`
  const dashed = {
    x: 'at',
    stroke: softInk,
    strokeWidth: 1,
    strokeDasharray: '3 3',
    clip: true,
  } as const
  return frame(caption, {
    height: 240,
    marginLeft: 16 + widest([signed(reach), signed(-reach)]),
    marginRight: 16 + widest(last ? [signed(last.value)] : []),
    x: { type: 'utc', label: null },
    y: { domain: [-1.25 * (reach || 1), 1.25 * (reach || 1)], label: null },
    marks: [
      gridY({ stroke: hairline, strokeOpacity: 1, ticks: 5 }),
      axisY({ tickSize: 0, ticks: 5, color: softInk, tickFormat: signed }),
      axisX({ tickSize: 4, color: softInk, ticks: 6, tickFormat: timeTick(write.locale) }),
      areaY(points, {
        x: 'at',
        y1: 'low',
        y2: 'high',
        fill: accent,
        fillOpacity: 0.16,
        clip: true,
      }),
      lineY(outer, { ...dashed, y: 'outerLow' }),
      lineY(outer, { ...dashed, y: 'outerHigh' }),
      ruleY([0], { stroke: softInk }),
      lineY(points, { x: 'at', y: 'value', stroke: accent, strokeWidth: 1.75, clip: true, title }),
      ...(last
        ? [
            text([last], {
              x: 'at',
              y: 'value',
              text: () => signed(last.value),
              fill: ink,
              textAnchor: 'start',
              dx: 6,
            }),
          ]
        : []),
    ],
  })
}
