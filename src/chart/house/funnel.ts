import { barX, ruleX, ruleY, text } from '@observablehq/plot'
import { labelRoom, rowAxisY } from '../axes'
import type { Caption, Chart } from '../chart'
import { frame } from '../frame'
import { textWidth, widest } from '../measure'
import { accent, hairline, ink, softInk } from '../theme'
import type { Writer } from '../write'

export interface FunnelStep {
  readonly name: string
  /** its place among the steps; absent where the name says it */
  readonly place?: number
  readonly actors: number
  readonly fromStart: number | null
  /** null for the first step */
  readonly fromPrevious: number | null
  /** between which numbers of actors its share of the start may as well lie */
  readonly interval?: { readonly low: number; readonly high: number }
}

/**
 * A bar a step, from zero, with how many came there and their share of the start beside it; between two
 * bars the share that went on; a thin line across the end of a bar is the interval. The hairline outline is the step before, so what was lost is seen as a gap.
 */
export function funnelChart(caption: Caption, steps: readonly FunnelStep[], write: Writer): Chart {
  const labels = steps.map(({ name, place }) => (place === undefined ? name : `${place}  ${name}`))
  const rows = steps.map((step, i) => ({
    row: String(i),
    actors: step.actors,
    before: steps[i - 1]?.actors ?? step.actors,
    low: step.interval?.low ?? 0,
    high: step.interval?.high ?? 0,
    written: `${write.full(step.actors, 'integer')}${
      step.fromStart === null || i === 0 ? '' : ` · ${write.full(step.fromStart, 'percent')}`
    }`,
    went: step.fromPrevious === null ? '' : `↓ ${write.full(step.fromPrevious, 'percent')}`,
    title: `${step.name}: ${write.full(step.actors, 'integer')}`,
  }))
  const most = rows.reduce((top, { actors }) => Math.max(top, actors), 0)
  const right = widest(
    rows.map(({ written }) => written),
    220,
  )
  return frame(caption, (width) => ({
    height: 8 + 46 * Math.max(1, steps.length),
    marginTop: 4,
    marginLeft: 14 + widest(labels, labelRoom(width)),
    marginRight: 14 + right,
    marginBottom: 4,
    x: { axis: null, domain: [0, most || 1] },
    y: { domain: rows.map(({ row }) => row), padding: 0.42 },
    marks: [
      rowAxisY(labels, labelRoom(width)),
      barX(rows, { x: 'before', y: 'row', fill: 'none', stroke: hairline }),
      barX(rows, { x: 'actors', y: 'row', fill: accent, title: 'title' }),
      ruleY(
        rows.filter(({ low, high }) => high > low),
        { x1: 'low', x2: 'high', y: 'row', stroke: ink, strokeWidth: 1.25 },
      ),
      text(rows, { x: 'before', y: 'row', text: 'written', fill: ink, textAnchor: 'start', dx: 6 }),
      text(rows.slice(1), {
        x: 0,
        y: 'row',
        text: 'went',
        fill: softInk,
        textAnchor: 'start',
        dx: Math.ceil(textWidth(' ')) + 2,
        dy: -21,
      }),
      ruleX([0], { stroke: ink }),
    ],
  }))
}
