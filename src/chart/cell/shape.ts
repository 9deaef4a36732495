import { failure } from '../../lib/problem'
import { nearest } from '../../lib/text'
import { isNumeric } from '../../table/kinds'
import type { Column, Kind } from '../../table/table'
import { channels, type Channel, type ChartSpec } from './spec'

/** The columns a spec names, looked up; throws problem `chart.column` with the nearest names. */
export function lookUp(
  spec: ChartSpec,
  columns: readonly Column[],
): Readonly<Partial<Record<Channel, Column>>> {
  const names = columns.map(({ name }) => name)
  return Object.fromEntries(
    channels.flatMap((channel) => {
      const name = spec.columns[channel]
      if (name === undefined) return []
      const column = columns.find((each) => each.name === name)
      if (column) return [[channel, column]]
      const near = nearest(name, names)
      const known = (near.length > 0 ? near : names.slice(0, 8)).join(', ')
      throw failure('chart.column', { channel, column: name, known })
    }),
  )
}

/**
 * The channel that carries the measure. Upright figures measure along y; a bar or box lies down when
 * x holds numbers and y does not, or when only y is given and is to be counted, which holds for the
 * rows of its query too, where the count stands as x.
 */
export function measureOf(
  spec: Pick<ChartSpec, 'mark' | 'columns'>,
  kinds: Readonly<Partial<Record<Channel, Kind>>>,
): 'x' | 'y' {
  if (kinds.y === undefined) return spec.mark === 'box' ? 'x' : 'y'
  if (kinds.x === undefined) return spec.mark === 'box' ? 'y' : 'x'
  if (spec.mark !== 'box' && spec.columns.x === undefined) return 'x'
  const lies = spec.mark === 'bar' || spec.mark === 'box'
  return lies && isNumeric(kinds.x) && !isNumeric(kinds.y) ? 'x' : 'y'
}
