import type { Locale } from '../lib/locale'
import type { Problem } from '../lib/problem'
import { fold } from '../lib/text'
import type { Column } from '../table/table'
import {
  autoBind,
  bind,
  bindNothing,
  checkBinding,
  type Binding,
  type ChosenRoles,
  type KnownRoles,
  type Source,
} from './bind'
import type { Analysis, PlanContext, Params, Roles } from './contract'
import { nameColumns } from './named'
import { readParams } from './params'
import { scripts, type OutputScript } from './scripts'

/** A relation a cell names, and what is known of it. */
export interface Given {
  readonly relation: string
  readonly columns: readonly Column[]
  readonly roles: ChosenRoles
  /** roles of the data's columns: as the analyst set them, and as guessed */
  readonly known?: KnownRoles
  readonly guessed?: Readonly<Partial<Record<string, string>>>
}

/** What an analysis cell asks for, and what is known of the relations it reads. */
export interface Request {
  /** the cell's name */
  readonly cell: string
  /** the main relation as `input`, the others by the names of their sides */
  readonly given: Readonly<Partial<Record<string, Given>>>
  /** every other key of the cell's YAML */
  readonly params: Readonly<Record<string, unknown>>
  readonly locale: Locale
}

/** A cell ready to run; with a problem of severity error there are no scripts. */
export interface Prepared {
  /** role → column; roles of sides as `<side>.<role>` */
  readonly binding: Binding
  readonly context: PlanContext<Roles, Params>
  readonly scripts: readonly OutputScript[]
  readonly problems: readonly Problem[]
}

/** Fills the roles, reads the params, plans, and writes the scripts of the outputs. Never throws on user input. */
export function prepare(analysis: Analysis, request: Request): Prepared {
  const { cell, given, locale } = request
  const words = analysis.text[locale]
  const { values, problems: unread } = readParams(analysis.params, request.params)
  const { named, problems: unnamed } = nameColumns(
    analysis.params,
    values,
    given['input']?.columns ?? [],
  )
  const wanted = Object.entries(rolesOf(analysis))
  const sources = wanted.flatMap(([step, roles], i): Source[] => {
    const from = given[step]
    if (!from) return []
    const { relation, columns } = from
    const binding = autoBind(roles, columns, from.roles, from.known ?? {}, from.guessed)
    const before = wanted.slice(0, i).map(([name]) => name)
    return [{ step, roles, relation, columns, binding, before, ...(step === 'input' && { named }) }]
  })
  const binding = Object.assign({}, ...sources.map(qualified)) as Binding
  const context = {
    params: values,
    bound: new Set(Object.keys(binding)),
    filled: binding,
    meant: meant(binding, sources, given),
    given: new Set(sources.map(({ step }) => step)),
    columns: named,
    locale,
  }
  const problems = [
    ...absent(analysis, given, words),
    ...sources.flatMap((source) => checkBinding(source, words)),
    ...unread,
    ...unnamed,
    ...clash(analysis, cell, sources),
  ]
  if (problems.some(({ severity }) => severity === 'error')) {
    return { binding, context, scripts: [], problems }
  }
  const bound = wanted.map(([step, roles]) => {
    const source = sources.find((one) => one.step === step)
    return source ? bind(source, locale, words) : bindNothing(step, roles, locale)
  })
  const steps = [...bound, ...analysis.plan(context)]
  return { binding, context, scripts: scripts(analysis, cell, steps, locale), problems }
}

/** The importer's role of the column that fills each role. */
function meant(binding: Binding, sources: readonly Source[], given: Request['given']): Binding {
  const found = sources.flatMap(({ step, roles }) => {
    const { known = {}, guessed = {} } = given[step] ?? {}
    const place = step === 'input' ? '' : `${step}.`
    return Object.keys(roles).flatMap((role) => {
      const column = binding[`${place}${role}`]
      const named = Object.entries({ ...guessed, ...known }).find(([, one]) => one === column)
      return column !== undefined && named ? [[`${place}${role}`, named[0]] as const] : []
    })
  })
  return Object.fromEntries(found)
}

/** The roles of the main relation and of each side, by the names of their steps. */
function rolesOf({ roles, sides = {} }: Analysis): Readonly<Record<string, Roles>> {
  const beside = Object.entries(sides).map(([name, side]) => [name, side.roles] as const)
  return { input: roles, ...Object.fromEntries(beside) }
}

function qualified({ step, binding }: Source): Binding {
  if (step === 'input') return binding
  return Object.fromEntries(Object.entries(binding).map(([role, to]) => [`${step}.${role}`, to]))
}

/** Relations that have to be given and are not, and those no analysis of this kind reads. */
function absent(
  { sides = {}, standalone = false }: Analysis,
  given: Request['given'],
  words: Readonly<Record<string, string>>,
): readonly Problem[] {
  const missing = Object.entries(sides)
    .filter(([name, { required }]) => required && !given[name])
    .map(([name]): Problem => {
      const values = { side: words[`side.${name}`] ?? name, name }
      return { code: 'bind.side', severity: 'error', values }
    })
  const unknown = Object.keys(given)
    .filter((name) => name !== 'input' && !Object.hasOwn(sides, name))
    .map((side): Problem => {
      const known = Object.keys(sides)
      return { code: 'bind.side-unknown', severity: 'warning', values: { side, known } }
    })
  const main: readonly Problem[] =
    standalone || given['input'] ? [] : [{ code: 'bind.from', severity: 'error', values: {} }]
  return [...main, ...missing, ...unknown]
}

/** A cell named like a relation's step would be shadowed by it where a later output reads the cell. */
function clash(analysis: Analysis, cell: string, sources: readonly Source[]): readonly Problem[] {
  const several = Object.keys(analysis.outputs).length > 1
  const isStep = Object.keys(rolesOf(analysis)).some((step) => fold(step) === fold(cell))
  const relation = sources[0]?.relation ?? ''
  return several && isStep
    ? [{ code: 'bind.name', severity: 'error', values: { cell, relation } }]
    : []
}
