import { axisX, axisY, dot, gridX, gridY, ruleX, ruleY, text } from '@observablehq/plot'
import type { Format } from '../../lib/problem'
import type { Caption, Chart, PlotOptions } from '../chart'
import { frame, narrowWidth } from '../frame'
import { fit, textWidth, widest } from '../measure'
import { accent, grey, hairline, ink, paper, softInk } from '../theme'
import { tickWords } from '../axes'
import { fittingTicks, valueTicks } from '../ticks'
import type { Writer } from '../write'

export interface Bubble {
  readonly label: string
  readonly x: number
  readonly y: number
  /** the area of the bubble */
  readonly size: number
  /** stands after the name in the tooltip */
  readonly detail: string
  /** the one the reader asks about */
  readonly strong?: boolean
}

export interface BubbleAxis {
  readonly label: string
  readonly format: Format
  /** a line that parts the plane */
  readonly split: number
}

interface Corner {
  readonly text: string
  readonly x: 'left' | 'right'
  readonly y: 'top' | 'bottom'
}

const height = 380

/**
 * Bubbles on a plane parted by two lines, with words in its corners. The axes hold the bubbles and need
 * not begin at zero, since positions and not lengths are compared.
 */
export function bubbleChart(
  caption: Caption,
  bubbles: readonly Bubble[],
  axes: { readonly x: BubbleAxis; readonly y: BubbleAxis },
  corners: readonly Corner[],
  write: Writer,
): Chart {
  return frame(caption, (width) => options(bubbles, axes, corners, write, width))
}

function options(
  bubbles: readonly Bubble[],
  { x, y }: { readonly x: BubbleAxis; readonly y: BubbleAxis },
  corners: readonly Corner[],
  write: Writer,
  width: number,
): PlotOptions {
  const isNarrow = width < narrowWidth
  const most = bubbles.reduce((top, { size }) => Math.max(top, size), 0)
  const reach = isNarrow ? 18 : 28
  const rows = bubbles
    .toSorted((a, b) => b.size - a.size)
    .map((each) => ({
      ...each,
      r: most > 0 ? Math.max(3, reach * Math.sqrt(Math.max(0, each.size) / most)) : 3,
      color: each.strong ? accent : grey,
    }))
  const xs = padded([...bubbles.map((each) => each.x), x.split])
  const ys = padded([...bubbles.map((each) => each.y), y.split])
  const up = [...valueTicks(ys, y.format, 6)]
  const upWords = tickWords({ ...y, write })(up)
  const left = 16 + widest(up.map(upWords))
  const across = [...fittingTicks(xs, x.format, tickWords({ ...x, write }), width - left - 20)]
  const scale = (value: number, [low, high]: readonly [number, number], size: number) =>
    ((value - low) / (high - low)) * size
  const named = placed(
    rows.map((each) => ({
      ...each,
      left: scale(each.x, xs, width - left - 20),
      top: height - 72 - scale(each.y, ys, height - 72),
    })),
    width - left - 20,
    isNarrow ? 90 : 140,
  )
  return {
    height,
    marginTop: 28,
    marginLeft: left,
    marginRight: 20,
    marginBottom: 44,
    x: { domain: xs, label: null },
    y: { domain: ys, label: null },
    r: { type: 'identity' },
    color: { type: 'identity' },
    marks: [
      gridX(across, { stroke: hairline, strokeOpacity: 1 }),
      gridY(up, { stroke: hairline, strokeOpacity: 1 }),
      axisX(across, {
        label: x.label,
        labelAnchor: 'center',
        labelArrow: 'none',
        tickSize: 0,
        color: softInk,
        tickFormat: tickWords({ ...x, write })(across),
      }),
      axisY(up, {
        label: y.label,
        labelAnchor: 'top',
        labelArrow: 'none',
        tickSize: 0,
        color: softInk,
        tickFormat: upWords,
      }),
      ruleX([x.split], { stroke: softInk, strokeDasharray: '4 3' }),
      ruleY([y.split], { stroke: softInk, strokeDasharray: '4 3' }),
      ...corners.map((corner) =>
        text([corner.text], {
          text: (words: string) => words,
          frameAnchor: `${corner.y}-${corner.x}`,
          fill: softInk,
          dx: corner.x === 'left' ? 6 : -6,
          dy: corner.y === 'top' ? 8 : -8,
        }),
      ),
      dot(rows, {
        x: 'x',
        y: 'y',
        r: 'r',
        fill: 'color',
        fillOpacity: 0.45,
        stroke: 'color',
        title: ({ label, detail }: Bubble) => `${label}: ${detail}`,
      }),
      ...named.map((each) =>
        text([each], {
          x: 'x',
          y: 'y',
          text: 'written',
          fill: ink,
          stroke: paper,
          strokeWidth: 3,
          textAnchor: each.anchor,
          dx: each.anchor === 'start' ? each.r + 4 : -each.r - 4,
        }),
      ),
    ],
  }
}

interface Placed {
  readonly label: string
  readonly left: number
  readonly top: number
  readonly r: number
  readonly strong?: boolean
}

/** Names that fit beside their bubbles without crossing one already written, the largest first; the rest are tooltips. */
function placed<T extends Placed>(rows: readonly T[], width: number, room: number) {
  const taken: { from: number; to: number; top: number }[] = []
  const first = [...rows.filter(({ strong }) => strong), ...rows.filter(({ strong }) => !strong)]
  return first.flatMap((row) => {
    const written = fit(row.label, room)
    const length = textWidth(written) + 8
    const sides = [
      { anchor: 'start' as const, from: row.left, to: row.left + row.r + length },
      { anchor: 'end' as const, from: row.left - row.r - length, to: row.left },
    ]
    const isFree = ({ from, to }: { readonly from: number; readonly to: number }) =>
      from >= 0 &&
      to <= width &&
      !taken.some((one) => Math.abs(one.top - row.top) < 14 && one.from < to && from < one.to)
    const isClear = ({ from, to }: { readonly from: number; readonly to: number }) =>
      rows.every(
        (one) =>
          one === row ||
          Math.abs(one.top - row.top) > one.r + 6 ||
          one.left + one.r < from ||
          one.left - one.r > to,
      )
    const free = sides.find((side) => isFree(side) && isClear(side)) ?? sides.find(isFree)
    if (!free) return []
    taken.push({ from: free.from, to: free.to, top: row.top })
    return [{ ...row, written, anchor: free.anchor }]
  })
}

/** The span of values with room around it. */
function padded(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = high > low ? (high - low) * 0.2 : Math.max(1, Math.abs(low) * 0.1)
  return [low - room, high + room]
}
