import type { Shape } from './numberFormat'

const day = 86_400_000
/** 9999-12-31, the last day spreadsheets know, exclusive. */
const lastDay = 2_958_466
const between1900And1904 = 1462
/** What a spreadsheet shows of a number. */
const shownDigits = 15

/**
 * The text of a number in a cell as its format means it: a date in ISO form, a percentage with its sign, a
 * code with its zeros. `since1904` for workbooks that count days as old Macs did.
 */
export function numberText(value: number, shape: Shape, since1904: boolean): string {
  if (typeof shape === 'object') {
    const digits = plain(value)
    return /^\d+$/.test(digits) ? digits.padStart(shape.digits, '0') : digits
  }
  switch (shape) {
    case 'number':
      return plain(value)
    case 'percent':
      return percentage(value)
    case 'duration':
      return value >= 0 && value < lastDay ? clock(Math.round(value * (day / 1000))) : plain(value)
    default: {
      const serial = since1904 ? value + between1900And1904 : value
      return serial >= 0 && serial < lastDay ? moment(serial, shape) : plain(value)
    }
  }
}

/** As many digits as a spreadsheet shows: what comes after is noise of binary fractions. No exponent. */
function plain(value: number): string {
  if (!Number.isFinite(value)) return ''
  if (Number.isInteger(value)) return Math.abs(value) < 1e21 ? BigInt(value).toString() : `${value}`
  return `${Number(value.toPrecision(shownDigits))}`
}

/** `0.0985` as `9.85%`: the point is moved in the text, as multiplying would give other digits. */
function percentage(value: number): string {
  const text = plain(value)
  if (text.includes('e'))
    return `${Number((value * 100).toPrecision(shownDigits))
      .toFixed(20)
      .replace(/\.?0+$/, '')}%`
  const [, minus = '', whole = '0', fraction = ''] = /^(-?)(\d+)\.?(\d*)$/.exec(text) ?? []
  const digits = whole + fraction.padEnd(2, '0')
  const point = whole.length + 2
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, '')
  const rest = digits.slice(point)
  return `${minus}${before}${rest === '' ? '' : `.${rest}`}%`
}

function moment(serial: number, shape: 'date' | 'time' | 'timestamp'): string {
  const seconds = Math.round(serial * (day / 1000))
  const days = Math.floor(seconds / 86_400)
  const rest = seconds - days * 86_400
  if (shape === 'time' && days === 0) return clock(rest)
  // Spreadsheets think that 1900 was a leap year; before its 29th of February they are a day behind.
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * day)
  const text = date.toISOString().slice(0, 10)
  return shape === 'date' && rest === 0 ? text : `${text} ${clock(rest)}`
}

function clock(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}

/** Whether a number has more digits than a spreadsheet keeps, so that its last ones are lost. */
export function hasLostDigits(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) >= 1e15
}
