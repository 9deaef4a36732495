import type { Say } from '../../i18n/say'
import type { Table } from '../../table/table'
import { rowCap } from './query'
import { isTemporal } from './shape'
import type { ChartSpec } from './spec'

/** How many rows of the data the rows of a chart stand for; undefined where each is one of them. */
export function rowsBehind(table: Table): number | undefined {
  const name = ['n', 'count'].find((each) => table.columns.some((column) => column.name === each))
  if (name === undefined) return undefined
  return table.column(name).reduce<number>((sum, count) => sum + Number(count ?? 0), 0)
}

/** Where a figure comes from: the name of the data, its rows, and from when to when. */
export function sourceOf({ from }: ChartSpec, table: Table, say: Say): string | undefined {
  if (from === undefined || table.rowCount === 0) return undefined
  const rows = rowsBehind(table) ?? table.rowCount
  const isPart = table.rowCount > rowCap
  const times = table.columns
    .filter(({ name, kind }) => (['x', 'y', 'until'].includes(name) ? isTemporal(kind) : false))
    .flatMap(({ name }) => table.column(name))
    .filter((value) => typeof value === 'string')
    .map((value) => value.slice(0, 10))
    .toSorted()
  const [first, last] = [times[0], times.at(-1)]
  const values = { from, n: rows, rows: { value: rows, format: 'integer' } as const }
  if (isPart) return say('chart.source-name', values)
  if (first === undefined || last === undefined || first === last)
    return say('chart.source', values)
  return say('chart.source-dates', {
    ...values,
    first: { value: first, format: 'date' },
    last: { value: last, format: 'date' },
  })
}
