import type { Problem } from '../lib/problem'
import { fold, nearest } from '../lib/text'
import { type Cell, type FencedCell, isFenced } from '../notebook'
import type { Use } from './uses'

/** The outputs of a cell, the bare-named one first; undefined where nobody knows them. */
export type OutputsOf = (cell: FencedCell) => readonly string[] | undefined

/** What a name in SQL or YAML stands for. */
export interface Target {
  readonly cell: FencedCell
  /** the output it names; undefined for the bare name */
  readonly output: string | undefined
}

/** Between a cell's name and its output's, in the name of the relation. */
const joint = '__'

/** The relation that holds an output: the cell's own name for the first, `cell__output` for the others. */
export function relationName(
  cell: string,
  output: string | undefined,
  outputs: readonly string[] = [],
): string {
  return output === undefined || sameName(output, outputs[0]) ? cell : cell + joint + output
}

const sameName = (a: string, b: string | undefined) => b !== undefined && fold(a) === fold(b)

/** The names of a notebook's cells, compared as the database compares names. */
export class Names {
  readonly #cells: ReadonlyMap<string, FencedCell>

  constructor(cells: readonly Cell[]) {
    this.#cells = new Map(cells.filter(isFenced).map((cell) => [fold(cell.key), cell]))
  }

  /** What a use stands for. `rfm.segments` and `rfm__segments` are the same relation either way. */
  find({ as, name, part }: Pick<Use, 'as' | 'name' | 'part'>): Target | undefined {
    const cell = this.#cells.get(fold(name))
    if (as !== 'relation' || (cell && (part === undefined || cell.kind === 'analysis'))) {
      return cell && { cell, output: part }
    }
    if (part !== undefined) {
      const joined = this.#cells.get(fold(name + joint + part))
      return joined ? { cell: joined, output: undefined } : cell && { cell, output: part }
    }
    for (let at = name.indexOf(joint); at > 0; at = name.indexOf(joint, at + 1)) {
      const owner = this.#cells.get(fold(name.slice(0, at)))
      const output = name.slice(at + joint.length)
      if (owner?.kind === 'analysis' && output !== '') return { cell: owner, output }
    }
    return undefined
  }

  /** The names of all cells of these kinds. */
  of(kinds: ReadonlySet<string>): string[] {
    return [...this.#cells.values()].filter(({ kind }) => kinds.has(kind)).map(({ key }) => key)
  }
}

/** A problem with a name nobody has; the remedy lists the names it could have been. */
export function missingName(
  code: string,
  name: string,
  known: Iterable<string>,
): Pick<Problem, 'code' | 'values' | 'fix'> {
  const near = nearest(name, known).join(', ')
  const fix = near !== '' && { key: 'problem.graph.near.fix', values: { near } }
  return { code, values: { name }, ...(fix && { fix }) }
}
