import { fold } from '../lib/text'
import type { RelationUse } from './relationUse'
import { nameOf, type Piece } from './tokens'

/** What a function in the place of a relation reads by name; undefined where its text does not tell. */
export function relationsRead(
  name: string,
  inside: readonly Piece[],
): readonly RelationUse[] | undefined {
  switch (fold(name)) {
    case 'query':
      return undefined
    case 'query_table':
      return inside.every(isConstant) ? inside.filter(isString).map(use) : undefined
    case 'histogram':
    case 'histogram_values': {
      const [source, after] = inside
      const isName = source && (isString(source) || isWord(source))
      return isName && (!after || after.text === ',') ? [use(source)] : undefined
    }
    default:
      return []
  }
}

const isString = ({ type, text }: Piece) => type === 'string' && text.startsWith("'")
const isWord = ({ type, text }: Piece) =>
  type === 'quoted' || (type === 'word' && /^[^\d$]/.test(text))

/** Names and lists of names, and whether their columns go together by name. */
const isConstant = (piece: Piece) => isString(piece) || /^(?:[[\],]|true|false)$/i.test(piece.text)

function use(piece: Piece): RelationUse {
  const range = { from: piece.from, to: piece.to }
  return { parts: [nameOf(piece)], ranges: [range], range, hasAlias: true }
}
