import { addDays, addMonths } from '../../lib/dates'
import { random } from '../../lib/random'
import { forecast, type ForecastPoint } from '../../stats/forecast'
import { compoundGrowth, meanGrowth, type MeanGrowth } from '../../stats/growth'

export type Period = 'day' | 'week' | 'month' | 'quarter' | 'year'

/** A value a period; null where a market table says nothing of it. */
export interface Series {
  readonly name: string
  readonly points: readonly { readonly at: string; readonly value: number | null }[]
}

/** How a series grew over its whole periods. */
export interface Growth {
  readonly name: string
  /** a year; null where it is undefined or there is less than a year */
  readonly cagr: number | null
  /** between what the CAGR compares, in years */
  readonly years: number
  /** the latest year against the year before, or the latest period against that of a year before */
  readonly yearOnYear: number | null
  /** the mean of all growth from a period to the same one a year later */
  readonly mean: MeanGrowth | null
  readonly perPeriod: number | null
  /** between the first and the last period */
  readonly periods: number
  readonly first: { readonly at: string; readonly value: number }
  readonly last: { readonly at: string; readonly value: number }
}

export interface Outlook {
  readonly points: readonly (ForecastPoint & { readonly at: string })[]
  readonly total: ForecastPoint
  readonly model: 'none' | 'damped' | 'additive'
  readonly season: number
  readonly logarithms: boolean
}

/** How many periods make a year; for days and weeks a year of 52 weeks. */
const perYear: Readonly<Record<Period, number>> = {
  day: 364,
  week: 52,
  month: 12,
  quarter: 4,
  year: 1,
}
const ahead: Readonly<Record<Period, number>> = { day: 14, week: 8, month: 12, quarter: 4, year: 3 }
const seasons: Readonly<Record<Period, number>> = {
  day: 7,
  week: 1,
  month: 12,
  quarter: 4,
  year: 1,
}

/** Fewer whole periods than these are noise to a forecast: four weeks, a quarter in weeks, a year in months, two in quarters. */
export const leastPast: Readonly<Record<Period, number>> = {
  day: 28,
  week: 13,
  month: 12,
  quarter: 8,
  year: 5,
}

/** A model gains nothing from a past longer than this many periods. */
const longestPast = 240

/** The first day of the period that many later. */
function later(at: string, count: number, period: Period): string {
  if (period === 'day' || period === 'week') return addDays(at, count * (period === 'week' ? 7 : 1))
  return addMonths(at, count * { month: 1, quarter: 3, year: 12 }[period])
}

/** A period by its first day, as short as it is clear: `2024`, `2024 Q2`, `2024-05`, `2024-05-06`. */
export function periodName(at: string, period: Period): string {
  if (period === 'year') return at.slice(0, 4)
  if (period === 'quarter') return `${at.slice(0, 4)} Q${Math.ceil(Number(at.slice(5, 7)) / 3)}`
  return period === 'month' ? at.slice(0, 7) : at
}

/** Every period from `from` up to `to`; one without rows is 0 where rows are orders, unknown where they are a market's. */
export function fill(
  name: string,
  values: ReadonlyMap<string, number>,
  { from, to, period, orders }: { from: string; to: string; period: Period; orders: boolean },
): Series {
  const points: { at: string; value: number | null }[] = []
  for (let i = 0, at = from; at < to; at = later(from, ++i, period)) {
    points.push({ at, value: values.get(at) ?? (orders ? 0 : null) })
  }
  return { name, points }
}

/**
 * Null where fewer than two periods have a value. Of `together` series that are compared with one another, the intervals
 * hold all at once with 95 % (Bonferroni).
 */
export function growthOf({ name, points }: Series, period: Period, together = 1): Growth | null {
  const values = points.map(({ value }) => value)
  const known = points.flatMap(({ at, value }, i) => (value === null ? [] : [{ at, value, i }]))
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last || first === last) return null
  const year = perYear[period]
  const periods = last.i - first.i
  const whole = values.every((value) => value !== null) ? values : null
  const years = whole && year > 1 ? wholeYears(whole, year) : []
  const [start, end] = [years[0], years.at(-1)]
  const hasYears = start !== undefined && end !== undefined && years.length > 1
  const span = hasYears ? years.length - 1 : periods / year
  const between = hasYears ? ([start, end] as const) : ([first.value, last.value] as const)
  const pairs = points.flatMap(({ value }, i) => {
    const before = values[i - year] ?? null
    return value === null || before === null ? [] : [[before, value] as const]
  })
  const latest: readonly [number, number] | undefined = hasYears
    ? [years.at(-2) ?? 0, end]
    : pairs.at(-1)
  return {
    name,
    cagr: span >= 1 ? compoundGrowth(between[0], between[1], span) : null,
    years: span,
    yearOnYear: latest ? compoundGrowth(latest[0], latest[1], 1) : null,
    mean: meanGrowth(pairs, 1 - 0.05 / together),
    perPeriod: compoundGrowth(first.value, last.value, periods),
    periods,
    first: { at: first.at, value: first.value },
    last: { at: last.at, value: last.value },
  }
}

/** Sums of whole years, counted back from the last period. */
function wholeYears(values: readonly number[], year: number): readonly number[] {
  const count = Math.floor(values.length / year)
  const from = values.length - count * year
  return Array.from({ length: count }, (_, i) =>
    values.slice(from + i * year, from + (i + 1) * year).reduce((sum, value) => sum + value, 0),
  )
}

/** What the next periods are expected to bring; null where a period is unknown or there are too few. */
export function outlook(
  { points }: Series,
  period: Period,
  horizon: number,
  seed: number,
): Outlook | null {
  const values = points.flatMap(({ value }) => value ?? [])
  const lastAt = points.at(-1)?.at
  if (values.length !== points.length || lastAt === undefined) return null
  if (values.length < leastPast[period]) return null
  const count = horizon > 0 ? horizon : ahead[period]
  const found = forecast(values.slice(-longestPast), seasons[period], count, random(seed))
  if (!found) return null
  const { fit, total, logarithms } = found
  return {
    points: found.points.map((point, i) => ({ ...point, at: later(lastAt, i + 1, period) })),
    total,
    model: fit.model.trend,
    season: fit.model.season,
    logarithms,
  }
}
