const folded = new Map<string, string>()

/** A letter as pairs know it: in lower case; all that is no letter or mark is a space. */
export function fold(char: string): string {
  const known = folded.get(char)
  if (known !== undefined) return known
  const lower = char.toLowerCase()
  const found = !/[\p{L}\p{M}]/u.test(char) ? ' ' : lower.length === 1 ? lower : char
  folded.set(char, found)
  return found
}
