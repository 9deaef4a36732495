/** Holm's step-down adjustment (1979), in the order of the p-values: holds the chance of any false find. */
export function holm(pValues: readonly number[]): readonly number[] {
  let worst = 0
  return inOrder(pValues, ascending, (p, rank, count) => {
    worst = Math.max(worst, p * (count - rank))
    return Math.min(1, worst)
  })
}

/** Benjamini and Hochberg's step-up adjustment (1995), in the order of the p-values: holds the share of false finds. */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  let best = 1
  return inOrder(pValues, descending, (p, rank, count) => {
    best = Math.min(best, (p * count) / (count - rank))
    return best
  })
}

const ascending = (a: number, b: number) => a - b
const descending = (a: number, b: number) => b - a

/** Walks the p-values by size, gives each its adjusted value, and puts them back in their places. */
function inOrder(
  pValues: readonly number[],
  by: (a: number, b: number) => number,
  adjusted: (p: number, rank: number, count: number) => number,
): readonly number[] {
  const walk = pValues.map((p, at) => ({ p, at })).sort((a, b) => by(a.p, b.p))
  const result = new Array<number>(pValues.length).fill(Number.NaN)
  walk.forEach(({ p, at }, rank) => (result[at] = adjusted(p, rank, walk.length)))
  return result
}
