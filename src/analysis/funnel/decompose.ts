/**
 * Splits the change of a product of factors into one part a factor, which add up to it exactly: Shapley's value,
 * the mean of what a factor's change brings over all orders in which the factors can change (Shapley 1953;
 * for decompositions Shorrocks 2013). Unlike logarithmic means it allows for zeros. Grows as 2 to the number of factors.
 */
export function decompose(before: readonly number[], after: readonly number[]): readonly number[] {
  const n = before.length
  const weights = weightsOf(n)
  return before.map((own, i) => {
    const others = before.flatMap((_, j) => (j === i ? [] : [j]))
    const change = (after[i] ?? 0) - own
    let sum = 0
    for (let subset = 0; subset < 2 ** others.length; subset++) {
      let product = 1
      let size = 0
      for (const [bit, j] of others.entries()) {
        const changed = Math.floor(subset / 2 ** bit) % 2 === 1
        if (changed) size++
        product *= (changed ? after[j] : before[j]) ?? 0
      }
      sum += (weights[size] ?? 0) * product
    }
    return sum * change
  })
}

/** How many of all orders put exactly `size` given others before one: size! (n − size − 1)! / n!. */
function weightsOf(n: number): readonly number[] {
  const weights = [1 / n]
  for (let size = 1; size < n; size++) {
    weights.push(((weights[size - 1] ?? 0) * size) / (n - size))
  }
  return weights
}
