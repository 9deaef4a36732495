import { type Sql, sql } from '../sql'
import type { ColumnReading } from './contract'
import { hasTime, isIso } from './dates'
import { afterMidnight, withHalves } from './dayparts'
import { secondsOf } from './durations'
import { unmarked } from './markers'
import { monthToken, withNumberedMonth } from './months'
import { blanks } from './nulls'
import { currencySigns, safeDigits } from './numbers'
import { decimalOf, typeOf } from './shapes'
import { localTime, utcTime } from './zone'
import { placeOf, zoneOffsets } from './zoneNames'

/** How the engine turns a column of text into values. */
export interface Expression {
  /** what has to be worked out before `before`, where that reads it more than once */
  readonly first?: Sql
  /** what has to be worked out first, where the value reads it more than once */
  readonly before?: Sql
  readonly value: Sql
  /** whether a value says what its text says: casts round, and take what they should not; absent for text */
  readonly exact?: Sql
  /** whether a value that was read still has all digits of its text; absent where it always has */
  readonly whole?: Sql
}

const unit = '\u001f'
const truths = ['true', 'yes', 'y', 't', '1', '是']
const untruths = ['false', 'no', 'n', 'f', '0', '否']

/** The columns an expression may read: the text, what was worked out before, and the value itself. */
export interface Places {
  readonly raw: Sql
  readonly first: Sql
  readonly before: Sql
  readonly value: Sql
  /** the text that names the zone of a row, where a column does */
  readonly zone?: Sql
}

/**
 * The expression over the text column `raw`, and the test that the column `value`, made of it, is exact.
 * Times with an offset are brought into `timezone`.
 */
export function expression(reading: ColumnReading, places: Places, timezone: string): Expression {
  const { raw, value } = places
  switch (reading.kind) {
    case 'text':
      return { value: reading.format === 'wrapped' ? unwrapped(raw) : raw }
    case 'boolean':
      return {
        value: sql`CASE WHEN ${isOneOf(truths, raw)} THEN TRUE WHEN ${isOneOf(untruths, raw)} THEN FALSE END`,
        exact: sql`${value} IS NOT NULL`,
      }
    case 'date':
    case 'timestamp':
      return time(reading, places, timezone)
    default:
      return number(reading, raw, value)
  }
}

/** One search in one text: a list of words costs the engine a vector for each word of each column. */
function isOneOf(words: readonly string[], raw: Sql): Sql {
  const all = ['', ...words, ''].join(unit)
  return sql`contains(${all}, concat(${unit}, lower(trim(${raw}, ${blanks})), ${unit}))`
}

function unwrapped(raw: Sql): Sql {
  return sql`nullif(trim(CASE WHEN starts_with(${raw}, '="') AND suffix(${raw}, '"') THEN substr(${raw}, 3, length(${raw}) - 3) WHEN starts_with(${raw}, '''') THEN substr(${raw}, 2) ELSE ${raw} END, ${blanks}), '')`
}

function number(reading: ColumnReading, raw: Sql, value: Sql): Expression {
  const { kind, format } = reading
  if (format === 'duration') {
    const seconds = secondsOf(raw, kind === 'number' ? 'number' : 'integer')
    return { value: seconds, exact: sql`${value} IS NOT NULL` }
  }
  const comma = reading.decimal === ','
  if (format === 'marked') return number({ ...reading, format: 'grouped' }, unmarked(raw), value)
  const written = bareDigits(raw, format, comma)
  const moved = reading.places === undefined ? undefined : `e${reading.places}`
  const digits = moved === undefined ? written : sql`trim(${written}, ${blanks}) || ${moved}`
  const double = sql`TRY_CAST(${digits} AS DOUBLE)`
  if (format === 'percent')
    return {
      // “9.85e-2” is exactly what 9.85 % says; dividing by 100 would be off in the last digit.
      value: sql`TRY_CAST(${digits} || 'e-2' AS DOUBLE)`,
      exact: sql`isfinite(${value}) AND (${value} = 0 OR contains(${raw}, '%') OR contains(${raw}, '％'))`,
    }
  const groups =
    format === 'grouped' || format === 'scaled' ? sql` AND ${wellGrouped(raw, comma)}` : sql.empty
  if (kind === 'number') {
    const exact = sql`isfinite(${value})${groups}`
    // What is no number stands for nothing: in a table it would make every sum over it none.
    const number = sql`nullif(${double}, CAST('NaN' AS DOUBLE))`
    return { value: number, exact, whole: hasAllDigits(digits, raw, value) }
  }
  if (kind === 'integer' && format === 'exact') {
    const whole = sql`TRY_CAST(${raw} AS BIGINT)`
    return { value: whole, exact: sql`${value} IS NOT NULL` }
  }
  if (kind === 'integer')
    return {
      value: sql`TRY_CAST(${digits} AS BIGINT)`,
      // Zeros before and more than 14 digits mean a code, which must not be counted with.
      exact: sql`${value} = ${double} AND ${value} BETWEEN (-99999999999999) AND 99999999999999 AND CASE WHEN starts_with(${raw}, '0') THEN length(trim(${written}, ${blanks})) = 1 ELSE TRUE END${groups}`,
    }
  const { places } = decimalOf(reading)
  const bound = 10 ** (safeDigits - places)
  return {
    value: sql`TRY_CAST(${digits} AS ${typeOf(reading)})`,
    // A long number and its double may differ although nothing is lost; then the places are counted.
    exact: sql`CASE WHEN ${double} BETWEEN (${-bound}) AND ${bound} THEN ${value} = ${double} ELSE ${value} IS NOT NULL AND ${hasPlaces(digits, places)} END${groups}`,
  }
}

