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

/** A period by its first day, and the last day that has rows in it where that is known. */
interface Period {
  readonly at: string
  readonly until?: string
}

/**
 * The last period, where it is not over: by the day the data runs to, where it is stated, else where its last day with
 * rows stands further from its end than that of every period before. Days are always over.
 */
export function openPeriod(
  periods: readonly Period[],
  unit: Unit,
  stated?: string,
): Period | undefined {
  const last = periods.reduce<Period | undefined>(
    (latest, period) => (!latest || utc(period.at) > utc(latest.at) ? period : latest),
    undefined,
  )
  if (!last || unit === 'day') return undefined
  const left = ({ at, until }: Period) =>
    until === undefined ? 0 : Math.floor((endOf(at, unit).getTime() - utc(until).getTime()) / day)
  const same = (period: Period) => period.at === last.at
  if (stated !== undefined) return left({ ...last, until: stated }) > 0 ? last : undefined
  const nearest = (some: readonly Period[]) => Math.min(...some.map(left))
  const before = new Map<string, number>()
  for (const period of periods) {
    if (same(period)) continue
    before.set(period.at, Math.min(before.get(period.at) ?? Number.POSITIVE_INFINITY, left(period)))
  }
  const usual = Math.max(0, ...before.values())
  const until = periods.filter(same).reduce((latest, period) => {
    return (period.until ?? '') > latest ? (period.until ?? '') : latest
  }, '')
  return nearest(periods.filter(same)) > usual + 1 ? { at: last.at, until } : undefined
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
