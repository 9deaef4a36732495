import { axisX, axisY, dot, gridX, ruleX, ruleY, text } from '@observablehq/plot'
import type { Caption, Chart } from '../chart'
import { frame } from '../frame'
import { fit, widest } from '../measure'
import { accent, grey, hairline, ink, softInk } from '../theme'
import { valueTicks } from '../ticks'
import type { Writer } from '../write'

/** A share with its interval, of one group in one panel. */
export interface RateMark {
  readonly panel: string
  readonly group: string
  readonly rate: number
  readonly low: number
  readonly high: number
  /** drawn as comparison, or because it rests on few cases */
  readonly muted?: boolean
}

/** Small multiples: a panel a step, a row a group; dots are shares, lines their intervals, all on one axis from zero. */
export function rateChart(caption: Caption, marks: readonly RateMark[], write: Writer): Chart {
  const panels = [...new Set(marks.map(({ panel }) => panel))]
  const groups = [...new Set(marks.map(({ group }) => group))]
  const rows = marks.map((mark) => ({
    ...mark,
    fx: String(panels.indexOf(mark.panel)),
    row: String(groups.indexOf(mark.group)),
    color: mark.muted ? grey : accent,
    written: write.short(mark.rate, 'percent'),
  }))
  const most = rows.reduce((top, { high }) => Math.max(top, high), 0)
  const ticks = valueTicks(most, 'percent', panels.length > 2 ? 2 : 4)
  const title = ({ panel, group, rate, low, high }: RateMark) =>
    `${group} · ${panel}: ${[rate, low, high].map((one) => write.full(one, 'percent')).join(' · ')}`
  const room = Math.max(60, 560 / Math.max(1, panels.length))
  return frame(caption, {
    height: 72 + 30 * Math.max(1, groups.length),
    marginTop: 30,
    marginLeft: 14 + widest(groups, 160),
    marginRight: 24,
    x: { domain: [0, most || 1], label: null, nice: true },
    y: { type: 'band', domain: groups.map((_, i) => String(i)), padding: 0.3 },
    fx: {
      domain: panels.map((_, i) => String(i)),
      label: null,
      padding: 0.14,
      tickFormat: (panel: string) => fit(panels[Number(panel)] ?? '', room),
    },
    color: { type: 'identity' },
    marks: [
      gridX({ stroke: hairline, strokeOpacity: 1, ticks }),
      axisX({
        tickSize: 0,
        color: softInk,
        ticks,
        tickFormat: (value: number) => write.short(value, 'percent'),
      }),
      axisY({
        label: null,
        tickSize: 0,
        tickFormat: (row: string) => fit(groups[Number(row)] ?? '', 160),
      }),
      ruleX([0], { stroke: softInk }),
      ruleY(rows, { fx: 'fx', x1: 'low', x2: 'high', y: 'row', stroke: 'color', strokeWidth: 1.5 }),
      dot(rows, { fx: 'fx', x: 'rate', y: 'row', r: 4, fill: 'color', title }),
      text(rows, { fx: 'fx', x: 'rate', y: 'row', text: 'written', fill: ink, dy: -11 }),
    ],
  })
}
