import { type Sql, sql } from '../sql'
import type { ColumnReading } from './contract'
import { secondsOf } from './durations'
import type { Expression } from './expression'
import { unmarked } from './markers'
import { blanks } from './nulls'
import { currencySigns, safeDigits } from './numbers'
import { decimalOf, typeOf } from './shapes'

/** The expression for numbers in all their ways of being written, read from the text `raw`. */
export function numberExpression(reading: ColumnReading, raw: Sql, value: Sql): Expression {
  const { kind, format } = reading
  if (format === 'duration') {
    const seconds = secondsOf(raw, kind === 'number' ? 'number' : 'integer')
    return { value: seconds, exact: sql`${value} IS NOT NULL` }
  }
  const comma = reading.decimal === ','
  if (format === 'marked')
    return numberExpression({ ...reading, format: 'grouped' }, unmarked(raw), value)
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
