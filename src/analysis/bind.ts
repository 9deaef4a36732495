import type { Locale } from '../lib/locale'
import { ProblemError, type Problem } from '../lib/problem'
import { fold } from '../lib/text'
import { sql, type Sql, type Step } from '../sql'
import { isNumeric } from '../table/kinds'
import type { Column, Kind } from '../table/table'
import type { AnalysisText, NamedColumn, Role, RoleKind, Roles } from './contract'
import { sharedText } from './text'

/** Which column fills each role. */
export type Binding = Readonly<Record<string, string>>

/** The roles of the data's columns; null where the analyst left one empty, so that nothing is guessed. */
export type KnownRoles = Readonly<Partial<Record<string, string | null>>>

/** What a cell's YAML says of roles: null leaves one empty on purpose. */
export type ChosenRoles = Readonly<Record<string, string | null>>

const types: Readonly<Record<RoleKind, Sql>> = {
  key: sql`VARCHAR`,
  text: sql`VARCHAR`,
  number: sql`DOUBLE`,
  time: sql`TIMESTAMP`,
  boolean: sql`BOOLEAN`,
}

const eachOnALine = sql`,
  `

const composite: ReadonlySet<Kind> = new Set(['list', 'struct', 'map', 'binary', 'interval'])

/** A relation an analysis reads: the name of its step, the relation, its columns and what they are for. */
export interface Source {
  /** `input`, or the name of a side */
  readonly step: string
  readonly roles: Roles
  readonly relation: string
  readonly columns: readonly Column[]
  readonly binding: Binding
  /** columns beyond the roles, by what the user calls them */
  readonly named?: ReadonlyMap<string, NamedColumn>
  /** names of the steps before, which would hide relations of the same name */
  readonly before?: readonly string[]
}

/**
 * Writes the step of a relation: the user's columns under the names of the roles, each of the role's type.
 * It is the only place where the names of user columns meet SQL. An empty key is NULL, decimals stay
 * exact, infinite and not-a-number values and times are NULL, dates become midnights, roles without a column
 * typed NULLs. Nothing is converted that could fail on a value: throws `bind.*` instead.
 */
export function bind(source: Source, locale: Locale = 'en', words: AnalysisText = {}): Step {
  const { step, roles, relation, columns, binding, named = new Map(), before = [] } = source
  const [problem] = checkBinding(source, words).filter(({ severity }) => severity === 'error')
  if (problem) throw new ProblemError(problem)
  const filled = Object.entries(roles).map(([name, { kind }]) => {
    const column = columns.find((each) => each.name === binding[name])
    const value = column ? cast(kind, column) : sql`CAST(NULL AS ${types[kind]})`
    return sql`${value} AS ${sql.id(name)}`
  })
  const further = [...named].map(([column, { name }]) => sql`${sql.id(column)} AS ${sql.id(name)}`)
  const isHidden = before.some((name) => fold(name) === fold(relation))
  const from = isHidden ? sql`main.${sql.id(relation)}` : sql.id(relation)
  return {
    name: step,
    note: sharedText[locale][step === 'input' ? 'note.input' : 'note.side'] ?? '',
    sql: sql`
SELECT
  ${sql.join([...filled, ...further], eachOnALine)}
FROM ${from}`,
  }
}

/** The step of a relation that is not given: its columns and no rows. */
export function bindNothing(step: string, roles: Roles, locale: Locale = 'en'): Step {
  const columns = Object.entries(roles).map(
    ([name, { kind }]) => sql`CAST(NULL AS ${types[kind]}) AS ${sql.id(name)}`,
  )
  return {
    name: step,
    note: sharedText[locale]['note.absent'] ?? '',
    sql: sql`
SELECT
  ${sql.join(columns, eachOnALine)}
WHERE false`,
  }
}

