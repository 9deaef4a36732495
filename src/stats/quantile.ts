/**
 * The type 7 quantile of values in ascending order (Hyndman and Fan 1996; R, numpy and `quantile_cont`);
 * NaN where there are none.
 */
export function quantile(ascending: ArrayLike<number>, p: number): number {
  const at = (ascending.length - 1) * p
  const below = Math.floor(at)
  const low = ascending[below] ?? Number.NaN
  const high = ascending[below + 1] ?? low
  return low + (at - below) * (high - low)
}

/**
 * The same quantiles of values in any order, at ascending `probabilities`. The values change their places: each of those
 * that are asked for is brought to where sorting would (Hoare 1961, Find), for a fraction of what sorting costs.
 */
export function quantiles(
  values: Float64Array,
  probabilities: readonly number[],
): readonly number[] {
  const last = values.length - 1
  const lastKnown = unknownLast(values) - 1
  let from = 0
  return probabilities.map((p) => {
    const below = Math.max(0, Math.floor(last * p))
    for (const place of [below, Math.min(below + 1, last)]) {
      if (place <= lastKnown) find(values, place, from, lastKnown)
      from = place
    }
    return quantile(values, p)
  })
}

/** Brings what is not a number to the end, where sorting brings it; returns how many are one. */
function unknownLast(values: Float64Array): number {
  let known = values.length
  for (let i = 0; i < known; i++) {
    while (i < known && Number.isNaN(values[i])) {
      values[i] = values[--known] ?? 0
      values[known] = Number.NaN
    }
  }
  return known
}

/** Brings the value that sorting would bring to `place` there, the lesser ones before it and the greater ones after. */
function find(values: Float64Array, place: number, from: number, to: number): void {
  let [low, high] = [from, to]
  while (low < high) {
    const pivot = middleOf(values, low, high)
    let [i, j] = [low, high]
    while (i <= j) {
      while ((values[i] ?? 0) < pivot) i++
      while ((values[j] ?? 0) > pivot) j--
      if (i > j) break
      const kept = values[i] ?? 0
      values[i++] = values[j] ?? 0
      values[j--] = kept
    }
    if (place <= j) high = j
    else if (place >= i) low = i
    else return
  }
}

/** The middle one of the first, the central and the last value. */
function middleOf(values: Float64Array, low: number, high: number): number {
  const [a, b, c] = [values[low] ?? 0, values[(low + high) >> 1] ?? 0, values[high] ?? 0]
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
}
