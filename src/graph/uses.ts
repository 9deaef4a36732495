import type { Range } from '../lib/problem'
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
import type { RelationUse } from './scanner'

/** One place where a cell names another. */
export interface Use {
  /** `relation` is read as rows, `input` as a value, `live` as words in prose, `column` for its values */
  readonly as: 'relation' | 'input' | 'live' | 'column'
  readonly name: string
  /** the output, field or column after the point */
  readonly part: string | undefined
  /** where it stands in the body */
  readonly range: Range | undefined
}

const usesOf = new WeakMap<Cell, readonly Use[]>()

/** Every place where a cell names others, in order. Remembered for as long as the cell lives. */
export function uses(cell: Cell): readonly Use[] {
  const known = usesOf.get(cell)
  if (known) return known
  const found = read(cell)
  usesOf.set(cell, found)
  return found
}

function read(cell: Cell): readonly Use[] {
  switch (cell.kind) {
    case 'text':
      return liveValues(cell.body).map((live) => ({
        as: 'live',
        name: live.cell,
        part: live.field,
        range: live.range,
      }))
    case 'sql':
      return sqlUses(cell.body)
    case 'analysis': {
      const { value, references: inputs } = readAnalysis(cell.body)
      return value ? [...relation(value.from, value.fromRange), ...inputs.map(fromInput)] : []
    }
    case 'chart': {
      const { value, references: inputs } = readChart(cell.body)
      return value ? [...relation(value.from, value.fromRange), ...inputs.map(fromInput)] : []
    }
    case 'input': {
      const { value } = readInput(cell.body)
      return value?.from ? [{ ...fromName(value.from), as: 'column', range: value.fromRange }] : []
    }
    default:
      return []
  }
}

function sqlUses(text: string): Use[] {
  const { relations, inputs } = references(text)
  return [...relations.flatMap(fromRelation), ...inputs.map(fromInput)].sort(
    (a, b) => (a.range?.from ?? 0) - (b.range?.from ?? 0),
  )
}

/** Schemas that are the database's own or hold the cells; anything else before a point is a cell. */
const systemSchemas = new Set(['information_schema', 'pg_catalog'])
const ownSchemas = new Set(['main', 'memory', 'temp'])
const systemRelation = /^(?:duckdb_|pragma_|sqlite_|pg_)/

function fromRelation({ parts, range }: RelationUse): Use[] {
  const names = [...parts]
  while (names.length > 1 && ownSchemas.has(names[0]?.toLowerCase() ?? '')) names.shift()
  const [name = '', part] = names
  const isSystem = systemSchemas.has(name.toLowerCase()) || systemRelation.test(name.toLowerCase())
  return isSystem ? [] : [{ as: 'relation', name, part, range }]
}

const fromInput = ({ name, field, range }: InputUse | InputReference): Use => ({
  as: 'input',
  name,
  part: field,
  range,
})

const fromName = ({ cell, part }: CellName) => ({ name: cell, part })

const relation = (name: CellName, range: Range | undefined): Use[] => [
  { ...fromName(name), as: 'relation', range },
]
