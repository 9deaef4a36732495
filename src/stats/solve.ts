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
