import { visitorsAfter } from './calendar'
import type { Design } from './design'
import type { Plan, Traffic } from './summary'

/** A length of the test and the units in all it brings; without traffic only the units are known. */
export interface Place {
  readonly weeks: number | null
  readonly days: number | null
  readonly total: number
}

/** Whole weeks are shown up to this many, or as many times the planned units where no traffic is known. */
const mostWeeks = 26
const multiples = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3]

/** The lengths a plan is compared over: each whole week to the longest allowed, or to the plan's own. */
export function lengths(
  of: Design,
  traffic: Traffic | null,
  plan: Plan,
  maxWeeks: number,
): readonly Place[] {
  if (!traffic) {
    const least = 2 / Math.min(of.shares.control, of.shares.treatment)
    return multiples
      .map((times) => ({
        weeks: null,
        days: null,
        total: (times * plan.perVariant) / of.shares.treatment,
      }))
      .filter(({ total }) => total >= least)
  }
  const planned = plan.days === null ? 0 : Math.ceil(plan.days / 7)
  const weeks = Math.max(Math.min(maxWeeks, mostWeeks), Math.min(planned + 1, mostWeeks))
  return Array.from({ length: weeks }, (_, i) => {
    const days = 7 * (i + 1)
    return { weeks: i + 1, days, total: visitorsAfter(traffic, days) }
  })
}
