/**
 * The x with the least |Ax − b|², by Householder reflections (Golub and Van Loan, Matrix Computations, § 5.3).
 * `columns` are the columns of A, each as long as `b`. A column that the others already span
 * gets the coefficient 0.
 */
export function leastSquares(
  columns: readonly (readonly number[])[],
  b: readonly number[],
): readonly number[] {
  const a = columns.map((column) => [...column])
  const right = [...b]
  const diagonal = a.map((column, k) => reflect(column, k, [...a.slice(k + 1), right]))
  const largest = diagonal.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const x = a.map(() => 0)
  for (let k = a.length - 1; k >= 0; k--) {
    const pivot = diagonal[k] ?? 0
    if (Math.abs(pivot) <= 1e-12 * largest) continue
    let rest = right[k] ?? 0
    for (let j = k + 1; j < a.length; j++) rest -= (a[j]?.[k] ?? 0) * (x[j] ?? 0)
    x[k] = rest / pivot
  }
  return x
}

/** Reflects `column` onto its k-th axis and the others with it; returns what stands on the diagonal. */
function reflect(column: number[], k: number, others: readonly number[][]): number {
  const length = Math.hypot(...column.slice(k))
  if (length === 0) return 0
  const head = column[k] ?? 0
  const diagonal = head > 0 ? -length : length
  column[k] = head - diagonal
  const square = column.slice(k).reduce((total, value) => total + value * value, 0)
  for (const other of others) {
    let product = 0
    for (let i = k; i < column.length; i++) product += (column[i] ?? 0) * (other[i] ?? 0)
    const scale = (2 * product) / square
    for (let i = k; i < column.length; i++) other[i] = (other[i] ?? 0) - scale * (column[i] ?? 0)
  }
  return diagonal
}
