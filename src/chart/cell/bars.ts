import { barX, barY, rectY, ruleX, ruleY, type Markish } from '@observablehq/plot'
import type { Caption, Chart } from '../chart'
import { frame } from '../frame'
import { barChart } from '../house/bars'
import { widest } from '../measure'
import { accent, ink } from '../theme'
import { utc } from '../time'
import {
  categoryAxisX,
  categoryAxisY,
  labelRoom,
  timeAxisX,
  timeMargin,
  valueAxisX,
  valueAxisY,
} from '../axes'
import { scaleOf, type Drawing } from './drawing'
import { layOut } from './facets'
import { legend } from './legend'
import { palette, type Mark } from './marks'
import { endOf, unitOf } from './periods'
import { units } from './spec'

/** The most categories one bar chart shows. */
const most = 40

/** A mark with its place along the bars and its length. */
interface Bar extends Mark {
  readonly at: string
  readonly value: number
  readonly fx?: number
  readonly fy?: number
}

/** Bars from zero, lying for names, upright over time and ordered numbers; colours stack. */
export function drawBars(drawing: Drawing, marks: readonly Mark[], caption: Caption): Chart {
  const { spec, measure, kinds, format, write, say } = drawing
  const lies = measure === 'x'
  const scale = scaleOf(lies ? kinds.y : kinds.x)
  const bars: Bar[] = marks.map((mark) => ({
    ...mark,
    at: String(lies ? mark.y : mark.x),
    value: Number(lies ? mark.x : mark.y),
  }))
  const all = ordered(bars, drawing)
  const names = scale === 'category' ? all.slice(0, most) : all
  const shown = bars.filter(({ at }) => names.includes(at))
  const cut = { what: caption.subtitle, shown: names.length, all: all.length }
  const words =
    names.length < all.length ? { ...caption, subtitle: say('chart.cut', cut) } : caption
  const isSplit = spec.columns.color !== undefined
  const facetNames = [...new Set(shown.map(({ facet }) => facet))]
  if (lies && !isSplit && facetNames.length < 2) {
    const rows = names.map((name) => ({ label: name, value: total(shown, name) }))
    return barChart(words, rows, format, write)
  }
  const { names: colors, colorOf } = palette(shown, ({ value }) => value)
  const isFaceted = facetNames.length > 1
  const shares = spec.stack === 'share'
  const limit = shares ? 1 : highest(shown, names, facetNames)
  const valueAxis = { format: shares ? ('percent' as const) : format, write }
  const channels = {
    fill: ({ color }: Bar) => (isSplit ? colorOf(color) : accent),
    z: 'color',
    title: (bar: Bar) => tip(bar, drawing, names),
    ...(isSplit && { order: colors, offset: shares ? ('normalize' as const) : null }),
    ...(isFaceted && { fx: 'fx', fy: 'fy' }),
  }
  const axis = valueAxisY([0, limit], valueAxis)
  return frame(words, (width) => {
    const facets = layOut(facetNames, width)
    const placed: Bar[] = shown.map((bar) => ({ ...bar, ...facets?.place(bar.facet) }))
    const key = isSplit ? legend(colors, colorOf, facets ? 22 : 6, width) : { height: 0, marks: [] }
    const common = { ...facets?.options, color: { type: 'identity' as const } }
    const above = 12 + key.height + (facets ? 20 : 0)
    const rest = [...(facets ? [facets.titles] : []), ...key.marks]
    const left = lies ? 14 + widest(names, labelRoom(width)) : axis.margin
    const room = (width - left - 24) / (facets?.columns ?? 1) - (facets ? 16 : 0)
    if (lies) {
      return {
        ...common,
        height: above + 30 + (facets?.rows ?? 1) * (24 + 22 * names.length),
        marginTop: above,
        marginLeft: left,
        x: { zero: true },
        y: { type: 'band', domain: names, padding: 0.25 },
        marks: [
          ...valueAxisX([0, limit], valueAxis, room),
          categoryAxisY(names, labelRoom(width)),
          barX(placed, { ...channels, x: 'value', y: 'at' }),
          ruleX([0], { stroke: ink }),
          ...rest,
        ],
      }
    }
    const upright = scale === 'time' ? overTime(placed, channels, drawing, room) : undefined
    return {
      ...common,
      height: above + (facets ? 30 + 150 * facets.rows : 244),
      marginTop: above,
      marginLeft: left,
      ...(upright
        ? { x: { type: 'utc' }, marginBottom: timeMargin }
        : { x: { type: 'band', domain: names, padding: 0.2 } }),
      y: { zero: true },
      marks: [
        ...axis.marks,
        ...(upright ?? [
          categoryAxisX(names, room),
          barY(placed, { ...channels, x: 'at', y: 'value' }),
        ]),
        ruleY([0], { stroke: ink }),
        ...rest,
      ],
    }
  })
}

