import { formatter } from '../i18n/format'
import { isOrdered } from '../graph'
import { fold, nearest } from '../lib/text'
import type { Format, Problem } from '../lib/problem'
import type { LiveValue, Meta } from '../notebook'
import type { Kind, Row, Value } from '../table/table'
import type { Relation, Result, SessionState, Status } from './model'

const formats = [
  'number',
  'integer',
  'compact',
  'percent',
  'points',
  'money',
  'money-compact',
  'date',
  'timestamp',
  'duration',
  'bytes',
  'text',
] as const satisfies readonly Format[]

const formatOf: Partial<Record<Kind, Format>> = {
  integer: 'integer',
  decimal: 'number',
  number: 'number',
  date: 'date',
  timestamp: 'timestamp',
}

const outdated: ReadonlySet<Status> = new Set(['failed', 'blocked', 'unready'])

interface Read {
  readonly value: unknown
  readonly format: Format
}

/**
 * What the live values of a notebook's prose say now. `{{cell.column}}` reads the first row of a relation,
 * `{{cell.output.column}}` that of an output, `{{cell.rows}}` how many rows there are, `{{rfm.key}}` a field
 * of an analysis' summary, `{{input}}` and `{{input.start}}` an input. A dash stands for what has no
 * result, or none of the present; undefined where nothing is known of the name.
 */
export function liveText(
  state: SessionState,
  style: Pick<Meta, 'locale' | 'currency' | 'timezone'>,
): (live: LiveValue) => string | undefined {
  const write = formatter(style)
  const keys = new Map(Object.keys(state.cells).map((key) => [fold(key), key]))
  return ({ cell, field, format: asked }) => {
    const run = state.cells[keys.get(fold(cell)) ?? '']
    // A cell that cannot run now still has its earlier result, of which no sentence may speak as of the present.
    if (run && (!run.result || outdated.has(run.status))) return '–'
    const found = run?.result && read(run.result, field)
    if (!found) return undefined
    const format = formats.find((known) => known === asked) ?? found.format
    return Array.isArray(found.value)
      ? found.value.map((item) => write(item, 'text')).join(', ')
      : write(found.value, format, { inWords: true })
  }
}

/** So many names that could be meant are offered, the most alike first. */
const mostOffered = 8

/**
 * What is wrong with a live value of a cell that is there: it names nothing, its format is unknown, or it is the first of several
 * rows that come in no order anybody has said. Undefined where nothing is wrong, or nothing is known yet.
 */
export function liveProblem(state: SessionState, live: LiveValue): Problem | undefined {
  const { cell, field, format, range } = live
  const [key, run] =
    Object.entries(state.cells).find(([each]) => fold(each) === fold(cell)) ?? ([] as const)
  if (key === undefined || !run?.result || outdated.has(run.status)) return undefined
  const name = field === undefined ? key : `${key}.${field}`
  const warn = (code: string, values: Problem['values']): Problem => ({
    code: `session.live-${code}`,
    severity: 'warning',
    values,
    range,
  })
  if (!read(run.result, field)) return nothing(key, field, run.result, warn)
  if (format !== undefined && !formats.some((known) => known === format)) {
    return warn('format', { name, format, known: formats.join(', ') })
  }
  const rows = unordered(state, key, run.result, field)
  return rows === undefined ? undefined : warn('first', { name: key, rows })
}

function nothing(
  key: string,
  field: string | undefined,
  result: Result,
  warn: (code: string, values: Problem['values']) => Problem,
): Problem {
  const known = namesIn(result)
  const near = nearest(field ?? '', known, mostOffered)
  const offered = [...near, ...known.filter((name) => !near.includes(name))].slice(0, mostOffered)
  const names = offered.map((name) => (name === '' ? key : `${key}.${name}`))
  return warn(field === undefined ? 'bare' : 'missing', {
    name: key,
    field: field ?? '',
    known: names.join(', '),
    count: known.length,
  })
}

/** How many rows a column is the first of, where the query does not say which row comes first. */
function unordered(
  state: SessionState,
  key: string,
  result: Result,
  field: string | undefined,
): number | undefined {
  const [relation] = result.kind === 'sql' ? result.outputs : []
  if (!relation || relation.rowCount < 2 || !column(relation, field ?? '')) return undefined
  const cell = state.notebook.cells.find((each) => each.key === key)
  return cell?.kind === 'sql' && !isOrdered(cell.body) ? relation.rowCount : undefined
}

/** What can stand behind the name of a cell; the empty name for the cell's own. */
function namesIn(result: Result): readonly string[] {
  if (result.kind === 'input') {
    const { value } = result
    return typeof value === 'object' && value !== null && 'start' in value ? ['start', 'end'] : ['']
  }
  const [relation] = result.outputs
  if (!relation) return []
  const own = [...relation.columns.map(({ name }) => name), 'rows']
  if (result.kind !== 'analysis') return own
  const others = result.scripts.flatMap(({ output, relation: name }) => {
    const found = result.outputs.find((each) => each.name === name && each !== relation)
    return (found?.columns ?? []).map((column) => `${output}.${column.name}`)
  })
  return [...own, ...others]
}

function read(result: Result, field: string | undefined): Read | undefined {
  if (result.kind === 'input') return inputPart(result.value, field)
  const [relation] = result.outputs
  if (field === undefined || !relation) return undefined
  return (
    column(relation, field) ??
    outputColumn(result, field) ??
    (field === 'rows' ? { value: relation.rowCount, format: 'integer' } : undefined) ??
    (result.kind === 'analysis' ? summaryField(result.summary, field) : undefined)
  )
}

function inputPart(value: unknown, field: string | undefined): Read | undefined {
  const isRange = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (field !== undefined) {
    return isRange ? { value: Reflect.get(value, field), format: 'date' } : undefined
  }
  if (isRange) return undefined
  return { value, format: typeof value === 'number' ? 'number' : 'text' }
}

function column(relation: Relation, name: string): Read | undefined {
  const found = relation.columns.find((one) => fold(one.name) === fold(name))
  if (!found) return undefined
  return { value: valueOf(relation.first, found.name), format: formatOf[found.kind] ?? 'text' }
}

const valueOf = (row: Row | null, name: string): Value => row?.[name] ?? null

function outputColumn(result: Result, field: string): Read | undefined {
  if (result.kind !== 'analysis') return undefined
  const at = field.indexOf('.')
  const output = fold(field.slice(0, Math.max(0, at)))
  const relation = result.scripts.find((script) => fold(script.output) === output)?.relation
  const found = result.outputs.find(({ name }) => name === relation)
  return found && column(found, field.slice(at + 1))
}

function summaryField(summary: unknown, field: string): Read | undefined {
  const value: unknown =
    typeof summary === 'object' && summary !== null && Object.hasOwn(summary, field)
      ? Reflect.get(summary, field)
      : undefined
  if (typeof value === 'number') return { value, format: 'number' }
  return typeof value === 'string' ? { value, format: 'text' } : undefined
}
