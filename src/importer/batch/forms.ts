import { safeDigits } from '../numbers'

export const minus = 45
const [colon, point, zero] = [58, 46, 48]
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365]

/** The number that the digits from `from` to `to` write; -1 where there is none, or something else among them. */
export function readDigits(bytes: Uint8Array, from: number, to: number): number {
  if (to <= from) return -1
  let value = 0
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - zero
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

/** The number that two digits write; -1 where one of them is none. */
function readTwo(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - zero
  const ones = (bytes[at + 1] ?? 0) - zero
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones
}

/**
 * The day that ten characters at `at` write as year, month and day, counted from 1 January 1970; undefined where they write none, or one
 * that the calendar has not. Years before 1000 are words for nothing or mistakes.
 */
export function dayNumber(bytes: Uint8Array, at: number, separator: number): number | undefined {
  if (bytes[at + 4] !== separator || bytes[at + 7] !== separator) return undefined
  const century = readTwo(bytes, at)
  const ofCentury = readTwo(bytes, at + 2)
  const month = readTwo(bytes, at + 5)
  const day = readTwo(bytes, at + 8)
  const year = century * 100 + ofCentury
  if (century < 10 || ofCentury < 0 || month < 1 || month > 12 || day < 1) return undefined
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const leapDay = isLeap && month > 2 ? 1 : 0
  const before = daysBefore[month - 1] ?? 0
  const longest = (daysBefore[month] ?? 0) - before + (isLeap && month === 2 ? 1 : 0)
  if (day > longest) return undefined
  const last = year - 1
  const leaps = Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400)
  return last * 365 + leaps - 719_162 + before + leapDay + day - 1
}

/**
 * The microseconds since midnight that a space or a `T` and a time of day write; -1 where they write none. Seconds may be left out, and
 * have up to `places` places.
 */
export function readClock(bytes: Uint8Array, at: number, to: number, places: number): number {
  const length = to - at
  if ((bytes[at] !== 32 && bytes[at] !== 84) || bytes[at + 3] !== colon) return -1
  const hour = readTwo(bytes, at + 1)
  const minute = readTwo(bytes, at + 4)
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return -1
  const minutes = hour * 60 + minute
  if (length === 6) return minutes * 60_000_000
  if (length < 9 || bytes[at + 6] !== colon) return -1
  const second = readTwo(bytes, at + 7)
  if (second < 0 || second > 59) return -1
  const whole = (minutes * 60 + second) * 1_000_000
  if (length === 9) return whole
  const seen = length - 10
  if (bytes[at + 9] !== point || seen > places) return -1
  const rest = readDigits(bytes, at + 10, to)
  return rest < 0 ? -1 : whole + rest * 10 ** (6 - seen)
}

/** The powers of ten, as far as doubles hold every integer below. */
export const powers = Array.from({ length: safeDigits + 1 }, (_, i) => 10 ** i)

/** Where the decimal point stands; `to` where there is none. */
export function pointIn(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at++) if (bytes[at] === point) return at
  return to
}