/** The largest total of a name in any facet. */
function highest(
  bars: readonly Bar[],
  names: readonly string[],
  facetNames: readonly string[],
): number {
  return facetNames.reduce((most, facet) => {
    const within = bars.filter((bar) => bar.facet === facet)
    return names.reduce((top, name) => Math.max(top, total(within, name)), most)
  }, 0)
}

/** Bars as wide as their period, so that a missing month leaves a gap. */
function overTime(
  bars: readonly Bar[],
  channels: { readonly fill: (bar: Bar) => string },
  { spec, write, open }: Drawing,
  room: number,
): readonly Markish[] {
  const unit = units.find((each) => each === spec.bin) ?? unitOf(bars.map(({ at }) => at))
  const inset = bars.length > 200 ? 0 : 0.75
  const place = {
    ...channels,
    x1: ({ at }: Bar) => utc(at),
    x2: ({ at }: Bar) => endOf(at, unit),
    y: 'value',
    insetLeft: inset,
    insetRight: inset,
  }
  const unfinished = {
    fillOpacity: 0.3,
    stroke: channels.fill,
    strokeWidth: 1,
    strokeDasharray: '4 3',
  }
  return [
    timeAxisX(
      write,
      bars.map(({ at }) => at),
      room,
    ),
    rectY(
      bars.filter(({ at }) => at !== open?.at),
      place,
    ),
    ...(open
      ? [
          rectY(
            bars.filter(({ at }) => at === open.at),
            { ...place, ...unfinished },
          ),
        ]
      : []),
  ]
}

const total = (bars: readonly Bar[], name: string) =>
  bars.reduce((sum, { at, value }) => (at === name ? sum + value : sum), 0)

/** The names in the order asked for: by value, by name, or as the rows stand. */
function ordered(bars: readonly Bar[], { spec, measure, kinds }: Drawing): string[] {
  const totals = new Map<string, number>()
  for (const { at, value } of bars) totals.set(at, (totals.get(at) ?? 0) + value)
  const names = [...totals.keys()]
  const scale = scaleOf(measure === 'x' ? kinds.y : kinds.x)
  if (!spec.sort) {
    if (scale === 'number') return names.toSorted((a, b) => Number(a) - Number(b))
    return scale === 'time' ? names.toSorted() : names
  }
  const byName = (a: string, b: string) =>
    scale === 'number' ? Number(a) - Number(b) : a.localeCompare(b)
  const byValue = (a: string, b: string) => (totals.get(a) ?? 0) - (totals.get(b) ?? 0)
  const sorted = names.toSorted(spec.sort.by === measure ? byValue : byName)
  return spec.sort.descending ? sorted.toReversed() : sorted
}

function tip(bar: Bar, { kinds, measure, format, write }: Drawing, names: readonly string[]) {
  const kind = measure === 'x' ? kinds.y : kinds.x
  const at = scaleOf(kind) === 'time' ? write.full(bar.at.slice(0, 10), 'date') : bar.at
  const parts = [names.length > 1 ? at : '', bar.color, bar.facet].filter(Boolean)
  return `${parts.join(' · ')}: ${write.full(bar.value, format)}`
}
