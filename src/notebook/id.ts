import { fold } from '../lib/text'

/** A name in any script: a letter or `_`, then letters, marks, digits and `_`. Usable as a name in SQL. */
export const namePattern = String.raw`[\p{L}_][\p{L}\p{M}\p{N}_]*`
const name = new RegExp(`^${namePattern}$`, 'u')

/** Whether the text can be a cell's name as it stands. */
export function isId(text: string): boolean {
  return name.test(text)
}

/** The nearest valid name; empty where no letter or digit is left. `Q1 销售` becomes `Q1_销售`. */
export function makeId(text: string): string {
  if (isId(text)) return text
  const words = text.replace(/[^\p{L}\p{M}\p{N}_]+/gu, '_').replace(/^_+|_+$/g, '')
  if (!/[\p{L}\p{N}]/u.test(words)) return ''
  return isId(words) ? words : `_${words}`
}

/**
 * Gives every id a name of its own: the first of a name keeps it, later ones get a suffix that no other
 * cell has. Names that differ only in the case of A–Z are the same name.
 */
export function uniqueKeys(ids: readonly string[]): string[] {
  const wanted = ids.map(makeId)
  const taken = new Set(wanted.map(fold))
  const seen = new Set<string>()
  const lastSuffix = new Map<string, number>()
  return wanted.map((id) => {
    const name = fold(id)
    if (!seen.has(name)) {
      seen.add(name)
      return id
    }
    let n = lastSuffix.get(name) ?? 2
    while (taken.has(`${name}_${n}`)) n++
    lastSuffix.set(name, n + 1)
    taken.add(`${name}_${n}`)
    return `${id}_${n}`
  })
}
