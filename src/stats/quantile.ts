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
