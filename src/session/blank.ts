import type { Table } from '../table/table'

/** The axis along which nothing that a chart was to draw has a value; undefined where it draws something, or has no rows. */
export function blankAxis(data: Table): 'x' | 'y' | undefined {
  if (data.rowCount === 0) return undefined
  const names = data.columns.map(({ name }) => name)
  return (['y', 'x'] as const).find(
    (axis) => names.includes(axis) && data.column(axis).every((value) => value === null),
  )
}
