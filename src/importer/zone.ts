import { type Sql, sql } from '../sql'

/** From this moment on (milliseconds since 1970 UTC) local time is UTC plus so many seconds. */
export interface Offset {
  readonly from: number
  readonly seconds: number
}

const day = 86_400_000
const first = Date.UTC(1980, 0, 1)
const last = Date.UTC(2040, 0, 1)
const step = 28 * day
const known = new Map<string, readonly Offset[]>()

/** The offsets of a time zone from 1980 to 2040, found by asking `Intl`; throws on an unknown zone. */
export function offsetsOf(timezone: string): readonly Offset[] {
  const cached = known.get(timezone)
  if (cached) return cached
  const at = offsetReader(timezone)
  const offsets: Offset[] = [{ from: -Infinity, seconds: at(first) }]
  for (let from = first; from < last; from += step) {
    const [before, after] = [at(from), at(from + step)]
    if (before !== after) offsets.push({ from: change(at, from, from + step), seconds: after })
  }
  known.set(timezone, offsets)
  return offsets
}

const beginning = Date.UTC(1970, 0, 2)

/** From which moment on, in milliseconds since 1970 UTC, a zone is how many seconds ahead of UTC. */
export function changesOf(timezone: string): readonly Offset[] {
  return offsetsOf(timezone).map(({ from, seconds }) => ({
    from: Math.max(from, beginning),
    seconds,
  }))
}

/** The moment, to the second, at which the offset changes between two others. */
function change(at: (moment: number) => number, from: number, to: number): number {
  const before = at(from)
  let [low, high] = [from, to]
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000
    if (at(middle) === before) low = middle
    else high = middle
  }
  return high
}

function offsetReader(timezone: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  return (moment) => {
    const part = Object.fromEntries(
      format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
    )
    const { year = 0, month = 1, day: date = 1, hour = 0, minute = 0, second = 0 } = part
    return (Date.UTC(year, month - 1, date, hour, minute, second) - moment) / 1000
  }
}

/**
 * The expression that brings a UTC timestamp into a zone: a search tree of comparisons over the zone's
 * changes, so that a row meets seven of them and not a hundred.
 */
export function localTime(utc: Sql, timezone: string): Sql {
  return sql`${utc} + to_seconds(${ahead(utc, offsetsOf(timezone))})`
}

/** The other way round. An hour that a clock passes twice is taken for the second one. */
export function utcTime(local: Sql, timezone: string): Sql {
  const onTheClock = offsetsOf(timezone).map(({ from, seconds }) => ({
    from: from + seconds * 1000,
    seconds,
  }))
  return sql`${local} - to_seconds(${ahead(local, onTheClock)})`
}

/** By how many seconds a zone is ahead of UTC at a moment. */
function ahead(moment: Sql, offsets: readonly Offset[]): Sql {
  const [only] = offsets
  return offsets.length === 1 && only ? shift(only) : tree(moment, offsets)
}

function tree(at: Sql, offsets: readonly Offset[]): Sql {
  const middle = offsets.length >> 1
  const pivot = offsets[middle]
  if (middle === 0 || !pivot) return offsets[0] ? shift(offsets[0]) : sql`0`
  const moment = sql.literal({
    type: 'timestamp',
    iso: new Date(pivot.from).toISOString().slice(0, 19),
  })
  const [before, after] = [tree(at, offsets.slice(0, middle)), tree(at, offsets.slice(middle))]
  return sql`CASE WHEN ${at} < ${moment} THEN ${before} ELSE ${after} END`
}

function shift({ seconds }: Offset): Sql {
  return sql.literal(seconds)
}
