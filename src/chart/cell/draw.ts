import type { Say } from '../../i18n/say'
import type { Format } from '../../lib/problem'
import type { Kind, Table } from '../../table/table'
import type { Chart } from '../chart'
import { frame } from '../frame'
import { writer } from '../write'
import { drawBars } from './bars'
import { drawBoxes } from './boxes'
import { captionOf, measureWords, type Extent } from './caption'
import { drawCells } from './cells'
import { drawDots } from './dots'
import type { Drawing } from './drawing'
import { drawHistogram } from './histograms'
import { drawLines } from './lines'
import { label, readMarks, type Mark } from './marks'
import { openPeriod, unitOf } from './periods'
import { isNumeric, isTemporal } from '../../table/kinds'
import { measureOf } from './shape'
import { rowsBehind, sourceOf } from './source'
import { channels, units, type ChartSpec } from './spec'

/**
 * The figure of a chart cell from the rows of its query. Never throws on data; an empty table says so.
 * `words` knows what columns are called in the reader's language; else `net_revenue` reads as “net revenue”.
 */
export function chartFor(
  spec: ChartSpec,
  table: Table,
  say: Say,
  words: (column: string) => string | undefined = () => undefined,
): Chart {
  const named = (column: string) => words(column) ?? column.replaceAll('_', ' ')
  const chart = figureFor(spec, table, say, named)
  const source = sourceOf(spec, table, say)
  return source === undefined ? chart : { ...chart, source }
}

function figureFor(spec: ChartSpec, table: Table, say: Say, named: Drawing['named']): Chart {
  const write = writer(say)
  const kinds = Object.fromEntries(table.columns.map(({ name, kind }) => [name, kind]))
  const measure = spec.mark === 'box' ? measureOfBox(spec, kinds) : measureOf(spec, kinds)
  const format = spec.format ?? formatOf(spec, kinds[spec.mark === 'cell' ? 'color' : measure])
  const marks = spec.mark === 'histogram' || spec.mark === 'box' ? [] : readMarks(table, write)
  const n = rowsBehind(table)
  const open = openAmong(marks, spec, kinds)
  const drawing: Drawing = { spec, table, kinds, measure, format, say, write, named, n, open }
  if (spec.mark === 'histogram') return drawHistogram(drawing)
  if (spec.mark === 'box') return drawBoxes(drawing)
  const along = spec.mark === 'cell' ? 'color' : measure
  const caption = captionOf(drawing, along, extents(drawing, along), format)
  if (marks.length === 0) return frame(caption, () => ({ height: 60, marks: [] }))
  switch (spec.mark) {
    case 'bar':
      return drawBars(drawing, marks, caption)
    case 'line':
    case 'area':
      return drawLines(drawing, marks, caption)
    case 'dot':
      return drawDots(drawing, marks, caption, measureWords(drawing, measure))
    case 'cell':
      return drawCells(drawing, marks, caption)
  }
}

/** The last calendar period, where it is not over. */
function openAmong(
  marks: readonly Mark[],
  { bin, until }: ChartSpec,
  kinds: Drawing['kinds'],
): Drawing['open'] {
  const along = (['x', 'y'] as const).find((channel) => isTemporal(kinds[channel]))
  if (!along || marks.length === 0) return undefined
  const periods = marks.map((mark) => ({
    at: String(mark[along]),
    ...(mark.until !== undefined && { until: mark.until }),
  }))
  const unit = units.find((each) => each === bin) ?? unitOf(periods.map(({ at }) => at))
  const last = openPeriod(periods, unit, until)
  return last && { at: last.at, until: until ?? last.until ?? '', unit }
}

const isChannel = (name: string) => channels.some((channel) => channel === name)

/** The rows of a box name its group alone; the other channel was measured. */
function measureOfBox(spec: ChartSpec, kinds: Drawing['kinds']): 'x' | 'y' {
  if (kinds.x || kinds.y) return kinds.y ? 'x' : 'y'
  return spec.columns.x === undefined ? 'y' : 'x'
}

function formatOf(spec: ChartSpec, kind: Kind | undefined): Format {
  return kind === 'integer' || (kind === undefined && spec.aggregate === 'count')
    ? 'integer'
    : 'number'
}

/** Every value with the words of the place it stands at. */
function extents({ kinds, table, write }: Drawing, along: 'x' | 'y' | 'color'): Extent[] {
  if (!isNumeric(kinds[along])) return []
  const places = table.columns.filter(({ name }) => name !== along && isChannel(name))
  return Array.from({ length: table.rowCount }, (_, i) => ({
    value: Number(table.get(i, along) ?? Number.NaN),
    at: places.map(({ name, kind }) => label(table.get(i, name), kind, write)).join(', '),
  })).filter(({ value }) => Number.isFinite(value))
}
