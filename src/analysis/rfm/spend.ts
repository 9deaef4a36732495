import type { Summary } from './summary'

interface Band {
  readonly low: number
  readonly high: number
  readonly customers: number
}

/** Customers by revenue in bands of 1, 2 and 5 times powers of ten, without gaps, and up to where half of them are. */
export function spendBands(distribution: Summary['distribution']): {
  readonly bands: readonly Band[]
  readonly half: Band
} {
  const found = distribution.filter(({ measure }) => measure === 'monetary')
  const last = found.at(-1)?.low ?? 1
  const bands: Band[] = []
  for (let low = found[0]?.low ?? 1; low <= last; low = above(low)) {
    const customers = found.find((band) => band.low === low)?.customers ?? 0
    bands.push({ low, high: above(low), customers })
  }
  const total = bands.reduce((sum, { customers }) => sum + customers, 0)
  let customers = 0
  for (const band of bands) {
    customers += band.customers
    if (2 * customers >= total) return { bands, half: { ...band, customers } }
  }
  return { bands, half: { low: 1, high: 2, customers: 0 } }
}

/** The next of 1, 2, 5, 10, 20, 50 … */
function above(edge: number): number {
  return String(edge).startsWith('2') ? edge * 2.5 : edge * 2
}
