import { areaY, dot, lineY, ruleY, text } from '@observablehq/plot'
import type { Format } from '../../lib/problem'
import { timeAxisX, timeMargin, valueAxisY } from '../axes'
import type { Caption, Chart } from '../chart'
import { frame } from '../frame'
import { widest } from '../measure'
import { accent, grey, softInk } from '../theme'
import { utc } from '../time'
import type { Writer } from '../write'

export interface Past {
  readonly at: string
  /** null breaks the line */
  readonly value: number | null
}

export interface Future {
  readonly at: string
  readonly value: number
  readonly low: number
  readonly high: number
}

interface Marks {
  /** names the interval */
  readonly band: string
  /** a period that is not over yet */
  readonly open?: { readonly at: string; readonly value: number }
}

/** A line over time that goes on as a dashed one within a band; a period that is not over is a ring. */
export function fanChart(
  caption: Caption,
  past: readonly Past[],
  future: readonly Future[],
  { band, open }: Marks,
  format: Format,
  write: Writer,
): Chart {
  const behind = past.map(({ at, value }) => ({ at: utc(at), value: value ?? Number.NaN }))
  const isKnown = (i: number) => Number.isFinite(behind[i]?.value)
  const alone = behind.filter((_, i) => isKnown(i) && !isKnown(i - 1) && !isKnown(i + 1))
  const last = past.at(-1)
  const joint =
    last && last.value !== null
      ? [{ at: last.at, value: last.value, low: last.value, high: last.value }]
      : []
  const ahead = [...(future.length > 0 ? joint : []), ...future].map((each) => ({
    ...each,
    at: utc(each.at),
  }))
  const top = Math.max(0, ...past.map(({ value }) => value ?? 0), ...future.map(({ high }) => high))
  const tip = ({ at, value }: { at: Date; value: number }) =>
    `${write.full(at.toISOString().slice(0, 10), 'date')}: ${write.full(value, format)}`
  const end = ahead.at(-1)
  const values = valueAxisY([0, top], { format, write })
  const right = future.length > 0 ? 16 + widest([band], 90) : 24
  const dates = [...past, ...future].map(({ at }) => at)
  return frame(caption, (width) => ({
    height: 268,
    marginLeft: values.margin,
    marginRight: right,
    marginBottom: timeMargin,
    x: { type: 'utc', label: null },
    y: { label: null, zero: true },
    marks: [
      ...values.marks,
      timeAxisX(write, dates, width - values.margin - right),
      ruleY([0], { stroke: softInk }),
      areaY(ahead, { x: 'at', y1: 'low', y2: 'high', fill: accent, fillOpacity: 0.16 }),
      lineY(behind, { x: 'at', y: 'value', stroke: accent, strokeWidth: 1.75, title: tip }),
      dot(alone, { x: 'at', y: 'value', r: 2.5, fill: accent, title: tip }),
      lineY(ahead, {
        x: 'at',
        y: 'value',
        stroke: accent,
        strokeWidth: 1.75,
        strokeDasharray: '4 3',
        title: tip,
      }),
      ...(open
        ? [
            dot([{ at: utc(open.at), value: open.value }], {
              x: 'at',
              y: 'value',
              r: 4,
              stroke: grey,
              title: tip,
            }),
          ]
        : []),
      ...(end && future.length > 0
        ? [
            text([end], {
              x: 'at',
              y: 'high',
              text: () => band,
              fill: softInk,
              textAnchor: 'start',
              dx: 6,
            }),
          ]
        : []),
    ],
  }))
}