/** What keeps a binding from being used, role by role; the words name roles by their labels. */
export function checkBinding(
  { step, roles, relation, columns, binding }: Source,
  words: AnalysisText = {},
): readonly Problem[] {
  const place = step === 'input' ? '' : `${step}.`
  const unknown = Object.keys(binding)
    .filter((name) => !Object.hasOwn(roles, name))
    .map((role) => ({
      code: 'bind.role',
      severity: 'warning' as const,
      values: { role: `${place}${role}`, known: Object.keys(roles) },
    }))
  const broken = Object.entries(roles).flatMap(([name, role]) => {
    const label = words[`role.${place}${name}`] ?? name
    const values = { role: label, name: `${place}${name}`, relation }
    const chosen = Object.hasOwn(binding, name) ? binding[name] : undefined
    if (chosen === undefined) {
      return role.required ? [{ code: 'bind.missing', severity: 'error' as const, values }] : []
    }
    const column = columns.find((each) => each.name === chosen)
    if (!column) {
      return [
        { code: 'bind.column', severity: 'error' as const, values: { ...values, column: chosen } },
      ]
    }
    if (fits(role.kind, column)) return []
    const mismatch = { column: chosen, kind: column.kind, type: column.type, wanted: role.kind }
    return [{ code: 'bind.kind', severity: 'error' as const, values: { ...values, ...mismatch } }]
  })
  return [...unknown, ...broken]
}

/**
 * Fills the roles: first as the cell says, then from the roles known of the data, then from roles
 * guessed from the columns, then from a column of the role's own name or another name of it, in whatever case and
 * spacing. A column that cannot become what a role needs is not offered, and none fills two roles unasked.
 */
export function autoBind(
  roles: Roles,
  columns: readonly Column[],
  chosen: ChosenRoles,
  known: KnownRoles,
  guessed: Readonly<Partial<Record<string, string>>> = {},
): Binding {
  const binding: Record<string, string> = {}
  for (const [name, column] of Object.entries(chosen)) if (column !== null) binding[name] = column
  const taken = new Set(Object.values(binding))
  for (const [name, role] of Object.entries(roles)) {
    if (Object.hasOwn(chosen, name)) continue
    const isEmptied = role.like.some((like) => known[like] === null)
    const offers = [
      ...role.like.map((like) => known[like] ?? undefined),
      ...(isEmptied
        ? []
        : [...role.like.map((like) => guessed[like]), ...namesakes(name, role, columns)]),
    ]
    const found = offers.find((offer) => {
      const column = columns.find((each) => each.name === offer)
      return column && !taken.has(column.name) && fits(role.kind, column)
    })
    if (found === undefined) continue
    binding[name] = found
    taken.add(found)
  }
  return binding
}

/** The columns that bear a name of the role, best name first. */
function namesakes(own: string, { names = [] }: Role, columns: readonly Column[]) {
  return [own, ...names].flatMap((name) =>
    columns.filter((column) => plain(column.name) === plain(name)).map((column) => column.name),
  )
}

const plain = (name: string) => fold(name).replace(/[\s_-]+/g, ' ')

/** Whether a column can become what is wanted without a value that could fail. */
export function fits(wanted: RoleKind, { kind, type }: Column): boolean {
  if (kind === 'null') return true
  switch (wanted) {
    case 'key':
    case 'text':
      return !composite.has(kind)
    case 'number':
      return isNumeric(kind)
    case 'time':
      return (kind === 'date' || kind === 'timestamp') && !type.includes('TIME ZONE')
    case 'boolean':
      return kind === 'boolean'
  }
}

function cast(wanted: RoleKind, { name, kind }: Column): Sql {
  const column = sql.id(name)
  const target = types[wanted]
  switch (wanted) {
    case 'key':
      return kind === 'text' ? sql`nullif(${column}, '')` : sql`CAST(${column} AS ${target})`
    case 'number':
      if (kind === 'number') return sql`CASE WHEN isfinite(${column}) THEN ${column} END`
      return kind === 'null' ? sql`CAST(${column} AS ${target})` : column
    case 'time':
      if (kind === 'null') return sql`CAST(${column} AS ${target})`
      return sql`CAST(CASE WHEN isfinite(${column}) THEN ${column} END AS ${target})`
    case 'text':
      return kind === 'text' ? column : sql`CAST(${column} AS ${target})`
    case 'boolean':
      return kind === 'boolean' ? column : sql`CAST(${column} AS ${target})`
  }
}
