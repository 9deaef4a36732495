import type { Locale } from '../lib/locale'
import { widest } from './measure'

/**
 * A clock time of the notebook's zone as the same clock time in UTC: the one place where dates become
 * JavaScript dates, because Plot's time scales need them. They are only ever read back in UTC.
 */
export function utc(iso: string): Date {
  const text = iso.replace(' ', 'T').replace(/(Z|[+-]\d\d:?\d\d)$/, '')
  return new Date(text.includes('T') ? `${text}Z` : `${text}T00:00:00Z`)
}

const hour = 3_600_000
const day = 24 * hour
/** In pixels, between two labels of an axis. */
const gap = 14
const most = 8

const forms: Record<'year' | 'month' | 'day' | 'clock', Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  day: { month: 'short', day: 'numeric' },
  clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
}

/** Written below an axis. */
export interface TimeTick {
  readonly at: Date
  /** in two lines where a year begins: the second names it */
  readonly label: string
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** To make a format takes longer than to lay out an axis with it, and an axis is laid out for every width that is tried. */
function formatOf(unit: keyof typeof forms, locale: Locale): Intl.DateTimeFormat {
  const key = `${unit} ${locale}`
  const known = formats.get(key)
  const format = known ?? new Intl.DateTimeFormat(locale, { ...forms[unit], timeZone: 'UTC' })
  if (!known) formats.set(key, format)
  return format
}

/** Names ticks by the coarsest unit that begins there: a month, a day, else the time of day; a year once, where it begins. */
export function timeLabels(ticks: readonly Date[], locale: Locale): readonly TimeTick[] {
  const format = (unit: keyof typeof forms, at: Date) => formatOf(unit, locale).format(at)
  const areYears = ticks.every((at) => at.getUTCMonth() === 0 && isMonth(at))
  const areMonths = ticks.every(isMonth)
  return ticks.map((at, i) => {
    if (areYears) return { at, label: format('year', at) }
    const unit = at.getTime() % day !== 0 ? 'clock' : areMonths ? 'month' : 'day'
    const before = ticks[i - 1]
    const isNewYear = before?.getUTCFullYear() !== at.getUTCFullYear()
    const label = format(unit, at)
    return { at, label: isNewYear ? `${label}\n${format('year', at)}` : label }
  })
}

const isMonth = (at: Date) => at.getTime() % day === 0 && at.getUTCDate() === 1

/** Ticks on calendar units between two times, as many as find room for their labels. */
export function timeTicks(
  first: Date,
  last: Date,
  locale: Locale,
  room: number,
): readonly TimeTick[] {
  const fits = (ticks: readonly TimeTick[]) => {
    const labels = ticks.flatMap(({ label }) => label.split('\n'))
    return ticks.length <= most && ticks.length * (widest(labels) + gap) <= room + gap
  }
  for (const between of steps) {
    const ticks = timeLabels(between(first, last), locale)
    if (ticks.length > 0 && fits(ticks)) return ticks
  }
  return timeLabels([first], locale)
}

type Step = (first: Date, last: Date) => readonly Date[]

/** The day zero of the epoch was a Thursday: weeks begin on the Monday after it. */
const monday = 4 * day

const every =
  (step: number, offset = 0): Step =>
  (first, last) => {
    if ((last.getTime() - first.getTime()) / step > 3 * most) return []
    const ticks: Date[] = []
    let at = Math.ceil((first.getTime() - offset) / step) * step + offset
    for (; at <= last.getTime(); at += step) ticks.push(new Date(at))
    return ticks
  }

const months =
  (step: number): Step =>
  (first, last) => {
    const from = 12 * first.getUTCFullYear() + first.getUTCMonth()
    const ticks: Date[] = []
    for (let month = Math.ceil(from / step) * step; ticks.length <= 3 * most; month += step) {
      const at = new Date(Date.UTC(Math.floor(month / 12), month % 12, 1))
      if (at > last) break
      if (at >= first) ticks.push(at)
    }
    return ticks
  }

const steps: readonly Step[] = [
  ...[1, 3, 6, 12].map((n) => every(n * hour)),
  ...[1, 2].map((n) => every(n * day)),
  ...[7, 14].map((n) => every(n * day, monday)),
  ...[1, 3, 6, 12, 24, 60, 120, 300, 600].map((n) => months(n)),
]
