import { autoBind, checkBinding } from '../../analysis/bind'
import type { Analysis, Roles } from '../../analysis/contract'
import { fieldsOf } from '../../importer/canonical'
import { guessRoles } from '../../importer/roles'
import type { Relation } from '../../session/model'
import { numericKinds, temporalKinds } from '../../table/kinds'
import type { Column } from '../../table/table'
import type { Workbench } from '../workbench.svelte'

/** What suggestions are made from: the cells and what they leave behind. */
export type Page = Pick<Workbench, 'cells' | 'cell' | 'outputs' | 'view'>

/** Rows up to this many are drawn as they stand; more are summed up first. */
const fewRows = 100

/** The roles the import found, else those the names suggest. */
function rolesOf(page: Page, relation: Relation): Readonly<Partial<Record<string, string>>> {
  const imported = page.view(relation.name)?.report?.reading.roles
  return imported ?? guessRoles(relation.columns)
}

/** The fields of a chart that shows something of a relation at once: over time, by name, or how values lie. */
export function chartFields(page: Page, relation: Relation): Readonly<Record<string, string>> {
  const { columns, rowCount } = relation
  const roles = rolesOf(page, relation)
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
 * The relation that fits best what an analysis reads: by what its rows are about, tables that bring files together before
 * the files themselves, else the one that fills the most roles, data before what is made of it. What analyses leave behind
 * are conclusions, which none of them reads. Undefined where none fills all it has to.
 */
export function fittingRelation(wanted: Wanted, page: Page, except?: string): Relation | undefined {
  const scored = sources(page).flatMap((relation) => {
    const { name, columns } = relation
    if (name === except) return []
    const { roles } = wanted
    const binding = autoBind(roles, columns, {}, rolesOf(page, relation))
    const problems = checkBinding({ step: 'input', roles, relation: name, columns, binding })
    if (problems.some(({ severity }) => severity === 'error')) return []
    const isData = page.cell(name)?.kind === 'data'
    const filled = Object.keys(binding).length + (isData ? 0.5 : 0)
    const rank = rankOf(page, relation, wanted)
    return filled < 1 ? [] : [{ relation, rank, isFile: !isCanonical(page, name), filled }]
  })
  const [best] = scored.toSorted(
    (a, b) => a.rank - b.rank || Number(a.isFile) - Number(b.isFile) || b.filled - a.filled,
  )
  return best?.relation
}

/** The relations that hold data, in document order: those of files and of SQL. */
export const sources = (page: Page): readonly Relation[] =>
  page.cells
    .filter(({ kind }) => kind === 'data' || kind === 'sql')
    .flatMap(({ key }) => page.outputs(key))

/** Whether a cell is one of the tables that bring files together. */
const isCanonical = (page: Page, name: string) =>
  page.cell(name)?.kind === 'sql' && fieldsOf(name).length > 0

/** The place of what a relation is about among what is wanted; last where nothing is known of it. */
function rankOf(page: Page, { name }: Relation, { about = [] }: Wanted): number {
  const subject = isCanonical(page, name) ? name : page.view(name)?.report?.nature.subject
  const at = subject === undefined ? -1 : about.indexOf(subject)
  return at < 0 ? about.length : at
}

/** The relations for the sides of an analysis that say plainly what they are about; `main` has its rows in the analysis already. */
export function fittingSides(
  { sides = {} }: Analysis,
  page: Page,
  main?: string,
): readonly (readonly [string, string])[] {
  return Object.entries(sides).flatMap(([name, side]) => {
    const found = fittingRelation(side, page, main)
    const isSure = found && rankOf(page, found, side) < (side.about?.length ?? 0)
    return isSure || (found && side.required) ? [[name, found.name] as const] : []
  })
}

/** Numbers and texts that only name a row say nothing when they are summed up. */
const isMeasure = ({ name }: Column) => !/(^|_)(id|no|code|key)$/i.test(name)
