/**
 * Calendar dates as ISO text (`2026-11-11`), counted in days, with no zone and no clock anywhere. The
 * proleptic Gregorian calendar, as the database has it; years 0001 to 9999.
 */
const form = /^(\d{4})-(\d\d)-(\d\d)$/

/** Whether the text is a date that exists, such as `2024-02-29` and not `2023-02-29`. */
export function isDate(text: string): boolean {
  const [year, month, day] = parts(text)
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Whether the text is a date, or a date and a time of day without zone (`2026-11-11T09:30`). */
export function isTimestamp(text: string): boolean {
  const [date = '', time, ...rest] = text.split(/[T ]/)
  if (!isDate(date) || rest.length > 0) return false
  return time === undefined || /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?$/.test(time)
}

/** Days since 1970-01-01, negative before it; throws on what is not a date. */
export function dayNumber(date: string): number {
  if (!isDate(date)) throw new Error(`invalid date: ${date}`)
  const [year, month, day] = parts(date)
  // Years begin in March here, so that a leap day is the last day of its year.
  const shifted = month > 2 ? year : year - 1
  const sinceMarch = (month + 9) % 12
  const dayOfYear = Math.floor((153 * sinceMarch + 2) / 5) + day - 1
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    dayOfYear -
    719_468
  )
}

/** The date that many days after 1970-01-01. */
export function fromDayNumber(days: number): string {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const sinceMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * sinceMarch + 2) / 5) + 1
  const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9
  return iso(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

/** The date so many days later, or earlier where negative. */
export function addDays(date: string, days: number): string {
  return fromDayNumber(dayNumber(date) + days)
}

/** The same day so many months later; the last day of the month where that day does not exist. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = parts(date)
  const count = year * 12 + month - 1 + months
  const toYear = Math.floor(count / 12)
  const toMonth = count - toYear * 12 + 1
  return iso(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function parts(date: string): [year: number, month: number, day: number] {
  const [, year, month, day] = form.exec(date) ?? []
  return [Number(year ?? 0), Number(month ?? 0), Number(day ?? 0)]
}

function iso(year: number, month: number, day: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}
