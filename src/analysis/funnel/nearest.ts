/** The names closest to one that was not found, best first: fewest letters to change, case and spacing aside. */
export function nearest(wanted: string, names: readonly string[], count = 3): readonly string[] {
  const target = plain(wanted)
  return names
    .map((name) => ({ name, distance: distance(target, plain(name)) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ name }) => name)
}

const plain = (text: string) =>
  [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s_-]+/g, ''),
  ].slice(0, 60)

/** Levenshtein's distance, row by row; a name that contains the other counts as one change. */
function distance(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length > 1 && long.length > short.length && long.join('').includes(short.join('')))
    return 1
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (const [i, letter] of a.entries()) {
    const next = [i + 1]
    for (const [j, other] of b.entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
