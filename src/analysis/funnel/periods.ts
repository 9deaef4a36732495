import type { ParamValues } from '../contract'
import type { params } from './declare'
import type { Dates } from './log'

type Settings = ParamValues<typeof params>

const day = 86_400_000

/** The days of entry to compare with; undefined where none are asked for or the settings do not say which. */
export function comparedDates(settings: Settings): Dates | undefined {
  const { compare, since, until, compare_since, compare_until } = settings
  if (compare === 'none') return undefined
  if (compare === 'dates') {
    if (compare_since === null || compare_until === null || since === null) return undefined
    return compare_since <= compare_until
      ? { since: compare_since, until: compare_until }
      : undefined
  }
  if (since === null || until === null || until < since) return undefined
  const first = Date.parse(since)
  const days = (Date.parse(until) - first) / day + 1
  return { since: iso(first - days * day), until: iso(first - day) }
}

const iso = (time: number) => new Date(time).toISOString().slice(0, 10)
