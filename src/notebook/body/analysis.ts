import type { Range } from '../../lib/problem'
import { asRecord } from '../yaml'
import { type CellName, readCellName } from './cellName'
import { Reader, type Reading, shown } from './reading'

/** What an `analysis` cell says. Params are as they stand; `$name` in them is an `InputReference`. */
export interface AnalysisBody {
  /** the main relation; analyses that stand alone need none */
  readonly from: CellName | undefined
  readonly fromRange: Range | undefined
  /** role → column, for the roles the analyst chose; null leaves one empty that would be guessed */
  readonly roles: Readonly<Record<string, string | null>>
  /** the relations it reads beside the main one, by name */
  readonly sides: Readonly<Record<string, SideBody>>
  readonly params: Readonly<Record<string, unknown>>
}

/** A relation an analysis reads beside its main one: `costs: ad_spend`, or with `from` and `roles`. */
interface SideBody {
  readonly from: CellName
  readonly fromRange: Range | undefined
  readonly roles: Readonly<Record<string, string | null>>
}

/** Reads the body of an `analysis` cell. */
export function readAnalysis(body: string): Reading<AnalysisBody> {
  const reader = new Reader(body)
  const { from, roles, with: sides, ...params } = reader.fields
  const name = readCellName(from)
  if (from !== undefined && from !== null && !name) reader.invalid('from', 'orders')
  const columns = readRoles(reader, roles, ['roles'])
  const beside = readSides(reader, sides)
  return reader.done(() => ({
    from: name,
    fromRange: reader.yaml.at('from'),
    roles: columns,
    sides: beside,
    params,
  }))
}

function readSides(reader: Reader, sides: unknown): Record<string, SideBody> {
  if (sides === undefined || sides === null) return {}
  const given = asRecord(sides)
  if (!given) {
    reader.invalid('with', 'costs: ad_spend')
    return {}
  }
  return Object.fromEntries(
    Object.entries(given).flatMap(([side, value]): [string, SideBody][] => {
      if (value === null) return []
      const path = ['with', side]
      const fields = asRecord(value)
      const fromPath = fields ? [...path, 'from'] : path
      const from = readCellName(fields ? fields['from'] : value)
      if (!from) {
        const values = { name: path.join('.'), value: shown(value), allowed: 'ad_spend' }
        reader.error('notebook.invalid-field', values, reader.yaml.at(...path))
        return []
      }
      const roles = readRoles(reader, fields?.['roles'], [...path, 'roles'])
      return [[side, { from, fromRange: reader.yaml.at(...fromPath), roles }]]
    }),
  )
}

function readRoles(
  reader: Reader,
  roles: unknown,
  path: readonly string[],
): Record<string, string | null> {
  if (roles === undefined || roles === null) return {}
  const given = asRecord(roles)
  if (!given) {
    const values = {
      name: path.join('.'),
      value: shown(roles),
      allowed: 'customer: customer_id',
    }
    reader.error('notebook.invalid-field', values, reader.yaml.at(...path))
    return {}
  }
  const chosen = Object.entries(given)
  for (const [role, column] of chosen) {
    if (typeof column === 'object' && column !== null) {
      const at = [...path, role]
      const values = { name: at.join('.'), value: shown(column), allowed: 'customer_id' }
      reader.error('notebook.invalid-field', values, reader.yaml.at(...at))
    }
  }
  return Object.fromEntries(
    chosen.map(([role, column]) => [role, column === null ? null : String(column)]),
  )
}

/** What the info string of an analysis cell names first: `rfm@1`. Without `@` the newest version is meant. */
export function readMethod(detail: string): { id: string; version: number | undefined } {
  const [first = ''] = detail.trim().split(/\s+/)
  const [, id = first, version] = /^([^@]+)(?:@(\d+))?$/.exec(first) ?? []
  return { id, version: version === undefined ? undefined : Number(version) }
}
