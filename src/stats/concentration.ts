/** How a market divides among those who sell in it. */
export interface Concentration {
  /** Herfindahl–Hirschman index, 0 to 10,000: the sum of squared shares in percent */
  readonly hhi: number
  /** 1 / Σ s²: as many equal sellers would have the same index */
  readonly effectiveNumber: number
  /** 0 where all are equal, near 1 where one has all; over the sellers given */
  readonly gini: number
}

/**
 * Concentration of amounts that none of which is negative; null where they sum to nothing.
 * HHI = Σ sᵢ² · 10,000; Gini = 2 Σ i xᵢ / (n Σ xᵢ) − (n + 1) / n with x ascending. Source: Hirschman 1964; US
 * Department of Justice and Federal Trade Commission, Merger Guidelines 2023, § 2.1.
 */
export function concentration(amounts: readonly number[]): Concentration | null {
  const total = sum(amounts)
  if (!(total > 0)) return null
  const squares = sum(amounts.map((amount) => (amount / total) ** 2))
  const ranked = amounts.toSorted((a, b) => a - b)
  const weighted = sum(ranked.map((amount, i) => (i + 1) * amount))
  const n = amounts.length
  return {
    hhi: squares * 10_000,
    effectiveNumber: 1 / squares,
    gini: (2 * weighted) / (n * total) - (n + 1) / n,
  }
}

/** What a merger of two sellers adds to the index: 2 · a · b, shares as fractions, 0 to 10,000. */
export function mergerDelta(a: number, b: number): number {
  return 2 * a * b * 10_000
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
