import type { Kind, Table, Value } from '../../table/table'
import { categories, grey } from '../theme'
import type { Writer } from '../write'
import { isNumeric, isTemporal } from '../../table/kinds'
import type { Channel } from './spec'

/** One row of a chart's data, its channels made ready for Plot. */
export interface Mark {
  /** ISO text of a time, a number, or the words of a category */
  readonly x: string | number | null
  readonly y: string | number | null
  readonly color: string
  readonly colorValue: number | null
  readonly facet: string
  /** the last day with rows of the period it stands for */
  readonly until?: string
}

/** Reads the rows of a chart query; rows without a place on both axes are left out. */
export function readMarks(table: Table, write: Writer): readonly Mark[] {
  const read = (name: Channel) => {
    const column = table.columns.find((each) => each.name === name)
    return column ? { kind: column.kind, values: table.column(name) } : undefined
  }
  const untils = table.columns.some(({ name }) => name === 'until') ? table.column('until') : []
  const [x, y, color, facet] = [read('x'), read('y'), read('color'), read('facet')]
  return Array.from({ length: table.rowCount }, (_, i) => ({
    x: x ? placed(x.values[i] ?? null, x.kind, write) : 0,
    y: y ? placed(y.values[i] ?? null, y.kind, write) : 0,
    color: color ? label(color.values[i] ?? null, color.kind, write) : '',
    colorValue: color && isNumeric(color.kind) ? toNumber(color.values[i] ?? null) : null,
    facet: facet ? label(facet.values[i] ?? null, facet.kind, write) : '',
    ...(typeof untils[i] === 'string' && { until: untils[i] }),
  })).filter((mark) => mark.x !== null && mark.y !== null)
}

function placed(value: Value, kind: Kind, write: Writer): string | number | null {
  if (isNumeric(kind)) return toNumber(value)
  if (isTemporal(kind)) return typeof value === 'string' ? value : null
  return label(value, kind, write)
}

/** A value as a number, null where it is none. */
export function toNumber(value: Value): number | null {
  if (value === null || typeof value === 'object' || typeof value === 'boolean') return null
  const number = Number(value)
  return Number.isFinite(number) ? number : null
}

/** A value as the name of a category. */
export function label(value: Value, kind: Kind, write: Writer): string {
  if (value === null) return write.none
  if (kind === 'date') return write.full(String(value), 'date')
  if (kind === 'timestamp') return write.full(String(value), 'timestamp')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/**
 * The eight weightiest categories get a colour of their own, the rest share grey. Colours go by name, so
 * that a channel has the same one in every chart that shows the same channels.
 */
export function palette<M extends { readonly color: string }>(
  marks: readonly M[],
  weigh: (mark: M) => number,
) {
  const weights = new Map<string, number>()
  for (const mark of marks) {
    weights.set(mark.color, (weights.get(mark.color) ?? 0) + Math.abs(weigh(mark)))
  }
  const names = [...weights]
    .toSorted(([a, most], [b, least]) => least - most || a.localeCompare(b))
    .map(([name]) => name)
  const coloured = names.slice(0, categories.length).toSorted()
  const colors = new Map(coloured.map((name, i) => [name, categories[i] ?? grey]))
  return { names, colorOf: (name: string) => colors.get(name) ?? grey }
}
