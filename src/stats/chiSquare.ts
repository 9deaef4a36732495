import gammainc from '@stdlib/math-base-special-gammainc'

/** The outcome of a chi-square test. */
export interface ChiSquare {
  readonly statistic: number
  readonly degrees: number
  readonly pValue: number
}

/** The probability that a chi-square variable with `degrees` of freedom exceeds `x`: Q(degrees/2, x/2). */
export function chiSquareAbove(x: number, degrees: number): number {
  if (Number.isNaN(x) || !(degrees > 0)) return Number.NaN
  if (x <= 0) return 1
  return x === Infinity ? 0 : gammainc(x / 2, degrees / 2, true, true)
}

/**
 * Pearson's test of counts against expected weights, without a correction of continuity. Groups of weight
 * 0 take no part. With fewer than two groups left, or no counts, nothing can differ: the p-value is 1.
 */
export function goodnessOfFit(counts: readonly number[], weights: readonly number[]): ChiSquare {
  const groups = counts.flatMap((count, at) => {
    const weight = weights[at] ?? 0
    return weight > 0 ? [{ count, weight }] : []
  })
  const total = groups.reduce((sum, group) => sum + group.count, 0)
  const weight = groups.reduce((sum, group) => sum + group.weight, 0)
  const degrees = Math.max(0, groups.length - 1)
  if (degrees === 0 || !(total > 0)) return { statistic: 0, degrees, pValue: 1 }
  const statistic = groups.reduce((sum, group) => {
    const expected = (total * group.weight) / weight
    return sum + (group.count - expected) ** 2 / expected
  }, 0)
  return { statistic, degrees, pValue: chiSquareAbove(statistic, degrees) }
}

/**
 * Pearson's test of independence in a table of counts, without Yates' correction. Rows and columns without
 * any count take no part; with fewer than two of either left the p-value is 1.
 */
export function independence(table: readonly (readonly number[])[]): ChiSquare {
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0))
  const width = Math.max(0, ...table.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, at) =>
    table.reduce((sum, row) => sum + (row[at] ?? 0), 0),
  )
  const total = rows.reduce((sum, count) => sum + count, 0)
  const filled = (sums: readonly number[]) => sums.filter((count) => count > 0).length
  const degrees = Math.max(0, filled(rows) - 1) * Math.max(0, filled(columns) - 1)
  if (degrees === 0) return { statistic: 0, degrees, pValue: 1 }
  let statistic = 0
  for (const [at, row] of rows.entries()) {
    for (const [across, column] of columns.entries()) {
      const expected = (row * column) / total
      if (expected > 0) statistic += ((table[at]?.[across] ?? 0) - expected) ** 2 / expected
    }
  }
  return { statistic, degrees, pValue: chiSquareAbove(statistic, degrees) }
}
