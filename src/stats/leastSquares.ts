/** What is found: the coefficients, and the sum of squares they leave. */
export interface LeastSquares {
  readonly x: Float64Array
  readonly squares: number
}

/**
 * The x with the least |Ax − b|², by Householder reflections (Golub and Van Loan, Matrix Computations, § 5.3).
 * `columns` are the columns of A, each as long as `b`; they and `b` are used up. A column that the others already span
 * gets the coefficient 0.
 */
export function leastSquares(columns: readonly Float64Array[], b: Float64Array): LeastSquares {
  const size = columns.length
  const diagonal = columns.map((column, k) => reflect(column, k, columns, b))
  const largest = diagonal.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const x = new Float64Array(size)
  let squares = 0
  for (let k = b.length - 1; k >= 0; k--) {
    let rest = b[k] ?? 0
    for (let j = k + 1; j < size; j++) rest -= (columns[j]?.[k] ?? 0) * (x[j] ?? 0)
    const pivot = diagonal[k] ?? 0
    if (k < size && Math.abs(pivot) > 1e-12 * largest) x[k] = rest / pivot
    else squares += rest * rest
  }
  return { x, squares }
}

/** Reflects `column` onto its k-th axis, and those after it and `b` with it; returns what stands on the diagonal. */
function reflect(
  column: Float64Array,
  k: number,
  columns: readonly Float64Array[],
  b: Float64Array,
): number {
  let norm = 0
  for (let i = k; i < column.length; i++) norm += (column[i] ?? 0) ** 2
  if (norm === 0) return 0
  const head = column[k] ?? 0
  const diagonal = head > 0 ? -Math.sqrt(norm) : Math.sqrt(norm)
  column[k] = head - diagonal
  const square = norm - head * head + (head - diagonal) ** 2
  for (let j = k + 1; j < columns.length; j++) turn(columns[j] ?? b, column, k, square)
  turn(b, column, k, square)
  return diagonal
}

/** Reflects `other` in the plane that `normal` stands on, from its k-th place on. */
function turn(other: Float64Array, normal: Float64Array, k: number, square: number): void {
  let product = 0
  for (let i = k; i < normal.length; i++) product += (normal[i] ?? 0) * (other[i] ?? 0)
  const scale = (2 * product) / square
  for (let i = k; i < normal.length; i++) other[i] = (other[i] ?? 0) - scale * (normal[i] ?? 0)
}
