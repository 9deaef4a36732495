import type { Caption, Chart } from '../chart'
import { heatmap } from '../house/heatmap'
import { label, type Mark } from './marks'
import type { Drawing } from './drawing'

/** A shaded table of x by y, the value of `color` in each cell. */
export function drawCells(
  { spec, kinds, format, write, named: words }: Drawing,
  marks: readonly Mark[],
  caption: Caption,
): Chart {
  const named = (value: string | number | null, channel: 'x' | 'y') =>
    label(value, kinds[channel] ?? 'text', write)
  const cells = marks.map((mark) => ({
    x: named(mark.x, 'x'),
    y: named(mark.y, 'y'),
    value: mark.colorValue,
    ...(mark.colorValue === null && mark.color !== '' && { text: mark.color }),
  }))
  const values = (channel: 'x' | 'y') => {
    const found = [...new Map(marks.map((mark) => [named(mark[channel], channel), mark[channel]]))]
    const sorted =
      kinds[channel] === 'text'
        ? found
        : found.toSorted(([, a], [, b]) => {
            if (typeof a === 'number' && typeof b === 'number') return a - b
            return String(a) < String(b) ? -1 : 1
          })
    return sorted.map(([name]) => name)
  }
  const axes = {
    x: { label: words(spec.columns.x ?? ''), values: values('x') },
    y: { label: words(spec.columns.y ?? ''), values: values('y') },
  }
  return heatmap(caption, cells, axes, format, write)
}
