/** Lower case for A–Z alone: how the database compares names. */
export function fold(name: string): string {
  return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

/** The name, or with the first suffix `_2`, `_3` … that makes it different from every folded name taken. */
export function suffixed(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(fold(name))) return name
  for (let n = 2; ; n++) {
    const candidate = `${name}_${n}`
    if (!taken.has(fold(candidate))) return candidate
  }
}

/** At most `limit` of the candidates that a reader could have meant by the word, nearest first. */
export function nearest(word: string, candidates: Iterable<string>, limit = 3): string[] {
  const wanted = fold(word)
  const reach = Math.max(1, Math.floor(wanted.length / 3))
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, far: distance(wanted, fold(candidate), reach) }))
    .filter(({ candidate, far }) => far <= reach || isPart(wanted, fold(candidate)))
    .sort((a, b) => a.far - b.far || a.candidate.localeCompare(b.candidate, 'en'))
    .slice(0, limit)
    .map(({ candidate }) => candidate)
}

const isPart = (a: string, b: string) =>
  Math.min(a.length, b.length) >= 3 && (a.includes(b) || b.includes(a))

/**
 * How many letters have to be inserted, dropped, changed or swapped with their neighbour to turn one
 * word into the other; anything beyond `reach` is reported as `reach + 1` at once for long words.
 */
export function distance(a: string, b: string, reach = Infinity): number {
  if (Math.abs(a.length - b.length) > reach) return reach + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) best = Math.min(best, (before[j - 2] ?? 0) + 1)
      row.push(best)
    }
    before = above
    above = row
  }
  return above[b.length] ?? 0
}

/** What stands between two sentences: full-width punctuation brings its own room. */
export const gapAfter = (sentence: string): string => (/[。！？；：）”]$/.test(sentence) ? '' : ' ')
