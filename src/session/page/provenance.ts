import type { CanonicalFile } from '../../importer/canonical'
import { columnOf } from '../../importer/canonical/file'
import { plainTables } from '../../importer/canonical/plainTables'
import { customers, orderLines, orders, products, sessions } from '../../importer/canonical/tables'
import type { RoleName } from '../../importer/contract'
import type { Origin } from '../../sql'
import type { Subject } from './subject'

/** Roles that change what is said of money and people, so that it counts, too, that no column has them. */
export const telling: ReadonlySet<RoleName> = new Set([
  'time',
  'amount',
  'refund',
  'status',
  'order',
  'customer',
  'cost',
])

/**
 * What a statement about a file takes its columns for, of these roles: the remark by which it is known later that the
 * roles have changed since. Tables that bring files together have columns of their own, which nobody corrects.
 */
export function originsOfSubject(
  { key, roles, said = roles, isJoined }: Subject,
  used: readonly RoleName[],
): readonly Origin[] {
  if (isJoined === true) return []
  const entries = used.flatMap((role): [RoleName, string | null][] => {
    const column = roles[role]
    if (column !== undefined) return [[role, column]]
    return telling.has(role) && said[role] === undefined ? [[role, null]] : []
  })
  return [{ relation: key, roles: Object.fromEntries(entries) }]
}

const tables = [orders, orderLines, ...plainTables, customers, products, sessions]

/** The same of a table that brings files together. */
export function originsOfTable(name: string, files: readonly CanonicalFile[]): readonly Origin[] {
  const table = tables.find((one) => one.name === name)
  if (!table) return []
  const feeding = files.filter(({ report }) => {
    return table.subjects.some((subject) => subject === report.nature.subject)
  })
  return feeding.flatMap((file) => {
    const ofGoods = columnOf(file, ['amount']) ? [] : (['price', 'quantity'] as const)
    const chosen = [...table.fields.map(({ from }) => from), ...ofGoods.map((role) => [role])]
    const entries = chosen.flatMap((from) => entriesOf(file, from))
    const isOfOrders = table === orders || table === orderLines
    const grain = isOfOrders ? [['grain', file.report.nature.grain ?? 'order'] as const] : []
    return [{ relation: file.relation, roles: Object.fromEntries([...entries, ...grain]) }]
  })
}

/** The roles that are asked for the column of a field, up to the one that has it. */
function entriesOf(
  file: CanonicalFile,
  from: readonly RoleName[],
): readonly (readonly [RoleName, string | null])[] {
  const at = from.findIndex((role) => columnOf(file, [role]) !== undefined)
  const asked = at < 0 ? from : from.slice(0, at + 1)
  return asked.flatMap((role): (readonly [RoleName, string | null])[] => {
    const column = columnOf(file, [role])
    if (column) return [[role, column.name]]
    const isSaid = file.report.reading.roles[role] !== undefined
    return telling.has(role) && !isSaid ? [[role, null]] : []
  })
}
