import { autoBind, checkBinding } from '../../analysis/bind'
import type { Analysis, Roles } from '../../analysis/contract'
import { guessRoles } from '../../importer/roles'
import type { Relation } from '../../session/model'
import { numericKinds, temporalKinds } from '../../table/kinds'
import type { Column } from '../../table/table'
import type { Workbench } from '../workbench.svelte'

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
  const time = first(temporalKinds, roles['time'])
  const number = first(numericKinds, roles['amount'], roles['quantity'])
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

/** Roles to fill, and what the relation that fills them is about. */
interface Wanted {
  readonly roles: Roles
  readonly about?: readonly string[]
}

/**
 * The relation that fits best what an analysis reads: by what its import says it is about, else the
 * one that fills the most roles, data before what is made of it. Undefined where none fills all it has to.
 */
export function fittingRelation(
  wanted: Wanted,
  bench: Workbench,
  except?: string,
): Relation | undefined {
  const scored = bench.relations.flatMap((relation) => {
    const { name, columns } = relation
    if (name === except) return []
    const { roles } = wanted
    const binding = autoBind(roles, columns, {}, rolesOf(bench, relation))
    const problems = checkBinding({ step: 'input', roles, relation: name, columns, binding })
    if (problems.some(({ severity }) => severity === 'error')) return []
    const isData = bench.cell(name)?.kind === 'data'
    const filled = Object.keys(binding).length + (isData ? 0.5 : 0)
    return filled < 1 ? [] : [{ relation, rank: rankOf(bench, relation, wanted), filled }]
  })
  const [best] = scored.toSorted((a, b) => a.rank - b.rank || b.filled - a.filled)
  return best?.relation
}

/** The place of what a relation is about among what is wanted; last where nothing is known of it. */
function rankOf(bench: Workbench, { name }: Relation, { about = [] }: Wanted): number {
  const subject = bench.view(name)?.report?.nature.subject
  const at = subject === undefined ? -1 : about.indexOf(subject)
  return at < 0 ? about.length : at
}

/** The relations for the sides of an analysis that say plainly what they are about; `main` has its rows in the analysis already. */
export function fittingSides(
  { sides = {} }: Analysis,
  bench: Workbench,
  main?: string,
): readonly (readonly [string, string])[] {
  return Object.entries(sides).flatMap(([name, side]) => {
    const found = fittingRelation(side, bench, main)
    const isSure = found && rankOf(bench, found, side) < (side.about?.length ?? 0)
    return isSure || (found && side.required) ? [[name, found.name] as const] : []
  })
}

/** Numbers and texts that only name a row say nothing when they are summed up. */
const isMeasure = ({ name }: Column) => !/(^|_)(id|no|code|key)$/i.test(name)
