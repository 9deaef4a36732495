import { pieces } from './tokens'

/** Whether a query says itself in which order its rows come: by an ORDER BY outside of all brackets. */
export function isOrdered(sql: string): boolean {
  const all = pieces(sql)
  for (let i = 0; i < all.length; i++) {
    const piece = all[i]
    if (piece?.word === 'order' && all[i + 1]?.word === 'by') return true
    // What stands in brackets orders something else; a bracket without its mate ends the text.
    if (piece && piece.mate > i && '([{'.includes(piece.text)) i = piece.mate
  }
  return false
}
