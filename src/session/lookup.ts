import { fold } from '../lib/text'
import { relationName, type BoundInput } from '../graph'
import { fillInputs, isFenced, readInput, type InputReference } from '../notebook'
import type { Column } from '../table/table'
import type { CellState, SessionState } from './model'
import { outputsOf } from './plan'
import { physical } from './relations'

/** A relation as it can be read now. */
export interface Found {
  /** the name it has in SQL */
  readonly name: string
  /** the name it has in the engine */
  readonly physical: string
  readonly fingerprint: string
  readonly columns: readonly Column[]
  readonly rowCount: number
  /** the key of the cell that leaves it behind */
  readonly owner: string
}

/** The relations a cell's latest result left behind, stale ones too. */
export function relationsOf(key: string, cell: CellState): Found[] {
  const { result, resultFingerprint: fingerprint } = cell
  if (!result || fingerprint === undefined) return []
  return result.outputs.map(({ name, columns, rowCount, kept = fingerprint }) => ({
    name,
    physical: physical(kept) + name.slice(key.length),
    fingerprint: kept,
    columns,
    rowCount,
    owner: key,
  }))
}

/** A relation by the name it has in SQL. */
export function findRelation(state: SessionState, name: string): Found | undefined {
  const wanted = fold(name)
  for (const [key, cell] of Object.entries(state.cells)) {
    const found = relationsOf(key, cell).find((relation) => fold(relation.name) === wanted)
    if (found) return found
  }
  return undefined
}

/** The relation that `cell` or `cell.output` names; the first output goes by either name. */
export function findOutput(
  state: SessionState,
  cell: string,
  output: string | undefined,
): Found | undefined {
  if (output === undefined) return findRelation(state, cell)
  const owner = state.notebook.cells.find(({ key }) => fold(key) === fold(cell))
  const outputs = owner && isFenced(owner) ? outputsOf(owner) : undefined
  return findRelation(state, relationName(cell, output, outputs))
}

/** What every name means for the cells that are fresh: name in SQL → name in the engine. */
export function meanings(state: SessionState): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, cell] of Object.entries(state.cells)) {
    if (cell.status !== 'fresh') continue
    for (const relation of relationsOf(key, cell)) found.set(relation.name, relation.physical)
  }
  return found
}

/** What the inputs hold, by key. */
export function boundInputs(state: SessionState): ReadonlyMap<string, BoundInput> {
  const found = new Map<string, BoundInput>()
  for (const cell of state.notebook.cells) {
    const input = cell.kind === 'input' ? readInput(cell.body).value : undefined
    if (input) found.set(cell.key, { type: input.type, value: input.value })
  }
  return found
}

/** The outputs of each analysis cell by key, the bare-named one first. */
export function outputNames(state: SessionState): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const cell of state.notebook.cells) {
    const outputs = isFenced(cell) ? outputsOf(cell) : undefined
    if (outputs) found.set(cell.key, outputs)
  }
  return found
}

/** The fields of a YAML body with what the inputs hold in place of `$name`. */
export function filled(
  state: SessionState,
  fields: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      fillInputs(value, (input) => inputAt(state, input)),
    ]),
  )
}

/** What `$name` or `$name.field` stands for; undefined where there is no such input or field. */
function inputAt(state: SessionState, { name, field }: InputReference): unknown {
  const wanted = fold(name)
  const [, input] = [...boundInputs(state)].find(([key]) => fold(key) === wanted) ?? []
  if (field === undefined || !input) return input?.value
  return input.type === 'date-range' ? Reflect.get(Object(input.value), field) : undefined
}
