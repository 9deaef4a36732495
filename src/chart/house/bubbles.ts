import { axisX, axisY, dot, gridX, gridY, ruleX, ruleY, text } from '@observablehq/plot'
import type { Format } from '../../lib/problem'
import type { Caption, Chart, PlotOptions } from '../chart'
import { designWidth, frame, narrowDesignWidth } from '../frame'
import { fit, textWidth, widest } from '../measure'
import { accent, grey, hairline, ink, softInk } from '../theme'
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
  const layout = (width: number) => options(bubbles, axes, corners, write, width)
  return frame(caption, layout(designWidth), layout(narrowDesignWidth))
}

function options(
  bubbles: readonly Bubble[],
  { x, y }: { readonly x: BubbleAxis; readonly y: BubbleAxis },
  corners: readonly Corner[],
  write: Writer,
  width: number,
): PlotOptions {
  const isNarrow = width < 500
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
  const left = 26 + widest(ys.map((value) => write.short(value, y.format)))
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
      gridX({ stroke: hairline, strokeOpacity: 1, ticks: isNarrow ? 3 : 5 }),
      gridY({ stroke: hairline, strokeOpacity: 1, ticks: 5 }),
      axisX({
        label: x.label,
        labelAnchor: 'center',
        labelArrow: 'none',
        tickSize: 0,
        ticks: isNarrow ? 3 : 5,
        color: softInk,
        tickFormat: (value: number) => write.short(value, x.format),
      }),
      axisY({
        label: y.label,
        labelAnchor: 'top',
        labelArrow: 'none',
        tickSize: 0,
        ticks: 5,
        color: softInk,
        tickFormat: (value: number) => write.short(value, y.format),
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
    const free = sides.find(
      ({ from, to }) =>
        from >= 0 &&
        to <= width &&
        !taken.some((one) => Math.abs(one.top - row.top) < 14 && one.from < to && from < one.to),
    )
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
