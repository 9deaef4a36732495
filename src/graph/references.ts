import type { Range } from '../lib/problem'
import { isId } from '../notebook'
import type { HiddenUse, RelationUse } from './relationUse'
import { Scanner } from './scanner'
import { type Piece, pieces } from './tokens'

/** `$name` or `$name.field` in a SQL text. */
export interface InputUse {
  readonly name: string
  readonly field: string | undefined
  readonly range: Range
}

/** What a SQL text refers to outside itself, in the order it stands there. */
export interface SqlReferences {
  readonly relations: readonly RelationUse[]
  readonly inputs: readonly InputUse[]
  /** functions that read relations the text does not name, so that nobody knows when they have changed */
  readonly hidden: readonly HiddenUse[]
}

/**
 * The relations and inputs a SQL text reads. Names that a WITH defines are seen where it reaches and
 * nowhere else; aliases, columns, functions, strings and comments are no relations. Reads any text: one
 * that is no valid SQL gives what can be told of it.
 */
export function references(text: string): SqlReferences {
  const all = pieces(text)
  const relations: RelationUse[] = []
  const hidden: HiddenUse[] = []
  const scanner = new Scanner(
    all,
    (use) => relations.push(use),
    (use) => hidden.push(use),
  )
  scanner.query(0, all.length, new Set())
  relations.sort((a, b) => a.range.from - b.range.from)
  return { relations, inputs: inputUses(all), hidden }
}

function inputUses(all: readonly Piece[]): InputUse[] {
  return all.flatMap((piece, i) => {
    const name = inputName(piece)
    if (name === undefined) return []
    const [dot, field] = [all[i + 1], all[i + 2]]
    const whole = piece.to === piece.from + 1 + name.length
    const dotted = whole && dot?.text === '.' && dot.from === piece.to && field?.from === dot.to
    const fieldName = dotted && isId(field.text) ? field.text : undefined
    const to = fieldName === undefined ? piece.from + 1 + name.length : (field?.to ?? 0)
    return [{ name, field: fieldName, range: { from: piece.from, to } }]
  })
}

const leadingName = /^\$([\p{L}_][\p{L}\p{M}\p{N}_]*)/u

/** The name behind the `$` of a word; `$1` is no input. */
function inputName(piece: Piece): string | undefined {
  return piece.type === 'word' ? leadingName.exec(piece.text)?.[1] : undefined
}
