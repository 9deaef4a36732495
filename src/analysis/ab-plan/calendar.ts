import type { Traffic } from './summary'

/** A test that takes longer than ten years is not planned. */
const horizon = 3650

/**
 * How many visitors a test has met after some days, if they come as they did in the window. A visitor is
 * counted once, so the first days bring most; after the window it goes on as in its last week.
 */
export function visitorsAfter({ newcomers, lately }: Traffic, days: number): number {
  const seen = newcomers.slice(0, Math.max(0, days)).reduce((sum, count) => sum + count, 0)
  return seen + Math.max(0, days - newcomers.length) * lately
}

/** The first day after which a test has met so many visitors; null where that takes more than ten years. */
export function daysFor(traffic: Traffic, visitors: number): number | null {
  const { newcomers, lately } = traffic
  // A visitor more or less is not worth a day.
  const enough = visitors * (1 - 1e-9)
  let seen = 0
  for (const [day, count] of newcomers.entries()) {
    seen += count
    if (seen >= enough) return day + 1
  }
  if (!(lately > 0)) return null
  const days = newcomers.length + Math.ceil((enough - seen) / lately)
  return days <= horizon ? Math.max(1, days) : null
}
