import { rectY, ruleY } from '@observablehq/plot'
import type { Chart } from '../chart'
import { frame } from '../frame'
import { histogram } from '../house/columns'
import { accent, ink } from '../theme'
import { classAxisX, valueAxisY } from '../axes'
import { captionOf } from './caption'
import type { Drawing } from './drawing'
import { layOut } from './facets'
import { legend } from './legend'
import { label, palette, toNumber } from './marks'

/** How many rows fall into each class of a number. */
export function drawHistogram(drawing: Drawing): Chart {
  const { spec, table, kinds, write } = drawing
  const named = (row: number, channel: 'color' | 'facet') => {
    const kind = kinds[channel]
    return kind ? label(table.get(row, channel), kind, write) : ''
  }
  const bins = Array.from({ length: table.rowCount }, (_, i) => ({
    from: toNumber(table.get(i, 'x1')) ?? 0,
    to: toNumber(table.get(i, 'x2')) ?? 0,
    count: toNumber(table.get(i, 'count')) ?? 0,
    color: named(i, 'color'),
    facet: named(i, 'facet'),
    x: null,
    y: null,
    colorValue: null,
  }))
  type Bin = (typeof bins)[number]
  const format = spec.format ?? 'number'
  const extents = bins.map(({ from, count }) => ({ at: write.full(from, format), value: count }))
  const caption = captionOf(drawing, 'y', extents, 'integer')
  const axis = { label: drawing.named(spec.columns.x ?? spec.columns.y ?? ''), format }
  if (!kinds.color && !kinds.facet) return histogram(caption, bins, axis, write)
  const { names, colorOf } = palette(bins, ({ count }) => count)
  const facetNames = [...new Set(bins.map(({ facet }) => facet))]
  const sums = new Map<string, number>()
  for (const { from, facet, count } of bins) {
    const at = `${facet}\n${from}`
    sums.set(at, (sums.get(at) ?? 0) + count)
  }
  const values = valueAxisY([0, Math.max(1, ...sums.values())], { format: 'integer', write })
  const ends = bins.flatMap(({ from, to }) => [from, to])
  const span = [Math.min(...ends), Math.max(...ends)] as const
  return frame(caption, (width) => {
    const facets = layOut(facetNames, width)
    const key = legend(kinds.color ? names : [], colorOf, facets ? 22 : 6, width)
    const room = (width - values.margin - 24) / (facets?.columns ?? 1) - (facets ? 16 : 0)
    return {
      ...facets?.options,
      color: { type: 'identity' },
      height: 52 + key.height + (facets ? 20 + 150 * facets.rows : 220),
      marginTop: 12 + key.height + (facets ? 20 : 0),
      marginLeft: values.margin,
      marginBottom: 40,
      y: { zero: true },
      marks: [
        ...values.marks,
        ...(bins.length > 0 ? [classAxisX(span, { ...axis, write }, room)] : []),
        rectY(
          bins.map((bin) => ({ ...bin, ...facets?.place(bin.facet) })),
          {
            x1: 'from',
            x2: 'to',
            y: 'count',
            z: 'color',
            fill: ({ color }: Bin) => (kinds.color ? colorOf(color) : accent),
            insetLeft: 0.5,
            insetRight: 0.5,
            title: ({ from, to, count }: Bin) =>
              `${write.full(from, format)} – ${write.full(to, format)}: ${write.full(count, 'integer')}`,
            ...(facets && { fx: 'fx', fy: 'fy' }),
          },
        ),
        ruleY([0], { stroke: ink }),
        ...(facets ? [facets.titles] : []),
        ...key.marks,
      ],
    }
  })
}
