import { axisX, dot, gridX, ruleX, ruleY, text } from '@observablehq/plot'
import { labelRoom, rowAxisY, tickWords } from '../axes'
import type { Caption, Chart, PlotOptions } from '../chart'
import { frame } from '../frame'
import { fit, widest } from '../measure'
import { accent, grey, hairline, ink, softInk } from '../theme'
import { fittingTicks } from '../ticks'
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

/** The least width of a panel beside others, in pixels; narrower ones stand below each other. */
const leastPanel = 150
/** A row with its share written above the dot, and what stands between panels below each other, in pixels. */
const rowHeight = 28
const between = 36

/** Small multiples: a panel a step, a row a group; dots are shares, lines their intervals, all on one axis from zero. */
export function rateChart(caption: Caption, marks: readonly RateMark[], write: Writer): Chart {
  return frame(caption, (width) => options(marks, write, width))
}

function options(marks: readonly RateMark[], write: Writer, width: number): PlotOptions {
  const panels = [...new Set(marks.map(({ panel }) => panel))]
  const groups = [...new Set(marks.map(({ group }) => group))]
  const left = 14 + widest(groups, labelRoom(width))
  const beside = Math.max(1, Math.min(panels.length, Math.floor((width - left) / leastPanel)))
  const down = Math.ceil(panels.length / beside)
  const place = (panel: string) => {
    const at = panels.indexOf(panel)
    return { fx: at % beside, fy: Math.floor(at / beside) }
  }
  const rows = marks.map((mark) => ({
    ...mark,
    ...place(mark.panel),
    row: String(groups.indexOf(mark.group)),
    color: mark.muted ? grey : accent,
    written: write.short(mark.rate, 'percent'),
  }))
  const named = panels.map((panel) => ({ panel, ...place(panel) }))
  const most = rows.reduce((top, { high }) => Math.max(top, high), 0) || 1
  const room = (width - left - 24) / beside - (beside > 1 ? 24 : 0)
  const words = tickWords({ format: 'percent', write })
  const ticks = [...fittingTicks([0, most], 'percent', words, room, 5)]
  const title = ({ panel, group, rate, low, high }: RateMark) =>
    `${group} · ${panel}: ${[rate, low, high].map((one) => write.full(one, 'percent')).join(' · ')}`
  const panelHeight = rowHeight * Math.max(1, groups.length)
  const gap = down > 1 ? between : 0
  const facet = { fx: 'fx', fy: 'fy' } as const
  return {
    height: 34 + down * (panelHeight + gap) - gap + 30,
    marginTop: 34,
    marginBottom: 30,
    marginLeft: left,
    marginRight: 24,
    x: { domain: [0, most], label: null },
    y: { type: 'band', domain: groups.map((_, i) => String(i)), padding: 0.3 },
    fx: { axis: null, padding: 0.14 },
    fy: { axis: null, paddingInner: gap / (panelHeight + gap), paddingOuter: 0 },
    color: { type: 'identity' },
    marks: [
      gridX(ticks, { stroke: hairline, strokeOpacity: 1 }),
      axisX(ticks, { tickSize: 0, color: softInk, tickFormat: words(ticks), label: null }),
      rowAxisY(groups, labelRoom(width)),
      text(named, {
        ...facet,
        text: ({ panel }: { panel: string }) => fit(panel, room),
        frameAnchor: 'top-left',
        dy: -18,
        fill: ink,
        fontWeight: 600,
      }),
      ruleX([0], { stroke: softInk }),
      ruleY(rows, { ...facet, x1: 'low', x2: 'high', y: 'row', stroke: 'color', strokeWidth: 1.5 }),
      dot(rows, { ...facet, x: 'rate', y: 'row', r: 4, fill: 'color', title }),
      text(rows, { ...facet, x: 'rate', y: 'row', text: 'written', fill: ink, dy: -11 }),
    ],
  }
}
