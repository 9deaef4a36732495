import { normalQuantile } from './normal'

/**
 * Compound growth a period: (end / begin)^(1 / periods) − 1, `periods` being those between the two points.
 * Null where it is undefined: a beginning that is not above zero, an end below zero, no period between.
 */
export function compoundGrowth(begin: number, end: number, periods: number): number | null {
  if (!(begin > 0) || !(end >= 0) || !(periods > 0)) return null
  return (end / begin) ** (1 / periods) - 1
}
