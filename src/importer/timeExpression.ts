import { type Sql, sql } from '../sql'
import type { ColumnReading } from './contract'
import { hasTime, isIso } from './dates'
import { afterMidnight, withHalves } from './dayparts'
import type { Expression, Places } from './expression'
import { monthToken, withNumberedMonth } from './months'
import { blanks } from './nulls'
import { localTime, utcTime } from './zone'
import { placeOf, zoneOffsets } from './zoneNames'

/** The expression for dates and times; those with an offset or a zone are brought into `timezone`. */
export function timeExpression(
  reading: ColumnReading,
  places: Places,
  timezone: string,
): Expression {
  const { raw, before, value } = places
  const { kind, format = '%Y-%m-%d' } = reading
  const isDate = kind === 'date'
  const isUtc = /%[zZ]/.test(format) || format.startsWith('epoch')
  const named = places.zone
  const written = named ? format.replace(/ ?%Z$/, '') : format
  const clock = parse(written, raw, isDate && !hasTime(format))
  const parsed = named ? inNamedZone(reading, places.first, named) : clock
  const local = isUtc ? localTime(before, timezone) : parsed
  return {
    ...(named && { first: clock }),
    ...(isUtc && { before: parsed }),
    value: isDate && hasTime(format) ? sql`CAST(${local} AS DATE)` : local,
    exact: sql`isfinite(${value})${isIso(written) ? sql` AND ${isoForm(written, raw)}` : sql.empty}`,
  }
}

const between = / ?~ ?| to /

function parse(format: string, raw: Sql, date: boolean): Sql {
  const [mark] = between.exec(format) ?? []
  if (mark !== undefined) {
    const [first = ''] = format.split(mark)
    const [from, to] = [sql`split_part(${raw}, ${mark}, 1)`, sql`split_part(${raw}, ${mark}, 2)`]
    const last = parse(first, to, true)
    return sql`CASE WHEN ${last} IS NOT NULL THEN ${parse(first, from, true)} END`
  }
  if (format === 'excel') {
    const days = sql`TRY_CAST(${raw} AS DOUBLE)`
    return sql`CASE WHEN ${days} BETWEEN ${serials.first} AND ${serials.last} THEN make_timestamp(CAST(round((${days} - ${serials.in1970}) * 86400) AS BIGINT) * 1000000) END`
  }
  const epoch = epochs[format]
  if (epoch) {
    const [longest, factor] = epoch
    return sql`CASE WHEN length(${raw}) <= ${longest} THEN make_timestamp(TRY_CAST(${raw} AS BIGINT) * ${factor}) END`
  }
  if (isIso(format)) {
    if (date) return cast(raw, sql`DATE`)
    if (!format.includes('%z')) return cast(raw, sql`TIMESTAMP`)
    // The engine casts offsets only with a colon and without a space before, and only in this type counts with them.
    const tidy = sql`regexp_replace(trim(${raw}, ${blanks}), ' ?([+-][0-9][0-9]):?([0-9][0-9])$', '\1:\2')`
    return sql`make_timestamp(epoch_us(TRY_CAST(${tidy} AS TIMESTAMPTZ)))`
  }
  if (format.includes(monthToken)) {
    const numbered = withNumberedMonth(raw, format)
    return parse(numbered.format, numbered.text, date)
  }
  if (format.includes('%Z')) return zoned(format, raw)
  // Where the half of the day stands before the hour it is Chinese.
  const isHalved = /%p ?%I/.test(format)
  const text = isHalved ? withHalves(raw) : raw
  const read = sql`try_strptime(trim(${text}, ${blanks}), ${format})`
  const parsed = isHalved ? afterMidnight(raw, read) : read
  if (format.includes('%z')) return sql`make_timestamp(epoch_us(${parsed}))`
  return date ? sql`CAST(${parsed} AS DATE)` : parsed
}

/** Days since the end of 1899, as workbooks count them: from 1950 to 2099 they can be days of a shop, what lies beyond is something else. */
const serials = { first: 18_264, in1970: 25_569, last: 73_050 }

/** How many digits a count since 1970 has at most, and how many microseconds its unit is. */
const epochs: Readonly<Record<string, readonly [longest: number, factor: number]>> = {
  epoch: [11, 1_000_000],
  'epoch-ms': [14, 1000],
  'epoch-us': [17, 1],
}

/** A time with the short name of its zone behind, in UTC. */
function zoned(format: string, raw: Sql): Sql {
  const text = sql`trim(${raw}, ${blanks})`
  const name = sql`regexp_extract(${text}, '([A-Z]{3,4})$', 1)`
  const clock = sql`try_strptime(trim(regexp_replace(${text}, '[A-Z]{3,4}$', '')), ${format.replace(/ ?%Z/, '')})`
  const offsets = Object.entries(zoneOffsets).map(
    ([zone, hours]) => sql`WHEN ${zone} THEN ${sql.literal(hours * 60)}`,
  )
  return sql`${clock} - to_minutes(CASE ${name} ${sql.join(offsets, sql` `)} END)`
}

/** A time on the clock of the zone that another column names, in UTC; NULL where no zone is known by that name. */
function inNamedZone({ zone }: ColumnReading, clock: Sql, named: Sql): Sql {
  const names = new Set([...(zone?.names ?? []), ...Object.keys(zoneOffsets)])
  const cases = [...names].flatMap((name) => {
    const place = placeOf(name)
    if (place === undefined) return []
    const utc =
      typeof place === 'string'
        ? utcTime(clock, place)
        : sql`${clock} - to_minutes(${sql.literal(place * 60)})`
    return [sql`WHEN ${name} THEN ${utc}`]
  })
  return sql`CASE trim(${named}, ${blanks}) ${sql.join(cases, sql` `)} END`
}

/** Some exports put tabs around values, which casts to dates do not forgive; most do not, and pay nothing. */
function cast(raw: Sql, type: Sql): Sql {
  return sql`coalesce(TRY_CAST(${raw} AS ${type}), TRY_CAST(trim(${raw}, ${blanks}) AS ${type}))`
}

/** The engine casts more than the format says: a time it cuts from a date, an offset it takes from a local time. */
function isoForm(format: string, raw: Sql): Sql {
  if (format.includes('%z'))
    return sql`regexp_matches(${raw}, 'Z\s*$|:[0-9.]+ ?[+-][0-9]{2}:?[0-9]{2}\s*$')`
  const longest = !hasTime(format) ? 10 : format.includes('%f') ? 26 : 19
  const short = sql`CASE WHEN length(${raw}) <= ${longest} THEN TRUE ELSE length(trim(${raw}, ${blanks})) <= ${longest} END`
  return hasTime(format)
    ? sql`${short} AND NOT contains(${raw}, '+') AND NOT suffix(${raw}, 'Z')`
    : short
}
