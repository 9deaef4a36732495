import type { Table } from '../../table/table'
import { measureOf } from './shape'
import { channels, type ChartSpec } from './spec'

/** The columns whose own values stand in a figure as words: those of text, and whole numbers that are not its measure. */
export function writtenColumns(spec: ChartSpec, { columns }: Table): readonly string[] {
  const kinds = Object.fromEntries(columns.map(({ name, kind }) => [name, kind]))
  const measure = spec.mark === 'cell' ? 'color' : measureOf(spec, kinds)
  return channels.flatMap((channel) => {
    const column = spec.columns[channel]
    const isWritten =
      kinds[channel] === 'text' || (kinds[channel] === 'integer' && channel !== measure)
    return column !== undefined && isWritten ? [column] : []
  })
}
