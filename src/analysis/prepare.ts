import type { Locale } from '../lib/locale'
import type { Problem } from '../lib/problem'
import type { Column } from '../table/table'
import {
  autoBind,
  bind,
  checkBinding,
  type Binding,
  type ChosenRoles,
  type KnownRoles,
} from './bind'
import type { Analysis, PlanContext, Params, Roles } from './contract'
import { readParams } from './params'
import { scripts, type OutputScript } from './scripts'

/** What an analysis cell asks for, and what is known of the relation it reads. */
export interface Request {
  /** the cell's name */
  readonly cell: string
  /** the relation it reads, and its columns */
  readonly relation: string
  readonly columns: readonly Column[]
  readonly roles: ChosenRoles
  /** roles of the data's columns: as the analyst set them, and as guessed */
  readonly known?: KnownRoles
  readonly guessed?: Readonly<Partial<Record<string, string>>>
  /** every other key of the cell's YAML */
  readonly params: Readonly<Record<string, unknown>>
  readonly locale: Locale
}

/** A cell ready to run; with a problem of severity error there are no scripts. */
export interface Prepared {
  readonly binding: Binding
  readonly context: PlanContext<Roles, Params>
  readonly scripts: readonly OutputScript[]
  readonly problems: readonly Problem[]
}

/** Fills the roles, reads the params, plans, and writes the scripts of the outputs. Never throws on user input. */
export function prepare(analysis: Analysis, request: Request): Prepared {
  const { cell, relation, columns, locale } = request
  const words = analysis.text[locale]
  const binding = autoBind(
    analysis.roles,
    columns,
    request.roles,
    request.known ?? {},
    request.guessed,
  )
  const { values, problems: unread } = readParams(analysis.params, request.params)
  const context = {
    params: values,
    bound: new Set(Object.keys(binding)),
    given: new Set(['input']),
    columns: new Map(),
    locale,
  }
  const problems = [
    ...checkBinding(analysis.roles, relation, columns, binding, words),
    ...unread,
    ...clash(analysis, cell, relation),
  ]
  if (problems.some(({ severity }) => severity === 'error')) {
    return { binding, context, scripts: [], problems }
  }
  const input = bind(analysis.roles, relation, columns, binding, locale, words)
  const steps = [input, ...analysis.plan(context)]
  return { binding, context, scripts: scripts(analysis, cell, steps, locale), problems }
}

/** A cell named like the first step would be shadowed by it where a later output reads the cell. */
function clash(analysis: Analysis, cell: string, relation: string): readonly Problem[] {
  const several = Object.keys(analysis.outputs).length > 1
  return several && cell.toLowerCase() === 'input'
    ? [{ code: 'bind.name', severity: 'error', values: { cell, relation } }]
    : []
}
