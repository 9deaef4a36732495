import type { Alternative } from './comparison'

/**
 * Fisher's exact test of a 2 × 2 table. Two-sided: the probability of all tables with the same margins that
 * are no likelier than this one, as R's `fisher.test` counts them (tables as likely up to 1e-7 count, too). One-sided: of
 * all whose first cell is as large or larger (`greater`), or as small or smaller.
 * Each table's likelihood follows from its neighbour's, so that large counts lose nothing.
 */
export function fisherExact(
  table: readonly [readonly [number, number], readonly [number, number]],
  alternative: Alternative = 'two-sided',
): number {
  const [[a, b], [c, d]] = table
  const row = a + b
  const other = c + d
  const column = a + c
  const least = Math.max(0, column - other)
  const most = Math.min(row, column)
  const mode = Math.floor(((row + 1) * (column + 1)) / (row + other + 2))
  const start = Math.min(most, Math.max(least, mode))
  // Likelihoods relative to that of the likeliest table.
  const likelihoods = new Map<number, number>([[start, 1]])
  for (let k = start, now = 1; k < most && now > 0; k++) {
    now *= ((row - k) * (column - k)) / ((k + 1) * (other - column + k + 1))
    likelihoods.set(k + 1, now)
  }
  for (let k = start, now = 1; k > least && now > 0; k--) {
    now *= (k * (other - column + k)) / ((row - k + 1) * (column - k + 1))
    likelihoods.set(k - 1, now)
  }
  const limit = (likelihoods.get(a) ?? 0) * (1 + 1e-7)
  const counts = (k: number, likelihood: number) => {
    if (alternative === 'two-sided') return likelihood <= limit
    return alternative === 'greater' ? k >= a : k <= a
  }
  let all = 0
  let rare = 0
  for (const [k, likelihood] of [...likelihoods].sort(([, x], [, y]) => x - y)) {
    all += likelihood
    if (counts(k, likelihood)) rare += likelihood
  }
  return Math.min(1, rare / all)
}
