import type { Locale } from '../lib/locale'

/**
 * A clock time of the notebook's zone as the same clock time in UTC: the one place where dates become
 * JavaScript dates, because Plot's time scales need them. They are only ever read back in UTC.
 */
export function utc(iso: string): Date {
  const text = iso.replace(' ', 'T').replace(/(Z|[+-]\d\d:?\d\d)$/, '')
  return new Date(text.includes('T') ? `${text}Z` : `${text}T00:00:00Z`)
}

const forms: Record<'year' | 'month' | 'day' | 'clock', Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  day: { month: 'short', day: 'numeric' },
  clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
}

/** Labels a tick with the coarsest unit that begins there: a year, a month, a day, else the time of day. */
export function timeTick(locale: Locale): (at: Date, index?: number) => string {
  const formats = Object.fromEntries(
    Object.entries(forms).map(([name, form]) => [
      name,
      new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }),
    ]),
  )
  return (at, index) => {
    const [month, day, clock] = [at.getUTCMonth(), at.getUTCDate(), at.getTime() % 86_400_000]
    const unit =
      clock !== 0 ? 'clock' : day !== 1 ? 'day' : month !== 0 && index !== 0 ? 'month' : 'year'
    const text = formats[unit]?.format(at) ?? ''
    if (unit === 'year' && month !== 0) return `${formats['month']?.format(at)}\n${text}`
    return text
  }
}
