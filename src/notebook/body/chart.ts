import type { Range } from '../../lib/problem'
import { type CellName, readCellName } from './cellName'
import { Reader, type Reading } from './reading'

/** What a `chart` cell says: where its rows come from; the rest is the chart room's to read. */
export interface ChartBody {
  readonly from: CellName
  readonly fromRange: Range | undefined
  /** all fields, `from` among them; `$name` in them is an `InputReference` */
  readonly fields: Readonly<Record<string, unknown>>
}

/** Reads the body of a `chart` cell as far as the notebook has to understand it. */
export function readChart(body: string): Reading<ChartBody> {
  const reader = new Reader(body)
  const { from } = reader.fields
  const name = readCellName(from)
  if (from === undefined || from === null) reader.missing('from')
  else if (!name) reader.invalid('from', 'orders')
  return reader.done(() => ({
    from: name ?? { cell: '', part: undefined },
    fromRange: reader.yaml.at('from'),
    fields: reader.fields,
  }))
}