/** Whether digits the engine casts have no more than so many places after the point, and no exponent. */
function hasPlaces(digits: Sql, places: number): Sql {
  return sql`CASE WHEN contains(lower(${digits}), 'e') THEN FALSE WHEN contains(${digits}, '.') THEN length(trim(${digits}, ${blanks})) - strpos(trim(${digits}, ${blanks}), '.') <= ${places} ELSE TRUE END`
}

/** Whether a double, printed, is the number its digits are, as far as the 19th place. */
function hasAllDigits(digits: Sql, raw: Sql, value: Sql): Sql {
  const decimal = (text: Sql) => sql`TRY_CAST(${text} AS DECIMAL(38, 19))`
  return sql`CASE WHEN length(${raw}) <= ${safeDigits} THEN TRUE ELSE coalesce(${decimal(digits)} = ${decimal(sql`CAST(${value} AS VARCHAR)`)}, FALSE) END`
}

/** The digits of a number as the engine writes them: without signs of currency and groups, with a point. */
function bareDigits(raw: Sql, format: string | undefined, comma: boolean): Sql {
  const decorated = format === 'grouped' || format === 'percent' || format === 'scaled'
  if (!decorated) return comma ? sql`replace(${raw}, ',', '.')` : raw
  if (format === 'scaled') {
    // A letter that stands elsewhere than behind digits stays, and makes the cast fail.
    const behind = `([0-9.,]) ?[kKM][${blanks}]*$`
    const bare = sql`regexp_replace(translate(${raw}, '万亿萬億', ''), ${behind}, '\1')`
    const plain = bareDigits(bare, 'grouped', comma)
    return sql`${plain} || CASE WHEN regexp_matches(${raw}, '[亿億]') THEN 'e8' WHEN regexp_matches(${raw}, '[万萬]') THEN 'e4' ${sql.join(letterCases(raw), sql` `)} ELSE '' END`
  }
  // A percent sign that stays makes the cast fail: 12 % among amounts is not 12.
  const noise = `${currencySigns})${format === 'percent' ? '%％' : ''}'’${blanks}`
  // The bracket that opens becomes the minus; a decimal comma becomes the point; the rest goes.
  const plain = comma
    ? sql`translate(${raw}, ${`(,.${noise}`}, '-.')`
    : sql`translate(${raw}, ${`(,${noise}`}, '-')`
  return sql`CASE WHEN suffix(${plain}, '-') THEN '-' || substr(${plain}, 1, length(${plain}) - 1) ELSE ${plain} END`
}

const letters: readonly (readonly [form: string, power: string])[] = [
  ['[kK]', 'e3'],
  ['M', 'e6'],
]

/** What a Latin letter behind a number makes of it. */
function letterCases(raw: Sql): readonly Sql[] {
  const text = sql`trim(${raw}, ${blanks})`
  return letters.map(
    ([form, power]) => sql`WHEN regexp_matches(${text}, ${`${form}$`}) THEN ${power}`,
  )
}

function wellGrouped(raw: Sql, comma: boolean): Sql {
  const mark = comma ? '.' : ','
  const point = comma ? ',' : '.'
  const form = `[^0-9]*[0-9]{1,3}([${mark}][0-9]{2,3})*[${mark}][0-9]{3}([${point}][0-9]*)?[^0-9]*`
  const byMark = sql`CASE WHEN contains(${raw}, ${mark}) THEN regexp_full_match(${raw}, ${form}) ELSE TRUE END`
  const quoted = `[^0-9]*[0-9]{1,3}(['’][0-9]{3})+([${point}][0-9]*)?[^0-9]*`
  return sql`${byMark} AND CASE WHEN contains(${raw}, '’') THEN regexp_full_match(${raw}, ${quoted}) ELSE TRUE END`
}

function time(reading: ColumnReading, places: Places, timezone: string): Expression {
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
