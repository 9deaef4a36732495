import type { Range } from '../../lib/problem'
import { asRecord } from '../yaml'
import { type CellName, readCellName } from './cellName'
import { Reader, type Reading, shown } from './reading'

/** What an `analysis` cell says. Params are as they stand; `$name` in them is an `InputReference`. */
export interface AnalysisBody {
  readonly from: CellName
  readonly fromRange: Range | undefined
  /** role → column, for the roles the analyst chose; null leaves one empty that would be guessed */
  readonly roles: Readonly<Record<string, string | null>>
  readonly params: Readonly<Record<string, unknown>>
}

/** Reads the body of an `analysis` cell. */
export function readAnalysis(body: string): Reading<AnalysisBody> {
  const reader = new Reader(body)
  const { from, roles, ...params } = reader.fields
  const name = readCellName(from)
  if (from === undefined || from === null) reader.missing('from')
  else if (!name) reader.invalid('from', 'orders')
  const columns = readRoles(reader, roles)
  return reader.done(() => ({
    from: name ?? { cell: '', part: undefined },
    fromRange: reader.yaml.at('from'),
    roles: columns,
    params,
  }))
}

function readRoles(reader: Reader, roles: unknown): Record<string, string | null> {
  if (roles === undefined || roles === null) return {}
  const given = asRecord(roles)
  if (!given) {
    reader.invalid('roles', 'customer: customer_id')
    return {}
  }
  const chosen = Object.entries(given)
  for (const [role, column] of chosen) {
    if (typeof column === 'object' && column !== null) {
      const values = { name: `roles.${role}`, value: shown(column), allowed: 'customer_id' }
      reader.error('notebook.invalid-field', values, reader.yaml.at('roles', role))
    }
  }
  return Object.fromEntries(
    chosen.map(([role, column]) => [role, column === null ? null : String(column)]),
  )
}

/** What the info string of an analysis cell names: `rfm@1`. Without `@` the newest version is meant. */
export function readMethod(detail: string): { id: string; version: number | undefined } {
  const [, id = detail, version] = /^([^@\s]+)(?:@(\d+))?$/.exec(detail.trim()) ?? []
  return { id, version: version === undefined ? undefined : Number(version) }
}
