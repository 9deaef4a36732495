interface Vertex {
  readonly at: readonly number[]
  readonly value: number
}

/**
 * The point where a function of a few variables is least, found from `start` without derivatives (Nelder
 * and Mead 1965, with the usual coefficients 1, 2, ½, ½). Deterministic; stops when the simplex is flat.
 */
export function nelderMead(
  f: (at: readonly number[]) => number,
  start: readonly number[],
  { step = 0.5, tolerance = 1e-10, evaluations = 2000 } = {},
): Vertex {
  let calls = 0
  const vertex = (at: readonly number[]): Vertex => {
    calls++
    const value = f(at)
    return { at, value: Number.isNaN(value) ? Number.POSITIVE_INFINITY : value }
  }
  const moved = (i: number) => start.map((value, j) => (i === j ? value + step : value))
  let simplex = [vertex(start), ...start.map((_, i) => vertex(moved(i)))]
  while (calls < evaluations) {
    simplex = simplex.toSorted((a, b) => a.value - b.value)
    const best = simplex[0]
    const worst = simplex.at(-1)
    const second = simplex.at(-2)
    if (!best || !worst || !second) break
    if (worst.value - best.value <= tolerance * (Math.abs(best.value) + tolerance)) break
    const kept = simplex.slice(0, -1)
    const centre = start.map(
      (_, j) => kept.reduce((total, { at }) => total + (at[j] ?? 0), 0) / kept.length,
    )
    const along = (factor: number) =>
      vertex(centre.map((value, j) => value + factor * ((worst.at[j] ?? 0) - value)))
    const reflected = along(-1)
    if (reflected.value < best.value) {
      const expanded = along(-2)
      simplex = [...kept, expanded.value < reflected.value ? expanded : reflected]
    } else if (reflected.value < second.value) simplex = [...kept, reflected]
    else {
      const contracted = along(reflected.value < worst.value ? -0.5 : 0.5)
      simplex =
        contracted.value < Math.min(worst.value, reflected.value)
          ? [...kept, contracted]
          : simplex.map((each) =>
              each === best ? best : vertex(each.at.map((v, j) => (v + (best.at[j] ?? 0)) / 2)),
            )
    }
  }
  return simplex.reduce((least, each) => (each.value < least.value ? each : least))
}
