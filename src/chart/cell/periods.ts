import { utc } from '../time'
import { units, type Unit } from './spec'

const day = 86_400_000
const shortest: Readonly<Record<Unit, number>> = {
  day: day,
  week: 7 * day,
  month: 28 * day,
  quarter: 88 * day,
  year: 360 * day,
}

/** The coarsest calendar unit that no two neighbouring times are closer than; a day where there is one. */
export function unitOf(times: readonly string[]): Unit {
  const sorted = [...new Set(times.map((iso) => utc(iso).getTime()))].toSorted((a, b) => a - b)
  const gap = sorted.reduce((least, at, i) => {
    const before = sorted[i - 1]
    return before === undefined ? least : Math.min(least, at - before)
  }, Number.POSITIVE_INFINITY)
  if (!Number.isFinite(gap)) return 'day'
  return units.findLast((unit) => gap >= shortest[unit]) ?? 'day'
}

/** The last moment of the period that begins at a time, so that no axis runs into the next. */
export function endOf(iso: string, unit: Unit): Date {
  const at = utc(iso)
  const months = { day: 0, week: 0, month: 1, quarter: 3, year: 12 }[unit]
  if (months > 0) at.setUTCMonth(at.getUTCMonth() + months)
  else at.setUTCDate(at.getUTCDate() + (unit === 'week' ? 7 : 1))
  at.setUTCMilliseconds(at.getUTCMilliseconds() - 1)
  return at
}
