import { barX, ruleX, ruleY } from '@observablehq/plot'
import type { Chart } from '../chart'
import { frame } from '../frame'
import { widest } from '../measure'
import { accent, ink, softInk } from '../theme'
import { captionOf } from './caption'
import { categoryAxisY, labelRoom, valueAxisX } from '../axes'
import type { Drawing } from './drawing'
import { label, toNumber } from './marks'

/** Quartiles and whiskers of a number, a lying box a group. */
export function drawBoxes(drawing: Drawing): Chart {
  const { spec, table, kinds, measure, write } = drawing
  const format = spec.format ?? 'number'
  const groups = (['facet', 'color', measure === 'x' ? 'y' : 'x'] as const).filter(
    (channel) => kinds[channel] !== undefined,
  )
  const number = (row: number, name: string) => toNumber(table.get(row, name)) ?? Number.NaN
  const boxes = Array.from({ length: table.rowCount }, (_, i) => ({
    name: groups.map((each) => label(table.get(i, each), kinds[each] ?? 'text', write)).join(' · '),
    low: number(i, 'low'),
    p25: number(i, 'p25'),
    p50: number(i, 'p50'),
    p75: number(i, 'p75'),
    high: number(i, 'high'),
  })).filter(({ p50 }) => Number.isFinite(p50))
  type Box = (typeof boxes)[number]
  const extents = boxes.map(({ name, p50 }) => ({ at: name, value: p50 }))
  const caption = captionOf(drawing, measure, extents, format)
  const names = boxes.map(({ name }) => name)
  const title = (box: Box) =>
    `${box.name} ${[box.low, box.p25, box.p50, box.p75, box.high].map((value) => write.full(value, format)).join(' · ')}`.trim()
  const values = boxes.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite)
  const span = [Math.min(...values), Math.max(...values)] as const
  return frame(caption, (width) => {
    const left = 16 + widest(names, labelRoom(width))
    return {
      height: 44 + 34 * Math.max(1, boxes.length),
      marginLeft: left,
      y: { type: 'band', domain: names, padding: 0.35, label: null },
      marks: [
        ...(values.length > 0 ? valueAxisX(span, { format, write }, width - left - 24) : []),
        categoryAxisY(names, labelRoom(width)),
        ruleY(boxes, { x1: 'low', x2: 'high', y: 'name', stroke: softInk, title }),
        barX(boxes, { x1: 'p25', x2: 'p75', y: 'name', fill: accent, fillOpacity: 0.35, title }),
        ruleX(boxes, { x: 'p50', y: 'name', stroke: ink, strokeWidth: 2, title }),
      ],
    }
  })
}
