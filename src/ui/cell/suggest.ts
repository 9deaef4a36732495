import { autoBind, checkBinding } from '../../analysis/bind'
import type { Analysis } from '../../analysis/contract'
import { guessRoles } from '../../importer/roles'
import type { Relation } from '../../session/model'
import type { Column } from '../../table/table'
import type { Workbench } from '../workbench.svelte'

const numeric = ['integer', 'decimal', 'number']
const temporal = ['date', 'timestamp']

/** Rows up to this many are drawn as they stand; more are summed up first. */
const fewRows = 100

/** The roles the import found, else those the names suggest. */
function rolesOf(bench: Workbench, relation: Relation): Readonly<Partial<Record<string, string>>> {
  const imported = bench.view(relation.name)?.report?.reading.roles
  return imported ?? guessRoles(relation.columns)
}

/** The fields of a chart that shows something of a relation at once: over time, by name, or how values lie. */
export function chartFields(
  bench: Workbench,
  relation: Relation,
): Readonly<Record<string, string>> {
  const { columns, rowCount } = relation
  const roles = rolesOf(bench, relation)
  const first = (kinds: readonly string[], ...wanted: readonly (string | undefined)[]) => {
    const fitting = columns.filter((column) => kinds.includes(column.kind))
    const named = wanted.flatMap((name) => fitting.find((column) => column.name === name) ?? [])
    return (named[0] ?? fitting.find(isMeasure) ?? fitting[0])?.name
  }
  const time = first(temporal, roles['time'])
  const number = first(numeric, roles['amount'], roles['quantity'])
  const text = first(['text'], roles['category'], roles['channel'], roles['country'])
  const many = rowCount > fewRows
  if (time !== undefined) {
    const bin = many ? { bin: 'month' } : {}
    if (number === undefined) return { mark: 'line', x: time, aggregate: 'count', bin: 'month' }
    return { mark: 'line', x: time, y: number, ...(many && { aggregate: 'sum' }), ...bin }
  }
  if (text !== undefined) {
    if (number === undefined) return { mark: 'bar', y: text, aggregate: 'count' }
    return { mark: 'bar', x: number, y: text, ...(many && { aggregate: 'sum' }) }
  }
  return number === undefined ? { mark: 'bar' } : { mark: 'histogram', x: number }
}

/** The first relation whose columns can fill the roles an analysis needs; data before what is made of it. */
export function fittingRelation(analysis: Analysis, bench: Workbench): Relation | undefined {
  const isData = (relation: Relation) => bench.cell(relation.name)?.kind === 'data'
  const ordered = [
    ...bench.relations.filter(isData),
    ...bench.relations.filter((relation) => !isData(relation)),
  ]
  return ordered.find((relation) => {
    const { name, columns } = relation
    const binding = autoBind(analysis.roles, columns, {}, rolesOf(bench, relation))
    const { roles } = analysis
    const problems = checkBinding({ step: 'input', roles, relation: name, columns, binding })
    return problems.every(({ severity }) => severity !== 'error')
  })
}

/** Numbers and texts that only name a row say nothing when they are summed up. */
const isMeasure = ({ name }: Column) => !/(^|_)(id|no|code|key)$/i.test(name)
