import type { Say } from '../../i18n/say'
import type { Table } from '../../table/table'
import { endOf, unitOf } from './periods'
import { rowCap } from './query'
import { isTemporal } from '../../table/kinds'
import type { ChartSpec } from './spec'

/** How many rows of the data the rows of a chart stand for; undefined where each is one of them. */
export function rowsBehind(table: Table): number | undefined {
  const name = ['n', 'count'].find((each) => table.columns.some((column) => column.name === each))
  if (name === undefined) return undefined
  return table.column(name).reduce<number>((sum, count) => sum + Number(count ?? 0), 0)
}

/** Where a figure comes from: the name of the data, its rows, and from when to when. */
export function sourceOf({ from, until }: ChartSpec, table: Table, say: Say): string | undefined {
  if (from === undefined || table.rowCount === 0) return undefined
  const rows = rowsBehind(table) ?? table.rowCount
  const values = { from, n: rows, rows: { value: rows, format: 'integer' } as const }
  if (table.rowCount > rowCap) return say('chart.source-name', values)
  const starts = days(table, ['x', 'y'])
  const first = days(table, ['since'])[0] ?? starts[0]
  const last = days(table, ['until']).at(-1) ?? lastDay(starts, until)
  if (first === undefined || last === undefined || first === last) {
    return say('chart.source', values)
  }
  return say('chart.source-dates', {
    ...values,
    first: { value: first, format: 'date' },
    last: { value: last, format: 'date' },
  })
}

/** The dates in these columns, ascending. */
function days(table: Table, names: readonly string[]): readonly string[] {
  return table.columns
    .filter(({ name, kind }) => names.includes(name) && isTemporal(kind))
    .flatMap(({ name }) => table.column(name))
    .filter((value) => typeof value === 'string')
    .map((value) => value.slice(0, 10))
    .toSorted()
}

/** Where all times begin a month or a quarter, they stand for all of it, as far as the data runs. */
function lastDay(starts: readonly string[], until: string | undefined): string | undefined {
  const last = starts.at(-1)
  if (last === undefined || !starts.every((day) => day.endsWith('-01'))) return last
  const end = endOf(last, unitOf(starts)).toISOString().slice(0, 10)
  return until !== undefined && until < end ? until : end
}
