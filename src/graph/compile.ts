import type { Problem, Range } from '../lib/problem'
import { fold } from '../lib/text'
import type { InputType, InputValue } from '../notebook'
import { sql } from '../sql'
import { missingName, relationName } from './names'
import { type InputUse, references } from './references'
import type { RelationUse } from './relationUse'
import { qualifies } from './tokens'

/** What `$name` stands for. */
export interface BoundInput {
  readonly type: InputType
  readonly value: InputValue
}

/** SQL that can run, and the way back from it to the text it came from. */
export interface Compiled {
  readonly text: string
  /** inputs that are not there, with ranges into the user's text */
  readonly problems: readonly Problem[]
  /** Where in the user's text an offset of the compiled one stands. */
  locate(offset: number): number
}

interface Change extends Range {
  readonly text: string
}

/**
 * Replaces `$name` and `$name.field` by typed literals and `cell.output` in the place of a table by
 * `cell__output`; everything else stays byte for byte. `inputs` and `outputs` (of each cell, the
 * bare-named one first) are by key.
 */
export function compile(
  text: string,
  inputs: ReadonlyMap<string, BoundInput>,
  outputs: ReadonlyMap<string, readonly string[]> = new Map(),
): Compiled {
  const problems: Problem[] = []
  const found = references(text)
  const bound = new Map([...inputs].map(([key, input]) => [fold(key), input]))
  const owners = new Map([...outputs].map(([key, names]) => [fold(key), { key, names }]))
  const changes = [
    ...found.inputs.flatMap((use) => literal(text, use, bound, [...inputs.keys()], problems)),
    ...found.relations.flatMap((use) => relation(text, use, owners)),
  ].sort((a, b) => a.from - b.from)
  return { text: apply(text, changes), problems, locate: locator(changes) }
}

function literal(
  text: string,
  use: InputUse,
  bound: ReadonlyMap<string, BoundInput>,
  known: readonly string[],
  problems: Problem[],
): Change[] {
  const fail = (about: Omit<Problem, 'severity'>): Change[] => {
    problems.push({ ...about, severity: 'error', range: use.range })
    return []
  }
  const { name, field } = use
  const input = bound.get(fold(name))
  if (!input) return fail(missingName('graph.missing-input', name, known))
  if (input.type === 'date-range') {
    if (field === undefined) return fail({ code: 'graph.range-without-field', values: { name } })
    if (field !== 'start' && field !== 'end')
      return fail({ code: 'graph.missing-field', values: { name, field } })
  } else if (field !== undefined)
    return fail({ code: 'graph.input-without-fields', values: { name, field } })
  try {
    return [{ ...use.range, text: apart(text, use.range, literalText(input, field)) }]
  } catch {
    return fail({ code: 'graph.unwritable-value', values: { name } })
  }
}

/** Where the text touches the literal with a name or a quote, a space keeps them two. */
function apart(text: string, { from, to }: Range, written: string): string {
  const touches = /[\w$'"\u0080-\uffff]/
  const before = touches.test(text.charAt(from - 1)) ? ' ' : ''
  const after = touches.test(text.charAt(to)) ? ' ' : ''
  return before + written + after
}

function literalText({ type, value }: BoundInput, field: string | undefined): string {
  if (value === null) return type === 'multi-select' ? '(NULL)' : dateOr(type, null)
  if (Array.isArray(value)) {
    const items = value.map((item: string | number | boolean) => sql.literal(item))
    return `(${items.length === 0 ? 'NULL' : sql.join(items).text})`
  }
  if (typeof value === 'object') return dateOr(type, Reflect.get(value, field ?? '') ?? null)
  return dateOr(type, value)
}

/** Nothing chosen is a NULL of the type, so that comparisons with it still bind. */
function dateOr(type: InputType, value: string | number | boolean | null): string {
  const isDate = type === 'date' || type === 'date-range'
  if (!isDate) return sql.literal(value).text
  return value === null
    ? 'CAST(NULL AS DATE)'
    : sql.literal({ type: 'date', iso: String(value) }).text
}

/** Schemas a relation can stand in by its own name. */
const schemas = new Set(
  ['main', 'memory', 'temp', 'system', 'information_schema', 'pg_catalog'].map(fold),
)

/**
 * `cell.output`, also behind `main.`, as the one name the relation has. Where the query names columns by
 * `output.column`, that stays possible through an alias.
 */
function relation(
  text: string,
  { parts, ranges, hasAlias }: RelationUse,
  owners: ReadonlyMap<string, { key: string; names: readonly string[] }>,
): Change[] {
  const at = parts.length - 2
  const [first, last] = [ranges[at], ranges[at + 1]]
  const [cell = '', output = ''] = parts.slice(-2)
  if (!first || !last || schemas.has(fold(cell))) return []
  const owner = owners.get(fold(cell))
  const name = relationName(owner?.key ?? cell, output, owner?.names)
  const needsAlias = !hasAlias && qualifies(text, output, last.from)
  const alias = needsAlias ? ` AS ${sql.id(output).text}` : ''
  return [{ from: first.from, to: last.to, text: sql.id(name).text + alias }]
}

function apply(text: string, changes: readonly Change[]): string {
  let result = ''
  let done = 0
  for (const change of changes) {
    result += text.slice(done, change.from) + change.text
    done = change.to
  }
  return result + text.slice(done)
}

function locator(changes: readonly Change[]): (offset: number) => number {
  return (offset) => {
    let shift = 0
    for (const { from, to, text } of changes) {
      const start = from + shift
      if (offset <= start) break
      const end = start + text.length
      if (offset < end) return from
      shift = shift + text.length - (to - from)
    }
    return offset - shift
  }
}
