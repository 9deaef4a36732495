const pad = (n: number, width = 2): string => String(n).padStart(width, '0')

/**
 * The proleptic Gregorian date of a count of days since 1970-01-01, as ISO text. Years outside 0–9999
 * have a sign and six digits (`+012345-01-01`, `-000043-03-15`), as in ECMAScript.
 * Method: Howard Hinnant, “chrono-compatible low-level date algorithms”, `civil_from_days`.
 */
export function isoDate(days: number): string {
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
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${isoYear(year)}-${pad(month)}-${pad(day)}`
}

function isoYear(year: number): string {
  if (year >= 0 && year <= 9999) return pad(year, 4)
  return `${year < 0 ? '-' : '+'}${pad(Math.abs(year), 6)}`
}

/** A time of day such as `09:30:00.5`; `fraction` counts units of which `10 ** digits` make a second. */
export function isoTime(seconds: number, fraction: number, digits: number): string {
  const clock = `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`
  return fraction === 0 ? clock : `${clock}.${fractionText(fraction, digits)}`
}

/** A timestamp without zone; `ticks` since 1970-01-01, of which `10 ** digits` make a second. */
export function isoTimestamp(ticks: bigint, digits: number): string {
  const perSecond = 10n ** BigInt(digits)
  const fraction = modulo(ticks, perSecond)
  const seconds = Number((ticks - fraction) / perSecond)
  const days = Math.floor(seconds / 86_400)
  return `${isoDate(days)}T${isoTime(seconds - days * 86_400, Number(fraction), digits)}`
}

/** An interval as an ISO 8601 duration, its parts kept apart: `P1Y2M3DT1H2M3.5S`, `P-3D`, `PT0S`. */
export function isoDuration(months: number, days: number, nanoseconds: bigint): string {
  const [years, monthsLeft] = [Math.trunc(months / 12), months % 12]
  const total = nanoseconds < 0n ? -nanoseconds : nanoseconds
  const sign = nanoseconds < 0n ? '-' : ''
  const seconds = total / 1_000_000_000n
  const fraction = Number(total % 1_000_000_000n)
  const second = `${seconds % 60n}${fraction === 0 ? '' : `.${fractionText(fraction, 9)}`}`
  const date = part(years, 'Y') + part(monthsLeft, 'M') + part(days, 'D')
  const time = [
    [String(seconds / 3600n), 'H'],
    [String((seconds / 60n) % 60n), 'M'],
    [second, 'S'],
  ]
    .map(([n, unit]) => (n === '0' ? '' : `${sign}${n}${unit}`))
    .join('')
  if (date === '' && time === '') return 'PT0S'
  return `P${date}${time && `T${time}`}`
}

const part = (n: number, unit: string): string => (n === 0 ? '' : `${n}${unit}`)

function fractionText(fraction: number, digits: number): string {
  return pad(fraction, digits).replace(/0+$/, '')
}

function modulo(n: bigint, by: bigint): bigint {
  const rest = n % by
  return rest < 0n ? rest + by : rest
}
