import { areaY, dot, lineY, ruleY } from '@observablehq/plot'
import { timeAxisX, timeMargin, valueAxisY } from '../axes'
import type { Caption, Chart } from '../chart'
import { frame } from '../frame'
import { accent, paper, softInk } from '../theme'
import { utc } from '../time'
import type { Writer } from '../write'

/** A share in one period, with its interval. */
export interface TrendPoint {
  /** the first day of the period, ISO */
  readonly at: string
  readonly rate: number
  readonly low: number
  readonly high: number
  /** whether it can no longer change */
  readonly mature: boolean
}

/** A share over time with its interval as a band; what can still change is dashed, with hollow dots. */
export function trendChart(caption: Caption, points: readonly TrendPoint[], write: Writer): Chart {
  const rows = points.map((point) => ({ ...point, day: utc(point.at) }))
  const ripe = rows.filter(({ mature }) => mature)
  const firstOpen = rows.findIndex(({ mature }) => !mature)
  const open = firstOpen < 0 ? [] : rows.slice(Math.max(0, firstOpen - 1))
  const top = rows.reduce((most, { high }) => Math.max(most, high), 0)
  const title = ({ at, rate, low, high }: TrendPoint) =>
    `${write.full(at, 'date')}: ${[rate, low, high].map((one) => write.full(one, 'percent')).join(' · ')}`
  const stroke = { x: 'day', y: 'rate', stroke: accent, strokeWidth: 1.75 } as const
  const shares = valueAxisY([0, top || 1], { format: 'percent', write })
  const dates = points.map(({ at }) => at)
  return frame(caption, (width) => ({
    height: 256,
    marginBottom: timeMargin,
    marginLeft: shares.margin,
    x: { type: 'utc', label: null },
    y: { label: null, domain: [0, top || 1] },
    marks: [
      ...shares.marks,
      timeAxisX(write, dates, width - shares.margin - 24),
      ruleY([0], { stroke: softInk }),
      areaY(ripe, { x: 'day', y1: 'low', y2: 'high', fill: accent, fillOpacity: 0.16 }),
      lineY(ripe, stroke),
      lineY(open, { ...stroke, strokeDasharray: '4 3' }),
      dot(ripe, { x: 'day', y: 'rate', r: 3, fill: accent, title }),
      dot(
        open.filter(({ mature }) => !mature),
        { x: 'day', y: 'rate', r: 3, fill: paper, stroke: accent, title },
      ),
    ],
  }))
}
