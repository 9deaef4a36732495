/**
 * Where an increasing function reaches a target: doubles or halves `start` until the target is enclosed, then halves
 * the enclosure on the scale of logarithms. Undefined where it is not reached up to `most`.
 */
export function whereReached(
  value: (x: number) => number,
  target: number,
  { start = 1, most = 1e15 }: { readonly start?: number; readonly most?: number } = {},
): number | undefined {
  let high = Math.min(start, most)
  while (!(value(high) >= target)) {
    if (high >= most) return undefined
    high = Math.min(most, high * 2)
  }
  let low = high / 2
  while (low > 1e-300 && value(low) >= target) {
    high = low
    low /= 2
  }
  while (high / low - 1 > 1e-14) {
    const middle = Math.sqrt(low) * Math.sqrt(high)
    if (middle <= low || middle >= high) break
    if (value(middle) >= target) high = middle
    else low = middle
  }
  return high
}

/**
 * Where a continuous function changes its sign between two places, by the Illinois method; the nearer end where it does not.
 */
export function zeroBetween(value: (x: number) => number, from: number, to: number): number {
  let [a, b] = [from, to]
  let [atA, atB] = [value(a), value(b)]
  if (atA === 0) return a
  if (atB === 0 || atA > 0 === atB > 0) return Math.abs(atA) < Math.abs(atB) ? a : b
  for (let i = 0; i < 200 && Math.abs(b - a) > 1e-13 * Math.max(1, Math.abs(a)); i++) {
    const guess = b - (atB * (b - a)) / (atB - atA)
    const x = Number.isFinite(guess) ? guess : (a + b) / 2
    const at = value(x)
    if (at === 0 || x === a || x === b) return x
    if (at > 0 === atB > 0) {
      // The end that stays counts for less and less, so that both close in.
      atA /= 2
    } else {
      a = b
      atA = atB
    }
    b = x
    atB = at
  }
  return b
}
