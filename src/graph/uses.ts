import type { Problem, Range } from '../lib/problem'
import {
  type Cell,
  type CellName,
  type InputReference,
  liveValues,
  readAnalysis,
  readChart,
  readInput,
} from '../notebook'
import { type InputUse, references } from './references'
import type { HiddenUse, RelationUse } from './relationUse'

/** One place where a cell names another. */
export interface Use {
  /** `relation` is read as rows, `input` as a value, `live` as words in prose, `column` for its values */
  readonly as: 'relation' | 'input' | 'live' | 'column'
  readonly name: string
  /** the output, field or column after the point */
  readonly part: string | undefined
  /** where all of it stands in the body */
  readonly range: Range | undefined
  /** where the name stands, with its quotes in SQL */
  readonly nameRange: Range | undefined
  /** whether a relation of SQL has another name in the query */
  readonly hasAlias: boolean
  /** whether the database has something of this name where no cell has */
  readonly isSystem: boolean
}

/** What a cell says about others. */
interface Said {
  readonly uses: readonly Use[]
  /** what it reads without naming it */
  readonly problems: readonly Problem[]
}

const saidBy = new WeakMap<Cell, Said>()

/** Every place where a cell names others, in order. */
export const uses = (cell: Cell): readonly Use[] => said(cell).uses

/** A cell of SQL that reads what it does not name would be shown as fresh when it is not. */
export const unnamed = (cell: Cell): readonly Problem[] => said(cell).problems

/** Remembered for as long as the cell lives. */
function said(cell: Cell): Said {
  const known = saidBy.get(cell)
  if (known) return known
  const found = cell.kind === 'sql' ? readSql(cell.body) : { uses: read(cell), problems: [] }
  saidBy.set(cell, found)
  return found
}

function readSql(body: string): Said {
  const { relations, inputs, hidden } = references(body)
  const all = [...relations.map(fromRelation), ...inputs.map((input) => fromInput(body, input))]
  return {
    uses: all.sort((a, b) => (a.range?.from ?? 0) - (b.range?.from ?? 0)),
    problems: hidden.map(hiddenProblem),
  }
}

function hiddenProblem({ name, range }: HiddenUse): Problem {
  return { code: 'graph.hidden', severity: 'error', values: { function: name }, range }
}

function read(cell: Cell): readonly Use[] {
  const { body } = cell
  switch (cell.kind) {
    case 'text':
      return liveValues(body).map((live) => written(body, 'live', live, live.field, live.range))
    case 'analysis': {
      const { value, references: inputs } = readAnalysis(body)
      if (!value) return []
      const read = [value, ...Object.values(value.sides)].flatMap(({ from, fromRange }) =>
        from ? [written(body, 'relation', from, from.part, fromRange)] : [],
      )
      return [...read, ...inputs.map((input) => fromInput(body, input))]
    }
    case 'chart': {
      const { value, references: inputs } = readChart(body)
      if (!value) return []
      const from = written(body, 'relation', value.from, value.from.part, value.fromRange)
      return [from, ...inputs.map((input) => fromInput(body, input))]
    }
    case 'input': {
      const { value } = readInput(body)
      if (!value?.from) return []
      return [written(body, 'column', value.from, value.from.part, value.fromRange)]
    }
    default:
      return []
  }
}

/** A use whose name stands somewhere within its range, in YAML or prose. */
function written(
  body: string,
  as: Use['as'],
  { cell: name }: Pick<CellName, 'cell'>,
  part: string | undefined,
  range: Range | undefined,
): Use {
  const at = range ? body.slice(range.from, range.to).indexOf(name) : -1
  const from = (range?.from ?? 0) + at
  const nameRange = at < 0 ? undefined : { from, to: from + name.length }
  return { as, name, part, range, nameRange, hasAlias: false, isSystem: false }
}

const fromInput = (body: string, { name, field, range }: InputUse | InputReference): Use =>
  written(body, 'input', { cell: name }, field, range)

/** Schemas of the cells themselves; in front of a name they say nothing. */
const ownSchemas = new Set(['main', 'memory', 'temp'])
const systemNames = /^(?:information_schema$|pg_|duckdb_|pragma_|sqlite_)/i

function fromRelation({ parts, ranges, range, hasAlias }: RelationUse): Use {
  const last = parts.length - 1
  const own = parts.findIndex((part) => !ownSchemas.has(part.toLowerCase()))
  const at = own < 0 ? last : own
  const name = parts[at] ?? ''
  const isSystem = systemNames.test(name)
  const nameRange = ranges[at]
  return { as: 'relation', name, part: parts[at + 1], range, nameRange, hasAlias, isSystem }
}
