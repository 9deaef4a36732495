import { benjaminiHochberg, holm } from '../../stats/adjust'
import { independence } from '../../stats/chiSquare'
import { fisherExact } from '../../stats/fisher'
import type { Breakdown, Difference, Group } from './summary'

/** Fewer expected than this, and the chi-square distribution is only a rough guide (Cochran 1954). */
const fewest = 5

/**
 * Tests each step's share of the step before, and the last step's of the first, for a difference between values:
 * Pearson's chi-square, Fisher's exact test where two values are compared on few cases. The p-values of the steps are
 * corrected for their number; that of the whole stands alone. Nothing is tested where users count for several values, for the
 * tests take all counts for those of different users, nor where the value follows from how far they went.
 */
export function breakdownOf(
  column: string,
  groups: readonly Group[],
  untested: Breakdown['untested'],
  steps: readonly string[],
  correction: 'holm' | 'bh',
): Breakdown {
  if (untested) return { column, groups, untested, differences: [] }
  const named = groups.filter(({ kind }) => kind === 'value')
  const test = (from: number, to: number, position: number): Difference => {
    const table = named.map(({ counts }) => {
      const came = counts[from] ?? 0
      const went = counts[to] ?? 0
      return [went, came - went] as const
    })
    const { statistic, degrees, pValue } = independence(table)
    const small = smallestExpected(table) < fewest
    const [a, b] = table.filter(([went, lost]) => went + lost > 0)
    const pair = a && b && table.length === 2 ? ([a, b] as const) : undefined
    const p = small && pair ? fisherExact(pair) : pValue
    return { position, step: steps[to] ?? '', statistic, degrees, p, adjusted: p, small }
  }
  const each = steps.slice(1).map((_, i) => test(i, i + 1, i + 2))
  const adjust = correction === 'holm' ? holm : benjaminiHochberg
  const adjusted = adjust(each.map(({ p }) => p))
  const corrected = each.map((one, i) => ({ ...one, adjusted: adjusted[i] ?? one.p }))
  return { column, groups, untested, differences: [test(0, steps.length - 1, 0), ...corrected] }
}

function smallestExpected(table: readonly (readonly [number, number])[]): number {
  const total = table.reduce((sum, [went, lost]) => sum + went + lost, 0)
  const went = table.reduce((sum, [each]) => sum + each, 0)
  const rarer = Math.min(went, total - went)
  return table.reduce(
    (least, [a, b]) => Math.min(least, ((a + b) * rarer) / Math.max(1, total)),
    Number.POSITIVE_INFINITY,
  )
}
